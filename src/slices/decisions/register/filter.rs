//! What the reader asked for, as the address says it.
use super::super::model::State;
use super::store::Scheme;
use crate::base::ids::{GroupId, OrganisationId};
use crate::base::words::{Word, words};
use crate::slices::meetings::MeetingId;
use crate::web::fields::Fields;

/// Which states: all, several that belong together, or one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    All,
    /// Written, tabled or put off: nobody is asked.
    Drafts,
    /// Members are asked, or their answers are weighed.
    Open,
    /// Over, and never adopted.
    Ended,
    One(State),
}

impl Shown {
    /// As a reader chooses: what belongs together, then each of it.
    pub(super) fn choices() -> impl Iterator<Item = Self> {
        let of = |group: Self| {
            let states = State::ALL.iter().copied();
            std::iter::once(group).chain(states.filter(move |one| group.takes(*one)).map(Self::One))
        };
        let after = [State::Adopted, State::Superseded, State::Rescinded].map(Self::One);
        std::iter::once(Self::All)
            .chain(of(Self::Drafts))
            .chain(of(Self::Open))
            .chain(after)
            .chain(of(Self::Ended))
    }

    pub(super) fn parse(word: &str) -> Option<Self> {
        Self::choices().find(|one| one.name() == word)
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::All => "",
            Self::Drafts => "drafts",
            Self::Open => "open",
            Self::Ended => "ended",
            Self::One(state) => state.name(),
        }
    }

    fn takes(self, state: State) -> bool {
        match self {
            Self::All => true,
            Self::Drafts => state.is_before_opening() || state == State::Deferred,
            Self::Open => state.takes_positions(),
            Self::Ended => matches!(state, State::Withdrawn | State::NoConsensus),
            Self::One(one) => one == state,
        }
    }

    /// Whether it stands for one state of a group.
    pub(super) fn is_within_a_group(self) -> bool {
        let groups = [Self::Drafts, Self::Open, Self::Ended];
        matches!(self, Self::One(state) if groups.iter().any(|group| group.takes(state)))
    }

    /// The states it stands for.
    pub(super) fn states(self) -> Vec<State> {
        let states = State::ALL.iter().copied();
        states.filter(|state| self.takes(*state)).collect()
    }
}

words!(
    /// In which order.
    Sort { Newest = "", Symbol = "symbol", Title = "title", Implementation = "implementation" }
);

/// A symbol, or its end: `DEC/9`, `2026/L.7/Rev.1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cited {
    pub(super) adopted: bool,
    pub(super) year: Option<i32>,
    pub(super) number: i32,
}

impl Cited {
    fn parse(words: &str) -> Option<Self> {
        let words = words.to_uppercase();
        let parts: Vec<&str> = words.split('/').map(str::trim).collect();
        let (at, adopted) = (0..parts.len()).find_map(|at| {
            let part = parts.get(at)?;
            (*part == "DEC" || part.starts_with("L.")).then_some((at, *part == "DEC"))
        })?;
        let number = if adopted {
            parts.get(at + 1)?
        } else {
            parts.get(at)?.strip_prefix("L.")?
        };
        let before = at.checked_sub(1).and_then(|at| parts.get(at));
        Some(Self {
            adopted,
            year: before.and_then(|year| year.parse().ok()),
            number: number.parse().ok().filter(|number| *number > 0)?,
        })
    }
}

/// Which decisions, in which order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Filter {
    pub(super) shown: Shown,
    pub(super) year: Option<i32>,
    pub(super) meeting: Option<MeetingId>,
    /// R16: the working group that recommended it.
    pub(super) group: Option<GroupId>,
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
            group: number(word("group")).map(GroupId::from),
            lead: number(word("lead")).map(OrganisationId::from),
            tag: tag(word("tag")),
            words: Some(query.sought("q").chars().take(100).collect::<String>())
                .filter(|words| words.contains(char::is_alphanumeric))
                .unwrap_or_default(),
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
            ("group", number(self.group.map(GroupId::get))),
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

    /// Only so many as one year or one meeting has can be put in another order at once.
    pub(super) fn order(&self) -> Sort {
        if self.year.is_some() || self.meeting.is_some() {
            self.sort
        } else {
            Sort::Newest
        }
    }

    /// Words that are a symbol ask for it, and for no title.
    pub(super) fn cited(&self) -> Option<Cited> {
        Cited::parse(&self.words)
    }

    /// The states that it asks for; only what was adopted has actions that anybody leads.
    pub(super) fn states(&self) -> Vec<State> {
        let mut states = self.shown.states();
        states.retain(|state| self.lead.is_none() || state.was_adopted());
        states
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
        let query = "state=broken&year=2026&meeting=3&group=2&lead=9&tag=sdg-8&q=%D2%AF%D0%BB%D0%B3%D2%AF&sort=title";
        assert_eq!(asked(query).query(), query);
        assert!(asked(query).narrows());
    }

    #[test]
    fn what_names_nothing_asks_for_nothing() {
        for odd in [
            "",
            "state=x&year=99999999999&meeting=-1&group=x&lead=a&tag=gcm&sort=;drop",
            "tag=xyz-1",
            "tag=gcm-0",
            "q=%00%0A",
            "q=%E2%80%94+%25",
            "year=1",
        ] {
            assert_eq!(asked(odd), asked(""), "{odd}");
        }
        assert!(!asked("sort=title").narrows());
    }

    #[test]
    fn every_state_is_found_by_itself_and_in_one_group_at_most() {
        for &state in State::ALL {
            assert_eq!(Shown::parse(state.name()), Some(Shown::One(state)));
            let groups = [Shown::Drafts, Shown::Open, Shown::Ended];
            let count = groups.iter().filter(|group| group.takes(state)).count();
            assert_eq!(count, usize::from(!state.was_adopted()), "{state:?}");
            assert_eq!(Shown::One(state).is_within_a_group(), count == 1);
        }
        assert_eq!(Shown::choices().count(), 4 + State::ALL.len());
        assert_eq!(Shown::All.states().len(), State::ALL.len());
    }

    #[test]
    fn another_order_needs_a_year_or_a_meeting() {
        assert_eq!(asked("sort=title").order(), Sort::Newest);
        assert_eq!(asked("sort=title&year=2026").order(), Sort::Title);
        assert_eq!(asked("sort=symbol&meeting=3").order(), Sort::Symbol);
    }

    #[test]
    fn a_symbol_asks_for_itself() {
        let cited =
            |words: &str| Cited::parse(words).map(|one| (one.adopted, one.year, one.number));
        assert_eq!(cited("UNMN/KGZ/2026/DEC/9"), Some((true, Some(2026), 9)));
        assert_eq!(cited("dec/12"), Some((true, None, 12)));
        assert_eq!(cited("2026/L.7/Rev.1"), Some((false, Some(2026), 7)));
        assert_eq!(cited("l.3"), Some((false, None, 3)));
        for words in [
            "",
            "workplan",
            "DEC/",
            "DEC/x",
            "L.",
            "L.0",
            "UNMN/KGZ/2026",
            "DEC/99999999999",
        ] {
            assert_eq!(cited(words), None, "{words}");
        }
    }

    #[test]
    fn only_what_was_adopted_has_a_lead() {
        assert!(asked("lead=3&state=open").states().is_empty());
        assert_eq!(asked("lead=3").states().len(), 3);
    }
}
