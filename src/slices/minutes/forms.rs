use super::model::{EntryId, Kind, Reply};
use crate::base::words::Word as _;
use crate::web::fields::{Complaints, Fields, Form};

/// The longest text of an item, in characters.
pub(super) const LONGEST_TEXT: u32 = 50_000;
/// Of a comment, a remark, an answer.
pub(super) const LONGEST_COMMENT: u32 = 5000;
pub(super) const LONGEST_WORDING: u32 = 10_000;
pub(super) const LONGEST_REASON: u32 = 2000;

/// A text as typed, and the revision from which it was typed.
pub(super) struct Typed {
    pub(super) text: String,
    pub(super) no_discussion: bool,
    pub(super) revision: i32,
}

/// An item under which nothing was said may stay empty.
pub(super) fn entry(fields: &Fields, may_be_silent: bool) -> Result<Typed, Complaints> {
    let mut form = Form::of(fields);
    let no_discussion = may_be_silent && fields.is_ticked("no_discussion");
    let text = if no_discussion {
        form.optional("text", LONGEST_TEXT as usize)
            .map(Option::unwrap_or_default)
    } else {
        form.text("text", LONGEST_TEXT as usize)
    };
    let revision = form.number("revision", 0..=i64::from(i32::MAX));
    let read = || {
        Some(Typed {
            text: text?,
            no_discussion,
            revision: revision?,
        })
    };
    let values = read();
    form.finish(values)
}

/// What is to be changed, and in which item.
pub(super) fn remark(
    fields: &Fields,
    entries: &[EntryId],
) -> Result<(Option<EntryId>, String), Complaints> {
    let mut form = Form::of(fields);
    let entry = form.optional_choice("item", |word| one_of(entries, word));
    let remark = form.text("remark", LONGEST_COMMENT as usize);
    form.finish(entry.zip(remark))
}

fn one_of(entries: &[EntryId], word: &str) -> Option<EntryId> {
    let id = word.parse().ok().map(EntryId)?;
    entries.contains(&id).then_some(id)
}

/// A comment or a correction as typed.
pub(super) struct Comment {
    pub(super) kind: Kind,
    pub(super) paragraph: i32,
    pub(super) text: String,
    pub(super) proposed: Option<String>,
}

/// What a member may choose.
pub(super) const KINDS: [Kind; 5] = [
    Kind::Factual,
    Kind::OwnIntervention,
    Kind::Editorial,
    Kind::AddStatement,
    Kind::Query,
];

pub(super) fn comment(fields: &Fields) -> Result<Comment, Complaints> {
    let mut form = Form::of(fields);
    let kind = form.choice("kind", |word| {
        Kind::parse(word).filter(|kind| KINDS.contains(kind))
    });
    let paragraph = form.number("paragraph", 1..=i64::from(i32::MAX));
    let text = form.text("text", LONGEST_COMMENT as usize);
    let proposed = form.optional("proposed", LONGEST_WORDING as usize);
    let read = || {
        Some(Comment {
            kind: kind?,
            paragraph: paragraph?,
            text: text?,
            proposed: proposed?,
        })
    };
    let values = read();
    form.finish(values)
}

/// A correction always says how it should read.
pub(super) fn correction(fields: &Fields) -> Result<Comment, Complaints> {
    let mut form = Form::of(fields);
    let paragraph = form.number("paragraph", 1..=i64::from(i32::MAX));
    let text = form.text("text", LONGEST_COMMENT as usize);
    let proposed = form.text("proposed", LONGEST_WORDING as usize);
    let read = || {
        Some(Comment {
            kind: Kind::Correction,
            paragraph: paragraph?,
            text: text?,
            proposed: Some(proposed?),
        })
    };
    let values = read();
    form.finish(values)
}

pub(super) fn objection(fields: &Fields) -> Result<String, Complaints> {
    let mut form = Form::of(fields);
    let reason = form.text("reason", LONGEST_REASON as usize);
    form.finish(reason)
}

/// What the secretariat says, always with its reason.
pub(super) fn answer(fields: &Fields, is_query: bool) -> Result<(Reply, String), Complaints> {
    let mut form = Form::of(fields);
    let answer = if is_query {
        Some(Reply::Noted)
    } else {
        form.choice("answer", reply)
    };
    let reason = form.text("reason", LONGEST_REASON as usize);
    form.finish(answer.zip(reason))
}

/// What a co-chair says, why, and the sentence that stands in the minutes.
pub(super) fn ruling(fields: &Fields) -> Result<(Reply, String, String), Complaints> {
    let mut form = Form::of(fields);
    let ruling = form.choice("ruling", reply);
    let reason = form.text("reason", LONGEST_REASON as usize);
    let disagreement = form.text("disagreement", LONGEST_REASON as usize);
    let read = || Some((ruling?, reason?, disagreement?));
    let values = read();
    form.finish(values)
}

fn reply(word: &str) -> Option<Reply> {
    Reply::parse(word).filter(|reply| *reply != Reply::Noted)
}

/// The change of the past whose text is brought back, and the revision that stands now.
pub(super) fn restoration(fields: &Fields) -> Result<(i64, i32), Complaints> {
    let mut form = Form::of(fields);
    let change = form.number("change", 1..=i64::MAX);
    let revision = form.number("revision", 0..=i64::from(i32::MAX));
    form.finish(change.zip(revision))
}
