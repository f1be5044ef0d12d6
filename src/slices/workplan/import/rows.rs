//! What each row of a sheet says, and what is wrong with it. A row passes the same form as a line typed by hand.
use std::collections::{BTreeMap, BTreeSet};

use super::super::forms::{self, Offers, Titles};
use super::super::model::{Activity, Code, Former, Heading, Level, Plan, Workplan};
use super::super::rules::{self, MOST_INDICATORS};
use super::MOST_ROWS;
use super::read::{Cells, Unreadable};
use crate::base::lang::{Lang, Texts};
use crate::base::words::{Word as _, words};
use crate::slices::decisions::Scheme;
use crate::web::fields::Fields;

words!(
    /// What a column holds, by the name of its field.
    Column {
        Code = "code",
        Priority = "priority",
        Outcome = "outcome",
        Output = "output",
        Rationale = "rationale",
        Title = "title",
        Lead = "lead",
        Contributors = "contributors",
        Partners = "partners",
        Quarters = "quarters",
        Required = "required",
        Available = "available",
        Indicators = "indicators",
        Gcm = "gcm",
        Sdg = "sdg",
        PolicyReference = "policy_reference",
        JointPlanReference = "joint_plan_reference",
        Narrative = "narrative",
    }
);

impl Column {
    /// Without these nothing can be said of a row.
    const NEEDED: [Self; 8] = [
        Self::Code,
        Self::Outcome,
        Self::Output,
        Self::Title,
        Self::Lead,
        Self::Quarters,
        Self::Required,
        Self::Available,
    ];

    pub(crate) fn head(self, t: &Texts) -> String {
        match self {
            Self::Code => t.workplan_code(),
            Self::Priority => t.workplan_priority(),
            Self::Outcome => t.workplan_outcome(),
            Self::Output => t.workplan_output(),
            Self::Rationale => t.workplan_rationale(),
            Self::Title => t.workplan_activity(),
            Self::Lead => t.workplan_lead_head(),
            Self::Contributors => t.workplan_contributors(),
            Self::Partners => t.workplan_partners(),
            Self::Quarters => t.workplan_quarters(),
            Self::Required => t.workplan_required_usd(),
            Self::Available => t.workplan_available_usd(),
            Self::Indicators => t.workplan_indicators(),
            Self::Gcm => t.register_gcm_objectives(),
            Self::Sdg => t.register_sdg_goals(),
            Self::PolicyReference => t.workplan_policy(),
            Self::JointPlanReference => t.workplan_joint_plan(),
            Self::Narrative => t.workplan_narrative(),
        }
    }

    /// Under its head in any language, or under the name of its field.
    fn named(head: &str) -> Option<Self> {
        let head = head.trim().to_lowercase();
        Self::ALL.iter().copied().find(|one| {
            one.name() == head
                || Lang::ALL
                    .iter()
                    .any(|lang| one.head(lang.texts()).to_lowercase() == head)
        })
    }

    /// Where a complaint about a field belongs.
    fn of_field(field: &str) -> Self {
        match field.split_once('.') {
            Some(_) => Self::Indicators,
            None => Self::parse(field).unwrap_or(Self::Code),
        }
    }
}

/// The columns as a sentence names them.
pub(crate) fn column_words(t: &Texts) -> String {
    let heads: Vec<String> = Column::NEEDED.iter().map(|one| one.head(t)).collect();
    heads.join(", ")
}

/// What becomes of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    Added,
    Changed,
    Same,
    Wrong,
}

/// A row that can be carried out.
#[derive(Debug)]
pub(super) struct Wanted {
    pub(super) code: Code,
    pub(super) priority: String,
    pub(super) outcome: String,
    pub(super) output: Titles,
    pub(super) plan: Plan,
}

/// A row as it was judged.
#[derive(Debug)]
pub(super) struct Judged {
    pub(super) line: u32,
    pub(super) code: String,
    pub(super) title: String,
    pub(super) fate: Fate,
    /// The head of the column, and what is wrong there.
    pub(super) faults: Vec<(String, String)>,
    pub(super) wanted: Option<Wanted>,
}

/// Against what rows are judged.
pub(super) struct Standing<'a> {
    pub(super) workplan: &'a Workplan,
    pub(super) activities: &'a [Activity],
    pub(super) former: &'a [Former],
    pub(super) offers: &'a Offers,
    pub(super) lang: Lang,
}

type Row = BTreeMap<&'static str, String>;

/// The rows under the heads, wherever notes end and the table begins.
fn table(lines: Vec<Cells>) -> Result<Vec<(u32, Row)>, Unreadable> {
    let is_head = |(_, cells): &Cells| {
        let named = cells.iter().filter_map(|cell| Column::named(cell));
        named.collect::<Vec<_>>().len() >= 3
    };
    let Some(at) = lines.iter().position(is_head) else {
        return Err(Unreadable::Lacks(Column::NEEDED.to_vec()));
    };
    let mut lines = lines.into_iter().skip(at);
    let columns: Vec<Option<Column>> = lines
        .next()
        .map(|(_, cells)| cells.iter().map(|cell| Column::named(cell)).collect())
        .unwrap_or_default();
    let lacking: Vec<Column> = Column::NEEDED
        .into_iter()
        .filter(|one| !columns.contains(&Some(*one)))
        .collect();
    if !lacking.is_empty() {
        return Err(Unreadable::Lacks(lacking));
    }
    let rows: Vec<(u32, Row)> = lines
        .map(|(line, cells)| {
            let named = columns.iter().zip(cells);
            let row = named.filter_map(|(column, cell)| Some(((*column)?.name(), cell)));
            (line, row.collect())
        })
        .collect();
    match rows.len() {
        0 => Err(Unreadable::Empty),
        count if count > MOST_ROWS => Err(Unreadable::TooManyRows),
        _ => Ok(rows),
    }
}

pub(super) fn judge(lines: Vec<Cells>, standing: &Standing<'_>) -> Result<Vec<Judged>, Unreadable> {
    let mut seen = Seen::of(standing);
    Ok(table(lines)?
        .into_iter()
        .map(|(line, row)| seen.judge(line, &row))
        .collect())
}

/// What stands, and what the rows before have said.
struct Seen<'a> {
    standing: &'a Standing<'a>,
    codes: BTreeSet<Code>,
    /// The new priorities, outcomes and outputs of this sheet.
    priorities: BTreeMap<i32, String>,
    outputs: BTreeSet<(i32, String, String)>,
}

impl<'a> Seen<'a> {
    fn of(standing: &'a Standing<'a>) -> Self {
        Self {
            standing,
            codes: BTreeSet::new(),
            priorities: BTreeMap::new(),
            outputs: BTreeSet::new(),
        }
    }

    fn judge(&mut self, line: u32, row: &Row) -> Judged {
        let (lang, t) = (self.standing.lang, self.standing.lang.texts());
        let cell = |column: Column| row.get(column.name()).map_or("", |cell| cell.trim());
        let mut faults = Vec::new();
        let code = rules::code(cell(Column::Code));
        match code {
            None => faults.push((Column::Code, t.workplan_row_code())),
            Some(code) if !self.codes.insert(code) => {
                faults.push((Column::Code, t.workplan_row_twice(code.to_string())));
            }
            Some(code) if self.standing.former.iter().any(|one| one.code == code) => {
                faults.push((Column::Code, t.workplan_row_taken_out(code.to_string())));
            }
            Some(_) => {}
        }
        let place = code.and_then(|code| self.place(code, row, &mut faults));
        let plan = match forms::plan(&self.fields(row, &mut faults), self.standing.offers) {
            Ok(plan) => Some(plan),
            Err(complaints) => {
                for (field, words) in complaints.in_words(lang) {
                    let column = Column::of_field(&field);
                    // what a name was not found for is said once
                    if faults.iter().all(|(known, _)| *known != column) {
                        faults.push((column, words));
                    }
                }
                None
            }
        };
        let read = || {
            let (priority, outcome, output) = place?;
            Some(Wanted {
                code: code?,
                priority,
                outcome,
                output,
                plan: plan?,
            })
        };
        let wanted = read().filter(|_| faults.is_empty());
        Judged {
            line,
            code: cell(Column::Code).chars().take(20).collect(),
            title: cell(Column::Title).chars().take(300).collect(),
            fate: wanted.as_ref().map_or(Fate::Wrong, |one| self.fate(one)),
            faults: faults
                .into_iter()
                .map(|(column, words)| (column.head(t), words))
                .collect(),
            wanted,
        }
    }

    /// Priority, outcome and output of a row; what is new must be named, and a new output have its rationale (M1).
    fn place(
        &mut self,
        code: Code,
        row: &Row,
        faults: &mut Vec<(Column, String)>,
    ) -> Option<(String, String, Titles)> {
        let t = self.standing.lang.texts();
        let workplan = self.standing.workplan;
        let mut read = |column: Column, most: usize| {
            let words = row.get(column.name()).map_or("", |cell| cell.trim());
            let is = words.chars().count();
            if is > most {
                faults.push((column, t.web_field_too_long(is, most)));
            }
            words.to_owned()
        };
        let named = read(Column::Priority, 200);
        let outcome = read(Column::Outcome, 200);
        let output = read(Column::Output, 200);
        let rationale = read(Column::Rationale, 1000);
        let standing = workplan.under(None).find(|one| one.number == code.priority);
        let priority = match standing {
            Some(standing) if named.is_empty() || is_called(standing, &named) => {
                standing.title.clone()
            }
            Some(standing) => {
                let title = standing.title_for(self.standing.lang);
                faults.push((
                    Column::Priority,
                    t.workplan_row_priority_called(code.priority, title),
                ));
                return None;
            }
            None => match (self.priorities.get(&code.priority), named.is_empty()) {
                (Some(known), _) if named.is_empty() || *known == named => known.clone(),
                (Some(known), _) => {
                    faults.push((
                        Column::Priority,
                        t.workplan_row_priority_called(code.priority, known.as_str()),
                    ));
                    return None;
                }
                (None, true) => {
                    faults.push((Column::Priority, t.workplan_row_priority_new(code.priority)));
                    return None;
                }
                (None, false) => {
                    self.priorities.insert(code.priority, named.clone());
                    named
                }
            },
        };
        for (column, words) in [(Column::Outcome, &outcome), (Column::Output, &output)] {
            if words.is_empty() {
                faults.push((column, t.web_field_missing()));
            }
        }
        let stands = standing
            .and_then(|one| under(workplan, one, &outcome))
            .and_then(|one| under(workplan, one, &output))
            .is_some();
        let key = (code.priority, outcome.clone(), output.clone());
        let is_known = stands || self.outputs.contains(&key);
        if !rationale.is_empty() {
            self.outputs.insert(key);
        } else if !is_known {
            faults.push((Column::Rationale, t.workplan_row_rationale()));
        }
        let titles = Titles {
            title: output,
            title_ru: None,
            title_ky: None,
            rationale: Some(rationale),
            anchor: None,
        };
        Some((priority, outcome, titles))
    }

    /// The row as the form of an activity would send it: names become numbers of what is offered.
    fn fields(&self, row: &Row, faults: &mut Vec<(Column, String)>) -> Fields {
        let t = self.standing.lang.texts();
        let offers = self.standing.offers;
        let mut fields = Fields::default();
        for (name, cell) in row {
            let column = Column::parse(name).unwrap_or(Column::Code);
            let mut push = |field: &str, value: String| fields.push(field.to_owned(), value);
            match column {
                Column::Lead | Column::Contributors => {
                    // one member leads
                    let signs: &[char] = if column == Column::Lead {
                        &[]
                    } else {
                        &[',', ';', '\n']
                    };
                    for acronym in parts(cell, signs) {
                        let lower = acronym.to_lowercase();
                        let mut members = offers.members.iter();
                        let member = members.find(|one| one.acronym.to_lowercase() == lower);
                        if let Some(member) = member {
                            push(name, member.id.to_string());
                        } else {
                            push(name, acronym.to_owned());
                            faults.push((column, t.workplan_row_no_member(acronym)));
                        }
                    }
                }
                Column::Gcm | Column::Sdg => {
                    let scheme = if column == Column::Gcm {
                        Scheme::Gcm
                    } else {
                        Scheme::Sdg
                    };
                    for number in parts(cell, &[',', ';', ' ', '\n', '\u{a0}']) {
                        let mut tags = offers.tags.iter();
                        let offered = tags.find(|tag| {
                            tag.name.scheme == scheme.name()
                                && tag.name.number.to_string() == number
                        });
                        if let Some(tag) = offered {
                            push(name, tag.id.to_string());
                        } else {
                            push(name, number.to_owned());
                            faults.push((column, t.workplan_row_no_objective(number)));
                        }
                    }
                }
                Column::Quarters => {
                    for number in quarters(cell) {
                        push(name, number);
                    }
                }
                Column::Indicators => {
                    let lines: Vec<&str> = parts(cell, &['\n', '\r']).collect();
                    if lines.len() > MOST_INDICATORS as usize {
                        faults.push((column, t.workplan_row_indicators(MOST_INDICATORS)));
                    }
                    for (place, line) in (1..=MOST_INDICATORS).zip(lines) {
                        let names = ["indicator", "baseline", "target", "actual"];
                        for (part, value) in names.iter().zip(line.split('|')) {
                            push(&format!("{part}.{place}"), value.trim().to_owned());
                        }
                    }
                }
                Column::Code
                | Column::Priority
                | Column::Outcome
                | Column::Output
                | Column::Rationale => {}
                Column::Title
                | Column::Partners
                | Column::Required
                | Column::Available
                | Column::PolicyReference
                | Column::JointPlanReference
                | Column::Narrative => push(name, cell.clone()),
            }
        }
        fields
    }

    fn fate(&self, wanted: &Wanted) -> Fate {
        let workplan = self.standing.workplan;
        let mut activities = self.standing.activities.iter();
        let Some(activity) = activities.find(|one| one.code == wanted.code) else {
            return Fate::Added;
        };
        let output = workplan.heading(activity.output);
        let outcome = output
            .and_then(|one| one.parent)
            .and_then(|id| workplan.heading(id));
        let stays = output.is_some_and(|one| is_called(one, &wanted.output.title))
            && outcome.is_some_and(|one| is_called(one, &wanted.outcome));
        let tags: Vec<i64> = activity
            .tags
            .iter()
            .filter_map(|own| {
                let mut tags = self.standing.offers.tags.iter();
                let tag =
                    tags.find(|tag| tag.name.scheme == own.scheme && tag.name.number == own.number);
                tag.map(|tag| tag.id)
            })
            .collect();
        if stays && wanted.plan.says(activity, &tags) {
            Fate::Same
        } else {
            Fate::Changed
        }
    }
}

/// The heading of that name under another, in whatever language it is named.
pub(super) fn under<'a>(
    workplan: &'a Workplan,
    parent: &Heading,
    title: &str,
) -> Option<&'a Heading> {
    workplan
        .under(Some(parent.id))
        .find(|one| is_called(one, title))
}

fn is_called(heading: &Heading, title: &str) -> bool {
    let title = title.to_lowercase();
    [
        Some(&heading.title),
        heading.title_ru.as_ref(),
        heading.title_ky.as_ref(),
    ]
    .into_iter()
    .flatten()
    .any(|own| own.to_lowercase() == title)
}

fn parts<'a>(cell: &'a str, signs: &'a [char]) -> impl Iterator<Item = &'a str> {
    cell.split(signs)
        .map(str::trim)
        .filter(|part| !part.is_empty())
}

/// `Q1, Q3`, `1-4`, `Q1–Q2`: the numbers, and whatever else stands there for the form to refuse.
fn quarters(cell: &str) -> Vec<String> {
    let digits = |text: &str| -> String { text.chars().filter(char::is_ascii_digit).collect() };
    let mut found = Vec::new();
    for part in parts(cell, &[',', ';', ' ', '\n', '\u{a0}']) {
        let (first, last) = part.split_once(['-', '–', '—']).unwrap_or((part, part));
        match (digits(first).parse::<u32>(), digits(last).parse::<u32>()) {
            (Ok(first @ 1..=4), Ok(last @ 1..=4)) if first <= last => {
                found.extend((first..=last).map(|number| number.to_string()));
            }
            _ => found.push(part.to_owned()),
        }
    }
    found
}

/// The level that a heading of a sheet has, from the widest on.
pub(super) const LEVELS: [Level; 3] = [Level::Priority, Level::Outcome, Level::Output];

#[cfg(test)]
mod tests {
    use super::super::super::model::Member;
    use super::super::super::samples;
    use super::super::super::store::Tag;
    use super::*;
    use crate::base::ids::OrganisationId;

    const HEAD: &str = "Code,Priority,Outcome,Output,Rationale,Activity,Lead,Contributors,Quarters,Required,Available,Indicators,GCM";

    fn judged(rows: &[&str], lang: Lang) -> Result<Vec<Judged>, Unreadable> {
        let head: Vec<String> = Column::ALL
            .iter()
            .filter(|one| {
                !matches!(
                    one,
                    Column::Partners
                        | Column::Sdg
                        | Column::PolicyReference
                        | Column::JointPlanReference
                        | Column::Narrative
                )
            })
            .map(|one| one.head(lang.texts()))
            .collect();
        assert_eq!(head.len(), HEAD.split(',').count());
        let mut lines = vec![(1, vec!["Internal use only".to_owned()]), (3, head)];
        for (line, row) in (4..).zip(rows) {
            lines.push((line, row.split(';').map(ToOwned::to_owned).collect()));
        }
        let offers = Offers {
            members: [(1, "IOM"), (2, "UNDP")]
                .map(|(id, acronym)| Member {
                    id: OrganisationId(id),
                    acronym: acronym.to_owned(),
                })
                .into(),
            tags: vec![Tag {
                id: 77,
                name: samples::tag(),
            }],
        };
        let mut stands = samples::activity();
        stands.partners = None;
        stands.narrative = None;
        stands.policy_reference = None;
        let standing = Standing {
            former: &[],
            workplan: &samples::workplan(),
            activities: &[stands],
            offers: &offers,
            lang: Lang::En,
        };
        judge(lines, &standing)
    }

    const SAME: &str = "P4.2;;People who return find work and services;Referral works in seven oblasts;;Reintegration help desks;IOM;UNDP;Q1–Q4;240000;95000;Help desks that are open | 0 | 7;21";

    #[test]
    fn a_row_that_says_what_stands_changes_nothing_in_any_language() {
        for lang in Lang::ALL {
            let rows = judged(&[SAME], lang).unwrap();
            assert_eq!(rows[0].faults, [], "{lang:?}");
            assert_eq!(rows[0].fate, Fate::Same, "{lang:?}");
        }
        let changed = SAME.replace("95000", "96 000");
        assert_eq!(
            judged(&[&changed], Lang::En).unwrap()[0].fate,
            Fate::Changed
        );
        let added = SAME.replace("P4.2", "P4.3");
        assert_eq!(judged(&[&added], Lang::En).unwrap()[0].fate, Fate::Added);
    }

    #[test]
    fn each_wrong_row_is_told_by_its_line_and_column() {
        let rows = judged(
            &[
                &SAME.replace("P4.2", "4.2"),
                &SAME.replace("240000", "240000.5").replace("IOM", "XYZ"),
                SAME,
                &SAME.replace("Q1–Q4", "Q5"),
                &SAME.replace("P4.2", "P4.4").replace(";21", ";99"),
                &SAME.replace("P4.2", "P4.5").replace("IOM", "IOM, UNDP"),
            ],
            Lang::En,
        )
        .unwrap();
        let told: Vec<(u32, Vec<&str>)> = rows
            .iter()
            .map(|row| {
                let heads = row.faults.iter().map(|(head, _)| head.as_str());
                (row.line, heads.collect())
            })
            .collect();
        assert_eq!(
            told,
            [
                (4, vec!["Code"]),
                (5, vec!["Lead", "Required, USD"]),
                (6, vec!["Code"]),
                (7, vec!["Code", "Quarters"]),
                (8, vec!["Objectives of the Global Compact for Migration"]),
                (9, vec!["Lead"]),
            ]
        );
        assert!(rows.iter().all(|row| row.wanted.is_none()));
    }

    #[test]
    fn what_is_new_is_named_and_says_what_it_brings() {
        let new =
            "P6;Health;Care is reached;Clinics see migrants;One voice;Train nurses;IOM;;1;10;0;;";
        let row = |code: &str, priority: &str, rationale: &str| {
            new.replace("P6;Health", &format!("{code};{priority}"))
                .replace("One voice", rationale)
        };
        let rows = judged(
            &[
                &row("P6.1", "", "x"),
                &row("P7.1", "Health", ""),
                &row("P8.1", "Health", "x"),
                &row("P8.2", "", ""),
                &row("P8.3", "Work", "x"),
                &row("P4.9", "Health", "x"),
            ],
            Lang::En,
        )
        .unwrap();
        let fates: Vec<(Fate, Option<&str>)> = rows
            .iter()
            .map(|row| (row.fate, row.faults.first().map(|(head, _)| head.as_str())))
            .collect();
        let priority = (Fate::Wrong, Some("Priority"));
        assert_eq!(
            fates,
            [
                priority,
                (Fate::Wrong, Some("Why together")),
                (Fate::Added, None),
                (Fate::Added, None),
                priority,
                priority,
            ]
        );
    }

    #[test]
    fn a_sheet_without_its_columns_is_no_workplan() {
        let lines = vec![(
            1,
            vec!["Code".to_owned(), "Lead".to_owned(), "Quarters".to_owned()],
        )];
        assert_eq!(
            table(lines).unwrap_err(),
            Unreadable::Lacks(vec![
                Column::Outcome,
                Column::Output,
                Column::Title,
                Column::Required,
                Column::Available,
            ])
        );
        assert_eq!(judged(&[], Lang::En).unwrap_err(), Unreadable::Empty);
    }

    #[test]
    fn quarters_are_read_as_people_write_them() {
        for (cell, numbers) in [
            ("Q1, Q3", vec!["1", "3"]),
            ("1-3", vec!["1", "2", "3"]),
            ("Q2–Q3", vec!["2", "3"]),
            ("4", vec!["4"]),
            ("Q3-Q1", vec!["Q3-Q1"]),
            ("spring", vec!["spring"]),
            ("", vec![]),
        ] {
            assert_eq!(quarters(cell), numbers, "{cell}");
        }
    }
}
