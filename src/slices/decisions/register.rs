//! The register of decisions.
use askama::Template;

use super::access::DraftDecision;
use super::model::{State, symbol};
use super::store::{Brief, Filter};
use super::words::state_tag;
use crate::base::access::{Act, Actor, Network};
use crate::base::lang::Texts;
use crate::base::words::Word;
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Ask, Choice, Field, Pager, Tag, Width};
use crate::web::visit::Visit;

/// Which of them the reader asked for; the address says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    All,
    Open,
    Adopted,
    Drafts,
    Ended,
}

impl Shown {
    const CHOICES: [Self; 5] = [
        Self::All,
        Self::Open,
        Self::Adopted,
        Self::Drafts,
        Self::Ended,
    ];

    pub(super) fn parse(text: &str) -> Self {
        Self::CHOICES
            .into_iter()
            .find(|one| one.name() == text)
            .unwrap_or(Self::All)
    }

    fn name(self) -> &'static str {
        match self {
            Self::All => "",
            Self::Open => "open",
            Self::Adopted => "adopted",
            Self::Drafts => "drafts",
            Self::Ended => "ended",
        }
    }

    fn word(self, t: &'static Texts) -> String {
        match self {
            Self::All => t.decisions_shown_all(),
            Self::Open => t.decisions_shown_open(),
            Self::Adopted => t.decisions_shown_adopted(),
            Self::Drafts => t.decisions_shown_drafts(),
            Self::Ended => t.decisions_shown_ended(),
        }
    }

    /// The states it stands for; none for all.
    pub(super) fn states(self) -> Vec<String> {
        State::ALL
            .iter()
            .filter(|state| match self {
                Self::All => false,
                Self::Open => state.takes_positions(),
                Self::Adopted => state.was_adopted(),
                Self::Drafts => state.is_before_opening() || **state == State::Deferred,
                Self::Ended => matches!(state, State::Withdrawn | State::NoConsensus),
            })
            .map(|state| state.name().to_owned())
            .collect()
    }
}

#[derive(Template)]
#[template(path = "decisions/list.html")]
pub(crate) struct Register {
    page: Page,
    may_draft: bool,
    filtered: bool,
    state: Field,
    words: Field,
    rows: Vec<Row>,
    pager: Pager,
}

struct Row {
    href: String,
    title: String,
    symbol: String,
    state: Tag,
    proposer: String,
    adopted: String,
}

impl Register {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        mut briefs: Vec<Brief>,
        shown: Shown,
        filter: &Filter,
        at: i64,
        size: i64,
    ) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let dates = lang.dates(visit.zone).in_year_of(visit.now);
        let count = |n: i64| u64::try_from(n).unwrap_or(0);
        let fits = usize::try_from(size).unwrap_or(usize::MAX);
        let more = briefs.len() > fits;
        briefs.truncate(fits);
        let mut link = form_urlencoded::Serializer::new(String::new());
        if shown != Shown::All {
            link.append_pair("state", shown.name());
        }
        if !filter.words.is_empty() {
            link.append_pair("q", &filter.words);
        }
        let link = link.finish();
        let link = if link.is_empty() {
            "/decisions".to_owned()
        } else {
            format!("/decisions?{link}")
        };
        let rows: Vec<Row> = briefs
            .into_iter()
            .map(|one| Row {
                href: format!("/decisions/{}", one.id),
                title: lang
                    .pick(&one.title, one.title_ru.as_deref(), one.title_ky.as_deref())
                    .to_owned(),
                symbol: symbol(
                    &visit.symbol_prefix,
                    (one.year, one.number),
                    (one.draft_year, one.draft_number),
                )
                .unwrap_or_default(),
                state: state_tag(t, one.state),
                proposer: one.proposer,
                adopted: one
                    .adopted_at
                    .map_or_else(String::new, |at| dates.day_short(dates.date_of(at))),
            })
            .collect();
        Self::lay(
            visit.page(Section::Decisions, t.frame_decisions()),
            DraftDecision::verdict(who, &Network).is_yes(),
            shown,
            &filter.words,
            Pager::open_ended(t, count(at), count(size), rows.len() as u64, more, link),
            rows,
        )
    }

    fn lay(
        page: Page,
        may_draft: bool,
        shown: Shown,
        words: &str,
        pager: Pager,
        rows: Vec<Row>,
    ) -> Self {
        let t = page.t;
        let choices = Shown::CHOICES
            .into_iter()
            .map(|one| Choice::new(one.name(), one.word(t)))
            .collect();
        Self {
            may_draft,
            filtered: shown != Shown::All || !words.is_empty(),
            state: Field::new("state", t.decisions_state_label(), Ask::Select(choices))
                .holding(shown.name())
                .wide(Width::Middle),
            words: Field::new("q", t.decisions_words(), Ask::Line("search"))
                .holding(words)
                .wide(Width::Middle),
            rows,
            pager,
            page,
        }
    }
}

impl Sample for Register {
    fn samples(lang: crate::base::lang::Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let page = || {
            Page::sample(lang)
                .within(Section::Decisions)
                .titled(t.frame_decisions())
        };
        let row = |state, symbol: &str| Row {
            href: "/decisions/1".to_owned(),
            title: "Joint workplan 2027".to_owned(),
            symbol: symbol.to_owned(),
            state: state_tag(t, state),
            proposer: "ILO".to_owned(),
            adopted: String::new(),
        };
        let pager = |rows: u64, more| Pager::open_ended(t, 1, 25, rows, more, "/decisions");
        vec![
            (
                "empty",
                Self::lay(page(), true, Shown::All, "", pager(0, false), Vec::new()),
            ),
            (
                "nothing found",
                Self::lay(page(), false, Shown::Open, "x", pager(0, false), Vec::new()),
            ),
            (
                "several",
                Self::lay(
                    page(),
                    false,
                    Shown::All,
                    "",
                    pager(2, true),
                    vec![
                        row(State::Adopted, "UNMN/KGZ/2026/DEC/1"),
                        row(State::Draft, ""),
                    ],
                ),
            ),
        ]
    }
}
