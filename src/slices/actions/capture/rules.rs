//! A decision can be drafted in the room while it can still be taken there.
use crate::base::lang::{InWords, Lang};
use crate::slices::meetings::{Item, ItemKind, Meeting, State};

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    NotSitting,
    NotForDecision,
    OfAGroup,
}

/// On an item for decision of the network's own meeting, while it sits.
pub(super) fn decide(meeting: &Meeting, item: &Item) -> Result<(), Vec<Refusal>> {
    let refusals: Vec<Refusal> = [
        (meeting.state != State::InSession, Refusal::NotSitting),
        (item.kind != ItemKind::Decision, Refusal::NotForDecision),
        (item.group.is_some(), Refusal::OfAGroup),
    ]
    .into_iter()
    .filter_map(|(stands, refusal)| stands.then_some(refusal))
    .collect();
    if refusals.is_empty() {
        Ok(())
    } else {
        Err(refusals)
    }
}

impl InWords for Refusal {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::NotSitting => t.actions_capture_not_sitting(),
            Self::NotForDecision => t.actions_capture_not_for_decision(),
            Self::OfAGroup => t.decisions_refused_group_only_recommends(),
        }
    }
}
