//! One decision: its text, who said what, what consensus still lacks.
use askama::Template;

use super::access::{
    Adopt, Defer, EditDecision, FindNotRelevant, OpenInSession, RaiseToState, RecordOnBehalf,
    RecordPosition, TableDecision, Withdraw,
};
use super::model::{
    Consulted, Decision, ObjectionKind, Position, Relevance, Seat, State, StateReply, StateVoice,
    Value,
};
use super::record::Beside;
use super::rules::{self, Refusal, Unmet};
use crate::base::access::{Act, Actor, Hat, Verdict};
use crate::base::dates::Dates;
use crate::base::history::Past;
use crate::base::lang::{Lang, Texts};
use crate::base::words::Word;
use crate::render::svg::{self, Bench, RoundTable, SeatState};
use crate::web::answer::InWords;
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Section};
use crate::web::parts::{
    Ask, Choice, ClassTag, Corrections, Entry, Field, Icon, Log, Possible, Tag, Text, Tone, Voice,
    Voices, Width,
};
use crate::web::visit::Visit;

pub(super) fn state_tag(t: &'static Texts, state: State) -> Tag {
    match state {
        State::Draft => Tag::new(Icon::Edit, Tone::Wait, t.decisions_state_draft()),
        State::Tabled => Tag::new(Icon::Document, Tone::Ink, t.decisions_state_tabled()),
        State::OpenSession => Tag::new(Icon::Half, Tone::Ink, t.decisions_state_open_session()),
        State::OpenSilence => Tag::new(Icon::Half, Tone::Ink, t.decisions_state_open_silence()),
        State::Gated => Tag::new(Icon::Awaiting, Tone::Warn, t.decisions_state_gated()),
        State::Broken => Tag::new(Icon::Objection, Tone::No, t.decisions_state_broken()),
        State::Provisional => Tag::new(
            Icon::AdReferendum,
            Tone::Warn,
            t.decisions_state_provisional(),
        ),
        State::Adopted => Tag::new(Icon::Yes, Tone::Yes, t.decisions_state_adopted()),
        State::Deferred => Tag::new(Icon::Next, Tone::Wait, t.decisions_state_deferred()),
        State::Withdrawn => Tag::new(Icon::StandsAside, Tone::Wait, t.decisions_state_withdrawn()),
        State::NoConsensus => Tag::new(Icon::Objection, Tone::No, t.decisions_state_no_consensus()),
        State::Superseded => Tag::new(Icon::Stale, Tone::Wait, t.decisions_state_superseded()),
        State::Rescinded => Tag::new(Icon::Stale, Tone::Wait, t.decisions_state_rescinded()),
    }
}

pub(super) fn value_tag(t: &'static Texts, value: Value) -> Tag {
    match value {
        Value::Join => Tag::new(Icon::Yes, Tone::Yes, t.decisions_value_join()),
        Value::NoObjection => Tag::new(
            Icon::NoObjection,
            Tone::Ok,
            t.decisions_value_no_objection(),
        ),
        Value::StandAside => Tag::new(
            Icon::StandsAside,
            Tone::Wait,
            t.decisions_value_stand_aside(),
        ),
        Value::Reservation => Tag::new(
            Icon::Reservation,
            Tone::Warn,
            t.decisions_value_reservation(),
        ),
        Value::Disassociate => Tag::new(
            Icon::Dissociated,
            Tone::Warn,
            t.decisions_value_disassociate(),
        ),
        Value::AdReferendum => Tag::new(
            Icon::AdReferendum,
            Tone::Wait,
            t.decisions_value_ad_referendum(),
        ),
        Value::Object => Tag::new(Icon::Objection, Tone::No, t.decisions_value_object()),
    }
}

fn value_note(t: &'static Texts, value: Value) -> String {
    match value {
        Value::Join => t.decisions_note_join(),
        Value::NoObjection => t.decisions_note_no_objection(),
        Value::StandAside => t.decisions_note_stand_aside(),
        Value::Reservation => t.decisions_note_reservation(),
        Value::Disassociate => t.decisions_note_disassociate(),
        Value::AdReferendum => t.decisions_note_ad_referendum(),
        Value::Object => t.decisions_note_object(),
    }
}

fn kind_word(t: &'static Texts, kind: ObjectionKind) -> String {
    match kind {
        ObjectionKind::Substance => t.decisions_kind_substance(),
        ObjectionKind::Mandate => t.decisions_kind_mandate(),
        ObjectionKind::Procedure => t.decisions_kind_procedure(),
    }
}

fn seat_state(value: Value) -> SeatState {
    match value {
        Value::Join => SeatState::Supports,
        Value::NoObjection => SeatState::DoesNotObject,
        Value::StandAside => SeatState::StandsAside,
        Value::Reservation => SeatState::Reserves,
        Value::Disassociate => SeatState::Dissociates,
        Value::AdReferendum => SeatState::AdReferendum,
        Value::Object => SeatState::Objects,
    }
}

/// A member that has not spoken: at the table and silent, or not asked yet.
fn silent_tag(t: &'static Texts, decision: &Decision, seat: &Seat) -> (Tag, SeatState) {
    match (decision.state.was_adopted(), seat.represented) {
        (true, true) => (
            Tag::new(
                Icon::NoObjection,
                Tone::Ok,
                t.decisions_silent_at_adoption(),
            )
            .quiet(),
            SeatState::DoesNotObject,
        ),
        (false, true) => (
            Tag::new(Icon::Awaiting, Tone::Wait, t.decisions_at_the_table()).quiet(),
            SeatState::Awaited,
        ),
        (_, false) => (
            Tag::new(Icon::Awaiting, Tone::Wait, t.decisions_awaited()),
            SeatState::Awaited,
        ),
    }
}

pub(super) fn title(decision: &Decision, lang: Lang) -> &str {
    lang.pick(
        &decision.title,
        decision.title_ru.as_deref(),
        decision.title_ky.as_deref(),
    )
}

/// The text as it is read: numbered paragraphs after an opening line that ends with a comma.
pub(crate) fn paragraphs(text: &str) -> Vec<(Option<usize>, String)> {
    let lines: Vec<&str> = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    let opening = lines.len() > 1 && lines.first().is_some_and(|line| line.ends_with(','));
    lines
        .iter()
        .enumerate()
        .map(|(at, line)| {
            let number = if opening { at } else { at + 1 };
            ((number > 0).then_some(number), (*line).to_owned())
        })
        .collect()
}

/// May this person, and is it time?
pub(super) fn possible(verdict: Verdict, rule: Result<(), Vec<Refusal>>, lang: Lang) -> Possible {
    let who = verdict.why().map(|why| why.in_words(lang));
    let when = rule.err().unwrap_or_default();
    Possible::unless(
        who.into_iter()
            .chain(when.iter().map(|refusal| refusal.in_words(lang)))
            .map(Text::from)
            .collect(),
    )
}

/// A form of this page that came back.
#[derive(Clone, Copy)]
pub(super) struct Typed<'a> {
    relevance: bool,
    fields: &'a Fields,
    complaints: &'a Complaints,
}

impl<'a> Typed<'a> {
    pub(super) fn position(fields: &'a Fields, complaints: &'a Complaints) -> Self {
        Self {
            relevance: false,
            fields,
            complaints,
        }
    }

    pub(super) fn relevance(fields: &'a Fields, complaints: &'a Complaints) -> Self {
        Self {
            relevance: true,
            fields,
            complaints,
        }
    }
}

/// The questions of a position; `typed` is what came back, else what the member said last.
pub(super) fn position_fields(
    t: &'static Texts,
    lang: Lang,
    typed: Option<(&Fields, &Complaints)>,
    said: Option<&Position>,
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
    vec![
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
    ]
}

#[derive(Template)]
#[template(path = "decisions/show.html")]
pub(crate) struct DecisionPage {
    page: Page,
    id: i64,
    symbol: String,
    kind: String,
    state: Tag,
    buttons: Buttons,
    facts: Vec<(String, String)>,
    meeting: Option<(String, String)>,
    internal: ClassTag,
    paragraphs: Vec<(Option<usize>, String)>,
    version_note: String,
    relevance: RelevancePart,
    open: bool,
    missing: Vec<String>,
    seated: bool,
    answered: String,
    round_table: String,
    voices: Voices,
    rows: Vec<SeatRow>,
    give: Option<Give>,
    corrections: Corrections,
    log: Log,
    /// Filled in by the handler.
    pub(super) beside: Beside,
}

/// The acts of the head of the page; a button that is not for this hat is absent.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says of one button whether it is there"
)]
struct Buttons {
    edit: bool,
    table: Option<Possible>,
    open: Option<Possible>,
    adopt: Option<Possible>,
    defer: bool,
    on_behalf: bool,
    ask_state: bool,
    withdraw: bool,
    follow_up: bool,
}

struct RelevancePart {
    word: String,
    reason: String,
    raise: Option<Field>,
    lower: Option<Field>,
    /// The consultation, and how it stands.
    consultation: Option<(String, String)>,
}

struct SeatRow {
    acronym: String,
    name: String,
    own: bool,
    tag: Tag,
    by: String,
    date: String,
    reason: String,
}

/// The form of the reader's own member.
struct Give {
    heading: String,
    fields: Vec<Field>,
    verb: String,
    may: Possible,
}

impl DecisionPage {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        decision: &Decision,
        facts: &Consulted,
        past: &[Past],
        typed: Option<Typed<'_>>,
    ) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let dates = lang.dates(visit.zone).in_year_of(visit.now);
        let own = who.hat.member();
        let mut page = visit.page(Section::Decisions, title(decision, lang).to_owned());
        if typed.is_some() {
            page = page
                .with_corrections()
                .answering(format!("/decisions/{}", decision.id));
        }
        let give = own.and_then(|member| {
            let seat = facts.seats.iter().find(|seat| seat.member == member)?;
            let typed = typed.as_ref().filter(|typed| !typed.relevance);
            decision.state.takes_positions().then(|| Give {
                heading: t.decisions_give_heading(seat.acronym.as_str()),
                fields: position_fields(
                    t,
                    lang,
                    typed.map(|typed| (typed.fields, typed.complaints)),
                    seat.position.as_ref(),
                ),
                verb: t.decisions_give(seat.acronym.as_str()),
                may: possible(
                    RecordPosition::verdict(who, decision),
                    rules::record_position(decision, &facts.seats, member),
                    lang,
                ),
            })
        });
        let relevance = RelevancePart::of(visit, who, decision, facts, typed.as_ref());
        let corrections = {
            let fields = give.iter().flat_map(|give| give.fields.iter());
            let others = relevance.raise.iter().chain(relevance.lower.iter());
            Corrections::of(t, &fields.chain(others).collect::<Vec<_>>())
        };
        let answered = facts
            .seats
            .iter()
            .filter(|seat| seat.position.is_some())
            .count();
        let unmet = if decision.state == State::OpenSession {
            rules::unmet(decision, facts)
        } else {
            Vec::new()
        };
        Self {
            id: decision.id.get(),
            symbol: decision.symbol(&visit.symbol_prefix).unwrap_or_default(),
            kind: t.decisions_decision(),
            state: state_tag(t, decision.state),
            buttons: Buttons::of(who, decision, facts, lang),
            facts: fact_lines(t, decision, &dates),
            meeting: decision.meeting.map(|meeting| {
                let name = lang.pick(
                    decision.meeting_title.as_deref().unwrap_or_default(),
                    decision.meeting_title_ru.as_deref(),
                    decision.meeting_title_ky.as_deref(),
                );
                let words = match decision.item_position {
                    Some(item) => t.decisions_meeting_item(name, item),
                    None => name.to_owned(),
                };
                (format!("/meetings/{meeting}"), words)
            }),
            internal: ClassTag::internal(t),
            paragraphs: paragraphs(&decision.text),
            version_note: t.decisions_version(
                decision.version,
                dates.day_short(dates.date_of(decision.written_at)),
            ),
            relevance,
            open: decision.state == State::OpenSession,
            missing: unmet.iter().map(|one| one.in_words(lang)).collect(),
            seated: !facts.seats.is_empty(),
            answered: t.decisions_answered(answered, facts.seats.len()),
            round_table: drawing(t, decision, facts, own, answered, &dates),
            voices: voices(t, facts, &dates),
            rows: facts
                .seats
                .iter()
                .map(|seat| SeatRow::of(t, decision, seat, own == Some(seat.member), &dates))
                .collect(),
            give,
            corrections,
            log: Log::new(
                past.iter().filter_map(|one| told(t, one, &dates)).collect(),
                t,
            ),
            beside: Beside::default(),
            page,
        }
    }
}

fn fact_lines(t: &'static Texts, decision: &Decision, dates: &Dates) -> Vec<(String, String)> {
    let day = |at| dates.day(dates.date_of(at));
    let mut lines = vec![(t.decisions_proposed_by(), decision.proposer.clone())];
    if let Some(at) = decision.adopted_at {
        lines.push((t.decisions_adopted_on(), day(at)));
    } else if let Some(at) = decision.opened_at {
        lines.push((t.decisions_opened_on(), dates.moment_short(at)));
    }
    if let Some(reason) = &decision.no_action_reason {
        lines.push((t.decisions_no_action(), reason.clone()));
    }
    lines
}

impl Buttons {
    fn of(who: &Actor, decision: &Decision, facts: &Consulted, lang: Lang) -> Self {
        let chair = who.hat == Hat::CoChair;
        let secretariat = who.hat == Hat::Secretariat;
        let rule = |rule: Result<(), Vec<Refusal>>| rule.is_ok();
        Self {
            edit: EditDecision::verdict(who, decision).is_yes()
                && rule(rules::edit(decision, decision.relevance)),
            table: (secretariat && decision.state == State::Draft).then(|| {
                possible(
                    TableDecision::verdict(who, decision),
                    rules::table(decision),
                    lang,
                )
            }),
            open: (chair && matches!(decision.state, State::Tabled | State::Deferred)).then(|| {
                possible(
                    OpenInSession::verdict(who, decision),
                    rules::open(decision),
                    lang,
                )
            }),
            adopt: (chair && decision.state == State::OpenSession).then(|| {
                possible(
                    Adopt::verdict(who, decision),
                    rules::adopt(decision, facts),
                    lang,
                )
            }),
            defer: Defer::verdict(who, decision).is_yes() && rule(rules::defer(decision)),
            on_behalf: RecordOnBehalf::verdict(who, decision).is_yes()
                && decision.state.takes_positions(),
            ask_state: secretariat
                && decision.concerns_the_state()
                && facts.state.is_none()
                && decision.has_a_frozen_text(),
            withdraw: Withdraw::verdict(who, decision).is_yes()
                && rule(rules::withdraw(decision, chair)),
            follow_up: decision.state.was_adopted(),
        }
    }
}

impl RelevancePart {
    fn of(
        visit: &Visit,
        who: &Actor,
        decision: &Decision,
        facts: &Consulted,
        typed: Option<&Typed<'_>>,
    ) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let field = |id: &'static str, label: String| {
            let field = Field::lines("reason", label).with_id(id).at_most(2000);
            match typed.filter(|typed| typed.relevance) {
                Some(typed) => field
                    .holding(typed.fields.raw("reason"))
                    .faulty(typed.complaints.at("reason", lang)),
                None => field,
            }
        };
        // a draft says it in its own form
        let may_raise =
            RaiseToState::verdict(who, decision).is_yes() && decision.state != State::Draft;
        Self {
            word: relevance_word(t, decision.relevance),
            reason: decision.relevance_reason.clone().unwrap_or_default(),
            raise: (may_raise && rules::raise(decision).is_ok())
                .then(|| field("raise-reason", t.decisions_raise_reason())),
            lower: (FindNotRelevant::verdict(who, decision).is_yes()
                && rules::lower(decision).is_ok())
            .then(|| field("lower-reason", t.decisions_lower_reason())),
            consultation: facts.state.map(|voice| {
                (
                    format!("/state-consultations/{}", voice.id),
                    voice_word(t, voice),
                )
            }),
        }
    }
}

pub(super) fn relevance_word(t: &'static Texts, relevance: Relevance) -> String {
    match relevance {
        Relevance::Undetermined => t.decisions_relevance_undetermined(),
        Relevance::Relevant => t.decisions_relevance_relevant(),
        Relevance::NotRelevant => t.decisions_relevance_not_relevant(),
    }
}

/// How the state's voice stands; no reply is never shown as agreement (I9).
fn voice_word(t: &'static Texts, voice: StateVoice) -> String {
    match (voice.answered, voice.closed, voice.reply) {
        (false, _, _) => t.decisions_state_asked(),
        (true, false, Some(_)) => t.decisions_state_replied(),
        (true, true, Some(StateReply::Objects)) => t.decisions_state_objected(),
        (true, true, Some(_)) => t.decisions_state_weighed(),
        (true, _, None) => t.decisions_state_silent(),
    }
}

impl SeatRow {
    fn of(t: &'static Texts, decision: &Decision, seat: &Seat, own: bool, dates: &Dates) -> Self {
        let (tag, by, date, reason) = match &seat.position {
            Some(said) => (
                value_tag(t, said.value),
                if said.evidence.is_some() {
                    t.decisions_by_secretariat(said.person.as_str())
                } else {
                    said.person.clone()
                },
                dates.day_short(dates.date_of(said.at)),
                reason_words(t, said, dates),
            ),
            None => (
                silent_tag(t, decision, seat).0,
                String::new(),
                String::new(),
                String::new(),
            ),
        };
        Self {
            acronym: seat.acronym.clone(),
            name: seat.name.clone(),
            own,
            tag,
            by,
            date,
            reason,
        }
    }
}

fn reason_words(t: &'static Texts, said: &Position, dates: &Dates) -> String {
    let kind = said.kind.map(|kind| kind_word(t, kind));
    let until = said
        .confirm_by
        .map(|day| t.decisions_until(dates.day_short(day)));
    [kind, said.reason.clone(), until]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(". ")
}

/// Reasons given: objections first, then reservations, then the others.
fn voices(t: &'static Texts, facts: &Consulted, dates: &Dates) -> Voices {
    let mut said: Vec<(&Seat, &Position)> = facts
        .seats
        .iter()
        .filter_map(|seat| Some((seat, seat.position.as_ref()?)))
        .filter(|(_, said)| said.reason.is_some() || said.confirm_by.is_some())
        .collect();
    said.sort_by_key(|(_, said)| match said.value {
        Value::Object => 0,
        Value::Reservation => 1,
        Value::Disassociate => 2,
        Value::AdReferendum => 3,
        Value::Join | Value::NoObjection | Value::StandAside => 4,
    });
    Voices {
        voices: said
            .into_iter()
            .map(|(seat, said)| Voice {
                who: seat.acronym.clone().into(),
                tag: value_tag(t, said.value),
                date: dates.day_short(dates.date_of(said.at)).into(),
                reason: reason_words(t, said, dates).into(),
            })
            .collect(),
    }
}

fn drawing(
    t: &'static Texts,
    decision: &Decision,
    facts: &Consulted,
    own: Option<crate::base::ids::OrganisationId>,
    answered: usize,
    dates: &Dates,
) -> String {
    let seats: Vec<svg::Seat> = facts
        .seats
        .iter()
        .map(|seat| {
            let (word, state) = if let Some(said) = &seat.position {
                (
                    value_tag(t, said.value).word.into_owned(),
                    seat_state(said.value),
                )
            } else {
                let (tag, state) = silent_tag(t, decision, seat);
                // the words of the table are too long for a drawing on a phone
                let word = if state == SeatState::DoesNotObject {
                    t.decisions_value_no_objection()
                } else {
                    tag.word.into_owned()
                };
                (word, state)
            };
            svg::Seat {
                name: seat.acronym.clone(),
                state,
                word,
                own: own == Some(seat.member),
            }
        })
        .collect();
    let all = facts.seats.len();
    let centre = if decision.state == State::OpenSession {
        [
            t.decisions_centre_open(),
            t.decisions_centre_count(answered, all),
            t.decisions_centre_answered(),
            String::new(),
        ]
    } else {
        let day = decision
            .adopted_at
            .map_or_else(String::new, |at| dates.day_short(dates.date_of(at)));
        [
            t.decisions_decision(),
            state_tag(t, decision.state).word.into_owned(),
            day,
            String::new(),
        ]
    };
    let bench = (decision.relevance == Relevance::Relevant).then(|| Bench {
        name: t.decisions_the_state(),
        line: facts.state.map_or_else(
            || t.decisions_state_not_asked(),
            |voice| voice_word(t, voice),
        ),
        icon: match facts.state {
            Some(voice) if voice.reply == Some(StateReply::Objects) => "p-res",
            Some(voice) if voice.closed && voice.reply.is_some() => "p-ok",
            None | Some(_) => "p-wait",
        },
    });
    svg::round_table(&RoundTable {
        id: "round",
        seats,
        centre,
        left: decision.state.was_adopted().then_some(1.0),
        bench,
        title: t.decisions_round_table(),
        description: t.decisions_answered(answered, all),
    })
}

/// An act in the words of the history; agencies act, not persons.
fn told(t: &'static Texts, past: &Past, dates: &Dates) -> Option<Entry> {
    let value = || {
        Value::parse(past.word("value"))
            .map(|value| value_tag(t, value).word.into_owned())
            .unwrap_or_default()
    };
    let what = match past.act.as_str() {
        "decision.draft" => t.decisions_told_draft(),
        "decision.edit" => t.decisions_told_edit(),
        "decision.raise_to_state" => t.decisions_told_raise(),
        "decision.find_not_relevant" => t.decisions_told_lower(),
        "decision.table" => t.decisions_told_table(),
        "decision.open_in_session" => t.decisions_told_open(),
        "decision.record_position" => t.decisions_told_position(value()),
        "decision.record_on_behalf" => t.decisions_told_on_behalf(past.word("member"), value()),
        "decision.adopt" => t.decisions_told_adopt(),
        "decision.defer" => t.decisions_told_defer(),
        "decision.withdraw" => t.decisions_told_withdraw(),
        "decision.mark" => t.register_told_mark(),
        "state_consultation.request" => t.decisions_told_state_request(),
        "state_consultation.reply" => t.decisions_told_state_reply(),
        "state_consultation.record_reply" => t.decisions_told_state_reply_recorded(),
        "state_consultation.lapse" => t.decisions_told_state_lapse(),
        "state_consultation.close" => t.decisions_told_state_close(),
        "action.propose" => t.decisions_told_action(),
        "action.none_required" => t.decisions_told_no_action(),
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

impl InWords for Unmet {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        let list = |members: &[String]| members.join(", ");
        match self {
            Self::NobodyToConsult => t.decisions_unmet_nobody(),
            Self::NotConsulted(members) => t.decisions_unmet_not_consulted(list(members)),
            Self::Objects(members) => t.decisions_unmet_objects(list(members), members.len()),
            Self::MandateConcern(members) => {
                t.decisions_unmet_mandate(list(members), members.len())
            }
            Self::AdReferendum(members) => t.decisions_unmet_ad_referendum(list(members)),
            Self::StateNotAsked => t.decisions_unmet_state_not_asked(),
            Self::StateAwaited => t.decisions_unmet_state_awaited(),
            Self::StateNotWeighed => t.decisions_unmet_state_not_weighed(),
            Self::StateNeedsBothChairs => t.decisions_unmet_state_both_chairs(),
            Self::StateObjects => t.decisions_unmet_state_objects(),
        }
    }
}

impl InWords for Refusal {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::NotDraft => t.decisions_refused_not_draft(),
            Self::RelevanceUndetermined => t.decisions_refused_relevance_undetermined(),
            Self::NotTabled => t.decisions_refused_not_tabled(),
            Self::AlreadyOpen => t.decisions_refused_already_open(),
            Self::NoItem => t.decisions_refused_no_item(),
            Self::NotInSession => t.decisions_refused_not_in_session(),
            Self::NotOpen => t.decisions_refused_not_open(),
            Self::NotOpenInSession => t.decisions_refused_not_open_in_session(),
            Self::NotOnTheRoster => t.decisions_refused_not_on_the_roster(),
            Self::OnlyChairsLower => t.decisions_refused_only_chairs_lower(),
            Self::AlreadyRelevant => t.decisions_refused_already_relevant(),
            Self::NotRelevantAlready => t.decisions_refused_not_relevant_already(),
            Self::OnlyChairsNow => t.decisions_refused_only_chairs_now(),
            Self::Final => t.decisions_refused_final(),
            Self::Unmet(unmet) => unmet.in_words(lang),
        }
    }
}
