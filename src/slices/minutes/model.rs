use chrono::{DateTime, Utc};
use sqlx::types::Json;

use super::parallel::Expression;
use crate::base::access::{Actor, Hat};
use crate::base::ids::{GroupId, OrganisationId, PersonId};
use crate::base::lang::Lang;
use crate::base::words::words;
use crate::slices::meetings::{ItemId, MeetingId};

crate::id!(
    /// The text of one item in the minutes.
    pub(crate) EntryId
);
crate::id!(
    /// What a member says of the circulated text.
    pub(crate) CommentId
);
crate::id!(
    /// What a co-chair asks to change.
    pub(crate) RemarkId
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

words!(
    /// Who approves what members have commented on: the charter's choice.
    ApprovalMode { CoChair = "co_chair", NextMeeting = "next_meeting" }
);
words!(
    /// How they were approved.
    Approval { NoComments = "no_comments", CoChair = "co_chair", Meeting = "meeting" }
);

/// The minutes of a meeting.
#[derive(Clone, Debug)]
pub(crate) struct Minutes {
    pub(crate) id: i64,
    pub(crate) meeting: MeetingId,
    pub(crate) state: State,
    /// How often they were circulated, in whatever form.
    pub(crate) revision: i32,
    pub(crate) submitted_at: Option<DateTime<Utc>>,
    pub(crate) cleared_at: Option<DateTime<Utc>>,
    pub(crate) circulated_at: Option<DateTime<Utc>>,
    pub(crate) comments_until: Option<DateTime<Utc>>,
    pub(crate) consolidated_at: Option<DateTime<Utc>>,
    /// Until then members read the tracked version.
    pub(crate) changes_until: Option<DateTime<Utc>>,
    pub(crate) approved_at: Option<DateTime<Utc>>,
    pub(crate) approval: Option<Approval>,
    pub(crate) sha256: Option<Vec<u8>>,
    pub(crate) disseminated_at: Option<DateTime<Utc>>,
    pub(crate) corrections_until: Option<DateTime<Utc>>,
    pub(crate) corrigendum_at: Option<DateTime<Utc>>,
    /// What is known of each member that was written to.
    pub(crate) asked: Json<Vec<Asked>>,
    /// What the charter says now, and the later meeting that sits now.
    pub(crate) mode: ApprovalMode,
    pub(crate) sitting: Option<i64>,
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
    /// Its versions in other languages, in the order in which they were begun.
    pub(crate) versions: Json<Vec<Expression>>,
    /// I8: from the circulation of the text on, what was asked for under each item as it stood then.
    pub(crate) frozen: Option<Json<Vec<FrozenItem>>>,
}

/// An item of a text that went out.
#[derive(Clone, Debug, serde::Deserialize)]
pub(crate) struct FrozenItem {
    pub(super) position: i32,
    pub(super) actions: Vec<Follow>,
}

impl Minutes {
    /// `UNMN/KGZ/2026/MIN/3`, of a group `UNMN/KGZ/2026/WG.1/MIN/1`
    pub(crate) fn symbol(&self, prefix: &str) -> String {
        match self.group_number {
            Some(group) => format!("{prefix}/{}/WG.{group}/MIN/{}", self.year, self.number),
            None => format!("{prefix}/{}/MIN/{}", self.year, self.number),
        }
    }

    pub(crate) fn path(&self) -> String {
        format!("/meetings/{}/minutes", self.meeting)
    }

    /// Secretariat and co-chairs, and of a group its chair.
    pub(crate) fn is_of_office(&self, who: &Actor) -> bool {
        matches!(who.hat, Hat::Secretariat | Hat::CoChair)
            || self.group.is_some_and(|group| who.chairs(group))
    }

    pub(crate) fn title_in(&self, lang: Lang) -> &str {
        let (ru, ky) = (self.title_ru.as_deref(), self.title_ky.as_deref());
        lang.pick(&self.title, ru, ky)
    }

    /// Comments were taken and are over.
    pub(crate) fn is_after_comments(&self, now: DateTime<Utc>) -> bool {
        self.state == State::CommentOpen && self.comments_until.is_some_and(|until| until <= now)
    }

    /// Where nothing but the state matters.
    pub(crate) fn blank(state: State) -> Self {
        Self {
            id: 1,
            meeting: MeetingId::from(1),
            state,
            revision: 1,
            submitted_at: None,
            cleared_at: None,
            circulated_at: None,
            comments_until: None,
            consolidated_at: None,
            changes_until: None,
            approved_at: None,
            approval: None,
            sha256: None,
            disseminated_at: None,
            corrections_until: None,
            corrigendum_at: None,
            asked: Json(Vec::new()),
            mode: ApprovalMode::CoChair,
            sitting: None,
            title: String::new(),
            title_ru: None,
            title_ky: None,
            year: 2026,
            number: 1,
            starts_at: DateTime::default(),
            ends_at: DateTime::default(),
            place: String::new(),
            presiding: None,
            is_held: true,
            group: None,
            group_number: None,
            versions: Json(Vec::new()),
            frozen: None,
        }
    }
}

/// What is known of one member that was asked for its comments by mail.
#[derive(Clone, Debug, serde::Deserialize)]
pub(crate) struct Asked {
    pub(crate) member: i64,
    /// When the page of one of its links was first asked for, or the minutes opened in the house.
    pub(crate) opened_at: Option<DateTime<Utc>>,
    pub(crate) reminded_at: Option<DateTime<Utc>>,
    /// Whether its latest word came by a link, if it has said any.
    pub(crate) by_link: Option<bool>,
}

/// What was said under one item of the agenda.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) id: EntryId,
    pub(crate) meeting: MeetingId,
    pub(crate) item: ItemId,
    /// When the meeting began: days in the text are counted from it.
    pub(crate) starts_at: DateTime<Utc>,
    pub(crate) minutes: State,
    pub(crate) comments_until: Option<DateTime<Utc>>,
    pub(crate) position: i32,
    pub(crate) title: String,
    pub(crate) title_ru: Option<String>,
    pub(crate) title_ky: Option<String>,
    pub(crate) presenter: Option<String>,
    /// When it was taken up in session, and ended for the last time, where whoever presided noted it.
    pub(crate) began_at: Option<DateTime<Utc>>,
    pub(crate) ended_at: Option<DateTime<Utc>>,
    pub(crate) background: String,
    /// As written, and as circulated.
    pub(crate) text: String,
    pub(crate) no_discussion: bool,
    /// As it became after comments, where somebody wrote that.
    pub(crate) consolidated: Option<String>,
    /// Raised with each save, of the text that is edited now.
    pub(crate) revision: i32,
    pub(crate) saved_by: Option<String>,
    pub(crate) saved_at: Option<DateTime<Utc>>,
    /// R23: of a working group's meeting.
    pub(crate) group: Option<GroupId>,
}

impl Entry {
    /// The text as it stands now.
    pub(crate) fn stands(&self) -> &str {
        self.consolidated.as_deref().unwrap_or(&self.text)
    }

    /// Where nothing but the state of the minutes matters.
    pub(crate) fn blank(minutes: State) -> Self {
        Self {
            id: EntryId(1),
            meeting: MeetingId::from(1),
            item: ItemId::from(1),
            starts_at: DateTime::default(),
            minutes,
            comments_until: None,
            position: 1,
            title: String::new(),
            title_ru: None,
            title_ky: None,
            presenter: None,
            began_at: None,
            ended_at: None,
            background: String::new(),
            text: String::new(),
            no_discussion: false,
            consolidated: None,
            revision: 0,
            saved_by: None,
            saved_at: None,
            group: None,
        }
    }
}

/// The paragraphs of a text.
pub(crate) fn paragraphs(text: &str) -> impl Iterator<Item = &str> {
    text.split("\n\n")
        .map(str::trim)
        .filter(|words| !words.is_empty())
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
    pub(crate) adopted_at: DateTime<Utc>,
    /// Why nothing follows from it.
    pub(crate) no_action: Option<String>,
    pub(crate) actions: Vec<Follow>,
}

impl Taken {
    /// `UNMN/KGZ/2026/DEC/9`
    pub(crate) fn symbol(&self, prefix: &str) -> String {
        self.year
            .zip(self.number)
            .map_or_else(String::new, |(year, number)| {
                format!("{prefix}/{year}/DEC/{number}")
            })
    }

    pub(crate) fn title_in(&self, lang: Lang) -> &str {
        let (ru, ky) = (self.title_ru.as_deref(), self.title_ky.as_deref());
        lang.pick(&self.title, ru, ky)
    }

    pub(crate) fn has_follow_up(&self) -> bool {
        self.no_action.is_some() || !self.actions.is_empty()
    }
}

/// What was to follow from a decision when the text was circulated; later changes stand in the follow-up.
#[derive(Clone, Debug, serde::Deserialize)]
pub(crate) struct Followed {
    pub(crate) no_action: Option<String>,
    pub(crate) actions: Vec<Follow>,
}

/// An action of a decision, as the table under it shows it.
#[derive(Clone, Debug, serde::Deserialize, serde::Serialize)]
pub(crate) struct Follow {
    pub(crate) title: String,
    pub(crate) lead: String,
    pub(crate) due_on: chrono::NaiveDate,
}

words!(
    /// What a comment is about (domain §3.4).
    Kind {
        /// Something is told wrongly.
        Factual = "factual",
        /// What the member itself said.
        OwnIntervention = "own_intervention",
        /// Form, not substance.
        Editorial = "editorial",
        /// A statement of the member to be put in.
        AddStatement = "add_statement",
        /// A question: all that a member may do that was not at the table.
        Query = "query",
        /// The member has read the text and has nothing to say of it.
        NoComments = "no_comments",
        /// Asked for after dissemination; goes into the corrigendum.
        Correction = "correction",
    }
);

impl Kind {
    /// Those that change the text, and so keep the clock from approving it.
    pub(crate) fn changes_text(self) -> bool {
        match self {
            Self::Factual | Self::OwnIntervention | Self::Editorial | Self::AddStatement => true,
            Self::Query | Self::NoComments | Self::Correction => false,
        }
    }
}

words!(
    /// What the secretariat answers.
    Reply { Accepted = "accepted", Declined = "declined", Noted = "noted" }
);

/// Another member does not agree to what a comment asks for.
#[derive(Clone, Debug, serde::Deserialize)]
pub(crate) struct Objection {
    pub(crate) member: i64,
    pub(crate) acronym: String,
    pub(crate) reason: String,
}

/// What a member says of the circulated text, and what came of it.
#[derive(Clone, Debug)]
pub(crate) struct Comment {
    pub(crate) id: CommentId,
    pub(crate) meeting: MeetingId,
    pub(crate) minutes: State,
    pub(crate) corrigendum_at: Option<DateTime<Utc>>,
    pub(crate) entry: Option<EntryId>,
    /// Counted through the whole text.
    pub(crate) paragraph: Option<i32>,
    pub(crate) kind: Kind,
    pub(crate) text: String,
    pub(crate) proposed: Option<String>,
    pub(crate) member: OrganisationId,
    pub(crate) acronym: String,
    pub(crate) person: PersonId,
    pub(crate) at: DateTime<Utc>,
    pub(crate) withdrawn_at: Option<DateTime<Utc>>,
    pub(crate) answer: Option<Reply>,
    pub(crate) reason: Option<String>,
    pub(crate) ruling: Option<Reply>,
    pub(crate) ruling_reason: Option<String>,
    pub(crate) disagreement: Option<String>,
    pub(crate) objections: Vec<Objection>,
    /// R23: of a working group's meeting.
    pub(crate) group: Option<GroupId>,
}

impl Comment {
    /// It asks for a change of the text and was not taken back.
    pub(crate) fn counts(&self) -> bool {
        self.kind.changes_text() && self.withdrawn_at.is_none()
    }

    /// Declined, or another member objects: a co-chair rules.
    pub(crate) fn is_disputed(&self) -> bool {
        self.counts() && (self.answer == Some(Reply::Declined) || !self.objections.is_empty())
    }

    pub(crate) fn is_settled(&self) -> bool {
        !self.counts() || self.ruling.is_some() || (self.answer.is_some() && !self.is_disputed())
    }

    /// What goes into the text.
    pub(crate) fn is_taken_in(&self) -> bool {
        self.counts() && self.ruling.or(self.answer) == Some(Reply::Accepted)
    }

    /// A correction that the secretariat accepted.
    pub(crate) fn corrects(&self) -> bool {
        self.kind == Kind::Correction
            && self.withdrawn_at.is_none()
            && self.answer == Some(Reply::Accepted)
    }
}

/// What a co-chair asks to change.
#[derive(Clone, Debug)]
pub(crate) struct Remark {
    pub(crate) id: RemarkId,
    pub(crate) meeting: MeetingId,
    pub(crate) minutes: State,
    /// The place of the item, if it is about one.
    pub(crate) position: Option<i32>,
    pub(crate) entry: Option<EntryId>,
    pub(crate) text: String,
    pub(crate) by: String,
    pub(crate) at: DateTime<Utc>,
    pub(crate) resolved_at: Option<DateTime<Utc>>,
    /// R23: of a working group's meeting.
    pub(crate) group: Option<GroupId>,
}
