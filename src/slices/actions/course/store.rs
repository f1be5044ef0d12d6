use chrono::{DateTime, NaiveDate, Utc};

use super::super::model::{Action, ActionId};
use super::access::{AgreeDue, CancelAction, DeclineDue, HoldAction, ProposeDue, ResumeAction};
use crate::base::acts::{Reads, Recording};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{OrganisationId, PersonId};
use crate::base::words::words;

words!(
    /// Whether another day was agreed.
    Outcome { Proposed = "proposed", Agreed = "agreed", Declined = "declined" }
);

/// Another day, as it was proposed and answered.
#[derive(Clone, Debug)]
pub(in super::super) struct Revision {
    id: i64,
    pub(super) from_day: NaiveDate,
    pub(super) to_day: NaiveDate,
    pub(super) reason: String,
    pub(super) acronym: String,
    pub(super) proposed_at: DateTime<Utc>,
    pub(super) state: Outcome,
    pub(super) answer: Option<String>,
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
    /// Newest first.
    pub(super) proposals: Vec<Revision>,
}

impl Course {
    /// What waits for a co-chair.
    pub(super) fn open(&self) -> Option<&Revision> {
        self.proposals
            .iter()
            .find(|one| one.state == Outcome::Proposed)
    }
}

pub(in super::super) async fn load(db: &mut impl Reads, action: ActionId) -> Result<Course, Fault> {
    let rows = sqlx::query!(
        r#"select a.original_due_on, a.revisions, a.news_at, a.hold_reason, a.cancel_reason, a.start_on,
                  (select string_agg(c.acronym, ', ' order by c.acronym) from action_contributor n
                     join organisation c on c.id = n.organisation_id where n.action_id = a.id) as contributors,
                  r.id as "id?", r.from_day as "from_day?", r.to_day as "to_day?", r.reason as "reason?", o.acronym as "acronym?",
                  r.proposed_at as "proposed_at?", r.state as "state?: Outcome", r.answer
             from action a
             left join due_revision r on r.action_id = a.id
             left join organisation o on o.id = r.organisation_id
            where a.id = $1 order by r.id desc limit 50"#,
        action.get(),
    )
    .fetch_all(db.conn())
    .await?;
    let mut rows = rows.into_iter().peekable();
    let first = rows
        .peek()
        .ok_or_else(|| Fault::new("an action without a row"))?;
    Ok(Course {
        original_due_on: first.original_due_on,
        revisions: first.revisions,
        news_at: first.news_at,
        hold_reason: first.hold_reason.clone(),
        cancel_reason: first.cancel_reason.clone(),
        start_on: first.start_on,
        contributors: first.contributors.clone(),
        proposals: rows
            .filter_map(|row| {
                Some(Revision {
                    id: row.id?,
                    from_day: row.from_day?,
                    to_day: row.to_day?,
                    reason: row.reason?,
                    acronym: row.acronym?,
                    proposed_at: row.proposed_at?,
                    state: row.state?,
                    answer: row.answer,
                })
            })
            .collect(),
    })
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
    .exactly(1)
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
    revision: &Revision,
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
    .exactly(1)
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
    .exactly(1)
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
    .exactly(1)
}
