//! One binary: two cores link once.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first thing that is not as it says"
)]

mod access;
mod base;
mod house;
mod mission;
mod operations;
mod pages;
mod schema;
mod web;
mod world;
