//! Follow-up at a glance: are decisions carried out, by whom, and what is late.
use askama::Template;

use super::model::{Health, Status};
use super::pages::{health_tag, status_word};
use super::rules::{self, Terms};
use super::store::{Filter, Lead, Row, Standing};
use crate::base::lang::{Lang, Texts};
use crate::render::svg;
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Ask, Choice, Field, Pager, Score, Scores, Tag, Width};
use crate::web::visit::Visit;

/// Which actions the reader asked for; the address says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    Open,
    Overdue,
    Done,
    All,
}

impl Shown {
    const CHOICES: [Self; 4] = [Self::Open, Self::Overdue, Self::Done, Self::All];

    pub(super) fn parse(text: &str) -> Self {
        Self::CHOICES
            .into_iter()
            .find(|one| one.name() == text)
            .unwrap_or(Self::Open)
    }

    fn name(self) -> &'static str {
        match self {
            Self::Open => "",
            Self::Overdue => "overdue",
            Self::Done => "done",
            Self::All => "all",
        }
    }

    fn word(self, t: &'static Texts) -> String {
        match self {
            Self::Open => t.actions_shown_open(),
            Self::Overdue => t.actions_overdue(),
            Self::Done => t.actions_done(),
            Self::All => t.actions_shown_all(),
        }
    }
}

#[derive(Template)]
#[template(path = "actions/list.html")]
pub(crate) struct FollowUpPage {
    page: Page,
    lead_words: String,
    scores: Scores,
    agencies: Vec<Agency>,
    filters: Vec<Field>,
    filtered: bool,
    rows: Vec<Line>,
    pager: Pager,
}

struct Agency {
    acronym: String,
    units: String,
    done: i64,
    on_track: i64,
    at_risk: i64,
    overdue: i64,
}

/// One action of a list.
pub(super) struct Line {
    pub(super) href: String,
    pub(super) title: String,
    pub(super) decision: String,
    pub(super) symbol: String,
    pub(super) lead: String,
    pub(super) due: String,
    pub(super) state: Tag,
    pub(super) status: String,
}

impl Line {
    pub(super) fn of(visit: &Visit, row: &Row, terms: Terms) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let dates = lang.dates(visit.zone).in_year_of(visit.now);
        let health = rules::standing(&row.stand(), terms, visit.today(), visit.now);
        Self {
            href: format!("/actions/{}", row.id),
            title: row.title.clone(),
            decision: lang
                .pick(
                    &row.decision_title,
                    row.decision_title_ru.as_deref(),
                    row.decision_title_ky.as_deref(),
                )
                .to_owned(),
            symbol: match row.decision_number {
                Some(number) => format!("DEC/{number}-A{}", row.number),
                None => format!("A{}", row.number),
            },
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
        (mut found, at, size): (Vec<Row>, i64, i64),
        standings: &[Standing],
        leads: &[Lead],
        shown: Shown,
        filter: &Filter,
        terms: Terms,
    ) -> Self {
        let t = visit.texts();
        let lead = filter.lead.map(|lead| lead.to_string()).unwrap_or_default();
        let mut link = form_urlencoded::Serializer::new(String::new());
        for (name, value) in [
            ("state", shown.name()),
            ("lead", lead.as_str()),
            ("q", filter.words.as_str()),
        ] {
            if !value.is_empty() {
                link.append_pair(name, value);
            }
        }
        let query = link.finish();
        let link = if query.is_empty() {
            "/actions".to_owned()
        } else {
            format!("/actions?{query}")
        };
        let pager = Pager::cut(t, &mut found, (at, size), link);
        let rows: Vec<Line> = found
            .iter()
            .map(|row| Line::of(visit, row, terms))
            .collect();
        Self::lay(
            visit.page(Section::FollowUp, t.actions_question()),
            standings,
            filters(t, leads, shown, &lead, &filter.words),
            !query.is_empty(),
            rows,
            pager,
        )
    }

    fn lay(
        page: Page,
        standings: &[Standing],
        filters: Vec<Field>,
        filtered: bool,
        rows: Vec<Line>,
        pager: Pager,
    ) -> Self {
        let t = page.t;
        let sum = |pick: fn(&Standing) -> i64| standings.iter().map(pick).sum::<i64>();
        let (done, on_track) = (sum(|one| one.done), sum(|one| one.on_track));
        let (at_risk, overdue) = (sum(|one| one.at_risk), sum(|one| one.overdue));
        let score = |health, number: i64, icon, class, fact: String| Score {
            tag: health_tag(t, health),
            number: number.unsigned_abs(),
            units: svg::units(&[(icon, class, units(number))]),
            fact: fact.into(),
        };
        Self {
            lead_words: t.actions_lead(on_track + at_risk + overdue, overdue, at_risk),
            scores: Scores {
                scores: vec![
                    score(
                        Health::Overdue,
                        overdue,
                        "s-late",
                        "no",
                        t.actions_fact_overdue(),
                    ),
                    score(
                        Health::AtRisk,
                        at_risk,
                        "p-res",
                        "res",
                        t.actions_fact_at_risk(),
                    ),
                    score(
                        Health::OnTrack,
                        on_track,
                        "s-go",
                        "ok",
                        t.actions_fact_on_track(),
                    ),
                    score(Health::Done, done, "p-yes", "yes", t.actions_fact_done()),
                ],
            },
            agencies: standings
                .iter()
                .map(|one| Agency {
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
                })
                .collect(),
            filters,
            filtered,
            rows,
            pager,
            page,
        }
    }
}

/// So many marks are drawn; the figure beside them is exact.
fn units(number: i64) -> u32 {
    u32::try_from(number.clamp(0, 12)).unwrap_or(0)
}

fn filters(t: &'static Texts, leads: &[Lead], shown: Shown, lead: &str, words: &str) -> Vec<Field> {
    let states = Shown::CHOICES
        .into_iter()
        .map(|one| Choice::new(one.name(), one.word(t)))
        .collect();
    let agencies = std::iter::once(Choice::new("", t.actions_all_members()))
        .chain(
            leads
                .iter()
                .map(|one| Choice::new(one.id.to_string(), one.acronym.clone())),
        )
        .collect();
    vec![
        Field::new("state", t.actions_state(), Ask::Select(states))
            .holding(shown.name())
            .wide(Width::Middle),
        Field::new("lead", t.actions_lead_agency(), Ask::Select(agencies))
            .holding(lead)
            .wide(Width::Middle),
        Field::new("q", t.actions_words(), Ask::Line("search"))
            .holding(words)
            .wide(Width::Middle),
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
        let standing = Standing {
            acronym: "ILO".to_owned(),
            done: 3,
            on_track: 2,
            at_risk: 1,
            overdue: 1,
        };
        let line = Line {
            href: "/actions/1".to_owned(),
            title: "Metadata sheets".to_owned(),
            decision: "Indicators".to_owned(),
            symbol: "DEC/5-A1".to_owned(),
            lead: "ILO".to_owned(),
            due: "30".to_owned(),
            state: health_tag(t, Health::Overdue),
            status: status_word(t, Status::Accepted),
        };
        let fields = || filters(t, &[], Shown::Open, "", "");
        let pager = |rows| Pager::open_ended(t, 1, 25, rows, false, "/actions");
        vec![
            (
                "nothing to follow",
                Self::lay(page(), &[], fields(), false, Vec::new(), pager(0)),
            ),
            (
                "one overdue",
                Self::lay(page(), &[standing], fields(), false, vec![line], pager(1)),
            ),
            (
                "nothing found",
                Self::lay(page(), &[], fields(), true, Vec::new(), pager(0)),
            ),
        ]
    }
}
