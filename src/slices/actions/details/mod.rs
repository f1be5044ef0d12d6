//! Who of the lead does an action, how often, where, and which objectives it serves (M5). All of it may stay open.
mod page;
mod store;
pub(super) mod web;

pub(crate) use page::DetailsPage;
