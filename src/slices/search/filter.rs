//! What the reader asked for, as the address says it, and as the database is asked.
use super::highlight::fold;
use super::model::Kind;
use crate::base::ids::GroupId;
use crate::base::words::Word;
use crate::web::fields::Fields;

/// More words than that are no question.
const MOST_WORDS: usize = 12;

/// What is sought, and where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Filter {
    pub(super) words: String,
    pub(super) kind: Option<Kind>,
    pub(super) year: Option<i32>,
    pub(super) group: Option<GroupId>,
}

impl Filter {
    /// What names nothing asks for nothing: an old link still opens.
    pub(super) fn parse(query: &Fields) -> Self {
        let word = |name| query.raw(name).trim();
        Self {
            words: query.sought("q"),
            kind: Kind::parse(word("kind")),
            year: word("year")
                .parse()
                .ok()
                .filter(|year| (1900..2200).contains(year)),
            group: word("group")
                .parse()
                .ok()
                .filter(|id: &i64| *id > 0)
                .map(GroupId::from),
        }
    }

    /// Anything that can be found at all.
    pub(super) fn asks(&self) -> bool {
        self.words.chars().filter(|c| c.is_alphanumeric()).count() >= 2
    }

    pub(super) fn address(&self) -> String {
        let mut pairs = vec![
            ("q", self.words.clone()),
            (
                "kind",
                self.kind.map(Kind::name).unwrap_or_default().to_owned(),
            ),
            (
                "year",
                self.year.map(|year| year.to_string()).unwrap_or_default(),
            ),
            (
                "group",
                self.group.map(|one| one.to_string()).unwrap_or_default(),
            ),
        ];
        pairs.retain(|(_, value)| !value.is_empty());
        let query = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(pairs)
            .finish();
        format!("/search?{query}")
    }

    /// The words that a finding may hold, folded.
    pub(super) fn sought(&self) -> Vec<String> {
        self.words
            .split_whitespace()
            .filter(|word| !word.starts_with('-'))
            .flat_map(|word| word.split(|c: char| !c.is_alphanumeric()))
            .filter(|word| !word.is_empty())
            .map(|word| word.chars().map(fold).collect())
            .take(MOST_WORDS)
            .collect()
    }

    /// All of the words, the longer ones as beginnings, since Kyrgyz adds to the end of them. Empty where the reader
    /// wrote marks that only the other question understands.
    pub(super) fn beginnings(&self) -> String {
        let marked = self.words.contains('"')
            || self
                .words
                .split_whitespace()
                .any(|word| word.starts_with('-') || word.eq_ignore_ascii_case("or"));
        if marked {
            return String::new();
        }
        let words: Vec<String> = self
            .sought()
            .into_iter()
            .map(|word| {
                if word.chars().count() >= 4 && word.chars().all(char::is_alphabetic) {
                    format!("{word}:*")
                } else {
                    word
                }
            })
            .collect();
        words.join(" & ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(query: &str) -> Filter {
        Filter::parse(&Fields::parse(query.as_bytes()).unwrap())
    }

    #[test]
    fn what_is_asked_for_survives_its_own_address() {
        let query = "q=return&kind=decision&year=2026&group=2";
        assert_eq!(asked(query).address(), format!("/search?{query}"));
        assert_eq!(asked("kind=x&year=soon&group=-1"), Filter::default());
    }

    #[test]
    fn longer_words_are_sought_by_their_beginnings_and_marks_are_left_to_the_other_question() {
        let beginnings = |q: &str| {
            let words: String = form_urlencoded::byte_serialize(q.as_bytes()).collect();
            asked(&format!("q={words}")).beginnings()
        };
        assert_eq!(beginnings("Көчүү DEC/9"), "кочуу:* & dec & 9");
        assert_eq!(beginnings("a:* & !b | (c"), "a & b & c");
        for marked in ["\"labour migration\"", "data -returns", "data or returns"] {
            assert_eq!(beginnings(marked), "", "{marked}");
        }
        assert!(!asked("q=-").asks() && asked("q=un").asks());
    }
}
