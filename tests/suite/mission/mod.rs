//! The terms of reference, clause by clause, through the pages. Every test, or the file around it, says in
//! its first line of documentation which clauses it proves; a clause without a test stands in `not_yet.txt`, which later
//! work empties.
mod c02_members;
mod i22_mail;
mod r02_date_polls;
mod r02_requests;
mod r02_year;
mod r03_days;
mod r04_co_chairs;
mod r05_change_of_date;
mod r06_contacts;
mod r07_statements;
mod r08_desk;
mod r09_agendas;
mod r09_editing;
mod r09_pack;
mod r09_paper_requests;
mod r09_papers;
mod r09_proposals;
mod r09_revisions;
mod r10_calendars;
mod r10_invitations;
mod r10_succession;
mod r10_who_comes;
mod r11_agreed;
mod r11_capture;
mod r11_from_mail;
mod r11_from_word;
mod r11_minutes;
mod r11_paper;
mod r11_parallel;
mod r12_course;
mod r12_dashboard;
mod r12_follow_up;
mod r12_partners;
mod r12_reminders;
mod r12_sources;
mod r13_issues;
mod r13_member_list;
mod r14_release;
mod r14_search;
mod r15_workplan;
mod r16_annual_review;
mod r16_arising;
mod r16_review;
mod r17_frameworks;
mod r18_answers;
mod r18_between;
mod r18_consensus;
mod r18_ledger;
mod r18_provisional;
mod r18_race;
mod r18_random;
mod r18_records;
mod r18_silence;
mod r18_versions;
mod r19_state;
mod r20_report;
mod r20_room;
mod r21_mandates;
mod r22_annual;
mod r23_groups;
mod t01_register;
mod t02_updates;
mod t04_funding_gap;
mod t04_proposals;
mod t06_stakeholders;
mod t09_library;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Every clause of the terms of reference, as the domain numbers them.
const CLAUSES: [&str; 42] = [
    "B1", "M1", "M2", "M3", "M4", "M5", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9",
    "T10", "T11", "C1", "C2", "R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R10", "R11",
    "R12", "R13", "R14", "R15", "R16", "R17", "R18", "R19", "R20", "R21", "R22", "R23",
];

/// The clauses before the first colon; an invariant of the domain (I22) names a test too.
fn clauses_of(line: &str) -> Vec<String> {
    let invariant = |name: &str| {
        let number = name.strip_prefix('I').and_then(|rest| rest.parse().ok());
        number.is_some_and(|number: u32| (1..=24).contains(&number))
    };
    line.split_once(':')
        .map_or("", |(clauses, _)| clauses)
        .split(',')
        .map(|clause| clause.trim().to_owned())
        .filter(|clause| CLAUSES.contains(&clause.as_str()) || invariant(clause))
        .collect()
}

/// A test of a file: its name, and the clauses that it proves: its own, or those of the whole file.
fn tests_of(path: &Path) -> Vec<(String, Vec<String>)> {
    let text = fs::read_to_string(path).unwrap();
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let header = text
        .lines()
        .next()
        .and_then(|line| line.strip_prefix("//!"));
    let of_file = clauses_of(header.unwrap_or_default());
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        if *line != "#[test]" && *line != "#[tokio::test]" {
            continue;
        }
        let first = lines[..at]
            .iter()
            .rposition(|before| !before.starts_with("///"))
            .map_or(0, |end| end + 1);
        let own = clauses_of(lines[first].strip_prefix("///").unwrap_or_default());
        let clauses = if own.is_empty() { of_file.clone() } else { own };
        let function = lines[at + 1..]
            .iter()
            .find(|line| line.contains("fn "))
            .unwrap();
        found.push(((*function).to_owned(), clauses));
    }
    found
}

fn files(folder: &str) -> impl Iterator<Item = std::path::PathBuf> + use<> {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "rs"))
}

#[test]
fn every_mission_test_is_named_by_its_clause() {
    let mut count = 0;
    for path in files("tests/suite/mission") {
        if path.ends_with("mod.rs") {
            continue;
        }
        for (name, clauses) in tests_of(&path) {
            count += 1;
            assert!(
                !clauses.is_empty(),
                "{}: {name}: of which clause?",
                path.display()
            );
        }
    }
    assert!(count > 10, "the missions moved");
}

#[test]
fn every_clause_has_a_test_or_stands_in_the_short_list() {
    let not_yet: BTreeSet<&str> = include_str!("not_yet.txt").split_whitespace().collect();
    let proved: BTreeSet<String> = ["mission", "schema", "access", "web", "operations"]
        .iter()
        .flat_map(|folder| files(&format!("tests/suite/{folder}")))
        .flat_map(|path| tests_of(&path))
        .flat_map(|(_, clauses)| clauses)
        .collect();
    for clause in CLAUSES {
        assert_ne!(
            proved.contains(clause),
            not_yet.contains(clause),
            "{clause}: a test or a word in not_yet.txt, and not both"
        );
    }
}
