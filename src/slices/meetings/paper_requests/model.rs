use chrono::{DateTime, NaiveDate, Utc};

use super::super::model::{AgendaState, ItemId, MeetingId, State};
use crate::base::ids::{GroupId, OrganisationId};
use crate::base::words::words;

crate::id!(
    /// A paper that an agency is asked for.
    pub(crate) PaperRequestId
);

words!(
    /// What became of it.
    Outcome { Sent = "sent", Declined = "declined", Withdrawn = "withdrawn" }
);

/// An agency is asked for a paper.
#[derive(Clone, Debug)]
pub(crate) struct PaperRequest {
    pub(crate) id: PaperRequestId,
    pub(crate) meeting: MeetingId,
    pub(crate) meeting_state: State,
    pub(crate) agenda: AgendaState,
    pub(crate) group: Option<GroupId>,
    /// Absent once the item was removed.
    pub(crate) item: Option<ItemId>,
    pub(crate) item_position: Option<i32>,
    pub(crate) item_title: Option<String>,
    pub(crate) item_title_ru: Option<String>,
    pub(crate) item_title_ky: Option<String>,
    pub(crate) member: OrganisationId,
    pub(crate) acronym: String,
    /// What is wanted: the title of the paper, as whoever asks thinks of it.
    pub(crate) wanted: String,
    pub(crate) note: Option<String>,
    pub(crate) due_on: NaiveDate,
    pub(crate) asked_by: String,
    pub(crate) asked_at: DateTime<Utc>,
    pub(crate) outcome: Option<Outcome>,
    pub(crate) reason: Option<String>,
    pub(crate) paper: Option<i64>,
    pub(crate) answered_by: Option<String>,
    pub(crate) answered_at: Option<DateTime<Utc>>,
}

impl PaperRequest {
    /// Open, and its day is past.
    pub(crate) fn is_late(&self, today: NaiveDate) -> bool {
        self.outcome.is_none() && self.due_on < today
    }
}
