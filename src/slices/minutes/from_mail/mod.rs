//! R11: members comment on circulated minutes from their mail. The link in a letter is its reader's own, for one member
//! and one circulated text: its page shows the text without sign-in and records nothing before a form is sent. What may be
//! said there is what may be said in the house: a member that was not at the table asks.
//!
//! It ends with the period for comments, after the charter's days, when a newer letter takes its place, when its reader's
//! function ends, password or address change, or every session ends, and when it is revoked. Before the deadline the clock
//! reminds once whoever was at the table and has said nothing.
mod jobs;
mod model;
mod pages;
mod rules;
mod store;
mod web;

use crate::web::routes::Routes;

pub(super) use jobs::remind_due;
pub(crate) use pages::FromMailPage;
pub(super) use rules::works_until;
pub(super) use store::{Notice, Sent, record_notices};

pub(super) fn routes() -> Routes {
    Routes::new()
        .public_get("/comment/{token}", web::open)
        .public_post("/comment/{token}", web::comment)
        .public_post("/comment/{token}/no-comments", web::no_comments)
}
