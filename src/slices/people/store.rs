use chrono::{DateTime, Utc};

use super::access::{ChangeAccount, SetPassword};
use super::rules::Guesses;
use super::volume::Volume;
use crate::base::acts::{Reads, Recording, Records};
use crate::base::db::{Database, Exactly, count};
use crate::base::fault::Fault;
use crate::base::ids::{FunctionId, OrganisationId, PersonId};
use crate::base::lang::Lang;
use crate::base::words::Word as _;

/// What sign-in needs of an address: the person, today's first function, the hash.
pub(super) struct Known {
    pub(super) person: PersonId,
    pub(super) function: FunctionId,
    pub(super) kind: String,
    pub(super) organisation: OrganisationId,
    pub(super) password_hash: String,
}

/// The person behind an address who has a password and a function today.
pub(super) async fn load_known(
    database: &Database,
    address: &str,
    now: DateTime<Utc>,
) -> Result<Option<Known>, Fault> {
    count();
    Ok(sqlx::query_as!(
        Known,
        r#"select p.id as "person: PersonId", f.id as "function: FunctionId", f.kind, f.organisation_id as "organisation: OrganisationId",
                  c.password_hash
             from person p
             join credential c on c.person_id = p.id
             join function f on f.person_id = p.id
             cross join charter h
            where lower(p.email) = lower($1)
              and f.valid_from <= ($2 at time zone h.time_zone)::date
              and (f.valid_until is null or f.valid_until >= ($2 at time zone h.time_zone)::date)
            order by f.id limit 1"#,
        address,
        now,
    )
    .fetch_optional(database.technical())
    .await?)
}

/// Numbers of the charter for guesses and sessions.
pub(super) struct Bounds {
    pub(super) guesses_allowed: i32,
    pub(super) guess_block_minutes: i32,
    pub(super) session_hours: i32,
}

pub(super) async fn bounds(database: &Database) -> Result<Bounds, Fault> {
    count();
    Ok(sqlx::query_as!(
        Bounds,
        "select guesses_allowed, guess_block_minutes, session_hours from charter"
    )
    .fetch_one(database.technical())
    .await?)
}

/// Guesses under a hashed key.
pub(super) async fn guesses(database: &Database, key: &[u8]) -> Result<Option<Guesses>, Fault> {
    count();
    Ok(sqlx::query_as!(
        Guesses,
        "select failures, first_at, blocked_until from guess where key = $1",
        key
    )
    .fetch_optional(database.technical())
    .await?)
}

pub(super) async fn record_guesses(
    database: &Database,
    key: &[u8],
    guesses: Guesses,
) -> Result<(), Fault> {
    count();
    sqlx::query!(
        "insert into guess (key, failures, first_at, blocked_until) values ($1, $2, $3, $4)
         on conflict (key) do update set failures = excluded.failures, first_at = excluded.first_at,
             blocked_until = excluded.blocked_until",
        key,
        guesses.failures,
        guesses.first_at,
        guesses.blocked_until,
    )
    .execute(database.technical())
    .await?;
    Ok(())
}

pub(super) async fn forget_guesses(database: &Database, key: &[u8]) -> Result<(), Fault> {
    count();
    sqlx::query!("delete from guess where key = $1", key)
        .execute(database.technical())
        .await?;
    Ok(())
}

/// A session of a person, for the list.
pub(super) struct Session {
    pub(super) device: Option<String>,
    pub(super) created_at: DateTime<Utc>,
    pub(super) seen_at: DateTime<Utc>,
}

/// Sessions in force, last used first, at most twenty.
pub(super) async fn list_sessions(
    db: &mut dyn Reads,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<Vec<Session>, Fault> {
    Ok(sqlx::query_as!(
        Session,
        "select device, created_at, seen_at from session where person_id = $1 and expires_at > $2
          order by seen_at desc limit 20",
        person.get(),
        now,
    )
    .fetch_all(db.conn())
    .await?)
}

/// Ends every session of a person.
pub(super) async fn end_sessions(db: &mut dyn Reads, person: PersonId) -> Result<(), Fault> {
    sqlx::query!("delete from session where person_id = $1", person.get())
        .execute(db.conn())
        .await?;
    Ok(())
}

/// What a person set for themself.
pub(super) struct Own {
    pub(super) email: String,
    pub(super) lang: String,
    pub(super) scheme: Option<String>,
    pub(super) volume: Volume,
}

pub(super) async fn load_own(db: &mut dyn Reads, person: PersonId) -> Result<Own, Fault> {
    Ok(sqlx::query_as!(
        Own,
        r#"select email, lang, scheme, mail_volume as "volume: Volume" from person where id = $1"#,
        person.get()
    )
    .fetch_one(db.conn())
    .await?)
}

pub(super) async fn record_account(
    db: &mut Recording<ChangeAccount>,
    person: PersonId,
    lang: Lang,
    scheme: Option<&str>,
    volume: Option<Volume>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update person set lang = $2, scheme = $3, mail_volume = coalesce($4, mail_volume) where id = $1",
        person.get(),
        lang.tag(),
        scheme,
        volume.map(Volume::name),
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// Somebody who may come in today, and how long their link will work.
pub(super) struct Addressee {
    pub(super) person: PersonId,
    pub(super) email: String,
    pub(super) lang: String,
    pub(super) reset_minutes: i32,
}

pub(super) async fn load_addressee(
    database: &Database,
    address: &str,
    now: DateTime<Utc>,
) -> Result<Option<Addressee>, Fault> {
    count();
    Ok(sqlx::query_as!(
        Addressee,
        r#"select p.id as "person: PersonId", p.email, p.lang, h.reset_minutes
             from person p cross join charter h
            where lower(p.email) = lower($1)
              and exists (select from function f
                           where f.person_id = p.id and f.valid_from <= ($2 at time zone h.time_zone)::date
                             and (f.valid_until is null or f.valid_until >= ($2 at time zone h.time_zone)::date))"#,
        address,
        now,
    )
    .fetch_optional(database.technical())
    .await?)
}

/// Why a link was mailed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    Invitation,
    PasswordReset,
}

/// Keeps a link by its hash only.
pub(super) async fn record_link(
    db: &mut dyn Records,
    hash: &[u8],
    (purpose, person): (Purpose, PersonId),
    now: DateTime<Utc>,
    until: DateTime<Utc>,
) -> Result<(), Fault> {
    let purpose = match purpose {
        Purpose::Invitation => "invitation",
        Purpose::PasswordReset => "password_reset",
    };
    sqlx::query!(
        "insert into single_use_link (token_hash, purpose, person_id, created_at, expires_at)
         values ($1, $2, $3, $4, $5)",
        hash,
        purpose,
        person.get(),
        now,
        until,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// The person to whom a link was mailed, while it works, with today's first function.
pub(super) struct Holder {
    pub(super) person: PersonId,
    pub(super) email: String,
    pub(super) function: FunctionId,
    pub(super) kind: String,
    pub(super) organisation: OrganisationId,
    pub(super) session_hours: i32,
}

pub(super) async fn load_holder(
    database: &Database,
    hash: &[u8],
    now: DateTime<Utc>,
) -> Result<Option<Holder>, Fault> {
    count();
    Ok(sqlx::query_as!(
        Holder,
        r#"select p.id as "person: PersonId", p.email, f.id as "function: FunctionId", f.kind,
                  f.organisation_id as "organisation: OrganisationId", h.session_hours
             from single_use_link l
             join person p on p.id = l.person_id
             join function f on f.person_id = p.id
             cross join charter h
            where l.token_hash = $1 and l.used_at is null and l.expires_at > $2
              and f.valid_from <= ($2 at time zone h.time_zone)::date
              and (f.valid_until is null or f.valid_until >= ($2 at time zone h.time_zone)::date)
            order by f.id limit 1"#,
        hash,
        now,
    )
    .fetch_optional(database.technical())
    .await?)
}

/// Uses the link up with all others of the person, sets the password and ends every session; `false` when
/// somebody else used the link in the meantime.
pub(super) async fn record_password(
    db: &mut Recording<SetPassword>,
    link: &[u8],
    person: PersonId,
    password_hash: &str,
    now: DateTime<Utc>,
) -> Result<bool, Fault> {
    let used = sqlx::query!(
        "update single_use_link set used_at = $2 where token_hash = $1 and used_at is null and expires_at > $2",
        link,
        now,
    )
    .execute(db.conn())
    .await?;
    if used.rows_affected() == 0 {
        return Ok(false);
    }
    sqlx::query!(
        "update single_use_link set used_at = $2 where person_id = $1 and used_at is null",
        person.get(),
        now
    )
    .execute(db.conn())
    .await?;
    sqlx::query!(
        "insert into credential (person_id, password_hash, set_at) values ($1, $2, $3)
         on conflict (person_id) do update set password_hash = excluded.password_hash, set_at = excluded.set_at",
        person.get(),
        password_hash,
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    end_sessions(db, person).await?;
    Ok(true)
}
