//! R19: "… and, on all issues relevant to or of concern to the state", in consultation with its service.
//!
//! requested → replied or lapsed → closed (domain §2.4). The counterpart sees the text that was sent to it and
//! nothing else: no position, no discussion, no other decision (I16). No reply is never agreement: it is
//! closed, like an objection, by both co-chairs with a note.
mod access;
mod forms;
mod letters;
mod model;
mod pages;
mod rules;
mod store;
mod web;

use crate::base::lang::Lang;
use crate::web::routes::Routes;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/decisions/{id}/state-consultation", web::ask)
        .post("/decisions/{id}/state-consultation", web::request)
        .get("/state-consultations/{id}", web::show)
        .post("/state-consultations/{id}/reply", web::reply)
        .post(
            "/state-consultations/{id}/recorded-reply",
            web::record_reply,
        )
        .post("/state-consultations/{id}/lapse", web::lapse)
        .post("/state-consultations/{id}/closing", web::close)
}

/// What the constraints of the state's consultation say.
pub(crate) fn constraint_words(constraint: &str, lang: Lang) -> Option<String> {
    let t = lang.texts();
    match constraint {
        "one_consultation_for_each_version" => Some(t.state_refused_asked_already()),
        "one_signature_for_each_chair" => Some(t.state_refused_signed_already()),
        "closed_has_a_note" | "replied_has_a_reply" | "reply_has_a_time" => {
            Some(t.state_refused_changed())
        }
        _ => None,
    }
}
