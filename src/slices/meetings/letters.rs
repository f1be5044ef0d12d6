//! Mail of a meeting: the first line says what is wanted by when; a link, nothing internal.
use askama::Template;
use chrono_tz::Tz;

use super::model::Meeting;
use crate::base::clock::Instant;
use crate::base::ids::OrganisationId;
use crate::base::lang::Lang;
use crate::base::outbox::NewMail;
use crate::render::ics::{self, Invitation, Method, Party};
use crate::slices::circulation::Addressee;

#[derive(Template)]
#[template(path = "meetings/mail.html")]
struct Html<'a> {
    lang: &'static str,
    first: &'a str,
    second: &'a str,
    link: &'a str,
    words: &'a str,
}

/// What surrounds a letter.
pub(super) struct Envelope<'a> {
    pub(super) meeting: &'a Meeting,
    pub(super) zone: Tz,
    pub(super) public_url: &'a str,
    pub(super) network: &'a str,
    pub(super) now: Instant,
}

impl Envelope<'_> {
    fn link(&self) -> String {
        format!("{}/meetings/{}", self.public_url, self.meeting.id)
    }

    fn title(&self, lang: Lang) -> &str {
        lang.pick(
            &self.meeting.title,
            self.meeting.title_ru.as_deref(),
            self.meeting.title_ky.as_deref(),
        )
    }

    /// An invitation, with the meeting for the recipient's calendar.
    pub(super) fn invitation(&self, to: &Addressee) -> (OrganisationId, NewMail) {
        let lang = Lang::parse(&to.lang).unwrap_or(Lang::En);
        let t = lang.texts();
        let when = lang
            .dates(self.zone)
            .span(self.meeting.starts_at, self.meeting.ends_at);
        let first = t.meetings_mail_invitation(to.acronym.as_str(), when.as_str());
        let subject = t.meetings_mail_invitation_subject(self.title(lang), when.as_str());
        let calendar = self.calendar(Method::Request, to, lang);
        let mail = self.letter(
            to,
            lang,
            "meeting.invitation",
            subject,
            &first,
            Some(calendar),
        );
        (to.member, mail)
    }

    /// Another day or place; in the calendars of those who were invited it moves by itself.
    pub(super) fn postponement(&self, to: &Addressee) -> (OrganisationId, NewMail) {
        let lang = Lang::parse(&to.lang).unwrap_or(Lang::En);
        let t = lang.texts();
        let when = lang
            .dates(self.zone)
            .span(self.meeting.starts_at, self.meeting.ends_at);
        let first = t.meetings_mail_postponed(when.as_str());
        let subject = t.meetings_mail_postponed_subject(self.title(lang), when.as_str());
        let invited = self.meeting.convened_at.is_some();
        let calendar = invited.then(|| self.calendar(Method::Request, to, lang));
        let mail = self.letter(to, lang, "meeting.postponement", subject, &first, calendar);
        (to.member, mail)
    }

    /// The meeting does not take place; why, its page says.
    pub(super) fn cancellation(&self, to: &Addressee) -> (OrganisationId, NewMail) {
        let lang = Lang::parse(&to.lang).unwrap_or(Lang::En);
        let t = lang.texts();
        let when = lang
            .dates(self.zone)
            .span(self.meeting.starts_at, self.meeting.ends_at);
        let first = t.meetings_mail_cancelled(when.as_str());
        let subject = t.meetings_mail_cancelled_subject(self.title(lang), when.as_str());
        let invited = self.meeting.convened_at.is_some();
        let calendar = invited.then(|| self.calendar(Method::Cancel, to, lang));
        let mail = self.letter(to, lang, "meeting.cancellation", subject, &first, calendar);
        (to.member, mail)
    }

    fn calendar(&self, method: Method, to: &Addressee, lang: Lang) -> String {
        let host = self.public_url.rsplit("//").next().unwrap_or("ashar");
        let organiser = format!("no-reply@{}", host.split(':').next().unwrap_or("ashar"));
        ics::meeting(
            method,
            &Invitation {
                uid: &format!("meeting-{}@{host}", self.meeting.id),
                sequence: self.meeting.sequence,
                summary: self.title(lang),
                from: self.meeting.starts_at,
                to: self.meeting.ends_at,
                zone: self.zone,
                place: &self.meeting.place,
                link: &self.link(),
                organiser: Party {
                    name: self.network,
                    address: &organiser,
                },
                attendees: &[Party {
                    name: &to.name,
                    address: &to.address,
                }],
                stamp: self.now,
            },
        )
    }

    /// The agenda is there to be read.
    pub(super) fn agenda(&self, to: &Addressee) -> (OrganisationId, NewMail) {
        let lang = Lang::parse(&to.lang).unwrap_or(Lang::En);
        let t = lang.texts();
        let when = lang
            .dates(self.zone)
            .span(self.meeting.starts_at, self.meeting.ends_at);
        let first = t.meetings_mail_agenda(when.as_str());
        let subject = t.meetings_mail_agenda_subject(self.title(lang));
        (
            to.member,
            self.letter(to, lang, "agenda.circulation", subject, &first, None),
        )
    }

    fn letter(
        &self,
        to: &Addressee,
        lang: Lang,
        kind: &'static str,
        subject: String,
        first: &str,
        calendar: Option<String>,
    ) -> NewMail {
        let t = lang.texts();
        let (link, second, words) = (self.link(), self.title(lang), t.meetings_mail_link());
        let body_text = format!(
            "{first}\n\n{second}\n{}\n\n{words}: {link}\n",
            self.meeting.place
        );
        let html = Html {
            lang: lang.tag(),
            first,
            second,
            link: &link,
            words: &words,
        };
        // the template has no way to fail; the text part says the same
        let body_html = html.render().unwrap_or_default();
        NewMail {
            person: to.person,
            address: to.address.clone(),
            lang,
            kind,
            subject,
            body_text,
            body_html,
            calendar,
        }
    }
}
