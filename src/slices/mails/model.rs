use chrono::{DateTime, Utc};

use crate::base::lang::Texts;
use crate::base::words::words;

crate::id!(
    /// A mail of the house, as its secretariat reads it.
    pub(crate) MailId
);

words!(
    /// How its delivery stands.
    State { Queued = "queued", Sent = "sent", Failed = "failed", Undeliverable = "undeliverable" }
);

impl State {
    pub(crate) fn word(self, t: &'static Texts) -> String {
        match self {
            Self::Queued => t.mails_state_queued(),
            Self::Sent => t.mails_state_sent(),
            Self::Failed => t.mails_state_failed(),
            Self::Undeliverable => t.mails_state_undeliverable(),
        }
    }
}

words!(
    /// What a mail is about: the first word of its kind, `decision` of `decision.opened`.
    About {
        Meeting = "meeting", Agenda = "agenda", Minutes = "minutes", Decision = "decision", Action = "action",
        StateConsultation = "state_consultation", Digest = "digest", Member = "member", Person = "person",
    }
);

impl About {
    pub(crate) fn word(self, t: &'static Texts) -> String {
        match self {
            Self::Meeting => t.mails_about_meeting(),
            Self::Agenda => t.mails_about_agenda(),
            Self::Minutes => t.mails_about_minutes(),
            Self::Decision => t.mails_about_decision(),
            Self::Action => t.mails_about_action(),
            Self::StateConsultation => t.mails_about_state_consultation(),
            Self::Digest => t.mails_about_digest(),
            Self::Member => t.mails_about_member(),
            Self::Person => t.mails_about_person(),
        }
    }

    /// Mail that opens an account: whoever reads it could walk in as its reader.
    pub(crate) fn is_secret(kind: &str) -> bool {
        kind.starts_with("person.")
    }
}

/// One mail and its delivery.
#[derive(Clone, Debug)]
pub(crate) struct Mail {
    pub(crate) id: MailId,
    pub(crate) person: Option<String>,
    pub(crate) address: String,
    pub(crate) lang: String,
    pub(crate) kind: String,
    pub(crate) subject: String,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) state: State,
    pub(crate) attempts: i32,
    pub(crate) last_error: Option<String>,
    pub(crate) sent_at: Option<DateTime<Utc>>,
    pub(crate) updated_at: DateTime<Utc>,
    pub(crate) has_calendar: bool,
    /// The link that it carries, if it carries one.
    pub(crate) link: Option<Link>,
    /// A link stands in it whose word is forgotten: sent again, it would open nothing.
    pub(crate) lost_its_link: bool,
}

/// The link in a notice by which its reader answers without signing in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Link {
    pub(crate) id: i64,
    /// Until when it works; absent once it ended otherwise.
    pub(crate) until: Option<DateTime<Utc>>,
    pub(crate) opened_at: Option<DateTime<Utc>>,
}

/// What a mail says; not loaded for mail that opens an account.
#[derive(Clone, Debug)]
pub(crate) struct Content {
    pub(crate) text: String,
    pub(crate) html: String,
    pub(crate) calendar: Option<String>,
}
