//! What leaves the house, what was to leave it, and what was called back; or that of one decision or paper.
use askama::Template;

use super::access::StateRelease;
use super::model::{Release, Thing, What};
use super::words::{audience, exactly, kind, standing_tag};
use super::{model::Audience, rules};
use crate::base::access::{Act, Actor, Network};
use crate::base::dates::Dates;
use crate::web::page::{Page, Section};
use crate::web::parts::{Pager, Tag};
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "releases/list.html")]
pub(crate) struct ListPage {
    page: Page,
    /// The decision or paper that they are about, where it is one.
    about: Option<(String, String)>,
    /// Where a release of it is stated.
    new: Option<String>,
    rows: Vec<Row>,
    pager: Pager,
}

struct Row {
    href: String,
    title: String,
    exactly: String,
    standing: Tag,
    to: String,
    stated: String,
}

/// The query that names a thing.
fn query(what: What) -> String {
    let (name, id) = what.named();
    format!("{name}={id}")
}

impl ListPage {
    fn heading(&self) -> String {
        if self.about.is_some() {
            self.page.t.releases_all_of()
        } else {
            self.page.t.releases_all()
        }
    }

    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        rows: Vec<Release>,
        thing: Option<&Thing>,
        at: (i64, i64),
    ) -> Self {
        let page = visit.page(Section::Decisions, visit.texts().releases_all());
        let dates = visit.lang.dates(visit.zone).in_year_of(visit.now);
        let may = StateRelease::verdict(who, &Network).is_yes();
        Self::lay(page, (&visit.symbol_prefix, dates), may, rows, thing, at)
    }

    pub(super) fn lay(
        page: Page,
        (prefix, dates): (&str, Dates),
        may: bool,
        mut rows: Vec<Release>,
        thing: Option<&Thing>,
        at: (i64, i64),
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let about_this: Vec<Release> = rows
            .iter()
            .filter(|one| thing.is_some_and(|thing| thing.what == one.thing.what))
            .cloned()
            .collect();
        let link = thing.map_or_else(
            || "/releases".to_owned(),
            |thing| format!("/releases?{}", query(thing.what)),
        );
        Self {
            about: thing.map(|thing| {
                let words = format!("{} {}", exactly(t, thing, prefix), thing.title_for(lang));
                (thing.href(), words)
            }),
            new: thing
                .filter(|thing| may && rules::state(thing, &about_this).is_ok())
                .map(|thing| format!("/releases/new?{}", query(thing.what))),
            pager: Pager::cut(t, &mut rows, at, link),
            rows: rows
                .iter()
                .map(|one| Row {
                    href: format!("/releases/{}", one.id),
                    title: one.thing.title_for(lang).to_owned(),
                    exactly: format!(
                        "{}, {}",
                        kind(t, &one.thing),
                        exactly(t, &one.thing, prefix)
                    ),
                    standing: standing_tag(t, one.standing()),
                    to: match one.audience {
                        Audience::Public => audience(lang, one.audience, &[]),
                        Audience::Named => t.releases_to_named(),
                    },
                    stated: dates.day_short(dates.date_of(one.stated_at)),
                })
                .collect(),
            page,
        }
    }
}
