//! R23: "Working Groups … permanent or ad hoc … drawn from the Network Members … may include external participants".
//!
//! | group | how it comes to be, and ends |
//! |---|---|
//! | permanent | by an adopted decision that establishes it (I18) |
//! | ad hoc | the same, with a last day; prolonged by a further decision alone |
//!
//! It meets, prepares papers and recommends; the network decides. A group whose last day has passed is read only, and
//! its partners' seats end with it, after a notice by mail (`notice`). Partners see what was opened to them (I16).
mod access;
mod form_pages;
mod forms;
mod model;
mod notice;
mod pages;
mod rules;
mod samples;
mod store;
mod web;

use crate::base::lang::{InWords as _, Lang};
use crate::web::routes::Routes;

pub(crate) use form_pages::{EndPage, FormPage, ParticipantsPage};
pub(crate) use notice::{ROUND, tell_due};
pub(crate) use pages::{GroupPage, GroupsPage};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/groups", web::list)
        .post("/groups", web::establish)
        .get("/groups/new", web::new)
        .get("/groups/{id}", web::show)
        .get("/groups/{id}/prolongation", web::choose_prolongation)
        .post("/groups/{id}/prolongation", web::prolong)
        .get("/groups/{id}/participants", web::participants)
        .post("/groups/{id}/participants", web::add_participant)
        .post("/groups/{id}/chairs", web::add_chair)
        .get("/group-participants/{id}/end", web::confirm_participant_end)
        .post("/group-participants/{id}/end", web::end_participant)
        .get("/group-chairs/{id}/end", web::confirm_chair_end)
        .post("/group-chairs/{id}/end", web::end_chair)
}

/// What the constraints of groups say to whoever was a moment too late.
pub(crate) fn constraint_words(constraint: &str, lang: Lang) -> Option<String> {
    use rules::Refusal;
    let refusal = match constraint {
        "group_of_an_adopted_decision" => Refusal::NotAdopted,
        "prolonged_by_a_further_decision" | "prolonged_once_by_each_decision" => {
            Refusal::NoFurtherDecision
        }
        "prolonged_group_ends_later" => Refusal::NotLater,
        "groups_are_drawn_from_the_members" => Refusal::NoMember,
        "chair_speaks_for_a_member_of_the_group" => Refusal::ChairOfNoMember,
        "participations_never_overlap" | "chairs_never_overlap" => Refusal::TakesPartAlready,
        "participation_ends_after_start" | "chair_ends_after_start" => Refusal::EndsBeforeStart,
        _ => return None,
    };
    Some(refusal.in_words(lang))
}
