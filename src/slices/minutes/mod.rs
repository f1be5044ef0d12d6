//! R11: "disseminate minutes". Written item by item, from the agenda, the table and the decisions.
//!
//! draft → with the co-chairs → cleared → circulated for comments → agreed text → approved → disseminated (domain §3.4);
//! `model::State::next` is the table. Co-chairs may return them until they are circulated. Without a comment the clock
//! approves at the deadline; otherwise each comment is answered, disputes are ruled on by a co-chair, the tracked version
//! goes round and a co-chair or the next meeting approves. Then corrections go into one corrigendum. Decisions stand in
//! minutes by reference and are not edited here (I17). Two people on one item: who saves later is shown both texts.
mod access;
mod agreed;
mod agreed_store;
mod answers;
mod beside_store;
mod capture;
mod changes_page;
mod checks;
mod closing;
mod comment_store;
mod comments;
mod confirm_page;
mod edit_page;
mod entries;
mod forms;
mod from_mail;
mod from_word;
mod history_page;
mod history_store;
mod jobs;
mod letters;
mod model;
mod notes;
mod pages;
mod paper;
mod parallel;
mod refusals;
mod remark_store;
mod report;
mod rules;
#[cfg(test)]
mod rules_tests;
mod samples;
mod standing;
mod store;
mod web;

use crate::base::lang::Lang;
use crate::base::words::Word;
use crate::web::routes::Routes;

pub(crate) use capture::{
    Kind as Captured, Line, entry_of_item, lines, mark, record_taken_down, take_down,
};
pub(crate) use changes_page::{ChangesPage, CorrigendumPage};
pub(crate) use confirm_page::ConfirmPage;
pub(crate) use edit_page::EntryPage;
pub(crate) use from_mail::FromMailPage;
pub(crate) use from_word::FromWordPage;
pub(crate) use history_page::HistoryPage;
pub(crate) use jobs::{DEADLINE, ROUND, approve, approve_due};
pub(crate) use model::Entry;
pub(crate) use pages::MinutesPage;
pub(crate) use parallel::WordingPage;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/meetings/{id}/minutes", web::show)
        .post("/meetings/{id}/minutes", web::begin)
        .get("/meetings/{id}/minutes.pdf", paper::pdf)
        .get("/meetings/{id}/minutes.docx", paper::docx)
        .get("/meetings/{id}/minutes.xml", paper::xml)
        .get("/minutes-entries/{id}", entries::edit)
        .post("/minutes-entries/{id}", entries::save)
        .get("/minutes-entries/{id}/history", entries::history)
        .post("/minutes-entries/{id}/restoration", entries::restore)
        .post("/meetings/{id}/minutes/submission", web::submit)
        .post("/meetings/{id}/minutes/remarks", web::remark)
        .post("/minutes-remarks/{id}/resolution", web::resolve)
        .post("/meetings/{id}/minutes/return", web::send_back)
        .post("/meetings/{id}/minutes/clearance", web::clear)
        .get(
            "/meetings/{id}/minutes/circulation",
            web::confirm_circulation,
        )
        .post("/meetings/{id}/minutes/circulation", web::circulate)
        .post("/meetings/{id}/minutes/comments", comments::comment)
        .post("/meetings/{id}/minutes/no-comments", comments::no_comments)
        .post("/minutes-comments/{id}/withdrawal", comments::withdraw)
        .post("/minutes-comments/{id}/objections", comments::object)
        .post("/minutes-comments/{id}/answer", comments::answer)
        .post("/minutes-comments/{id}/ruling", comments::rule)
        .get("/meetings/{id}/minutes/changes", closing::changes)
        .get(
            "/meetings/{id}/minutes/consolidation",
            closing::confirm_consolidation,
        )
        .post("/meetings/{id}/minutes/consolidation", closing::consolidate)
        .get("/meetings/{id}/minutes/approval", closing::confirm_approval)
        .post("/meetings/{id}/minutes/approval", closing::approve)
        .get(
            "/meetings/{id}/minutes/dissemination",
            closing::confirm_dissemination,
        )
        .post("/meetings/{id}/minutes/dissemination", closing::disseminate)
        .post(
            "/meetings/{id}/minutes/corrections",
            comments::ask_for_correction,
        )
        .get(
            "/meetings/{id}/minutes/corrigendum/new",
            closing::confirm_corrigendum,
        )
        .get("/meetings/{id}/minutes/corrigendum", closing::corrigendum)
        .post(
            "/meetings/{id}/minutes/corrigendum",
            closing::issue_corrigendum,
        )
        .merge(from_mail::routes())
        .merge(from_word::routes())
        .merge(parallel::routes())
}

/// What the constraints of minutes say.
pub(crate) fn constraint_words(constraint: &str, lang: Lang) -> Option<String> {
    let t = lang.texts();
    match constraint {
        "one_minutes_for_each_meeting" => Some(t.minutes_refused_begun()),
        "minutes_transitions" => Some(t.minutes_refused_changed()),
        "circulated_minutes_are_frozen" | "consolidated_text_is_frozen" => {
            Some(t.minutes_refused_circulated())
        }
        "minutes_comments_in_their_period" => Some(t.minutes_refused_comments_over()),
        "minutes_comments_of_those_present" => Some(t.minutes_refused_was_not_there()),
        "one_no_comments_of_each_member" => Some(t.minutes_refused_said_no_comments()),
        "minutes_corrections_in_their_period" => Some(t.minutes_refused_corrections_over()),
        "minutes_comment_by_its_own_link" => Some(t.minutes_refused_link_is_over()),
        "minutes_answers_stand" => Some(t.minutes_refused_answers_stand()),
        "one_objection_of_each_member" => Some(t.minutes_refused_objected()),
        "minutes_objections_in_their_time" => Some(t.minutes_refused_nothing_to_object_to()),
        "one_corrigendum" => Some(t.minutes_refused_corrigendum_issued()),
        "corrigendum_lists_all" => Some(t.minutes_refused_corrigendum_lists_all()),
        "minutes_gate_items" => Some(t.minutes_refused_gate_items()),
        "minutes_gate_remarks" => Some(t.minutes_refused_gate_remarks()),
        "minutes_gate_comments" => Some(t.minutes_refused_gate_comments()),
        "minutes_gate_approval" => Some(t.minutes_refused_changes_running()),
        _ => parallel::constraint_words(constraint, lang),
    }
}

/// From which state to which: what `minutes_transition` must hold too.
pub(crate) fn transitions() -> Vec<(&'static str, &'static str)> {
    model::State::ALL
        .iter()
        .flat_map(|from| from.next().iter().map(|to| (from.name(), to.name())))
        .collect()
}
