//! The terms of reference, clause by clause, through the pages. A clause without a test stands in
//! `not_yet.txt`, which later work empties.
mod r09_agendas;
mod r11_minutes;
mod r12_follow_up;
mod r13_member_list;
mod r18_consensus;
mod r18_provisional;
mod r18_race;
mod r18_random;
mod r18_silence;
mod r18_versions;

/// Every clause of the terms of reference, as the domain numbers them.
const CLAUSES: [&str; 41] = [
    "B1", "M1", "M2", "M3", "M4", "M5", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9",
    "T10", "T11", "C1", "C2", "R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R10", "R11",
    "R12", "R13", "R14", "R15", "R16", "R17", "R18", "R19", "R20", "R21", "R22",
];

#[test]
fn every_clause_has_a_test_or_stands_in_the_short_list() {
    let not_yet: Vec<&str> = include_str!("not_yet.txt").split_whitespace().collect();
    let tests = [
        include_str!("r09_agendas.rs"),
        include_str!("r11_minutes.rs"),
        include_str!("r12_follow_up.rs"),
        include_str!("r13_member_list.rs"),
        include_str!("r18_consensus.rs"),
        include_str!("r18_provisional.rs"),
        include_str!("r18_silence.rs"),
        include_str!("r18_versions.rs"),
        include_str!("../schema/adoption_gate.rs"),
        include_str!("../web/mod.rs"),
    ]
    .concat();
    for clause in CLAUSES.into_iter().chain(["R23"]) {
        let word = |c: char| !c.is_ascii_alphanumeric();
        let has_test = tests
            .lines()
            .filter(|line| line.trim_start().starts_with("//"))
            .any(|line| line.split(word).any(|w| w == clause));
        assert_ne!(
            has_test,
            not_yet.contains(&clause),
            "{clause}: a test or a line in not_yet.txt, and not both"
        );
    }
}
