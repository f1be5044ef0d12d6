//! The subcommands: what each opens, runs and closes, in this order.
mod copies;
mod database;
mod founding;
mod health;
mod signals;

use crate::app;
use crate::base::apart;
use crate::base::embedded::{Cluster, DATABASE};
use crate::config::{Config, LogFormat, SETTINGS, TEST, log_filter};
use crate::demo::{PASSWORD, SIGN_INS};
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};
use database::{Database, Role};
use nix::sys::stat::{Mode, umask};
use signals::Stop;
use std::error::Error;
use std::ffi::OsString;
use std::fmt::Write as _;
use std::io::{IsTerminal, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;
use tracing::instrument::WithSubscriber;
use tracing::subscriber::NoSubscriber;

type Failure = Box<dyn Error + Send + Sync>;

/// For requests that are open when the stop is asked for; what dawdles longer is cut off.
const GRACE: Duration = Duration::from_secs(5);
/// Wrong settings; clap uses the same code for wrong arguments.
const UNUSABLE: u8 = 2;

/// A migration network's house: meetings, decisions by consensus, follow-up.
#[derive(Debug, Parser)]
#[command(
    name = "ashar",
    version,
    subcommand_required = true,
    arg_required_else_help = true
)]
struct Line {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the pages and do the background work
    Serve(Serve),
    /// Do background work only, beside a `serve` on the same database
    Work,
    /// Bring the database to the form that this version needs
    Migrate,
    /// Load the demonstration network into an empty house, and print who can sign in
    Demo,
    /// Name the first person of a new house, who then invites everybody else
    #[command(after_help = founding::HELP)]
    FoundSecretariat(founding::First),
    /// Print every route with what each hat meets there
    AccessTable,
    /// Say whether a running `serve` on this machine is ready (exit code 0 or 1)
    Health,
    /// Write a copy of the private cluster's data into a file, also while `serve` runs
    Backup { file: PathBuf },
    /// Replace the private cluster's data by those of a copy; no `serve` may run
    Restore { file: PathBuf },
    /// Keep the private cluster up without the application, and print its address
    Database,
    /// Give the words of a file of strangers, within limits; `serve` and `work` start it
    #[command(name = apart::SUBCOMMAND, hide = true)]
    ExtractText { kind: String },
    /// Make one PDF out of several of strangers, within limits; `serve` starts it
    #[command(name = apart::JOINER, hide = true)]
    JoinPdf { what: String },
    /// Run a command on a fresh throwaway database, named in `DATABASE_URL`
    WithDatabase {
        /// The command and its arguments, after `--`
        #[arg(last = true, required = true, value_name = "COMMAND")]
        command: Vec<OsString>,
    },
}

#[derive(Debug, clap::Args)]
struct Serve {
    /// Load the demonstration network first, if the house is empty
    #[arg(long)]
    demo: bool,
    /// Leave the background work to separate `ashar work` processes
    #[arg(long)]
    pages_only: bool,
}

pub fn run() -> ExitCode {
    let line = match Line::from_arg_matches(&described().get_matches()) {
        Ok(line) => line,
        Err(fault) => fault.exit(),
    };
    let config = match Config::from_environment() {
        Ok(config) => config,
        Err(faults) => return complain(&faults.to_string(), UNUSABLE),
    };
    begin_log(&config);
    // Another part may have set it first, which is as good.
    rustls::crypto::ring::default_provider()
        .install_default()
        .ok();
    let runtime = || Ok(tokio::runtime::Runtime::new()?);
    let done = runtime().and_then(|runtime| runtime.block_on(perform(line.command, &config)));
    done.unwrap_or_else(|failure| complain(&in_full(failure.as_ref()), 1))
}

async fn perform(command: Command, config: &Config) -> Result<ExitCode, Failure> {
    let stop = Stop::on_signals()?;
    if !matches!(command, Command::WithDatabase { .. }) {
        // Papers and copies are for nobody else on this machine.
        umask(Mode::S_IRWXG | Mode::S_IRWXO);
    }
    match command {
        Command::Serve(how) => serve(config, &how, &stop).await?,
        Command::Work => {
            let database = Database::open(config, Role::Guest).await?;
            app::work(config, database.options(), stop.asked()).await?;
        }
        Command::Migrate => {
            let database = Database::open(config, Role::Guest).await?;
            app::migrate(database.options()).await?;
        }
        Command::Demo => {
            let database = Database::open(config, Role::Guest).await?;
            app::migrate(database.options()).await?;
            tell(&demo(config, &database).await?);
        }
        Command::FoundSecretariat(first) => {
            let database = Database::open(config, Role::Guest).await?;
            app::migrate(database.options()).await?;
            tell(&founding::found(config, &database, &first).await?);
        }
        Command::Backup { file } => {
            copies::write(&Database::open(config, Role::Guest).await?, &file)?;
        }
        Command::Restore { file } => {
            copies::read(&Database::open(config, Role::Master).await?, &file).await?;
        }
        Command::Database => hold(config, &stop).await?,
        Command::WithDatabase { command } => return with_database(config, &command, &stop).await,
        Command::ExtractText { kind } => return Ok(apart::be(&kind)),
        Command::JoinPdf { what } => return Ok(apart::be_joiner(&what)),
        Command::AccessTable => tell(&app::access_table()),
        Command::Health => health::check(config.listen)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Ends in the order of dependence: the pages, then the work, then the database.
async fn serve(config: &Config, how: &Serve, stop: &Stop) -> Result<(), Failure> {
    let database = Database::open(config, Role::Master).await?;
    app::migrate(database.options()).await?;
    let first_words = if how.demo {
        demo(config, &database).await?
    } else {
        founding::invitation_to_found(&database).await?
    };
    tell(&format!(
        "\nAshar: {}\n{first_words}",
        config.public_url.as_str()
    ));
    let pages_closed = Stop::by_hand();
    let pages = async {
        let end = tokio::select! {
            end = app::serve(config, database.options(), stop.asked()) => end,
            () = stop.asked_since(GRACE) => Ok(()),
        };
        pages_closed.now();
        end
    };
    let work = async {
        if how.pages_only {
            return Ok(());
        }
        let end = app::work(config, database.options(), pages_closed.asked()).await;
        stop.now(); // pages without work would promise mail that never leaves
        end
    };
    let (pages, work) = tokio::join!(pages, work);
    pages.and(work)
}

/// Who can sign in, for a person to read.
async fn demo(config: &Config, database: &Database) -> Result<String, Failure> {
    // Its thousand requests are nobody's visits, and do not belong into the log.
    let loading = app::load_demo(config, database.options()).with_subscriber(NoSubscriber::new());
    if !loading.await? && !app::is_demo(database.options()).await? {
        return Err(
            "This house has people of its own; the demonstration network is loaded into an \
                    empty house only."
                .into(),
        );
    }
    let mut text = format!("Sign in with the password \"{PASSWORD}\" as\n");
    for (role, address) in SIGN_INS {
        writeln!(text, "  {role:<18} {address}")?;
    }
    Ok(text)
}

async fn hold(config: &Config, stop: &Stop) -> Result<(), Failure> {
    let database = Database::open(config, Role::Guest).await?;
    app::migrate(database.options()).await?;
    let Database::Cluster(cluster) = &database else {
        return Err("DATABASE_URL names a database already; there is none to keep up".into());
    };
    tell(&format!("{}\n", cluster.url(DATABASE)));
    if cluster.is_master() {
        stop.asked().await;
    }
    Ok(())
}

async fn with_database(
    config: &Config,
    command: &[OsString],
    stop: &Stop,
) -> Result<ExitCode, Failure> {
    let Some((program, arguments)) = command.split_first() else {
        return Err("no command".into());
    };
    let programs = config.programs.clone();
    let cluster =
        tokio::task::spawn_blocking(move || Cluster::throwaway(programs.as_deref())).await??;
    app::migrate(cluster.options(DATABASE)).await?;
    let mut child = tokio::process::Command::new(program)
        .args(arguments)
        .env("DATABASE_URL", cluster.url(DATABASE))
        .env(TEST, "1")
        .spawn()
        .map_err(|fault| format!("Cannot run {}: {fault}", program.display()))?;
    tokio::select! {
        ended = child.wait() => Ok(signals::exit_code(ended?)),
        () = stop.asked() => Ok(signals::exit_code(signals::end(child).await?)),
    }
}

fn described() -> clap::Command {
    let mut settings = "Settings, from the environment:\n".to_owned();
    for (name, meaning) in SETTINGS {
        writeln!(settings, "  {name:<20} {meaning}").ok();
    }
    Line::command().after_help(settings)
}

fn begin_log(config: &Config) {
    let builder = tracing_subscriber::fmt()
        .with_env_filter(log_filter(&config.log))
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal());
    match config.log_format {
        LogFormat::Text => builder.init(),
        LogFormat::Json => builder.json().init(),
    }
}

/// For people and scripts. Nobody may be there to read it.
fn tell(text: &str) {
    let mut out = std::io::stdout().lock();
    out.write_all(text.as_bytes())
        .and_then(|()| out.flush())
        .ok();
}

fn complain(text: &str, code: u8) -> ExitCode {
    writeln!(std::io::stderr(), "{text}").ok();
    ExitCode::from(code)
}

fn in_full(failure: &(dyn Error + 'static)) -> String {
    let mut text = failure.to_string();
    let mut cause = failure.source();
    while let Some(fault) = cause {
        let words = fault.to_string();
        if !text.contains(&words) {
            write!(text, ": {words}").ok();
        }
        cause = fault.source();
    }
    text
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_help_is_consistent_and_names_every_setting() {
        super::described().debug_assert();
        let help = super::described().render_help().to_string();
        assert!(super::SETTINGS.iter().all(|(name, _)| help.contains(name)));
    }
}
