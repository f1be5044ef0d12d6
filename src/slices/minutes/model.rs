use chrono::{DateTime, Utc};

use crate::base::ids::GroupId;
use crate::base::words::words;
use crate::slices::meetings::MeetingId;

crate::id!(
    /// The text of one item in the minutes.
    pub(crate) EntryId
);

words!(
    /// domain §3.4
    State {
        Draft = "draft",
        ChairReview = "chair_review",
        Cleared = "cleared",
        CommentOpen = "comment_open",
        Consolidated = "consolidated",
        Approved = "approved",
        Disseminated = "disseminated",
    }
);

impl State {
    /// Where minutes may go from here; the table `minutes_transition` says the same (a test compares).
    pub(crate) fn next(self) -> &'static [Self] {
        use State::{
            Approved, ChairReview, Cleared, CommentOpen, Consolidated, Disseminated, Draft,
        };
        match self {
            Draft => &[ChairReview],
            ChairReview => &[Draft, Cleared],
            Cleared => &[Draft, CommentOpen],
            CommentOpen => &[Approved, Consolidated],
            Consolidated => &[Approved],
            Approved => &[Disseminated],
            Disseminated => &[],
        }
    }

    /// Members read them; before, secretariat and co-chairs work on them.
    pub(crate) fn is_circulated(self) -> bool {
        matches!(
            self,
            Self::CommentOpen | Self::Consolidated | Self::Approved | Self::Disseminated
        )
    }
}

/// The minutes of a meeting.
#[derive(Clone, Debug)]
pub(crate) struct Minutes {
    pub(crate) id: i64,
    pub(crate) meeting: MeetingId,
    pub(crate) state: State,
    pub(crate) revision: i32,
    /// What the co-chair who returned them asks for.
    pub(crate) remark: Option<String>,
    pub(crate) cleared_at: Option<DateTime<Utc>>,
    pub(crate) circulated_at: Option<DateTime<Utc>>,
    pub(crate) comments_until: Option<DateTime<Utc>>,
    pub(crate) title: String,
    pub(crate) title_ru: Option<String>,
    pub(crate) title_ky: Option<String>,
    pub(crate) year: i32,
    pub(crate) number: i32,
    pub(crate) starts_at: DateTime<Utc>,
    pub(crate) ends_at: DateTime<Utc>,
    pub(crate) place: String,
    pub(crate) presiding: Option<String>,
    pub(crate) is_held: bool,
    /// R23: of a working group's meeting.
    pub(crate) group: Option<GroupId>,
    pub(crate) group_number: Option<i32>,
}

impl Minutes {
    /// `UNMN/KGZ/2026/MIN/3`, of a group `UNMN/KGZ/2026/WG.1/MIN/1`
    pub(crate) fn symbol(&self, prefix: &str) -> String {
        match self.group_number {
            Some(group) => format!("{prefix}/{}/WG.{group}/MIN/{}", self.year, self.number),
            None => format!("{prefix}/{}/MIN/{}", self.year, self.number),
        }
    }
}

/// What was said under one item of the agenda.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) id: EntryId,
    pub(crate) meeting: MeetingId,
    pub(crate) minutes: State,
    pub(crate) position: i32,
    pub(crate) title: String,
    pub(crate) title_ru: Option<String>,
    pub(crate) title_ky: Option<String>,
    pub(crate) presenter: Option<String>,
    pub(crate) background: String,
    pub(crate) text: String,
    /// Raised with each save.
    pub(crate) revision: i32,
    pub(crate) saved_by: Option<String>,
    pub(crate) saved_at: Option<DateTime<Utc>>,
    /// R23: of a working group's meeting.
    pub(crate) group: Option<GroupId>,
}

/// A decision of the item, by reference (I17).
#[derive(Clone, Debug)]
pub(crate) struct Taken {
    pub(crate) position: i32,
    pub(crate) id: i64,
    pub(crate) title: String,
    pub(crate) title_ru: Option<String>,
    pub(crate) title_ky: Option<String>,
    pub(crate) text: String,
    pub(crate) year: Option<i32>,
    pub(crate) number: Option<i32>,
}
