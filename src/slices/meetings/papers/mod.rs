//! R9: papers at the items of an agenda. Here and not in a room of their own, since the agenda that is
//! circulated names exact versions of them, and the meeting's pages list them at their items.
//!
//! | agenda | a paper |
//! |---|---|
//! | draft, cleared | comes, changes and goes; a cleared agenda is cleared again |
//! | circulated, adopted | may still come, marked "after circulation"; what was sent stays as it was |
//! | closed, or the meeting called off | nothing changes any more |
mod access;
mod forms;
mod jobs;
mod links;
mod model;
mod pages;
mod rules;
mod store;
mod web;

use crate::base::lang::Lang;
use crate::web::routes::Routes;

pub(crate) use crate::web::files::weight;
use crate::web::files::{File, stem};
pub(super) use forms::{Received, files_if_any, papers as read};
pub(crate) use jobs::sweep;
pub(crate) use links::links;
pub(crate) use model::{Brief, VersionId, symbol};
pub(crate) use pages::{AttachPage, PaperPage, WithdrawalPage};
pub(super) use pages::{paper_fields, refused_files};
pub(super) use rules::Moment;
pub(crate) use rules::attach;
pub(super) use store::{Taken, take_over};
pub(crate) use store::{list, list_open};
pub(super) use web::bring;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/agenda-items/{id}/papers", web::new)
        .post_files("/agenda-items/{id}/papers", web::attach)
        .get("/papers/{id}", web::show)
        .post_files("/papers/{id}/versions", web::replace)
        .post("/papers/{id}/audience", web::open)
        .get("/papers/{id}/withdrawal", web::confirm_withdrawal)
        .post("/papers/{id}/withdrawal", web::withdraw)
        .get("/paper-versions/{id}/file", web::read)
}

/// What the constraints of papers say.
pub(crate) fn constraint_words(constraint: &str, lang: Lang) -> Option<String> {
    let t = lang.texts();
    match constraint {
        "papers_of_a_past_meeting_are_frozen" => Some(t.papers_refused_over()),
        "withdrawn_papers_are_frozen" => Some(t.papers_refused_withdrawn()),
        "one_row_for_each_paper_version" => Some(t.papers_refused_changed()),
        _ => None,
    }
}
