use chrono::{DateTime, Utc};
use sqlx::PgConnection;
use sqlx::types::Json;

use super::super::access::{
    CirculateAgenda, ClearAgenda, EditAgenda, EditItem, GivePurpose, PlaceItem, RemoveItem,
};
use super::super::model::{
    Audience, Item, ItemId, ItemKind, Listed, Meeting, MeetingId, Purpose, Standing,
};
use super::forms::NewItem;
use crate::base::access::{Grip, Subject};
use crate::base::acts::{Reads, Recording, Records};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{GroupId, OrganisationId, PersonId};
use crate::base::words::Word as _;

macro_rules! items {
    ($which:tt, $value:expr) => {
        sqlx::query_as!(
            Item,
            r#"select i.id as "id: ItemId", a.meeting_id as "meeting: MeetingId", i.position, i.kind as "kind: ItemKind",
                      i.title, i.title_ru, i.title_ky, presented_by(i) as presenter, i.presenter as speaker,
                      i.presenter_organisation_id as "agency: OrganisationId", i.minutes,
                      concat_ws(E'\n\n', nullif(i.background, ''), case when a.state in ('adopted', 'closed') then i.arising end) as "background!", i.background as written,
                      i.standing as "standing: Standing", i.revision, n.meeting_id as "bound_to?: MeetingId",
                      c.revision as "bound_revision?", c.sha256 as "bound_sha256?",
                      exists (select from circulation l where l.object_kind = c.object_kind and l.object_id = c.object_id
                                 and l.revision > c.revision) as "bound_is_late!",
                      (select count(*) from action f where f.agenda_item_id = i.id) as "actions!",
                      i.audience as "audience: Audience", i.purpose as "purpose: Purpose", g.working_group_id as "group: GroupId",
                      (select json_agg(w order by w.year, w.number)
                         from (select d.id as decision, d.title, d.title_ru, d.title_ky, d.year, d.number, l.after_circulation
                                 from agenda_listing l join decision d on d.id = l.decision_id
                                where i.standing = 'between_meetings' and l.agenda_item_id = i.id
                                order by d.year, d.number limit 200) w) as "listed: Json<Vec<Listed>>"
                 from agenda_item i join agenda a on a.id = i.agenda_id join meeting g on g.id = a.meeting_id
                 left join circulation c on c.id = i.circulation_id
                 left join minutes n on n.id = c.object_id "#
                + $which,
            $value,
        )
    };
}

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
        Ok(items!("where i.id = $1", key.get())
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
            speaker: None,
            agency: None,
            minutes: 5,
            background: String::new(),
            written: String::new(),
            standing: None,
            revision: 1,
            bound_to: None,
            bound_revision: None,
            bound_sha256: None,
            bound_is_late: false,
            actions: 0,
            audience: Audience::Internal,
            purpose: None,
            group: group.map(GroupId::from),
            listed: None,
        };
        vec![
            ("", item(None)),
            ("own group's", item(Some(1))),
            ("chaired group's", item(Some(2))),
        ]
    }
}

/// The meeting of an item, for what it allows.
pub(crate) async fn meeting_of(db: &mut dyn Reads, item: &Item) -> Result<Meeting, Fault> {
    Meeting::load(db.conn(), item.meeting, Grip::Look)
        .await?
        .ok_or_else(|| Fault::new("an item without a meeting"))
}

/// The agenda in its order.
pub(crate) async fn items(db: &mut dyn Reads, meeting: MeetingId) -> Result<Vec<Item>, Fault> {
    Ok(items!(
        "where a.meeting_id = $1 order by i.position limit 200",
        meeting.get()
    )
    .fetch_all(db.conn())
    .await?)
}

/// Those that partners see, in their order; none before the agenda went out, or while it is revised (I15).
pub(crate) async fn open_items(db: &mut dyn Reads, meeting: MeetingId) -> Result<Vec<Item>, Fault> {
    let mut open = items!(
        "where a.meeting_id = $1 and a.state in ('circulated', 'adopted', 'closed') and i.audience = 'group' order by i.position limit 200",
        meeting.get()
    )
    .fetch_all(db.conn())
    .await?;
    // what the house lists under an item is internal
    for item in &mut open {
        item.background.clone_from(&item.written);
        item.listed = None;
    }
    Ok(open)
}

/// A change of a cleared agenda makes it a draft again: it is cleared as it will be sent.
pub(crate) async fn redraft(db: &mut dyn Records, meeting: MeetingId) -> Result<(), Fault> {
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
        "insert into agenda_item (agenda_id, position, kind, title, title_ru, title_ky, presenter, minutes, background, audience,
                                  purpose, presenter_organisation_id)
         select a.id, make_room(a.id, null, 1), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11
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
        item.agency.map(OrganisationId::get),
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// Its words as they were typed from the revision that stands: the database counts the next one.
pub(crate) async fn record_edit(
    db: &mut Recording<EditItem>,
    item: &Item,
    typed: &NewItem,
) -> Result<(), Fault> {
    redraft(db, item.meeting).await?;
    sqlx::query!(
        "update agenda_item
            set kind = $3, title = $4, title_ru = $5, title_ky = $6, presenter = $7, minutes = $8, background = $9, audience = $10,
                purpose = $11, presenter_organisation_id = $12
          where id = $1 and revision = $2",
        item.id.get(),
        item.revision,
        typed.kind.name(),
        typed.title,
        typed.title_ru,
        typed.title_ky,
        typed.presenter,
        typed.minutes,
        typed.background,
        typed.audience.name(),
        typed.purpose.map(Purpose::name),
        typed.agency.map(OrganisationId::get),
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

/// Takes this place; those between move by one.
pub(crate) async fn record_place(
    db: &mut Recording<PlaceItem>,
    item: &Item,
    to: i32,
) -> Result<(), Fault> {
    redraft(db, item.meeting).await?;
    sqlx::query!(
        "update agenda_item
            set position = case when id = $2 then $4::int
                                when $4::int < $3::int then position + 1
                                else position - 1 end
          where agenda_id = (select id from agenda where meeting_id = $1)
            and position between least($3::int, $4::int) and greatest($3::int, $4::int)",
        item.meeting.get(),
        item.id.get(),
        item.position,
        to,
    )
    .execute(db.conn())
    .await?
    .exactly(u64::from(item.position.abs_diff(to)) + 1)
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
        "update agenda set state = 'circulated', circulated_at = coalesce(circulated_at, $2) where meeting_id = $1 and state = 'cleared'",
        meeting.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}
