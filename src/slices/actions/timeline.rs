//! What happened to an action in one line of time: acts, and with each what was said and what came with it.
use chrono::NaiveDate;

use super::model::Report;
use crate::base::clock::Instant;
use crate::base::dates::Dates;
use crate::base::history::Past;
use crate::base::lang::Texts;

/// One moment of the past.
pub(super) struct Moment {
    pub(super) date: String,
    pub(super) who: String,
    pub(super) what: String,
    /// "60 %", where it was reported.
    pub(super) figure: String,
    pub(super) words: String,
    /// Where it leads, and its words.
    pub(super) evidence: Vec<(String, String)>,
}

/// Newest first. An act and what it wrote bear the same instant; a report whose act is older than the acts that are
/// told stands by itself.
pub(super) fn of(
    t: &'static Texts,
    past: &[Past],
    reports: &[Report],
    dates: &Dates,
) -> Vec<Moment> {
    let mut left: Vec<&Report> = reports.iter().collect();
    let date = |at: Instant| dates.day_short(dates.date_of(at));
    let mut moments: Vec<Moment> = Vec::new();
    for one in past {
        let Some(what) = told(t, &one.act) else {
            continue;
        };
        let mut moment = Moment {
            date: date(one.at),
            who: who(t, one),
            what,
            figure: String::new(),
            words: words_of(one, dates),
            evidence: Vec::new(),
        };
        let wrote = ["action.report", "action.reopen"].contains(&one.act.as_str());
        if wrote && let Some(at) = left.iter().position(|report| report.at == one.at) {
            let report = left.remove(at);
            moment.figure = t.actions_percent(report.percent);
            moment.words.clone_from(&report.narrative);
            moment.evidence = shown(report);
        }
        moments.push(moment);
    }
    moments.extend(left.into_iter().map(|report| Moment {
        date: date(report.at),
        who: format!("{}, {}", report.acronym, report.person),
        what: t.actions_told_report(),
        figure: t.actions_percent(report.percent),
        words: report.narrative.clone(),
        evidence: shown(report),
    }));
    moments
}

/// The reason that stands with an act, and from which day to which another one was proposed.
fn words_of(past: &Past, dates: &Dates) -> String {
    let day = |name| past.word(name).parse().map(|day: NaiveDate| dates.day(day));
    let reason = past.word("reason");
    match (day("from"), day("to")) {
        (Ok(from), Ok(to)) => format!("{from} → {to}\n{reason}"),
        _ => reason.to_owned(),
    }
}

fn who(t: &'static Texts, past: &Past) -> String {
    match (past.hat.as_str(), &past.organisation, &past.person) {
        ("co_chair", _, _) => t.decisions_co_chair(),
        ("secretariat", _, _) => t.decisions_secretariat(),
        (_, Some(organisation), Some(person)) => format!("{organisation}, {person}"),
        (_, organisation, _) => organisation.clone().unwrap_or_default(),
    }
}

fn shown(report: &Report) -> Vec<(String, String)> {
    let all = report.evidence.iter().flat_map(|all| all.iter());
    all.filter_map(|one| match (&one.link, &one.file) {
        (Some(link), _) => Some((link.clone(), link.clone())),
        (None, Some(name)) => Some((format!("/evidence/{}/file", one.id), name.clone())),
        (None, None) => None,
    })
    .collect()
}

fn told(t: &'static Texts, act: &str) -> Option<String> {
    Some(match act {
        "action.propose" | "action.propose_from_item" | "action.capture" => {
            t.actions_told_propose()
        }
        "action.accept" => t.actions_told_accept(),
        "action.decline" => t.actions_told_decline(),
        "action.reassign" => t.actions_told_reassign(),
        "action.report" => t.actions_told_report(),
        "action.verify" => t.actions_told_verify(),
        "action.reopen" => t.actions_told_reopen(),
        "action.describe" => t.actions_told_describe(),
        "action.propose_due" => t.actions_told_propose_due(),
        "action.agree_due" => t.actions_told_agree_due(),
        "action.decline_due" => t.actions_told_decline_due(),
        "action.hold" => t.actions_told_hold(),
        "action.resume" => t.actions_told_resume(),
        "action.cancel" => t.actions_told_cancel(),
        "action.invite_partner" => t.partners_told_invite(),
        "action_partner.answer" => t.partners_told_answer(),
        "action_partner.withdraw" => t.partners_told_withdraw(),
        _ => return None,
    })
}
