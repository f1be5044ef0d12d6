use chrono::{DateTime, Utc};

use super::super::issues::Speaker;
use crate::base::access::{Actor, Hat};
use crate::base::ids::{FunctionId, OrganisationId, PersonId};
use crate::slices::people::passing::OwnLink;

/// A link to a line, with who may use it now.
#[derive(Clone, Debug)]
pub(crate) struct Link {
    pub(crate) id: i64,
    pub(crate) member: OrganisationId,
    pub(crate) person: PersonId,
    /// As which its reader speaks for the member today; nobody whose function has ended.
    pub(crate) speaks: Option<(FunctionId, Hat)>,
    pub(crate) revoked: bool,
    pub(crate) opened: bool,
    pub(crate) until: DateTime<Utc>,
}

impl Link {
    /// Its reader, acting for the member.
    pub(crate) fn actor(&self) -> Option<Actor> {
        let (function, hat) = self.speaks?;
        Some(Actor {
            person: Some(self.person),
            function: Some(function),
            organisation: Some(self.member),
            hat,
            groups: Vec::new(),
        })
    }
}

impl OwnLink for Link {
    fn reader(&self) -> PersonId {
        self.person
    }
}

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
