use askama::Template;

use super::super::samples;
use super::store::Line;
use crate::base::lang::Lang;
use crate::base::words::Word as _;
use crate::render::sheet::{Cell, Column, Sheet};
use crate::render::svg::{self, Bars};
use crate::slices::decisions::Format;
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Ask, Field, Width};
use crate::web::visit::Visit;

struct Row {
    name: String,
    stakeholders: i64,
    engagements: i64,
    called: i64,
    attended: i64,
}

#[derive(Template)]
#[template(path = "stakeholders/figures.html")]
pub(crate) struct FiguresPage {
    page: Page,
    year: Field,
    year_words: String,
    drawing: Option<String>,
    rows: Vec<Row>,
    asked: i32,
    formats: [(&'static str, String); 2],
}

fn row(lang: Lang, one: &Line) -> Row {
    let name = lang.pick(&one.label, Some(&one.label_ru), Some(&one.label_ky));
    Row {
        name: name.to_owned(),
        stakeholders: one.stakeholders,
        engagements: one.engagements,
        called: one.called,
        attended: one.attended,
    }
}

impl FiguresPage {
    pub(super) fn of(visit: &Visit, lines: &[Line], year: i32) -> Self {
        let page = visit.page(Section::Members, visit.texts().stakeholders_figures());
        Self::lay(page, lines, year)
    }

    fn lay(page: Page, lines: &[Line], year: i32) -> Self {
        let t = page.t;
        let rows: Vec<Row> = lines.iter().map(|one| row(page.lang, one)).collect();
        let value = |number: i64| u32::try_from(number).unwrap_or(u32::MAX);
        let groups: Vec<Bars> = rows
            .iter()
            .map(|one| Bars {
                name: one.name.clone(),
                values: vec![
                    value(one.engagements),
                    value(one.called),
                    value(one.attended),
                ],
            })
            .filter(|one| one.values.iter().any(|value| *value > 0))
            .collect();
        let legend = [
            (t.engagements_title(), "tk"),
            (t.stakeholders_called(), "wait"),
            (t.stakeholders_attended(), "yes"),
        ];
        let title = t.stakeholders_figures_of(year.to_string());
        Self {
            year: Field::new("year", t.library_year(), Ask::Line("number"))
                .wide(Width::Short)
                .holding(year.to_string()),
            drawing: (!groups.is_empty()).then(|| svg::bars(&title, &legend, &groups)),
            year_words: title,
            rows,
            asked: year,
            formats: [
                (Format::Xlsx.name(), t.register_take_xlsx()),
                (Format::Csv.name(), t.register_take_csv()),
            ],
            page,
        }
    }
}

/// The same as rows and columns.
pub(super) fn sheet(visit: &Visit, lines: &[Line], year: i32) -> Sheet {
    let t = visit.texts();
    let today = visit.lang.dates(visit.zone).on_paper(visit.today());
    let column = |head: String, width| Column { head, width };
    let number = |value: i64| Cell::Number(i32::try_from(value).unwrap_or(i32::MAX));
    Sheet {
        title: t.stakeholders_figures(),
        notes: vec![
            format!(
                "{}. {}",
                visit.network,
                t.stakeholders_figures_of(year.to_string())
            ),
            t.register_sheet_marking(t.frame_internal_only(), today),
        ],
        columns: vec![
            column(t.stakeholders_category(), 36),
            column(t.stakeholders_title(), 14),
            column(t.engagements_title(), 14),
            column(t.stakeholders_called(), 22),
            column(t.stakeholders_attended(), 22),
        ],
        rows: lines
            .iter()
            .map(|one| row(visit.lang, one))
            .map(|one| {
                vec![
                    Cell::Text(one.name),
                    number(one.stakeholders),
                    number(one.engagements),
                    number(one.called),
                    number(one.attended),
                ]
            })
            .collect(),
    }
}

impl Sample for FiguresPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let line = |engagements, attended| Line {
            label: "Academia".to_owned(),
            label_ru: "Научные круги".to_owned(),
            label_ky: "Илимий чөйрө".to_owned(),
            stakeholders: 2,
            engagements,
            called: 3,
            attended,
        };
        let lay = |lines: &[Line]| {
            let page = samples::page(lang).titled(lang.texts().stakeholders_figures());
            Self::lay(page, lines, 2026)
        };
        vec![
            ("a year", lay(&[line(7, 2), line(0, 0)])),
            ("nothing", lay(&[])),
        ]
    }
}
