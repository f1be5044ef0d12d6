//! R18, R19, R21: "Decisions … by consensus based on consultations with all Network Members", with the
//! state where it is concerned, in full respect of mandates. No vote, no casting decision.
//!
//! draft → tabled → open, in session or in silence → adopted, at once or through a provisional window.
//! An objection breaks silence; a gate holds it; members defer, withdraw, or part without consensus; an
//! adopted decision ends by another that cites it. `model::State::next` is the table, `model::Standing`
//! the state with its data, `silence_rules::settle` what the clock does.
//! What adoption lacks is said by `rules::unmet` and refused once more by the database at commit.
mod access;
mod answers;
mod drawing;
mod form_pages;
mod forms;
mod give;
mod jobs;
mod ledger;
mod letters;
mod model;
mod more_time;
mod notices;
mod pages;
mod positions;
mod record;
mod register;
mod rules;
mod silence;
mod silence_pages;
mod silence_rules;
mod silence_store;
mod store;
mod tags;
mod text;
mod versions;
mod web;
mod words;

use crate::base::lang::Lang;
use crate::base::words::Word;
use crate::web::routes::Routes;

pub(crate) use answers::AnswerPage;
pub(crate) use forms::Draft;
pub(crate) use jobs::{DEADLINE, ROUND, look_at, settle, settle_due};
pub(crate) use ledger::LedgerPage;
pub(crate) use model::{Decision, DecisionId, Relevance, State, StateReply, Value, symbol};
pub(crate) use register::{Format, Register, Scheme, TagName, pack, tag_words};
pub(crate) use rules::needs_both_chairs;
pub(crate) use store::{raise_to_state, record_draft};
pub(crate) use tags::TagsPage;
pub(crate) use text::{Paragraph, Piece, changes, clauses, paragraphs};
pub(crate) use words::{state_tag, told};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .merge(register::routes())
        .merge(record::routes())
        .merge(tags::routes())
        .post("/decisions", web::draft)
        .get("/decisions/new", web::new)
        .get("/decisions/{id}", web::show)
        .live::<access::SeeDecision>("/decisions/{id}/live")
        .get("/decisions/{id}/text", web::edit)
        .post("/decisions/{id}/text", web::save)
        .post("/decisions/{id}/state-relevance", web::raise)
        .post("/decisions/{id}/state-irrelevance", web::lower)
        .post("/decisions/{id}/tabling", web::table)
        .post("/decisions/{id}/opening", web::open)
        .post("/decisions/{id}/positions", positions::record)
        .get("/decisions/{id}/positions-on-behalf", positions::on_behalf)
        .post(
            "/decisions/{id}/positions-on-behalf",
            positions::record_on_behalf,
        )
        .post("/decisions/{id}/late-statements", positions::state_late)
        .get("/decisions/{id}/silence", silence::choose)
        .post("/decisions/{id}/silence", silence::open)
        .get("/decisions/{id}/extension", silence::choose_extension)
        .post("/decisions/{id}/extension", silence::extend)
        .post("/decisions/{id}/resumption", silence::resume)
        .get("/decisions/{id}/services", silence::choose_service)
        .post("/decisions/{id}/services", silence::serve)
        .get("/decisions/{id}/closing", silence::choose_closing)
        .post("/decisions/{id}/closing", silence::close)
        .get(
            "/decisions/{id}/provisional-adoption",
            silence::confirm_provisional,
        )
        .post(
            "/decisions/{id}/provisional-adoption",
            silence::adopt_provisionally,
        )
        .get("/decisions/{id}/amendment", versions::choose)
        .post("/decisions/{id}/amendment", versions::amend)
        .get("/decisions/{id}/editorial-fix", versions::choose_fix)
        .post("/decisions/{id}/editorial-fix", versions::fix)
        .post("/decisions/{id}/contest", versions::contest)
        .get("/decisions/{id}/changes", versions::changes)
        .get("/decisions/{id}/adoption", web::confirm_adoption)
        .post("/decisions/{id}/adoption", web::adopt)
        .get("/decisions/{id}/deferral", web::choose_deferral)
        .post("/decisions/{id}/deferral", web::defer)
        .get("/decisions/{id}/withdrawal", web::confirm_withdrawal)
        .post("/decisions/{id}/withdrawal", web::withdraw)
        .merge(answers::routes())
        .merge(more_time::routes())
        .merge(ledger::routes())
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
        "versions_only_while_open" | "one_text_for_each_version" => {
            Some(t.decisions_refused_text_stands())
        }
        "a_group_only_recommends" => Some(t.decisions_refused_group_only_recommends()),
        "ended_by_a_later_decision" => Some(t.decisions_refused_state()),
        "one_open_time_request" => Some(t.decisions_refused_time_asked_already()),
        "position_of_a_seat" => Some(t.decisions_refused_not_on_the_roster()),
        "only_co_chairs_lower" => Some(t.decisions_refused_only_chairs_lower()),
        "relevance_before_opening" => Some(t.decisions_refused_relevance_undetermined()),
        _ => None,
    }
}

/// From which state to which: what `decision_transition` must hold too.
pub(crate) fn transitions() -> Vec<(&'static str, &'static str)> {
    State::ALL
        .iter()
        .flat_map(|from| from.next().iter().map(|to| (from.name(), to.name())))
        .collect()
}
