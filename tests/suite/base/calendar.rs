//! Deadlines in working days, with the calendar of 2025 to 2027.
use ashar::base::calendar::{Calendar, DayKind};
use ashar::base::clock::Instant;
use chrono::{Datelike, NaiveDate, TimeDelta};
use chrono_tz::{Asia::Bishkek, Europe::Berlin};
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at(day: &str, time: &str) -> Instant {
    format!("{day}T{time}:00+06:00").parse().unwrap()
}

/// The rows that decide the deadlines below; `the_table_has_the_holidays` compares them with the table.
fn rows() -> Vec<(NaiveDate, DayKind)> {
    let mut rows = Vec::new();
    let mut off = |first: &str, last: &str, kind| {
        rows.extend(
            day(first)
                .iter_days()
                .take_while(|d| *d <= day(last))
                .map(|d| (d, kind)),
        );
    };
    for year in 2025..=2027 {
        for (first, last) in [
            ("01-01", "01-07"),
            ("03-08", "03-08"),
            ("03-21", "03-21"),
            ("05-01", "05-09"),
            ("08-31", "08-31"),
        ] {
            off(
                &format!("{year}-{first}"),
                &format!("{year}-{last}"),
                DayKind::NonWorking,
            );
        }
        off(
            &format!("{year}-11-07"),
            &format!("{year}-11-08"),
            DayKind::WorkingHoliday,
        );
    }
    for feast in ["2025-03-30", "2025-06-06", "2026-03-20", "2026-05-27"] {
        off(feast, feast, DayKind::NonWorking);
    }
    for short in [
        "2026-02-23",
        "2026-03-19",
        "2026-04-07",
        "2026-04-30",
        "2026-12-31",
    ] {
        off(short, short, DayKind::Shortened);
    }
    for worked in ["2025-02-23", "2025-04-07", "2027-02-23", "2027-04-07"] {
        off(worked, worked, DayKind::WorkingHoliday);
    }
    rows.sort_by_key(|(day, _)| *day);
    rows
}

fn calendar() -> Calendar {
    Calendar::new(rows(), Bishkek, 17)
}

#[test]
fn deadlines_skip_weekends_and_holidays_and_end_at_seventeen() {
    let expected = [
        ("2026-02-13", 5, "2026-02-20"),
        ("2026-02-19", 5, "2026-02-26"),
        ("2026-03-16", 5, "2026-03-24"),
        ("2026-04-30", 1, "2026-05-11"),
        ("2026-04-30", 5, "2026-05-15"),
        ("2026-08-27", 3, "2026-09-02"),
        ("2026-11-05", 2, "2026-11-09"),
        ("2026-12-30", 1, "2026-12-31"),
        ("2026-12-31", 1, "2027-01-08"),
    ];
    for (circulated, days, deadline) in expected {
        for hour in ["00:00", "09:30", "23:59"] {
            let found = calendar().after_working_days(at(circulated, hour), days);
            assert_eq!(found, at(deadline, "17:00"), "{circulated} {hour} + {days}");
        }
    }
}

#[test]
fn the_day_of_circulation_is_that_of_the_network() {
    let thursday_evening_utc: Instant = "2026-02-12T20:00:00Z".parse().unwrap();
    let deadline = calendar().after_working_days(thursday_evening_utc, 5);
    assert_eq!(
        deadline,
        at("2026-02-20", "17:00"),
        "in Bishkek it is Friday 13 already"
    );
}

#[test]
fn hours_run_on_and_end_on_a_working_day() {
    let after = |day, time, hours| calendar().after_hours(at(day, time), hours);
    assert_eq!(after("2026-07-20", "10:00", 72), at("2026-07-23", "10:00"));
    assert_eq!(
        after("2026-07-16", "10:00", 72),
        at("2026-07-20", "10:00"),
        "Sunday becomes Monday"
    );
    assert_eq!(
        after("2026-04-29", "16:30", 72),
        at("2026-05-11", "16:30"),
        "over the May holidays"
    );
}

#[test]
fn days_before_a_meeting_are_counted_backwards() {
    let before = |day: &str, days| calendar().working_day_before(day.parse().unwrap(), days);
    assert_eq!(before("2026-05-15", 5), day("2026-04-30"));
    assert_eq!(before("2026-12-10", 10), day("2026-11-26"));
    assert_eq!(before("2026-05-03", 0), day("2026-04-30"));
    let papers = calendar().before_working_days(day("2026-12-10"), 5);
    assert_eq!(papers, at("2026-12-03", "17:00"));
}

#[test]
fn no_days_means_the_same_day_or_the_next_working_one() {
    let after = |day| calendar().after_working_days(at(day, "09:00"), 0);
    assert_eq!(after("2026-02-13"), at("2026-02-13", "17:00"));
    assert_eq!(after("2026-05-01"), at("2026-05-11", "17:00"));
}

#[test]
fn a_working_saturday_counts_and_a_shortened_sunday_does_not() {
    let saturday = (day("2026-02-07"), DayKind::WorkingSaturday);
    let sunday = (day("2026-02-08"), DayKind::Shortened);
    let calendar = Calendar::new([saturday, sunday], Bishkek, 17);
    assert!(calendar.is_working(day("2026-02-07")));
    assert!(!calendar.is_working(day("2026-02-08")));
    assert_eq!(
        calendar.working_day_after(day("2026-02-06"), 2),
        day("2026-02-09")
    );
}

#[test]
fn a_skipped_hour_of_another_zone_is_taken_later() {
    let calendar = Calendar::new([(day("2026-03-29"), DayKind::WorkingSaturday)], Berlin, 2);
    let spring: Instant = "2026-03-29T01:00:00Z".parse().unwrap();
    assert_eq!(calendar.closing_of(day("2026-03-29")), spring);
}

prop_compose! {
    fn an_instant()(minutes in 0_i64..(3 * 365 * 24 * 60)) -> Instant {
        at("2025-01-01", "00:00") + TimeDelta::minutes(minutes)
    }
}

fn a_calendar() -> impl Strategy<Value = Calendar> {
    let kinds = [
        DayKind::NonWorking,
        DayKind::Shortened,
        DayKind::WorkingHoliday,
        DayKind::WorkingSaturday,
    ];
    let row = (0_u64..1200, prop::sample::select(kinds.to_vec()))
        .prop_map(|(n, kind)| (day("2025-01-01") + chrono::Days::new(n), kind));
    (prop::collection::vec(row, 0..120), 0_u32..24)
        .prop_map(|(rows, hour)| Calendar::new(rows, Bishkek, hour))
}

#[sqlx::test(migrator = "ashar::base::db::MIGRATOR")]
async fn the_table_has_the_holidays(pool: sqlx::PgPool) {
    let table: Vec<(NaiveDate, DayKind)> =
        sqlx::query_as("select day, kind from calendar_day order by day")
            .fetch_all(&pool)
            .await
            .unwrap();
    assert_eq!(table, rows());
}

proptest! {
    #[test]
    fn a_deadline_never_falls_on_a_non_working_day(
        calendar in a_calendar(), from in an_instant(), days in 0_u32..40, hours in 0_u32..300,
    ) {
        prop_assert!(calendar.is_working(calendar.date_of(calendar.after_working_days(from, days))));
        prop_assert!(calendar.is_working(calendar.date_of(calendar.after_hours(from, hours))));
        let before = calendar.working_day_before(calendar.date_of(from), days);
        prop_assert!(calendar.is_working(before));
    }

    #[test]
    fn a_later_start_or_a_longer_period_never_ends_sooner(
        calendar in a_calendar(), from in an_instant(), later in 0_i64..100_000,
        days in 0_u32..40, hours in 0_u32..300,
    ) {
        let after = from + TimeDelta::minutes(later);
        prop_assert!(calendar.after_working_days(from, days) <= calendar.after_working_days(after, days));
        prop_assert!(calendar.after_working_days(from, days) < calendar.after_working_days(from, days + 1)
            || days == 0);
        prop_assert!(calendar.after_hours(from, hours) >= from + TimeDelta::hours(hours.into()));
    }

    #[test]
    fn counting_forwards_and_measuring_agree(
        calendar in a_calendar(), from in an_instant(), days in 1_u32..40,
    ) {
        let start = calendar.date_of(from);
        let end = calendar.working_day_after(start, days);
        prop_assert_eq!(calendar.working_days_between(start, end), usize::try_from(days).unwrap());
        prop_assert!(end > start && end.year() < 2030);
        let back = calendar.working_day_before(end, days);
        prop_assert!(back <= start, "going back never stops short: {back} after {start}");
    }
}
