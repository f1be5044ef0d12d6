use chrono::{DateTime, NaiveDate, Utc};

use super::super::model::{ActionId, Status};
use crate::base::ids::OrganisationId;
use crate::base::words::words;

crate::id!(
    /// That a partner is invited to an action.
    pub(crate) PartnershipId
);

words!(
    /// What a partner said.
    Reply { TakesPart = "takes_part", Declines = "declines" }
);

/// An external partner, invited to an action.
#[derive(Clone, Debug)]
pub(crate) struct Partnership {
    pub(crate) id: PartnershipId,
    pub(crate) action: ActionId,
    pub(crate) organisation: OrganisationId,
    pub(crate) acronym: String,
    pub(crate) name: String,
    pub(crate) name_ru: Option<String>,
    pub(crate) name_ky: Option<String>,
    /// What the partner reads.
    pub(crate) title: String,
    pub(crate) text: String,
    /// Of the action: who leads, until when, and whether it is still open.
    pub(crate) lead: String,
    pub(crate) lead_id: OrganisationId,
    pub(crate) due_on: NaiveDate,
    pub(crate) status: Status,
    pub(crate) invited_at: DateTime<Utc>,
    pub(crate) answer: Option<Reply>,
    pub(crate) remark: Option<String>,
    /// By name.
    pub(crate) answered_by: Option<String>,
    pub(crate) answered_at: Option<DateTime<Utc>>,
    pub(crate) withdrawn_at: Option<DateTime<Utc>>,
}

/// In a list, and beside its action.
#[derive(Clone, Debug)]
pub(crate) struct Brief {
    pub(crate) id: PartnershipId,
    pub(crate) acronym: String,
    pub(crate) title: String,
    pub(crate) lead: String,
    pub(crate) due_on: NaiveDate,
    pub(crate) answer: Option<Reply>,
}
