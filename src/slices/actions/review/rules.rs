//! When actions are reviewed.
use crate::base::lang::{InWords, Lang};
use crate::slices::meetings::{Meeting, State};

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    NotInSession,
    Closed,
    /// Somebody else wrote since the page was opened; the field says what.
    WrittenMeanwhile,
}

type Allowed = Result<(), Vec<Refusal>>;

fn all<const N: usize>(refusals: [Option<Refusal>; N]) -> Allowed {
    let refusals: Vec<Refusal> = refusals.into_iter().flatten().collect();
    if refusals.is_empty() {
        Ok(())
    } else {
        Err(refusals)
    }
}

/// While the meeting sits, or afterwards out of the notes; once closed it stays as it is.
pub(crate) fn take_down(meeting: &Meeting, is_closed: bool) -> Allowed {
    let sat = matches!(meeting.state, State::InSession | State::Held);
    all([
        (!sat).then_some(Refusal::NotInSession),
        is_closed.then_some(Refusal::Closed),
    ])
}

/// Whether a text may replace the one that stands: it was seen, or says the same.
pub(crate) fn replace(typed: &str, seen: i32, stands: (&str, i32)) -> Result<(), Refusal> {
    if seen == stands.1 || typed == stands.0 {
        Ok(())
    } else {
        Err(Refusal::WrittenMeanwhile)
    }
}

impl InWords for Refusal {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::NotInSession => t.review_refused_not_in_session(),
            Self::Closed => t.review_refused_closed(),
            Self::WrittenMeanwhile => t.review_refused_meanwhile(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_nobody_saw_is_not_replaced() {
        assert_eq!(replace("new", 2, ("old", 2)), Ok(()));
        assert_eq!(
            replace("new", 1, ("old", 2)),
            Err(Refusal::WrittenMeanwhile)
        );
        assert_eq!(replace("same", 0, ("same", 2)), Ok(()));
    }
}
