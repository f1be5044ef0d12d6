use chrono::{DateTime, Utc};

use crate::base::ids::{OrganisationId, PersonId};

crate::id!(
    /// A meeting of the network.
    pub(crate) MeetingId
);
crate::id!(
    /// One item of an agenda.
    pub(crate) ItemId
);

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type)]
        #[sqlx(type_name = "text", rename_all = "snake_case")]
        pub(crate) enum $name { $($variant),+ }

        impl $name {
            pub(crate) const ALL: &'static [Self] = &[$(Self::$variant),+];

            pub(crate) fn name(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            pub(crate) fn parse(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.name() == word)
            }
        }
    };
}

words!(
    /// R2, R22.
    Kind { Ordinary = "ordinary", Extraordinary = "extraordinary", Annual = "annual" }
);
/// domain §3.2
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub(crate) enum State {
    Planned,
    Convened,
    InSession,
    Held,
    Postponed,
    Cancelled,
}

/// domain §3.3
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub(crate) enum AgendaState {
    Draft,
    Cleared,
    Circulated,
    Adopted,
    Closed,
}

words!(
    /// What an item asks of the meeting.
    ItemKind { Information = "information", Discussion = "discussion", Decision = "decision", Procedural = "procedural" }
);
words!(
    /// R20: how a member was there, or not.
    Mode { Principal = "principal", Alternate = "alternate", Apology = "apology", Absent = "absent" }
);

impl Mode {
    pub(crate) fn is_there(self) -> bool {
        match self {
            Self::Principal | Self::Alternate => true,
            Self::Apology | Self::Absent => false,
        }
    }
}

/// A meeting with its agenda's state.
#[derive(Clone, Debug)]
pub(crate) struct Meeting {
    pub(crate) id: MeetingId,
    pub(crate) kind: Kind,
    pub(crate) title: String,
    pub(crate) title_ru: Option<String>,
    pub(crate) title_ky: Option<String>,
    pub(crate) state: State,
    pub(crate) year: i32,
    pub(crate) number: i32,
    pub(crate) starts_at: DateTime<Utc>,
    pub(crate) ends_at: DateTime<Utc>,
    pub(crate) place: String,
    pub(crate) online: bool,
    pub(crate) sequence: i32,
    pub(crate) convened_at: Option<DateTime<Utc>>,
    pub(crate) postponed_at: Option<DateTime<Utc>>,
    pub(crate) cancelled_reason: Option<String>,
    pub(crate) presiding: Option<PersonId>,
    pub(crate) agenda: AgendaState,
    pub(crate) revision: i32,
    pub(crate) cleared_at: Option<DateTime<Utc>>,
    pub(crate) circulated_at: Option<DateTime<Utc>>,
    pub(crate) adopted_at: Option<DateTime<Utc>>,
    /// The state of its minutes, once begun.
    pub(crate) minutes: Option<String>,
}

impl Meeting {
    /// Members know of its day: they were invited, or have its agenda.
    pub(crate) fn is_known(&self) -> bool {
        self.convened_at.is_some() || self.circulated_at.is_some()
    }
}

/// One item of the agenda.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    pub(crate) id: ItemId,
    pub(crate) meeting: MeetingId,
    pub(crate) position: i32,
    pub(crate) kind: ItemKind,
    pub(crate) title: String,
    pub(crate) title_ru: Option<String>,
    pub(crate) title_ky: Option<String>,
    pub(crate) presenter: Option<String>,
    pub(crate) minutes: i32,
    pub(crate) background: String,
    /// The standing item of what arises from earlier decisions: it opens the review of actions.
    pub(crate) is_review: bool,
}

/// A member at the table of one meeting.
#[derive(Clone, Debug)]
pub(crate) struct Seat {
    pub(crate) member: OrganisationId,
    pub(crate) acronym: String,
    /// Not recorded yet: absent.
    pub(crate) mode: Option<Mode>,
    pub(crate) person: Option<PersonId>,
    pub(crate) person_name: Option<String>,
    /// Focal point and alternates of the day: who may be named.
    pub(crate) people: Vec<Named>,
}

/// Somebody who may represent a member.
#[derive(Clone, Debug, serde::Deserialize)]
pub(crate) struct Named {
    pub(crate) id: i64,
    pub(crate) name: String,
}
