//! Which framework is in force in a year, and how its years may change.
use super::model::{Framework, FrameworkId};
use crate::base::lang::{InWords, Lang};

/// Why not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    EndsBeforeItBegins,
    /// Another one is in force in one of these years.
    Overlaps(String),
    /// Something in the workplan of this year is anchored in it.
    Anchored(i32),
    CodeIsTaken,
}

impl InWords for Refusal {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::EndsBeforeItBegins => t.frameworks_ends_before_it_begins(),
            Self::Overlaps(other) => t.frameworks_overlaps(other.as_str()),
            Self::Anchored(year) => t.frameworks_is_anchored(year.to_string()),
            Self::CodeIsTaken => t.frameworks_code_is_taken(),
        }
    }
}

/// The one of a year; the rule of the years leaves no second.
pub(in super::super) fn in_force(frameworks: &[Framework], year: i32) -> Option<&Framework> {
    frameworks
        .iter()
        .find(|one| (one.first_year..=one.last_year).contains(&year))
}

/// These years for a new framework, or for the one of this id.
pub(super) fn last(
    (first, last): (i32, i32),
    own: Option<FrameworkId>,
    frameworks: &[Framework],
) -> Result<(), Refusal> {
    if last < first {
        return Err(Refusal::EndsBeforeItBegins);
    }
    let other = frameworks
        .iter()
        .find(|one| Some(one.id) != own && one.first_year <= last && first <= one.last_year);
    if let Some(other) = other {
        return Err(Refusal::Overlaps(other.name.clone()));
    }
    let held = frameworks
        .iter()
        .find(|one| Some(one.id) == own)
        .and_then(|one| one.anchored);
    match held {
        Some((from, _)) if from < first => Err(Refusal::Anchored(from)),
        Some((_, to)) if to > last => Err(Refusal::Anchored(to)),
        _ => Ok(()),
    }
}

/// The framework counts each of its outcomes once.
pub(super) fn code(framework: &Framework, code: &str) -> Result<(), Refusal> {
    if framework.outcomes.iter().any(|one| one.code == code) {
        Err(Refusal::CodeIsTaken)
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn of(id: i64, years: (i32, i32), anchored: Option<(i32, i32)>) -> Framework {
        Framework {
            id: FrameworkId(id),
            name: format!("F{id}"),
            first_year: years.0,
            last_year: years.1,
            anchored,
            outcomes: Vec::new(),
        }
    }

    #[test]
    fn years_hold_what_is_anchored_and_touch_no_other_framework() {
        let all = [
            of(1, (2018, 2022), None),
            of(2, (2023, 2027), Some((2025, 2026))),
        ];
        let own = Some(FrameworkId(2));
        assert_eq!(last((2028, 2032), None, &all), Ok(()));
        assert_eq!(
            last((2032, 2028), None, &all),
            Err(Refusal::EndsBeforeItBegins)
        );
        assert_eq!(
            last((2027, 2031), None, &all),
            Err(Refusal::Overlaps("F2".to_owned()))
        );
        assert_eq!(last((2025, 2026), own, &all), Ok(()));
        assert_eq!(last((2023, 2025), own, &all), Err(Refusal::Anchored(2026)));
        assert_eq!(last((2026, 2027), own, &all), Err(Refusal::Anchored(2025)));
        assert_eq!(
            last((2022, 2027), own, &all),
            Err(Refusal::Overlaps("F1".to_owned()))
        );
    }

    proptest! {
        #[test]
        fn no_year_has_two_frameworks(spans in proptest::collection::vec((2000..2060_i32, 0..9_i32), 0..20)) {
            let mut all: Vec<Framework> = Vec::new();
            for (id, (first, more)) in (1..).zip(spans) {
                let years = (first, first + more);
                if last(years, None, &all).is_ok() {
                    all.push(of(id, years, None));
                }
            }
            for year in 2000..2070 {
                let found = all.iter().filter(|one| (one.first_year..=one.last_year).contains(&year));
                let count = found.count();
                prop_assert!(count <= 1);
                prop_assert_eq!(in_force(&all, year).is_some(), count == 1);
            }
        }
    }
}
