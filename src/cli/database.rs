//! The database of a command: the server in `DATABASE_URL`, or the private cluster.
use super::Failure;
use crate::base::embedded::{Cluster, DATABASE};
use crate::config::Config;
use sqlx::postgres::PgConnectOptions;
use sqlx::{ConnectOptions, Connection};

const LEAST_VERSION: i32 = 150_000;

#[derive(Clone, Copy, Debug)]
pub(super) enum Role {
    /// Alone on its cluster; refused while another runs.
    Master,
    /// Joins a running cluster, or starts it for the time of the command.
    Guest,
}

/// The cluster stops when this is dropped.
#[derive(Debug)]
pub(super) enum Database {
    Cluster(Cluster),
    Server(Box<PgConnectOptions>),
}

impl Database {
    pub(super) async fn open(config: &Config, role: Role) -> Result<Database, Failure> {
        if let Some(options) = config.database() {
            refuse_old(&options).await?;
            return Ok(Database::Server(Box::new(options)));
        }
        let (folder, programs) = (config.cluster_folder(), config.programs.clone());
        let start = match role {
            Role::Master => Cluster::start,
            Role::Guest => Cluster::attach_or_start,
        };
        let cluster = tokio::task::spawn_blocking(move || start(&folder, programs.as_deref()));
        Ok(Database::Cluster(cluster.await??))
    }

    pub(super) fn options(&self) -> PgConnectOptions {
        match self {
            Database::Cluster(cluster) => cluster.options(DATABASE),
            Database::Server(options) => PgConnectOptions::clone(options),
        }
    }

    pub(super) fn cluster(&self) -> Result<&Cluster, Failure> {
        match self {
            Database::Cluster(cluster) => Ok(cluster),
            Database::Server(_) => Err("DATABASE_URL names a server of your own: copy its data \
                                        with the server's own means, such as pg_dump --format=custom"
                .into()),
        }
    }
}

async fn refuse_old(options: &PgConnectOptions) -> Result<(), Failure> {
    let unreachable = |fault| format!("The database in DATABASE_URL cannot be reached: {fault}");
    let mut connection = options.connect().await.map_err(unreachable)?;
    let version: i32 = sqlx::query_scalar("select current_setting('server_version_num')::int")
        .fetch_one(&mut connection)
        .await?;
    connection.close().await?;
    if version < LEAST_VERSION {
        let (found, least) = (version / 10_000, LEAST_VERSION / 10_000);
        return Err(format!(
            "The server in DATABASE_URL is PostgreSQL {found}; Ashar needs {least} or newer."
        )
        .into());
    }
    Ok(())
}
