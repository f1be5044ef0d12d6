//! C2, R13: the members of the network, who speaks for each, and who else is at the table.
mod access;
mod pages;
mod store;
mod web;

use crate::web::routes::Routes;

pub(crate) use pages::Directory;

pub(crate) fn routes() -> Routes {
    Routes::new().get("/members", web::directory)
}
