use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::base::exports::Takes;
use crate::base::ids::{OrganisationId, PersonId};
use crate::base::lang::Lang;
use crate::base::words::words;

crate::id!(
    /// A member list that was issued.
    pub(crate) IssueId
);

/// Somebody who speaks for a member, as the list says it (domain §8: nothing but what work needs).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Speaker {
    pub(crate) person: PersonId,
    /// The word of the duty: `focal_point`, `alternate`.
    pub(crate) duty: String,
    pub(crate) name: String,
    pub(crate) job_title: Option<String>,
    pub(crate) email: String,
    pub(crate) phone: Option<String>,
    pub(crate) lang: Lang,
}

/// Who said that the line is right, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Confirmed {
    pub(crate) on: NaiveDate,
    pub(crate) by: String,
}

/// One member in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Line {
    pub(crate) member: OrganisationId,
    pub(crate) acronym: String,
    pub(crate) name: String,
    pub(crate) name_ru: Option<String>,
    pub(crate) name_ky: Option<String>,
    pub(crate) since: NaiveDate,
    pub(crate) people: Vec<Speaker>,
    pub(crate) confirmed: Option<Confirmed>,
}

impl Line {
    pub(crate) fn name_in(&self, lang: Lang) -> &str {
        lang.pick(&self.name, self.name_ru.as_deref(), self.name_ky.as_deref())
    }
}

/// The list as it is issued: this, and nothing else, is what its hash proves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct List {
    pub(crate) number: i32,
    pub(crate) issued_on: NaiveDate,
    pub(crate) lines: Vec<Line>,
}

impl List {
    pub(crate) fn confirmed(&self) -> usize {
        self.lines
            .iter()
            .filter(|line| line.confirmed.is_some())
            .count()
    }
}

/// An issue with what it was issued with.
#[derive(Clone, Debug)]
pub(crate) struct Issue {
    pub(crate) id: IssueId,
    pub(crate) list: List,
    pub(crate) sha256: Vec<u8>,
    pub(crate) issued_by: String,
    pub(crate) issued_at: DateTime<Utc>,
}

/// One row of the issues.
#[derive(Clone, Debug)]
pub(crate) struct Brief {
    pub(crate) id: IssueId,
    pub(crate) number: i32,
    pub(crate) members: i32,
    pub(crate) confirmed: i32,
    pub(crate) issued_by: String,
    pub(crate) issued_at: DateTime<Utc>,
}

/// What a member's people last said of their line.
#[derive(Clone, Debug)]
pub(crate) struct Said {
    pub(crate) at: DateTime<Utc>,
    pub(crate) by: String,
    pub(crate) people: Vec<Speaker>,
    pub(crate) asks: Option<String>,
}

/// A line as the register has it now, with what was last said of it.
#[derive(Clone, Debug)]
pub(crate) struct Kept {
    pub(crate) line: Line,
    pub(crate) said: Option<Said>,
}

/// How a line stands on the way to the next issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    Confirmed,
    /// It was confirmed, and somebody changed it afterwards.
    ChangedSince,
    Awaited,
    /// Nobody speaks for the member.
    Nobody,
}

/// The question that members were last asked.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Round {
    pub(crate) id: i64,
    pub(crate) asked_at: DateTime<Utc>,
    pub(crate) confirm_by: DateTime<Utc>,
    pub(crate) reminded: bool,
}

/// Where the network stands between two issues.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Term {
    /// The last issue; before the first one, when the house began.
    pub(crate) since: DateTime<Utc>,
    /// Its number; 0 before the first.
    pub(crate) last: i32,
    /// The charter's days to the next.
    pub(crate) days: i32,
    /// The charter's days to confirm a line.
    pub(crate) confirm_days: i32,
    /// Asked since the last issue.
    pub(crate) round: Option<Round>,
}

impl Term {
    /// Whether what was said then counts for the next issue.
    pub(crate) fn counts(&self, at: DateTime<Utc>) -> bool {
        self.last == 0 || at > self.since
    }
}

/// What became different from one issue to the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Difference {
    Joined,
    Left,
    /// Another name of the organisation.
    Renamed {
        was: String,
    },
    /// Somebody speaks for it who did not.
    Came {
        name: String,
        duty: String,
    },
    Went {
        name: String,
        duty: String,
    },
    /// Another function of the same person.
    Duty {
        name: String,
        is: String,
    },
    /// One detail of somebody.
    Detail {
        name: String,
        what: Detail,
        was: String,
        is: String,
    },
}

/// What is kept of somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Detail {
    Name,
    JobTitle,
    Email,
    Phone,
    Language,
}

words!(
    /// As what a list is taken along.
    Format { Xlsx = "xlsx", Pdf = "pdf", Vcard = "vcf" }
);

/// Member lists, as they are taken along.
pub(crate) enum MemberLists {}

impl Takes for MemberLists {
    type By = super::access::ExportIssue;
    const KIND: &'static str = "member_list_export";
    const HISTORY: &'static str = "member_lists";
}
