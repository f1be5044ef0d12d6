//! R14: "All information exchanged within meetings is internal unless explicitly stated and agreed otherwise."
//!
//! Two keys open it. Somebody states which exact version goes to whom, and why; that statement is the text of a draft
//! decision, which members then take by the procedure of every decision, in session or in silence (domain §8 (2)); any
//! of them can object, the originator too. Once it is adopted the secretariat carries it out. Stated → agreed →
//! released → revoked; an agreement that members do not find, or take back, ends it. The database knows no release
//! without its agreement (I15), and `agreement_text_is_bound` keeps the text with the statement.
//!
//! A redacted copy is a paper or a document of its own, with a release of its own. What is classified is declassified
//! first. What is revoked ends going forward: who had it
//! stays on record.
mod access;
mod forms;
mod letters;
mod list_page;
mod model;
mod outside;
mod outside_pages;
mod outside_store;
mod pages;
mod rules;
mod samples;
mod state_page;
mod store;
mod web;
mod words;

use crate::base::lang::Lang;
use crate::web::routes::Routes;

pub(crate) use list_page::ListPage;
pub(crate) use outside_pages::{OutsideList, OutsidePage};
pub(crate) use pages::ReleasePage;
pub(crate) use state_page::StatePage;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/releases", web::list)
        .get("/releases/new", web::new)
        .post("/releases", web::state)
        .get("/releases/{id}", web::show)
        .post("/releases/{id}/publication", web::release)
        .post("/releases/{id}/revocation", web::revoke)
        .public_get("/released", outside::list)
        .public_get("/released/{id}", outside::show)
        .public_get("/released/{id}/file", outside::read)
}

/// What the constraints of releases say.
pub(crate) fn constraint_words(constraint: &str, lang: Lang) -> Option<String> {
    let t = lang.texts();
    match constraint {
        "release_is_agreed" => Some(t.releases_refused_not_agreed()),
        "released_decision_is_adopted" => Some(t.releases_refused_not_adopted()),
        "release_has_its_addressees" => Some(t.releases_needs_addressees()),
        "agreement_text_is_bound" => Some(t.decisions_refused_bound_to_a_release()),
        "released_document_is_unclassified" => Some(t.releases_refused_held_back()),
        "revoked_after_its_release" => Some(t.releases_refused_not_released()),
        _ => None,
    }
}
