use chrono::{DateTime, NaiveDate, Utc};
use serde::Deserialize;

use super::super::model::{Kind, Mode, State};

/// What the terms of reference ask for: an ordinary meeting in each quarter, an annual one in each year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Quarter(u32),
    Annual,
}

impl Part {
    pub(crate) const ALL: [Self; 5] = [
        Self::Quarter(1),
        Self::Quarter(2),
        Self::Quarter(3),
        Self::Quarter(4),
        Self::Annual,
    ];

    /// As the database counts it.
    pub(crate) fn number(self) -> i32 {
        match self {
            Self::Quarter(number) => number.cast_signed(),
            Self::Annual => 0,
        }
    }

    pub(crate) fn parse(word: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|part| part.number().to_string() == word)
    }

    pub(crate) fn kind(self) -> Kind {
        match self {
            Self::Quarter(_) => Kind::Ordinary,
            Self::Annual => Kind::Annual,
        }
    }

    /// Its first day, and the first day after it.
    pub(crate) fn days(self, year: i32) -> (NaiveDate, NaiveDate) {
        let first = |year, month| NaiveDate::from_ymd_opt(year, month, 1).unwrap_or(NaiveDate::MAX);
        match self {
            Self::Annual => (first(year, 1), first(year + 1, 1)),
            Self::Quarter(4) => (first(year, 10), first(year + 1, 1)),
            Self::Quarter(number) => (first(year, number * 3 - 2), first(year, number * 3 + 1)),
        }
    }
}

/// A meeting of the year.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Gathering {
    pub(crate) id: i64,
    pub(crate) kind: Kind,
    pub(crate) state: State,
    pub(crate) title: String,
    pub(crate) title_ru: Option<String>,
    pub(crate) title_ky: Option<String>,
    pub(crate) starts_at: DateTime<Utc>,
    pub(crate) unct_on: Option<NaiveDate>,
    pub(crate) unct_note: Option<String>,
    /// Of members who are still asked for its day.
    pub(crate) date_poll: Option<i64>,
}

/// Why a part of the year had no meeting.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Note {
    pub(crate) part: i32,
    pub(crate) reason: String,
    pub(crate) by: String,
    pub(crate) at: DateTime<Utc>,
}

/// What the house knows of a year.
#[derive(Clone, Debug)]
pub(crate) struct Year {
    pub(crate) number: i32,
    /// Since when meetings are expected: the house's first day, or its first meeting.
    pub(crate) since: DateTime<Utc>,
    /// The network's own, in their order.
    pub(crate) meetings: Vec<Gathering>,
    /// The latest for each part.
    pub(crate) notes: Vec<Note>,
    /// R20: the charter's threshold.
    pub(crate) absences_in_a_row: i32,
}

/// How a part of the year stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    Held,
    Planned,
    /// It runs, and nothing is planned.
    Unplanned,
    Ahead,
    /// It is over, and nobody has said why nothing was held.
    Missing,
    Explained,
    /// Before the network met in this house.
    NotCounted,
}

/// R20: one line of one meeting.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) acronym: String,
    pub(crate) meeting: i64,
    pub(crate) mode: Mode,
}
