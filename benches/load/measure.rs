//! A page under load, of the house and of its yardstick in turn, and the tables of it.
use crate::data::Data;
use crate::house::House;
use std::fmt::Write as _;
use std::fs;
use std::process::Command;
use std::sync::OnceLock;
use std::time::Duration;

pub(crate) struct Page {
    pub(crate) name: &'static str,
    pub(crate) path: String,
}

/// What one side did in one round.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Load {
    pub(crate) per_second: f64,
    pub(crate) p50: f64,
    pub(crate) p99: f64,
    /// Milliseconds of the processor for a request: the application's, and the database's.
    pub(crate) application: f64,
    pub(crate) database: f64,
}

impl Load {
    fn processor(self) -> f64 {
        self.application + self.database
    }
}

pub(crate) struct Figures {
    page: &'static str,
    connections: u32,
    house: Load,
    yardstick: Load,
    /// The house's processor time by the yardstick's, and its requests by the yardstick's: of neighbouring rounds.
    times: f64,
    share: f64,
    bytes: usize,
    queries: String,
}

impl Figures {
    pub(crate) fn line(&self) -> String {
        let (house, yard) = (self.house, self.yardstick);
        format!(
            "| {} | {} | {:.0} | {:.0} | {:.0} % | {:.2} | {:.2} | {:.2} + {:.2} | {:.2} + {:.2} | {:.2} | {} | {:.1} |",
            self.page,
            self.connections,
            house.per_second,
            yard.per_second,
            100.0 * self.share,
            house.p50,
            house.p99,
            house.application,
            house.database,
            yard.application,
            yard.database,
            self.times,
            self.queries,
            thousands(self.bytes),
        )
    }
}

#[expect(clippy::cast_precision_loss, reason = "a page has no 2^52 bytes")]
fn thousands(bytes: usize) -> f64 {
    bytes as f64 / 1000.0
}

/// The house and the yardstick, one after the other, `rounds` times; the median of each figure.
pub(crate) fn both(
    page: &Page,
    connections: u32,
    house: &House,
    yardstick: &House,
    cookie: &str,
    time: Duration,
    rounds: usize,
) -> Figures {
    let (bytes, queries) = house.weigh(&page.path, cookie);
    let second = Duration::from_secs(1);
    load(page, connections, house, cookie, second);
    load(page, connections, yardstick, cookie, second);
    let (ours, theirs): (Vec<Load>, Vec<Load>) = (0..rounds)
        .map(|_| {
            (
                load(page, connections, house, cookie, time),
                load(page, connections, yardstick, cookie, time),
            )
        })
        .unzip();
    let pairs = |compare: fn(Load, Load) -> f64| {
        middle(
            ours.iter()
                .zip(&theirs)
                .map(|(a, b)| compare(*a, *b))
                .collect(),
        )
    };
    Figures {
        times: pairs(|a, b| a.processor() / b.processor()),
        share: pairs(|a, b| a.per_second / b.per_second),
        page: page.name,
        connections,
        house: median(&ours),
        yardstick: median(&theirs),
        bytes,
        queries,
    }
}

fn middle(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn median(loads: &[Load]) -> Load {
    let of = |pick: fn(&Load) -> f64| middle(loads.iter().map(pick).collect());
    Load {
        per_second: of(|load| load.per_second),
        p50: of(|load| load.p50),
        p99: of(|load| load.p99),
        application: of(|load| load.application),
        database: of(|load| load.database),
    }
}

fn load(page: &Page, connections: u32, house: &House, cookie: &str, time: Duration) -> Load {
    let before = (ticks_of(house.process()), ticks_of_database());
    let said = Command::new("wrk")
        .args([
            "--latency",
            "-t1",
            &format!("-c{connections}"),
            &format!("-d{}s", time.as_secs()),
        ])
        .args([
            "-H",
            &format!("Cookie: id={cookie}"),
            "-H",
            "Accept-Encoding: gzip",
        ])
        .arg(format!("http://127.0.0.1:{}{}", house.port, page.path))
        .output()
        .unwrap();
    let after = (ticks_of(house.process()), ticks_of_database());
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    assert!(!said.contains("Non-2xx"), "{}: {said}", page.path);
    let word = |line: &str, place: usize| {
        let line = said
            .lines()
            .find(|one| one.trim().starts_with(line))
            .unwrap_or_else(|| panic!("{said}"));
        line.split_whitespace().nth(place).unwrap().to_owned()
    };
    let requests: f64 = {
        let line = said
            .lines()
            .find(|line| line.contains(" requests in "))
            .unwrap();
        line.split_whitespace().next().unwrap().parse().unwrap()
    };
    Load {
        per_second: word("Requests/sec:", 1).parse().unwrap(),
        p50: milliseconds(&word("50%", 1)),
        p99: milliseconds(&word("99%", 1)),
        application: (after.0 - before.0) * TICK / requests,
        database: (after.1 - before.1) * TICK / requests,
    }
}

/// The process that all of PostgreSQL's descend from.
pub(crate) static DATABASE: OnceLock<u32> = OnceLock::new();

/// Linux counts in hundredths of a second on every machine that this runs on.
const TICK: f64 = 10.0;

fn milliseconds(text: &str) -> f64 {
    let number = text.trim_end_matches(|c: char| c.is_alphabetic());
    let factor = match &text[number.len()..] {
        "us" => 0.001,
        "ms" => 1.0,
        _ => 1000.0,
    };
    number.parse::<f64>().unwrap() * factor
}

/// What the kernel says of a process: parent, own time, time of the children that ended.
pub(crate) fn stat(process: u32) -> Option<(u32, f64, f64)> {
    let text = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let fields: Vec<&str> = text.rsplit_once(") ")?.1.split(' ').collect();
    let number = |place: usize| fields.get(place)?.parse::<f64>().ok();
    Some((
        fields.get(1)?.parse().ok()?,
        number(11)? + number(12)?,
        number(13)? + number(14)?,
    ))
}

fn ticks_of(process: u32) -> f64 {
    stat(process).map_or(0.0, |(_, own, _)| own)
}

/// Every process of the server, those included that have ended.
fn ticks_of_database() -> f64 {
    let server = *DATABASE.get().expect("the server is known");
    let children = fs::read_dir("/proc")
        .unwrap()
        .flatten()
        .filter_map(|entry| {
            let (parent, own, _) = stat(entry.file_name().to_str()?.parse().ok()?)?;
            (parent == server).then_some(own)
        });
    let (_, own, ended) = stat(server).unwrap();
    own + ended + children.sum::<f64>()
}

pub(crate) fn table(data: &Data, figures: &[Figures]) -> String {
    let mut text = format!("\n## {}\n\n{}\n\n{COLUMNS}", data.name, data.size);
    for one in figures {
        writeln!(text, "{}", one.line()).unwrap();
    }
    text
}

const COLUMNS: &str = "\
| page | connections | requests/s | yardstick | of it | p50 ms | p99 ms | processor ms | yardstick's | times | queries | kB |
|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
";

/// What a hundred times the data costs.
pub(crate) fn growth(small: &[Figures], large: &[Figures]) -> String {
    let mut text = String::from(
        "\n## A hundred times the data\n\n| page | connections | processor ms, small | large | times |\n|---|--:|--:|--:|--:|\n",
    );
    for (small, large) in small.iter().zip(large) {
        let (a, b) = (small.house.processor(), large.house.processor());
        writeln!(
            text,
            "| {} | {} | {a:.2} | {b:.2} | {:.2} |",
            small.page,
            small.connections,
            b / a
        )
        .unwrap();
    }
    text
}
