//! R2, R3, R20, R22: the year of the network. Each quarter wants an ordinary meeting, each year an annual one; what is
//! missing waits for its reason; each meeting says beside which meeting of the country team it stands, or why beside
//! none; and each member sees how it was represented.
mod beside;
mod forms;
mod model;
mod pages;
mod report;
mod rules;
mod store;
mod web;

use crate::base::lang::{InWords as _, Lang};
use crate::web::routes::Routes;

pub(super) use beside::words as beside_words;
pub(crate) use model::Part;
pub(crate) use pages::YearPage;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/meetings/year", web::year)
        .post("/meetings/year", web::explain)
        .get("/meetings/{id}/unct-meeting", beside::ask)
        .post("/meetings/{id}/unct-meeting", beside::relate)
}

/// What the constraints of the year say.
pub(super) fn constraint_words(constraint: &str, lang: Lang) -> Option<String> {
    match constraint {
        "a_missed_period_is_explained" => Some(rules::Refusal::NothingMissing.in_words(lang)),
        _ => None,
    }
}
