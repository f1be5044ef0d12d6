//! R19: "… and, on all issues relevant to or of concern to the state", in consultation with its service.
//!
//! requested → replied or lapsed → closed (domain §2.4); `model::State::next` is the table. The counterpart sees the
//! text that was sent to it and its own replies, and nothing else: no position, no discussion, no note of how it was
//! weighed, no other decision (I16). No reply is never agreement: before it is noted the counterpart is reminded, and
//! it is closed, like an objection, by both co-chairs with a note. On an amended text the state is asked anew, unless
//! a co-chair finds that the amendment carries its comment out.
mod access;
mod act_forms;
mod ask_page;
mod forms;
mod letter;
mod letters;
mod list_page;
mod model;
mod pages;
mod reminders;
mod rules;
mod samples;
mod store;
mod web;
mod words;

use crate::base::lang::Lang;
use crate::base::words::Word;
use crate::web::routes::Routes;

pub(crate) use ask_page::AskPage;
pub(crate) use list_page::ListPage;
pub(crate) use pages::ConsultationPage;
pub(crate) use reminders::{ROUND, remind_due};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/state-consultations", web::list)
        .get("/decisions/{id}/state-consultation", web::ask)
        .post("/decisions/{id}/state-consultation", web::request)
        .get("/state-consultations/{id}", web::show)
        .get("/state-consultations/{id}/letter.pdf", letter::as_pdf)
        .get("/state-consultations/{id}/letter.docx", letter::as_docx)
        .post("/state-consultations/{id}/reply", web::reply)
        .post_files(
            "/state-consultations/{id}/recorded-reply",
            web::record_reply,
        )
        .get("/state-letters/{id}/file", web::read_letter)
        .post("/state-consultations/{id}/reminders", web::remind)
        .post("/state-consultations/{id}/lapse", web::lapse)
        .post("/state-consultations/{id}/closing", web::close)
        .post("/state-consultations/{id}/carrying-out", web::carry_out)
        .post("/state-consultations/{id}/concern", web::raise)
}

/// What the constraints of the state's consultation say.
pub(crate) fn constraint_words(constraint: &str, lang: Lang) -> Option<String> {
    let t = lang.texts();
    match constraint {
        "one_consultation_for_each_version" | "asked_or_carried_out" => {
            Some(t.state_refused_asked_already())
        }
        "one_signature_for_each_chair" => Some(t.state_refused_signed_already()),
        "one_reminder_a_day" => Some(t.state_refused_reminded_today()),
        "lapsed_after_a_reminder" => Some(t.state_refused_not_reminded()),
        "a_comment_is_carried_out" | "one_finding_for_each_version" => {
            Some(t.state_refused_changed())
        }
        "closed_has_a_note"
        | "replied_has_a_reply"
        | "reply_has_a_time"
        | "state_consultation_transitions" => Some(t.state_refused_changed()),
        _ => None,
    }
}

/// From which state to which: what `state_consultation_transition` must hold too.
pub(crate) fn transitions() -> Vec<(&'static str, &'static str)> {
    model::State::ALL
        .iter()
        .flat_map(|from| from.next().iter().map(|to| (from.name(), to.name())))
        .collect()
}
