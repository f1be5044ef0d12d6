//! When papers come, change and go (R9).
use super::super::model::{AgendaState, State};
use super::model::Paper;
use crate::base::lang::InWords;
use crate::base::lang::Lang;

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// The meeting was held or called off.
    Over,
    Withdrawn,
}

/// How a paper that comes now stands to what the members have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Moment {
    /// A cleared agenda is cleared again: it is cleared as it will be sent.
    BeforeCirculation,
    AfterCirculation,
}

/// A paper may come until the meeting is over.
pub(crate) fn attach(meeting: State, agenda: AgendaState) -> Result<Moment, Vec<Refusal>> {
    let is_over = match meeting {
        State::Held | State::Cancelled => true,
        State::Planned | State::Convened | State::InSession | State::Postponed => false,
    };
    match agenda {
        _ if is_over => Err(vec![Refusal::Over]),
        AgendaState::Draft | AgendaState::Cleared => Ok(Moment::BeforeCirculation),
        AgendaState::Circulated | AgendaState::Adopted => Ok(Moment::AfterCirculation),
        AgendaState::Closed => Err(vec![Refusal::Over]),
    }
}

/// A further version, or none any more: while papers may come at all, and once only.
pub(crate) fn change(paper: &Paper) -> Result<Moment, Vec<Refusal>> {
    let moment = attach(paper.meeting_state, paper.agenda);
    match (moment, paper.withdrawn_at) {
        (Ok(moment), None) => Ok(moment),
        (moment, withdrawn) => Err(moment
            .err()
            .unwrap_or_default()
            .into_iter()
            .chain(withdrawn.map(|_| Refusal::Withdrawn))
            .collect()),
    }
}

impl InWords for Refusal {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::Over => t.papers_refused_over(),
            Self::Withdrawn => t.papers_refused_withdrawn(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn papers_come_until_the_meeting_is_over() {
        use AgendaState::{Adopted, Circulated, Cleared, Closed, Draft};
        for meeting in [
            State::Planned,
            State::Convened,
            State::InSession,
            State::Postponed,
        ] {
            for agenda in [Draft, Cleared] {
                assert_eq!(attach(meeting, agenda), Ok(Moment::BeforeCirculation));
            }
            for agenda in [Circulated, Adopted] {
                assert_eq!(attach(meeting, agenda), Ok(Moment::AfterCirculation));
            }
            assert_eq!(attach(meeting, Closed), Err(vec![Refusal::Over]));
        }
        for meeting in [State::Held, State::Cancelled] {
            for agenda in [Draft, Cleared, Circulated, Adopted, Closed] {
                assert_eq!(attach(meeting, agenda), Err(vec![Refusal::Over]));
            }
        }
    }
}
