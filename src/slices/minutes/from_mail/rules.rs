//! When a link opens its page, and who is reminded.
use super::super::model::{Comment, Kind, State};
use super::model::Link;
use crate::base::clock::Instant;
use crate::slices::meetings::{Mode, Seat};

/// Its reader still speaks for the member, and this very text is open for comments; at the last instant it is over.
pub(crate) fn opens(link: &Link, now: Instant) -> bool {
    link.own.opens(now)
        && link.revision == link.current_revision
        && link.state == State::CommentOpen
}

/// Whichever comes first: the deadline for comments, or the last of the charter's days.
pub(crate) fn works_until(comments_until: Instant, lasting: Instant) -> Instant {
    comments_until.min(lasting)
}

/// At the table, and not a word of it yet. Who was not there may only ask, and owes nothing.
pub(crate) fn is_silent(seat: &Seat, comments: &[Comment]) -> bool {
    let spoke = |one: &Comment| {
        one.member == seat.member && one.withdrawn_at.is_none() && one.kind != Kind::Correction
    };
    seat.mode.is_some_and(Mode::is_there) && !comments.iter().any(spoke)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::access::Subject as _;
    use crate::base::ids::OrganisationId;
    use crate::base::words::Word as _;
    use crate::slices::meetings::MeetingId;
    use crate::slices::people::AnswerLink;
    use chrono::TimeDelta;
    use proptest::prelude::*;

    fn at() -> Instant {
        chrono::DateTime::from_timestamp(1_800_000_000, 0).unwrap()
    }

    fn link() -> Link {
        Link {
            own: AnswerLink::sample(at()),
            meeting: MeetingId::from(1),
            revision: 1,
            acronym: "FAO".to_owned(),
            mode: Some(Mode::Principal),
            state: State::CommentOpen,
            current_revision: 1,
        }
    }

    #[test]
    fn a_link_opens_until_its_end_and_at_that_instant_no_more() {
        assert!(opens(&link(), at() - TimeDelta::milliseconds(1)));
        assert!(!opens(&link(), at()));
    }

    #[test]
    fn whatever_ends_a_link_ends_it_before_its_time() {
        let now = at() - TimeDelta::hours(1);
        let dead = [
            Link {
                own: AnswerLink {
                    revoked: true,
                    ..link().own
                },
                ..link()
            },
            Link {
                current_revision: 2,
                ..link()
            },
        ];
        let moved_on = State::ALL
            .iter()
            .filter(|state| **state != State::CommentOpen)
            .map(|state| Link {
                state: *state,
                ..link()
            });
        for dead in dead.into_iter().chain(moved_on) {
            assert!(!opens(&dead, now), "{dead:?}");
        }
    }

    fn seat(mode: Option<Mode>) -> Seat {
        Seat {
            mode,
            ..Seat::of(OrganisationId::from(1), "FAO")
        }
    }

    fn comment(kind: Kind, withdrawn: bool) -> Comment {
        let (_, own) = Comment::cases().into_iter().next().unwrap();
        Comment {
            kind,
            withdrawn_at: withdrawn.then(at),
            ..own
        }
    }

    #[test]
    fn who_was_there_and_said_nothing_is_silent() {
        let there = seat(Some(Mode::Alternate));
        assert!(is_silent(&there, &[]));
        for mode in [None, Some(Mode::Absent), Some(Mode::Apology)] {
            assert!(!is_silent(&seat(mode), &[]), "{mode:?}");
        }
        for kind in [Kind::NoComments, Kind::Query, Kind::Factual] {
            assert!(!is_silent(&there, &[comment(kind, false)]), "{kind:?}");
        }
        assert!(is_silent(&there, &[comment(Kind::Factual, true)]));
        let of_another = Comment {
            member: OrganisationId::from(2),
            ..comment(Kind::Factual, false)
        };
        assert!(is_silent(&there, &[of_another]));
    }

    proptest! {
        /// A link never outlasts the period, nor the charter's days.
        #[test]
        fn a_link_never_outlasts_either_end(period in 1_i64..400, days in 1_i64..90) {
            let (deadline, lasting) = (at() + TimeDelta::days(period), at() + TimeDelta::days(days));
            let until = works_until(deadline, lasting);
            prop_assert!(until <= deadline && until <= lasting);
            prop_assert!(until == deadline || until == lasting);
        }
    }
}
