use super::super::issues::Speaker;
use crate::base::ids::PersonId;

/// What was typed of one person of the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Typed {
    pub(super) person: PersonId,
    pub(super) name: String,
    pub(super) job_title: Option<String>,
    pub(super) email: String,
    pub(super) phone: Option<String>,
}

/// What comes of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Correction {
    /// The line as it stands afterwards.
    pub(super) people: Vec<Speaker>,
    /// Those whose details change.
    pub(super) changed: Vec<Speaker>,
    /// What the secretariat is asked for.
    pub(super) asks: Option<String>,
}
