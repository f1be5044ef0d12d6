//! What a killed server leaves behind: itself, still running, or files that keep the next one out.
use super::fault::ClusterFault;
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use std::fs;
use std::io;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(20);
const PULSE: Duration = Duration::from_millis(20);

/// Only for the holder of the folder's lock: any server found here has lost its master.
pub(super) fn clear(data: &Path, socket: &Path) -> Result<(), ClusterFault> {
    let pid_file = data.join("postmaster.pid");
    if let Some(process) = first_number(&pid_file) {
        end(process, data)?;
    }
    remove(&pid_file)?;
    remove(&socket.with_extension("5432.lock"))
}

fn end(process: i32, data: &Path) -> Result<(), ClusterFault> {
    let begun = Instant::now();
    let mut signal = Signal::SIGINT;
    while serves(process, data) {
        let waited = begun.elapsed();
        if waited > 2 * PATIENCE {
            return Err(ClusterFault::OldServerStays { process });
        }
        if waited > PATIENCE {
            signal = Signal::SIGQUIT;
        }
        // It may end between the look and the signal.
        kill(Pid::from_raw(process), signal).ok();
        sleep(PULSE);
    }
    Ok(())
}

/// Numbers of processes are used again, above all in containers: the program, its life and its
/// folder must all fit.
fn serves(process: i32, data: &Path) -> bool {
    let folder = fs::read_link(format!("/proc/{process}/cwd"));
    state_of(process).is_some_and(|(name, _)| name == "postgres")
        && is_alive(process)
        && folder.is_ok_and(|folder| folder == data)
}

/// A killed process whose parent has not yet asked after it is no longer alive.
pub(super) fn is_alive(process: i32) -> bool {
    state_of(process).is_some_and(|(_, state)| !matches!(state, 'Z' | 'X'))
}

/// Name and state out of `12 (a name) S 1 …`.
fn state_of(process: i32) -> Option<(String, char)> {
    let line = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let (before, after) = line.rsplit_once(')')?;
    let (_, name) = before.split_once('(')?;
    Some((name.to_owned(), after.trim_start().chars().next()?))
}

pub(super) fn first_number(file: &Path) -> Option<i32> {
    fs::read_to_string(file)
        .ok()?
        .lines()
        .next()?
        .trim()
        .parse()
        .ok()
}

fn remove(file: &Path) -> Result<(), ClusterFault> {
    match fs::remove_file(file) {
        Err(fault) if fault.kind() != io::ErrorKind::NotFound => {
            Err(ClusterFault::file("remove", file)(fault))
        }
        _ => Ok(()),
    }
}

/// A folder that may or may not be there.
pub(super) fn remove_folder(folder: &Path) -> Result<(), ClusterFault> {
    match fs::remove_dir_all(folder) {
        Err(fault) if fault.kind() != io::ErrorKind::NotFound => {
            Err(ClusterFault::file("remove", folder)(fault))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::{is_alive, serves, state_of};
    use std::path::Path;

    #[test]
    fn this_process_lives_and_is_no_server() {
        let own = i32::try_from(std::process::id()).unwrap();
        assert!(is_alive(own));
        assert!(state_of(own).is_some());
        assert!(!serves(own, &std::env::current_dir().unwrap()));
        assert!(!serves(own, Path::new("/")));
    }
}
