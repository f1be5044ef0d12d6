use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;

use super::super::model::{Item, Meeting, MeetingId};
use super::super::papers::{self, Brief};
use super::arising::{self, Matters};
use super::store;
use crate::base::acts::{Reads, Records};
use crate::base::fault::Fault;

/// An agenda with what hangs on its items.
pub(crate) struct Contents {
    pub(crate) items: Vec<Item>,
    pub(crate) papers: Vec<Brief>,
    /// Open actions, where an item says what arises.
    pub(crate) arising: Option<Matters>,
}

/// As it stands on this day, at this moment.
pub(crate) async fn contents(
    db: &mut dyn Reads,
    meeting: &Meeting,
    at: (NaiveDate, DateTime<Utc>),
) -> Result<Contents, Fault> {
    let items = store::items(db, meeting.id).await?;
    Ok(Contents {
        papers: papers::list(db, meeting.id).await?,
        arising: arising::matters(db, meeting, &items, at).await?,
        items,
    })
}

/// Whether some decision waits to be listed, and a meeting's agenda can still take it.
pub(super) async fn is_due(db: &mut PgConnection) -> Result<bool, Fault> {
    Ok(sqlx::query_scalar!(
        r#"select exists (
               select from decision d
                where d.basis in ('silence', 'window') and d.adopted_at is not null
                  and not exists (select from agenda_listing l join agenda_item i on i.id = l.agenda_item_id
                                    join agenda a on a.id = i.agenda_id join meeting g on g.id = a.meeting_id
                                   where l.decision_id = d.id and g.state <> 'cancelled'))
              and exists (
               select from meeting g join agenda a on a.meeting_id = g.id
                where g.kind = 'ordinary' and g.state in ('planned', 'convened', 'postponed')
                  and a.state in ('draft', 'cleared', 'circulated')) as "is_due!""#,
    )
    .fetch_one(db)
    .await?)
}

/// The agenda of the next ordinary meeting, held until the act ends.
pub(super) struct Next {
    pub(super) id: i64,
    pub(super) meeting: MeetingId,
    pub(super) is_circulated: bool,
}

pub(super) async fn lock_next(db: &mut dyn Records) -> Result<Option<Next>, Fault> {
    Ok(sqlx::query_as!(
        Next,
        r#"select a.id, a.meeting_id as "meeting: MeetingId", a.state = 'circulated' as "is_circulated!"
             from meeting g join agenda a on a.meeting_id = g.id
            where g.kind = 'ordinary' and g.state in ('planned', 'convened', 'postponed')
              and a.state in ('draft', 'cleared', 'circulated')
            order by g.starts_at, g.id limit 1 for update of a"#,
    )
    .fetch_optional(db.conn())
    .await?)
}

/// The standing item in three languages: it is there already, or comes after the matters themselves. `true` when it is new.
pub(super) async fn record_standing_item(
    db: &mut dyn Records,
    agenda: i64,
    titles: &[String; 3],
) -> Result<bool, Fault> {
    let [title, ru, ky] = titles;
    let done = sqlx::query!(
        "insert into agenda_item (agenda_id, position, kind, title, title_ru, title_ky, minutes, standing)
         select $1, make_room($1, 'between_meetings', 1), 'information', $2, $3, $4, c.between_minutes, 'between_meetings'
           from charter c
          where not exists (select from agenda_item where agenda_id = $1 and standing = 'between_meetings')",
        agenda,
        title,
        ru,
        ky,
    )
    .execute(db.conn())
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Everything that waits, under the standing item; what a meeting that was called off listed moves here. How many.
pub(super) async fn record_listing(
    db: &mut dyn Records,
    agenda: &Next,
    now: DateTime<Utc>,
) -> Result<u64, Fault> {
    let done = sqlx::query!(
        "insert into agenda_listing (agenda_item_id, decision_id, listed_at, after_circulation)
         select s.id, d.id, $2, $3
           from agenda_item s, decision d
          where s.agenda_id = $1 and s.standing = 'between_meetings'
            and d.basis in ('silence', 'window') and d.adopted_at is not null
            and not exists (select from agenda_listing l join agenda_item i on i.id = l.agenda_item_id
                              join agenda a on a.id = i.agenda_id join meeting g on g.id = a.meeting_id
                             where l.decision_id = d.id and g.state <> 'cancelled')
          order by d.adopted_at, d.id limit 200
         on conflict on constraint listed_once do update
            set agenda_item_id = excluded.agenda_item_id, listed_at = excluded.listed_at,
                after_circulation = excluded.after_circulation",
        agenda.id,
        now,
        agenda.is_circulated,
    )
    .execute(db.conn())
    .await?;
    Ok(done.rows_affected())
}
