//! Mail of a meeting: the first line says what is wanted by when; a link, nothing internal.
use askama::Template;
use chrono_tz::Tz;

use super::change_of_date::Day;
use super::days::offset;
use super::model::{Meeting, MeetingId};
use crate::base::clock::Instant;
use crate::base::ids::OrganisationId;
use crate::base::lang::Lang;
use crate::base::outbox::{KEPT_APART, NewMail};
use crate::render::ics::{self, Invitation, Method, Party};
use crate::slices::circulation::Addressee;

#[derive(Template)]
#[template(path = "meetings/mail.html")]
pub(super) struct Html<'a> {
    pub(super) lang: &'static str,
    pub(super) first: &'a str,
    pub(super) second: &'a str,
    pub(super) link: &'a str,
    pub(super) words: &'a str,
    /// By which its reader answers for the member: address, words, how long it works.
    pub(super) answer: Option<&'a [String; 3]>,
}

fn host(public_url: &str) -> &str {
    public_url.rsplit("//").next().unwrap_or("ashar")
}

/// What calendars know a meeting by, whatever becomes of it.
pub(super) fn uid(public_url: &str, meeting: MeetingId) -> String {
    format!("meeting-{meeting}@{}", host(public_url))
}

/// Whether a letter asks members who comes for them, and what its reader's calendar learns by it.
enum Asking {
    Of(Option<String>),
    Nothing(Option<String>),
}

/// What surrounds a letter.
pub(super) struct Envelope<'a> {
    pub(super) meeting: &'a Meeting,
    pub(super) zone: Tz,
    pub(super) public_url: &'a str,
    pub(super) organiser: &'a str,
    pub(super) network: &'a str,
    pub(super) now: Instant,
}

impl Envelope<'_> {
    fn link(&self) -> String {
        format!("{}/meetings/{}", self.public_url, self.meeting.id)
    }

    /// Hours with their offset: whoever reads them may be elsewhere.
    fn zoned(&self, when: &str) -> String {
        format!("{when} ({})", offset(self.meeting.starts_at, self.zone))
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
        let first = t.meetings_mail_invitation(to.acronym.as_str(), self.zoned(&when));
        let subject = t.meetings_mail_invitation_subject(self.title(lang), when.as_str());
        let calendar = self.calendar(Method::Request, to, lang);
        let mail = self.letter(
            to,
            lang,
            "meeting.invitation",
            subject,
            &first,
            Asking::Of(Some(calendar)),
        );
        (to.member, mail)
    }

    /// The member has not said yet who comes.
    pub(super) fn reminder(&self, to: &Addressee) -> NewMail {
        let lang = Lang::parse(&to.lang).unwrap_or(Lang::En);
        let t = lang.texts();
        let when = lang
            .dates(self.zone)
            .span(self.meeting.starts_at, self.meeting.ends_at);
        let first = t.invitations_mail_reminder(to.acronym.as_str(), self.zoned(&when));
        let subject = t.invitations_mail_reminder_subject(self.title(lang));
        let asking = Asking::Of(None);
        self.letter(to, lang, "meeting.reminder", subject, &first, asking)
    }

    /// Another day or place, against what members know; in the calendars of those who were invited it moves by itself.
    pub(super) fn change(&self, to: &Addressee, known: &Day) -> (OrganisationId, NewMail) {
        let lang = Lang::parse(&to.lang).unwrap_or(Lang::En);
        let t = lang.texts();
        let dates = lang.dates(self.zone);
        let (meeting, title) = (self.meeting, self.title(lang));
        let when = dates.span(meeting.starts_at, meeting.ends_at);
        let (was, place) = (known.place.as_str(), meeting.place.as_str());
        let moved = (known.starts_at, known.ends_at) != (meeting.starts_at, meeting.ends_at);
        let subject = if moved {
            t.meetings_mail_postponed_subject(title, when.as_str())
        } else {
            t.changes_mail_place_subject(title, when.as_str())
        };
        let first = if moved {
            let before = dates.span(known.starts_at, known.ends_at);
            let first = t.changes_mail_moved(before.as_str(), self.zoned(&when));
            if was == place {
                first
            } else {
                format!("{first} {}", t.changes_mail_also_place(place, was))
            }
        } else {
            t.changes_mail_place(when.as_str(), place, was)
        };
        let invited = meeting.convened_at.is_some();
        let calendar = invited.then(|| self.calendar(Method::Request, to, lang));
        let asking = if invited {
            Asking::Of(calendar)
        } else {
            Asking::Nothing(calendar)
        };
        let mail = self.letter(to, lang, "meeting.postponement", subject, &first, asking);
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
        let asking = Asking::Nothing(calendar);
        let mail = self.letter(to, lang, "meeting.cancellation", subject, &first, asking);
        (to.member, mail)
    }

    fn calendar(&self, method: Method, to: &Addressee, lang: Lang) -> String {
        ics::meeting(
            method,
            &Invitation {
                uid: &uid(self.public_url, self.meeting.id),
                sequence: self.meeting.sequence,
                summary: self.title(lang),
                from: self.meeting.starts_at,
                to: self.meeting.ends_at,
                zone: self.zone,
                place: &self.meeting.place,
                link: &self.link(),
                organiser: Party {
                    name: self.network,
                    address: self.organiser,
                },
                attendees: &[Party {
                    name: &to.name,
                    address: &to.address,
                }],
                stamp: self.now,
            },
        )
    }

    /// The agenda is there to be read; of a revision, how much changed (`changes`).
    pub(super) fn agenda(&self, to: &Addressee, changes: usize) -> (OrganisationId, NewMail) {
        let lang = Lang::parse(&to.lang).unwrap_or(Lang::En);
        let t = lang.texts();
        let when = lang
            .dates(self.zone)
            .span(self.meeting.starts_at, self.meeting.ends_at);
        let (first, subject) = if self.meeting.revision > 1 {
            let rev = self.meeting.revision - 1;
            (
                t.revisions_mail(when.as_str(), changes),
                t.revisions_mail_subject(rev, self.title(lang)),
            )
        } else {
            (
                t.meetings_mail_agenda(when.as_str()),
                t.meetings_mail_agenda_subject(self.title(lang)),
            )
        };
        (
            to.member,
            self.letter(
                to,
                lang,
                "agenda.circulation",
                subject,
                &first,
                Asking::Nothing(None),
            ),
        )
    }

    fn letter(
        &self,
        to: &Addressee,
        lang: Lang,
        kind: &'static str,
        subject: String,
        first: &str,
        asking: Asking,
    ) -> NewMail {
        let t = lang.texts();
        let (link, second, words) = (self.link(), self.title(lang), t.meetings_mail_link());
        let (asks, calendar) = match asking {
            Asking::Of(calendar) => (to.inside, calendar),
            Asking::Nothing(calendar) => (false, calendar),
        };
        let answer = asks.then(|| {
            let (house, tag) = (self.public_url, lang.tag());
            [
                format!("{house}/answer/meeting/{KEPT_APART}?lang={tag}"),
                t.invitations_mail_answer(),
                t.invitations_mail_note(),
            ]
        });
        let asked = answer
            .as_ref()
            .map_or_else(String::new, |[door, words, note]| {
                format!("{words}: {door}\n{note}\n\n")
            });
        let body_text = format!(
            "{first}\n\n{second}\n{}\n\n{asked}{words}: {link}\n",
            self.meeting.place
        );
        let html = Html {
            lang: lang.tag(),
            first,
            second,
            link: &link,
            words: &words,
            answer: answer.as_ref(),
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
