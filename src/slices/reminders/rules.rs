//! On which day which reminder is due. Pure: the calendar and the charter's numbers come in.
use chrono::NaiveDate;

use crate::base::calendar::Calendar;

/// The charter's steps, in working days.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ladder {
    pub(crate) before: u32,
    pub(crate) after: u32,
    pub(crate) every: u32,
}

/// One step: before the due day, at it, after it, and then again and again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Rung(pub(crate) i32);

impl Rung {
    const BEFORE: Self = Self(-1);
    const AT: Self = Self(0);
    const AFTER: Self = Self(1);
}

impl Ladder {
    /// The step that stands on `today`: the last one whose day has come. A step missed while no worker ran is
    /// made up for by the next working day, and those between are let go. Nothing before `asked_on`, the day
    /// on which the lead was asked: the letter that asked it named the day.
    pub(crate) fn rung_on(
        self,
        calendar: &Calendar,
        (asked_on, due_on): (NaiveDate, NaiveDate),
        today: NaiveDate,
    ) -> Option<Rung> {
        if !calendar.is_working(today) {
            return None;
        }
        let (rung, day) = self.last_before(calendar, due_on, today)?;
        (day > asked_on).then_some(rung)
    }

    fn last_before(
        self,
        calendar: &Calendar,
        due_on: NaiveDate,
        today: NaiveDate,
    ) -> Option<(Rung, NaiveDate)> {
        let at = calendar.working_day_before(due_on, 0);
        let after = calendar.working_day_after(due_on, self.after.max(1));
        if today >= after {
            let since = calendar.working_days_between(after, today);
            let every = self.every.max(1);
            let again = u32::try_from(since).unwrap_or(u32::MAX) / every;
            let rung = Rung::AFTER.0.saturating_add_unsigned(again);
            let day = match again {
                0 => after,
                _ => calendar.working_day_after(after, again * every),
            };
            return Some((Rung(rung), day));
        }
        if today >= at {
            return Some((Rung::AT, at));
        }
        let before = calendar.working_day_before(at, self.before.max(1));
        (today >= before).then_some((Rung::BEFORE, before))
    }
}

/// Whether the round of a day is due: a working day, from the charter's hour on.
pub(crate) fn is_due(is_working: bool, hour: u32, digest_hour: u32) -> bool {
    is_working && hour >= digest_hour
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::calendar::DayKind;
    use chrono::{Datelike, Days};
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    fn date(day_of_2026: u64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + Days::new(day_of_2026)
    }

    fn calendar(holidays: &[u64]) -> Calendar {
        let days = holidays.iter().map(|day| (date(*day), DayKind::NonWorking));
        Calendar::new(days, chrono_tz::Asia::Bishkek, 17)
    }

    #[test]
    fn a_lead_is_reminded_a_week_before_on_the_day_and_after_it() {
        let ladder = Ladder {
            before: 5,
            after: 3,
            every: 5,
        };
        let due = NaiveDate::from_ymd_opt(2026, 11, 7).unwrap(); // a Saturday
        let on = |month, day| {
            let today = NaiveDate::from_ymd_opt(2026, month, day).unwrap();
            ladder.rung_on(&calendar(&[]), (date(0), due), today)
        };
        assert_eq!(on(10, 29), None);
        assert_eq!(on(10, 30), Some(Rung::BEFORE));
        assert_eq!(on(11, 1), None, "a Sunday");
        assert_eq!(on(11, 5), Some(Rung::BEFORE));
        assert_eq!(
            on(11, 6),
            Some(Rung::AT),
            "the working day before a Saturday"
        );
        assert_eq!(on(11, 10), Some(Rung::AT));
        assert_eq!(on(11, 11), Some(Rung::AFTER));
        assert_eq!(on(11, 17), Some(Rung::AFTER));
        assert_eq!(on(11, 18), Some(Rung(2)));
        assert_eq!(on(11, 25), Some(Rung(3)));
    }

    #[test]
    fn the_letter_that_asked_stands_for_the_rungs_before_it() {
        let ladder = Ladder {
            before: 5,
            after: 3,
            every: 5,
        };
        let due = date(12); // Tuesday 13 January
        let asked = date(7); // Thursday 8 January, two working days after the first rung
        let on = |day| ladder.rung_on(&calendar(&[]), (asked, due), date(day));
        assert_eq!(on(8), None);
        assert_eq!(on(12), Some(Rung::AT));
    }

    proptest! {
        /// A year day by day, with days on which nobody works and days on which no worker runs: each rung
        /// comes once, rungs only rise, all on working days, and without such gaps none is left out.
        #[test]
        fn a_year_reminds_each_rung_once(
            due in 30_u64..330, before in 1_u32..20, after in 1_u32..20, every in 1_u32..20,
            holidays in prop::collection::vec(0_u64..365, 0..30),
            asleep in prop::collection::btree_set(0_u64..365, 0..60),
        ) {
            let calendar = calendar(&holidays);
            let ladder = Ladder { before, after, every };
            let year = |asleep: &dyn Fn(u64) -> bool| {
                let mut sent = BTreeMap::new();
                for day in (0..365).filter(|day| !asleep(*day)) {
                    let today = date(day);
                    let asked = NaiveDate::from_ymd_opt(2025, 6, 1).unwrap();
                    let Some(rung) = ladder.rung_on(&calendar, (asked, date(due)), today) else { continue };
                    if sent.keys().next_back().is_none_or(|last| *last < rung) {
                        sent.insert(rung, today);
                    }
                }
                sent
            };
            let sent = year(&|_| false);
            for (rung, day) in &sent {
                prop_assert!(calendar.is_working(*day), "{rung:?} on {day}");
            }
            let at = calendar.working_day_before(date(due), 0);
            prop_assert_eq!(sent.get(&Rung::AT), (at.year() == 2026).then_some(&at));
            let rungs: Vec<i32> = sent.keys().map(|rung| rung.0).collect();
            let all: Vec<i32> = (rungs[0]..).take(rungs.len()).collect();
            prop_assert_eq!(&rungs, &all, "no rung is left out");
            let days: Vec<_> = sent.values().collect();
            prop_assert!(days.windows(2).all(|pair| pair[0] < pair[1]), "one a day");
            for pair in days.windows(2).skip(2) {
                prop_assert_eq!(calendar.working_days_between(*pair[0], *pair[1]), every as usize);
            }
            let with_gaps = year(&|day| asleep.contains(&day));
            for (rung, day) in &with_gaps {
                prop_assert!(sent.get(rung).is_some_and(|first| first <= day), "{rung:?} is never early");
            }
        }
    }
}
