//! Domain §8: who may be written to at a stakeholder, on which basis that is held and what for; and what the person
//! concerned says of it: by the link of a letter, or signed in.
mod forms;
mod letters;
mod own_page;
mod own_store;
mod own_web;
mod request_page;
mod request_web;
mod store;
mod web;

use crate::web::routes::Routes;

pub(crate) use own_page::{OverPage, OwnDataPage};
pub(crate) use request_page::RequestPage;
pub(super) use store::{list, terms};

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/stakeholders/{id}/contacts", web::new)
        .post("/stakeholders/{id}/contacts", web::add)
        .get("/contacts/{id}/details", web::details)
        .post("/contacts/{id}/details", web::correct)
        .get("/contacts/{id}/end", web::confirm_end)
        .post("/contacts/{id}/end", web::end)
        .post("/contacts/{id}/letters", web::ask)
        .public_get("/answer/contact/{token}", own_web::open)
        .public_post("/answer/contact/{token}", own_web::say_by_link)
        .get("/personal-data", own_web::show)
        .post("/personal-data", own_web::say)
        .get("/data-requests/{id}", request_web::show)
        .post("/data-requests/{id}/answer", request_web::answer)
}
