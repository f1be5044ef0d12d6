use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::super::access::{CancelMeeting, PostponeMeeting};
use super::super::date_polls::ChooseTime;
use super::super::model::{Meeting, MeetingId, State};
use super::model::{Day, Ended, Pending};
use crate::base::access::Act;
use crate::base::acts::{Reads, Recording, Records};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::PersonId;

/// The acts that move a meeting: by hand, or to the time that was chosen in a date poll.
pub(crate) trait Moves: Act {}
impl Moves for PostponeMeeting {}
impl Moves for ChooseTime {}

/// Its new day; the number in the calendars rises above every one that it ever had.
pub(super) async fn record_postponement<A: Moves>(
    db: &mut Recording<A>,
    meeting: &Meeting,
    new: &Day,
    now: DateTime<Utc>,
) -> Result<i32, Fault> {
    Ok(sqlx::query_scalar!(
        "update meeting g
            set state = 'postponed', starts_at = $2, ends_at = $3, place = $4, postponed_at = $5,
                sequence = greatest(g.sequence, (select max(c.last_sequence) from meeting_change c where c.meeting_id = g.id)) + 1
          where id = $1 and state in ('planned', 'convened', 'postponed') returning sequence",
        meeting.id.get(),
        new.starts_at,
        new.ends_at,
        new.place,
        now,
    )
    .fetch_one(db.conn())
    .await?)
}

/// The day of a plan that nobody was told of: it stays the plan that it was.
pub(super) async fn record_day<A: Moves>(
    db: &mut Recording<A>,
    meeting: &Meeting,
    new: &Day,
) -> Result<(), Fault> {
    sqlx::query!(
        "update meeting set starts_at = $2, ends_at = $3, place = $4, sequence = sequence + 1
          where id = $1 and state in ('planned', 'postponed')",
        meeting.id.get(),
        new.starts_at,
        new.ends_at,
        new.place,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_cancellation(
    db: &mut Recording<CancelMeeting>,
    meeting: &Meeting,
    reason: &str,
    now: DateTime<Utc>,
) -> Result<i32, Fault> {
    Ok(sqlx::query_scalar!(
        "update meeting g
            set state = 'cancelled', cancelled_at = $2, cancelled_reason = $3,
                sequence = greatest(g.sequence, (select max(c.last_sequence) from meeting_change c where c.meeting_id = g.id)) + 1
          where id = $1 and state in ('planned', 'convened', 'postponed') returning sequence",
        meeting.id.get(),
        now,
        reason,
    )
    .fetch_one(db.conn())
    .await?)
}

/// Minutes of the charter within which changes go out together.
pub(super) async fn window(db: &mut dyn Reads) -> Result<i32, Fault> {
    Ok(
        sqlx::query_scalar!("select change_window_minutes from charter")
            .fetch_one(db.conn())
            .await?,
    )
}

/// The change that members were not told of yet.
pub(super) async fn pending(
    db: &mut dyn Reads,
    meeting: MeetingId,
) -> Result<Option<Pending>, Fault> {
    let row = sqlx::query!(
        r#"select id, from_starts_at, from_ends_at, from_place, send_at, changed_by as "changed_by: PersonId"
             from meeting_change where meeting_id = $1 and ended is null"#,
        meeting.get(),
    )
    .fetch_optional(db.conn())
    .await?;
    Ok(row.map(|row| Pending {
        id: row.id,
        known: Day {
            starts_at: row.from_starts_at,
            ends_at: row.from_ends_at,
            place: row.from_place,
        },
        send_at: row.send_at,
        changed_by: row.changed_by,
    }))
}

/// Meetings with a letter whose time has come.
pub(super) async fn list_due(
    db: &mut PgConnection,
    now: DateTime<Utc>,
) -> Result<Vec<MeetingId>, Fault> {
    Ok(sqlx::query_scalar!(
        r#"select meeting_id as "id: MeetingId" from meeting_change
            where ended is null and send_at <= $1 order by send_at limit 100"#,
        now,
    )
    .fetch_all(db)
    .await?)
}

/// A change that waits for its letter, from the meeting as it was until now; its number.
pub(super) async fn record_change(
    db: &mut Recording<PostponeMeeting>,
    (was, sequence): (&Meeting, i32),
    by: PersonId,
    (now, send_at): (DateTime<Utc>, DateTime<Utc>),
) -> Result<i64, Fault> {
    Ok(sqlx::query_scalar!(
        "insert into meeting_change (meeting_id, from_state, from_postponed_at, from_starts_at, from_ends_at, from_place,
                                     from_sequence, last_sequence, changed_by, begun_at, send_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id",
        was.id.get(),
        was.state as State,
        was.postponed_at,
        was.starts_at,
        was.ends_at,
        was.place,
        was.sequence,
        sequence,
        by.get(),
        now,
        send_at,
    )
    .fetch_one(db.conn())
    .await?)
}

/// A further change in the same letter.
pub(super) async fn record_further_change(
    db: &mut Recording<PostponeMeeting>,
    change: i64,
    sequence: i32,
    by: PersonId,
) -> Result<(), Fault> {
    sqlx::query!(
        "update meeting_change set last_sequence = $2, changed_by = $3 where id = $1 and ended is null",
        change,
        sequence,
        by.get(),
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// As if nothing had been: the meeting is what members know, and what they answered counts. The numbers in between are used
/// up, so that no answer to another day ever counts for it.
pub(super) async fn record_taken_back<A: Moves>(
    db: &mut Recording<A>,
    change: i64,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update meeting g
            set state = c.from_state, postponed_at = c.from_postponed_at, starts_at = c.from_starts_at, ends_at = c.from_ends_at,
                place = c.from_place, sequence = c.from_sequence
           from meeting_change c where c.id = $1 and g.id = c.meeting_id",
        change,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    sqlx::query!(
        "update meeting_change set ended = 'taken_back', ended_at = $2, last_sequence = last_sequence + 1
          where id = $1 and ended is null",
        change,
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// Nothing is left to tell of it.
pub(super) async fn record_end(
    db: &mut dyn Records,
    change: i64,
    how: Ended,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update meeting_change set ended = $2, ended_at = $3 where id = $1 and ended is null",
        change,
        how.name(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// Where letters come from that the clock writes.
pub(super) struct House {
    pub(super) name: String,
    pub(super) time_zone: String,
}

pub(super) async fn house(db: &mut dyn Reads) -> Result<House, Fault> {
    Ok(
        sqlx::query_as!(House, "select name, time_zone from charter")
            .fetch_one(db.conn())
            .await?,
    )
}
