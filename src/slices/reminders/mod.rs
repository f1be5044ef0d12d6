//! R12, R16: nothing that was decided is forgotten. Once on each working day, from the charter's hour on: leads
//! are reminded before, at and after the day, what is late or silent goes on the next agenda, and each
//! person gets at most one digest of what waits. Formal notices are other rooms' and never silenced here.
//!
//! | Volume | digest | a letter for each own deadline | formal notices |
//! |---|---|---|---|
//! | none | no | no | yes |
//! | digest | on days with news | in the digest | yes |
//! | each | on days with other news | yes | yes |
mod access;
mod jobs;
mod letters;
mod pages;
mod rules;
mod store;
mod web;

use crate::web::routes::Routes;

pub(crate) use jobs::{ROUND, daily};
pub(crate) use pages::Unsubscribe;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .public_get("/unsubscribe/{token}", web::ask)
        .public_click("/unsubscribe/{token}", web::end)
}
