//! The words of files that came: read by a process apart, once for each content, by whichever worker is free.
use super::store;
use crate::base::apart::{Apart, Reading};
use crate::base::blobs::{Blobs, MediaType};
use crate::base::clock::Instant;
use crate::base::db::Database;
use crate::base::fault::Fault;

/// The kind of job, as the database orders it.
pub(crate) const FILE_TEXT: &str = "file.text";

/// Reads one file, named by its hash in hexadecimal digits. Twice is as good as once.
pub(crate) async fn read_file(
    database: &Database,
    (blobs, apart): (&Blobs, &Apart),
    named: &str,
    now: Instant,
) -> Result<(), Fault> {
    let Some(sha256) = digits(named) else {
        return Err(Fault::new("the job names no file"));
    };
    let Some(kind) = store::kind_of_file(database, &sha256).await? else {
        return Ok(());
    };
    let reading = match MediaType::parse(&kind) {
        Some(kind) => apart.read(kind, blobs.open(&sha256).await?).await?,
        None => Reading::Refused("unknown"),
    };
    match reading {
        Reading::Text(text) => store::record_text(database, &sha256, (&text, None), now).await,
        Reading::Refused(why) => {
            tracing::info!(file = named, why, "a file has no text");
            store::record_text(database, &sha256, ("", Some(why)), now).await
        }
    }
}

fn digits(named: &str) -> Option<Vec<u8>> {
    let read = |at| u8::from_str_radix(named.get(at..at + 2)?, 16).ok();
    (named.len() == 64).then(|| (0..64).step_by(2).map(read).collect())?
}
