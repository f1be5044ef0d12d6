//! C1, C2, R4, R6, R10, R13: the members of the network, who speaks for each, and who else is at the table.
//!
//! The secretariat keeps the register: organisations and their dated memberships, people and their dated
//! functions. Nothing is deleted; what ends stays in the history. Only what work needs is kept of a
//! person (domain §8): name, job title, organisation, contact, language.
mod access;
mod contacts;
mod form_pages;
mod forms;
mod issues;
mod letters;
mod line;
mod model;
mod organisation_page;
mod pages;
mod person_page;
mod register_store;
mod register_web;
mod rules;
mod store;
mod succession;
mod web;
mod words;

use crate::base::lang::Lang;
use crate::web::answer::InWords;
use crate::web::routes::Routes;

pub(crate) use contacts::ContactsPage;
pub(crate) use form_pages::{EndingPage, FormPage};
pub(crate) use issues::{
    IssuePage, ListsPage, NewIssuePage, ROUND as LIST_ROUND, look_round as look_at_lists,
};
pub(crate) use line::{LinePage, OverPage};
pub(crate) use model::{Duty, Kind};
pub(crate) use organisation_page::OrganisationPage;
pub(crate) use pages::Directory;
pub(crate) use person_page::PersonPage;
pub(crate) use succession::{ROUND as SUCCESSION_ROUND, begin_due};
pub(crate) use words::{duty_word, kind_word};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .merge(contacts::routes())
        .merge(issues::routes())
        .merge(line::routes())
        .merge(succession::routes())
        .get("/members", web::directory)
        .get("/members/new", web::new)
        .post("/members/new", web::add)
        .get("/members/{id}", web::show)
        .get("/members/{id}/names", web::correct_form)
        .post("/members/{id}/names", web::correct)
        .get("/members/{id}/membership", web::admission)
        .post("/members/{id}/membership", web::admit)
        .get("/members/{id}/membership-end", web::confirm_end)
        .post("/members/{id}/membership-end", web::end)
        .get("/people/new", register_web::new)
        .post("/people/new", register_web::add)
        .get("/people/{id}", register_web::show)
        .get("/people/{id}/details", register_web::correct_form)
        .post("/people/{id}/details", register_web::correct)
        .get("/people/{id}/functions", register_web::function_form)
        .post("/people/{id}/functions", register_web::add_function)
        .post("/people/{id}/invitation", register_web::invite)
        .get("/functions/{id}/end", register_web::confirm_end)
        .post("/functions/{id}/end", register_web::end)
}

/// What the register's constraints say to whoever was a moment too late.
pub(crate) fn constraint_words(constraint: &str, lang: Lang) -> Option<String> {
    use rules::Refusal;
    let refusal = match constraint {
        "function_of_a_member" => Refusal::OnlyForAMember,
        "function_of_the_state" => Refusal::OnlyForTheState,
        "function_of_the_secretariat" => Refusal::OnlyForTheSecretariat,
        "a_member_is_no_partner" => Refusal::AMemberIsNoPartner,
        "two_co_chair_posts" => Refusal::BothPostsHeld,
        "the_secretariat_stays" => Refusal::LastOfTheSecretariat,
        "function_is_held_once" => Refusal::HeldAlready,
        "memberships_never_overlap" => Refusal::MemberThen,
        "membership_of_an_organisation" => Refusal::OnlyUnEntities,
        "speakers_leave_with_their_member" => Refusal::SpeakerBeginsLater,
        "function_ends_after_start" | "membership_ends_after_start" => Refusal::EndsBeforeStart,
        "email_is_free" => return Some(lang.texts().members_address_is_taken()),
        "acronym_is_free" | "acronym_is_free_in_any_case" => {
            return Some(words::Taken::Acronym.in_words(lang));
        }
        _ => return None,
    };
    Some(refusal.in_words(lang))
}
