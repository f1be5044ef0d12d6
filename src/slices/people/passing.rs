//! Doors that open by a word in their address: who tries words that no door knows is made to pause.
use chrono::Duration;

use super::rules::Guesses;
use super::{store, web};
use crate::base::fault::Fault;
use crate::web::allowed::Doorstep;

/// One more word that opens nothing; `true` when whoever tries has to pause. A word that opens its door is never
/// kept waiting: an office behind one address does not lock out its own people.
pub(crate) async fn knocked_in_vain(
    step: &Doorstep,
    door: &str,
    is_a_guess: bool,
) -> Result<bool, Fault> {
    let Some(address) = step.address else {
        return Ok(false);
    };
    let database = &step.house.database;
    let key = web::key(door, &address.to_string());
    let before = store::guesses(database, &key).await?;
    if before.is_some_and(|before| before.are_paused(step.now)) {
        return Ok(true);
    }
    if is_a_guess {
        let bounds = store::bounds(database).await?;
        let pause = Duration::minutes(bounds.guess_block_minutes.into());
        let after = Guesses::with_another(before, step.now, bounds.guesses_allowed, pause);
        store::record_guesses(database, &key, after).await?;
    }
    Ok(false)
}
