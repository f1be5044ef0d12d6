use chrono::{DateTime, NaiveDate, Utc};

use super::super::model::{MeetingId, State};
use crate::base::ids::OrganisationId;
use crate::base::words::words;

crate::id!(
    /// What a member asked.
    pub(crate) RequestId
);

words!(
    /// What a co-chair said to it.
    Answer { Convened = "convened", Refused = "refused" }
);

/// A member asks for an extraordinary meeting.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) id: RequestId,
    pub(crate) member: OrganisationId,
    pub(crate) acronym: String,
    /// Who asked, by name.
    pub(crate) requested_by: String,
    pub(crate) reason: String,
    /// The agenda that it proposes.
    pub(crate) points: Vec<String>,
    pub(crate) wished_days: Vec<NaiveDate>,
    pub(crate) requested_at: DateTime<Utc>,
    pub(crate) answer_due: DateTime<Utc>,
    pub(crate) answer: Option<Answer>,
    pub(crate) answer_reason: Option<String>,
    pub(crate) answered_by: Option<String>,
    pub(crate) answered_at: Option<DateTime<Utc>>,
    /// What was convened.
    pub(crate) meeting: Option<MeetingId>,
    pub(crate) meeting_state: Option<State>,
    pub(crate) meeting_starts_at: Option<DateTime<Utc>>,
}

/// How a request stands now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    Open,
    Overdue,
    Convened,
    Refused,
}

impl Request {
    /// An answer is in time up to the published instant.
    pub(crate) fn standing(&self, now: DateTime<Utc>) -> Standing {
        match self.answer {
            Some(Answer::Convened) => Standing::Convened,
            Some(Answer::Refused) => Standing::Refused,
            None if self.answer_due < now => Standing::Overdue,
            None => Standing::Open,
        }
    }
}
