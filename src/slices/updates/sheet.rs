//! A stream as rows and columns, in the reader's language; titles and texts in their own.
use super::filter::Filter;
use super::model::Update;
use super::words;
use crate::render::sheet::{Cell, Column, Sheet};
use crate::web::visit::Visit;

pub(super) fn of(visit: &Visit, filter: &Filter, updates: &[Update], cut: bool) -> Sheet {
    let (t, lang) = (visit.texts(), visit.lang);
    let today = lang.dates(visit.zone).on_paper(visit.today());
    let column = |head: String, width| Column { head, width };
    let address = format!("{}{}", visit.public_url, filter.address());
    let mut notes = vec![
        format!("{}. {}", visit.network, t.updates_updates()),
        t.register_sheet_marking(t.frame_internal_only(), today),
        t.register_sheet_asked(t.updates_count(updates.len()), address),
    ];
    if cut {
        notes.push(t.register_sheet_cut(updates.len()));
    }
    Sheet {
        notes,
        title: t.updates_updates(),
        columns: vec![
            column(t.updates_when(), 12),
            column(t.updates_member(), 12),
            column(t.updates_title(), 50),
            column(t.updates_text(), 80),
            column(t.updates_lang(), 12),
            column(t.updates_topic(), 30),
            column(t.updates_region(), 24),
            column(t.updates_sex_age(), 18),
            column(t.updates_sex_age_note(), 40),
            column(t.updates_link(), 40),
            column(t.updates_group(), 24),
            column(t.updates_address(), 40),
        ],
        rows: updates.iter().map(|one| row(visit, one)).collect(),
    }
}

fn row(visit: &Visit, one: &Update) -> Vec<Cell> {
    let (t, lang, said) = (visit.texts(), visit.lang, &one.words);
    let optional = |words: Option<String>| Cell::Text(words.unwrap_or_default());
    let day = one.posted_at.with_timezone(&visit.zone).date_naive();
    let house = visit.public_url.trim_end_matches('/');
    let group = one.of_group.as_ref();
    vec![
        Cell::Day(Some(day)),
        Cell::Text(one.acronym.clone()),
        Cell::Text(said.title.clone()),
        Cell::Text(said.text.clone()),
        Cell::Text(said.lang.own_name().to_owned()),
        optional(said.topic.as_ref().map(|topic| words::topic(lang, topic))),
        Cell::Text(words::region(lang, &said.region).to_owned()),
        Cell::Text(words::sex_age(t, said.sex_age)),
        optional(said.sex_age_note.clone()),
        optional(said.link.clone()),
        optional(group.map(|group| words::of_group(lang, group).to_owned())),
        Cell::Text(format!("{house}/updates/{}", one.id)),
    ]
}
