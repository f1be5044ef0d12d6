//! Knows nothing of HTTP nor of any slice.
pub mod clock;
pub mod dates;
pub mod lang;
