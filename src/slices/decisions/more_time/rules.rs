use super::super::model::{Consulted, Decision, Seat, Standing};
use super::super::rules::{Allowed, Refusal, all, unless};
use crate::base::clock::Instant;
use crate::base::ids::OrganisationId;

/// While the clock runs and may still be moved; one request at a time.
pub(super) fn ask(
    decision: &Decision,
    facts: &Consulted,
    member: OrganisationId,
    now: Instant,
) -> Allowed {
    let running = matches!(decision.standing(), Standing::InSilence { deadline } if now < deadline);
    let seat = facts.seats.iter().find(|seat| seat.member == member);
    let left = decision.extensions < facts.terms.most_extensions;
    all(unless(running, Refusal::NoClockRuns)
        .into_iter()
        .chain(unless(seat.is_some(), Refusal::NotOnTheRoster))
        .chain(unless(left, Refusal::NoMoreExtensions))
        .chain(unless(
            !seat.is_some_and(Seat::waits_for_time),
            Refusal::TimeAskedAlready,
        )))
}

/// Only what was asked is refused.
pub(super) fn refuse(facts: &Consulted, member: OrganisationId) -> Allowed {
    let asked = facts
        .seats
        .iter()
        .any(|seat| seat.member == member && seat.waits_for_time());
    all(unless(asked, Refusal::NoTimeAsked))
}

#[cfg(test)]
mod tests {
    use super::super::super::model::{State, TimeAnswer, TimeRequest};
    use super::super::super::rules::tests::{decision, facts, seat};
    use super::*;

    #[test]
    fn more_time_is_asked_once_before_the_deadline_and_while_extensions_are_left() {
        let until = chrono::DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        let before = until - chrono::TimeDelta::milliseconds(1);
        let silent = Decision {
            state: State::OpenSilence,
            deadline: Some(until),
            ..decision(State::OpenSilence)
        };
        let member = OrganisationId::from(1);
        let mut seats = facts(vec![seat(1, false, None)]);
        seats.terms.most_extensions = 2;
        assert_eq!(ask(&silent, &seats, member, before), Ok(()));
        assert_eq!(
            ask(&silent, &seats, member, until),
            Err(vec![Refusal::NoClockRuns])
        );
        let stranger = OrganisationId::from(9);
        assert_eq!(
            ask(&silent, &seats, stranger, before),
            Err(vec![Refusal::NotOnTheRoster])
        );
        let spent = Decision {
            extensions: 2,
            ..silent.clone()
        };
        assert_eq!(
            ask(&spent, &seats, member, before),
            Err(vec![Refusal::NoMoreExtensions])
        );
        assert_eq!(refuse(&seats, member), Err(vec![Refusal::NoTimeAsked]));
        let request = |answer| TimeRequest {
            reason: "HQ".to_owned(),
            at: before,
            answer,
            answer_reason: None,
        };
        if let Some(seat) = seats.seats.first_mut() {
            seat.time = Some(request(None));
        }
        assert_eq!(
            ask(&silent, &seats, member, before),
            Err(vec![Refusal::TimeAskedAlready])
        );
        assert_eq!(refuse(&seats, member), Ok(()));
        if let Some(seat) = seats.seats.first_mut() {
            seat.time = Some(request(Some(TimeAnswer::Refused)));
        }
        assert_eq!(ask(&silent, &seats, member, before), Ok(()));
    }
}
