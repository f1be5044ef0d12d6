//! R6: the co-chairs "facilitate regular interaction": when each member was last represented, when somebody last acted for it
//! here, and when it was last together with stakeholders. Whoever was silent longest comes first. Nothing is measured of a
//! person: what counts is the member.
mod pages;
mod rules;
mod store;
mod web;

use crate::web::routes::Routes;

pub(crate) use pages::ContactsPage;

pub(super) fn routes() -> Routes {
    Routes::new().get("/members/contacts", web::list)
}
