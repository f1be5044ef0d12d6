//! What a sheet would do, row by row, before it does anything.
use askama::Template;

use super::super::model::{Import, ImportId};
use super::rows::{Fate, Judged};
use super::web::count;
use crate::base::dates::Dates;
use crate::base::lang::{Lang, Texts};
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Icon, Tag, Tone};
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "workplan/sheet.html")]
pub(crate) struct SheetPage {
    page: Page,
    id: i64,
    year: i32,
    lead: String,
    facts: Vec<(String, String)>,
    rows: Vec<Row>,
    wrong: usize,
    /// What the button says, where there is something to carry out.
    verb: Option<String>,
}

struct Row {
    line: String,
    code: String,
    title: String,
    fate: Tag,
    faults: Vec<(String, String)>,
}

impl SheetPage {
    pub(super) fn of(visit: &Visit, import: &Import, judged: &[Judged]) -> Self {
        let page = visit.page(Section::FollowUp, visit.texts().workplan_import());
        let dates = visit.lang.dates(visit.zone);
        Self::lay(page, &dates, import, judged)
    }

    fn lay(page: Page, dates: &Dates, import: &Import, judged: &[Judged]) -> Self {
        let t = page.t;
        let [added, changed, same, wrong] =
            [Fate::Added, Fate::Changed, Fate::Same, Fate::Wrong].map(|fate| count(judged, fate));
        let is_done = import.carried_out_at.is_some();
        let is_open = !is_done && wrong == 0 && added + changed > 0;
        let mut facts = vec![
            (t.workplan_sheet(), import.file_name.clone()),
            (t.workplan_year(), import.year.to_string()),
        ];
        if !is_done {
            facts.extend([
                (t.workplan_fate_added(), added.to_string()),
                (t.workplan_fate_changed(), changed.to_string()),
                (t.workplan_fate_same(), same.to_string()),
                (t.workplan_fate_wrong(), wrong.to_string()),
            ]);
        }
        Self {
            id: import.id.get(),
            year: import.year,
            lead: if let Some(at) = import.carried_out_at {
                t.workplan_sheet_taken(dates.day(dates.date_of(at)))
            } else if wrong > 0 {
                t.workplan_sheet_wrong(wrong)
            } else if is_open {
                t.workplan_sheet_right(added, changed)
            } else {
                t.workplan_sheet_same()
            },
            facts,
            rows: judged.iter().map(|one| row(t, one)).collect(),
            wrong,
            verb: is_open.then(|| t.workplan_take_in(added + changed)),
            page,
        }
    }
}

fn row(t: &'static Texts, one: &Judged) -> Row {
    Row {
        line: one.line.to_string(),
        code: one.code.clone(),
        title: one.title.clone(),
        fate: match one.fate {
            Fate::Added => Tag::new(Icon::Add, Tone::Yes, t.workplan_fate_added()),
            Fate::Changed => Tag::new(Icon::Edit, Tone::Ok, t.workplan_fate_changed()),
            Fate::Same => Tag::new(Icon::NoObjection, Tone::Wait, t.workplan_fate_same()).quiet(),
            Fate::Wrong => Tag::new(Icon::Objection, Tone::No, t.workplan_fate_wrong()),
        },
        faults: one.faults.clone(),
    }
}

impl Sample for SheetPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let judged = |line, fate| Judged {
            line,
            code: format!("P4.{line}"),
            title: "Reintegration help desks".to_owned(),
            fate,
            faults: if fate == Fate::Wrong {
                vec![(t.workplan_code(), t.workplan_row_code())]
            } else {
                Vec::new()
            },
            wanted: None,
        };
        let import = |is_done: bool| Import {
            id: ImportId(1),
            year: 2026,
            file_name: "workplan.xlsx".to_owned(),
            media_type: String::new(),
            sha256: Vec::new(),
            carried_out_at: is_done.then(chrono::DateTime::default),
        };
        let lay = |is_done, rows: &[Judged]| {
            let page = Page::sample(lang)
                .within(Section::FollowUp)
                .titled(t.workplan_import());
            let dates = lang.dates(chrono_tz::Asia::Bishkek);
            Self::lay(page, &dates, &import(is_done), rows)
        };
        let same = judged(4, Fate::Same);
        let right = [judged(2, Fate::Added), judged(3, Fate::Changed), same];
        let wrong = [judged(2, Fate::Added), judged(3, Fate::Wrong)];
        vec![
            ("right", lay(false, &right)),
            ("wrong", lay(false, &wrong)),
            ("nothing new", lay(false, &[judged(4, Fate::Same)])),
            ("carried out", lay(true, &[])),
        ]
    }
}
