//! I22: every mail that the house wrote, and what came of it, for the secretariat alone. Where no mail server
//! is set, nothing leaves the house: it is read here and sent by hand.
//!
//! | state | means | may be sent again |
//! |---|---|---|
//! | queued | waits, or is tried again; or waits for no server | only when it waits for no server and there is one now |
//! | sent | the mail server took it | no |
//! | undeliverable, failed | refused for good; given up | yes |
mod access;
mod model;
mod pages;
mod rules;
mod store;
mod web;

use crate::web::routes::Routes;

pub(crate) use pages::{MailPage, MailsPage};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/mail", web::list)
        .get("/mail/{id}", web::show)
        .get("/mail/{id}/page", web::page)
        .get("/mail/{id}/calendar", web::calendar)
        .post("/mail/{id}/sending", web::send_again)
        .post("/mail/{id}/link-revocation", web::revoke_link)
}
