use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use super::super::model::MeetingId;
use super::model::{Day, Other, Span};
use crate::base::acts::Reads;
use crate::base::calendar::DayKind;
use crate::base::fault::Fault;

/// What is known of the days of these times, whatever their order.
pub(in super::super) async fn list_days(
    db: &mut dyn Reads,
    meeting: MeetingId,
    spans: &[Span],
    zone: Tz,
) -> Result<Vec<Day>, Fault> {
    let day_of = |at: DateTime<Utc>| at.with_timezone(&zone).date_naive();
    let days: BTreeSet<NaiveDate> = spans.iter().map(|span| day_of(span.starts_at)).collect();
    let asked: Vec<NaiveDate> = days.into_iter().collect();
    let rows = sqlx::query!(
        r#"select d.day as "day!", k.kind as "kind?: DayKind", k.name_en as "name_en?", k.name_ru as "name_ru?", k.name_ky as "name_ky?",
                  exists (select from meeting u where u.unct_on = d.day) as "unct!",
                  g.title as "title?", g.title_ru as "title_ru?", g.title_ky as "title_ky?", g.starts_at as "starts_at?", g.ends_at as "ends_at?"
             from unnest($1::date[]) as d (day)
             cross join charter c
             left join calendar_day k on k.day = d.day
             left join lateral (
                  select * from meeting o
                   where o.id <> $2 and o.state <> 'cancelled'
                     and o.starts_at < (d.day + 1)::timestamp at time zone c.time_zone
                     and o.ends_at > d.day::timestamp at time zone c.time_zone
                   order by o.starts_at, o.id limit 20) g on true
            order by d.day, g.starts_at, g.id"#,
        &asked,
        meeting.get(),
    )
    .fetch_all(db.conn())
    .await?;
    let mut found: Vec<Day> = Vec::new();
    for row in rows {
        if found.last().is_none_or(|last| last.date != row.day) {
            found.push(Day {
                date: row.day,
                kind: row.kind,
                name: [row.name_en, row.name_ru, row.name_ky].map(Option::unwrap_or_default),
                unct: row.unct,
                others: Vec::new(),
            });
        }
        let other = (|| {
            Some(Other {
                title: row.title?,
                title_ru: row.title_ru,
                title_ky: row.title_ky,
                span: Span {
                    starts_at: row.starts_at?,
                    ends_at: row.ends_at?,
                },
            })
        })();
        if let (Some(day), Some(other)) = (found.last_mut(), other) {
            day.others.push(other);
        }
    }
    Ok(found)
}
