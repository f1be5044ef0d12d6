//! The round table of a decision, and the reasons given beside it.
use super::model::{Consulted, Decision, Position, Relevance, Seat, State, StateReply, Value};
use super::rules::{Silence, deemed_silence};
use super::words::{reason_words, state_tag, value_tag, voice_word};
use crate::base::clock::Instant;
use crate::base::dates::Dates;
use crate::base::ids::OrganisationId;
use crate::base::lang::Texts;
use crate::render::svg::{self, Bench, RoundTable, SeatState};
use crate::web::parts::{Icon, Tag, Tone, Voice, Voices};

fn seat_state(value: Value) -> SeatState {
    match value {
        Value::Join => SeatState::Supports,
        Value::NoObjection => SeatState::DoesNotObject,
        Value::StandAside => SeatState::StandsAside,
        Value::Reservation => SeatState::Reserves,
        Value::Disassociate => SeatState::Dissociates,
        Value::AdReferendum => SeatState::AdReferendum,
        Value::Object => SeatState::Objects,
    }
}

/// A member that has not spoken: what its silence means, or that it is still asked (domain §2.2).
pub(super) fn silent_tag(t: &'static Texts, decision: &Decision, seat: &Seat) -> (Tag, SeatState) {
    let deemed = |words| {
        (
            Tag::new(Icon::NoObjection, Tone::Ok, words).quiet(),
            SeatState::DoesNotObject,
        )
    };
    let awaited = |words| {
        (
            Tag::new(Icon::Awaiting, Tone::Wait, words).quiet(),
            SeatState::Awaited,
        )
    };
    match deemed_silence(decision, seat) {
        Silence::AtTheTable => deemed(t.decisions_silent_at_adoption()),
        Silence::WithinThePeriod => deemed(t.decisions_silent_within_the_period()),
        Silence::Ended => awaited(t.decisions_not_answered()),
        Silence::Present => awaited(t.decisions_at_the_table()),
        Silence::Asked => (
            Tag::new(Icon::Awaiting, Tone::Wait, t.decisions_awaited()),
            SeatState::Awaited,
        ),
    }
}

/// Reasons given: objections first, then reservations, then the others.
pub(super) fn voices(t: &'static Texts, facts: &Consulted, dates: &Dates) -> Voices {
    let mut said: Vec<(&Seat, &Position)> = facts
        .seats
        .iter()
        .filter_map(|seat| Some((seat, seat.position.as_ref()?)))
        .filter(|(_, said)| said.reason.is_some() || said.confirm_by.is_some())
        .collect();
    said.sort_by_key(|(_, said)| match said.value {
        Value::Object => 0,
        Value::Reservation => 1,
        Value::Disassociate => 2,
        Value::AdReferendum => 3,
        Value::Join | Value::NoObjection | Value::StandAside => 4,
    });
    Voices {
        voices: said
            .into_iter()
            .map(|(seat, said)| Voice {
                who: seat.acronym.clone().into(),
                tag: value_tag(t, said.value),
                date: dates.day_short(dates.date_of(said.at)).into(),
                reason: reason_words(t, said, dates).into(),
            })
            .collect(),
    }
}

pub(super) fn drawing(
    t: &'static Texts,
    decision: &Decision,
    facts: &Consulted,
    own: Option<OrganisationId>,
    answered: usize,
    dates: &Dates,
    now: Instant,
) -> String {
    let seats: Vec<svg::Seat> = facts
        .seats
        .iter()
        .map(|seat| {
            let (word, state) = if let (None, Some(_)) = (&seat.position, &seat.stale) {
                (t.decisions_earlier_text(), SeatState::Stale)
            } else if let Some(said) = &seat.position {
                (
                    value_tag(t, said.value).word.into_owned(),
                    seat_state(said.value),
                )
            } else {
                let (tag, state) = silent_tag(t, decision, seat);
                // the words of the table are too long for a drawing on a phone
                let word = if state == SeatState::DoesNotObject {
                    t.decisions_value_no_objection()
                } else {
                    tag.word.into_owned()
                };
                (word, state)
            };
            svg::Seat {
                name: seat.acronym.clone(),
                state,
                word,
                own: own == Some(seat.member),
            }
        })
        .collect();
    let all = facts.seats.len();
    let deadline = decision.deadline.filter(|_| {
        matches!(
            decision.state,
            State::OpenSilence | State::Gated | State::Provisional
        )
    });
    let centre = if let Some(left) = deadline.and_then(|until| dates.left(now, until)) {
        [
            if decision.state == State::Provisional {
                t.decisions_centre_window()
            } else {
                t.decisions_centre_silence()
            },
            left,
            deadline.map_or_else(String::new, |until| dates.moment_short(until)),
            t.decisions_answered_short(answered, all),
        ]
    } else if decision.state == State::OpenSession {
        [
            t.decisions_centre_open(),
            t.decisions_centre_count(answered, all),
            t.decisions_centre_answered(),
            String::new(),
        ]
    } else {
        let day = decision
            .adopted_at
            .map_or_else(String::new, |at| dates.day_short(dates.date_of(at)));
        [
            t.decisions_decision(),
            state_tag(t, decision.state).word.into_owned(),
            day,
            String::new(),
        ]
    };
    let bench = (decision.relevance == Relevance::Relevant).then(|| Bench {
        name: t.decisions_the_state(),
        line: facts.state.map_or_else(
            || t.decisions_state_not_asked(),
            |voice| voice_word(t, voice),
        ),
        icon: match facts.state {
            Some(voice) if voice.reply == Some(StateReply::Objects) => "p-res",
            Some(voice) if voice.closed && voice.reply.is_some() => "p-ok",
            None | Some(_) => "p-wait",
        },
    });
    svg::round_table(&RoundTable {
        id: "round",
        seats,
        centre,
        left: match (decision.state.was_adopted(), deadline.zip(facts.began)) {
            (true, _) => Some(1.0),
            (false, Some((until, began))) => Some(share_left(began, until, now)),
            (false, None) => None,
        },
        bench,
        title: t.decisions_round_table(),
        description: t.decisions_answered(answered, all),
    })
}

/// How much of a period is left, from 1 to 0.
fn share_left(began: Instant, until: Instant, now: Instant) -> f64 {
    let seconds = |from: Instant, to: Instant| {
        f64::from(i32::try_from((to - from).num_seconds()).unwrap_or(i32::MAX))
    };
    (seconds(now, until) / seconds(began, until).max(1.0)).clamp(0.0, 1.0)
}
