//! Documents out of plain data.
pub mod ics;
pub mod svg;
