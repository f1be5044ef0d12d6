//! When a language version is begun, written and issued.
use super::super::model::{Minutes, State};
use super::model::{Version, Wording};
use crate::base::lang::{InWords, Lang};

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    NotApproved,
    /// The minutes were written in it.
    IsOriginal,
    Exists,
    Issued,
    /// Of this item it has so many paragraphs, the original so many.
    Counts(i32, usize, usize),
}

/// Of approved minutes, in a language in which they are not yet.
pub(super) fn begin(minutes: &Minutes, original: &str, lang: Lang) -> Result<(), Refusal> {
    match minutes.state {
        State::Approved | State::Disseminated => {}
        State::Draft
        | State::ChairReview
        | State::Cleared
        | State::CommentOpen
        | State::Consolidated => return Err(Refusal::NotApproved),
    }
    if original == lang.tag() {
        return Err(Refusal::IsOriginal);
    }
    if minutes.versions.iter().any(|one| one.lang == lang.tag()) {
        return Err(Refusal::Exists);
    }
    Ok(())
}

pub(super) fn edit(one: &Wording) -> Result<(), Refusal> {
    if one.is_issued {
        Err(Refusal::Issued)
    } else {
        Ok(())
    }
}

/// Once, and whole: paragraph by paragraph. Every item that lacks some is named.
pub(super) fn issue(version: &Version, wordings: &[Wording]) -> Result<(), Vec<Refusal>> {
    if version.issued_at.is_some() {
        return Err(vec![Refusal::Issued]);
    }
    let lacking: Vec<Refusal> = wordings
        .iter()
        .filter(|one| !one.is_whole())
        .map(|one| {
            let (has, wants) = one.counts();
            Refusal::Counts(one.position, has, wants)
        })
        .collect();
    if lacking.is_empty() {
        Ok(())
    } else {
        Err(lacking)
    }
}

impl InWords for Refusal {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match *self {
            Self::NotApproved => t.parallel_refused_not_approved(),
            Self::IsOriginal => t.parallel_refused_is_original(),
            Self::Exists => t.parallel_refused_exists(),
            Self::Issued => t.parallel_refused_issued(),
            Self::Counts(item, has, wants) => t.parallel_refused_counts(item, has, wants),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::model::Expression;
    use super::*;
    use crate::base::access::Subject as _;
    use crate::base::words::Word as _;

    fn version() -> Version {
        Version::cases().remove(0).1
    }

    fn wording(position: i32, original: &str, text: &str) -> Wording {
        let (_, one) = Wording::cases().remove(0);
        Wording {
            position,
            original: original.to_owned(),
            text: text.to_owned(),
            ..one
        }
    }

    #[test]
    fn only_approved_minutes_are_put_into_another_language_once() {
        for &state in State::ALL {
            let approved = matches!(state, State::Approved | State::Disseminated);
            let found = begin(&Minutes::blank(state), "en", Lang::Ru);
            assert_eq!(found.is_ok(), approved, "{state:?}");
        }
        let mut minutes = Minutes::blank(State::Approved);
        assert_eq!(begin(&minutes, "en", Lang::En), Err(Refusal::IsOriginal));
        minutes.versions.push(Expression {
            id: 1,
            lang: "ru".to_owned(),
            issued: false,
        });
        assert_eq!(begin(&minutes, "en", Lang::Ru), Err(Refusal::Exists));
        assert_eq!(begin(&minutes, "en", Lang::Ky), Ok(()));
    }

    #[test]
    fn a_version_is_issued_when_every_paragraph_has_its_own() {
        let wordings = [
            wording(1, "One.\n\nTwo.", "Бир.\n\n \n\nЭки."),
            wording(2, "One.\n\nTwo.", "Бир."),
            wording(4, "One.", ""),
        ];
        assert_eq!(
            issue(&version(), &wordings),
            Err(vec![Refusal::Counts(2, 1, 2), Refusal::Counts(4, 0, 1)])
        );
        assert_eq!(issue(&version(), &wordings[..1]), Ok(()));
        let issued = Version {
            issued_at: Some(chrono::DateTime::default()),
            ..version()
        };
        assert_eq!(issue(&issued, &wordings), Err(vec![Refusal::Issued]));
    }
}
