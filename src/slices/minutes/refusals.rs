//! The reasons of `rules`, as the reader is told them.
use super::rules::Refusal;
use crate::base::lang::{InWords, Lang};

fn numbers(items: &[i32]) -> String {
    let items: Vec<String> = items.iter().map(ToString::to_string).collect();
    items.join(", ")
}

impl InWords for Refusal {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::TakenDown => t.minutes_refused_taken_down(),
            Self::NotOpened => t.minutes_refused_not_opened(),
            Self::Begun => t.minutes_refused_begun(),
            Self::NotDraft => t.minutes_refused_not_draft(),
            Self::NotHeld => t.minutes_refused_not_held(),
            Self::EmptyItems(items) => t.minutes_refused_empty_items(numbers(items)),
            Self::NotWithChair => t.minutes_refused_not_with_chair(),
            Self::NotBeforeCirculation => t.minutes_refused_not_before_circulation(),
            Self::NotCleared => t.minutes_refused_not_cleared(),
            Self::RemarksOpen(n) => t.minutes_refused_remarks_open(*n),
            Self::ResolvedAlready => t.minutes_refused_resolved(),
            Self::NothingFollows(symbols) => t.minutes_refused_nothing_follows(symbols.join(", ")),
            Self::NoLine(members) => t.minutes_refused_no_line(members.join(", ")),
            Self::NotCirculated => t.minutes_refused_not_circulated(),
            Self::NotOpenForComments => t.minutes_refused_not_open(),
            Self::CommentsOver => t.minutes_refused_comments_over(),
            Self::WasNotThere => t.minutes_refused_was_not_there(),
            Self::NoSuchParagraph(n) => t.minutes_refused_no_such_paragraph(*n),
            Self::NothingToAdd => t.minutes_refused_nothing_to_add(),
            Self::SaidNoComments => t.minutes_refused_said_no_comments(),
            Self::HasComments => t.minutes_refused_has_comments(),
            Self::Withdrawn => t.minutes_refused_withdrawn(),
            Self::OwnComment => t.minutes_refused_own_comment(),
            Self::ObjectedAlready => t.minutes_refused_objected(),
            Self::NothingToObjectTo => t.minutes_refused_nothing_to_object_to(),
            Self::RuledAlready => t.minutes_refused_ruled(),
            Self::AnswersStand => t.minutes_refused_answers_stand(),
            Self::NothingToAnswer => t.minutes_refused_nothing_to_answer(),
            Self::AnswerOfAnotherKind => t.minutes_refused_answer_of_another_kind(),
            Self::NoRulingNeeded => t.minutes_refused_no_ruling_needed(),
            Self::CommentsRunning => t.minutes_refused_comments_running(),
            Self::Unanswered(n) => t.minutes_refused_unanswered(*n),
            Self::Unruled(n) => t.minutes_refused_unruled(*n),
            Self::NoComments => t.minutes_refused_no_comments(),
            Self::TwoWordings(items) => t.minutes_refused_two_wordings(numbers(items)),
            Self::NotWorkedIn(items) => t.minutes_refused_not_worked_in(numbers(items)),
            Self::NotConsolidated => t.minutes_refused_not_consolidated(),
            Self::ChangesRunning => t.minutes_refused_changes_running(),
            Self::NoMeetingSits => t.minutes_refused_no_meeting_sits(),
            Self::CommentsCame => t.minutes_refused_comments_came(),
            Self::NotApproved => t.minutes_refused_not_approved(),
            Self::NotDisseminated => t.minutes_refused_not_disseminated(),
            Self::CorrectionsOver => t.minutes_refused_corrections_over(),
            Self::CorrectionsRunning => t.minutes_refused_corrections_running(),
            Self::CorrectionsUnanswered(n) => t.minutes_refused_corrections_unanswered(*n),
            Self::NothingToCorrect => t.minutes_refused_nothing_to_correct(),
            Self::CorrigendumIssued => t.minutes_refused_corrigendum_issued(),
        }
    }
}
