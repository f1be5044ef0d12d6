//! What is computed of a year; nothing of it is typed (I20).
use chrono::Datelike as _;

use super::model::{Facts, Held, Led};
use crate::slices::workplan::PriorityFigures;

/// Why there is no pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    NoSuchYear,
    /// A year that has not begun has nothing to tell.
    NotBegun,
}

pub(super) fn make(year: i32, this_year: i32) -> Result<(), Refusal> {
    match year {
        2000.. if year <= this_year => Ok(()),
        2000.. => Err(Refusal::NotBegun),
        _ => Err(Refusal::NoSuchYear),
    }
}

/// R2: in how many quarters an ordinary meeting was held.
pub(super) fn quarters_held(meetings: &[Held]) -> usize {
    (0..4)
        .filter(|quarter| {
            let ordinary = meetings.iter().filter(|one| one.kind == "ordinary");
            ordinary
                .into_iter()
                .any(|one| one.day.month0() / 3 == *quarter)
        })
        .count()
}

/// R20: whether a member was represented.
pub(super) fn is_there(mode: &str) -> bool {
    matches!(mode, "principal" | "alternate")
}

/// How many members were represented at a meeting, of how many.
pub(super) fn represented(meeting: &Held) -> (usize, usize) {
    let there = meeting.members.iter().filter(|(_, mode)| is_there(mode));
    (there.count(), meeting.members.len())
}

/// How often one member was represented, sent an apology, was absent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Presence {
    pub(super) principal: usize,
    pub(super) alternate: usize,
    pub(super) apology: usize,
    pub(super) absent: usize,
}

impl Presence {
    pub(super) fn represented(self) -> usize {
        self.principal + self.alternate
    }

    pub(super) fn meetings(self) -> usize {
        self.represented() + self.apology + self.absent
    }
}

/// By member, in the order of their acronyms.
pub(super) fn presences(meetings: &[Held]) -> Vec<(String, Presence)> {
    let mut found = std::collections::BTreeMap::<String, Presence>::new();
    for (acronym, mode) in meetings.iter().flat_map(|one| &one.members) {
        let presence = found.entry(acronym.clone()).or_default();
        match mode.as_str() {
            "principal" => presence.principal += 1,
            "alternate" => presence.alternate += 1,
            "apology" => presence.apology += 1,
            _ => presence.absent += 1,
        }
    }
    found.into_iter().collect()
}

/// All leads together.
pub(super) fn all_led(led: &[Led]) -> Led {
    led.iter().fold(Led::default(), |sum, one| Led {
        acronym: String::new(),
        done: sum.done + one.done,
        on_time: sum.on_time + one.on_time,
        open: sum.open + one.open,
        overdue: sum.overdue + one.overdue,
    })
}

/// All priorities together. T4: the gap is the sum of the gaps of activities, for money beyond the need of one
/// fills no other's.
pub(super) fn all_priorities(figures: &[PriorityFigures]) -> PriorityFigures {
    figures
        .iter()
        .fold(PriorityFigures::default(), |sum, one| sum.and(one))
}

/// Ad hoc groups whose mandate ends within the year.
pub(super) fn mandates_due(facts: &Facts) -> usize {
    let due = |one: &super::model::Group| one.last_day.is_some_and(|day| day.year() == facts.year);
    facts.groups.iter().filter(|one| due(one)).count()
}

#[cfg(test)]
mod tests {
    use super::super::model::Title;
    use super::*;
    use chrono::NaiveDate;

    fn held(kind: &str, month: u32, members: &[(&str, &str)]) -> Held {
        Held {
            kind: kind.to_owned(),
            number: 1,
            title: Title {
                en: "Meeting".to_owned(),
                ru: None,
                ky: None,
            },
            day: NaiveDate::from_ymd_opt(2026, month, 15).unwrap(),
            members: members
                .iter()
                .map(|(who, how)| ((*who).to_owned(), (*how).to_owned()))
                .collect(),
        }
    }

    #[test]
    fn a_quarter_is_held_by_its_ordinary_meeting_alone() {
        let year = [
            held("ordinary", 2, &[]),
            held("ordinary", 3, &[]),
            held("annual", 12, &[]),
            held("extraordinary", 7, &[]),
            held("ordinary", 6, &[]),
        ];
        assert_eq!(quarters_held(&year), 2);
        assert_eq!(quarters_held(&[]), 0);
    }

    #[test]
    fn every_member_is_counted_once_for_each_meeting() {
        let year = [
            held("ordinary", 2, &[("FAO", "principal"), ("ILO", "absent")]),
            held("ordinary", 6, &[("FAO", "alternate"), ("ILO", "apology")]),
        ];
        assert_eq!(represented(&year[0]), (1, 2));
        let found = presences(&year);
        assert_eq!((found[0].0.as_str(), found[0].1.represented()), ("FAO", 2));
        assert_eq!((found[1].1.represented(), found[1].1.meetings()), (0, 2));
    }

    #[test]
    fn a_pack_is_made_of_a_year_that_has_begun() {
        assert_eq!(make(2026, 2026), Ok(()));
        assert_eq!(make(2025, 2026), Ok(()));
        assert_eq!(make(2027, 2026), Err(Refusal::NotBegun));
        assert_eq!(make(1999, 2026), Err(Refusal::NoSuchYear));
    }
}
