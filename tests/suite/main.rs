//! One binary: two cores link once.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first thing that is not as it says"
)]

mod base;
mod house;
mod operations;
mod pages;
mod access;
mod schema;
mod web;
mod world;
mod mission;
