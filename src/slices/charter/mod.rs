//! The charter: the terms of reference, and every number of the house as a setting with its default.
//!
//! The terms of reference fix principles and no numbers, so none is a constant of the code; silence is
//! off until the network adopts it.
mod access;
mod forms;
mod model;
mod pages;
mod store;
mod web;

use crate::base::lang::Lang;
use crate::web::routes::Routes;

pub(crate) use pages::CharterPage;
pub(crate) use store::{Periods, as_sent, calendar, periods};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/charter", web::show)
        .post("/charter", web::change)
}

/// What the charter's constraints say.
pub(crate) fn constraint_words(constraint: &str, lang: Lang) -> Option<String> {
    let t = lang.texts();
    match constraint {
        "deadline_hour_in_day"
        | "digest_hour_in_day"
        | "ladder_counts_days"
        | "revisions_at_risk_positive"
        | "page_size_sensible"
        | "contact_periods_are_positive"
        | "absences_in_a_row_sensible"
        | "periods_are_positive"
        | "state_reminder_days_positive"
        | "state_reminders_positive"
        | "between_minutes_sensible"
        | "standing_minutes_sensible"
        | "change_window_minutes_sensible"
        | "late_items_known"
        | "date_poll_bounds_sensible"
        | "group_notice_days_positive"
        | "statement_input_days_positive"
        | "statement_signatures_in_posts"
        | "visit_minutes_positive"
        | "writing_minutes_positive"
        | "minutes_periods_are_positive"
        | "minutes_approval_known"
        | "state_effect_known" => Some(t.charter_out_of_bounds()),
        _ => None,
    }
}
