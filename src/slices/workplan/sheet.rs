//! The workplan as rows and columns, in the reader's language: what goes out can come back (`import`).
use super::filter::Filter;
use super::import::Column;
use super::model::{Activity, Heading, Level, Workplan};
use super::rules;
use super::words::progress_tag;
use crate::base::words::Word as _;
use crate::render::sheet::{self, Cell, Sheet};
use crate::slices::decisions::Scheme;
use crate::web::visit::Visit;

pub(super) fn of(
    visit: &Visit,
    filter: &Filter,
    workplan: &Workplan,
    activities: &[Activity],
) -> Sheet {
    let (t, lang) = (visit.texts(), visit.lang);
    let today = lang.dates(visit.zone).on_paper(visit.today());
    let column = |head: String, width| sheet::Column { head, width };
    let address = format!("{}{}", visit.public_url, filter.address());
    let title = super::list_page::title(t, filter.year);
    let mut columns: Vec<sheet::Column> = Column::ALL
        .iter()
        .map(|one| column(one.head(t), width(*one)))
        .collect();
    // computed: what stands here is not read back
    columns.push(column(t.workplan_gap_usd(), 14));
    columns.push(column(t.actions_progress(), 24));
    columns.push(column(t.frameworks_anchor(), 30));
    Sheet {
        notes: vec![
            format!("{}. {title}", visit.network),
            t.register_sheet_marking(t.frame_internal_only(), today),
            t.register_sheet_asked(t.workplan_count(activities.len()), address),
        ],
        title,
        columns,
        rows: activities
            .iter()
            .map(|one| row(visit, workplan, one))
            .collect(),
    }
}

fn width(column: Column) -> u16 {
    match column {
        Column::Code | Column::Lead => 10,
        Column::Quarters | Column::Required | Column::Available | Column::Gcm | Column::Sdg => 14,
        Column::Contributors | Column::Partners => 24,
        Column::Priority
        | Column::Outcome
        | Column::Output
        | Column::Rationale
        | Column::PolicyReference
        | Column::JointPlanReference => 30,
        Column::Title | Column::Indicators | Column::Narrative => 50,
    }
}

fn row(visit: &Visit, workplan: &Workplan, one: &Activity) -> Vec<Cell> {
    let mut cells: Vec<Cell> = Column::ALL
        .iter()
        .map(|column| cell(visit, workplan, one, *column))
        .collect();
    cells.push(Cell::Amount(rules::gap(one.money)));
    let progress = rules::progress(&one.steps, visit.today());
    let tag = progress_tag(visit.texts(), progress);
    cells.push(Cell::Text(tag.word.into_owned()));
    let outcome = above(workplan, one, Level::Outcome);
    let anchor = outcome.and_then(|outcome| outcome.anchor.as_ref());
    cells.push(Cell::Text(anchor.map_or_else(String::new, |anchor| {
        format!("{} {}", anchor.code, anchor.title_for(visit.lang))
    })));
    cells
}

/// The heading of a level that an activity stands under.
fn above<'a>(workplan: &'a Workplan, one: &Activity, level: Level) -> Option<&'a Heading> {
    let mut at = workplan.heading(one.output);
    while let Some(heading) = at.filter(|heading| heading.level != level) {
        at = heading.parent.and_then(|id| workplan.heading(id));
    }
    at
}

fn cell(visit: &Visit, workplan: &Workplan, one: &Activity, column: Column) -> Cell {
    let optional = |words: &Option<String>| words.clone().unwrap_or_default();
    let title = |level: Level| {
        above(workplan, one, level).map_or_else(String::new, |heading| {
            heading.title_for(visit.lang).to_owned()
        })
    };
    let numbers = |scheme: Scheme| {
        let tags = one.tags.iter().filter(|tag| tag.scheme == scheme.name());
        let numbers: Vec<String> = tags.map(|tag| tag.number.to_string()).collect();
        numbers.join(", ")
    };
    Cell::Text(match column {
        Column::Code => one.code.to_string(),
        Column::Priority => title(Level::Priority),
        Column::Outcome => title(Level::Outcome),
        Column::Output => title(Level::Output),
        Column::Rationale => workplan
            .heading(one.output)
            .map_or_else(String::new, |output| optional(&output.rationale)),
        Column::Title => one.title.clone(),
        Column::Lead => one.lead_acronym.clone(),
        Column::Contributors => {
            let names: Vec<&str> = one
                .contributors
                .iter()
                .map(|member| member.acronym.as_str())
                .collect();
            names.join(", ")
        }
        Column::Partners => optional(&one.partners),
        Column::Quarters => {
            let names: Vec<String> = one
                .quarters
                .numbers()
                .map(|number| format!("Q{number}"))
                .collect();
            names.join(", ")
        }
        Column::Required => return Cell::Amount(one.money.required),
        Column::Available => return Cell::Amount(one.money.available),
        Column::Indicators => indicators(one),
        Column::Gcm => numbers(Scheme::Gcm),
        Column::Sdg => numbers(Scheme::Sdg),
        Column::PolicyReference => optional(&one.policy_reference),
        Column::JointPlanReference => optional(&one.joint_plan_reference),
        Column::Narrative => optional(&one.narrative),
    })
}

/// One to a line: what is measured | baseline | target | value.
fn indicators(one: &Activity) -> String {
    let lines: Vec<String> = one
        .indicators
        .iter()
        .map(|indicator| {
            let mut parts = vec![indicator.title.replace('|', "/")];
            for part in [&indicator.baseline, &indicator.target, &indicator.actual] {
                parts.push(part.clone().unwrap_or_default().replace('|', "/"));
            }
            parts.join(" | ").trim_end_matches([' ', '|']).to_owned()
        })
        .collect();
    lines.join("\n")
}
