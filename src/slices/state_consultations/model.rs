use chrono::{DateTime, Utc};

use crate::base::ids::OrganisationId;
use crate::base::words::words;
use crate::slices::decisions::{DecisionId, StateReply};

crate::id!(
    /// One consultation of the state, on one version of one decision.
    pub(crate) ConsultationId
);

words!(
    /// domain §2.4
    State { Requested = "requested", Replied = "replied", Lapsed = "lapsed", Closed = "closed" }
);

/// What the counterpart was sent, what it said, how that was weighed.
#[derive(Clone, Debug)]
pub(crate) struct Consultation {
    pub(crate) id: ConsultationId,
    pub(crate) decision: DecisionId,
    pub(crate) organisation: OrganisationId,
    pub(crate) organisation_name: String,
    pub(crate) state: State,
    pub(crate) requested_at: DateTime<Utc>,
    pub(crate) reply_by: DateTime<Utc>,
    pub(crate) reply: Option<StateReply>,
    pub(crate) reply_text: Option<String>,
    pub(crate) replied_at: Option<DateTime<Utc>>,
    pub(crate) reply_evidence: Option<String>,
    pub(crate) outcome_note: Option<String>,
    pub(crate) closed_at: Option<DateTime<Utc>>,
    pub(crate) title: String,
    pub(crate) title_ru: Option<String>,
    pub(crate) title_ky: Option<String>,
    pub(crate) text: String,
}

/// A co-chair who signed the closing.
#[derive(Clone, Debug)]
pub(crate) struct Signature {
    pub(crate) name: String,
    pub(crate) organisation: OrganisationId,
    pub(crate) at: DateTime<Utc>,
}
