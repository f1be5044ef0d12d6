//! What the clock does to what is held of those who left: tells the secretariat, and on the day told, lets it go.
use chrono::NaiveDate;

use super::super::access::{DisposeOfContact, DisposeOfPerson, NoticeDisposals};
use super::super::contacts::terms;
use super::super::model::{Rule, Stakeholder};
use super::super::rules::{self, Left};
use super::letters;
use super::store::{self, Disposes, Gone};
use crate::base::access::Subject as _;
use crate::base::acts::{Reading, Recording};
use crate::base::clock::Instant;
use crate::base::db::Database;
use crate::base::fault::Fault;
use crate::base::outbox;
use crate::slices::people::correspondents::{SECRETARIAT, correspondents};

/// The kind of the job that looks after those who left.
pub(crate) const ROUND: &str = "disposal.round";

/// From the charter's hour for letters on. Most looks find nothing and write nothing; of two workers, the second finds
/// it done.
pub(crate) async fn look_round(
    database: &Database,
    now: Instant,
    public_url: &str,
) -> Result<(), Fault> {
    let mut look = Reading::<NoticeDisposals>::over(database.look().await?);
    let hours = store::hours(&mut look).await?;
    let zone: chrono_tz::Tz = hours.time_zone.parse().map_err(Fault::from)?;
    let local = now.with_timezone(&zone);
    if chrono::Timelike::hour(&local) < hours.digest_hour.unsigned_abs() {
        return Ok(());
    }
    let today = local.date_naive();
    let due = store::look(&mut look, today).await?;
    drop(look);
    if due.notices {
        tell(database, (now, today), (public_url, zone)).await?;
    }
    if due.letters
        && let Some((mut db, _)) =
            Recording::<NoticeDisposals>::by_the_clock(database, (), now, ROUND).await?
    {
        store::record_letters_gone(&mut db).await?;
        db.commit().await?;
    }
    for gone in due.gone {
        let_go(database, gone, (now, today)).await?;
    }
    Ok(())
}

/// Who goes next, and who goes no more.
async fn tell(
    database: &Database,
    (now, today): (Instant, NaiveDate),
    desk: (&str, chrono_tz::Tz),
) -> Result<(), Fault> {
    let begun = Recording::<NoticeDisposals>::by_the_clock(database, (), now, ROUND).await?;
    let Some((mut db, _)) = begun else {
        return Ok(());
    };
    store::record_void(&mut db, today, now).await?;
    let terms = terms(&mut db).await?;
    let untold = store::list_untold(&mut db, today).await?;
    let notices: Vec<(Gone, NaiveDate)> = untold
        .iter()
        .filter_map(|one| Some((one.gone, rules::notice(one.ended_on, terms, today)?)))
        .collect();
    let told = store::record_notices(&mut db, &notices, now).await?;
    if let Some(first) = notices.iter().map(|(_, day)| *day).min()
        && told > 0
    {
        for to in correspondents(&mut db, SECRETARIAT, None, today).await? {
            let mail = letters::notice(desk, &to, told, first);
            outbox::post(&mut db, &mail, now).await?;
        }
    }
    db.commit().await
}

/// One at a time, each under an act of its own; looked at again once it is locked.
async fn let_go(database: &Database, gone: Gone, day: (Instant, NaiveDate)) -> Result<(), Fault> {
    match gone {
        Gone::Contact(contact) => {
            let begun =
                Recording::<DisposeOfContact>::by_the_clock(database, contact, day.0, ROUND);
            if let Some((mut db, contact)) = begun.await?
                && contact.disposed_at.is_none()
                && disposed(&mut db, gone, day).await?
            {
                db.about(Stakeholder::KIND, contact.organisation.get(), None)
                    .await?;
                db.commit().await?;
            }
        }
        Gone::Person(person) => {
            let begun = Recording::<DisposeOfPerson>::by_the_clock(database, person, day.0, ROUND);
            if let Some((mut db, _)) = begun.await?
                && disposed(&mut db, gone, day).await?
            {
                db.commit().await?;
            }
        }
    }
    Ok(())
}

async fn disposed<A: Disposes>(
    db: &mut Recording<A>,
    gone: Gone,
    (now, today): (Instant, NaiveDate),
) -> Result<bool, Fault> {
    let standing = store::standing(db, gone, today).await?;
    let left = Left {
        ended_on: standing.ended_on,
        told_for: standing.told_for,
        hold: standing.hold.as_deref(),
    };
    if rules::dispose(&left, terms(db).await?, today).is_err() {
        return Ok(false);
    }
    store::record_disposal(db, gone, (Rule::Retention, standing.ended_on), now).await?;
    Ok(true)
}
