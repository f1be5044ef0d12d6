//! The clock: silence, its extension and its breaking, the gates at its end, and the window after a
//! provisional adoption (domain §2.3). All of it total and pure; what the clock finds is [`Settled`].
use super::model::{Consulted, Decision, Fix, Relevance, Seat, Standing, State, StateReply, Value};
use super::rules::{Allowed, Refusal, Unmet, all, bound, unless, unmet};
use crate::base::clock::Instant;
use crate::base::ids::OrganisationId;

/// What a position does besides being recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    Kept,
    /// An objection in time: the clock stops, effects are suspended.
    Breaks,
    /// An objection that came too late: it is kept as a statement and counts for nothing (I5).
    Late,
}

/// What the clock finds when it looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Settled {
    /// Effective at this instant: the deadline, or when the last gate was cleared.
    Adopted {
        at: Instant,
        by_window: bool,
    },
    /// Only headquarters are awaited.
    Provisional,
    Gated,
    /// The state's comments were weighed after the deadline: members first read them.
    Confirm,
}

/// What the clock does now; `None` while it is not time, or while a gate stays shut.
pub(crate) fn settle(decision: &Decision, facts: &Consulted, now: Instant) -> Option<Settled> {
    match decision.standing() {
        Standing::InSilence { deadline } if now >= deadline => {
            Some(match lacking(decision, facts, deadline) {
                Lacking::Nothing => Settled::Adopted {
                    at: deadline,
                    by_window: false,
                },
                Lacking::Headquarters => Settled::Provisional,
                Lacking::More => Settled::Gated,
            })
        }
        Standing::Gated { deadline } if now >= deadline => match lacking(decision, facts, now) {
            Lacking::More => None,
            _ if state_is_to_be_read(decision, facts, deadline) => Some(Settled::Confirm),
            Lacking::Headquarters => Some(Settled::Provisional),
            Lacking::Nothing => Some(Settled::Adopted {
                at: now,
                by_window: false,
            }),
        },
        Standing::Provisional { deadline } => {
            let at = |instant| {
                (lacking(decision, facts, instant) == Lacking::Nothing).then_some(instant)
            };
            // who answered before the end is no reason to wait; at the end it is effective at the end
            let adopted = if now < deadline {
                at(now)
            } else {
                at(deadline).or_else(|| at(now))
            };
            adopted.map(|at| Settled::Adopted {
                at,
                by_window: true,
            })
        }
        Standing::Draft
        | Standing::Waiting
        | Standing::InSession
        | Standing::InSilence { .. }
        | Standing::Gated { .. }
        | Standing::Broken { .. }
        | Standing::Adopted { .. }
        | Standing::Ended => None,
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Lacking {
    Nothing,
    Headquarters,
    More,
}

fn lacking(decision: &Decision, facts: &Consulted, at: Instant) -> Lacking {
    let unmet = unmet(decision, facts, at);
    let headquarters = |one: &Unmet| matches!(one, Unmet::AdReferendum(_));
    match unmet.iter().all(headquarters) {
        _ if unmet.is_empty() => Lacking::Nothing,
        true => Lacking::Headquarters,
        false => Lacking::More,
    }
}

/// §2.3: closed with comments or an objection after members were asked, they read it for a working day.
fn state_is_to_be_read(decision: &Decision, facts: &Consulted, deadline: Instant) -> bool {
    decision.relevance == Relevance::Relevant
        && facts.state.is_some_and(|voice| {
            matches!(
                voice.reply,
                Some(StateReply::Comments | StateReply::Objects)
            ) && voice.closed_at.is_some_and(|at| at > deadline)
        })
}

/// I4, I5, I23: a member of the roster speaks for itself, while it counts; an objection stops the clock.
pub(crate) fn record_position(
    decision: &Decision,
    facts: &Consulted,
    member: OrganisationId,
    value: Value,
    now: Instant,
) -> Result<Effect, Vec<Refusal>> {
    let objects = value == Value::Object;
    let Some(seat) = facts.seats.iter().find(|seat| seat.member == member) else {
        return Err(vec![if decision.state.takes_positions() {
            Refusal::NotOnTheRoster
        } else {
            Refusal::NotOpen
        }]);
    };
    let too_late = || {
        if objects {
            Ok(Effect::Late)
        } else {
            Err(vec![Refusal::NotOpen])
        }
    };
    let stops = if objects {
        Effect::Breaks
    } else {
        Effect::Kept
    };
    match decision.standing() {
        Standing::InSession | Standing::Broken { .. } => Ok(Effect::Kept),
        Standing::InSilence { .. } => match settle(decision, facts, now) {
            // the clock has run out, and the worker is about to say so
            Some(Settled::Adopted { .. }) => too_late(),
            Some(Settled::Provisional) if !is_ad_referendum(seat) => too_late(),
            Some(Settled::Provisional | Settled::Gated | Settled::Confirm) | None => Ok(stops),
        },
        Standing::Gated { .. } => Ok(stops),
        Standing::Provisional { .. } => match settle(decision, facts, now) {
            None if seat.in_window => Ok(stops),
            Some(_) | None if objects => Ok(Effect::Late),
            Some(_) => Err(vec![Refusal::NotOpen]),
            None => Err(vec![Refusal::NotAskedInTheWindow]),
        },
        Standing::Adopted { .. } => too_late(),
        Standing::Ended if decision.state.was_adopted() => too_late(),
        Standing::Draft | Standing::Waiting | Standing::Ended => Err(vec![Refusal::NotOpen]),
    }
}

fn is_ad_referendum(seat: &Seat) -> bool {
    seat.position
        .as_ref()
        .is_some_and(|said| said.value == Value::AdReferendum)
}

/// The focal point may keep the position to itself.
pub(crate) fn speak(facts: &Consulted, member: OrganisationId, as_alternate: bool) -> Allowed {
    let reserved = facts
        .seats
        .iter()
        .filter(|seat| seat.member == member)
        .any(|seat| seat.position.as_ref().is_some_and(|said| said.reserved));
    all(unless(
        !(as_alternate && reserved),
        Refusal::ReservedByTheFocalPoint,
    ))
}

/// Off until the network's charter allows it: the terms of reference know no silence procedure.
pub(crate) fn open_silence(decision: &Decision, facts: &Consulted) -> Allowed {
    let tabled = unless(decision.standing() == Standing::Waiting, Refusal::NotTabled);
    all(tabled.into_iter().chain(silence_is_allowed(facts)))
}

fn silence_is_allowed(facts: &Consulted) -> Option<Refusal> {
    unless(facts.terms.silence_allowed, Refusal::SilenceNotAllowed)
}

/// Before the deadline only, and so often as the charter says.
pub(crate) fn extend(decision: &Decision, facts: &Consulted, now: Instant) -> Allowed {
    let running = matches!(decision.standing(), Standing::InSilence { deadline } if now < deadline);
    let left = decision.extensions < facts.terms.most_extensions;
    all(unless(running, Refusal::NoClockRuns)
        .into_iter()
        .chain(unless(left, Refusal::NoMoreExtensions)))
}

/// The objection is lifted by its own member; then all members have a moment to see it.
pub(crate) fn resume(decision: &Decision, facts: &Consulted) -> Allowed {
    let broken = unless(decision.state == State::Broken, Refusal::NotBroken);
    let objecting: Vec<Refusal> = super::rules::objections(facts)
        .into_iter()
        .map(Refusal::Unmet)
        .collect();
    all(broken
        .into_iter()
        .chain(silence_is_allowed(facts))
        .chain(objecting))
}

/// A text changes in substance while it is open, or to answer what broke its silence.
pub(crate) fn amend(decision: &Decision, facts: &Consulted, now: Instant) -> Allowed {
    let open = match decision.standing() {
        Standing::InSession => None,
        Standing::Broken { .. } => silence_is_allowed(facts),
        Standing::InSilence { deadline } => unless(now < deadline, Refusal::NoClockRuns),
        Standing::Draft
        | Standing::Waiting
        | Standing::Gated { .. }
        | Standing::Provisional { .. }
        | Standing::Adopted { .. }
        | Standing::Ended => Some(Refusal::TextStands),
    };
    all(open.into_iter().chain(bound(decision)))
}

/// A correction of form leaves the clock running, so it needs one that runs, or the session.
pub(crate) fn fix(decision: &Decision, now: Instant) -> Allowed {
    let open = match decision.standing() {
        Standing::InSession => true,
        Standing::InSilence { deadline } => now < deadline,
        Standing::Draft
        | Standing::Waiting
        | Standing::Gated { .. }
        | Standing::Broken { .. }
        | Standing::Provisional { .. }
        | Standing::Adopted { .. }
        | Standing::Ended => false,
    };
    all(unless(open, Refusal::TextStands)
        .into_iter()
        .chain(bound(decision)))
}

/// Any member of the roster, in time.
pub(crate) fn contest(
    decision: &Decision,
    facts: &Consulted,
    fixes: &[Fix],
    member: OrganisationId,
    now: Instant,
) -> Allowed {
    let seated = facts.seats.iter().any(|seat| seat.member == member);
    let open = fix(decision, now).err().into_iter().flatten();
    all(open
        .chain(unless(!fixes.is_empty(), Refusal::NothingToContest))
        .chain(unless(seated, Refusal::NotOnTheRoster)))
}

/// Members who were not reached are served otherwise, and have their own full period (I22).
pub(crate) fn serve(decision: &Decision, facts: &Consulted) -> Allowed {
    let asked = matches!(
        decision.state,
        State::OpenSilence | State::Gated | State::Provisional
    );
    let unserved = facts.seats.iter().any(is_unserved);
    all(unless(asked, Refusal::NoClockRuns)
        .into_iter()
        .chain(unless(!asked || unserved, Refusal::AllServed)))
}

/// Asked on this version, without an answer, and no notice has reached it.
pub(crate) fn is_unserved(seat: &Seat) -> bool {
    seat.noticed && seat.position.is_none() && seat.served_until.is_none()
}

/// R18: members who are absent, or wait for headquarters, still have their say; nothing else may be missing.
pub(crate) fn adopt_provisionally(decision: &Decision, facts: &Consulted, now: Instant) -> Allowed {
    if decision.state != State::OpenSession {
        return Err(vec![Refusal::NotOpenInSession]);
    }
    let missing = unmet(decision, facts, now);
    let pending = |one: &Unmet| matches!(one, Unmet::NotConsulted(_) | Unmet::AdReferendum(_));
    let nobody_pending = !missing.iter().any(pending);
    let session = unless(decision.meeting_in_session, Refusal::NotInSession);
    all(session
        .into_iter()
        .chain(
            missing
                .into_iter()
                .filter(|one| !pending(one))
                .map(Refusal::Unmet),
        )
        .chain(unless(!nobody_pending, Refusal::NobodyPending)))
}

/// Those who are asked in the window: absent and unheard, or bound to their headquarters.
pub(crate) fn pending(facts: &Consulted) -> impl Iterator<Item = &Seat> {
    facts
        .seats
        .iter()
        .filter(|seat| (seat.position.is_none() && !seat.represented) || is_ad_referendum(seat))
}

/// Members found no consensus; nobody decides in their place.
pub(crate) fn close(decision: &Decision) -> Allowed {
    all(unless(
        matches!(decision.state, State::OpenSession | State::Broken),
        Refusal::NotOpenNorBroken,
    ))
}

#[cfg(test)]
#[path = "machine_tests.rs"]
mod tests;
