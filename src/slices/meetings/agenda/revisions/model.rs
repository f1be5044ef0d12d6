use std::fmt::Write as _;

use serde::Deserialize;
use serde_json::{Value, json};

use super::super::super::model::Purpose;
use super::super::super::papers::{self, Brief};
use super::super::arising::Matters;
use super::super::between_store::Contents;
use crate::base::clock::Instant;
use crate::base::words::Word as _;

/// An agenda as it went out.
#[derive(Clone, Debug)]
pub(crate) struct Sent {
    /// 1 for the first, 2 for Rev.1.
    pub(crate) revision: i32,
    pub(crate) at: Instant,
    pub(crate) items: Vec<SentItem>,
}

/// One item of it, as its snapshot holds it.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq)]
pub(crate) struct SentItem {
    /// Absent in snapshots of the first days: then the title says which it is.
    pub(crate) id: Option<i64>,
    pub(crate) position: i32,
    pub(crate) kind: String,
    pub(crate) title: String,
    pub(crate) presenter: Option<String>,
    pub(crate) minutes: i32,
    pub(crate) background: String,
    pub(crate) audience: String,
    #[serde(default)]
    pub(crate) papers: Vec<SentPaper>,
    #[serde(default)]
    pub(crate) decisions: Vec<String>,
    /// Open actions as they stood then; they move by themselves, so no revision tells how.
    #[serde(default)]
    pub(crate) arising: Option<Matters>,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq)]
pub(crate) struct SentPaper {
    pub(crate) symbol: String,
    pub(crate) version: i32,
}

/// What goes out, word for word: items with the exact versions of their papers, and what stands under them.
pub(crate) fn snapshot(prefix: &str, contents: &Contents) -> Value {
    let items = contents.items.iter().map(|item| {
        let papers = contents
            .papers
            .iter()
            .filter(|one| one.item == Some(item.id) && one.withdrawn_at.is_none())
            .map(|one| named(prefix, one));
        let decisions = item
            .listed()
            .iter()
            .map(|one| format!("{prefix}/{}/DEC/{}", one.year, one.number));
        json!({
            "id": item.id.get(),
            "position": item.position,
            "kind": item.kind.name(),
            "title": item.title,
            "presenter": item.presenter,
            "minutes": item.minutes,
            "background": item.background,
            "audience": item.audience.name(),
            "purpose": item.purpose.map(Purpose::name),
            "papers": papers.collect::<Vec<_>>(),
            "decisions": decisions.collect::<Vec<_>>(),
            "arising": contents.arising.as_ref().filter(|_| item.is_review()),
        })
    });
    Value::Array(items.collect())
}

/// The exact version that goes out: its content stands in the snapshot by its hash.
fn named(prefix: &str, paper: &Brief) -> Value {
    let hash = paper.sha256.iter().fold(String::new(), |mut hash, byte| {
        // writing to a String cannot fail
        let _ = write!(hash, "{byte:02x}");
        hash
    });
    json!({ "symbol": papers::symbol(prefix, paper.year, paper.number), "version": paper.version,
            "title": paper.title, "kind": paper.kind.name(), "file": paper.file_name, "sha256": hash })
}
