//! Documents out of plain data.
pub mod svg;
