//! What stands above the list: by agency, over time, and since the last meeting.
use chrono::{DateTime, NaiveDate, Utc};

use super::store::Outlook;
use crate::base::acts::Reads;
use crate::base::fault::Fault;
use crate::base::words::words;
use crate::slices::decisions::DecisionId;

/// Quarters that the chart goes back, the current one among them.
const QUARTERS: i32 = 6;
/// Lines of what is new since the last meeting.
const MOST_NEWS: i64 = 8;
/// Decisions that a reader may choose from: those with the most urgent actions.
const MOST_OFFERED: i64 = 50;

/// How many actions of a lead stand how.
pub(super) struct Standing {
    pub(super) lead: i64,
    pub(super) acronym: String,
    pub(super) done: i64,
    pub(super) on_track: i64,
    pub(super) at_risk: i64,
    pub(super) overdue: i64,
}

/// By lead, most overdue first, as `rules::standing` finds it; done counts those verified since `year_start`. Reads
/// open actions and this year's only.
pub(super) async fn list_standings(
    db: &mut dyn Reads,
    outlook: &Outlook,
    year_start: DateTime<Utc>,
) -> Result<Vec<Standing>, Fault> {
    Ok(sqlx::query_as!(
        Standing,
        r#"with live as (
               select lead_id, status <> 'reported_done' and due_on < $1 as is_overdue,
                      case status when 'reported_done' then coalesce(reported_at < $5, false)
                           else due_on <= $2 or coalesce(news_at < $4, false) or revisions >= $6 end as is_at_risk
                 from action where status not in ('verified', 'cancelled', 'declined') and status <> 'on_hold'),
           counted as (
               select lead_id, 0 as done, count(*) filter (where not is_overdue and not is_at_risk) as on_track,
                      count(*) filter (where not is_overdue and is_at_risk) as at_risk,
                      count(*) filter (where is_overdue) as overdue
                 from live group by lead_id
               union all
               select lead_id, count(*), 0, 0, 0 from action where verified_at >= $3 group by lead_id)
           select o.id as lead, o.acronym, sum(done)::bigint as "done!", sum(on_track)::bigint as "on_track!",
                  sum(at_risk)::bigint as "at_risk!", sum(overdue)::bigint as "overdue!"
             from counted join organisation o on o.id = counted.lead_id
            group by o.id, o.acronym order by sum(overdue) desc, sum(at_risk) desc, o.acronym limit 100"#,
        outlook.today,
        outlook.soon,
        year_start,
        outlook.silent,
        outlook.left_lying,
        outlook.revisions,
    )
    .fetch_all(db.conn())
    .await?)
}

/// Decisions taken and carried out in a quarter.
#[derive(Clone, Copy, Debug)]
pub(super) struct Quarter {
    pub(super) first_day: NaiveDate,
    pub(super) taken: i64,
    pub(super) done: i64,
}

/// Oldest first; the last one is not over yet.
pub(super) async fn list_quarters(
    db: &mut dyn Reads,
    today: NaiveDate,
    time_zone: &str,
) -> Result<Vec<Quarter>, Fault> {
    Ok(sqlx::query_as!(
        Quarter,
        r#"select q.first_day as "first_day!",
                  (select count(*) from decision where adopted_at >= q.starts_at and adopted_at < q.ends_at) as "taken!",
                  (select count(*) from decision where carried_out_at >= q.starts_at and carried_out_at < q.ends_at) as "done!"
             from (select day::date as first_day, day at time zone $2 as starts_at,
                          (day + interval '3 months') at time zone $2 as ends_at
                     from generate_series(date_trunc('quarter', $1::date::timestamp) - ($3 - 1) * interval '3 months',
                                          date_trunc('quarter', $1::date::timestamp), interval '3 months') day) q
            order by q.first_day"#,
        today,
        time_zone,
        QUARTERS,
    )
    .fetch_all(db.conn())
    .await?)
}

words!(
    /// What became of something since the last meeting.
    Turn { Adopted = "adopted", CarriedOut = "carried_out", Verified = "verified", Late = "late" }
);

/// One piece of news.
pub(super) struct News {
    pub(super) turn: Turn,
    /// Of the decision or the action.
    pub(super) id: i64,
    pub(super) title: String,
    pub(super) title_ru: Option<String>,
    pub(super) title_ky: Option<String>,
    pub(super) on_day: NaiveDate,
    /// The meeting after which it came.
    pub(super) since: NaiveDate,
}

/// Since the last meeting that was held, newest first.
pub(super) async fn list_news(
    db: &mut dyn Reads,
    today: NaiveDate,
    time_zone: &str,
) -> Result<Vec<News>, Fault> {
    Ok(sqlx::query_as!(
        News,
        r#"with last as materialized (
               select closed_at, (closed_at at time zone $2)::date as day from meeting
                where state = 'held' and working_group_id is null order by starts_at desc limit 1)
           select n.turn as "turn!: Turn", n.id as "id!", n.title as "title!", n.title_ru, n.title_ky, n.on_day as "on_day!", last.day as "since!"
             from last cross join lateral (
               (select 'adopted' as turn, d.id, d.title, d.title_ru, d.title_ky, (d.adopted_at at time zone $2)::date as on_day
                  from decision d where d.adopted_at > last.closed_at order by d.adopted_at desc limit $3)
               union all
               (select 'carried_out', d.id, d.title, d.title_ru, d.title_ky, (d.carried_out_at at time zone $2)::date
                  from decision d where d.carried_out_at > last.closed_at order by d.carried_out_at desc limit $3)
               union all
               (select 'verified', a.id, a.title, null, null, (a.verified_at at time zone $2)::date
                  from action a where a.verified_at > last.closed_at order by a.verified_at desc limit $3)
               union all
               (select 'late', a.id, a.title, null, null, a.due_on + 1
                  from action a
                 where a.status in ('proposed', 'accepted', 'in_progress') and a.due_on >= last.day and a.due_on < $1
                 order by a.due_on desc limit $3)) n
            order by n.on_day desc, n.turn, n.id desc limit $3"#,
        today,
        time_zone,
        MOST_NEWS,
    )
    .fetch_all(db.conn())
    .await?)
}

/// What the list may be narrowed to.
pub(super) struct Offer {
    pub(super) of: Offered,
    pub(super) id: i64,
    pub(super) title: String,
    pub(super) title_ru: Option<String>,
    pub(super) title_ky: Option<String>,
    pub(super) number: Option<i32>,
    pub(super) year: Option<i32>,
}

words! {
    /// Narrowed by what.
    Offered {
        Lead = "lead",
        Decision = "decision",
    }
}

/// The members of the day; the decisions with the most urgent actions, and the one that is asked for itself. Those are
/// one array: "or" between the two would read every decision there is.
pub(super) async fn list_offers(
    db: &mut dyn Reads,
    today: NaiveDate,
    asked: Option<DecisionId>,
) -> Result<Vec<Offer>, Fault> {
    Ok(sqlx::query_as!(
        Offer,
        r#"select 'lead' as "of!: Offered", a.id as "id!", a.acronym as "title!", null as title_ru, null as title_ky,
                  null::int as number, null::int as year
             from active_member a where a.valid_from <= $3 and (a.valid_until is null or a.valid_until >= $3)
            union all
           select 'decision', d.id, d.title, d.title_ru, d.title_ky, d.number, d.year
             from decision d
            where d.id = any (array(
                  select decision_id from action
                   where status not in ('verified', 'cancelled', 'declined') and decision_id is not null
                   group by decision_id order by min(due_on), decision_id limit $2) || $1::bigint)
            order by year desc, number desc, 3"#,
        asked.map(DecisionId::get),
        MOST_OFFERED,
        today,
    )
    .fetch_all(db.conn())
    .await?)
}
