use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use super::super::model::MeetingId;
use super::model::{Day, Other, Span};
use crate::base::acts::Reads;
use crate::base::calendar::DayKind;
use crate::base::fault::Fault;

/// So many days are told of at most.
const COMING: i64 = 60;

/// What is known of the days of these times, whatever their order, beside the meeting that is to have one of them.
pub(in super::super) async fn list_days(
    db: &mut dyn Reads,
    meeting: MeetingId,
    spans: &[Span],
    zone: Tz,
) -> Result<Vec<Day>, Fault> {
    let day_of = |at: DateTime<Utc>| at.with_timezone(&zone).date_naive();
    let days: BTreeSet<NaiveDate> = spans.iter().map(|span| day_of(span.starts_at)).collect();
    let asked: Vec<NaiveDate> = days.into_iter().collect();
    list(db, Some(meeting), &asked).await
}

/// The days that are taken, as far ahead as the charter lets a poll look: holidays, meetings, the country team's. Not
/// more than [`COMING`] of them.
pub(super) async fn list_taken(
    db: &mut dyn Reads,
    today: NaiveDate,
) -> Result<(NaiveDate, Vec<Day>), Fault> {
    let row = sqlx::query!(
        r#"select $1::date + c.poll_ahead_days as "until!",
                  array(select day from (
                      select k.day from calendar_day k where k.day between $1 and $1 + c.poll_ahead_days
                      union
                      select u.unct_on from meeting u where u.unct_on between $1 and $1 + c.poll_ahead_days
                      union
                      select (o.starts_at at time zone c.time_zone)::date from meeting o
                       where o.state <> 'cancelled'
                         and o.starts_at >= $1::timestamp at time zone c.time_zone
                         and o.starts_at < ($1 + c.poll_ahead_days + 1)::timestamp at time zone c.time_zone) taken
                   order by day limit $2) as "days!: Vec<NaiveDate>"
             from charter c"#,
        today,
        COMING,
    )
    .fetch_one(db.conn())
    .await?;
    Ok((row.until, list(db, None, &row.days).await?))
}

/// In the order of `days`, which is that of time. No meeting lasts a month.
pub(super) async fn list(
    db: &mut dyn Reads,
    meeting: Option<MeetingId>,
    days: &[NaiveDate],
) -> Result<Vec<Day>, Fault> {
    let rows = sqlx::query!(
        r#"select d.day as "day!", k.kind as "kind?: DayKind", k.name_en as "name_en?", k.name_ru as "name_ru?", k.name_ky as "name_ky?",
                  exists (select from meeting u where u.unct_on = d.day) as "unct!",
                  g.title as "title?", g.title_ru as "title_ru?", g.title_ky as "title_ky?", g.starts_at as "starts_at?", g.ends_at as "ends_at?"
             from unnest($1::date[]) as d (day)
             cross join charter c
             left join calendar_day k on k.day = d.day
             left join lateral (
                  select * from meeting o
                   where o.id is distinct from $2 and o.state <> 'cancelled'
                     and o.starts_at > (d.day - 31)::timestamp at time zone c.time_zone
                     and o.starts_at < (d.day + 1)::timestamp at time zone c.time_zone
                     and o.ends_at > d.day::timestamp at time zone c.time_zone
                   order by o.starts_at, o.id limit 20) g on true
            order by d.day, g.starts_at, g.id"#,
        days,
        meeting.map(MeetingId::get),
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
