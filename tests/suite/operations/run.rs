//! A house of its own: a folder, and the binary run on it.
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use sqlx::postgres::PgConnection;
use sqlx::{Connection, Executor};

const PATIENCE: Duration = Duration::from_mins(1);

/// Asks again and again until the answer is there; no test waits a fixed time.
pub(super) fn until<T>(what: &str, mut answer: impl FnMut() -> Option<T>) -> T {
    let begun = Instant::now();
    loop {
        if let Some(answer) = answer() {
            return answer;
        }
        assert!(begun.elapsed() < PATIENCE, "never: {what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

pub(super) struct Folder(PathBuf);

impl Folder {
    /// Under the system's folder for temporary files, which the server's user may enter.
    pub(super) fn fresh() -> Folder {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("ashar-operations-{}-{number}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::DirBuilder::new().mode(0o755).create(&folder).unwrap();
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
        Folder(folder)
    }

    pub(super) fn path(&self) -> &Path {
        &self.0
    }

    pub(super) fn data(&self) -> PathBuf {
        self.0.join("cluster/data")
    }

    pub(super) fn ashar(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ashar"));
        command
            .args(arguments)
            .env_remove("DATABASE_URL")
            .env("ASHAR_DATA", &self.0)
            .env("RUST_BACKTRACE", "0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    pub(super) fn run(&self, arguments: &[&str]) -> Output {
        self.ashar(arguments).output().unwrap()
    }

    /// Keeps the cluster up, as `serve` does, but without a port that tests would fight over.
    pub(super) fn master(&self) -> Master {
        let mut child = self
            .ashar(&["database"])
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut url = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut url)
            .unwrap();
        assert!(url.starts_with("postgres://"), "no database came up");
        Master {
            child,
            url: url.trim().to_owned(),
            data: self.data(),
        }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).ok();
    }
}

pub(super) struct Master {
    child: Child,
    url: String,
    data: PathBuf,
}

impl Master {
    pub(super) fn server(&self) -> i32 {
        server_of(&self.data).expect("a running server has written its number")
    }

    pub(super) fn process(&self) -> i32 {
        i32::try_from(self.child.id()).unwrap()
    }

    /// Not waited for: the next start must cope with a death that is not yet over.
    pub(super) fn killed(&self) {
        kill(Pid::from_raw(self.process()), Signal::SIGKILL).unwrap();
    }

    pub(super) fn server_killed(&self) {
        kill(Pid::from_raw(self.server()), Signal::SIGKILL).unwrap();
    }

    pub(super) fn stops(mut self, signal: Signal) -> Option<i32> {
        kill(Pid::from_raw(self.process()), signal).unwrap();
        self.child.wait().unwrap().code()
    }

    pub(super) async fn writes(&self, statement: &'static str) {
        let mut connection = PgConnection::connect(&self.url).await.unwrap();
        connection.execute(statement).await.unwrap();
        connection.close().await.unwrap();
    }

    pub(super) async fn tries(&self, question: &'static str) -> Result<i64, sqlx::Error> {
        let mut connection = PgConnection::connect(&self.url).await?;
        sqlx::query_scalar(question)
            .fetch_one(&mut connection)
            .await
    }

    pub(super) async fn counts(&self, question: &'static str) -> i64 {
        self.tries(question).await.unwrap()
    }
}

impl Drop for Master {
    fn drop(&mut self) {
        kill(Pid::from_raw(self.process()), Signal::SIGTERM).ok();
        self.child.wait().ok();
    }
}

pub(super) fn server_of(data: &Path) -> Option<i32> {
    let text = fs::read_to_string(data.join("postmaster.pid")).ok()?;
    text.lines().next()?.trim().parse().ok()
}

pub(super) fn lives(process: i32) -> bool {
    let mut line = String::new();
    let read = fs::File::open(format!("/proc/{process}/stat"))
        .and_then(|mut file| file.read_to_string(&mut line));
    let state = line.rsplit(')').next().unwrap_or_default().trim_start();
    read.is_ok() && !state.starts_with(['Z', 'X'])
}

pub(super) fn complaint(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}
