//! Mail of an action.
use super::model::{Action, ActionId};
use crate::base::lang::{Lang, Texts};
use crate::base::outbox::NewMail;
use crate::slices::people::correspondents::Correspondent;
use crate::web::letter::Letter;
use crate::web::visit::Visit;

pub(super) struct About<'a> {
    pub(super) id: ActionId,
    pub(super) title: &'a str,
}

pub(super) fn letter(
    visit: &Visit,
    about: &About<'_>,
    to: &Correspondent,
    kind: &'static str,
    words: impl Fn(&'static Texts, Lang) -> (String, String),
) -> NewMail {
    let lang = to.lang();
    let t = lang.texts();
    let (subject, first) = words(t, lang);
    Letter {
        lang,
        first: &first,
        about: about.title,
        link: &format!("{}/actions/{}", visit.public_url, about.id),
        words: &t.actions_mail_link(),
    }
    .to(to.person, &to.address, kind, &subject)
}

/// A member is asked to lead.
pub(super) fn proposed(
    visit: &Visit,
    id: ActionId,
    title: &str,
    due_on: chrono::NaiveDate,
    acronym: &str,
    to: &Correspondent,
) -> NewMail {
    letter(
        visit,
        &About { id, title },
        to,
        "action.proposed",
        |t, lang| {
            let due = lang.dates(visit.zone).day(due_on);
            (
                t.actions_mail_proposed_subject(title),
                t.actions_mail_proposed(acronym, due),
            )
        },
    )
}

/// A member works on it beside the lead.
pub(super) fn contributes(
    visit: &Visit,
    id: ActionId,
    title: &str,
    acronym: &str,
    to: &Correspondent,
) -> NewMail {
    letter(
        visit,
        &About { id, title },
        to,
        "action.contributes",
        |t, _| {
            (
                t.actions_mail_contributes_subject(title),
                t.actions_mail_contributes(acronym),
            )
        },
    )
}

/// The secretariat learns what a lead did.
pub(super) fn answered(visit: &Visit, action: &Action, did: Did, to: &Correspondent) -> NewMail {
    let about = About {
        id: action.id,
        title: &action.title,
    };
    let lead = action.acronym.as_str();
    letter(visit, &about, to, did.kind(), |t, _| match did {
        Did::Accept => (
            t.actions_mail_accepted_subject(lead, about.title),
            t.actions_mail_accepted(lead),
        ),
        Did::Decline => (
            t.actions_mail_declined_subject(lead, about.title),
            t.actions_mail_declined(lead),
        ),
        Did::ReportDone => (
            t.actions_mail_done_subject(lead, about.title),
            t.actions_mail_done(lead),
        ),
        Did::Verify => (
            t.actions_mail_verified_subject(about.title),
            t.actions_mail_verified(),
        ),
        Did::SendBack => (
            t.actions_mail_back_subject(about.title),
            t.actions_mail_back(lead),
        ),
    })
}

/// What was done to an action, as mail tells it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Did {
    Accept,
    Decline,
    ReportDone,
    Verify,
    SendBack,
}

impl Did {
    fn kind(self) -> &'static str {
        match self {
            Self::Accept => "action.accepted",
            Self::Decline => "action.declined",
            Self::ReportDone => "action.reported_done",
            Self::Verify => "action.verified",
            Self::SendBack => "action.reopened",
        }
    }
}
