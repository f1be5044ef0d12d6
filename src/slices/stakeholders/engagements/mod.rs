//! T5: "Coordinate with development partners/donors", M4: what passed between stakeholders and members is logged, by the
//! secretariat for all and by focal points for their own agency; every entry has an audience. What was wrong is corrected
//! by whose entry it is; the earlier wording stays in the log of changes.
mod filter;
mod forms;
mod list_page;
mod page;
mod sheet;
mod store;
mod web;

use crate::web::routes::Routes;

pub(crate) use list_page::LogPage;
pub(super) use list_page::Row;
pub(crate) use page::EngagementPage;
pub(super) use store::{Brief, latest};

/// Rows that one file holds.
const MOST_ROWS: i64 = 10_000;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/engagements", web::list)
        .get("/engagements/new", web::new)
        .post("/engagements/new", web::record)
        .get("/engagements/{id}", web::show)
        .get("/engagements/{id}/details", web::details)
        .post("/engagements/{id}/details", web::correct)
        .post("/engagements/exports", web::export)
        .get("/engagements/exports/{id}", web::fetch)
}
