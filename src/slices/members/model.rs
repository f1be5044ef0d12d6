use chrono::{DateTime, NaiveDate, Utc};

use crate::base::ids::{FunctionId, OrganisationId, PersonId};
use crate::base::lang::Lang;
use crate::base::words::words;

words!(
    /// What an organisation is to the network.
    Kind {
        UnEntity = "un_entity",
        State = "state",
        CivilSociety = "civil_society",
        Academia = "academia",
        Donor = "donor",
        PrivateSector = "private_sector",
        Other = "other",
    }
);

words!(
    /// What a person does for the network.
    Duty {
        CoChair = "co_chair",
        Secretariat = "secretariat",
        FocalPoint = "focal_point",
        Alternate = "alternate",
        StateCounterpart = "state_counterpart",
        Partner = "partner",
    }
);

impl Duty {
    /// C2, R4: these speak for a member, so they end with its membership.
    pub(super) fn is_of_a_member(self) -> bool {
        match self {
            Self::CoChair | Self::FocalPoint | Self::Alternate => true,
            Self::Secretariat | Self::StateCounterpart | Self::Partner => false,
        }
    }
}

/// From a day to a day, both counted; without an end it goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
pub(crate) struct Span {
    pub(crate) from: NaiveDate,
    pub(crate) until: Option<NaiveDate>,
}

impl Span {
    pub(super) fn covers(self, day: NaiveDate) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }

    pub(super) fn meets(self, other: Self) -> bool {
        self.until.is_none_or(|until| other.from <= until)
            && other.until.is_none_or(|until| self.from <= until)
    }
}

/// A member, a state body or a partner.
#[derive(Clone, Debug)]
pub(crate) struct Organisation {
    pub(crate) id: OrganisationId,
    pub(crate) acronym: String,
    pub(crate) name: String,
    pub(crate) name_ru: Option<String>,
    pub(crate) name_ky: Option<String>,
    pub(crate) kind: Kind,
    /// C1
    pub(crate) is_secretariat: bool,
}

impl Organisation {
    pub(crate) fn name_in(&self, lang: Lang) -> &str {
        lang.pick(&self.name, self.name_ru.as_deref(), self.name_ky.as_deref())
    }
}

/// One membership, and why.
#[derive(Clone, Debug)]
pub(crate) struct Membership {
    pub(crate) id: i64,
    pub(crate) span: Span,
    pub(crate) basis: String,
}

/// A human being, as the register has it: nothing but what work needs (domain §8).
#[derive(Clone, Debug)]
pub(crate) struct Person {
    pub(crate) id: PersonId,
    pub(crate) name: String,
    pub(crate) job_title: Option<String>,
    pub(crate) email: String,
    pub(crate) phone: Option<String>,
    pub(crate) lang: Lang,
    pub(crate) can_sign_in: bool,
}

/// A function of somebody, dated.
#[derive(Clone, Debug)]
pub(crate) struct Function {
    pub(crate) id: FunctionId,
    pub(crate) person: PersonId,
    pub(crate) name: String,
    pub(crate) job_title: Option<String>,
    pub(crate) email: String,
    pub(crate) organisation: OrganisationId,
    pub(crate) acronym: String,
    pub(crate) duty: Duty,
    pub(crate) ad_interim: bool,
    pub(crate) span: Span,
}

/// An organisation that a form offers, with what its rules ask.
#[derive(Clone, Debug)]
pub(crate) struct Home {
    pub(crate) id: OrganisationId,
    pub(crate) acronym: String,
    pub(crate) kind: Kind,
    pub(crate) is_secretariat: bool,
    pub(crate) memberships: Vec<Span>,
}

/// A co-chair's time in office (R4).
#[derive(Clone, Copy, Debug)]
pub(crate) struct Chair {
    pub(crate) ad_interim: bool,
    pub(crate) span: Span,
}

/// Somebody of the secretariat beside the one whose function ends.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Remaining {
    pub(crate) span: Span,
    pub(crate) can_sign_in: bool,
}

/// What still hangs on a member that leaves.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Unfinished {
    pub(crate) consultations: i64,
    pub(crate) actions: i64,
}

/// How an invitation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Invited {
    /// Nobody asked yet.
    Never,
    Waiting {
        since: DateTime<Utc>,
        until: DateTime<Utc>,
        /// Whether the letter has left the house.
        left: bool,
    },
    /// The letter came back, or nobody took it.
    Undelivered {
        since: DateTime<Utc>,
    },
    /// The link works no more.
    Lapsed {
        since: DateTime<Utc>,
        at: DateTime<Utc>,
    },
    Withdrawn {
        since: DateTime<Utc>,
    },
    Accepted {
        at: DateTime<Utc>,
    },
    /// Came in without one, as the people of a demonstration do.
    SignsIn,
}
