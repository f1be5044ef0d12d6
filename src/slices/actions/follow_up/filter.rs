//! What the reader asked for, as the address says it.
use chrono::NaiveDate;

use crate::base::ids::OrganisationId;
use crate::base::words::{Word, words};
use crate::slices::decisions::DecisionId;
use crate::web::fields::Fields;

words!(
    /// Which actions, by how they stand.
    Shown {
        Open = "",
        Overdue = "overdue",
        AtRisk = "at_risk",
        OnTrack = "on_track",
        Reported = "reported",
        OnHold = "on_hold",
        Done = "done",
        All = "all",
    }
);

impl Shown {
    /// Those that wait for somebody, most urgent first; the others stand newest first.
    pub(super) fn is_open(self) -> bool {
        !matches!(self, Self::Done | Self::All)
    }
}

words!(
    /// One row for each action, or one for each decision.
    View { Actions = "", Decisions = "decisions" }
);

/// Which rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Filter {
    pub(super) view: View,
    pub(super) shown: Shown,
    pub(super) lead: Option<OrganisationId>,
    pub(super) decision: Option<DecisionId>,
    /// Due on this day or later.
    pub(super) from: Option<NaiveDate>,
    /// Due on this day or earlier.
    pub(super) until: Option<NaiveDate>,
    pub(super) words: String,
}

impl Filter {
    /// What names nothing asks for nothing: an old link still opens.
    pub(super) fn parse(query: &Fields) -> Self {
        let word = |name| query.raw(name).trim();
        let number = |name| word(name).parse().ok().filter(|number: &i64| *number > 0);
        let words: String = query.sought("q").chars().take(100).collect();
        Self {
            view: View::parse(word("view")).unwrap_or(View::Actions),
            shown: Shown::parse(word("state")).unwrap_or(Shown::Open),
            lead: number("lead").map(OrganisationId::from),
            decision: number("decision").map(DecisionId::from),
            from: day(word("from")),
            until: day(word("until")),
            words: Some(words)
                .filter(|words| words.contains(char::is_alphanumeric))
                .unwrap_or_default(),
        }
    }

    /// Name and value of what is asked for, as a form sends it.
    pub(super) fn pairs(&self) -> Vec<(&'static str, String)> {
        let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
        let mut pairs = vec![
            ("view", self.view.name().to_owned()),
            ("state", self.shown.name().to_owned()),
            (
                "lead",
                self.lead.map(|one| one.to_string()).unwrap_or_default(),
            ),
            (
                "decision",
                self.decision.map(|one| one.to_string()).unwrap_or_default(),
            ),
            ("from", day(self.from)),
            ("until", day(self.until)),
            ("q", self.words.clone()),
        ];
        pairs.retain(|(_, value)| !value.is_empty());
        pairs
    }

    /// The query of the address, without the page.
    pub(super) fn query(&self) -> String {
        form_urlencoded::Serializer::new(String::new())
            .extend_pairs(self.pairs())
            .finish()
    }

    /// `/actions?state=overdue`
    pub(super) fn address(&self) -> String {
        let query = self.query();
        if query.is_empty() {
            "/actions".to_owned()
        } else {
            format!("/actions?{query}")
        }
    }

    /// Whether it leaves anything out.
    pub(super) fn narrows(&self) -> bool {
        self.pairs().iter().any(|(name, _)| *name != "view")
    }

    /// As a pattern of `ilike`: what would stand for other letters stands for a gap.
    pub(super) fn pattern(&self) -> String {
        format!("%{}%", self.words.replace(['%', '_', '\\'], " "))
    }

    /// The same, in the other view.
    pub(super) fn seen_as(&self, view: View) -> Self {
        Self {
            view,
            ..self.clone()
        }
    }
}

fn day(word: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(word, "%Y-%m-%d")
        .ok()
        .filter(|day| (1990..2200).contains(&chrono::Datelike::year(day)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(query: &str) -> Filter {
        Filter::parse(&Fields::parse(query.as_bytes()).unwrap())
    }

    #[test]
    fn what_is_asked_for_survives_its_own_address() {
        let query = "view=decisions&state=at_risk&lead=9&decision=4&from=2026-10-01&until=2026-12-31&q=%D2%AF%D0%BB%D0%B3%D2%AF";
        assert_eq!(asked(query).query(), query);
        assert!(asked(query).narrows());
        assert!(!asked("view=decisions").narrows());
    }

    #[test]
    fn what_names_nothing_asks_for_nothing() {
        for odd in [
            "",
            "state=x&view=y&lead=-1&decision=a&from=2026-02-30&until=tomorrow",
            "q=%25",
            "from=0001-01-01",
        ] {
            assert_eq!(asked(odd), asked(""), "{odd}");
        }
    }
}
