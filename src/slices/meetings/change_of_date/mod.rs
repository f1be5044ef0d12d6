//! R2, R5, domain §3.2: a meeting that has not begun is put off to another day or called off. Whoever was
//! invited, or has its agenda, is told in their own language; calendars follow by iTIP (RFC 5546): a request or
//! a cancellation with a higher SEQUENCE. A plan that nobody was told of moves in silence.
mod pages;
mod store;
mod web;

use crate::web::routes::Routes;

pub(crate) use pages::{CancellationPage, PostponementPage};

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/meetings/{id}/postponement", web::ask_postponement)
        .post("/meetings/{id}/postponement", web::postpone)
        .get("/meetings/{id}/cancellation", web::ask_cancellation)
        .post("/meetings/{id}/cancellation", web::cancel)
}
