use super::super::model::Decision;

/// Why there is no record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    NotTabled,
}

/// A text that may still change is nobody's document.
pub(super) fn print(decision: &Decision) -> Result<(), Refusal> {
    if decision.number.or(decision.draft_number).is_some() {
        Ok(())
    } else {
        Err(Refusal::NotTabled)
    }
}
