use chrono::{DateTime, NaiveDate, Utc};

use crate::base::ids::{FunctionId, OrganisationId, PersonId};

crate::id!(
    /// Somebody who follows somebody.
    pub(crate) SuccessionId
);

/// Who follows whom, as whom for which member.
#[derive(Clone, Debug)]
pub(crate) struct Succession {
    pub(crate) id: SuccessionId,
    pub(crate) member: OrganisationId,
    pub(crate) acronym: String,
    /// `focal_point` or `alternate`.
    pub(crate) duty: String,
    pub(crate) predecessor: (PersonId, String),
    pub(crate) successor: (PersonId, String),
    /// The function of the successor.
    pub(crate) function: FunctionId,
    /// The predecessor's.
    pub(crate) last_day: NaiveDate,
    pub(crate) taken_over_at: Option<DateTime<Utc>>,
}
