use chrono::{DateTime, Utc};

use super::super::model::{Decision, DecisionId, State};
use crate::slices::people::AnswerLink;
use crate::slices::people::passing::OwnLink;

/// A link as it stands now, with what its decision has become since.
#[derive(Clone, Debug)]
pub(crate) struct Link {
    pub(crate) own: AnswerLink,
    pub(crate) decision: DecisionId,
    pub(crate) version: i32,
    pub(crate) seated: bool,
    pub(crate) current_version: i32,
    pub(crate) state: State,
    pub(crate) adopted_at: Option<DateTime<Utc>>,
    /// So long a form may lie open, as a session may.
    pub(crate) form_hours: i32,
}

impl Link {
    /// The same link beside the decision as it stands under its lock.
    pub(crate) fn beside(self, decision: &Decision, revoked: bool) -> Self {
        Self {
            current_version: decision.version,
            state: decision.state,
            adopted_at: decision.adopted_at,
            own: AnswerLink {
                revoked,
                ..self.own
            },
            ..self
        }
    }
}

impl OwnLink for Link {
    fn own(&self) -> &AnswerLink {
        &self.own
    }
}
