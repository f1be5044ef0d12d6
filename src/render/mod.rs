//! Documents out of plain data.
