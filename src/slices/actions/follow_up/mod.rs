//! R12: "monitors implementation of decisions". Follow-up at a glance: what is done, on track, at risk or overdue, by
//! agency and by decision; what is new since the last meeting; what was taken and carried out over time.
//!
//! What is shown stands in the address. What is taken along is recorded first, then fetched from its own address.
mod dashboard_store;
mod export;
mod filter;
mod page;
mod sheet;
mod store;
pub(super) mod web;

pub(super) use export::Export;
pub(crate) use page::FollowUpPage;
pub(super) use page::Line;

/// Rows that one file holds.
const MOST_ROWS: i64 = 10_000;
/// Rows of the paper for a meeting.
const MOST_ON_PAPER: i64 = 400;
