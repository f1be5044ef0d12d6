//! Forms about a text and a clock, each on a page of its own; and the comparison of two versions.
use askama::Template;

use super::form_pages::FormPage;
use super::forms::LONGEST_TEXT;
use super::model::{Consulted, Decision, Escalation, Fix, Period, Seat};
use super::pages::title;
use super::silence_rules::is_unserved;
use super::silence_store::Version;
use super::text::{self, Piece};
use super::words::period_word;
use crate::base::calendar::Calendar;
use crate::base::lang::Texts;
use crate::base::words::Word;
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Section};
use crate::web::parts::{Ask, Choice, Field, Width};
use crate::web::visit::Visit;

/// A field as it was typed, with what is wrong with it.
fn filled(visit: &Visit, field: Field, name: &str, typed: &Fields, wrong: &Complaints) -> Field {
    field
        .holding(typed.raw(name))
        .faulty(wrong.at(name, visit.lang))
}

/// For how long, until when, why, and on whose word.
pub(super) fn silence(
    visit: &Visit,
    (decision, facts, calendar): (&Decision, &Consulted, &Calendar),
    by_secretariat: bool,
    typed: &Fields,
    wrong: &Complaints,
) -> FormPage {
    let t = visit.texts();
    let dates = visit.lang.dates(visit.zone);
    let periods = [Period::Standard, Period::Complex, Period::Urgent]
        .map(|one| {
            let earliest = facts.terms.earliest(calendar, one, visit.now);
            Choice::new(one.name(), period_word(t, one))
                .explained(t.decisions_period_until(dates.moment(earliest)))
        })
        .to_vec();
    let authority = Field::lines("authority", t.decisions_authority())
        .hinted(if by_secretariat {
            t.decisions_authority_hint_secretariat()
        } else {
            t.decisions_authority_hint()
        })
        .at_most(2000);
    let fields = vec![
        (
            "period",
            Field::new("period", t.decisions_period(), Ask::OneOf(periods)).required(),
        ),
        (
            "until",
            Field::new("until", t.decisions_until_later(), Ask::Line("date"))
                .hinted(t.decisions_until_later_hint())
                .wide(Width::Short),
        ),
        (
            "reason",
            Field::lines("reason", t.decisions_urgency())
                .hinted(t.decisions_urgency_hint())
                .at_most(2000),
        ),
        (
            "authority",
            if by_secretariat {
                authority.required()
            } else {
                authority
            },
        ),
    ];
    form(
        visit,
        decision,
        ("silence", t.decisions_open_silence()),
        t.decisions_silence_lead(),
        fields,
        (typed, wrong),
    )
}

pub(super) fn extension(
    visit: &Visit,
    (decision, facts): (&Decision, &Consulted),
    typed: &Fields,
    wrong: &Complaints,
) -> FormPage {
    let t = visit.texts();
    let until = decision
        .deadline
        .map_or_else(String::new, |at| visit.lang.dates(visit.zone).moment(at));
    let left = (facts.terms.most_extensions - decision.extensions).max(0);
    form(
        visit,
        decision,
        ("extension", t.decisions_extend()),
        t.decisions_extend_lead(until, left),
        vec![
            (
                "until",
                Field::new("until", t.decisions_new_deadline(), Ask::Line("date"))
                    .wide(Width::Short)
                    .required(),
            ),
            (
                "reason",
                Field::lines("reason", t.decisions_reason())
                    .at_most(2000)
                    .required(),
            ),
        ],
        (typed, wrong),
    )
}

/// Members that no notice has reached.
pub(super) fn unserved(facts: &Consulted) -> impl Iterator<Item = &Seat> {
    facts.seats.iter().filter(|seat| is_unserved(seat))
}

pub(super) fn service(
    visit: &Visit,
    (decision, facts): (&Decision, &Consulted),
    typed: &Fields,
    wrong: &Complaints,
) -> FormPage {
    let t = visit.texts();
    let mut members = vec![Choice::new("", t.frame_choose())];
    members.extend(
        unserved(facts).map(|seat| Choice::new(seat.member.to_string(), seat.acronym.clone())),
    );
    form(
        visit,
        decision,
        ("services", t.decisions_serve()),
        t.decisions_serve_lead(),
        vec![
            (
                "member",
                Field::new("member", t.decisions_member(), Ask::Select(members))
                    .wide(Width::Middle)
                    .required(),
            ),
            (
                "evidence",
                Field::lines("evidence", t.decisions_evidence())
                    .hinted(t.decisions_serve_hint())
                    .at_most(2000)
                    .required(),
            ),
        ],
        (typed, wrong),
    )
}

pub(super) fn escalation_word(t: &'static Texts, to: Escalation) -> String {
    match to {
        Escalation::Pmt => t.decisions_escalation_pmt(),
        Escalation::Unct => t.decisions_escalation_unct(),
    }
}

pub(super) fn closing(
    visit: &Visit,
    decision: &Decision,
    typed: &Fields,
    wrong: &Complaints,
) -> FormPage {
    let t = visit.texts();
    let mut told = vec![Choice::new("", t.decisions_escalation_none())];
    told.extend(
        Escalation::ALL
            .iter()
            .map(|&to| Choice::new(to.name(), escalation_word(t, to))),
    );
    form(
        visit,
        decision,
        ("closing", t.decisions_close()),
        t.decisions_close_lead(),
        vec![
            (
                "note",
                Field::lines("note", t.decisions_closing_note())
                    .at_most(2000)
                    .required(),
            ),
            (
                "escalated_to",
                Field::new(
                    "escalated_to",
                    t.decisions_escalated_to(),
                    Ask::Select(told),
                )
                .hinted(t.decisions_escalation_hint()),
            ),
        ],
        (typed, wrong),
    )
}

fn text_field(t: &'static Texts) -> Field {
    let ask = Ask::Lines {
        rows: 12,
        document: true,
    };
    Field::new("text", t.decisions_text(), ask)
        .hinted(t.decisions_text_hint())
        .at_most(LONGEST_TEXT)
        .required()
}

pub(super) fn amendment(
    visit: &Visit,
    decision: &Decision,
    typed: &Fields,
    wrong: &Complaints,
) -> FormPage {
    let t = visit.texts();
    form(
        visit,
        decision,
        ("amendment", t.decisions_amend()),
        t.decisions_amend_lead(decision.version + 1),
        vec![
            ("text", text_field(t)),
            (
                "instruction",
                Field::lines("instruction", t.decisions_instruction())
                    .hinted(t.decisions_instruction_hint())
                    .at_most(2000)
                    .required(),
            ),
        ],
        (typed, wrong),
    )
}

pub(super) fn fix(
    visit: &Visit,
    decision: &Decision,
    typed: &Fields,
    wrong: &Complaints,
) -> FormPage {
    let t = visit.texts();
    form(
        visit,
        decision,
        ("editorial-fix", t.decisions_fix()),
        t.decisions_fix_lead(),
        vec![
            ("text", text_field(t)),
            (
                "note",
                Field::line("note", t.decisions_fix_note())
                    .hinted(t.decisions_fix_note_hint())
                    .at_most(1000)
                    .required(),
            ),
        ],
        (typed, wrong),
    )
}

fn form(
    visit: &Visit,
    decision: &Decision,
    action: (&str, String),
    lead: String,
    fields: Vec<(&'static str, Field)>,
    (typed, wrong): (&Fields, &Complaints),
) -> FormPage {
    let fields = fields
        .into_iter()
        .map(|(name, field)| filled(visit, field, name, typed, wrong))
        .collect();
    FormPage::about(visit, decision, action, lead, fields, wrong)
}

/// Two versions side by side, word by word.
#[derive(Template)]
#[template(path = "decisions/changes.html")]
pub(crate) struct ChangesPage {
    page: Page,
    back: String,
    symbol: String,
    lead: String,
    note: String,
    lines: Vec<Vec<(Piece, String)>>,
    /// Corrections of form since the current version was circulated.
    fixes: Vec<String>,
    others: Vec<(String, String)>,
}

impl ChangesPage {
    /// `None` when there is no such version.
    pub(super) fn of(
        visit: &Visit,
        decision: &Decision,
        (versions, fixes): (&[Version], &[Fix]),
        (from, to): (i32, i32),
    ) -> Option<Self> {
        let t = visit.texts();
        let dates = visit.lang.dates(visit.zone).in_year_of(visit.now);
        let find = |number| versions.iter().find(|one: &&Version| one.number == number);
        let (before, after) = (find(from)?, find(to)?);
        // the current version is read as it is corrected in form
        let after_text = if to == decision.version {
            decision.text.as_str()
        } else {
            after.text.as_str()
        };
        let back = format!("/decisions/{}", decision.id);
        Some(Self {
            page: visit.page(Section::Decisions, t.decisions_changes(from, to)),
            symbol: decision.symbol(&visit.symbol_prefix).unwrap_or_default(),
            lead: title(decision, visit.lang).to_owned(),
            note: after.instruction.clone().unwrap_or_default(),
            lines: text::changes(&before.text, after_text),
            fixes: fixes
                .iter()
                .filter(|_| to == decision.version)
                .map(|fix| t.decisions_fix_line(fix.note.as_str(), dates.moment_short(fix.at)))
                .collect(),
            others: versions
                .iter()
                .filter(|one| one.number > 1 && one.number != to)
                .map(|one| {
                    (
                        format!("{back}/changes?from={}&to={}", one.number - 1, one.number),
                        t.decisions_version(
                            one.number,
                            dates.day_short(dates.date_of(one.written_at)),
                        ),
                    )
                })
                .collect(),
            back,
        })
    }
}
