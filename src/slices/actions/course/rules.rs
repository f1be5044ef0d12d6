//! What the course of an action allows now.
use super::super::model::{Action, Status};
use super::store::Course;
use crate::base::lang::{InWords, Lang};

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    NotUnderWay,
    /// One proposal at a time.
    IsProposed,
    NothingProposed,
    NotOnHold,
    IsOver,
}

type Allowed = Result<(), Vec<Refusal>>;

fn when(holds: bool, refusal: Refusal) -> Allowed {
    if holds { Ok(()) } else { Err(vec![refusal]) }
}

fn is_under_way(action: &Action) -> bool {
    matches!(action.status, Status::Accepted | Status::InProgress)
}

pub(crate) fn propose_due(action: &Action, course: &Course) -> Allowed {
    when(is_under_way(action), Refusal::NotUnderWay)?;
    when(course.open.is_none(), Refusal::IsProposed)
}

pub(crate) fn answer_due(action: &Action, course: &Course) -> Allowed {
    when(is_under_way(action), Refusal::NotUnderWay)?;
    when(course.open.is_some(), Refusal::NothingProposed)
}

pub(crate) fn hold(action: &Action) -> Allowed {
    when(
        action.status.next().contains(&Status::OnHold),
        Refusal::NotUnderWay,
    )
}

pub(crate) fn resume(action: &Action) -> Allowed {
    when(action.status == Status::OnHold, Refusal::NotOnHold)
}

pub(crate) fn cancel(action: &Action) -> Allowed {
    when(
        action.status.next().contains(&Status::Cancelled),
        Refusal::IsOver,
    )
}

impl InWords for Refusal {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::NotUnderWay => t.actions_refused_not_under_way(),
            Self::IsProposed => t.actions_refused_is_proposed(),
            Self::NothingProposed => t.actions_refused_nothing_proposed(),
            Self::NotOnHold => t.actions_refused_not_on_hold(),
            Self::IsOver => t.actions_refused_is_over(),
        }
    }
}
