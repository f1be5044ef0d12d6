//! One activity: what is planned, how far its actions are, what its lead says of it.
use askama::Template;
use chrono::NaiveDate;

use super::access::{KeepLine, LinkAction, PlanActivity, TakeOut, UnlinkAction};
use super::funding::{self, Aside, Proposal, aside};
use super::model::{Activity, Indicator, Level, Linked, Workplan};
use super::rules::{self, Refusal};
use super::samples;
use super::words::{action_words, progress_tag, quarters, usd};
use crate::base::access::{Act as _, Actor};
use crate::base::dates::Dates;
use crate::base::history::Past;
use crate::base::lang::{InWords as _, Lang, Texts};
use crate::slices::actions::status_word;
use crate::slices::decisions::tag_words;
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Ask, Choice, Corrections, Entry, Field, Log, Tag};
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "workplan/show.html")]
pub(crate) struct ActivityPage {
    page: Page,
    id: i64,
    kind: String,
    code: String,
    lead: String,
    back: String,
    back_words: String,
    progress: Tag,
    /// Priority, outcome, output: what it is, and its words.
    stands: Vec<(String, String)>,
    facts: Vec<(String, String)>,
    rationale: String,
    narrative: String,
    indicators: Vec<[String; 4]>,
    actions: Vec<Carried>,
    /// Actions that may be linked, where the reader may link any.
    link: Option<Field>,
    may_link: bool,
    corrections: Corrections,
    plan: Option<String>,
    line: Option<String>,
    take_out: Option<String>,
    /// When it left the plan, and why.
    taken_out: Option<(String, String)>,
    /// Proposals that are to close its gap.
    proposals: Vec<Aside>,
    log: Log,
}

struct Carried {
    id: i64,
    href: String,
    title: String,
    lead: String,
    due: String,
    status: String,
    may_unlink: bool,
}

/// What stands around an activity.
pub(super) struct Around {
    pub(super) workplan: Workplan,
    pub(super) linked: Vec<Linked>,
    pub(super) free: Vec<Linked>,
    pub(super) past: Vec<Past>,
    pub(super) proposals: Vec<Proposal>,
}

impl ActivityPage {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        activity: &Activity,
        around: &Around,
        refused: Option<Refusal>,
    ) -> Self {
        let mut page = visit.page(Section::FollowUp, activity.title.clone());
        if refused.is_some() {
            page = page
                .with_corrections()
                .answering(format!("/workplan/activities/{}", activity.id));
        }
        let dates = visit.lang.dates(visit.zone).in_year_of(visit.now);
        Self::lay(
            page,
            (dates, visit.today()),
            who,
            (activity, around),
            refused,
        )
    }

    fn lay(
        page: Page,
        (dates, today): (Dates, NaiveDate),
        who: &Actor,
        (activity, around): (&Activity, &Around),
        refused: Option<Refusal>,
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let id = activity.id.get();
        let planned = rules::in_plan(activity).is_ok();
        let may_link = planned && LinkAction::verdict(who, activity).is_yes();
        let may_unlink = planned && UnlinkAction::verdict(who, activity).is_yes();
        let way = |may: bool, end: &str| {
            (planned && may).then(|| format!("/workplan/activities/{id}/{end}"))
        };
        let link = (may_link && !around.free.is_empty()).then(|| {
            let choices = around
                .free
                .iter()
                .map(|one| Choice::new(one.id.to_string(), action_words(t, one)));
            let mut all = vec![Choice::new("", t.workplan_choose_action())];
            all.extend(choices);
            Field::new("action", t.workplan_action_to_link(), Ask::Select(all))
                .hinted(t.workplan_action_hint())
                .faulty(refused.as_ref().map(|refusal| refusal.in_words(lang)))
        });
        // where there is nothing to choose from, it is said all the same
        let unsaid = refused.filter(|_| link.is_none());
        let output = around.workplan.heading(activity.output);
        Self {
            id,
            kind: super::list_page::title(t, activity.year),
            code: activity.code.to_string(),
            lead: lead_words(t, activity),
            back: format!("/workplan?year={}", activity.year),
            back_words: super::list_page::title(t, activity.year),
            progress: progress_tag(t, rules::progress(&activity.steps, today)),
            stands: stands(t, lang, activity, &around.workplan),
            facts: facts(t, activity),
            rationale: output
                .and_then(|output| output.rationale.clone())
                .unwrap_or_default(),
            narrative: activity.narrative.clone().unwrap_or_default(),
            indicators: activity.indicators.iter().map(indicator).collect(),
            actions: around
                .linked
                .iter()
                .map(|one| Carried {
                    id: one.id.get(),
                    href: format!("/actions/{}", one.id),
                    title: one.title.clone(),
                    lead: one.acronym.clone(),
                    due: dates.day_short(one.step.due_on),
                    status: status_word(t, one.step.status),
                    may_unlink: may_unlink && rules::unlink(who.hat, Some(one)).is_ok(),
                })
                .collect(),
            corrections: Corrections::of(t, &link.iter().collect::<Vec<_>>())
                .and(unsaid.map(|refusal| refusal.in_words(lang).into())),
            link,
            may_link,
            plan: way(PlanActivity::verdict(who, activity).is_yes(), "plan"),
            line: way(KeepLine::verdict(who, activity).is_yes(), "line"),
            take_out: way(TakeOut::verdict(who, activity).is_yes(), "taking-out"),
            taken_out: activity.taken_out.as_ref().map(|(at, reason)| {
                let day = dates.day(dates.date_of(*at));
                (t.workplan_taken_out_on(day), reason.clone())
            }),
            proposals: around.proposals.iter().map(|one| aside(t, one)).collect(),
            log: Log::new(
                around
                    .past
                    .iter()
                    .filter_map(|one| told(t, one, &dates))
                    .collect(),
                t,
            ),
            page,
        }
    }
}

/// One sentence that a co-chair could read aloud, and the money.
fn lead_words(t: &Texts, activity: &Activity) -> String {
    let lead = t.workplan_activity_lead(
        activity.lead_acronym.as_str(),
        quarters(t, activity.quarters),
    );
    let money = match rules::gap(activity.money) {
        0 => t.workplan_lead_funded(),
        gap => t.workplan_activity_gap(usd(t, gap), usd(t, activity.money.required)),
    };
    format!("{lead} {money}")
}

fn stands(
    t: &'static Texts,
    lang: Lang,
    activity: &Activity,
    workplan: &Workplan,
) -> Vec<(String, String)> {
    let mut lines = Vec::new();
    let mut at = workplan.heading(activity.output);
    while let Some(heading) = at {
        let words = match heading.level {
            Level::Priority => format!("P{} {}", heading.number, heading.title_for(lang)),
            Level::Outcome | Level::Output => heading.title_for(lang).to_owned(),
        };
        lines.insert(0, (super::words::level_word(t, heading.level), words));
        at = heading.parent.and_then(|parent| workplan.heading(parent));
    }
    if !activity.tags.is_empty() {
        let words = activity.tags.iter().map(|tag| tag_words(t, lang, tag));
        lines.push((
            t.actions_serves(),
            words.collect::<Vec<String>>().join("; "),
        ));
    }
    if let Some(words) = &activity.policy_reference {
        lines.push((t.workplan_policy(), words.clone()));
    }
    if let Some(words) = &activity.joint_plan_reference {
        lines.push((t.workplan_joint_plan(), words.clone()));
    }
    lines
}

fn facts(t: &Texts, activity: &Activity) -> Vec<(String, String)> {
    let money = activity.money;
    let mut lines = vec![
        (t.workplan_lead_head(), activity.lead_acronym.clone()),
        (t.workplan_quarters(), quarters(t, activity.quarters)),
        (t.workplan_required(), usd(t, money.required)),
        (t.workplan_available(), usd(t, money.available)),
        (t.workplan_gap_computed(), usd(t, rules::gap(money))),
    ];
    if !activity.contributors.is_empty() {
        let names: Vec<&str> = activity
            .contributors
            .iter()
            .map(|one| one.acronym.as_str())
            .collect();
        lines.push((t.workplan_contributors(), names.join(", ")));
    }
    if let Some(partners) = &activity.partners {
        lines.push((t.workplan_partners(), partners.clone()));
    }
    lines
}

fn indicator(one: &Indicator) -> [String; 4] {
    let words = |words: &Option<String>| words.clone().unwrap_or_default();
    [
        one.title.clone(),
        words(&one.baseline),
        words(&one.target),
        words(&one.actual),
    ]
}

fn told(t: &'static Texts, past: &Past, dates: &Dates) -> Option<Entry> {
    let what = match past.act.as_str() {
        "workplan.add" => t.workplan_told_add(),
        "workplan_activity.plan" => t.workplan_told_plan(),
        "workplan_activity.keep" => t.workplan_told_keep(),
        "workplan_activity.link" => t.workplan_told_link(),
        "workplan_activity.unlink" => t.workplan_told_unlink(),
        "workplan_activity.take_out" => t.workplan_told_take_out(),
        "workplan_import.carry_out" => t.workplan_told_import(),
        _ => return None,
    };
    Some(Entry {
        date: dates.day_short(dates.date_of(past.at)).into(),
        who: past.organisation.clone().unwrap_or_default().into(),
        what: what.into(),
    })
}

impl Sample for ActivityPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        use crate::base::access::Hat;
        use crate::base::ids::{OrganisationId, PersonId};
        let linked = |id: i64| Linked {
            id: id.into(),
            title: "Open the desk in Osh".to_owned(),
            lead: OrganisationId(1),
            acronym: "IOM".to_owned(),
            step: super::model::Step {
                status: crate::slices::actions::Status::InProgress,
                percent: 40,
                due_on: samples::today(),
            },
        };
        let lay = |hat, activity: &Activity, around: &Around, refused: Option<Refusal>| {
            let mut page = Page::sample(lang)
                .within(Section::FollowUp)
                .titled(activity.title.clone());
            if refused.is_some() {
                page = page.with_corrections().answering("/workplan/activities/1");
            }
            let who = Actor {
                person: Some(PersonId(1)),
                function: None,
                organisation: None,
                hat,
                groups: Vec::new(),
            };
            let dates = lang.dates(chrono_tz::Asia::Bishkek);
            Self::lay(
                page,
                (dates, samples::today()),
                &who,
                (activity, around),
                refused,
            )
        };
        let full = samples::activity();
        let mut bare = samples::activity();
        bare.narrative = None;
        bare.indicators.clear();
        bare.steps.clear();
        let mut former = bare.clone();
        former.taken_out = Some((chrono::DateTime::UNIX_EPOCH, "No donor.".to_owned()));
        let around = |linked: Vec<Linked>, free: Vec<Linked>| Around {
            workplan: samples::workplan(),
            linked,
            free,
            past: Vec::new(),
            proposals: vec![funding::sample_aside()],
        };
        let own = Hat::FocalPoint(OrganisationId(1));
        let busy = around(vec![linked(1)], vec![linked(2)]);
        vec![
            ("own", lay(own, &full, &busy, None)),
            ("secretariat", lay(Hat::Secretariat, &full, &busy, None)),
            (
                "refused",
                lay(own, &full, &busy, Some(Refusal::ActionIsLinked)),
            ),
            (
                "taken out",
                lay(
                    Hat::Secretariat,
                    &former,
                    &around(Vec::new(), vec![linked(2)]),
                    None,
                ),
            ),
            (
                "bare",
                lay(Hat::CoChair, &bare, &around(Vec::new(), Vec::new()), None),
            ),
        ]
    }
}
