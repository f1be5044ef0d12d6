//! Three databases on one server: the demonstration network as it is, and grown to two ages.
use crate::measure;
use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::{Connection, Executor};
use std::process::Command;
use std::time::Instant;

pub(crate) struct Data {
    pub(crate) name: &'static str,
    pub(crate) url: String,
    meeting: i64,
    decision: i64,
    pub(crate) size: String,
}

impl Data {
    pub(crate) fn pages(&self) -> [crate::Page; 5] {
        crate::pages(self.meeting, self.decision)
    }
}

/// Name, database, meetings to grow to.
const SIZES: [(&str, &str, i32); 3] = [
    ("The demonstration network", "demo", 0),
    ("Three months of a busy network", "small", 40),
    ("A hundred times as much: 25 years", "large", 4_000),
];

/// Loads and grows what is not there yet; a server that is kept is measured again at once.
pub(crate) fn prepare(ashar: &str, server: &str) -> Vec<Data> {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let done = Command::new(ashar)
        .arg("demo")
        .env("DATABASE_URL", server)
        .env("ASHAR_LOG", "error")
        .output()
        .unwrap();
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    SIZES
        .into_iter()
        .map(|size| runtime.block_on(one(server, size)))
        .collect()
}

async fn one(server: &str, (name, database, meetings): (&'static str, &str, i32)) -> Data {
    let options: PgConnectOptions = server.parse().unwrap();
    let mut connection = PgConnection::connect_with(&options).await.unwrap();
    let exists: bool =
        sqlx::query_scalar("select exists (select from pg_database where datname = $1)")
            .bind(database)
            .fetch_one(&mut connection)
            .await
            .unwrap();
    if !exists {
        say(
            &mut connection,
            format!("create database {database} template ashar"),
        )
        .await;
    }
    connection.close().await.unwrap();
    let mut connection = PgConnection::connect_with(&options.database(database))
        .await
        .unwrap();
    if !exists {
        let begun = Instant::now();
        if meetings > 0 {
            grow(&mut connection, meetings).await;
        }
        say(&mut connection, "vacuum analyze".to_owned()).await;
        eprintln!(
            "{database}: grown in {:.0} s",
            begun.elapsed().as_secs_f64()
        );
    }
    let shown = "select (select id from meeting where state = 'held' order by starts_at desc, id desc limit 1),
                        (select id from decision where state = 'adopted' order by adopted_at desc, id desc limit 1)";
    let serving: i32 = sqlx::query_scalar("select pg_backend_pid()")
        .fetch_one(&mut connection)
        .await
        .unwrap();
    let (server_process, ..) = measure::stat(serving.unsigned_abs()).unwrap();
    measure::DATABASE.get_or_init(|| server_process);
    let (meeting, decision) = sqlx::query_as(shown)
        .fetch_one(&mut connection)
        .await
        .unwrap();
    let counted = "select format('%s meetings, %s agenda items, %s decisions with %s positions, %s actions, %s events, %s changes of rows, %s',
        (select count(*) from meeting), (select count(*) from agenda_item), (select count(*) from decision),
        (select count(*) from position), (select count(*) from action), (select count(*) from event),
        (select count(*) from row_change), pg_size_pretty(pg_database_size(current_database())))";
    let size = sqlx::query_scalar(counted)
        .fetch_one(&mut connection)
        .await
        .unwrap();
    connection.close().await.unwrap();
    let (start, end) = server.split_once("/ashar?").unwrap();
    Data {
        name,
        url: format!("{start}/{database}?{end}"),
        meeting,
        decision,
        size,
    }
}

/// As the application's role and in one transaction: what the house itself could not write is refused here too. Only
/// the entries of search, which the triggers write one by one, are filled in one statement at the end.
async fn grow(connection: &mut PgConnection, meetings: i32) {
    let search_triggers = "select coalesce(string_agg(format('alter table %s disable trigger %I;', tgrelid::regclass, tgname), ' '), '')
        from pg_trigger where tgname in ('search', 'search_text')";
    let rest: String = sqlx::query_scalar(search_triggers)
        .fetch_one(&mut *connection)
        .await
        .unwrap();
    say(connection, rest.clone()).await;
    say(connection, "set role ashar_app".to_owned()).await;
    connection.execute(include_str!("grow.sql")).await.unwrap();
    sqlx::query("select pg_temp.grow($1, now())")
        .bind(meetings)
        .execute(&mut *connection)
        .await
        .unwrap();
    say(connection, "reset role".to_owned()).await;
    say(connection, rest.replace(" disable ", " enable ")).await;
    say(connection, "select search_fill()".to_owned()).await;
}

async fn say(connection: &mut PgConnection, text: String) {
    let text: &'static str = text.leak();
    connection.execute(text).await.unwrap();
}
