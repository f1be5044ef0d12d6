//! Work outside a request: jobs that acts enqueued, and what comes round by the clock.
//!
//! A worker leases a job in one statement, works outside any transaction, and then ends it. Any number
//! of workers may run, in any number of processes. A lease that ran out means that its worker died:
//! another takes the job over, so a handler must bear being run twice.
use std::collections::BTreeMap;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use serde_json::{Value, json};
use sqlx::postgres::PgListener;
use tokio::sync::{Notify, watch};

use crate::base::clock::{Clock, Instant};
use crate::base::db::Database;
use crate::base::fault::Fault;
use crate::base::outbox::enqueue_job;

/// Longer than any handler may take, so that a lease never runs out under a living worker.
const LEASE: TimeDelta = TimeDelta::minutes(5);
const LONGEST_WORK: Duration = Duration::from_mins(4);
/// Notifications wake a worker at once; this is for jobs whose time has come, and for lost wires.
const POLL: Duration = Duration::from_secs(5);
/// With pauses that double from 15 seconds up to an hour: about six hours.
pub const MOST_ATTEMPTS: i32 = 14;
/// Ended jobs are kept so long for whoever asks what happened.
const KEPT: TimeDelta = TimeDelta::days(30);

/// A job that is being worked on.
#[derive(Clone, Debug)]
pub struct Job {
    pub id: i64,
    pub kind: String,
    pub payload: Value,
    /// 1 at the first time.
    pub attempt: i32,
}

impl Job {
    /// When this attempt fails too, there is no other.
    pub const fn is_last_attempt(&self) -> bool {
        self.attempt >= MOST_ATTEMPTS
    }
}

/// Why a job did not get done.
#[derive(Debug)]
pub enum Undone {
    /// It is worth another try, later.
    Again(String),
    /// No try will help.
    Never(String),
}

impl From<Fault> for Undone {
    fn from(fault: Fault) -> Self {
        Self::Again(fault.to_string())
    }
}

impl fmt::Display for Undone {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Again(why) | Self::Never(why) => out.write_str(why),
        }
    }
}

type Working = Pin<Box<dyn Future<Output = Result<(), Undone>> + Send>>;
type Handler = Arc<dyn Fn(Job) -> Working + Send + Sync>;

/// Knows a handler for each kind of job; cheap to clone.
#[derive(Clone)]
pub struct Worker {
    database: Database,
    clock: Clock,
    handlers: BTreeMap<&'static str, Handler>,
    rounds: Vec<(&'static str, TimeDelta)>,
}

impl Worker {
    pub fn new(database: Database, clock: Clock) -> Self {
        Self {
            database,
            clock,
            handlers: BTreeMap::new(),
            rounds: Vec::new(),
        }
    }

    /// Jobs of a kind that no worker of this process knows are left for one that does.
    #[must_use]
    pub fn on<F, W>(mut self, kind: &'static str, handler: F) -> Self
    where
        F: Fn(Job) -> W + Send + Sync + 'static,
        W: Future<Output = Result<(), Undone>> + Send + 'static,
    {
        self.handlers
            .insert(kind, Arc::new(move |job| Box::pin(handler(job))));
        self
    }

    /// Work that comes round: once in each period, however many workers there are.
    #[must_use]
    pub fn every<F, W>(mut self, period: TimeDelta, kind: &'static str, handler: F) -> Self
    where
        F: Fn(Job) -> W + Send + Sync + 'static,
        W: Future<Output = Result<(), Undone>> + Send + 'static,
    {
        self.rounds.push((kind, period));
        self.on(kind, handler)
    }

    /// Works until asked to stop, then finishes what is begun.
    pub async fn run(self, lanes: usize, stop: impl Future<Output = ()> + Send) {
        let (stopping, stopped) = watch::channel(false);
        let wake = Arc::new(Notify::new());
        let listening = tokio::spawn(listen(self.database.clone(), wake.clone()));
        let lanes: Vec<_> = (0..lanes.max(1))
            .map(|_| tokio::spawn(self.clone().lane(wake.clone(), stopped.clone())))
            .collect();
        stop.await;
        stopping.send_replace(true);
        for lane in lanes {
            if let Err(broken) = lane.await {
                tracing::error!(%broken, "a lane of the worker broke");
            }
        }
        listening.abort();
    }

    async fn lane(self, wake: Arc<Notify>, mut stopped: watch::Receiver<bool>) {
        while !*stopped.borrow() {
            // listen before looking, so that a job which comes in between is not slept through
            let woken = wake.notified();
            tokio::pin!(woken);
            woken.as_mut().enable();
            let found = async {
                self.enqueue_rounds().await?;
                self.step().await
            };
            match found.await {
                Ok(true) => continue,
                Ok(false) => {}
                Err(fault) => tracing::warn!(%fault, "the worker could not ask for work"),
            }
            tokio::select! {
                () = woken => {}
                () = tokio::time::sleep(POLL) => {}
                _ = stopped.changed() => {}
            }
        }
    }

    /// Everything that is due by the clock, one after another; how many jobs that were.
    pub async fn run_due(&self) -> Result<usize, Fault> {
        self.enqueue_rounds().await?;
        let mut done = 0;
        while self.step().await? {
            done += 1;
        }
        Ok(done)
    }

    async fn enqueue_rounds(&self) -> Result<(), Fault> {
        for (kind, period) in &self.rounds {
            let now = self.clock.now();
            let round = now.timestamp().div_euclid(period.num_seconds().max(1));
            let key = format!("{kind}:{round}");
            // most looks find the round enqueued already, and then nothing is written
            let known = sqlx::query_scalar!(
                r#"select exists(select from job where dedup = $1) as "known!""#,
                key
            )
            .fetch_one(self.database.technical())
            .await?;
            if !known {
                let mut transaction = self.database.begin().await?;
                enqueue_job(&mut transaction, kind, &json!({}), now, Some(&key)).await?;
                transaction.commit().await?;
            }
        }
        Ok(())
    }

    /// Takes one job and works on it; `false` when nothing is due.
    pub async fn step(&self) -> Result<bool, Fault> {
        let Some(job) = self.take().await? else {
            return Ok(false);
        };
        let Some(handler) = self.handlers.get(job.kind.as_str()) else {
            return Ok(false);
        };
        let done = if job.attempt > MOST_ATTEMPTS {
            Err(Undone::Never("its worker died every time".to_owned()))
        } else {
            work(handler(job.clone())).await
        };
        self.end(&job, done).await?;
        Ok(true)
    }

    async fn take(&self) -> Result<Option<Job>, Fault> {
        let now = self.clock.now();
        let kinds: Vec<String> = self
            .handlers
            .keys()
            .map(|kind| (*kind).to_owned())
            .collect();
        let job = sqlx::query_as!(
            Job,
            "update job set leased_until = $2, attempts = attempts + 1
              where id = (select id from job
                           where done_at is null and given_up_at is null and run_at <= $1
                             and (leased_until is null or leased_until <= $1) and kind = any($3)
                           order by run_at, id limit 1 for update skip locked)
             returning id, kind, payload, attempts as attempt",
            now,
            now + LEASE,
            &kinds,
        )
        .fetch_optional(self.database.technical())
        .await?;
        Ok(job)
    }

    /// Ends this attempt, unless another worker has taken the job over.
    async fn end(&self, job: &Job, done: Result<(), Undone>) -> Result<(), Fault> {
        let now = self.clock.now();
        let (done_at, given_up_at, why, next) = match done {
            Ok(()) => (Some(now), None, None, now),
            Err(Undone::Again(why)) if !job.is_last_attempt() => {
                (None, None, Some(why), now + pause(job.attempt))
            }
            Err(undone) => (None, Some(now), Some(undone.to_string()), now),
        };
        if let Some(why) = &why {
            tracing::warn!(
                job = job.id,
                kind = job.kind,
                attempt = job.attempt,
                why,
                "a job is not done"
            );
        }
        sqlx::query!(
            "update job set done_at = $3, given_up_at = $4, last_error = $5, run_at = $6, leased_until = null
              where id = $1 and attempts = $2",
            job.id,
            job.attempt,
            done_at,
            given_up_at,
            why,
            next,
        )
        .execute(self.database.technical())
        .await?;
        Ok(())
    }
}

/// A handler that panics or hangs fails like any other.
async fn work(working: Working) -> Result<(), Undone> {
    let task = tokio::spawn(working);
    let stop = task.abort_handle();
    match tokio::time::timeout(LONGEST_WORK, task).await {
        Ok(Ok(done)) => done,
        Ok(Err(broken)) => Err(Undone::Again(format!("the handler broke: {broken}"))),
        Err(_) => {
            stop.abort();
            Err(Undone::Again("the handler took too long".to_owned()))
        }
    }
}

fn pause(attempt: i32) -> TimeDelta {
    let doublings = u32::try_from(attempt - 1).unwrap_or(0).min(8);
    TimeDelta::seconds((15 << doublings).min(3600))
}

/// Wakes the lanes when a transaction with a job commits; the poll bridges a lost connection.
async fn listen(database: Database, wake: Arc<Notify>) {
    loop {
        let heard = async {
            let mut listener = PgListener::connect_with(database.technical()).await?;
            listener.listen("job").await?;
            loop {
                listener.recv().await?;
                wake.notify_waiters();
            }
        };
        let lost: Result<(), sqlx::Error> = heard.await;
        if let Err(fault) = lost {
            tracing::debug!(%fault, "the worker is not woken; it polls");
        }
        tokio::time::sleep(POLL).await;
    }
}

/// Throws away what no history needs: sessions, links and their secrets that ran out, forms carried out, ended jobs.
pub async fn sweep(database: &Database, now: Instant) -> Result<(), Fault> {
    let old = now - KEPT;
    let pool = database.technical();
    sqlx::query!("delete from session where expires_at < $1", now)
        .execute(pool)
        .await?;
    sqlx::query!("delete from single_use_link where expires_at < $1", old)
        .execute(pool)
        .await?;
    sqlx::query!("delete from mail_secret where valid_until < $1", now)
        .execute(pool)
        .await?;
    sqlx::query!(
        "delete from submission where at < $1",
        now - TimeDelta::days(2)
    )
    .execute(pool)
    .await?;
    sqlx::query!(
        "delete from guess where first_at < $1 and (blocked_until is null or blocked_until < $1)",
        old
    )
    .execute(pool)
    .await?;
    sqlx::query!(
        "delete from job where coalesce(done_at, given_up_at) < $1",
        old
    )
    .execute(pool)
    .await?;
    Ok(())
}
