//! A document on paper, as any room fills it in: `pdf` and `docx` set the same one.
use serde::Serialize;

use super::marked::Marked;
use super::passage::Passage;

/// One document, all words already in the reader's language.
#[derive(Clone, Debug, Serialize)]
pub struct Paper {
    pub lang: &'static str,
    /// The letterhead.
    pub network: String,
    /// What it is: "Decision".
    pub kind: String,
    pub symbol: String,
    pub title: String,
    /// Who may read it (R14); stands on every page.
    pub marking: String,
    /// "DRAFT" across every page; empty for what is final.
    pub draft: String,
    /// Term and words, beside the title.
    pub facts: Vec<(String, String)>,
    pub blocks: Vec<Block>,
    /// Small print at the end: hash, date, source.
    pub foot: Vec<String>,
    /// Year, month, day on which it was made.
    pub made: (i32, u8, u8),
}

/// What stands below one another.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Block {
    /// A heading below the title.
    Heading {
        words: String,
    },
    Text {
        words: String,
    },
    /// Quoted exactly: an opening line, then paragraphs that count from 1.
    Clauses {
        lang: &'static str,
        opening: Option<Marked>,
        clauses: Vec<Marked>,
    },
    /// Prose whose paragraphs count on from those before.
    Paragraphs {
        lang: &'static str,
        first: usize,
        paragraphs: Vec<Passage>,
    },
    /// A decision as another document quotes it: symbol, title, its text exactly.
    Decision {
        lang: &'static str,
        symbol: String,
        title: String,
        opening: Option<Marked>,
        clauses: Vec<Marked>,
    },
    /// Who said what: "FAO. Reservation", and the reason in its own words.
    Said {
        who: String,
        what: String,
        words: String,
    },
    Table {
        head: Vec<String>,
        rows: Vec<Vec<String>>,
    },
}

impl Block {
    pub fn heading(words: impl Into<String>) -> Self {
        Self::Heading {
            words: words.into(),
        }
    }

    /// The number of the first of its paragraphs.
    pub fn first(&self) -> usize {
        match self {
            Self::Paragraphs { first, .. } => *first,
            Self::Heading { .. }
            | Self::Text { .. }
            | Self::Clauses { .. }
            | Self::Decision { .. }
            | Self::Said { .. }
            | Self::Table { .. } => 1,
        }
    }

    /// Everything marked in it: its opening line and clauses, its paragraphs.
    pub fn marked(&self) -> Vec<&Marked> {
        match self {
            Self::Clauses {
                opening, clauses, ..
            }
            | Self::Decision {
                opening, clauses, ..
            } => opening.iter().chain(clauses).collect(),
            Self::Paragraphs { paragraphs, .. } => {
                paragraphs.iter().flat_map(Passage::marked).collect()
            }
            Self::Heading { .. } | Self::Text { .. } | Self::Said { .. } | Self::Table { .. } => {
                Vec::new()
            }
        }
    }

    pub fn text(words: impl Into<String>) -> Self {
        Self::Text {
            words: words.into(),
        }
    }
}

/// The language in which a text of this house is written, from its letters: only Kyrgyz has ң, ө and ү.
pub fn language_of(text: &str) -> &'static str {
    let cyrillic = text.chars().filter(|c| ('\u{400}'..='\u{4ff}').contains(c));
    let (of_kyrgyz, of_all) = cyrillic.fold((0_usize, 0_usize), |(own, all), c| {
        (own + usize::from("ңөүҢӨҮ".contains(c)), all + 1)
    });
    if of_all * 2 < text.chars().filter(|c| c.is_alphabetic()).count() {
        "en"
    } else if of_kyrgyz > 0 {
        "ky"
    } else if of_all > 0 {
        "ru"
    } else {
        "en"
    }
}

#[cfg(test)]
mod tests {
    use super::language_of;

    #[test]
    fn the_letters_of_a_text_say_its_language() {
        assert_eq!(language_of("Approves the joint workplan"), "en");
        assert_eq!(language_of("Утверждает план (UNDP, ILO)"), "ru");
        assert_eq!(
            language_of("Биргелешкен планды жактырат, тармак үчүн"),
            "ky"
        );
        assert_eq!(
            language_of("Endorses the brief of Үлгү Diaspora Union"),
            "en"
        );
        assert_eq!(language_of("1. 2026"), "en");
    }
}
