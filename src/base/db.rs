//! The pools, the counter of queries, and what a refused statement means.
//!
//! The pools are private: what a request or a job may do with the database is decided by `acts`.
use std::cell::Cell;
use std::time::Duration;

use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgConnectOptions, PgListener, PgPoolOptions, PgQueryResult};
use sqlx::{ConnectOptions, Connection, PgPool, Postgres, Transaction};

use super::fault::Fault;

/// Every migration, in order.
pub static MIGRATOR: sqlx::migrate::Migrator = sqlx::migrate!("./migrations");

/// The application's role: it owns nothing and cannot rewrite the past.
const ROLE: (&str, &str) = ("role", "ashar_app");

/// One pool that writes, one whose sessions are read-only, and the one connection that listens.
#[derive(Clone, Debug)]
pub struct Database {
    writing: PgPool,
    reading: PgPool,
    listening: PgPool,
}

impl Database {
    /// Opens lazily: the first query connects.
    pub fn open(options: PgConnectOptions, connections: u32) -> Self {
        let options = options
            .options([ROLE])
            .log_statements(tracing::log::LevelFilter::Trace);
        // the statements of pages are few, short and made for their indexes: planning one anew each time
        // costs more than it runs
        let reading = options.clone().options([
            ("default_transaction_read_only", "on"),
            ("plan_cache_mode", "force_generic_plan"),
        ]);
        Self {
            writing: pool(connections).connect_lazy_with(options),
            listening: pool(1)
                .idle_timeout(None)
                .max_lifetime(None)
                .connect_lazy_with(reading.clone()),
            reading: pool(connections).connect_lazy_with(reading),
        }
    }

    /// A connection that cannot write.
    #[expect(
        clippy::disallowed_methods,
        reason = "where connections are opened for acts"
    )]
    pub(crate) async fn look(&self) -> Result<PoolConnection<Postgres>, Fault> {
        Ok(self.reading.acquire().await?)
    }

    /// A transaction that writes nothing to a domain table before an event stands in it.
    #[expect(
        clippy::disallowed_methods,
        reason = "where transactions are opened for acts"
    )]
    pub(crate) async fn begin(&self) -> Result<Transaction<'static, Postgres>, Fault> {
        Ok(self.writing.begin().await?)
    }

    /// For technical tables only (sessions, links, guesses, jobs): domain tables refuse it.
    pub(crate) fn technical(&self) -> &PgPool {
        &self.writing
    }

    /// A connection to technical tables, where a statement needs one.
    #[expect(
        clippy::disallowed_methods,
        reason = "domain tables refuse what it would write"
    )]
    pub(crate) async fn technical_connection(&self) -> Result<PoolConnection<Postgres>, Fault> {
        Ok(self.writing.acquire().await?)
    }

    /// What other processes tell at commit; a lost connection is made anew.
    pub(crate) async fn listen(&self, channel: &str) -> Result<PgListener, Fault> {
        let mut listener = PgListener::connect_with(&self.listening).await?;
        listener.listen(channel).await?;
        Ok(listener)
    }

    /// Whether the database answers.
    #[expect(clippy::disallowed_methods, reason = "asks nothing of any table")]
    pub async fn answers(&self) -> bool {
        match self.reading.acquire().await {
            Ok(mut connection) => connection.ping().await.is_ok(),
            Err(_) => false,
        }
    }

    pub async fn close(&self) {
        self.writing.close().await;
        self.reading.close().await;
        self.listening.close().await;
    }
}

fn pool(connections: u32) -> PgPoolOptions {
    PgPoolOptions::new()
        .max_connections(connections)
        .acquire_timeout(Duration::from_secs(5))
        .test_before_acquire(false)
        // a ping costs a round trip: only a connection that stood idle may have died unseen
        .before_acquire(|connection, meta| {
            Box::pin(async move {
                if meta.idle_for > Duration::from_millis(200) {
                    connection.ping().await?;
                }
                Ok(true)
            })
        })
}

tokio::task_local! {
    static QUERIES: Cell<u32>;
}

/// One statement is about to be sent.
pub(crate) fn count() {
    let _ = QUERIES.try_with(|queries| queries.set(queries.get() + 1));
}

/// Runs a request and tells how many statements it sent.
pub(crate) async fn counted<T>(work: impl Future<Output = T>) -> (T, u32) {
    QUERIES
        .scope(Cell::new(0), async {
            let done = work.await;
            (done, QUERIES.with(Cell::get))
        })
        .await
}

/// A statement's own expectation of how many rows it touches.
pub trait Exactly {
    /// A fault unless exactly so many rows were touched.
    fn exactly(self, rows: u64) -> Result<(), Fault>;
}

impl Exactly for PgQueryResult {
    #[track_caller]
    fn exactly(self, rows: u64) -> Result<(), Fault> {
        if self.rows_affected() == rows {
            Ok(())
        } else {
            Err(Fault::new(format!(
                "{} rows instead of {rows}",
                self.rows_affected()
            )))
        }
    }
}
