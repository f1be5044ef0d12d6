use chrono::{DateTime, Utc};

use super::super::super::access::TransferItem;
use super::super::super::model::{Item, Meeting, MeetingId};
use super::rules::Hanging;
use crate::base::acts::{Reads, Recording};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::GroupId;

/// Another meeting whose agenda is prepared.
pub(super) struct Target {
    pub(super) id: MeetingId,
    pub(super) title: String,
    pub(super) title_ru: Option<String>,
    pub(super) title_ky: Option<String>,
    pub(super) starts_at: DateTime<Utc>,
}

/// Of the same body, the next first.
pub(super) async fn list_targets(
    db: &mut dyn Reads,
    meeting: &Meeting,
) -> Result<Vec<Target>, Fault> {
    Ok(sqlx::query_as!(
        Target,
        r#"select g.id as "id: MeetingId", g.title, g.title_ru, g.title_ky, g.starts_at
             from meeting g join agenda a on a.meeting_id = g.id
            where g.state in ('planned', 'convened', 'postponed') and a.state in ('draft', 'cleared')
              and g.id <> $1 and g.working_group_id is not distinct from $2
            order by g.starts_at, g.id limit 50"#,
        meeting.id.get(),
        meeting.group.map(GroupId::get),
    )
    .fetch_all(db.conn())
    .await?)
}

/// What names it where it stands.
pub(super) async fn hanging(db: &mut dyn Reads, item: &Item) -> Result<Hanging, Fault> {
    let decisions = sqlx::query_scalar!(
        r#"select count(*) as "count!" from decision where agenda_item_id = $1"#,
        item.id.get()
    )
    .fetch_one(db.conn())
    .await?;
    Ok(Hanging {
        decisions,
        actions: item.actions,
    })
}

/// Holds the other agenda until the act ends.
pub(super) async fn lock_target(
    db: &mut Recording<TransferItem>,
    target: MeetingId,
) -> Result<(), Fault> {
    sqlx::query!(
        "select id from agenda where meeting_id = $1 and state in ('draft', 'cleared') for update",
        target.get()
    )
    .fetch_all(db.conn())
    .await?
    .len()
    .eq(&1)
    .then_some(())
    .ok_or_else(|| Fault::new("an agenda that was prepared a moment ago"))
}

/// With its papers; those that stay close up.
pub(super) async fn record_move(
    db: &mut Recording<TransferItem>,
    item: &Item,
    target: MeetingId,
) -> Result<(), Fault> {
    sqlx::query!(
        "update agenda_item i set agenda_id = r.id, position = r.place
           from (select a.id, make_room(a.id, null, 1) as place from agenda a where a.meeting_id = $2) r
          where i.id = $1",
        item.id.get(),
        target.get(),
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    sqlx::query!(
        "update paper set meeting_id = $2 where agenda_item_id = $1",
        item.id.get(),
        target.get(),
    )
    .execute(db.conn())
    .await?;
    sqlx::query!(
        "update agenda_item set position = position - 1
          where agenda_id = (select id from agenda where meeting_id = $1) and position > $2",
        item.meeting.get(),
        item.position,
    )
    .execute(db.conn())
    .await?;
    Ok(())
}
