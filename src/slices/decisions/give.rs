//! The form in which a member gives its position, and what its writer should know first.
use super::access::RecordPosition;
use super::model::{Consulted, Decision, ObjectionKind, Position, State, Value};
use super::pages::possible;
use super::rules::Refusal;
use super::silence_rules::{self, Effect};
use super::words::{kind_word, value_note, value_tag};
use crate::base::access::{Act, Actor, Hat};
use crate::base::clock::Instant;
use crate::base::lang::{Lang, Texts};
use crate::base::words::Word;
use crate::web::fields::{Complaints, Fields};
use crate::web::parts::{Ask, Choice, Field, Possible, Width};
use crate::web::visit::Person;

/// The form of the reader's own member.
pub(super) struct Give {
    pub(super) heading: String,
    /// For whom one speaks, that one presides, that an objection stops the clock.
    pub(super) warnings: Vec<String>,
    pub(super) stale: Option<Stale>,
    pub(super) fields: Vec<Field>,
    pub(super) verb: String,
    pub(super) may: Possible,
}

/// What the member said of an earlier text; one press says the same of this one.
pub(super) struct Stale {
    pub(super) words: String,
    pub(super) verb: String,
    /// Name and value of each hidden field.
    pub(super) same: Vec<(&'static str, String)>,
}

impl Give {
    pub(super) fn of(
        (lang, now): (Lang, Instant),
        signed_in: Option<&Person>,
        who: &Actor,
        (decision, facts): (&Decision, &Consulted),
        typed: Option<(&Fields, &Complaints)>,
    ) -> Option<Self> {
        let t = lang.texts();
        let member = who.hat.member()?;
        let seat = facts.seats.iter().find(|seat| seat.member == member)?;
        if !decision.state.takes_positions() {
            return None;
        }
        let mut rule =
            silence_rules::record_position(decision, facts, member, Value::NoObjection, now)
                .map(|_: Effect| ());
        if let Err(reserved) =
            silence_rules::speak(facts, member, matches!(who.hat, Hat::Alternate(_)))
        {
            let mut refusals: Vec<Refusal> = rule.err().unwrap_or_default();
            refusals.extend(reserved);
            rule = Err(refusals);
        }
        Some(Self {
            heading: t.decisions_give_heading(seat.acronym.as_str()),
            warnings: warnings(t, signed_in, decision, &seat.acronym),
            stale: seat
                .stale
                .as_ref()
                .filter(|_| seat.position.is_none())
                .map(|said| Stale::of(t, decision, said)),
            fields: position_fields(
                t,
                lang,
                typed,
                seat.position.as_ref().or(seat.stale.as_ref()),
                matches!(who.hat, Hat::FocalPoint(_)),
            ),
            verb: t.decisions_give(seat.acronym.as_str()),
            may: possible(RecordPosition::verdict(who, decision), rule, lang),
        })
    }
}

fn warnings(
    t: &'static Texts,
    signed_in: Option<&Person>,
    decision: &Decision,
    acronym: &str,
) -> Vec<String> {
    let several = signed_in.is_some_and(|person| !person.others.is_empty());
    let presides = decision.meeting_in_session
        && signed_in.is_some_and(|person| decision.presiding == Some(person.id));
    let breaks = matches!(
        decision.state,
        State::OpenSilence | State::Gated | State::Provisional
    );
    [
        several.then(|| t.decisions_you_speak_for(acronym)),
        presides.then(|| t.decisions_you_preside(acronym)),
        breaks.then(|| t.decisions_objection_breaks()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

impl Stale {
    fn of(t: &'static Texts, decision: &Decision, said: &Position) -> Self {
        let numbers: Vec<String> = said.paragraphs.iter().map(ToString::to_string).collect();
        let text = |words: &Option<String>| words.clone().unwrap_or_default();
        Self {
            words: t.decisions_on_version(value_tag(t, said.value).word, said.version),
            verb: t.decisions_confirm_on(decision.version),
            same: vec![
                ("value", said.value.name().to_owned()),
                (
                    "kind",
                    said.kind
                        .map_or_else(String::new, |kind| kind.name().to_owned()),
                ),
                ("paragraphs", numbers.join(", ")),
                ("reason", text(&said.reason)),
                ("alternative", text(&said.alternative)),
                (
                    "confirm_by",
                    said.confirm_by
                        .map_or_else(String::new, |day| day.to_string()),
                ),
            ],
        }
    }
}

/// The questions of a position; `typed` is what came back, else what the member said last.
pub(super) fn position_fields(
    t: &'static Texts,
    lang: Lang,
    typed: Option<(&Fields, &Complaints)>,
    said: Option<&Position>,
    may_reserve: bool,
) -> Vec<Field> {
    let values = Value::ALL
        .iter()
        .map(|&value| {
            Choice::new(value.name(), value_tag(t, value).word)
                .shown_as(value_tag(t, value))
                .explained(value_note(t, value))
        })
        .collect();
    let kinds = std::iter::once(Choice::new("", t.decisions_kind_none()))
        .chain(
            ObjectionKind::ALL
                .iter()
                .map(|&kind| Choice::new(kind.name(), kind_word(t, kind))),
        )
        .collect();
    let none = Complaints::none();
    let filled = |field: Field, name: &'static str, before: String| match typed {
        Some((fields, complaints)) => field
            .holding(fields.raw(name))
            .faulty(complaints.at(name, lang)),
        None => field.holding(before).faulty(none.at(name, lang)),
    };
    let last = |pick: &dyn Fn(&Position) -> Option<String>| said.and_then(pick).unwrap_or_default();
    let mut fields = vec![
        filled(
            Field::new("value", t.decisions_position(), Ask::OneOf(values)).required(),
            "value",
            last(&|said| Some(said.value.name().to_owned())),
        ),
        filled(
            Field::new("kind", t.decisions_kind(), Ask::Select(kinds))
                .hinted(t.decisions_kind_hint())
                .wide(Width::Middle),
            "kind",
            last(&|said| said.kind.map(|kind| kind.name().to_owned())),
        ),
        filled(
            Field::lines("reason", t.decisions_reason())
                .hinted(t.decisions_reason_hint())
                .at_most(5000),
            "reason",
            last(&|said| said.reason.clone()),
        ),
        filled(
            Field::new("confirm_by", t.decisions_confirm_by(), Ask::Line("date"))
                .hinted(t.decisions_confirm_by_hint())
                .wide(Width::Short),
            "confirm_by",
            last(&|said| said.confirm_by.map(|day| day.to_string())),
        ),
    ];
    let numbers = last(&|said| {
        let numbers: Vec<String> = said.paragraphs.iter().map(ToString::to_string).collect();
        Some(numbers.join(", "))
    });
    fields.insert(
        2,
        filled(
            Field::line("paragraphs", t.decisions_paragraphs())
                .hinted(t.decisions_paragraphs_hint())
                .wide(Width::Short)
                .at_most(200),
            "paragraphs",
            numbers,
        ),
    );
    fields.insert(
        4,
        filled(
            Field::lines("alternative", t.decisions_alternative())
                .hinted(t.decisions_alternative_hint())
                .at_most(5000),
            "alternative",
            last(&|said| said.alternative.clone()),
        ),
    );
    if may_reserve {
        fields.push(filled(
            Field::new("reserved", t.decisions_reserve(), Ask::Tick)
                .hinted(t.decisions_reserve_hint()),
            "reserved",
            last(&|said| said.reserved.then(|| "yes".to_owned())),
        ));
    }
    fields
}
