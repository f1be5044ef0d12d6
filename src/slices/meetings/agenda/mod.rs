//! R9: the agenda of a meeting: drafted by the secretariat, cleared by a co-chair, circulated to all members.
mod arising;
mod arising_store;
pub(super) mod beginning;
mod between;
mod between_store;
mod forms;
mod item_page;
mod pages;
pub(super) mod revisions;
mod store;
pub(super) mod transfer;
pub(super) mod web;

pub(crate) use arising::put_matters_arising;
pub(crate) use beginning::BeginningPage;
pub(crate) use between::{ROUND, list_between_meetings, list_waiting};
pub(super) use between_store::{Contents, contents};
pub(crate) use item_page::ItemPage;
pub(super) use pages::{item_tag, open_rows, rows, steps};
pub(crate) use revisions::RevisionsPage;
pub(crate) use store::meeting_of;
pub(super) use store::{items, open_items, redraft};
pub(crate) use transfer::TransferPage;
