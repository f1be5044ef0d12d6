//! What minutes allow now (domain §3.4).
use super::model::{Entry, Minutes, State};
use crate::base::lang::{InWords, Lang};
use crate::slices::meetings::{Meeting, State as MeetingState};

/// Why not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    NotOpened,
    Begun,
    NotDraft,
    NotHeld,
    /// These items have no text yet.
    EmptyItems(Vec<i32>),
    NotWithChair,
    NotCleared,
}

type Allowed = Result<(), Vec<Refusal>>;

fn all<const N: usize>(refusals: [Option<Refusal>; N]) -> Allowed {
    let refusals: Vec<Refusal> = refusals.into_iter().flatten().collect();
    if refusals.is_empty() {
        Ok(())
    } else {
        Err(refusals)
    }
}

fn unless(holds: bool, refusal: Refusal) -> Option<Refusal> {
    (!holds).then_some(refusal)
}

/// They can be written while the meeting sits.
pub(crate) fn begin(meeting: &Meeting) -> Allowed {
    let sits = matches!(meeting.state, MeetingState::InSession | MeetingState::Held);
    all([
        unless(sits, Refusal::NotOpened),
        unless(meeting.minutes.is_none(), Refusal::Begun),
    ])
}

pub(crate) fn edit(state: State) -> Allowed {
    all([unless(state == State::Draft, Refusal::NotDraft)])
}

/// Complete, and of a meeting that is over.
pub(crate) fn submit(minutes: &Minutes, entries: &[Entry]) -> Allowed {
    let empty: Vec<i32> = entries
        .iter()
        .filter(|entry| entry.text.trim().is_empty())
        .map(|entry| entry.position)
        .collect();
    all([
        unless(minutes.state == State::Draft, Refusal::NotDraft),
        unless(minutes.is_held, Refusal::NotHeld),
        unless(empty.is_empty(), Refusal::EmptyItems(empty)),
    ])
}

/// Returned with what is asked for, or cleared.
pub(crate) fn review(minutes: &Minutes) -> Allowed {
    all([unless(
        minutes.state == State::ChairReview,
        Refusal::NotWithChair,
    )])
}

pub(crate) fn circulate(minutes: &Minutes) -> Allowed {
    all([unless(minutes.state == State::Cleared, Refusal::NotCleared)])
}

impl InWords for Refusal {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::NotOpened => t.minutes_refused_not_opened(),
            Self::Begun => t.minutes_refused_begun(),
            Self::NotDraft => t.minutes_refused_not_draft(),
            Self::NotHeld => t.minutes_refused_not_held(),
            Self::EmptyItems(items) => t.minutes_refused_empty_items(
                items
                    .iter()
                    .map(ToString::to_string)
                    .collect::<Vec<_>>()
                    .join(", "),
            ),
            Self::NotWithChair => t.minutes_refused_not_with_chair(),
            Self::NotCleared => t.minutes_refused_not_cleared(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::words::Word;
    use crate::slices::meetings::MeetingId;

    fn minutes(state: State) -> Minutes {
        let now = chrono::DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        Minutes {
            id: 1,
            meeting: MeetingId::from(1),
            state,
            revision: 1,
            remark: None,
            cleared_at: None,
            circulated_at: None,
            comments_until: None,
            title: "M".to_owned(),
            title_ru: None,
            title_ky: None,
            year: 2026,
            number: 1,
            starts_at: now,
            ends_at: now,
            place: "P".to_owned(),
            presiding: None,
            is_held: true,
            group: None,
            group_number: None,
        }
    }

    fn entry(position: i32, text: &str) -> Entry {
        Entry {
            id: super::super::model::EntryId(1),
            meeting: MeetingId::from(1),
            minutes: State::Draft,
            position,
            title: "I".to_owned(),
            title_ru: None,
            title_ky: None,
            presenter: None,
            background: String::new(),
            text: text.to_owned(),
            revision: 0,
            saved_by: None,
            saved_at: None,
            group: None,
        }
    }

    #[test]
    fn an_act_is_allowed_where_the_machine_has_its_step() {
        for &state in State::ALL {
            let now = minutes(state);
            let goes_to = |to| state.next().contains(&to);
            assert_eq!(submit(&now, &[]).is_ok(), goes_to(State::ChairReview));
            assert_eq!(review(&now).is_ok(), state == State::ChairReview);
            assert_eq!(circulate(&now).is_ok(), goes_to(State::CommentOpen));
            assert_eq!(edit(state).is_ok(), state == State::Draft);
            assert!(!(edit(state).is_ok() && state.is_circulated()));
        }
    }

    #[test]
    fn unwritten_items_are_named() {
        let entries = [entry(1, "Opened."), entry(2, " \n"), entry(3, "")];
        assert_eq!(
            submit(&minutes(State::Draft), &entries),
            Err(vec![Refusal::EmptyItems(vec![2, 3])])
        );
    }
}
