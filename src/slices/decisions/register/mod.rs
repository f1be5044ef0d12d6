//! T1: "transparency and accountability". Every decision in one register: narrowed, sorted, taken along.
//!
//! What is shown stands in the address. What is taken along is recorded first (who, which rows, as what),
//! then fetched from its own address, so that a second press of the button records nothing twice.
mod filter;
mod page;
mod sheet;
mod store;
mod web;

use crate::web::routes::Routes;

pub(crate) use page::Register;
pub(super) use page::tag_words;
pub(super) use store::{Export, Scheme, TagName};

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/decisions", web::list)
        .post("/decisions/exports", web::export)
        .get("/decisions/exports/{id}", web::fetch)
}
