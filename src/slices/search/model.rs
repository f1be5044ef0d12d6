use chrono::{DateTime, Utc};

use crate::base::lang::Texts;
use crate::base::words::words;

words!(
    /// What is found.
    Kind {
        Person = "person", Organisation = "organisation", Group = "group", Meeting = "meeting", Item = "item",
        Minutes = "minutes", Decision = "decision", Action = "action", Paper = "paper", Document = "document",
        Statement = "statement",
        Update = "update",
    }
);

impl Kind {
    pub(super) fn word(self, t: &'static Texts) -> String {
        match self {
            Self::Person => t.search_kind_person(),
            Self::Organisation => t.search_kind_organisation(),
            Self::Group => t.search_kind_group(),
            Self::Meeting => t.search_kind_meeting(),
            Self::Item => t.search_kind_item(),
            Self::Minutes => t.search_kind_minutes(),
            Self::Decision => t.search_kind_decision(),
            Self::Action => t.search_kind_action(),
            Self::Paper => t.search_kind_paper(),
            Self::Document => t.search_kind_document(),
            Self::Statement => t.search_kind_statement(),
            Self::Update => t.updates_update(),
        }
    }

    /// Whether people outside can ever find one.
    pub(super) fn is_ever_outside(self) -> bool {
        match self {
            Self::Group
            | Self::Meeting
            | Self::Item
            | Self::Minutes
            | Self::Paper
            | Self::Document
            | Self::Update => true,
            Self::Person | Self::Organisation | Self::Decision | Self::Action | Self::Statement => {
                false
            }
        }
    }
}

/// One finding.
#[derive(Clone, Debug)]
pub(super) struct Hit {
    pub(super) kind: Kind,
    pub(super) subject: i64,
    pub(super) place: i64,
    pub(super) spot: Option<i64>,
    pub(super) symbol: String,
    pub(super) title: String,
    pub(super) title_ru: Option<String>,
    pub(super) title_ky: Option<String>,
    /// The beginning of its text.
    pub(super) body: String,
    pub(super) at: Option<DateTime<Utc>>,
    /// Found by likeness: what was typed may be a slip.
    pub(super) near: bool,
}

impl Hit {
    /// Where it is read; of a paper, people outside read the file alone.
    pub(super) fn href(&self, inside: bool) -> String {
        let (subject, place) = (self.subject, self.place);
        match self.kind {
            Kind::Person => format!("/people/{subject}"),
            Kind::Organisation => format!("/members/{subject}"),
            Kind::Group => format!("/groups/{subject}"),
            Kind::Meeting => format!("/meetings/{subject}"),
            // to people outside an item's place would tell of those between
            Kind::Item => match self.spot {
                Some(spot) if inside => format!("/meetings/{place}#item-{spot}"),
                Some(_) | None => format!("/meetings/{place}"),
            },
            Kind::Minutes => format!("/meetings/{place}/minutes"),
            Kind::Decision => format!("/decisions/{subject}"),
            Kind::Action => format!("/actions/{subject}"),
            Kind::Paper => match self.spot {
                Some(file) if !inside => format!("/paper-versions/{file}/file"),
                Some(_) | None => format!("/papers/{subject}"),
            },
            Kind::Document => format!("/documents/{subject}"),
            Kind::Statement => format!("/statements/{subject}"),
            Kind::Update => format!("/updates/{subject}"),
        }
    }
}
