use chrono::{DateTime, Utc};

use super::super::model::State;
use crate::base::access::{Actor, Hat};
use crate::base::ids::{FunctionId, OrganisationId, PersonId};
use crate::slices::meetings::{MeetingId, Mode, Seat};
use crate::slices::people::passing::OwnLink;

/// A link as it stands now, with what its minutes have become since.
#[derive(Clone, Debug)]
pub(crate) struct Link {
    pub(crate) id: i64,
    pub(crate) meeting: MeetingId,
    /// Of the text that its letter told of.
    pub(crate) revision: i32,
    pub(crate) member: OrganisationId,
    pub(crate) acronym: String,
    /// How it was there.
    pub(crate) mode: Option<Mode>,
    pub(crate) person: PersonId,
    /// As which its reader speaks for the member today; nobody whose function has ended.
    pub(crate) speaks: Option<(FunctionId, Hat)>,
    pub(crate) revoked: bool,
    pub(crate) until: DateTime<Utc>,
    pub(crate) opened: bool,
    pub(crate) state: State,
    pub(crate) current_revision: i32,
}

impl Link {
    /// Its member at the table; of others the page tells nothing.
    pub(crate) fn seat(&self) -> Seat {
        Seat {
            member: self.member,
            acronym: self.acronym.clone(),
            mode: self.mode,
            person: None,
            person_name: None,
            people: Vec::new(),
        }
    }

    /// Its reader, acting for the member.
    pub(crate) fn actor(&self) -> Option<Actor> {
        Some(Actor::speaking(self.person, self.speaks?, self.member))
    }
}

impl OwnLink for Link {
    fn reader(&self) -> PersonId {
        self.person
    }
}
