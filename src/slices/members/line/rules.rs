//! What may be corrected at once and what is asked for; and when a link opens the form.
use super::super::issues::Speaker;
use super::model::{Correction, Typed};
use crate::base::lang::{InWords, Lang};

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// Somebody changed the line while its page lay open.
    ChangedMeanwhile,
    NobodySpeaks,
}

impl InWords for Refusal {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::ChangedMeanwhile => t.member_line_refused_changed_meanwhile(),
            Self::NobodySpeaks => t.member_line_refused_nobody_speaks(),
        }
    }
}

/// What somebody says is right is what they saw.
pub(super) fn confirm(people: &[Speaker], seen: &str) -> Result<(), Refusal> {
    if people.is_empty() {
        Err(Refusal::NobodySpeaks)
    } else if seen != mark_of(people) {
        Err(Refusal::ChangedMeanwhile)
    } else {
        Ok(())
    }
}

/// The line as a form carries it along.
pub(super) fn mark_of(people: &[Speaker]) -> String {
    use std::fmt::Write as _;

    use sha2::{Digest as _, Sha256};
    let mut hash = Sha256::new();
    for one in people {
        let words = [
            Some(one.duty.as_str()),
            Some(one.name.as_str()),
            one.job_title.as_deref(),
            Some(one.email.as_str()),
            one.phone.as_deref(),
        ];
        hash.update(format!("{}{words:?}", one.person));
    }
    let mut mark = String::new();
    for byte in hash.finalize().iter().take(12) {
        // a String takes every letter
        let _ = write!(mark, "{byte:02x}");
    }
    mark
}

/// Addresses stay: they are asked for, one to a line, with the note below.
pub(super) fn correct(people: &[Speaker], typed: &[Typed], note: Option<&str>) -> Correction {
    let mut asks: Vec<String> = Vec::new();
    let mut after = Vec::new();
    let mut changed = Vec::new();
    for one in people {
        let Some(typed) = typed.iter().find(|typed| typed.person == one.person) else {
            after.push(one.clone());
            continue;
        };
        if typed.email != one.email {
            asks.push(format!("{}: {} → {}", typed.name, one.email, typed.email));
        }
        let corrected = Speaker {
            name: typed.name.clone(),
            job_title: typed.job_title.clone(),
            phone: typed.phone.clone(),
            ..one.clone()
        };
        if corrected != *one {
            changed.push(corrected.clone());
        }
        after.push(corrected);
    }
    asks.extend(note.map(ToOwned::to_owned));
    Correction {
        people: after,
        changed,
        asks: (!asks.is_empty()).then(|| asks.join("\n")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::ids::PersonId;

    fn speaker(person: i64) -> Speaker {
        Speaker {
            person: PersonId::from(person),
            duty: "focal_point".to_owned(),
            name: format!("Person {person}"),
            job_title: None,
            email: format!("{person}@fao.example"),
            phone: None,
            lang: Lang::En,
        }
    }

    fn typed(one: &Speaker) -> Typed {
        Typed {
            person: one.person,
            name: one.name.clone(),
            job_title: one.job_title.clone(),
            email: one.email.clone(),
            phone: one.phone.clone(),
        }
    }

    #[test]
    fn what_is_confirmed_is_what_was_seen() {
        let people = [speaker(1), speaker(2)];
        assert_eq!(confirm(&people, &mark_of(&people)), Ok(()));
        let other = [
            speaker(1),
            Speaker {
                phone: Some("+996".to_owned()),
                ..speaker(2)
            },
        ];
        assert_eq!(
            confirm(&other, &mark_of(&people)),
            Err(Refusal::ChangedMeanwhile)
        );
        assert_eq!(confirm(&[], &mark_of(&[])), Err(Refusal::NobodySpeaks));
    }

    #[test]
    fn a_telephone_changes_at_once_and_an_address_is_asked_for() {
        let people = [speaker(1), speaker(2)];
        let sent = [
            Typed {
                phone: Some("+996 312 1".to_owned()),
                email: "new@fao.example".to_owned(),
                ..typed(&people[0])
            },
            typed(&people[1]),
        ];
        let made = correct(&people, &sent, Some("Another alternate comes in May"));
        assert_eq!(made.changed.len(), 1);
        assert_eq!(made.changed[0].phone.as_deref(), Some("+996 312 1"));
        assert_eq!(made.people[0].email, "1@fao.example", "the address stays");
        assert_eq!(
            made.asks.as_deref(),
            Some("Person 1: 1@fao.example → new@fao.example\nAnother alternate comes in May")
        );
        let stands = correct(&people, &people.each_ref().map(typed), None);
        assert_eq!(
            stands,
            Correction {
                people: people.to_vec(),
                changed: Vec::new(),
                asks: None
            }
        );
    }
}
