//! The telling cases of the pages, in every language.
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Asia::Bishkek;

use super::super::days::{Beside, Day, Faces, Other, Span};
use super::super::model::{Item, Meeting, State};
use super::answer_page::PollAnswerPage;
use super::choice_page::ChoicePage;
use super::forms::{Measure, NewPoll, can_field};
use super::model::{Asked, Bounds, Can, DatePoll, Outcome, Proposed, Said, TimeId};
use super::new_page::{NewPollPage, Stage};
use super::poll_page::{Known, PollPage};
use super::rules::{DayFault, TimeFault};
use crate::base::access::{Actor, Hat, Subject as _};
use crate::base::calendar::{Calendar, DayKind};
use crate::base::ids::OrganisationId;
use crate::base::lang::Lang;
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Sample, Section};

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_792_030_000, 0).unwrap_or_default()
}

fn span(days: i64) -> Span {
    let starts_at = now() + TimeDelta::days(days);
    Span {
        starts_at,
        ends_at: starts_at + TimeDelta::hours(2),
    }
}

fn meeting(lang: Lang) -> Option<Meeting> {
    let (_, meeting) = Meeting::cases().into_iter().next()?;
    Some(Meeting {
        title: lang.texts().meetings_kind_ordinary(),
        state: State::Planned,
        convened_at: None,
        starts_at: span(20).starts_at,
        ends_at: span(20).ends_at,
        place: "101".to_owned(),
        ..meeting
    })
}

fn poll(outcome: Option<Outcome>) -> Option<DatePoll> {
    let (_, poll) = DatePoll::cases().into_iter().next()?;
    let times = [12, 13, 20].into_iter().zip(1..);
    Some(DatePoll {
        times: times
            .map(|(days, id)| Proposed {
                id: TimeId(id),
                span: span(days),
            })
            .collect(),
        note: Some("The review needs both co-chairs.".to_owned()),
        answer_until: now() + TimeDelta::days(5),
        opened_by: "Gulzat Ulgubaeva".to_owned(),
        opened_at: now(),
        outcome,
        chosen: (outcome == Some(Outcome::Chosen)).then_some(TimeId(2)),
        reason: (outcome == Some(Outcome::Closed)).then(|| "No day fits.".to_owned()),
        closed_by: outcome.map(|_| "Marta Exemplar".to_owned()),
        closed_at: outcome.map(|_| now()),
        ..poll
    })
}

fn asked() -> Vec<Asked> {
    let said = |can: Can| {
        (1..=3)
            .map(|time| Said {
                time: TimeId(time),
                can,
                by: "Jean Prototype".to_owned(),
                at: now(),
                by_link: can == Can::Possible,
            })
            .collect()
    };
    let words = [
        ("RCO", Some(Can::Possible)),
        ("FAO", Some(Can::IfNeedBe)),
        ("UN Women", Some(Can::NotPossible)),
        ("UNESCO", None),
    ];
    words
        .into_iter()
        .zip(1..)
        .map(|((acronym, can), id)| Asked {
            member: OrganisationId(id),
            acronym: acronym.to_owned(),
            reminded: can.is_none().then(now),
            by_hand: can.is_none().then(now),
            said: can.map(said).unwrap_or_default(),
        })
        .collect()
}

fn days(lang: Lang) -> Vec<Day> {
    let day = |days: i64, kind, others| Day {
        date: span(days).starts_at.with_timezone(&Bishkek).date_naive(),
        kind,
        name: ["Nooruz", "Нооруз", "Нооруз"].map(str::to_owned),
        unct: days == 13,
        others,
    };
    let other = |hours: i64| {
        let starts_at = span(13).starts_at + TimeDelta::hours(hours);
        Other {
            title: lang.texts().meetings_kind_working_group(),
            title_ru: None,
            title_ky: None,
            span: Span {
                starts_at,
                ends_at: starts_at + TimeDelta::hours(1),
            },
        }
    };
    vec![
        day(12, Some(DayKind::NonWorking), Vec::new()),
        day(13, Some(DayKind::Shortened), vec![other(1), other(5)]),
        day(20, None, Vec::new()),
    ]
}

/// What a plan made by hand for the same day shows beside it.
pub(in super::super) fn beside_a_plan(lang: Lang) -> Beside {
    let date = |days| span(days).starts_at.with_timezone(&Bishkek).date_naive();
    let days = days(lang);
    let day = days.iter().find(|day| day.date == date(13));
    Beside::lay(
        lang,
        (lang.dates(Bishkek), Bishkek),
        day.map(|day| (Some(span(13)), day)),
        (date(180), &days),
    )
}

fn page(lang: Lang) -> Page {
    Page::sample(lang)
        .within(Section::Meetings)
        .titled(lang.texts().date_polls_poll())
}

fn who(hat: Hat) -> Actor {
    Actor {
        hat,
        ..Actor::visitor()
    }
}

impl Sample for NewPollPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let Some(meeting) = meeting(lang) else {
            return Vec::new();
        };
        let calendar = Calendar::new(Vec::<(NaiveDate, DayKind)>::new(), Bishkek, 17);
        let measure = Measure {
            meeting: &meeting,
            bounds: Bounds {
                times: 4,
                answer_days: 14,
                ahead_days: 180,
            },
            calendar: &calendar,
            zone: Bishkek,
            now: now(),
        };
        let mut typed = Fields::default();
        for (place, days) in (1..).zip([12, 13, 20]) {
            let at = span(days).starts_at.with_timezone(&Bishkek);
            typed.push(format!("date_{place}"), at.format("%Y-%m-%d").to_string());
            typed.push(format!("from_{place}"), at.format("%H:%M").to_string());
        }
        typed.push("answer_by".to_owned(), "2026-10-20".to_owned());
        let new = NewPoll {
            times: vec![span(12), span(13), span(20)],
            answer_until: now() + TimeDelta::days(5),
            note: Some("The review needs both co-chairs.".to_owned()),
        };
        let dates = lang.dates(Bishkek);
        let lay = |typed: &Fields, days: &[Day], stage| {
            Self::lay(page(lang), dates, &measure, (typed, days), stage)
        };
        let none = Complaints::none();
        let time = Complaints::about("date_1", TimeFault::Twice);
        let day = Complaints::about("answer_by", DayFault::NotWorking);
        let known = days(lang);
        vec![
            ("empty", lay(&Fields::default(), &[], Stage::Asks(&none))),
            ("a time twice", lay(&typed, &known, Stage::Asks(&time))),
            ("no working day", lay(&typed, &known, Stage::Asks(&day))),
            ("a last look", lay(&typed, &known, Stage::Shows(&new, 24))),
        ]
    }
}

impl Sample for PollAnswerPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let (Some(meeting), Some(poll)) = (meeting(lang), poll(None)) else {
            return Vec::new();
        };
        let known = days(lang);
        let times: Vec<Span> = poll.times.iter().map(|time| time.span).collect();
        let lay = |asked: &Asked, by_link: bool, back| {
            let (page, home) = if by_link {
                (page(lang).of(None), String::new())
            } else {
                (page(lang), "/date-polls/1".to_owned())
            };
            let faces = Faces::of(lang.dates(Bishkek), Bishkek, &times);
            let around = ("/answer/date-poll/x".to_owned(), home);
            Self::lay(
                page,
                faces,
                (&meeting, &poll),
                (asked, &known),
                around,
                back,
            )
        };
        let mut all = asked();
        let (silent, said) = (all.pop(), all.pop());
        let (Some(silent), Some(said)) = (silent, said) else {
            return Vec::new();
        };
        let wrong = Complaints::about(&can_field(TimeId(2)), DayFault::Past);
        let typed = Fields::of([("can.1", "possible".to_owned())]);
        vec![
            ("asked", lay(&silent, true, None)),
            ("answered", lay(&said, false, None)),
            (
                "with corrections",
                lay(&silent, true, Some((&typed, &wrong))),
            ),
        ]
    }
}

impl Sample for ChoicePage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let (Some(planned), Some(poll)) = (meeting(lang), poll(None)) else {
            return Vec::new();
        };
        let known = days(lang);
        let told = Meeting {
            circulated_at: Some(now()),
            ..planned.clone()
        };
        let lay = |meeting: &Meeting, asked: &[Asked], time: Option<&Proposed>| {
            let at = (lang.dates(Bishkek), Bishkek);
            Some(Self::lay(
                page(lang).titled(lang.texts().date_polls_choose_question()),
                at,
                meeting,
                (&poll, *time?),
                (asked, &known),
            ))
        };
        let all = asked();
        let some: Vec<Asked> = all.iter().take(1).cloned().collect();
        [
            ("who cannot", lay(&planned, &all, poll.times.get(1))),
            ("everybody can", lay(&told, &some, poll.times.last())),
        ]
        .into_iter()
        .filter_map(|(name, page)| Some((name, page?)))
        .collect()
    }
}

impl Sample for PollPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let Some(meeting) = meeting(lang) else {
            return Vec::new();
        };
        let (all, known) = (asked(), days(lang));
        let lay = |outcome, hat, items: Option<&[Item]>, typed| {
            let known = Known {
                meeting: &meeting,
                asked: &all,
                days: &known,
                items,
            };
            let at = (lang.dates(Bishkek), Bishkek, now());
            Some(Self::lay(
                page(lang),
                at,
                &who(hat),
                (&poll(outcome)?, &known),
                typed,
            ))
        };
        let wrong = Complaints::about("reason", DayFault::Past);
        let fields = Fields::default();
        let member = Hat::FocalPoint(OrganisationId(1));
        [
            ("of a member", lay(None, member, None, None)),
            ("of the office", lay(None, Hat::Secretariat, None, None)),
            (
                "a reason is missing",
                lay(None, Hat::CoChair, None, Some((&fields, &wrong))),
            ),
            (
                "chosen, to be convened",
                lay(Some(Outcome::Chosen), Hat::CoChair, Some(&[]), None),
            ),
            (
                "chosen, a co-chair convenes",
                lay(Some(Outcome::Chosen), Hat::Secretariat, Some(&[]), None),
            ),
            ("closed", lay(Some(Outcome::Closed), member, None, None)),
            ("moved", lay(Some(Outcome::Moved), member, None, None)),
            (
                "cancelled",
                lay(Some(Outcome::Cancelled), member, None, None),
            ),
        ]
        .into_iter()
        .filter_map(|(name, page)| Some((name, page?)))
        .collect()
    }
}
