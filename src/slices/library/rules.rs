//! When a document changes, and to whom it is opened (I15, I18, §8).
use chrono::NaiveDate;

use super::model::{Audience, Classification, Document};
use crate::base::lang::InWords;
use crate::base::lang::Lang;

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    Withdrawn,
    /// I18
    GroupIsOver,
    /// §8 (5)
    Classified,
    NoGroup,
    /// The group is another; partners of this one read it.
    IsOpen,
}

/// Details, versions and links change while it stands and its group runs.
pub(crate) fn change(document: &Document, today: NaiveDate) -> Result<(), Vec<Refusal>> {
    let reasons: Vec<Refusal> = [
        document.withdrawn_at.map(|_| Refusal::Withdrawn),
        document
            .group_until
            .filter(|until| *until < today)
            .map(|_| Refusal::GroupIsOver),
    ]
    .into_iter()
    .flatten()
    .collect();
    if reasons.is_empty() {
        Ok(())
    } else {
        Err(reasons)
    }
}

/// I15, I16: opened to the partners of its group, who read nothing that is classified.
pub(crate) fn open(document: &Document, today: NaiveDate) -> Result<(), Vec<Refusal>> {
    let mut reasons = change(document, today).err().unwrap_or_default();
    if document.classification != Classification::Unclassified {
        reasons.push(Refusal::Classified);
    }
    if document.group.is_none() {
        reasons.push(Refusal::NoGroup);
    }
    if reasons.is_empty() {
        Ok(())
    } else {
        Err(reasons)
    }
}

/// What partners read is neither classified nor moved to others before it is closed to them.
pub(crate) fn describe(
    document: &Document,
    (classification, same_group): (Classification, bool),
    today: NaiveDate,
) -> Result<(), Vec<Refusal>> {
    let mut reasons = change(document, today).err().unwrap_or_default();
    if document.audience == Audience::Group {
        if classification != Classification::Unclassified {
            reasons.push(Refusal::Classified);
        }
        if !same_group {
            reasons.push(Refusal::IsOpen);
        }
    }
    if reasons.is_empty() {
        Ok(())
    } else {
        Err(reasons)
    }
}

impl InWords for Refusal {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::Withdrawn => t.library_refused_withdrawn(),
            Self::GroupIsOver => t.meetings_refused_group_is_over(),
            Self::Classified => t.library_refused_classified(),
            Self::NoGroup => t.library_refused_no_group(),
            Self::IsOpen => t.library_refused_open(),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::samples;
    use super::*;
    use crate::base::ids::GroupId;
    use crate::base::words::Word;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 10, 14).unwrap()
    }

    fn document(
        withdrawn: bool,
        over: bool,
        group: bool,
        classification: Classification,
    ) -> Document {
        Document {
            withdrawn_at: withdrawn.then(chrono::DateTime::default),
            group_until: Some(if over {
                today().pred_opt().unwrap()
            } else {
                today()
            }),
            group: group.then(|| GroupId::from(1)),
            classification,
            ..samples::document()
        }
    }

    #[test]
    fn what_is_withdrawn_or_of_a_past_group_does_not_change() {
        let of = |withdrawn, over| {
            let document = document(withdrawn, over, true, Classification::Unclassified);
            change(&document, today())
        };
        assert_eq!(of(false, false), Ok(()));
        assert_eq!(of(true, false), Err(vec![Refusal::Withdrawn]));
        assert_eq!(
            of(true, true),
            Err(vec![Refusal::Withdrawn, Refusal::GroupIsOver])
        );
    }

    #[test]
    fn what_partners_read_is_not_classified_under_them() {
        let open = Document {
            audience: Audience::Group,
            ..document(false, false, true, Classification::Unclassified)
        };
        assert_eq!(
            describe(&open, (Classification::Unclassified, true), today()),
            Ok(())
        );
        assert_eq!(
            describe(&open, (Classification::Confidential, false), today()),
            Err(vec![Refusal::Classified, Refusal::IsOpen])
        );
        let inside = document(false, false, true, Classification::Unclassified);
        assert_eq!(
            describe(
                &inside,
                (Classification::StrictlyConfidential, false),
                today()
            ),
            Ok(())
        );
    }

    proptest! {
        #[test]
        fn nothing_classified_and_nothing_of_no_group_is_opened(
            withdrawn: bool, over: bool, group: bool, level in 0..3_usize,
        ) {
            let level = Classification::ALL[level];
            let opened = open(&document(withdrawn, over, group, level), today()).is_ok();
            let fine = !withdrawn && !over && group && level == Classification::Unclassified;
            prop_assert_eq!(opened, fine);
        }
    }
}
