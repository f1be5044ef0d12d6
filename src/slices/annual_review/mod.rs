//! R16, R22: members "review progress": what a year came to, gathered by one press of a button.
//!
//! Meetings and who was represented, decisions by status, actions, working groups and mandates due, the workplan and
//! the money that it lacks (T4). The page shows the year as it stands; a pack keeps it as it stood, in each language,
//! with its hash, and is set as PDF and DOCX from what was kept. Of two variants the releasable one holds totals and
//! what members released to everybody, and nothing else (R14).
mod access;
mod document;
mod facts_store;
mod model;
mod pages;
mod rules;
mod store;
mod web;
mod words;

use crate::web::routes::Routes;

pub(crate) use pages::AnnualReviewPage;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/annual-review", web::show)
        .post("/annual-review/packs", web::make)
        .get("/annual-review/packs/{id}/internal.pdf", web::internal_pdf)
        .get(
            "/annual-review/packs/{id}/internal.docx",
            web::internal_docx,
        )
        .get(
            "/annual-review/packs/{id}/releasable.pdf",
            web::releasable_pdf,
        )
        .get(
            "/annual-review/packs/{id}/releasable.docx",
            web::releasable_docx,
        )
}
