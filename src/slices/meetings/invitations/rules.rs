//! Who may answer an invitation and until when, who may be named, and when members are reminded.
use super::super::model::{Meeting, Seat};
use super::super::rules::is_convened;
use super::model::{Asked, Coming, Link, Said};
use crate::base::clock::Instant;
use crate::base::ids::OrganisationId;
use crate::base::lang::{InWords, Lang};
use crate::slices::people::correspondents::OUTSIDE;

/// Why not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// Not convened, opened already, or called off.
    NotAsked,
    /// Only members of the group are asked.
    NotInvited,
    /// Comes for another member already.
    ComesForAnother,
    EverybodyAnswered,
    Reminded,
}

impl InWords for Refusal {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::NotAsked => t.invitations_refused_not_asked(),
            Self::NotInvited => t.invitations_refused_not_invited(),
            Self::ComesForAnother => t.meetings_refused_one_member(),
            Self::EverybodyAnswered => t.invitations_refused_everybody(),
            Self::Reminded => t.invitations_refused_reminded(),
        }
    }
}

/// Its reader still speaks for the member, and this very day is asked about.
pub(super) fn opens(link: &Link, now: Instant) -> bool {
    link.own.opens(now) && link.asks && link.sequence == link.current_sequence
}

/// Until when the link of an invitation lasts at most: what opens late may be answered late, and what is called together
/// after its hours has its link for the charter's days.
pub(super) fn works_until(ends_at: Instant, now: Instant, lasting: Instant) -> Instant {
    if ends_at > now { ends_at } else { lasting }
}

/// Members are asked; partners of a group and guests come by themselves.
pub(super) fn is_asked(seat: &Seat) -> bool {
    !seat
        .people
        .iter()
        .any(|one| OUTSIDE.contains(&one.kind.as_str()))
}

/// A member that is called to this meeting answers until it opens, and may change its answer.
pub(super) fn answer<'a>(
    meeting: &Meeting,
    seats: &'a [Seat],
    member: OrganisationId,
) -> Result<&'a Seat, Refusal> {
    if !is_convened(meeting) {
        return Err(Refusal::NotAsked);
    }
    let seat = seats.iter().find(|seat| seat.member == member);
    seat.filter(|seat| is_asked(seat))
        .ok_or(Refusal::NotInvited)
}

/// R20: one person comes for at most one member.
pub(super) fn name(said: &[Said], member: OrganisationId, coming: &Coming) -> Result<(), Refusal> {
    let elsewhere = |other: &&Said| {
        other.member != member && coming.person.is_some() && other.coming.person == coming.person
    };
    match said.iter().find(elsewhere) {
        Some(_) => Err(Refusal::ComesForAnother),
        None => Ok(()),
    }
}

/// Once for each day of the meeting, those that have not answered.
pub(super) fn remind(
    meeting: &Meeting,
    asked: &[Asked],
    reminded: bool,
) -> Result<(), Vec<Refusal>> {
    let mut reasons = Vec::new();
    if !is_convened(meeting) {
        reasons.push(Refusal::NotAsked);
    }
    if asked.iter().all(|one| one.said.is_some()) {
        reasons.push(Refusal::EverybodyAnswered);
    }
    if reminded {
        reasons.push(Refusal::Reminded);
    }
    if reasons.is_empty() {
        Ok(())
    } else {
        Err(reasons)
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::model::{MeetingId, Mode, Named, State};
    use super::*;
    use crate::base::access::Subject as _;
    use crate::base::ids::PersonId;
    use crate::slices::people::AnswerLink;
    use chrono::TimeDelta;
    use proptest::prelude::*;

    fn at() -> Instant {
        chrono::DateTime::from_timestamp(1_800_000_000, 0).unwrap()
    }

    fn link() -> Link {
        Link {
            own: AnswerLink::sample(at()),
            meeting: MeetingId(1),
            sequence: 1,
            current_sequence: 1,
            asks: true,
        }
    }

    fn convened() -> Meeting {
        Meeting {
            state: State::Convened,
            convened_at: Some(at()),
            ..Meeting::cases().remove(0).1
        }
    }

    fn seat(member: i64, kind: &str) -> Seat {
        let mut seat = Seat::of(OrganisationId(member), "FAO");
        seat.people.push(Named {
            id: member + 100,
            name: "N".to_owned(),
            kind: kind.to_owned(),
        });
        seat
    }

    fn said(member: i64, person: Option<i64>) -> Said {
        Said {
            member: OrganisationId(member),
            coming: Coming {
                mode: Mode::Principal,
                person: person.map(PersonId),
                stand_in: None,
                remote: false,
            },
            name: None,
            by: String::new(),
            at: at(),
            by_link: true,
        }
    }

    #[test]
    fn a_link_opens_for_its_day_until_the_meeting_opens() {
        let before = at() - TimeDelta::milliseconds(1);
        assert!(opens(&link(), before) && !opens(&link(), at()));
        let opened = Link {
            asks: false,
            ..link()
        };
        let moved = Link {
            current_sequence: 2,
            ..link()
        };
        assert!(!opens(&opened, before) && !opens(&moved, before));
    }

    #[test]
    fn members_answer_between_convocation_and_opening() {
        let seats = [seat(6, "focal_point"), seat(7, "partner")];
        let answered = |meeting: &Meeting, member| {
            answer(meeting, &seats, OrganisationId(member)).map(|seat| seat.member)
        };
        assert_eq!(answered(&convened(), 6), Ok(OrganisationId(6)));
        assert_eq!(answered(&convened(), 7), Err(Refusal::NotInvited));
        assert_eq!(answered(&convened(), 8), Err(Refusal::NotInvited));
        for state in [
            State::Planned,
            State::InSession,
            State::Held,
            State::Cancelled,
        ] {
            let meeting = Meeting {
                state,
                ..convened()
            };
            assert_eq!(answered(&meeting, 6), Err(Refusal::NotAsked), "{state:?}");
        }
    }

    /// R20
    #[test]
    fn one_person_comes_for_one_member() {
        let others = [said(6, Some(1)), said(7, None)];
        let coming = |person: Option<i64>| said(1, person).coming;
        let member = OrganisationId;
        assert!(
            name(&others, member(6), &coming(Some(1))).is_ok(),
            "its own"
        );
        assert_eq!(
            name(&others, member(7), &coming(Some(1))),
            Err(Refusal::ComesForAnother)
        );
        assert!(name(&others, member(8), &coming(None)).is_ok());
    }

    #[test]
    fn those_who_have_not_answered_are_reminded_once() {
        let asked = |said: Option<Said>| Asked {
            seat: seat(6, "focal_point"),
            said,
        };
        let waits = [asked(None), asked(Some(said(6, None)))];
        assert!(remind(&convened(), &waits, false).is_ok());
        assert_eq!(
            remind(&convened(), &waits, true),
            Err(vec![Refusal::Reminded])
        );
        let held = Meeting {
            state: State::Held,
            ..convened()
        };
        assert_eq!(
            remind(&held, &[asked(Some(said(6, None)))], true),
            Err(vec![
                Refusal::NotAsked,
                Refusal::EverybodyAnswered,
                Refusal::Reminded
            ])
        );
    }

    proptest! {
        /// Whenever it is made, a link has some time to be used in.
        #[test]
        fn a_link_always_has_time(ends in -500_i64..500, days in 1_i64..90) {
            let lasting = at() + TimeDelta::days(days);
            prop_assert!(works_until(at() + TimeDelta::hours(ends), at(), lasting) > at());
        }
    }
}
