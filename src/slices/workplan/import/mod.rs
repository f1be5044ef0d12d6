//! A workplan comes in as a sheet: sent, looked at row by row, then carried out as a whole or not at all.
//!
//! The columns are those that go out (`sheet`), under their heads in any of the three languages, so what was taken along
//! comes back. A code that stands is changed, a new one is added; what the sheet leaves out stays as it is.
mod page;
mod read;
mod rows;
mod store;
pub(super) mod web;

pub(crate) use page::SheetPage;
pub(super) use rows::{Column, column_words};

/// Rows of one sheet.
pub(super) const MOST_ROWS: usize = 300;
