//! What the reader asked for, as the address says it; a folder keeps the same words.
use super::model::{About, Classification, Kind, Tongue};
use crate::base::ids::GroupId;
use crate::base::words::Word;
use crate::slices::decisions::Scheme;
use crate::web::fields::Fields;

/// Which documents.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Filter {
    pub(super) words: String,
    pub(super) kind: Option<Kind>,
    pub(super) classification: Option<Classification>,
    pub(super) tongue: Option<Tongue>,
    pub(super) year: Option<i32>,
    pub(super) group: Option<GroupId>,
    pub(super) tag: Option<(Scheme, i32)>,
    /// T10: data sets whose review date has passed.
    pub(super) stale: bool,
    pub(super) about: Option<About>,
}

fn number(query: &Fields, name: &str) -> Option<i64> {
    query
        .raw(name)
        .trim()
        .parse()
        .ok()
        .filter(|number: &i64| *number > 0)
}

/// `?decision=7`, `?item=3`, `?action=2`, `?group_of=1`, `?update=4`
pub(super) fn about(query: &Fields) -> Option<About> {
    number(query, "decision")
        .map(About::Decision)
        .or_else(|| number(query, "item").map(About::Item))
        .or_else(|| number(query, "action").map(About::Action))
        .or_else(|| number(query, "group_of").map(About::Group))
        .or_else(|| number(query, "update").map(About::Update))
}

impl Filter {
    /// What names nothing asks for nothing: an old link still opens.
    pub(super) fn parse(query: &Fields) -> Self {
        let word = |name| query.raw(name).trim();
        Self {
            words: query.sought("q"),
            kind: Kind::parse(word("kind")),
            classification: Classification::parse(word("class")),
            tongue: Tongue::parse(word("file_lang")),
            year: word("year")
                .parse()
                .ok()
                .filter(|year| (1900..2200).contains(year)),
            group: number(query, "group").map(GroupId::from),
            tag: word("tag")
                .split_once('-')
                .and_then(|(scheme, number)| Some((Scheme::parse(scheme)?, number.parse().ok()?))),
            stale: query.is_ticked("stale"),
            about: about(query),
        }
    }

    /// Name and value of what is asked for, as a form sends it.
    pub(super) fn pairs(&self) -> Vec<(&'static str, String)> {
        let text = |word: Option<&'static str>| word.unwrap_or_default().to_owned();
        let about = self.about.map(About::pair);
        let mut pairs = vec![
            ("q", self.words.clone()),
            ("kind", text(self.kind.map(Kind::name))),
            ("class", text(self.classification.map(Classification::name))),
            ("file_lang", text(self.tongue.map(Tongue::name))),
            (
                "year",
                self.year.map(|year| year.to_string()).unwrap_or_default(),
            ),
            (
                "group",
                self.group.map(|one| one.to_string()).unwrap_or_default(),
            ),
            (
                "tag",
                self.tag.map_or_else(String::new, |(scheme, number)| {
                    format!("{}-{number}", scheme.name())
                }),
            ),
            ("stale", text(self.stale.then_some("yes"))),
        ];
        pairs.extend(about.map(|(name, id)| (name, id.to_string())));
        pairs.retain(|(_, value)| !value.is_empty());
        pairs
    }

    pub(super) fn query(&self) -> String {
        form_urlencoded::Serializer::new(String::new())
            .extend_pairs(self.pairs())
            .finish()
    }

    pub(super) fn address(&self) -> String {
        match self.query() {
            query if query.is_empty() => "/documents".to_owned(),
            query => format!("/documents?{query}"),
        }
    }

    /// Whether it leaves anything out.
    pub(super) fn narrows(&self) -> bool {
        *self != Self::default()
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
        let query = "q=data&kind=dataset&class=confidential&file_lang=ky&year=2026&group=2&tag=gcm-1&stale=yes&decision=7";
        assert_eq!(asked(query).query(), query);
        assert_eq!(asked("").address(), "/documents");
    }

    #[test]
    fn what_names_nothing_asks_for_nothing() {
        for odd in [
            "kind=x&class=y&file_lang=z",
            "year=soon&group=-1",
            "tag=gcm&decision=x",
        ] {
            assert_eq!(asked(odd), asked(""), "{odd}");
        }
    }
}
