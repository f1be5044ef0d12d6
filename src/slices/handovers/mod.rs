//! R10, R12: "what my predecessor owed". A page for each succession: everything that waits for the member now, as its
//! desk has it, until the successor says that it is taken over.
mod access;
mod model;
mod page;
mod rules;
mod store;
mod web;

use crate::web::routes::Routes;

pub(crate) use page::HandoverPage;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/successions/{id}", web::show)
        .post("/successions/{id}/taking-over", web::take_over)
}
