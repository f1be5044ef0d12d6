//! What of a meeting leaves the screen: the annotated agenda and the list of participants as tagged PDF and Word, and all
//! papers in one ZIP; those that are PDF also as one file behind a table of contents, joined in a process apart. Each reader gets what its page shows: whoever stands outside, the open items and papers alone (I16).
mod document;
mod joined;
mod names;
mod web;

use super::model::MeetingId;
use super::papers::Brief;
use crate::base::lang::Texts;
use crate::web::routes::Routes;

/// Where each of them is got, in words; who represents whom is for people inside.
pub(super) fn links(
    t: &'static Texts,
    meeting: MeetingId,
    papers: &[Brief],
    inside: bool,
) -> Vec<(String, String)> {
    let at = |what: &str| format!("/meetings/{meeting}/{what}");
    let mut links = vec![
        (at("agenda.pdf"), t.pack_agenda_pdf()),
        (at("agenda.docx"), t.pack_agenda_docx()),
    ];
    if inside {
        links.push((at("participants.pdf"), t.pack_participants_pdf()));
        links.push((at("participants.docx"), t.pack_participants_docx()));
    }
    if !papers.is_empty() {
        links.push((at("papers.zip"), t.pack_papers()));
    }
    if papers.iter().any(joined::is_taken) {
        links.push((at("papers.pdf"), t.pack_papers_pdf()));
    }
    links
}

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/meetings/{id}/agenda.pdf", web::agenda_pdf)
        .get("/meetings/{id}/agenda.docx", web::agenda_docx)
        .get("/meetings/{id}/participants.pdf", web::participants_pdf)
        .get("/meetings/{id}/participants.docx", web::participants_docx)
        .get("/meetings/{id}/papers.zip", web::papers)
        .get("/meetings/{id}/papers.pdf", joined::papers)
}
