//! A database for one test, copied from a template that is migrated once in a run.
use ashar::base::db::MIGRATOR;
use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::{Connection, Executor};
use std::sync::atomic::{AtomicU32, Ordering};
use tokio::sync::OnceCell;

static TEMPLATE: OnceCell<String> = OnceCell::const_new();
static COUNT: AtomicU32 = AtomicU32::new(0);

pub(crate) struct Scratch {
    name: String,
}

fn server() -> PgConnectOptions {
    #[expect(
        clippy::disallowed_methods,
        reason = "script/test says where its throwaway server listens"
    )]
    let url = std::env::var("DATABASE_URL")
        .expect("run the tests through script/test, or set DATABASE_URL");
    url.parse().unwrap()
}

/// `create database` and its like cannot be prepared, and their names are made here.
async fn command(connection: &mut PgConnection, text: String) {
    let text: &'static str = text.leak();
    connection.execute(text).await.unwrap();
}

impl Scratch {
    pub(crate) async fn new() -> Self {
        Self::copy_of(TEMPLATE.get_or_init(make_template).await).await
    }

    /// A copy of a database to which nobody is connected.
    pub(crate) async fn copy_of(template: &str) -> Self {
        let name = format!(
            "ashar_test_{}_{}",
            std::process::id(),
            COUNT.fetch_add(1, Ordering::Relaxed)
        );
        let mut connection = PgConnection::connect_with(&server()).await.unwrap();
        command(
            &mut connection,
            format!("create database {name} template {template}"),
        )
        .await;
        connection.close().await.unwrap();
        Self { name }
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn options(&self) -> PgConnectOptions {
        server().database(&self.name)
    }

    /// As the owner of the tables.
    pub(crate) async fn owner(&self) -> PgConnection {
        PgConnection::connect_with(&self.options()).await.unwrap()
    }

    /// As the application works.
    pub(crate) async fn application(&self) -> PgConnection {
        PgConnection::connect_with(&self.options().options([("role", "ashar_app")]))
            .await
            .unwrap()
    }
}

async fn make_template() -> String {
    let name = format!("ashar_template_{}", std::process::id());
    let mut connection = PgConnection::connect_with(&server()).await.unwrap();
    command(&mut connection, format!("create database {name}")).await;
    connection.close().await.unwrap();
    let mut connection = PgConnection::connect_with(&server().database(&name))
        .await
        .unwrap();
    MIGRATOR.run(&mut connection).await.unwrap();
    connection.close().await.unwrap();
    name
}
