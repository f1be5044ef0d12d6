//! R2: "The meetings will be held quarterly or upon request by its members." A focal point asks for an extraordinary
//! meeting with a reason and an agenda; a co-chair answers within the charter's days, once, and both are kept.
//!
//! | request | how |
//! |---|---|
//! | open | published with the day until which the co-chairs answer; late is shown and reminded (the desk, the digest) |
//! | convened | the extraordinary meeting is planned in the same act, bound to the request, its points on the agenda |
//! | refused | with a reason that every member reads |
mod forms;
mod letters;
mod model;
mod pages;
mod rules;
mod store;
mod web;

use crate::base::lang::{InWords as _, Lang};
use crate::web::routes::Routes;

pub(super) use model::{Request, RequestId};
pub(crate) use pages::{RefusalPage, RequestPage, RequestsPage};
pub(super) use pages::{ask_samples, convene_sample};

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/meeting-requests", web::list)
        .post("/meeting-requests", web::ask)
        .get("/meeting-requests/new", web::new)
        .get("/meeting-requests/{id}", web::show)
        .get("/meeting-requests/{id}/convocation", web::choose_date)
        .post("/meeting-requests/{id}/convocation", web::convene)
        .get("/meeting-requests/{id}/refusal", web::ask_reason)
        .post("/meeting-requests/{id}/refusal", web::refuse)
}

/// What the constraints of requests say to whoever was a moment too late.
pub(super) fn constraint_words(constraint: &str, lang: Lang) -> Option<String> {
    match constraint {
        "a_request_is_answered_once" | "one_meeting_for_each_request" => {
            Some(rules::Refusal::Answered.in_words(lang))
        }
        _ => None,
    }
}
