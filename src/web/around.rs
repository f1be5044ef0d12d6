//! One statement for every request: the session, the person it belongs to, and the network.
//!
//! The session's store is asked first, deep inside its own layer. What it learns beside the session waits
//! here until `visit` takes it, so that a signed-in page costs one round trip before its own statements.
use std::cell::RefCell;

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::visit::Function;
use crate::base::db;
use crate::base::fault::Fault;

/// What surrounds a page: the network, and whoever the session belongs to.
pub(crate) struct Around {
    pub(crate) network: String,
    pub(crate) network_ru: String,
    pub(crate) network_ky: String,
    pub(crate) symbol_prefix: String,
    pub(crate) time_zone: String,
    pub(crate) session_hours: i32,
    pub(crate) session_days: i32,
    pub(crate) upload_megabytes: i32,
    pub(crate) demo: bool,
    /// How the database stood when this was read.
    pub(crate) stand: String,
    pub(crate) data: Option<serde_json::Value>,
    pub(crate) expires_at: Option<DateTime<Utc>>,
    /// Whose session it is; absent before sign-in.
    pub(crate) person: Option<i64>,
    pub(crate) name: Option<String>,
    pub(crate) lang: Option<String>,
    pub(crate) scheme: Option<String>,
    /// The person's functions on this day, oldest first.
    pub(crate) functions: Option<sqlx::types::Json<Vec<Function>>>,
}

/// `key` is the hash of the session's cookie, where there is one.
pub(crate) async fn load(
    connection: &mut PgConnection,
    key: Option<&[u8]>,
    now: DateTime<Utc>,
) -> Result<Around, Fault> {
    db::count();
    Ok(sqlx::query_as!(
        Around,
        r#"select c.name as network, c.name_ru as network_ru, c.name_ky as network_ky, c.symbol_prefix, c.time_zone,
                  c.session_hours, c.session_days, c.upload_megabytes, c.demo, pg_current_snapshot()::text as "stand!",
                  s.data as "data?", s.expires_at as "expires_at?", p.id as "person?", p.name as "name?", p.lang as "lang?", p.scheme,
                  (select json_agg(json_build_object('id', f.id, 'kind', f.kind, 'organisation', f.organisation_id,
                                                     'acronym', o.acronym, 'groups', (
                              select coalesce(json_agg(json_build_object('id', g.group_id, 'chairs', g.chairs) order by g.group_id), '[]')
                                from group_seats(p.id, f.organisation_id, f.kind, d.today) g)) order by f.id)
                     from function f join organisation o on o.id = f.organisation_id
                    where f.person_id = p.id and f.valid_from <= d.today and (f.valid_until is null or f.valid_until >= d.today)
                  ) as "functions?: sqlx::types::Json<Vec<Function>>"
             from charter c
            cross join lateral (select ($2 at time zone c.time_zone)::date as today) d
             left join session s on s.key = $1 and s.expires_at > $2
             left join person p on p.id = s.person_id"#,
        key,
        now,
    )
    .fetch_one(connection)
    .await?)
}

tokio::task_local! {
    static FOUND: RefCell<Option<Around>>;
}

/// Runs a request with a place where the store may leave what it found.
pub(crate) async fn kept<T>(work: impl Future<Output = T>) -> T {
    FOUND.scope(RefCell::new(None), work).await
}

/// Outside a request nobody takes it, and it is dropped.
pub(crate) fn keep(around: Around) {
    FOUND.try_with(|found| found.replace(Some(around))).ok();
}

/// What the store found for this request; taken once, so that it is never older than the request.
pub(crate) fn take() -> Option<Around> {
    FOUND.try_with(RefCell::take).ok().flatten()
}
