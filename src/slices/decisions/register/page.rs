use askama::Template;

use super::super::access::DraftDecision;
use super::super::model::State;
use super::super::words::state_tag;
use super::MOST_ROWS;
use super::export::Format;
use super::filter::{Filter, Shown, Sort};
use super::store::{Brief, Found, Implementation, Offers, Scheme, TagName};
use crate::base::access::{Act, Actor, Network};
use crate::base::lang::{Lang, Texts};
use crate::base::words::Word;
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Ask, Choice, Field, Icon, Pager, Tag, Tone, Width};
use crate::web::visit::Visit;

/// What belongs together, and under it each state by itself.
fn shown_word(t: &'static Texts, shown: Shown) -> String {
    match shown {
        Shown::All => t.decisions_shown_all(),
        Shown::Open => t.decisions_shown_open(),
        Shown::Drafts => t.decisions_shown_drafts(),
        Shown::Ended => t.decisions_shown_ended(),
        Shown::One(state) => {
            let word = state_tag(t, state).word.into_owned();
            if shown.is_within_a_group() {
                t.register_state_of_group(word)
            } else {
                word
            }
        }
    }
}

fn sort_word(t: &'static Texts, sort: Sort) -> String {
    match sort {
        Sort::Newest => t.register_sort_newest(),
        Sort::Symbol => t.register_sort_symbol(),
        Sort::Title => t.register_sort_title(),
        Sort::Implementation => t.register_sort_implementation(),
    }
}

pub(super) fn implementation_word(t: &'static Texts, one: Implementation) -> String {
    match one {
        Implementation::Overdue => t.register_overdue(),
        Implementation::NotStarted => t.register_not_started(),
        Implementation::InProgress => t.register_in_progress(),
        Implementation::Implemented => t.register_implemented(),
        Implementation::NoneRequired => t.register_none_required(),
        Implementation::NotAdopted => String::new(),
    }
}

fn implementation_tag(t: &'static Texts, one: Implementation) -> Option<Tag> {
    let (icon, tone) = match one {
        Implementation::Overdue => (Icon::Overdue, Tone::No),
        Implementation::NotStarted => (Icon::Awaiting, Tone::Wait),
        Implementation::InProgress => (Icon::OnTrack, Tone::Ok),
        Implementation::Implemented => (Icon::Yes, Tone::Yes),
        Implementation::NoneRequired => (Icon::StandsAside, Tone::Wait),
        Implementation::NotAdopted => return None,
    };
    Some(Tag::new(icon, tone, implementation_word(t, one)).quiet())
}

/// "GCM 3 Information provision"
pub(crate) fn tag_words(t: &'static Texts, lang: Lang, tag: &TagName) -> String {
    let (number, label) = (tag.number.to_string(), tag.words(lang));
    match Scheme::parse(&tag.scheme) {
        Some(Scheme::Sdg) => t.register_sdg(number, label),
        Some(Scheme::Gcm) | None => t.register_gcm(number, label),
    }
}

#[derive(Template)]
#[template(path = "decisions/list.html")]
pub(crate) struct Register {
    page: Page,
    may_draft: bool,
    filtered: bool,
    filters: Vec<Field>,
    rows: Vec<Row>,
    pager: Pager,
    /// What the files hold: the same as the page.
    asked: Vec<(&'static str, String)>,
    formats: [(&'static str, String); 2],
    take_note: String,
}

struct Row {
    href: String,
    title: String,
    symbol: String,
    state: Tag,
    proposer: String,
    adopted: String,
    implementation: Option<Tag>,
    leads: String,
}

impl Row {
    fn of(visit: &Visit, one: Brief) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let dates = lang.dates(visit.zone).in_year_of(visit.now);
        Self {
            href: format!("/decisions/{}", one.id),
            title: lang
                .pick(&one.title, one.title_ru.as_deref(), one.title_ky.as_deref())
                .to_owned(),
            symbol: one.symbol(&visit.symbol_prefix),
            state: state_tag(t, one.state),
            proposer: one.proposer,
            adopted: one
                .adopted_at
                .map_or_else(String::new, |at| dates.day_short(dates.date_of(at))),
            implementation: implementation_tag(t, one.implementation),
            leads: one.leads,
        }
    }
}

impl Register {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        found: Found,
        filter: &Filter,
        offers: &Offers,
        page: i64,
    ) -> Self {
        let more = found.more;
        let rows = found
            .rows
            .into_iter()
            .map(|one| Row::of(visit, one))
            .collect();
        Self::lay(
            visit.page(Section::Decisions, visit.texts().frame_decisions()),
            DraftDecision::verdict(who, &Network).is_yes(),
            filter,
            offers,
            rows,
            (page, more),
        )
    }

    fn lay(
        page: Page,
        may_draft: bool,
        filter: &Filter,
        offers: &Offers,
        rows: Vec<Row>,
        (at, more): (i64, bool),
    ) -> Self {
        let t = page.t;
        let query = filter.query();
        let link = if query.is_empty() {
            "/decisions".to_owned()
        } else {
            format!("/decisions?{query}")
        };
        Self {
            may_draft,
            filtered: filter.narrows() || at > 1,
            filters: filters(t, page.lang, filter, offers),
            pager: Pager::open_ended(
                t,
                at.unsigned_abs(),
                offers.page_size.unsigned_abs(),
                rows.len() as u64,
                more,
                link,
            ),
            rows,
            asked: filter.pairs(),
            formats: [
                (Format::Xlsx.name(), t.register_take_xlsx()),
                (Format::Csv.name(), t.register_take_csv()),
            ],
            take_note: t.register_take_note(MOST_ROWS),
            page,
        }
    }
}

fn filters(t: &'static Texts, lang: Lang, filter: &Filter, offers: &Offers) -> Vec<Field> {
    let any = |word: String| vec![Choice::new("", word)];
    let select = |name, label: String, choices: Vec<Choice>| {
        let held = filter
            .pairs()
            .into_iter()
            .find_map(|(known, value)| (known == name).then_some(value));
        Field::new(name, label, Ask::Select(choices))
            .holding(held.unwrap_or_default())
            .wide(Width::Middle)
    };
    let states = Shown::choices()
        .map(|one| Choice::new(one.name(), shown_word(t, one)))
        .collect();
    let mut years = any(t.register_any_year());
    years.extend(
        offers
            .years
            .iter()
            .map(|year| Choice::new(year.to_string(), year.to_string())),
    );
    let mut meetings = any(t.register_any_meeting());
    meetings.extend(offers.meetings.iter().map(|one| {
        let title = lang.pick(&one.title, one.title_ru.as_deref(), one.title_ky.as_deref());
        Choice::new(one.id.to_string(), title.to_owned())
    }));
    let mut leads = any(t.register_any_lead());
    leads.extend(
        offers
            .leads
            .iter()
            .map(|one| Choice::new(one.id.to_string(), one.acronym.clone())),
    );
    let mut tags = any(t.register_any_tag());
    tags.extend(
        offers
            .tags
            .iter()
            .map(|one| Choice::new(one.value(), tag_words(t, lang, one))),
    );
    let mut groups = any(t.register_any_group());
    groups.extend(
        offers
            .groups
            .iter()
            .map(|one| Choice::new(one.id.to_string(), one.words(t, lang))),
    );
    let sorts = Sort::ALL
        .iter()
        .map(|&one| Choice::new(one.name(), sort_word(t, one)))
        .collect();
    vec![
        Field::new("q", t.register_words(), Ask::Line("search"))
            .holding(filter.words.clone())
            .wide(Width::Middle),
        select("state", t.decisions_state_label(), states),
        select("year", t.register_year(), years),
        select("meeting", t.decisions_meeting(), meetings),
        select("group", t.decisions_recommended_by(), groups),
        select("lead", t.register_lead(), leads),
        select("tag", t.register_tag(), tags),
        if filter.order() == filter.sort {
            select("sort", t.register_sort(), sorts)
        } else {
            select("sort", t.register_sort(), sorts).hinted(t.register_sort_needs_less())
        },
    ]
}

impl Sample for Register {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let page = || {
            Page::sample(lang)
                .within(Section::Decisions)
                .titled(t.frame_decisions())
        };
        let asked = |query: &str| {
            Filter::parse(&crate::web::fields::Fields::parse(query.as_bytes()).unwrap_or_default())
        };
        let offers = Offers {
            page_size: 25,
            years: vec![2026, 2025],
            ..Offers::default()
        };
        let row = |state, symbol: &str, implementation| Row {
            href: "/decisions/1".to_owned(),
            title: "Joint workplan 2027".to_owned(),
            symbol: symbol.to_owned(),
            state: state_tag(t, state),
            proposer: "ILO".to_owned(),
            adopted: String::new(),
            implementation: implementation_tag(t, implementation),
            leads: "FAO, ILO".to_owned(),
        };
        let (all, open) = (asked(""), asked("state=broken&q=x"));
        let (sorted, unsorted) = (asked("sort=title&year=2026"), asked("sort=title"));
        let several = || {
            vec![
                row(
                    State::Adopted,
                    "UNMN/KGZ/2026/DEC/1",
                    Implementation::Overdue,
                ),
                row(State::Draft, "", Implementation::NotAdopted),
            ]
        };
        let lay = |filter: &Filter, rows, more| {
            Self::lay(
                page(),
                filter.words.is_empty(),
                filter,
                &offers,
                rows,
                (1, more),
            )
        };
        vec![
            ("empty", lay(&all, Vec::new(), false)),
            ("nothing found", lay(&open, Vec::new(), false)),
            ("several", lay(&sorted, several(), true)),
            ("too many to sort", lay(&unsorted, several(), true)),
        ]
    }
}
