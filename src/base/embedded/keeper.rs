//! One thread starts the server, starts it again when it dies, and stops it at the end.
//!
//! It must be a thread of its own: the kernel ends the server when the *thread* that started it
//! ends, not the process.
use super::fault::ClusterFault;
use super::leftovers;
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom, Write};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// A server that ends itself within this time is tried again: the children of a killed
/// predecessor hold its shared memory for a moment.
const SECOND_CHANCES: Duration = Duration::from_secs(15);
/// After this, a fast stop becomes an immediate one; the next start then recovers from the log.
const FAST_STOP: Duration = Duration::from_secs(30);
const PULSE: Duration = Duration::from_millis(10);
const LOOK: Duration = Duration::from_millis(200);
const LOG_MOST: u64 = 8 << 20;

pub(super) struct Server {
    pub(super) command: Command,
    pub(super) data: PathBuf,
    pub(super) socket: PathBuf,
    pub(super) log: PathBuf,
}

#[derive(Debug)]
pub(super) struct Keeper {
    stopping: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Keeper {
    pub(super) fn start(mut server: Server) -> Result<Keeper, ClusterFault> {
        let stopping = Arc::new(AtomicBool::new(false));
        let told = Arc::clone(&stopping);
        let (ready, started) = mpsc::channel();
        let log = server.log.clone();
        let thread = thread::Builder::new()
            .name("database".to_owned())
            .spawn(move || match server.up(&told) {
                Ok(child) => {
                    ready.send(Ok(())).ok();
                    server.keep(child, &told);
                }
                Err(fault) => {
                    ready.send(Err(fault)).ok();
                }
            })
            .map_err(ClusterFault::file("start the thread that logs to", &log))?;
        let keeper = Keeper {
            stopping,
            thread: Some(thread),
        };
        let said = "its thread ended".to_owned();
        started
            .recv()
            .unwrap_or(Err(ClusterFault::StartFailed { log, said }))?;
        Ok(keeper)
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.stopping.store(true, Ordering::Release);
        if let Some(thread) = self.thread.take() {
            thread.thread().unpark();
            thread.join().ok();
        }
    }
}

impl Server {
    fn keep(&mut self, mut child: Child, stopping: &AtomicBool) {
        while !stopping.load(Ordering::Acquire) {
            thread::park_timeout(LOOK);
            let Ok(Some(status)) = child.try_wait() else {
                continue;
            };
            tracing::error!(%status, "the database server ended; starting it again");
            match self.up_again(stopping) {
                Some(again) => child = again,
                None => return,
            }
        }
        down(child);
    }

    fn up_again(&mut self, stopping: &AtomicBool) -> Option<Child> {
        while !stopping.load(Ordering::Acquire) {
            match self.up(stopping) {
                Ok(child) => return Some(child),
                Err(fault) => tracing::error!(%fault, "the database server stays down"),
            }
            thread::park_timeout(LOOK * 10);
        }
        None
    }

    fn up(&mut self, stopping: &AtomicBool) -> Result<Child, ClusterFault> {
        let begun = Instant::now();
        loop {
            leftovers::clear(&self.data, &self.socket)?;
            let said_before = self.log_to_file()?;
            let mut child = self
                .command
                .spawn()
                .map_err(ClusterFault::file("start", &self.data))?;
            if self.becomes_ready(&mut child, stopping) {
                return Ok(child);
            }
            down(child);
            if begun.elapsed() > SECOND_CHANCES || stopping.load(Ordering::Acquire) {
                return Err(ClusterFault::StartFailed {
                    said: self.said_since(said_before),
                    log: self.log.clone(),
                });
            }
            thread::park_timeout(PULSE * 10);
        }
    }

    /// Recovery after a crash may take long: as long as the server lives, it is waited for.
    fn becomes_ready(&self, child: &mut Child, stopping: &AtomicBool) -> bool {
        while !answers(&self.socket) {
            if stopping.load(Ordering::Acquire) || !matches!(child.try_wait(), Ok(None)) {
                return false;
            }
            thread::park_timeout(PULSE);
        }
        true
    }

    /// Gives the length of the log so far.
    fn log_to_file(&mut self) -> Result<u64, ClusterFault> {
        let fault = || ClusterFault::file("write", &self.log);
        if fs::metadata(&self.log).is_ok_and(|about| about.len() > LOG_MOST) {
            fs::rename(&self.log, self.log.with_extension("log.1")).map_err(fault())?;
        }
        let log = File::options()
            .create(true)
            .append(true)
            .open(&self.log)
            .map_err(fault())?;
        let length = log.metadata().map_err(fault())?.len();
        let both = log.try_clone().map_err(fault())?;
        self.command
            .stdout(Stdio::from(both))
            .stderr(Stdio::from(log));
        Ok(length)
    }

    fn said_since(&self, start: u64) -> String {
        let mut said = Vec::new();
        let read = File::open(&self.log).and_then(|mut log| {
            log.seek(SeekFrom::Start(start))?;
            log.read_to_end(&mut said)
        });
        match read {
            Ok(_) => String::from_utf8_lossy(&said).trim().to_owned(),
            Err(fault) => fault.to_string(),
        }
    }
}

/// The fast stop: open transactions are broken off, everything committed is written.
fn down(mut child: Child) {
    let Ok(process) = i32::try_from(child.id()).map(Pid::from_raw) else {
        return;
    };
    kill(process, Signal::SIGINT).ok();
    let begun = Instant::now();
    let mut pressed = false;
    while matches!(child.try_wait(), Ok(None)) {
        if !pressed && begun.elapsed() > FAST_STOP {
            tracing::warn!(
                "the database server takes long to stop; it will recover at the next start"
            );
            kill(process, Signal::SIGQUIT).ok();
            pressed = true;
        }
        thread::sleep(PULSE);
    }
}

/// Asks as any client would: a socket that accepts is not yet a server that lets one in.
pub(super) fn answers(socket: &Path) -> bool {
    ask(socket).is_ok_and(|kind| kind == b'R')
}

fn ask(socket: &Path) -> std::io::Result<u8> {
    const PROTOCOL_3: [u8; 4] = [0, 3, 0, 0];
    const TERMINATE: [u8; 5] = [b'X', 0, 0, 0, 4];
    let parameters = format!("user\0{}\0database\0postgres\0\0", super::ROLE);
    let length = 8 + u32::try_from(parameters.len()).unwrap_or_default();
    let mut stream = UnixStream::connect(socket)?;
    stream.set_read_timeout(Some(Duration::from_secs(5)))?;
    stream.write_all(&[&length.to_be_bytes(), &PROTOCOL_3, parameters.as_bytes()].concat())?;
    let mut kind = [0];
    stream.read_exact(&mut kind)?;
    stream.write_all(&TERMINATE)?;
    let [kind] = kind;
    Ok(kind)
}
