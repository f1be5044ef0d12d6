//! Follow-up at a glance: are decisions carried out, by whom, and what is late.
use askama::Template;
use chrono::{Datelike, NaiveDate};

use super::super::model::{Health, Status};
use super::super::pages::{health_tag, status_word};
use super::super::rules::{self, Terms};
use super::super::store::Row;
use super::MOST_ROWS;
use super::dashboard_store::{News, Offer, Offered, Quarter, Standing, Turn};
use super::filter::{Filter, Shown, View};
use super::store::{Followed, Window};
use crate::base::dates::Dates;
use crate::base::lang::{Lang, Texts};
use crate::base::words::Word;
use crate::render::svg::{self, Series, TimeBar};
use crate::slices::decisions::Format;
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Ask, Choice, Field, Icon, Pager, Score, Scores, Tag, Width};
use crate::web::visit::Visit;

/// What the list found.
pub(super) enum Found {
    Actions(Vec<Row>),
    Decisions(Vec<Followed>),
}

/// What stands above the list, and what it may be narrowed to.
pub(super) struct Glance {
    pub(super) standings: Vec<Standing>,
    pub(super) quarters: Vec<Quarter>,
    pub(super) news: Vec<News>,
    pub(super) offers: Vec<Offer>,
}

#[derive(Template)]
#[template(path = "actions/list.html")]
pub(crate) struct FollowUpPage {
    page: Page,
    kind: String,
    lead_words: String,
    scores: Scores,
    agencies: Vec<Agency>,
    chart: Chart,
    /// Since when, and what is new.
    news: Option<(String, Vec<NewsLine>)>,
    /// Address, words, and whether it is this one.
    views: Vec<(String, String, bool)>,
    by_decision: bool,
    filters: Vec<Field>,
    view: &'static str,
    clear: String,
    filtered: bool,
    rows: Vec<Line>,
    decisions: Vec<DecisionLine>,
    year: String,
    pager: Pager,
    paper: String,
    asked: Vec<(&'static str, String)>,
    formats: [(&'static str, String); 2],
    take_note: String,
}

struct Agency {
    href: String,
    acronym: String,
    units: String,
    done: i64,
    on_track: i64,
    at_risk: i64,
    overdue: i64,
}

/// Decisions taken and carried out, drawn and in figures.
struct Chart {
    drawing: String,
    figures: Vec<(String, u32, u32)>,
}

struct NewsLine {
    date: String,
    icon: Icon,
    tone: &'static str,
    href: String,
    title: String,
    what: String,
}

/// One decision of a list.
struct DecisionLine {
    href: String,
    symbol: String,
    title: String,
    leads: String,
    due: String,
    state: Tag,
    tone: &'static str,
    bar: String,
    done: String,
    news: String,
}

/// One action of a list.
pub(in super::super) struct Line {
    pub(in super::super) href: String,
    pub(in super::super) title: String,
    pub(in super::super) decision: String,
    pub(in super::super) symbol: String,
    pub(in super::super) lead: String,
    pub(in super::super) due: String,
    pub(in super::super) state: Tag,
    pub(in super::super) status: String,
}

impl Line {
    pub(in super::super) fn of(visit: &Visit, row: &Row, terms: Terms) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let dates = lang.dates(visit.zone).in_year_of(visit.now);
        let health = rules::standing(&row.stand(), terms, visit.today(), visit.now);
        Self {
            href: format!("/actions/{}", row.id),
            title: row.title.clone(),
            decision: lang
                .pick(
                    &row.source_title,
                    row.source_title_ru.as_deref(),
                    row.source_title_ky.as_deref(),
                )
                .to_owned(),
            symbol: row.short_symbol(),
            lead: row.acronym.clone(),
            due: dates.day_short(row.due_on),
            state: if health == Health::Overdue {
                let mut tag = health_tag(t, health);
                tag.word = dates.due_on(visit.now, row.due_on).into();
                tag
            } else {
                health_tag(t, health)
            },
            status: match row.status {
                Status::InProgress => t.actions_percent(row.percent),
                Status::Proposed
                | Status::Accepted
                | Status::ReportedDone
                | Status::Verified
                | Status::OnHold
                | Status::Declined
                | Status::Cancelled => status_word(t, row.status),
            },
        }
    }
}

impl FollowUpPage {
    pub(super) fn of(
        visit: &Visit,
        filter: &Filter,
        (found, window): (Found, Window),
        glance: &Glance,
        terms: Terms,
    ) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let (at, link) = ((window.page, window.size), filter.address());
        let (mut rows, mut decisions) = (Vec::new(), Vec::new());
        let pager = match found {
            Found::Actions(mut found) => {
                let pager = Pager::cut(t, &mut found, at, link);
                rows = found
                    .iter()
                    .map(|row| Line::of(visit, row, terms))
                    .collect();
                pager
            }
            Found::Decisions(mut found) => {
                let pager = Pager::cut(t, &mut found, at, link);
                decisions = found
                    .iter()
                    .map(|one| DecisionLine::of(visit, one))
                    .collect();
                pager
            }
        };
        let dates = lang.dates(visit.zone);
        Self::lay(
            visit.page(Section::FollowUp, t.actions_question()),
            dates.in_year_of(visit.now),
            visit.today(),
            glance,
            (filter, filters(t, lang, filter, &glance.offers)),
            (rows, decisions),
            (pager, window.page > 1),
        )
    }

    fn lay(
        page: Page,
        dates: Dates,
        today: NaiveDate,
        glance: &Glance,
        (filter, filters): (&Filter, Vec<Field>),
        (rows, decisions): (Vec<Line>, Vec<DecisionLine>),
        (pager, is_later): (Pager, bool),
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let view = |view: View, words: String| {
            let to = filter.seen_as(view);
            (to.address(), words, filter.view == view)
        };
        let query = filter.query();
        let join = if query.is_empty() { "" } else { "?" };
        Self {
            kind: t.actions_follow_up_of(dates.day(today)),
            lead_words: lead_words(t, &glance.standings),
            scores: scores(t, &glance.standings),
            agencies: glance.standings.iter().map(agency).collect(),
            chart: chart(t, &glance.quarters),
            news: glance.news.first().map(|first| {
                let lines = glance.news.iter().map(|one| news(t, lang, dates, one));
                (
                    t.actions_since(dates.day_short(first.since)),
                    lines.collect(),
                )
            }),
            views: vec![
                view(View::Actions, t.actions_by_action()),
                view(View::Decisions, t.actions_by_decision()),
            ],
            by_decision: filter.view == View::Decisions,
            filters,
            view: filter.view.name(),
            clear: Filter::parse(&crate::web::fields::Fields::default())
                .seen_as(filter.view)
                .address(),
            filtered: filter.narrows() || is_later,
            rows,
            decisions,
            year: today.year().to_string(),
            pager,
            paper: format!("/actions/paper.pdf{join}{query}"),
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

fn sum(standings: &[Standing], pick: fn(&Standing) -> i64) -> i64 {
    standings.iter().map(pick).sum()
}

/// One sentence that a co-chair could read aloud.
fn lead_words(t: &'static Texts, standings: &[Standing]) -> String {
    let overdue = sum(standings, |one| one.overdue);
    let at_risk = sum(standings, |one| one.at_risk);
    let open = sum(standings, |one| one.on_track) + at_risk + overdue;
    let words = t.actions_lead(open, overdue, at_risk);
    let with: Vec<&str> = standings
        .iter()
        .filter(|one| one.overdue + one.at_risk > 0)
        .map(|one| one.acronym.as_str())
        .collect();
    if with.is_empty() || with.len() > 5 {
        words
    } else {
        format!("{words} {}", t.actions_lead_with(with.join(", ")))
    }
}

fn scores(t: &'static Texts, standings: &[Standing]) -> Scores {
    let score = |health, number: i64, icon, class, fact: String| Score {
        tag: health_tag(t, health),
        number: number.unsigned_abs(),
        units: svg::units(&[(icon, class, units(number))]),
        fact: fact.into(),
    };
    let of = |pick: fn(&Standing) -> i64| sum(standings, pick);
    Scores {
        scores: vec![
            score(
                Health::Overdue,
                of(|one| one.overdue),
                "s-late",
                "no",
                t.actions_fact_overdue(),
            ),
            score(
                Health::AtRisk,
                of(|one| one.at_risk),
                "p-res",
                "res",
                t.actions_fact_at_risk(),
            ),
            score(
                Health::OnTrack,
                of(|one| one.on_track),
                "s-go",
                "ok",
                t.actions_fact_on_track(),
            ),
            score(
                Health::Done,
                of(|one| one.done),
                "p-yes",
                "yes",
                t.actions_fact_done(),
            ),
        ],
    }
}

fn agency(one: &Standing) -> Agency {
    Agency {
        href: format!("/actions?lead={}", one.lead),
        acronym: one.acronym.clone(),
        units: svg::units(&[
            ("s-late", "no", units(one.overdue)),
            ("p-res", "res", units(one.at_risk)),
            ("s-go", "ok", units(one.on_track)),
            ("p-yes", "yes", units(one.done)),
        ]),
        done: one.done,
        on_track: one.on_track,
        at_risk: one.at_risk,
        overdue: one.overdue,
    }
}

/// So many marks are drawn; the figure beside them is exact.
fn units(number: i64) -> u32 {
    u32::try_from(number.clamp(0, 12)).unwrap_or(0)
}

/// Each quarter with all before it; the last one is today.
fn chart(t: &'static Texts, quarters: &[Quarter]) -> Chart {
    let count = |number: i64| u32::try_from(number).unwrap_or(0);
    let (mut taken, mut done) = (0, 0);
    let mut figures = Vec::new();
    for quarter in quarters {
        taken += count(quarter.taken);
        done += count(quarter.done);
        let number = quarter.first_day.month0() / 3 + 1;
        figures.push((
            t.actions_quarter(number, quarter.first_day.year().to_string()),
            taken,
            done,
        ));
    }
    let last = quarters.len().saturating_sub(1);
    let labels: Vec<String> = quarters
        .iter()
        .enumerate()
        .map(|(at, quarter)| {
            let number = quarter.first_day.month0() / 3 + 1;
            let year = quarter.first_day.year().rem_euclid(100);
            if at == last {
                t.actions_now()
            } else if at == 0 || number == 1 {
                t.actions_quarter(number, format!("{year:02}"))
            } else {
                t.actions_quarter_short(number)
            }
        })
        .collect();
    let series = |name: String, class, pick: fn(&(String, u32, u32)) -> u32| Series {
        name,
        class,
        values: figures.iter().map(pick).collect(),
    };
    let drawing = svg::lines(
        &t.actions_chart(),
        &labels,
        &[
            series(t.actions_taken(taken), "tk", |one| one.1),
            series(t.actions_carried_out(done), "yes", |one| one.2),
        ],
    );
    Chart { drawing, figures }
}

fn news(t: &'static Texts, lang: Lang, dates: Dates, one: &News) -> NewsLine {
    let (icon, tone, what) = match one.turn {
        Turn::Adopted => (Icon::OnTrack, "ok", t.actions_news_adopted()),
        Turn::CarriedOut => (Icon::Yes, "yes", t.actions_news_carried_out()),
        Turn::Verified => (Icon::Yes, "yes", t.actions_news_verified()),
        Turn::Late => (Icon::Overdue, "no", t.actions_news_late()),
    };
    let href = match one.turn {
        Turn::Adopted | Turn::CarriedOut => format!("/decisions/{}", one.id),
        Turn::Verified | Turn::Late => format!("/actions/{}", one.id),
    };
    NewsLine {
        date: dates.day_short(one.on_day),
        icon,
        tone,
        href,
        title: lang
            .pick(&one.title, one.title_ru.as_deref(), one.title_ky.as_deref())
            .to_owned(),
        what,
    }
}

impl DecisionLine {
    fn of(visit: &Visit, one: &Followed) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let dates = lang.dates(visit.zone).in_year_of(visit.now);
        let health = one.health();
        let mut state = health_tag(t, health);
        if health == Health::Overdue {
            state.word = dates.due_on(visit.now, one.due_on).into();
        }
        let today = visit.today();
        let share = |day| share_of_year(day, today.year());
        let number = one.number.unwrap_or_default();
        Self {
            href: format!("/decisions/{}/actions", one.id),
            symbol: match one.year {
                Some(year) if year != today.year() => format!("{year}/{number}"),
                _ => format!("DEC/{number}"),
            },
            title: lang
                .pick(&one.title, one.title_ru.as_deref(), one.title_ky.as_deref())
                .to_owned(),
            leads: one.leads.clone().unwrap_or_default(),
            due: dates.day_short(one.due_on),
            tone: state.tone.class(),
            state,
            bar: svg::timebar(TimeBar {
                start: one.adopted_at.map_or(0.0, |at| share(dates.date_of(at))),
                due: share(one.due_on),
                today: share(today),
                done: one.carried_out_at.map(|at| share(dates.date_of(at))),
            }),
            done: t.actions_done_of(one.verified, one.actions),
            news: match (&one.news, one.news_at) {
                (Some(news), Some(at)) => {
                    let start: String = news.chars().take(120).collect();
                    let more = if start.len() < news.len() { "…" } else { "" };
                    format!("{start}{more} ({})", dates.day_short(dates.date_of(at)))
                }
                _ => String::new(),
            },
        }
    }
}

/// Where a day stands from January to December of a year; days of other years lie beyond the ends.
fn share_of_year(day: NaiveDate, year: i32) -> f64 {
    match day.year().cmp(&year) {
        std::cmp::Ordering::Less => 0.0,
        std::cmp::Ordering::Greater => 1.0,
        std::cmp::Ordering::Equal => f64::from(day.ordinal0()) / 365.0,
    }
}

fn shown_word(t: &'static Texts, shown: Shown) -> String {
    match shown {
        Shown::Open => t.actions_shown_open(),
        Shown::Overdue => t.actions_overdue(),
        Shown::AtRisk => t.actions_at_risk(),
        Shown::OnTrack => t.actions_on_track(),
        Shown::Reported => t.actions_status_reported_done(),
        Shown::OnHold => t.actions_status_on_hold(),
        Shown::Done => t.actions_done(),
        Shown::All => t.actions_shown_all(),
    }
}

fn filters(t: &'static Texts, lang: Lang, filter: &Filter, offers: &[Offer]) -> Vec<Field> {
    let pairs = filter.pairs();
    let ask = |name: &'static str, label: String, ask: Ask| {
        let held = pairs
            .iter()
            .find_map(|(known, value)| (*known == name).then(|| value.clone()));
        Field::new(name, label, ask)
            .holding(held.unwrap_or_default())
            .wide(Width::Middle)
    };
    let states = Shown::ALL
        .iter()
        .map(|&one| Choice::new(one.name(), shown_word(t, one)))
        .collect();
    let mut agencies = vec![Choice::new("", t.actions_all_members())];
    agencies.extend(
        offers
            .iter()
            .filter(|one| one.of == Offered::Lead)
            .map(|one| Choice::new(one.id.to_string(), one.title.clone())),
    );
    let mut decisions = vec![Choice::new("", t.actions_any_decision())];
    let offered = offers.iter().filter(|one| one.of == Offered::Decision);
    decisions.extend(offered.map(|one| {
        let title = lang.pick(&one.title, one.title_ru.as_deref(), one.title_ky.as_deref());
        let symbol = one.year.zip(one.number);
        let symbol = symbol.map_or_else(String::new, |(year, n)| format!("{year}/DEC/{n}. "));
        let start: String = title.chars().take(60).collect();
        let more = if start.len() < title.len() { "…" } else { "" };
        Choice::new(one.id.to_string(), format!("{symbol}{start}{more}"))
    }));
    vec![
        ask("state", t.actions_state(), Ask::Select(states)),
        ask("lead", t.actions_lead_agency(), Ask::Select(agencies)),
        ask("decision", t.decisions_decision(), Ask::Select(decisions)),
        ask("from", t.actions_due_from(), Ask::Line("date")),
        ask("until", t.actions_due_until(), Ask::Line("date")),
        ask("q", t.actions_words(), Ask::Line("search")),
    ]
}

impl Sample for FollowUpPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let page = || {
            Page::sample(lang)
                .within(Section::FollowUp)
                .titled(t.actions_question())
        };
        let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap_or_default();
        let nothing = || Glance {
            standings: Vec::new(),
            quarters: Vec::new(),
            news: Vec::new(),
            offers: Vec::new(),
        };
        let something = || Glance {
            standings: vec![Standing {
                lead: 9,
                acronym: "ILO".to_owned(),
                done: 3,
                on_track: 2,
                at_risk: 1,
                overdue: 1,
            }],
            quarters: [(4, 6, 1), (7, 3, 3), (10, 2, 1)]
                .map(|(month, taken, done)| Quarter {
                    first_day: day(month, 1),
                    taken,
                    done,
                })
                .into(),
            news: [Turn::Adopted, Turn::CarriedOut, Turn::Verified, Turn::Late]
                .map(|turn| News {
                    turn,
                    id: 1,
                    title: "Indicators".to_owned(),
                    title_ru: None,
                    title_ky: None,
                    on_day: day(10, 12),
                    since: day(9, 24),
                })
                .into(),
            offers: Vec::new(),
        };
        let line = || Line {
            href: "/actions/1".to_owned(),
            title: "Metadata sheets".to_owned(),
            decision: "Indicators".to_owned(),
            symbol: "DEC/5-A1".to_owned(),
            lead: "ILO".to_owned(),
            due: "30".to_owned(),
            state: health_tag(t, Health::Overdue),
            status: status_word(t, Status::Accepted),
        };
        let decision = || DecisionLine {
            href: "/decisions/5/actions".to_owned(),
            symbol: "DEC/5".to_owned(),
            title: "Indicators".to_owned(),
            leads: "ILO".to_owned(),
            due: "30".to_owned(),
            state: health_tag(t, Health::AtRisk),
            tone: "res",
            bar: svg::timebar(TimeBar {
                start: 0.2,
                due: 0.9,
                today: 0.8,
                done: None,
            }),
            done: t.actions_done_of(1_i64, 3_i64),
            news: "Half is done".to_owned(),
        };
        let asked = |query: &str| {
            Filter::parse(&crate::web::fields::Fields::parse(query.as_bytes()).unwrap_or_default())
        };
        let lay = |query: &str, glance: &Glance, rows| {
            let filter = asked(query);
            let fields = filters(t, lang, &filter, &glance.offers);
            let pager = Pager::cut::<Line>(t, &mut Vec::new(), (1, 25), filter.address());
            let dates = lang.dates(chrono_tz::Asia::Bishkek);
            Self::lay(
                page(),
                dates,
                day(10, 13),
                glance,
                (&filter, fields),
                rows,
                (pager, false),
            )
        };
        let none = || (Vec::new(), Vec::new());
        vec![
            ("nothing to follow", lay("", &nothing(), none())),
            (
                "one overdue",
                lay("", &something(), (vec![line()], Vec::new())),
            ),
            (
                "by decision",
                lay(
                    "view=decisions",
                    &something(),
                    (Vec::new(), vec![decision()]),
                ),
            ),
            ("nothing found", lay("state=overdue", &something(), none())),
        ]
    }
}
