//! What the ledger makes of its figures, and who may be reminded.
use super::super::model::{Consulted, Decision, Period, Seat, State};
use super::super::rules::{Allowed, Refusal, all, unless};
use super::model::{Delivery, Line};
use crate::base::clock::Instant;

/// A letter that reached nobody is no consultation, whatever else was sent: one reachable person is enough (I22).
pub(super) fn delivery(line: &Line, in_session: bool) -> Delivery {
    if line.evidence.is_some() {
        Delivery::ServedOtherwise
    } else if in_session && line.represented {
        Delivery::AtTheTable
    } else if line.sent > 0 {
        Delivery::Reached
    } else if line.kept > 0 {
        Delivery::Kept
    } else if line.mails > line.lost {
        Delivery::Waiting
    } else if line.mails > 0 {
        Delivery::NotReached
    } else {
        Delivery::NotAsked
    }
}

/// Until when this member is asked; in session nobody is timed.
pub(super) fn own_deadline(decision: &Decision, seat: &Seat) -> Option<Instant> {
    decision
        .deadline
        .filter(|_| decision.state != State::OpenSession)
        .map(|published| {
            seat.served_until
                .map_or(published, |own| own.max(published))
        })
}

/// Asked on this version, silent, and still in time. After a provisional adoption only those who are heard in its window.
pub(super) fn may_be_reminded(decision: &Decision, seat: &Seat, now: Instant) -> bool {
    let asked = match decision.state {
        State::OpenSession | State::OpenSilence | State::Gated => true,
        State::Provisional => seat.in_window,
        State::Draft
        | State::Tabled
        | State::Broken
        | State::Adopted
        | State::Deferred
        | State::Withdrawn
        | State::NoConsensus
        | State::Superseded
        | State::Rescinded => false,
    };
    let in_time = own_deadline(decision, seat).is_none_or(|until| now < until);
    asked && seat.position.is_none() && in_time
}

/// Of these members, if somebody is left.
pub(super) fn remind(decision: &Decision, seats: &[Seat], now: Instant) -> Allowed {
    all(unless(
        seats
            .iter()
            .any(|seat| may_be_reminded(decision, seat, now)),
        Refusal::EverybodyAnswered,
    ))
}

/// Silent, and no notice has arrived: undelivered is not consulted.
pub(super) fn is_missed(line: &Line, in_session: bool) -> bool {
    line.answer.is_none() && delivery(line, in_session) == Delivery::NotReached
}

/// Of an urgent period, counted in hours, a day's notice would be most of it: nobody is reminded by the clock.
pub(super) fn is_timed_in_days(facts: &Consulted) -> bool {
    facts.period != Some(Period::Urgent)
}

#[cfg(test)]
mod tests {
    use super::super::super::rules::tests::{decision, seat};
    use super::*;
    use crate::base::calendar::Calendar;
    use crate::base::ids::OrganisationId;
    use chrono::{NaiveDate, TimeDelta};
    use chrono_tz::Asia::Bishkek;

    fn line() -> Line {
        Line {
            version: 1,
            member: OrganisationId::from(6),
            acronym: "FAO".to_owned(),
            name: String::new(),
            left: false,
            represented: false,
            asked_at: None,
            people: String::new(),
            mails: 2,
            sent: 0,
            lost: 0,
            kept: 0,
            lost_mail: None,
            reached_at: None,
            evidence: None,
            served_until: None,
            opened_at: None,
            reminders: 0,
            reminded_at: None,
            answer: None,
        }
    }

    #[test]
    fn undelivered_is_not_consulted_and_one_reachable_person_is_enough() {
        let lost = |lost, sent| Line {
            sent,
            lost,
            ..line()
        };
        assert_eq!(delivery(&line(), false), Delivery::Waiting);
        assert_eq!(delivery(&lost(2, 0), false), Delivery::NotReached);
        assert_eq!(delivery(&lost(1, 0), false), Delivery::Waiting);
        assert_eq!(delivery(&lost(1, 1), false), Delivery::Reached);
        let none = Line { mails: 0, ..line() };
        assert_eq!(delivery(&none, false), Delivery::NotAsked);
        let kept = Line { kept: 2, ..line() };
        assert_eq!(delivery(&kept, false), Delivery::Kept);
        let there = Line {
            represented: true,
            ..lost(2, 0)
        };
        assert_eq!(delivery(&there, true), Delivery::AtTheTable);
        assert_eq!(
            delivery(&there, false),
            Delivery::NotReached,
            "a seat counts in session only"
        );
        let told = Line {
            evidence: Some("by telephone".to_owned()),
            ..lost(2, 0)
        };
        assert_eq!(delivery(&told, false), Delivery::ServedOtherwise);
    }

    #[test]
    fn the_clock_reminds_a_working_day_before_and_on_working_days_only() {
        let calendar = Calendar::new([], Bishkek, 17);
        let day = |day| NaiveDate::from_ymd_opt(2026, 10, day).unwrap();
        // Monday 26 October: a working day before is Friday
        let deadline = calendar.closing_of(day(26));
        let began = Some(calendar.closing_of(day(15)));
        let due = calendar.closing_of(day(23));
        let asks = |now| calendar.is_time_to_remind(deadline, (1, began), now);
        assert!(!asks(due - TimeDelta::milliseconds(1)));
        assert!(asks(due));
        assert!(!asks(due + TimeDelta::days(1)), "Saturday");
        assert!(asks(deadline - TimeDelta::milliseconds(1)));
        assert!(!asks(deadline), "over is over");
        assert!(
            !calendar.is_time_to_remind(deadline, (0, began), due),
            "switched off"
        );
        let late = Some(due + TimeDelta::hours(1));
        assert!(
            !calendar.is_time_to_remind(deadline, (1, late), deadline - TimeDelta::hours(1)),
            "nobody is reminded of what was just asked"
        );
    }

    #[test]
    fn who_is_silent_and_in_time_is_reminded() {
        let until = chrono::DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        let silent = Decision {
            deadline: Some(until),
            ..decision(State::OpenSilence)
        };
        let early = until - TimeDelta::seconds(1);
        let quiet = seat(1, false, None);
        let spoke = seat(2, false, Some(super::super::super::model::Value::Join));
        assert!(may_be_reminded(&silent, &quiet, early));
        assert!(!may_be_reminded(&silent, &spoke, early));
        assert!(!may_be_reminded(&silent, &quiet, until));
        let served_late = Seat {
            served_until: Some(until + TimeDelta::days(2)),
            ..quiet.clone()
        };
        assert!(
            may_be_reminded(&silent, &served_late, until),
            "its own period runs"
        );
        let provisional = Decision {
            state: State::Provisional,
            ..silent.clone()
        };
        assert!(!may_be_reminded(&provisional, &quiet, early));
        assert_eq!(
            remind(&silent, &[spoke], early),
            Err(vec![Refusal::EverybodyAnswered])
        );
        let broken = Decision {
            state: State::Broken,
            ..silent
        };
        assert!(!may_be_reminded(&broken, &quiet, early));
    }
}
