use chrono::{DateTime, Utc};

use super::super::access::{EndItem, RecordPresence, TakeUpItem};
use super::super::model::{Item, ItemId, MeetingId};
use super::model::{OpenText, Presence, Time};
use crate::base::access::Act;
use crate::base::acts::{Reads, Recording};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::PersonId;

/// Acts that end the item which is taken up.
pub(crate) trait EndsItems: Act {}
impl EndsItems for TakeUpItem {}
impl EndsItems for EndItem {}
impl EndsItems for super::super::access::CloseMeeting {}

/// When items were taken up, earliest first.
pub(super) async fn list_times(db: &mut dyn Reads, meeting: MeetingId) -> Result<Vec<Time>, Fault> {
    Ok(sqlx::query_as!(
        Time,
        r#"select agenda_item_id as "item: ItemId", opened_at, closed_at from item_time
            where meeting_id = $1 order by opened_at, id limit 1000"#,
        meeting.get(),
    )
    .fetch_all(db.conn())
    .await?)
}

/// The text that is open under the item that is taken up; the network knows it as the room does.
pub(super) async fn load_text(db: &mut dyn Reads, item: ItemId) -> Result<Option<OpenText>, Fault> {
    Ok(sqlx::query_as!(
        OpenText,
        "select d.title, d.title_ru, d.title_ky, v.text as body
           from decision d join decision_version v on v.decision_id = d.id and v.number = d.current_version
          where d.agenda_item_id = $1 and d.state = 'open_session'
          order by d.opened_at desc nulls last, d.id desc limit 1",
        item.get(),
    )
    .fetch_optional(db.conn())
    .await?)
}

/// Whatever item is taken up ends now.
pub(crate) async fn record_end<A: EndsItems>(
    db: &mut Recording<A>,
    meeting: MeetingId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update item_time set closed_at = greatest($2, opened_at) where meeting_id = $1 and closed_at is null",
        meeting.get(),
        now,
    )
    .execute(db.conn())
    .await?;
    Ok(())
}

pub(super) async fn record_beginning(
    db: &mut Recording<TakeUpItem>,
    item: &Item,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into item_time (meeting_id, agenda_item_id, opened_at) values ($1, $2, $3)",
        item.meeting.get(),
        item.id.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// The line of one member.
pub(super) async fn record_presence(
    db: &mut Recording<RecordPresence>,
    meeting: MeetingId,
    line: &Presence,
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into representation (meeting_id, organisation_id, mode, person_id, stand_in, remote, arrived_at, left_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict on constraint one_line_for_each_member do update
            set mode = excluded.mode, person_id = excluded.person_id, stand_in = excluded.stand_in, remote = excluded.remote,
                arrived_at = excluded.arrived_at, left_at = excluded.left_at",
        meeting.get(),
        line.member.get(),
        line.mode.name(),
        line.person.map(PersonId::get),
        line.stand_in,
        line.remote,
        line.arrived_at,
        line.left_at,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}
