//! The network's working days, and deadlines counted in them.
//!
//! The day of circulation does not count; a deadline in working days ends at the charter's hour in the
//! network's zone, one in hours runs on continuously, and neither ever falls on a non-working day.
//! A deadline once published is stored as an instant: a later change of the calendar never moves it.
use super::clock::Instant;
use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc, Weekday};
use chrono_tz::Tz;
use std::collections::BTreeMap;

/// What a row of the calendar says about its day; days without a row follow the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum DayKind {
    NonWorking,
    /// An hour less, and a working day all the same.
    Shortened,
    /// A holiday on which people work; on a weekend it changes nothing.
    WorkingHoliday,
    /// A day of the weekend on which people work in exchange for another.
    WorkingSaturday,
}

/// Pure: the caller reads the rows.
#[derive(Clone, Debug)]
pub struct Calendar {
    days: BTreeMap<NaiveDate, DayKind>,
    zone: Tz,
    closing: NaiveTime,
}

impl Calendar {
    /// `closing_hour` is the charter's; an hour that no day has means midnight.
    pub fn new(
        days: impl IntoIterator<Item = (NaiveDate, DayKind)>,
        zone: Tz,
        closing_hour: u32,
    ) -> Self {
        let closing = NaiveTime::from_hms_opt(closing_hour, 0, 0).unwrap_or(NaiveTime::MIN);
        Self {
            days: days.into_iter().collect(),
            zone,
            closing,
        }
    }

    pub const fn zone(&self) -> Tz {
        self.zone
    }

    pub fn is_working(&self, day: NaiveDate) -> bool {
        let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        match self.days.get(&day) {
            Some(DayKind::NonWorking) => false,
            Some(DayKind::WorkingSaturday) => true,
            Some(DayKind::Shortened | DayKind::WorkingHoliday) | None => !weekend,
        }
    }

    /// The deadline `days` working days after `circulated`. With zero days it is the closing hour of
    /// the same day, or of the next working day; that may have passed already.
    pub fn after_working_days(&self, circulated: Instant, days: u32) -> Instant {
        self.closing_of(self.working_day_after(self.date_of(circulated), days))
    }

    /// The deadline `hours` after `opened`, at the same hour of the next working day if it would fall
    /// on a non-working one.
    pub fn after_hours(&self, opened: Instant, hours: u32) -> Instant {
        let end = (opened + TimeDelta::hours(hours.into())).with_timezone(&self.zone);
        let day = self.this_or_next_working(end.date_naive());
        if day == end.date_naive() {
            end.to_utc()
        } else {
            self.instant(day, end.time())
        }
    }

    /// The closing hour of the day that lies `days` working days before `day`, as for papers.
    pub fn before_working_days(&self, day: NaiveDate, days: u32) -> Instant {
        self.closing_of(self.working_day_before(day, days))
    }

    /// The `days`-th working day after `day`, which itself does not count.
    pub fn working_day_after(&self, day: NaiveDate, days: u32) -> NaiveDate {
        match days.checked_sub(1) {
            None => self.this_or_next_working(day),
            Some(before) => self
                .nth(day.iter_days().skip(1), before)
                .unwrap_or(NaiveDate::MAX),
        }
    }

    /// The `days`-th working day before `day`, which itself does not count.
    pub fn working_day_before(&self, day: NaiveDate, days: u32) -> NaiveDate {
        let back = (0_u64..).map_while(|n| day.checked_sub_days(Days::new(n)));
        match days.checked_sub(1) {
            None => self.nth(back, 0).unwrap_or(NaiveDate::MIN),
            Some(before) => self.nth(back.skip(1), before).unwrap_or(NaiveDate::MIN),
        }
    }

    /// Working days after `from` up to and with `to`; none if `to` is not later.
    pub fn working_days_between(&self, from: NaiveDate, to: NaiveDate) -> usize {
        let days = from.iter_days().skip(1).take_while(|day| *day <= to);
        days.filter(|day| self.is_working(*day)).count()
    }

    /// The closing hour of a day.
    pub fn closing_of(&self, day: NaiveDate) -> Instant {
        self.instant(day, self.closing)
    }

    /// A time on a day of the network, as an instant.
    pub fn instant(&self, day: NaiveDate, time: NaiveTime) -> Instant {
        let local = day.and_time(time);
        // A time that the zone skips in spring is taken an hour later.
        let found = self.zone.from_local_datetime(&local).earliest();
        let found = found.or_else(|| {
            self.zone
                .from_local_datetime(&(local + TimeDelta::hours(1)))
                .earliest()
        });
        found.map_or_else(
            || DateTime::<Utc>::from_naive_utc_and_offset(local, Utc),
            |at| at.to_utc(),
        )
    }

    /// Whether it is time to remind of a deadline: from the closing hour of the working day that lies so many working
    /// days before it, on working days only, never where its period had not begun by then; with no days, never.
    pub fn is_time_to_remind(
        &self,
        deadline: Instant,
        (days, began): (u32, Option<Instant>),
        now: Instant,
    ) -> bool {
        let due = self.before_working_days(self.date_of(deadline), days);
        days > 0
            && (due..deadline).contains(&now)
            && began.is_none_or(|began| began < due)
            && self.is_working(self.date_of(now))
    }

    pub fn date_of(&self, at: Instant) -> NaiveDate {
        at.with_timezone(&self.zone).date_naive()
    }

    fn this_or_next_working(&self, day: NaiveDate) -> NaiveDate {
        self.nth(day.iter_days(), 0).unwrap_or(day)
    }

    fn nth(&self, days: impl Iterator<Item = NaiveDate>, skip: u32) -> Option<NaiveDate> {
        let skip = usize::try_from(skip).unwrap_or(usize::MAX);
        days.filter(|day| self.is_working(*day)).nth(skip)
    }
}
