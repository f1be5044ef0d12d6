//! What a consultation of the state allows now (domain §2.4).
use chrono::NaiveDate;

use super::model::{Consultation, Signature, State};
use crate::base::clock::Instant;
use crate::base::ids::OrganisationId;
use crate::base::lang::{InWords, Lang};
use crate::slices::decisions::{Decision, Relevance, StateReply, needs_both_chairs};

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    NotRelevant,
    NotTabled,
    /// The state was asked on this text, or a comment is carried out by it.
    AskedAlready,
    Closed,
    NotLate,
    /// Nobody reminded it yet.
    NotReminded,
    /// A reminder still leaves it time.
    ReminderRuns,
    RemindedToday,
    NotRequested,
    NoReplyYet,
    SignedAlready,
    AlreadyRelevant,
    DecisionOver,
    /// Only comments that were weighed can be carried out.
    NoComment,
    NotAmended,
    NotTheTextBefore,
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

/// The state is asked on a text that no longer changes, where it is concerned, and once on each text.
pub(crate) fn request(decision: &Decision, is_covered: bool) -> Allowed {
    all([
        unless(decision.concerns_the_state(), Refusal::NotRelevant),
        unless(decision.has_a_frozen_text(), Refusal::NotTabled),
        unless(!is_covered, Refusal::AskedAlready),
    ])
}

/// A late reply is welcome until the co-chairs have closed.
pub(crate) fn reply(asked: &Consultation) -> Allowed {
    all([unless(asked.state != State::Closed, Refusal::Closed)])
}

/// Once a day at most, while a reply is awaited.
pub(crate) fn remind(asked: &Consultation, today: NaiveDate) -> Allowed {
    let today_already = asked.reminders.iter().any(|one| one.day == today);
    all([
        unless(asked.state == State::Requested, Refusal::NotRequested),
        unless(!today_already, Refusal::RemindedToday),
    ])
}

/// The house reminds by itself when its time has come.
pub(crate) fn is_to_be_reminded(asked: &Consultation, now: Instant) -> bool {
    asked.state == State::Requested && asked.remind_at.is_some_and(|at| now >= at)
}

/// When the house reminds by itself after so many reminders; never before the day of the reply is over.
pub(crate) fn next_reminder(sent: usize, most: u32, next: Instant) -> Option<Instant> {
    (u32::try_from(sent).unwrap_or(u32::MAX) < most).then_some(next)
}

/// Only after the day by which a reply was asked for, and after a reminder whose time has run out.
pub(crate) fn lapse(asked: &Consultation, now: Instant) -> Allowed {
    let runs = asked.reminders.iter().any(|one| now < one.until);
    all([
        unless(asked.state == State::Requested, Refusal::NotRequested),
        unless(now >= asked.reply_by, Refusal::NotLate),
        unless(!asked.reminders.is_empty(), Refusal::NotReminded),
        unless(!runs, Refusal::ReminderRuns),
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

/// The counterpart finds that it is concerned after all, while the decision is not taken.
pub(crate) fn raise(asked: &Consultation) -> Allowed {
    all([
        unless(
            asked.about.relevance != Relevance::Relevant,
            Refusal::AlreadyRelevant,
        ),
        unless(asked.about.is_undecided, Refusal::DecisionOver),
    ])
}

/// Comments that were weighed, the text amended since, and nothing in between that was not covered.
pub(crate) fn carry_out(asked: &Consultation) -> Allowed {
    let weighed = asked.state == State::Closed && asked.reply == Some(StateReply::Comments);
    let amended = asked.about.version > asked.version;
    all([
        unless(weighed, Refusal::NoComment),
        unless(amended, Refusal::NotAmended),
        unless(!amended || !asked.about.is_covered, Refusal::AskedAlready),
        unless(
            !amended || asked.about.is_covered || asked.about.covers_the_text_before,
            Refusal::NotTheTextBefore,
        ),
        unless(asked.about.is_undecided, Refusal::DecisionOver),
    ])
}

impl InWords for Refusal {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::NotRelevant => t.state_refused_not_relevant(),
            Self::NotTabled => t.state_refused_not_tabled(),
            Self::AskedAlready => t.state_refused_asked_already(),
            Self::Closed => t.state_refused_closed(),
            Self::NotLate => t.state_refused_not_late(),
            Self::NotReminded => t.state_refused_not_reminded(),
            Self::ReminderRuns => t.state_refused_reminder_runs(),
            Self::RemindedToday => t.state_refused_reminded_today(),
            Self::NotRequested => t.state_refused_not_requested(),
            Self::NoReplyYet => t.state_refused_no_reply_yet(),
            Self::SignedAlready => t.state_refused_signed_already(),
            Self::AlreadyRelevant => t.decisions_refused_already_relevant(),
            Self::DecisionOver => t.state_refused_decision_over(),
            Self::NoComment => t.state_refused_no_comment(),
            Self::NotAmended => t.state_refused_not_amended(),
            Self::NotTheTextBefore => t.state_refused_not_the_text_before(),
        }
    }
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
