//! Documents out of plain data.
pub mod akn;
pub mod docx;
pub mod ics;
mod lines;
pub mod marked;
pub mod paper;
pub mod passage;
pub mod pdf;
pub mod press;
pub mod sheet;
pub mod svg;
pub mod vcard;
pub mod xlsx;
