//! Random actors do random things in random order: no way leads around I1–I10 and I19–I23. The table
//! here applies what the rules answer, as the store does; what must hold is said again in other words.
use chrono::TimeDelta;
use proptest::prelude::*;

use super::super::model::{ObjectionKind, Period, Position, StateVoice};
use super::super::rules;
use super::super::rules::tests::{decision, facts, now, seat};
use super::*;
use crate::base::calendar::Calendar;
use crate::base::words::Word;

#[derive(Clone, Debug)]
enum Event {
    Says(i64, Value, Option<ObjectionKind>),
    Waits(i64),
    Clock,
    OpensSession,
    OpensSilence,
    Declares,
    DeclaresProvisionally,
    Extends(i64),
    Resumes,
    Amends,
    Corrects,
    Reaches(i64),
    StateCloses(StateReply, i64),
    Withdraws,
    Closes,
}

fn events() -> impl Strategy<Value = Event> {
    let kind = prop::option::of(prop::sample::select(ObjectionKind::ALL));
    prop_oneof![
        8 => (1..6_i64, prop::sample::select(Value::ALL), kind)
            .prop_map(|(member, value, kind)| Event::Says(member, value, kind)),
        6 => (1..4000_i64).prop_map(Event::Waits),
        6 => Just(Event::Clock),
        2 => Just(Event::OpensSession),
        3 => Just(Event::OpensSilence),
        3 => Just(Event::Declares),
        2 => Just(Event::DeclaresProvisionally),
        1 => (1..4000_i64).prop_map(Event::Extends),
        2 => Just(Event::Resumes),
        2 => Just(Event::Amends),
        1 => Just(Event::Corrects),
        6 => (1..6_i64).prop_map(Event::Reaches),
        1 => (prop::sample::select(StateReply::ALL), 0..3_i64)
            .prop_map(|(reply, signatures)| Event::StateCloses(reply, signatures)),
        1 => Just(Event::Withdraws),
        1 => Just(Event::Closes),
    ]
}

/// A decision with its table, as the database would hold them.
struct Table {
    decision: Decision,
    facts: Consulted,
    now: Instant,
    calendar: Calendar,
    adoptions: usize,
    published: Instant,
    shortest: Instant,
}

impl Table {
    fn new(represented: [bool; 4], concerned: bool) -> Self {
        let seats = (1..)
            .zip(represented)
            .map(|(member, there)| seat(member, there, None));
        let mut decision = decision(State::Tabled);
        if concerned {
            decision.relevance = Relevance::Relevant;
        }
        Self {
            decision,
            facts: facts(seats.collect()),
            now: now(),
            calendar: Calendar::new([], chrono_tz::Asia::Bishkek, 17),
            adoptions: 0,
            published: now(),
            shortest: now(),
        }
    }

    /// Publishes a deadline; members are written to, and reached later or never.
    fn ask(&mut self, period: Period, deadline: Instant, only_pending: bool) {
        let ours: Vec<_> = if only_pending {
            pending(&self.facts).map(|seat| seat.member).collect()
        } else {
            self.facts.seats.iter().map(|seat| seat.member).collect()
        };
        for seat in &mut self.facts.seats {
            if ours.contains(&seat.member) {
                seat.noticed = true;
                seat.in_window |= only_pending;
            }
        }
        self.decision.deadline = Some(deadline);
        self.facts.period = Some(period);
        self.published = deadline;
        self.shortest = self.facts.terms.earliest(&self.calendar, period, self.now);
    }

    fn adopt(&mut self, at: Instant) {
        self.decision.state = State::Adopted;
        self.decision.adopted_at = Some(at);
        self.adoptions += 1;
    }

    fn does(&mut self, event: &Event) {
        match *event {
            Event::Says(member, value, kind) => self.says(member, value, kind),
            Event::Waits(minutes) => self.now += TimeDelta::minutes(minutes),
            Event::Clock => self.clock(),
            Event::OpensSession => {
                if rules::open(&self.decision).is_ok() {
                    self.decision.state = State::OpenSession;
                    self.decision.in_silence = false;
                }
            }
            Event::OpensSilence => {
                if open_silence(&self.decision, &self.facts).is_ok() {
                    self.restart(State::OpenSilence);
                }
            }
            Event::Declares => {
                if rules::adopt(&self.decision, &self.facts, self.now).is_ok() {
                    self.adopt(self.now);
                }
            }
            Event::DeclaresProvisionally => {
                if adopt_provisionally(&self.decision, &self.facts, self.now).is_ok() {
                    self.window();
                }
            }
            Event::Extends(minutes) => {
                let later = self.published + TimeDelta::minutes(minutes);
                if extend(&self.decision, &self.facts, self.now).is_ok() {
                    self.decision.extensions += 1;
                    self.decision.deadline = Some(later);
                    self.published = later;
                }
            }
            Event::Resumes => {
                if resume(&self.decision, &self.facts).is_ok() {
                    let confirmed =
                        self.facts
                            .terms
                            .earliest(&self.calendar, Period::Confirmation, self.now);
                    let until = self.published.max(confirmed);
                    self.decision.state = State::OpenSilence;
                    self.decision.in_silence = true;
                    self.ask(Period::Confirmation, until, false);
                }
            }
            Event::Amends => {
                if amend(&self.decision, &self.facts, self.now).is_ok() {
                    self.amended();
                }
            }
            Event::Corrects => {
                if fix(&self.decision, self.now).is_ok() {
                    self.decision.text.push('.');
                }
            }
            // members are served while a period runs, by the rule `serve` and by mail of an open period
            Event::Reaches(_) if self.decision.state == State::Adopted => {}
            Event::Reaches(member) => {
                let until = self.decision.deadline;
                let own = self
                    .facts
                    .period
                    .map(|period| self.facts.terms.earliest(&self.calendar, period, self.now));
                let seats = self.facts.seats.iter_mut();
                for seat in seats.filter(|seat| seat.member.get() == member && seat.noticed) {
                    seat.served_until = until.max(own);
                }
            }
            Event::StateCloses(reply, signatures) => {
                if self.decision.state != State::Adopted {
                    self.facts.state = Some(StateVoice {
                        id: 1,
                        answered: true,
                        closed: !rules::needs_both_chairs(Some(reply)) || signatures > 1,
                        reply: Some(reply),
                        signatures,
                        closed_at: Some(self.now),
                        is_carried_out: false,
                    });
                }
            }
            Event::Withdraws => {
                if self.now.timestamp() % 7 == 0 && rules::withdraw(&self.decision, true).is_ok() {
                    self.decision.state = State::Withdrawn;
                }
            }
            Event::Closes => {
                if self.now.timestamp() % 5 == 0 && close(&self.decision).is_ok() {
                    self.decision.state = State::NoConsensus;
                }
            }
        }
    }

    fn restart(&mut self, state: State) {
        let until = self
            .facts
            .terms
            .earliest(&self.calendar, Period::Standard, self.now);
        self.decision.state = state;
        self.decision.in_silence = true;
        self.ask(Period::Standard, until, false);
    }

    fn window(&mut self) {
        let until = self
            .facts
            .terms
            .earliest(&self.calendar, Period::Window, self.now);
        self.ask(Period::Window, until, true);
        self.decision.state = State::Provisional;
    }

    fn amended(&mut self) {
        self.decision.version += 1;
        self.decision.text.push('!');
        self.facts.state = None;
        for seat in &mut self.facts.seats {
            seat.stale = seat.position.take().or(seat.stale.take());
            seat.noticed = false;
            seat.served_until = None;
            seat.in_window = false;
        }
        if self.decision.state != State::OpenSession {
            self.restart(State::OpenSilence);
        }
    }

    fn says(&mut self, member: i64, value: Value, kind: Option<ObjectionKind>) {
        let member = OrganisationId::from(member);
        let effect = record_position(&self.decision, &self.facts, member, value, self.now);
        let Some(seat) = self
            .facts
            .seats
            .iter_mut()
            .find(|seat| seat.member == member)
        else {
            assert!(effect.is_err(), "I23: not on the roster");
            return;
        };
        let Ok(effect) = effect else { return };
        if effect == Effect::Late {
            assert!(
                self.decision.state == State::Adopted
                    || self.now >= self.published
                    || self.decision.state == State::Provisional,
                "I5: nothing is late before its time"
            );
            return;
        }
        let in_silence = self.decision.state == State::OpenSilence;
        if in_silence && value == Value::Object && self.now < self.published {
            assert_eq!(
                effect,
                Effect::Breaks,
                "I5: it breaks until the last moment"
            );
        }
        seat.position = Some(Position {
            value,
            kind: (value == Value::Object).then(|| kind.unwrap_or(ObjectionKind::Substance)),
            reason: None,
            confirm_by: None,
            person: String::new(),
            evidence: None,
            at: self.now,
            paragraphs: Vec::new(),
            alternative: None,
            channel: None,
            reserved: false,
            version: self.decision.version,
            by_link: false,
        });
        if effect == Effect::Breaks {
            self.decision.state = State::Broken;
        }
    }

    fn clock(&mut self) {
        let before = self.decision.clone();
        match settle(&self.decision, &self.facts, self.now) {
            None => return,
            Some(Settled::Adopted { at, .. }) => {
                assert!(at <= self.now, "never of a time to come");
                if before.state == State::OpenSilence {
                    assert!(at >= self.shortest, "I5: never before its minimum");
                    assert_eq!(
                        at, self.published,
                        "I19: at the deadline that was published"
                    );
                }
                self.adopt(at);
            }
            Some(Settled::Gated) => self.decision.state = State::Gated,
            Some(Settled::Provisional) => self.window(),
            Some(Settled::Confirm) => {
                let until =
                    self.facts
                        .terms
                        .earliest(&self.calendar, Period::Confirmation, self.now);
                self.ask(Period::Confirmation, until, false);
            }
        }
        assert!(
            before.state == self.decision.state
                || before.state.next().contains(&self.decision.state),
            "{:?} to {:?} is not in the table",
            before.state,
            self.decision.state
        );
        if self.decision.state == State::Adopted {
            assert_eq!(settle(&self.decision, &self.facts, self.now), None, "I6");
        }
    }

    /// I1, I2, I3, I7, I9, I10, in other words than the rules use.
    fn holds(&self) {
        assert!(self.adoptions <= 1, "I7");
        if self.decision.state != State::Adopted {
            return;
        }
        let at = self.decision.adopted_at.unwrap();
        for seat in &self.facts.seats {
            let spoke = seat.position.as_ref();
            if let Some(said) = spoke {
                assert_ne!(said.value, Value::Object, "I1, I10");
                assert_eq!(said.version, self.decision.version, "I3");
            }
            let sat = seat.represented && !self.decision.in_silence;
            let was_silent = seat.served_until.is_some_and(|until| until <= at);
            assert!(spoke.is_some() || sat || was_silent, "I2, I22: {seat:?}");
        }
        if self.decision.relevance == Relevance::Relevant {
            let voice = self.facts.state.expect("I9: the state was heard");
            assert!(voice.closed, "I9");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]
    #[test]
    fn no_way_leads_around_the_invariants(
        represented in any::<[bool; 4]>(),
        concerned in prop::bool::weighted(0.25),
        events in prop::collection::vec(events(), 1..80),
    ) {
        let mut table = Table::new(represented, concerned);
        for event in &events {
            let text = table.decision.text.clone();
            let frozen = table.decision.state == State::Adopted;
            table.does(event);
            table.holds();
            if frozen {
                prop_assert_eq!(&table.decision.text, &text, "I8");
                prop_assert_eq!(table.decision.state, State::Adopted);
            }
        }
    }
}

/// The events above do reach what they are about.
#[test]
fn silence_that_reaches_everybody_is_adopted() {
    let mut table = Table::new([false; 4], false);
    table.does(&Event::OpensSilence);
    for member in 1..5 {
        table.does(&Event::Reaches(member));
    }
    table.does(&Event::Clock);
    assert_eq!(table.decision.state, State::OpenSilence);
    table.now = table.published;
    table.does(&Event::Clock);
    assert_eq!(table.decision.state, State::Adopted);
}

#[test]
fn silence_that_does_not_reach_one_waits_for_it() {
    let mut table = Table::new([true; 4], false);
    table.does(&Event::OpensSilence);
    for member in 1..4 {
        table.does(&Event::Reaches(member));
    }
    table.now = table.published;
    table.does(&Event::Clock);
    assert_eq!(table.decision.state, State::Gated);
    assert_eq!(
        unmet(&table.decision, &table.facts, table.now),
        [Unmet::NotServed(vec!["M4".to_owned()])]
    );
}

/// R7, R14: the text by which members agree to a release, or clear a statement, stays what it was, in every state.
#[test]
fn a_text_that_states_a_release_stays_as_it_was_stated() {
    for state in [State::Draft, State::OpenSession, State::OpenSilence] {
        let mut free = decision(state);
        free.deadline = Some(now() + TimeDelta::days(1));
        let (mut bound, mut clearing) = (free.clone(), free.clone());
        (bound.release, clearing.statement) = (Some(1), Some(1));
        let changes = |of: &Decision| {
            [
                rules::edit(of, of.relevance),
                amend(of, &facts(Vec::new()), now()),
                fix(of, now()),
            ]
        };
        assert!(changes(&free).iter().any(Result::is_ok), "{state:?}");
        for (of, why) in [
            (&bound, Refusal::BoundToARelease),
            (&clearing, Refusal::BoundToAStatement),
        ] {
            for refused in changes(of) {
                assert!(refused.unwrap_err().contains(&why), "{state:?}");
            }
        }
    }
}
