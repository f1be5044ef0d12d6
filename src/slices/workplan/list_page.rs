//! The workplan of a year: what is planned, how far it is, and which money is missing.
use askama::Template;
use chrono::NaiveDate;

use super::access::{AddActivity, ShapeWorkplan};
use super::filter::{Filter, View};
use super::model::{Activity, Former, HeadingId, Level, Member, Progress, Workplan};
use super::rules;
use super::samples;
use super::store::MOST_LINES;
use super::words::{grouped, progress_tag, quarters, usd};
use crate::base::access::{Act as _, Actor, Network};
use crate::base::dates::Dates;
use crate::base::lang::{Lang, Texts};
use crate::base::words::Word as _;
use crate::slices::decisions::{self, Format, Scheme, TagName, tag_words};
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Ask, Choice, Field, Tag, Width};
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "workplan/list.html")]
pub(crate) struct WorkplanPage {
    page: Page,
    kind: String,
    lead_words: String,
    facts: Vec<(String, String)>,
    /// Address and symbol of the decision that approved it.
    approval: Option<(String, String)>,
    /// What the secretariat does here: addresses and words, the first one first.
    office: Vec<(String, String)>,
    /// Address, words, and whether it is this one.
    views: Vec<(String, String, bool)>,
    filters: Vec<Field>,
    view: &'static str,
    clear: String,
    groups: Vec<Group>,
    former: Vec<Left>,
    is_begun: bool,
    cut: Option<String>,
    asked: Vec<(&'static str, String)>,
    formats: [(&'static str, String); 2],
}

/// A priority, a quarter or an objective.
struct Group {
    id: String,
    title: String,
    note: String,
    /// Where the secretariat changes its name.
    change: Option<String>,
    blocks: Vec<Block>,
}

/// The lines of an outcome; of the whole group, where it has no name.
struct Block {
    title: String,
    /// R17: in what the outcome is anchored.
    anchor: String,
    change: Option<String>,
    lines: Vec<Row>,
    outputs: Vec<Output>,
}

/// What a common approach brings (M1).
struct Output {
    title: String,
    rationale: String,
    change: Option<String>,
    is_idle: bool,
}

struct Row {
    href: String,
    code: String,
    title: String,
    output: String,
    progress: Tag,
    lead: String,
    quarters: String,
    required: String,
    available: String,
    gap: String,
    is_own: bool,
}

/// One activity that left the plan.
struct Left {
    href: String,
    title: String,
    when: String,
    reason: String,
}

/// What a page is made of.
pub(super) struct Found {
    pub(super) workplan: Workplan,
    pub(super) activities: Vec<Activity>,
    /// What is no longer planned.
    pub(super) former: Vec<Former>,
    pub(super) years: Vec<i32>,
    pub(super) members: Vec<Member>,
}

/// Who looks, and when.
struct Look<'a> {
    who: &'a Actor,
    today: NaiveDate,
    dates: Dates,
    prefix: &'a str,
}

impl WorkplanPage {
    pub(super) fn of(visit: &Visit, who: &Actor, filter: &Filter, found: &Found) -> Self {
        let page = visit.page(Section::FollowUp, title(visit.texts(), filter.year));
        let look = Look {
            who,
            today: visit.today(),
            dates: visit.lang.dates(visit.zone).in_year_of(visit.now),
            prefix: &visit.symbol_prefix,
        };
        Self::lay(page, &look, filter, found)
    }

    fn lay(page: Page, look: &Look<'_>, filter: &Filter, found: &Found) -> Self {
        let t = page.t;
        let (workplan, activities) = (&found.workplan, &found.activities);
        let shapes = ShapeWorkplan::verdict(look.who, &Network).is_yes();
        let (required, available, missing) = rules::sums(activities);
        let view = |view: View, words: String| {
            (filter.seen_as(view).address(), words, filter.view == view)
        };
        let groups = match filter.view {
            View::Priority => by_priority(&page, look, workplan, activities, shapes),
            View::Quarter => by_quarter(&page, look, workplan, activities),
            View::Objective => by_objective(&page, look, workplan, activities),
        };
        let whole = i64::try_from(activities.len()).is_ok_and(|count| count < MOST_LINES);
        Self {
            kind: t.workplan_kind(),
            lead_words: lead_words(t, activities, look.today),
            facts: vec![
                (t.workplan_required(), usd(t, required)),
                (t.workplan_available(), usd(t, available)),
                (t.workplan_gap(), usd(t, missing)),
            ],
            approval: workplan.approval.map(|(id, year, number)| {
                let symbol = decisions::symbol(look.prefix, (year, number), (None, None), 1);
                (format!("/decisions/{id}"), symbol.unwrap_or_default())
            }),
            office: office(t, look.who, workplan, filter.year, shapes),
            views: vec![
                view(View::Priority, t.workplan_by_priority()),
                view(View::Quarter, t.workplan_by_quarter()),
                view(View::Objective, t.workplan_by_objective()),
            ],
            filters: filters(t, filter, found),
            view: filter.view.name(),
            clear: Filter {
                lead: None,
                ..*filter
            }
            .address(),
            former: found
                .former
                .iter()
                .map(|one| Left {
                    href: format!("/workplan/activities/{}", one.id),
                    title: format!("{} {}", one.code, one.title),
                    when: look.dates.day_short(look.dates.date_of(one.at)),
                    reason: one.reason.clone(),
                })
                .collect(),
            is_begun: !workplan.headings.is_empty(),
            groups,
            cut: (!whole).then(|| t.workplan_cut(MOST_LINES)),
            asked: filter.pairs(),
            formats: [
                (Format::Xlsx.name(), t.register_take_xlsx()),
                (Format::Csv.name(), t.register_take_csv()),
            ],
            page,
        }
    }
}

pub(super) fn title(t: &Texts, year: i32) -> String {
    t.workplan_of_year(year.to_string())
}

/// One sentence that a co-chair could read aloud.
fn lead_words(t: &Texts, activities: &[Activity], today: NaiveDate) -> String {
    if activities.is_empty() {
        return String::new();
    }
    let (mut completed, mut ongoing, mut late) = (0, 0, 0);
    for activity in activities {
        match rules::progress(&activity.steps, today) {
            Progress::Completed => completed += 1,
            Progress::Ongoing { late: 0, .. } => ongoing += 1,
            Progress::Ongoing { .. } => {
                ongoing += 1;
                late += 1;
            }
            Progress::YetToStart { late: 0 } | Progress::NoActions => {}
            Progress::YetToStart { .. } => late += 1,
        }
    }
    let words = t.workplan_lead(activities.len(), completed, ongoing);
    let (_, _, missing) = rules::sums(activities);
    let money = if missing == 0 {
        t.workplan_lead_funded()
    } else {
        t.workplan_lead_gap(usd(t, missing))
    };
    let delay = (late > 0).then(|| t.workplan_lead_late(late));
    [Some(words), delay, Some(money)]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ")
}

fn office(
    t: &Texts,
    who: &Actor,
    workplan: &Workplan,
    year: i32,
    shapes: bool,
) -> Vec<(String, String)> {
    if !shapes {
        return Vec::new();
    }
    let add = AddActivity::verdict(who, &Network).is_yes() && rules::add(workplan).is_ok();
    let mut links = Vec::new();
    if add {
        links.push((
            format!("/workplan/activities/new?year={year}"),
            t.workplan_add(),
        ));
    }
    links.push((
        format!("/workplan/headings/new?year={year}"),
        t.workplan_add_heading(),
    ));
    links.push((format!("/workplan/import?year={year}"), t.workplan_import()));
    if !workplan.headings.is_empty() {
        links.push((
            format!("/workplan/approval?year={year}"),
            t.workplan_approve(),
        ));
    }
    links
}

fn filters(t: &Texts, filter: &Filter, found: &Found) -> Vec<Field> {
    let mut years = found.years.clone();
    years.push(filter.year);
    years.sort_unstable_by(|one, other| other.cmp(one));
    years.dedup();
    let years = years
        .into_iter()
        .map(|year| Choice::new(year.to_string(), year.to_string()))
        .collect();
    let mut leads = vec![Choice::new("", t.actions_all_members())];
    leads.extend(
        found
            .members
            .iter()
            .map(|one| Choice::new(one.id.to_string(), one.acronym.clone())),
    );
    vec![
        Field::new("year", t.workplan_year(), Ask::Select(years))
            .holding(filter.year.to_string())
            .wide(Width::Short),
        Field::new("lead", t.actions_lead_agency(), Ask::Select(leads))
            .holding(filter.lead.map(|one| one.to_string()).unwrap_or_default())
            .wide(Width::Middle),
    ]
}

fn row(page: &Page, look: &Look<'_>, workplan: &Workplan, one: &Activity) -> Row {
    let t = page.t;
    let output = workplan.heading(one.output);
    Row {
        href: format!("/workplan/activities/{}", one.id),
        code: one.code.to_string(),
        title: one.title.clone(),
        output: output.map_or_else(String::new, |output| output.title_for(page.lang).to_owned()),
        progress: progress_tag(t, rules::progress(&one.steps, look.today)),
        lead: one.lead_acronym.clone(),
        quarters: quarters(t, one.quarters),
        required: grouped(one.money.required),
        available: grouped(one.money.available),
        gap: grouped(rules::gap(one.money)),
        is_own: look.who.hat.member() == Some(one.lead),
    }
}

fn note<'a>(t: &Texts, activities: impl IntoIterator<Item = &'a Activity>) -> String {
    let activities: Vec<&Activity> = activities.into_iter().collect();
    let (required, _, missing) = rules::sums(activities.iter().copied());
    if activities.is_empty() {
        t.workplan_none_here()
    } else {
        t.workplan_note(activities.len(), usd(t, required), usd(t, missing))
    }
}

fn change(shapes: bool, id: HeadingId) -> Option<String> {
    shapes.then(|| format!("/workplan/headings/{id}"))
}

fn by_priority(
    page: &Page,
    look: &Look<'_>,
    workplan: &Workplan,
    activities: &[Activity],
    shapes: bool,
) -> Vec<Group> {
    let (t, lang) = (page.t, page.lang);
    let stands_under = |one: &Activity, id: HeadingId| {
        workplan
            .heading(one.output)
            .and_then(|output| output.parent)
            == Some(id)
    };
    workplan
        .under(None)
        .map(|priority| {
            let own = activities
                .iter()
                .filter(|one| one.code.priority == priority.number);
            let blocks = workplan.under(Some(priority.id)).map(|outcome| Block {
                title: outcome.title_for(lang).to_owned(),
                anchor: outcome.anchor.as_ref().map_or_else(String::new, |one| {
                    let title = one.title_for(lang);
                    t.frameworks_anchored_in(one.framework.as_str(), one.code.as_str(), title)
                }),
                change: change(shapes, outcome.id),
                lines: activities
                    .iter()
                    .filter(|one| stands_under(one, outcome.id))
                    .map(|one| row(page, look, workplan, one))
                    .collect(),
                outputs: workplan
                    .under(Some(outcome.id))
                    .map(|output| Output {
                        title: output.title_for(lang).to_owned(),
                        rationale: output.rationale.clone().unwrap_or_default(),
                        change: change(shapes, output.id),
                        is_idle: activities.iter().all(|one| one.output != output.id),
                    })
                    .collect(),
            });
            Group {
                id: format!("p{}", priority.number),
                title: format!("P{} {}", priority.number, priority.title_for(lang)),
                note: note(t, own),
                change: change(shapes, priority.id),
                blocks: blocks.collect(),
            }
        })
        .collect()
}

fn flat(
    page: &Page,
    look: &Look<'_>,
    workplan: &Workplan,
    (id, title): (String, String),
    activities: &[&Activity],
) -> Group {
    let lines: Vec<Row> = activities
        .iter()
        .map(|one| row(page, look, workplan, one))
        .collect();
    let blocks = if lines.is_empty() {
        Vec::new()
    } else {
        vec![Block {
            title: String::new(),
            anchor: String::new(),
            change: None,
            lines,
            outputs: Vec::new(),
        }]
    };
    Group {
        id,
        title,
        note: note(page.t, activities.iter().copied()),
        change: None,
        blocks,
    }
}

/// A line stands in each of its quarters.
fn by_quarter(
    page: &Page,
    look: &Look<'_>,
    workplan: &Workplan,
    activities: &[Activity],
) -> Vec<Group> {
    (1..=4)
        .map(|number| {
            let own: Vec<&Activity> = activities
                .iter()
                .filter(|one| one.quarters.holds(number))
                .collect();
            let title = page.t.actions_quarter(number, workplan.year.to_string());
            flat(page, look, workplan, (format!("q{number}"), title), &own)
        })
        .collect()
}

/// A line stands under each objective of the Global Compact that it serves; at the end those that name none.
fn by_objective(
    page: &Page,
    look: &Look<'_>,
    workplan: &Workplan,
    activities: &[Activity],
) -> Vec<Group> {
    let is_gcm = |tag: &&TagName| tag.scheme == Scheme::Gcm.name();
    let mut objectives: Vec<&TagName> = activities
        .iter()
        .flat_map(|one| one.tags.iter().filter(is_gcm))
        .collect();
    objectives.sort_by_key(|tag| tag.number);
    objectives.dedup_by_key(|tag| tag.number);
    let mut groups: Vec<Group> = objectives
        .into_iter()
        .map(|tag| {
            let serves = |one: &&Activity| {
                let mut tags = one.tags.iter().filter(is_gcm);
                tags.any(|own| own.number == tag.number)
            };
            let own: Vec<&Activity> = activities.iter().filter(serves).collect();
            let title = tag_words(page.t, page.lang, tag);
            let id = format!("gcm-{}", tag.number);
            flat(page, look, workplan, (id, title), &own)
        })
        .collect();
    let none: Vec<&Activity> = activities
        .iter()
        .filter(|one| one.tags.iter().filter(is_gcm).count() == 0)
        .collect();
    if !none.is_empty() {
        let title = page.t.workplan_no_objective();
        groups.push(flat(
            page,
            look,
            workplan,
            ("no-objective".to_owned(), title),
            &none,
        ));
    }
    groups
}

impl Sample for WorkplanPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        use crate::base::access::Hat;
        use crate::base::ids::{OrganisationId, PersonId};
        let actor = |hat| Actor {
            person: Some(PersonId(1)),
            function: None,
            organisation: None,
            hat,
            groups: Vec::new(),
        };
        let found = |workplan: Workplan, activities: Vec<Activity>| Found {
            members: activities
                .iter()
                .map(|one| Member {
                    id: one.lead,
                    acronym: one.lead_acronym.clone(),
                })
                .collect(),
            former: vec![Former {
                id: 9.into(),
                code: super::model::Code {
                    priority: 4,
                    number: 3,
                },
                title: "Mobile desks".to_owned(),
                at: chrono::DateTime::UNIX_EPOCH,
                reason: "No donor.".to_owned(),
            }],
            years: vec![2026],
            workplan,
            activities,
        };
        let lay = |view: View, hat: Hat, found: &Found| {
            let page = Page::sample(lang)
                .within(Section::FollowUp)
                .titled(title(lang.texts(), 2026));
            let who = actor(hat);
            let look = Look {
                who: &who,
                today: samples::today(),
                dates: lang.dates(chrono_tz::Asia::Bishkek),
                prefix: "UNMN/KGZ",
            };
            let filter = Filter {
                year: 2026,
                view,
                lead: None,
            };
            Self::lay(page, &look, &filter, found)
        };
        let mut bare = samples::activity();
        bare.tags.clear();
        bare.steps.clear();
        let full = found(samples::workplan(), vec![samples::activity(), bare]);
        let empty = found(Workplan::default(), Vec::new());
        let mut idle = found(samples::workplan(), Vec::new());
        idle.workplan
            .headings
            .retain(|one| one.level != Level::Output);
        let member = Hat::FocalPoint(OrganisationId(1));
        vec![
            ("by priority", lay(View::Priority, Hat::Secretariat, &full)),
            ("by quarter", lay(View::Quarter, member, &full)),
            ("by objective", lay(View::Objective, member, &full)),
            ("empty", lay(View::Priority, Hat::Secretariat, &empty)),
            ("empty for a member", lay(View::Quarter, member, &empty)),
            ("begun", lay(View::Priority, Hat::Secretariat, &idle)),
        ]
    }
}
