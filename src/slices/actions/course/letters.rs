//! Mail of an action's course: changes of time reach those whom they bind at once.
use chrono::NaiveDate;

use super::super::letters::{About, letter};
use super::super::model::Action;
use crate::base::outbox::NewMail;
use crate::slices::people::correspondents::Correspondent;
use crate::web::visit::Visit;

/// What happened, as mail tells it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Did {
    ProposeDue(NaiveDate),
    AgreeDue(NaiveDate),
    DeclineDue,
    Hold,
    Resume,
    Cancel,
}

impl Did {
    fn kind(self) -> &'static str {
        match self {
            Self::ProposeDue(_) => "action.due_proposed",
            Self::AgreeDue(_) => "action.due_agreed",
            Self::DeclineDue => "action.due_declined",
            Self::Hold => "action.held",
            Self::Resume => "action.resumed",
            Self::Cancel => "action.cancelled",
        }
    }
}

pub(super) fn told(visit: &Visit, action: &Action, did: Did, to: &Correspondent) -> NewMail {
    let about = About {
        id: action.id,
        title: &action.title,
    };
    letter(visit, &about, to, did.kind(), |t, lang| {
        let title = action.title.as_str();
        let day = |day| lang.dates(visit.zone).in_year_of(visit.now).day(day);
        match did {
            Did::ProposeDue(to_day) => (
                t.actions_mail_due_proposed_subject(title),
                t.actions_mail_due_proposed(action.acronym.as_str(), day(to_day)),
            ),
            Did::AgreeDue(to_day) => (
                t.actions_mail_due_agreed_subject(title),
                t.actions_mail_due_agreed(day(to_day)),
            ),
            Did::DeclineDue => (
                t.actions_mail_due_declined_subject(title),
                t.actions_mail_due_declined(day(action.due_on)),
            ),
            Did::Hold => (t.actions_mail_held_subject(title), t.actions_mail_held()),
            Did::Resume => (
                t.actions_mail_resumed_subject(title),
                t.actions_mail_resumed(day(action.due_on)),
            ),
            Did::Cancel => (
                t.actions_mail_cancelled_subject(title),
                t.actions_mail_cancelled(),
            ),
        }
    })
}
