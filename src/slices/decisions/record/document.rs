//! The words of a record, in the reader's language; the text itself stays in its own.
use std::fmt::Write as _;

use chrono::Datelike;

use sha2::{Digest, Sha256};

use super::super::model::{Decision, Relevance, State, StateReply, Value, symbol};
use super::super::pages::title;
use super::super::text::clauses;
use super::super::words::{state_tag, value_tag};
use super::rules::Refusal;
use super::store::{Action, Basis, Facts, Link, Member, StateVoice};
use crate::base::dates::Dates;
use crate::base::lang::{Lang, Texts};
use crate::base::words::Word;
use crate::render::paper::{Block, Paper, language_of};
use crate::web::answer::InWords;
use crate::web::visit::Visit;

pub(super) fn paper(visit: &Visit, decision: &Decision, facts: &Facts) -> Paper {
    let (t, lang) = (visit.texts(), visit.lang);
    let dates = lang.dates(visit.zone);
    let adopted = decision.state.was_adopted();
    let symbol = decision.symbol(&visit.symbol_prefix).unwrap_or_default();
    let today = visit.today();
    let day = |number: u32| u8::try_from(number).unwrap_or(1);
    Paper {
        lang: lang.tag(),
        network: visit.network.clone(),
        kind: if adopted {
            t.decisions_decision()
        } else {
            t.records_draft_decision()
        },
        symbol: symbol.clone(),
        title: title(decision, lang).to_owned(),
        marking: t.frame_internal_only(),
        draft: if adopted {
            String::new()
        } else {
            t.records_draft()
        },
        facts: fact_lines(visit, decision, facts, dates),
        blocks: blocks(t, lang, decision, facts, dates),
        foot: vec![
            about_text(t, decision, facts),
            t.records_made(
                dates.on_paper(today),
                format!("{}/decisions/{}", visit.public_url, decision.id),
            ),
        ],
        made: (today.year(), day(today.month()), day(today.day())),
    }
}

/// Which version it is, and by what it is known to be unchanged.
pub(super) fn about_text(t: &'static Texts, decision: &Decision, facts: &Facts) -> String {
    let hash = Sha256::digest(&decision.text)
        .iter()
        .fold(String::new(), |mut hash, byte| {
            _ = write!(hash, "{byte:02x}");
            hash
        });
    let version = t.records_hash(decision.version, hash);
    if facts.fixes > 0 {
        format!("{version}. {}", t.records_fixed(facts.fixes))
    } else {
        version
    }
}

/// "Supersedes UNMN/KGZ/2026/DEC/3, Joint workplan 2027"
pub(super) fn link(t: &'static Texts, lang: Lang, prefix: &str, link: &Link) -> String {
    let name = lang.pick(
        &link.title,
        link.title_ru.as_deref(),
        link.title_ky.as_deref(),
    );
    let symbol = symbol(prefix, (link.year, link.number), (None, None), 1).unwrap_or_default();
    let decision = format!("{symbol}, {name}");
    match (link.later, link.rescinds) {
        (false, false) => t.records_supersedes(decision),
        (false, true) => t.records_rescinds(decision),
        (true, false) => t.records_superseded_by(decision),
        (true, true) => t.records_rescinded_by(decision),
    }
}

/// "Fourth quarterly meeting, item 1"
fn meeting(t: &'static Texts, lang: Lang, decision: &Decision) -> Option<String> {
    let name = lang.pick(
        decision.meeting_title.as_deref()?,
        decision.meeting_title_ru.as_deref(),
        decision.meeting_title_ky.as_deref(),
    );
    Some(match decision.item_position {
        Some(item) => t.decisions_meeting_item(name, item),
        None => name.to_owned(),
    })
}

fn fact_lines(
    visit: &Visit,
    decision: &Decision,
    facts: &Facts,
    dates: Dates,
) -> Vec<(String, String)> {
    let (t, lang) = (visit.texts(), visit.lang);
    let on = |at| dates.on_paper(dates.date_of(at));
    let mut lines = vec![(t.decisions_proposed_by(), decision.proposer.clone())];
    if let Some(name) = decision.group_named(lang) {
        lines.push((t.decisions_recommended_by(), name.to_owned()));
    }
    if let Some(meeting) = meeting(t, lang, decision) {
        let day = facts.meeting_at.map(on);
        lines.push((
            t.decisions_meeting(),
            [Some(meeting), day]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(", "),
        ));
    }
    match decision.adopted_at {
        Some(at) => lines.push((t.decisions_adopted_on(), on(at))),
        None => lines.push((t.records_written_on(), on(decision.written_at))),
    }
    if !decision.is_in_force() {
        let state = state_tag(t, decision.state).word.into_owned();
        lines.push((t.decisions_state_label(), state));
    }
    if let Some(until) = decision
        .deadline
        .filter(|_| decision.state == State::Provisional)
    {
        lines.push((t.decisions_window_ends(), dates.moment(until)));
    }
    for one in &facts.chain {
        let words = link(t, lang, &visit.symbol_prefix, one);
        lines.push((t.records_chain(), words));
    }
    lines.push((t.decisions_distribution(), t.frame_internal()));
    lines
}

fn blocks(
    t: &'static Texts,
    lang: Lang,
    decision: &Decision,
    facts: &Facts,
    dates: Dates,
) -> Vec<Block> {
    let (opening, clauses) = clauses(&decision.text);
    let mut blocks = vec![
        Block::heading(if decision.state.was_adopted() {
            t.records_adopted_text()
        } else {
            t.records_proposed_text()
        }),
        Block::Clauses {
            lang: language_of(&decision.text),
            opening,
            clauses,
        },
    ];
    if decision.state.was_adopted() {
        blocks.push(Block::heading(t.records_adoption()));
        blocks.push(Block::text(adoption(t, lang, decision, facts, dates)));
        blocks.push(Block::text(positions(t, facts)));
        blocks.extend(on_record(t, &facts.members));
    }
    blocks.push(Block::heading(t.decisions_relevance()));
    blocks.push(Block::text(state(t, lang, decision, facts.state.as_ref())));
    if decision.state.was_adopted() {
        blocks.push(Block::heading(t.decisions_follow_up()));
        blocks.push(follow_up(t, decision, &facts.actions, dates));
    }
    blocks
}

/// How consensus was found, and of whom.
pub(super) fn adoption(
    t: &'static Texts,
    lang: Lang,
    decision: &Decision,
    facts: &Facts,
    dates: Dates,
) -> String {
    let day = decision
        .adopted_at
        .map_or_else(String::new, |at| dates.on_paper(dates.date_of(at)));
    let how = match (facts.basis, meeting(t, lang, decision)) {
        (Some(Basis::InSession), Some(meeting)) => t.records_adopted_in_session(day, meeting),
        (Some(Basis::Silence), _) => t.records_adopted_in_silence(day),
        (Some(Basis::Window), _) => t.records_adopted_after_window(day),
        (Some(Basis::InSession) | None, _) => t.records_adopted(day),
    };
    let members: Vec<&str> = facts
        .members
        .iter()
        .map(|one| one.acronym.as_str())
        .collect();
    let consulted = t.records_consulted(members.len(), members.join(", "));
    format!("{how} {consulted}")
}

/// Who said what of the text as it was adopted, and who said nothing: that is told as what it is (§2.2).
pub(super) fn positions(t: &'static Texts, facts: &Facts) -> String {
    let names = |taken: &dyn Fn(&Member) -> bool| {
        let acronyms = facts.members.iter().filter(|one| taken(one));
        let acronyms: Vec<&str> = acronyms.map(|one| one.acronym.as_str()).collect();
        acronyms.join(", ")
    };
    let spoken = Value::ALL.iter().filter_map(|&value| {
        let members = names(&|one| one.value == Some(value));
        let word = value_tag(t, value).word.into_owned();
        (!members.is_empty()).then(|| t.records_positions(word, members))
    });
    let in_session = facts.basis != Some(Basis::Silence);
    let seated = names(&|one| one.value.is_none() && in_session && one.represented);
    let asked = names(&|one| one.value.is_none() && !(in_session && one.represented));
    let mut lines: Vec<String> = spoken.collect();
    if !seated.is_empty() {
        lines.push(t.records_deemed_in_session(seated));
    }
    if !asked.is_empty() {
        lines.push(t.records_deemed_in_silence(asked));
    }
    lines.join(" ")
}

/// Members whose words go on record: reservations and disassociations.
pub(super) fn reserved(members: &[Member]) -> impl Iterator<Item = (&Member, Value)> {
    members.iter().filter_map(|one| {
        let value = one.value?;
        matches!(value, Value::Reservation | Value::Disassociate).then_some((one, value))
    })
}

fn on_record(t: &'static Texts, members: &[Member]) -> Vec<Block> {
    let mut blocks: Vec<Block> = reserved(members)
        .map(|(one, value)| Block::Said {
            who: one.acronym.clone(),
            what: value_tag(t, value).word.into_owned(),
            words: said(t, one),
        })
        .collect();
    if blocks.is_empty() {
        blocks.push(Block::text(t.records_nothing_reserved()));
    }
    blocks
}

/// Its reason, and of which paragraphs it is.
pub(super) fn said(t: &'static Texts, member: &Member) -> String {
    let reason = on_one_line(member.reason.as_deref().unwrap_or_default());
    if member.paragraphs.is_empty() {
        return reason;
    }
    let numbers: Vec<String> = member.paragraphs.iter().map(ToString::to_string).collect();
    let of = t.decisions_on_paragraphs(numbers.len(), numbers.join(", "));
    format!("{of}. {reason}")
}

/// R19; no reply is never told as agreement (I9).
pub(super) fn state(
    t: &'static Texts,
    lang: Lang,
    decision: &Decision,
    voice: Option<&StateVoice>,
) -> String {
    let reason = on_one_line(decision.relevance_reason.as_deref().unwrap_or_default());
    let Some(voice) = voice else {
        return match decision.relevance {
            Relevance::Undetermined => t.decisions_relevance_undetermined(),
            Relevance::NotRelevant => t.records_state_not_concerned(reason),
            Relevance::Relevant => t.records_state_not_asked(reason),
        };
    };
    let name = lang.pick(
        &voice.name,
        voice.name_ru.as_deref(),
        voice.name_ky.as_deref(),
    );
    let said = match (voice.answered, voice.reply) {
        (false, _) => t.records_state_awaited(name),
        (true, None) => t.records_state_silent(name),
        (true, Some(reply)) => t.records_state_replied(name, reply_word(t, reply)),
    };
    match voice.note.as_deref().map(on_one_line) {
        Some(note) => format!("{said} {}", t.records_state_weighed(note)),
        None => said,
    }
}

fn reply_word(t: &'static Texts, reply: StateReply) -> String {
    match reply {
        StateReply::Supports => t.state_reply_supports(),
        StateReply::NoObjection => t.state_reply_no_objection(),
        StateReply::Comments => t.state_reply_comments(),
        StateReply::Objects => t.state_reply_objects(),
        StateReply::NoComment => t.state_reply_no_comment(),
    }
}

fn follow_up(t: &'static Texts, decision: &Decision, actions: &[Action], dates: Dates) -> Block {
    if actions.is_empty() {
        return Block::text(match &decision.no_action_reason {
            Some(reason) => t.records_no_action(on_one_line(reason)),
            None => t.records_no_action_yet(),
        });
    }
    let number = decision.number.unwrap_or_default();
    Block::Table {
        head: vec![
            t.decisions_symbol(),
            t.records_action(),
            t.records_action_lead(),
            t.records_action_due(),
            t.decisions_state_label(),
        ],
        rows: actions
            .iter()
            .map(|one| {
                vec![
                    format!("DEC/{number}-A{}", one.number),
                    on_one_line(&one.title),
                    one.lead.clone(),
                    dates.on_paper(one.due_on),
                    status_word(t, &one.status),
                ]
            })
            .collect(),
    }
}

/// The words of the room of follow-up, which stands after this one.
fn status_word(t: &'static Texts, status: &str) -> String {
    match status {
        "accepted" => t.actions_status_accepted(),
        "in_progress" => t.actions_status_in_progress(),
        "reported_done" => t.actions_status_reported_done(),
        "verified" => t.actions_status_verified(),
        "on_hold" => t.actions_status_on_hold(),
        "declined" => t.actions_status_declined(),
        "cancelled" => t.actions_status_cancelled(),
        _ => t.actions_status_proposed(),
    }
}

/// Somebody's words within a line of ours.
pub(super) fn on_one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl InWords for Refusal {
    fn in_words(&self, lang: Lang) -> String {
        match self {
            Self::NotTabled => lang.texts().records_refused_not_tabled(),
        }
    }
}
