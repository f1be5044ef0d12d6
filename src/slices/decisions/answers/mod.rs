//! R18: a member answers from its mail. The link in a notice is its reader's own, for one member and one version of
//! a text: it opens the form without sign-in and records nothing before the form is sent.
//!
//! It ends at the member's deadline, when a newer notice takes its place, when the text or the decision moves on,
//! when its reader's function ends, password or address change, or every session ends, and when it is revoked.
//! A link that ended looks like one that never was.
mod model;
mod pages;
mod rules;
pub(super) mod samples;
mod store;
mod web;

use crate::web::routes::Routes;

pub(crate) use pages::AnswerPage;
pub(super) use store::record_links;

pub(super) fn routes() -> Routes {
    Routes::new()
        .public_get("/answer/{token}", web::open)
        .public_post("/answer/{token}", web::record)
        .public_post("/answer/{token}/time-requests", web::ask_for_time)
}
