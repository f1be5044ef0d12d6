//! Domain §8: what is held of somebody who left is pseudonymised after the charter's period; the office that they held, and
//! what records say, stay.
//!
//! | somebody who left | what happens |
//! |---|---|
//! | the period has not passed | nothing |
//! | it passes within the days of notice | the secretariat is told, once, with the day |
//! | that day has come | pseudonymised by the clock, if no legal hold stops it; the log says what went, never the data |
//! | came back, or the period became longer | the notice is void |
//!
//! Of a person: address, telephone, password and links go; the name goes too, unless minutes, representations, decisions or
//! another record names them. Copies in the log of changes are redacted under the same act, and so are letters to contacts
//! once they have left. What stays as it was sent: letters to accounts (the record of service, I22) and issues of the member
//! list, which are records of their own period.
mod jobs;
mod letters;
mod page;
mod store;
mod web;

use crate::web::routes::Routes;

pub(crate) use jobs::{ROUND, look_round};
pub(crate) use page::DisposalsPage;
pub(super) use store::{Gone, record_disposal};

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/disposals", web::list)
        .get("/contacts/{id}/hold", web::hold_contact_form)
        .post("/contacts/{id}/hold", web::hold_contact)
        .get("/people/{id}/hold", web::hold_person_form)
        .post("/people/{id}/hold", web::hold_person)
}
