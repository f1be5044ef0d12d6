//! R10, R20: who speaks for a member is succeeded on a day. The predecessor's access ends with that day, the successor's
//! begins with the next; all who are concerned are written to, and what is open is handed over (`handovers`).
mod access;
mod jobs;
mod letters;
mod store;
mod web;

use crate::web::routes::Routes;

pub(super) use access::Succeed;
pub(crate) use jobs::{ROUND, begin_due};

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/functions/{id}/succession", web::choose)
        .post("/functions/{id}/succession", web::succeed)
}
