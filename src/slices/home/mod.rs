//! The desk (R8): what waits for whoever is here, by when, with the one button to do it; what they wait for from
//! others; and how the network stands. It reads the other rooms' tables and changes nothing.
mod access;
mod cadence;
mod model;
mod network_store;
mod pages;
mod store;
mod web;

use crate::web::routes::Routes;

pub(crate) use model::{Task, Waiting};
pub(crate) use pages::{Home, todo, words};
pub(crate) use store::list_for;

pub(crate) fn routes() -> Routes {
    Routes::new().get("/", web::desk)
}
