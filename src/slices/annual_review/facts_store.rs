//! What a year came to, read from the tables of other rooms: three statements, and those of the workplan.
use chrono::{DateTime, NaiveDate, Utc};
use sqlx::types::Json;

use super::model::{CarryingOut, Decided, Facts, Group, Held, Led, Released, Title};
use crate::base::acts::Reads;
use crate::base::fault::Fault;
use crate::slices::decisions::State;
use crate::slices::workplan;

/// Rows of one list; a year has fewer.
const MOST: i64 = 500;

/// A year of the network's calendar.
#[derive(Clone, Copy, Debug)]
pub(super) struct Year {
    pub(super) number: i32,
    pub(super) first_day: NaiveDate,
    pub(super) last_day: NaiveDate,
    pub(super) begins: DateTime<Utc>,
    /// The first instant of the next one.
    pub(super) ends: DateTime<Utc>,
}

pub(super) async fn facts(
    db: &mut dyn Reads,
    year: Year,
    today: NaiveDate,
    zone: &str,
) -> Result<Facts, Fault> {
    let row = sqlx::query!(
        r#"select c.name, c.name_ru, c.name_ky, c.symbol_prefix,
                  (select json_agg(json_build_object('kind', g.kind, 'number', g.number, 'title', g.title,
                                   'title_ru', g.title_ru, 'title_ky', g.title_ky,
                                   'day', (g.starts_at at time zone c.time_zone)::date,
                                   'members', (select coalesce(json_agg(json_build_array(o.acronym, r.mode) order by o.acronym), '[]')
                                                 from representation r join organisation o on o.id = r.organisation_id
                                                where r.meeting_id = g.id)) order by g.starts_at, g.id)
                     from meeting g
                    where g.year = $1 and g.state = 'held' and g.working_group_id is null) as "meetings: Json<Vec<Held>>",
                  (select json_agg(json_build_object('number', w.number, 'title', w.name, 'title_ru', w.name_ru,
                                   'title_ky', w.name_ky, 'last_day', w.sunset_on,
                                   'meetings', (select count(*) from meeting g
                                                 where g.working_group_id = w.id and g.year = $1 and g.state = 'held'))
                                   order by w.number)
                     from working_group w
                    where w.begins_on <= $3 and (w.sunset_on is null or w.sunset_on >= $2)) as "groups: Json<Vec<Group>>",
                  (select json_agg(json_build_object('decision', case when d.id is not null then json_build_array(d.year, d.number) end,
                                   'title', coalesce(d.title, p.title, h.title), 'title_ru', coalesce(d.title_ru, p.title_ru, h.title_ru),
                                   'title_ky', coalesce(d.title_ky, p.title_ky, h.title_ky),
                                   'day', (r.released_at at time zone c.time_zone)::date) order by r.released_at, r.id)
                     from released r
                     left join decision d on d.id = r.decision_id
                     left join paper_version v on v.id = r.paper_version_id
                     left join paper p on p.id = v.paper_id
                     left join document_version e on e.id = r.document_version_id
                     left join document h on h.id = e.document_id
                    where r.audience = 'public' and r.released_at >= $4 and r.released_at < $5) as "released: Json<Vec<Released>>"
             from charter c"#,
        year.number,
        year.first_day,
        year.last_day,
        year.begins,
        year.ends,
    )
    .fetch_one(db.conn())
    .await?;
    Ok(Facts {
        year: year.number,
        today,
        network: Title {
            en: row.name,
            ru: Some(row.name_ru),
            ky: Some(row.name_ky),
        },
        symbol_prefix: row.symbol_prefix,
        meetings: row.meetings.map(|json| json.0).unwrap_or_default(),
        groups: row.groups.map(|json| json.0).unwrap_or_default(),
        released: row.released.map(|json| json.0).unwrap_or_default(),
        decisions: list_decisions(db, year, today, zone).await?,
        led: list_led(db, year, today, zone).await?,
        workplan: workplan::overview(db, year.number, today).await?,
    })
}

/// Tabled in the year or adopted in it; how far each is carried out is what `actions::rules::implementation` finds.
async fn list_decisions(
    db: &mut dyn Reads,
    year: Year,
    today: NaiveDate,
    zone: &str,
) -> Result<Vec<Decided>, Fault> {
    let rows = sqlx::query!(
        r#"select d.year, d.number, d.title, d.title_ru, d.title_ky, d.state as "state: State",
                  (d.adopted_at at time zone $3)::date as adopted_on,
                  case when d.no_action_reason is not null then 'none_required'
                       when d.carried_out_at is not null then 'implemented'
                       when exists (select from action a where a.decision_id = d.id and a.due_on < $2
                                       and a.status in ('proposed', 'accepted', 'in_progress')) then 'overdue'
                       when exists (select from action a where a.decision_id = d.id
                                       and a.status not in ('proposed', 'declined', 'cancelled')) then 'in_progress'
                       else 'not_started' end as "carrying_out!: CarryingOut"
             from decision d
            where coalesce(d.year, d.draft_year) = $1
            order by d.year nulls last, d.number nulls last, d.draft_number limit $4"#,
        year.number,
        today,
        zone,
        MOST,
    )
    .fetch_all(db.conn())
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Decided {
            year: row.year,
            number: row.number,
            title: Title {
                en: row.title,
                ru: row.title_ru,
                ky: row.title_ky,
            },
            state: row.state,
            adopted_on: row.adopted_on,
            carrying_out: row.carrying_out,
        })
        .collect())
}

/// Verified in the year, or open and begun by its end.
async fn list_led(
    db: &mut dyn Reads,
    year: Year,
    today: NaiveDate,
    zone: &str,
) -> Result<Vec<Led>, Fault> {
    Ok(sqlx::query_as!(
        Led,
        r#"select o.acronym, count(*) filter (where a.status = 'verified') as "done!",
                  count(*) filter (where a.status = 'verified'
                                     and (coalesce(a.reported_at, a.verified_at) at time zone $5)::date <= a.due_on) as "on_time!",
                  count(*) filter (where a.status <> 'verified') as "open!",
                  count(*) filter (where a.status in ('proposed', 'accepted', 'in_progress') and a.due_on < $4) as "overdue!"
             from action a join organisation o on o.id = a.lead_id
            where (a.status = 'verified' and a.verified_at >= $1 and a.verified_at < $2)
               or (a.status not in ('verified', 'cancelled', 'declined') and a.start_on <= $3)
            group by o.acronym order by o.acronym limit $6"#,
        year.begins,
        year.ends,
        year.last_day,
        today,
        zone,
        MOST,
    )
    .fetch_all(db.conn())
    .await?)
}
