//! R2, R5, domain §3.2: a meeting that has not begun is put off to another day or called off. Whoever was
//! invited, or has its agenda, is told in their own language; calendars follow by iTIP (RFC 5546): a request or
//! a cancellation with a higher SEQUENCE. A plan that nobody was told of moves in silence.
//!
//! What changes again within the charter's minutes is told once: from the day that members know to the one that stands.
//! Taken back within them it is told to nobody; called off, the cancellation alone goes out, and at once.
mod model;
mod pages;
mod rules;
mod store;
mod telling;
mod web;

use crate::web::routes::Routes;

pub(super) use model::Day;
pub(crate) use pages::{CancellationPage, PostponementPage};
pub(super) use telling::ended_by_invitation;
pub(crate) use telling::{LETTER, LETTERS, tell_by_the_clock, tell_due};
pub(super) use web::take_day;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/meetings/{id}/postponement", web::ask_postponement)
        .post("/meetings/{id}/postponement", web::postpone)
        .post("/meetings/{id}/change-letter", telling::tell_now)
        .get("/meetings/{id}/cancellation", web::ask_cancellation)
        .post("/meetings/{id}/cancellation", web::cancel)
}
