//! When an item goes to another agenda.
use super::super::super::model::{Item, Meeting};
use super::super::super::rules as meetings;
use crate::base::lang::{InWords, Lang};
use crate::base::words::words;

words!(
    /// How it goes.
    How { Copy = "copy", Move = "move" }
);

/// What hangs on an item and cannot go with it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Hanging {
    pub(super) decisions: i64,
    pub(super) actions: i64,
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// Each agenda has its own.
    Standing,
    /// A decision or an action names the item where it stands.
    HasHanging,
    Meeting(meetings::Refusal),
}

/// Copied from any agenda; moved while its own is prepared, and with nothing that names it there.
pub(super) fn transfer(
    item: &Item,
    meeting: &Meeting,
    hanging: Hanging,
    how: How,
) -> Result<(), Vec<Refusal>> {
    let mut refusals = Vec::new();
    if item.standing.is_some() {
        refusals.push(Refusal::Standing);
    }
    if how == How::Move {
        if hanging != Hanging::default() {
            refusals.push(Refusal::HasHanging);
        }
        let edit = meetings::edit(meeting).err().unwrap_or_default();
        refusals.extend(edit.into_iter().map(Refusal::Meeting));
    }
    if refusals.is_empty() {
        Ok(())
    } else {
        Err(refusals)
    }
}

impl InWords for Refusal {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::Standing => t.agenda_refused_standing(),
            Self::HasHanging => t.agenda_refused_hanging(),
            Self::Meeting(refusal) => refusal.in_words(lang),
        }
    }
}
