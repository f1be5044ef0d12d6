//! The log as rows and columns, in the reader's language.
use super::filter::Filter;
use super::store::Brief;
use crate::render::sheet::{Cell, Column, Sheet};
use crate::web::visit::Visit;

pub(super) fn of(visit: &Visit, filter: &Filter, rows: &[Brief], cut: bool) -> Sheet {
    let (t, lang) = (visit.texts(), visit.lang);
    let today = lang.dates(visit.zone).on_paper(visit.today());
    let column = |head: String, width| Column { head, width };
    let address = format!("{}{}", visit.public_url, filter.address());
    let mut notes = vec![
        format!("{}. {}", visit.network, t.engagements_title()),
        t.register_sheet_marking(t.frame_internal_only(), today),
        t.register_sheet_asked(t.engagements_count(rows.len()), address),
    ];
    if cut {
        notes.push(t.register_sheet_cut(rows.len()));
    }
    let row = |one: &Brief| {
        let group = one
            .group
            .as_deref()
            .map(|name| lang.pick(name, one.group_ru.as_deref(), one.group_ky.as_deref()));
        let readers = match group {
            Some(group) => t.engagements_read_by_group(group),
            None => t.engagements_read_by_members(),
        };
        vec![
            Cell::Day(Some(one.on_day)),
            Cell::Link(
                one.kind.word(t),
                format!("{}/engagements/{}", visit.public_url, one.id),
            ),
            Cell::Text(one.stakeholders.clone()),
            Cell::Text(one.members.clone()),
            Cell::Text(one.summary.clone()),
            Cell::Text(one.follow_up.clone().unwrap_or_default()),
            Cell::Text(readers),
            Cell::Text(one.agency.clone()),
        ]
    };
    Sheet {
        title: t.engagements_title(),
        notes,
        columns: vec![
            column(t.engagements_day(), 12),
            column(t.engagements_kind(), 18),
            column(t.engagements_stakeholders(), 30),
            column(t.engagements_members(), 24),
            column(t.engagements_summary(), 60),
            column(t.engagements_follow_up(), 40),
            column(t.engagements_audience(), 30),
            column(t.engagements_agency(), 14),
        ],
        rows: rows.iter().map(row).collect(),
    }
}
