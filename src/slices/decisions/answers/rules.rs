//! When a link opens its form, and when a form that was opened may still be sent.
use super::model::Link;
use crate::base::clock::Instant;

/// Its reader still speaks for the member, and the member is asked on this very version.
fn stands(link: &Link) -> bool {
    link.own.stands() && link.seated && link.version == link.current_version
}

/// Until the deadline: at that very instant it is over.
pub(crate) fn opens(link: &Link, now: Instant) -> bool {
    stands(link) && link.state.takes_positions() && link.own.opens(now)
}

/// A form that lay open when time ran out may be sent as long as a session would have lasted: what it comes to then,
/// the rules of positions say, as they say it to who is signed in (I5: too late, and kept).
pub(crate) fn may_be_sent(link: &Link, now: Instant) -> bool {
    let ended = link
        .adopted_at
        .map_or(link.own.until, |at| at.min(link.own.until));
    let lies_open = chrono::TimeDelta::hours(link.form_hours.into());
    stands(link)
        && (link.state.takes_positions() || link.state.was_adopted())
        && now < ended + lies_open
}

#[cfg(test)]
mod tests {
    use super::super::super::model::{DecisionId, State};
    use super::*;
    use crate::slices::people::AnswerLink;
    use chrono::TimeDelta;

    fn at() -> Instant {
        chrono::DateTime::from_timestamp(1_800_000_000, 0).unwrap()
    }

    fn link() -> Link {
        Link {
            own: AnswerLink::sample(at()),
            decision: DecisionId::from(1),
            version: 2,
            seated: true,
            current_version: 2,
            state: State::OpenSilence,
            adopted_at: None,
            form_hours: 12,
        }
    }

    #[test]
    fn a_link_opens_until_its_deadline_and_at_that_instant_no_more() {
        assert!(opens(&link(), at() - TimeDelta::milliseconds(1)));
        assert!(!opens(&link(), at()));
    }

    #[test]
    fn whatever_ends_a_link_ends_its_form_too() {
        let now = at() - TimeDelta::hours(1);
        for dead in [
            Link {
                own: AnswerLink {
                    revoked: true,
                    ..link().own
                },
                ..link()
            },
            Link {
                own: AnswerLink {
                    speaks: None,
                    ..link().own
                },
                ..link()
            },
            Link {
                seated: false,
                ..link()
            },
            Link {
                current_version: 3,
                ..link()
            },
            Link {
                state: State::Withdrawn,
                ..link()
            },
            Link {
                state: State::Deferred,
                ..link()
            },
        ] {
            assert!(!opens(&dead, now) && !may_be_sent(&dead, now), "{dead:?}");
        }
    }

    #[test]
    fn a_form_that_lay_open_is_taken_for_the_hours_of_a_session() {
        let adopted = Link {
            state: State::Adopted,
            adopted_at: Some(at()),
            own: AnswerLink::sample(at() + TimeDelta::days(9)),
            ..link()
        };
        for open in [link(), adopted.clone()] {
            let last = at() + TimeDelta::hours(12);
            assert!(may_be_sent(&open, last - TimeDelta::milliseconds(1)));
            assert!(!may_be_sent(&open, last));
        }
        assert!(
            !opens(&adopted, at()),
            "a decision that is taken asks nobody"
        );
    }
}
