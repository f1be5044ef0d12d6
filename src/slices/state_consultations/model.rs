use chrono::{DateTime, NaiveDate, Utc};

use crate::base::ids::OrganisationId;
use crate::base::lang::Lang;
use crate::base::words::words;
use crate::slices::decisions::{DecisionId, Relevance, StateReply};

crate::id!(
    /// One consultation of the state, on one version of one decision.
    pub(crate) ConsultationId
);
crate::id!(
    /// A letter of the state that came on paper.
    pub(crate) LetterId
);

words!(
    /// domain §2.4
    State { Requested = "requested", Replied = "replied", Lapsed = "lapsed", Closed = "closed" }
);

impl State {
    /// Where a consultation may go from here; the table `state_consultation_transition` says the same (a test compares).
    pub(crate) fn next(self) -> &'static [Self] {
        match self {
            Self::Requested => &[Self::Replied, Self::Lapsed],
            Self::Replied => &[Self::Closed],
            Self::Lapsed => &[Self::Replied, Self::Closed],
            Self::Closed => &[],
        }
    }
}

/// What the counterpart was sent, what it said, how that was weighed.
#[derive(Clone, Debug)]
pub(crate) struct Consultation {
    pub(crate) id: ConsultationId,
    pub(crate) decision: DecisionId,
    pub(crate) version: i32,
    pub(crate) organisation: OrganisationId,
    pub(crate) organisation_name: String,
    pub(crate) organisation_ru: Option<String>,
    pub(crate) organisation_ky: Option<String>,
    pub(crate) state: State,
    pub(crate) requested_at: DateTime<Utc>,
    pub(crate) reply_by: DateTime<Utc>,
    pub(crate) reply: Option<StateReply>,
    pub(crate) reply_text: Option<String>,
    pub(crate) replied_at: Option<DateTime<Utc>>,
    pub(crate) reply_evidence: Option<String>,
    pub(crate) outcome_note: Option<String>,
    pub(crate) closed_at: Option<DateTime<Utc>>,
    /// The language of the request and its letter.
    pub(crate) lang: Lang,
    /// What was disclosed: this title and this text (R14).
    pub(crate) title: String,
    pub(crate) text: String,
    /// Of the letter; what was asked before letters were numbered has none.
    pub(crate) letter: Option<(i32, i32)>,
    /// When the house reminds by itself next.
    pub(crate) remind_at: Option<DateTime<Utc>>,
    /// In their order; how often it was asked once more.
    pub(crate) reminders: Vec<Reminder>,
    pub(crate) about: Subjacent,
}

/// The decision as it stands now: what the network knows of it, and the counterpart does not.
#[derive(Clone, Debug)]
pub(crate) struct Subjacent {
    pub(crate) title: String,
    pub(crate) title_ru: Option<String>,
    pub(crate) title_ky: Option<String>,
    pub(crate) own_text: String,
    pub(crate) version: i32,
    pub(crate) relevance: Relevance,
    /// Tabled and neither adopted nor ended.
    pub(crate) is_undecided: bool,
    /// The text just before the current one was covered by this consultation.
    pub(crate) covers_the_text_before: bool,
    /// On the current text the state was asked, or a comment was found to be carried out.
    pub(crate) is_covered: bool,
}

impl Consultation {
    /// `UNMN/KGZ/2026/LTR/4`
    pub(crate) fn symbol(&self, prefix: &str) -> Option<String> {
        let (year, number) = self.letter?;
        Some(format!("{prefix}/{year}/LTR/{number}"))
    }

    /// The state was asked and did not answer: that is never agreement (I9), also once it is closed.
    pub(crate) fn is_unanswered(&self) -> bool {
        self.reply.is_none() && self.state != State::Requested
    }

    /// As people inside know the decision.
    pub(crate) fn title_for(&self, lang: Lang) -> &str {
        lang.pick(
            &self.about.title,
            self.about.title_ru.as_deref(),
            self.about.title_ky.as_deref(),
        )
    }

    /// Somebody translated the text for the request.
    pub(crate) fn is_translated(&self) -> bool {
        self.text != self.about.own_text
    }
}

/// A co-chair who signed the closing.
#[derive(Clone, Debug)]
pub(crate) struct Signature {
    pub(crate) name: String,
    pub(crate) organisation: OrganisationId,
    pub(crate) note: Option<String>,
    pub(crate) at: DateTime<Utc>,
}

/// The counterpart was asked once more.
#[derive(Clone, Copy, Debug, serde::Deserialize)]
pub(crate) struct Reminder {
    pub(crate) at: DateTime<Utc>,
    pub(crate) day: NaiveDate,
    /// Until when a reply is waited for before its absence may be noted.
    pub(crate) until: DateTime<Utc>,
    pub(crate) by_itself: bool,
    pub(crate) people: i32,
}

/// A letter of the state that came on paper, scanned.
#[derive(Clone, Debug)]
pub(crate) struct Letter {
    pub(crate) id: LetterId,
    /// As the letter itself is numbered and dated.
    pub(crate) number: String,
    pub(crate) dated: NaiveDate,
    pub(crate) file_name: String,
    pub(crate) media_type: String,
    pub(crate) bytes: i64,
    pub(crate) sha256: Vec<u8>,
    pub(crate) uploaded_by: String,
    pub(crate) uploaded_at: DateTime<Utc>,
}

/// A mail to the counterpart, and what became of it.
#[derive(Clone, Debug)]
pub(crate) struct Sent {
    pub(crate) name: String,
    pub(crate) is_reminder: bool,
    /// As the outbox says it: queued, sent, failed, undeliverable.
    pub(crate) delivery: String,
    pub(crate) at: DateTime<Utc>,
}

/// One consultation among those on the same decision, or in the list of all.
#[derive(Clone, Debug)]
pub(crate) struct Brief {
    pub(crate) id: ConsultationId,
    pub(crate) version: i32,
    pub(crate) title: String,
    pub(crate) organisation_name: String,
    pub(crate) organisation_ru: Option<String>,
    pub(crate) organisation_ky: Option<String>,
    pub(crate) state: State,
    pub(crate) reply: Option<StateReply>,
    pub(crate) requested_at: DateTime<Utc>,
    pub(crate) reply_by: DateTime<Utc>,
    /// Later versions that were found to carry its comments out.
    pub(crate) carried_out_in: Vec<i32>,
}
