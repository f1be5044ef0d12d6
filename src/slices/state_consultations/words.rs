//! The words and shapes of a consultation; no reply is never shown as agreement (I9).
use super::model::{Brief, Consultation, State};
use crate::base::lang::Texts;
use crate::slices::decisions::StateReply;
use crate::web::parts::{Icon, Tag, Tone};

/// How it stands: for people inside with how it was weighed, for the counterpart with what it said.
pub(super) fn state_tag(t: &'static Texts, state: State, reply: Option<StateReply>) -> Tag {
    match (state, reply) {
        (State::Requested, _) => Tag::new(Icon::Awaiting, Tone::Wait, t.state_is_requested()),
        (State::Lapsed, _) => Tag::new(Icon::Warning, Tone::Warn, t.state_is_lapsed()),
        (State::Replied, _) => Tag::new(Icon::Half, Tone::Ink, t.state_is_replied()),
        (State::Closed, None) => {
            Tag::new(Icon::Warning, Tone::Warn, t.state_is_closed_without_reply())
        }
        (State::Closed, Some(StateReply::Objects)) => Tag::new(
            Icon::Objection,
            Tone::No,
            t.state_is_closed_on(reply_word(t, StateReply::Objects)),
        ),
        (State::Closed, Some(reply)) => Tag::new(
            Icon::Document,
            Tone::Ink,
            t.state_is_closed_on(reply_word(t, reply)),
        ),
    }
}

pub(super) fn tag_of(t: &'static Texts, asked: &Consultation) -> Tag {
    state_tag(t, asked.state, asked.reply)
}

pub(super) fn reply_word(t: &'static Texts, reply: StateReply) -> String {
    match reply {
        StateReply::Supports => t.state_reply_supports(),
        StateReply::NoObjection => t.state_reply_no_objection(),
        StateReply::Comments => t.state_reply_comments(),
        StateReply::Objects => t.state_reply_objects(),
        StateReply::NoComment => t.state_reply_no_comment(),
    }
}

/// Where a comment was carried out by a later text.
pub(super) fn carried_out(t: &'static Texts, one: &Brief) -> String {
    if one.carried_out_in.is_empty() {
        return String::new();
    }
    let versions: Vec<String> = one.carried_out_in.iter().map(ToString::to_string).collect();
    t.state_is_carried_out(versions.join(", "))
}

/// What became of a mail, as the outbox says it.
pub(super) fn delivery_word(t: &'static Texts, delivery: &str) -> String {
    match delivery {
        "sent" => t.mails_state_sent(),
        "failed" => t.mails_state_failed(),
        "undeliverable" => t.mails_state_undeliverable(),
        _ => t.mails_state_queued(),
    }
}
