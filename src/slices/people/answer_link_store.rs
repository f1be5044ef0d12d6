//! Links by which somebody answers from a letter, as their owner sees and revokes them.
use chrono::{DateTime, Utc};

use super::access::RevokeAnswerLink;
use crate::base::access::Act;
use crate::base::acts::{Reads, Recording};
use crate::base::fault::Fault;
use crate::base::ids::PersonId;
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

/// A link that still works.
pub(crate) struct OpenLink {
    pub(crate) id: i64,
    /// The subject of its letter.
    pub(crate) subject: String,
    pub(crate) until: DateTime<Utc>,
    pub(crate) opened_at: Option<DateTime<Utc>>,
}

pub(crate) async fn list_of_person(
    db: &mut impl Reads,
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
pub(crate) async fn record_end_of_all<A: Act>(
    db: &mut Recording<A>,
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
