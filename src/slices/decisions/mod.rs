//! R18, R19, R21: "Decisions … by consensus based on consultations with all Network Members", with the
//! state where it is concerned, in full respect of mandates. No vote, no casting decision.
//!
//! draft → tabled → open in session → adopted; deferred to a later meeting, or withdrawn. The silence
//! procedure, versions and the provisional window have their states in the table and no page yet.
//! What adoption lacks is said by `rules::unmet` and refused once more by the database at commit.
mod access;
mod form_pages;
mod forms;
mod letters;
mod model;
mod pages;
mod record;
mod register;
mod rules;
mod store;
mod tags;
mod web;

use crate::base::lang::Lang;
use crate::base::words::Word;
use crate::web::routes::Routes;

pub(crate) use model::{Decision, DecisionId, StateReply};
pub(crate) use pages::paragraphs;
pub(crate) use register::Register;
pub(crate) use rules::needs_both_chairs;
pub(crate) use tags::TagsPage;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .merge(register::routes())
        .merge(record::routes())
        .merge(tags::routes())
        .post("/decisions", web::draft)
        .get("/decisions/new", web::new)
        .get("/decisions/{id}", web::show)
        .get("/decisions/{id}/text", web::edit)
        .post("/decisions/{id}/text", web::save)
        .post("/decisions/{id}/state-relevance", web::raise)
        .post("/decisions/{id}/state-irrelevance", web::lower)
        .post("/decisions/{id}/tabling", web::table)
        .post("/decisions/{id}/opening", web::open)
        .post("/decisions/{id}/positions", web::record_position)
        .get("/decisions/{id}/positions-on-behalf", web::on_behalf)
        .post("/decisions/{id}/positions-on-behalf", web::record_on_behalf)
        .get("/decisions/{id}/adoption", web::confirm_adoption)
        .post("/decisions/{id}/adoption", web::adopt)
        .get("/decisions/{id}/deferral", web::choose_deferral)
        .post("/decisions/{id}/deferral", web::defer)
        .get("/decisions/{id}/withdrawal", web::confirm_withdrawal)
        .post("/decisions/{id}/withdrawal", web::withdraw)
}

/// What the constraints of decisions and positions say: the gate speaks to the reader as the rules do.
pub(crate) fn constraint_words(constraint: &str, lang: Lang) -> Option<String> {
    let t = lang.texts();
    match constraint {
        "adoption_gate_roster" => Some(t.decisions_unmet_nobody()),
        "adoption_gate_consulted" => Some(t.decisions_refused_gate_consulted()),
        "adoption_gate_objection" => Some(t.decisions_refused_gate_objection()),
        "adoption_gate_ad_referendum" => Some(t.decisions_refused_gate_ad_referendum()),
        "adoption_gate_state" => Some(t.decisions_unmet_state_not_asked()),
        "decision_transitions" | "adopted_is_complete" | "adopts_the_current_version" => {
            Some(t.decisions_refused_state())
        }
        "tabled_text_is_frozen" | "adopted_decision_is_frozen" => {
            Some(t.decisions_refused_not_draft())
        }
        "positions_only_while_open" | "one_current_position" => {
            Some(t.decisions_refused_not_open())
        }
        "position_of_a_seat" => Some(t.decisions_refused_not_on_the_roster()),
        "relevance_before_opening" => Some(t.decisions_refused_relevance_undetermined()),
        _ => None,
    }
}

/// From which state to which: what `decision_transition` must hold too.
pub(crate) fn transitions() -> Vec<(&'static str, &'static str)> {
    model::State::ALL
        .iter()
        .flat_map(|from| from.next().iter().map(|to| (from.name(), to.name())))
        .collect()
}
