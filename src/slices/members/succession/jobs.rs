//! On the first day of a successor the clock writes to them, and invites whoever has no key yet.
use super::access::BeginSuccessions;
use super::letters::Desk;
use super::store;
use crate::base::acts::{Reading, Recording};
use crate::base::clock::Instant;
use crate::base::db::Database;
use crate::base::fault::Fault;

/// The kind of the job that looks who begins.
pub(crate) const ROUND: &str = "succession.round";

pub(crate) async fn begin_due(
    database: &Database,
    now: Instant,
    public_url: &str,
) -> Result<(), Fault> {
    let mut look = Reading::<BeginSuccessions>::over(database.look().await?);
    let zone = store::time_zone(&mut look).await?;
    let today = now.with_timezone(&zone).date_naive();
    let nobody = store::list_beginning(&mut look, today).await?.is_empty();
    drop(look);
    if nobody {
        return Ok(());
    }
    let Some((mut db, _)) =
        Recording::<BeginSuccessions>::by_the_clock(database, (), now, ROUND).await?
    else {
        return Ok(());
    };
    let desk = Desk {
        public_url,
        zone,
        now,
    };
    for one in store::list_beginning(&mut db, today).await? {
        desk.begin(&mut db, &one).await?;
    }
    db.commit().await
}
