//! M5: with which objectives of the Global Compact for Migration and of the 2030 Agenda a decision is marked.
//!
//! The secretariat keeps the marks of every decision; the member that proposes one chooses while it drafts.
mod page;
mod rules;
mod store;
mod web;

use crate::web::routes::Routes;

pub(crate) use page::TagsPage;
pub(super) use store::list_of_decision;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/decisions/{id}/tags", web::choose)
        .post("/decisions/{id}/tags", web::mark)
}
pub(super) use rules::mark as may_mark;
