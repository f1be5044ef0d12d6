//! The two processes that are measured, and the few requests that are made without a load.
use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// As a browser sends a form.
const FORM: &str =
    "Content-Type: application/x-www-form-urlencoded\r\nSec-Fetch-Site: same-origin\r\n";

/// A process that serves pages, stopped when dropped.
pub(crate) struct House {
    child: Child,
    pub(crate) port: u16,
}

impl House {
    pub(crate) fn start(ashar: &str, database: &str, port: u16) -> Self {
        let child = serve(ashar, port)
            .env("DATABASE_URL", database)
            .spawn()
            .unwrap();
        let house = Self { child, port };
        house.wait();
        house
    }

    /// The time until the first page is here.
    fn wait(&self) -> Duration {
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_secs(30) {
            if ask(self.port, "GET /sign-in HTTP/1.1", "", "")
                .is_some_and(|(head, _)| head.contains(" 200 "))
            {
                return begun.elapsed();
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        panic!("nobody answers at {}", self.port);
    }

    pub(crate) fn process(&self) -> u32 {
        self.child.id()
    }

    /// Megabytes that are resident.
    pub(crate) fn memory(&self) -> f64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.process())).unwrap();
        let line = status
            .lines()
            .find(|line| line.starts_with("VmRSS:"))
            .unwrap();
        line.split_whitespace()
            .nth(1)
            .unwrap()
            .parse::<f64>()
            .unwrap()
            / 1024.0
    }

    /// Somebody of this role signs in, as everybody does; the answer is the session's cookie.
    pub(crate) fn sign_in_as(&self, role: &str) -> String {
        let (_, address) = ashar::demo::SIGN_INS
            .into_iter()
            .find(|(one, _)| *one == role)
            .unwrap();
        let body = form_urlencoded::Serializer::new(String::new())
            .extend_pairs([
                ("email", address),
                ("password", ashar::demo::PASSWORD),
                ("next", "/"),
            ])
            .finish();
        let (head, _) = ask(self.port, "POST /sign-in HTTP/1.1", FORM, &body).unwrap();
        let cookie = head
            .split("set-cookie: id=")
            .nth(1)
            .unwrap_or_else(|| panic!("{head}"));
        cookie.split(';').next().unwrap().to_owned()
    }

    /// What stands there, as it is.
    pub(crate) fn fetch(&self, path: &str, cookie: &str) -> Vec<u8> {
        let headers = format!("Cookie: id={cookie}\r\n");
        let (head, body) = ask(self.port, &format!("GET {path} HTTP/1.1"), &headers, "").unwrap();
        assert!(head.contains(" 200 "), "{path}: {head}");
        body
    }

    /// An act whose answer leads on.
    pub(crate) fn post(&self, path: &str, body: &str, cookie: &str) {
        let headers = format!("Cookie: id={cookie}\r\n{FORM}");
        let (head, _) = ask(self.port, &format!("POST {path} HTTP/1.1"), &headers, body).unwrap();
        assert!(head.contains(" 303 "), "{path}: {head}");
    }

    /// The bytes of a page as they go over the wire, and the statements it took.
    pub(crate) fn weigh(&self, path: &str, cookie: &str) -> (usize, String) {
        let headers = format!("Cookie: id={cookie}\r\nAccept-Encoding: gzip\r\n");
        let (head, body) = ask(self.port, &format!("GET {path} HTTP/1.1"), &headers, "").unwrap();
        assert!(head.contains(" 200 "), "{path}: {head}");
        let queries = head
            .split("x-queries: ")
            .nth(1)
            .and_then(|rest| rest.split("\r\n").next());
        (body.len(), queries.unwrap_or("-").to_owned())
    }
}

impl Drop for House {
    fn drop(&mut self) {
        stop(&mut self.child);
    }
}

fn stop(child: &mut Child) {
    let id = child.id().to_string();
    Command::new("kill").args(["-TERM", &id]).status().unwrap();
    child.wait().unwrap();
}

fn serve(ashar: &str, port: u16) -> Command {
    let log =
        fs::File::create(std::env::temp_dir().join(format!("ashar-bench-{port}.log"))).unwrap();
    let mut command = Command::new(ashar);
    command
        .arg("serve")
        .env("ASHAR_LISTEN", format!("127.0.0.1:{port}"))
        .stdout(Stdio::null())
        .stderr(log);
    command
}

pub(crate) fn yardstick(database: &str, cookie: &str, port: u16, pressed: bool) -> House {
    let child = Command::new(std::env::current_exe().unwrap())
        .args([
            "yardstick",
            cookie,
            if pressed { "pressed" } else { "plain" },
        ])
        .env("DATABASE_URL", database)
        .env("ASHAR_LISTEN", format!("127.0.0.1:{port}"))
        .spawn()
        .unwrap();
    let house = House { child, port };
    for _ in 0..500 {
        if TcpStream::connect(("127.0.0.1", port)).is_ok() {
            return house;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("the yardstick does not answer");
}

pub(crate) fn be_yardstick(cookie: &str, pressed: bool) {
    let config =
        ashar::config::Config::from_environment().unwrap_or_else(|faults| panic!("{faults}"));
    let options = config.database().expect("a database").clone();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime
        .block_on(ashar::app::serve_bare(&config, options, cookie, pressed))
        .unwrap();
}

/// The median of nine starts.
pub(crate) fn first_pages(ashar: &str, database: &str, port: u16) -> Duration {
    let mut times: Vec<Duration> = (0..9)
        .map(|_| {
            let child = serve(ashar, port)
                .env("DATABASE_URL", database)
                .spawn()
                .unwrap();
            House { child, port }.wait()
        })
        .collect();
    times.sort();
    times[times.len() / 2]
}

/// The second start on a private cluster: the first one made it.
pub(crate) fn first_page_with_cluster(ashar: &str, port: u16) -> Duration {
    let folder = std::env::temp_dir().join(format!("ashar-bench-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let start = || {
        let child = serve(ashar, port)
            .env_remove("DATABASE_URL")
            .env("ASHAR_DATA", &folder)
            .spawn()
            .unwrap();
        House { child, port }.wait()
    };
    start();
    let mut times: Vec<Duration> = (0..5).map(|_| start()).collect();
    times.sort();
    fs::remove_dir_all(&folder).unwrap();
    times[times.len() / 2]
}

/// One request on a connection of its own: the head, and the body without the marks of its chunks.
fn ask(port: u16, line: &str, headers: &str, body: &str) -> Option<(String, Vec<u8>)> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).ok()?;
    let request = format!(
        "{line}\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n{headers}Content-Length: {}\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(request.as_bytes()).ok()?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).ok()?;
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(&answer[..end + 2]).into_owned();
    let body = &answer[end + 4..];
    Some(if head.contains("transfer-encoding: chunked") {
        (head, unchunked(body))
    } else {
        (head, body.to_vec())
    })
}

fn unchunked(mut rest: &[u8]) -> Vec<u8> {
    let mut whole = Vec::new();
    while let Some(end) = rest.windows(2).position(|two| two == b"\r\n") {
        let length = usize::from_str_radix(&String::from_utf8_lossy(&rest[..end]), 16).unwrap();
        whole.extend_from_slice(&rest[end + 2..end + 2 + length]);
        rest = &rest[(end + 4 + length).min(rest.len())..];
    }
    whole
}
