use std::collections::BTreeSet;

use chrono::{DateTime, Offset as _, Utc};
use chrono_tz::Tz;

use super::model::{Day, Other, Span};
use crate::base::calendar::DayKind;
use crate::base::dates::Dates;
use crate::base::lang::{Lang, Texts};
use crate::web::parts::{Icon, Tag, Tone};

/// How times are said: in the network's zone, each with its offset where the clocks change between them.
#[derive(Clone, Copy)]
pub(in super::super) struct Faces {
    pub(in super::super) dates: Dates,
    pub(in super::super) zone: Tz,
    offsets_differ: bool,
}

impl Faces {
    pub(in super::super) fn of(dates: Dates, zone: Tz, times: &[Span]) -> Self {
        let offsets: BTreeSet<String> = times
            .iter()
            .map(|time| offset(time.starts_at, zone))
            .collect();
        Self {
            dates,
            zone,
            offsets_differ: offsets.len() > 1,
        }
    }

    /// "Tuesday 3 November, 10:00–12:00"
    pub(in super::super) fn span(self, time: Span) -> String {
        self.with_offset(self.dates.span(time.starts_at, time.ends_at), time)
    }

    /// "Tue 3 Nov, 10:00"
    pub(in super::super) fn short(self, time: Span) -> String {
        self.with_offset(self.dates.moment_short(time.starts_at), time)
    }

    fn with_offset(self, words: String, time: Span) -> String {
        if self.offsets_differ {
            format!("{words} ({})", offset(time.starts_at, self.zone))
        } else {
            words
        }
    }

    /// "All times are those of Asia/Bishkek, UTC+06:00."
    pub(in super::super) fn note(self, t: &'static Texts, times: &[Span]) -> String {
        let zone = self.zone.name().replace('_', " ");
        match times.first() {
            Some(first) if !self.offsets_differ => {
                t.days_zone_at(zone, offset(first.starts_at, self.zone))
            }
            _ => t.days_zone(zone),
        }
    }
}

/// "UTC+06:00"
pub(in super::super) fn offset(at: DateTime<Utc>, zone: Tz) -> String {
    format!("UTC{}", at.with_timezone(&zone).offset().fix())
}

/// The own day of a time.
pub(in super::super) fn day_of(days: &[Day], time: Span, zone: Tz) -> Option<&Day> {
    let date = time.starts_at.with_timezone(&zone).date_naive();
    days.iter().find(|day| day.date == date)
}

/// What is to be known of a time, for people inside.
pub(in super::super) fn notes(lang: Lang, faces: Faces, time: Span, days: &[Day]) -> Vec<Tag> {
    let t = lang.texts();
    let Some(day) = day_of(days, time, faces.zone) else {
        return Vec::new();
    };
    let mut notes: Vec<Tag> = of_calendar(lang, day).into_iter().collect();
    notes.extend(of_country_team(t, day));
    notes.extend(day.others.iter().map(|other| {
        let (title, hours) = face(lang, faces.dates, other);
        if time.overlaps(other.span) {
            Tag::new(Icon::Overdue, Tone::No, t.days_collides(title, hours))
        } else {
            Tag::kind(Icon::Information, t.days_same_day(title, hours))
        }
    }));
    notes
}

/// What is to be known of a day before its hours are, for people inside.
pub(super) fn notes_of_day(lang: Lang, dates: Dates, day: &Day) -> Vec<Tag> {
    let t = lang.texts();
    let mut notes: Vec<Tag> = of_calendar(lang, day).into_iter().collect();
    notes.extend(of_country_team(t, day));
    notes.extend(day.others.iter().map(|other| {
        let (title, hours) = face(lang, dates, other);
        Tag::kind(Icon::Information, t.days_meeting(title, hours))
    }));
    notes
}

fn of_country_team(t: &'static Texts, day: &Day) -> Option<Tag> {
    day.unct
        .then(|| Tag::new(Icon::NoObjection, Tone::Ok, t.days_unct()))
}

/// Its name and its hours.
fn face(lang: Lang, dates: Dates, other: &Other) -> (String, String) {
    let title = lang.pick(
        &other.title,
        other.title_ru.as_deref(),
        other.title_ky.as_deref(),
    );
    let from = dates.time(other.span.starts_at);
    let to = dates.time(other.span.ends_at);
    (title.to_owned(), format!("{from}–{to}"))
}

/// What the network's calendar says of a day.
pub(in super::super) fn of_calendar(lang: Lang, day: &Day) -> Option<Tag> {
    let t = lang.texts();
    let [en, ru, ky] = &day.name;
    let name = lang.pick(en, Some(ru.as_str()), Some(ky.as_str()));
    let off = |words| Some(Tag::new(Icon::Warning, Tone::Warn, words));
    match day.kind {
        Some(DayKind::NonWorking) => off(t.days_holiday(name)),
        Some(DayKind::WorkingHoliday) if day.is_off() => off(t.days_holiday(name)),
        Some(DayKind::WorkingHoliday) => {
            Some(Tag::kind(Icon::Information, t.days_working_holiday(name)))
        }
        Some(DayKind::Shortened) if !day.is_off() => {
            Some(Tag::kind(Icon::Information, t.days_shortened(name)))
        }
        Some(DayKind::WorkingSaturday) => {
            Some(Tag::kind(Icon::Information, t.days_working_saturday(name)))
        }
        Some(DayKind::Shortened) | None => day
            .is_off()
            .then(|| Tag::new(Icon::Warning, Tone::Warn, t.days_weekend())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(at: &str) -> Span {
        let starts_at: DateTime<Utc> = at.parse().unwrap();
        Span {
            starts_at,
            ends_at: starts_at + chrono::TimeDelta::hours(2),
        }
    }

    #[test]
    fn the_zone_is_said_once_and_the_offset_at_each_time_where_it_changes() {
        let t = Lang::En.texts();
        let faces = |zone: Tz, times: &[Span]| Faces::of(Lang::En.dates(zone), zone, times);
        let (autumn, winter) = (span("2026-10-20T08:00:00Z"), span("2026-10-27T09:00:00Z"));
        let bishkek = faces(chrono_tz::Asia::Bishkek, &[autumn, winter]);
        assert!(!bishkek.span(autumn).contains("UTC"));
        let note = bishkek.note(t, &[autumn]);
        assert!(
            note.contains("Asia/Bishkek") && note.contains("UTC+06:00"),
            "{note}"
        );
        let geneva = faces(chrono_tz::Europe::Zurich, &[autumn, winter]);
        assert!(geneva.span(autumn).contains("10:00–12:00 (UTC+02:00)"));
        assert!(geneva.short(winter).contains("10:00 (UTC+01:00)"));
        assert!(!geneva.note(t, &[autumn, winter]).contains("UTC"));
    }
}
