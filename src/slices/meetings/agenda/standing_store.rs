//! R12, R16: what is late or silent comes back to the next meeting by itself, as an item "matters arising".
use chrono::{DateTime, Utc};

use crate::base::acts::Records;
use crate::base::fault::Fault;

/// What the item is called, and what stands under it; nothing, when nothing arises.
pub(crate) struct Arising {
    pub(crate) titles: [String; 3],
    pub(crate) list: Option<String>,
}

/// Puts the item on the draft agenda of the next meeting that has one, second, after the opening; one that
/// people put there under the same title is taken for it and keeps its own background.
pub(crate) async fn put_matters_arising(
    db: &mut dyn Records,
    arising: &Arising,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    let [title, title_ru, title_ky] = &arising.titles;
    let next = sqlx::query!(
        r#"select a.id, a.meeting_id, i.id as "item?", i.arising as "arising?", greatest(c.arising_minutes, 1) as "minutes!",
                  (select coalesce(max(position) filter (where standing_rank(standing) < 3), least(count(*), 1)) + 1
                     from agenda_item where agenda_id = a.id)::int as "place!"
             from meeting g join agenda a on a.meeting_id = g.id cross join charter c
             left join lateral (
                  select id, arising from agenda_item
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
    let Some(next) = next else {
        return Ok(());
    };
    match next.item {
        Some(_) if next.arising == arising.list => return Ok(()),
        Some(item) => {
            sqlx::query!(
                "update agenda_item set standing = 'matters_arising', arising = $2 where id = $1",
                item,
                arising.list,
            )
            .execute(db.conn())
            .await?;
        }
        None if arising.list.is_none() => return Ok(()),
        None => {
            sqlx::query!(
                "update agenda_item set position = position + 1 where agenda_id = $1 and position >= $2",
                next.id,
                next.place,
            )
            .execute(db.conn())
            .await?;
            sqlx::query!(
                "insert into agenda_item (agenda_id, position, kind, title, title_ru, title_ky, minutes, standing, arising)
                 values ($1, $7, 'information', $2, $3, $4, $5, 'matters_arising', $6)",
                next.id,
                title,
                title_ru,
                title_ky,
                next.minutes,
                arising.list,
                next.place,
            )
            .execute(db.conn())
            .await?;
        }
    }
    db.about("meeting", next.meeting_id, None).await
}
