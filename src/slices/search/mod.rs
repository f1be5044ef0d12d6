//! Search over everything that one may see: people, meetings with their items and minutes, decisions, actions, papers and
//! documents with the words of their files.
//!
//! The database keeps `search_entry` by triggers, in the transaction of each change. Who may find an entry stands in it
//! by the rules of its own room, and `search_find` asks it before anything is ranked or counted (R14, I16). The words of
//! files are read by a process apart (`jobs`, `base::apart`); of a strictly confidential document only the title is known.
mod access;
mod filter;
mod highlight;
mod jobs;
mod model;
mod page;
mod store;
mod web;

use crate::web::routes::Routes;

pub(crate) use jobs::{FILE_TEXT, read_file};
pub(crate) use page::SearchPage;

pub(crate) fn routes() -> Routes {
    Routes::new().get("/search", web::search)
}
