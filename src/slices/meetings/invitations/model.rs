use chrono::{DateTime, Utc};

use super::super::model::{MeetingId, Mode, Seat};
use crate::base::ids::{OrganisationId, PersonId};
use crate::base::words::words;
use crate::slices::people::AnswerLink;
use crate::slices::people::passing::OwnLink;

/// A link as it stands now, with what its meeting has become since.
#[derive(Clone, Debug)]
pub(super) struct Link {
    pub(super) own: AnswerLink,
    pub(super) meeting: MeetingId,
    /// Of the day that its letter told of.
    pub(super) sequence: i32,
    pub(super) current_sequence: i32,
    /// Convened, and not opened yet.
    pub(super) asks: bool,
}

impl OwnLink for Link {
    fn own(&self) -> &AnswerLink {
        &self.own
    }
}

/// Who comes for a member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Coming {
    pub(super) mode: Mode,
    pub(super) person: Option<PersonId>,
    /// Somebody else, by name.
    pub(super) stand_in: Option<String>,
    pub(super) remote: bool,
}

/// What a member has said for this day.
#[derive(Clone, Debug)]
pub(super) struct Said {
    pub(super) member: OrganisationId,
    pub(super) coming: Coming,
    /// Whoever comes.
    pub(super) name: Option<String>,
    pub(super) by: String,
    pub(super) at: DateTime<Utc>,
    pub(super) by_link: bool,
}

/// A member that was asked, with its answer.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    pub(super) seat: Seat,
    pub(super) said: Option<Said>,
}

words!(
    /// Which answers the office looks at.
    Shown { Waiting = "waiting", Coming = "coming", Apologies = "apologies" }
);

impl Shown {
    pub(super) fn takes(self, said: Option<&Said>) -> bool {
        match self {
            Self::Waiting => said.is_none(),
            Self::Coming => said.is_some_and(|said| said.coming.mode.is_there()),
            Self::Apologies => said.is_some_and(|said| !said.coming.mode.is_there()),
        }
    }
}
