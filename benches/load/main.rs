//! Figures of speed and size, for `docs/speed.md`: run through `script/bench`, never a test.
//!
//! The house and its yardstick (`ashar::web::bare`) run as two processes on one database. Each page is asked
//! of both in turn, several times, so that whatever else the machine does meets both alike; what stands in the
//! table is the median. Time of the processor is counted where the kernel counts it: for the house, and for
//! every process of PostgreSQL.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a measurement stops at the first thing that is not as it says"
)]
mod data;
mod documents;
mod house;
mod measure;

use measure::{Figures, Page};
use std::fmt::Write as _;
use std::time::Duration;

const CONNECTIONS: [u32; 3] = [1, 16, 64];
const HOUSE: u16 = 18_431;
const YARDSTICK: u16 = 18_432;

fn main() {
    let arguments: Vec<String> = std::env::args()
        .skip(1)
        .filter(|one| one != "--bench")
        .collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["yardstick", cookie, pressed] => house::be_yardstick(cookie, *pressed == "pressed"),
        ["house", ashar] => run(ashar, Duration::from_secs(1), 7),
        ["house", ashar, "quick"] => run(ashar, Duration::from_secs(1), 1),
        _ => panic!("script/bench runs this"),
    }
}

/// Every figure, as the text of `docs/speed.md`.
fn run(ashar: &str, time: Duration, rounds: usize) {
    let server = std::env::var("DATABASE_URL").expect("script/bench starts a server");
    let databases = data::prepare(ashar, &server);
    let mut report = String::from(HEAD);
    let mut all: Vec<Vec<Figures>> = Vec::new();
    for database in &databases {
        eprintln!("== {}", database.name);
        let ours = house::House::start(ashar, &database.url, HOUSE);
        let first_pages = house::first_pages(ashar, &database.url, HOUSE + 2);
        let idle = ours.memory();
        let cookie = ours.sign_in_as("focal point");
        let yardstick = house::yardstick(&database.url, &cookie, YARDSTICK, true);
        let mut figures = Vec::new();
        for page in database.pages() {
            for connections in CONNECTIONS {
                let one =
                    measure::both(&page, connections, &ours, &yardstick, &cookie, time, rounds);
                eprintln!("{}", one.line());
                figures.push(one);
            }
        }
        drop(yardstick);
        report.push_str(&measure::table(database, &figures));
        writeln!(
            report,
            "\nMemory: {:.1} MB before the first sign-in, {:.1} MB after all of this. First page after start: {} ms.",
            idle, ours.memory(), first_pages.as_millis()
        )
        .unwrap();
        if all.len() == 2 {
            report.push_str(&documents::figures(&ours, &database.url));
        }
        all.push(figures);
    }
    report.push_str(&measure::growth(&all[1], &all[2]));
    writeln!(
        report,
        "\nFirst page with a private cluster that exists: {} ms after the start of the process.",
        house::first_page_with_cluster(ashar, HOUSE + 3).as_millis()
    )
    .unwrap();
    println!("{report}");
}

const HEAD: &str = "\
# Speed and size

Written by `script/bench`; the words stay, the figures are those of the machine that ran it last.

A focal point is signed in and asks each page over 1, 16 and 64 connections (wrk, one thread, on the same machine). The
*yardstick* is a bare axum handler of another process: the same statements over the same pool, the same page code and
template with the same data, the same compression. What it leaves out is the frame: cookie, session, verdict, counter
of queries, number and line in the log, safety headers, check of origin, time limit, catching of panics, choice of
language. The statement that finds the session, its person and the network is sent by both. House and yardstick are
asked in turn; each figure is the median of the rounds. *processor ms* is application + database for one request, as
the kernel counts them, *times* is the house's sum by the yardstick's; these hold on a busy machine too, requests per
second do not. *kB* is a page as it goes over the wire.

The network grows by `benches/load/grow.sql` at one pace, 160 meetings a year: under one recorded event, as the
application's role, past every trigger and gate. Mail and files do not grow with it; none of these pages reads them.
";

/// The five pages, each as its reader asks for it.
fn pages(meeting: i64, decision: i64) -> [Page; 5] {
    [
        Page {
            name: "home",
            path: "/".to_owned(),
        },
        Page {
            name: "meeting",
            path: format!("/meetings/{meeting}"),
        },
        Page {
            name: "decision",
            path: format!("/decisions/{decision}"),
        },
        Page {
            name: "decisions",
            path: "/decisions".to_owned(),
        },
        Page {
            name: "follow-up",
            path: "/actions".to_owned(),
        },
    ]
}
