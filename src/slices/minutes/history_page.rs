//! Every text that an item has had, each against the one before it.
use askama::Template;

use super::history_store::Revision;
use super::model::{Entry, State};
use super::pages::item_title;
use super::rules;
use crate::base::clock::Instant;
use crate::base::lang::Lang;
use crate::slices::decisions::{Piece, changes};
use crate::web::page::{Page, Sample, Section};
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "minutes/history.html")]
pub(crate) struct HistoryPage {
    page: Page,
    id: i64,
    back: String,
    lead: String,
    revision: i32,
    revisions: Vec<Line>,
}

struct Line {
    anchor: String,
    heading: String,
    note: String,
    /// What it changed.
    lines: Vec<Vec<(Piece, String)>>,
    /// Offered for every text but the one that stands.
    restore: Option<i64>,
}

impl HistoryPage {
    pub(super) fn of(visit: &Visit, entry: &Entry, revisions: &[Revision], now: Instant) -> Self {
        let title = format!("{}. {}", entry.position, item_title(visit.lang, entry));
        let page = visit.page(Section::Meetings, visit.texts().minutes_history_of(title));
        let dates = visit.lang.dates(visit.zone).in_year_of(visit.now);
        Self::lay(page, entry, revisions, now, |at| dates.moment_short(at))
    }

    fn lay(
        page: Page,
        entry: &Entry,
        revisions: &[Revision],
        now: Instant,
        moment: impl Fn(Instant) -> String,
    ) -> Self {
        let t = page.t;
        let may = rules::edit(entry, now).is_ok() && entry.minutes == State::Draft;
        Self {
            id: entry.id.get(),
            back: format!("/minutes-entries/{}", entry.id),
            lead: t.minutes_history_lead(revisions.len()),
            revision: entry.revision,
            revisions: revisions
                .iter()
                .enumerate()
                .map(|(at, one)| {
                    let before = revisions
                        .get(at + 1)
                        .map_or("", |before| before.text.as_str());
                    let when = moment(one.at);
                    Line {
                        anchor: format!("r{}", one.number),
                        heading: t.minutes_revision(one.number),
                        note: match &one.by {
                            Some(person) => t.minutes_saved_by(person.as_str(), when),
                            None => when,
                        },
                        lines: changes(before, &one.text),
                        restore: (may && at > 0).then_some(one.change),
                    }
                })
                .collect(),
            page,
        }
    }
}

impl Sample for HistoryPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let now = Instant::default();
        let one = |number: i32, text: &str, by: Option<&str>| Revision {
            change: number.into(),
            number,
            text: text.to_owned(),
            no_discussion: false,
            by: by.map(ToOwned::to_owned),
            at: now,
        };
        let entry = Entry {
            revision: 2,
            ..Entry::blank(State::Draft)
        };
        let page = Page::sample(lang).titled(lang.texts().minutes_history_of("1. UN"));
        let revisions = [
            one(2, "UN 1 2.\n\nUN 3.", Some("A. Primerova")),
            one(1, "UN 1.", Some("A. Primerova")),
            one(0, "", None),
        ];
        let lay = Self::lay(page, &entry, &revisions, now, |_| "10:38".to_owned());
        vec![("two revisions", lay)]
    }
}
