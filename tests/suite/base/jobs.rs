//! Jobs: each once, however many workers there are and whichever of them die.
#![expect(
    clippy::disallowed_methods,
    reason = "this test looks at the tables themselves"
)]
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ashar::base::clock::Clock;
use ashar::base::db::{Database, MIGRATOR};
use ashar::base::outbox::enqueue_job;
use ashar::worker::{Job, MOST_ATTEMPTS, Undone, Worker, sweep};
use chrono::TimeDelta;
use serde_json::json;
use sqlx::PgPool;

type Seen = Arc<Mutex<BTreeMap<i64, usize>>>;

fn clock() -> Clock {
    Clock::fixed("2026-10-15T04:00:00Z".parse().unwrap())
}

fn database(pool: &PgPool) -> Database {
    Database::open(pool.connect_options().as_ref().clone(), 4)
}

async fn enqueue(pool: &PgPool, clock: &Clock, kind: &str, number: i64, dedup: Option<&str>) {
    let mut connection = pool.acquire().await.unwrap();
    enqueue_job(
        &mut connection,
        kind,
        &json!({ "number": number }),
        clock.now(),
        dedup,
    )
    .await
    .unwrap();
}

/// A worker that counts how often it did which number, and fails as it is told.
fn counting(
    database: &Database,
    clock: &Clock,
    seen: &Seen,
    answer: fn(&Job) -> Result<(), Undone>,
) -> Worker {
    let seen = seen.clone();
    Worker::new(database.clone(), clock.clone()).on("count", move |job| {
        let seen = seen.clone();
        async move {
            let number = job.payload["number"].as_i64().unwrap();
            tokio::time::sleep(Duration::from_millis(1)).await;
            *seen.lock().unwrap().entry(number).or_default() += 1;
            answer(&job)
        }
    })
}

async fn count(pool: &PgPool, condition: &'static str) -> i64 {
    sqlx::query_scalar(condition).fetch_one(pool).await.unwrap()
}

const DONE: &str = "select count(*) from job where done_at is not null";
const GIVEN_UP: &str = "select count(*) from job where given_up_at is not null";

#[sqlx::test(migrator = "MIGRATOR")]
async fn two_workers_do_two_hundred_jobs_each_once(pool: PgPool) {
    let (clock, seen) = (clock(), Seen::default());
    for number in 0..200 {
        enqueue(&pool, &clock, "count", number, None).await;
    }
    let (one, two) = (database(&pool), database(&pool));
    let (first, second) = (
        counting(&one, &clock, &seen, |_| Ok(())),
        counting(&two, &clock, &seen, |_| Ok(())),
    );
    let (done_by_first, done_by_second) = tokio::join!(first.run_due(), second.run_due());
    let (done_by_first, done_by_second) = (done_by_first.unwrap(), done_by_second.unwrap());
    assert_eq!(done_by_first + done_by_second, 200);
    assert!(
        done_by_first > 0 && done_by_second > 0,
        "{done_by_first} and {done_by_second}"
    );
    assert_eq!(seen.lock().unwrap().len(), 200);
    assert!(seen.lock().unwrap().values().all(|times| *times == 1));
    assert_eq!(count(&pool, DONE).await, 200);
    one.close().await;
    two.close().await;
}

#[sqlx::test(migrator = "MIGRATOR")]
async fn a_dead_workers_job_is_taken_over_when_its_lease_runs_out(pool: PgPool) {
    let (clock, seen) = (clock(), Seen::default());
    enqueue(&pool, &clock, "count", 1, None).await;
    let database = database(&pool);
    sqlx::query("update job set leased_until = $1, attempts = 1")
        .bind(clock.now() + TimeDelta::minutes(5))
        .execute(&pool)
        .await
        .unwrap();
    let worker = counting(&database, &clock, &seen, |_| Ok(()));
    assert_eq!(
        worker.run_due().await.unwrap(),
        0,
        "another worker holds it"
    );
    clock.moves(TimeDelta::minutes(5));
    assert_eq!(worker.run_due().await.unwrap(), 1);
    assert_eq!(count(&pool, "select attempts::bigint from job").await, 2);
    assert_eq!(count(&pool, DONE).await, 1);
    database.close().await;
}

#[sqlx::test(migrator = "MIGRATOR")]
async fn a_failing_job_is_tried_again_later_and_given_up_at_last(pool: PgPool) {
    let (clock, seen) = (clock(), Seen::default());
    enqueue(&pool, &clock, "count", 1, None).await;
    let database = database(&pool);
    let worker = counting(&database, &clock, &seen, |_| {
        Err(Undone::Again("not today".to_owned()))
    });
    assert_eq!(
        worker.run_due().await.unwrap(),
        1,
        "not twice at the same instant"
    );
    clock.moves(TimeDelta::seconds(14));
    assert_eq!(worker.run_due().await.unwrap(), 0);
    clock.moves(TimeDelta::seconds(1));
    assert_eq!(worker.run_due().await.unwrap(), 1);
    for _ in 0..30 {
        clock.moves(TimeDelta::hours(1));
        worker.run_due().await.unwrap();
    }
    assert_eq!(
        seen.lock().unwrap()[&1],
        usize::try_from(MOST_ATTEMPTS).unwrap()
    );
    assert_eq!(
        (count(&pool, GIVEN_UP).await, count(&pool, DONE).await),
        (1, 0)
    );
    let why: String = sqlx::query_scalar("select last_error from job")
        .fetch_one(&pool)
        .await
        .unwrap();
    assert_eq!(why, "not today");
    database.close().await;
}

#[sqlx::test(migrator = "MIGRATOR")]
async fn a_handler_that_panics_or_knows_no_remedy_stops_no_other(pool: PgPool) {
    let (clock, seen) = (clock(), Seen::default());
    for number in 1..=3 {
        enqueue(&pool, &clock, "count", number, None).await;
    }
    enqueue(&pool, &clock, "unknown here", 4, None).await;
    let database = database(&pool);
    let worker = counting(
        &database,
        &clock,
        &seen,
        |job| match job.payload["number"].as_i64() {
            Some(1) => panic!("as this test wants it"),
            Some(2) => Err(Undone::Never("it is nonsense".to_owned())),
            _ => Ok(()),
        },
    );
    assert_eq!(worker.run_due().await.unwrap(), 3);
    assert_eq!(
        (count(&pool, DONE).await, count(&pool, GIVEN_UP).await),
        (1, 1)
    );
    let untouched = "select count(*) from job where attempts = 0 and kind = 'unknown here'";
    assert_eq!(
        count(&pool, untouched).await,
        1,
        "it is left for a worker that knows it"
    );
    database.close().await;
}

#[sqlx::test(migrator = "MIGRATOR")]
async fn the_same_key_is_enqueued_once_and_a_round_comes_once_a_period(pool: PgPool) {
    let (clock, seen) = (clock(), Seen::default());
    enqueue(&pool, &clock, "count", 1, Some("once")).await;
    enqueue(&pool, &clock, "count", 1, Some("once")).await;
    let (one, two) = (database(&pool), database(&pool));
    let rounds = Seen::default();
    let round = |database: &Database| {
        let rounds = rounds.clone();
        counting(database, &clock, &seen, |_| Ok(())).every(
            TimeDelta::hours(1),
            "round",
            move |_| {
                let rounds = rounds.clone();
                async move {
                    *rounds.lock().unwrap().entry(0).or_default() += 1;
                    Ok(())
                }
            },
        )
    };
    let (first, second) = (round(&one), round(&two));
    let both = async || {
        let (a, b) = tokio::join!(first.run_due(), second.run_due());
        a.unwrap() + b.unwrap()
    };
    assert_eq!(both().await, 2, "one job and one round");
    assert_eq!(both().await, 0);
    clock.moves(TimeDelta::hours(1));
    assert_eq!(both().await, 1);
    assert_eq!(rounds.lock().unwrap()[&0], 2);
    assert_eq!(seen.lock().unwrap()[&1], 1);
    one.close().await;
    two.close().await;
}

#[sqlx::test(migrator = "MIGRATOR")]
async fn a_running_worker_is_woken_at_once_and_finishes_what_is_begun(pool: PgPool) {
    let (clock, seen) = (clock(), Seen::default());
    let database = database(&pool);
    let begun = Arc::new(tokio::sync::Notify::new());
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let (slow, started) = (seen.clone(), begun.clone());
    let worker = Worker::new(database.clone(), clock.clone()).on("slow", move |_| {
        let (slow, started) = (slow.clone(), started.clone());
        async move {
            started.notify_one();
            tokio::time::sleep(Duration::from_millis(300)).await;
            *slow.lock().unwrap().entry(0).or_default() += 1;
            Ok(())
        }
    });
    let running = tokio::spawn(worker.run(2, async {
        stopped.await.ok();
    }));
    tokio::time::sleep(Duration::from_secs(1)).await;
    enqueue(&pool, &clock, "slow", 1, None).await;
    // the poll comes only every five seconds
    tokio::time::timeout(Duration::from_secs(3), begun.notified())
        .await
        .expect("woken by the notification");
    stop.send(()).unwrap();
    running.await.unwrap();
    assert_eq!(seen.lock().unwrap()[&0], 1);
    assert_eq!(count(&pool, DONE).await, 1);
    database.close().await;
}

#[sqlx::test(migrator = "MIGRATOR")]
async fn the_sweep_throws_away_what_ran_out_and_nothing_else(pool: PgPool) {
    let (clock, seen) = (clock(), Seen::default());
    let database = database(&pool);
    for (key, hours) in [("old", -1), ("new", 1)] {
        sqlx::query(
            "insert into session (key, data, created_at, seen_at, expires_at) values (convert_to($1, 'UTF8'), '{}', $2, $2, $3)",
        )
        .bind(key)
        .bind(clock.now() - TimeDelta::hours(9))
        .bind(clock.now() + TimeDelta::hours(hours))
        .execute(&pool)
        .await
        .unwrap();
    }
    enqueue(&pool, &clock, "count", 1, None).await;
    counting(&database, &clock, &seen, |_| Ok(()))
        .run_due()
        .await
        .unwrap();
    enqueue(&pool, &clock, "count", 2, None).await;
    sweep(&database, clock.now()).await.unwrap();
    let left: Vec<Vec<u8>> = sqlx::query_scalar("select key from session")
        .fetch_all(&pool)
        .await
        .unwrap();
    assert_eq!(left, [b"new"]);
    assert_eq!(
        count(&pool, "select count(*) from job").await,
        2,
        "an ended job stays a month"
    );
    clock.moves(TimeDelta::days(31));
    sweep(&database, clock.now()).await.unwrap();
    assert_eq!(
        count(&pool, "select count(*) from job").await,
        1,
        "one that waits stays for ever"
    );
    database.close().await;
}
