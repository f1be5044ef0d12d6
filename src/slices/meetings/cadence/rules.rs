//! R2, R22, I14: how each part of a year stands. Flagged, never blocked.
use chrono::NaiveDate;

use super::super::model::{Meeting, State};
use super::model::{Gathering, Part, Standing, Year};
use crate::base::lang::{InWords, Lang};

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// A meeting was held, or the time is not over.
    NothingMissing,
    /// A group's meetings stand beside nothing.
    OfAGroup,
    Cancelled,
    /// A day, or why none: one of them.
    DayOrReason,
}

/// The meetings of its kind that fall into a part of the year; `day_of` is the network's day of an instant.
pub(crate) fn within(
    year: &Year,
    part: Part,
    day_of: impl Fn(chrono::DateTime<chrono::Utc>) -> NaiveDate,
) -> impl Iterator<Item = &Gathering> {
    let (first, next) = part.days(year.number);
    year.meetings.iter().filter(move |one| {
        let day = day_of(one.starts_at);
        one.kind == part.kind() && first <= day && day < next
    })
}

pub(crate) fn standing(
    year: &Year,
    part: Part,
    today: NaiveDate,
    day_of: impl Fn(chrono::DateTime<chrono::Utc>) -> NaiveDate + Copy,
) -> Standing {
    let (first, next) = part.days(year.number);
    let any = |state: fn(State) -> bool| within(year, part, day_of).any(|one| state(one.state));
    if any(|state| state == State::Held) {
        return Standing::Held;
    }
    if next <= today {
        let noted = year.notes.iter().any(|note| note.part == part.number());
        return match (next <= day_of(year.since), noted) {
            (_, true) => Standing::Explained,
            (true, false) => Standing::NotCounted,
            (false, false) => Standing::Missing,
        };
    }
    if any(|state| state != State::Cancelled) {
        Standing::Planned
    } else if first <= today {
        Standing::Unplanned
    } else {
        Standing::Ahead
    }
}

/// A reason is recorded for what is missing; a further one takes its place.
pub(super) fn explain(standing: Standing) -> Result<(), Refusal> {
    match standing {
        Standing::Missing | Standing::Explained => Ok(()),
        Standing::Held
        | Standing::Planned
        | Standing::Unplanned
        | Standing::Ahead
        | Standing::NotCounted => Err(Refusal::NothingMissing),
    }
}

/// R3: of the network's own meetings, whenever it becomes known.
pub(super) fn relate(meeting: &Meeting) -> Result<(), Refusal> {
    if meeting.group.is_some() {
        Err(Refusal::OfAGroup)
    } else if meeting.state == State::Cancelled {
        Err(Refusal::Cancelled)
    } else {
        Ok(())
    }
}

impl InWords for Refusal {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::NothingMissing => t.year_refused_nothing_missing(),
            Self::OfAGroup => t.year_refused_of_a_group(),
            Self::Cancelled => t.meetings_refused_cancelled(),
            Self::DayOrReason => t.year_day_or_reason(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::model::Kind;
    use super::super::model::Note;
    use super::*;
    use proptest::prelude::*;

    fn at(month: u32, day: u32) -> chrono::DateTime<chrono::Utc> {
        let day = NaiveDate::from_ymd_opt(2026, month, day).unwrap();
        day.and_hms_opt(4, 0, 0).unwrap().and_utc()
    }

    fn day_of(at: chrono::DateTime<chrono::Utc>) -> NaiveDate {
        at.date_naive()
    }

    fn year(meetings: &[(Kind, State, u32)]) -> Year {
        Year {
            number: 2026,
            since: at(1, 1),
            meetings: meetings
                .iter()
                .map(|(kind, state, month)| Gathering {
                    id: 1,
                    kind: *kind,
                    state: *state,
                    title: String::new(),
                    title_ru: None,
                    title_ky: None,
                    starts_at: at(*month, 10),
                    unct_on: None,
                    unct_note: None,
                    date_poll: None,
                })
                .collect(),
            notes: Vec::new(),
            absences_in_a_row: 2,
        }
    }

    fn all(year: &Year, month: u32, day: u32) -> [Standing; 5] {
        let today = NaiveDate::from_ymd_opt(2026, month, day).unwrap();
        Part::ALL.map(|part| standing(year, part, today, day_of))
    }

    #[test]
    fn each_quarter_is_held_planned_or_missing() {
        use Standing::{Ahead, Held, Missing, Planned, Unplanned};
        let told = year(&[
            (Kind::Ordinary, State::Held, 2),
            (Kind::Extraordinary, State::Held, 5),
            (Kind::Ordinary, State::Cancelled, 6),
            (Kind::Ordinary, State::Convened, 9),
            (Kind::Annual, State::Planned, 12),
        ]);
        assert_eq!(
            all(&told, 7, 15),
            [Held, Missing, Planned, Ahead, Planned],
            "an extraordinary meeting is no quarterly one, a cancelled one is none"
        );
        assert_eq!(
            all(&told, 10, 15),
            [Held, Missing, Missing, Unplanned, Planned]
        );
        assert_eq!(
            all(&told, 9, 30),
            [Held, Missing, Planned, Ahead, Planned],
            "a quarter lasts with its last day"
        );
    }

    #[test]
    fn nothing_is_missing_before_the_network_met_here_and_what_is_explained_says_so() {
        use Standing::{Explained, Held, NotCounted, Unplanned};
        let mut told = year(&[(Kind::Ordinary, State::Held, 8)]);
        told.since = at(7, 1);
        told.notes.push(Note {
            part: 1,
            reason: "R".to_owned(),
            by: "B".to_owned(),
            at: at(10, 1),
        });
        assert_eq!(
            all(&told, 11, 1),
            [Explained, NotCounted, Held, Unplanned, Unplanned]
        );
        told.since = at(6, 30);
        assert_eq!(all(&told, 11, 1)[1], Standing::Missing);
        assert!(explain(Standing::Missing).is_ok());
        assert!(explain(Explained).is_ok());
        assert_eq!(explain(Unplanned), Err(Refusal::NothingMissing));
        assert_eq!(explain(Held), Err(Refusal::NothingMissing));
    }

    proptest! {
        /// The quarters cover the year without a gap, and a held meeting is never lost, whenever one looks.
        #[test]
        fn a_held_meeting_counts_in_exactly_one_quarter(day in 0_u64..365, look in 0_u64..365) {
            let first = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
            let mut told = year(&[(Kind::Ordinary, State::Held, 1)]);
            let held = first + chrono::Days::new(day);
            told.meetings[0].starts_at = held.and_hms_opt(4, 0, 0).unwrap().and_utc();
            let today = first + chrono::Days::new(look);
            let held: Vec<Part> = Part::ALL
                .into_iter()
                .filter(|part| standing(&told, *part, today, day_of) == Standing::Held)
                .collect();
            prop_assert_eq!(held.len(), 1);
            prop_assert_ne!(held[0], Part::Annual);
        }
    }
}
