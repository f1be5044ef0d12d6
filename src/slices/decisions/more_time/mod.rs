//! Domain §2.2, §2.5: a focal point may ask for more time. That is no position: the clock runs on until a co-chair
//! extends the deadline, which answers every request, or says no with a reason.
mod page;
mod rules;
mod store;
mod web;

use crate::web::routes::Routes;

pub(super) use page::MoreTime;
pub(super) use store::record_grants;
pub(super) use web::ask;

pub(super) fn routes() -> Routes {
    Routes::new()
        .post("/decisions/{id}/time-requests", web::record)
        .post("/decisions/{id}/time-refusals", web::refuse)
}
