//! A decision as Akoma Ntoso for the United Nations (AKN4UN, over version 1.0 of the standard of OASIS).
//!
//! A `statement` of subtype deliberation. Positions on record are containers of their own name: the
//! standard has an element for declarations at a poll only, and this network takes none.
use askama::Template;

use super::marked::Marked;

/// The plain facts of a decision.
#[derive(Template, Clone, Debug)]
#[template(path = "print/statement.xml")]
pub struct Statement {
    /// `decision`, or `decisionDraft` before its adoption.
    pub kind: &'static str,
    /// Identifier of the work: `/akn/un/statement/deliberation/unmn-kgz/2026-10-22/dec-1`.
    pub work: String,
    pub number: String,
    pub symbol: String,
    pub title: String,
    /// Of adoption or of writing, in ISO 8601.
    pub date: String,
    pub date_name: &'static str,
    pub date_words: String,
    /// On which this file was made, in ISO 8601.
    pub made: String,
    pub marking: String,
    /// Of the text: `en`, `ru`, `ky`.
    pub lang: &'static str,
    pub opening: Option<Marked>,
    pub clauses: Vec<Marked>,
    pub organisations: Vec<Organisation>,
    pub said: Vec<Said>,
    pub closing: Vec<String>,
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

impl Statement {
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

    fn clauses(&self) -> impl Iterator<Item = (usize, &Marked)> {
        (1..).zip(&self.clauses)
    }

    fn said(&self) -> impl Iterator<Item = (usize, &Said)> {
        (1..).zip(&self.said)
    }

    fn closing(&self) -> impl Iterator<Item = (usize, &String)> {
        (1..).zip(&self.closing)
    }
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
