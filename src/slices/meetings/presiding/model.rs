use chrono::{DateTime, Utc};

use super::super::model::{ItemId, Mode};
use crate::base::ids::{OrganisationId, PersonId};

/// A time during which an item was, or is, taken up.
#[derive(Clone, Debug)]
pub(super) struct Time {
    pub(super) item: ItemId,
    pub(super) opened_at: DateTime<Utc>,
    pub(super) closed_at: Option<DateTime<Utc>>,
}

/// What one tap says of a member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Tap {
    /// One of its own people is there.
    Person(PersonId),
    /// Somebody else, by name.
    Other(String),
    Apology,
    Absent,
    InTheRoom,
    FromAfar,
    Left,
    CameBack,
}

/// Who is there for a member, as it stands after a tap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Presence {
    pub(super) member: OrganisationId,
    pub(super) mode: Mode,
    pub(super) person: Option<PersonId>,
    pub(super) stand_in: Option<String>,
    pub(super) remote: bool,
    pub(super) arrived_at: Option<DateTime<Utc>>,
    pub(super) left_at: Option<DateTime<Utc>>,
}

/// A decision whose text is before the room.
#[derive(Clone, Debug)]
pub(super) struct OpenText {
    pub(super) title: String,
    pub(super) title_ru: Option<String>,
    pub(super) title_ky: Option<String>,
    pub(super) body: String,
}
