//! From the comments to the approved text and its corrigendum.
use chrono::{DateTime, NaiveDate, Utc};
use sha2::{Digest, Sha256};
use sqlx::PgConnection;

use super::access::{ConsolidateMinutes, DisseminateMinutes, IssueCorrigendum};
use super::model::{Approval, EntryId, Minutes};
use crate::base::access::Act;
use crate::base::acts::{Reads, Recording};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::PersonId;
use crate::base::lang::Lang;
use crate::base::words::Word as _;
use crate::slices::meetings::MeetingId;

/// The texts that came out of the comments by themselves, and the state with its published day.
pub(super) async fn record_consolidation(
    db: &mut Recording<ConsolidateMinutes>,
    minutes: &Minutes,
    texts: &[(EntryId, String)],
    (until, now): (DateTime<Utc>, DateTime<Utc>),
) -> Result<(), Fault> {
    let entries: Vec<i64> = texts.iter().map(|(entry, _)| entry.get()).collect();
    let words: Vec<String> = texts.iter().map(|(_, text)| text.clone()).collect();
    sqlx::query!(
        "insert into consolidated_entry (entry_id, text, saved_at)
         select e, t, $3 from unnest($1::bigint[], $2::text[]) as w (e, t)",
        &entries,
        &words,
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(texts.len() as u64)?;
    sqlx::query!(
        "update minutes set state = 'consolidated', consolidated_at = $3, changes_until = $2, revision = revision + 1
          where id = $1 and state = 'comment_open'",
        minutes.id,
        until,
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// I8: the text word for word, with its hash; and in which way it was approved.
pub(super) async fn record_approval<A: Act<Subject = Minutes>>(
    db: &mut Recording<A>,
    minutes: &Minutes,
    snapshot: &str,
    (approval, by, meeting): (Approval, Option<PersonId>, Option<i64>),
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into approved_minutes (minutes_id, snapshot, sha256) values ($1, $2, $3)",
        minutes.id,
        snapshot,
        Sha256::digest(snapshot).to_vec(),
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    sqlx::query!(
        "update minutes set state = 'approved', approval = $2, approved_by = $3, approved_in = $4, approved_at = $5
          where id = $1 and state in ('comment_open', 'consolidated')",
        minutes.id,
        approval.name(),
        by.map(PersonId::get),
        meeting,
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_dissemination(
    db: &mut Recording<DisseminateMinutes>,
    minutes: &Minutes,
    until: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update minutes set state = 'disseminated', disseminated_at = $3, corrections_until = $2, revision = revision + 1
          where id = $1 and state = 'approved'",
        minutes.id,
        until,
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// The only one; the minutes themselves stay as they are.
pub(super) async fn record_corrigendum(
    db: &mut Recording<IssueCorrigendum>,
    minutes: &Minutes,
    snapshot: &str,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into minutes_corrigendum (minutes_id, snapshot, sha256, issued_by, issued_at) values ($1, $2, $3, $4, $5)",
        minutes.id,
        snapshot,
        Sha256::digest(snapshot).to_vec(),
        by.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    sqlx::query!(
        "update minutes set revision = revision + 1 where id = $1",
        minutes.id
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// Minutes whose period for comments is over without a comment.
pub(super) async fn list_due(
    db: &mut PgConnection,
    now: DateTime<Utc>,
) -> Result<Vec<MeetingId>, Fault> {
    Ok(sqlx::query_scalar!(
        r#"select m.meeting_id as "id: MeetingId" from minutes m
            where m.state = 'comment_open' and m.comments_until <= $1
              and not exists (select from minutes_comment c where c.minutes_id = m.id and c.withdrawn_at is null
                                 and c.kind in ('factual', 'own_intervention', 'editorial', 'add_statement'))
            order by m.comments_until, m.id limit 100"#,
        now,
    )
    .fetch_all(db)
    .await?)
}

/// What letters of the clock and the approved text need of the network.
pub(super) struct House {
    pub(super) time_zone: String,
    pub(super) symbol_prefix: String,
}

pub(super) async fn house(db: &mut dyn Reads) -> Result<House, Fault> {
    Ok(
        sqlx::query_as!(House, "select time_zone, symbol_prefix from charter")
            .fetch_one(db.conn())
            .await?,
    )
}

/// The corrigendum as it was issued.
pub(super) struct Issued {
    pub(super) snapshot: String,
    pub(super) sha256: Vec<u8>,
}

pub(super) async fn corrigendum(
    db: &mut dyn Reads,
    minutes: &Minutes,
) -> Result<Option<Issued>, Fault> {
    Ok(sqlx::query_as!(
        Issued,
        "select snapshot, sha256 from minutes_corrigendum where minutes_id = $1",
        minutes.id
    )
    .fetch_optional(db.conn())
    .await?)
}

/// Whom a letter about a comment reaches: the person who wrote it.
pub(super) struct Author {
    pub(super) person: PersonId,
    pub(super) address: String,
    pub(super) lang: Lang,
}

/// `None` when the person holds no function any more.
pub(super) async fn author(
    db: &mut dyn Reads,
    person: PersonId,
    day: NaiveDate,
) -> Result<Option<Author>, Fault> {
    Ok(sqlx::query_as!(
        Author,
        r#"select p.id as "person: PersonId", p.email as address, p.lang as "lang: Lang" from person p
            where p.id = $1 and exists (select from function f where f.person_id = p.id
                   and f.valid_from <= $2 and (f.valid_until is null or f.valid_until >= $2))"#,
        person.get(),
        day,
    )
    .fetch_optional(db.conn())
    .await?)
}
