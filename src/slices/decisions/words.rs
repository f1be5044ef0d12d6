//! The words and shapes of a decision: its state, a position, what is missing, what happened.
use super::model::{
    Asked, Channel, CitesTo, ObjectionKind, Period, Position, Relevance, State, StateReply,
    StateVoice, Value,
};
use super::rules::{Refusal, Unmet};
use super::store::MAIL_LINK;
use crate::base::dates::Dates;
use crate::base::history::Past;
use crate::base::lang::{Lang, Texts};
use crate::base::words::Word;
use crate::web::answer::InWords;
use crate::web::parts::{Entry, Icon, Tag, Tone};

pub(crate) fn state_tag(t: &'static Texts, state: State) -> Tag {
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

pub(super) fn value_note(t: &'static Texts, value: Value) -> String {
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

pub(super) fn kind_word(t: &'static Texts, kind: ObjectionKind) -> String {
    match kind {
        ObjectionKind::Substance => t.decisions_kind_substance(),
        ObjectionKind::Mandate => t.decisions_kind_mandate(),
        ObjectionKind::Procedure => t.decisions_kind_procedure(),
    }
}

pub(super) fn channel_word(t: &'static Texts, channel: Channel) -> String {
    match channel {
        Channel::Session => t.decisions_channel_session(),
        Channel::Mail => t.decisions_channel_mail(),
        Channel::Phone => t.decisions_channel_phone(),
        Channel::Letter => t.decisions_channel_letter(),
        Channel::Other => t.decisions_channel_other(),
    }
}

pub(super) fn period_word(t: &'static Texts, period: Period) -> String {
    match period {
        Period::Standard => t.decisions_period_standard(),
        Period::Complex => t.decisions_period_complex(),
        Period::Urgent => t.decisions_period_urgent(),
        Period::Confirmation => t.decisions_period_confirmation(),
        Period::Window => t.decisions_period_window(),
    }
}

pub(super) fn cites_word(t: &'static Texts, to: CitesTo) -> String {
    match to {
        CitesTo::Supersede => t.decisions_cites_supersede(),
        CitesTo::Rescind => t.decisions_cites_rescind(),
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
pub(super) fn voice_word(t: &'static Texts, voice: StateVoice) -> String {
    if voice.is_carried_out {
        return t.decisions_state_carried_out();
    }
    match (voice.answered, voice.closed, voice.reply) {
        (false, _, _) => t.decisions_state_asked(),
        (true, false, Some(_)) => t.decisions_state_replied(),
        (true, true, Some(StateReply::Objects)) => t.decisions_state_objected(),
        (true, true, Some(_)) => t.decisions_state_weighed(),
        (true, _, None) => t.decisions_state_silent(),
    }
}

/// A consultation on an earlier text, in the same words.
pub(super) fn asked_word(t: &'static Texts, asked: &Asked) -> String {
    let voice = StateVoice {
        id: asked.id,
        answered: asked.state != "requested",
        closed: asked.state == "closed",
        reply: asked.reply(),
        signatures: 0,
        closed_at: None,
        is_carried_out: false,
    };
    voice_word(t, voice)
}

pub(super) fn reason_words(t: &'static Texts, said: &Position, dates: &Dates) -> String {
    let kind = said.kind.map(|kind| kind_word(t, kind));
    let until = said
        .confirm_by
        .map(|day| t.decisions_until(dates.day_short(day)));
    let paragraphs = (!said.paragraphs.is_empty()).then(|| {
        let numbers: Vec<String> = said.paragraphs.iter().map(ToString::to_string).collect();
        t.decisions_on_paragraphs(numbers.len(), numbers.join(", "))
    });
    let instead = said
        .alternative
        .as_deref()
        .map(|words| t.decisions_instead(words));
    [kind, paragraphs, said.reason.clone(), instead, until]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(". ")
}

/// An act in the words of the history; agencies act, not persons.
pub(crate) fn told(t: &'static Texts, past: &Past, dates: &Dates) -> Option<Entry> {
    let value = || {
        Value::parse(past.word("value"))
            .map(|value| value_tag(t, value).word.into_owned())
            .unwrap_or_default()
    };
    let what = match past.act.as_str() {
        "decision.draft" | "action.capture_decision" => t.decisions_told_draft(),
        "decision.edit" => t.decisions_told_edit(),
        "decision.raise_to_state" | "state_consultation.raise" => t.decisions_told_raise(),
        "decision.find_not_relevant" => t.decisions_told_lower(),
        "decision.table" => t.decisions_told_table(),
        "decision.open_in_session" => t.decisions_told_open(),
        "decision.record_position" if !past.word("late").is_empty() => t.decisions_told_late(),
        "decision.record_position" if past.word("channel") == MAIL_LINK => {
            t.decisions_told_position_by_mail(value())
        }
        "decision.record_position" => t.decisions_told_position(value()),
        "decision.ask_for_time" => t.decisions_told_ask_for_time(),
        "decision.refuse_time" => t.decisions_told_refuse_time(past.word("member")),
        "decision.remind" if past.hat == "system" => t.decisions_told_remind_by_clock(),
        "decision.remind" => t.decisions_told_remind(),
        "decision.adopt_provisionally" => t.decisions_told_provisional(),
        "decision.open_silence" => t.decisions_told_silence(),
        "decision.extend_silence" => t.decisions_told_extend(),
        "decision.resume_silence" => t.decisions_told_resume(),
        "decision.amend" => t.decisions_told_amend(),
        "decision.fix_text" => t.decisions_told_fix(),
        "decision.contest_fix" => t.decisions_told_contest(),
        "decision.serve_member" => t.decisions_told_serve(),
        "decision.state_late" => t.decisions_told_late(),
        "decision.close_without_consensus" => t.decisions_told_close(),
        "decision.settle" => match past.word("outcome") {
            "adopted" => t.decisions_told_settled_adopted(),
            "gated" => t.decisions_told_settled_gated(),
            "provisional" => t.decisions_told_settled_provisional(),
            "confirm" => t.decisions_told_settled_confirm(),
            _ => t.decisions_told_settled(),
        },
        "decision.record_on_behalf" => t.decisions_told_on_behalf(past.word("member"), value()),
        "decision.adopt" => t.decisions_told_adopt(),
        "decision.defer" => t.decisions_told_defer(),
        "decision.withdraw" => t.decisions_told_withdraw(),
        "decision.mark" => t.register_told_mark(),
        "state_consultation.request" => t.decisions_told_state_request(),
        "state_consultation.reply" => t.decisions_told_state_reply(),
        "state_consultation.record_reply" => t.decisions_told_state_reply_recorded(),
        "state_consultation.lapse" => t.decisions_told_state_lapse(),
        "state_consultation.remind" => t.decisions_told_state_remind(),
        "state_consultation.carry_out" => t.decisions_told_state_carry_out(past.word("version")),
        "state_consultation.close" => t.decisions_told_state_close(),
        "release.state" => t.releases_told_state(),
        "action.propose" | "action.capture" => t.decisions_told_action(),
        "action.none_required" => t.decisions_told_no_action(),
        _ => return None,
    };
    let who = match past.hat.as_str() {
        "co_chair" => t.decisions_co_chair(),
        "secretariat" => t.decisions_secretariat(),
        "system" => t.decisions_the_clock(),
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
            Self::NotServed(members) => t.decisions_unmet_not_served(list(members)),
            Self::StillAsked(members) => t.decisions_unmet_still_asked(list(members)),
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
            Self::SilenceNotAllowed => t.decisions_refused_silence_not_allowed(),
            Self::NoClockRuns => t.decisions_refused_no_clock(),
            Self::NoMoreExtensions => t.decisions_refused_no_more_extensions(),
            Self::NotBroken => t.decisions_refused_not_broken(),
            Self::TextStands => t.decisions_refused_text_stands(),
            Self::NothingToContest => t.decisions_refused_nothing_to_contest(),
            Self::AllServed => t.decisions_refused_all_served(),
            Self::NobodyPending => t.decisions_refused_nobody_pending(),
            Self::NotAskedInTheWindow => t.decisions_refused_not_asked_in_the_window(),
            Self::ReservedByTheFocalPoint => t.decisions_refused_reserved(),
            Self::NotOpenNorBroken => t.decisions_refused_not_open_nor_broken(),
            Self::NotAdoptedYet => t.decisions_refused_not_adopted_yet(),
            Self::TooEarly => t.decisions_refused_too_early(),
            Self::NothingChanged => t.decisions_refused_nothing_changed(),
            Self::TimeAskedAlready => t.decisions_refused_time_asked_already(),
            Self::NoTimeAsked => t.decisions_refused_no_time_asked(),
            Self::EverybodyAnswered => t.decisions_refused_everybody_answered(),
            Self::BoundToARelease => t.decisions_refused_bound_to_a_release(),
            Self::BoundToAStatement => t.decisions_refused_bound_to_a_statement(),
            Self::Unmet(unmet) => unmet.in_words(lang),
        }
    }
}
