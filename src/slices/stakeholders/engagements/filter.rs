//! What the reader of the log asked for, as the address says it.
use chrono::NaiveDate;

use super::super::filter::{address, day, number, query};
use super::super::model::EngagementKind;
use crate::base::words::Word as _;
use crate::web::fields::Fields;

/// Which entries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Filter {
    pub(super) words: String,
    pub(super) stakeholder: Option<i64>,
    pub(super) member: Option<i64>,
    pub(super) category: Option<i64>,
    pub(super) kind: Option<EngagementKind>,
    pub(super) from: Option<NaiveDate>,
    pub(super) until: Option<NaiveDate>,
}

impl Filter {
    /// What names nothing asks for nothing: an old link still opens.
    pub(super) fn parse(fields: &Fields) -> Self {
        Self {
            words: fields.sought("q"),
            stakeholder: number(fields, "stakeholder"),
            member: number(fields, "member"),
            category: number(fields, "category"),
            kind: EngagementKind::parse(fields.raw("kind").trim()),
            from: day(fields, "from"),
            until: day(fields, "until"),
        }
    }

    /// Name and value of what is asked for, as a form sends it.
    pub(super) fn pairs(&self) -> Vec<(&'static str, String)> {
        let id = |id: Option<i64>| id.map(|id| id.to_string()).unwrap_or_default();
        let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
        let mut pairs = vec![
            ("q", self.words.clone()),
            ("stakeholder", id(self.stakeholder)),
            ("member", id(self.member)),
            ("category", id(self.category)),
            (
                "kind",
                self.kind
                    .map(EngagementKind::name)
                    .unwrap_or_default()
                    .to_owned(),
            ),
            ("from", day(self.from)),
            ("until", day(self.until)),
        ];
        pairs.retain(|(_, value)| !value.is_empty());
        pairs
    }

    pub(super) fn address(&self) -> String {
        address("/engagements", &self.pairs())
    }

    pub(super) fn query(&self) -> String {
        query(&self.pairs())
    }

    pub(super) fn narrows(&self) -> bool {
        *self != Self::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_for_survives_its_own_address_and_nonsense_asks_for_nothing() {
        let query = "q=fees&stakeholder=15&member=2&category=4&kind=donor_talk&from=2026-01-01&until=2026-12-31";
        let parsed = |query: &str| Filter::parse(&Fields::parse(query.as_bytes()).unwrap());
        assert_eq!(parsed(query).query(), query);
        let odd = "stakeholder=x&member=-1&kind=chat&from=now&until=2026-02-30";
        assert_eq!(parsed(odd), Filter::default());
        assert!(!parsed(odd).narrows());
    }
}
