//! M4: "work closely with … all relevant government entities, NGOs, CSOs"; T5: donors; T6: stakeholders by category.
//!
//! A stakeholder is an organisation of the directory that is no member and never counts among them. The secretariat keeps
//! what it is to the network and who may be written to there (`contacts`), each with the basis of holding them; members
//! log what passed between (`engagements`). Groups, invitations, meetings and actions are told from their own records.
//! The person concerned sees, corrects and asks removal of the own line; what is held of those who left is pseudonymised
//! after the charter's period (`retention`). Nobody outside sees anything of this but their own data.
//!
//! What remains after a disposal: the office, the organisation and the dates; names in minutes, decisions and other
//! records; letters to accounts and issues of the member list, each for its own period (domain §8). The log of changes
//! keeps its lines; what was personal in them reads "…".
mod access;
mod contacts;
mod engagements;
mod figures;
mod filter;
mod form_page;
mod forms;
mod list_page;
mod model;
mod page;
mod retention;
mod rules;
mod samples;
mod store;
mod web;

use crate::base::lang::Lang;
use crate::web::routes::Routes;

pub(crate) use contacts::{OverPage, OwnDataPage, RequestPage};
pub(crate) use engagements::{EngagementPage, LogPage};
pub(crate) use figures::FiguresPage;
pub(crate) use form_page::{CategoriesPage, FormPage};
pub(crate) use list_page::RegisterPage;
pub(crate) use page::StakeholderPage;
pub(crate) use retention::{DisposalsPage, ROUND as DISPOSAL_ROUND, look_round as dispose_due};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/stakeholders", web::list)
        .get("/stakeholders/new", web::new)
        .post("/stakeholders/new", web::add)
        .get("/stakeholders/categories", web::categories)
        .post("/stakeholders/categories", web::keep_categories)
        .get("/stakeholders/{id}", web::show)
        .get("/stakeholders/{id}/details", web::details)
        .post("/stakeholders/{id}/details", web::describe)
        .merge(figures::routes())
        .merge(contacts::routes())
        .merge(engagements::routes())
        .merge(retention::routes())
}

/// What the constraints of this room say to whoever was a moment too late.
pub(crate) fn constraint_words(constraint: &str, lang: Lang) -> Option<String> {
    let t = lang.texts();
    match constraint {
        "stakeholders_come_from_outside" => Some(t.stakeholders_refused_member()),
        "one_stakeholder_category_of_each_name" => Some(t.stakeholders_category_named_twice()),
        "one_contact_of_each_account" => Some(t.stakeholders_refused_contact_twice()),
        "contact_ends_after_it_began" => Some(t.stakeholders_refused_ends_before()),
        "disposed_contact_is_frozen" => Some(t.stakeholders_refused_disposed()),
        "a_data_request_is_answered_once" => Some(t.stakeholders_refused_answered()),
        "one_open_request_of_a_contact" | "one_open_request_of_a_person" => {
            Some(t.stakeholders_refused_asked_twice())
        }
        "one_legal_hold_of_a_contact" | "one_legal_hold_of_a_person" | "lifted_hold_is_final" => {
            Some(t.stakeholders_refused_hold_changed())
        }
        "a_legal_hold_blocks_disposal" => Some(t.stakeholders_refused_held()),
        "whose_entry_it_is_keeps_it" | "whose_entry_it_is_keeps_it_still" => {
            Some(t.engagements_refused_not_yours())
        }
        "an_engagement_is_with_somebody" => Some(t.engagements_with_nobody()),
        _ => None,
    }
}
