use chrono::{DateTime, Utc};

use super::super::model::{ItemKind, MeetingId};
use crate::base::ids::OrganisationId;
use crate::base::words::words;

crate::id!(
    /// What a member proposed.
    pub(crate) ProposalId
);
crate::id!(
    /// One file of a proposal.
    pub(crate) FileId
);

words!(
    /// What was said to it.
    Said { Accepted = "accepted", Merged = "merged", Declined = "declined", Withdrawn = "withdrawn" }
);

/// A member proposes an item.
#[derive(Clone, Debug)]
pub(crate) struct Proposal {
    pub(crate) id: ProposalId,
    pub(crate) meeting: MeetingId,
    pub(crate) member: OrganisationId,
    pub(crate) acronym: String,
    /// Who proposed it, by name.
    pub(crate) proposer: String,
    pub(crate) kind: ItemKind,
    pub(crate) title: String,
    pub(crate) title_ru: Option<String>,
    pub(crate) title_ky: Option<String>,
    pub(crate) minutes: i32,
    pub(crate) background: String,
    pub(crate) proposed_at: DateTime<Utc>,
    /// The call had closed.
    pub(crate) late: bool,
    /// A co-chair's word that it is taken all the same.
    pub(crate) agreed_at: Option<DateTime<Utc>>,
    pub(crate) agreed_by: Option<String>,
    pub(crate) answer: Option<Said>,
    pub(crate) answer_reason: Option<String>,
    pub(crate) answered_by: Option<String>,
    pub(crate) answered_at: Option<DateTime<Utc>>,
    /// The place of the item that it became, or became part of.
    pub(crate) item_position: Option<i32>,
}

/// One of its papers.
#[derive(Clone, Debug)]
pub(crate) struct File {
    pub(crate) id: FileId,
    pub(crate) name: String,
    pub(crate) media_type: String,
    pub(crate) bytes: i64,
    pub(crate) sha256: Vec<u8>,
    pub(crate) proposal: Proposal,
}
