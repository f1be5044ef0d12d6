//! R11: "disseminate minutes". Written item by item, from the agenda, the table and the decisions.
//!
//! draft → with a co-chair → cleared → circulated for comments (domain §3.4); a co-chair may return them. Decisions
//! stand in them by reference and are not edited here (I17). Two people on one item: who saves later is shown both texts.
mod access;
mod edit_page;
mod forms;
mod letters;
mod model;
mod pages;
mod rules;
mod store;
mod web;

use crate::base::lang::Lang;
use crate::base::words::Word;
use crate::web::routes::Routes;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/meetings/{id}/minutes", web::show)
        .post("/meetings/{id}/minutes", web::begin)
        .get("/minutes-entries/{id}", web::edit)
        .post("/minutes-entries/{id}", web::save)
        .post("/meetings/{id}/minutes/submission", web::submit)
        .post("/meetings/{id}/minutes/return", web::send_back)
        .post("/meetings/{id}/minutes/clearance", web::clear)
        .get(
            "/meetings/{id}/minutes/circulation",
            web::confirm_circulation,
        )
        .post("/meetings/{id}/minutes/circulation", web::circulate)
}

/// What the constraints of minutes say.
pub(crate) fn constraint_words(constraint: &str, lang: Lang) -> Option<String> {
    let t = lang.texts();
    match constraint {
        "one_minutes_for_each_meeting" => Some(t.minutes_refused_begun()),
        "minutes_transitions" => Some(t.minutes_refused_changed()),
        "circulated_minutes_are_frozen" => Some(t.minutes_refused_circulated()),
        _ => None,
    }
}

/// From which state to which: what `minutes_transition` must hold too.
pub(crate) fn transitions() -> Vec<(&'static str, &'static str)> {
    model::State::ALL
        .iter()
        .flat_map(|from| from.next().iter().map(|to| (from.name(), to.name())))
        .collect()
}
