//! The decision as a document: on paper (PDF), to edit (DOCX), for machines (Akoma Ntoso).
//!
//! What was adopted, word for word, and how: the record of R18 and R19. A text that is tabled may be
//! taken along too, marked as a draft on every page; a draft that is still written may not.
mod beside;
mod document;
mod rules;
mod statement;
mod store;
mod web;

use crate::web::routes::Routes;

pub(super) use beside::{Beside, beside};

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/decisions/{id}/record.pdf", web::pdf)
        .get("/decisions/{id}/record.docx", web::docx)
        .get("/decisions/{id}/record.xml", web::xml)
}
