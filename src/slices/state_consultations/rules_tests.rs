use chrono::{DateTime, Duration, Utc};

use super::super::model::{ConsultationId, Reminder, Subjacent};
use super::*;
use crate::base::words::Word as _;
use crate::slices::decisions::DecisionId;

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_800_000_000, 0).unwrap()
}

fn asked(state: State, reply: Option<StateReply>) -> Consultation {
    Consultation {
        id: ConsultationId(1),
        decision: DecisionId::from(1),
        version: 1,
        organisation: OrganisationId::from(13),
        organisation_name: "S".to_owned(),
        organisation_ru: None,
        organisation_ky: None,
        state,
        requested_at: now(),
        reply_by: now(),
        reply,
        reply_text: None,
        replied_at: None,
        reply_evidence: None,
        outcome_note: None,
        closed_at: None,
        lang: Lang::En,
        title: "T".to_owned(),
        text: "T".to_owned(),
        letter: Some((2026, 4)),
        remind_at: None,
        reminders: Vec::new(),
        about: Subjacent {
            title: "T".to_owned(),
            title_ru: None,
            title_ky: None,
            own_text: "T".to_owned(),
            version: 1,
            relevance: Relevance::Relevant,
            is_undecided: true,
            covers_the_text_before: false,
            is_covered: true,
        },
    }
}

fn signed_by(organisation: i64) -> Signature {
    Signature {
        name: "N".to_owned(),
        organisation: OrganisationId::from(organisation),
        note: None,
        at: now(),
    }
}

fn reminder(until: DateTime<Utc>) -> Reminder {
    Reminder {
        at: now(),
        day: now().date_naive(),
        until,
        by_itself: true,
        people: 1,
    }
}

#[test]
fn one_chair_closes_a_reply_and_both_close_silence_or_an_objection() {
    let (rco, iom) = (Some(OrganisationId::from(1)), Some(OrganisationId::from(2)));
    let comments = asked(State::Replied, Some(StateReply::Comments));
    assert_eq!(close(&comments, &[], rco), Ok(true));
    for hard in [
        asked(State::Lapsed, None),
        asked(State::Replied, Some(StateReply::Objects)),
    ] {
        assert_eq!(close(&hard, &[], rco), Ok(false));
        let first = [signed_by(1)];
        assert_eq!(close(&hard, &first, rco), Err(vec![Refusal::SignedAlready]));
        assert_eq!(close(&hard, &first, iom), Ok(true));
    }
    assert_eq!(
        close(&asked(State::Requested, None), &[], rco),
        Err(vec![Refusal::NoReplyYet])
    );
}

#[test]
fn nothing_lapses_before_its_day_nor_before_a_reminder_whose_time_is_over() {
    let mut open = asked(State::Requested, None);
    let before = open.reply_by - Duration::milliseconds(1);
    assert_eq!(
        lapse(&open, before),
        Err(vec![Refusal::NotLate, Refusal::NotReminded])
    );
    assert_eq!(lapse(&open, now()), Err(vec![Refusal::NotReminded]));
    let until = now() + Duration::days(3);
    open.reminders.push(reminder(until));
    let early = until - Duration::milliseconds(1);
    assert_eq!(lapse(&open, early), Err(vec![Refusal::ReminderRuns]));
    assert_eq!(lapse(&open, until), Ok(()));
    let mut replied = asked(State::Replied, Some(StateReply::Supports));
    replied.reminders.push(reminder(until));
    assert!(lapse(&replied, until).is_err());
}

#[test]
fn a_reminder_goes_once_a_day_and_only_while_a_reply_is_awaited() {
    let mut open = asked(State::Requested, None);
    let today = now().date_naive();
    assert_eq!(remind(&open, today), Ok(()));
    open.reminders.push(reminder(now() + Duration::days(1)));
    assert_eq!(remind(&open, today), Err(vec![Refusal::RemindedToday]));
    let tomorrow = today.succ_opt().unwrap();
    assert_eq!(remind(&open, tomorrow), Ok(()));
    for state in [State::Replied, State::Lapsed, State::Closed] {
        assert!(remind(&asked(state, None), today).is_err());
    }
    assert_eq!(next_reminder(1, 2, now()), Some(now()));
    assert_eq!(next_reminder(2, 2, now()), None);
}

#[test]
fn only_weighed_comments_on_the_text_before_are_carried_out() {
    let mut weighed = asked(State::Closed, Some(StateReply::Comments));
    assert_eq!(carry_out(&weighed), Err(vec![Refusal::NotAmended]));
    weighed.about.version = 2;
    weighed.about.is_covered = false;
    weighed.about.covers_the_text_before = true;
    assert_eq!(carry_out(&weighed), Ok(()));
    weighed.about.covers_the_text_before = false;
    assert_eq!(carry_out(&weighed), Err(vec![Refusal::NotTheTextBefore]));
    weighed.about.is_covered = true;
    assert_eq!(carry_out(&weighed), Err(vec![Refusal::AskedAlready]));
    for reply in StateReply::ALL {
        let mut other = asked(State::Closed, Some(*reply));
        other.about.version = 2;
        other.about.is_covered = false;
        other.about.covers_the_text_before = true;
        assert_eq!(carry_out(&other).is_ok(), *reply == StateReply::Comments);
    }
}

#[test]
fn what_was_not_answered_stays_so_once_it_is_closed() {
    assert!(!asked(State::Requested, None).is_unanswered());
    assert!(asked(State::Lapsed, None).is_unanswered());
    assert!(asked(State::Closed, None).is_unanswered());
    assert!(!asked(State::Closed, Some(StateReply::NoComment)).is_unanswered());
}
