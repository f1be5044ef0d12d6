use chrono::{DateTime, NaiveDate, Utc};
use sqlx::types::Json;

use super::super::model::{ItemId, MeetingId};
use super::arising::{Matter, Matters};
use crate::base::acts::{Reads, Records};
use crate::base::fault::Fault;

/// Open actions as they stand: overdue, then without news for the charter's days, then the others; the longest due
/// first. Late and silent are those of `actions::rules`, which the review of the meeting follows.
pub(super) async fn list(
    db: &mut dyn Reads,
    (today, now): (NaiveDate, DateTime<Utc>),
    most: i64,
) -> Result<Matters, Fault> {
    let rows = sqlx::query!(
        r#"select a.id, d.id is null as "is_of_meeting!", coalesce(d.number, g.number) as source_number, a.number, a.title,
                  o.acronym, a.due_on, a.why as "why!", a.open as "open!"
             from (select w.*, count(*) over () as open
                     from (select a.*, case when a.status not in ('proposed', 'accepted', 'in_progress') then a.status
                                            when a.due_on < $1 then 'overdue'
                                            when a.news_at < $2::timestamptz - c.stale_days * interval '1 day' then 'silent'
                                            else a.status end as why
                             from action a cross join charter c
                            where a.status not in ('verified', 'cancelled', 'declined')) w
                    order by w.why <> 'overdue', w.why <> 'silent', w.due_on, w.id limit $3) a
             join organisation o on o.id = a.lead_id
             left join decision d on d.id = a.decision_id
             left join meeting g on g.id = a.meeting_id
            order by a.why <> 'overdue', a.why <> 'silent', a.due_on, a.id"#,
        today,
        now,
        most,
    )
    .fetch_all(db.conn())
    .await?;
    let shown = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    let open = rows.first().map_or(0, |row| row.open);
    let actions = rows.into_iter().map(|row| {
        let series = if row.is_of_meeting { "MTG" } else { "DEC" };
        let source = row
            .source_number
            .map_or_else(String::new, |n| format!("{series}/{n}-"));
        Matter {
            id: row.id,
            symbol: format!("{source}A{}", row.number),
            title: row.title,
            lead: row.acronym,
            due_on: row.due_on,
            why: row.why,
        }
    });
    Ok(Matters {
        actions: actions.collect(),
        more: open - shown,
    })
}

/// As they stood when the agenda went out last; nothing where it did not, or before it listed them.
pub(super) async fn sent(
    db: &mut dyn Reads,
    meeting: MeetingId,
    item: ItemId,
) -> Result<Option<Matters>, Fault> {
    let found = sqlx::query_scalar!(
        r#"select i.value -> 'arising' as "arising!: Json<Option<Matters>>"
             from (select snapshot from circulation where object_kind = 'agenda' and object_id = $1 order by id desc limit 1) c
            cross join lateral jsonb_array_elements(c.snapshot) i
            where (i.value ->> 'id')::bigint = $2 and i.value ? 'arising'"#,
        meeting.get(),
        item.get(),
    )
    .fetch_optional(db.conn())
    .await?;
    Ok(found.and_then(|found| found.0))
}

/// On the draft agenda of the next meeting of the network; where it stands already, nothing changes.
pub(super) async fn record_item(
    db: &mut dyn Records,
    titles: &[String; 3],
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    let [title, title_ru, title_ky] = titles;
    let next = sqlx::query!(
        r#"select a.id, a.meeting_id, i.id as "item?", coalesce(i.standing = 'matters_arising', false) as "is_there!",
                  greatest(c.arising_minutes, 1) as "minutes!",
                  (select coalesce(max(position) filter (where standing_rank(standing) < 3), least(count(*), 1)) + 1
                     from agenda_item where agenda_id = a.id)::int as "place!"
             from meeting g join agenda a on a.meeting_id = g.id cross join charter c
             left join lateral (
                  select id, standing from agenda_item
                   where agenda_id = a.id and (standing = 'matters_arising' or title = $2)
                   order by standing nulls last, position limit 1) i on true
            where g.state in ('planned', 'convened', 'postponed') and g.starts_at > $1 and a.state = 'draft'
              and g.working_group_id is null
            order by g.starts_at, g.id limit 1 for update of a"#,
        now,
        title,
    )
    .fetch_optional(db.conn())
    .await?;
    let Some(next) = next.filter(|next| !next.is_there) else {
        return Ok(());
    };
    if let Some(item) = next.item {
        sqlx::query!(
            "update agenda_item set standing = 'matters_arising' where id = $1",
            item,
        )
        .execute(db.conn())
        .await?;
    } else {
        sqlx::query!(
            "update agenda_item set position = position + 1 where agenda_id = $1 and position >= $2",
            next.id,
            next.place,
        )
        .execute(db.conn())
        .await?;
        sqlx::query!(
            "insert into agenda_item (agenda_id, position, kind, title, title_ru, title_ky, minutes, standing)
             values ($1, $6, 'information', $2, $3, $4, $5, 'matters_arising')",
            next.id,
            title,
            title_ru,
            title_ky,
            next.minutes,
            next.place,
        )
        .execute(db.conn())
        .await?;
    }
    db.about("meeting", next.meeting_id, None).await
}
