//! Whatever is sent to whatever address: a clear answer below 500, and nothing typed in the log.
use std::collections::BTreeSet;
use std::io::Write;
use std::sync::{Arc, Mutex};

use ashar::app;
use ashar::base::access::Verdict;
use tracing_subscriber::fmt::MakeWriter;

use crate::world::World;

const ROLES: [&str; 6] = [
    "co-chair",
    "secretariat",
    "focal point",
    "alternate",
    "state counterpart",
    "partner",
];

/// Names that no record has: too high, below one, not numbers, not even text.
const NO_IDS: [&str; 8] = [
    "999999999",
    "0",
    "-1",
    "+1",
    "01",
    "99999999999999999999",
    "one",
    "1%00",
];

/// What every field of every form is filled with.
fn garbage() -> Vec<Vec<u8>> {
    let long = "ө".repeat(60_000);
    let mut all: Vec<Vec<u8>> = [
        "",
        " ",
        "\0",
        "-1",
        "99999999999999999999",
        "31.02.2026",
        "25:61",
        "' or 1=1; --<script>alert(1)</script>",
        &long,
    ]
    .map(|text| text.as_bytes().to_vec())
    .to_vec();
    all.push(vec![0xff, 0xfe]);
    all
}

/// Every name that a form of the house may have, wherever it is written.
fn field_names() -> Vec<String> {
    let mut names = BTreeSet::new();
    let mut folders = vec![std::path::PathBuf::from("src/slices")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            for name in text.split('"').skip(1).step_by(2) {
                let plain = name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
                if plain && (2..30).contains(&name.len()) {
                    names.insert(name.to_owned());
                }
            }
        }
    }
    // a form carried out once would answer the second time with the first answer
    names.remove("once");
    assert!(names.len() > 50);
    names.into_iter().collect()
}

fn encoded(bytes: &[u8]) -> String {
    form_urlencoded::byte_serialize(bytes).collect()
}

#[tokio::test]
async fn a_name_that_no_record_has_is_a_page_that_is_not_there() {
    let world = World::with_story().await;
    for role in ["secretariat", "partner"] {
        let mut browser = world.role(role).await;
        for line in app::lines() {
            if line.act.is_none() || !line.path.contains("{id}") {
                continue;
            }
            for id in NO_IDS {
                let path = line.path.replace("{id}", id);
                let answer = match line.method {
                    "GET" => browser.get(&path).await,
                    _ => browser.post(&path, &[("text", "x")]).await,
                };
                assert_eq!(answer.status, 404, "{role}: {} {path}", line.method);
            }
        }
    }
}

#[tokio::test]
async fn no_form_is_answered_with_a_fault_whatever_it_holds() {
    let world = World::with_story().await;
    let names = field_names();
    let bodies: Vec<Vec<u8>> = garbage()
        .iter()
        .map(|value| {
            let value = encoded(value);
            let pairs: Vec<String> = names.iter().map(|name| format!("{name}={value}")).collect();
            pairs.join("&").into_bytes()
        })
        .filter(|body| body.len() < 2 << 20)
        .chain(long_one_by_one(&names))
        .collect();
    let mut tried = 0;
    for (place, role) in ROLES.into_iter().enumerate() {
        let mut browser = world.role(role).await;
        for line in app::lines() {
            let may = (line.cases)()
                .iter()
                .any(|case| case.verdicts[place].1 == Verdict::Yes);
            if line.method != "POST" || !may || line.path.starts_with("/sign-out") {
                continue;
            }
            for id in ["1", "2"] {
                let path = line.path.replace("{id}", id);
                for body in &bodies {
                    let answer = browser.post_raw(&path, "same-origin", body.clone()).await;
                    assert!(
                        answer.status < 500,
                        "{role}: {path}: {}: {}",
                        answer.status,
                        answer.words()
                    );
                    if answer.location().starts_with("/sign-in") {
                        browser = world.role(role).await; // signed out everywhere
                    }
                    tried += 1;
                }
                if !line.path.contains("{id}") {
                    break;
                }
            }
        }
    }
    assert!(tried > 500, "{tried}");
}

/// A text of 60,000 letters in each field that holds texts, the others empty.
fn long_one_by_one(names: &[String]) -> Vec<Vec<u8>> {
    let long = encoded("ө".repeat(60_000).as_bytes());
    [
        "title",
        "text",
        "reason",
        "name",
        "narrative",
        "background",
        "relevance_reason",
    ]
    .into_iter()
    .filter(|name| names.iter().any(|known| known == name))
    .map(|name| format!("{name}={long}").into_bytes())
    .collect()
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

/// ASVS 5.0 V16.2.5: the log names requests and numbers, never people or what they wrote.
#[tokio::test]
async fn nothing_that_is_typed_reaches_the_log() {
    let log = Log::default();
    let listener = tracing_subscriber::fmt()
        .with_env_filter(ashar::config::log_filter("trace"))
        .with_ansi(false)
        .with_writer(log.clone())
        .finish();
    let _listening = tracing::subscriber::set_default(listener);
    tracing::trace!("the log is heard");
    let world = World::new().await;
    let mut visitor = world.visitor();
    let guess = [
        ("email", "kanarik@secret.example"),
        ("password", "kanarik-password"),
        ("next", "/"),
    ];
    visitor.post("/sign-in", &guess).await;
    visitor.get("/members?q=kanarik-words").await;
    visitor.get("/invitation/kanarik-token").await;
    let mut secretariat = world.role("secretariat").await;
    secretariat.get("/members?q=kanarik-words").await;
    let plan = [
        ("title", "kanarik title"),
        ("date", "kanarik"),
        ("kind", "ordinary"),
    ];
    assert_eq!(secretariat.post("/meetings", &plan).await.status, 422);
    secretariat
        .post_raw(
            "/charter",
            "same-origin",
            b"agenda_days=kanarik%ff".to_vec(),
        )
        .await;
    secretariat
        .post("/password-reset", &[("email", "kanarik@secret.example")])
        .await;
    let written = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(written.contains("the log is heard"), "{written}");
    let told: Vec<&str> = written
        .lines()
        .filter(|line| line.contains("kanarik") || line.contains("@iom.example"))
        .collect();
    assert!(told.is_empty(), "{told:#?}");
}
