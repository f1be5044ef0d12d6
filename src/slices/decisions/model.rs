use chrono::{DateTime, NaiveDate, Utc};

use crate::base::calendar::Calendar;
use crate::base::clock::Instant;
use crate::base::ids::{GroupId, OrganisationId, PersonId};
use crate::base::lang::Lang;
use crate::base::words::{Word, words};
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
            Gated => &[Adopted, Provisional, Broken, Withdrawn],
            Provisional => &[Adopted, Broken, Withdrawn],
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

impl Value {
    /// Of which paragraphs it may be; the others are of the whole.
    pub(crate) fn names_paragraphs(self) -> bool {
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

words!(
    /// What a decision does to an earlier one that it cites.
    CitesTo { Supersede = "supersede", Rescind = "rescind" }
);

words!(
    /// Who is told that the members found no consensus; neither decides in their place.
    Escalation { Pmt = "pmt", Unct = "unct" }
);

words!(
    /// For how long members are asked outside a session.
    Period {
        Standard = "standard",
        Complex = "complex",
        /// In hours, with both co-chairs and a reason.
        Urgent = "urgent",
        /// After an objection was lifted, or the state's comments were weighed.
        Confirmation = "confirmation",
        /// After a provisional adoption, for those who were not heard.
        Window = "window",
    }
);

words!(
    /// How a position came that the secretariat recorded.
    Channel {
        Session = "session",
        Mail = "mail",
        Phone = "phone",
        Letter = "letter",
        Other = "other",
    }
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
    /// Until when members are asked; a clock that was stopped keeps it.
    pub(crate) deadline: Option<DateTime<Utc>>,
    pub(crate) extensions: i32,
    /// Who sat at the table counts as consulted in session only.
    pub(crate) in_silence: bool,
    /// The decision in force that this one supersedes or rescinds once it is adopted.
    pub(crate) cites: Option<DecisionId>,
    pub(crate) cites_to: Option<CitesTo>,
    pub(crate) escalated_to: Option<Escalation>,
    pub(crate) ending_note: Option<String>,
    /// R14: the release that members agree to by it; its text stands with that statement.
    pub(crate) release: Option<i64>,
    /// R7: the joint statement that members clear by it; its text stands with that version.
    pub(crate) statement: Option<i64>,
    /// R16, R23: the working group that recommends it.
    pub(crate) group: Option<GroupId>,
    pub(crate) group_name: Option<String>,
    pub(crate) group_name_ru: Option<String>,
    pub(crate) group_name_ky: Option<String>,
}

/// Where a decision stands, with what exists only there: rules take this apart instead of asking columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    Draft,
    /// Tabled or deferred: its text is frozen and nobody is asked.
    Waiting,
    InSession,
    InSilence {
        deadline: DateTime<Utc>,
    },
    Gated {
        deadline: DateTime<Utc>,
    },
    /// The clock is stopped; what is left of its period may still lie ahead.
    Broken {
        deadline: Option<DateTime<Utc>>,
    },
    Provisional {
        deadline: DateTime<Utc>,
    },
    Adopted {
        at: DateTime<Utc>,
    },
    /// Withdrawn, without consensus, superseded or rescinded.
    Ended,
}

impl Decision {
    /// The state with its data. The database holds a deadline wherever one runs.
    pub(crate) fn standing(&self) -> Standing {
        let deadline = self.deadline.unwrap_or(DateTime::<Utc>::MAX_UTC);
        match self.state {
            State::Draft => Standing::Draft,
            State::Tabled | State::Deferred => Standing::Waiting,
            State::OpenSession => Standing::InSession,
            State::OpenSilence => Standing::InSilence { deadline },
            State::Gated => Standing::Gated { deadline },
            State::Broken => Standing::Broken {
                deadline: self.deadline,
            },
            State::Provisional => Standing::Provisional { deadline },
            State::Adopted => Standing::Adopted {
                at: self.adopted_at.unwrap_or_default(),
            },
            State::Withdrawn | State::NoConsensus | State::Superseded | State::Rescinded => {
                Standing::Ended
            }
        }
    }

    /// R19
    pub(crate) fn concerns_the_state(&self) -> bool {
        self.relevance == Relevance::Relevant
    }

    /// R14: it says what is released, and nothing else may be said in its place.
    pub(crate) fn is_bound_to_a_release(&self) -> bool {
        self.release.is_some()
    }

    /// Adopted, and neither superseded nor rescinded since: what it asks for is followed.
    pub(crate) fn is_in_force(&self) -> bool {
        self.state == State::Adopted
    }

    /// Its text no longer changes, and it is not decided yet.
    pub(crate) fn has_a_frozen_text(&self) -> bool {
        self.state.takes_positions() || matches!(self.state, State::Tabled | State::Deferred)
    }

    /// The working group that recommends it, in the reader's language.
    pub(crate) fn group_named(&self, lang: Lang) -> Option<&str> {
        let name = self.group_name.as_deref()?;
        let (ru, ky) = (self.group_name_ru.as_deref(), self.group_name_ky.as_deref());
        Some(lang.pick(name, ru, ky))
    }

    /// `UNMN/KGZ/2026/DEC/9` once adopted, `…/L.7` once tabled, `…/L.7/Rev.1` once amended; a draft has none.
    pub(crate) fn symbol(&self, prefix: &str) -> Option<String> {
        symbol(
            prefix,
            (self.year, self.number),
            (self.draft_year, self.draft_number),
            self.version,
        )
    }
}

/// The symbol of a decision: adopted if it was, else that of its tabled text, whose versions are its revisions.
pub(crate) fn symbol(
    prefix: &str,
    adopted: (Option<i32>, Option<i32>),
    tabled: (Option<i32>, Option<i32>),
    version: i32,
) -> Option<String> {
    match (adopted, tabled) {
        ((Some(year), Some(number)), _) => Some(format!("{prefix}/{year}/DEC/{number}")),
        (_, (Some(year), Some(number))) if version > 1 => {
            Some(format!("{prefix}/{year}/L.{number}/Rev.{}", version - 1))
        }
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
    /// As the text numbers them; none means the whole.
    pub(crate) paragraphs: Vec<i32>,
    /// Other words that an objection offers.
    pub(crate) alternative: Option<String>,
    pub(crate) channel: Option<Channel>,
    /// The focal point keeps it: an alternate does not change it.
    pub(crate) reserved: bool,
    pub(crate) version: i32,
    /// Given through the link of a letter.
    pub(crate) by_link: bool,
}

words!(
    /// What the co-chairs answered to a request for more time.
    TimeAnswer { Granted = "granted", Refused = "refused" }
);

/// A focal point asked for more time; it is no position (domain §2.2).
#[derive(Clone, Debug)]
pub(crate) struct TimeRequest {
    pub(crate) reason: String,
    pub(crate) at: DateTime<Utc>,
    pub(crate) answer: Option<TimeAnswer>,
    pub(crate) answer_reason: Option<String>,
}

/// A member of the frozen roster (I23), with what it has said of the current version.
#[derive(Clone, Debug)]
pub(crate) struct Seat {
    pub(crate) member: OrganisationId,
    pub(crate) acronym: String,
    pub(crate) name: String,
    pub(crate) name_ru: Option<String>,
    pub(crate) name_ky: Option<String>,
    pub(crate) represented: bool,
    pub(crate) position: Option<Position>,
    /// What it said of an earlier version: shown, not counted (I3).
    pub(crate) stale: Option<Position>,
    /// A notice with a deadline was written to it on this version.
    pub(crate) noticed: bool,
    /// Until when it is asked, if a notice reached it in time (I22).
    pub(crate) served_until: Option<DateTime<Utc>>,
    /// Asked in the window after a provisional adoption.
    pub(crate) in_window: bool,
    /// Its latest request for more time on the current version.
    pub(crate) time: Option<TimeRequest>,
}

impl Seat {
    /// It waits for an answer to its request for more time.
    pub(crate) fn waits_for_time(&self) -> bool {
        self.time.as_ref().is_some_and(|time| time.answer.is_none())
    }
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
    pub(crate) closed_at: Option<DateTime<Utc>>,
    /// It was on an earlier text; a co-chair found that this one carries its comment out.
    pub(crate) is_carried_out: bool,
}

/// One consultation of the state among all on the decision, as the decision shows them.
#[derive(Clone, Debug, serde::Deserialize)]
pub(crate) struct Asked {
    pub(crate) id: i64,
    pub(crate) version: i32,
    pub(crate) state: String,
    reply: Option<String>,
    /// How it was weighed, once it is closed.
    pub(crate) note: Option<String>,
}

impl Asked {
    pub(crate) fn reply(&self) -> Option<StateReply> {
        StateReply::parse(self.reply.as_deref()?)
    }
}

/// What the charter says of asking members; days are working days.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Terms {
    pub(crate) silence_allowed: bool,
    pub(crate) silence_days: u32,
    pub(crate) complex_days: u32,
    pub(crate) urgent_hours: u32,
    pub(crate) most_extensions: i32,
    pub(crate) window_days: u32,
    pub(crate) ad_referendum_days: u32,
    pub(crate) confirmation_days: u32,
    /// A position ad referendum becomes firm when its day has passed.
    pub(crate) ad_referendum_lapses: bool,
}

impl Terms {
    /// The shortest deadline that a period of this kind may have.
    pub(crate) fn earliest(&self, calendar: &Calendar, period: Period, from: Instant) -> Instant {
        match period {
            Period::Standard => calendar.after_working_days(from, self.silence_days),
            Period::Complex => calendar.after_working_days(from, self.complex_days),
            Period::Urgent => calendar.after_hours(from, self.urgent_hours),
            Period::Confirmation => calendar.after_working_days(from, self.confirmation_days),
            Period::Window => calendar.after_working_days(from, self.window_days),
        }
    }
}

impl Period {
    /// Until when a notice must have gone out to count for the published deadline: the day of circulation
    /// does not count, so any time of it will do; a period in hours leaves its first hour.
    pub(crate) fn punctual_until(self, calendar: &Calendar, from: Instant) -> Instant {
        match self {
            Self::Urgent => from + chrono::TimeDelta::hours(1),
            Self::Standard | Self::Complex | Self::Confirmation | Self::Window => {
                let next = calendar.date_of(from).succ_opt().unwrap_or(NaiveDate::MAX);
                calendar.instant(next, chrono::NaiveTime::MIN)
            }
        }
    }
}

/// A correction of form that stands, until a member contests it.
#[derive(Clone, Debug)]
pub(crate) struct Fix {
    pub(crate) note: String,
    pub(crate) at: DateTime<Utc>,
}

/// What a member said when it was too late to count.
#[derive(Clone, Debug)]
pub(crate) struct Late {
    pub(crate) acronym: String,
    pub(crate) text: String,
    pub(crate) disputes: bool,
    pub(crate) objects: bool,
    pub(crate) at: DateTime<Utc>,
}

/// Everything that adoption depends on, besides the decision itself.
#[derive(Clone, Debug)]
pub(crate) struct Consulted {
    pub(crate) seats: Vec<Seat>,
    pub(crate) state: Option<StateVoice>,
    /// Every consultation of the state on this decision, the first one first.
    pub(crate) chain: Vec<Asked>,
    pub(crate) effect: StateEffect,
    pub(crate) terms: Terms,
    /// The kind of the period that runs, or ran last, on this version.
    pub(crate) period: Option<Period>,
    pub(crate) began: Option<DateTime<Utc>>,
}
