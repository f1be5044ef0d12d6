//! Mail leaves with the act that wrote it, or not at all: rows in the same transaction, sent later by the worker.
use serde_json::json;
use sqlx::PgConnection;

use super::access::Act;
use super::acts::{Reads, Recording};
use super::clock::Instant;
use super::fault::Fault;
use super::ids::PersonId;
use super::lang::Lang;

/// A mail as its reader will see it, in the reader's language.
#[derive(Clone, Debug)]
pub struct NewMail {
    pub person: PersonId,
    pub address: String,
    pub lang: Lang,
    /// What it is about: `meeting.invitation`, `person.invitation`.
    pub kind: &'static str,
    pub subject: String,
    pub body_text: String,
    pub body_html: String,
    /// An iCalendar part (iMIP), with its own METHOD.
    pub calendar: Option<String>,
}

crate::id!(
    /// One mail to one person.
    pub MailId
);

/// Puts a mail into the act's transaction.
pub async fn post<A: Act>(
    db: &mut Recording<A>,
    mail: &NewMail,
    now: Instant,
) -> Result<MailId, Fault> {
    let event = db.event().get();
    enqueue(db.conn(), event, mail, now).await
}

/// The rows of a mail: the letter (kept as sent), its delivery, its job.
pub async fn enqueue(
    db: &mut PgConnection,
    event: i64,
    mail: &NewMail,
    now: Instant,
) -> Result<MailId, Fault> {
    let id = sqlx::query_scalar!(
        "insert into mail (event_id, person_id, address, lang, kind, subject, body_text, body_html, calendar, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id",
        event,
        mail.person.get(),
        mail.address,
        mail.lang.tag(),
        mail.kind,
        mail.subject,
        mail.body_text,
        mail.body_html,
        mail.calendar,
        now,
    )
    .fetch_one(&mut *db)
    .await?;
    sqlx::query!("insert into mail_delivery (mail_id, state, attempts, updated_at) values ($1, 'queued', 0, $2)", id, now)
        .execute(&mut *db)
        .await?;
    enqueue_job(
        db,
        "mail.send",
        &json!({ "mail": id }),
        now,
        Some(&format!("mail:{id}")),
    )
    .await?;
    Ok(MailId(id))
}

/// Work for later, in the same transaction; a second job with the same `dedup` is not taken.
pub async fn enqueue_job(
    db: &mut PgConnection,
    kind: &str,
    payload: &serde_json::Value,
    run_at: Instant,
    dedup: Option<&str>,
) -> Result<(), Fault> {
    sqlx::query!(
        "with taken as (
             insert into job (kind, payload, run_at, dedup, created_at) values ($1, $2, $3, $4, $3)
             on conflict (dedup) do nothing returning 1)
         select pg_notify('job', '') from taken",
        kind,
        payload,
        run_at,
        dedup,
    )
    .execute(db)
    .await?;
    Ok(())
}
