//! What is written of a workplan.
use chrono::{DateTime, Utc};

use super::access::{
    AddActivity, ApproveWorkplan, KeepLine, LinkAction, PlanActivity, RenameHeading, ShapeWorkplan,
    TakeInSheet, TakeOut, UnlinkAction,
};
use super::forms::Titles;
use super::frameworks::FrameworkOutcomeId;
use super::model::{Activity, ActivityId, HeadingId, Level, Line, Plan};
use super::rules;
use crate::base::access::{Act, Subject as _};
use crate::base::acts::{Reads as _, Recording, Records};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::OrganisationId;
use crate::base::words::Word as _;
use crate::slices::actions::ActionId;
use crate::slices::decisions::DecisionId;

/// Acts that write the structure of a workplan.
pub(super) trait Shapes: Act {}
impl Shapes for ShapeWorkplan {}
impl Shapes for TakeInSheet {}

/// Acts that add activities.
pub(super) trait Adds: Act {}
impl Adds for AddActivity {}
impl Adds for TakeInSheet {}

/// Acts that write what was planned of one.
pub(super) trait Plans: Act {}
impl Plans for PlanActivity {}
impl Plans for TakeInSheet {}

/// The workplan of a year, begun where there is none; whoever changes its structure does so one after the other.
async fn held(db: &mut dyn Records, year: i32) -> Result<i64, Fault> {
    sqlx::query!(
        r#"select pg_advisory_xact_lock(hashtext('workplan'), $1) as "held: ()""#,
        year
    )
    .fetch_one(db.conn())
    .await?;
    sqlx::query!("insert into workplan (year) select $1 where not exists (select from workplan where year = $1)", year)
        .execute(db.conn())
        .await?;
    Ok(
        sqlx::query_scalar!("select id from workplan where year = $1", year)
            .fetch_one(db.conn())
            .await?,
    )
}

pub(super) async fn lock_year<A: Shapes>(db: &mut Recording<A>, year: i32) -> Result<(), Fault> {
    held(db, year).await.map(drop)
}

/// Where a heading stands: its level, its parent, and its number if that is given.
pub(super) struct Place {
    pub(super) year: i32,
    pub(super) level: Level,
    pub(super) parent: Option<HeadingId>,
    pub(super) number: Option<i32>,
}

pub(super) async fn record_heading<A: Shapes>(
    db: &mut Recording<A>,
    place: &Place,
    titles: &Titles,
) -> Result<HeadingId, Fault> {
    let workplan = held(db, place.year).await?;
    Ok(sqlx::query_scalar!(
        r#"insert into workplan_heading (workplan_id, level, parent_id, number, title, title_ru, title_ky, rationale)
         values ($1, $2, $3, coalesce($4, (select coalesce(max(number), 0) + 1 from workplan_heading
                                            where workplan_id = $1 and parent_id is not distinct from $3)), $5, $6, $7, $8)
         returning id as "id: HeadingId""#,
        workplan,
        place.level.name(),
        place.parent.map(HeadingId::get),
        place.number,
        titles.title,
        titles.title_ru,
        titles.title_ky,
        titles.rationale,
    )
    .fetch_one(db.conn())
    .await?)
}

pub(super) async fn record_titles(
    db: &mut Recording<RenameHeading>,
    id: HeadingId,
    titles: &Titles,
) -> Result<(), Fault> {
    sqlx::query!(
        "update workplan_heading set title = $2, title_ru = $3, title_ky = $4, rationale = $5,
                framework_outcome_id = $6 where id = $1",
        id.get(),
        titles.title,
        titles.title_ru,
        titles.title_ky,
        titles.rationale,
        titles.anchor.map(FrameworkOutcomeId::get),
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// By which decision members approved it; by none, if it was said wrongly.
pub(super) async fn record_approval(
    db: &mut Recording<ApproveWorkplan>,
    year: i32,
    decision: Option<DecisionId>,
) -> Result<(), Fault> {
    let workplan = held(db, year).await?;
    sqlx::query!(
        "update workplan set decision_id = $2 where id = $1",
        workplan,
        decision.map(DecisionId::get),
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    db.about("workplan", workplan, None).await?;
    if let Some(decision) = decision {
        db.about("decision", decision.get(), None).await?;
    }
    Ok(())
}

/// A new line under an output; with the next number of its priority, unless a sheet names one.
pub(super) async fn record_activity<A: Adds>(
    db: &mut Recording<A>,
    (year, output, number): (i32, HeadingId, Option<i32>),
    plan: &Plan,
) -> Result<ActivityId, Fault> {
    held(db, year).await?;
    let numbers = sqlx::query_scalar!(
        "select a.number from workplan_activity a
          where a.priority_id = (select outcome.parent_id from workplan_heading output
                                   join workplan_heading outcome on outcome.id = output.parent_id where output.id = $1)",
        output.get(),
    )
    .fetch_all(db.conn())
    .await?;
    let number = number.unwrap_or_else(|| rules::next_number(numbers));
    let line = &plan.line;
    let id = sqlx::query_scalar!(
        r#"insert into workplan_activity (output_id, number, title, lead_id, partners, quarters, required_usd, available_usd,
                                        narrative, policy_reference, joint_plan_reference)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id as "id: ActivityId""#,
        output.get(),
        number,
        plan.title,
        plan.lead.get(),
        line.partners,
        line.quarters.bits(),
        plan.required,
        line.available,
        line.narrative,
        plan.policy_reference,
        plan.joint_plan_reference,
    )
    .fetch_one(db.conn())
    .await?;
    around(db, id, line).await?;
    marks(db, id, &plan.tags).await?;
    db.about(Activity::KIND, id.get(), None).await?;
    Ok(id)
}

pub(super) async fn record_plan<A: Plans>(
    db: &mut Recording<A>,
    id: ActivityId,
    output: HeadingId,
    plan: &Plan,
) -> Result<(), Fault> {
    let line = &plan.line;
    sqlx::query!(
        "update workplan_activity
            set output_id = $2, title = $3, lead_id = $4, partners = $5, quarters = $6, required_usd = $7, available_usd = $8,
                narrative = $9, policy_reference = $10, joint_plan_reference = $11, revision = revision + 1
          where id = $1",
        id.get(),
        output.get(),
        plan.title,
        plan.lead.get(),
        line.partners,
        line.quarters.bits(),
        plan.required,
        line.available,
        line.narrative,
        plan.policy_reference,
        plan.joint_plan_reference,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    around(db, id, line).await?;
    marks(db, id, &plan.tags).await
}

/// R15: what the lead says of its own line.
pub(super) async fn record_line(
    db: &mut Recording<KeepLine>,
    id: ActivityId,
    line: &Line,
) -> Result<(), Fault> {
    sqlx::query!(
        "update workplan_activity
            set partners = $2, quarters = $3, available_usd = $4, narrative = $5, revision = revision + 1
          where id = $1",
        id.get(),
        line.partners,
        line.quarters.bits(),
        line.available,
        line.narrative,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    around(db, id, line).await
}

/// Contributors and indicators, as the line names them now; what stays is not written again.
async fn around(db: &mut dyn Records, id: ActivityId, line: &Line) -> Result<(), Fault> {
    let members: Vec<i64> = line
        .contributors
        .iter()
        .map(|one: &OrganisationId| one.get())
        .collect();
    sqlx::query!(
        "delete from workplan_contributor where activity_id = $1 and not organisation_id = any ($2)",
        id.get(),
        &members,
    )
    .execute(db.conn())
    .await?;
    sqlx::query!(
        "insert into workplan_contributor (activity_id, organisation_id) select $1, unnest($2::bigint[])
         on conflict on constraint workplan_contributor_once do nothing",
        id.get(),
        &members,
    )
    .execute(db.conn())
    .await?;
    let count = i32::try_from(line.indicators.len()).unwrap_or(i32::MAX);
    sqlx::query!(
        "delete from workplan_indicator where activity_id = $1 and place > $2",
        id.get(),
        count,
    )
    .execute(db.conn())
    .await?;
    for (place, one) in (1_i32..).zip(&line.indicators) {
        sqlx::query!(
            "insert into workplan_indicator as held (activity_id, place, title, baseline, target, actual)
             values ($1, $2, $3, $4, $5, $6)
             on conflict on constraint one_indicator_for_each_place do update
                set title = $3, baseline = $4, target = $5, actual = $6
              where (held.title, held.baseline, held.target, held.actual) is distinct from ($3, $4, $5, $6)",
            id.get(),
            place,
            one.title,
            one.baseline,
            one.target,
            one.actual,
        )
        .execute(db.conn())
        .await?;
    }
    Ok(())
}

async fn marks(db: &mut dyn Records, id: ActivityId, tags: &[i64]) -> Result<(), Fault> {
    sqlx::query!(
        "delete from workplan_tag where activity_id = $1 and not tag_id = any ($2)",
        id.get(),
        tags,
    )
    .execute(db.conn())
    .await?;
    sqlx::query!(
        "insert into workplan_tag (activity_id, tag_id) select $1, id from tag where id = any ($2)
         on conflict on constraint one_mark_of_an_activity_for_each_tag do nothing",
        id.get(),
        tags,
    )
    .execute(db.conn())
    .await?;
    Ok(())
}

/// Out of the plan, with what it was carried out by: those actions are free for another activity.
pub(super) async fn record_taking_out(
    db: &mut Recording<TakeOut>,
    id: ActivityId,
    reason: &str,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "delete from workplan_action where activity_id = $1",
        id.get()
    )
    .execute(db.conn())
    .await?;
    sqlx::query!(
        "update workplan_activity set taken_out_at = $2, taken_out_reason = $3, revision = revision + 1 where id = $1",
        id.get(),
        now,
        reason,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_link(
    db: &mut Recording<LinkAction>,
    activity: ActivityId,
    action: ActionId,
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into workplan_action (activity_id, action_id) values ($1, $2)",
        activity.get(),
        action.get(),
    )
    .execute(db.conn())
    .await?;
    db.about("action", action.get(), None).await
}

pub(super) async fn record_unlinking(
    db: &mut Recording<UnlinkAction>,
    activity: ActivityId,
    action: ActionId,
) -> Result<(), Fault> {
    sqlx::query!(
        "delete from workplan_action where activity_id = $1 and action_id = $2",
        activity.get(),
        action.get(),
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    db.about("action", action.get(), None).await
}
