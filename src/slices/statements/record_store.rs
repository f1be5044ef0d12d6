//! What is written of a statement, by the act that writes it.
use chrono::{DateTime, Utc};

use super::access::{
    AskForClearance, DeliverStatement, DraftStatement, EditStatement, SignStatement,
    WithdrawStatement,
};
use super::forms::NewDelivery;
use super::model::{Clearance, Draft, Statement, StatementId, Wording};
use crate::base::access::Subject as _;
use crate::base::acts::{Reads as _, Recording, Records};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{OrganisationId, PersonId};
use crate::base::words::Word as _;
use crate::slices::decisions::DecisionId;

pub(super) async fn record_draft(
    db: &mut Recording<DraftStatement>,
    draft: &Draft,
    corrects: Option<StatementId>,
    (by, now): (PersonId, DateTime<Utc>),
) -> Result<StatementId, Fault> {
    let id = sqlx::query_scalar!(
        r#"insert into statement (begun_by, begun_at, corrects_id) values ($1, $2, $3) returning id as "id: StatementId""#,
        by.get(),
        now,
        corrects.map(StatementId::get),
    )
    .fetch_one(db.conn())
    .await?;
    insert_version(db, (id, 1), (draft, None), (by, now)).await?;
    db.about(Statement::KIND, id.get(), None).await?;
    if let Some(old) = corrects {
        db.about(Statement::KIND, old.get(), None).await?;
    }
    Ok(id)
}

pub(super) async fn record_version(
    db: &mut Recording<EditStatement>,
    statement: &Statement,
    (draft, change): (&Draft, Option<&str>),
    by: (PersonId, DateTime<Utc>),
) -> Result<i32, Fault> {
    let number = statement.version + 1;
    insert_version(db, (statement.id, number), (draft, change), by).await?;
    Ok(number)
}

async fn insert_version(
    db: &mut dyn Records,
    (id, number): (StatementId, i32),
    (draft, change): (&Draft, Option<&str>),
    (by, now): (PersonId, DateTime<Utc>),
) -> Result<(), Fault> {
    let title = |one: &Option<Wording>| one.as_ref().map(|one| one.title.clone());
    let text = |one: &Option<Wording>| one.as_ref().map(|one| one.text.clone());
    let wordings = &draft.wordings;
    sqlx::query!(
        "insert into statement_version (statement_id, number, lang, title_en, text_en, title_ru, text_ru, title_ky, text_ky,
                                        occasion, wished_on, audience, change, written_by, written_at, sha256)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15,
                 statement_sha256($3, $4::text, $5::text, $6::text, $7::text, $8::text, $9::text))",
        id.get(),
        number,
        draft.lang.tag(),
        title(&wordings.en),
        text(&wordings.en),
        title(&wordings.ru),
        text(&wordings.ru),
        title(&wordings.ky),
        text(&wordings.ky),
        draft.occasion,
        draft.wished_on,
        draft.audience.name(),
        change,
        by.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// The decision by which all members clear this very version.
pub(super) async fn record_clearance(
    db: &mut Recording<AskForClearance>,
    statement: &Statement,
    decision: DecisionId,
    (by, now): (PersonId, DateTime<Utc>),
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into statement_clearance (statement_id, version, decision_id, sha256, audience, asked_by, asked_at)
         values ($1, $2, $3, $4, $5, $6, $7)",
        statement.id.get(),
        statement.version,
        decision.get(),
        statement.sha256,
        statement.draft.audience.name(),
        by.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_signature(
    db: &mut Recording<SignStatement>,
    clearance: &Clearance,
    (by, of): (PersonId, OrganisationId),
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into statement_signature (statement_clearance_id, person_id, organisation_id, at) values ($1, $2, $3, $4)",
        clearance.id,
        by.get(),
        of.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_delivery(
    db: &mut Recording<DeliverStatement>,
    statement: &Statement,
    (clearance, delivery): (&Clearance, &NewDelivery),
    (by, now): (PersonId, DateTime<Utc>),
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into statement_delivery (statement_id, statement_clearance_id, sha256, delivered_on, place, delivered_by, link,
                                         recorded_by, recorded_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        statement.id.get(),
        clearance.id,
        statement.sha256,
        delivery.on,
        delivery.place,
        delivery.by.get(),
        delivery.link,
        by.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    db.about("decision", clearance.decision.get(), None).await
}

pub(super) async fn record_withdrawal(
    db: &mut Recording<WithdrawStatement>,
    id: StatementId,
    reason: &str,
    (by, now): (PersonId, DateTime<Utc>),
) -> Result<(), Fault> {
    sqlx::query!(
        "update statement set withdrawn_at = $2, withdrawn_by = $3, withdrawn_reason = $4 where id = $1",
        id.get(),
        now,
        by.get(),
        reason,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}
