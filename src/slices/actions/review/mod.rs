//! Domain §4, R16: "review progress". Actions are reviewed while a meeting sits: what is said is taken down for each.
//! Closing freezes them as they were reviewed, puts the outcome into the minutes and is compared at the next meeting.
mod page;
mod rules;
mod store;
pub(super) mod web;

pub(crate) use page::{ClosingPage, ReviewPage};
