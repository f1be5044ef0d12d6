//! The words and shapes of a statement.
use super::model::{
    Audience, Clearance, Comment, CommentAnswer, Draft, InputAnswer, Standing, Statement,
};
use super::rules::Part;
use crate::base::lang::{Lang, Texts};
use crate::base::words::Word as _;
use crate::slices::decisions;
use crate::web::parts::{Icon, Step, Steps, Tag, Tone};

pub(super) fn standing_tag(t: &'static Texts, standing: Standing) -> Tag {
    match standing {
        Standing::Drafting => Tag::new(Icon::Edit, Tone::Wait, t.statements_is_drafting()),
        Standing::Clearing => Tag::new(Icon::Awaiting, Tone::Wait, t.statements_is_clearing()),
        Standing::Cleared => Tag::new(Icon::Half, Tone::Ink, t.statements_is_cleared()),
        Standing::Signed => Tag::new(Icon::OnTrack, Tone::Ok, t.statements_is_signed()),
        Standing::Delivered => Tag::new(Icon::Yes, Tone::Yes, t.statements_is_delivered()),
        Standing::Withdrawn => Tag::new(Icon::Reservation, Tone::Warn, t.statements_is_withdrawn()),
    }
}

/// The way of a statement; none once it was withdrawn.
pub(super) fn steps(t: &'static Texts, statement: &Statement) -> Option<Steps> {
    let current = match statement.standing {
        Standing::Drafting => 0,
        Standing::Clearing => 1,
        Standing::Cleared => 2,
        Standing::Signed => 3,
        Standing::Delivered => 4,
        Standing::Withdrawn => return None,
    };
    let step = |word: String, note: String| Step {
        word: word.into(),
        note: note.into(),
    };
    let signed = signed_of(t, statement);
    let words = vec![
        step(
            t.statements_step_draft(),
            t.statements_version(statement.version),
        ),
        step(t.statements_step_clearance(), String::new()),
        step(
            t.statements_step_signatures(),
            if current >= 2 { signed } else { String::new() },
        ),
        step(t.statements_step_ready(), String::new()),
        step(t.statements_is_delivered(), String::new()),
    ];
    Some(Steps::new(t.statements_state(), current, words))
}

/// "1 of 2 co-chairs": by the charter one may be enough, and the other may sign all the same.
pub(super) fn signed_of(t: &Texts, statement: &Statement) -> String {
    let signed = statement.signatures.len();
    t.statements_signed_of(signed, statement.signatures_needed.max(signed))
}

pub(super) fn audience_word(t: &Texts, audience: Audience) -> String {
    match audience {
        Audience::Public => t.statements_to_everybody(),
        Audience::Members => t.statements_to_members(),
    }
}

/// "English, Кыргызча": the language of record first.
pub(super) fn tongues(draft: &Draft) -> String {
    let names: Vec<&str> = draft
        .wordings
        .in_order(draft.lang)
        .map(|(lang, _)| lang.own_name())
        .collect();
    names.join(", ")
}

/// The decision, as a link names it.
pub(super) fn decision_words(t: &Texts, clearance: &Clearance, prefix: &str) -> String {
    clearance
        .symbol(prefix)
        .unwrap_or_else(|| t.statements_draft_decision())
}

pub(super) fn decision_tag(t: &'static Texts, clearance: &Clearance) -> Tag {
    decisions::state_tag(t, clearance.state)
}

pub(super) fn input_tag(t: &'static Texts, answer: Option<InputAnswer>, late: bool) -> Tag {
    match answer {
        None if late => Tag::new(Icon::Overdue, Tone::No, t.statements_input_late()),
        None => Tag::new(Icon::Awaiting, Tone::Wait, t.statements_input_open()),
        Some(InputAnswer::Comments) => {
            Tag::new(Icon::Discussion, Tone::Ink, t.statements_input_comments())
        }
        Some(InputAnswer::Nothing) => Tag::new(Icon::Yes, Tone::Yes, t.statements_input_nothing()),
    }
}

pub(super) fn answer_word(t: &Texts, answer: CommentAnswer) -> String {
    match answer {
        CommentAnswer::Taken => t.statements_answer_taken(),
        CommentAnswer::NotTaken => t.statements_answer_not_taken(),
    }
}

pub(super) fn comment_tag(t: &'static Texts, comment: &Comment) -> Tag {
    match comment.answer.as_deref().and_then(CommentAnswer::parse) {
        None => Tag::new(Icon::Awaiting, Tone::Wait, t.statements_answer_awaited()),
        Some(answer @ CommentAnswer::Taken) => {
            Tag::new(Icon::Yes, Tone::Yes, answer_word(t, answer))
        }
        Some(answer @ CommentAnswer::NotTaken) => {
            Tag::new(Icon::Objection, Tone::No, answer_word(t, answer))
        }
    }
}

/// "Version 2, paragraph 3"
pub(super) fn spot(t: &Texts, comment: &Comment) -> String {
    match comment.paragraph {
        Some(number) => t.statements_spot_paragraph(comment.version, number),
        None => t.statements_spot_whole(comment.version),
    }
}

pub(super) fn part_word(t: &Texts, part: Part) -> String {
    match part {
        Part::Supports => t.statements_part_supports(),
        Part::DoesNotObject => t.statements_part_does_not_object(),
        Part::Aside => t.statements_part_aside(),
        Part::Apart => t.statements_part_apart(),
    }
}

/// `text.pdf?text=ru`
pub(super) fn file(base: &str, ending: &str, lang: Lang) -> String {
    format!("{base}/text.{ending}?text={}", lang.tag())
}
