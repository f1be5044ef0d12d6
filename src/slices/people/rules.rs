//! Where a person may be sent after sign-in, and when guessing must pause.
use chrono::{DateTime, Duration, Utc};

/// Only a path of this house: no scheme, no host, no second slash that browsers read as a host.
pub(super) fn own_path(next: &str) -> &str {
    let foreign =
        !next.starts_with('/') || next.starts_with("//") || next.contains(['\\', '\r', '\n', '\t']);
    if foreign || next.starts_with("/sign-in") {
        "/"
    } else {
        next
    }
}

/// Failed guesses so far, and since when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Guesses {
    pub(super) failures: i32,
    pub(super) first_at: DateTime<Utc>,
    pub(super) blocked_until: Option<DateTime<Utc>>,
}

impl Guesses {
    pub(super) fn are_paused(self, now: DateTime<Utc>) -> bool {
        self.blocked_until.is_some_and(|until| now < until)
    }

    /// One more failure: older ones than the pause are forgotten; the last allowed one begins the pause.
    pub(super) fn with_another(
        before: Option<Self>,
        now: DateTime<Utc>,
        allowed: i32,
        pause: Duration,
    ) -> Self {
        let fresh = before.filter(|guesses| now - guesses.first_at < pause);
        let failures = fresh
            .map_or(0, |guesses| guesses.failures)
            .saturating_add(1);
        Self {
            failures,
            first_at: fresh.map_or(now, |guesses| guesses.first_at),
            blocked_until: (failures >= allowed).then(|| now + pause),
        }
    }
}

/// Why a password is not taken (ASVS 5.0 V6.2: length counts, composition does not).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PasswordRefusal {
    TooShort,
    TooLong,
    IsTheAddress,
}

pub(super) fn may_be_password(password: &str, address: &str) -> Result<(), PasswordRefusal> {
    match password.chars().count() {
        ..12 => Err(PasswordRefusal::TooShort),
        129.. => Err(PasswordRefusal::TooLong),
        _ if password.to_lowercase() == address.to_lowercase() => {
            Err(PasswordRefusal::IsTheAddress)
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_has_twelve_to_128_characters_and_is_not_the_address() {
        let address = "rosa@unwomen.example";
        for (password, verdict) in [
            ("үлгүлүү бак", Err(PasswordRefusal::TooShort)),
            ("үлгүлүү бакч", Ok(())),
            ("Rosa@UNWomen.example", Err(PasswordRefusal::IsTheAddress)),
        ] {
            assert_eq!(may_be_password(password, address), verdict, "{password}");
        }
        assert_eq!(may_be_password(&"ө".repeat(128), address), Ok(()));
        assert_eq!(
            may_be_password(&"ө".repeat(129), address),
            Err(PasswordRefusal::TooLong)
        );
    }

    #[test]
    fn sign_in_leads_to_own_pages_only() {
        for (asked, given) in [
            ("/decisions/7?x=1", "/decisions/7?x=1"),
            ("https://elsewhere.example", "/"),
            ("//elsewhere.example", "/"),
            ("/\\elsewhere.example", "/"),
            ("", "/"),
            ("/sign-in?next=/", "/"),
        ] {
            assert_eq!(own_path(asked), given, "{asked}");
        }
    }

    #[test]
    fn the_last_allowed_failure_begins_a_pause_that_ends() {
        let begin = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        let pause = Duration::minutes(15);
        let mut guesses = None;
        for _ in 0..3 {
            guesses = Some(Guesses::with_another(guesses, begin, 3, pause));
        }
        let guesses = guesses.unwrap();
        assert!(
            guesses.are_paused(begin) && guesses.are_paused(begin + pause - Duration::seconds(1))
        );
        assert!(!guesses.are_paused(begin + pause));
        let again = Guesses::with_another(Some(guesses), begin + pause, 3, pause);
        assert_eq!((again.failures, again.blocked_until), (1, None));
    }
}
