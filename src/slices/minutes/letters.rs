//! Mail about minutes: the first line says what is wanted by when; nothing of the text stands in it (R14).
use askama::Template;
use chrono_tz::Tz;

use super::model::{Minutes, Reply};
use crate::base::clock::Instant;
use crate::base::fault::Fault;
use crate::base::ids::{OrganisationId, PersonId};
use crate::base::lang::{Lang, Texts};
use crate::base::outbox::{KEPT_APART, NewMail};
use crate::slices::circulation::Addressee;
use crate::slices::people::correspondents::Correspondent;
use crate::web::letter::Letter;
use crate::web::visit::Visit;

/// From where letters are written: a visit, or the clock.
pub(super) struct Desk {
    pub(super) public_url: String,
    pub(super) zone: Tz,
}

impl Desk {
    pub(super) fn of(visit: &Visit) -> Self {
        Self {
            public_url: visit.public_url.clone(),
            zone: visit.zone,
        }
    }
}

/// What partners of a group are sent: before and after members have agreed on it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Version {
    Draft,
    Approved,
}

/// What its reader learns.
#[derive(Clone, Copy, Debug)]
pub(super) enum Told {
    /// Co-chairs: clear by then.
    Submitted(Instant),
    /// Secretariat.
    Returned,
    Cleared,
    /// Members: read, and comment by then.
    Circulated(Instant),
    /// Members that have not answered: comment by then.
    Reminder(Instant),
    /// Who wrote a comment.
    Answered(Reply),
    Ruled(Reply),
    /// Co-chairs.
    RulingWanted,
    /// Members: read the changes by then.
    Tracked(Instant),
    /// Co-chairs: approve from then on.
    ToApprove(Instant),
    /// Secretariat.
    ApprovedUncommented,
    Approved,
    /// Members: ask for corrections by then.
    Disseminated(Instant),
    /// Partners of a group: read what was said on the items open to you, in the draft or as approved.
    Opened(Version),
    /// Secretariat.
    CorrectionAsked,
    /// Members.
    Corrigendum,
    /// Members that read in the language of a version.
    InLanguage,
}

impl Told {
    fn kind(self) -> &'static str {
        match self {
            Self::Submitted(_) => "minutes.submission",
            Self::Returned => "minutes.return",
            Self::Cleared => "minutes.clearance",
            Self::Circulated(_) | Self::Opened(Version::Draft) => "minutes.circulation",
            Self::Reminder(_) => "minutes.reminder",
            Self::Answered(_) => "minutes.answer",
            Self::Ruled(_) => "minutes.ruling",
            Self::RulingWanted => "minutes.ruling_wanted",
            Self::Tracked(_) => "minutes.tracked",
            Self::ToApprove(_) => "minutes.to_approve",
            Self::ApprovedUncommented | Self::Approved => "minutes.approval",
            Self::Disseminated(_) | Self::Opened(Version::Approved) => "minutes.dissemination",
            Self::CorrectionAsked => "minutes.correction_asked",
            Self::Corrigendum => "minutes.corrigendum",
            Self::InLanguage => "minutes.version",
        }
    }

    /// Below the page of the minutes.
    fn place(self) -> &'static str {
        match self {
            Self::Tracked(_) | Self::ToApprove(_) => "/changes",
            Self::Corrigendum => "/corrigendum",
            Self::Submitted(_)
            | Self::Returned
            | Self::Cleared
            | Self::Circulated(_)
            | Self::Reminder(_)
            | Self::Answered(_)
            | Self::Ruled(_)
            | Self::RulingWanted
            | Self::ApprovedUncommented
            | Self::Approved
            | Self::Disseminated(_)
            | Self::Opened(_)
            | Self::CorrectionAsked
            | Self::InLanguage => "",
        }
    }

    /// The first line, and the subject about this meeting.
    fn words(self, lang: Lang, zone: Tz, title: &str) -> (String, String) {
        let t = lang.texts();
        let when = |at: Instant| lang.dates(zone).moment(at);
        match self {
            Self::Submitted(until) => (
                t.minutes_mail_submitted(when(until)),
                t.minutes_mail_submitted_subject(title),
            ),
            Self::Returned => (
                t.minutes_mail_returned(),
                t.minutes_mail_returned_subject(title),
            ),
            Self::Cleared => (
                t.minutes_mail_cleared(),
                t.minutes_mail_cleared_subject(title),
            ),
            Self::Circulated(until) => (t.minutes_mail(when(until)), t.minutes_mail_subject(title)),
            Self::Reminder(until) => (
                t.minutes_mail_reminder(when(until)),
                t.minutes_mail_reminder_subject(title),
            ),
            Self::Answered(Reply::Accepted) => (
                t.minutes_mail_accepted(),
                t.minutes_mail_answered_subject(title),
            ),
            Self::Answered(Reply::Declined) => (
                t.minutes_mail_declined(),
                t.minutes_mail_answered_subject(title),
            ),
            Self::Answered(Reply::Noted) => (
                t.minutes_mail_noted(),
                t.minutes_mail_answered_subject(title),
            ),
            Self::Ruled(Reply::Declined) => (
                t.minutes_mail_ruled_declined(),
                t.minutes_mail_ruled_subject(title),
            ),
            Self::Ruled(Reply::Accepted | Reply::Noted) => (
                t.minutes_mail_ruled_accepted(),
                t.minutes_mail_ruled_subject(title),
            ),
            Self::RulingWanted => (
                t.minutes_mail_ruling_wanted(),
                t.minutes_mail_ruling_wanted_subject(title),
            ),
            Self::Tracked(until) => (
                t.minutes_mail_tracked(when(until)),
                t.minutes_mail_tracked_subject(title),
            ),
            Self::ToApprove(from) => (
                t.minutes_mail_to_approve(when(from)),
                t.minutes_mail_to_approve_subject(title),
            ),
            Self::ApprovedUncommented => (
                t.minutes_mail_approved_uncommented(),
                t.minutes_mail_approved_subject(title),
            ),
            Self::Approved => (
                t.minutes_mail_approved(),
                t.minutes_mail_approved_subject(title),
            ),
            Self::Disseminated(until) => (
                t.minutes_mail_disseminated(when(until)),
                t.minutes_mail_disseminated_subject(title),
            ),
            Self::Opened(Version::Draft) => {
                (t.minutes_mail_opened(), t.minutes_mail_subject(title))
            }
            Self::Opened(Version::Approved) => (
                t.minutes_mail_opened(),
                t.minutes_mail_disseminated_subject(title),
            ),
            Self::CorrectionAsked => (
                t.minutes_mail_correction_asked(),
                t.minutes_mail_correction_asked_subject(title),
            ),
            Self::Corrigendum => (
                t.minutes_mail_corrigendum(),
                t.minutes_mail_corrigendum_subject(title),
            ),
            Self::InLanguage => (t.parallel_mail(), t.parallel_mail_subject(title)),
        }
    }
}

/// One letter about these minutes.
pub(super) fn letter(
    desk: &Desk,
    minutes: &Minutes,
    told: Told,
    (person, address, lang): (PersonId, &str, Lang),
) -> NewMail {
    let title = minutes.title_in(lang);
    let (first, subject) = told.words(lang, desk.zone, title);
    Letter {
        lang,
        first: &first,
        about: title,
        link: &format!("{}{}{}", desk.public_url, minutes.path(), told.place()),
        words: &lang.texts().minutes_mail_link(),
    }
    .to(person, address, told.kind(), &subject)
}

#[derive(Template)]
#[template(path = "mail/minutes_asked.txt")]
struct AskedText<'a> {
    t: &'static Texts,
    first: &'a str,
    about: &'a str,
    door: &'a str,
    works_until: &'a str,
    page: &'a str,
}

#[derive(Template)]
#[template(path = "mail/minutes_asked.html")]
struct AskedPage<'a> {
    lang: Lang,
    asked: AskedText<'a>,
}

/// One letter that asks, with its reader's own link; the link is kept apart until the letter leaves.
pub(super) fn asking(
    desk: &Desk,
    minutes: &Minutes,
    told: Told,
    (person, address, lang): (PersonId, &str, Lang),
    works_until: Instant,
) -> Result<NewMail, Fault> {
    let about = minutes.title_in(lang);
    let (first, subject) = told.words(lang, desk.zone, about);
    let house = desk.public_url.trim_end_matches('/');
    let text = AskedText {
        t: lang.texts(),
        first: &first,
        about,
        door: &format!("{house}/comment/{KEPT_APART}?lang={}", lang.tag()),
        works_until: &lang.dates(desk.zone).moment(works_until),
        page: &format!("{house}{}", minutes.path()),
    };
    Ok(NewMail {
        person,
        address: address.to_owned(),
        lang,
        kind: told.kind(),
        // as many as the column holds
        subject: subject.chars().take(300).collect(),
        body_text: text.render()?,
        body_html: AskedPage { lang, asked: text }.render()?,
        calendar: None,
    })
}

/// To everybody who speaks for a member, those who are asked with a link that works until then; and for a partner of the group, once it is told too.
pub(super) fn to_members(
    desk: &Desk,
    minutes: &Minutes,
    (told, asked_until): (Told, Option<Instant>),
    people: &[Addressee],
) -> Result<Vec<(OrganisationId, NewMail)>, Fault> {
    let opened = Told::Opened(if minutes.state.is_circulated() {
        Version::Approved
    } else {
        Version::Draft
    });
    people
        .iter()
        .map(|to| {
            let lang = Lang::parse(&to.lang).unwrap_or(Lang::En);
            let reader = (to.person, to.address.as_str(), lang);
            let mail = match asked_until {
                Some(until) if to.inside => asking(desk, minutes, told, reader, until)?,
                _ if to.inside => letter(desk, minutes, told, reader),
                _ => letter(desk, minutes, opened, reader),
            };
            Ok((to.member, mail))
        })
        .collect()
}

/// To the office.
pub(super) fn to_office(
    desk: &Desk,
    minutes: &Minutes,
    told: Told,
    people: &[Correspondent],
) -> Vec<NewMail> {
    people
        .iter()
        .map(|to| letter(desk, minutes, told, (to.person, &to.address, to.lang())))
        .collect()
}
