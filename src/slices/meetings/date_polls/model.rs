use chrono::{DateTime, Utc};

use super::super::days::Span;
use super::super::model::MeetingId;
use crate::base::ids::{GroupId, OrganisationId};
use crate::base::words::words;
use crate::slices::people::AnswerLink;
use crate::slices::people::passing::OwnLink;

crate::id!(
    /// A poll about the day of a meeting.
    pub(crate) DatePollId
);
crate::id!(
    /// One time that a poll proposes.
    pub(crate) TimeId
);

words!(
    /// What became of it.
    Outcome { Chosen = "chosen", Closed = "closed", Moved = "moved", Cancelled = "cancelled" }
);
words!(
    /// Whether a member can be represented.
    Can { Possible = "possible", IfNeedBe = "if_need_be", NotPossible = "not_possible" }
);

/// A time that is proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Proposed {
    pub(crate) id: TimeId,
    pub(crate) span: Span,
}

/// A poll with what it proposes, and to whom.
#[derive(Clone, Debug)]
pub(crate) struct DatePoll {
    pub(crate) id: DatePollId,
    pub(crate) meeting: MeetingId,
    pub(crate) group: Option<GroupId>,
    /// In the order of time.
    pub(crate) times: Vec<Proposed>,
    /// The members of the day on which it was opened.
    pub(crate) asked: Vec<OrganisationId>,
    pub(crate) note: Option<String>,
    pub(crate) answer_until: DateTime<Utc>,
    pub(crate) opened_by: String,
    pub(crate) opened_at: DateTime<Utc>,
    pub(crate) outcome: Option<Outcome>,
    pub(crate) chosen: Option<TimeId>,
    pub(crate) reason: Option<String>,
    pub(crate) closed_by: Option<String>,
    pub(crate) closed_at: Option<DateTime<Utc>>,
}

impl DatePoll {
    pub(super) fn time(&self, id: TimeId) -> Option<Proposed> {
        self.times.iter().find(|time| time.id == id).copied()
    }

    pub(super) fn asks(&self, member: OrganisationId) -> bool {
        self.asked.contains(&member)
    }
}

/// What a member said of one time.
#[derive(Clone, Debug)]
pub(super) struct Said {
    pub(super) time: TimeId,
    pub(super) can: Can,
    pub(super) by: String,
    pub(super) at: DateTime<Utc>,
    pub(super) by_link: bool,
}

/// A member that is asked, with its last word.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    pub(super) member: OrganisationId,
    pub(super) acronym: String,
    pub(super) reminded: Option<DateTime<Utc>>,
    /// By a person, not by the clock.
    pub(super) by_hand: Option<DateTime<Utc>>,
    /// Of each time, or of none.
    pub(super) said: Vec<Said>,
}

impl Asked {
    pub(super) fn of(&self, time: TimeId) -> Option<Can> {
        self.said
            .iter()
            .find(|said| said.time == time)
            .map(|said| said.can)
    }

    pub(super) fn is_silent(&self) -> bool {
        self.said.is_empty()
    }
}

/// What the charter allows.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bounds {
    /// So many times at most.
    pub(super) times: u32,
    pub(super) answer_days: u32,
    pub(super) ahead_days: u32,
}

/// A link as it stands now, with what its poll has become since.
#[derive(Clone, Debug)]
pub(super) struct Link {
    pub(super) own: AnswerLink,
    pub(super) poll: DatePollId,
    pub(super) asks: bool,
}

impl OwnLink for Link {
    fn own(&self) -> &AnswerLink {
        &self.own
    }
}
