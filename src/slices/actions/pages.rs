use askama::Template;

use super::access::{
    AcceptAction, DeclineAction, FindNoAction, ProposeAction, ReassignAction, ReopenAction,
    ReportProgress, VerifyAction,
};
use super::course::{self, Course, Forms};
use super::evidence;
use super::model::{Action, Health, Implementation, Report, Status};
use super::register::Line;
use super::rules::{self, Refusal, Terms};
use super::store::{Lead, Row};
use crate::base::access::{Act, Actor, Hat, Verdict};
use crate::base::dates::Dates;
use crate::base::history::Past;
use crate::base::lang::Texts;
use crate::slices::decisions::{Decision, paragraphs};
use crate::web::answer::InWords;
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Section};
use crate::web::parts::{
    Ask, Choice, Corrections, Entry, Field, Icon, Log, Possible, Tag, Text, Tone, Width,
};
use crate::web::visit::Visit;

pub(super) fn health_tag(t: &'static Texts, health: Health) -> Tag {
    match health {
        Health::Overdue => Tag::new(Icon::Overdue, Tone::No, t.actions_overdue()),
        Health::AtRisk => Tag::new(Icon::Reservation, Tone::Warn, t.actions_at_risk()),
        Health::OnTrack => Tag::new(Icon::OnTrack, Tone::Ok, t.actions_on_track()),
        Health::Done => Tag::new(Icon::Yes, Tone::Yes, t.actions_done()),
        Health::Resting => Tag::new(Icon::Awaiting, Tone::Wait, t.actions_resting()),
    }
}

pub(super) fn status_word(t: &'static Texts, status: Status) -> String {
    match status {
        Status::Proposed => t.actions_status_proposed(),
        Status::Accepted => t.actions_status_accepted(),
        Status::InProgress => t.actions_status_in_progress(),
        Status::ReportedDone => t.actions_status_reported_done(),
        Status::Verified => t.actions_status_verified(),
        Status::OnHold => t.actions_status_on_hold(),
        Status::Declined => t.actions_status_declined(),
        Status::Cancelled => t.actions_status_cancelled(),
    }
}

fn possible(verdict: Verdict, rule: Result<(), Vec<Refusal>>, visit: &Visit) -> Possible {
    let who = verdict.why().map(|why| why.in_words(visit.lang));
    let when = rule.err().unwrap_or_default();
    Possible::unless(
        who.into_iter()
            .chain(when.iter().map(|refusal| refusal.in_words(visit.lang)))
            .map(Text::from)
            .collect(),
    )
}

/// Which form came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    Proposal,
    Assignment,
    Progress,
    Reason,
    Course(course::Asked),
}

#[derive(Clone, Copy)]
pub(super) struct Typed<'a> {
    asked: Asked,
    fields: &'a Fields,
    complaints: &'a Complaints,
}

impl<'a> Typed<'a> {
    pub(super) fn of(asked: Asked, fields: &'a Fields, complaints: &'a Complaints) -> Self {
        Self {
            asked,
            fields,
            complaints,
        }
    }
}

/// Fills a field with what came back, if its form did.
pub(super) fn filled(
    visit: &Visit,
    typed: Option<&Typed<'_>>,
    asked: Asked,
    name: &str,
    field: Field,
) -> Field {
    match typed.filter(|typed| typed.asked == asked) {
        Some(typed) => field
            .holding(typed.fields.raw(name))
            .faulty(typed.complaints.at(name, visit.lang)),
        None => field,
    }
}

fn assignment_fields(
    visit: &Visit,
    typed: Option<&Typed<'_>>,
    asked: Asked,
    leads: &[Lead],
) -> Vec<Field> {
    let t = visit.texts();
    let mut choices = vec![Choice::new("", t.frame_choose())];
    choices.extend(
        leads
            .iter()
            .map(|one| Choice::new(one.id.to_string(), lead_word(t, one))),
    );
    let mut fields = vec![
        filled(
            visit,
            typed,
            asked,
            "lead",
            Field::new("lead", t.actions_lead_agency(), Ask::Select(choices))
                .hinted(t.actions_lead_hint())
                .wide(Width::Middle)
                .required(),
        ),
        filled(
            visit,
            typed,
            asked,
            "due_on",
            Field::new("due_on", t.actions_due(), Ask::Line("date"))
                .wide(Width::Short)
                .required(),
        ),
    ];
    if leads.iter().any(|one| one.apart().is_some()) {
        fields.push(filled(
            visit,
            typed,
            asked,
            "all_the_same",
            Field::new("all_the_same", t.actions_ask_all_the_same(), Ask::Tick)
                .hinted(t.actions_ask_all_the_same_hint()),
        ));
    }
    fields
}

/// The member, and from what it disassociated itself (I11).
fn lead_word(t: &'static Texts, lead: &Lead) -> String {
    match lead.apart() {
        None => lead.acronym.clone(),
        Some([]) => t.actions_lead_apart(lead.acronym.as_str()),
        Some(from) => {
            let numbers: Vec<String> = from.iter().map(ToString::to_string).collect();
            t.actions_lead_apart_of(numbers.len(), lead.acronym.as_str(), numbers.join(", "))
        }
    }
}

/// Which paragraph of the decision an action stems from.
fn paragraph_field(visit: &Visit, typed: Option<&Typed<'_>>, decision: &Decision) -> Field {
    let t = visit.texts();
    let mut choices = vec![Choice::new("", t.actions_whole_decision())];
    choices.extend(
        paragraphs(&decision.text)
            .into_iter()
            .filter_map(|(number, words)| {
                let words = words.plain();
                let start: String = words.chars().take(60).collect();
                let more = if start.len() < words.len() { "…" } else { "" };
                Some(Choice::new(
                    number?.to_string(),
                    format!("{}. {start}{more}", number?),
                ))
            }),
    );
    let field = Field::new("paragraph", t.actions_stems_from(), Ask::Select(choices));
    filled(visit, typed, Asked::Proposal, "paragraph", field)
}

/// When it begins, and who works on it beside the lead.
fn more_fields(visit: &Visit, typed: Option<&Typed<'_>>, leads: &[Lead]) -> Vec<Field> {
    let t = visit.texts();
    let choices = leads
        .iter()
        .map(|one| Choice::new(one.id.to_string(), one.acronym.clone()))
        .collect();
    let chosen = typed
        .filter(|typed| typed.asked == Asked::Proposal)
        .map(|typed| {
            typed
                .fields
                .all("contributors")
                .map(str::to_owned)
                .collect()
        })
        .unwrap_or_default();
    vec![
        filled(
            visit,
            typed,
            Asked::Proposal,
            "start_on",
            Field::new("start_on", t.actions_start(), Ask::Line("date"))
                .hinted(t.actions_start_hint())
                .wide(Width::Short),
        ),
        Field::new(
            "contributors",
            t.actions_contributors(),
            Ask::AnyOf(choices),
        )
        .choosing(chosen),
    ]
}

fn reason_field(visit: &Visit, typed: Option<&Typed<'_>>, label: String) -> Field {
    filled(
        visit,
        typed,
        Asked::Reason,
        "reason",
        Field::lines("reason", label).at_most(2000).required(),
    )
}

/// The actions of one decision.
#[derive(Template)]
#[template(path = "actions/of_decision.html")]
pub(crate) struct OfDecisionPage {
    page: Page,
    id: i64,
    back: String,
    back_words: String,
    symbol: String,
    implementation: String,
    no_action: String,
    rows: Vec<Line>,
    corrections: Corrections,
    propose: Option<(Vec<Field>, Possible)>,
    none: Option<Field>,
}

impl OfDecisionPage {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        decision: &Decision,
        rows: &[Row],
        leads: &[Lead],
        terms: Terms,
        typed: Option<Typed<'_>>,
    ) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let typed = typed.as_ref();
        let mut page = visit.page(Section::FollowUp, t.actions_of_decision());
        if typed.is_some() {
            page = page
                .with_corrections()
                .answering(format!("/decisions/{}/actions", decision.id));
        }
        let verdict = ProposeAction::verdict(who, decision);
        let propose = (verdict.is_yes() && decision.no_action_reason.is_none()).then(|| {
            let mut fields = vec![filled(
                visit,
                typed,
                Asked::Proposal,
                "title",
                Field::line("title", t.actions_title())
                    .at_most(300)
                    .required(),
            )];
            fields.push(paragraph_field(visit, typed, decision));
            fields.extend(assignment_fields(visit, typed, Asked::Proposal, leads));
            fields.extend(more_fields(visit, typed, leads));
            (fields, possible(verdict, rules::propose(decision), visit))
        });
        let none = (FindNoAction::verdict(who, decision).is_yes()
            && rules::find_no_action(decision, rows.len()).is_ok())
        .then(|| reason_field(visit, typed, t.actions_none_reason()));
        let corrections = {
            let fields = propose.iter().flat_map(|(fields, _)| fields.iter());
            Corrections::of(t, &fields.chain(none.iter()).collect::<Vec<_>>())
        };
        Self {
            id: decision.id.get(),
            back: format!("/decisions/{}", decision.id),
            back_words: lang
                .pick(
                    &decision.title,
                    decision.title_ru.as_deref(),
                    decision.title_ky.as_deref(),
                )
                .to_owned(),
            symbol: decision.symbol(&visit.symbol_prefix).unwrap_or_default(),
            implementation: implementation_word(t, rows, decision, terms, visit),
            no_action: decision.no_action_reason.clone().unwrap_or_default(),
            rows: rows.iter().map(|row| Line::of(visit, row, terms)).collect(),
            corrections,
            propose,
            none,
            page,
        }
    }
}

fn implementation_word(
    t: &'static Texts,
    rows: &[Row],
    decision: &Decision,
    terms: Terms,
    visit: &Visit,
) -> String {
    let standing = |row: &Row| rules::standing(&row.stand(), terms, visit.today(), visit.now);
    let actions: Vec<_> = rows.iter().map(|row| (row.status, standing(row))).collect();
    match rules::implementation(decision.no_action_reason.is_some(), &actions) {
        Implementation::NoActionRequired => t.actions_none_required(),
        Implementation::NotStarted => t.actions_not_started(),
        Implementation::InProgress => t.actions_status_in_progress(),
        Implementation::Overdue => t.actions_overdue(),
        Implementation::Implemented => t.actions_implemented(),
    }
}

/// One action.
#[derive(Template)]
#[template(path = "actions/show.html")]
pub(crate) struct ActionPage {
    page: Page,
    id: i64,
    symbol: String,
    state: Tag,
    status: String,
    decision: (String, String),
    facts: Vec<(String, String)>,
    forms: Forms,
    corrections: Corrections,
    accept: Option<Possible>,
    /// I11: to be ticked by a lead that is apart from the decision.
    all_the_same: Option<Field>,
    verify: Option<Possible>,
    decline: Option<Field>,
    report: Option<Vec<Field>>,
    reopen: Option<Field>,
    reassign: Option<Vec<Field>>,
    reports: Vec<ReportLine>,
    log: Log,
}

struct ReportLine {
    who: String,
    date: String,
    percent: String,
    narrative: String,
    /// Where it leads, and its words.
    evidence: Vec<(String, String)>,
}

impl ActionPage {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        (action, course): (&Action, &Course),
        (reports, past): (&[Report], &[Past]),
        leads: &[Lead],
        terms: Terms,
        typed: Option<Typed<'_>>,
    ) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let dates = lang.dates(visit.zone).in_year_of(visit.now);
        let typed = typed.as_ref();
        let mut page = visit.page(Section::FollowUp, action.title.clone());
        if typed.is_some() {
            page = page
                .with_corrections()
                .answering(format!("/actions/{}", action.id));
        }
        let is_lead = AcceptAction::verdict(who, action).is_yes();
        let decline = (DeclineAction::verdict(who, action).is_yes()
            && rules::decline(action).is_ok())
        .then(|| reason_field(visit, typed, t.actions_decline_reason()));
        let report = (ReportProgress::verdict(who, action).is_yes()
            && rules::report(action).is_ok())
        .then(|| progress_fields(visit, typed, action));
        let reopen = (ReopenAction::verdict(who, action).is_yes()
            && rules::reopen(action, who.hat == Hat::CoChair).is_ok())
        .then(|| reason_field(visit, typed, t.actions_reopen_reason()));
        let reassign = (ReassignAction::verdict(who, action).is_yes()
            && rules::reassign(action).is_ok())
        .then(|| assignment_fields(visit, typed, Asked::Assignment, leads));
        let forms = Forms::of(visit, who, (action, course), typed);
        let stand = rules::Stand {
            status: action.status,
            due_on: action.due_on,
            reported_at: action.reported_at,
            news_at: course.news_at,
            revisions: course.revisions,
        };
        let mut facts = fact_lines(visit, action, &dates);
        facts.extend(course::facts(t, course, &dates));
        let corrections = {
            let single = decline.iter().chain(reopen.iter());
            let several = report.iter().chain(reassign.iter()).flatten();
            let all = single.chain(several).chain(forms.fields());
            Corrections::of(t, &all.collect::<Vec<_>>())
        };
        Self {
            id: action.id.get(),
            symbol: action.symbol(&visit.symbol_prefix),
            state: health_tag(t, rules::standing(&stand, terms, visit.today(), visit.now)),
            status: status_word(t, action.status),
            decision: (
                format!("/decisions/{}/actions", action.decision),
                lang.pick(
                    &action.decision_title,
                    action.decision_title_ru.as_deref(),
                    action.decision_title_ky.as_deref(),
                )
                .to_owned(),
            ),
            facts,
            forms,
            corrections,
            accept: (is_lead && action.status == Status::Proposed)
                .then(|| possible(Verdict::Yes, rules::accept(action, true), visit)),
            all_the_same: action.lead_is_apart.then(|| {
                Field::new("all_the_same", t.actions_all_the_same(), Ask::Tick)
                    .hinted(t.actions_refused_lead_is_apart())
            }),
            verify: (VerifyAction::verdict(who, action).is_yes() && action.status.is_open())
                .then(|| possible(Verdict::Yes, rules::verify(action), visit)),
            decline,
            report,
            reopen,
            reassign,
            reports: reports
                .iter()
                .map(|one| ReportLine {
                    who: format!("{}, {}", one.acronym, one.person),
                    date: dates.day_short(dates.date_of(one.at)),
                    percent: t.actions_percent(one.percent),
                    narrative: one.narrative.clone(),
                    evidence: shown(one),
                })
                .collect(),
            log: Log::new(
                past.iter().filter_map(|one| told(t, one, &dates)).collect(),
                t,
            ),
            page,
        }
    }
}

fn shown(report: &Report) -> Vec<(String, String)> {
    let all = report.evidence.iter().flat_map(|all| all.iter());
    all.filter_map(|one| match (&one.link, &one.file) {
        (Some(link), _) => Some((link.clone(), link.clone())),
        (None, Some(name)) => Some((format!("/evidence/{}/file", one.id), name.clone())),
        (None, None) => None,
    })
    .collect()
}

fn fact_lines(visit: &Visit, action: &Action, dates: &Dates) -> Vec<(String, String)> {
    let t = visit.texts();
    let mut lines = vec![
        (t.actions_lead_agency(), action.acronym.clone()),
        (t.actions_due(), dates.day(action.due_on)),
        (t.actions_progress(), t.actions_percent(action.percent)),
    ];
    if let Some(number) = action.paragraph {
        lines.push((t.actions_stems_from(), t.actions_paragraph(number)));
    }
    if action.status.is_open() {
        lines.push((
            t.actions_time_left(),
            dates.due_on(visit.now, action.due_on),
        ));
    }
    if let Some(reason) = &action.decline_reason {
        lines.push((t.actions_declined_because(), reason.clone()));
    }
    if let Some(at) = action.reported_at {
        lines.push((t.actions_reported_on(), dates.day(dates.date_of(at))));
    }
    if let Some(at) = action.verified_at {
        lines.push((t.actions_verified_on(), dates.day(dates.date_of(at))));
    }
    lines
}

fn progress_fields(visit: &Visit, typed: Option<&Typed<'_>>, action: &Action) -> Vec<Field> {
    let t = visit.texts();
    let ask = |name: &str, field: Field| filled(visit, typed, Asked::Progress, name, field);
    let [link, files] = evidence::fields(t);
    vec![
        ask(
            "narrative",
            Field::lines("narrative", t.actions_narrative())
                .at_most(5000)
                .required(),
        ),
        ask(
            "percent",
            Field::new("percent", t.actions_percent_label(), Ask::Line("number"))
                .holding(action.percent.to_string())
                .wide(Width::Short),
        ),
        ask(
            "done",
            Field::new("done", t.actions_it_is_done(), Ask::Tick),
        ),
        ask("link", link),
        ask("files", files),
    ]
}

fn told(t: &'static Texts, past: &Past, dates: &Dates) -> Option<Entry> {
    let what = match past.act.as_str() {
        "action.propose" => t.actions_told_propose(),
        "action.accept" => t.actions_told_accept(),
        "action.decline" => t.actions_told_decline(),
        "action.reassign" => t.actions_told_reassign(),
        "action.report" => t.actions_told_report(),
        "action.verify" => t.actions_told_verify(),
        "action.reopen" => t.actions_told_reopen(),
        "action.propose_due" => t.actions_told_propose_due(),
        "action.agree_due" => t.actions_told_agree_due(),
        "action.decline_due" => t.actions_told_decline_due(),
        "action.hold" => t.actions_told_hold(),
        "action.resume" => t.actions_told_resume(),
        "action.cancel" => t.actions_told_cancel(),
        _ => return None,
    };
    let who = match past.hat.as_str() {
        "co_chair" => t.decisions_co_chair(),
        "secretariat" => t.decisions_secretariat(),
        _ => past.organisation.clone().unwrap_or_default(),
    };
    Some(Entry {
        date: dates.day_short(dates.date_of(past.at)).into(),
        who: who.into(),
        what: what.into(),
    })
}
