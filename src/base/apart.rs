//! Files of strangers are read in a process apart: the same program, which takes files from its input and gives their
//! text, or one file out of several, on its output. The system bounds its memory, its time and what it may open; whoever started it kills it when
//! it takes too long. It inherits no setting, so it knows no address and no secret of the house.
use std::fmt::Write as _;
use std::io::{Read as _, Write as _};
use std::path::PathBuf;
use std::process::{ExitCode, Stdio};
use std::time::Duration;

use nix::sys::resource::{Resource, setrlimit};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::process::Command;

use super::archives::Unfit;
use super::blobs::{Blobs, Content, MediaType};
use super::fault::Fault;
use super::file_texts::{MOST_LETTERS, text_of};
use super::joined_pdf::{self, Part};

/// The name of the hidden subcommand.
pub const SUBCOMMAND: &str = "extract-text";
/// And of the one that makes one PDF out of several.
pub const JOINER: &str = "join-pdf";
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

/// In place of a language: pages are counted only.
const COUNT: &str = "count";

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
    pub async fn read(&self, kind: MediaType, file: Content) -> Result<Reading, Fault> {
        let fed = vec![Fed::Bare(file)];
        let given = self
            .run([SUBCOMMAND, kind.name()], fed, MOST_OUTPUT)
            .await?;
        Ok(match given.map(String::from_utf8) {
            Ok(Ok(text)) => Reading::Text(text),
            Ok(Err(_)) => Reading::Refused("broken"),
            Err(why) => Reading::Refused(why),
        })
    }

    /// How many pages each of these PDF has; of one that cannot be read, nothing. `Err` says why none was counted.
    pub async fn count_pages(
        &self,
        files: Vec<Whole>,
    ) -> Result<Result<Vec<Option<usize>>, &'static str>, Fault> {
        let wanted = files.len();
        let fed = files
            .into_iter()
            .map(|file| Fed::Whole(String::new(), file))
            .collect();
        let given = self.run([JOINER, COUNT], fed, MOST_OUTPUT).await?;
        Ok(given.and_then(|bytes| {
            let lines = String::from_utf8(bytes).map_err(|_| "broken")?;
            let counts: Vec<Option<usize>> = lines.lines().map(|one| one.parse().ok()).collect();
            if counts.len() == wanted {
                Ok(counts)
            } else {
                Err("broken")
            }
        }))
    }

    /// A cover and these PDF as one, each under its bookmark, in this language. `Err` says why not.
    pub async fn join(
        &self,
        lang: &'static str,
        cover: (String, Vec<u8>),
        files: Vec<(String, Whole)>,
    ) -> Result<Result<Vec<u8>, &'static str>, Fault> {
        let files = files
            .into_iter()
            .map(|(title, file)| Fed::Whole(title, file));
        let fed = std::iter::once(Fed::Bytes(cover.0, cover.1))
            .chain(files)
            .collect();
        self.run([JOINER, lang], fed, MOST_INPUT).await
    }

    /// Feeds the process and takes what it gives, at most so much.
    async fn run(
        &self,
        arguments: [&str; 2],
        fed: Vec<Fed>,
        most: u64,
    ) -> Result<Result<Vec<u8>, &'static str>, Fault> {
        let mut child = Command::new(&self.0)
            .args(arguments)
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
        let pouring = async move {
            // it may end before it has read everything
            for one in fed {
                if one.into(&mut input).await.is_err() {
                    break;
                }
            }
        };
        let mut given = Vec::new();
        let mut output = output.take(most);
        let read = async {
            let ((), read) = tokio::join!(pouring, output.read_to_end(&mut given));
            read?;
            child.wait().await
        };
        let Ok(ended) = tokio::time::timeout(PATIENCE, read).await else {
            child.kill().await.ok();
            return Ok(Err("too slow"));
        };
        Ok(match ended?.code() {
            Some(0) => Ok(given),
            Some(code) if code == i32::from(TOO_LARGE) => Err("too large"),
            Some(code) if code == i32::from(BROKEN) => Err("broken"),
            // ended by a limit, or by its own fault
            Some(_) | None => Err("ended"),
        })
    }
}

/// A kept file among others, opened when its turn comes.
#[derive(Clone, Debug)]
pub struct Whole {
    pub files: Blobs,
    pub sha256: Vec<u8>,
    pub bytes: u64,
}

/// What goes into the process: a file as it is, or one of several, each with its name before it.
enum Fed {
    Bare(Content),
    Whole(String, Whole),
    Bytes(String, Vec<u8>),
}

impl Fed {
    async fn into(self, input: &mut tokio::process::ChildStdin) -> std::io::Result<()> {
        match self {
            Self::Bare(mut file) => {
                tokio::io::copy(&mut file, input).await?;
            }
            Self::Whole(
                name,
                Whole {
                    files,
                    sha256,
                    bytes,
                },
            ) => {
                let mut file = files
                    .open(&sha256)
                    .await
                    .map_err(|fault| std::io::Error::other(fault.to_string()))?;
                head(input, &name, bytes).await?;
                tokio::io::copy(&mut file, input).await?;
            }
            Self::Bytes(name, bytes) => {
                head(input, &name, bytes.len() as u64).await?;
                input.write_all(&bytes).await?;
            }
        }
        Ok(())
    }
}

/// The lengths of name and file, then the name.
async fn head(
    input: &mut tokio::process::ChildStdin,
    name: &str,
    bytes: u64,
) -> std::io::Result<()> {
    input.write_u64(name.len() as u64).await?;
    input.write_u64(bytes).await?;
    input.write_all(name.as_bytes()).await
}

/// As [`head`] wrote them.
fn parts(mut input: &[u8]) -> Option<Vec<Part>> {
    let mut parts = Vec::new();
    while !input.is_empty() {
        let (lengths, rest) = input.split_first_chunk::<16>()?;
        let (name, bytes) = lengths.split_first_chunk::<8>()?;
        let length = |bytes: [u8; 8]| usize::try_from(u64::from_be_bytes(bytes)).ok();
        let (name, rest) = rest.split_at_checked(length(*name)?)?;
        let (bytes, rest) = rest.split_at_checked(length(bytes.try_into().ok()?)?)?;
        parts.push(Part {
            title: String::from_utf8(name.to_vec()).ok()?,
            bytes: bytes.to_vec(),
        });
        input = rest;
    }
    Some(parts)
}

/// Bounds itself first; then everything that came.
fn bounded() -> Option<Vec<u8>> {
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
        return None;
    }
    let mut bytes = Vec::new();
    let mut input = std::io::stdin().lock().take(MOST_INPUT);
    input.read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

fn given(made: Result<Vec<u8>, Unfit>) -> ExitCode {
    match made {
        Ok(bytes) => match std::io::stdout().lock().write_all(&bytes) {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::from(BROKEN),
        },
        Err(Unfit::TooLarge) => ExitCode::from(TOO_LARGE),
        Err(Unfit::Broken) => ExitCode::from(BROKEN),
    }
}

/// The process apart itself, which reads a file.
pub fn be(kind: &str) -> ExitCode {
    match (MediaType::parse(kind), bounded()) {
        (Some(kind), Some(bytes)) => given(text_of(kind, &bytes).map(String::into_bytes)),
        _ => ExitCode::from(BROKEN),
    }
}

/// The process apart that counts the pages of several PDF (`count`), or makes one of them in a language.
pub fn be_joiner(what: &str) -> ExitCode {
    let Some(parts) = bounded().and_then(|bytes| parts(&bytes)) else {
        return ExitCode::from(BROKEN);
    };
    if what != COUNT {
        return given(joined_pdf::join(what, &parts));
    }
    let mut lines = String::new();
    for part in &parts {
        // writing to a String cannot fail
        let _ = match joined_pdf::pages_of(&part.bytes) {
            Ok(pages) => writeln!(lines, "{pages}"),
            Err(_) => writeln!(lines, "-"),
        };
    }
    given(Ok(lines.into_bytes()))
}
