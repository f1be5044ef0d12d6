//! What a consultation of the state allows now (domain §2.4).
use super::model::{Consultation, Signature, State};
use crate::base::clock::Instant;
use crate::base::ids::OrganisationId;
use crate::base::lang::{InWords, Lang};
use crate::slices::decisions::{Decision, needs_both_chairs};

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    NotRelevant,
    NotTabled,
    Closed,
    NotLate,
    NotRequested,
    NoReplyYet,
    SignedAlready,
}

type Allowed = Result<(), Vec<Refusal>>;

fn all(refusals: impl IntoIterator<Item = Option<Refusal>>) -> Allowed {
    let refusals: Vec<Refusal> = refusals.into_iter().flatten().collect();
    if refusals.is_empty() {
        Ok(())
    } else {
        Err(refusals)
    }
}

fn unless(holds: bool, refusal: Refusal) -> Option<Refusal> {
    (!holds).then_some(refusal)
}

/// The state is asked on a text that no longer changes, where it is concerned.
pub(crate) fn request(decision: &Decision) -> Allowed {
    all([
        unless(decision.concerns_the_state(), Refusal::NotRelevant),
        unless(decision.has_a_frozen_text(), Refusal::NotTabled),
    ])
}

/// A late reply is welcome until the co-chairs have closed.
pub(crate) fn reply(asked: &Consultation) -> Allowed {
    all([unless(asked.state != State::Closed, Refusal::Closed)])
}

/// Only after the day by which a reply was asked for.
pub(crate) fn lapse(asked: &Consultation, now: Instant) -> Allowed {
    all([
        unless(asked.state == State::Requested, Refusal::NotRequested),
        unless(now >= asked.reply_by, Refusal::NotLate),
    ])
}

/// Each co-chair signs once. `true` when this signature closes.
pub(crate) fn close(
    asked: &Consultation,
    signatures: &[Signature],
    chair: Option<OrganisationId>,
) -> Result<bool, Vec<Refusal>> {
    let ready = match asked.state {
        State::Replied | State::Lapsed => None,
        State::Requested => Some(Refusal::NoReplyYet),
        State::Closed => Some(Refusal::Closed),
    };
    let signed = signatures.iter().any(|one| Some(one.organisation) == chair);
    all([ready, unless(!signed, Refusal::SignedAlready)])?;
    Ok(!needs_both_chairs(asked.reply) || !signatures.is_empty())
}

impl InWords for Refusal {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::NotRelevant => t.state_refused_not_relevant(),
            Self::NotTabled => t.state_refused_not_tabled(),
            Self::Closed => t.state_refused_closed(),
            Self::NotLate => t.state_refused_not_late(),
            Self::NotRequested => t.state_refused_not_requested(),
            Self::NoReplyYet => t.state_refused_no_reply_yet(),
            Self::SignedAlready => t.state_refused_signed_already(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::model::ConsultationId;
    use super::*;
    use crate::slices::decisions::{DecisionId, StateReply};

    fn asked(state: State, reply: Option<StateReply>) -> Consultation {
        let now = chrono::DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        Consultation {
            id: ConsultationId(1),
            decision: DecisionId::from(1),
            organisation: OrganisationId::from(13),
            organisation_name: "S".to_owned(),
            state,
            requested_at: now,
            reply_by: now,
            reply,
            reply_text: None,
            replied_at: None,
            reply_evidence: None,
            outcome_note: None,
            closed_at: None,
            title: "T".to_owned(),
            title_ru: None,
            title_ky: None,
            text: "T".to_owned(),
        }
    }

    fn signed_by(organisation: i64) -> Signature {
        Signature {
            name: "N".to_owned(),
            organisation: OrganisationId::from(organisation),
            at: chrono::DateTime::from_timestamp(1_800_000_000, 0).unwrap(),
        }
    }

    #[test]
    fn one_chair_closes_a_reply_and_both_close_silence_or_an_objection() {
        let (rco, iom) = (Some(OrganisationId::from(1)), Some(OrganisationId::from(2)));
        let comments = asked(State::Replied, Some(StateReply::Comments));
        assert_eq!(close(&comments, &[], rco), Ok(true));
        for hard in [
            asked(State::Lapsed, None),
            asked(State::Replied, Some(StateReply::Objects)),
        ] {
            assert_eq!(close(&hard, &[], rco), Ok(false));
            let first = [signed_by(1)];
            assert_eq!(close(&hard, &first, rco), Err(vec![Refusal::SignedAlready]));
            assert_eq!(close(&hard, &first, iom), Ok(true));
        }
        assert_eq!(
            close(&asked(State::Requested, None), &[], rco),
            Err(vec![Refusal::NoReplyYet])
        );
    }

    #[test]
    fn nothing_lapses_before_its_day() {
        let open = asked(State::Requested, None);
        let before = open.reply_by - chrono::Duration::milliseconds(1);
        assert_eq!(lapse(&open, before), Err(vec![Refusal::NotLate]));
        assert_eq!(lapse(&open, open.reply_by), Ok(()));
        assert!(
            lapse(
                &asked(State::Replied, Some(StateReply::Supports)),
                open.reply_by
            )
            .is_err()
        );
    }
}
