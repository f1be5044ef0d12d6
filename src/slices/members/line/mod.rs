//! R13, domain §8: who speaks for a member looks at its own line of the list, and says that it is right or corrects it;
//! signed in, or by the link of a letter, from a phone.
//!
//! Names, titles and telephones are corrected at once. An address opens the house (a new password is sent there), and
//! who speaks for a member is the secretariat's to record: both are asked for here, and the secretariat sees it.
mod access;
mod forms;
mod model;
mod page;
mod rules;
mod store;
mod web;

use crate::web::routes::Routes;

pub(super) use access::ConfirmLine;
pub(crate) use page::{LinePage, OverPage};

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/members/{id}/line", web::show)
        .post("/members/{id}/line", web::confirm)
        .public_get("/answer/line/{token}", web::open)
        .public_post("/answer/line/{token}", web::confirm_by_link)
}
