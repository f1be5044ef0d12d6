//! R9, domain §3.1: an agenda begins with what custom and the charter propose, with what the last meeting left open, and
//! with whatever else is taken from an earlier agenda: chosen on one page, added in one act.
mod forms;
mod page;
mod rules;
mod store;
pub(in super::super) mod web;

pub(crate) use page::BeginningPage;
pub(super) use store::record_copies;
