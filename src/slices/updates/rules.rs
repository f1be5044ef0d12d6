//! When an update is edited, opened, pinned and withdrawn (R15, I15, I18).
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::model::Update;
use crate::base::ids::GroupId;
use crate::base::lang::{InWords, Lang};

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    Withdrawn,
    /// I18
    GroupIsOver,
    /// Readers have read it: after so many days it is withdrawn, or another is posted.
    TooOld(u32),
    NoGroup,
    /// Partners of this group read it.
    IsOpen,
    NotPinned,
    /// So many are pinned already.
    EnoughPinned(u32),
    /// Another version was saved while the page lay open.
    Overtaken,
}

/// Why a day is none until which it can be pinned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DayFault {
    Past,
    /// The charter lets it stand on top for so many days.
    TooFar(u32),
}

/// All of these reasons, or none.
fn unless(reasons: impl IntoIterator<Item = Option<Refusal>>) -> Result<(), Vec<Refusal>> {
    let reasons: Vec<Refusal> = reasons.into_iter().flatten().collect();
    if reasons.is_empty() {
        Ok(())
    } else {
        Err(reasons)
    }
}

fn withdrawn(update: &Update) -> Option<Refusal> {
    update.withdrawn.as_ref().map(|_| Refusal::Withdrawn)
}

fn of_a_past_group(update: &Update, today: NaiveDate) -> Option<Refusal> {
    update
        .is_of_a_past_group(today)
        .then_some(Refusal::GroupIsOver)
}

/// R15: its own words, for the charter's days from when it was posted.
pub(crate) fn edit(
    update: &Update,
    (now, today): (DateTime<Utc>, NaiveDate),
    days: u32,
) -> Result<(), Vec<Refusal>> {
    let until = update.posted_at + TimeDelta::days(days.into());
    unless([
        withdrawn(update),
        of_a_past_group(update, today),
        (now > until).then_some(Refusal::TooOld(days)),
    ])
}

/// What is edited is the version that its editor saw; a form that names none means the one that stands.
pub(crate) fn sees(update: &Update, seen: &str) -> Result<(), Refusal> {
    if seen.is_empty() || seen == update.version.to_string() {
        Ok(())
    } else {
        Err(Refusal::Overtaken)
    }
}

/// What partners of a group read moves to no other group under them.
pub(crate) fn moves(update: &Update, group: Option<GroupId>) -> Result<(), Vec<Refusal>> {
    let open = update.opened_at.is_some() && group != update.words.group;
    unless([open.then_some(Refusal::IsOpen)])
}

/// I15: to the partners of its group.
pub(crate) fn open(update: &Update, today: NaiveDate) -> Result<(), Vec<Refusal>> {
    unless([
        withdrawn(update),
        of_a_past_group(update, today),
        update.words.group.is_none().then_some(Refusal::NoGroup),
    ])
}

/// Back to members alone.
pub(crate) fn close(update: &Update, today: NaiveDate) -> Result<(), Vec<Refusal>> {
    unless([withdrawn(update), of_a_past_group(update, today)])
}

/// `others`: how many others are pinned today.
pub(crate) fn pin(update: &Update, others: u32, most: u32) -> Result<(), Vec<Refusal>> {
    unless([
        withdrawn(update),
        (others >= most).then_some(Refusal::EnoughPinned(most)),
    ])
}

/// From today on, for the charter's days at most.
pub(crate) fn pinned_until(
    day: NaiveDate,
    today: NaiveDate,
    days: u32,
) -> Result<NaiveDate, DayFault> {
    if day < today {
        Err(DayFault::Past)
    } else if day > today + TimeDelta::days(days.into()) {
        Err(DayFault::TooFar(days))
    } else {
        Ok(day)
    }
}

pub(crate) fn unpin(update: &Update, today: NaiveDate) -> Result<(), Vec<Refusal>> {
    unless([
        withdrawn(update),
        (!update.is_pinned(today)).then_some(Refusal::NotPinned),
    ])
}

/// Also of a group that is over: what should not stand goes at any time.
pub(crate) fn withdraw(update: &Update) -> Result<(), Vec<Refusal>> {
    unless([withdrawn(update)])
}

impl InWords for Refusal {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::Withdrawn => t.updates_refused_withdrawn(),
            Self::GroupIsOver => t.meetings_refused_group_is_over(),
            Self::TooOld(days) => t.updates_refused_too_old(*days),
            Self::NoGroup => t.updates_refused_no_group(),
            Self::IsOpen => t.updates_refused_open(),
            Self::NotPinned => t.updates_refused_not_pinned(),
            Self::Overtaken => t.updates_refused_changed(),
            Self::EnoughPinned(most) => t.updates_refused_pinned(*most),
        }
    }
}

impl InWords for DayFault {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::Past => t.updates_pin_past(),
            Self::TooFar(days) => t.updates_pin_too_far(*days),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::model::{Audience, OfGroup, Withdrawn};
    use super::super::samples;
    use super::*;

    fn day(day: i64) -> DateTime<Utc> {
        samples::update().posted_at + TimeDelta::days(day)
    }

    /// Whether withdrawn, of a group that is over, of a group at all, open to its partners.
    fn update(of: [bool; 4]) -> Update {
        let [is_withdrawn, over, group, is_open] = of;
        let mut update = samples::update();
        update.words.group = group.then(|| GroupId::from(1));
        update.of_group = group.then(|| OfGroup {
            ends_on: over.then(|| day(-1).date_naive()),
            ..samples::of_group()
        });
        if is_open {
            update.audience = Audience::Group;
            update.opened_at = Some(day(1));
        }
        update.withdrawn = is_withdrawn.then(|| Withdrawn {
            at: day(1),
            by: String::new(),
            reason: String::new(),
        });
        update
    }

    #[test]
    fn it_is_edited_for_the_charters_days_and_not_once_it_is_withdrawn() {
        let one = update([false, false, false, false]);
        let at = |now: DateTime<Utc>| (now, now.date_naive());
        assert_eq!(edit(&one, at(day(30)), 30), Ok(()));
        let late = at(day(30) + TimeDelta::seconds(1));
        assert_eq!(edit(&one, late, 30), Err(vec![Refusal::TooOld(30)]));
        assert_eq!(
            edit(&update([true, true, true, false]), late, 30),
            Err(vec![
                Refusal::Withdrawn,
                Refusal::GroupIsOver,
                Refusal::TooOld(30)
            ])
        );
    }

    #[test]
    fn a_colleagues_version_is_not_overwritten_unseen() {
        let one = samples::update();
        let seen = one.version.to_string();
        assert_eq!((sees(&one, &seen), sees(&one, "")), (Ok(()), Ok(())));
        assert_eq!(sees(&one, "0"), Err(Refusal::Overtaken));
    }

    #[test]
    fn what_partners_read_stays_in_its_group() {
        let open = update([false, false, true, true]);
        assert_eq!(moves(&open, Some(GroupId::from(1))), Ok(()));
        assert_eq!(moves(&open, None), Err(vec![Refusal::IsOpen]));
        let internal = update([false, false, true, false]);
        assert_eq!(moves(&internal, Some(GroupId::from(2))), Ok(()));
    }

    #[test]
    fn it_is_pinned_from_today_for_the_charters_days() {
        let today = day(0).date_naive();
        let in_days = |days| today + TimeDelta::days(days);
        for (wanted, found) in [
            (-1, Err(DayFault::Past)),
            (0, Ok(in_days(0))),
            (30, Ok(in_days(30))),
            (31, Err(DayFault::TooFar(30))),
        ] {
            assert_eq!(pinned_until(in_days(wanted), today, 30), found, "{wanted}");
        }
        let one = update([false, false, false, false]);
        assert_eq!(pin(&one, 2, 3), Ok(()));
        assert_eq!(pin(&one, 3, 3), Err(vec![Refusal::EnoughPinned(3)]));
        assert_eq!(unpin(&one, today), Err(vec![Refusal::NotPinned]));
    }

    proptest! {
        #[test]
        fn nothing_of_no_group_of_a_past_one_or_withdrawn_is_opened(gone: bool, over: bool, group: bool) {
            let one = update([gone, over, group, false]);
            let today = day(0).date_naive();
            prop_assert_eq!(open(&one, today).is_ok(), group && !over && !gone);
            prop_assert_eq!(close(&one, today).is_ok(), !(gone || group && over));
            // what should not stand goes at any time, once
            prop_assert_eq!(withdraw(&one).is_ok(), !gone);
        }
    }
}
