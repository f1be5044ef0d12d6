//! Documents out of plain data.
pub mod ics;
pub mod sheet;
pub mod svg;
