use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::super::access::{
    CirculateAgenda, ClearAgenda, EditAgenda, GivePurpose, RaiseItem, RemoveItem,
};
use super::super::model::{Audience, Item, ItemId, ItemKind, Meeting, MeetingId, Purpose};
use super::forms::NewItem;
use crate::base::access::{Act, Grip, Subject};
use crate::base::acts::{Reads, Recording};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{GroupId, PersonId};
use crate::base::words::Word as _;

impl Subject for Item {
    type Key = ItemId;
    const KIND: &'static str = "agenda_item";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(db: &mut PgConnection, key: ItemId, grip: Grip) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            sqlx::query!(
                "select a.id from agenda a join agenda_item i on i.agenda_id = a.id where i.id = $1 for update of a",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
        }
        Ok(sqlx::query_as!(
            Item,
            r#"select i.id as "id: ItemId", a.meeting_id as "meeting: MeetingId", i.position, i.kind as "kind: ItemKind",
                      i.title, i.title_ru, i.title_ky, i.presenter, i.minutes,
                      concat_ws(E'\n\n', nullif(i.background, ''), i.arising) as "background!",
                      coalesce(i.standing = 'matters_arising', false) as "is_review!",
                  (select count(*) from action f where f.agenda_item_id = i.id) as "actions!",
                      i.audience as "audience: Audience", i.purpose as "purpose: Purpose", g.working_group_id as "group: GroupId"
                 from agenda_item i join agenda a on a.id = i.agenda_id join meeting g on g.id = a.meeting_id where i.id = $1"#,
            key.get(),
        )
        .fetch_optional(db)
        .await?)
    }

    fn cases() -> Vec<(&'static str, Self)> {
        let item = |group: Option<i64>| Self {
            id: ItemId(1),
            meeting: MeetingId(1),
            position: 1,
            kind: ItemKind::Decision,
            title: String::new(),
            title_ru: None,
            title_ky: None,
            presenter: None,
            minutes: 5,
            background: String::new(),
            is_review: false,
            actions: 0,
            audience: Audience::Internal,
            purpose: None,
            group: group.map(GroupId::from),
        };
        vec![
            ("", item(None)),
            ("own group's", item(Some(1))),
            ("chaired group's", item(Some(2))),
        ]
    }
}

/// The meeting of an item, for what it allows.
pub(crate) async fn meeting_of(db: &mut impl Reads, item: &Item) -> Result<Meeting, Fault> {
    Meeting::load(db.conn(), item.meeting, Grip::Look)
        .await?
        .ok_or_else(|| Fault::new("an item without a meeting"))
}

/// The agenda in its order.
pub(crate) async fn items(db: &mut impl Reads, meeting: MeetingId) -> Result<Vec<Item>, Fault> {
    Ok(sqlx::query_as!(
        Item,
        r#"select i.id as "id: ItemId", a.meeting_id as "meeting: MeetingId", i.position, i.kind as "kind: ItemKind",
                  i.title, i.title_ru, i.title_ky, i.presenter, i.minutes,
                  concat_ws(E'\n\n', nullif(i.background, ''), i.arising) as "background!",
                  coalesce(i.standing = 'matters_arising', false) as "is_review!",
                  (select count(*) from action f where f.agenda_item_id = i.id) as "actions!",
                  i.audience as "audience: Audience", i.purpose as "purpose: Purpose", g.working_group_id as "group: GroupId"
             from agenda_item i join agenda a on a.id = i.agenda_id join meeting g on g.id = a.meeting_id
            where a.meeting_id = $1 order by i.position limit 200"#,
        meeting.get(),
    )
    .fetch_all(db.conn())
    .await?)
}

/// A change of a cleared agenda makes it a draft again: it is cleared as it will be sent.
pub(crate) async fn redraft<A: Act>(
    db: &mut Recording<A>,
    meeting: MeetingId,
) -> Result<(), Fault> {
    sqlx::query!(
        "update agenda set state = 'draft', cleared_by = null, cleared_at = null where meeting_id = $1 and state = 'cleared'",
        meeting.get()
    )
    .execute(db.conn())
    .await?;
    Ok(())
}

pub(crate) async fn record_item(
    db: &mut Recording<EditAgenda>,
    meeting: MeetingId,
    item: &NewItem,
) -> Result<(), Fault> {
    redraft(db, meeting).await?;
    sqlx::query!(
        "insert into agenda_item (agenda_id, position, kind, title, title_ru, title_ky, presenter, minutes, background, audience, purpose)
         select a.id, coalesce((select max(position) from agenda_item where agenda_id = a.id), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10
           from agenda a where a.meeting_id = $1",
        meeting.get(),
        item.kind.name(),
        item.title,
        item.title_ru,
        item.title_ky,
        item.presenter,
        item.minutes,
        item.background,
        item.audience.name(),
        item.purpose.map(Purpose::name),
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// R22: it is cleared as it will be sent.
pub(crate) async fn record_purpose(
    db: &mut Recording<GivePurpose>,
    item: &Item,
    purpose: Option<Purpose>,
) -> Result<(), Fault> {
    redraft(db, item.meeting).await?;
    sqlx::query!(
        "update agenda_item set purpose = $2 where id = $1",
        item.id.get(),
        purpose.map(Purpose::name),
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(crate) async fn record_removal(
    db: &mut Recording<RemoveItem>,
    item: &Item,
) -> Result<(), Fault> {
    redraft(db, item.meeting).await?;
    sqlx::query!("delete from agenda_item where id = $1", item.id.get())
        .execute(db.conn())
        .await?
        .exactly(1)?;
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

/// Changes places with the item before it; the first one stays.
pub(crate) async fn record_rise(db: &mut Recording<RaiseItem>, item: &Item) -> Result<(), Fault> {
    redraft(db, item.meeting).await?;
    sqlx::query!(
        "update agenda_item set position = case when position = $2 then $2 - 1 else $2 end
          where agenda_id = (select id from agenda where meeting_id = $1) and position in ($2, $2 - 1) and $2 > 1",
        item.meeting.get(),
        item.position,
    )
    .execute(db.conn())
    .await?;
    Ok(())
}

pub(crate) async fn record_clearance(
    db: &mut Recording<ClearAgenda>,
    meeting: MeetingId,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update agenda set state = 'cleared', cleared_by = $2, cleared_at = $3 where meeting_id = $1 and state = 'draft'",
        meeting.get(),
        by.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(crate) async fn record_circulated(
    db: &mut Recording<CirculateAgenda>,
    meeting: MeetingId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update agenda set state = 'circulated', circulated_at = $2 where meeting_id = $1 and state = 'cleared'",
        meeting.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}
