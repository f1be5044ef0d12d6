//! What counts as the last contact, and who comes first.
use chrono::NaiveDate;

use crate::base::ids::OrganisationId;

/// A member of today, and the days of its last contacts as the network counts days.
#[derive(Clone, Debug)]
pub(super) struct Member {
    pub(super) id: OrganisationId,
    pub(super) acronym: String,
    pub(super) name: String,
    pub(super) name_ru: Option<String>,
    pub(super) name_ky: Option<String>,
    /// At a meeting of the network or of a group.
    pub(super) represented: Option<NaiveDate>,
    /// Somebody acted for it here.
    pub(super) acted: Option<NaiveDate>,
    /// With stakeholders, as it was logged (T5).
    pub(super) engaged: Option<NaiveDate>,
}

impl Member {
    pub(super) fn last(&self) -> Option<NaiveDate> {
        [self.represented, self.acted, self.engaged]
            .into_iter()
            .flatten()
            .max()
    }
}

/// Whoever was silent longest comes first; who was never heard, before all.
pub(super) fn in_order(mut members: Vec<Member>) -> Vec<Member> {
    members.sort_by(|one, other| (one.last(), &one.acronym).cmp(&(other.last(), &other.acronym)));
    members
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(day: u32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(2026, 10, day)
    }

    fn member(acronym: &str, days: [Option<NaiveDate>; 3]) -> Member {
        Member {
            id: OrganisationId(1),
            acronym: acronym.to_owned(),
            name: acronym.to_owned(),
            name_ru: None,
            name_ky: None,
            represented: days[0],
            acted: days[1],
            engaged: days[2],
        }
    }

    #[test]
    fn the_latest_of_all_counts_and_silence_comes_first() {
        let members = vec![
            member("A", [day(1), day(9), None]),
            member("B", [None, None, None]),
            member("D", [day(2), None, day(5)]),
            member("C", [day(5), day(1), day(2)]),
        ];
        let order: Vec<String> = in_order(members)
            .into_iter()
            .map(|one| one.acronym)
            .collect();
        assert_eq!(order, ["B", "C", "D", "A"]);
    }

    proptest! {
        #[test]
        fn the_last_contact_is_none_of_the_earlier(days in proptest::array::uniform3(proptest::option::of(1..28_u32))) {
            let days = days.map(|number| number.and_then(day));
            let last = member("A", days).last();
            prop_assert!(days.iter().all(|one| *one <= last));
            prop_assert!(last.is_none() || days.contains(&last));
        }
    }
}
