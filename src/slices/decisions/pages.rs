//! One decision: its text, who said what, what consensus still lacks, and the clock that runs.
use askama::Template;

use super::access::{
    Adopt, AdoptProvisionally, Amend, CloseWithoutConsensus, ContestFix, Defer, EditDecision,
    ExtendSilence, FindNotRelevant, FixText, OpenInSession, OpenSilence, RaiseToState,
    RecordOnBehalf, ResumeSilence, ServeMember, StateLate, TableDecision, Withdraw,
};
use super::drawing::{drawing, silent_tag, voices};
use super::give::Give;
use super::model::{Consulted, Decision, Fix, Late, Position, Seat, State};
use super::more_time::MoreTime;
use super::record::Beside;
use super::rules::{self, Refusal};
use super::silence_rules as silence;
use super::text::{Paragraph, paragraphs};
use super::words::{
    asked_word, channel_word, cites_word, reason_words, relevance_word, state_tag, told, value_tag,
    voice_word,
};
use crate::base::access::{Act, Actor, Hat, Verdict};
use crate::base::clock::Instant;
use crate::base::dates::Dates;
use crate::base::history::Past;
use crate::base::lang::{Lang, Texts};
use crate::web::answer::InWords;
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Section};
use crate::web::parts::{
    Ask, ClassTag, Corrections, Field, Icon, Log, Possible, Tag, Text, Tone, Voices,
};
use crate::web::visit::Visit;

pub(super) fn title(decision: &Decision, lang: Lang) -> &str {
    lang.pick(
        &decision.title,
        decision.title_ru.as_deref(),
        decision.title_ky.as_deref(),
    )
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

/// Which form of this page came back.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Which {
    Position,
    Relevance,
    Late,
    Time,
}

/// A form of this page that came back.
#[derive(Clone, Copy)]
pub(super) struct Typed<'a> {
    which: Which,
    fields: &'a Fields,
    complaints: &'a Complaints,
}

impl<'a> Typed<'a> {
    pub(super) fn position(fields: &'a Fields, complaints: &'a Complaints) -> Self {
        Self {
            which: Which::Position,
            fields,
            complaints,
        }
    }

    pub(super) fn relevance(fields: &'a Fields, complaints: &'a Complaints) -> Self {
        Self {
            which: Which::Relevance,
            fields,
            complaints,
        }
    }

    pub(super) fn late(fields: &'a Fields, complaints: &'a Complaints) -> Self {
        Self {
            which: Which::Late,
            fields,
            complaints,
        }
    }

    pub(super) fn time(fields: &'a Fields, complaints: &'a Complaints) -> Self {
        Self {
            which: Which::Time,
            fields,
            complaints,
        }
    }

    fn of(&self, which: Which) -> Option<(&'a Fields, &'a Complaints)> {
        (self.which == which).then_some((self.fields, self.complaints))
    }
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
    /// The working group that recommends it.
    recommended: Option<(String, String)>,
    internal: ClassTag,
    paragraphs: Vec<Paragraph>,
    version_note: String,
    relevance: RelevancePart,
    open: bool,
    missing: Vec<String>,
    seated: bool,
    answered: String,
    round_table: String,
    voices: Voices,
    rows: Vec<SeatRow>,
    /// "2 days 3 h left, until Tue 20 Oct, 17:00": right without a script, by the server's time.
    clock: Option<(String, String)>,
    give: Option<Give>,
    fixes: Vec<String>,
    contest: Option<Possible>,
    /// The address of the comparison with the version before.
    changes: Option<String>,
    late: Vec<(String, String, String)>,
    state_late: Option<StateLatePart>,
    more_time: Option<MoreTime>,
    corrections: Corrections,
    log: Log,
    /// Filled in by the handler.
    pub(super) beside: Beside,
}

/// What a member may still say of a decision that is adopted.
struct StateLatePart {
    field: Field,
    objects: Field,
    /// Only where the secretariat recorded its position.
    disputes: Option<Field>,
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
    provisional: Option<Possible>,
    silence: Option<Possible>,
    extend: Option<Possible>,
    resume: Option<Possible>,
    amend: bool,
    fix: bool,
    serve: bool,
    close: bool,
}

struct RelevancePart {
    word: String,
    reason: String,
    raise: Option<Field>,
    lower: Option<Field>,
    /// Each consultation, how it stands, and how it was weighed: on earlier texts too.
    chain: Vec<(String, String, String)>,
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

impl DecisionPage {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        (decision, facts): (&Decision, &Consulted),
        (past, fixes, late): (&[Past], &[Fix], &[Late]),
        typed: Option<Typed<'_>>,
    ) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let dates = lang.dates(visit.zone).in_year_of(visit.now);
        let own = who.hat.member();
        let mut page = visit
            .page(Section::Decisions, title(decision, lang).to_owned())
            .live(
                decision.state.takes_positions(),
                format!("/decisions/{}", decision.id),
            );
        if typed.is_some() {
            page = page
                .with_corrections()
                .answering(format!("/decisions/{}", decision.id));
        }
        let typed_position = typed.as_ref().and_then(|typed| typed.of(Which::Position));
        let give = Give::of(
            (lang, visit.now),
            visit.person.as_ref(),
            who,
            (decision, facts),
            typed_position,
        );
        let state_late = StateLatePart::of(visit, who, decision, facts, typed.as_ref());
        let relevance = RelevancePart::of(visit, who, decision, facts, typed.as_ref());
        let more_time = MoreTime::of(
            &page,
            (&dates, visit.now),
            who,
            (decision, facts),
            typed.as_ref().and_then(|typed| typed.of(Which::Time)),
            (format!("/decisions/{}/time-requests", decision.id), false),
        );
        let corrections = {
            let fields = give.iter().flat_map(|give| give.fields.iter());
            let late = state_late.iter().map(|part| &part.field);
            let others = relevance
                .raise
                .iter()
                .chain(relevance.lower.iter())
                .chain(late)
                .chain(more_time.iter().flat_map(MoreTime::fields));
            Corrections::of(t, &fields.chain(others).collect::<Vec<_>>())
        };
        let answered = facts
            .seats
            .iter()
            .filter(|seat| seat.position.is_some())
            .count();
        let undecided = decision.state.takes_positions();
        let unmet = if undecided {
            rules::unmet(decision, facts, visit.now)
        } else {
            Vec::new()
        };
        Self {
            id: decision.id.get(),
            symbol: decision.symbol(&visit.symbol_prefix).unwrap_or_default(),
            kind: t.decisions_decision(),
            state: state_tag(t, decision.state),
            buttons: Buttons::of(who, decision, facts, lang, visit.now),
            facts: fact_lines(t, decision, facts, &dates),
            clock: clock(t, decision, &dates, visit.now),
            fixes: fixes
                .iter()
                .map(|fix| t.decisions_fix_line(fix.note.as_str(), dates.moment_short(fix.at)))
                .collect(),
            contest: own.filter(|_| !fixes.is_empty()).map(|member| {
                possible(
                    ContestFix::verdict(who, decision),
                    silence::contest(decision, facts, fixes, member, visit.now),
                    lang,
                )
            }),
            changes: (decision.version > 1 || !fixes.is_empty())
                .then(|| format!("/decisions/{}/changes", decision.id)),
            late: late.iter().map(|one| late_line(t, one, &dates)).collect(),
            state_late,
            more_time,
            recommended: decision
                .group
                .zip(decision.group_named(lang))
                .map(|(group, name)| (format!("/groups/{group}"), name.to_owned())),
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
            open: undecided,
            missing: unmet.iter().map(|one| one.in_words(lang)).collect(),
            seated: !facts.seats.is_empty(),
            answered: t.decisions_answered(answered, facts.seats.len()),
            round_table: drawing(t, decision, facts, own, answered, &dates, visit.now),
            voices: voices(t, facts, &dates),
            rows: facts
                .seats
                .iter()
                .map(|seat| SeatRow::of(lang, decision, seat, own == Some(seat.member), &dates))
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

/// What is left, and until when, where a clock runs.
pub(super) fn clock(
    t: &'static Texts,
    decision: &Decision,
    dates: &Dates,
    now: Instant,
) -> Option<(String, String)> {
    let until = decision.deadline.filter(|_| {
        matches!(
            decision.state,
            State::OpenSilence | State::Gated | State::Provisional
        )
    })?;
    let heading = if decision.state == State::Provisional {
        t.decisions_window_ends()
    } else {
        t.decisions_silence_ends()
    };
    let words = dates.left(now, until).map_or_else(
        || t.decisions_ran_out(dates.moment(until)),
        |left| t.decisions_left(left, dates.moment(until)),
    );
    Some((heading, words))
}

fn late_line(t: &'static Texts, one: &Late, dates: &Dates) -> (String, String, String) {
    let kind = match (one.disputes, one.objects) {
        (true, _) => t.decisions_late_disputes(),
        (false, true) => t.decisions_late_objects(),
        (false, false) => t.decisions_late_explains(),
    };
    (
        one.acronym.clone(),
        format!("{kind}, {}", dates.moment_short(one.at)),
        one.text.clone(),
    )
}

fn fact_lines(
    t: &'static Texts,
    decision: &Decision,
    facts: &Consulted,
    dates: &Dates,
) -> Vec<(String, String)> {
    let day = |at| dates.day(dates.date_of(at));
    let mut lines = vec![(t.decisions_proposed_by(), decision.proposer.clone())];
    if let Some(at) = decision.adopted_at {
        lines.push((t.decisions_adopted_on(), day(at)));
    } else if let Some(at) = decision.opened_at {
        lines.push((t.decisions_opened_on(), dates.moment_short(at)));
    }
    if let Some(period) = facts.period.filter(|_| decision.state.takes_positions()) {
        lines.push((t.decisions_period(), super::words::period_word(t, period)));
    }
    if let Some(to) = decision.cites_to {
        lines.push((t.decisions_cites(), cites_word(t, to)));
    }
    if let Some(note) = &decision.ending_note {
        lines.push((t.decisions_closing_note(), note.clone()));
    }
    if let Some(to) = decision.escalated_to {
        lines.push((
            t.decisions_escalated_to(),
            super::silence_pages::escalation_word(t, to),
        ));
    }
    if let Some(reason) = &decision.no_action_reason {
        lines.push((t.decisions_no_action(), reason.clone()));
    }
    lines
}

impl Buttons {
    fn of(who: &Actor, decision: &Decision, facts: &Consulted, lang: Lang, now: Instant) -> Self {
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
                    rules::adopt(decision, facts, now),
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
            provisional: (chair
                && decision.state == State::OpenSession
                && silence::adopt_provisionally(decision, facts, now).is_ok())
            .then(|| possible(AdoptProvisionally::verdict(who, decision), Ok(()), lang)),
            // until the charter allows silence, nobody needs a dead button for it
            silence: (OpenSilence::verdict(who, decision).is_yes()
                && facts.terms.silence_allowed
                && matches!(decision.state, State::Tabled | State::Deferred))
            .then(|| possible(Verdict::Yes, silence::open_silence(decision, facts), lang)),
            extend: (ExtendSilence::verdict(who, decision).is_yes()
                && decision.state == State::OpenSilence)
                .then(|| possible(Verdict::Yes, silence::extend(decision, facts, now), lang)),
            resume: (ResumeSilence::verdict(who, decision).is_yes()
                && decision.state == State::Broken)
                .then(|| possible(Verdict::Yes, silence::resume(decision, facts), lang)),
            amend: Amend::verdict(who, decision).is_yes()
                && rule(silence::amend(decision, facts, now)),
            fix: FixText::verdict(who, decision).is_yes() && rule(silence::fix(decision, now)),
            serve: ServeMember::verdict(who, decision).is_yes()
                && rule(silence::serve(decision, facts)),
            close: CloseWithoutConsensus::verdict(who, decision).is_yes()
                && rule(silence::close(decision)),
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
            match typed.and_then(|typed| typed.of(Which::Relevance)) {
                Some((fields, complaints)) => field
                    .holding(fields.raw("reason"))
                    .faulty(complaints.at("reason", lang)),
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
            chain: facts
                .chain
                .iter()
                .map(|one| {
                    let voice = facts.state.filter(|voice| voice.id == one.id);
                    let word =
                        voice.map_or_else(|| asked_word(t, one), |voice| voice_word(t, voice));
                    (
                        format!("/state-consultations/{}", one.id),
                        if facts.chain.len() > 1 {
                            t.decisions_state_on_version(one.version, word)
                        } else {
                            word
                        },
                        one.note.clone().unwrap_or_default(),
                    )
                })
                .collect(),
        }
    }
}

impl StateLatePart {
    fn of(
        visit: &Visit,
        who: &Actor,
        decision: &Decision,
        facts: &Consulted,
        typed: Option<&Typed<'_>>,
    ) -> Option<Self> {
        let (t, lang) = (visit.texts(), visit.lang);
        let member = who.hat.member()?;
        if !StateLate::verdict(who, decision).is_yes()
            || rules::state_late(decision, facts, member).is_err()
        {
            return None;
        }
        let field = Field::lines("statement", t.decisions_statement())
            .hinted(t.decisions_statement_hint())
            .at_most(5000)
            .required();
        let field = match typed.and_then(|typed| typed.of(Which::Late)) {
            Some((fields, complaints)) => field
                .holding(fields.raw("statement"))
                .faulty(complaints.at("statement", lang)),
            None => field,
        };
        let recorded = facts
            .seats
            .iter()
            .filter(|seat| seat.member == member)
            .any(|seat| {
                seat.position
                    .as_ref()
                    .is_some_and(|said| said.evidence.is_some())
            });
        Some(Self {
            field,
            objects: Field::new("objects", t.decisions_statement_objects(), Ask::Tick),
            disputes: recorded
                .then(|| Field::new("disputes", t.decisions_statement_disputes(), Ask::Tick)),
        })
    }
}

impl SeatRow {
    fn of(lang: Lang, decision: &Decision, seat: &Seat, own: bool, dates: &Dates) -> Self {
        let t = lang.texts();
        let spoken = |said: &Position, tag: Tag| {
            (
                tag,
                match (&said.evidence, said.channel) {
                    (Some(_), Some(channel)) => format!(
                        "{}. {}",
                        t.decisions_by_secretariat(said.person.as_str()),
                        channel_word(t, channel)
                    ),
                    (Some(_), None) => t.decisions_by_secretariat(said.person.as_str()),
                    (None, _) => said.person.clone(),
                },
                dates.day_short(dates.date_of(said.at)),
                reason_words(t, said, dates),
            )
        };
        let (tag, by, date, reason) = match (&seat.position, &seat.stale) {
            (Some(said), _) => spoken(said, value_tag(t, said.value)),
            (None, Some(said)) => {
                let word = t.decisions_on_version(value_tag(t, said.value).word, said.version);
                spoken(said, Tag::new(Icon::Stale, Tone::Wait, word).quiet())
            }
            (None, None) => (
                silent_tag(t, decision, seat).0,
                String::new(),
                String::new(),
                String::new(),
            ),
        };
        Self {
            acronym: seat.acronym.clone(),
            name: lang
                .pick(&seat.name, seat.name_ru.as_deref(), seat.name_ky.as_deref())
                .to_owned(),
            own,
            tag,
            by,
            date,
            reason,
        }
    }
}
