//! Copies of the private cluster's data, by PostgreSQL's own `pg_dump` and `pg_restore`.
use super::Failure;
use super::database::Database;
use crate::app;
use crate::base::embedded::{Cluster, DATABASE};
use sqlx::{ConnectOptions, Connection};
use std::fs::{self, File};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::process::{Command, Stdio};

/// Where a copy is read in, so that a faulty one harms nothing.
const INCOMING: &str = "ashar_incoming";

pub(super) fn write(database: &Database, file: &Path) -> Result<(), Failure> {
    let cluster = database.cluster()?;
    // A copy holds all that the house knows: nobody else may read it.
    let copy = File::options()
        .create_new(true)
        .write(true)
        .mode(0o600)
        .open(file)
        .map_err(|fault| format!("Cannot make {}: {fault}", file.display()))?;
    let mut dump = cluster.client("pg_dump", DATABASE);
    dump.arg("--format=custom").stdout(copy.try_clone()?);
    let written = run(dump).and_then(|()| Ok(copy.sync_all()?));
    if written.is_err() {
        fs::remove_file(file).ok();
    }
    written
}

/// The data of before stay until the copy is whole.
pub(super) async fn read(database: &Database, file: &Path) -> Result<(), Failure> {
    let cluster = database.cluster()?;
    let copy =
        File::open(file).map_err(|fault| format!("Cannot read {}: {fault}", file.display()))?;
    // A copy names the roles that may do what, but does not make them: the migrations do.
    app::migrate(cluster.options(DATABASE)).await?;
    tell(cluster, "drop database if exists ashar_incoming").await?;
    tell(cluster, "create database ashar_incoming").await?;
    let mut restore = cluster.client("pg_restore", INCOMING);
    restore
        .args([
            "--exit-on-error",
            "--single-transaction",
            "--no-owner",
            "--dbname",
            INCOMING,
        ])
        .stdin(copy);
    let restored = run(restore);
    if restored.is_err() {
        tell(cluster, "drop database ashar_incoming").await?;
        return restored;
    }
    app::migrate(cluster.options(INCOMING)).await?;
    tell(cluster, "drop database ashar").await?;
    tell(cluster, "alter database ashar_incoming rename to ashar").await
}

async fn tell(cluster: &Cluster, statement: &'static str) -> Result<(), Failure> {
    let mut connection = cluster.options("postgres").connect().await?;
    sqlx::raw_sql(statement).execute(&mut connection).await?;
    connection.close().await?;
    Ok(())
}

fn run(mut command: Command) -> Result<(), Failure> {
    let program = command.get_program().display().to_string();
    let child = command.stderr(Stdio::piped()).spawn();
    let ended = child
        .and_then(std::process::Child::wait_with_output)
        .map_err(|fault| format!("Cannot run {program}: {fault}"))?;
    if ended.status.success() {
        return Ok(());
    }
    Err(format!(
        "{program} failed: {}",
        String::from_utf8_lossy(&ended.stderr).trim()
    )
    .into())
}
