//! What the clock does to the list: it asks members in time, and reminds once whoever has not confirmed.
use super::access::AskLinesInTime;
use super::asking::{confirm_by, waiting, write};
use super::letters::Desk;
use super::rules::{self, Step};
use super::store;
use crate::base::acts::{Reading, Reads, Recording};
use crate::base::clock::Instant;
use crate::base::db::Database;
use crate::base::fault::Fault;
use crate::slices::charter;

/// The kind of the job that looks whether members are to be asked.
pub(crate) const ROUND: &str = "member_list.round";

/// Asks or reminds, on a working day from the charter's hour on. Most looks find nothing to do and write nothing;
/// of two workers, the second finds it done.
pub(crate) async fn look_round(
    database: &Database,
    now: Instant,
    public_url: &str,
) -> Result<(), Fault> {
    let mut look = Reading::<AskLinesInTime>::over(database.look().await?);
    let zone = zone(&mut look, now).await?;
    if zone.is_none() || step(&mut look, now).await?.is_none() {
        return Ok(());
    }
    drop(look);
    let (Some(zone), Some((mut db, _))) = (
        zone,
        Recording::<AskLinesInTime>::by_the_clock(database, (), now, ROUND).await?,
    ) else {
        return Ok(());
    };
    store::hold(&mut db).await?;
    let Some(step) = step(&mut db, now).await? else {
        return Ok(());
    };
    let today = now.with_timezone(&zone).date_naive();
    let term = store::term(&mut db, now).await?;
    let kept = store::kept(&mut db, today, None).await?;
    let members = waiting(&kept, &term);
    let desk = Desk {
        public_url,
        zone,
        now,
    };
    match step {
        Step::Ask if members.is_empty() => return Ok(()),
        Step::Ask => {
            let calendar = charter::calendar(&mut db, today).await?;
            let until = confirm_by(&term, &calendar, now);
            let round = store::record_round(&mut db, None, until, now).await?;
            write(&mut db, &desk, &members, (round, until), false).await?;
        }
        Step::Remind(round) => {
            store::record_reminded(&mut db, round.id, now).await?;
            let asked = (round.id, round.confirm_by);
            write(&mut db, &desk, &members, asked, true).await?;
        }
    }
    db.commit().await
}

/// Where the network lives, once the hour for letters has come.
async fn zone(db: &mut dyn Reads, now: Instant) -> Result<Option<chrono_tz::Tz>, Fault> {
    let hours = store::hours(db).await?;
    let zone: chrono_tz::Tz = hours.time_zone.parse().map_err(Fault::from)?;
    let hour = chrono::Timelike::hour(&now.with_timezone(&zone));
    Ok((hour >= hours.digest_hour.unsigned_abs()).then_some(zone))
}

async fn step(db: &mut dyn Reads, now: Instant) -> Result<Option<Step>, Fault> {
    let days = store::hours(db).await?.reminder_days.unsigned_abs();
    let term = store::term(db, now).await?;
    let calendar = charter::calendar(db, now.date_naive()).await?;
    Ok(rules::step(&term, &calendar, days, now))
}
