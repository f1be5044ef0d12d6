//! One item of the minutes in its editor.
use askama::Template;

use super::forms::LONGEST_TEXT;
use super::model::{Entry, Taken};
use super::pages::{DecisionBox, item_title};
use super::rules;
use crate::web::answer::InWords;
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Section};
use crate::web::parts::{Ask, Corrections, Field, Possible, Text};
use crate::web::visit::Visit;

/// Whether somebody else saved this item since the text was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Conflict {
    None,
    Saved,
}

#[derive(Template)]
#[template(path = "minutes/entry.html")]
pub(crate) struct EntryPage {
    page: Page,
    id: i64,
    back: String,
    lead: String,
    tabs: Vec<Tab>,
    background: String,
    decisions: Vec<DecisionBox>,
    /// The other text, whose it is and when it was saved.
    other: Option<(String, String)>,
    saved: String,
    revision: i32,
    corrections: Corrections,
    field: Field,
    may: Possible,
    next: bool,
}

struct Tab {
    href: String,
    words: String,
    written: bool,
    current: bool,
}

impl EntryPage {
    pub(super) fn of(
        visit: &Visit,
        entry: &Entry,
        entries: &[Entry],
        decisions: &[Taken],
        typed: Option<(&Fields, &Complaints)>,
        conflict: Conflict,
    ) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let dates = lang.dates(visit.zone);
        let mut page = visit.page(
            Section::Meetings,
            format!("{}. {}", entry.position, item_title(lang, entry)),
        );
        if typed.is_some() {
            page = page
                .with_corrections()
                .answering(format!("/minutes-entries/{}", entry.id));
        }
        let field = Field::new(
            "text",
            t.minutes_text(),
            Ask::Lines {
                rows: 12,
                document: true,
            },
        )
        .hinted(t.minutes_text_hint())
        .at_most(LONGEST_TEXT)
        .required();
        let field = match typed {
            Some((fields, complaints)) => field
                .holding(fields.raw("text"))
                .faulty(complaints.at("text", lang)),
            None => field.holding(entry.text.clone()),
        };
        let saved = match (&entry.saved_by, entry.saved_at) {
            (Some(person), Some(at)) => t.minutes_saved_by(person.as_str(), dates.moment_short(at)),
            _ => t.minutes_not_saved(),
        };
        Self {
            id: entry.id.get(),
            back: format!("/meetings/{}/minutes", entry.meeting),
            lead: entry
                .presenter
                .as_ref()
                .map_or_else(String::new, |who| t.minutes_presented_by(who.as_str())),
            tabs: entries
                .iter()
                .map(|one| Tab {
                    href: format!("/minutes-entries/{}", one.id),
                    words: format!("{}. {}", one.position, item_title(lang, one)),
                    written: !one.text.trim().is_empty(),
                    current: one.id == entry.id,
                })
                .collect(),
            background: entry.background.clone(),
            decisions: DecisionBox::of_item(visit, decisions, entry.position),
            other: (conflict == Conflict::Saved).then(|| (entry.text.clone(), saved.clone())),
            saved,
            revision: entry.revision,
            corrections: Corrections::of(t, &[&field]),
            field,
            may: Possible::unless(
                rules::edit(entry.minutes)
                    .err()
                    .unwrap_or_default()
                    .iter()
                    .map(|one| Text::from(one.in_words(lang)))
                    .collect(),
            ),
            next: entries.iter().any(|one| one.position > entry.position),
            page,
        }
    }
}
