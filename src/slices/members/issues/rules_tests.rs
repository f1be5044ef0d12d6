use super::super::model::{Confirmed, Round, Said};
use super::*;
use crate::base::ids::{OrganisationId, PersonId};
use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;

fn day(day: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + Days::new(day)
}

fn at(hours: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_790_000_000, 0).unwrap() + TimeDelta::hours(hours)
}

fn speaker(person: i64) -> Speaker {
    Speaker {
        person: PersonId::from(person),
        duty: "focal_point".to_owned(),
        name: format!("Person {person}"),
        job_title: None,
        email: format!("{person}@fao.example"),
        phone: None,
        lang: Lang::En,
    }
}

fn line(member: i64, people: Vec<Speaker>) -> Line {
    Line {
        member: OrganisationId::from(member),
        acronym: format!("M{member}"),
        name: format!("Member {member}"),
        name_ru: None,
        name_ky: None,
        since: day(0),
        people,
        confirmed: None,
    }
}

fn list(number: i32, lines: Vec<Line>) -> List {
    List {
        number,
        issued_on: day(100),
        lines,
    }
}

fn term() -> Term {
    Term {
        since: at(0),
        last: 1,
        days: 90,
        confirm_days: 10,
        round: None,
    }
}

fn kept(people: Vec<Speaker>, said: Option<(i64, Vec<Speaker>)>) -> Kept {
    Kept {
        line: line(6, people),
        said: said.map(|(hours, people)| Said {
            at: at(hours),
            by: "Somebody".to_owned(),
            people,
            asks: None,
        }),
    }
}

#[test]
fn the_list_is_overdue_on_the_day_after_its_interval_has_passed() {
    assert_eq!(due_on(&term(), day(0)), day(90));
    assert_eq!(ask_on(&term(), day(0)), day(80));
    assert!(!is_overdue(&term(), day(0), day(90)));
    assert!(is_overdue(&term(), day(0), day(91)));
}

#[test]
fn a_line_is_confirmed_as_long_as_it_stands_as_it_was_said() {
    let term = term();
    let one = || vec![speaker(1)];
    let changed = vec![Speaker {
        phone: Some("+996 000".to_owned()),
        ..speaker(1)
    }];
    for (kept, expected) in [
        (kept(vec![], None), Standing::Nobody),
        (kept(one(), None), Standing::Awaited),
        (kept(one(), Some((1, one()))), Standing::Confirmed),
        // what was said before the last issue, and at that very moment, stands in it
        (kept(one(), Some((-1, one()))), Standing::Awaited),
        (kept(one(), Some((0, one()))), Standing::Awaited),
        (kept(one(), Some((1, changed))), Standing::ChangedSince),
    ] {
        assert_eq!(standing(&kept, &term), expected, "{kept:?}");
    }
    // before the first issue everything counts that was ever said
    let first = Term { last: 0, ..term };
    let said = kept(one(), Some((-1, one())));
    assert_eq!(standing(&said, &first), Standing::Confirmed);
}

#[test]
fn members_are_asked_once_between_two_issues_and_only_while_a_line_waits() {
    let waits = [kept(vec![speaker(1)], None)];
    assert_eq!(ask(&waits, &term()), Ok(()));
    let asked = Term {
        round: Some(Round {
            id: 1,
            asked_at: at(1),
            confirm_by: at(2),
            reminded: false,
        }),
        ..term()
    };
    assert_eq!(ask(&waits, &asked), Err(vec![Refusal::AskedAlready]));
    let all = [kept(vec![speaker(1)], Some((1, vec![speaker(1)])))];
    assert_eq!(ask(&all, &term()), Err(vec![Refusal::AllConfirmed]));
    assert_eq!(ask(&[], &term()), Err(vec![Refusal::NoMembers]));
}

#[test]
fn the_clock_asks_in_time_and_reminds_once_before_the_last_day() {
    let calendar = Calendar::new([], chrono_tz::Asia::Bishkek, 17);
    let moment = |day: NaiveDate| calendar.instant(day, chrono::NaiveTime::MIN);
    let on = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
    // issued on Thursday 1 October 2026: due on 30 December, asked for from 20 December on, a Sunday
    let term = Term {
        since: moment(on(10, 1)),
        ..term()
    };
    let asks = |day| matches!(step(&term, &calendar, 1, moment(day)), Some(Step::Ask));
    assert!(!asks(on(12, 18)) && !asks(on(12, 20)) && asks(on(12, 21)));
    let asked = |reminded| Term {
        round: Some(Round {
            id: 1,
            asked_at: moment(on(12, 21)),
            confirm_by: calendar.closing_of(on(12, 31)),
            reminded,
        }),
        ..term
    };
    let reminds = |reminded, days, day| {
        let step = step(&asked(reminded), &calendar, days, moment(day));
        matches!(step, Some(Step::Remind(_)))
    };
    assert!(!reminds(false, 1, on(12, 29)) && reminds(false, 1, on(12, 30)));
    assert!(!reminds(true, 1, on(12, 30)), "once");
    assert!(!reminds(false, 0, on(12, 30)), "0 means nobody is reminded");
    let later = calendar.closing_of(on(12, 31)) + TimeDelta::days(4);
    assert!(
        step(&asked(false), &calendar, 1, later).is_none(),
        "the last day is past"
    );
    assert!(!reminds(false, 30, on(12, 21)), "asked this very day");
}

#[test]
fn a_list_is_issued_when_it_names_somebody_and_says_something_new() {
    let full = list(2, vec![line(6, vec![speaker(1)])]);
    assert_eq!(issue(&full, None), Ok(()));
    assert_eq!(
        issue(&full, Some(&full)),
        Err(vec![Refusal::NothingNewToday])
    );
    let yesterday = List {
        issued_on: day(99),
        ..full.clone()
    };
    assert_eq!(issue(&full, Some(&yesterday)), Ok(()));
    assert_eq!(issue(&list(1, vec![]), None), Err(vec![Refusal::NoMembers]));
    assert_eq!(
        issue(&list(1, vec![line(6, vec![])]), None),
        Err(vec![Refusal::NobodyToSendTo])
    );
}

#[test]
fn what_became_different_is_told_member_by_member() {
    let before = list(
        1,
        vec![
            line(1, vec![speaker(1), speaker(2)]),
            line(2, vec![speaker(3)]),
            line(3, vec![]),
        ],
    );
    let after = list(
        2,
        vec![
            line(
                1,
                vec![
                    Speaker {
                        phone: Some("+996 1".to_owned()),
                        duty: "alternate".to_owned(),
                        ..speaker(1)
                    },
                    speaker(9),
                ],
            ),
            Line {
                name: "Another name".to_owned(),
                ..line(3, vec![])
            },
            line(4, vec![speaker(4)]),
        ],
    );
    let found: Vec<(i64, Vec<Difference>)> = differences(&before, &after)
        .into_iter()
        .map(|(line, differences)| (line.member.get(), differences))
        .collect();
    let focal_point = || "focal_point".to_owned();
    assert_eq!(
        found,
        [
            (
                1,
                vec![
                    Difference::Duty {
                        name: "Person 1".to_owned(),
                        is: "alternate".to_owned()
                    },
                    Difference::Detail {
                        name: "Person 1".to_owned(),
                        what: Detail::Phone,
                        was: String::new(),
                        is: "+996 1".to_owned()
                    },
                    Difference::Came {
                        name: "Person 9".to_owned(),
                        duty: focal_point()
                    },
                    Difference::Went {
                        name: "Person 2".to_owned(),
                        duty: focal_point()
                    },
                ]
            ),
            (
                3,
                vec![Difference::Renamed {
                    was: "Member 3 (M3)".to_owned()
                }]
            ),
            (4, vec![Difference::Joined]),
            (2, vec![Difference::Left]),
        ]
    );
}

fn any_list() -> impl Strategy<Value = List> {
    let people = prop::collection::btree_map(1_i64..6, ("[ab]", "[ab]?"), 0..4);
    prop::collection::btree_map(1_i64..6, people, 0..5).prop_map(|members| {
        let lines = members.into_iter().map(|(member, people)| {
            let people = people.into_iter().map(|(person, (name, phone))| Speaker {
                name,
                phone: Some(phone),
                ..speaker(person)
            });
            line(member, people.collect())
        });
        list(1, lines.collect())
    })
}

proptest! {
    /// Nothing is different from itself; a line that is different is told, one that is not is not; whoever confirms
    /// changes nothing; and looking back, who joined has left.
    #[test]
    fn differences_are_told_once_and_both_ways(before in any_list(), after in any_list()) {
        prop_assert!(differences(&before, &before).is_empty());
        let found = differences(&before, &after);
        for line in &after.lines {
            let same = before.lines.iter().any(|one| one == line);
            let told = found.iter().filter(|(one, _)| one.member == line.member).count();
            prop_assert_eq!(told, usize::from(!same));
        }
        let mut confirmed = after.clone();
        for line in &mut confirmed.lines {
            line.confirmed = Some(Confirmed { on: day(1), by: "X".to_owned() });
        }
        prop_assert_eq!(&differences(&before, &confirmed).iter().map(|(_, d)| d.clone()).collect::<Vec<_>>(),
            &found.iter().map(|(_, d)| d.clone()).collect::<Vec<_>>());
        let ends = |list: Vec<(Line, Vec<Difference>)>, what: Difference| -> Vec<i64> {
            list.into_iter().filter(|(_, d)| d.contains(&what)).map(|(line, _)| line.member.get()).collect()
        };
        prop_assert_eq!(ends(found, Difference::Joined), ends(differences(&after, &before), Difference::Left));
    }
}
