//! The text that is agreed: what it is made of, and how it is kept word for word.
use serde_json::{Value, json};

use super::beside_store::{self, Beside};
use super::model::{Comment, Entry, EntryId, Minutes, Taken, paragraphs};
use super::rules;
use crate::slices::meetings::{Mode, Seat};

/// All that stands in minutes.
pub(super) struct Text<'a> {
    pub(super) minutes: &'a Minutes,
    pub(super) entries: &'a [Entry],
    pub(super) decisions: &'a [Taken],
    pub(super) beside: &'a [Beside],
    pub(super) seats: &'a [Seat],
    pub(super) comments: &'a [Comment],
}

/// The first paragraph's number of each item, counted through the whole text, and how many there are.
pub(super) fn numbering<'a>(
    entries: &'a [Entry],
    text: impl Fn(&'a Entry) -> &'a str,
) -> (Vec<i32>, usize) {
    let mut next = 1;
    let firsts = entries
        .iter()
        .map(|entry| {
            let first = next;
            next += i32::try_from(paragraphs(text(entry)).count()).unwrap_or(i32::MAX);
            first
        })
        .collect();
    (firsts, usize::try_from(next - 1).unwrap_or_default())
}

/// The item in whose circulated text the paragraph stands.
pub(super) fn entry_of(
    entries: &[Entry],
    paragraph: i32,
    text: impl Fn(&Entry) -> &str,
) -> Option<EntryId> {
    let mut next = 1;
    for entry in entries {
        next += i32::try_from(paragraphs(text(entry)).count()).unwrap_or(i32::MAX);
        if paragraph < next {
            return Some(entry.id);
        }
    }
    None
}

/// Texts that come out of the comments by themselves; what somebody wrote by hand stands.
pub(super) fn consolidated(entries: &[Entry], comments: &[Comment]) -> Vec<(EntryId, String)> {
    let (firsts, _) = numbering(entries, |entry| &entry.text);
    entries
        .iter()
        .zip(firsts)
        .filter(|(entry, _)| entry.consolidated.is_none())
        .filter_map(|(entry, first)| {
            let text = rules::worked_in(entry, first, comments);
            let as_it_was = paragraphs(&entry.text).collect::<Vec<_>>().join("\n\n");
            (text != as_it_was).then_some((entry.id, text))
        })
        .collect()
}

/// Sentences in which the minutes say who does not agree, by item.
pub(super) fn disagreements(comments: &[Comment], entry: EntryId) -> impl Iterator<Item = &str> {
    comments
        .iter()
        .filter(move |one| one.entry == Some(entry) && one.counts())
        .filter_map(|one| one.disagreement.as_deref())
}

impl Text<'_> {
    /// I8: everything word for word, in the order of the text; decisions with their adopted text (I17) and what follows.
    pub(super) fn snapshot(&self, what: &str, prefix: &str) -> Value {
        let there = |seat: &&Seat| seat.mode.is_some_and(Mode::is_there);
        json!({
            "what": what,
            "symbol": self.minutes.symbol(prefix),
            "title": self.minutes.title,
            "starts_at": self.minutes.starts_at,
            "ends_at": self.minutes.ends_at,
            "place": self.minutes.place,
            "presiding": self.minutes.presiding,
            "represented": self.seats.iter().filter(there)
                .map(|seat| json!({ "member": seat.acronym, "person": seat.person_name })).collect::<Vec<_>>(),
            "not_represented": self.seats.iter().filter(|seat| !there(seat)).map(|seat| &seat.acronym).collect::<Vec<_>>(),
            "items": self.entries.iter().map(|entry| self.item(entry, prefix)).collect::<Vec<_>>(),
        })
    }

    fn item(&self, entry: &Entry, prefix: &str) -> Value {
        let decisions = self
            .decisions
            .iter()
            .filter(|one| one.position == entry.position);
        json!({
            "position": entry.position,
            "title": entry.title,
            "paragraphs": paragraphs(entry.stands()).collect::<Vec<_>>(),
            "no_discussion": entry.no_discussion,
            "decisions": decisions
                .map(|one| json!({
                    "id": one.id,
                    "symbol": one.symbol(prefix),
                    "title": one.title,
                    "text": one.text,
                    "follow_up": { "no_action": one.no_action, "actions": one.actions },
                }))
                .collect::<Vec<_>>(),
            "actions": beside_store::of(self.beside, entry.position).map(|one| one.actions.as_slice()).unwrap_or_default(),
            "disagreements": disagreements(self.comments, entry.id).collect::<Vec<_>>(),
        })
    }

    /// The corrigendum: for each accepted correction what stands and what should.
    pub(super) fn corrections(&self, prefix: &str) -> Value {
        let all: Vec<&str> = self
            .entries
            .iter()
            .flat_map(|entry| paragraphs(entry.stands()))
            .collect();
        let lines: Vec<Value> = self
            .comments
            .iter()
            .filter(|one| one.corrects())
            .map(|one| {
                let at = usize::try_from(one.paragraph.unwrap_or_default()).unwrap_or_default();
                json!({
                    "paragraph": at,
                    "stands": at.checked_sub(1).and_then(|at| all.get(at)),
                    "reads": one.proposed,
                    "asked_by": one.acronym,
                })
            })
            .collect();
        json!({
            "what": "corrigendum",
            "symbol": format!("{}/Corr.1", self.minutes.symbol(prefix)),
            "of": self.minutes.symbol(prefix),
            "corrections": lines,
        })
    }
}
