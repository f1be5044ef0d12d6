//! What changed from one version to the next, language by language.
use askama::Template;

use super::model::{Statement, Version};
use crate::base::dates::Dates;
use crate::base::lang::Lang;
use crate::slices::decisions::{Piece, changes};
use crate::web::page::{Page, Section};
use crate::web::visit::Visit;

/// Words of one language, as they changed.
struct Tongue {
    lang: &'static str,
    name: &'static str,
    lines: Vec<Vec<(Piece, String)>>,
}

#[derive(Template)]
#[template(path = "statements/changes.html")]
pub(crate) struct ChangesPage {
    page: Page,
    back: String,
    lead: String,
    note: String,
    tongues: Vec<Tongue>,
    others: Vec<(String, String)>,
}

/// Title and text, as they are compared.
fn whole(version: &Version, lang: Lang) -> String {
    let wording = version.wordings.of(lang);
    wording.map_or_else(String::new, |one| format!("{}\n{}", one.title, one.text))
}

impl ChangesPage {
    /// `None` when there is no such version.
    pub(super) fn of(
        visit: &Visit,
        statement: &Statement,
        versions: &[Version],
        at: (i32, i32),
    ) -> Option<Self> {
        let page = visit.page(
            Section::Decisions,
            visit.texts().statements_changes(at.0, at.1),
        );
        let dates = visit.lang.dates(visit.zone).in_year_of(visit.now);
        Self::lay(page, dates, statement, versions, at)
    }

    pub(super) fn lay(
        page: Page,
        dates: Dates,
        statement: &Statement,
        versions: &[Version],
        (from, to): (i32, i32),
    ) -> Option<Self> {
        let t = page.t;
        let find = |number| versions.iter().find(|one| one.number == number);
        let (before, after) = (find(from)?, find(to)?);
        let back = format!("/statements/{}", statement.id);
        let tongues = Lang::ALL
            .into_iter()
            .map(|lang| (lang, whole(before, lang), whole(after, lang)))
            .filter(|(_, before, after)| before != after)
            .map(|(lang, before, after)| Tongue {
                lang: lang.tag(),
                name: lang.own_name(),
                lines: changes(&before, &after),
            });
        Some(Self {
            lead: statement.title(page.lang).to_owned(),
            note: after.change.clone().unwrap_or_default(),
            tongues: tongues.collect(),
            others: versions
                .iter()
                .filter(|one| one.number > 1 && one.number != to)
                .map(|one| {
                    let day = dates.day_short(dates.date_of(one.written_at));
                    (
                        format!("{back}/changes?from={}&to={}", one.number - 1, one.number),
                        t.statements_version_of(one.number, day),
                    )
                })
                .collect(),
            back,
            page,
        })
    }
}
