//! R9, domain §3.3: members propose items of the next agenda with their papers until the call closes, the charter's working
//! days before the meeting; the secretariat answers each once, and the proposer sees how.
//!
//! | proposal | how |
//! |---|---|
//! | open | in time, or late: then a co-chair says first that it is taken, where the charter takes late items at all |
//! | accepted | an item of the agenda with the papers, presented by the member |
//! | merged | into an item that stands: its papers and its background go there |
//! | declined | with a reason that the proposer reads |
//! | withdrawn | by the member itself |
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

pub(crate) use pages::{ProposalPage, ProposalsPage, ProposePage};
pub(super) use rules::opens;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/meetings/{id}/proposals", web::list)
        .post_files("/meetings/{id}/proposals", web::propose)
        .get("/meetings/{id}/proposals/new", web::new)
        .get("/item-proposals/{id}", web::show)
        .post("/item-proposals/{id}/acceptance", web::accept)
        .post("/item-proposals/{id}/merger", web::merge)
        .post("/item-proposals/{id}/refusal", web::decline)
        .post("/item-proposals/{id}/agreement", web::agree)
        .post("/item-proposals/{id}/withdrawal", web::withdraw)
        .get("/item-proposal-files/{id}", web::read)
}

/// What the constraints of proposals say to whoever was a moment too late.
pub(super) fn constraint_words(constraint: &str, lang: Lang) -> Option<String> {
    let refusal = match constraint {
        "a_proposal_is_answered_once" => rules::Refusal::Answered,
        "late_items_are_refused" => rules::Refusal::CallIsClosed,
        "a_late_proposal_has_a_co_chairs_word" => rules::Refusal::NeedsWord,
        "items_are_proposed_while_prepared" => rules::Refusal::NotPrepared,
        _ => return None,
    };
    Some(refusal.in_words(lang))
}
