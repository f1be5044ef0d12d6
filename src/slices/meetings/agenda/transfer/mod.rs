//! R9: an item goes to another agenda of the same body, as a copy or altogether with its papers.
mod forms;
mod page;
mod rules;
mod store;
pub(in super::super) mod web;

pub(crate) use page::TransferPage;
