use chrono::NaiveDate;

use super::super::model::{ActivityId, Member};
use crate::base::ids::OrganisationId;
use crate::base::words::words;
use crate::slices::decisions::DecisionId;

crate::id!(
    /// A proposal to a donor.
    pub(crate) ProposalId
);

words!(
    /// How far a proposal is.
    Stage {
        Idea = "idea",
        ConceptNote = "concept_note",
        Submitted = "submitted",
        Granted = "granted",
        Declined = "declined",
        Withdrawn = "withdrawn",
    }
);

words!(
    /// To whom it goes: the Migration Multi-Partner Trust Fund asks for joint programmes.
    Fund { Mptf = "mptf", Other = "other" }
);

impl Stage {
    /// What may follow.
    pub(crate) fn next(self) -> &'static [Self] {
        match self {
            Self::Idea => &[Self::ConceptNote, Self::Withdrawn],
            Self::ConceptNote => &[Self::Submitted, Self::Withdrawn],
            Self::Submitted => &[
                Self::Granted,
                Self::Declined,
                Self::ConceptNote,
                Self::Withdrawn,
            ],
            Self::Granted | Self::Declined | Self::Withdrawn => &[],
        }
    }

    pub(crate) fn has_ended(self) -> bool {
        self.next().is_empty()
    }
}

/// The activity whose gap it is to close.
#[derive(Clone, Debug)]
pub(crate) struct Aim {
    pub(crate) id: ActivityId,
    /// `P4.2`
    pub(crate) code: String,
    pub(crate) title: String,
}

/// A proposal to a donor.
#[derive(Clone, Debug)]
pub(crate) struct Proposal {
    pub(crate) id: ProposalId,
    pub(crate) title: String,
    pub(crate) fund: Fund,
    pub(crate) donor: Option<String>,
    pub(crate) lead: OrganisationId,
    pub(crate) lead_acronym: String,
    pub(crate) partners: Vec<Member>,
    pub(crate) aim: Option<Aim>,
    /// That which endorsed it, with its symbol's year and number.
    pub(crate) decision: Option<(DecisionId, Option<i32>, Option<i32>)>,
    /// Whole dollars.
    pub(crate) asked: i64,
    pub(crate) granted: Option<i64>,
    pub(crate) stage: Stage,
    pub(crate) stage_on: NaiveDate,
    /// Why it ended, or went back.
    pub(crate) note: Option<String>,
    pub(crate) revision: i32,
}

/// What is typed of one.
#[derive(Clone, Debug)]
pub(crate) struct Details {
    pub(crate) title: String,
    pub(crate) fund: Fund,
    pub(crate) donor: Option<String>,
    pub(crate) lead: OrganisationId,
    pub(crate) partners: Vec<OrganisationId>,
    pub(crate) activity: Option<ActivityId>,
    pub(crate) decision: Option<DecisionId>,
    pub(crate) asked: i64,
}

/// A step to the next stage.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    pub(crate) to: Stage,
    pub(crate) granted: Option<i64>,
    pub(crate) note: Option<String>,
}

/// All proposals of one stage.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sum {
    pub(crate) stage: Stage,
    pub(crate) asked: i64,
    pub(crate) granted: i64,
}
