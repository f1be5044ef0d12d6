use chrono::{DateTime, Utc};

use super::super::model::{Channel, Value};
use crate::base::ids::OrganisationId;

/// One member on one version of the text.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) version: i32,
    pub(crate) member: OrganisationId,
    pub(crate) acronym: String,
    pub(crate) name: String,
    /// It left the network while members were asked.
    pub(crate) left: bool,
    /// Who sat for it where the decision was taken up.
    pub(crate) represented: bool,
    pub(crate) asked_at: Option<DateTime<Utc>>,
    /// Who was written to, by name.
    pub(crate) people: String,
    pub(crate) mails: i64,
    pub(crate) sent: i64,
    pub(crate) lost: i64,
    /// Letters that wait in a house without a mail server.
    pub(crate) kept: i64,
    /// A letter that reached nobody, to be sent again.
    pub(crate) lost_mail: Option<i64>,
    pub(crate) reached_at: Option<DateTime<Utc>>,
    /// How it was told otherwise.
    pub(crate) evidence: Option<String>,
    /// Until when it is asked, if a notice reached it in time.
    pub(crate) served_until: Option<DateTime<Utc>>,
    pub(crate) opened_at: Option<DateTime<Utc>>,
    pub(crate) reminders: i64,
    pub(crate) reminded_at: Option<DateTime<Utc>>,
    pub(crate) answer: Option<Answer>,
}

/// What it said on that version, and how it came.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) value: Value,
    pub(crate) at: DateTime<Utc>,
    pub(crate) person: String,
    pub(crate) by_link: bool,
    pub(crate) on_behalf: bool,
    pub(crate) channel: Option<Channel>,
}

/// How the question reached a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Delivery {
    /// Represented in the session that takes the decision.
    AtTheTable,
    /// Told otherwise than by mail, with evidence.
    ServedOtherwise,
    /// At least one of its people.
    Reached,
    /// On its way.
    Waiting,
    /// No mail server is set: the letter waits to be read in the house.
    Kept,
    /// Undelivered: not consulted.
    NotReached,
    NotAsked,
}
