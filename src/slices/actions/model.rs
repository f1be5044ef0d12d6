use chrono::{DateTime, NaiveDate, Utc};

use crate::base::ids::{OrganisationId, PersonId};
use crate::base::words::words;
use crate::slices::decisions::{DecisionId, TagName};
use crate::slices::meetings::{ItemId, MeetingId};

crate::id!(
    /// What an adopted decision asks for, or what was said under an item of an agenda.
    pub(crate) ActionId
);

words!(
    /// domain §4
    Status {
        Proposed = "proposed",
        Accepted = "accepted",
        InProgress = "in_progress",
        ReportedDone = "reported_done",
        Verified = "verified",
        OnHold = "on_hold",
        Declined = "declined",
        Cancelled = "cancelled",
    }
);

impl Status {
    /// Where an action may go from here; the table `action_transition` says the same (a test compares).
    pub(crate) fn next(self) -> &'static [Self] {
        use Status::{
            Accepted, Cancelled, Declined, InProgress, OnHold, Proposed, ReportedDone, Verified,
        };
        match self {
            Proposed => &[Accepted, Declined, Cancelled],
            Accepted => &[InProgress, ReportedDone, OnHold, Cancelled, Declined],
            InProgress => &[ReportedDone, OnHold, Cancelled, Declined],
            OnHold => &[InProgress, Cancelled],
            ReportedDone => &[Verified, InProgress],
            Verified => &[InProgress],
            Declined => &[Proposed],
            Cancelled => &[],
        }
    }

    /// Neither verified nor given up: it waits for somebody.
    pub(crate) fn is_open(self) -> bool {
        !matches!(self, Self::Verified | Self::Declined | Self::Cancelled)
    }
}

words!(
    /// How often it is done.
    Kind { OneOff = "one_off", Recurring = "recurring", Standing = "standing" }
);

/// From what an action follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    Decision(DecisionId),
    /// Said at a meeting under an item of its agenda.
    Item(MeetingId, ItemId),
}

impl Source {
    /// `/decisions/7`, `/agenda-items/7`: its actions stand under it.
    pub(crate) fn base(self) -> String {
        match self {
            Self::Decision(decision) => format!("/decisions/{decision}"),
            Self::Item(_, item) => format!("/agenda-items/{item}"),
        }
    }

    pub(crate) fn decision(self) -> Option<DecisionId> {
        match self {
            Self::Decision(decision) => Some(decision),
            Self::Item(..) => None,
        }
    }

    /// How documents of its kind are numbered.
    pub(crate) fn series(self) -> &'static str {
        match self {
            Self::Decision(_) => "DEC",
            Self::Item(..) => "MTG",
        }
    }
}

/// How an action stands: derived, never typed (I20).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Health {
    Overdue,
    AtRisk,
    OnTrack,
    Done,
    /// Declined, cancelled or on hold.
    Resting,
}

/// How far a decision is carried out: derived from its actions, never typed (I20).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Implementation {
    NoActionRequired,
    NotStarted,
    InProgress,
    Overdue,
    Implemented,
}

#[derive(Clone, Debug)]
pub(crate) struct Action {
    pub(crate) id: ActionId,
    pub(crate) source: Source,
    pub(crate) source_title: String,
    pub(crate) source_title_ru: Option<String>,
    pub(crate) source_title_ky: Option<String>,
    pub(crate) year: Option<i32>,
    /// Of the decision, or of the meeting.
    pub(crate) source_number: Option<i32>,
    pub(crate) number: i32,
    pub(crate) title: String,
    /// The numbered paragraph that it stems from; the decision as a whole where there is none.
    pub(crate) paragraph: Option<i32>,
    pub(crate) lead: OrganisationId,
    pub(crate) acronym: String,
    pub(crate) due_on: NaiveDate,
    pub(crate) status: Status,
    pub(crate) percent: i32,
    pub(crate) decline_reason: Option<String>,
    pub(crate) reported_at: Option<DateTime<Utc>>,
    /// I11: the lead disassociated itself from the decision, or from the paragraph that it stems from.
    pub(crate) lead_is_apart: bool,
    pub(crate) verified_at: Option<DateTime<Utc>>,
    pub(crate) details: Details,
    /// What of the workplan it carries out.
    pub(crate) activity: Option<Carried>,
}

/// An activity of the workplan, which stands after this room: its number, `P4.2`, and its name.
#[derive(Clone, Debug, serde::Deserialize)]
pub(crate) struct Carried {
    pub(crate) id: i64,
    pub(crate) code: String,
    pub(crate) title: String,
}

/// Who of the lead does it, how often, where, and for which objectives.
#[derive(Clone, Debug)]
pub(crate) struct Details {
    pub(crate) kind: Kind,
    pub(crate) person: Option<PersonId>,
    pub(crate) person_name: Option<String>,
    pub(crate) place: Option<String>,
    pub(crate) tags: Vec<TagName>,
}

impl Default for Details {
    fn default() -> Self {
        Self {
            kind: Kind::OneOff,
            person: None,
            person_name: None,
            place: None,
            tags: Vec::new(),
        }
    }
}

impl Action {
    /// `UNMN/KGZ/2026/DEC/9-A1`, `UNMN/KGZ/2026/MTG/4-A1`
    pub(crate) fn symbol(&self, prefix: &str) -> String {
        match (self.year, self.source_number) {
            (Some(year), Some(number)) => {
                let series = self.source.series();
                format!("{prefix}/{year}/{series}/{number}-A{}", self.number)
            }
            _ => format!("A{}", self.number),
        }
    }
}

/// What the lead reported.
#[derive(Clone, Debug)]
pub(crate) struct Report {
    pub(crate) narrative: String,
    pub(crate) percent: i32,
    pub(crate) person: String,
    pub(crate) acronym: String,
    pub(crate) at: DateTime<Utc>,
    pub(crate) evidence: Option<sqlx::types::Json<Vec<Shown>>>,
}

/// What came with a report: a link, or a file under its name.
#[derive(Clone, Debug, serde::Deserialize)]
pub(crate) struct Shown {
    pub(crate) id: i64,
    pub(crate) link: Option<String>,
    pub(crate) file: Option<String>,
}
