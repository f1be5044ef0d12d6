use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::base::lang::Lang;
use crate::base::words::words;
use crate::slices::decisions::State;
use crate::slices::workplan::PriorityFigures;

crate::id!(
    /// A year as it was put together once.
    pub(crate) PackId
);

words!(
    /// For whom it is written.
    Variant {
        Internal = "internal",
        /// Totals, and what was released to everybody.
        Releasable = "releasable",
    }
);

/// A pack that was made; its words are loaded when they are read.
#[derive(Clone, Debug)]
pub(crate) struct Pack {
    pub(crate) id: PackId,
    pub(crate) year: i32,
    pub(crate) made_at: DateTime<Utc>,
    pub(crate) made_by: String,
}

/// What one title says in three languages.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Title {
    #[serde(rename = "title")]
    pub(super) en: String,
    #[serde(rename = "title_ru")]
    pub(super) ru: Option<String>,
    #[serde(rename = "title_ky")]
    pub(super) ky: Option<String>,
}

impl Title {
    pub(super) fn for_lang(&self, lang: Lang) -> &str {
        lang.pick(&self.en, self.ru.as_deref(), self.ky.as_deref())
    }
}

/// A meeting of the network that was held.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Held {
    pub(super) kind: String,
    pub(super) number: i32,
    #[serde(flatten)]
    pub(super) title: Title,
    pub(super) day: NaiveDate,
    /// Each member's acronym, and how it was there, or not.
    pub(super) members: Vec<(String, String)>,
}

/// A working group in force at some time of the year.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Group {
    pub(super) number: i32,
    #[serde(flatten)]
    pub(super) title: Title,
    /// Of an ad hoc group.
    pub(super) last_day: Option<NaiveDate>,
    pub(super) meetings: i64,
}

/// A decision or a paper that everybody may read.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Released {
    /// Year and number of a decision.
    pub(super) decision: Option<(i32, i32)>,
    #[serde(flatten)]
    pub(super) title: Title,
    pub(super) day: NaiveDate,
}

/// A decision of the year, however far it came.
#[derive(Clone, Debug)]
pub(super) struct Decided {
    pub(super) year: Option<i32>,
    pub(super) number: Option<i32>,
    pub(super) title: Title,
    pub(super) state: State,
    pub(super) adopted_on: Option<NaiveDate>,
    pub(super) carrying_out: CarryingOut,
}

words!(
    /// domain §4, of an adopted decision.
    CarryingOut {
        NoneRequired = "none_required",
        NotStarted = "not_started",
        InProgress = "in_progress",
        Overdue = "overdue",
        Implemented = "implemented",
    }
);

/// The actions of one lead.
#[derive(Clone, Debug, Default)]
pub(super) struct Led {
    pub(super) acronym: String,
    /// Verified in the year, and how many of them were reported by their day.
    pub(super) done: i64,
    pub(super) on_time: i64,
    pub(super) open: i64,
    pub(super) overdue: i64,
}

/// All of a year.
#[derive(Clone, Debug)]
pub(super) struct Facts {
    pub(super) year: i32,
    /// As of this day.
    pub(super) today: NaiveDate,
    /// The network's name in three languages.
    pub(super) network: Title,
    pub(super) symbol_prefix: String,
    pub(super) meetings: Vec<Held>,
    pub(super) decisions: Vec<Decided>,
    pub(super) released: Vec<Released>,
    pub(super) groups: Vec<Group>,
    pub(super) led: Vec<Led>,
    pub(super) workplan: Vec<PriorityFigures>,
}

/// A pack in one language, as it is kept.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Kept {
    pub(super) network: String,
    pub(super) kind: String,
    pub(super) title: String,
    pub(super) lead: String,
    pub(super) marking: String,
    pub(super) facts: Vec<(String, String)>,
    pub(super) parts: Vec<Part>,
    /// The day on which it was made.
    pub(super) made: NaiveDate,
}

/// One section: a sentence or two, then figures.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Part {
    pub(super) heading: String,
    pub(super) lines: Vec<String>,
    pub(super) tables: Vec<Table>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Table {
    pub(super) head: Vec<String>,
    pub(super) rows: Vec<Vec<String>>,
}
