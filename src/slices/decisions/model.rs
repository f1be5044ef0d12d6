use chrono::{DateTime, NaiveDate, Utc};

use crate::base::ids::{OrganisationId, PersonId};
use crate::base::words::words;
use crate::slices::meetings::{ItemId, MeetingId};

crate::id!(
    /// A decision, from its draft to its follow-up.
    pub(crate) DecisionId
);

words!(
    /// domain §2.3
    State {
        Draft = "draft",
        Tabled = "tabled",
        OpenSession = "open_session",
        OpenSilence = "open_silence",
        /// The time ran out while a gate was open.
        Gated = "gated",
        Broken = "broken",
        Provisional = "provisional",
        Adopted = "adopted",
        Deferred = "deferred",
        Withdrawn = "withdrawn",
        NoConsensus = "no_consensus",
        Superseded = "superseded",
        Rescinded = "rescinded",
    }
);

impl State {
    /// Where a decision may go from here; the table `decision_transition` says the same (a test compares).
    pub(crate) fn next(self) -> &'static [Self] {
        use State::{
            Adopted, Broken, Deferred, Draft, Gated, NoConsensus, OpenSession, OpenSilence,
            Provisional, Rescinded, Superseded, Tabled, Withdrawn,
        };
        match self {
            Draft => &[Tabled, Withdrawn],
            Tabled | Deferred => &[OpenSession, OpenSilence, Withdrawn],
            OpenSession => &[Adopted, Provisional, Deferred, Withdrawn, NoConsensus],
            OpenSilence => &[Adopted, Provisional, Gated, Broken, Withdrawn],
            Gated | Provisional => &[Adopted, Broken, Withdrawn],
            Broken => &[OpenSilence, Deferred, NoConsensus, Withdrawn],
            Adopted => &[Superseded, Rescinded],
            Withdrawn | NoConsensus | Superseded | Rescinded => &[],
        }
    }

    /// Whether members may record a position now.
    pub(crate) fn takes_positions(self) -> bool {
        match self {
            Self::OpenSession
            | Self::OpenSilence
            | Self::Gated
            | Self::Broken
            | Self::Provisional => true,
            Self::Draft
            | Self::Tabled
            | Self::Adopted
            | Self::Deferred
            | Self::Withdrawn
            | Self::NoConsensus
            | Self::Superseded
            | Self::Rescinded => false,
        }
    }

    /// Before any member was asked.
    pub(crate) fn is_before_opening(self) -> bool {
        matches!(self, Self::Draft | Self::Tabled)
    }

    /// Adopted once; what came later does not take that away.
    pub(crate) fn was_adopted(self) -> bool {
        matches!(self, Self::Adopted | Self::Superseded | Self::Rescinded)
    }
}

words!(
    /// R19: whether the issue is relevant to or of concern to the state.
    Relevance { Undetermined = "undetermined", Relevant = "relevant", NotRelevant = "not_relevant" }
);

words!(
    /// domain §2.2; never a vote.
    Value {
        Join = "join",
        NoObjection = "no_objection",
        StandAside = "stand_aside",
        Reservation = "reservation",
        Disassociate = "disassociate",
        AdReferendum = "ad_referendum",
        Object = "object",
    }
);

impl Value {
    /// What all members are owed an explanation for.
    pub(crate) fn needs_reason(self) -> bool {
        match self {
            Self::Reservation | Self::Disassociate | Self::Object => true,
            Self::Join | Self::NoObjection | Self::StandAside | Self::AdReferendum => false,
        }
    }
}

words!(
    /// Of what an objection is: its mandate (R21) is the member's own to judge.
    ObjectionKind { Substance = "substance", Mandate = "mandate", Procedure = "procedure" }
);

words!(
    /// domain §2.4: what the state answered.
    StateReply {
        Supports = "supports",
        NoObjection = "no_objection",
        Comments = "comments",
        Objects = "objects",
        NoComment = "no_comment",
    }
);

words!(
    /// Charter: whether the state's objection is weighed, or blocks.
    StateEffect { Consult = "consult", Consent = "consent" }
);

/// A decision with the item and the meeting it stands on.
#[derive(Clone, Debug)]
pub(crate) struct Decision {
    pub(crate) id: DecisionId,
    pub(crate) title: String,
    pub(crate) title_ru: Option<String>,
    pub(crate) title_ky: Option<String>,
    pub(crate) state: State,
    pub(crate) proposed_by: OrganisationId,
    pub(crate) proposer: String,
    pub(crate) item: Option<ItemId>,
    pub(crate) item_position: Option<i32>,
    pub(crate) meeting: Option<MeetingId>,
    pub(crate) meeting_title: Option<String>,
    pub(crate) meeting_title_ru: Option<String>,
    pub(crate) meeting_title_ky: Option<String>,
    pub(crate) meeting_in_session: bool,
    /// R5: who presides there.
    pub(crate) presiding: Option<PersonId>,
    pub(crate) version: i32,
    pub(crate) text: String,
    pub(crate) written_at: DateTime<Utc>,
    pub(crate) draft_year: Option<i32>,
    pub(crate) draft_number: Option<i32>,
    pub(crate) year: Option<i32>,
    pub(crate) number: Option<i32>,
    pub(crate) opened_at: Option<DateTime<Utc>>,
    pub(crate) adopted_at: Option<DateTime<Utc>>,
    pub(crate) relevance: Relevance,
    pub(crate) relevance_reason: Option<String>,
    pub(crate) no_action_reason: Option<String>,
}

impl Decision {
    /// R19
    pub(crate) fn concerns_the_state(&self) -> bool {
        self.relevance == Relevance::Relevant
    }

    /// Adopted, and neither superseded nor rescinded since: what it asks for is followed.
    pub(crate) fn is_in_force(&self) -> bool {
        self.state == State::Adopted
    }

    /// Its text no longer changes, and it is not decided yet.
    pub(crate) fn has_a_frozen_text(&self) -> bool {
        self.state.takes_positions() || matches!(self.state, State::Tabled | State::Deferred)
    }

    /// `UNMN/KGZ/2026/DEC/9` once adopted, `…/L.7` once tabled; a draft has none.
    pub(crate) fn symbol(&self, prefix: &str) -> Option<String> {
        symbol(
            prefix,
            (self.year, self.number),
            (self.draft_year, self.draft_number),
        )
    }
}

/// The symbol of a decision: adopted if it was, else that of its tabled text.
pub(crate) fn symbol(
    prefix: &str,
    adopted: (Option<i32>, Option<i32>),
    tabled: (Option<i32>, Option<i32>),
) -> Option<String> {
    match (adopted, tabled) {
        ((Some(year), Some(number)), _) => Some(format!("{prefix}/{year}/DEC/{number}")),
        (_, (Some(year), Some(number))) => Some(format!("{prefix}/{year}/L.{number}")),
        _ => None,
    }
}

/// What a member says of one version of the text.
#[derive(Clone, Debug)]
pub(crate) struct Position {
    pub(crate) value: Value,
    pub(crate) kind: Option<ObjectionKind>,
    pub(crate) reason: Option<String>,
    pub(crate) confirm_by: Option<NaiveDate>,
    pub(crate) person: String,
    /// Recorded by the secretariat, with this evidence.
    pub(crate) evidence: Option<String>,
    pub(crate) at: DateTime<Utc>,
}

/// A member of the frozen roster (I23), with what it has said of the current version.
#[derive(Clone, Debug)]
pub(crate) struct Seat {
    pub(crate) member: OrganisationId,
    pub(crate) acronym: String,
    pub(crate) name: String,
    pub(crate) represented: bool,
    pub(crate) position: Option<Position>,
}

/// How the consultation of the state on the current version stands (R19).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct StateVoice {
    pub(crate) id: i64,
    pub(crate) answered: bool,
    /// Weighed and closed with a note.
    pub(crate) closed: bool,
    pub(crate) reply: Option<StateReply>,
    pub(crate) signatures: i64,
}

/// Everything that adoption depends on, besides the decision itself.
#[derive(Clone, Debug)]
pub(crate) struct Consulted {
    pub(crate) seats: Vec<Seat>,
    pub(crate) state: Option<StateVoice>,
    pub(crate) effect: StateEffect,
}
