//! The clock reminds once before the day until which answers are wanted.
use super::super::days::Span;
use super::super::model::Meeting;
use super::access::{AnnounceDatePoll, SeeDatePoll};
use super::letters::Envelope;
use super::notices_store::{self as notices, Ahead, Sent};
use super::{rules, store};
use crate::base::access::{Grip, Subject as _};
use crate::base::acts::{Reading, Reads as _, Recording};
use crate::base::clock::Instant;
use crate::base::db::Database;
use crate::base::fault::Fault;
use crate::base::outbox;
use crate::slices::charter;
use crate::slices::circulation;

/// Comes round for polls whose day comes near.
pub(crate) const ROUND: &str = "date_polls.round";

/// Every day that is due to be announced now; looking leaves no trace.
pub(crate) async fn remind_due(
    database: &Database,
    now: Instant,
    public_url: &str,
) -> Result<(), Fault> {
    let mut db = Reading::<SeeDatePoll>::over(database.look().await?);
    let ahead = notices::list_ahead(&mut db, now).await?;
    if ahead.is_empty() {
        return Ok(());
    }
    let calendar = charter::calendar(&mut db, now.date_naive()).await?;
    drop(db);
    for one in ahead {
        let days = one.days.unsigned_abs();
        if calendar.is_time_to_remind(one.until, (days, Some(one.began)), now) {
            remind(database, &one, now, public_url).await?;
        }
    }
    Ok(())
}

/// Under the lock of the poll everything is asked once more: another worker may have been quicker.
async fn remind(
    database: &Database,
    ahead: &Ahead,
    now: Instant,
    public_url: &str,
) -> Result<(), Fault> {
    let held = Recording::<AnnounceDatePoll>::by_the_clock(database, ahead.poll, now, ROUND);
    let Some((mut db, poll)) = held.await? else {
        return Ok(());
    };
    if !notices::record_announcement(&mut db, &poll, now).await? {
        return Ok(());
    }
    let Some(meeting) = Meeting::load(db.conn(), poll.meeting, Grip::Look).await? else {
        return Ok(());
    };
    let zone = notices::zone(&mut db).await?;
    let day_of = |at: Instant| at.with_timezone(&zone).date_naive();
    let silent: Vec<_> = store::list_asked(&mut db, poll.id)
        .await?
        .into_iter()
        .filter(|one| rules::announce(one, day_of, now))
        .map(|one| one.member)
        .collect();
    let mut people =
        circulation::addressees_of_meeting(&mut db, meeting.id.get(), day_of(now)).await?;
    people.retain(|to| to.inside && silent.contains(&to.member));
    let envelope = Envelope {
        meeting: &meeting,
        poll: poll.id,
        zone,
        public_url,
    };
    let letters: Vec<_> = people
        .iter()
        .map(|to| envelope.reminder(to, poll.answer_until))
        .collect();
    let posted = outbox::post_all(&mut db, &letters, now).await?;
    let times: Vec<Span> = poll.times.iter().map(|time| time.span).collect();
    let about = (poll.id, times.as_slice());
    let to = (people.as_slice(), posted.as_slice());
    notices::record_notices(&mut db, about, Sent::Announcement, to, now).await?;
    db.commit().await
}
