//! What the reader asked for, as the address says it.
use super::super::model::State;
use super::store::Scheme;
use crate::base::ids::OrganisationId;
use crate::base::words::{Word, words};
use crate::slices::meetings::MeetingId;
use crate::web::fields::Fields;

words!(
    /// States, as a reader asks for them.
    Shown { All = "", Open = "open", Adopted = "adopted", Drafts = "drafts", Ended = "ended" }
);

impl Shown {
    fn takes(self, state: State) -> bool {
        match self {
            Self::All => true,
            Self::Open => state.takes_positions(),
            Self::Adopted => state.was_adopted(),
            Self::Drafts => state.is_before_opening() || state == State::Deferred,
            Self::Ended => matches!(state, State::Withdrawn | State::NoConsensus),
        }
    }

    /// The states it stands for.
    pub(super) fn states(self) -> Vec<String> {
        State::ALL
            .iter()
            .filter(|state| self.takes(**state))
            .map(|state| state.name().to_owned())
            .collect()
    }
}

words!(
    /// In which order.
    Sort { Newest = "", Symbol = "symbol", Title = "title", Implementation = "implementation" }
);

/// Which decisions, in which order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Filter {
    pub(super) shown: Shown,
    pub(super) year: Option<i32>,
    pub(super) meeting: Option<MeetingId>,
    /// Leads an action that follows from it.
    pub(super) lead: Option<OrganisationId>,
    pub(super) tag: Option<(Scheme, i32)>,
    pub(super) words: String,
    pub(super) sort: Sort,
}

impl Filter {
    /// What names nothing asks for nothing: an old link still opens.
    pub(super) fn parse(query: &Fields) -> Self {
        let word = |name| query.raw(name).trim();
        Self {
            shown: Shown::parse(word("state")).unwrap_or(Shown::All),
            year: word("year")
                .parse()
                .ok()
                .filter(|year| (1990..2200).contains(year)),
            meeting: number(word("meeting")).map(MeetingId::from),
            lead: number(word("lead")).map(OrganisationId::from),
            tag: tag(word("tag")),
            words: word("q")
                .chars()
                .filter(|c| !c.is_control())
                .take(100)
                .collect(),
            sort: Sort::parse(word("sort")).unwrap_or(Sort::Newest),
        }
    }

    /// Name and value of what is asked for, as a form sends it.
    pub(super) fn pairs(&self) -> Vec<(&'static str, String)> {
        let number = |number: Option<i64>| number.map(|n| n.to_string()).unwrap_or_default();
        let tag = self
            .tag
            .map(|(scheme, number)| format!("{}-{number}", scheme.name()));
        let mut pairs = vec![
            ("state", self.shown.name().to_owned()),
            ("year", number(self.year.map(i64::from))),
            ("meeting", number(self.meeting.map(MeetingId::get))),
            ("lead", number(self.lead.map(OrganisationId::get))),
            ("tag", tag.unwrap_or_default()),
            ("q", self.words.clone()),
            ("sort", self.sort.name().to_owned()),
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

    /// Whether it leaves anything out.
    pub(super) fn narrows(&self) -> bool {
        self.pairs().iter().any(|(name, _)| *name != "sort")
    }
}

fn number(word: &str) -> Option<i64> {
    word.parse().ok().filter(|number| *number > 0)
}

/// `gcm-3`, `sdg-8`
fn tag(word: &str) -> Option<(Scheme, i32)> {
    let (scheme, number) = word.split_once('-')?;
    let number = number.parse().ok().filter(|n| (1..100).contains(n))?;
    Some((Scheme::parse(scheme)?, number))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(query: &str) -> Filter {
        Filter::parse(&Fields::parse(query.as_bytes()).unwrap())
    }

    #[test]
    fn what_is_asked_for_survives_its_own_address() {
        let query =
            "state=open&year=2026&meeting=3&lead=9&tag=sdg-8&q=%D2%AF%D0%BB%D0%B3%D2%AF&sort=title";
        assert_eq!(asked(query).query(), query);
        assert!(asked(query).narrows());
    }

    #[test]
    fn what_names_nothing_asks_for_nothing() {
        for odd in [
            "",
            "state=x&year=99999999999&meeting=-1&lead=a&tag=gcm&sort=;drop",
            "tag=xyz-1",
            "tag=gcm-0",
            "q=%00%0A",
            "year=1",
        ] {
            assert_eq!(asked(odd), asked(""), "{odd}");
        }
        assert!(!asked("sort=title").narrows());
    }

    #[test]
    fn every_state_is_found_under_all_and_adopted_ones_under_adopted() {
        assert_eq!(Shown::All.states().len(), State::ALL.len());
        assert!(Shown::Adopted.states().contains(&"superseded".to_owned()));
        assert!(!Shown::Drafts.states().contains(&"adopted".to_owned()));
    }
}
