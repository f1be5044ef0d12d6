//! A private PostgreSQL cluster out of the system's own programs, for a house without a database
//! server of its own.
//!
//! A folder holds all of it: `data`, the `socket` (there is no TCP), the server's log, and `lock`,
//! which says who is the master. One process is the master; commands may join while it lives.
//! The server ends with its master, however that ends; what a killed one left behind is cleared
//! at the next start.
mod fault;
mod keeper;
mod leftovers;
mod programs;

pub use fault::ClusterFault;
use keeper::{Keeper, Server};
use nix::errno::Errno;
use nix::fcntl::{Flock, FlockArg};
use programs::{Programs, ServerUser};
use sqlx::postgres::{PgConnectOptions, PgSslMode};
use std::fmt::Write as _;
use std::fs::{self, DirBuilder, File, Permissions};
use std::io::{ErrorKind, Write as _};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Owner of the databases. The application's connections step down to a lesser role.
pub const ROLE: &str = "ashar";
/// Made together with the cluster.
pub const DATABASE: &str = "ashar";
/// The system's limit for a socket's path, without the closing zero.
const SOCKET_PATH_MOST: usize = 107;
const SOCKET: &str = ".s.PGSQL.5432";
/// The lock of a master that was just killed is released a little after its death.
const DYING: Duration = Duration::from_secs(2);
const JOINING: Duration = Duration::from_secs(20);
const PULSE: Duration = Duration::from_millis(20);

/// Stops the server when dropped, if this process is its master.
#[derive(Debug)]
pub struct Cluster {
    socket: PathBuf,
    programs: Programs,
    // The order of fields is the order of their end: first the server, then its lock and folder.
    keeper: Option<Keeper>,
    #[expect(dead_code, reason = "held, not read")]
    lock: Option<Flock<File>>,
    throwaway: Option<Throwaway>,
}

impl Cluster {
    /// Makes the cluster if the folder has none. `programs` names a folder with `initdb` and
    /// `postgres`; without it they are looked for.
    pub fn start(folder: &Path, programs: Option<&Path>) -> Result<Cluster, ClusterFault> {
        Cluster::begin(folder, programs, Durability::Kept)
    }

    /// Joins the cluster that another process of this house keeps.
    pub fn attach(folder: &Path, programs: Option<&Path>) -> Result<Cluster, ClusterFault> {
        let place = Place::below(folder)?;
        let programs = Programs::find(programs, &place.data, programs::major_of(&place.data)?)?;
        let begun = Instant::now();
        loop {
            let nobody_there = match open_lock(&place.lock, false) {
                Ok(file) => Flock::lock(file, FlockArg::LockExclusiveNonblock).is_ok(),
                Err(ClusterFault::File { source, .. }) if source.kind() == ErrorKind::NotFound => {
                    true
                }
                Err(fault) => return Err(fault),
            };
            if nobody_there || begun.elapsed() > JOINING {
                return Err(ClusterFault::NotRunning {
                    folder: place.folder,
                });
            }
            if keeper::answers(&place.socket) {
                let (socket, keeper, lock, throwaway) = (place.socket, None, None, None);
                return Ok(Cluster {
                    socket,
                    programs,
                    keeper,
                    lock,
                    throwaway,
                });
            }
            sleep(PULSE);
        }
    }

    /// For commands: joins if somebody serves, starts otherwise.
    pub fn attach_or_start(
        folder: &Path,
        programs: Option<&Path>,
    ) -> Result<Cluster, ClusterFault> {
        match Cluster::attach(folder, programs) {
            Err(ClusterFault::NotRunning { .. }) => Cluster::start(folder, programs),
            other => other,
        }
    }

    /// For tests: quick, nothing is safe from a crash, and gone when dropped.
    pub fn throwaway(programs: Option<&Path>) -> Result<Cluster, ClusterFault> {
        let folder = Throwaway::make()?;
        let mut cluster = Cluster::begin(&folder.0, programs, Durability::None)?;
        cluster.throwaway = Some(folder);
        Ok(cluster)
    }

    /// Whether the server stops with this value.
    pub fn is_master(&self) -> bool {
        self.keeper.is_some()
    }

    pub fn options(&self, database: &str) -> PgConnectOptions {
        PgConnectOptions::new_without_pgpass()
            .socket(self.socket.parent().unwrap_or(&self.socket))
            .port(5432)
            .username(ROLE)
            .database(database)
            .ssl_mode(PgSslMode::Disable)
    }

    pub fn url(&self, database: &str) -> String {
        let folder = self.socket.parent().unwrap_or(&self.socket);
        let mut host = String::new();
        for byte in folder.as_os_str().as_encoded_bytes() {
            if byte.is_ascii_alphanumeric() || b"/-_.".contains(byte) {
                host.push(char::from(*byte));
            } else {
                write!(host, "%{byte:02X}").ok();
            }
        }
        format!("postgres:///{database}?host={host}&user={ROLE}")
    }

    /// `pg_dump` and its kin, of the version of this cluster and connected to it.
    pub fn client(&self, program: &str, database: &str) -> Command {
        let mut command = Command::new(self.programs.client(program));
        command
            .env("PGHOST", self.socket.parent().unwrap_or(&self.socket))
            .env("PGPORT", "5432")
            .env("PGUSER", ROLE)
            .env("PGDATABASE", database);
        command
    }

    fn begin(
        folder: &Path,
        programs: Option<&Path>,
        durability: Durability,
    ) -> Result<Cluster, ClusterFault> {
        let place = Place::below(folder)?;
        let programs = Programs::find(programs, &place.data, programs::major_of(&place.data)?)?;
        let user = ServerUser::choose(&place.data)?;
        make_folder(&place.folder, if user.is_other() { 0o711 } else { 0o700 })?;
        let lock = take_lock(&place)?;
        user.can_reach(&place.folder)?;
        make_folder(&place.sockets, 0o700)?;
        user.owns(&place.sockets)?;
        if programs::major_of(&place.data)?.is_none() {
            make_cluster(&place, &programs, &user, durability)?;
        }
        let mut command = programs.command("postgres", &user, &place.folder);
        command
            .arg("-D")
            .arg(&place.data)
            .args(settings(durability))
            .arg("-k")
            .arg(&place.sockets);
        let (data, socket, log) = (place.data, place.socket.clone(), place.log);
        let keeper = Keeper::start(Server {
            command,
            data,
            socket,
            log,
        })?;
        let (keeper, lock, throwaway) = (Some(keeper), Some(lock), None);
        Ok(Cluster {
            socket: place.socket,
            programs,
            keeper,
            lock,
            throwaway,
        })
    }
}

#[derive(Clone, Copy, Debug)]
enum Durability {
    Kept,
    None,
}

fn settings(durability: Durability) -> impl Iterator<Item = &'static str> {
    let common = [
        "-clisten_addresses=",
        "-cunix_socket_permissions=0700",
        "-cmax_connections=100",
        "-cjit=off", // our statements are short: compiling them costs more than it gives
        "-clog_error_verbosity=terse", // without DETAIL, which repeats the row, hence private data
        "-clog_timezone=UTC",
    ];
    let careless: &[&str] = match durability {
        Durability::Kept => &[],
        Durability::None => &[
            "-cfsync=off",
            "-csynchronous_commit=off",
            "-cfull_page_writes=off",
        ],
    };
    common.into_iter().chain(careless.iter().copied())
}

#[derive(Debug)]
struct Place {
    folder: PathBuf,
    data: PathBuf,
    sockets: PathBuf,
    socket: PathBuf,
    lock: PathBuf,
    log: PathBuf,
}

impl Place {
    fn below(folder: &Path) -> Result<Place, ClusterFault> {
        let folder = std::path::absolute(folder)
            .and_then(|folder| folder.canonicalize().or(Ok(folder)))
            .map_err(ClusterFault::file("find", folder))?;
        let sockets = folder.join("socket");
        let socket = sockets.join(SOCKET);
        if socket.as_os_str().len() > SOCKET_PATH_MOST {
            return Err(ClusterFault::SocketPathTooLong {
                socket,
                most: SOCKET_PATH_MOST,
            });
        }
        Ok(Place {
            data: folder.join("data"),
            lock: folder.join("lock"),
            log: folder.join("postgres.log"),
            folder,
            sockets,
            socket,
        })
    }
}

/// With every missing folder above it, whatever the person's umask says: the server must pass.
fn make_folder(folder: &Path, mode: u32) -> Result<(), ClusterFault> {
    if folder.is_dir() {
        return Ok(());
    }
    if let Some(above) = folder.parent() {
        make_folder(above, mode)?;
    }
    make_one(folder, mode).map_err(ClusterFault::file("make the folder", folder))
}

fn make_one(folder: &Path, mode: u32) -> std::io::Result<()> {
    DirBuilder::new().mode(mode).create(folder)?;
    fs::set_permissions(folder, Permissions::from_mode(mode))
}

/// The holder writes its process number into the file, for the message to others.
fn take_lock(place: &Place) -> Result<Flock<File>, ClusterFault> {
    let begun = Instant::now();
    loop {
        let file = open_lock(&place.lock, true)?;
        match Flock::lock(file, FlockArg::LockExclusiveNonblock) {
            Ok(mut lock) => {
                lock.set_len(0)
                    .and_then(|()| writeln!(lock, "{}", std::process::id()))
                    .map_err(ClusterFault::file("write", &place.lock))?;
                return Ok(lock);
            }
            Err((_, Errno::EWOULDBLOCK)) => {}
            Err((_, fault)) => return Err(ClusterFault::file("lock", &place.lock)(fault.into())),
        }
        let holder = leftovers::first_number(&place.lock);
        let lives = holder.is_some_and(leftovers::is_alive);
        if begun.elapsed() > if lives { DYING } else { JOINING } {
            let folder = place.folder.clone();
            return Err(ClusterFault::InUse {
                folder,
                process: holder.filter(|_| lives),
            });
        }
        sleep(PULSE);
    }
}

fn open_lock(path: &Path, create: bool) -> Result<File, ClusterFault> {
    let opened = File::options()
        .create(create)
        .write(true)
        .truncate(false)
        .mode(0o600)
        .open(path);
    opened.map_err(|fault| {
        if fault.kind() == ErrorKind::PermissionDenied {
            let folder = path.parent().unwrap_or(path).to_path_buf();
            return ClusterFault::OfAnotherUser { folder };
        }
        ClusterFault::file("open", path)(fault)
    })
}

/// Made aside and renamed when whole, so that a broken first start leaves nothing half made.
fn make_cluster(
    place: &Place,
    programs: &Programs,
    user: &ServerUser,
    durability: Durability,
) -> Result<(), ClusterFault> {
    let aside = place.folder.join("data.new");
    leftovers::remove_folder(&aside)?;
    make_folder(&aside, 0o700)?;
    user.owns(&aside)?;
    // Byte order by default; texts are sorted by the collations of their language, such as ky-x-icu.
    let mut initdb = programs.command("initdb", user, &place.folder);
    initdb
        .args([
            "--username",
            ROLE,
            "--encoding=UTF8",
            "--locale=C.UTF-8",
            "--auth-local=trust",
        ])
        .args(["--auth-host=reject", "--no-instructions"])
        .args(matches!(durability, Durability::None).then_some("--no-sync"))
        .arg("--pgdata")
        .arg(&aside);
    run(initdb, "")?;
    let mut alone = programs.command("postgres", user, &place.folder);
    alone
        .args(["--single", "-D"])
        .arg(&aside)
        .args(settings(durability))
        .arg("template1");
    run(alone, &format!("create database {DATABASE}\n"))?;
    fs::rename(&aside, &place.data).map_err(ClusterFault::file("put in place", &place.data))
}

fn run(mut command: Command, input: &str) -> Result<(), ClusterFault> {
    let output = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .and_then(|mut child| {
            if let Some(mut stdin) = child.stdin.take() {
                stdin.write_all(input.as_bytes())?;
            }
            child.wait_with_output()
        })
        .map_err(ClusterFault::file("run", Path::new(command.get_program())))?;
    // The single-user server reports a failed statement, but ends well.
    let said = String::from_utf8_lossy(&output.stderr);
    if output.status.success() && !said.contains("ERROR:") {
        return Ok(());
    }
    let said = format!("{}{said}", String::from_utf8_lossy(&output.stdout))
        .trim()
        .to_owned();
    Err(ClusterFault::InitFailed { said })
}

#[derive(Debug)]
struct Throwaway(PathBuf);

impl Throwaway {
    fn make() -> Result<Throwaway, ClusterFault> {
        let above = std::env::temp_dir();
        for number in 0_u32.. {
            let folder = above.join(format!("ashar-{}-{number}", std::process::id()));
            match make_one(&folder, 0o711) {
                Ok(()) => return Ok(Throwaway(folder)),
                Err(fault) if fault.kind() == ErrorKind::AlreadyExists => {}
                Err(fault) => return Err(ClusterFault::file("make the folder", &folder)(fault)),
            }
        }
        let fault = std::io::Error::from(ErrorKind::AlreadyExists);
        Err(ClusterFault::file("make a folder in", &above)(fault))
    }
}

impl Drop for Throwaway {
    fn drop(&mut self) {
        if let Err(fault) = leftovers::remove_folder(&self.0) {
            tracing::warn!(%fault, "a throwaway cluster stays behind");
        }
    }
}
