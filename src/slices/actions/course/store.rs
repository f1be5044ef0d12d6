use chrono::{DateTime, NaiveDate, Utc};
use serde_json::json;

use super::super::model::{Action, ActionId};
use super::access::{AgreeDue, CancelAction, DeclineDue, HoldAction, ProposeDue, ResumeAction};
use crate::base::acts::{Reads, Recording, Records};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{OrganisationId, PersonId};

/// Another day, as it was proposed.
#[derive(Clone, Debug)]
pub(in super::super) struct Revision {
    id: i64,
    pub(super) to_day: NaiveDate,
}

/// How an action came to its due day, and why it rests.
#[derive(Clone, Debug)]
pub(in super::super) struct Course {
    pub(super) original_due_on: NaiveDate,
    pub(in super::super) revisions: i32,
    pub(in super::super) news_at: Option<DateTime<Utc>>,
    pub(super) hold_reason: Option<String>,
    pub(super) cancel_reason: Option<String>,
    pub(super) start_on: NaiveDate,
    /// By their acronyms.
    pub(super) contributors: Option<String>,
    /// What waits for a co-chair.
    pub(super) open: Option<Revision>,
}

pub(in super::super) async fn load(db: &mut dyn Reads, action: ActionId) -> Result<Course, Fault> {
    let row = sqlx::query!(
        r#"select a.original_due_on, a.revisions, a.news_at, a.hold_reason, a.cancel_reason, a.start_on,
                  (select string_agg(c.acronym, ', ' order by c.acronym) from action_contributor n
                     join organisation c on c.id = n.organisation_id where n.action_id = a.id) as contributors,
                  r.id as "id?", r.to_day as "to_day?"
             from action a
             left join due_revision r on r.action_id = a.id and r.state = 'proposed'
            where a.id = $1"#,
        action.get(),
    )
    .fetch_one(db.conn())
    .await?;
    Ok(Course {
        original_due_on: row.original_due_on,
        revisions: row.revisions,
        news_at: row.news_at,
        hold_reason: row.hold_reason,
        cancel_reason: row.cancel_reason,
        start_on: row.start_on,
        contributors: row.contributors,
        open: row
            .id
            .zip(row.to_day)
            .map(|(id, to_day)| Revision { id, to_day }),
    })
}

/// What the history of the action tells with the act.
async fn tell(
    db: &mut dyn Records,
    action: ActionId,
    detail: serde_json::Value,
) -> Result<(), Fault> {
    db.about("action", action.get(), Some(detail)).await
}

pub(super) async fn record_proposed_due(
    db: &mut Recording<ProposeDue>,
    action: &Action,
    (to_day, reason): (NaiveDate, &str),
    (person, organisation): (PersonId, OrganisationId),
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into due_revision (action_id, from_day, to_day, reason, person_id, organisation_id, proposed_at)
         values ($1, $2, $3, $4, $5, $6, $7)",
        action.id.get(),
        action.due_on,
        to_day,
        reason,
        person.get(),
        organisation.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    let detail = json!({ "from": action.due_on, "to": to_day, "reason": reason });
    tell(db, action.id, detail).await
}

/// The day moves and the count goes up; the first day stays where it is.
pub(super) async fn record_agreed_due(
    db: &mut Recording<AgreeDue>,
    action: &Action,
    revision: &Revision,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update due_revision set state = 'agreed', answered_by = $2, answered_at = $3 where id = $1 and state = 'proposed'",
        revision.id,
        by.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    sqlx::query!(
        "update action set due_on = $2, revisions = revisions + 1 where id = $1",
        action.id.get(),
        revision.to_day,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_declined_due(
    db: &mut Recording<DeclineDue>,
    (action, revision): (ActionId, &Revision),
    answer: &str,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update due_revision set state = 'declined', answer = $4, answered_by = $2, answered_at = $3
          where id = $1 and state = 'proposed'",
        revision.id,
        by.get(),
        now,
        answer,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    tell(db, action, json!({ "reason": answer })).await
}

pub(super) async fn record_hold(
    db: &mut Recording<HoldAction>,
    action: ActionId,
    reason: &str,
) -> Result<(), Fault> {
    sqlx::query!(
        "update action set status = 'on_hold', hold_reason = $2 where id = $1",
        action.get(),
        reason,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    tell(db, action, json!({ "reason": reason })).await
}

pub(super) async fn record_resumption(
    db: &mut Recording<ResumeAction>,
    action: ActionId,
) -> Result<(), Fault> {
    sqlx::query!(
        "update action set status = 'in_progress', hold_reason = null where id = $1 and status = 'on_hold'",
        action.get(),
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// A proposal of another day has nothing left to move, and stays as it was asked.
pub(super) async fn record_cancellation(
    db: &mut Recording<CancelAction>,
    action: ActionId,
    reason: &str,
) -> Result<(), Fault> {
    sqlx::query!(
        "update action set status = 'cancelled', hold_reason = null, decline_reason = null, cancel_reason = $2 where id = $1",
        action.get(),
        reason,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    tell(db, action, json!({ "reason": reason })).await
}
