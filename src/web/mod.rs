//! HTTP without domain.
pub mod assets;
