//! What the reader asked for, as the address says it.
use chrono::NaiveDate;

use super::model::{Followed, SexAge};
use super::store::Offers;
use crate::base::ids::OrganisationId;
use crate::base::words::Word as _;
use crate::web::fields::Fields;

/// Which updates.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Filter {
    pub(super) words: String,
    /// The number of an objective.
    pub(super) topic: Option<i32>,
    /// The code of a region.
    pub(super) region: Option<String>,
    pub(super) member: Option<OrganisationId>,
    pub(super) sex_age: Option<SexAge>,
    pub(super) from: Option<NaiveDate>,
    pub(super) until: Option<NaiveDate>,
    /// What the reader follows.
    pub(super) followed: bool,
    /// What was withdrawn; the secretariat alone finds any.
    pub(super) withdrawn: bool,
}

fn day(query: &Fields, name: &str) -> Option<NaiveDate> {
    let word = query.raw(name).trim();
    NaiveDate::parse_from_str(word, "%Y-%m-%d")
        .or_else(|_| NaiveDate::parse_from_str(word, "%d.%m.%Y"))
        .ok()
        .filter(|date| (2000..2200).contains(&chrono::Datelike::year(date)))
}

impl Filter {
    /// What names nothing asks for nothing: an old link still opens.
    pub(super) fn parse(query: &Fields) -> Self {
        let word = |name| query.raw(name).trim();
        let is_code = |code: &&str| {
            (1..=20).contains(&code.len())
                && code.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        };
        Self {
            words: query.sought("q"),
            topic: word("topic").parse().ok().filter(|number| *number > 0),
            region: Some(word("region")).filter(is_code).map(ToOwned::to_owned),
            member: word("member")
                .parse()
                .ok()
                .filter(|id: &i64| *id > 0)
                .map(OrganisationId::from),
            sex_age: SexAge::parse(word("sex_age")),
            from: day(query, "from"),
            until: day(query, "until"),
            followed: query.is_ticked("followed"),
            withdrawn: query.is_ticked("withdrawn"),
        }
    }

    /// Name and value of what is asked for, as a form sends it.
    pub(super) fn pairs(&self) -> Vec<(&'static str, String)> {
        let text = |word: Option<&'static str>| word.unwrap_or_default().to_owned();
        let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
        let mut pairs = vec![
            ("q", self.words.clone()),
            (
                "topic",
                self.topic.map(|one| one.to_string()).unwrap_or_default(),
            ),
            ("region", self.region.clone().unwrap_or_default()),
            (
                "member",
                self.member.map(|one| one.to_string()).unwrap_or_default(),
            ),
            ("sex_age", text(self.sex_age.map(SexAge::name))),
            ("from", day(self.from)),
            ("until", day(self.until)),
            ("followed", text(self.followed.then_some("yes"))),
            ("withdrawn", text(self.withdrawn.then_some("yes"))),
        ];
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
            query if query.is_empty() => "/updates".to_owned(),
            query => format!("/updates?{query}"),
        }
    }

    /// Whether it leaves anything out.
    pub(super) fn narrows(&self) -> bool {
        *self != Self::default()
    }

    /// What of it can be followed.
    pub(super) fn followable(&self, offers: &Offers) -> Vec<Followed> {
        let topic = offers
            .topics
            .iter()
            .find(|one| Some(one.number) == self.topic);
        let region = offers
            .regions
            .iter()
            .find(|one| Some(&one.code) == self.region.as_ref());
        let member = offers
            .members
            .iter()
            .find(|one| Some(one.id) == self.member);
        [
            topic.map(|one| Followed::Topic(one.id)),
            region.map(|one| Followed::Region(one.id)),
            member.map(|one| Followed::Member(one.id)),
        ]
        .into_iter()
        .flatten()
        .collect()
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
        let query = "q=data&topic=7&region=KG-O&member=9&sex_age=yes&from=2026-01-01&until=2026-12-31&followed=yes&withdrawn=yes";
        assert_eq!(asked(query).query(), query);
        assert_eq!(asked("").address(), "/updates");
        assert_eq!(asked("from=31.12.2026").query(), "from=2026-12-31");
    }

    #[test]
    fn what_names_nothing_asks_for_nothing() {
        for odd in [
            "topic=x&region=%27%3B&member=-1&sex_age=maybe",
            "from=soon&until=2026-02-30&topic=0",
        ] {
            assert_eq!(asked(odd), asked(""), "{odd}");
        }
    }
}
