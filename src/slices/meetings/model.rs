use chrono::{DateTime, NaiveDate, Utc};
use sqlx::types::Json;

use super::date_polls::DatePollId;
use super::requests::RequestId;
use crate::base::access::{Actor, Hat};
use crate::base::ids::{GroupId, OrganisationId, PersonId};

crate::id!(
    /// A meeting of the network.
    pub(crate) MeetingId
);
crate::id!(
    /// One item of an agenda.
    pub(crate) ItemId
);

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$note:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type, serde::Deserialize)]
        #[sqlx(type_name = "text", rename_all = "snake_case")]
        #[serde(rename_all = "snake_case")]
        pub(crate) enum $name { $($(#[$note])* $variant),+ }

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
    /// R2, R22, R23.
    Kind {
        Ordinary = "ordinary", Extraordinary = "extraordinary", Annual = "annual", WorkingGroup = "working_group",
    }
);

impl Kind {
    /// What the secretariat plans for the network: a group plans its meetings by itself, and an extraordinary one answers
    /// a member's request (R2).
    pub(crate) const PLANNED: [Self; 2] = [Self::Ordinary, Self::Annual];
}

crate::base::words::words!(
    /// I15: who reads an item or a paper of a group's meeting.
    Audience {
        /// Members alone.
        Internal = "internal",
        /// The partners of the group too.
        Group = "group",
    }
);

/// domain §3.2
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type, serde::Deserialize)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
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
    /// R22: what the annual meeting is for; its agenda serves each of them.
    Purpose {
        ReviewProgress = "review_progress",
        EnhanceCollaboration = "enhance_collaboration",
        EmergingChallenges = "emerging_challenges",
    }
);
words!(
    /// What custom puts on each agenda (domain §3.1), in the order in which it comes.
    Standing {
        Adoption = "adoption",
        LastMinutes = "last_minutes",
        MattersArising = "matters_arising",
        BetweenMeetings = "between_meetings",
        OtherBusiness = "other_business",
        NextMeeting = "next_meeting",
    }
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

/// A working group that calls its participants together (R23).
#[derive(Clone, Debug)]
pub(crate) struct Convener {
    pub(crate) id: GroupId,
    pub(crate) number: i32,
    pub(crate) name: String,
    pub(crate) name_ru: Option<String>,
    pub(crate) name_ky: Option<String>,
    /// Its last day.
    pub(crate) ends_on: Option<NaiveDate>,
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
    /// When the letter about its new day goes out, while it waits.
    pub(crate) letter_at: Option<DateTime<Utc>>,
    pub(crate) cancelled_reason: Option<String>,
    pub(crate) presiding: Option<PersonId>,
    pub(crate) agenda: AgendaState,
    pub(crate) revision: i32,
    pub(crate) cleared_at: Option<DateTime<Utc>>,
    pub(crate) circulated_at: Option<DateTime<Utc>>,
    pub(crate) adopted_at: Option<DateTime<Utc>>,
    /// The state of its minutes, once begun.
    pub(crate) minutes: Option<String>,
    /// R23: the group that meets; absent for the network itself.
    pub(crate) group: Option<GroupId>,
    pub(crate) group_number: Option<i32>,
    pub(crate) group_name: Option<String>,
    pub(crate) group_name_ru: Option<String>,
    pub(crate) group_name_ky: Option<String>,
    /// The group's last day.
    pub(crate) group_ends_on: Option<NaiveDate>,
    /// R3: the day of the country team's meeting beside which it stands, or why beside none.
    pub(crate) unct_on: Option<NaiveDate>,
    pub(crate) unct_note: Option<String>,
    /// R2: the member's request that it answers.
    pub(crate) request: Option<RequestId>,
    /// R22: whom the annual meeting invites from outside, and their acronyms.
    pub(crate) guests: Vec<i64>,
    pub(crate) guest_names: Option<String>,
    /// R2: its latest date poll, and whether members are still asked.
    pub(crate) date_poll: Option<DatePollId>,
    pub(crate) date_poll_open: bool,
}

impl Meeting {
    /// `UNMN/KGZ/2026/MTG/3`, of a group `UNMN/KGZ/2026/WG.1/MTG/1`
    pub(crate) fn symbol(&self, prefix: &str) -> String {
        symbol(prefix, self.year, self.group_number, self.number)
    }

    /// I18: after its last day a group is read only.
    pub(crate) fn is_of_a_group_that_is_over(&self, today: NaiveDate) -> bool {
        self.group_ends_on.is_some_and(|last| last < today)
    }

    /// R16: the network reviews actions while it meets, and afterwards out of the notes; a group does not.
    pub(crate) fn is_reviewed(&self) -> bool {
        self.group.is_none() && matches!(self.state, State::InSession | State::Held)
    }

    /// R22: somebody from outside whom the annual meeting invited, once it was convened.
    pub(crate) fn is_guest(&self, who: &Actor) -> bool {
        let invited = match who.hat {
            Hat::StateCounterpart(own) | Hat::Partner(own) => self.guests.contains(&own.get()),
            Hat::CoChair
            | Hat::Secretariat
            | Hat::FocalPoint(_)
            | Hat::Alternate(_)
            | Hat::Visitor
            | Hat::System => false,
        };
        invited && self.convened_at.is_some()
    }

    /// Some of its items may be open to others than members: a group's partners, the annual meeting's guests.
    pub(crate) fn has_outsiders(&self) -> bool {
        self.group.is_some() || self.kind == Kind::Annual
    }

    /// Members know of its day: they were invited, or have its agenda.
    pub(crate) fn is_known(&self) -> bool {
        self.convened_at.is_some() || self.circulated_at.is_some()
    }
}

pub(crate) fn symbol(prefix: &str, year: i32, group: Option<i32>, number: i32) -> String {
    match group {
        Some(group) => format!("{prefix}/{year}/WG.{group}/MTG/{number}"),
        None => format!("{prefix}/{year}/MTG/{number}"),
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
    /// Who presents it, in words: a person, an agency, or both.
    pub(crate) presenter: Option<String>,
    /// As typed: the person.
    pub(crate) speaker: Option<String>,
    pub(crate) agency: Option<OrganisationId>,
    pub(crate) minutes: i32,
    /// What people wrote, and below it what the house lists.
    pub(crate) background: String,
    pub(crate) written: String,
    pub(crate) standing: Option<Standing>,
    /// Counts each change of its words.
    pub(crate) revision: i32,
    /// Of the last minutes: the meeting whose they are, which circulation of them, its hash, and whether a later one went out.
    pub(crate) bound_to: Option<MeetingId>,
    pub(crate) bound_revision: Option<i32>,
    pub(crate) bound_sha256: Option<Vec<u8>>,
    pub(crate) bound_is_late: bool,
    /// How many actions follow from it without a decision.
    pub(crate) actions: i64,
    pub(crate) audience: Audience,
    /// R22: at an annual meeting.
    pub(crate) purpose: Option<Purpose>,
    /// The group whose meeting it is for.
    pub(crate) group: Option<GroupId>,
    /// Decisions taken between meetings that stand under it, in the order of their symbols.
    pub(crate) listed: Option<Json<Vec<Listed>>>,
}

/// A decision taken between meetings, where an agenda lists it.
#[derive(Clone, Debug, serde::Deserialize)]
pub(crate) struct Listed {
    pub(crate) decision: i64,
    pub(crate) title: String,
    pub(crate) title_ru: Option<String>,
    pub(crate) title_ky: Option<String>,
    pub(crate) year: i32,
    pub(crate) number: i32,
    /// The members had the agenda already.
    pub(crate) after_circulation: bool,
}

impl Item {
    pub(crate) fn listed(&self) -> &[Listed] {
        self.listed.as_ref().map_or(&[], |listed| &listed.0)
    }

    /// What arises from earlier decisions opens the review of actions.
    pub(crate) fn is_review(&self) -> bool {
        self.standing == Some(Standing::MattersArising)
    }
}

/// A member at the table of one meeting.
#[derive(Clone, Debug)]
pub(crate) struct Seat {
    pub(crate) member: OrganisationId,
    pub(crate) acronym: String,
    /// Not recorded yet: absent.
    pub(crate) mode: Option<Mode>,
    pub(crate) person: Option<PersonId>,
    /// Whoever is there, also one who is in no register.
    pub(crate) person_name: Option<String>,
    /// Somebody else than its focal point and alternates, by name.
    pub(crate) stand_in: Option<String>,
    pub(crate) remote: bool,
    /// Later than the meeting began, and before it ended.
    pub(crate) arrived_at: Option<DateTime<Utc>>,
    pub(crate) left_at: Option<DateTime<Utc>>,
    /// Focal point and alternates of the day: who may be named.
    pub(crate) people: Vec<Named>,
}

impl Seat {
    /// A member of which nothing is recorded yet.
    pub(crate) fn of(member: OrganisationId, acronym: &str) -> Self {
        Self {
            member,
            acronym: acronym.to_owned(),
            mode: None,
            person: None,
            person_name: None,
            stand_in: None,
            remote: false,
            arrived_at: None,
            left_at: None,
            people: Vec::new(),
        }
    }
}

/// Somebody who may represent a member.
#[derive(Clone, Debug, serde::Deserialize)]
pub(crate) struct Named {
    pub(crate) id: i64,
    pub(crate) name: String,
    /// The function in which.
    pub(crate) kind: String,
}

impl Named {
    /// How the member is there if this person is.
    pub(crate) fn mode(&self) -> Mode {
        if self.kind == "alternate" {
            Mode::Alternate
        } else {
            Mode::Principal
        }
    }
}
