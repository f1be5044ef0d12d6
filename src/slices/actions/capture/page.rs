//! What was understood of a line, to be looked at and corrected before it becomes a record.
use askama::Template;

use super::super::pages::{Asked, Typed as TypedAction};
use super::super::rules as actions;
use super::super::source_page::{assignment_fields, title_field};
use super::super::store::Lead;
use super::forms::{LONGEST_TEXT, LONGEST_TITLE};
use super::rules;
use super::store::Adopted;
use crate::base::lang::Lang;
use crate::slices::meetings::{Item, Meeting};
use crate::slices::minutes::{self, Captured, Entry, Line};
use crate::web::answer::InWords;
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Ask, Choice, Corrections, Field, Possible, Text, Width};
use crate::web::visit::Visit;

/// What a record is made from.
pub(super) struct Ground {
    pub(super) meeting: Meeting,
    pub(super) entry: Option<Entry>,
    pub(super) line: Option<Line>,
    pub(super) leads: Vec<Lead>,
    pub(super) adopted: Vec<Adopted>,
}

/// What came back.
#[derive(Clone, Copy)]
pub(super) struct Typed<'a> {
    fields: &'a Fields,
    complaints: &'a Complaints,
}

impl<'a> Typed<'a> {
    pub(super) fn of(fields: &'a Fields, complaints: &'a Complaints) -> Self {
        Self { fields, complaints }
    }
}

#[derive(Template)]
#[template(path = "actions/capture.html")]
pub(crate) struct CapturePage {
    page: Page,
    back: String,
    back_words: String,
    /// The line as it stands in the text.
    words: String,
    mark: String,
    action: String,
    button: String,
    corrections: Corrections,
    fields: Vec<Field>,
    may: Possible,
    /// The other kind of record that could be made of it.
    other: (String, String),
}

impl CapturePage {
    pub(super) fn of(
        visit: &Visit,
        item: &Item,
        ground: &Ground,
        kind: Captured,
        typed: Option<Typed<'_>>,
    ) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let mark = ground
            .line
            .as_ref()
            .map_or_else(String::new, |line| minutes::mark(&line.words));
        let here = format!("/agenda-items/{}/capture?line={mark}", item.id);
        let mut page = visit.page(
            Section::Meetings,
            match kind {
                Captured::Action => t.actions_capture_action(),
                Captured::Decision => t.actions_capture_decision(),
            },
        );
        if typed.is_some() {
            page = page.with_corrections().answering(here.clone());
        }
        let none = Complaints::none();
        let understood = understood(ground);
        let (fields, complaints) = typed.map_or((&understood, &none), |typed| {
            (typed.fields, typed.complaints)
        });
        let typed = Typed { fields, complaints };
        let shown = match kind {
            Captured::Action => action_fields(visit, ground, typed),
            Captured::Decision => decision_fields(visit, ground, typed),
        };
        let title = lang.pick(
            &item.title,
            item.title_ru.as_deref(),
            item.title_ky.as_deref(),
        );
        let (action, button, other) = match kind {
            Captured::Action => (
                "captured-actions",
                t.actions_propose(),
                (
                    format!("{here}&as=decision"),
                    t.actions_capture_as_decision(),
                ),
            ),
            Captured::Decision => (
                "captured-decisions",
                t.actions_capture_draft(),
                (format!("{here}&as=action"), t.actions_capture_as_action()),
            ),
        };
        Self {
            back: ground.entry.as_ref().map_or_else(
                || format!("/meetings/{}#item-{}", item.meeting, item.position),
                |entry| format!("/minutes-entries/{}", entry.id),
            ),
            back_words: format!("{}. {title}", item.position),
            words: ground
                .line
                .as_ref()
                .map_or_else(String::new, |line| line.words.clone()),
            mark,
            action: format!("/agenda-items/{}/{action}", item.id),
            button,
            corrections: Corrections::of(t, &shown.iter().collect::<Vec<_>>()),
            fields: shown,
            may: possible(lang, item, ground, kind),
            other,
            page,
        }
    }
}

/// The same rules as the act's.
fn possible(lang: Lang, item: &Item, ground: &Ground, kind: Captured) -> Possible {
    let mut reasons: Vec<Text> = Vec::new();
    let words = |one: &dyn InWords| Text::from(one.in_words(lang));
    match kind {
        Captured::Action => {
            if let Err(refusals) = actions::propose_from_meeting(&ground.meeting) {
                reasons.extend(refusals.iter().map(|one| words(one)));
            }
        }
        Captured::Decision => {
            if let Err(refusals) = rules::decide(&ground.meeting, item) {
                reasons.extend(refusals.iter().map(|one| words(one)));
            }
        }
    }
    match &ground.entry {
        Some(entry) => {
            if let Err(refusals) = minutes::take_down(entry) {
                reasons.extend(refusals.iter().map(|one| words(one)));
            }
        }
        None => reasons.push(Text::from(lang.texts().actions_capture_not_begun())),
    }
    Possible::unless(reasons)
}

/// The form as the line fills it in.
fn understood(ground: &Ground) -> Fields {
    let line = ground.line.as_ref();
    let of = |read: &dyn Fn(&Line) -> Option<String>| line.and_then(read).unwrap_or_default();
    let lead = of(&|line| line.lead.as_ref().map(|(id, _)| id.to_string()));
    let only = match ground.adopted.as_slice() {
        [one] => one.id.to_string(),
        _ => String::new(),
    };
    Fields::of([
        ("title", of(&|line| Some(shortened(&line.title)))),
        ("text", of(&|line| Some(line.title.clone()))),
        ("proposer", lead.clone()),
        ("lead", lead),
        ("due_on", of(&|line| line.due_on.map(|day| day.to_string()))),
        // where the item has one decision, the action most often follows from it
        ("source", only),
    ])
}

/// At most as long as a title may be, ending with a whole word.
fn shortened(words: &str) -> String {
    let most = LONGEST_TITLE as usize;
    if words.chars().count() <= most {
        return words.to_owned();
    }
    let cut: String = words.chars().take(most - 1).collect();
    let cut = cut
        .rsplit_once(' ')
        .map_or(cut.as_str(), |(whole, _)| whole);
    format!("{cut}…")
}

fn action_fields(visit: &Visit, ground: &Ground, typed: Typed<'_>) -> Vec<Field> {
    let t = visit.texts();
    let back = TypedAction::of(Asked::Proposal, typed.fields, typed.complaints);
    let mut fields = vec![title_field(visit, Some(&back))];
    fields.extend(assignment_fields(
        visit,
        Some(&back),
        Asked::Proposal,
        &ground.leads,
    ));
    if !ground.adopted.is_empty() {
        let mut choices = vec![Choice::new("", t.actions_capture_from_item())];
        choices.extend(ground.adopted.iter().map(|one| {
            let title =
                visit
                    .lang
                    .pick(&one.title, one.title_ru.as_deref(), one.title_ky.as_deref());
            let words = match one.number {
                Some(number) => format!("DEC/{number}. {title}"),
                None => title.to_owned(),
            };
            Choice::new(one.id.to_string(), words)
        }));
        let field = Field::new("source", t.actions_stems_from(), Ask::Select(choices));
        fields.push(filled(visit, typed, field, "source"));
    }
    fields
}

fn decision_fields(visit: &Visit, ground: &Ground, typed: Typed<'_>) -> Vec<Field> {
    let t = visit.texts();
    let mut members = vec![Choice::new("", t.frame_choose())];
    members.extend(
        ground
            .leads
            .iter()
            .map(|one| Choice::new(one.id.to_string(), one.acronym.clone())),
    );
    let title = Field::line("title", t.decisions_title())
        .at_most(LONGEST_TITLE)
        .required();
    let text = Field::new(
        "text",
        t.decisions_text(),
        Ask::Lines {
            rows: 6,
            document: true,
        },
    )
    .hinted(t.decisions_text_hint())
    .at_most(LONGEST_TEXT)
    .required();
    let proposer = Field::new("proposer", t.decisions_proposed_by(), Ask::Select(members))
        .wide(Width::Middle)
        .required();
    vec![
        filled(visit, typed, title, "title"),
        filled(visit, typed, text, "text"),
        filled(visit, typed, proposer, "proposer"),
    ]
}

fn filled(visit: &Visit, typed: Typed<'_>, field: Field, name: &str) -> Field {
    field
        .holding(typed.fields.raw(name))
        .faulty(typed.complaints.at(name, visit.lang))
}

impl Sample for CapturePage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let page = |may: Possible| Self {
            page: Page::sample(lang)
                .within(Section::Meetings)
                .titled(t.actions_capture_action()),
            back: "/minutes-entries/1".to_owned(),
            back_words: "1. UN".to_owned(),
            words: "action: IOM".to_owned(),
            mark: "a1".to_owned(),
            action: "/agenda-items/1/captured-actions".to_owned(),
            button: t.actions_propose(),
            corrections: Corrections::of(t, &[]),
            fields: vec![Field::line("title", t.actions_title()).holding("UN 1")],
            may,
            other: (
                "/agenda-items/1/capture?line=a1&as=decision".to_owned(),
                t.actions_capture_as_decision(),
            ),
        };
        let over = vec![Text::from(t.actions_capture_not_begun())];
        vec![
            ("understood", page(Possible::now())),
            ("not here", page(Possible::unless(over))),
        ]
    }
}
