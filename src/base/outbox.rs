//! Mail leaves with the act that wrote it, or not at all: rows in the same transaction, sent later by the worker.
use serde_json::json;
use sqlx::PgConnection;

use super::acts::Records;
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

/// From where the clock writes.
#[derive(Clone, Debug)]
pub struct Sender {
    /// Where links begin.
    pub public_url: String,
    /// Whoever sends mail also organises meetings: calendar programs answer to the organiser, and trust only the sender.
    pub mail_from: String,
}

crate::id!(
    /// One mail to one person.
    pub MailId
);

/// Puts a mail into the act's transaction.
pub async fn post(db: &mut dyn Records, mail: &NewMail, now: Instant) -> Result<MailId, Fault> {
    let event = db.event().get();
    enqueue(db.conn(), event, mail, now).await
}

/// Stands in a letter where its secret belongs, as the token of a link that works once.
pub const KEPT_APART: &str = "kept-apart-until-it-is-sent";

/// Puts a mail into the act's transaction whose [`KEPT_APART`] becomes `secret` on its way out: neither the
/// mail nor the change log ever holds it, and it is forgotten once delivery has ended, or at `until`.
pub async fn post_secretly(
    db: &mut dyn Records,
    mail: &NewMail,
    secret: &str,
    until: Instant,
    now: Instant,
) -> Result<MailId, Fault> {
    let id = post(db, mail, now).await?;
    sqlx::query!(
        "insert into mail_secret (mail_id, secret, valid_until) values ($1, $2, $3)",
        id.get(),
        secret,
        until,
    )
    .execute(db.conn())
    .await?;
    Ok(id)
}

/// Keeps the secrets of letters that are posted already, until they have left or at the instant given with each.
pub async fn keep_apart(
    db: &mut dyn Records,
    secrets: &[(MailId, String, Instant)],
) -> Result<(), Fault> {
    let mails: Vec<i64> = secrets.iter().map(|(mail, ..)| mail.get()).collect();
    let words: Vec<String> = secrets.iter().map(|(_, word, _)| word.clone()).collect();
    let ends: Vec<Instant> = secrets.iter().map(|(.., until)| *until).collect();
    sqlx::query!(
        "insert into mail_secret (mail_id, secret, valid_until)
         select m, s, u from unnest($1::bigint[], $2::text[], $3::timestamptz[]) as t (m, s, u)",
        &mails,
        &words,
        &ends,
    )
    .execute(db.conn())
    .await?;
    Ok(())
}

/// Puts many mails into the act's transaction, in three statements however many they are; their numbers
/// come back in the same order.
pub async fn post_all(
    db: &mut dyn Records,
    mails: &[NewMail],
    now: Instant,
) -> Result<Vec<MailId>, Fault> {
    if mails.is_empty() {
        return Ok(Vec::new());
    }
    let event = db.event().get();
    let column = |pick: fn(&NewMail) -> &str| -> Vec<String> {
        mails.iter().map(|mail| pick(mail).to_owned()).collect()
    };
    let people: Vec<i64> = mails.iter().map(|mail| mail.person.get()).collect();
    let calendars: Vec<Option<String>> = mails.iter().map(|mail| mail.calendar.clone()).collect();
    let mut ids = sqlx::query_scalar!(
        r#"insert into mail (event_id, person_id, address, lang, kind, subject, body_text, body_html, calendar, created_at)
           select $1, person, address, lang, kind, subject, body_text, body_html, calendar, $10
             from unnest($2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[])
                  with ordinality as m (person, address, lang, kind, subject, body_text, body_html, calendar, place)
            order by place
           returning id"#,
        event,
        &people,
        &column(|mail| &mail.address),
        &column(|mail| mail.lang.tag()),
        &column(|mail| mail.kind),
        &column(|mail| &mail.subject),
        &column(|mail| &mail.body_text),
        &column(|mail| &mail.body_html),
        &calendars as &[Option<String>],
        now,
    )
    .fetch_all(db.conn())
    .await?;
    ids.sort_unstable();
    sqlx::query!(
        "insert into mail_delivery (mail_id, state, attempts, updated_at)
         select id, 'queued', 0, $2 from unnest($1::bigint[]) as m (id)",
        &ids,
        now,
    )
    .execute(db.conn())
    .await?;
    sqlx::query!(
        "with taken as (
             insert into job (kind, payload, run_at, dedup, created_at)
             select 'mail.send', jsonb_build_object('mail', id), $2, 'mail:' || id, $2 from unnest($1::bigint[]) as m (id)
             on conflict (dedup) do nothing returning 1)
         select pg_notify('job', '') from taken limit 1",
        &ids,
        now,
    )
    .execute(db.conn())
    .await?;
    Ok(ids.into_iter().map(MailId).collect())
}

/// A mail to somebody who has no account: nobody of the house is its reader.
#[derive(Clone, Debug)]
pub struct OutsideMail {
    pub address: String,
    pub lang: Lang,
    pub kind: &'static str,
    pub subject: String,
    pub body_text: String,
    pub body_html: String,
}

/// The same for an address that belongs to nobody in the house; what it keeps apart, if it does, and until when.
pub async fn post_outside(
    db: &mut dyn Records,
    mail: &OutsideMail,
    secret: Option<(&str, Instant)>,
    now: Instant,
) -> Result<MailId, Fault> {
    let event = db.event().get();
    let id = sqlx::query_scalar!(
        "insert into mail (event_id, address, lang, kind, subject, body_text, body_html, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8) returning id",
        event,
        mail.address,
        mail.lang.tag(),
        mail.kind,
        mail.subject,
        mail.body_text,
        mail.body_html,
        now,
    )
    .fetch_one(db.conn())
    .await?;
    deliver(db.conn(), id, now).await?;
    if let Some((secret, until)) = secret {
        keep_apart(db, &[(MailId(id), secret.to_owned(), until)]).await?;
    }
    Ok(MailId(id))
}

async fn deliver(db: &mut PgConnection, id: i64, now: Instant) -> Result<(), Fault> {
    sqlx::query!("insert into mail_delivery (mail_id, state, attempts, updated_at) values ($1, 'queued', 0, $2)", id, now)
        .execute(&mut *db)
        .await?;
    let (payload, dedup) = (json!({ "mail": id }), format!("mail:{id}"));
    enqueue_job(db, "mail.send", &payload, now, Some(&dedup)).await
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
    deliver(db, id, now).await?;
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
