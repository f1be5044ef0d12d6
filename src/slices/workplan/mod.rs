//! R15: members "contribute to the … workplan"; T7: activities stand with the objectives of the State's policy, of the
//! Global Compact and of the joint work plan that they serve.
//!
//! Priority → outcome → output → activity, for each year. The secretariat keeps the structure and what is planned, each
//! lead its own line: money available, quarters, indicators, partners, narrative. The gap is computed, the progress is
//! that of the actions which carry an activity out; neither is typed anywhere. A sheet comes in as a whole or not at all.
mod access;
mod export;
mod filter;
mod form_page;
mod forms;
mod frameworks;
mod funding;
mod import;
mod list_page;
mod model;
mod overview;
mod pages;
mod record_store;
mod rules;
mod samples;
mod sheet;
mod store;
mod structure_web;
mod web;
mod words;

use crate::base::lang::Lang;
use crate::web::routes::Routes;

pub(crate) use form_page::FormPage;
pub(crate) use frameworks::FrameworksPage;
pub(crate) use funding::{FundingPage, ProposalPage};
pub(crate) use import::SheetPage;
pub(crate) use list_page::WorkplanPage;
pub(crate) use overview::{PriorityFigures, overview};
pub(crate) use pages::ActivityPage;
pub(crate) use words::usd;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/workplan", web::list)
        .post("/workplan/exports", web::export)
        .get("/workplan/exports/{id}", web::fetch)
        .get("/workplan/headings/new", structure_web::new_heading)
        .post("/workplan/headings", structure_web::shape)
        .get("/workplan/headings/{id}", structure_web::choose_title)
        .post("/workplan/headings/{id}", structure_web::rename)
        .get("/workplan/approval", structure_web::choose_approval)
        .post("/workplan/approval", structure_web::approve)
        .get("/workplan/import", import::web::choose)
        .post_files("/workplan/imports", import::web::send)
        .get("/workplan/imports/{id}", import::web::look)
        .post(
            "/workplan/imports/{id}/carrying-out",
            import::web::carry_out,
        )
        .get("/workplan/activities/new", web::new)
        .post("/workplan/activities", web::add)
        .get("/workplan/activities/{id}", web::show)
        .get("/workplan/activities/{id}/plan", web::choose_plan)
        .post("/workplan/activities/{id}/plan", web::plan)
        .get("/workplan/activities/{id}/line", web::choose_line)
        .post("/workplan/activities/{id}/line", web::keep)
        .get("/workplan/activities/{id}/taking-out", web::choose_reason)
        .post("/workplan/activities/{id}/taking-out", web::take_out)
        .post("/workplan/activities/{id}/actions", web::link)
        .post("/workplan/activities/{id}/unlinked-actions", web::unlink)
        .get("/workplan/frameworks", frameworks::web::list)
        .post("/workplan/frameworks", frameworks::web::add)
        .get("/workplan/frameworks/new", frameworks::web::new)
        .get("/workplan/frameworks/{id}", frameworks::web::choose_years)
        .post("/workplan/frameworks/{id}", frameworks::web::correct)
        .get(
            "/workplan/frameworks/{id}/outcomes/new",
            frameworks::web::new_outcome,
        )
        .post(
            "/workplan/frameworks/{id}/outcomes",
            frameworks::web::add_outcome,
        )
        .get(
            "/workplan/framework-outcomes/{id}",
            frameworks::web::choose_titles,
        )
        .post(
            "/workplan/framework-outcomes/{id}",
            frameworks::web::correct_outcome,
        )
        .get("/workplan/funding", funding::web::list)
        .post("/workplan/funding", funding::web::add)
        .get("/workplan/funding/new", funding::web::new)
        .get("/workplan/funding/{id}", funding::web::show)
        .get(
            "/workplan/funding/{id}/details",
            funding::web::choose_details,
        )
        .post("/workplan/funding/{id}/details", funding::web::keep)
        .get("/workplan/funding/{id}/stage", funding::web::choose_stage)
        .post("/workplan/funding/{id}/stage", funding::web::advance)
}

/// From which stage of a proposal to which: what `funding_proposal_transition` must hold too.
pub(crate) fn funding_transitions() -> Vec<(&'static str, &'static str)> {
    funding::transitions()
}

/// What the constraints of the workplan say.
pub(crate) fn constraint_words(constraint: &str, lang: Lang) -> Option<String> {
    let t = lang.texts();
    match constraint {
        "one_activity_for_each_action" => Some(t.workplan_refused_linked()),
        "workplan_is_approved_by_a_decision" => Some(t.workplan_refused_not_adopted()),
        "taken_out_activity_is_frozen"
        | "taken_out_activity_carries_nothing"
        | "actions_carry_out_what_is_planned" => Some(t.workplan_refused_taken_out()),
        "the_lead_keeps_its_proposal" => Some(t.funding_refused_only_own()),
        "a_proposal_goes_on_by_stages" => Some(t.funding_refused_not_next()),
        "a_joint_proposal_has_partners" => Some(t.funding_refused_not_joint()),
        "the_lead_is_no_partner" => Some(t.workplan_refused_lead_contributes()),
        "ended_proposal_is_frozen" => Some(t.funding_refused_ended()),
        "one_framework_in_force" | "framework_keeps_its_anchored_years" => {
            Some(t.frameworks_refused_years())
        }
        "one_framework_outcome_for_each_code" => Some(t.frameworks_code_is_taken()),
        "anchored_in_the_framework_in_force" => Some(t.frameworks_refused_not_in_force()),
        "import_is_carried_out_once" => Some(t.workplan_refused_carried_out()),
        _ => None,
    }
}
