use askama::Template;

use super::document::named;
use super::filter::Filter;
use super::model::{Stance, Statement};
use super::pages::files;
use super::words::tongues;
use crate::base::dates::Dates;
use crate::base::lang::Lang;
use crate::slices::decisions::{Paragraph, paragraphs};
use crate::web::page::{Page, Section};
use crate::web::parts::{Ask, Field, Pager, Width};
use crate::web::visit::Visit;

/// Everything that was delivered to everybody, newest first.
#[derive(Template)]
#[template(path = "statements/outside_list.html")]
pub(crate) struct OutsideList {
    page: Page,
    filtered: bool,
    filters: Vec<Field>,
    rows: Vec<Row>,
    pager: Pager,
}

struct Row {
    href: String,
    title: String,
    occasion: String,
    tongues: String,
    delivered: String,
}

const PATH: &str = "/released/statements";

impl OutsideList {
    pub(super) fn of(visit: &Visit, rows: Vec<Statement>, filter: &Filter, at: (i64, i64)) -> Self {
        let page = visit.page(Section::Elsewhere, visit.texts().statements_all());
        Self::lay(page, visit.lang.dates(visit.zone), rows, filter, at)
    }

    pub(super) fn lay(
        page: Page,
        dates: Dates,
        mut rows: Vec<Statement>,
        filter: &Filter,
        at: (i64, i64),
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let year = filter
            .year
            .map_or_else(String::new, |year| year.to_string());
        Self {
            filters: vec![
                Field::line("q", t.statements_words())
                    .wide(Width::Middle)
                    .holding(filter.words.clone()),
                Field::new("year", t.statements_year(), Ask::Line("number"))
                    .wide(Width::Short)
                    .holding(year),
            ],
            filtered: filter.narrows(),
            pager: Pager::cut(t, &mut rows, at, filter.address(PATH)),
            rows: rows
                .iter()
                .map(|one| Row {
                    href: format!("{PATH}/{}", one.id),
                    title: one.title(lang).to_owned(),
                    occasion: one.draft.occasion.clone(),
                    tongues: tongues(&one.draft),
                    delivered: one
                        .delivery
                        .as_ref()
                        .map_or_else(String::new, |delivery| dates.on_paper(delivery.on)),
                })
                .collect(),
            page: page.open_to_anyone(),
        }
    }
}

/// One of them in one of its languages; or that it is no longer there.
#[derive(Template)]
#[template(path = "statements/outside.html")]
pub(crate) struct OutsidePage {
    page: Page,
    is_over: bool,
    facts: Vec<(String, String)>,
    /// Address, the language's own name and tag, and whether it is the one shown.
    tongues: Vec<(String, &'static str, &'static str, bool)>,
    link: Option<String>,
    files: Vec<(String, String)>,
    beside: Vec<(String, String, String)>,
    title: String,
    lang: &'static str,
    paragraphs: Vec<Paragraph>,
    names: Vec<String>,
}

impl OutsidePage {
    pub(super) fn of(visit: &Visit, statement: &Statement, stances: &[Stance], lang: Lang) -> Self {
        let page = visit.page(Section::Elsewhere, statement.title(visit.lang).to_owned());
        Self::lay(page, visit.lang.dates(visit.zone), statement, stances, lang)
    }

    pub(super) fn lay(
        page: Page,
        dates: Dates,
        statement: &Statement,
        stances: &[Stance],
        lang: Lang,
    ) -> Self {
        let t = page.t;
        let path = format!("{PATH}/{}", statement.id);
        let (shown, wording) = statement.wording(lang);
        let mut facts = vec![(t.statements_occasion(), statement.draft.occasion.clone())];
        if let Some(delivery) = &statement.delivery {
            facts.extend([
                (t.statements_delivered_on(), dates.on_paper(delivery.on)),
                (t.statements_place(), delivery.place.clone()),
                (t.statements_delivered_by(), delivery.by.clone()),
            ]);
        }
        let other = |term: String, (id, title): &(super::model::StatementId, String)| {
            (term, format!("{PATH}/{id}"), title.clone())
        };
        let corrects = statement.corrects.as_ref();
        let by = statement.corrected_by.as_ref();
        let draft = &statement.draft;
        Self {
            is_over: false,
            facts,
            tongues: draft
                .wordings
                .in_order(draft.lang)
                .map(|(one, _)| {
                    let href = format!("{path}?text={}", one.tag());
                    (href, one.own_name(), one.tag(), one == shown)
                })
                .collect(),
            link: statement.delivery.as_ref().and_then(|one| one.link.clone()),
            files: files(statement, &path),
            beside: corrects
                .map(|one| other(t.statements_corrects(), one))
                .into_iter()
                .chain(by.map(|one| other(t.statements_corrected_by(), one)))
                .collect(),
            // once is enough, where the reader's language is that of the text
            title: if page.title == wording.title.as_str() {
                String::new()
            } else {
                wording.title.clone()
            },
            lang: shown.tag(),
            paragraphs: paragraphs(&wording.text),
            names: named(stances, shown),
            page: page.open_to_anyone(),
        }
    }

    pub(super) fn over(visit: &Visit) -> Self {
        Self::lay_over(visit.page(Section::Elsewhere, visit.texts().statements_over()))
    }

    pub(super) fn lay_over(page: Page) -> Self {
        Self {
            page,
            is_over: true,
            facts: Vec::new(),
            tongues: Vec::new(),
            link: None,
            files: Vec::new(),
            beside: Vec::new(),
            title: String::new(),
            lang: "",
            paragraphs: Vec::new(),
            names: Vec::new(),
        }
    }
}
