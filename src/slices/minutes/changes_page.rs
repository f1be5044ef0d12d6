//! The tracked version: what comments changed, item by item; and the corrigendum.
use askama::Template;
use serde::Deserialize;

use super::agreed::disagreements;
use super::agreed_store::Issued;
use super::model::{Comment, Entry, Minutes, State};
use super::pages::item_title;
use super::standing::hex;
use crate::base::fault::Fault;
use crate::base::lang::Lang;
use crate::slices::decisions::{Piece, changes};
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::ClassTag;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "minutes/changes.html")]
pub(crate) struct ChangesPage {
    page: Page,
    back: String,
    symbol: String,
    lead: String,
    items: Vec<Changed>,
}

struct Changed {
    anchor: String,
    number: String,
    title: String,
    lines: Vec<Vec<(Piece, String)>>,
    /// Whose comments are in it, or were ruled on.
    by: String,
    disagreements: Vec<String>,
}

impl ChangesPage {
    pub(super) fn of(
        visit: &Visit,
        minutes: &Minutes,
        entries: &[Entry],
        comments: &[Comment],
    ) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let title = minutes.title_in(lang);
        let page = visit.page(Section::Meetings, t.minutes_changes_of(title));
        let symbol = minutes.symbol(&visit.symbol_prefix);
        Self::lay(page, symbol, minutes, entries, comments)
    }

    fn lay(
        page: Page,
        symbol: String,
        minutes: &Minutes,
        entries: &[Entry],
        comments: &[Comment],
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let items: Vec<Changed> = entries
            .iter()
            .filter_map(|entry| {
                let disagreements: Vec<String> = disagreements(comments, entry.id)
                    .map(ToOwned::to_owned)
                    .collect();
                let is_changed = entry
                    .consolidated
                    .as_ref()
                    .is_some_and(|text| *text != entry.text);
                if !is_changed && disagreements.is_empty() {
                    return None;
                }
                let mut by: Vec<&str> = comments
                    .iter()
                    .filter(|one| one.entry == Some(entry.id) && one.is_taken_in())
                    .map(|one| one.acronym.as_str())
                    .collect();
                by.dedup();
                Some(Changed {
                    anchor: format!("i{}", entry.position),
                    number: t.minutes_item(entry.position),
                    title: item_title(lang, entry).to_owned(),
                    lines: changes(&entry.text, entry.stands()),
                    by: if by.is_empty() {
                        String::new()
                    } else {
                        t.minutes_changed_for(by.join(", "))
                    },
                    disagreements,
                })
            })
            .collect();
        Self {
            back: minutes.path(),
            lead: match (minutes.state, items.len()) {
                (_, 0) => t.minutes_changes_none(),
                (State::CommentOpen, n) => t.minutes_changes_coming(n),
                (_, n) => t.minutes_changes_lead(n),
            },
            symbol,
            items,
            page,
        }
    }
}

impl Sample for ChangesPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let minutes = Minutes::blank(State::Consolidated);
        let entry = Entry {
            text: "UN 1.\n\nUN 2.".to_owned(),
            consolidated: Some("UN 1.\n\nUN 3.".to_owned()),
            title: "UN".to_owned(),
            ..Entry::blank(State::Consolidated)
        };
        let lay = |entries: &[Entry]| {
            let page = Page::sample(lang)
                .within(Section::Meetings)
                .titled(lang.texts().minutes_changes_of("UN"));
            Self::lay(page, "MIN/1".to_owned(), &minutes, entries, &[])
        };
        vec![("one item", lay(&[entry])), ("nothing", lay(&[]))]
    }
}

/// What was kept of the corrigendum.
#[derive(Deserialize)]
struct Kept {
    symbol: String,
    corrections: Vec<Line>,
}

#[derive(Deserialize)]
struct Line {
    paragraph: usize,
    stands: Option<String>,
    reads: Option<String>,
}

#[derive(Template)]
#[template(path = "minutes/corrigendum.html")]
pub(crate) struct CorrigendumPage {
    page: Page,
    back: String,
    symbol: String,
    lead: String,
    facts: Vec<(String, String)>,
    internal: ClassTag,
    lines: Vec<(String, String, String)>,
}

impl CorrigendumPage {
    pub(super) fn of(visit: &Visit, minutes: &Minutes, issued: &Issued) -> Result<Self, Fault> {
        let (t, lang) = (visit.texts(), visit.lang);
        let dates = lang.dates(visit.zone);
        let kept: Kept = serde_json::from_str(&issued.snapshot)?;
        let title = minutes.title_in(lang);
        let issued_on = minutes
            .corrigendum_at
            .map_or_else(String::new, |at| dates.day(dates.date_of(at)));
        let page = visit.page(Section::Meetings, t.minutes_corrigendum_of(title));
        let facts = vec![
            (t.minutes_corrigendum_issued_on(), issued_on),
            (t.minutes_hash(), hex(&issued.sha256)),
        ];
        Ok(Self::lay(page, minutes, kept, facts))
    }

    fn lay(page: Page, minutes: &Minutes, kept: Kept, facts: Vec<(String, String)>) -> Self {
        let t = page.t;
        Self {
            back: minutes.path(),
            lead: t.minutes_corrigendum_says(kept.corrections.len()),
            symbol: kept.symbol,
            facts,
            internal: ClassTag::internal(t),
            lines: kept
                .corrections
                .into_iter()
                .map(|line| {
                    (
                        t.minutes_paragraph(line.paragraph),
                        line.stands.unwrap_or_default(),
                        line.reads.unwrap_or_default(),
                    )
                })
                .collect(),
            page,
        }
    }
}

impl Sample for CorrigendumPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let kept = Kept {
            symbol: "UNMN/KGZ/2026/MIN/1/Corr.1".to_owned(),
            corrections: vec![Line {
                paragraph: 3,
                stands: Some("UN 4".to_owned()),
                reads: Some("UN 5".to_owned()),
            }],
        };
        let page = Page::sample(lang)
            .within(Section::Meetings)
            .titled(t.minutes_corrigendum_of("UN"));
        let facts = vec![(t.minutes_hash(), "0f".to_owned())];
        let minutes = Minutes::blank(State::Disseminated);
        vec![("one correction", Self::lay(page, &minutes, kept, facts))]
    }
}
