//! The actions of one decision, or of what was said under one item of an agenda.
use askama::Template;

use super::access::{FindNoAction, ProposeAction, ProposeFromItem};
use super::follow_up::Line;
use super::model::{Implementation, Source};
use super::pages::{Asked, Typed, filled, possible, reason_field};
use super::rules::{self, Terms};
use super::store::{Lead, Row};
use crate::base::access::{Act, Actor};
use crate::base::lang::Texts;
use crate::slices::decisions::{Decision, paragraphs};
use crate::slices::meetings::{Item, Meeting};
use crate::web::page::{Page, Section};
use crate::web::parts::{Ask, Choice, Corrections, Field, Possible, Width};
use crate::web::visit::Visit;

pub(super) fn assignment_fields(
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

/// The actions of one source.
#[derive(Template)]
#[template(path = "actions/of_source.html")]
pub(crate) struct SourcePage {
    page: Page,
    /// `/decisions/7`: its actions stand under it.
    base: String,
    back: String,
    back_words: String,
    symbol: String,
    implementation: String,
    no_action: String,
    none_yet: String,
    rows: Vec<Line>,
    corrections: Corrections,
    propose: Option<(Vec<Field>, Possible)>,
    none: Option<Field>,
}

impl SourcePage {
    pub(super) fn of_decision(
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
        let base = Source::Decision(decision.id).base();
        let page = titled(visit, t.actions_of_decision(), &base, typed);
        let verdict = ProposeAction::verdict(who, decision);
        let propose = (verdict.is_yes() && decision.no_action_reason.is_none()).then(|| {
            let mut fields = vec![title_field(visit, typed)];
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
            back: base.clone(),
            base,
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
            none_yet: t.actions_none_yet_words(),
            rows: rows.iter().map(|row| Line::of(visit, row, terms)).collect(),
            corrections,
            propose,
            none,
            page,
        }
    }

    pub(super) fn of_item(
        visit: &Visit,
        who: &Actor,
        (item, meeting): (&Item, &Meeting),
        rows: &[Row],
        leads: &[Lead],
        terms: Terms,
        typed: Option<Typed<'_>>,
    ) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let typed = typed.as_ref();
        let base = Source::Item(meeting.id, item.id).base();
        let page = titled(visit, t.actions_of_item(), &base, typed);
        let verdict = ProposeFromItem::verdict(who, item);
        let propose = verdict.is_yes().then(|| {
            let mut fields = vec![title_field(visit, typed)];
            fields.extend(assignment_fields(visit, typed, Asked::Proposal, leads));
            fields.extend(more_fields(visit, typed, leads));
            let rule = rules::propose_from_meeting(meeting);
            (fields, possible(verdict, rule, visit))
        });
        let corrections = {
            let fields = propose.iter().flat_map(|(fields, _)| fields.iter());
            Corrections::of(t, &fields.collect::<Vec<_>>())
        };
        let title = lang.pick(
            &item.title,
            item.title_ru.as_deref(),
            item.title_ky.as_deref(),
        );
        Self {
            base,
            back: format!("/meetings/{}#item-{}", meeting.id, item.position),
            back_words: format!("{}. {title}", item.position),
            symbol: format!(
                "{}/{}/MTG/{}",
                visit.symbol_prefix, meeting.year, meeting.number
            ),
            implementation: String::new(),
            no_action: String::new(),
            none_yet: t.actions_none_from_item(),
            rows: rows.iter().map(|row| Line::of(visit, row, terms)).collect(),
            corrections,
            propose,
            none: None,
            page,
        }
    }
}

fn titled(visit: &Visit, title: String, base: &str, typed: Option<&Typed<'_>>) -> Page {
    let page = visit.page(Section::FollowUp, title);
    if typed.is_some() {
        page.with_corrections().answering(format!("{base}/actions"))
    } else {
        page
    }
}

pub(super) fn title_field(visit: &Visit, typed: Option<&Typed<'_>>) -> Field {
    let field = Field::line("title", visit.texts().actions_title())
        .at_most(300)
        .required();
    filled(visit, typed, Asked::Proposal, "title", field)
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
