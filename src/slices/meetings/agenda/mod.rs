//! R9: the agenda of a meeting: drafted by the secretariat, cleared by a co-chair, circulated to all members.
mod forms;
mod pages;
mod standing_store;
mod store;
pub(super) mod web;

pub(super) use pages::{rows, steps};
pub(crate) use standing_store::{Arising, put_matters_arising};
pub(super) use store::{items, meeting_of, redraft};
