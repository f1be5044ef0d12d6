//! R12: "monitor the implementation of decisions". R21: a lead agrees before it leads.
//!
//! proposed → accepted → in progress → reported done → verified; declined by its lead, then proposed to
//! another. How an action stands (done, on track, at risk, overdue) is derived from its dates and never typed (I20).
mod access;
mod course;
mod evidence;
mod forms;
mod letters;
mod model;
mod pages;
mod register;
mod rules;
mod store;
mod web;

use crate::base::lang::Lang;
use crate::base::words::Word;
use crate::web::routes::Routes;

pub(crate) use register::FollowUpPage;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/actions", web::follow_up)
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
}

/// What the constraints of actions say.
pub(crate) fn constraint_words(constraint: &str, lang: Lang) -> Option<String> {
    let t = lang.texts();
    match constraint {
        "action_transitions" => Some(t.actions_refused_changed()),
        "apart_member_accepts_itself" => Some(t.actions_refused_lead_is_apart()),
        "actions_follow_adopted_decisions" => Some(t.actions_refused_not_adopted()),
        "one_open_due_revision" => Some(t.actions_refused_is_proposed()),
        "action_due_after_start" => Some(t.actions_due_in_the_past()),
        _ => None,
    }
}

/// From which status to which: what `action_transition` must hold too.
pub(crate) fn transitions() -> Vec<(&'static str, &'static str)> {
    model::Status::ALL
        .iter()
        .flat_map(|from| from.next().iter().map(|to| (from.name(), to.name())))
        .collect()
}
