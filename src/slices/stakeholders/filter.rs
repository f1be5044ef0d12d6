//! What the reader of the register asked for, as the address says it.
use chrono::NaiveDate;

use super::model::Oblast;
use crate::base::words::Word as _;
use crate::web::fields::Fields;

/// Which stakeholders.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Filter {
    pub(super) words: String,
    pub(super) category: Option<i64>,
    pub(super) oblast: Option<Oblast>,
    /// Engaged on this day or later.
    pub(super) since: Option<NaiveDate>,
    /// Nothing passed between it and the network for so many days.
    pub(super) quiet: Option<i32>,
}

pub(super) fn number(query: &Fields, name: &str) -> Option<i64> {
    let number = query.raw(name).trim().parse().ok();
    number.filter(|number: &i64| *number > 0)
}

pub(super) fn day(query: &Fields, name: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(query.raw(name).trim(), "%Y-%m-%d")
        .ok()
        .filter(|day| (1990..2200).contains(&chrono::Datelike::year(day)))
}

/// `/stakeholders?category=4`
pub(super) fn address(path: &str, pairs: &[(&'static str, String)]) -> String {
    if pairs.is_empty() {
        return path.to_owned();
    }
    let query = query(pairs);
    format!("{path}?{query}")
}

pub(super) fn query(pairs: &[(&'static str, String)]) -> String {
    form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs)
        .finish()
}

impl Filter {
    /// What names nothing asks for nothing: an old link still opens.
    pub(super) fn parse(fields: &Fields) -> Self {
        Self {
            words: fields.sought("q"),
            category: number(fields, "category"),
            oblast: Oblast::parse(fields.raw("oblast").trim()),
            since: day(fields, "since"),
            quiet: number(fields, "quiet")
                .and_then(|days| i32::try_from(days).ok())
                .filter(|days| *days <= 36_500),
        }
    }

    /// Name and value of what is asked for, as a form sends it.
    pub(super) fn pairs(&self) -> Vec<(&'static str, String)> {
        let text = |what: Option<String>| what.unwrap_or_default();
        let mut pairs = vec![
            ("q", self.words.clone()),
            ("category", text(self.category.map(|id| id.to_string()))),
            ("oblast", text(self.oblast.map(|one| one.name().to_owned()))),
            ("since", text(self.since.map(|day| day.to_string()))),
            ("quiet", text(self.quiet.map(|days| days.to_string()))),
        ];
        pairs.retain(|(_, value)| !value.is_empty());
        pairs
    }

    pub(super) fn address(&self) -> String {
        address("/stakeholders", &self.pairs())
    }

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
        let address =
            "/stakeholders?q=aid&category=4&oblast=KG-GO&since=2026-01-01&quiet=90".to_owned();
        assert_eq!(asked(&address[14..]).address(), address);
        assert_eq!(asked("").address(), "/stakeholders");
    }

    #[test]
    fn what_names_nothing_asks_for_nothing() {
        for odd in [
            "category=x&oblast=KG-Q",
            "since=soon&quiet=-3",
            "quiet=99999999999",
        ] {
            assert_eq!(asked(odd), asked(""), "{odd}");
        }
    }
}
