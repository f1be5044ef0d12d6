use askama::Template;
use chrono::Datelike;

use super::model::{Audience, What, document_symbol};
use super::outside_store::{Delivered, Outside};
use crate::base::dates::Dates;
use crate::base::lang::{Lang, Texts};
use crate::render::paper::{Block, Paper, language_of};
use crate::slices::decisions::{self, Paragraph, paragraphs};
use crate::slices::meetings::papers;
use crate::web::page::{Page, Section};
use crate::web::parts::Pager;
use crate::web::visit::Visit;

/// How symbols and days are written.
pub(super) struct Shown<'a> {
    pub(super) prefix: &'a str,
    pub(super) dates: Dates,
}

impl<'a> Shown<'a> {
    fn of(visit: &'a Visit) -> Self {
        Self {
            prefix: &visit.symbol_prefix,
            dates: visit.lang.dates(visit.zone),
        }
    }
}

/// Everything that is released to whoever is here.
#[derive(Template)]
#[template(path = "releases/outside_list.html")]
pub(crate) struct OutsideList {
    page: Page,
    /// People inside find here what was stated, too.
    is_inside: bool,
    /// Address, title and day of joint statements (R7).
    statements: Vec<(String, String, String)>,
    rows: Vec<Row>,
    pager: Pager,
}

struct Row {
    href: String,
    symbol: String,
    title: String,
    kind: String,
    to: String,
    released: String,
}

fn symbol(prefix: &str, one: &Outside) -> String {
    match one.what {
        What::Decision(_) => {
            decisions::symbol(prefix, (one.year, one.number), (None, None), 1).unwrap_or_default()
        }
        What::Paper(_) => papers::symbol(
            prefix,
            one.year.unwrap_or_default(),
            one.number.unwrap_or_default(),
        ),
        What::Document(_) => document_symbol(prefix, one.year, one.number),
    }
}

fn kind(t: &'static Texts, one: &Outside) -> String {
    match one.what {
        What::Decision(_) => t.releases_kind_decision(),
        What::Paper(_) => t.releases_kind_paper(),
        What::Document(_) => t.releases_kind_document(),
    }
}

fn title(lang: Lang, one: &Outside) -> &str {
    lang.pick(&one.title, one.title_ru.as_deref(), one.title_ky.as_deref())
}

fn to(t: &'static Texts, one: &Outside) -> String {
    match one.audience {
        Audience::Public => t.releases_to_everybody(),
        Audience::Named => t.releases_to_named(),
    }
}

impl OutsideList {
    pub(super) fn of(visit: &Visit, found: (Vec<Outside>, Vec<Delivered>), at: (i64, i64)) -> Self {
        let page = visit.page(Section::Elsewhere, visit.texts().releases_outside());
        Self::lay(page, &Shown::of(visit), found, at)
    }

    pub(super) fn lay(
        page: Page,
        Shown { prefix, dates }: &Shown<'_>,
        (mut rows, statements): (Vec<Outside>, Vec<Delivered>),
        at: (i64, i64),
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let statements = statements.iter().map(|one| {
            let title = lang.pick(&one.title, one.title_ru.as_deref(), one.title_ky.as_deref());
            let href = format!("/released/statements/{}", one.id);
            (href, title.to_owned(), dates.on_paper(one.on))
        });
        Self {
            statements: statements.collect(),
            pager: Pager::cut(t, &mut rows, at, "/released"),
            rows: rows
                .iter()
                .map(|one| Row {
                    href: format!("/released/{}", one.id),
                    symbol: symbol(prefix, one),
                    title: title(lang, one).to_owned(),
                    kind: kind(t, one),
                    to: to(t, one),
                    released: dates.on_paper(dates.date_of(one.released_at)),
                })
                .collect(),
            is_inside: page.has_rooms(),
            page,
        }
    }
}

/// One released thing, as people outside read it; or that it was taken back.
#[derive(Template)]
#[template(path = "releases/outside.html")]
pub(crate) struct OutsidePage {
    page: Page,
    kind: String,
    symbol: String,
    is_over: bool,
    facts: Vec<(String, String)>,
    lang: &'static str,
    paragraphs: Vec<Paragraph>,
    /// Where its file is, and how much that weighs.
    file: Option<(String, String)>,
}

impl OutsidePage {
    pub(super) fn of(visit: &Visit, one: &Outside) -> Self {
        let page = visit.page(Section::Elsewhere, title(visit.lang, one).to_owned());
        Self::lay(page, &Shown::of(visit), one)
    }

    pub(super) fn lay(page: Page, Shown { prefix, dates }: &Shown<'_>, one: &Outside) -> Self {
        let (t, lang) = (page.t, page.lang);
        let page = match one.audience {
            Audience::Public => page.open_to_anyone(),
            Audience::Named => page.seen_by(t.releases_seen_by_named()),
        };
        let mut facts = Vec::new();
        if let Some(at) = one.adopted_at {
            facts.push((t.releases_adopted_on(), dates.on_paper(dates.date_of(at))));
        }
        facts.push((
            t.releases_released_on(),
            dates.on_paper(dates.date_of(one.released_at)),
        ));
        facts.push((t.releases_to(), to(t, one)));
        let weight = one.file.as_ref().map_or_else(
            || "PDF".to_owned(),
            |file| papers::weight(lang, &file.media_type, file.bytes),
        );
        Self {
            page,
            kind: kind(t, one),
            symbol: symbol(prefix, one),
            is_over: false,
            facts,
            lang: language_of(&one.text),
            paragraphs: paragraphs(&one.text),
            file: Some((format!("/released/{}/file", one.id), weight)),
        }
    }

    pub(super) fn over(visit: &Visit) -> Self {
        Self::lay_over(visit.page(Section::Elsewhere, visit.texts().releases_over()))
    }

    pub(super) fn lay_over(page: Page) -> Self {
        Self {
            kind: page.network.name.clone(),
            page,
            symbol: String::new(),
            is_over: true,
            facts: Vec::new(),
            lang: "",
            paragraphs: Vec::new(),
            file: None,
        }
    }
}

/// A released decision on paper: its text, when it was adopted, and nothing of how (R14).
pub(super) fn paper(visit: &Visit, one: &Outside) -> Paper {
    let (t, lang) = (visit.texts(), visit.lang);
    let dates = lang.dates(visit.zone);
    let day = dates.date_of(one.released_at);
    let (opening, clauses) = decisions::clauses(&one.text);
    let mut facts = Vec::new();
    if let Some(at) = one.adopted_at {
        facts.push((t.releases_adopted_on(), dates.on_paper(dates.date_of(at))));
    }
    facts.push((t.releases_released_on(), dates.on_paper(day)));
    let small = |part: u32| u8::try_from(part).unwrap_or(1);
    Paper {
        lang: lang.tag(),
        network: visit.network.clone(),
        kind: kind(t, one),
        symbol: symbol(&visit.symbol_prefix, one),
        title: title(lang, one).to_owned(),
        marking: to(t, one),
        draft: String::new(),
        facts,
        blocks: vec![Block::Clauses {
            lang: language_of(&one.text),
            opening,
            clauses,
        }],
        foot: vec![format!(
            "{}/released/{}",
            visit.public_url.trim_end_matches('/'),
            one.id
        )],
        made: (day.year(), small(day.month()), small(day.day())),
    }
}
