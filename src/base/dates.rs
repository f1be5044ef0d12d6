//! How dates and lengths of time are said to a person, always in the network's time zone.
//!
//! Long where somebody must act ("Friday 16 October, 17:00"), short in lists ("Fri 16 Oct"). The year
//! is left out unless [`Dates::in_year_of`] asks to add it to dates of other years.
use super::clock::Instant;
use super::lang::Lang;
use chrono::{Datelike, NaiveDate, TimeDelta};
use chrono_tz::Tz;

const NO_BREAK: &str = "\u{a0}";

/// One reader's way of saying dates; cheap to copy.
#[derive(Clone, Copy, Debug)]
pub struct Dates {
    lang: Lang,
    zone: Tz,
    this_year: Option<i32>,
}

impl Lang {
    pub const fn dates(self, zone: Tz) -> Dates {
        Dates {
            lang: self,
            zone,
            this_year: None,
        }
    }
}

impl Dates {
    /// Adds the year to every date that is not in the year of `now`.
    #[must_use]
    pub fn in_year_of(self, now: Instant) -> Self {
        Self {
            this_year: Some(self.date_of(now).year()),
            ..self
        }
    }

    /// "Friday 16 October, 17:00"
    pub fn moment(&self, at: Instant) -> String {
        self.lang
            .texts()
            .words_date_and_time(self.day(self.date_of(at)), self.time(at))
    }

    /// "Fri 16 Oct, 17:00"
    pub fn moment_short(&self, at: Instant) -> String {
        self.lang
            .texts()
            .words_date_and_time(self.day_short(self.date_of(at)), self.time(at))
    }

    /// "Friday 16 October, 15:00–16:00"
    pub fn span(&self, from: Instant, to: Instant) -> String {
        if self.date_of(from) == self.date_of(to) {
            format!("{}–{}", self.moment(from), self.time(to))
        } else {
            format!("{} – {}", self.moment(from), self.moment(to))
        }
    }

    /// "Friday 16 October"
    pub fn day(&self, date: NaiveDate) -> String {
        let t = self.lang.texts();
        let (weekday, day) = (t.words_weekday(weekday(date)), date.day().to_string());
        if self.needs_year(date) {
            let month = t.words_month_of_year(date.month());
            t.words_date_with_year(weekday, day, month, date.year().to_string())
        } else {
            t.words_date(weekday, day, t.words_month(date.month()))
        }
    }

    /// "Fri 16 Oct"
    pub fn day_short(&self, date: NaiveDate) -> String {
        let t = self.lang.texts();
        let (weekday, day) = (t.words_weekday_short(weekday(date)), date.day().to_string());
        let month = t.words_month_short(date.month());
        if self.needs_year(date) {
            t.words_date_short_with_year(weekday, day, month, date.year().to_string())
        } else {
            t.words_date_short(weekday, day, month)
        }
    }

    /// "16 October 2026", as a document is dated.
    pub fn on_paper(&self, date: NaiveDate) -> String {
        let t = self.lang.texts();
        let month = t.words_month_of_year(date.month());
        t.words_date_on_paper(date.day().to_string(), month, date.year().to_string())
    }

    /// "October 2026"
    pub fn month(&self, date: NaiveDate) -> String {
        let t = self.lang.texts();
        t.words_month_and_year(t.words_month_alone(date.month()), date.year().to_string())
    }

    /// "17:00"
    pub fn time(&self, at: Instant) -> String {
        at.with_timezone(&self.zone).format("%H:%M").to_string()
    }

    /// The day on which an instant falls for the network.
    pub fn date_of(&self, at: Instant) -> NaiveDate {
        at.with_timezone(&self.zone).date_naive()
    }

    /// How far a deadline is: "in 3 days", "tomorrow", "in 5 h", "20 min late", "4 days late".
    pub fn due(&self, now: Instant, deadline: Instant) -> String {
        let t = self.lang.texts();
        let days = (self.date_of(deadline) - self.date_of(now)).num_days();
        match days {
            0 if now < deadline => t.words_in(self.roughly(deadline - now)),
            0 => t.words_late(self.roughly(now - deadline)),
            1 => t.words_tomorrow(),
            2.. => t.words_in_days(days),
            ..0 => t.words_days_late(-days),
        }
    }

    /// How far a day is: "today", "in 3 days", "4 days late".
    pub fn due_on(&self, now: Instant, day: NaiveDate) -> String {
        let t = self.lang.texts();
        let days = (day - self.date_of(now)).num_days();
        match days {
            0 => t.words_today(),
            1 => t.words_tomorrow(),
            2.. => t.words_in_days(days),
            ..0 => t.words_days_late(-days),
        }
    }

    /// How long ago something was: "20 min ago", "3 days ago".
    pub fn ago(&self, now: Instant, then: Instant) -> String {
        let t = self.lang.texts();
        match (self.date_of(now) - self.date_of(then)).num_days() {
            days @ 1.. => t.words_days_ago(days),
            ..=0 => t.words_ago(self.roughly(now - then)),
        }
    }

    /// What is left until a deadline: "3 days 6 h", "6 h 20 min"; nothing once it has passed.
    pub fn left(&self, now: Instant, deadline: Instant) -> Option<String> {
        (now < deadline).then(|| self.length(deadline - now))
    }

    /// A length of time in its two largest units: "3 days 6 h".
    pub fn length(&self, length: TimeDelta) -> String {
        let t = self.lang.texts();
        let (days, hours, minutes) = (
            length.num_days(),
            length.num_hours() % 24,
            length.num_minutes() % 60,
        );
        let parts = match (days, hours, minutes) {
            (1.., 1.., _) => vec![t.words_days(days), t.words_hours(hours)],
            (1.., ..=0, _) => vec![t.words_days(days)],
            (_, 1.., 1..) => vec![t.words_hours(hours), t.words_minutes(minutes)],
            (_, 1.., _) => vec![t.words_hours(hours)],
            (_, _, 1..) => vec![t.words_minutes(minutes)],
            _ => vec![t.words_under_a_minute()],
        };
        parts.join(NO_BREAK)
    }

    /// "5 working days"
    pub fn working_days(&self, count: u32) -> String {
        self.lang.texts().words_working_days(count)
    }

    /// Within a day, one unit says enough; a part of a minute counts as one.
    fn roughly(&self, length: TimeDelta) -> String {
        let t = self.lang.texts();
        match length.num_hours() {
            hours @ 1.. => t.words_hours(hours),
            ..=0 => t.words_minutes(length.num_minutes().max(1)),
        }
    }

    fn needs_year(&self, date: NaiveDate) -> bool {
        self.this_year.is_some_and(|year| year != date.year())
    }
}

fn weekday(date: NaiveDate) -> u32 {
    date.weekday().number_from_monday()
}
