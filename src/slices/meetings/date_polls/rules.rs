//! What a poll may propose, who may answer it and until when, when members are reminded, and what is chosen.
use chrono::{NaiveDate, TimeDelta};

use super::super::days::Span;
use super::super::model::Meeting;
use super::super::rules::is_to_be_convened;
use super::model::{Asked, Bounds, Can, DatePoll, Link, Proposed, TimeId};
use crate::base::calendar::Calendar;
use crate::base::clock::Instant;
use crate::base::ids::OrganisationId;
use crate::base::lang::{InWords, Lang};

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// The meeting was convened, held or called off.
    NotPlanned,
    AlreadyOpen,
    /// The body has no members.
    NobodyToAsk,
    Closed,
    /// The member was not asked.
    NotAsked,
    EverybodyAnswered,
    Reminded,
    TimeIsPast,
}

/// Why a time is none that can be proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TimeFault {
    Past,
    Twice,
    /// After the charter's days.
    TooFar(u32),
    TooFew,
}

/// Why a day is none until which answers can be wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DayFault {
    Past,
    NotWorking,
    TooFar(u32),
    /// A proposed time comes before its hour.
    AfterATime,
}

impl InWords for Refusal {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::NotPlanned => t.date_polls_refused_not_planned(),
            Self::AlreadyOpen => t.date_polls_refused_already_open(),
            Self::NobodyToAsk => t.date_polls_refused_nobody(),
            Self::Closed => t.date_polls_refused_closed(),
            Self::NotAsked => t.date_polls_refused_not_asked(),
            Self::EverybodyAnswered => t.date_polls_refused_everybody(),
            Self::Reminded => t.date_polls_refused_reminded(),
            Self::TimeIsPast => t.date_polls_refused_time_is_past(),
        }
    }
}

impl InWords for TimeFault {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::Past => t.date_polls_time_is_past(),
            Self::Twice => t.date_polls_time_twice(),
            Self::TooFar(days) => t.date_polls_time_too_far(*days),
            Self::TooFew => t.date_polls_too_few(),
        }
    }
}

impl InWords for DayFault {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::Past => t.date_polls_day_is_past(),
            Self::NotWorking => t.date_polls_day_not_working(),
            Self::TooFar(days) => t.date_polls_day_too_far(*days),
            Self::AfterATime => t.date_polls_day_after_a_time(),
        }
    }
}

/// For a plan that nobody has convened, one at a time.
pub(super) fn open(meeting: &Meeting) -> Result<(), Refusal> {
    if !is_to_be_convened(meeting) {
        Err(Refusal::NotPlanned)
    } else if meeting.date_poll_open {
        Err(Refusal::AlreadyOpen)
    } else {
        Ok(())
    }
}

/// One more time beside those that were read.
pub(super) fn propose(
    starts_at: Instant,
    others: &[Span],
    (now, bounds): (Instant, Bounds),
) -> Result<(), TimeFault> {
    if starts_at <= now {
        Err(TimeFault::Past)
    } else if starts_at > now + TimeDelta::days(bounds.ahead_days.into()) {
        Err(TimeFault::TooFar(bounds.ahead_days))
    } else if others.iter().any(|other| other.starts_at == starts_at) {
        Err(TimeFault::Twice)
    } else {
        Ok(())
    }
}

/// The last working day among the charter's days: what the form offers is what it takes.
pub(super) fn last_day_of_answers(
    calendar: &Calendar,
    (now, bounds): (Instant, Bounds),
) -> NaiveDate {
    let last = calendar.date_of(now) + TimeDelta::days(bounds.answer_days.into());
    calendar.working_day_before(last, 0)
}

/// The closing hour of a working day, with every proposed time still to come.
pub(super) fn answer_by(
    day: NaiveDate,
    times: &[Span],
    calendar: &Calendar,
    (now, bounds): (Instant, Bounds),
) -> Result<Instant, DayFault> {
    let until = calendar.closing_of(day);
    let last = calendar.date_of(now) + TimeDelta::days(bounds.answer_days.into());
    if until <= now {
        Err(DayFault::Past)
    } else if day > last {
        Err(DayFault::TooFar(bounds.answer_days))
    } else if !calendar.is_working(day) {
        Err(DayFault::NotWorking)
    } else if times.iter().any(|time| time.starts_at < until) {
        Err(DayFault::AfterATime)
    } else {
        Ok(until)
    }
}

fn is_open(poll: &DatePoll) -> Result<(), Refusal> {
    match poll.outcome {
        None => Ok(()),
        Some(_) => Err(Refusal::Closed),
    }
}

/// Its members answer, and change their answer, until it closes.
pub(super) fn answer(poll: &DatePoll, member: OrganisationId) -> Result<(), Refusal> {
    is_open(poll)?;
    if poll.asks(member) {
        Ok(())
    } else {
        Err(Refusal::NotAsked)
    }
}

/// Once by hand, those that have not answered.
pub(super) fn remind(poll: &DatePoll, asked: &[Asked]) -> Result<(), Vec<Refusal>> {
    let mut reasons: Vec<Refusal> = is_open(poll).err().into_iter().collect();
    if !asked.iter().any(Asked::is_silent) {
        reasons.push(Refusal::EverybodyAnswered);
    }
    if asked.iter().any(|one| one.by_hand.is_some()) {
        reasons.push(Refusal::Reminded);
    }
    if reasons.is_empty() {
        Ok(())
    } else {
        Err(reasons)
    }
}

/// Whom the clock reminds: who is silent, and was not reminded on this day already.
pub(super) fn announce(asked: &Asked, day_of: impl Fn(Instant) -> NaiveDate, now: Instant) -> bool {
    asked.is_silent() && asked.reminded.is_none_or(|at| day_of(at) < day_of(now))
}

/// Whatever was answered: a time of the poll that is still to come.
pub(super) fn choose(poll: &DatePoll, time: Proposed, now: Instant) -> Result<(), Refusal> {
    is_open(poll)?;
    if time.span.starts_at <= now {
        Err(Refusal::TimeIsPast)
    } else {
        Ok(())
    }
}

pub(super) fn close(poll: &DatePoll) -> Result<(), Refusal> {
    is_open(poll)
}

/// Its reader still speaks for the member, and the poll is open.
pub(super) fn opens(link: &Link, now: Instant) -> bool {
    link.own.opens(now) && link.asks
}

/// Until when a link lasts at most: until the last time begins, or where all have begun, for the charter's days.
pub(super) fn works_until(poll: &[Span], now: Instant, lasting: Instant) -> Instant {
    let last = poll.iter().map(|time| time.starts_at).max();
    last.filter(|last| *last > now).unwrap_or(lasting)
}

/// How many said what of a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub(super) possible: usize,
    pub(super) if_need_be: usize,
    pub(super) not_possible: usize,
    pub(super) silent: usize,
}

pub(super) fn tally(asked: &[Asked], time: TimeId) -> Tally {
    let mut tally = Tally::default();
    for one in asked {
        match one.of(time) {
            Some(Can::Possible) => tally.possible += 1,
            Some(Can::IfNeedBe) => tally.if_need_be += 1,
            Some(Can::NotPossible) => tally.not_possible += 1,
            None => tally.silent += 1,
        }
    }
    tally
}

/// Those who said so of a time, or nothing.
pub(super) fn who_said(asked: &[Asked], time: TimeId, can: Option<Can>) -> Vec<&str> {
    asked
        .iter()
        .filter(|one| one.of(time) == can)
        .map(|one| one.acronym.as_str())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::super::model::State;
    use super::super::model::{DatePollId, Outcome, Said};
    use super::*;
    use crate::base::access::Subject as _;
    use crate::base::calendar::DayKind;
    use crate::slices::people::AnswerLink;
    use proptest::prelude::*;

    /// Wednesday 14 October 2026, 10:00 in Bishkek.
    fn now() -> Instant {
        "2026-10-14T04:00:00Z".parse().unwrap()
    }

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 10, day).unwrap()
    }

    fn span(hours: i64) -> Span {
        Span {
            starts_at: now() + TimeDelta::hours(hours),
            ends_at: now() + TimeDelta::hours(hours + 2),
        }
    }

    const BOUNDS: Bounds = Bounds {
        times: 8,
        answer_days: 14,
        ahead_days: 30,
    };

    fn poll() -> DatePoll {
        let times = [24 * 10, 24 * 11];
        DatePoll {
            times: times
                .into_iter()
                .zip(1..)
                .map(|(hours, id)| Proposed {
                    id: TimeId(id),
                    span: span(hours),
                })
                .collect(),
            asked: vec![OrganisationId(6), OrganisationId(7)],
            ..DatePoll::cases().remove(0).1
        }
    }

    fn asked(can: Option<Can>) -> Asked {
        Asked {
            member: OrganisationId(6),
            acronym: "FAO".to_owned(),
            reminded: None,
            by_hand: None,
            said: can
                .map(|can| Said {
                    time: TimeId(1),
                    can,
                    by: String::new(),
                    at: now(),
                    by_link: false,
                })
                .into_iter()
                .collect(),
        }
    }

    #[test]
    fn a_poll_is_opened_for_a_plan_one_at_a_time() {
        let mut meeting = Meeting {
            state: State::Planned,
            convened_at: None,
            ..Meeting::cases().remove(0).1
        };
        assert_eq!(open(&meeting), Ok(()));
        meeting.date_poll_open = true;
        assert_eq!(open(&meeting), Err(Refusal::AlreadyOpen));
        for state in [
            State::Convened,
            State::InSession,
            State::Held,
            State::Cancelled,
        ] {
            meeting.state = state;
            assert_eq!(open(&meeting), Err(Refusal::NotPlanned), "{state:?}");
        }
    }

    #[test]
    fn times_lie_ahead_within_bounds_and_differ() {
        let at = |hours, others: &[Span]| propose(span(hours).starts_at, others, (now(), BOUNDS));
        assert_eq!(at(48, &[span(24)]), Ok(()));
        assert_eq!(at(0, &[]), Err(TimeFault::Past));
        assert_eq!(at(24, &[span(24)]), Err(TimeFault::Twice));
        assert_eq!(at(24 * 30, &[]), Ok(()));
        assert_eq!(at(24 * 30 + 1, &[]), Err(TimeFault::TooFar(30)));
    }

    #[test]
    fn answers_are_wanted_by_a_working_day_before_every_time() {
        let holiday = [(day(19), DayKind::NonWorking)];
        let calendar = Calendar::new(holiday, chrono_tz::Asia::Bishkek, 17);
        let until = |on, times: &[Span]| answer_by(on, times, &calendar, (now(), BOUNDS));
        let times = [span(24 * 10)];
        assert_eq!(until(day(16), &times), Ok(calendar.closing_of(day(16))));
        assert_eq!(until(day(13), &times), Err(DayFault::Past));
        assert_eq!(until(day(17), &times), Err(DayFault::NotWorking));
        assert_eq!(until(day(19), &times), Err(DayFault::NotWorking));
        assert_eq!(until(day(26), &times), Err(DayFault::AfterATime));
        assert_eq!(until(day(29), &[]), Err(DayFault::TooFar(14)));
        let last = |days| {
            let bounds = Bounds {
                answer_days: days,
                ..BOUNDS
            };
            last_day_of_answers(&calendar, (now(), bounds))
        };
        assert_eq!((last(14), last(4)), (day(28), day(16)), "never a day off");
    }

    #[test]
    fn members_that_are_asked_answer_until_it_closes() {
        let open = poll();
        assert_eq!(answer(&open, OrganisationId(6)), Ok(()));
        assert_eq!(answer(&open, OrganisationId(8)), Err(Refusal::NotAsked));
        for outcome in [
            Outcome::Chosen,
            Outcome::Closed,
            Outcome::Moved,
            Outcome::Cancelled,
        ] {
            let closed = DatePoll {
                outcome: Some(outcome),
                ..poll()
            };
            assert_eq!(answer(&closed, OrganisationId(6)), Err(Refusal::Closed));
            assert_eq!(close(&closed), Err(Refusal::Closed));
            let time = closed.times[0];
            assert_eq!(choose(&closed, time, now()), Err(Refusal::Closed));
        }
        let time = open.times[0];
        assert_eq!(choose(&open, time, now()), Ok(()));
        assert_eq!(
            choose(&open, time, time.span.starts_at),
            Err(Refusal::TimeIsPast)
        );
    }

    #[test]
    fn those_who_are_silent_are_reminded_once_by_hand_and_not_twice_on_a_day() {
        let all = [asked(None), asked(Some(Can::Possible))];
        assert_eq!(remind(&poll(), &all), Ok(()));
        assert_eq!(
            remind(&poll(), &all[1..]),
            Err(vec![Refusal::EverybodyAnswered])
        );
        let mut once = all;
        once[0].by_hand = Some(now());
        assert_eq!(remind(&poll(), &once), Err(vec![Refusal::Reminded]));
        let day_of = |at: Instant| at.date_naive();
        let mut silent = asked(None);
        assert!(announce(&silent, day_of, now()));
        silent.reminded = Some(now() - TimeDelta::hours(1));
        assert!(!announce(&silent, day_of, now()));
        assert!(announce(&silent, day_of, now() + TimeDelta::days(1)));
        assert!(!announce(&asked(Some(Can::NotPossible)), day_of, now()));
    }

    #[test]
    fn a_link_opens_while_its_poll_asks() {
        let link = |asks| Link {
            own: AnswerLink::sample(now() + TimeDelta::hours(1)),
            poll: DatePollId(1),
            asks,
        };
        assert!(opens(&link(true), now()) && !opens(&link(false), now()));
        assert!(!opens(&link(true), now() + TimeDelta::hours(1)));
    }

    proptest! {
        /// Everybody is counted once; whenever it is made, a link has some time to be used in; meetings collide both ways.
        #[test]
        fn sums_add_up_and_links_have_time(cans in proptest::collection::vec(0_u8..4, 0..30), hours in -500_i64..500, apart in -5_i64..5) {
            let all: Vec<Asked> = cans
                .iter()
                .map(|can| asked(match can { 0 => Some(Can::Possible), 1 => Some(Can::IfNeedBe), 2 => Some(Can::NotPossible), _ => None }))
                .collect();
            let sum = tally(&all, TimeId(1));
            prop_assert_eq!(sum.possible + sum.if_need_be + sum.not_possible + sum.silent, all.len());
            prop_assert_eq!(who_said(&all, TimeId(1), None).len(), sum.silent);
            prop_assert!(works_until(&[span(hours)], now(), now() + TimeDelta::days(1)) > now());
            prop_assert_eq!(span(0).overlaps(span(apart)), span(apart).overlaps(span(0)));
            prop_assert_eq!(span(0).overlaps(span(apart)), apart.abs() < 2);
        }
    }
}
