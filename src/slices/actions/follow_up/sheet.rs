//! Follow-up as rows and columns, in the reader's language; and as the paper that lies on the table of a meeting.
use chrono::Datelike;

use super::super::model::Health;
use super::super::pages::{health_tag, status_word};
use super::super::rules::{self, Terms};
use super::filter::Filter;
use super::store::Full;
use crate::render::paper::{Block, Paper};
use crate::render::sheet::{Cell, Column, Shade, Sheet};
use crate::web::visit::Visit;

fn shade(health: Health) -> Shade {
    match health {
        Health::Done => Shade::Done,
        Health::OnTrack => Shade::Fine,
        Health::AtRisk => Shade::Warning,
        Health::Overdue => Shade::Bad,
        Health::Resting => Shade::Quiet,
    }
}

fn health_of(visit: &Visit, terms: Terms, one: &Full) -> Health {
    rules::standing(&one.row.stand(), terms, visit.today(), visit.now)
}

pub(super) fn of(visit: &Visit, filter: &Filter, terms: Terms, rows: &[Full], cut: bool) -> Sheet {
    let (t, lang) = (visit.texts(), visit.lang);
    let today = lang.dates(visit.zone).on_paper(visit.today());
    let column = |head: String, width| Column { head, width };
    let address = format!("{}{}", visit.public_url, filter.address());
    let mut notes = vec![
        format!("{}. {}", visit.network, t.actions_question()),
        t.register_sheet_marking(t.frame_internal_only(), today),
        t.register_sheet_asked(t.actions_count(rows.len()), address),
    ];
    if cut {
        notes.push(t.register_sheet_cut(rows.len()));
    }
    Sheet {
        title: t.actions_actions(),
        notes,
        columns: vec![
            column(t.actions_symbol(), 26),
            column(t.actions_title(), 50),
            column(t.actions_stems_from(), 40),
            column(t.actions_lead_agency(), 14),
            column(t.actions_contributors(), 20),
            column(t.actions_person(), 22),
            column(t.actions_place(), 18),
            column(t.actions_start(), 12),
            column(t.actions_due(), 12),
            column(t.actions_first_due(), 12),
            column(t.actions_day_moved(), 10),
            column(t.actions_state(), 16),
            column(t.actions_status(), 28),
            column(t.actions_percent_label(), 10),
            column(t.actions_last_news(), 50),
            column(t.actions_verified_on(), 12),
        ],
        rows: rows.iter().map(|one| row(visit, terms, one)).collect(),
    }
}

fn row(visit: &Visit, terms: Terms, one: &Full) -> Vec<Cell> {
    let (t, lang) = (visit.texts(), visit.lang);
    let dates = lang.dates(visit.zone);
    let words = |words: &Option<String>| Cell::Text(words.clone().unwrap_or_default());
    let action = &one.row;
    let health = health_of(visit, terms, one);
    let source = lang.pick(
        &action.source_title,
        action.source_title_ru.as_deref(),
        action.source_title_ky.as_deref(),
    );
    let symbol = match one.year {
        Some(year) => format!("{}/{year}/{}", visit.symbol_prefix, action.short_symbol()),
        None => action.short_symbol(),
    };
    vec![
        Cell::Text(symbol),
        Cell::Link(
            action.title.clone(),
            format!("{}/actions/{}", visit.public_url, action.id),
        ),
        Cell::Text(source.to_owned()),
        Cell::Text(action.acronym.clone()),
        words(&one.contributors),
        words(&one.person),
        words(&one.place),
        Cell::Day(Some(one.start_on)),
        Cell::Day(Some(action.due_on)),
        Cell::Day(Some(one.original_due_on)),
        Cell::Number(action.revisions),
        Cell::Status(health_tag(t, health).word.into_owned(), shade(health)),
        Cell::Text(status_word(t, action.status)),
        Cell::Number(action.percent),
        words(&one.news),
        Cell::Day(one.verified_on.map(|at| dates.date_of(at))),
    ]
}

/// What lies on the table: few columns, most urgent first.
pub(super) fn paper(
    visit: &Visit,
    filter: &Filter,
    terms: Terms,
    rows: &[Full],
    cut: bool,
) -> Paper {
    let (t, lang) = (visit.texts(), visit.lang);
    let dates = lang.dates(visit.zone);
    let today = visit.today();
    let day = |number: u32| u8::try_from(number).unwrap_or(1);
    let mut blocks = Vec::new();
    if rows.is_empty() {
        blocks.push(Block::text(t.actions_none_found_here()));
    } else {
        blocks.push(Block::Table {
            head: vec![
                t.actions_symbol(),
                t.actions_action(),
                t.actions_lead_agency(),
                t.actions_due(),
                t.actions_state(),
                t.actions_last_news(),
            ],
            rows: rows
                .iter()
                .map(|one| {
                    vec![
                        one.row.short_symbol(),
                        one.row.title.clone(),
                        one.row.acronym.clone(),
                        dates.on_paper(one.row.due_on),
                        health_tag(t, health_of(visit, terms, one))
                            .word
                            .into_owned(),
                        one.news.clone().unwrap_or_default(),
                    ]
                })
                .collect(),
        });
    }
    if cut {
        blocks.push(Block::text(t.register_sheet_cut(rows.len())));
    }
    Paper {
        lang: lang.tag(),
        network: visit.network.clone(),
        kind: t.actions_follow_up(),
        symbol: String::new(),
        title: t.actions_question(),
        marking: t.frame_internal_only(),
        draft: String::new(),
        facts: vec![
            (t.actions_as_of(), dates.day(today)),
            (t.actions_actions(), rows.len().to_string()),
        ],
        blocks,
        foot: vec![t.records_made(
            dates.on_paper(today),
            format!("{}{}", visit.public_url, filter.address()),
        )],
        made: (today.year(), day(today.month()), day(today.day())),
    }
}
