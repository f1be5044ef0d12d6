//! What a decision allows now (domain §2.3). The same refusals explain the buttons; the gate stands
//! once more in the database.
use super::model::{
    Consulted, Decision, ObjectionKind, Relevance, Seat, State, StateEffect, StateReply, Value,
};
use crate::base::clock::Instant;
use crate::base::ids::OrganisationId;

/// Why not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    NotDraft,
    /// I9: decided before opening.
    RelevanceUndetermined,
    NotTabled,
    AlreadyOpen,
    NoItem,
    NotInSession,
    NotOpen,
    NotOpenInSession,
    NotOnTheRoster,
    OnlyChairsLower,
    AlreadyRelevant,
    NotRelevantAlready,
    OnlyChairsNow,
    Final,
    SilenceNotAllowed,
    NoClockRuns,
    NoMoreExtensions,
    NotBroken,
    TextStands,
    NothingToContest,
    AllServed,
    NobodyPending,
    NotAskedInTheWindow,
    ReservedByTheFocalPoint,
    NotOpenNorBroken,
    NotAdoptedYet,
    /// A deadline shorter than the charter allows, or not later than the one that stands.
    TooEarly,
    NothingChanged,
    TimeAskedAlready,
    NoTimeAsked,
    /// Nobody is left to be reminded.
    EverybodyAnswered,
    /// R14: it states a release.
    BoundToARelease,
    /// R7: it clears a joint statement.
    BoundToAStatement,
    Unmet(Unmet),
}

/// What consensus still lacks, with the acronyms of the members it is lacking from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Unmet {
    NobodyToConsult,
    /// R18: all members are consulted.
    NotConsulted(Vec<String>),
    /// I22: no notice has reached them.
    NotServed(Vec<String>),
    /// Their own period still runs.
    StillAsked(Vec<String>),
    /// R18
    Objects(Vec<String>),
    /// R21: nobody overrides a concern of mandate.
    MandateConcern(Vec<String>),
    AdReferendum(Vec<String>),
    StateNotAsked,
    StateAwaited,
    StateNotWeighed,
    /// No reply is never agreement: both co-chairs sign.
    StateNeedsBothChairs,
    StateObjects,
}

pub(super) type Allowed = Result<(), Vec<Refusal>>;

pub(super) fn unless(holds: bool, refusal: Refusal) -> Option<Refusal> {
    (!holds).then_some(refusal)
}

pub(super) fn all(refusals: impl IntoIterator<Item = Refusal>) -> Allowed {
    let refusals: Vec<Refusal> = refusals.into_iter().collect();
    if refusals.is_empty() {
        Ok(())
    } else {
        Err(refusals)
    }
}

/// R7, R14: members agree to what was stated, or written, in its own words.
pub(super) fn bound(decision: &Decision) -> Option<Refusal> {
    unless(!decision.is_bound_to_a_release(), Refusal::BoundToARelease)
        .or_else(|| unless(decision.statement.is_none(), Refusal::BoundToAStatement))
}

/// The text changes while it is a draft. Relevance once found is lowered by co-chairs only.
pub(crate) fn edit(decision: &Decision, to: Relevance) -> Allowed {
    let draft = unless(decision.state == State::Draft, Refusal::NotDraft);
    let lowered = decision.relevance == Relevance::Relevant && to != Relevance::Relevant;
    all(draft
        .into_iter()
        .chain(bound(decision))
        .chain(unless(!lowered, Refusal::OnlyChairsLower)))
}

/// Any member may find that it concerns the state, at any time before it is decided.
pub(crate) fn raise(decision: &Decision) -> Allowed {
    let fresh = unless(
        decision.relevance != Relevance::Relevant,
        Refusal::AlreadyRelevant,
    );
    let open = unless(
        decision.state.takes_positions()
            || decision.state.is_before_opening()
            || decision.state == State::Deferred,
        Refusal::Final,
    );
    all(fresh.into_iter().chain(open))
}

/// Only co-chairs lower it, with a reason, and not under members who are already asked.
pub(crate) fn lower(decision: &Decision) -> Allowed {
    let fresh = unless(
        decision.relevance != Relevance::NotRelevant,
        Refusal::NotRelevantAlready,
    );
    let early = unless(
        decision.state.is_before_opening() || decision.state == State::Deferred,
        Refusal::AlreadyOpen,
    );
    all(fresh.into_iter().chain(early))
}

/// I9: the state's concern is decided before members are asked.
pub(crate) fn table(decision: &Decision) -> Allowed {
    let draft = unless(decision.state == State::Draft, Refusal::NotDraft);
    let decided = unless(
        decision.relevance != Relevance::Undetermined,
        Refusal::RelevanceUndetermined,
    );
    all(draft.into_iter().chain(decided))
}

/// R5, R9: in session, on an item of the adopted agenda. A meeting in session has adopted its agenda.
pub(crate) fn open(decision: &Decision) -> Allowed {
    let tabled = unless(
        matches!(decision.state, State::Tabled | State::Deferred),
        Refusal::NotTabled,
    );
    let item = unless(decision.item.is_some(), Refusal::NoItem);
    let session = unless(decision.meeting_in_session, Refusal::NotInSession);
    all(tabled.into_iter().chain(item).chain(session))
}

/// R18, R19, R21: all of it at once, so that the co-chair sees everything that is missing.
pub(crate) fn adopt(decision: &Decision, facts: &Consulted, now: Instant) -> Allowed {
    if decision.state != State::OpenSession {
        return Err(vec![Refusal::NotOpenInSession]);
    }
    let session = unless(decision.meeting_in_session, Refusal::NotInSession);
    all(session
        .into_iter()
        .chain(unmet(decision, facts, now).into_iter().map(Refusal::Unmet)))
}

/// The presiding co-chair takes it to a later meeting, also when its silence was broken.
pub(crate) fn defer(decision: &Decision) -> Allowed {
    all(unless(
        matches!(decision.state, State::OpenSession | State::Broken),
        Refusal::NotOpenNorBroken,
    ))
}

/// Once adopted, a member's word is kept beside the decision and changes nothing of it (I5).
pub(crate) fn state_late(
    decision: &Decision,
    facts: &Consulted,
    member: OrganisationId,
) -> Allowed {
    let adopted = unless(decision.state.was_adopted(), Refusal::NotAdoptedYet);
    let seated = facts.seats.iter().any(|seat| seat.member == member);
    all(adopted
        .into_iter()
        .chain(unless(seated, Refusal::NotOnTheRoster)))
}

/// Before opening its proposer or the secretariat for it; afterwards only the co-chairs.
pub(crate) fn withdraw(decision: &Decision, by_chair: bool) -> Allowed {
    let possible = unless(
        decision.state.next().contains(&State::Withdrawn),
        Refusal::Final,
    );
    let entitled = unless(
        by_chair || decision.state.is_before_opening() || possible.is_some(),
        Refusal::OnlyChairsNow,
    );
    all(possible.into_iter().chain(entitled))
}

/// Each member that a test finds, by its acronym; none is no reason.
fn members(
    facts: &Consulted,
    what: fn(Vec<String>) -> Unmet,
    test: impl Fn(&Seat) -> bool,
) -> Option<Unmet> {
    let found: Vec<String> = facts
        .seats
        .iter()
        .filter(|seat| test(seat))
        .map(|seat| seat.acronym.clone())
        .collect();
    (!found.is_empty()).then(|| what(found))
}

/// R18, R21: the objections that stand, those of mandate apart.
pub(super) fn objections(facts: &Consulted) -> Vec<Unmet> {
    let objects = |seat: &Seat, mandate: bool| {
        seat.position.as_ref().is_some_and(|said| {
            said.value == Value::Object && (said.kind == Some(ObjectionKind::Mandate)) == mandate
        })
    };
    [
        members(facts, Unmet::Objects, |seat| objects(seat, false)),
        members(facts, Unmet::MandateConcern, |seat| objects(seat, true)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// What consensus still lacks at an instant; empty when it may be declared, or the clock may adopt.
pub(crate) fn unmet(decision: &Decision, facts: &Consulted, at: Instant) -> Vec<Unmet> {
    // G2: its position, its seat in the session that decides, or a notice that reached it and a period over
    let heard = |seat: &Seat| seat.position.is_some() || (seat.represented && !decision.in_silence);
    let asked = decision.in_silence || decision.state == State::Provisional;
    let over = |seat: &Seat| asked && seat.served_until.is_some_and(|until| at >= until);
    // G4: firm once its day has passed, where the charter says so
    let lapsed = |seat: &Seat| {
        decision.state == State::Provisional && facts.terms.ad_referendum_lapses && over(seat)
    };
    let waits = |seat: &Seat| {
        seat.position
            .as_ref()
            .is_some_and(|said| said.value == Value::AdReferendum)
            && !lapsed(seat)
    };
    let absent = |seat: &Seat| !heard(seat) && !over(seat);
    let first = facts.seats.is_empty().then_some(Unmet::NobodyToConsult);
    first
        .into_iter()
        .chain(members(facts, Unmet::NotConsulted, |seat| {
            absent(seat) && !(asked && seat.noticed)
        }))
        .chain(members(facts, Unmet::NotServed, |seat| {
            absent(seat) && asked && seat.noticed && seat.served_until.is_none()
        }))
        .chain(members(facts, Unmet::StillAsked, |seat| {
            absent(seat) && asked && seat.noticed && seat.served_until.is_some()
        }))
        .chain(objections(facts))
        .chain(members(facts, Unmet::AdReferendum, waits))
        .chain(state_gate(decision.relevance, facts))
        .collect()
}

/// G5 of domain §2.4.
fn state_gate(relevance: Relevance, facts: &Consulted) -> Option<Unmet> {
    match relevance {
        Relevance::NotRelevant => return None,
        Relevance::Undetermined => return Some(Unmet::StateNotAsked),
        Relevance::Relevant => {}
    }
    let Some(voice) = facts.state else {
        return Some(Unmet::StateNotAsked);
    };
    if voice.reply == Some(StateReply::Objects) && facts.effect == StateEffect::Consent {
        return Some(Unmet::StateObjects);
    }
    if !voice.closed {
        return Some(if voice.answered {
            Unmet::StateNotWeighed
        } else {
            Unmet::StateAwaited
        });
    }
    (needs_both_chairs(voice.reply) && voice.signatures < 2).then_some(Unmet::StateNeedsBothChairs)
}

/// No reply, and an objection, are closed by both co-chairs.
pub(crate) fn needs_both_chairs(reply: Option<StateReply>) -> bool {
    match reply {
        None | Some(StateReply::Objects) => true,
        Some(
            StateReply::Supports
            | StateReply::NoObjection
            | StateReply::Comments
            | StateReply::NoComment,
        ) => false,
    }
}

/// What the silence of a member means (domain §2.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Silence {
    /// In the room when consensus was declared.
    AtTheTable,
    /// Reached by its notice, its time over, and then adopted.
    WithinThePeriod,
    /// Nothing was adopted, and nobody asks any more.
    Ended,
    /// In the room, where members still speak.
    Present,
    Asked,
}

/// Derived, never written: a member is deemed not to object only once the decision is adopted (I20).
pub(super) fn deemed_silence(decision: &Decision, seat: &Seat) -> Silence {
    let adopted = decision.state.was_adopted();
    let reached = seat
        .served_until
        .zip(decision.adopted_at)
        .is_some_and(|(until, at)| until <= at);
    match (adopted, seat.represented) {
        (true, true) => Silence::AtTheTable,
        (true, false) if reached => Silence::WithinThePeriod,
        (false, _) if matches!(decision.state, State::Withdrawn | State::NoConsensus) => {
            Silence::Ended
        }
        (false, true) => Silence::Present,
        (_, false) => Silence::Asked,
    }
}

#[cfg(test)]
#[path = "rules_tests.rs"]
pub(super) mod tests;
