//! Mail leaves by SMTP, from the rows that acts wrote.
//!
//! A refusal for good (5xx) makes a mail undeliverable, anything else is tried again. The Message-ID
//! follows from the row, so a mail that left twice, because the worker died in between, is one mail to
//! its reader. Without a mail server the mail waits, to be read in the house.
use lettre::message::header::{
    ContentTransferEncoding, ContentType, Header, HeaderName, HeaderValue,
};
use lettre::message::{Mailbox, MultiPart, SinglePart};
use lettre::transport::smtp;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use std::error::Error;
use std::time::Duration;

use crate::base::clock::{Clock, Instant};
use crate::base::db::Database;
use crate::base::fault::Fault;
use crate::base::outbox::KEPT_APART;
use crate::base::signed_links::{
    Key, UNSUBSCRIBE, UNSUBSCRIBE_UPDATES, unsubscribe_link, unsubscribe_updates_link,
};
use crate::worker::{Job, Undone};

/// The kind of job that sends one mail.
pub const SEND: &str = "mail.send";
/// What stands in `mail_delivery.last_error` of a mail that waits for no server.
pub const NO_SERVER: &str = "no mail server is set: read it here";
const LONGEST_REPLY: usize = 500;

/// The house's way to the mail server; cheap to clone.
#[derive(Clone)]
pub struct Mailer {
    database: Database,
    clock: Clock,
    server: Option<AsyncSmtpTransport<Tokio1Executor>>,
    from: Mailbox,
    host: String,
    public_url: String,
}

/// A mail as its row has it.
#[derive(Clone, Debug)]
pub struct Letter {
    pub id: i64,
    pub address: String,
    pub lang: String,
    pub subject: String,
    pub body_text: String,
    pub body_html: String,
    pub calendar: Option<String>,
    /// Where one click ends letters of this kind (RFC 8058); formal notices have none.
    pub unsubscribe: Option<String>,
    pub written_at: Instant,
}

enum Outcome {
    Sent,
    Undeliverable(String),
    Again(String),
}

impl Mailer {
    /// `server` as in `ASHAR_SMTP_URL`; `public_url` gives the Message-ID its host.
    pub fn new(
        database: Database,
        clock: Clock,
        server: Option<&str>,
        from: Mailbox,
        public_url: &str,
    ) -> Result<Self, Fault> {
        let server = match server {
            Some(url) => Some(
                AsyncSmtpTransport::<Tokio1Executor>::from_url(&with_tls(url))?
                    .timeout(Some(Duration::from_secs(30)))
                    .build(),
            ),
            None => None,
        };
        let authority = public_url
            .split_once("://")
            .map_or(public_url, |(_, rest)| rest);
        let host = authority
            .split(['/', ':'])
            .next()
            .filter(|host| !host.is_empty())
            .unwrap_or("localhost");
        Ok(Self {
            database,
            clock,
            server,
            from,
            host: host.to_owned(),
            public_url: public_url.to_owned(),
        })
    }

    /// Handles a job of kind [`SEND`].
    pub async fn send(&self, job: &Job) -> Result<(), Undone> {
        let Some(id) = job.payload.get("mail").and_then(serde_json::Value::as_i64) else {
            return Err(Undone::Never("the job names no mail".to_owned()));
        };
        let Some(letter) = self.waiting(id).await? else {
            return Ok(());
        };
        let Some(server) = &self.server else {
            return Ok(self
                .note(id, "queued", job.attempt, Some(NO_SERVER))
                .await?);
        };
        let outcome = match compose(&letter, &self.from, &self.host) {
            Ok(message) => outcome_of(server.send(message).await),
            Err(fault) => Outcome::Undeliverable(fault.to_string()),
        };
        match outcome {
            Outcome::Sent => Ok(self.note(id, "sent", job.attempt, None).await?),
            Outcome::Undeliverable(why) => Ok(self
                .note(id, "undeliverable", job.attempt, Some(&why))
                .await?),
            Outcome::Again(why) => {
                let state = if job.is_last_attempt() {
                    "failed"
                } else {
                    "queued"
                };
                self.note(id, state, job.attempt, Some(&why)).await?;
                Err(Undone::Again(why))
            }
        }
    }

    /// The mail, unless its delivery has ended. A secret takes its place only here; a letter whose secret is
    /// forgotten would carry a dead link and stays where it is.
    async fn waiting(&self, id: i64) -> Result<Option<Letter>, Fault> {
        let row = sqlx::query!(
            r#"select mail.id, address, lang, kind, person_id, subject,
                      coalesce(replace(body_text, $2, s.secret), body_text) as "body_text!",
                      coalesce(replace(body_html, $2, s.secret), body_html) as "body_html!",
                      calendar, created_at as written_at
                 from mail join mail_delivery d on d.mail_id = mail.id
                 left join mail_secret s on s.mail_id = mail.id
                where mail.id = $1 and d.state = 'queued'
                  and (s.secret is not null or position($2 in body_text) = 0)"#,
            id,
            KEPT_APART,
        )
        .fetch_optional(self.database.technical())
        .await?;
        let Some(row) = row else {
            return Ok(None);
        };
        let unsubscribe = match row.person_id {
            Some(person) if OPTIONAL.contains(&row.kind.as_str()) => {
                Some(self.unsubscribe_link(person, &row.kind).await?)
            }
            _ => None,
        };
        Ok(Some(Letter {
            id: row.id,
            address: row.address,
            lang: row.lang,
            subject: row.subject,
            body_text: row.body_text,
            body_html: row.body_html,
            calendar: row.calendar,
            unsubscribe,
            written_at: row.written_at,
        }))
    }

    /// Each kind of letter ends apart from the others.
    async fn unsubscribe_link(&self, person: i64, kind: &str) -> Result<String, Fault> {
        let mut technical = self.database.technical_connection().await?;
        if kind == WEEKLY {
            let key = Key::load(&mut technical, UNSUBSCRIBE_UPDATES).await?;
            let token = key.sign(person)?;
            return Ok(unsubscribe_updates_link(&self.public_url, &token));
        }
        let key = Key::load(&mut technical, UNSUBSCRIBE).await?;
        Ok(unsubscribe_link(&self.public_url, &key.sign(person)?))
    }

    async fn note(
        &self,
        id: i64,
        state: &str,
        attempts: i32,
        why: Option<&str>,
    ) -> Result<(), Fault> {
        let now = self.clock.now();
        sqlx::query!(
            "update mail_delivery
                set state = $2, attempts = $3, last_error = $4, updated_at = $5,
                    sent_at = case when $2 = 'sent' then $5::timestamptz end
              where mail_id = $1 and state = 'queued'",
            id,
            state,
            attempts,
            why,
            now,
        )
        .execute(self.database.technical())
        .await?;
        Ok(())
    }
}

/// `starttls://` says that a plain connection must be secured before anything is said.
fn with_tls(url: &str) -> String {
    match url.strip_prefix("starttls://") {
        Some(rest) => format!("smtp://{rest}?tls=required"),
        None => url.to_owned(),
    }
}

/// The message of a mail: text, page and, where there is one, the invitation (iMIP, RFC 6047).
pub fn compose(letter: &Letter, from: &Mailbox, host: &str) -> Result<Message, Fault> {
    let mut parts = MultiPart::alternative()
        .singlepart(SinglePart::plain(letter.body_text.clone()))
        .singlepart(SinglePart::html(letter.body_html.clone()));
    if let Some(calendar) = &letter.calendar {
        let method = calendar
            .lines()
            .find_map(|line| line.strip_prefix("METHOD:"))
            .unwrap_or("PUBLISH");
        let kind = ContentType::parse(&format!(
            "text/calendar; method={}; charset=UTF-8",
            method.trim()
        ))?;
        let part = SinglePart::builder()
            .header(kind)
            .header(ContentTransferEncoding::Base64);
        parts = parts.singlepart(part.body(calendar.clone()));
    }
    let to = Mailbox::new(None, letter.address.parse()?);
    let mut message = Message::builder();
    if let Some(link) = &letter.unsubscribe {
        message = message
            .header(ListUnsubscribe(format!("<{link}>")))
            .header(ListUnsubscribePost);
    }
    Ok(message
        .from(from.clone())
        .to(to)
        .subject(one_line(&letter.subject))
        .date(letter.written_at.into())
        .message_id(Some(format!("<mail-{}@{host}>", letter.id)))
        .header(AutoSubmitted)
        .multipart(parts)?)
}

/// A line break in a subject would begin a header.
fn one_line(text: &str) -> String {
    text.split(char::is_control)
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Tells autoresponders to keep still (RFC 3834).
#[derive(Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

/// Kinds of mail that a person may do without: reminders and digests, never a formal notice.
pub const OPTIONAL: [&str; 3] = ["action.reminder", "digest.day", WEEKLY];
/// The weekly letter of updates, which ends by a link of its own.
const WEEKLY: &str = "digest.week";

/// Where one click ends them (RFC 2369, RFC 8058).
#[derive(Clone)]
struct ListUnsubscribe(String);

impl Header for ListUnsubscribe {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("List-Unsubscribe")
    }

    fn parse(text: &str) -> Result<Self, Box<dyn Error + Send + Sync>> {
        Ok(Self(text.to_owned()))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.clone())
    }
}

/// That the link takes a POST without asking back (RFC 8058, 3.1).
#[derive(Clone)]
struct ListUnsubscribePost;

impl Header for ListUnsubscribePost {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("List-Unsubscribe-Post")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "List-Unsubscribe=One-Click".to_owned())
    }
}

fn outcome_of(answer: Result<smtp::response::Response, smtp::Error>) -> Outcome {
    let Err(error) = answer else {
        return Outcome::Sent;
    };
    let mut why = error.to_string();
    let mut cause = error.source();
    while let Some(deeper) = cause {
        why = format!("{why}: {deeper}");
        cause = deeper.source();
    }
    let why: String = one_line(&why).chars().take(LONGEST_REPLY).collect();
    // 530, 534, 535 and 538 refuse the house, not its reader: the settings may be put right
    let refuses_us = error
        .status()
        .is_some_and(|code| matches!(u16::from(code), 530 | 534 | 535 | 538));
    if error.is_permanent() && !refuses_us {
        Outcome::Undeliverable(why)
    } else {
        Outcome::Again(why)
    }
}
