//! M4, R12: external partners are invited to an action and never bound by it: no state of the action, no reminder and no
//! figure depends on what they answer.
//!
//! | invitation | how |
//! |---|---|
//! | open | the secretariat writes what the partner is told; it goes by mail to those who act for it |
//! | taken, declined | the partner answers, with a remark if it likes, and may say otherwise while the action is open |
//! | withdrawn | by the secretariat; the partner sees it no more, the record keeps it |
//!
//! R14, I16: a partner reads the title and the text written for it, who leads and until when. The action itself, its
//! reports and its decision stay inside.
mod access;
mod letters;
mod list_page;
mod model;
mod page;
mod rules;
mod store;
mod web;

use crate::base::lang::{InWords as _, Lang};
use crate::web::routes::Routes;

pub(super) use page::Shown;
pub(super) use store::list_of_action;
pub(super) use web::tell_cancelled;

pub(crate) use list_page::PartnersPage;
pub(crate) use page::{InvitePage, PartnershipPage};

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/actions/{id}/partners", web::choose)
        .post("/actions/{id}/partners", web::invite)
        .get("/action-partners", web::list)
        .get("/action-partners/{id}", web::show)
        .post("/action-partners/{id}/answer", web::answer)
        .post("/action-partners/{id}/withdrawal", web::withdraw)
}

/// What the constraints of partners say to whoever was a moment too late.
pub(super) fn constraint_words(constraint: &str, lang: Lang) -> Option<String> {
    match constraint {
        "one_invitation_of_a_partner" => Some(lang.texts().partners_refused_invited()),
        "partners_join_open_actions" => Some(rules::Refusal::IsOver.in_words(lang)),
        "withdrawn_partner_is_final" => Some(rules::Refusal::Withdrawn.in_words(lang)),
        _ => None,
    }
}
