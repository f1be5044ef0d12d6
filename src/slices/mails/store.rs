use chrono::{DateTime, Utc};
use serde_json::json;
use sqlx::PgConnection;

use super::access::SendAgain;
use super::model::{About, Content, Mail, MailId, State};
use crate::base::access::{Grip, Subject};
use crate::base::acts::{Reads, Recording};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::outbox;
use crate::base::words::Word as _;
use crate::mail::SEND;

impl Subject for Mail {
    type Key = MailId;
    const KIND: &'static str = "mail";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(db: &mut PgConnection, key: MailId, grip: Grip) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            sqlx::query!(
                "select id from mail_delivery where mail_id = $1 for update",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
        }
        Ok(sqlx::query_as!(
            Mail,
            r#"select m.id as "id: MailId", p.name as "person?", m.address, m.lang, m.kind, m.subject, m.created_at,
                      d.state as "state: State", d.attempts, d.last_error, d.sent_at, d.updated_at,
                      m.calendar is not null as "has_calendar!"
                 from mail m join mail_delivery d on d.mail_id = m.id left join person p on p.id = m.person_id
                where m.id = $1"#,
            key.get(),
        )
        .fetch_optional(db)
        .await?)
    }

    fn cases() -> Vec<(&'static str, Self)> {
        let now = DateTime::<Utc>::default();
        vec![(
            "",
            Self {
                id: MailId(1),
                person: None,
                address: String::new(),
                lang: String::new(),
                kind: String::new(),
                subject: String::new(),
                created_at: now,
                state: State::Queued,
                attempts: 0,
                last_error: None,
                sent_at: None,
                updated_at: now,
                has_calendar: false,
            },
        )]
    }
}

/// Which of them the reader asked for.
pub(super) struct Filter {
    pub(super) state: Option<State>,
    pub(super) about: Option<About>,
    pub(super) words: String,
}

/// Newest first; one more than a page, so that the reader learns whether there is another.
pub(super) async fn list(
    db: &mut impl Reads,
    filter: &Filter,
    page: i64,
    size: i64,
) -> Result<Vec<Mail>, Fault> {
    let words = format!("%{}%", filter.words.replace(['%', '_', '\\'], " "));
    Ok(sqlx::query_as!(
        Mail,
        r#"select m.id as "id: MailId", p.name as "person?", m.address, m.lang, m.kind, m.subject, m.created_at,
                  d.state as "state: State", d.attempts, d.last_error, d.sent_at, d.updated_at,
                  m.calendar is not null as "has_calendar!"
             from mail m join mail_delivery d on d.mail_id = m.id left join person p on p.id = m.person_id
            where ($1::text is null or d.state = $1)
              and ($2::text is null or m.kind like $2 || '.%')
              and ($3 = '%%' or concat_ws(' ', p.name, m.address, m.subject) ilike $3)
            order by m.id desc limit $4 offset $5"#,
        filter.state.map(State::name),
        filter.about.map(About::name),
        words,
        size + 1,
        (page - 1) * size,
    )
    .fetch_all(db.conn())
    .await?)
}

/// How many wait, and how many reached nobody.
pub(super) async fn facts(db: &mut impl Reads) -> Result<(i64, i64), Fault> {
    let row = sqlx::query!(
        r#"select count(*) filter (where state = 'queued') as "waiting!",
                  count(*) filter (where state in ('failed', 'undeliverable')) as "lost!"
             from mail_delivery where state <> 'sent'"#
    )
    .fetch_one(db.conn())
    .await?;
    Ok((row.waiting, row.lost))
}

/// What it says; nothing of mail that opens an account, which is not even read here.
pub(super) async fn load_content(
    db: &mut impl Reads,
    mail: &Mail,
) -> Result<Option<Content>, Fault> {
    if About::is_secret(&mail.kind) {
        return Ok(None);
    }
    Ok(sqlx::query_as!(
        Content,
        "select body_text as text, body_html as html, calendar from mail where id = $1 and kind not like 'person.%'",
        mail.id.get(),
    )
    .fetch_optional(db.conn())
    .await?)
}

/// Back into the queue, with a job of its own.
pub(super) async fn record_again(
    db: &mut Recording<SendAgain>,
    mail: &Mail,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    let id = mail.id.get();
    sqlx::query!(
        "update mail_delivery set state = 'queued', attempts = 0, last_error = null, updated_at = $2
          where mail_id = $1 and state <> 'sent'",
        id,
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    let key = format!("mail:{id}:{}", db.event().get());
    outbox::enqueue_job(db.conn(), SEND, &json!({ "mail": id }), now, Some(&key)).await
}
