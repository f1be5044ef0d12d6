//! What shows that an action is carried out: links and files that come with a report and stay as reported.
mod access;
mod forms;
mod store;
pub(super) mod web;

pub(super) use forms::{Brought, fields, read};
pub(super) use store::record;
