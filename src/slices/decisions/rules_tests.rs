use proptest::prelude::*;

use super::super::model::{DecisionId, ObjectionKind, Position, StateVoice, Terms};
use super::super::silence_rules::{Effect, record_position};
use super::*;
use crate::base::ids::PersonId;
use crate::base::words::Word;
use crate::slices::meetings::{ItemId, MeetingId};

pub(crate) fn now() -> Instant {
    chrono::DateTime::from_timestamp(1_800_000_000, 0).unwrap()
}

pub(crate) fn decision(state: State) -> Decision {
    let now = chrono::DateTime::from_timestamp(1_800_000_000, 0).unwrap();
    Decision {
        id: DecisionId::from(1),
        title: "D".to_owned(),
        title_ru: None,
        title_ky: None,
        state,
        proposed_by: OrganisationId::from(1),
        proposer: "RCO".to_owned(),
        item: Some(ItemId::from(1)),
        item_position: Some(1),
        meeting: Some(MeetingId::from(1)),
        meeting_title: None,
        meeting_title_ru: None,
        meeting_title_ky: None,
        meeting_in_session: true,
        presiding: Some(PersonId::from(1)),
        version: 1,
        text: "Approves;".to_owned(),
        written_at: now,
        draft_year: None,
        draft_number: None,
        year: None,
        number: None,
        opened_at: None,
        adopted_at: None,
        relevance: Relevance::NotRelevant,
        relevance_reason: Some("R".to_owned()),
        no_action_reason: None,
        deadline: None,
        extensions: 0,
        in_silence: false,
        cites: None,
        cites_to: None,
        escalated_to: None,
        ending_note: None,
        release: None,
        statement: None,
        group: None,
        group_name: None,
        group_name_ru: None,
        group_name_ky: None,
    }
}

pub(crate) fn seat(member: i64, represented: bool, value: Option<Value>) -> Seat {
    let at = chrono::DateTime::from_timestamp(1_800_000_000, 0).unwrap();
    Seat {
        member: OrganisationId::from(member),
        acronym: format!("M{member}"),
        name: String::new(),
        name_ru: None,
        name_ky: None,
        represented,
        position: value.map(|value| Position {
            value,
            kind: (value == Value::Object).then_some(ObjectionKind::Substance),
            reason: None,
            confirm_by: None,
            person: String::new(),
            evidence: None,
            at,
            paragraphs: Vec::new(),
            alternative: None,
            channel: None,
            reserved: false,
            version: 1,
            by_link: false,
        }),
        stale: None,
        noticed: false,
        served_until: None,
        in_window: false,
        time: None,
    }
}

pub(crate) fn facts(seats: Vec<Seat>) -> Consulted {
    Consulted {
        seats,
        state: None,
        effect: StateEffect::Consult,
        chain: Vec::new(),
        terms: Terms {
            silence_allowed: true,
            silence_days: 5,
            complex_days: 10,
            urgent_hours: 72,
            most_extensions: 2,
            window_days: 5,
            ad_referendum_days: 10,
            confirmation_days: 1,
            ad_referendum_lapses: true,
        },
        period: None,
        began: None,
    }
}

fn values() -> impl Strategy<Value = Option<Value>> {
    prop::option::of(prop::sample::select(Value::ALL))
}

fn tables() -> impl Strategy<Value = Vec<Seat>> {
    prop::collection::vec((any::<bool>(), values()), 0..14).prop_map(|seats| {
        seats
            .into_iter()
            .zip(1..)
            .map(|((represented, value), member)| seat(member, represented, value))
            .collect()
    })
}

fn voices() -> impl Strategy<Value = Option<StateVoice>> {
    let reply = prop::option::of(prop::sample::select(StateReply::ALL));
    prop::option::of((any::<bool>(), any::<bool>(), reply, 0..3_i64)).prop_map(|voice| {
        voice.map(|(answered, closed, reply, signatures)| StateVoice {
            id: 1,
            answered: answered || closed || reply.is_some(),
            closed,
            reply,
            signatures,
            closed_at: None,
            is_carried_out: false,
        })
    })
}

proptest! {
    /// I1, I2: whatever the table says, nothing is adopted over a member unheard or objecting.
    #[test]
    fn consensus_is_all_members_consulted_and_none_objecting(seats in tables()) {
        let consensus = !seats.is_empty()
            && seats.iter().all(|seat| match &seat.position {
                None => seat.represented,
                Some(said) => !matches!(said.value, Value::Object | Value::AdReferendum),
            });
        prop_assert_eq!(adopt(&decision(State::OpenSession), &facts(seats), now()).is_ok(), consensus);
    }

    /// I9: where the state is concerned it was heard, and silence or an objection has two signatures.
    #[test]
    fn the_state_is_heard_before_adoption(voice in voices(), consent in any::<bool>()) {
        let mut concerned = decision(State::OpenSession);
        concerned.relevance = Relevance::Relevant;
        let mut heard = facts(vec![seat(1, true, None)]);
        heard.state = voice;
        heard.effect = if consent { StateEffect::Consent } else { StateEffect::Consult };
        let expected = voice.is_some_and(|voice| {
            let hard = matches!(voice.reply, None | Some(StateReply::Objects));
            voice.closed
                && (!hard || voice.signatures >= 2)
                && !(voice.reply == Some(StateReply::Objects) && consent)
        });
        prop_assert_eq!(adopt(&concerned, &heard, now()).is_ok(), expected);
    }

    /// Only a decision open in a session in progress is adopted there.
    #[test]
    fn nothing_is_adopted_from_another_state(state in prop::sample::select(State::ALL), in_session in any::<bool>()) {
        let mut decision = decision(state);
        decision.meeting_in_session = in_session;
        let agreed = facts(vec![seat(1, true, None)]);
        prop_assert_eq!(adopt(&decision, &agreed, now()).is_ok(), state == State::OpenSession && in_session);
    }
}

#[test]
fn the_co_chair_sees_everything_that_is_missing_at_once() {
    let mut concerned = decision(State::OpenSession);
    concerned.relevance = Relevance::Relevant;
    let table = facts(vec![
        seat(1, false, None),
        seat(2, true, Some(Value::Object)),
        seat(3, true, Some(Value::AdReferendum)),
        seat(4, true, None),
    ]);
    assert_eq!(
        unmet(&concerned, &table, now()),
        [
            Unmet::NotConsulted(vec!["M1".to_owned()]),
            Unmet::Objects(vec!["M2".to_owned()]),
            Unmet::AdReferendum(vec!["M3".to_owned()]),
            Unmet::StateNotAsked,
        ]
    );
}

/// R21
#[test]
fn a_concern_of_mandate_is_named_as_such() {
    let mut objecting = seat(1, true, Some(Value::Object));
    objecting.position.as_mut().unwrap().kind = Some(ObjectionKind::Mandate);
    assert_eq!(
        unmet(
            &decision(State::OpenSession),
            &facts(vec![objecting]),
            now()
        ),
        [Unmet::MandateConcern(vec!["M1".to_owned()])]
    );
}

#[test]
fn relevance_is_lowered_by_co_chairs_alone() {
    let mut draft = decision(State::Draft);
    draft.relevance = Relevance::Relevant;
    for to in [Relevance::NotRelevant, Relevance::Undetermined] {
        assert_eq!(edit(&draft, to), Err(vec![Refusal::OnlyChairsLower]));
    }
    assert_eq!(edit(&draft, Relevance::Relevant), Ok(()));
    assert_eq!(lower(&draft), Ok(()));
    assert_eq!(
        lower(&decision(State::OpenSession)),
        Err(vec![Refusal::NotRelevantAlready, Refusal::AlreadyOpen])
    );
}

#[test]
fn nobody_speaks_for_a_member_that_is_not_on_the_roster() {
    let open = decision(State::OpenSession);
    let table = facts(vec![seat(1, true, None)]);
    let says = |decision: &Decision, member| {
        record_position(
            decision,
            &table,
            OrganisationId::from(member),
            Value::Join,
            now(),
        )
    };
    assert_eq!(says(&open, 1), Ok(Effect::Kept));
    assert_eq!(says(&open, 2), Err(vec![Refusal::NotOnTheRoster]));
    assert_eq!(
        says(&decision(State::Adopted), 1),
        Err(vec![Refusal::NotOpen])
    );
}

#[test]
fn what_is_final_goes_nowhere() {
    for &state in State::ALL {
        let last = state.next().is_empty();
        assert_eq!(
            last,
            matches!(
                state,
                State::Withdrawn | State::NoConsensus | State::Superseded | State::Rescinded
            )
        );
        assert_eq!(
            withdraw(&decision(state), true).is_ok(),
            state.next().contains(&State::Withdrawn)
        );
    }
}

/// Domain §2.2: silence is read as no objection only of those who were in the room or reached, and only once
/// the decision is adopted.
#[test]
fn silence_is_no_objection_only_where_it_was_heard() {
    let mut adopted = decision(State::Adopted);
    adopted.adopted_at = Some(now());
    let mut away = seat(1, false, None);
    assert_eq!(deemed_silence(&adopted, &away), Silence::Asked);
    away.served_until = Some(now());
    assert_eq!(deemed_silence(&adopted, &away), Silence::WithinThePeriod);
    away.served_until = Some(now() + chrono::TimeDelta::milliseconds(1));
    assert_eq!(deemed_silence(&adopted, &away), Silence::Asked);
    let present = seat(2, true, None);
    assert_eq!(deemed_silence(&adopted, &present), Silence::AtTheTable);
    for (state, meant) in [
        (State::OpenSession, Silence::Present),
        (State::NoConsensus, Silence::Ended),
        (State::Withdrawn, Silence::Ended),
    ] {
        assert_eq!(deemed_silence(&decision(state), &present), meant);
    }
    away.served_until = Some(now());
    for state in [State::OpenSilence, State::Gated, State::Provisional] {
        assert_eq!(deemed_silence(&decision(state), &away), Silence::Asked);
    }
}
