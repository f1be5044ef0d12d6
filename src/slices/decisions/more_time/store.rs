use chrono::{DateTime, Utc};

use super::super::access::{AskForTime, ExtendSilence, RefuseTime};
use super::super::model::{Decision, TimeAnswer};
use crate::base::acts::{Reads, Recording};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{OrganisationId, PersonId};
use crate::base::words::Word as _;

pub(super) async fn record_request(
    db: &mut Recording<AskForTime>,
    decision: &Decision,
    (member, person): (OrganisationId, PersonId),
    reason: &str,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into time_request (decision_id, version, organisation_id, person_id, reason, at) values ($1, $2, $3, $4, $5, $6)",
        decision.id.get(),
        decision.version,
        member.get(),
        person.get(),
        reason,
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// The history names the member, so that two requests are told apart.
pub(super) async fn record_refusal(
    db: &mut Recording<RefuseTime>,
    decision: &Decision,
    (member, acronym): (OrganisationId, &str),
    (reason, by): (&str, PersonId),
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update time_request set answer = $4, answer_reason = $5, answered_by = $6, answered_at = $7
          where decision_id = $1 and version = $2 and organisation_id = $3 and answer is null",
        decision.id.get(),
        decision.version,
        member.get(),
        TimeAnswer::Refused.name(),
        reason,
        by.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    let detail = serde_json::json!({ "member": acronym });
    db.about("decision", decision.id.get(), Some(detail)).await
}

/// A later deadline is for everybody, so it answers whoever asked.
pub(crate) async fn record_grants(
    db: &mut Recording<ExtendSilence>,
    decision: &Decision,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update time_request set answer = $3, answered_by = $4, answered_at = $5
          where decision_id = $1 and version = $2 and answer is null",
        decision.id.get(),
        decision.version,
        TimeAnswer::Granted.name(),
        by.get(),
        now,
    )
    .execute(db.conn())
    .await?;
    Ok(())
}
