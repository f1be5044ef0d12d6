//! Which standing items an agenda is still proposed, and what each of them is.
use super::super::super::model::{Item, ItemKind, Standing};
use super::store::{LastMinutes, Planned};

/// One of them, for so many minutes; `anew` where it stands already and is bound to an older version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Proposed {
    pub(super) standing: Standing,
    pub(super) minutes: i32,
    pub(super) anew: bool,
}

/// In the order of an agenda: each that the charter plans for and that is not there; the last minutes once they went
/// round, and again when a later version did.
pub(super) fn proposed(
    items: &[Item],
    planned: &Planned,
    last: Option<&LastMinutes>,
) -> Vec<Proposed> {
    Standing::ALL
        .iter()
        .filter_map(|&standing| {
            let minutes = planned.of(standing);
            let there = items.iter().find(|item| item.standing == Some(standing));
            let anew = there.is_some_and(|item| item.bound_is_late);
            let is_lacking = there.is_none() || anew;
            let is_known = standing != Standing::LastMinutes || last.is_some();
            (minutes > 0 && is_lacking && is_known).then_some(Proposed {
                standing,
                minutes,
                anew,
            })
        })
        .collect()
}

/// What it asks of the meeting.
pub(super) fn kind(standing: Standing) -> ItemKind {
    match standing {
        Standing::Adoption | Standing::LastMinutes | Standing::NextMeeting => ItemKind::Procedural,
        Standing::MattersArising | Standing::BetweenMeetings => ItemKind::Information,
        Standing::OtherBusiness => ItemKind::Discussion,
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::super::model::{Audience, ItemId, MeetingId};
    use super::*;
    use proptest::prelude::*;

    fn item(standing: Option<Standing>, late: bool) -> Item {
        Item {
            id: ItemId(1),
            meeting: MeetingId(1),
            position: 1,
            kind: ItemKind::Procedural,
            title: "I".to_owned(),
            title_ru: None,
            title_ky: None,
            presenter: None,
            speaker: None,
            agency: None,
            minutes: 5,
            background: String::new(),
            written: String::new(),
            standing,
            revision: 1,
            bound_to: None,
            bound_revision: None,
            bound_sha256: None,
            bound_is_late: late,
            actions: 0,
            audience: Audience::Internal,
            purpose: None,
            group: None,
            listed: None,
        }
    }

    const ALL: Planned = Planned {
        adoption: 5,
        last_minutes: 5,
        arising: 20,
        between: 5,
        other_business: 10,
        next_meeting: 5,
    };
    const LAST: LastMinutes = LastMinutes {
        circulation: 7,
        revision: 2,
    };

    fn names(found: &[Proposed]) -> Vec<&'static str> {
        found.iter().map(|one| one.standing.name()).collect()
    }

    #[test]
    fn an_empty_agenda_is_proposed_everything_that_custom_and_the_charter_know() {
        let all = proposed(&[], &ALL, Some(&LAST));
        assert_eq!(
            names(&all),
            [
                "adoption",
                "last_minutes",
                "matters_arising",
                "between_meetings",
                "other_business",
                "next_meeting"
            ]
        );
        assert_eq!(all[2].minutes, 20);
        assert!(!names(&proposed(&[], &ALL, None)).contains(&"last_minutes"));
    }

    #[test]
    fn what_the_charter_does_not_plan_for_is_not_proposed() {
        let none = Planned {
            other_business: 0,
            ..ALL
        };
        assert!(!names(&proposed(&[], &none, None)).contains(&"other_business"));
    }

    #[test]
    fn the_last_minutes_are_proposed_anew_when_a_later_version_went_round() {
        let bound = [item(Some(Standing::LastMinutes), false)];
        assert!(!names(&proposed(&bound, &ALL, Some(&LAST))).contains(&"last_minutes"));
        let late = [item(Some(Standing::LastMinutes), true)];
        let found = proposed(&late, &ALL, Some(&LAST));
        assert!(
            found
                .iter()
                .any(|one| one.standing == Standing::LastMinutes && one.anew)
        );
    }

    proptest! {
        /// Whatever stands on it, nothing is proposed twice, and adding what is proposed leaves nothing to propose.
        #[test]
        fn what_was_proposed_and_added_is_not_proposed_again(there in proptest::collection::vec(0_usize..7, 0..6)) {
            let items: Vec<Item> = there.iter().map(|&at| item(Standing::ALL.get(at).copied(), false)).collect();
            let found = proposed(&items, &ALL, Some(&LAST));
            for one in &found {
                prop_assert!(!items.iter().any(|item| item.standing == Some(one.standing)));
            }
            let after: Vec<Item> = items.into_iter().chain(found.iter().map(|one| item(Some(one.standing), false))).collect();
            prop_assert!(proposed(&after, &ALL, Some(&LAST)).is_empty());
        }
    }
}
