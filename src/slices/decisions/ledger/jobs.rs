//! The clock reminds once of each deadline.
use super::super::access::{Remind, SeeConsultation};
use super::super::model::DecisionId;
use super::super::notices::Desk;
use super::super::{silence_store, store as decisions};
use super::remind::remind;
use super::{rules, store};
use crate::base::acts::{Reading, Recording};
use crate::base::calendar::Calendar;
use crate::base::clock::Instant;
use crate::base::db::Database;
use crate::base::fault::Fault;
use crate::slices::charter;

/// Every deadline that is due to be announced now; looking leaves no trace.
pub(crate) async fn remind_due(
    database: &Database,
    now: Instant,
    public_url: &str,
) -> Result<(), Fault> {
    let mut db = Reading::<SeeConsultation>::over(database.look().await?);
    let days = store::reminder_days(&mut db).await?;
    let ahead = store::list_ahead(&mut db, now).await?;
    if days == 0 || ahead.is_empty() {
        return Ok(());
    }
    let calendar = charter::calendar(&mut db, now.date_naive()).await?;
    drop(db);
    for one in ahead {
        if calendar.is_time_to_remind(one.deadline, (days, one.began), now) {
            announce(database, one.id, (&calendar, days), now, public_url).await?;
        }
    }
    Ok(())
}

/// Under the decision's lock everything is asked once more: another worker may have been quicker, a co-chair too.
async fn announce(
    database: &Database,
    id: DecisionId,
    (calendar, days): (&Calendar, u32),
    now: Instant,
    public_url: &str,
) -> Result<(), Fault> {
    let Some((mut db, decision)) =
        Recording::<Remind>::by_the_clock(database, id, now, "decision.round").await?
    else {
        return Ok(());
    };
    let facts = decisions::facts(&mut db, &decision).await?;
    let due = decision
        .deadline
        .is_some_and(|until| calendar.is_time_to_remind(until, (days, facts.began), now));
    if !due
        || !rules::is_timed_in_days(&facts)
        || !store::record_announcement(&mut db, &decision).await?
    {
        return Ok(());
    }
    let house = silence_store::house(&mut db).await?;
    let desk = Desk {
        public_url: public_url.to_owned(),
        zone: house.time_zone.parse().map_err(Fault::from)?,
        now,
    };
    if rules::remind(&decision, &facts.seats, now).is_ok() {
        remind(&mut db, &desk, &decision, &facts.seats).await?;
    }
    db.commit().await
}
