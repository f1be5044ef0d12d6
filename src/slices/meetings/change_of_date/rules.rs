//! When members are told of a new day, and what in sum has changed.
use chrono::TimeDelta;

use super::model::{Day, Pending};
use crate::base::clock::Instant;
use crate::base::lang::{InWords, Lang};

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// It went out, or there was nothing to tell.
    NothingWaits,
}

impl InWords for Refusal {
    fn in_words(&self, lang: Lang) -> String {
        match self {
            Self::NothingWaits => lang.texts().changes_nothing_waits(),
        }
    }
}

/// What a new day means for its letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Telling {
    /// It is the day again that members know.
    TakenBack,
    AtOnce,
    At(Instant),
}

/// Later changes within the charter's minutes go out with the first. Nothing waits until after the meeting has begun, be it
/// by the day that members know or by the new one.
pub(super) fn telling(
    pending: Option<&Pending>,
    (known, new): (&Day, &Day),
    window_minutes: i32,
    now: Instant,
) -> Telling {
    if pending.is_some() && known == new {
        return Telling::TakenBack;
    }
    let at = pending.map_or_else(
        || now + TimeDelta::minutes(window_minutes.into()),
        |pending| pending.send_at,
    );
    let begins = known.starts_at.min(new.starts_at);
    if at <= now || at >= begins {
        Telling::AtOnce
    } else {
        Telling::At(at)
    }
}

pub(super) fn tell_now(pending: Option<Pending>) -> Result<Pending, Refusal> {
    pending.ok_or(Refusal::NothingWaits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::ids::PersonId;
    use proptest::prelude::*;

    fn at(minutes: i64) -> Instant {
        Instant::default() + TimeDelta::minutes(minutes)
    }

    fn day(starts: i64, place: &str) -> Day {
        Day {
            starts_at: at(starts),
            ends_at: at(starts + 120),
            place: place.to_owned(),
        }
    }

    fn pending(known: Day, send_at: i64) -> Pending {
        Pending {
            id: 1,
            known,
            send_at: at(send_at),
            changed_by: PersonId(1),
        }
    }

    #[test]
    fn the_first_change_waits_for_the_charters_minutes() {
        let (old, new) = (day(5000, "A"), day(9000, "A"));
        assert_eq!(telling(None, (&old, &new), 15, at(0)), Telling::At(at(15)));
        assert_eq!(telling(None, (&old, &new), 0, at(0)), Telling::AtOnce);
    }

    #[test]
    fn a_second_change_goes_out_with_the_first() {
        let (old, new) = (day(5000, "A"), day(7000, "B"));
        let waits = pending(old.clone(), 15);
        assert_eq!(
            telling(Some(&waits), (&old, &new), 15, at(9)),
            Telling::At(at(15))
        );
        assert_eq!(
            telling(Some(&waits), (&old, &old), 15, at(9)),
            Telling::TakenBack
        );
    }

    #[test]
    fn nothing_waits_until_the_meeting_has_begun() {
        let (old, soon) = (day(5000, "A"), day(10, "A"));
        assert_eq!(telling(None, (&old, &soon), 15, at(0)), Telling::AtOnce);
        assert_eq!(telling(None, (&soon, &old), 15, at(0)), Telling::AtOnce);
        let waits = pending(old.clone(), 15);
        assert_eq!(
            telling(Some(&waits), (&old, &soon), 15, at(9)),
            Telling::AtOnce
        );
    }

    proptest! {
        /// Whatever is typed when: the letter leaves before either day begins, and no later than the charter allows.
        #[test]
        fn a_letter_comes_in_time(window in 0_i32..=240, known in 1_i64..2000, new in 1_i64..2000, now in 0_i64..2000) {
            let days = (day(known, "A"), day(new, "B"));
            match telling(None, (&days.0, &days.1), window, at(now)) {
                Telling::At(when) => {
                    prop_assert!(when < at(known.min(new)));
                    prop_assert!(when <= at(now + i64::from(window)) && when > at(now));
                }
                Telling::AtOnce => {}
                Telling::TakenBack => prop_assert!(false, "there was nothing to take back"),
            }
        }
    }
}
