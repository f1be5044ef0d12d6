//! R13: "IOM … maintains the member list and shares it regularly".
//!
//! The secretariat issues the list under a number; its content stays as it was, with its hash, and goes to every focal
//! point in the same act. Between two issues members are asked once, by the secretariat or by the clock, to confirm
//! their own lines (`line`); who has not is reminded once. An issue says what is different from the one before.
//!
//! | Line | it stands so |
//! |---|---|
//! | confirmed | as one of its own people confirmed it since the last issue |
//! | changed since | confirmed, and changed by somebody afterwards |
//! | awaited | not confirmed since the last issue |
//! | nobody | nobody speaks for the member |
mod access;
mod asking;
mod files;
mod jobs;
mod letters;
mod lists_page;
mod model;
mod rules;
pub(super) mod samples;
mod show_page;
mod store;
mod web;

use crate::web::routes::Routes;

pub(crate) use jobs::{ROUND, look_round};
pub(crate) use lists_page::ListsPage;
pub(super) use lists_page::due_tag;
pub(super) use model::{Kept, Speaker, Standing, Term};
pub(super) use rules::standing;
pub(crate) use show_page::{IssuePage, NewIssuePage};
pub(super) use store::{kept, term};

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/member-lists", web::list)
        .post("/member-lists", web::issue)
        .get("/member-lists/new", web::new)
        .post("/member-lists/questions", web::ask)
        .get("/member-lists/{id}", web::show)
        .post("/member-lists/{id}/exports", web::export)
        .get("/member-lists/exports/{id}", web::fetch)
}
