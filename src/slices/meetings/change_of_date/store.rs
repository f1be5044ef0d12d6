use chrono::{DateTime, Utc};

use super::super::access::{CancelMeeting, PostponeMeeting};
use super::super::forms::NewDate;
use super::super::model::Meeting;
use crate::base::acts::{Reads, Recording};
use crate::base::db::Exactly;
use crate::base::fault::Fault;

/// Its new day; the number in the calendars rises.
pub(super) async fn record_postponement(
    db: &mut Recording<PostponeMeeting>,
    meeting: &Meeting,
    new: &NewDate,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update meeting set state = 'postponed', starts_at = $2, ends_at = $3, place = $4, postponed_at = $5, sequence = sequence + 1
          where id = $1 and state in ('planned', 'convened', 'postponed')",
        meeting.id.get(),
        new.starts_at,
        new.ends_at,
        new.place,
        now,
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
) -> Result<(), Fault> {
    sqlx::query!(
        "update meeting set state = 'cancelled', cancelled_at = $2, cancelled_reason = $3, sequence = sequence + 1
          where id = $1 and state in ('planned', 'convened', 'postponed')",
        meeting.id.get(),
        now,
        reason,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}
