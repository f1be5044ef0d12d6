use chrono::{DateTime, Utc};

use super::super::super::access::EditAgenda;
use super::super::super::model::{ItemId, ItemKind, Meeting, MeetingId, Standing};
use super::rules::{Proposed, kind};
use crate::base::acts::{Reads, Recording};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::GroupId;

/// Minutes of the charter for each standing item; 0: not proposed.
pub(super) struct Planned {
    pub(super) adoption: i32,
    pub(super) last_minutes: i32,
    pub(super) arising: i32,
    pub(super) between: i32,
    pub(super) other_business: i32,
    pub(super) next_meeting: i32,
}

impl Planned {
    pub(super) fn of(&self, standing: Standing) -> i32 {
        match standing {
            Standing::Adoption => self.adoption,
            Standing::LastMinutes => self.last_minutes,
            Standing::MattersArising => self.arising,
            Standing::BetweenMeetings => self.between,
            Standing::OtherBusiness => self.other_business,
            Standing::NextMeeting => self.next_meeting,
        }
    }
}

pub(super) async fn planned(db: &mut dyn Reads) -> Result<Planned, Fault> {
    Ok(sqlx::query_as!(
        Planned,
        "select adoption_minutes as adoption, last_minutes_minutes as last_minutes, arising_minutes as arising,
                between_minutes as between, other_business_minutes as other_business, next_meeting_minutes as next_meeting
           from charter"
    )
    .fetch_one(db.conn())
    .await?)
}

/// Minutes of the last meeting as they were circulated last.
pub(super) struct LastMinutes {
    pub(super) circulation: i64,
    pub(super) revision: i32,
}

/// Of the latest meeting before this one that the same body held.
pub(super) async fn last_minutes(
    db: &mut dyn Reads,
    meeting: &Meeting,
) -> Result<Option<LastMinutes>, Fault> {
    Ok(sqlx::query_as!(
        LastMinutes,
        "select c.id as circulation, c.revision
           from (select id from meeting
                  where state = 'held' and starts_at < $1 and working_group_id is not distinct from $2
                  order by starts_at desc, id desc limit 1) g
           join minutes m on m.meeting_id = g.id
           join circulation c on c.object_kind = 'minutes' and c.object_id = m.id
          order by c.revision desc limit 1",
        meeting.starts_at,
        meeting.group.map(GroupId::get),
    )
    .fetch_optional(db.conn())
    .await?)
}

/// An earlier meeting whose agenda may be taken from.
pub(super) struct Source {
    pub(super) id: MeetingId,
    pub(super) title: String,
    pub(super) title_ru: Option<String>,
    pub(super) title_ky: Option<String>,
    pub(super) starts_at: DateTime<Utc>,
}

/// Those of the same body that have items, the latest first.
pub(super) async fn list_sources(
    db: &mut dyn Reads,
    meeting: &Meeting,
) -> Result<Vec<Source>, Fault> {
    Ok(sqlx::query_as!(
        Source,
        r#"select g.id as "id: MeetingId", g.title, g.title_ru, g.title_ky, g.starts_at
             from meeting g
            where g.id <> $1 and g.starts_at < $2 and g.working_group_id is not distinct from $3
              and exists (select from agenda a join agenda_item i on i.agenda_id = a.id where a.meeting_id = g.id)
            order by g.starts_at desc, g.id desc limit 12"#,
        meeting.id.get(),
        meeting.starts_at,
        meeting.group.map(GroupId::get),
    )
    .fetch_all(db.conn())
    .await?)
}

/// An item that may be taken.
#[derive(Clone)]
pub(super) struct Offered {
    pub(super) id: ItemId,
    pub(super) position: i32,
    pub(super) kind: ItemKind,
    pub(super) title: String,
    pub(super) title_ru: Option<String>,
    pub(super) title_ky: Option<String>,
    /// A decision on it has not come to its end.
    pub(super) is_open: bool,
    /// Its copy stands here already.
    pub(super) is_taken: bool,
}

/// Items of an earlier agenda that custom does not put on each.
pub(super) async fn list_offered(
    db: &mut dyn Reads,
    meeting: &Meeting,
    source: MeetingId,
) -> Result<Vec<Offered>, Fault> {
    Ok(sqlx::query_as!(
        Offered,
        r#"select i.id as "id: ItemId", i.position, i.kind as "kind: ItemKind", i.title, i.title_ru, i.title_ky,
                  exists (select from decision d where d.agenda_item_id = i.id
                             and d.state in ('tabled', 'open_session', 'open_silence', 'gated', 'broken', 'provisional', 'deferred'))
                      as "is_open!",
                  exists (select from agenda_item k join agenda b on b.id = k.agenda_id
                           where k.copied_from = i.id and b.meeting_id = $2) as "is_taken!"
             from agenda a join agenda_item i on i.agenda_id = a.id
            where a.meeting_id = $1 and i.standing is null order by i.position limit 200"#,
        source.get(),
        meeting.id.get(),
    )
    .fetch_all(db.conn())
    .await?)
}

/// Each stands where custom has it; the last minutes, once more, as they went round last.
pub(super) async fn record_standing(
    db: &mut Recording<EditAgenda>,
    meeting: MeetingId,
    one: &Proposed,
    titles: &[String; 3],
    last: Option<&LastMinutes>,
) -> Result<(), Fault> {
    let circulation = last
        .filter(|_| one.standing == Standing::LastMinutes)
        .map(|last| last.circulation);
    if one.anew {
        return sqlx::query!(
            "update agenda_item set circulation_id = $3
              where agenda_id = (select id from agenda where meeting_id = $1) and standing = $2",
            meeting.get(),
            one.standing.name(),
            circulation,
        )
        .execute(db.conn())
        .await?
        .exactly(1);
    }
    let [title, title_ru, title_ky] = titles;
    sqlx::query!(
        "insert into agenda_item (agenda_id, position, kind, title, title_ru, title_ky, minutes, standing, circulation_id)
         select a.id, make_room(a.id, $2, 1), $3, $4, $5, $6, $7, $2, $8 from agenda a where a.meeting_id = $1",
        meeting.get(),
        one.standing.name(),
        kind(one.standing).name(),
        title,
        title_ru,
        title_ky,
        one.minutes,
        circulation,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// Copies of these items in this order, internal until somebody opens them (I15); their papers stay where they are.
pub(in super::super) async fn record_copies<A: Copies>(
    db: &mut Recording<A>,
    meeting: MeetingId,
    items: &[ItemId],
) -> Result<(), Fault> {
    let ids: Vec<i64> = items.iter().map(|item| item.get()).collect();
    sqlx::query!(
        "with room as (select a.id, make_room(a.id, null, cardinality($2::bigint[])) as place, g.kind = 'annual' as is_annual
                         from agenda a join meeting g on g.id = a.meeting_id where a.meeting_id = $1)
         insert into agenda_item (agenda_id, position, kind, title, title_ru, title_ky, presenter, presenter_organisation_id,
                                  minutes, background, purpose, copied_from)
         select r.id, r.place + t.at - 1, i.kind, i.title, i.title_ru, i.title_ky, i.presenter, i.presenter_organisation_id,
                i.minutes, i.background, case when r.is_annual then i.purpose end, i.id
           from room r cross join unnest($2::bigint[]) with ordinality as t (id, at) join agenda_item i on i.id = t.id",
        meeting.get(),
        &ids,
    )
    .execute(db.conn())
    .await?
    .exactly(items.len() as u64)
}

/// The acts that copy items.
pub(in super::super) trait Copies: crate::base::access::Act {}
impl Copies for EditAgenda {}
impl Copies for super::super::super::access::TransferItem {}
