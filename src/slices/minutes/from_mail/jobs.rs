//! The clock reminds once of each deadline for comments.
use super::super::access::{RemindOfMinutes, SeeMinutes};
use super::super::letters::{self, Desk, Told};
use super::super::{agreed_store, comment_store};
use super::rules;
use super::store::{self, Ahead, Notice, Sent};
use crate::base::acts::{Reading, Recording};
use crate::base::clock::Instant;
use crate::base::db::Database;
use crate::base::fault::Fault;
use crate::base::outbox;
use crate::slices::charter;
use crate::slices::meetings;
use crate::slices::people::answer_link_store::lasting;
use crate::slices::people::correspondents::speakers;

/// Every deadline that is due to be announced now; looking leaves no trace.
pub(crate) async fn remind_due(
    database: &Database,
    now: Instant,
    public_url: &str,
) -> Result<(), Fault> {
    let mut db = Reading::<SeeMinutes>::over(database.look().await?);
    let ahead = store::list_ahead(&mut db, now).await?;
    if ahead.is_empty() {
        return Ok(());
    }
    let calendar = charter::calendar(&mut db, now.date_naive()).await?;
    drop(db);
    for one in ahead {
        let days = one.days.unsigned_abs();
        if calendar.is_time_to_remind(one.until, (days, one.began), now) {
            remind(database, &one, now, public_url).await?;
        }
    }
    Ok(())
}

/// Under the lock of the minutes everything is asked once more: another worker may have been quicker.
async fn remind(
    database: &Database,
    ahead: &Ahead,
    now: Instant,
    public_url: &str,
) -> Result<(), Fault> {
    let held = Recording::<RemindOfMinutes>::by_the_clock(
        database,
        ahead.meeting,
        now,
        super::super::ROUND,
    );
    let Some((mut db, minutes)) = held.await? else {
        return Ok(());
    };
    if !store::record_announcement(&mut db, &minutes, now).await? {
        return Ok(());
    }
    let house = agreed_store::house(&mut db).await?;
    let desk = Desk {
        public_url: public_url.to_owned(),
        zone: house.time_zone.parse().map_err(Fault::from)?,
    };
    let comments = comment_store::list_comments(&mut db, minutes.meeting).await?;
    let day = minutes.starts_at.with_timezone(&desk.zone).date_naive();
    let silent: Vec<_> = meetings::seats(&mut db, minutes.meeting, day)
        .await?
        .iter()
        .filter(|seat| rules::is_silent(seat, &comments))
        .map(|seat| seat.member)
        .collect();
    let today = now.with_timezone(&desk.zone).date_naive();
    let people = speakers(&mut db, &silent, today).await?;
    let until = rules::works_until(ahead.until, lasting(&mut db, now).await?);
    let mails = people
        .iter()
        .map(|one| {
            let reader = (one.to.person, one.to.address.as_str(), one.to.lang());
            letters::asking(&desk, &minutes, Told::Reminder(ahead.until), reader, until)
        })
        .collect::<Result<Vec<_>, Fault>>()?;
    let posted = outbox::post_all(&mut db, &mails, now).await?;
    let notices: Vec<Notice> = people
        .iter()
        .zip(posted)
        .map(|(one, mail)| Notice {
            member: one.member,
            person: one.to.person,
            mail,
        })
        .collect();
    store::record_notices(&mut db, &minutes, Sent::Reminder, &notices, (until, now)).await?;
    db.commit().await
}
