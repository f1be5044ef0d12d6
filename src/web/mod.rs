//! HTTP without domain.
pub mod assets;
pub mod kit;
pub mod page;
pub mod parts;
