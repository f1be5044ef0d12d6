use super::super::model::State;
use crate::slices::meetings::{MeetingId, Mode, Seat};
use crate::slices::people::AnswerLink;
use crate::slices::people::passing::OwnLink;

/// A link as it stands now, with what its minutes have become since.
#[derive(Clone, Debug)]
pub(crate) struct Link {
    pub(crate) own: AnswerLink,
    pub(crate) meeting: MeetingId,
    /// Of the text that its letter told of.
    pub(crate) revision: i32,
    pub(crate) acronym: String,
    /// How it was there.
    pub(crate) mode: Option<Mode>,
    pub(crate) state: State,
    pub(crate) current_revision: i32,
}

impl Link {
    /// Its member at the table; of others the page tells nothing.
    pub(crate) fn seat(&self) -> Seat {
        Seat {
            mode: self.mode,
            ..Seat::of(self.own.member, &self.acronym)
        }
    }
}

impl OwnLink for Link {
    fn own(&self) -> &AnswerLink {
        &self.own
    }
}
