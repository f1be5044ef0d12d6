use askama::Template;

use super::filter::Filter;
use super::highlight::{Pieces, marked, snippet};
use super::model::{Hit, Kind};
use super::store::{GroupName, MOST, Offers};
use crate::base::dates::Dates;
use crate::base::lang::Lang;
use crate::base::words::Word as _;
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Ask, Choice, Field, Pager, Width};
use crate::web::visit::Visit;

struct Row {
    href: String,
    kind: String,
    title: Pieces,
    symbol: String,
    date: String,
    snippet: Pieces,
}

#[derive(Template)]
#[template(path = "search/show.html")]
pub(crate) struct SearchPage {
    page: Page,
    asked: bool,
    count: String,
    /// Nothing holds the words; these are like them.
    near: bool,
    filters: Vec<Field>,
    rows: Vec<Row>,
    pager: Pager,
}

impl SearchPage {
    pub(super) fn of(
        visit: &Visit,
        inside: bool,
        found: (&[Hit], i64),
        filter: &Filter,
        offers: &Offers,
        at: i64,
    ) -> Self {
        let mut page = visit.page(Section::Elsewhere, visit.texts().search_search());
        if !inside {
            page = page.seen_by(visit.texts().library_seen_by_partners());
        }
        let dates = visit.lang.dates(visit.zone);
        let year = chrono::Datelike::year(&visit.today());
        Self::lay(page, (dates, year), inside, found, filter, offers, at)
    }

    fn lay(
        page: Page,
        (dates, this_year): (Dates, i32),
        inside: bool,
        (hits, total): (&[Hit], i64),
        filter: &Filter,
        offers: &Offers,
        at: i64,
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let sought = filter.sought();
        let rows: Vec<Row> = hits
            .iter()
            .map(|one| Row {
                href: one.href(inside),
                kind: one.kind.word(t),
                title: marked(
                    lang.pick(&one.title, one.title_ru.as_deref(), one.title_ky.as_deref()),
                    &sought,
                ),
                symbol: one.symbol.clone(),
                date: one
                    .at
                    .map_or_else(String::new, |at| dates.on_paper(dates.date_of(at))),
                // a decision's text has marks of emphasis, which a line of findings does not set
                snippet: if one.kind == Kind::Decision {
                    snippet(&one.body.replace('*', ""), &sought)
                } else {
                    snippet(&one.body, &sought)
                },
            })
            .collect();
        let near = hits.first().is_some_and(|one| one.near);
        Self {
            asked: filter.asks(),
            count: if total >= i64::from(MOST) {
                t.search_many(total)
            } else {
                t.search_count(total)
            },
            near,
            filters: filters(&page, filter, offers, this_year, inside),
            pager: Pager::new(
                t,
                at.unsigned_abs(),
                offers.page_size.unsigned_abs(),
                total.unsigned_abs(),
                filter.address(),
            ),
            rows,
            page,
        }
    }
}

fn filters(
    page: &Page,
    filter: &Filter,
    offers: &Offers,
    this_year: i32,
    inside: bool,
) -> Vec<Field> {
    let (t, lang) = (page.t, page.lang);
    let select = |name, label: String, choices: Vec<Choice>, held: String| {
        Field::new(name, label, Ask::Select(choices))
            .holding(held)
            .wide(Width::Middle)
    };
    let mut kinds = vec![Choice::new("", t.search_any_kind())];
    kinds.extend(
        Kind::ALL
            .iter()
            .filter(|kind| inside || kind.is_ever_outside())
            .map(|&kind| Choice::new(kind.name(), kind.word(t))),
    );
    let mut years = vec![Choice::new("", t.register_any_year())];
    years.extend((this_year - 14..=this_year + 1).rev().map(|year| {
        let year = year.to_string();
        Choice::new(year.clone(), year)
    }));
    let mut groups = vec![Choice::new("", t.library_any_group())];
    groups.extend(offers.groups.iter().map(|one| {
        let name = lang.pick(&one.name, one.name_ru.as_deref(), one.name_ky.as_deref());
        Choice::new(one.id.to_string(), name.to_owned())
    }));
    vec![
        Field::new("q", t.search_words(), Ask::Line("search"))
            .holding(filter.words.clone())
            .wide(Width::Long),
        select(
            "kind",
            t.library_kind(),
            kinds,
            filter.kind.map(Kind::name).unwrap_or_default().to_owned(),
        ),
        select(
            "year",
            t.library_year(),
            years,
            filter.year.map(|year| year.to_string()).unwrap_or_default(),
        ),
        select(
            "group",
            t.library_group(),
            groups,
            filter.group.map(|one| one.to_string()).unwrap_or_default(),
        ),
    ]
}

impl Sample for SearchPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let hit = |kind, near| Hit {
            kind,
            subject: 3,
            place: 1,
            spot: Some(2),
            symbol: "2026/DEC/9".to_owned(),
            title: "Referral pathway".to_owned(),
            title_ru: Some("Порядок направления".to_owned()),
            title_ky: Some("Жөнөтүү тартиби".to_owned()),
            body: "A referral from one agency to another".to_owned(),
            at: Some(chrono::DateTime::default()),
            near,
        };
        let offers = Offers {
            page_size: 25,
            groups: vec![GroupName {
                id: crate::base::ids::GroupId::from(1),
                name: "Migration data".to_owned(),
                name_ru: None,
                name_ky: None,
            }],
        };
        let lay = |words: &str, hits: &[Hit], total, inside| {
            let filter = Filter {
                words: words.to_owned(),
                ..Filter::default()
            };
            let page = Page::sample(lang).titled(t.search_search());
            let dates = lang.dates(chrono_tz::Asia::Bishkek);
            Self::lay(
                page,
                (dates, 2026),
                inside,
                (hits, total),
                &filter,
                &offers,
                1,
            )
        };
        let all: Vec<Hit> = Kind::ALL.iter().map(|&kind| hit(kind, false)).collect();
        vec![
            ("nothing asked", lay("", &[], 0, true)),
            ("every kind", lay("referral", &all, 1000, true)),
            ("nothing found", lay("referral", &[], 0, false)),
            (
                "a slip",
                lay("refferal", &[hit(Kind::Paper, true)], 1, false),
            ),
        ]
    }
}
