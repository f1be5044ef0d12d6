//! What can keep the cluster from running, and what the person at the terminal should do.
use std::error::Error;
use std::fmt::{self, Display, Formatter};
use std::io;
use std::path::{Path, PathBuf};

#[derive(Debug)]
pub enum ClusterFault {
    /// Neither the given folder, nor Debian's, nor `PATH` has `initdb` and `postgres`.
    NoPrograms {
        given: Option<PathBuf>,
    },
    TooOld {
        found: u32,
        least: u32,
    },
    OtherMajor {
        data: PathBuf,
        made_by: u32,
        found: u32,
    },
    InUse {
        folder: PathBuf,
        process: Option<i32>,
    },
    NotRunning {
        folder: PathBuf,
    },
    OfAnotherUser {
        folder: PathBuf,
    },
    /// We are root, the server is not, and cannot pass `closed` on its way to the folder.
    Unreachable {
        folder: PathBuf,
        closed: PathBuf,
        user: String,
    },
    SocketPathTooLong {
        socket: PathBuf,
        most: usize,
    },
    NoUnprivilegedUser,
    InitFailed {
        said: String,
    },
    StartFailed {
        log: PathBuf,
        said: String,
    },
    OldServerStays {
        process: i32,
    },
    File {
        doing: &'static str,
        path: PathBuf,
        source: io::Error,
    },
}

impl ClusterFault {
    pub(super) fn file(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> ClusterFault {
        let path = path.to_path_buf();
        move |source| ClusterFault::File {
            doing,
            path,
            source,
        }
    }
}

impl Error for ClusterFault {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        if let ClusterFault::File { source, .. } = self {
            Some(source)
        } else {
            None
        }
    }
}

impl Display for ClusterFault {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            ClusterFault::NoPrograms { given: None } => f.write_str(
                "No PostgreSQL server was found on this machine. Install it (on Debian or Ubuntu: \
                 apt-get install postgresql), or name the folder of its programs in ASHAR_PG_BIN, \
                 or name a running server in DATABASE_URL.",
            ),
            ClusterFault::NoPrograms { given: Some(given) } => write!(
                f,
                "ASHAR_PG_BIN names {}, but there are no programs initdb and postgres in it.",
                given.display(),
            ),
            ClusterFault::TooOld { found, least } => write!(
                f,
                "Only PostgreSQL {found} was found on this machine; Ashar needs {least} or newer.",
            ),
            ClusterFault::OtherMajor {
                data,
                made_by,
                found,
            } => other_major(f, data, *made_by, *found),
            ClusterFault::InUse { folder, process } => in_use(f, folder, *process),
            ClusterFault::NotRunning { folder } => write!(
                f,
                "No Ashar runs on {}, so there is no database to join. Start one with: ashar serve",
                folder.display(),
            ),
            ClusterFault::OfAnotherUser { folder } => write!(
                f,
                "{} belongs to another user of this machine. Run Ashar as the user who ran it \
                 before, or choose another folder with ASHAR_DATA.",
                folder.display(),
            ),
            ClusterFault::Unreachable {
                folder,
                closed,
                user,
            } => write!(
                f,
                "You are root, so the database server runs as the user {user}, who may not pass \
                 through {} on the way to {}. Choose another folder (for example \
                 ASHAR_DATA=/var/lib/ashar), or open the way: chmod o+x {}",
                closed.display(),
                folder.display(),
                closed.display(),
            ),
            ClusterFault::SocketPathTooLong { socket, most } => write!(
                f,
                "The path of the database's socket is longer than the {most} bytes that the system \
                 allows: {}. Choose a folder with a shorter path with ASHAR_DATA.",
                socket.display(),
            ),
            ClusterFault::NoUnprivilegedUser => f.write_str(
                "You are root, and PostgreSQL refuses to run as root, but this machine has neither \
                 a user postgres nor a user nobody. Run Ashar as an ordinary user.",
            ),
            ClusterFault::InitFailed { said } => {
                write!(
                    f,
                    "The database cluster could not be made. initdb said:\n{said}"
                )
            }
            ClusterFault::StartFailed { log, said } => write!(
                f,
                "The database server did not start. The end of its log ({}):\n{said}",
                log.display(),
            ),
            ClusterFault::OldServerStays { process } => write!(
                f,
                "A database server of an earlier run (process {process}) does not stop. Look at \
                 what it does, end it (kill {process}), and start Ashar again.",
            ),
            ClusterFault::File {
                doing,
                path,
                source,
            } => {
                write!(f, "Cannot {doing} {}: {source}", path.display())
            }
        }
    }
}

fn in_use(f: &mut Formatter<'_>, folder: &Path, process: Option<i32>) -> fmt::Result {
    write!(f, "Another Ashar already runs on {}", folder.display())?;
    if let Some(process) = process {
        write!(f, " (process {process})")?;
    }
    f.write_str(". Stop it first, or give this one a folder of its own with ASHAR_DATA.")
}

fn other_major(f: &mut Formatter<'_>, data: &Path, made_by: u32, found: u32) -> fmt::Result {
    let folder = data.parent().unwrap_or(data).display();
    write!(
        f,
        "The data in {folder} was made by PostgreSQL {made_by}, but this machine has PostgreSQL \
         {found}, which cannot read it. Nothing was changed.\n\
         Simplest: install PostgreSQL {made_by} beside it (apt-get install postgresql-{made_by}); \
         Ashar then chooses it by itself.\n\
         To move the data to PostgreSQL {found}, with both installed and Ashar stopped:\n  \
         1. ashar backup ashar.dump\n  \
         2. mv {folder} {folder}.{made_by}\n  \
         3. ashar restore ashar.dump\n  \
         4. when all is well: rm -r {folder}.{made_by}",
    )
}
