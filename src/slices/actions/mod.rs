//! R12: "monitor the implementation of decisions". R21: a lead agrees before it leads.
//!
//! proposed → accepted → in progress → reported done → verified; declined by its lead, then proposed to
//! another. How an action stands (done, on track, at risk, overdue) is derived from its dates and never typed (I20).
mod access;
mod capture;
mod course;
mod details;
mod evidence;
mod follow_up;
mod forms;
mod letters;
mod model;
mod pages;
mod partners;
mod review;
mod rules;
mod source_page;
mod store;
mod timeline;
mod web;

use crate::base::lang::Lang;
use crate::base::words::Word;
use crate::web::routes::Routes;

pub(crate) use capture::CapturePage;
pub(crate) use details::DetailsPage;
pub(crate) use follow_up::FollowUpPage;
pub(crate) use model::{ActionId, Status};
pub(crate) use pages::status_word;
pub(crate) use partners::{InvitePage, PartnersPage, PartnershipPage};
pub(crate) use review::{ClosingPage, ReviewPage};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/actions", follow_up::web::list)
        .post("/actions/exports", follow_up::web::export)
        .get("/actions/exports/{id}", follow_up::web::fetch)
        .get("/actions/paper.pdf", follow_up::web::print)
        .get("/decisions/{id}/actions", web::of_decision)
        .post("/decisions/{id}/actions", web::propose)
        .post("/decisions/{id}/no-action", web::find_no_action)
        .get("/actions/{id}", web::show)
        .post("/actions/{id}/acceptance", web::accept)
        .post("/actions/{id}/refusal", web::decline)
        .post("/actions/{id}/reassignment", web::reassign)
        .post_files("/actions/{id}/reports", web::report)
        .get("/evidence/{id}/file", evidence::web::read)
        .post("/actions/{id}/verification", web::verify)
        .post("/actions/{id}/reopening", web::reopen)
        .post("/actions/{id}/due-revisions", course::web::propose_due)
        .post("/actions/{id}/due-agreement", course::web::agree_due)
        .post("/actions/{id}/due-refusal", course::web::decline_due)
        .post("/actions/{id}/hold", course::web::hold)
        .post("/actions/{id}/resumption", course::web::resume)
        .post("/actions/{id}/cancellation", course::web::cancel)
        .get("/agenda-items/{id}/actions", web::of_item)
        .post("/agenda-items/{id}/actions", web::propose_from_item)
        .get("/agenda-items/{id}/capture", capture::web::look)
        .post("/agenda-items/{id}/captured-actions", capture::web::action)
        .post(
            "/agenda-items/{id}/captured-decisions",
            capture::web::decision,
        )
        .get("/meetings/{id}/review", review::web::show)
        .post("/meetings/{id}/review", review::web::take_down)
        .get("/meetings/{id}/review/closing", review::web::confirm)
        .post("/meetings/{id}/review/closing", review::web::close)
        .get("/actions/{id}/details", details::web::choose)
        .post("/actions/{id}/details", details::web::describe)
        .merge(partners::routes())
}

/// What the constraints of actions say.
pub(crate) fn constraint_words(constraint: &str, lang: Lang) -> Option<String> {
    let t = lang.texts();
    match constraint {
        "action_transitions" => Some(t.actions_refused_changed()),
        "apart_member_accepts_itself" => Some(t.actions_refused_lead_is_apart()),
        "actions_follow_what_was_said" => Some(t.actions_refused_not_in_session()),
        "review_is_open" | "closed_review_is_final" => Some(t.review_refused_closed()),
        "one_review_for_each_meeting" => Some(t.review_refused_meanwhile()),
        "person_of_the_lead" => Some(t.actions_refused_not_of_the_lead()),
        "actions_follow_adopted_decisions" => Some(t.actions_refused_not_adopted()),
        "one_open_due_revision" => Some(t.actions_refused_is_proposed()),
        "action_due_after_start" => Some(t.actions_due_in_the_past()),
        _ => partners::constraint_words(constraint, lang),
    }
}

/// From which status to which: what `action_transition` must hold too.
pub(crate) fn transitions() -> Vec<(&'static str, &'static str)> {
    Status::ALL
        .iter()
        .flat_map(|from| from.next().iter().map(|to| (from.name(), to.name())))
        .collect()
}
