//! T1: "transparency and accountability". Every decision in one register: narrowed, sorted, taken along.
//!
//! What is shown stands in the address. What is taken along is recorded first (who, which rows, as what),
//! then fetched from its own address, so that a second press of the button records nothing twice.
mod export;
mod filter;
mod find_store;
mod page;
mod sheet;
mod store;
mod web;

use crate::web::routes::Routes;

pub(super) use export::Export;
pub(crate) use export::Format;
pub(crate) use page::Register;
pub(crate) use page::tag_words;
pub(crate) use sheet::pack;
pub(super) use store::{GroupName, groups_to_recommend};
pub(crate) use store::{Scheme, TagName};

/// Rows that one file holds: a network takes some fifty decisions a year.
const MOST_ROWS: i64 = 5000;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/decisions", web::list)
        .post("/decisions/exports", web::export)
        .get("/decisions/exports/{id}", web::fetch)
}
