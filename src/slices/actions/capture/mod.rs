//! R11, R12: a line of the minutes, "action: IOM, by 15 Nov, circulate the plan", becomes a record of its own.
//!
//! `minutes` understands the line; here somebody looks at what was understood, corrects it and makes it so, under the
//! rules that hold for every action and every decision. The line leaves the text in the same act.
pub(super) mod access;
mod forms;
mod page;
mod rules;
mod store;
pub(super) mod web;

pub(crate) use page::CapturePage;
