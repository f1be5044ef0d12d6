use askama::Template;

use super::access::{
    AcceptAction, DeclineAction, DescribeAction, ReassignAction, ReopenAction, ReportProgress,
    VerifyAction,
};
use super::course::{self, Course, Forms};
use super::evidence;
use super::model::{Action, Health, Kind, Report, Status};
use super::partners;
use super::rules::{self, Refusal, Risk, Terms};
use super::source_page::assignment_fields;
use super::store::Lead;
use super::timeline::{self, Moment};
use crate::base::access::{Act, Actor, Hat, Verdict};
use crate::base::dates::Dates;
use crate::base::history::Past;
use crate::base::lang::Texts;
use crate::slices::decisions::tag_words;
use crate::web::answer::InWords;
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Section};
use crate::web::parts::{Ask, Corrections, Field, Icon, Possible, Tag, Text, Tone, Width};
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

pub(crate) fn status_word(t: &'static Texts, status: Status) -> String {
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

pub(super) fn kind_word(t: &'static Texts, kind: Kind) -> String {
    match kind {
        Kind::OneOff => t.actions_kind_one_off(),
        Kind::Recurring => t.actions_kind_recurring(),
        Kind::Standing => t.actions_kind_standing(),
    }
}

pub(super) fn possible(
    verdict: Verdict,
    rule: Result<(), Vec<Refusal>>,
    visit: &Visit,
) -> Possible {
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
    pub(super) asked: Asked,
    pub(super) fields: &'a Fields,
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

pub(super) fn reason_field(visit: &Visit, typed: Option<&Typed<'_>>, label: String) -> Field {
    filled(
        visit,
        typed,
        Asked::Reason,
        "reason",
        Field::lines("reason", label).at_most(2000).required(),
    )
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
    source: (String, String),
    facts: Vec<(String, String)>,
    /// Where the activity of the workplan stands that it carries out, and its name.
    activity: Option<(String, String)>,
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
    /// Whether the reader may say who does it and where.
    may_describe: bool,
    /// M4: external partners that are invited.
    partners: partners::Shown,
    timeline: Vec<Moment>,
}

impl ActionPage {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        (action, course): (&Action, &Course),
        (reports, past): (&[Report], &[Past]),
        (leads, partners): (&[Lead], partners::Shown),
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
        let risks = rules::risks(&stand, terms, visit.today(), visit.now);
        facts.extend(
            risks
                .into_iter()
                .map(|risk| (t.actions_why_at_risk(), risk_words(t, risk, terms))),
        );
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
            source: (
                format!("{}/actions", action.source.base()),
                lang.pick(
                    &action.source_title,
                    action.source_title_ru.as_deref(),
                    action.source_title_ky.as_deref(),
                )
                .to_owned(),
            ),
            facts,
            activity: action.activity.as_ref().map(|one| {
                let href = format!("/workplan/activities/{}", one.id);
                (href, format!("{} {}", one.code, one.title))
            }),
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
            may_describe: DescribeAction::verdict(who, action).is_yes()
                && rules::describe(action).is_ok(),
            partners,
            timeline: timeline::of(t, past, reports, &dates),
            page,
        }
    }
}

fn risk_words(t: &'static Texts, risk: Risk, terms: Terms) -> String {
    match risk {
        Risk::DueSoon => t.actions_risk_due_soon(),
        Risk::NoNews => t.actions_risk_no_news(terms.stale_days),
        Risk::MovedOften => t.actions_risk_moved(i64::from(terms.revisions_at_risk)),
        Risk::Unverified => t.actions_risk_unverified(terms.unverified_days),
    }
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
    let details = &action.details;
    if let Some(person) = &details.person_name {
        lines.push((t.actions_person(), person.clone()));
    }
    if details.kind != Kind::OneOff {
        lines.push((t.actions_kind(), kind_word(t, details.kind)));
    }
    if let Some(place) = &details.place {
        lines.push((t.actions_place(), place.clone()));
    }
    if !details.tags.is_empty() {
        let words = details.tags.iter().map(|tag| tag_words(t, visit.lang, tag));
        let words: Vec<String> = words.collect();
        lines.push((t.actions_serves(), words.join("; ")));
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
