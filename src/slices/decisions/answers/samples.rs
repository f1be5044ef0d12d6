//! An invented decision, its members and a link, for the samples of pages.
use chrono::{DateTime, TimeDelta};

use super::super::model::{
    Consulted, Decision, DecisionId, Period, Position, Seat, State, StateEffect, Terms,
    TimeRequest, Value,
};
use super::model::Link;
use crate::base::access::Subject as _;
use crate::base::clock::Instant;
use crate::base::ids::OrganisationId;
use crate::slices::people::AnswerLink;

/// Friday 16 October 2026 in Bishkek.
pub(crate) fn now() -> Instant {
    DateTime::from_timestamp(1_792_130_000, 0).unwrap_or_default()
}

pub(crate) fn until() -> Instant {
    now() + TimeDelta::days(4)
}

pub(crate) fn decision(state: State) -> Option<Decision> {
    let (_, decision) = Decision::cases().into_iter().next()?;
    Some(Decision {
        state,
        title: "Joint workplan 2027".to_owned(),
        title_ru: Some("Совместный план работы на 2027 год".to_owned()),
        title_ky: Some("2027-жылга биргелешкен иш планы".to_owned()),
        text:
            "The Network,\nApproves the joint workplan;\nRequests the secretariat to circulate it."
                .to_owned(),
        written_at: now() - TimeDelta::days(1),
        draft_year: Some(2026),
        draft_number: Some(7),
        version: 2,
        deadline: Some(until()),
        in_silence: true,
        ..decision
    })
}

pub(crate) fn position(value: Value) -> Position {
    Position {
        value,
        kind: None,
        reason: (value == Value::Reservation).then(|| "Paragraph 2 commits funds".to_owned()),
        confirm_by: None,
        person: "Aizada Primerova".to_owned(),
        evidence: None,
        at: now() - TimeDelta::hours(1),
        paragraphs: Vec::new(),
        alternative: None,
        channel: None,
        reserved: false,
        version: 2,
        by_link: true,
    }
}

pub(crate) fn seat(member: i64, acronym: &str, said: Option<Value>) -> Seat {
    Seat {
        member: OrganisationId::from(member),
        acronym: acronym.to_owned(),
        name: acronym.to_owned(),
        name_ru: None,
        name_ky: None,
        represented: false,
        position: said.map(position),
        stale: None,
        noticed: true,
        served_until: Some(until()),
        in_window: false,
        time: None,
    }
}

pub(crate) fn asked_for_time(seat: Seat) -> Seat {
    Seat {
        time: Some(TimeRequest {
            reason: "Headquarters meets on Monday".to_owned(),
            at: now() - TimeDelta::hours(2),
            answer: None,
            answer_reason: None,
        }),
        ..seat
    }
}

pub(crate) fn facts(seats: Vec<Seat>) -> Consulted {
    Consulted {
        chain: Vec::new(),
        seats,
        state: None,
        effect: StateEffect::Consult,
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
        period: Some(Period::Standard),
        began: Some(now() - TimeDelta::days(1)),
    }
}

pub(crate) fn link(state: State) -> Link {
    Link {
        own: AnswerLink::sample(until()),
        decision: DecisionId::from(1),
        version: 2,
        seated: true,
        current_version: 2,
        state,
        adopted_at: None,
        form_hours: 12,
    }
}
