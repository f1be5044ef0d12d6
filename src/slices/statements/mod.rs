//! R7, T3: the network speaks with one voice where its members agree to: "joint statements" of all of them, delivered by
//! a co-chair.
//!
//! drafting → clearing → cleared → signed → delivered; withdrawn before the members are asked, or after they did not
//! agree. `model::Standing` is derived by `statement_overview` and never written. Clearing is a decision of the network
//! on one exact version, bound by its hash: this room rebuilds nothing of how members agree. Its text names the audience,
//! so that its adoption is the agreement of R14 as well; a release by the room of releases would ask all members twice
//! for one text. Who is named under a statement follows from the positions on that decision and is never typed.
mod access;
mod changes_page;
mod clearing;
mod course_web;
mod document;
mod filter;
mod form_pages;
mod forms;
mod input_page;
mod input_store;
mod input_web;
mod letters;
mod list_page;
mod model;
mod outside;
mod outside_pages;
mod pages;
mod record_store;
mod rules;
mod samples;
mod store;
mod web;
mod words;

use crate::base::lang::{InWords as _, Lang};
use crate::web::routes::Routes;

pub(crate) use changes_page::ChangesPage;
pub(crate) use form_pages::FormPage;
pub(crate) use input_page::InputPage;
pub(crate) use list_page::ListPage;
pub(crate) use outside_pages::{OutsideList, OutsidePage};
pub(crate) use pages::StatementPage;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/statements", web::list)
        .get("/statements/new", web::new)
        .post("/statements", web::draft)
        .get("/statements/{id}", web::show)
        .get("/statements/{id}/text", web::edit)
        .post("/statements/{id}/versions", web::save)
        .get("/statements/{id}/changes", web::changes)
        .get("/statements/{id}/text.pdf", web::pdf)
        .get("/statements/{id}/text.docx", web::docx)
        .get("/statements/{id}/inputs/new", input_web::choose)
        .post("/statements/{id}/inputs", input_web::ask)
        .get("/statement-inputs/{id}", input_web::show)
        .post("/statement-inputs/{id}/comments", input_web::comment)
        .post("/statement-inputs/{id}/nothing", input_web::nothing)
        .post("/statement-comments/{id}/answer", input_web::answer)
        .get("/statements/{id}/clearance", course_web::choose_clearance)
        .post("/statements/{id}/clearance", course_web::ask_clearance)
        .post("/statements/{id}/signatures", course_web::sign)
        .get("/statements/{id}/delivery", course_web::choose_delivery)
        .post("/statements/{id}/delivery", course_web::deliver)
        .get("/statements/{id}/withdrawal", course_web::choose_withdrawal)
        .post("/statements/{id}/withdrawal", course_web::withdraw)
        .public_get("/released/statements", outside::list)
        .public_get("/released/statements/{id}", outside::show)
        .public_get("/released/statements/{id}/text.pdf", outside::pdf)
        .public_get("/released/statements/{id}/text.docx", outside::docx)
}

/// What the constraints of statements say to whoever was a moment too late.
pub(crate) fn constraint_words(constraint: &str, lang: Lang) -> Option<String> {
    let refusal = match constraint {
        "one_statement_of_each_number" => rules::Refusal::ChangedMeanwhile,
        "a_statement_changes_while_it_is_drafted"
        | "a_statement_is_withdrawn_before_it_is_delivered"
        | "a_clearance_is_of_the_text_that_stands" => rules::Refusal::TextStands,
        "clearing_text_is_bound" => {
            return Some(lang.texts().decisions_refused_bound_to_a_statement());
        }
        "asked_once_on_each_version" => rules::Refusal::AskedAlready,
        "one_sign_off_of_each_co_chair" => rules::Refusal::SignedAlready,
        "a_co_chair_signs_what_is_cleared" | "delivered_once_cleared" => rules::Refusal::NotCleared,
        "delivered_once_signed_off" => rules::Refusal::NotSigned,
        "a_statement_is_delivered_once" => rules::Refusal::Delivered,
        "delivered_by_a_co_chair" => rules::Refusal::NoCoChair,
        "delivered_after_its_clearance" => rules::Refusal::BeforeItsClearance,
        "delivered_after_its_sign_off" => rules::Refusal::BeforeItsSignOff,
        "input_is_given_while_it_is_drafted" => rules::Refusal::InputIsOver,
        "comments_are_answered_before_a_clearance" => rules::Refusal::CommentsUnanswered,
        _ => return None,
    };
    Some(refusal.in_words(lang))
}
