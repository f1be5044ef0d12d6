use super::super::forms::NewDate;
use super::super::model::Meeting;
use crate::base::clock::Instant;
use crate::base::ids::PersonId;

/// When and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Day {
    pub(crate) starts_at: Instant,
    pub(crate) ends_at: Instant,
    pub(crate) place: String,
}

impl Day {
    pub(crate) fn of(meeting: &Meeting) -> Self {
        Self {
            starts_at: meeting.starts_at,
            ends_at: meeting.ends_at,
            place: meeting.place.clone(),
        }
    }

    pub(super) fn new(date: &NewDate) -> Self {
        Self {
            starts_at: date.starts_at,
            ends_at: date.ends_at,
            place: date.place.clone(),
        }
    }

    /// Whether the meeting is at this time already.
    pub(super) fn is_same_time(&self, meeting: &Meeting) -> bool {
        (self.starts_at, self.ends_at) == (meeting.starts_at, meeting.ends_at)
    }

    /// The meeting as it is on this day.
    pub(super) fn lay(&self, meeting: &mut Meeting) {
        meeting.starts_at = self.starts_at;
        meeting.ends_at = self.ends_at;
        meeting.place.clone_from(&self.place);
    }
}

/// A change that members were not told of yet.
#[derive(Clone, Debug)]
pub(super) struct Pending {
    pub(super) id: i64,
    /// The day that members know.
    pub(super) known: Day,
    pub(super) send_at: Instant,
    /// Who changed it last.
    pub(super) changed_by: PersonId,
}

/// How a change ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ended {
    Told,
    Cancelled,
    /// Whoever was called together learnt the day by the invitation.
    Convened,
}

impl Ended {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Told => "told",
            Self::Cancelled => "cancelled",
            Self::Convened => "convened",
        }
    }
}
