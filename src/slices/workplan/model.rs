use chrono::{DateTime, NaiveDate, Utc};
use sqlx::types::Json;

use super::frameworks::Anchor;
use crate::base::ids::OrganisationId;
use crate::base::lang::Lang;
use crate::base::words::words;
use crate::slices::actions::{ActionId, Status};
use crate::slices::decisions::{DecisionId, TagName};

crate::id!(
    /// A priority, an outcome or an output.
    pub(crate) HeadingId
);
crate::id!(
    /// One line of the workplan.
    pub(crate) ActivityId
);

words!(
    /// What activities are for, from the widest to the nearest.
    Level { Priority = "priority", Outcome = "outcome", Output = "output" }
);

impl Level {
    /// Under what it stands.
    pub(crate) fn above(self) -> Option<Self> {
        match self {
            Self::Priority => None,
            Self::Outcome => Some(Self::Priority),
            Self::Output => Some(Self::Outcome),
        }
    }
}

/// The workplan of a year, as far as there is one.
#[derive(Clone, Debug, Default)]
pub(crate) struct Workplan {
    pub(crate) year: i32,
    /// By which members approved it: the decision with its symbol's year and number.
    pub(crate) approval: Option<(DecisionId, Option<i32>, Option<i32>)>,
    /// Parents before children, as they are counted.
    pub(crate) headings: Vec<Heading>,
}

impl Workplan {
    pub(crate) fn under(&self, parent: Option<HeadingId>) -> impl Iterator<Item = &Heading> {
        self.headings.iter().filter(move |one| one.parent == parent)
    }

    pub(crate) fn heading(&self, id: HeadingId) -> Option<&Heading> {
        self.headings.iter().find(|one| one.id == id)
    }

    /// The priority under which a heading stands; itself, if it is one.
    pub(crate) fn priority_of(&self, id: HeadingId) -> Option<&Heading> {
        let mut at = self.heading(id)?;
        while let Some(parent) = at.parent {
            at = self.heading(parent)?;
        }
        Some(at)
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Heading {
    pub(crate) id: HeadingId,
    pub(crate) year: i32,
    pub(crate) level: Level,
    pub(crate) parent: Option<HeadingId>,
    pub(crate) number: i32,
    pub(crate) title: String,
    pub(crate) title_ru: Option<String>,
    pub(crate) title_ky: Option<String>,
    /// M1: of an output, where a common approach adds value.
    pub(crate) rationale: Option<String>,
    /// R17: of an outcome, in what it is anchored.
    pub(crate) anchor: Option<Json<Anchor>>,
}

impl Heading {
    pub(crate) fn title_for(&self, lang: Lang) -> &str {
        lang.pick(
            &self.title,
            self.title_ru.as_deref(),
            self.title_ky.as_deref(),
        )
    }
}

/// `P4.2`: the second activity of the fourth priority.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Code {
    pub(crate) priority: i32,
    pub(crate) number: i32,
}

impl std::fmt::Display for Code {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "P{}.{}", self.priority, self.number)
    }
}

/// One quarter of the year at least; the bits 1, 2, 4 and 8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Quarters(i32);

impl Quarters {
    pub(crate) const ALL_YEAR: Self = Self(15);

    /// `None` without any quarter, or with one that no year has.
    pub(crate) fn of(numbers: impl IntoIterator<Item = u32>) -> Option<Self> {
        let bits = numbers
            .into_iter()
            .try_fold(0, |bits, number| match number {
                1..=4 => Some(bits | 1 << (number - 1)),
                _ => None,
            })?;
        Self::of_bits(bits)
    }

    pub(crate) fn of_bits(bits: i32) -> Option<Self> {
        (1..=15).contains(&bits).then_some(Self(bits))
    }

    pub(crate) fn bits(self) -> i32 {
        self.0
    }

    pub(crate) fn holds(self, number: u32) -> bool {
        (1..=4).contains(&number) && self.0 & 1 << (number - 1) != 0
    }

    pub(crate) fn numbers(self) -> impl Iterator<Item = u32> {
        (1..=4).filter(move |number| self.holds(*number))
    }
}

/// In whole US dollars.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Money {
    pub(crate) required: i64,
    pub(crate) available: i64,
}

/// By what progress is measured.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Indicator {
    pub(crate) title: String,
    pub(crate) baseline: Option<String>,
    pub(crate) target: Option<String>,
    pub(crate) actual: Option<String>,
}

/// What the lead of an activity says of it: its own line (R15).
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) available: i64,
    pub(crate) quarters: Quarters,
    pub(crate) contributors: Vec<OrganisationId>,
    pub(crate) partners: Option<String>,
    pub(crate) narrative: Option<String>,
    pub(crate) indicators: Vec<Indicator>,
}

/// All of an activity: what was planned, and its line.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    pub(crate) title: String,
    pub(crate) lead: OrganisationId,
    pub(crate) required: i64,
    pub(crate) policy_reference: Option<String>,
    pub(crate) joint_plan_reference: Option<String>,
    pub(crate) tags: Vec<i64>,
    pub(crate) line: Line,
}

/// One action that carries an activity out, as far as progress asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) status: Status,
    pub(crate) percent: i32,
    pub(crate) due_on: NaiveDate,
}

/// How far an activity is: derived from its actions, never typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Progress {
    /// Nothing says how far it is.
    NoActions,
    YetToStart {
        late: usize,
    },
    Ongoing {
        percent: i32,
        late: usize,
    },
    Completed,
}

/// An activity as lists show it.
#[derive(Clone, Debug)]
pub(crate) struct Activity {
    pub(crate) id: ActivityId,
    pub(crate) year: i32,
    pub(crate) code: Code,
    pub(crate) output: HeadingId,
    pub(crate) title: String,
    pub(crate) lead: OrganisationId,
    pub(crate) lead_acronym: String,
    pub(crate) quarters: Quarters,
    pub(crate) money: Money,
    pub(crate) contributors: Vec<Member>,
    pub(crate) partners: Option<String>,
    pub(crate) narrative: Option<String>,
    pub(crate) policy_reference: Option<String>,
    pub(crate) joint_plan_reference: Option<String>,
    pub(crate) indicators: Vec<Indicator>,
    pub(crate) tags: Vec<TagName>,
    pub(crate) steps: Vec<Step>,
    pub(crate) revision: i32,
    /// Since when, and why, it is no longer planned.
    pub(crate) taken_out: Option<(DateTime<Utc>, String)>,
}

/// An activity that was taken out.
#[derive(Clone, Debug)]
pub(crate) struct Former {
    pub(crate) id: ActivityId,
    pub(crate) code: Code,
    pub(crate) title: String,
    pub(crate) at: DateTime<Utc>,
    pub(crate) reason: String,
}

/// A member by its acronym.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Member {
    pub(crate) id: OrganisationId,
    pub(crate) acronym: String,
}

/// An action that carries an activity out, or that could.
#[derive(Clone, Debug)]
pub(crate) struct Linked {
    pub(crate) id: ActionId,
    pub(crate) title: String,
    pub(crate) lead: OrganisationId,
    pub(crate) acronym: String,
    pub(crate) step: Step,
}

crate::id!(
    /// A sheet that was sent.
    pub(crate) ImportId
);

/// A sheet as it was sent, and whether it was carried out.
#[derive(Clone, Debug)]
pub(crate) struct Import {
    pub(crate) id: ImportId,
    pub(crate) year: i32,
    pub(crate) file_name: String,
    pub(crate) media_type: String,
    pub(crate) sha256: Vec<u8>,
    pub(crate) carried_out_at: Option<DateTime<Utc>>,
}
