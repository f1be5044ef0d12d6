//! Where minutes stand, in words: kind, facts, steps, the ways to take them along.
use std::fmt::Write as _;

use super::model::{Approval, Minutes, State};
use super::rules;
use crate::base::clock::Instant;
use crate::base::lang::Texts;
use crate::web::parts::{Step, Steps};
use crate::web::visit::Visit;

/// What the document is.
pub(super) fn kind(t: &'static Texts, state: State, inside: bool) -> String {
    match state {
        State::Draft | State::ChairReview | State::Cleared => t.minutes_kind_of_draft(),
        State::CommentOpen | State::Consolidated if !inside => t.minutes_kind_of_draft(),
        State::CommentOpen => t.minutes_kind_of_circulated(),
        State::Consolidated => t.minutes_kind_of_tracked(),
        State::Approved | State::Disseminated => t.minutes_minutes(),
    }
}

pub(super) fn hex(hash: &[u8]) -> String {
    hash.iter().fold(String::new(), |mut hex, byte| {
        _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// How they came to be approved.
pub(super) fn way(t: &'static Texts, approval: Approval) -> String {
    match approval {
        Approval::NoComments => t.minutes_way_no_comments(),
        Approval::CoChair => t.minutes_way_co_chair(),
        Approval::Meeting => t.minutes_way_meeting(),
    }
}

/// Until when members act is theirs to know: `inside` alone.
pub(super) fn facts(visit: &Visit, minutes: &Minutes, inside: bool) -> Vec<(String, String)> {
    let t = visit.texts();
    let dates = visit.lang.dates(visit.zone);
    let mut facts = Vec::new();
    match minutes.state {
        _ if !inside => {}
        State::CommentOpen => {
            if let Some(until) = minutes.comments_until {
                facts.push((t.minutes_comments_until(), dates.moment(until)));
            }
        }
        State::Consolidated => {
            if let Some(until) = minutes.changes_until {
                facts.push((t.minutes_changes_until(), dates.moment(until)));
            }
        }
        State::Disseminated => {
            if let Some(until) = minutes.corrections_until {
                facts.push((t.minutes_corrections_until(), dates.moment(until)));
            }
        }
        State::Draft | State::ChairReview | State::Cleared | State::Approved => {}
    }
    if let (Some(approval), Some(at)) = (minutes.approval, minutes.approved_at) {
        let day = dates.day(dates.date_of(at));
        facts.push((
            t.minutes_approved_fact(),
            t.minutes_approved_how(day, way(t, approval)),
        ));
    }
    if let Some(presiding) = &minutes.presiding {
        facts.push((t.minutes_presiding(), presiding.clone()));
    }
    facts
}

/// By what the approved text is known to be unchanged.
pub(super) fn hash(visit: &Visit, minutes: &Minutes) -> Option<(String, String)> {
    let hash = minutes.sha256.as_ref()?;
    Some((visit.texts().minutes_hash(), hex(hash)))
}

pub(super) fn steps(visit: &Visit, minutes: &Minutes) -> Steps {
    let t = visit.texts();
    let dates = visit.lang.dates(visit.zone).in_year_of(visit.now);
    let day = |at: Option<Instant>| {
        at.map_or_else(
            || t.meetings_not_yet(),
            |at| dates.day_short(dates.date_of(at)),
        )
    };
    let current = match minutes.state {
        State::Draft => 0,
        State::ChairReview => 1,
        State::Cleared => 2,
        State::CommentOpen => 3,
        State::Consolidated => 4,
        State::Approved => 5,
        State::Disseminated => 6,
    };
    let step = |word: String, note: String| Step {
        word: word.into(),
        note: note.into(),
    };
    // nobody commented: there was nothing to bring together
    let passed_over = minutes.approval == Some(Approval::NoComments);
    Steps::new(
        t.minutes_state(),
        current,
        vec![
            step(t.minutes_state_draft(), String::new()),
            step(
                if minutes.group.is_some() {
                    t.minutes_state_with_the_chair()
                } else {
                    t.minutes_state_chair_review()
                },
                day(minutes.submitted_at),
            ),
            step(t.minutes_state_cleared(), day(minutes.cleared_at)),
            step(t.minutes_state_comment_open(), day(minutes.circulated_at)),
            step(
                t.minutes_state_consolidated(),
                if passed_over {
                    t.minutes_way_no_comments()
                } else {
                    day(minutes.consolidated_at)
                },
            ),
            step(t.minutes_state_approved(), day(minutes.approved_at)),
            step(t.minutes_state_disseminated(), day(minutes.disseminated_at)),
        ],
    )
}

/// Ways to read on: differences, corrigendum, the document itself.
pub(super) fn files(visit: &Visit, minutes: &Minutes) -> Vec<(String, String)> {
    let t = visit.texts();
    let path = minutes.path();
    let mut files = Vec::new();
    if minutes.consolidated_at.is_some() || minutes.is_after_comments(visit.now) {
        files.push((format!("{path}/changes"), t.minutes_see_changes()));
    }
    if minutes.corrigendum_at.is_some() {
        files.push((format!("{path}/corrigendum"), t.minutes_see_corrigendum()));
    }
    if rules::print(minutes).is_ok() {
        files.push((format!("{path}.pdf"), t.records_take_pdf()));
        files.push((format!("{path}.docx"), t.records_take_docx()));
        files.push((format!("{path}.xml"), t.records_take_xml()));
    }
    files
}
