//! When the weekly letter goes, and what stands in it. Pure: the week, the charter's numbers and the news come in.
use chrono::{DateTime, Datelike as _, NaiveDate, Utc};

use super::model::{Audience, Followed, Update, Wish};
use crate::base::ids::PersonId;

/// The charter's day of the week (Monday is 1) and hour.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slot {
    pub(super) weekday: u32,
    pub(super) hour: u32,
}

/// On the charter's day from its hour on; where nobody works on it, or no worker ran, on the next working day of the
/// same week at the same hour. What finds no such day waits for the next week.
pub(super) fn is_due(slot: Slot, (today, hour): (NaiveDate, u32), is_working: bool) -> bool {
    let weekday = today.weekday().number_from_monday();
    is_working && weekday >= slot.weekday && hour >= slot.hour
}

/// Who reads, and under which wish.
pub(super) struct Wanted<'a> {
    pub(super) person: PersonId,
    pub(super) wish: Wish,
    pub(super) follows: &'a [Followed],
}

/// What stands in the letter of one reader.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Selection<T> {
    /// First, what they follow.
    pub(super) followed: Vec<T>,
    pub(super) others: Vec<T>,
}

/// New for whoever stands inside since it was posted, for partners since it was opened to them.
pub(super) fn is_new(update: &Update, since: DateTime<Utc>, inside: bool) -> bool {
    match (inside, update.audience) {
        (true, Audience::Internal | Audience::Group) => update.posted_at >= since,
        (false, Audience::Group) => update.opened_at.is_some_and(|at| at >= since),
        (false, Audience::Internal) => false,
    }
}

/// What `sees` lets through, as the reader wants it; nobody is told of what they wrote.
pub(super) fn select<'a>(
    news: &'a [Update],
    reader: &Wanted<'_>,
    sees: impl Fn(&Update) -> bool,
) -> Selection<&'a Update> {
    let told = news
        .iter()
        .filter(|one| one.poster != reader.person && sees(one));
    let (followed, others): (Vec<_>, Vec<_>) =
        told.partition(|one| reader.follows.iter().any(|what| what.covers(one)));
    match reader.wish {
        Wish::All => Selection { followed, others },
        Wish::Followed => Selection {
            followed,
            others: Vec::new(),
        },
        Wish::None => Selection {
            followed: Vec::new(),
            others: Vec::new(),
        },
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;
    use proptest::prelude::*;

    use super::super::samples;
    use super::*;
    use crate::base::ids::OrganisationId;
    use crate::base::words::Word as _;

    fn date(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
    }

    #[test]
    fn it_goes_on_the_charters_day_or_the_next_working_day_of_the_week() {
        // 2 November 2026 is a Monday
        let slot = Slot {
            weekday: 2,
            hour: 9,
        };
        for (day, hour, works, due) in [
            (2, 12, true, false),
            (3, 8, true, false),
            (3, 9, true, true),
            (3, 9, false, false),
            (4, 8, true, false),
            (4, 9, true, true),
            (6, 23, true, true),
            (7, 9, false, false),
            (9, 9, true, false),
        ] {
            assert_eq!(is_due(slot, (date(day), hour), works), due, "{day} {hour}");
        }
    }

    fn of(member: i64, topic: Option<i64>, region: i64, poster: i64) -> Update {
        let mut update = samples::update();
        update.member = OrganisationId(member);
        update.poster = PersonId(poster);
        update.words.region.id = region;
        update.words.topic = topic.map(|id| samples::topic(id, 7));
        update
    }

    #[test]
    fn what_one_follows_comes_first_and_ones_own_not_at_all() {
        let news = [
            of(1, Some(3), 9, 5),
            of(2, None, 9, 6),
            of(2, Some(4), 8, 1),
        ];
        let follows = [Followed::Topic(3), Followed::Member(OrganisationId(4))];
        let wanted = |wish| Wanted {
            person: PersonId(1),
            wish,
            follows: &follows,
        };
        let told = |wish| {
            let chosen = select(&news, &wanted(wish), |_| true);
            let posters = |all: Vec<&Update>| -> Vec<i64> {
                all.into_iter().map(|one| one.poster.get()).collect()
            };
            (posters(chosen.followed), posters(chosen.others))
        };
        assert_eq!(told(Wish::All), (vec![5], vec![6]));
        assert_eq!(told(Wish::Followed), (vec![5], vec![]));
        assert_eq!(told(Wish::None), (vec![], vec![]));
    }

    #[test]
    fn partners_hear_of_it_from_when_it_was_opened() {
        let mut update = samples::update();
        let since = update.posted_at + TimeDelta::days(1);
        assert!(!is_new(&update, since, true) && !is_new(&update, since, false));
        assert!(is_new(&update, update.posted_at - TimeDelta::days(1), true));
        update.audience = Audience::Group;
        update.opened_at = Some(since + TimeDelta::days(1));
        assert!(is_new(&update, since, false) && !is_new(&update, since, true));
    }

    proptest! {
        /// Whatever one follows and wants: nothing unseen is told, nothing twice, nothing of one's own.
        #[test]
        fn a_letter_tells_what_is_seen_and_once(
            news in prop::collection::vec((1_i64..4, prop::option::of(1_i64..4), 1_i64..4, 1_i64..4, any::<bool>()), 0..12),
            follows in prop::collection::vec((0..3_usize, 1_i64..4), 0..5), wish in 0..3_usize,
        ) {
            let news: Vec<Update> = news.into_iter().enumerate().map(|(at, (member, topic, region, poster, unseen))| {
                let mut one = of(member, topic, region, poster);
                one.id = i64::try_from(at).unwrap().into();
                // stands for what the verdict says
                one.version = if unseen { 2 } else { 1 };
                one
            }).collect();
            let follows: Vec<Followed> = follows.into_iter().map(|(kind, id)| match kind {
                0 => Followed::Topic(id),
                1 => Followed::Region(id),
                _ => Followed::Member(OrganisationId(id)),
            }).collect();
            let wanted = Wanted { person: PersonId(2), wish: Wish::ALL[wish], follows: &follows };
            let chosen = select(&news, &wanted, |one| one.version == 1);
            let told: Vec<&&Update> = chosen.followed.iter().chain(&chosen.others).collect();
            let mut ids: Vec<i64> = told.iter().map(|one| one.id.get()).collect();
            ids.sort_unstable();
            ids.dedup();
            prop_assert_eq!(ids.len(), told.len());
            prop_assert!(told.iter().all(|one| one.version == 1 && one.poster != PersonId(2)));
            let seen = news.iter().filter(|one| one.version == 1 && one.poster != PersonId(2)).count();
            prop_assert!(wanted.wish != Wish::All || told.len() == seen);
        }
    }
}
