//! Where documents are made: beside the pages and a few at a time, so that no page waits for one.
use tokio::sync::Semaphore;

use crate::base::fault::Fault;

/// Documents made at the same time; the pages keep the rest of the machine.
const AT_ONCE: usize = 2;

static PRESS: Semaphore = Semaphore::const_new(AT_ONCE);

/// Waits for its turn, and keeps it until the work is done, also when nobody waits for it any more.
pub async fn run<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Fault> + Send + 'static,
) -> Result<T, Fault> {
    let turn = PRESS.acquire().await?;
    tokio::task::spawn_blocking(move || {
        let _turn = turn;
        work()
    })
    .await?
}
