//! Sessions in PostgreSQL, for `tower-sessions`; its own sqlx store still wants an older sqlx.
//!
//! The key is the SHA-256 of the cookie's value (ASVS 5.0 V7.1): a copy of the table opens no door.
//! The crate counts from the system's time, the table holds the time of the house: [`Clock::ahead`] is added
//! on the way in and taken off on the way out.
use async_trait::async_trait;
use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};
use tower_sessions::SessionStore;
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::{Error, Result};

use super::around;
use crate::base::clock::Clock;
use crate::base::db::{self, Database};
use crate::base::fault::Fault;

/// Where the session keeps who is signed in.
pub(crate) const WHO: &str = "who";
/// Which record was last before the reader's eyes.
pub(crate) const LOOK: &str = "look";
/// What kind of device signed in, for the list of sessions.
pub(crate) const DEVICE: &str = "device";

#[derive(Clone, Debug)]
pub struct Sessions {
    database: Database,
    clock: Clock,
}

impl Sessions {
    pub fn new(database: Database, clock: Clock) -> Self {
        Self { database, clock }
    }

    async fn write(&self, record: &Record) -> Result<bool> {
        db::count();
        let person = record
            .data
            .get(WHO)
            .and_then(|who| who.get("person"))
            .and_then(serde_json::Value::as_i64);
        let device = record.data.get(DEVICE).and_then(serde_json::Value::as_str);
        let desk = record
            .data
            .get(WHO)
            .and_then(|who| who.get("desk")?.as_str()?.parse::<DateTime<Utc>>().ok());
        let look = record.data.get(LOOK);
        let of_look = |name: &str| look.and_then(|look| look.get(name));
        let looked_at = of_look("at")
            .and_then(serde_json::Value::as_str)
            .and_then(|at| at.parse::<DateTime<Utc>>().ok());
        // in the same statement: when this person had the desk before their eyes, and when before that; and which other
        // record, first and last
        let done = sqlx::query!(
            "with looked as (
                 insert into desk_visit as v (person_id, seen_at)
                 select $2::bigint, $7::timestamptz where $2::bigint is not null and $7::timestamptz is not null
                 on conflict (person_id) do update
                    set since = case when excluded.seen_at - v.seen_at > (select visit_minutes from charter) * interval '1 minute'
                                     then v.seen_at else v.since end,
                        seen_at = greatest(v.seen_at, excluded.seen_at)),
             before_eyes as (
                 insert into look as l (subject_kind, subject_id, person_id, organisation_id, first_at, seen_at)
                 select $8::text, $9::bigint, $2::bigint, $10::bigint, $11::timestamptz, $11::timestamptz
                  where $2::bigint is not null and $8::text is not null and $9::bigint is not null and $11::timestamptz is not null
                 on conflict (subject_kind, subject_id, person_id) do update
                    set seen_at = greatest(l.seen_at, excluded.seen_at),
                        organisation_id = coalesce(l.organisation_id, excluded.organisation_id))
             insert into session (key, person_id, data, device, created_at, seen_at, expires_at)
             values ($1, $2, $3, $4, $5, $5, $6)
             on conflict (key) do update
                set person_id = excluded.person_id, data = excluded.data, device = excluded.device,
                    seen_at = excluded.seen_at, expires_at = excluded.expires_at",
            key(&record.id),
            person,
            serde_json::to_value(&record.data).map_err(|e| Error::Encode(e.to_string()))?,
            device,
            self.clock.now(),
            expiry(record)? + self.clock.ahead(),
            desk,
            of_look("kind").and_then(serde_json::Value::as_str),
            of_look("id").and_then(serde_json::Value::as_i64),
            of_look("member").and_then(serde_json::Value::as_i64),
            looked_at,
        )
        .execute(self.database.technical())
        .await
        .map_err(|e| Error::Backend(e.to_string()))?;
        Ok(done.rows_affected() == 1)
    }
}

/// What the table knows a session by.
pub(crate) fn key(id: &Id) -> Vec<u8> {
    Sha256::digest(id.0.to_le_bytes()).to_vec()
}

fn expiry(record: &Record) -> Result<DateTime<Utc>> {
    DateTime::from_timestamp(record.expiry_date.unix_timestamp(), 0)
        .ok_or_else(|| Error::Encode("expiry out of range".into()))
}

#[async_trait]
impl SessionStore for Sessions {
    async fn create(&self, record: &mut Record) -> Result<()> {
        // 128 random bits do not meet twice; a session that exists is never taken over
        self.write(record).await.map(|_| ())
    }

    async fn save(&self, record: &Record) -> Result<()> {
        self.write(record).await.map(|_| ())
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        let backend = |fault: Fault| Error::Backend(fault.to_string());
        let mut connection = self.database.look().await.map_err(backend)?;
        let mut around = around::load(&mut connection, Some(&key(id)), self.clock.now())
            .await
            .map_err(backend)?;
        let found = around.data.take().zip(around.expires_at);
        around::keep(around);
        found
            .map(|(data, expires_at)| {
                Ok(Record {
                    id: *id,
                    data: serde_json::from_value(data).map_err(|e| Error::Decode(e.to_string()))?,
                    expiry_date: time::OffsetDateTime::from_unix_timestamp(
                        (expires_at - self.clock.ahead()).timestamp(),
                    )
                    .map_err(|e| Error::Decode(e.to_string()))?,
                })
            })
            .transpose()
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        db::count();
        sqlx::query!("delete from session where key = $1", key(id))
            .execute(self.database.technical())
            .await
            .map_err(|e| Error::Backend(e.to_string()))?;
        Ok(())
    }
}
