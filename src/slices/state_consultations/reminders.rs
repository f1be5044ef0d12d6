//! §2.4: the counterpart is reminded before its silence is noted, by the secretariat or by the house itself;
//! once a day at most, and exactly once each, however many hands and workers there are.
use super::access::RemindState;
use super::letters::{self, Desk};
use super::model::{Consultation, ConsultationId, Reminder};
use super::{rules, store};
use crate::base::acts::Recording;
use crate::base::clock::Instant;
use crate::base::db::Database;
use crate::base::fault::Fault;
use crate::base::outbox;
use crate::slices::charter;
use crate::slices::people::correspondents::{STATE, correspondents};

/// Comes round for consultations whose day has passed without a reply.
pub(crate) const ROUND: &str = "state_consultation.round";

/// Reminds of every consultation whose time has come.
pub(crate) async fn remind_due(
    database: &Database,
    now: Instant,
    public_url: &str,
) -> Result<(), Fault> {
    let mut connection = database.look().await?;
    let due = store::list_to_remind(&mut connection, now).await?;
    drop(connection);
    for id in due {
        remind_by_itself(database, id, now, public_url).await?;
    }
    Ok(())
}

/// Whoever comes second finds it reminded, and leaves no event.
async fn remind_by_itself(
    database: &Database,
    id: ConsultationId,
    now: Instant,
    public_url: &str,
) -> Result<(), Fault> {
    let Some((mut db, asked)) =
        Recording::<RemindState>::by_the_clock(database, id, now, ROUND).await?
    else {
        return Ok(());
    };
    if !rules::is_to_be_reminded(&asked, now) {
        return Ok(());
    }
    let desk = Desk::of(store::house(&mut db).await?, public_url)?;
    let today = now.with_timezone(&desk.zone).date_naive();
    if rules::remind(&asked, today).is_err() {
        // somebody pressed the button today: the house's turn comes with the day that this set
        return Ok(());
    }
    remind(&mut db, &desk, &asked, (now, true)).await?;
    db.commit().await
}

/// The letters, the line in the file, and when the house reminds next. How many people were written to.
pub(super) async fn remind(
    db: &mut Recording<RemindState>,
    desk: &Desk,
    asked: &Consultation,
    (now, by_itself): (Instant, bool),
) -> Result<usize, Fault> {
    let day = now.with_timezone(&desk.zone).date_naive();
    let terms = charter::periods(db).await?;
    let calendar = charter::calendar(db, day).await?;
    let until = calendar.after_working_days(now, terms.state_reminder_days);
    // before the day of the reply is over, that day stands
    let until = until.max(asked.reply_by);
    let after = calendar.after_working_days(now.max(asked.reply_by), terms.state_reminder_days);
    let next = rules::next_reminder(asked.reminders.len() + 1, terms.state_reminders, after);
    let people = correspondents(db, STATE, Some(asked.organisation), day).await?;
    let mails: Vec<_> = people
        .iter()
        .map(|to| letters::reminder(desk, asked, to, until))
        .collect();
    outbox::post_all(db, &mails, now).await?;
    let reminder = Reminder {
        at: now,
        day,
        until,
        by_itself,
        people: i32::try_from(people.len()).unwrap_or(i32::MAX),
    };
    store::record_reminder(db, asked, &reminder, next).await?;
    Ok(people.len())
}
