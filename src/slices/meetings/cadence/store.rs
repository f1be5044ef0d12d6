use chrono::{DateTime, NaiveDate, Utc};
use sqlx::types::Json;

use super::super::access::{ExplainPeriod, RelateMeeting};
use super::super::model::{Meeting, Mode};
use super::forms::{Beside, Explanation};
use super::model::{Gathering, Line, Note, Year};
use crate::base::acts::{Reads, Recording};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::PersonId;

/// The network's own meetings of a year between two instants, with what was noted of it: one statement.
pub(crate) async fn load(
    db: &mut dyn Reads,
    year: i32,
    (from, to): (DateTime<Utc>, DateTime<Utc>),
) -> Result<Year, Fault> {
    let row = sqlx::query!(
        r#"select c.absences_in_a_row,
                  least((select min(m.starts_at) from meeting m where m.working_group_id is null),
                        (select e.at from event e order by e.id limit 1)) as "since!",
                  (select json_agg(json_build_object('id', m.id, 'kind', m.kind, 'state', m.state, 'title', m.title,
                             'title_ru', m.title_ru, 'title_ky', m.title_ky, 'starts_at', m.starts_at,
                             'unct_on', m.unct_on, 'unct_note', m.unct_note,
                             'date_poll', (select p.id from date_poll p where p.meeting_id = m.id and p.outcome is null)) order by m.starts_at, m.id)
                     from meeting m
                    where m.working_group_id is null and m.starts_at >= $2 and m.starts_at < $3
                  ) as "meetings: Json<Vec<Gathering>>",
                  (select json_agg(json_build_object('part', n.part, 'reason', n.reason, 'by', p.name, 'at', n.recorded_at))
                     from (select distinct on (part) * from cadence_note where year = $1 order by part, id desc) n
                     join person p on p.id = n.recorded_by
                  ) as "notes: Json<Vec<Note>>"
             from charter c"#,
        year,
        from,
        to,
    )
    .fetch_one(db.conn())
    .await?;
    Ok(Year {
        number: year,
        since: row.since,
        meetings: row.meetings.map(|json| json.0).unwrap_or_default(),
        notes: row.notes.map(|json| json.0).unwrap_or_default(),
        absences_in_a_row: row.absences_in_a_row,
    })
}

/// R20: the lines of what was held between two instants, and of so many meetings before it that a run of the charter's
/// length is seen whole; by member, then by time.
pub(super) async fn lines(
    db: &mut dyn Reads,
    (from, to): (DateTime<Utc>, DateTime<Utc>),
    before: i64,
) -> Result<Vec<Line>, Fault> {
    Ok(sqlx::query_as!(
        Line,
        r#"with sought as (
               select id, starts_at from meeting
                where working_group_id is null and state = 'held' and starts_at >= $1 and starts_at < $2
               union all
               (select id, starts_at from meeting where working_group_id is null and state = 'held' and starts_at < $1
                 order by starts_at desc, id desc limit $3))
           select o.acronym, r.meeting_id as meeting, r.mode as "mode: Mode"
             from sought s join representation r on r.meeting_id = s.id join organisation o on o.id = r.organisation_id
            order by o.acronym <> 'RCO', not o.is_secretariat, o.acronym, s.starts_at, s.id limit 20000"#,
        from,
        to,
        before,
    )
    .fetch_all(db.conn())
    .await?)
}

pub(super) async fn record_reason(
    db: &mut Recording<ExplainPeriod>,
    reason: &Explanation,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into cadence_note (year, part, reason, recorded_by, recorded_at) values ($1, $2, $3, $4, $5)",
        reason.year,
        reason.part.number(),
        reason.reason,
        by.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_beside(
    db: &mut Recording<RelateMeeting>,
    meeting: &Meeting,
    beside: &Beside,
) -> Result<(), Fault> {
    let (day, note): (Option<NaiveDate>, Option<&str>) = match beside {
        Beside::Day(day) => (Some(*day), None),
        Beside::Nothing(note) => (None, Some(note)),
    };
    sqlx::query!(
        "update meeting set unct_on = $2, unct_note = $3 where id = $1",
        meeting.id.get(),
        day,
        note,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}
