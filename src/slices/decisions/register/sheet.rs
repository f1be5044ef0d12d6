//! The register as rows and columns, in the reader's language.
use chrono::NaiveDate;

use super::super::words::state_tag;
use super::export::Format;
use super::filter::Filter;
use super::page::{implementation_word, tag_words};
use super::store::{Brief, Found};
use crate::base::fault::Fault;
use crate::render::press;
use crate::render::sheet::{Cell, Column, Sheet, csv};
use crate::render::xlsx;
use crate::web::visit::Visit;

pub(super) fn of(visit: &Visit, filter: &Filter, found: Found) -> Sheet {
    let (t, lang) = (visit.texts(), visit.lang);
    let today = lang.dates(visit.zone).on_paper(visit.today());
    let column = |head: String, width| Column { head, width };
    let query = filter.query();
    let join = if query.is_empty() { "" } else { "?" };
    let address = format!("{}/decisions{join}{query}", visit.public_url);
    let mut notes = vec![
        format!("{}. {}", visit.network, t.decisions_register()),
        t.register_sheet_marking(t.frame_internal_only(), today),
        t.register_sheet_asked(t.register_count(found.rows.len()), address),
    ];
    if found.more {
        notes.push(t.register_sheet_cut(found.rows.len()));
    }
    Sheet {
        title: t.decisions_register(),
        notes,
        columns: vec![
            column(t.decisions_symbol(), 24),
            column(t.register_title(), 50),
            column(t.decisions_state_label(), 20),
            column(t.decisions_adopted_on(), 13),
            column(t.decisions_meeting(), 30),
            column(t.decisions_proposed_by(), 13),
            column(t.decisions_recommended_by(), 30),
            column(t.register_implementation(), 20),
            column(t.register_lead(), 18),
            column(t.register_tags(), 40),
        ],
        rows: found.rows.into_iter().map(|one| row(visit, one)).collect(),
    }
}

fn row(visit: &Visit, one: Brief) -> Vec<Cell> {
    let (t, lang) = (visit.texts(), visit.lang);
    let meeting = one
        .meeting
        .as_ref()
        .map_or_else(String::new, |(title, ru, ky)| {
            lang.pick(title, ru.as_deref(), ky.as_deref()).to_owned()
        });
    let title = lang
        .pick(&one.title, one.title_ru.as_deref(), one.title_ky.as_deref())
        .to_owned();
    let dates = lang.dates(visit.zone);
    let tags: Vec<String> = one.tags.iter().map(|tag| tag_words(t, lang, tag)).collect();
    vec![
        Cell::Text(one.symbol(&visit.symbol_prefix)),
        Cell::Link(title, format!("{}/decisions/{}", visit.public_url, one.id)),
        Cell::Text(state_tag(t, one.state).word.into_owned()),
        Cell::Day(one.adopted_at.map(|at| dates.date_of(at))),
        Cell::Text(meeting),
        Cell::Text(one.proposer),
        Cell::Text(
            one.group
                .map_or_else(String::new, |group| group.words(t, lang)),
        ),
        Cell::Text(implementation_word(t, one.implementation)),
        Cell::Text(one.leads),
        Cell::Text(tags.join("; ")),
    ]
}

/// Beside the pages: a large workbook takes a while.
pub(crate) async fn pack(
    sheet: Sheet,
    format: Format,
    today: NaiveDate,
) -> Result<(&'static str, Vec<u8>), Fault> {
    let kind = match format {
        Format::Csv => "text/csv; charset=utf-8",
        Format::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    };
    let bytes = press::run(move || match format {
        Format::Csv => Ok(csv(&sheet)),
        Format::Xlsx => xlsx::of(&sheet, today).map_err(Fault::from),
    })
    .await?;
    Ok((kind, bytes))
}
