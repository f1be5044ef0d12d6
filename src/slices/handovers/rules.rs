//! When a handover is taken over.
use super::model::Succession;
use crate::base::lang::{InWords, Lang};

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    TakenOver,
}

impl InWords for Refusal {
    fn in_words(&self, lang: Lang) -> String {
        match self {
            Self::TakenOver => lang.texts().handovers_refused_taken_over(),
        }
    }
}

/// Once.
pub(crate) fn take_over(succession: &Succession) -> Result<(), Vec<Refusal>> {
    match succession.taken_over_at {
        None => Ok(()),
        Some(_) => Err(vec![Refusal::TakenOver]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::access::Subject as _;
    use chrono::DateTime;

    #[test]
    fn what_is_taken_over_is_taken_over_once() {
        let (_, open) = Succession::cases().remove(0);
        assert_eq!(take_over(&open), Ok(()));
        let done = Succession {
            taken_over_at: Some(DateTime::UNIX_EPOCH),
            ..open
        };
        assert_eq!(take_over(&done), Err(vec![Refusal::TakenOver]));
    }
}
