use chrono::{DateTime, Datelike as _, NaiveDate, Utc, Weekday};

use crate::base::calendar::DayKind;

/// From when to when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) starts_at: DateTime<Utc>,
    pub(crate) ends_at: DateTime<Utc>,
}

impl Span {
    pub(in super::super) fn overlaps(self, other: Self) -> bool {
        self.starts_at < other.ends_at && other.starts_at < self.ends_at
    }
}

/// Another meeting on that day.
#[derive(Clone, Debug)]
pub(in super::super) struct Other {
    pub(in super::super) title: String,
    pub(in super::super) title_ru: Option<String>,
    pub(in super::super) title_ky: Option<String>,
    pub(in super::super) span: Span,
}

/// What is known of a day.
#[derive(Clone, Debug)]
pub(in super::super) struct Day {
    pub(in super::super) date: NaiveDate,
    pub(in super::super) kind: Option<DayKind>,
    /// Of the holiday, in the three languages of the network.
    pub(in super::super) name: [String; 3],
    /// R3: the country team meets.
    pub(in super::super) unct: bool,
    pub(in super::super) others: Vec<Other>,
}

impl Day {
    /// Whether nobody works on it.
    pub(super) fn is_off(&self) -> bool {
        let weekend = matches!(self.date.weekday(), Weekday::Sat | Weekday::Sun);
        match self.kind {
            Some(DayKind::NonWorking) => true,
            Some(DayKind::WorkingSaturday) => false,
            Some(DayKind::Shortened | DayKind::WorkingHoliday) | None => weekend,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weekends_and_holidays_are_days_off_but_for_a_working_saturday() {
        let is_off = |day, kind| {
            let day = Day {
                date: NaiveDate::from_ymd_opt(2026, 10, day).unwrap(),
                kind,
                name: Default::default(),
                unct: false,
                others: Vec::new(),
            };
            day.is_off()
        };
        assert!(is_off(17, None) && !is_off(16, None));
        assert!(is_off(16, Some(DayKind::NonWorking)));
        assert!(!is_off(17, Some(DayKind::WorkingSaturday)));
        assert!(!is_off(16, Some(DayKind::WorkingHoliday)));
    }
}
