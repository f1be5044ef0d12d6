//! Files of strangers are read in a process apart: the same program, which takes a file from its input and gives the
//! text on its output. The system bounds its memory, its time and what it may open; whoever started it kills it when
//! it takes too long. It inherits no setting, so it knows no address and no secret of the house.
use std::io::{Read as _, Write as _};
use std::path::PathBuf;
use std::process::{ExitCode, Stdio};
use std::time::Duration;

use nix::sys::resource::{Resource, setrlimit};
use tokio::io::AsyncReadExt;
use tokio::process::Command;

use super::archives::Unfit;
use super::blobs::MediaType;
use super::fault::Fault;
use super::file_texts::{MOST_LETTERS, text_of};

/// The name of the hidden subcommand.
pub const SUBCOMMAND: &str = "extract-text";
/// Memory of the process, everything counted.
const MOST_MEMORY: u64 = 768 << 20;
/// Processor time; a thousand pages take a few seconds.
const MOST_SECONDS: u64 = 20;
/// On the clock of the wall, also for one that sleeps.
const PATIENCE: Duration = Duration::from_secs(40);
/// The largest file that a charter may allow.
const MOST_INPUT: u64 = 256 << 20;
/// A letter takes at most four bytes.
const MOST_OUTPUT: u64 = MOST_LETTERS as u64 * 4;

const BROKEN: u8 = 3;
const TOO_LARGE: u8 = 4;

/// Where the program stands.
#[derive(Clone, Debug)]
pub struct Apart(PathBuf);

/// What came of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    Text(String),
    /// Why it has none.
    Refused(&'static str),
}

impl Apart {
    pub fn by(program: PathBuf) -> Self {
        Self(program)
    }

    /// Reads the file to its end, or refuses it; a hostile file harms nobody but the process that reads it.
    pub async fn read(&self, kind: MediaType, mut file: tokio::fs::File) -> Result<Reading, Fault> {
        let mut child = Command::new(&self.0)
            .arg(SUBCOMMAND)
            .arg(kind.name())
            .env_clear()
            .current_dir("/")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()?;
        let (Some(mut input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(Fault::new("the process apart has no pipes"));
        };
        let feed = async move {
            // it may end before it has read everything
            tokio::io::copy(&mut file, &mut input).await.ok();
        };
        let mut text = Vec::new();
        let mut output = output.take(MOST_OUTPUT);
        let read = async {
            let ((), read) = tokio::join!(feed, output.read_to_end(&mut text));
            read?;
            child.wait().await
        };
        let Ok(ended) = tokio::time::timeout(PATIENCE, read).await else {
            child.kill().await.ok();
            return Ok(Reading::Refused("too slow"));
        };
        Ok(match ended?.code() {
            Some(0) => String::from_utf8(text).map_or(Reading::Refused("broken"), Reading::Text),
            Some(code) if code == i32::from(TOO_LARGE) => Reading::Refused("too large"),
            Some(code) if code == i32::from(BROKEN) => Reading::Refused("broken"),
            // ended by a limit, or by its own fault
            Some(_) | None => Reading::Refused("ended"),
        })
    }
}

/// The process apart itself: bounds itself first, then reads.
pub fn be(kind: &str) -> ExitCode {
    let Some(kind) = MediaType::parse(kind) else {
        return ExitCode::from(BROKEN);
    };
    let limits = [
        (Resource::RLIMIT_AS, MOST_MEMORY),
        (Resource::RLIMIT_CPU, MOST_SECONDS),
        (Resource::RLIMIT_FSIZE, 0),
        (Resource::RLIMIT_CORE, 0),
        (Resource::RLIMIT_NOFILE, 8),
    ];
    if limits
        .into_iter()
        .any(|(what, most)| setrlimit(what, most, most).is_err())
    {
        return ExitCode::from(BROKEN);
    }
    let mut bytes = Vec::new();
    let read = std::io::stdin()
        .lock()
        .take(MOST_INPUT)
        .read_to_end(&mut bytes);
    if read.is_err() {
        return ExitCode::from(BROKEN);
    }
    match text_of(kind, &bytes) {
        Ok(text) => match std::io::stdout().lock().write_all(text.as_bytes()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::from(BROKEN),
        },
        Err(Unfit::TooLarge) => ExitCode::from(TOO_LARGE),
        Err(Unfit::Broken) => ExitCode::from(BROKEN),
    }
}
