//! A refused form leaves its files without a record: the hourly sweep throws them away after a day.
use std::time::{Duration, SystemTime};

use super::store;
use crate::base::blobs::Blobs;
use crate::base::db::Database;
use crate::base::fault::Fault;

/// A form may still be on its way to its record for so long.
const SPARED: Duration = Duration::from_hours(24);
/// So many contents are asked about at once.
const AT_ONCE: usize = 1000;

/// Throws away kept files that no record names (the view `kept_file` has them all); how many these were.
pub(crate) async fn sweep(
    database: &Database,
    blobs: &Blobs,
    now: SystemTime,
) -> Result<usize, Fault> {
    let before = now - SPARED;
    let mut gone = 0;
    for contents in blobs.untouched_since(before).await?.chunks(AT_ONCE) {
        let mut connection = database.look().await?;
        let named = store::list_named(&mut connection, contents).await?;
        for content in contents.iter().filter(|one| !named.contains(one)) {
            blobs.discard(content, before).await?;
            gone += 1;
        }
    }
    Ok(gone)
}
