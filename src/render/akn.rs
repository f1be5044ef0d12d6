//! Decisions and minutes as Akoma Ntoso for the United Nations (AKN4UN, over version 1.0 of the standard of OASIS).
//!
//! A decision is a `statement` of subtype deliberation, minutes a `debateReport` of subtype minutes. Positions on record are containers of their own name: the
//! standard has an element for declarations at a poll only, and this network takes none.
use askama::Template;

use super::marked::Marked;
use super::passage::{Part, Passage};

/// What a document says of itself in the terms of the library: work, expression, manifestation.
#[derive(Clone, Debug)]
pub struct About {
    /// Identifier of the work: `/akn/un/statement/deliberation/unmn-kgz/2026-10-22/dec-1`.
    pub work: String,
    pub subtype: &'static str,
    pub number: String,
    /// Of adoption, approval, or of the draft, in ISO 8601.
    pub date: String,
    pub date_name: &'static str,
    /// Whether the network has agreed on it.
    pub authoritative: bool,
    /// On which this file was made, in ISO 8601.
    pub made: String,
    /// Of the text: `en`, `ru`, `ky`.
    pub lang: &'static str,
}

impl About {
    fn expression(&self) -> String {
        format!("{}/{}@{}", self.work, self.language(), self.date)
    }

    /// ISO 639-2, as the schema wants it.
    fn language(&self) -> &'static str {
        match self.lang {
            "ru" => "rus",
            "ky" => "kir",
            _ => "eng",
        }
    }
}

/// Where the decision of this number and day is found, as other documents refer to it.
pub fn deliberation(prefix: &str, day: &str, number: &str) -> String {
    let actor = slug(prefix);
    format!("/akn/un/statement/deliberation/{actor}/{day}/{number}")
}

/// The plain facts of a decision.
#[derive(Template, Clone, Debug)]
#[template(path = "print/statement.xml")]
pub struct Statement {
    /// `decision`, or `decisionDraft` before its adoption.
    pub kind: &'static str,
    pub about: About,
    pub symbol: String,
    pub title: String,
    pub date_words: String,
    pub marking: String,
    pub opening: Option<Marked>,
    pub clauses: Vec<Marked>,
    pub organisations: Vec<Organisation>,
    pub said: Vec<Said>,
    pub closing: Vec<String>,
}

/// The plain facts of minutes.
#[derive(Template, Clone, Debug)]
#[template(path = "print/minutes.xml")]
pub struct Report {
    pub about: About,
    pub symbol: String,
    pub title: String,
    pub date_words: String,
    pub marking: String,
    /// Place and hours, with the instant at which the meeting began.
    pub opened: (String, String),
    /// That it ended, with the instant.
    pub closed: (String, String),
    pub organisations: Vec<Organisation>,
    /// Who presided, where that is known; its identifier is `presiding`.
    pub presiding: Option<String>,
    pub items: Vec<Item>,
    pub closing: Vec<String>,
    pub annexes: Vec<Annex>,
}

/// An item of the agenda, with what was said and decided.
#[derive(Clone, Debug)]
pub struct Item {
    pub position: i32,
    pub title: String,
    /// Each with its number, counted through the whole text.
    pub paragraphs: Vec<(usize, Passage)>,
    /// What stands instead where nothing was said, and who does not agree.
    pub notes: Vec<String>,
    pub decisions: Vec<Cited>,
}

/// A decision as minutes hold it: by reference, with its adopted words.
#[derive(Clone, Debug)]
pub struct Cited {
    pub href: String,
    pub symbol: String,
    pub title: String,
    pub opening: Option<Marked>,
    pub clauses: Vec<Marked>,
}

/// A table behind the text.
#[derive(Clone, Debug)]
pub struct Annex {
    pub name: &'static str,
    pub title: String,
    pub head: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

/// Somebody to whom the text refers.
#[derive(Clone, Debug)]
pub struct Organisation {
    /// Unique in the document, a name of XML.
    pub id: String,
    pub name: String,
}

/// What a member has put on record.
#[derive(Clone, Debug)]
pub struct Said {
    pub by: String,
    pub name: String,
    pub position: &'static str,
    pub what: String,
    pub words: String,
}

/// Identifiers count from 1.
fn counted<T>(all: &[T]) -> impl Iterator<Item = (usize, &T)> {
    (1..).zip(all)
}

/// A name for identifiers: small Latin letters, digits and hyphens, a letter first.
pub fn slug(words: &str) -> String {
    let mut out = String::new();
    for c in words.chars() {
        if c.is_ascii_alphanumeric() {
            out.push(c.to_ascii_lowercase());
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    let out = out.trim_end_matches('-');
    if out.starts_with(|c: char| c.is_ascii_lowercase()) {
        out.to_owned()
    } else {
        format!("o-{out}")
    }
}
