use chrono::NaiveDate;

use crate::base::ids::{GroupId, OrganisationId, PersonId};
use crate::base::lang::Lang;
use crate::base::words::words;
use crate::slices::decisions::DecisionId;

crate::id!(
    /// An organisation's time in a group.
    pub(crate) ParticipantId
);
crate::id!(
    /// Somebody's time at the head of a group.
    pub(crate) ChairId
);

words!(
    /// R23
    Kind { Permanent = "permanent", AdHoc = "ad_hoc" }
);

words!(
    /// How an organisation takes part.
    Part {
        /// A member agency of the network.
        Member = "member",
        /// Anybody else: state bodies, civil society, donors.
        Partner = "partner",
    }
);

/// From a day to a day, both counted; without an end it goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) from: NaiveDate,
    pub(crate) until: Option<NaiveDate>,
}

impl Span {
    pub(super) fn is_past(self, today: NaiveDate) -> bool {
        self.until.is_some_and(|until| until < today)
    }
}

/// A working group.
#[derive(Clone, Debug)]
pub(crate) struct Group {
    pub(crate) id: GroupId,
    pub(crate) number: i32,
    pub(crate) kind: Kind,
    pub(crate) name: String,
    pub(crate) name_ru: Option<String>,
    pub(crate) name_ky: Option<String>,
    pub(crate) mandate: String,
    pub(crate) decision: DecisionId,
    pub(crate) decision_year: Option<i32>,
    pub(crate) decision_number: Option<i32>,
    pub(crate) begins_on: NaiveDate,
    /// Its last day; a permanent group has none.
    pub(crate) sunset_on: Option<NaiveDate>,
    /// The last day of which was told.
    pub(crate) noticed_for: Option<NaiveDate>,
}

impl Group {
    pub(crate) fn name_in(&self, lang: Lang) -> &str {
        lang.pick(&self.name, self.name_ru.as_deref(), self.name_ky.as_deref())
    }

    /// `UNMN/KGZ/WG.1`
    pub(crate) fn symbol(&self, prefix: &str) -> String {
        format!("{prefix}/WG.{}", self.number)
    }

    /// `UNMN/KGZ/2025/DEC/2`
    pub(crate) fn established_by(&self, prefix: &str) -> String {
        match (self.decision_year, self.decision_number) {
            (Some(year), Some(number)) => format!("{prefix}/{year}/DEC/{number}"),
            _ => prefix.to_owned(),
        }
    }

    /// I18: read only from the day after its last one.
    pub(crate) fn is_over(&self, today: NaiveDate) -> bool {
        self.sunset_on.is_some_and(|last| last < today)
    }
}

/// An organisation in a group.
#[derive(Clone, Debug)]
pub(crate) struct Participant {
    pub(crate) id: ParticipantId,
    pub(crate) group: GroupId,
    pub(crate) organisation: OrganisationId,
    pub(crate) acronym: String,
    pub(crate) name: String,
    pub(crate) name_ru: Option<String>,
    pub(crate) name_ky: Option<String>,
    pub(crate) part: Part,
    pub(crate) span: Span,
}

/// Somebody at the head of a group.
#[derive(Clone, Debug)]
pub(crate) struct Chair {
    pub(crate) id: ChairId,
    pub(crate) group: GroupId,
    pub(crate) name: String,
    pub(crate) acronym: String,
    pub(crate) span: Span,
}

/// An organisation that a form offers.
#[derive(Clone, Debug)]
pub(crate) struct Home {
    pub(crate) id: OrganisationId,
    pub(crate) acronym: String,
    pub(crate) name: String,
    pub(crate) name_ru: Option<String>,
    pub(crate) name_ky: Option<String>,
    /// Of the network today.
    pub(crate) is_member: bool,
}

impl Home {
    pub(super) fn part(&self) -> Part {
        if self.is_member {
            Part::Member
        } else {
            Part::Partner
        }
    }
}

/// Somebody who speaks for a member and may run a group for it, by the function.
#[derive(Clone, Debug)]
pub(crate) struct Speaker {
    pub(crate) function: i64,
    pub(crate) person: PersonId,
    pub(crate) name: String,
    pub(crate) organisation: OrganisationId,
    pub(crate) acronym: String,
}

/// An adopted decision that a form offers.
#[derive(Clone, Debug)]
pub(crate) struct Adopted {
    pub(crate) id: DecisionId,
    pub(crate) year: i32,
    pub(crate) number: i32,
    pub(crate) title: String,
    pub(crate) title_ru: Option<String>,
    pub(crate) title_ky: Option<String>,
}
