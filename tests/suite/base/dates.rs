//! Dates and lengths of time as a person reads them.
use ashar::base::{clock::Instant, dates::Dates, lang::Lang};
use chrono::{NaiveDate, TimeDelta};
use chrono_tz::Asia::Bishkek;

fn at(text: &str) -> Instant {
    format!("{text}:00+06:00").parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The three languages; ordinary spaces in the expected text stand for no-break ones too.
fn said(say: impl Fn(Dates) -> String) -> [String; 3] {
    Lang::ALL.map(|lang| say(lang.dates(Bishkek)).replace('\u{a0}', " "))
}

#[test]
fn a_moment_is_said_in_full_where_somebody_must_act() {
    assert_eq!(
        said(|d| d.moment(at("2026-10-16T17:00"))),
        [
            "Friday 16 October, 17:00",
            "пятница, 16 октября, 17:00",
            "16-октябрь, жума, 17:00"
        ],
    );
    assert_eq!(
        said(|d| d.moment_short(at("2026-10-16T17:00"))),
        [
            "Fri 16 Oct, 17:00",
            "пт, 16 окт., 17:00",
            "16-окт., жума, 17:00"
        ],
    );
    assert_eq!(
        said(|d| d.span(at("2026-10-15T15:00"), at("2026-10-15T16:00"))),
        [
            "Thursday 15 October, 15:00–16:00",
            "четверг, 15 октября, 15:00–16:00",
            "15-октябрь, бейшемби, 15:00–16:00",
        ],
    );
}

#[test]
fn the_zone_of_the_network_decides_which_day_it_is() {
    let late: Instant = "2026-10-15T20:30:00Z".parse().unwrap();
    assert_eq!(said(|d| d.moment(late))[0], "Friday 16 October, 02:30");
    assert_eq!(Lang::En.dates(Bishkek).date_of(late), day("2026-10-16"));
}

#[test]
fn the_year_is_added_only_where_asked_and_only_to_other_years() {
    let now = at("2026-10-15T10:00");
    let next = day("2027-01-08");
    assert_eq!(said(|d| d.day(next))[0], "Friday 8 January");
    assert_eq!(
        said(|d| d.in_year_of(now).day(next)),
        [
            "Friday 8 January 2027",
            "пятница, 8 января 2027 г.",
            "2027-жылдын 8-январы, жума"
        ],
    );
    assert_eq!(
        said(|d| d.in_year_of(now).day_short(next)),
        [
            "Fri 8 Jan 2027",
            "пт, 8 янв. 2027 г.",
            "2027-ж., 8-янв., жума"
        ],
    );
    assert_eq!(
        said(|d| d.in_year_of(now).day(day("2026-12-10")))[0],
        "Thursday 10 December"
    );
    let first_hours: Instant = "2026-12-31T19:00:00Z".parse().unwrap();
    let text = Lang::En.dates(Bishkek).in_year_of(first_hours).day(next);
    assert!(
        text.ends_with("January"),
        "in Bishkek it is 2027 already: {text}"
    );
}

#[test]
fn a_document_is_dated_with_its_year() {
    assert_eq!(
        said(|d| d.on_paper(day("2026-10-02"))),
        [
            "2 October 2026",
            "2 октября 2026 г.",
            "2026-жылдын 2-октябры"
        ],
    );
    assert_eq!(
        said(|d| d.month(day("2026-10-02"))),
        ["October 2026", "октябрь 2026 г.", "2026-жыл, октябрь"],
    );
}

#[test]
fn the_day_and_its_month_are_never_torn_apart() {
    for lang in [Lang::En, Lang::Ru] {
        let dates = lang.dates(Bishkek);
        for text in [
            dates.day(day("2026-10-16")),
            dates.day_short(day("2026-10-16")),
        ] {
            assert!(text.contains("16\u{a0}"), "{text}");
        }
    }
}

#[test]
fn what_is_left_is_said_in_two_units() {
    let now = at("2026-10-13T10:40");
    let left = |until: &str| said(|d| d.left(now, at(until)).unwrap());
    assert_eq!(
        left("2026-10-16T17:00"),
        ["3 days 6 h", "3 дня 6 ч", "3 күн 6 саат"]
    );
    assert_eq!(
        left("2026-10-13T17:00"),
        ["6 h 20 min", "6 ч 20 мин", "6 саат 20 мүн."]
    );
    assert_eq!(left("2026-10-14T10:40"), ["1 day", "1 день", "1 күн"]);
    assert_eq!(left("2026-10-13T10:52"), ["12 min", "12 мин", "12 мүн."]);
    let soon = now + TimeDelta::seconds(30);
    assert_eq!(
        said(|d| d.left(now, soon).unwrap()),
        ["less than a minute", "менее минуты", "бир мүнөткө жетпейт"],
    );
    assert_eq!(
        Lang::En.dates(Bishkek).left(now, now),
        None,
        "at the instant nothing is left"
    );
}

#[test]
fn a_deadline_is_said_by_its_distance() {
    let now = at("2026-10-13T10:40");
    let due = |until: &str| said(|d| d.due(now, at(until)));
    assert_eq!(
        due("2026-10-16T17:00"),
        ["in 3 days", "через 3 дня", "3 күн калды"]
    );
    assert_eq!(due("2026-11-03T17:00")[1], "через 21 день");
    assert_eq!(due("2026-10-14T09:00"), ["tomorrow", "завтра", "эртең"]);
    assert_eq!(
        due("2026-10-13T17:00"),
        ["in 6 h", "через 6 ч", "6 саат калды"]
    );
    assert_eq!(
        due("2026-10-13T10:20"),
        ["20 min late", "просрочено на 20 мин", "20 мүн. кечикти"]
    );
    assert_eq!(
        due("2026-10-09T17:00"),
        ["4 days late", "просрочено на 4 дня", "4 күн кечикти"]
    );
    assert_eq!(
        due("2026-10-12T17:00"),
        ["1 day late", "просрочено на 1 день", "1 күн кечикти"]
    );
    assert_eq!(
        said(|d| d.due_on(now, day("2026-10-13"))),
        ["today", "сегодня", "бүгүн"]
    );
    assert_eq!(
        said(|d| d.due_on(now, day("2026-10-08")))[1],
        "просрочено на 5 дней"
    );
}

#[test]
fn the_past_is_said_by_its_distance() {
    let now = at("2026-10-13T10:40");
    let ago = |then: &str| said(|d| d.ago(now, at(then)));
    assert_eq!(
        ago("2026-10-13T10:20"),
        ["20 min ago", "20 мин назад", "20 мүн. мурун"]
    );
    assert_eq!(
        ago("2026-10-12T23:00"),
        ["1 day ago", "1 день назад", "1 күн мурун"]
    );
}

#[test]
fn plurals_follow_each_language() {
    let days = |n| said(|d| d.working_days(n));
    assert_eq!(days(1), ["1 working day", "1 рабочий день", "1 жумуш күнү"]);
    assert_eq!(days(3), ["3 working days", "3 рабочих дня", "3 жумуш күнү"]);
    assert_eq!(days(11)[1], "11 рабочих дней");
    assert_eq!(days(21)[1], "21 рабочий день");
}

#[test]
#[ignore = "a figure for the header of lang.rs, not a test of time"]
fn a_text_costs_little() {
    let dates = Lang::Ru.dates(Bishkek);
    let now = at("2026-10-13T10:40");
    let begin = std::time::Instant::now();
    for n in 0..10_000 {
        std::hint::black_box(dates.working_days(n));
    }
    println!("a plural: {:?}", begin.elapsed() / 10_000);
    let begin = std::time::Instant::now();
    for _ in 0..10_000 {
        std::hint::black_box(dates.moment(now));
    }
    println!("a moment (four texts): {:?}", begin.elapsed() / 10_000);
}
