//! Which item may be taken up or ended, and what a tap at a member's name comes to.
use super::super::model::{Item, ItemId, Meeting, Mode, Seat, State};
use super::model::{Presence, Tap, Time};
use crate::base::clock::Instant;
use crate::base::ids::PersonId;
use crate::base::lang::{InWords, Lang};

/// Why not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    NotInSession,
    AnotherItem,
    NotTakenUp,
    /// Nobody is recorded for the member yet.
    NotThere,
    /// There for another member.
    ThereForAnother,
    /// Neither its focal point nor an alternate.
    NotItsOwn,
}

impl InWords for Refusal {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::NotInSession => t.meetings_refused_not_in_session(),
            Self::AnotherItem => t.presiding_refused_another_item(),
            Self::NotTakenUp => t.presiding_refused_not_taken_up(),
            Self::NotThere => t.presiding_refused_not_there(),
            Self::ThereForAnother => t.meetings_refused_one_member(),
            Self::NotItsOwn => t.presiding_refused_not_its_own(),
        }
    }
}

fn in_session(meeting: &Meeting) -> Result<(), Refusal> {
    if meeting.state == State::InSession {
        Ok(())
    } else {
        Err(Refusal::NotInSession)
    }
}

/// The item that is taken up now.
pub(super) fn current(times: &[Time]) -> Option<&Time> {
    times.iter().find(|time| time.closed_at.is_none())
}

/// Whether an item was taken up and ended.
pub(super) fn is_done(times: &[Time], item: ItemId) -> bool {
    let mut own = times.iter().filter(|time| time.item == item).peekable();
    own.peek().is_some() && own.all(|time| time.closed_at.is_some())
}

/// The first item behind the one that is taken up, or behind all that were, which was not taken up yet.
pub(super) fn next<'a>(items: &'a [Item], times: &[Time]) -> Option<&'a Item> {
    let taken = |item: &&Item| times.iter().any(|time| time.item == item.id);
    let last = match current(times) {
        Some(now) => items.iter().find(|item| item.id == now.item),
        None => items.iter().filter(taken).max_by_key(|item| item.position),
    };
    let behind = last.map_or(0, |item| item.position);
    let mut left = items.iter().filter(|item| !taken(item));
    left.clone()
        .find(|item| item.position > behind)
        .or_else(|| left.next())
}

/// One tap takes up an item and ends the one before.
pub(super) fn take_up(meeting: &Meeting, times: &[Time], item: ItemId) -> Result<(), Refusal> {
    in_session(meeting)?;
    match current(times) {
        Some(now) if now.item == item => Err(Refusal::AnotherItem),
        Some(_) | None => Ok(()),
    }
}

pub(super) fn end(meeting: &Meeting, times: &[Time], item: ItemId) -> Result<(), Refusal> {
    in_session(meeting)?;
    match current(times) {
        Some(now) if now.item == item => Ok(()),
        Some(_) | None => Err(Refusal::NotTakenUp),
    }
}

/// R20: one person at most for one member. Whoever is named while the meeting sits has come now, unless the member was
/// there before; who speaks for it may change without its leaving.
pub(super) fn presence(
    meeting: &Meeting,
    seats: &[Seat],
    seat: &Seat,
    tap: Tap,
    now: Instant,
) -> Result<Presence, Refusal> {
    in_session(meeting)?;
    let was_there = seat.mode.filter(|mode| mode.is_there());
    let came = |mode, person, stand_in| Presence {
        member: seat.member,
        mode,
        person,
        stand_in,
        remote: seat.remote && was_there.is_some(),
        arrived_at: if was_there.is_some() {
            seat.arrived_at
        } else {
            Some(now)
        },
        left_at: None,
    };
    let nowhere = |mode| Presence {
        member: seat.member,
        mode,
        person: None,
        stand_in: None,
        remote: false,
        arrived_at: None,
        left_at: None,
    };
    match tap {
        Tap::Person(person) => {
            if is_elsewhere(seats, seat, person) {
                return Err(Refusal::ThereForAnother);
            }
            let named = seat.people.iter().find(|one| one.id == person.get());
            let named = named.ok_or(Refusal::NotItsOwn)?;
            Ok(came(named.mode(), Some(person), None))
        }
        Tap::Other(name) => Ok(came(Mode::Alternate, None, Some(name))),
        Tap::Apology => Ok(nowhere(Mode::Apology)),
        Tap::Absent => Ok(nowhere(Mode::Absent)),
        Tap::InTheRoom | Tap::FromAfar | Tap::Left | Tap::CameBack => {
            let mode = was_there.ok_or(Refusal::NotThere)?;
            let same = Presence {
                left_at: seat.left_at,
                ..came(mode, seat.person, seat.stand_in.clone())
            };
            Ok(match tap {
                Tap::InTheRoom | Tap::FromAfar => Presence {
                    remote: tap == Tap::FromAfar,
                    ..same
                },
                Tap::Left => Presence {
                    left_at: Some(now),
                    ..same
                },
                Tap::CameBack | Tap::Person(_) | Tap::Other(_) | Tap::Apology | Tap::Absent => {
                    Presence {
                        left_at: None,
                        ..same
                    }
                }
            })
        }
    }
}

fn is_elsewhere(seats: &[Seat], seat: &Seat, person: PersonId) -> bool {
    seats
        .iter()
        .any(|other| other.member != seat.member && other.person == Some(person))
}

#[cfg(test)]
mod tests {
    use super::super::super::model::Named;
    use super::*;
    use crate::base::access::Subject as _;
    use crate::base::ids::OrganisationId;
    use chrono::TimeDelta;
    use proptest::prelude::*;

    fn at() -> Instant {
        chrono::DateTime::from_timestamp(1_800_000_000, 0).unwrap()
    }

    fn meeting(state: State) -> Meeting {
        Meeting {
            state,
            ..Meeting::cases().remove(0).1
        }
    }

    fn item(id: i64) -> Item {
        Item {
            id: ItemId(id),
            position: i32::try_from(id).unwrap(),
            ..Item::cases().remove(0).1
        }
    }

    fn time(item: i64, closed: bool) -> Time {
        Time {
            item: ItemId(item),
            opened_at: at(),
            closed_at: closed.then(|| at() + TimeDelta::minutes(5)),
        }
    }

    fn seat(member: i64) -> Seat {
        let mut seat = Seat::of(OrganisationId(member), "FAO");
        for (id, kind) in [(member * 10, "focal_point"), (member * 10 + 1, "alternate")] {
            seat.people.push(Named {
                id,
                name: "N".to_owned(),
                kind: kind.to_owned(),
            });
        }
        seat
    }

    fn tapped(seat: &Seat, tap: Tap) -> Result<Presence, Refusal> {
        presence(
            &meeting(State::InSession),
            std::slice::from_ref(seat),
            seat,
            tap,
            at(),
        )
    }

    #[test]
    fn one_item_after_the_other_is_taken_up_in_session() {
        let (sits, planned) = (meeting(State::InSession), meeting(State::Planned));
        let items = [item(1), item(2), item(3)];
        let following = |times: &[Time]| next(&items, times).map(|item| item.id.get());
        assert_eq!(following(&[]), Some(1));
        let first = [time(1, false)];
        assert_eq!(following(&first), Some(2));
        assert!(take_up(&sits, &first, ItemId(2)).is_ok());
        assert_eq!(take_up(&sits, &first, ItemId(1)), Err(Refusal::AnotherItem));
        assert_eq!(
            take_up(&planned, &[], ItemId(1)),
            Err(Refusal::NotInSession)
        );
        assert!(end(&sits, &first, ItemId(1)).is_ok());
        assert_eq!(end(&sits, &first, ItemId(2)), Err(Refusal::NotTakenUp));
        assert_eq!(end(&planned, &first, ItemId(1)), Err(Refusal::NotInSession));
        // the second was left out: after the third it is what is left
        let third = [time(1, true), time(3, true)];
        assert_eq!(following(&third), Some(2));
        assert!(is_done(&third, ItemId(1)) && !is_done(&third, ItemId(2)));
        // taken up again, it is not done
        let again = [time(1, true), time(1, false)];
        assert!(!is_done(&again, ItemId(1)));
        let all = [time(1, true), time(2, true), time(3, false)];
        assert_eq!(following(&all), None);
    }

    /// R20
    #[test]
    fn who_is_named_has_come_and_may_leave_and_come_back() {
        let empty = seat(6);
        let come = tapped(&empty, Tap::Person(PersonId(61))).unwrap();
        assert_eq!((come.mode, come.arrived_at), (Mode::Alternate, Some(at())));
        for tap in [Tap::Left, Tap::CameBack, Tap::FromAfar, Tap::InTheRoom] {
            assert_eq!(tapped(&empty, tap), Err(Refusal::NotThere));
        }
        let there = Seat {
            mode: Some(Mode::Principal),
            person: Some(PersonId(60)),
            arrived_at: None,
            ..seat(6)
        };
        let left = tapped(&there, Tap::Left).unwrap();
        assert_eq!(
            (left.person, left.left_at),
            (Some(PersonId(60)), Some(at()))
        );
        let gone = Seat {
            left_at: Some(at()),
            ..there.clone()
        };
        assert_eq!(tapped(&gone, Tap::CameBack).unwrap().left_at, None);
        assert!(tapped(&there, Tap::FromAfar).unwrap().remote);
        let changed = tapped(&there, Tap::Other("Aibek".to_owned())).unwrap();
        assert_eq!(
            (changed.mode, changed.arrived_at),
            (Mode::Alternate, None),
            "the member was there from the beginning"
        );
        let apology = tapped(&gone, Tap::Apology).unwrap();
        assert_eq!((apology.person, apology.left_at), (None, None));
    }

    #[test]
    fn one_person_is_there_for_one_member_of_its_own() {
        let other = Seat {
            mode: Some(Mode::Principal),
            person: Some(PersonId(60)),
            ..seat(7)
        };
        let seats = [seat(6), other];
        let named = |person| {
            presence(
                &meeting(State::InSession),
                &seats,
                &seats[0],
                Tap::Person(PersonId(person)),
                at(),
            )
        };
        assert_eq!(named(60), Err(Refusal::ThereForAnother));
        assert_eq!(named(70), Err(Refusal::NotItsOwn));
        assert!(named(61).is_ok());
        let held = presence(&meeting(State::Held), &seats, &seats[0], Tap::Absent, at());
        assert_eq!(held, Err(Refusal::NotInSession));
    }

    proptest! {
        /// Whatever is tapped, what comes of it is what the tables take.
        #[test]
        fn a_tap_never_leaves_a_line_that_is_refused(taps in proptest::collection::vec(0..8_usize, 1..12)) {
            let mut now = at();
            let mut standing = seat(6);
            for tap in taps {
                now += TimeDelta::minutes(1);
                let tap = [Tap::Person(PersonId(60)), Tap::Person(PersonId(61)), Tap::Other("A".to_owned()), Tap::Apology,
                    Tap::Absent, Tap::FromAfar, Tap::Left, Tap::CameBack][tap].clone();
                let Ok(line) = presence(&meeting(State::InSession), &[], &standing, tap, now) else { continue };
                prop_assert_eq!(line.mode.is_there(), line.person.is_some() != line.stand_in.is_some());
                prop_assert!(line.mode.is_there() || (!line.remote && line.arrived_at.is_none() && line.left_at.is_none()));
                prop_assert!(line.left_at.is_none_or(|left| line.arrived_at.is_none_or(|came| left >= came)));
                standing = Seat { mode: Some(line.mode), person: line.person, stand_in: line.stand_in, remote: line.remote,
                    arrived_at: line.arrived_at, left_at: line.left_at, ..standing };
            }
        }
    }
}
