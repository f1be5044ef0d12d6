use chrono::{DateTime, NaiveDate, Utc};

use super::access::MakeCalendarFeed;
use crate::base::acts::{Reads, Recording, Records};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::PersonId;
use crate::base::lang::Lang;

/// Whose calendar an address is.
pub(crate) struct Subscriber {
    pub(crate) person: PersonId,
    lang: String,
    pub(crate) made_at: DateTime<Utc>,
}

impl Subscriber {
    pub(crate) fn lang(&self) -> Lang {
        Lang::parse(&self.lang).unwrap_or(Lang::En)
    }
}

/// Nobody when it was taken back, or its owner has no function on the day.
pub(crate) async fn load(
    db: &mut dyn Reads,
    hash: &[u8],
    day: NaiveDate,
) -> Result<Option<Subscriber>, Fault> {
    Ok(sqlx::query_as!(
        Subscriber,
        r#"select c.person_id as "person: PersonId", p.lang, c.made_at
             from calendar_feed c join person p on p.id = c.person_id
            where c.token_hash = $1 and c.revoked_at is null
              and exists (select from function f where f.person_id = p.id
                           and f.valid_from <= $2 and (f.valid_until is null or f.valid_until >= $2))"#,
        hash,
        day,
    )
    .fetch_optional(db.conn())
    .await?)
}

/// Since when the person has one.
pub(super) async fn made_at(
    db: &mut dyn Reads,
    person: PersonId,
) -> Result<Option<DateTime<Utc>>, Fault> {
    Ok(sqlx::query_scalar!(
        "select made_at from calendar_feed where person_id = $1 and revoked_at is null",
        person.get(),
    )
    .fetch_optional(db.conn())
    .await?)
}

pub(super) async fn record_new(
    db: &mut Recording<MakeCalendarFeed>,
    person: PersonId,
    hash: &[u8],
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into calendar_feed (person_id, token_hash, made_at) values ($1, $2, $3)",
        person.get(),
        hash,
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// `false` when there was none.
pub(super) async fn record_end(
    db: &mut dyn Records,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<bool, Fault> {
    let ended = sqlx::query!(
        "update calendar_feed set revoked_at = $2 where person_id = $1 and revoked_at is null",
        person.get(),
        now,
    )
    .execute(db.conn())
    .await?;
    Ok(ended.rows_affected() == 1)
}
