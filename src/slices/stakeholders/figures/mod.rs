//! T6: participation by category over a year: what was logged, to which meetings they were called, and where they were.
mod page;
mod store;
mod web;

use crate::web::routes::Routes;

pub(crate) use page::FiguresPage;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/stakeholders/figures", web::show)
        .post("/stakeholders/figures/exports", web::export)
        .get("/stakeholders/figures/exports/{id}", web::fetch)
}
