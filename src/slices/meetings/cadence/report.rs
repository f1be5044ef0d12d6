//! R20: "Each member shall be represented": how each was over a year. Absence is reported, and voids nothing.
use super::super::model::Mode;
use super::model::Line;

/// One member over the year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Attendance {
    pub(super) acronym: String,
    /// By meeting of the year; none where it was no member.
    pub(super) modes: Vec<Option<Mode>>,
    /// Meetings of the year at which somebody spoke for it, and those at which it had a seat.
    pub(super) there: usize,
    pub(super) all: usize,
    /// The longest run of meetings without anybody, with what came before the year.
    pub(super) missed: usize,
}

/// The longest run without anybody for the member, an apology or none.
pub(super) fn missed_in_a_row(modes: impl IntoIterator<Item = Mode>) -> usize {
    let (mut run, mut longest) = (0, 0);
    for mode in modes {
        run = if mode.is_there() { 0 } else { run + 1 };
        longest = longest.max(run);
    }
    longest
}

/// Lines by member and then by time, also of the last meetings before the year; `year` names the meetings of the year
/// in their order.
pub(super) fn attendance(lines: &[Line], year: &[i64]) -> Vec<Attendance> {
    lines
        .chunk_by(|one, next| one.acronym == next.acronym)
        .filter_map(|own| {
            let modes: Vec<Option<Mode>> = year
                .iter()
                .map(|meeting| {
                    own.iter()
                        .find(|line| line.meeting == *meeting)
                        .map(|line| line.mode)
                })
                .collect();
            let all = modes.iter().flatten().count();
            let there = modes.iter().flatten().filter(|mode| mode.is_there());
            let there = there.count();
            (all > 0).then(|| Attendance {
                acronym: own
                    .first()
                    .map(|line| line.acronym.clone())
                    .unwrap_or_default(),
                there,
                all,
                missed: missed_in_a_row(own.iter().map(|line| line.mode)),
                modes,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn lines(acronym: &str, modes: &[(i64, Mode)]) -> Vec<Line> {
        modes
            .iter()
            .map(|(meeting, mode)| Line {
                acronym: acronym.to_owned(),
                meeting: *meeting,
                mode: *mode,
            })
            .collect()
    }

    #[test]
    fn a_run_goes_over_the_turn_of_the_year_and_ends_when_somebody_comes() {
        use Mode::{Absent, Alternate, Apology, Principal};
        let mut all = lines(
            "ILO",
            &[(2, Principal), (3, Apology), (4, Alternate), (5, Absent)],
        );
        all.extend(lines(
            "UNESCO",
            &[(1, Apology), (2, Absent), (3, Principal), (4, Apology)],
        ));
        all.extend(lines("WHO", &[(1, Absent)]));
        let report = attendance(&all, &[2, 3, 4, 5]);
        let told: Vec<_> = report
            .iter()
            .map(|one| (one.acronym.as_str(), one.there, one.all, one.missed))
            .collect();
        assert_eq!(
            told,
            [("ILO", 2, 4, 1), ("UNESCO", 1, 3, 2)],
            "who had no seat in the year is not in it"
        );
        assert_eq!(report[1].modes[3], None, "no seat at the last one");
    }

    proptest! {
        /// The longest run is no longer than all that was missed, and joining two years never shortens it.
        #[test]
        fn a_run_is_part_of_what_was_missed(
            first in prop::collection::vec(0_usize..4, 0..12), second in prop::collection::vec(0_usize..4, 0..12),
        ) {
            let modes = |all: &[usize]| all.iter().map(|at| Mode::ALL[*at]).collect::<Vec<_>>();
            let (first, second) = (modes(&first), modes(&second));
            let both: Vec<Mode> = first.iter().chain(&second).copied().collect();
            let run = missed_in_a_row(both.iter().copied());
            prop_assert!(run <= both.iter().filter(|mode| !mode.is_there()).count());
            prop_assert!(run >= missed_in_a_row(first).max(missed_in_a_row(second)));
        }
    }
}
