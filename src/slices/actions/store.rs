use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use sqlx::PgConnection;

use super::access::{
    AcceptAction, DeclineAction, FindNoAction, ProposeAction, ReassignAction, ReopenAction,
    ReportProgress, VerifyAction,
};
use super::forms::{Assignment, Progress, Proposal};
use super::model::{Action, ActionId, Report, Shown, Status};
use super::rules::{Stand, Terms};
use crate::base::access::{Grip, Subject};
use crate::base::acts::{Reads, Recording};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{OrganisationId, PersonId};
use crate::base::words::Word;
use crate::slices::decisions::{Decision, DecisionId};

impl Subject for Action {
    type Key = ActionId;
    const KIND: &'static str = "action";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(db: &mut PgConnection, key: ActionId, grip: Grip) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            sqlx::query!("select id from action where id = $1 for update", key.get())
                .fetch_optional(&mut *db)
                .await?;
        }
        Ok(sqlx::query_as!(
            Action,
            r#"select a.id as "id: ActionId", a.decision_id as "decision: DecisionId", d.title as decision_title,
                      d.title_ru as decision_title_ru, d.title_ky as decision_title_ky, d.year, d.number as decision_number,
                      a.number, a.title, a.paragraph, a.lead_id as "lead: OrganisationId", o.acronym, a.due_on, a.status as "status: Status",
                      a.percent, a.decline_reason, a.reported_at, a.verified_at,
                      is_apart(a.decision_id, a.lead_id, a.paragraph) as "lead_is_apart!"
                 from action a
                 join decision d on d.id = a.decision_id
                 join organisation o on o.id = a.lead_id
                where a.id = $1"#,
            key.get(),
        )
        .fetch_optional(db)
        .await?)
    }

    fn cases() -> Vec<(&'static str, Self)> {
        let action = |lead| Self {
            id: ActionId(1),
            decision: DecisionId::from(1),
            decision_title: String::new(),
            decision_title_ru: None,
            decision_title_ky: None,
            year: None,
            decision_number: None,
            number: 1,
            title: String::new(),
            paragraph: None,
            lead: OrganisationId(lead),
            acronym: String::new(),
            due_on: NaiveDate::default(),
            status: Status::Proposed,
            percent: 0,
            decline_reason: None,
            reported_at: None,
            lead_is_apart: false,
            verified_at: None,
        };
        vec![("own", action(1)), ("other's", action(2))]
    }
}

/// A member that may lead.
pub(super) struct Lead {
    pub(super) id: OrganisationId,
    pub(super) acronym: String,
    /// I11: from which paragraphs of the decision it disassociated itself; from the whole, if none is named.
    apart: Option<Vec<i32>>,
}

impl Lead {
    pub(super) fn is_apart(&self, paragraph: Option<i32>) -> bool {
        self.apart.as_ref().is_some_and(|from| {
            from.is_empty() || paragraph.is_some_and(|number| from.contains(&number))
        })
    }

    /// From which paragraphs; none means the whole.
    pub(super) fn apart(&self) -> Option<&[i32]> {
        self.apart.as_deref()
    }
}

/// Members of the day, and how each stands to a decision.
pub(super) async fn list_leads(
    db: &mut impl Reads,
    day: NaiveDate,
    decision: Option<DecisionId>,
) -> Result<Vec<Lead>, Fault> {
    Ok(sqlx::query_as!(
        Lead,
        r#"select a.id as "id!: OrganisationId", a.acronym as "acronym!", p.paragraphs as "apart?"
             from active_member a
             left join decision d on d.id = $2
             left join position p on p.decision_id = d.id and p.version = d.adopted_version and p.organisation_id = a.id
                  and p.is_current and p.value = 'disassociate'
            where a.valid_from <= $1 and (a.valid_until is null or a.valid_until >= $1)
            order by a.acronym <> 'RCO', a.acronym"#,
        day,
        decision.map(DecisionId::get),
    )
    .fetch_all(db.conn())
    .await?)
}

/// The actions of one decision in their order.
pub(super) async fn list_of_decision(
    db: &mut impl Reads,
    decision: DecisionId,
) -> Result<Vec<Row>, Fault> {
    Ok(sqlx::query_as!(
        Row,
        r#"select a.id as "id: ActionId", a.number, a.title, o.acronym, a.due_on, a.status as "status: Status", a.percent,
                  a.news_at, a.reported_at, a.revisions, d.number as decision_number, d.title as decision_title, d.title_ru as decision_title_ru,
                  d.title_ky as decision_title_ky
             from action a
             join organisation o on o.id = a.lead_id
             join decision d on d.id = a.decision_id
            where a.decision_id = $1 order by a.number limit 100"#,
        decision.get(),
    )
    .fetch_all(db.conn())
    .await?)
}

/// One action in a list.
pub(super) struct Row {
    pub(super) id: ActionId,
    pub(super) number: i32,
    pub(super) title: String,
    pub(super) acronym: String,
    pub(super) due_on: NaiveDate,
    pub(super) status: Status,
    pub(super) percent: i32,
    pub(super) news_at: Option<DateTime<Utc>>,
    pub(super) reported_at: Option<DateTime<Utc>>,
    pub(super) revisions: i32,
    pub(super) decision_number: Option<i32>,
    pub(super) decision_title: String,
    pub(super) decision_title_ru: Option<String>,
    pub(super) decision_title_ky: Option<String>,
}

impl Row {
    pub(super) fn stand(&self) -> Stand {
        Stand {
            status: self.status,
            due_on: self.due_on,
            reported_at: self.reported_at,
            news_at: self.news_at,
            revisions: self.revisions,
        }
    }
}

/// What the reader asked for.
pub(super) struct Filter {
    pub(super) lead: Option<OrganisationId>,
    /// Due before this day; absent for all open ones.
    pub(super) due_before: Option<NaiveDate>,
    pub(super) words: String,
}

/// Open actions, overdue first; one more than a page. Served by `action_open_by_due`, whatever has
/// been done before; joined only for the page.
pub(super) async fn list_open(
    db: &mut impl Reads,
    filter: &Filter,
    page: i64,
    size: i64,
) -> Result<Vec<Row>, Fault> {
    let words = format!("%{}%", filter.words.replace(['%', '_', '\\'], " "));
    Ok(sqlx::query_as!(
        Row,
        r#"select a.id as "id: ActionId", a.number, a.title, o.acronym, a.due_on, a.status as "status: Status", a.percent,
                  a.news_at, a.reported_at, a.revisions, d.number as decision_number, d.title as decision_title, d.title_ru as decision_title_ru,
                  d.title_ky as decision_title_ky
             from (select * from action
                    where status not in ('verified', 'cancelled', 'declined')
                      and ($1::bigint is null or lead_id = $1)
                      and ($2::date is null or due_on < $2)
                      and ($3 = '%%' or title ilike $3)
                    order by due_on, id limit $4 offset $5) a
             join organisation o on o.id = a.lead_id
             join decision d on d.id = a.decision_id
            order by a.due_on, a.id"#,
        filter.lead.map(OrganisationId::get),
        filter.due_before,
        words,
        size + 1,
        (page - 1) * size,
    )
    .fetch_all(db.conn())
    .await?)
}

/// Verified actions, or all of them, newest first; one more than a page.
pub(super) async fn list_past(
    db: &mut impl Reads,
    filter: &Filter,
    verified: bool,
    page: i64,
    size: i64,
) -> Result<Vec<Row>, Fault> {
    let words = format!("%{}%", filter.words.replace(['%', '_', '\\'], " "));
    Ok(sqlx::query_as!(
        Row,
        r#"select a.id as "id: ActionId", a.number, a.title, o.acronym, a.due_on, a.status as "status: Status", a.percent,
                  a.news_at, a.reported_at, a.revisions, d.number as decision_number, d.title as decision_title, d.title_ru as decision_title_ru,
                  d.title_ky as decision_title_ky
             from (select * from action
                    where (not $1 or status = 'verified')
                      and ($2::bigint is null or lead_id = $2)
                      and ($3 = '%%' or title ilike $3)
                    order by id desc limit $4 offset $5) a
             join organisation o on o.id = a.lead_id
             join decision d on d.id = a.decision_id
            order by a.id desc"#,
        verified,
        filter.lead.map(OrganisationId::get),
        words,
        size + 1,
        (page - 1) * size,
    )
    .fetch_all(db.conn())
    .await?)
}

/// How many actions of a lead stand how.
pub(super) struct Standing {
    pub(super) acronym: String,
    pub(super) done: i64,
    pub(super) on_track: i64,
    pub(super) at_risk: i64,
    pub(super) overdue: i64,
}

/// By lead, most overdue first, as `rules::standing` finds it; done counts those verified since `year_start`. Reads
/// open actions and this year's only.
pub(super) async fn list_standings(
    db: &mut impl Reads,
    (today, now): (NaiveDate, DateTime<Utc>),
    terms: &Terms,
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
           select o.acronym, sum(done)::bigint as "done!", sum(on_track)::bigint as "on_track!",
                  sum(at_risk)::bigint as "at_risk!", sum(overdue)::bigint as "overdue!"
             from counted join organisation o on o.id = counted.lead_id
            group by o.acronym order by sum(overdue) desc, sum(at_risk) desc, o.acronym limit 100"#,
        today,
        today + TimeDelta::days(terms.at_risk_days),
        year_start,
        now - TimeDelta::days(terms.stale_days),
        now - TimeDelta::days(terms.unverified_days),
        terms.revisions_at_risk,
    )
    .fetch_all(db.conn())
    .await?)
}

/// What was reported and what came with it, newest first.
pub(super) async fn list_reports(
    db: &mut impl Reads,
    action: ActionId,
) -> Result<Vec<Report>, Fault> {
    Ok(sqlx::query_as!(
        Report,
        r#"select r.narrative, r.percent, p.name as person, o.acronym, r.at,
                  (select jsonb_agg(jsonb_build_object('id', e.id, 'link', e.link, 'file', e.file_name) order by e.id)
                     from evidence e where e.report_id = r.id) as "evidence: sqlx::types::Json<Vec<Shown>>"
             from progress_report r
             join person p on p.id = r.person_id
             join organisation o on o.id = r.organisation_id
            where r.action_id = $1 order by r.id desc limit 50"#,
        action.get(),
    )
    .fetch_all(db.conn())
    .await?)
}

/// Numbered within its decision, which the act holds locked.
pub(super) async fn record_proposal(
    db: &mut Recording<ProposeAction>,
    decision: &Decision,
    proposal: &Proposal,
) -> Result<ActionId, Fault> {
    let id = sqlx::query_scalar!(
        "insert into action (decision_id, number, title, lead_id, start_on, due_on, original_due_on, paragraph)
         select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $5, $6 from action where decision_id = $1
         returning id",
        decision.id.get(),
        proposal.title,
        proposal.assignment.lead.get(),
        proposal.start_on,
        proposal.assignment.due_on,
        proposal.paragraph,
    )
    .fetch_one(db.conn())
    .await?;
    let contributors: Vec<i64> = proposal.contributors.iter().map(|one| one.get()).collect();
    sqlx::query!(
        "insert into action_contributor (action_id, organisation_id) select $1, one from unnest($2::bigint[]) as c (one)",
        id,
        &contributors,
    )
    .execute(db.conn())
    .await?;
    db.about("action", id, None).await?;
    Ok(ActionId(id))
}

pub(super) async fn record_no_action(
    db: &mut Recording<FindNoAction>,
    decision: DecisionId,
    reason: &str,
) -> Result<(), Fault> {
    sqlx::query!(
        "update decision set no_action_reason = $2 where id = $1 and no_action_reason is null",
        decision.get(),
        reason,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_acceptance(
    db: &mut Recording<AcceptAction>,
    action: &Action,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update action set status = 'accepted', accepted_at = $2, accepted_apart = $3 where id = $1 and status = 'proposed'",
        action.id.get(),
        now,
        action.lead_is_apart,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_refusal(
    db: &mut Recording<DeclineAction>,
    action: ActionId,
    reason: &str,
) -> Result<(), Fault> {
    sqlx::query!(
        "update action set status = 'declined', decline_reason = $2 where id = $1",
        action.get(),
        reason,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// Another lead is asked; what the first one said stays in the history of the row.
pub(super) async fn record_reassignment(
    db: &mut Recording<ReassignAction>,
    action: ActionId,
    to: &Assignment,
) -> Result<(), Fault> {
    sqlx::query!(
        "update action
            set status = 'proposed', decline_reason = null, accepted_at = null, accepted_apart = false, percent = 0, lead_id = $2, due_on = $3
          where id = $1 and status = 'declined'",
        action.get(),
        to.lead.get(),
        to.due_on,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_report(
    db: &mut Recording<ReportProgress>,
    action: &Action,
    said: &Progress,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    let status = if said.done {
        Status::ReportedDone
    } else {
        Status::InProgress
    };
    sqlx::query!(
        "insert into progress_report (action_id, narrative, percent, status, person_id, organisation_id, at)
         values ($1, $2, $3, $4, $5, $6, $7)",
        action.id.get(),
        said.narrative,
        said.percent,
        status.name(),
        person.get(),
        action.lead.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    sqlx::query!(
        "update action
            set status = $2, percent = $3, reported_at = case when $2 = 'reported_done' then $4::timestamptz end
          where id = $1 and status in ('accepted', 'in_progress')",
        action.id.get(),
        status.name(),
        said.percent,
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_verification(
    db: &mut Recording<VerifyAction>,
    action: ActionId,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update action set status = 'verified', verified_at = $3, verified_by = $2 where id = $1 and status = 'reported_done'",
        action.get(),
        by.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// The reason stands among the reports, in the name of who sent it back.
pub(super) async fn record_reopening(
    db: &mut Recording<ReopenAction>,
    action: &Action,
    reason: &str,
    by: (PersonId, OrganisationId),
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update action
            set status = 'in_progress', verified_at = null, verified_by = null, reported_at = null
          where id = $1 and status in ('reported_done', 'verified')",
        action.id.get(),
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    sqlx::query!(
        "insert into progress_report (action_id, narrative, percent, status, person_id, organisation_id, at)
         values ($1, $2, $3, 'in_progress', $4, $5, $6)",
        action.id.get(),
        reason,
        action.percent,
        by.0.get(),
        by.1.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}
