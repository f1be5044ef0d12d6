use askama::Template;

use super::access::DraftStatement;
use super::filter::Filter;
use super::model::{Standing, Statement};
use super::words::{standing_tag, tongues};
use crate::base::access::{Act as _, Actor, Network};
use crate::base::dates::Dates;
use crate::base::words::Word as _;
use crate::web::page::{Page, Section};
use crate::web::parts::{Ask, Choice, Field, Pager, Tag, Width};
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "statements/list.html")]
pub(crate) struct ListPage {
    page: Page,
    may_draft: bool,
    filtered: bool,
    filters: Vec<Field>,
    rows: Vec<Row>,
    pager: Pager,
}

struct Row {
    href: String,
    title: String,
    occasion: String,
    standing: Tag,
    tongues: String,
    day: String,
}

/// The day that a list tells: of its delivery, else for which it is wished.
fn day(dates: Dates, one: &Statement) -> String {
    let delivered = one.delivery.as_ref().map(|delivery| delivery.on);
    delivered
        .or(one.draft.wished_on)
        .map_or_else(String::new, |day| dates.day_short(day))
}

impl ListPage {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        rows: Vec<Statement>,
        filter: &Filter,
        at: (i64, i64),
    ) -> Self {
        let page = visit.page(Section::Decisions, visit.texts().statements_all());
        let dates = visit.lang.dates(visit.zone).in_year_of(visit.now);
        let may = DraftStatement::verdict(who, &Network).is_yes();
        Self::lay(page, dates, may, rows, filter, at)
    }

    pub(super) fn lay(
        page: Page,
        dates: Dates,
        may_draft: bool,
        mut rows: Vec<Statement>,
        filter: &Filter,
        at: (i64, i64),
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let mut states = vec![Choice::new("", t.statements_any_state())];
        states.extend(
            Standing::ALL
                .iter()
                .map(|&one| Choice::new(one.name(), standing_tag(t, one).word)),
        );
        let filters = vec![
            Field::line("q", t.statements_words())
                .wide(Width::Middle)
                .holding(filter.words.clone()),
            Field::new("state", t.statements_state(), Ask::Select(states))
                .wide(Width::Middle)
                .holding(filter.standing.map_or("", |one| one.name())),
            Field::new("year", t.statements_year(), Ask::Line("number"))
                .wide(Width::Short)
                .holding(
                    filter
                        .year
                        .map_or_else(String::new, |year| year.to_string()),
                ),
        ];
        Self {
            pager: Pager::cut(t, &mut rows, at, filter.address("/statements")),
            may_draft,
            filtered: filter.narrows(),
            filters,
            rows: rows
                .iter()
                .map(|one| Row {
                    href: format!("/statements/{}", one.id),
                    title: one.title(lang).to_owned(),
                    occasion: one.draft.occasion.clone(),
                    standing: standing_tag(t, one.standing),
                    tongues: tongues(&one.draft),
                    day: day(dates, one),
                })
                .collect(),
            page,
        }
    }
}
