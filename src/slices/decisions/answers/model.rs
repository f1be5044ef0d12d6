use chrono::{DateTime, Utc};

use super::super::model::{Decision, DecisionId, State};
use crate::base::access::{Actor, Hat};
use crate::base::ids::{FunctionId, OrganisationId, PersonId};
use crate::slices::people::passing::OwnLink;

/// A link as it stands now, with what its decision has become since.
#[derive(Clone, Debug)]
pub(crate) struct Link {
    pub(crate) id: i64,
    pub(crate) decision: DecisionId,
    pub(crate) version: i32,
    pub(crate) member: OrganisationId,
    pub(crate) person: PersonId,
    /// As which its reader speaks for the member today; nobody whose function has ended.
    pub(crate) speaks: Option<(FunctionId, Hat)>,
    pub(crate) seated: bool,
    pub(crate) revoked: bool,
    pub(crate) until: DateTime<Utc>,
    pub(crate) opened: bool,
    pub(crate) current_version: i32,
    pub(crate) state: State,
    pub(crate) adopted_at: Option<DateTime<Utc>>,
    /// So long a form may lie open, as a session may.
    pub(crate) form_hours: i32,
}

impl Link {
    /// Its reader, acting for the member.
    pub(crate) fn actor(&self) -> Option<Actor> {
        Some(Actor::speaking(self.person, self.speaks?, self.member))
    }

    /// The same link beside the decision as it stands under its lock.
    pub(crate) fn beside(self, decision: &Decision, revoked: bool) -> Self {
        Self {
            current_version: decision.version,
            state: decision.state,
            adopted_at: decision.adopted_at,
            revoked,
            ..self
        }
    }
}

impl OwnLink for Link {
    fn reader(&self) -> PersonId {
        self.person
    }
}
