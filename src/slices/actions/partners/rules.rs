//! What an invitation allows now. Nothing here asks how the action stands but whether it is over: a partner is not bound.
use super::super::model::Action;
use super::model::Partnership;
use crate::base::lang::{InWords, Lang};

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    IsOver,
    Withdrawn,
}

type Allowed = Result<(), Vec<Refusal>>;

fn when<const N: usize>(refusals: [(bool, Refusal); N]) -> Allowed {
    let found: Vec<Refusal> = refusals
        .into_iter()
        .filter_map(|(holds, refusal)| (!holds).then_some(refusal))
        .collect();
    if found.is_empty() { Ok(()) } else { Err(found) }
}

/// While there is something to take part in.
pub(crate) fn invite(action: &Action) -> Allowed {
    when([(action.status.is_open(), Refusal::IsOver)])
}

/// And to say otherwise, as often as it likes.
pub(crate) fn answer(one: &Partnership) -> Allowed {
    when([
        (one.withdrawn_at.is_none(), Refusal::Withdrawn),
        (one.status.is_open(), Refusal::IsOver),
    ])
}

pub(crate) fn withdraw(one: &Partnership) -> Allowed {
    when([(one.withdrawn_at.is_none(), Refusal::Withdrawn)])
}

impl InWords for Refusal {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::IsOver => t.partners_refused_is_over(),
            Self::Withdrawn => t.partners_refused_withdrawn(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::model::Status;
    use super::*;
    use crate::base::access::Subject as _;
    use crate::base::words::Word as _;

    fn asked(status: Status, withdrawn: bool) -> Partnership {
        let (_, mut one) = Partnership::cases().remove(0);
        one.status = status;
        one.withdrawn_at = withdrawn.then(chrono::DateTime::default);
        one
    }

    #[test]
    fn a_partner_answers_while_there_is_something_to_take_part_in() {
        for &status in Status::ALL {
            let open = !matches!(
                status,
                Status::Verified | Status::Declined | Status::Cancelled
            );
            assert_eq!(answer(&asked(status, false)).is_ok(), open, "{status:?}");
            assert!(answer(&asked(status, true)).is_err(), "{status:?}");
            assert!(withdraw(&asked(status, false)).is_ok(), "{status:?}");
        }
        assert_eq!(
            answer(&asked(Status::Cancelled, true)),
            Err(vec![Refusal::Withdrawn, Refusal::IsOver]),
            "every reason at once"
        );
        assert_eq!(
            withdraw(&asked(Status::Accepted, true)),
            Err(vec![Refusal::Withdrawn])
        );
    }
}
