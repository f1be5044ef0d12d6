//! R9: the secretariat asks an agency for a paper of an item, by a day; for a group its chair asks too. The day stands on
//! the agency's desk, and the digest reminds of it by the charter's ladder.
//!
//! | request | how |
//! |---|---|
//! | open | asked by mail; the agency puts the paper at the item itself, from the link of the mail |
//! | sent | the paper stands at the item under its number, and the secretariat is told |
//! | declined | by the agency, with a reason that the secretariat reads |
//! | withdrawn | by whoever asks; the agency is told |
mod access;
mod forms;
mod letters;
mod model;
mod pages;
mod rules;
mod samples;
mod store;
mod web;

use crate::base::lang::{InWords as _, Lang};
use crate::web::routes::Routes;

pub(crate) use pages::{PaperRequestPage, PaperRequestsPage};
pub(super) use samples::ask_samples;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/agenda-items/{id}/paper-requests/new", web::new)
        .post("/agenda-items/{id}/paper-requests", web::ask)
        .get("/meetings/{id}/paper-requests", web::list)
        .get("/paper-requests/{id}", web::show)
        .post_files("/paper-requests/{id}/papers", web::send)
        .post("/paper-requests/{id}/refusal", web::decline)
        .post("/paper-requests/{id}/withdrawal", web::withdraw)
}

/// What the constraints of requests say to whoever was a moment too late.
pub(super) fn constraint_words(constraint: &str, lang: Lang) -> Option<String> {
    match constraint {
        "a_paper_request_is_answered_once" => Some(rules::Refusal::Answered.in_words(lang)),
        _ => None,
    }
}
