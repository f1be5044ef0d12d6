use chrono::{DateTime, Utc};

use super::super::model::{AgendaState, Audience, ItemId, MeetingId, State};
use crate::base::ids::GroupId;
use crate::base::lang::Texts;
use crate::base::words::words;

crate::id!(
    /// A paper, through all its versions.
    pub(crate) PaperId
);
crate::id!(
    /// One version of a paper: one file.
    pub(crate) VersionId
);

words!(
    /// What a paper is for.
    Kind {
        Background = "background", Concept = "concept", Draft = "draft", Report = "report",
        Presentation = "presentation", Other = "other",
    }
);

impl Kind {
    pub(crate) fn word(self, t: &'static Texts) -> String {
        match self {
            Self::Background => t.papers_kind_background(),
            Self::Concept => t.papers_kind_concept(),
            Self::Draft => t.papers_kind_draft(),
            Self::Report => t.papers_kind_report(),
            Self::Presentation => t.papers_kind_presentation(),
            Self::Other => t.papers_kind_other(),
        }
    }
}

/// A paper, with what its meeting allows.
#[derive(Clone, Debug)]
pub(crate) struct Paper {
    pub(crate) id: PaperId,
    /// Absent once its item was removed.
    pub(crate) item: Option<ItemId>,
    pub(crate) meeting: MeetingId,
    pub(crate) kind: Kind,
    pub(crate) title: String,
    pub(crate) title_ru: Option<String>,
    pub(crate) title_ky: Option<String>,
    pub(crate) year: i32,
    pub(crate) number: i32,
    pub(crate) version: i32,
    pub(crate) withdrawn_at: Option<DateTime<Utc>>,
    pub(crate) agenda: AgendaState,
    pub(crate) circulated_at: Option<DateTime<Utc>>,
    pub(crate) meeting_state: State,
    pub(crate) audience: Audience,
    /// Whom its item is open to; internal once the item was removed.
    pub(crate) item_audience: Audience,
    /// The group whose meeting it is for.
    pub(crate) group: Option<GroupId>,
}

impl Paper {
    /// I15: opened itself, at an item that is open, of an agenda that went out and is not being revised; and not withdrawn.
    pub(crate) fn is_open_to_partners(&self) -> bool {
        self.audience == Audience::Group
            && self.item_audience == Audience::Group
            && match self.agenda {
                AgendaState::Circulated | AgendaState::Adopted | AgendaState::Closed => true,
                AgendaState::Draft | AgendaState::Cleared => false,
            }
            && self.withdrawn_at.is_none()
    }

    /// Withdrawn before the members had the agenda: nobody but the secretariat needs to know of it.
    pub(crate) fn is_gone(&self) -> bool {
        self.withdrawn_at
            .is_some_and(|at| self.circulated_at.is_none_or(|circulated| at < circulated))
    }
}

/// One file of a paper.
#[derive(Clone, Debug)]
pub(crate) struct Version {
    pub(crate) id: VersionId,
    pub(crate) number: i32,
    pub(crate) file_name: String,
    pub(crate) media_type: String,
    pub(crate) bytes: i64,
    pub(crate) sha256: Vec<u8>,
    pub(crate) after_circulation: bool,
    pub(crate) uploaded_at: DateTime<Utc>,
    pub(crate) uploaded_by: String,
    pub(crate) paper: Paper,
}

/// A paper as an agenda lists it: with its current file.
#[derive(Clone, Debug)]
pub(crate) struct Brief {
    pub(crate) id: PaperId,
    pub(crate) item: Option<ItemId>,
    pub(crate) kind: Kind,
    pub(crate) title: String,
    pub(crate) title_ru: Option<String>,
    pub(crate) title_ky: Option<String>,
    pub(crate) year: i32,
    pub(crate) number: i32,
    pub(crate) withdrawn_at: Option<DateTime<Utc>>,
    pub(crate) version: i32,
    pub(crate) version_id: VersionId,
    pub(crate) file_name: String,
    pub(crate) media_type: String,
    pub(crate) bytes: i64,
    pub(crate) sha256: Vec<u8>,
    pub(crate) after_circulation: bool,
    /// Members alone, or those from outside whom its item is open to.
    pub(crate) audience: Audience,
}

/// `UNMN/KGZ/2026/CRP.11`
pub(crate) fn symbol(prefix: &str, year: i32, number: i32) -> String {
    format!("{prefix}/{year}/CRP.{number}")
}
