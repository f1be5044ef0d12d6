use chrono::{DateTime, Utc};
use serde_json::json;
use sqlx::PgConnection;

use super::access::{RevokeLink, SendAgain};
use super::model::{About, Content, Link, Mail, MailId, State};
use crate::base::access::{Grip, Subject};
use crate::base::acts::{Reads, Recording};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::outbox::{self, KEPT_APART};
use crate::base::words::Word as _;
use crate::mail::SEND;
use crate::slices::people::answer_link_store::RevokedBy;

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
        let row = sqlx::query!(
            r#"select m.id as "id: MailId", p.name as "person?", m.address, m.lang, m.kind, m.subject, m.created_at,
                      d.state as "state: State", d.attempts, d.last_error, d.sent_at, d.updated_at,
                      m.calendar is not null as "has_calendar!", l.id as "link?", s.valid_until as "link_until?",
                      l.opened_at as "opened_at?",
                      l.id is not null and not exists (select from mail_secret w where w.mail_id = m.id) as "lost_its_link!"
                 from mail m join mail_delivery d on d.mail_id = m.id left join person p on p.id = m.person_id
                 left join answer_link l on l.mail_id = m.id
                 left join standing_answer_link s on s.id = l.id
                where m.id = $1"#,
            key.get(),
        )
        .fetch_optional(db)
        .await?;
        Ok(row.map(|row| Self {
            id: row.id,
            person: row.person,
            address: row.address,
            lang: row.lang,
            kind: row.kind,
            subject: row.subject,
            created_at: row.created_at,
            state: row.state,
            attempts: row.attempts,
            last_error: row.last_error,
            sent_at: row.sent_at,
            updated_at: row.updated_at,
            has_calendar: row.has_calendar,
            link: row.link.map(|id| Link {
                id,
                until: row.link_until,
                opened_at: row.opened_at,
            }),
            lost_its_link: row.lost_its_link,
        }))
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
                link: None,
                lost_its_link: false,
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
    db: &mut dyn Reads,
    filter: &Filter,
    page: i64,
    size: i64,
) -> Result<Vec<Mail>, Fault> {
    let words = format!("%{}%", filter.words.replace(['%', '_', '\\'], " "));
    let rows = sqlx::query!(
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
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Mail {
            id: row.id,
            person: row.person,
            address: row.address,
            lang: row.lang,
            kind: row.kind,
            subject: row.subject,
            created_at: row.created_at,
            state: row.state,
            attempts: row.attempts,
            last_error: row.last_error,
            sent_at: row.sent_at,
            updated_at: row.updated_at,
            has_calendar: row.has_calendar,
            // a list tells of no links
            link: None,
            lost_its_link: false,
        })
        .collect())
}

/// How many wait, and how many reached nobody.
pub(super) async fn facts(db: &mut dyn Reads) -> Result<(i64, i64), Fault> {
    let row = sqlx::query!(
        r#"select count(*) filter (where state = 'queued') as "waiting!",
                  count(*) filter (where state in ('failed', 'undeliverable')) as "lost!"
             from mail_delivery where state <> 'sent'"#
    )
    .fetch_one(db.conn())
    .await?;
    Ok((row.waiting, row.lost))
}

/// What it says, its link left out; nothing of mail that opens an account, which is not even read here.
pub(super) async fn load_content(
    db: &mut dyn Reads,
    mail: &Mail,
) -> Result<Option<Content>, Fault> {
    if About::is_secret(&mail.kind) {
        return Ok(None);
    }
    Ok(sqlx::query_as!(
        Content,
        r#"select replace(body_text, $2, '…') as "text!", replace(body_html, $2, '…') as "html!", calendar
             from mail where id = $1 and kind not like 'person.%'"#,
        mail.id.get(),
        KEPT_APART,
    )
    .fetch_optional(db.conn())
    .await?)
}

/// The reader of the letter signs in instead.
pub(super) async fn record_link_end(
    db: &mut Recording<RevokeLink>,
    link: i64,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update answer_link set revoked_at = $2, revoked_by = $3 where id = $1 and revoked_at is null",
        link,
        now,
        RevokedBy::Secretariat.name(),
    )
    .execute(db.conn())
    .await?
    .exactly(1)
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
