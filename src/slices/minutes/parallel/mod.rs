//! R11, domain §3.4: "translations are expressions of one approved original": the secretariat puts approved minutes into
//! the other languages of the network, item by item beside the original, and issues each version once.
//!
//! | version | how |
//! |---|---|
//! | being written | seen by the office alone; saved from a base revision, as the minutes themselves are |
//! | issued | every paragraph has its own, so that a number names the same in each language; read by all members, on paper and for machines too; kept word for word with its hash |
//!
//! The original stays the only authoritative one, and every version says so.
mod access;
mod model;
mod pages;
mod rules;
mod store;
mod web;
mod wording_page;

use crate::base::lang::{InWords as _, Lang};
use crate::web::routes::Routes;

pub(super) use model::Expression;
pub(super) use pages::{Shown, shown};

pub(crate) use wording_page::WordingPage;

pub(super) fn routes() -> Routes {
    Routes::new()
        .post("/meetings/{id}/minutes/versions", web::begin)
        .get("/minutes-versions/{id}", web::show)
        .get("/minutes-versions/{id}/minutes.pdf", web::pdf)
        .get("/minutes-versions/{id}/minutes.docx", web::docx)
        .get("/minutes-versions/{id}/minutes.xml", web::xml)
        .get("/minutes-versions/{id}/issue", web::confirm)
        .post("/minutes-versions/{id}/issue", web::issue)
        .get("/minutes-wordings/{id}", web::edit)
        .post("/minutes-wordings/{id}", web::save)
}

/// What the constraints of versions say to whoever was a moment too late.
pub(super) fn constraint_words(constraint: &str, lang: Lang) -> Option<String> {
    let refusal = match constraint {
        "one_version_for_each_language" => rules::Refusal::Exists,
        "a_version_has_an_approved_original" => rules::Refusal::NotApproved,
        "issued_wording_is_frozen" => rules::Refusal::Issued,
        "a_version_counts_as_its_original" => return Some(lang.texts().parallel_refused_changed()),
        _ => return None,
    };
    Some(refusal.in_words(lang))
}
