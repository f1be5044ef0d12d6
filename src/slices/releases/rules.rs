//! What a release allows now (R14, §8, I15). The same refusals explain the buttons.
use super::model::{Audience, Release, Standing, Thing, What};

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// Only what was adopted is a decision of the network.
    NotAdopted,
    /// A paper or a document.
    Withdrawn,
    /// A document is classified, or its authors' own.
    HeldBack,
    /// The same version is already on its way to everybody.
    StatedAlready,
    NotAgreed,
    NotFound,
    ReleasedAlready,
    NotReleased,
    RevokedAlready,
}

type Allowed = Result<(), Vec<Refusal>>;

fn all(refusals: impl IntoIterator<Item = Refusal>) -> Allowed {
    let refusals: Vec<Refusal> = refusals.into_iter().collect();
    if refusals.is_empty() {
        Ok(())
    } else {
        Err(refusals)
    }
}

/// Whether a release of this may be stated; `others` are those of the same version.
pub(crate) fn state(thing: &Thing, others: &[Release]) -> Allowed {
    let decided = match thing.what {
        What::Decision(_) => (!thing.is_adopted).then_some(Refusal::NotAdopted),
        What::Paper(_) | What::Document(_) => gone(thing),
    };
    let everybody = others
        .iter()
        .any(|one| one.audience == Audience::Public && one.runs());
    all(decided
        .into_iter()
        .chain(everybody.then_some(Refusal::StatedAlready)))
}

/// Why a file is not to be shown outside, whatever members agree to.
fn gone(thing: &Thing) -> Option<Refusal> {
    let held = thing.is_held_back.then_some(Refusal::HeldBack);
    thing.is_withdrawn.then_some(Refusal::Withdrawn).or(held)
}

/// I15: carried out only under an agreement in force.
pub(crate) fn carry_out(release: &Release) -> Allowed {
    let standing = match release.standing() {
        Standing::Agreed => None,
        Standing::Stated => Some(Refusal::NotAgreed),
        Standing::Refused => Some(Refusal::NotFound),
        Standing::Released => Some(Refusal::ReleasedAlready),
        Standing::Revoked => Some(Refusal::RevokedAlready),
    };
    let file = match release.thing.what {
        What::Decision(_) => None,
        What::Paper(_) | What::Document(_) => gone(&release.thing),
    };
    all(standing.into_iter().chain(file))
}

/// Going forward; before its release there is nothing to take back but the agreement.
pub(crate) fn revoke(release: &Release) -> Allowed {
    all(match release.standing() {
        Standing::Released => None,
        Standing::Stated | Standing::Agreed | Standing::Refused => Some(Refusal::NotReleased),
        Standing::Revoked => Some(Refusal::RevokedAlready),
    })
}

#[cfg(test)]
mod tests {
    use super::super::samples::{now, release, thing};
    use super::*;
    use crate::slices::decisions::State;

    const STATES: [State; 13] = [
        State::Draft,
        State::Tabled,
        State::OpenSession,
        State::OpenSilence,
        State::Gated,
        State::Broken,
        State::Provisional,
        State::Adopted,
        State::Deferred,
        State::Withdrawn,
        State::NoConsensus,
        State::Superseded,
        State::Rescinded,
    ];

    #[test]
    fn nothing_is_carried_out_without_an_agreement_in_force() {
        for state in STATES {
            let mut stated = release(Standing::Stated);
            stated.agreement.state = state;
            assert_eq!(
                carry_out(&stated).is_ok(),
                state == State::Adopted,
                "{state:?}"
            );
            assert_eq!(revoke(&stated), Err(vec![Refusal::NotReleased]));
        }
    }

    #[test]
    fn a_release_ends_with_its_agreement() {
        let mut out = release(Standing::Released);
        assert_eq!(out.standing(), Standing::Released);
        assert_eq!(carry_out(&out), Err(vec![Refusal::ReleasedAlready]));
        assert_eq!(revoke(&out), Ok(()));
        out.agreement.state = State::Rescinded;
        assert_eq!(out.standing(), Standing::Revoked);
        assert_eq!(revoke(&out), Err(vec![Refusal::RevokedAlready]));
        let mut back = release(Standing::Released);
        back.revoked_at = Some(now());
        assert_eq!(carry_out(&back), Err(vec![Refusal::RevokedAlready]));
    }

    #[test]
    fn only_what_stands_is_stated_and_to_everybody_once() {
        let mut adopted = thing(What::Decision(1.into()));
        assert_eq!(state(&adopted, &[]), Ok(()));
        adopted.is_adopted = false;
        assert_eq!(state(&adopted, &[]), Err(vec![Refusal::NotAdopted]));
        let mut paper = thing(What::Paper(1.into()));
        assert_eq!(
            state(
                &paper,
                &[release(Standing::Refused), release(Standing::Revoked)]
            ),
            Ok(())
        );
        assert_eq!(
            state(&paper, &[release(Standing::Stated)]),
            Err(vec![Refusal::StatedAlready])
        );
        let mut named = release(Standing::Released);
        named.audience = Audience::Named;
        assert_eq!(state(&paper, &[named]), Ok(()));
        paper.is_withdrawn = true;
        assert_eq!(state(&paper, &[]), Err(vec![Refusal::Withdrawn]));
    }

    #[test]
    fn a_classified_document_stays_whatever_members_agreed_to() {
        let mut document = thing(What::Document(1.into()));
        assert_eq!(state(&document, &[]), Ok(()));
        document.is_held_back = true;
        assert_eq!(state(&document, &[]), Err(vec![Refusal::HeldBack]));
        let mut agreed = release(Standing::Agreed);
        agreed.thing = document;
        assert_eq!(carry_out(&agreed), Err(vec![Refusal::HeldBack]));
        agreed.thing.is_held_back = false;
        assert_eq!(carry_out(&agreed), Ok(()));
        agreed.thing.is_withdrawn = true;
        assert_eq!(carry_out(&agreed), Err(vec![Refusal::Withdrawn]));
    }
}
