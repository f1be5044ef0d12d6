//! Mail of a poll: the first line says what is wanted by when; a link of its reader's own, nothing internal (R14).
use askama::Template as _;
use chrono_tz::Tz;

use super::super::days::offset;
use super::super::letters::Html;
use super::super::model::Meeting;
use super::super::pages::title_of;
use super::model::{DatePollId, Outcome};
use crate::base::clock::Instant;
use crate::base::lang::Lang;
use crate::base::outbox::{KEPT_APART, NewMail};
use crate::slices::circulation::Addressee;
use crate::web::visit::Visit;

/// What surrounds a letter.
pub(super) struct Envelope<'a> {
    pub(super) meeting: &'a Meeting,
    pub(super) poll: DatePollId,
    pub(super) zone: Tz,
    pub(super) public_url: &'a str,
}

/// What is told of the poll.
struct Told {
    kind: &'static str,
    first: String,
    subject: String,
    asks: bool,
}

impl<'a> Envelope<'a> {
    pub(super) fn of(visit: &'a Visit, meeting: &'a Meeting, poll: DatePollId) -> Self {
        Self {
            meeting,
            poll,
            zone: visit.zone,
            public_url: &visit.public_url,
        }
    }

    pub(super) fn opening(&self, to: &Addressee, until: Instant) -> NewMail {
        let lang = lang_of(to);
        let t = lang.texts();
        let when = self.moment(lang, until);
        let told = Told {
            kind: "date_poll.opening",
            first: t.date_polls_mail_opening(when, to.acronym.as_str()),
            subject: t.date_polls_mail_opening_subject(self.title(lang)),
            asks: true,
        };
        self.letter(to, lang, &told)
    }

    /// The member has not answered yet.
    pub(super) fn reminder(&self, to: &Addressee, until: Instant) -> NewMail {
        let lang = lang_of(to);
        let t = lang.texts();
        let when = self.moment(lang, until);
        let told = Told {
            kind: "date_poll.reminder",
            first: t.date_polls_mail_reminder(to.acronym.as_str(), when),
            subject: t.date_polls_mail_reminder_subject(self.title(lang)),
            asks: true,
        };
        self.letter(to, lang, &told)
    }

    /// No time was chosen; why, its page says.
    pub(super) fn ended(&self, to: &Addressee, outcome: Outcome) -> NewMail {
        let lang = lang_of(to);
        let t = lang.texts();
        let first = match outcome {
            Outcome::Cancelled => t.date_polls_mail_cancelled(),
            Outcome::Moved => t.date_polls_mail_moved(),
            Outcome::Chosen | Outcome::Closed => t.date_polls_mail_closed(),
        };
        let told = Told {
            kind: "date_poll.closing",
            first,
            subject: t.date_polls_mail_closed_subject(self.title(lang)),
            asks: false,
        };
        self.letter(to, lang, &told)
    }

    /// With its offset: whoever reads it may be elsewhere.
    fn moment(&self, lang: Lang, at: Instant) -> String {
        let words = lang.dates(self.zone).moment(at);
        format!("{words} ({})", offset(at, self.zone))
    }

    fn title(&self, lang: Lang) -> &str {
        let meeting = self.meeting;
        title_of(
            lang,
            &meeting.title,
            meeting.title_ru.as_deref(),
            meeting.title_ky.as_deref(),
        )
    }

    fn letter(&self, to: &Addressee, lang: Lang, told: &Told) -> NewMail {
        let t = lang.texts();
        let house = self.public_url.trim_end_matches('/');
        let (link, words) = (
            format!("{house}/date-polls/{}", self.poll),
            t.date_polls_mail_link(),
        );
        let (first, second) = (told.first.as_str(), self.title(lang));
        let answer = told.asks.then(|| {
            [
                format!("{house}/answer/date-poll/{KEPT_APART}?lang={}", lang.tag()),
                t.date_polls_answer(),
                t.date_polls_mail_note(),
            ]
        });
        let asked = answer
            .as_ref()
            .map_or_else(String::new, |[door, words, note]| {
                format!("{words}: {door}\n{note}\n\n")
            });
        let html = Html {
            lang: lang.tag(),
            first,
            second,
            link: &link,
            words: &words,
            answer: answer.as_ref(),
        };
        NewMail {
            person: to.person,
            address: to.address.clone(),
            lang,
            kind: told.kind,
            // as many as the column holds
            subject: told.subject.chars().take(300).collect(),
            body_text: format!("{first}\n\n{second}\n\n{asked}{words}: {link}\n"),
            // the template has no way to fail; the text part says the same
            body_html: html.render().unwrap_or_default(),
            calendar: None,
        }
    }
}

fn lang_of(to: &Addressee) -> Lang {
    Lang::parse(&to.lang).unwrap_or(Lang::En)
}
