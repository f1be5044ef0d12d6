//! What can wait on a desk.
use chrono::{DateTime, Utc};

use crate::base::words::words;
use crate::slices::meetings::{Mode, State};

/// What is to be done; each has one button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Task {
    GivePosition,
    /// What was said of an earlier text, once more of this one.
    ConfirmPosition,
    /// An objection stopped the clock.
    MendSilence,
    /// A focal point asks for more time: for the co-chairs to answer, and for the secretariat to know.
    AnswerTime,
    SeeTime,
    /// No mail has reached a member.
    ServeMembers,
    AcceptAction,
    ReportAction,
    ReadMinutes,
    AttendMeeting,
    DraftAgenda,
    CirculateAgenda,
    ClearAgenda,
    ConveneMeeting,
    OpenMeeting,
    PresideMeeting,
    DeclareConsensus,
    RecordRepresentation,
    BeginMinutes,
    EditMinutes,
    ClearMinutes,
    CirculateMinutes,
    /// What members said of the circulated text.
    AnswerComments,
    ConsolidateMinutes,
    DisseminateMinutes,
    AnswerCorrections,
    IssueCorrigendum,
    RuleOnComments,
    ApproveMinutes,
    ReadChanges,
    DecideActions,
    VerifyAction,
    /// Its lead declined; another is to be asked.
    ReassignAction,
    /// R21: a mandate refusal, with its reason, is the co-chairs' to know.
    WeighRefusal,
    AskLead,
    AskForNews,
    /// A lead proposed another due day.
    AnswerDue,
    AskState,
    /// Asked and reminded, and nothing came: that is noted, never taken for agreement.
    LapseStateConsultation,
    CloseStateConsultation,
    /// Both co-chairs, where no reply came.
    CloseUnansweredConsultation,
    AnswerConsultation,
    /// M4: a partner is invited to an action, and not bound.
    AnswerAsPartner,
    /// R14: members agreed; the secretariat turns the second key.
    CarryOutRelease,
    /// Written and not tabled.
    EditDecision,
    /// What a focal point wrote; the secretariat tables it.
    TableDecision,
    /// R13: the own line of the member list.
    ConfirmLine,
    IssueMemberList,
    /// T10: the review date of a data set has passed.
    ReviewDataset,
    /// Domain §8: what somebody asks of the data held of them, and what goes next.
    AnswerDataRequest,
    SeeDisposals,
    /// Somebody follows somebody: what is open is looked through once.
    TakeOver,
    /// R2: a member asks for a meeting.
    AnswerRequest,
    /// R9: the secretariat asks for a paper.
    SendPaper,
    /// R9: a member proposes an item; of a late one, a co-chair says first whether it is taken.
    AnswerProposal,
    AgreeToLateItem,
    /// R20: when the member can be represented; afterwards, which time it is to be.
    AnswerDatePoll,
    ChooseDate,
    /// R7: technical input to a joint statement, given and answered; then signed off and delivered.
    GiveInput,
    AnswerInput,
    SignStatement,
    DeliverStatement,
    /// R2, R22: a quarter, or a year, went by without its meeting.
    ExplainPeriod,
}

impl Task {
    /// As the query names it.
    pub(crate) fn of(name: &str) -> Option<Self> {
        Some(match name {
            "give_position" => Self::GivePosition,
            "confirm_position" => Self::ConfirmPosition,
            "mend_silence" => Self::MendSilence,
            "answer_time" => Self::AnswerTime,
            "see_time" => Self::SeeTime,
            "serve_members" => Self::ServeMembers,
            "accept_action" => Self::AcceptAction,
            "report_action" => Self::ReportAction,
            "read_minutes" => Self::ReadMinutes,
            "attend_meeting" => Self::AttendMeeting,
            "draft_agenda" => Self::DraftAgenda,
            "circulate_agenda" => Self::CirculateAgenda,
            "clear_agenda" => Self::ClearAgenda,
            "convene_meeting" => Self::ConveneMeeting,
            "open_meeting" => Self::OpenMeeting,
            "preside_meeting" => Self::PresideMeeting,
            "declare_consensus" => Self::DeclareConsensus,
            "record_representation" => Self::RecordRepresentation,
            "begin_minutes" => Self::BeginMinutes,
            "edit_minutes" => Self::EditMinutes,
            "clear_minutes" => Self::ClearMinutes,
            "circulate_minutes" => Self::CirculateMinutes,
            "answer_comments" => Self::AnswerComments,
            "consolidate_minutes" => Self::ConsolidateMinutes,
            "disseminate_minutes" => Self::DisseminateMinutes,
            "answer_corrections" => Self::AnswerCorrections,
            "issue_corrigendum" => Self::IssueCorrigendum,
            "rule_on_comments" => Self::RuleOnComments,
            "approve_minutes" => Self::ApproveMinutes,
            "read_changes" => Self::ReadChanges,
            "decide_actions" => Self::DecideActions,
            "verify_action" => Self::VerifyAction,
            "reassign_action" => Self::ReassignAction,
            "weigh_refusal" => Self::WeighRefusal,
            "ask_lead" => Self::AskLead,
            "ask_for_news" => Self::AskForNews,
            "answer_due" => Self::AnswerDue,
            "ask_state" => Self::AskState,
            "lapse_state_consultation" => Self::LapseStateConsultation,
            "close_unanswered_consultation" => Self::CloseUnansweredConsultation,
            "close_state_consultation" => Self::CloseStateConsultation,
            "answer_consultation" => Self::AnswerConsultation,
            "answer_as_partner" => Self::AnswerAsPartner,
            "carry_out_release" => Self::CarryOutRelease,
            "edit_decision" => Self::EditDecision,
            "table_decision" => Self::TableDecision,
            "confirm_line" => Self::ConfirmLine,
            "issue_member_list" => Self::IssueMemberList,
            "review_dataset" => Self::ReviewDataset,
            "answer_data_request" => Self::AnswerDataRequest,
            "see_disposals" => Self::SeeDisposals,
            "take_over" => Self::TakeOver,
            "answer_request" => Self::AnswerRequest,
            "send_paper" => Self::SendPaper,
            "answer_proposal" => Self::AnswerProposal,
            "agree_to_late_item" => Self::AgreeToLateItem,
            "answer_date_poll" => Self::AnswerDatePoll,
            "choose_date" => Self::ChooseDate,
            "give_input" => Self::GiveInput,
            "answer_input" => Self::AnswerInput,
            "sign_statement" => Self::SignStatement,
            "deliver_statement" => Self::DeliverStatement,
            "explain_period" => Self::ExplainPeriod,
            _ => return None,
        })
    }

    /// Where its button leads; `id` is the meeting, decision, action, consultation, release, request, or part of a year.
    pub(crate) fn path(self, id: i64) -> String {
        match self {
            Self::GivePosition
            | Self::ConfirmPosition
            | Self::MendSilence
            | Self::DeclareConsensus
            | Self::DecideActions
            | Self::AskState
            | Self::TableDecision => format!("/decisions/{id}"),
            Self::EditDecision => format!("/decisions/{id}/text"),
            Self::AnswerTime | Self::SeeTime => format!("/decisions/{id}#time"),
            Self::ServeMembers => format!("/decisions/{id}/services"),
            Self::AcceptAction
            | Self::ReportAction
            | Self::VerifyAction
            | Self::ReassignAction
            | Self::WeighRefusal
            | Self::AskLead
            | Self::AskForNews
            | Self::AnswerDue => {
                format!("/actions/{id}")
            }
            Self::ReadMinutes
            | Self::EditMinutes
            | Self::ClearMinutes
            | Self::CirculateMinutes
            | Self::AnswerComments
            | Self::ConsolidateMinutes
            | Self::DisseminateMinutes
            | Self::AnswerCorrections
            | Self::IssueCorrigendum
            | Self::RuleOnComments
            | Self::ApproveMinutes => format!("/meetings/{id}/minutes"),
            Self::ReadChanges => format!("/meetings/{id}/minutes/changes"),
            Self::AttendMeeting
            | Self::ConveneMeeting
            | Self::OpenMeeting
            | Self::PresideMeeting
            | Self::RecordRepresentation
            | Self::BeginMinutes
            | Self::CirculateAgenda
            | Self::ClearAgenda => format!("/meetings/{id}"),
            Self::DraftAgenda => format!("/meetings/{id}/agenda"),
            Self::CloseStateConsultation
            | Self::CloseUnansweredConsultation
            | Self::LapseStateConsultation
            | Self::AnswerConsultation => {
                format!("/state-consultations/{id}")
            }
            Self::AnswerAsPartner => format!("/action-partners/{id}"),
            Self::CarryOutRelease => format!("/releases/{id}"),
            Self::ConfirmLine => format!("/members/{id}/line"),
            Self::IssueMemberList => "/member-lists".to_owned(),
            Self::ReviewDataset => format!("/documents/{id}"),
            Self::AnswerDataRequest => format!("/data-requests/{id}"),
            Self::SeeDisposals => "/disposals".to_owned(),
            Self::TakeOver => format!("/successions/{id}"),
            Self::AnswerRequest => format!("/meeting-requests/{id}"),
            Self::SendPaper => format!("/paper-requests/{id}"),
            Self::AnswerProposal | Self::AgreeToLateItem => format!("/item-proposals/{id}"),
            Self::AnswerDatePoll => format!("/date-polls/{id}/answer"),
            Self::ChooseDate => format!("/date-polls/{id}"),
            Self::GiveInput => format!("/statement-inputs/{id}"),
            Self::AnswerInput | Self::SignStatement => format!("/statements/{id}"),
            Self::DeliverStatement => format!("/statements/{id}/delivery"),
            // the year, and which part of it
            Self::ExplainPeriod => format!("/meetings/year?year={}#part-{}", id / 10, id % 10),
        }
    }
}

impl Task {
    /// Begun by the reader's own office, and known to nobody else until it goes on.
    pub(crate) fn is_draft(self) -> bool {
        matches!(
            self,
            Self::DraftAgenda | Self::EditMinutes | Self::EditDecision | Self::TableDecision
        )
    }

    /// Nobody waits for a text that its author keeps: it lies on the desk, and no mail tells of it.
    pub(crate) fn is_told(self) -> bool {
        self != Self::EditDecision
    }
}

/// One thing that waits.
#[derive(Clone, Debug)]
pub(crate) struct Waiting {
    pub(crate) task: Task,
    pub(crate) id: i64,
    pub(crate) title: String,
    pub(crate) title_ru: Option<String>,
    pub(crate) title_ky: Option<String>,
    /// Until when; absent where no day is set.
    pub(crate) due: Option<DateTime<Utc>>,
}

words!(
    /// Whose move it is.
    Wait {
        Answers = "answers",
        StateReply = "state_reply",
        Acceptance = "acceptance",
        Clearance = "clearance",
        TimeAnswer = "time_answer",
        DueAnswer = "due_answer",
        CommentAnswer = "comment_answer",
        Verification = "verification",
        ProposalAnswer = "proposal_answer",
        Paper = "paper",
    }
);

impl Wait {
    /// Where it is seen and, where there is a way, others are reminded.
    pub(crate) fn path(self, id: i64) -> String {
        match self {
            Self::Answers => format!("/decisions/{id}/consultation"),
            Self::StateReply => format!("/state-consultations/{id}"),
            Self::Acceptance | Self::DueAnswer | Self::Verification => format!("/actions/{id}"),
            Self::Clearance | Self::CommentAnswer => format!("/meetings/{id}/minutes"),
            Self::TimeAnswer => format!("/decisions/{id}#time"),
            Self::ProposalAnswer => format!("/item-proposals/{id}"),
            Self::Paper => format!("/paper-requests/{id}"),
        }
    }

    /// Whether the secretariat reminds of it by hand.
    pub(crate) fn is_reminded(self) -> bool {
        matches!(self, Self::Answers | Self::StateReply)
    }
}

/// One thing that a reader waits for from others.
#[derive(Clone, Debug)]
pub(crate) struct Awaited {
    pub(crate) wait: Wait,
    pub(crate) id: i64,
    pub(crate) title: String,
    pub(crate) title_ru: Option<String>,
    pub(crate) title_ky: Option<String>,
    /// How many have not answered, and the first of them by acronym.
    pub(crate) n: i64,
    pub(crate) whom: String,
    pub(crate) due: Option<DateTime<Utc>>,
    pub(crate) reminded: Option<DateTime<Utc>>,
}

words!(
    /// What happened.
    News {
        Adopted = "adopted",
        Opened = "opened",
        Invitation = "invitation",
        Cancelled = "cancelled",
        Agenda = "agenda",
        Minutes = "minutes",
        Report = "report",
        Done = "done",
        Overdue = "overdue",
        Released = "released",
        Update = "update",
    }
);

impl News {
    pub(crate) fn path(self, id: i64) -> String {
        match self {
            Self::Adopted | Self::Opened => format!("/decisions/{id}"),
            Self::Invitation | Self::Cancelled | Self::Agenda => format!("/meetings/{id}"),
            Self::Minutes => format!("/meetings/{id}/minutes"),
            Self::Report | Self::Done | Self::Overdue => format!("/actions/{id}"),
            Self::Released => format!("/releases/{id}"),
            Self::Update => format!("/updates/{id}"),
        }
    }
}

/// One piece of news.
#[derive(Clone, Debug)]
pub(crate) struct Happened {
    pub(crate) news: News,
    pub(crate) id: i64,
    pub(crate) title: String,
    pub(crate) title_ru: Option<String>,
    pub(crate) title_ky: Option<String>,
    /// The agency, by acronym, where there is one.
    pub(crate) who: String,
    pub(crate) at: DateTime<Utc>,
}

/// What happened since the reader's last visit; nothing is told of it to who is here for the first time.
#[derive(Clone, Debug)]
pub(crate) struct Since {
    pub(crate) visit: DateTime<Utc>,
    /// The latest of them.
    pub(crate) happened: Vec<Happened>,
    pub(crate) all: i64,
}

/// One update (T2), as the desk tells it.
#[derive(Clone, Debug, serde::Deserialize)]
pub(crate) struct Posted {
    pub(crate) id: i64,
    pub(crate) title: String,
    pub(crate) acronym: String,
    pub(crate) at: DateTime<Utc>,
}

/// The meeting of one part of the year (R2, R22).
#[derive(Clone, Debug, serde::Deserialize)]
pub(crate) struct Gathered {
    /// As the database counts it: the annual meeting is 0, else the quarter.
    pub(crate) part: i32,
    pub(crate) id: i64,
    pub(crate) starts_at: DateTime<Utc>,
    pub(crate) state: State,
    /// R20: how each member was represented, once it is held.
    pub(crate) modes: Option<Vec<Mode>>,
}

/// How the network stands this year (R2, R12).
#[derive(Clone, Debug, Default)]
pub(crate) struct Pulse {
    /// Members today.
    pub(crate) members: i64,
    pub(crate) meetings_held: i64,
    pub(crate) decisions_adopted: i64,
    pub(crate) decisions_open: i64,
    pub(crate) actions_done: i64,
    pub(crate) actions: i64,
    pub(crate) actions_late: i64,
}

/// The meeting that comes next.
#[derive(Clone, Debug)]
pub(crate) struct Next {
    pub(crate) id: i64,
    pub(crate) title: String,
    pub(crate) title_ru: Option<String>,
    pub(crate) title_ky: Option<String>,
    pub(crate) starts_at: DateTime<Utc>,
    pub(crate) ends_at: DateTime<Utc>,
    pub(crate) place: String,
}
