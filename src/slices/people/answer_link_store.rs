//! Links by which somebody answers from a letter: made with it, opened by its reader, seen and revoked by their owner. Each
//! room finds its own by `answer_link_by`, in one statement with what its letter asks about.
use chrono::{DateTime, Utc};

use super::access::{OpenAnswerLink, RevokeAnswerLink};
use super::link::{hash_of, new_token};
use crate::base::acts::{Reads, Recording, Records};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::PersonId;
use crate::base::outbox::{self, MailId};
use crate::base::words::{Word as _, words};

words!(
    /// What ended a link before its time.
    RevokedBy {
        NewerNotice = "newer_notice",
        Addressee = "addressee",
        Secretariat = "secretariat",
        NewPassword = "new_password",
    }
);

/// A link for a letter that is posted.
pub(crate) struct NewLink {
    mail: MailId,
    person: PersonId,
    token: String,
    until: DateTime<Utc>,
}

impl NewLink {
    pub(crate) fn to(mail: MailId, person: PersonId, until: DateTime<Utc>) -> Self {
        Self {
            mail,
            person,
            token: new_token(),
            until,
        }
    }

    pub(crate) fn reader(&self) -> PersonId {
        self.person
    }
}

/// Until when a link works that no deadline ends.
pub(crate) async fn lasting(
    db: &mut dyn Reads,
    now: DateTime<Utc>,
) -> Result<DateTime<Utc>, Fault> {
    Ok(sqlx::query_scalar!(
        r#"select $1::timestamptz + make_interval(days => answer_link_days) as "until!" from charter"#,
        now,
    )
    .fetch_one(db.conn())
    .await?)
}

/// The tables know each link by its hash, the letter has it once it leaves.
pub(crate) async fn record_new(
    db: &mut dyn Records,
    links: &[NewLink],
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    let people: Vec<i64> = links.iter().map(|link| link.person.get()).collect();
    let mails: Vec<i64> = links.iter().map(|link| link.mail.get()).collect();
    let hashes: Vec<Vec<u8>> = links.iter().map(|link| hash_of(&link.token)).collect();
    let ends: Vec<DateTime<Utc>> = links.iter().map(|link| link.until).collect();
    sqlx::query!(
        "insert into answer_link (mail_id, person_id, token_hash, made_at, valid_until)
         select m, p, h, $5, u from unnest($1::bigint[], $2::bigint[], $3::bytea[], $4::timestamptz[]) as t (m, p, h, u)",
        &mails,
        &people,
        &hashes,
        &ends,
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(links.len() as u64)?;
    let secrets: Vec<_> = links
        .iter()
        .map(|link| (link.mail, link.token.clone(), link.until))
        .collect();
    outbox::keep_apart(db, &secrets).await
}

/// Once; `false` when somebody else was first.
pub(super) async fn record_opening(
    db: &mut Recording<OpenAnswerLink>,
    link: i64,
    now: DateTime<Utc>,
) -> Result<bool, Fault> {
    let opened = sqlx::query!(
        "update answer_link set opened_at = $2 where id = $1 and opened_at is null",
        link,
        now,
    )
    .execute(db.conn())
    .await?;
    Ok(opened.rows_affected() == 1)
}

/// Holds the link until the act ends, and tells whether it was revoked: whoever revokes it comes before or after.
pub(crate) async fn lock(db: &mut dyn Records, link: i64) -> Result<bool, Fault> {
    Ok(sqlx::query_scalar!(
        r#"select revoked_at is not null as "revoked!" from answer_link where id = $1 for update"#,
        link,
    )
    .fetch_one(db.conn())
    .await?)
}

/// A link that still works.
pub(crate) struct OpenLink {
    pub(crate) id: i64,
    /// The subject of its letter.
    pub(crate) subject: String,
    pub(crate) until: DateTime<Utc>,
    pub(crate) opened_at: Option<DateTime<Utc>>,
}

pub(crate) async fn list_of_person(
    db: &mut dyn Reads,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<Vec<OpenLink>, Fault> {
    Ok(sqlx::query_as!(
        OpenLink,
        r#"select l.id as "id!", m.subject, l.valid_until as "until!", l.opened_at
             from standing_answer_link l join mail m on m.id = l.mail_id
            where l.person_id = $1 and l.valid_until > $2
            order by l.id desc limit 50"#,
        person.get(),
        now,
    )
    .fetch_all(db.conn())
    .await?)
}

/// All links of a person: a password is new, or every session ends.
pub(crate) async fn record_end_of_all(
    db: &mut dyn Records,
    person: PersonId,
    by: RevokedBy,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update answer_link set revoked_at = $2, revoked_by = $3 where person_id = $1 and revoked_at is null",
        person.get(),
        now,
        by.name(),
    )
    .execute(db.conn())
    .await?;
    Ok(())
}

/// `false` when it had ended already, or is somebody else's.
pub(super) async fn record_end(
    db: &mut Recording<RevokeAnswerLink>,
    person: PersonId,
    id: i64,
    now: DateTime<Utc>,
) -> Result<bool, Fault> {
    let ended = sqlx::query!(
        "update answer_link set revoked_at = $3, revoked_by = $4 where id = $1 and person_id = $2 and revoked_at is null",
        id,
        person.get(),
        now,
        RevokedBy::Addressee.name(),
    )
    .execute(db.conn())
    .await?;
    Ok(ended.rows_affected() == 1)
}
