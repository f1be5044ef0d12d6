use super::super::model::{Decision, State};
use crate::base::access::Hat;

/// Why marks do not change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Refusal {
    /// Members have read it with its marks.
    OnlyTheSecretariatNow,
}

/// M5: the secretariat at any time, the proposer while it drafts.
pub(in super::super) fn mark(decision: &Decision, hat: Hat) -> Result<(), Refusal> {
    if hat == Hat::Secretariat || decision.state == State::Draft {
        Ok(())
    } else {
        Err(Refusal::OnlyTheSecretariatNow)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::access::Subject;
    use crate::base::ids::OrganisationId;
    use crate::base::words::Word;

    #[test]
    fn a_proposer_marks_its_draft_and_the_secretariat_everything() {
        let proposer = Hat::FocalPoint(OrganisationId(1));
        for &state in State::ALL {
            let decision = Decision {
                state,
                ..Decision::cases().remove(0).1
            };
            assert_eq!(mark(&decision, Hat::Secretariat), Ok(()), "{state:?}");
            let may = mark(&decision, proposer).is_ok();
            assert_eq!(may, state == State::Draft, "{state:?}");
        }
    }
}
