//! HTTP without domain.
//!
//! A request passes `layers`, then `routes` hands its handler one of three things of `allowed`. No
//! handler sees the pool.
pub mod allowed;
pub mod answer;
pub(crate) mod around;
pub mod assets;
#[cfg(feature = "bench")]
pub mod bare;
pub(crate) mod countdown;
pub mod errors;
pub mod fields;
pub(crate) mod files;
pub mod house;
pub(crate) mod kit;
pub mod layers;
pub(crate) mod letter;
mod live;
pub(crate) mod page;
pub(crate) mod parts;
mod pressing;
pub(crate) mod proxies;
pub mod routes;
pub mod session;
pub mod uploads;
pub mod visit;
