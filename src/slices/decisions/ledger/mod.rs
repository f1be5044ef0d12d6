//! R18, I22: who was asked on which version, how, whether it arrived, was opened, was reminded, and who answered when.
//! Undelivered is not consulted: the ledger says so and what to do. Whoever has not answered is reminded by the
//! secretariat, or once before a deadline by the clock.
mod jobs;
mod model;
mod pages;
mod remind;
mod rules;
mod sheet;
mod store;
mod web;

use crate::web::routes::Routes;

pub(super) use jobs::remind_due;
pub(crate) use pages::LedgerPage;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/decisions/{id}/consultation", web::show)
        .get("/decisions/{id}/consultation/csv", web::csv)
        .get("/decisions/{id}/consultation/xlsx", web::workbook)
        .post("/decisions/{id}/reminders", web::remind)
}
