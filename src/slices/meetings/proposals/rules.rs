//! When an item is proposed, and when a proposal is answered (domain §3.3).
use super::super::model::{Meeting, State};
use super::super::rules as meetings;
use super::model::Proposal;
use crate::base::clock::Instant;
use crate::base::lang::{InWords, Lang};

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// A group prepares its own agenda.
    OfAGroup,
    /// Its agenda went out, or the meeting is over.
    NotPrepared,
    CallIsClosed,
    Answered,
    /// It came late, and no co-chair has taken it.
    NeedsWord,
    NotLate,
    Agreed,
}

/// The call opens when the meeting is planned, and its agenda takes items until it went out.
pub(in super::super) fn opens(meeting: &Meeting) -> bool {
    prepared(meeting).is_ok()
}

fn prepared(meeting: &Meeting) -> Result<(), Refusal> {
    if meeting.group.is_some() {
        return Err(Refusal::OfAGroup);
    }
    let ahead = match meeting.state {
        State::Planned | State::Convened | State::Postponed => true,
        State::InSession | State::Held | State::Cancelled => false,
    };
    if ahead && meetings::edit(meeting).is_ok() {
        Ok(())
    } else {
        Err(Refusal::NotPrepared)
    }
}

/// Whether it comes late: in time up to and with the instant at which the call closes.
pub(super) fn propose(
    meeting: &Meeting,
    closes: Instant,
    now: Instant,
    takes_late: bool,
) -> Result<bool, Refusal> {
    prepared(meeting)?;
    let late = now > closes;
    if late && !takes_late {
        Err(Refusal::CallIsClosed)
    } else {
        Ok(late)
    }
}

/// Answered once.
pub(super) fn open(proposal: &Proposal) -> Result<(), Refusal> {
    match proposal.answer {
        None => Ok(()),
        Some(_) => Err(Refusal::Answered),
    }
}

/// Accepted or merged while the agenda is prepared; what came late, on a co-chair's word.
pub(super) fn take(proposal: &Proposal, meeting: &Meeting) -> Result<(), Refusal> {
    open(proposal)?;
    prepared(meeting)?;
    if proposal.late && proposal.agreed_at.is_none() {
        Err(Refusal::NeedsWord)
    } else {
        Ok(())
    }
}

/// A co-chair's word, once.
pub(super) fn agree(proposal: &Proposal) -> Result<(), Refusal> {
    open(proposal)?;
    if !proposal.late {
        Err(Refusal::NotLate)
    } else if proposal.agreed_at.is_some() {
        Err(Refusal::Agreed)
    } else {
        Ok(())
    }
}

/// The longest background of an item.
const LONGEST: usize = 10_000;

/// The background of the item with what the proposal says below it, by whom; as much of it as fits.
pub(super) fn merged(background: &str, acronym: &str, proposed: &str) -> String {
    let joined = if background.is_empty() {
        format!("{acronym}: {proposed}")
    } else {
        format!("{background}\n\n{acronym}: {proposed}")
    };
    joined.chars().take(LONGEST).collect()
}

impl InWords for Refusal {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::OfAGroup => t.proposals_refused_group(),
            Self::NotPrepared => t.proposals_refused_not_prepared(),
            Self::CallIsClosed => t.proposals_refused_closed(),
            Self::Answered => t.proposals_refused_answered(),
            Self::NeedsWord => t.proposals_refused_needs_word(),
            Self::NotLate => t.proposals_refused_not_late(),
            Self::Agreed => t.proposals_refused_agreed(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::model::{ItemKind, MeetingId};
    use super::super::model::{ProposalId, Said};
    use super::*;
    use crate::base::ids::OrganisationId;
    use proptest::prelude::*;

    fn proposal(late: bool, agreed: bool, answer: Option<Said>) -> Proposal {
        let at = chrono::DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        Proposal {
            id: ProposalId(1),
            meeting: MeetingId(1),
            member: OrganisationId(1),
            acronym: "ILO".to_owned(),
            proposer: "P".to_owned(),
            kind: ItemKind::Discussion,
            title: "T".to_owned(),
            title_ru: None,
            title_ky: None,
            minutes: 10,
            background: "B".to_owned(),
            proposed_at: at,
            late,
            agreed_at: agreed.then_some(at),
            agreed_by: None,
            answer,
            answer_reason: None,
            answered_by: None,
            answered_at: None,
            item_position: None,
        }
    }

    #[test]
    fn a_proposal_is_answered_once_and_a_late_one_on_a_co_chairs_word() {
        assert_eq!(open(&proposal(false, false, None)), Ok(()));
        assert_eq!(
            open(&proposal(false, false, Some(Said::Declined))),
            Err(Refusal::Answered)
        );
        assert_eq!(agree(&proposal(true, false, None)), Ok(()));
        assert_eq!(agree(&proposal(false, false, None)), Err(Refusal::NotLate));
        assert_eq!(agree(&proposal(true, true, None)), Err(Refusal::Agreed));
        assert_eq!(
            agree(&proposal(true, false, Some(Said::Withdrawn))),
            Err(Refusal::Answered)
        );
    }

    proptest! {
        /// Nothing of the item is lost, and what is joined always fits.
        #[test]
        fn a_merger_keeps_what_stood_and_fits(stood in ".{0,9000}", said in ".{1,5000}") {
            let joined = merged(&stood, "ILO", &said);
            prop_assert!(joined.chars().count() <= LONGEST);
            prop_assert!(joined.starts_with(&stood));
        }
    }
}
