//! Which actions, and which decisions by their actions. Open ones are served by `action_open_by_due`, whatever has been
//! done before; all is joined only for the page.
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::super::model::{ActionId, Health, Status};
use super::super::rules::Terms;
use super::super::store::Row;
use super::filter::{Filter, Shown};
use crate::base::acts::Reads;
use crate::base::fault::Fault;
use crate::base::ids::OrganisationId;
use crate::base::words::Word;
use crate::slices::decisions::DecisionId;

/// From where actions are looked at: today, and the charter's thresholds as days.
pub(super) struct Outlook {
    pub(super) today: NaiveDate,
    /// Due until then: soon.
    pub(super) soon: NaiveDate,
    /// Not heard of since then: silent.
    pub(super) silent: DateTime<Utc>,
    /// Reported done before that and not verified: left lying.
    pub(super) left_lying: DateTime<Utc>,
    pub(super) revisions: i32,
}

impl Outlook {
    pub(super) fn of(terms: &Terms, today: NaiveDate, now: DateTime<Utc>) -> Self {
        Self {
            today,
            soon: today + TimeDelta::days(terms.at_risk_days),
            silent: now - TimeDelta::days(terms.stale_days),
            left_lying: now - TimeDelta::days(terms.unverified_days),
            revisions: terms.revisions_at_risk,
        }
    }
}

/// Which page, of how many rows.
#[derive(Clone, Copy, Debug)]
pub(super) struct Window {
    /// Counts from 1.
    pub(super) page: i64,
    pub(super) size: i64,
}

impl Window {
    fn skipped(self) -> i64 {
        (self.page - 1) * self.size
    }
}

/// One more than a page.
pub(super) async fn list(
    db: &mut dyn Reads,
    filter: &Filter,
    outlook: &Outlook,
    window: Window,
) -> Result<Vec<Row>, Fault> {
    if filter.shown.is_open() {
        list_open(db, filter, outlook, window).await
    } else {
        list_past(db, filter, window).await
    }
}

/// Most urgent first. How each stands is `rules::standing` once more.
async fn list_open(
    db: &mut dyn Reads,
    filter: &Filter,
    outlook: &Outlook,
    window: Window,
) -> Result<Vec<Row>, Fault> {
    Ok(sqlx::query_as!(
        Row,
        r#"select a.id as "id: ActionId", a.number, a.title, o.acronym, a.due_on, a.status as "status: Status", a.percent,
                  a.news_at, a.reported_at, a.revisions, d.id is null as "is_of_meeting!", coalesce(d.number, g.number) as source_number,
                  coalesce(d.title, i.title) as "source_title!", case when d.id is null then i.title_ru else d.title_ru end as source_title_ru,
                  case when d.id is null then i.title_ky else d.title_ky end as source_title_ky
             from (select * from action
                    where status not in ('verified', 'cancelled', 'declined')
                      and ($1::bigint is null or lead_id = $1)
                      and ($2::bigint is null or decision_id = $2)
                      and ($3::date is null or due_on >= $3)
                      and ($4::date is null or due_on <= $4)
                      and ($5 = '%%' or title ilike $5)
                      and case $6
                          when '' then true
                          when 'overdue' then status not in ('reported_done', 'on_hold') and due_on < $7
                          when 'at_risk' then case status
                               when 'on_hold' then false
                               when 'reported_done' then coalesce(reported_at < $10, false)
                               else due_on >= $7 and (due_on <= $8 or coalesce(news_at < $9, false) or revisions >= $11) end
                          when 'on_track' then case status
                               when 'on_hold' then false
                               when 'reported_done' then not coalesce(reported_at < $10, false)
                               else due_on >= $7 and not (due_on <= $8 or coalesce(news_at < $9, false) or revisions >= $11) end
                          when 'reported' then status = 'reported_done'
                          when 'on_hold' then status = 'on_hold' end
                    order by due_on, id limit $12 offset $13) a
             left join decision d on d.id = a.decision_id
             left join meeting g on g.id = a.meeting_id
             left join agenda_item i on i.id = a.agenda_item_id
             join organisation o on o.id = a.lead_id
            order by a.due_on, a.id"#,
        filter.lead.map(OrganisationId::get),
        filter.decision.map(DecisionId::get),
        filter.from,
        filter.until,
        filter.pattern(),
        filter.shown.name(),
        outlook.today,
        outlook.soon,
        outlook.silent,
        outlook.left_lying,
        outlook.revisions,
        window.size + 1,
        window.skipped(),
    )
    .fetch_all(db.conn())
    .await?)
}

/// Verified actions, or all of them, newest first.
async fn list_past(db: &mut dyn Reads, filter: &Filter, window: Window) -> Result<Vec<Row>, Fault> {
    Ok(sqlx::query_as!(
        Row,
        r#"select a.id as "id: ActionId", a.number, a.title, o.acronym, a.due_on, a.status as "status: Status", a.percent,
                  a.news_at, a.reported_at, a.revisions, d.id is null as "is_of_meeting!", coalesce(d.number, g.number) as source_number,
                  coalesce(d.title, i.title) as "source_title!", case when d.id is null then i.title_ru else d.title_ru end as source_title_ru,
                  case when d.id is null then i.title_ky else d.title_ky end as source_title_ky
             from (select * from action
                    where (not $1 or status = 'verified')
                      and ($2::bigint is null or lead_id = $2)
                      and ($3::bigint is null or decision_id = $3)
                      and ($4::date is null or due_on >= $4)
                      and ($5::date is null or due_on <= $5)
                      and ($6 = '%%' or title ilike $6)
                    order by id desc limit $7 offset $8) a
             left join decision d on d.id = a.decision_id
             left join meeting g on g.id = a.meeting_id
             left join agenda_item i on i.id = a.agenda_item_id
             join organisation o on o.id = a.lead_id
            order by a.id desc"#,
        filter.shown == Shown::Done,
        filter.lead.map(OrganisationId::get),
        filter.decision.map(DecisionId::get),
        filter.from,
        filter.until,
        filter.pattern(),
        window.size + 1,
        window.skipped(),
    )
    .fetch_all(db.conn())
    .await?)
}

/// A decision by its actions.
pub(super) struct Followed {
    pub(super) id: DecisionId,
    pub(super) title: String,
    pub(super) title_ru: Option<String>,
    pub(super) title_ky: Option<String>,
    pub(super) year: Option<i32>,
    pub(super) number: Option<i32>,
    pub(super) adopted_at: Option<DateTime<Utc>>,
    pub(super) carried_out_at: Option<DateTime<Utc>>,
    pub(super) leads: Option<String>,
    /// The next day that is due, or the last one that was.
    pub(super) due_on: NaiveDate,
    pub(super) verified: i64,
    pub(super) actions: i64,
    overdue: bool,
    at_risk: bool,
    open: i64,
    /// The last thing reported.
    pub(super) news: Option<String>,
    pub(super) news_at: Option<DateTime<Utc>>,
}

impl Followed {
    /// As its worst action.
    pub(super) fn health(&self) -> Health {
        if self.overdue {
            Health::Overdue
        } else if self.at_risk {
            Health::AtRisk
        } else if self.open > 0 {
            Health::OnTrack
        } else if self.carried_out_at.is_some() {
            Health::Done
        } else {
            Health::Resting
        }
    }
}

/// Most urgent first where something is open, newest first of what was carried out; one more than a page.
pub(super) async fn list_decisions(
    db: &mut dyn Reads,
    filter: &Filter,
    outlook: &Outlook,
    window: Window,
) -> Result<Vec<Followed>, Fault> {
    Ok(sqlx::query_as!(
        Followed,
        r#"with live as (
               select decision_id as id, min(due_on) as due_on, row_number() over (order by min(due_on), decision_id) as place
                 from action
                where $6 and status not in ('verified', 'cancelled', 'declined') and decision_id is not null
                  and ($1::bigint is null or lead_id = $1)
                  and ($2::bigint is null or decision_id = $2)
                  and ($3::date is null or due_on >= $3)
                  and ($4::date is null or due_on <= $4)
                  and case $7
                      when 'overdue' then status not in ('reported_done', 'on_hold') and due_on < $8
                      when 'at_risk' then case status
                           when 'on_hold' then false
                           when 'reported_done' then coalesce(reported_at < $11, false)
                           else due_on >= $8 and (due_on <= $9 or coalesce(news_at < $10, false) or revisions >= $12) end
                      when 'on_track' then case status
                           when 'on_hold' then false
                           when 'reported_done' then not coalesce(reported_at < $11, false)
                           else due_on >= $8 and not (due_on <= $9 or coalesce(news_at < $10, false) or revisions >= $12) end
                      when 'reported' then status = 'reported_done'
                      when 'on_hold' then status = 'on_hold'
                      else true end
                group by decision_id),
           found as (
               (select l.id, l.place
                  from live l join decision d on d.id = l.id
                 where $5 = '%%' or d.title ilike $5 or d.title_ru ilike $5 or d.title_ky ilike $5
                 order by l.place limit $13 offset $14)
               union all
               (select d.id, row_number() over (order by d.id desc) as place
                  from decision d
                 where not $6 and d.has_actions and (d.carried_out_at is not null or $7 = 'all')
                   and ($2::bigint is null or d.id = $2)
                   and ($5 = '%%' or d.title ilike $5 or d.title_ru ilike $5 or d.title_ky ilike $5)
                   and (($1::bigint is null and $3::date is null and $4::date is null)
                     or exists (select from action a where a.decision_id = d.id and a.status <> 'cancelled'
                                   and ($1::bigint is null or a.lead_id = $1)
                                   and ($3::date is null or a.due_on >= $3) and ($4::date is null or a.due_on <= $4)))
                 order by d.id desc limit $13 offset $14))
           select d.id as "id!: DecisionId", d.title as "title!", d.title_ru, d.title_ky, d.year, d.number, d.adopted_at,
                  d.carried_out_at, f.leads, f.due_on as "due_on!", f.verified as "verified!", f.actions as "actions!",
                  f.overdue as "overdue!", f.at_risk as "at_risk!", f.open as "open!", n.narrative as "news?", n.at as "news_at?"
             from found
             join decision d on d.id = found.id
            cross join lateral (
                select count(*) as actions, count(*) filter (where a.status = 'verified') as verified,
                       count(*) filter (where a.status not in ('verified', 'declined', 'on_hold')) as open,
                       coalesce(min(a.due_on) filter (where a.status not in ('verified', 'declined')), max(a.due_on), current_date) as due_on,
                       coalesce(bool_or(a.status in ('proposed', 'accepted', 'in_progress') and a.due_on < $8), false) as overdue,
                       coalesce(bool_or(case a.status when 'reported_done' then coalesce(a.reported_at < $11, false)
                               when 'on_hold' then false when 'verified' then false when 'declined' then false
                               else a.due_on <= $9 or coalesce(a.news_at < $10, false) or a.revisions >= $12 end), false) as at_risk,
                       string_agg(distinct o.acronym, ', ' order by o.acronym) as leads
                  from action a join organisation o on o.id = a.lead_id
                 where a.decision_id = d.id and a.status <> 'cancelled') f
             left join lateral (
                select r.narrative, r.at from action a join progress_report r on r.action_id = a.id
                 where a.decision_id = d.id order by r.at desc, r.id desc limit 1) n on true
            order by found.place"#,
        filter.lead.map(OrganisationId::get),
        filter.decision.map(DecisionId::get),
        filter.from,
        filter.until,
        filter.pattern(),
        filter.shown.is_open(),
        filter.shown.name(),
        outlook.today,
        outlook.soon,
        outlook.silent,
        outlook.left_lying,
        outlook.revisions,
        window.size + 1,
        window.skipped(),
    )
    .fetch_all(db.conn())
    .await?)
}

/// One action as files have it.
pub(super) struct Full {
    pub(super) row: Row,
    pub(super) year: Option<i32>,
    pub(super) contributors: Option<String>,
    pub(super) person: Option<String>,
    pub(super) place: Option<String>,
    pub(super) start_on: NaiveDate,
    pub(super) original_due_on: NaiveDate,
    pub(super) verified_on: Option<DateTime<Utc>>,
    pub(super) news: Option<String>,
}

/// The rest of what a file holds about actions that were found, in the order in which they were.
pub(super) async fn list_full(db: &mut dyn Reads, rows: Vec<Row>) -> Result<Vec<Full>, Fault> {
    let ids: Vec<i64> = rows.iter().map(|row| row.id.get()).collect();
    let rest = sqlx::query!(
        r#"select coalesce(d.year, g.year) as year, p.name as "person?", a.place, a.start_on, a.original_due_on, a.verified_at,
                  (select string_agg(c.acronym, ', ' order by c.acronym) from action_contributor n
                     join organisation c on c.id = n.organisation_id where n.action_id = a.id) as contributors,
                  (select r.narrative from progress_report r where r.action_id = a.id order by r.id desc limit 1) as news
             from unnest($1::bigint[]) with ordinality asked (id, at)
             join action a on a.id = asked.id
             left join decision d on d.id = a.decision_id
             left join meeting g on g.id = a.meeting_id
             left join person p on p.id = a.person_id
            order by asked.at"#,
        &ids,
    )
    .fetch_all(db.conn())
    .await?;
    Ok(rows
        .into_iter()
        .zip(rest)
        .map(|(row, rest)| Full {
            row,
            year: rest.year,
            contributors: rest.contributors,
            person: rest.person,
            place: rest.place,
            start_on: rest.start_on,
            original_due_on: rest.original_due_on,
            verified_on: rest.verified_at,
            news: rest.news,
        })
        .collect())
}
