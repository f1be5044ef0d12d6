//! The system's PostgreSQL programs, and the user they run as.
use super::fault::ClusterFault;
use nix::sys::prctl;
use nix::sys::signal::Signal;
use nix::unistd::{User, geteuid, getpid, getppid};
use std::fs::{self, Metadata};
use std::io;
use std::os::unix::fs::{MetadataExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The migrations use what came with this version.
const LEAST_MAJOR: u32 = 15;
const DEBIAN: &str = "/usr/lib/postgresql";

/// One installation: `initdb`, `postgres`, `pg_dump` of the same version.
#[derive(Debug)]
pub(super) struct Programs {
    folder: PathBuf,
    major: u32,
}

impl Programs {
    /// The version that made the data, when there are data; the newest otherwise.
    pub(super) fn find(
        given: Option<&Path>,
        data: &Path,
        made_by: Option<u32>,
    ) -> Result<Programs, ClusterFault> {
        let mut found = match given {
            Some(given) => Programs::in_folder(given.to_path_buf())
                .into_iter()
                .collect(),
            None => Programs::installed(),
        };
        let Some(newest) = found.iter().map(|programs| programs.major).max() else {
            return Err(ClusterFault::NoPrograms {
                given: given.map(Path::to_path_buf),
            });
        };
        let wanted = made_by.unwrap_or(newest);
        if wanted < LEAST_MAJOR {
            return Err(ClusterFault::TooOld {
                found: wanted,
                least: LEAST_MAJOR,
            });
        }
        match found.iter().position(|programs| programs.major == wanted) {
            Some(place) => Ok(found.swap_remove(place)),
            None => Err(ClusterFault::OtherMajor {
                data: data.to_path_buf(),
                made_by: wanted,
                found: newest,
            }),
        }
    }

    fn installed() -> Vec<Programs> {
        let debian = fs::read_dir(DEBIAN).into_iter().flatten().flatten();
        #[expect(
            clippy::disallowed_methods,
            reason = "where programs are is no setting of ours"
        )]
        let path = std::env::var_os("PATH").unwrap_or_default();
        debian
            .map(|version| version.path().join("bin"))
            .chain(std::env::split_paths(&path))
            .filter_map(Programs::in_folder)
            .collect()
    }

    fn in_folder(folder: PathBuf) -> Option<Programs> {
        if !folder.join("initdb").exists() {
            return None;
        }
        let said = Command::new(folder.join("postgres"))
            .arg("--version")
            .output()
            .ok()?;
        let major = major_in(&String::from_utf8_lossy(&said.stdout))?;
        Some(Programs { folder, major })
    }

    /// A command that ends with us, also when we are killed, and does not see the terminal's Ctrl-C.
    #[expect(
        unsafe_code,
        reason = "only from inside the new process can its life be tied to ours"
    )]
    pub(super) fn command(&self, program: &str, user: &ServerUser, folder: &Path) -> Command {
        let mut command = Command::new(self.folder.join(program));
        command
            .current_dir(folder)
            .stdin(Stdio::null())
            .env_clear()
            .env("LC_ALL", "C.UTF-8")
            .env("TZ", "UTC")
            .env("PATH", "/usr/bin:/bin")
            .process_group(0);
        if let ServerUser::Other { uid, gid, .. } = user {
            command.uid(*uid).gid(*gid);
        }
        let parent = getpid();
        // SAFETY: the closure runs between fork and exec, after the change of user (which would
        // undo it), and makes only two system calls; it neither allocates nor takes a lock.
        unsafe {
            command.pre_exec(move || {
                prctl::set_pdeathsig(Signal::SIGINT)?;
                if getppid() == parent {
                    Ok(())
                } else {
                    Err(io::Error::from_raw_os_error(nix::libc::ESRCH))
                }
            });
        }
        command
    }
}

impl Programs {
    /// Packages may put the client's programs elsewhere than the server's.
    pub(super) fn client(&self, program: &str) -> PathBuf {
        let beside = self.folder.join(program);
        if beside.exists() {
            beside
        } else {
            PathBuf::from(program)
        }
    }
}

/// `postgres (PostgreSQL) 15.14 (Debian …)`, `17beta1`, or a file `PG_VERSION`.
fn major_in(text: &str) -> Option<u32> {
    text.split_whitespace().find_map(|word| {
        let digits = word
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(word.len());
        word.get(..digits)?.parse().ok()
    })
}

pub(super) fn major_of(data: &Path) -> Result<Option<u32>, ClusterFault> {
    let file = data.join("PG_VERSION");
    match fs::read_to_string(&file) {
        Ok(text) => Ok(major_in(&text)),
        Err(fault) if fault.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(fault) if fault.kind() == io::ErrorKind::PermissionDenied => {
            Err(ClusterFault::OfAnotherUser {
                folder: data.to_path_buf(),
            })
        }
        Err(fault) => Err(ClusterFault::file("read", &file)(fault)),
    }
}

/// PostgreSQL refuses to run as root; then somebody without rights runs it.
#[derive(Debug)]
pub(super) enum ServerUser {
    Ourselves,
    Other { uid: u32, gid: u32, name: String },
}

impl ServerUser {
    /// As root: whoever owns the data already, else `postgres`, else `nobody`.
    pub(super) fn choose(data: &Path) -> Result<ServerUser, ClusterFault> {
        if !geteuid().is_root() {
            return Ok(ServerUser::Ourselves);
        }
        if let Ok(owner) = fs::metadata(data)
            && owner.uid() != 0
        {
            let (uid, gid) = (owner.uid(), owner.gid());
            let known = User::from_uid(uid.into()).ok().flatten();
            let name = known.map_or_else(|| uid.to_string(), |user| user.name);
            return Ok(ServerUser::Other { uid, gid, name });
        }
        ["postgres", "nobody"]
            .into_iter()
            .find_map(|name| User::from_name(name).ok().flatten())
            .map(|user| ServerUser::Other {
                uid: user.uid.as_raw(),
                gid: user.gid.as_raw(),
                name: user.name,
            })
            .ok_or(ClusterFault::NoUnprivilegedUser)
    }

    /// Every folder above must let the server through.
    pub(super) fn can_reach(&self, folder: &Path) -> Result<(), ClusterFault> {
        let ServerUser::Other { uid, gid, name } = self else {
            return Ok(());
        };
        let passes = |about: &Metadata| match about.mode() {
            mode if about.uid() == *uid => mode & 0o100 != 0,
            mode if about.gid() == *gid => mode & 0o010 != 0,
            mode => mode & 0o001 != 0,
        };
        for above in folder.ancestors() {
            let about = fs::metadata(above).map_err(ClusterFault::file("look at", above))?;
            if !passes(&about) {
                return Err(ClusterFault::Unreachable {
                    folder: folder.to_path_buf(),
                    closed: above.to_path_buf(),
                    user: name.clone(),
                });
            }
        }
        Ok(())
    }

    pub(super) fn is_other(&self) -> bool {
        matches!(self, ServerUser::Other { .. })
    }

    pub(super) fn owns(&self, folder: &Path) -> Result<(), ClusterFault> {
        match self {
            ServerUser::Ourselves => Ok(()),
            ServerUser::Other { uid, gid, .. } => chown(folder, Some(*uid), Some(*gid))
                .map_err(ClusterFault::file("give to the database's user", folder)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::major_in;

    #[test]
    fn the_major_version_is_read_from_what_programs_say() {
        assert_eq!(
            major_in("postgres (PostgreSQL) 15.14 (Debian 15.14-0+deb12u1)"),
            Some(15)
        );
        assert_eq!(major_in("postgres (PostgreSQL) 19beta2"), Some(19));
        assert_eq!(major_in("16\n"), Some(16));
        assert_eq!(major_in("postgres"), None);
    }
}
