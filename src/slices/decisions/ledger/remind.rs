//! Writing to those who have not answered.
use super::super::access::Remind;
use super::super::letters::Told;
use super::super::model::{Decision, Seat};
use super::super::notices::{self, Desk};
use super::{rules, store};
use crate::base::acts::Recording;
use crate::base::fault::Fault;

/// How many members were written to. A reminder asks for nothing new: it counts as no notice (I22), and names to each
/// member its own deadline.
pub(super) async fn remind(
    db: &mut Recording<Remind>,
    desk: &Desk,
    decision: &Decision,
    seats: &[Seat],
) -> Result<usize, Fault> {
    let silent: Vec<Seat> = seats
        .iter()
        .filter(|seat| rules::may_be_reminded(decision, seat, desk.now))
        .cloned()
        .collect();
    let own = |seat: &Seat| rules::own_deadline(decision, seat).unwrap_or(desk.now);
    let timed = silent
        .iter()
        .any(|seat| rules::own_deadline(decision, seat).is_some());
    let until: Option<notices::Until<'_>> = timed.then_some((&own, None));
    notices::tell(db, desk, decision, &silent, &Told::Reminder, until).await?;
    store::record_reminder(db, decision.id, silent.len()).await?;
    Ok(silent.len())
}
