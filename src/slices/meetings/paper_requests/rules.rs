//! When a paper is asked for, sent, declined and taken back.
use chrono::NaiveDate;

use super::super::model::Meeting;
use super::super::papers::{self, Moment};
use super::model::PaperRequest;
use crate::base::lang::{InWords, Lang};

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// The meeting was held or called off.
    Over,
    Answered,
    /// The item for which it was wanted stands on the agenda no more.
    ItemIsGone,
}

/// Why a day is none on which a paper can be wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DayFault {
    Past,
    AfterTheMeeting,
}

/// While papers come at all.
pub(super) fn ask(meeting: &Meeting) -> Result<(), Refusal> {
    papers::attach(meeting.state, meeting.agenda)
        .map(|_| ())
        .map_err(|_| Refusal::Over)
}

/// From today to the day of the meeting.
pub(super) fn wanted_on(
    day: NaiveDate,
    (today, meets_on): (NaiveDate, NaiveDate),
) -> Result<NaiveDate, DayFault> {
    if day < today {
        Err(DayFault::Past)
    } else if day > meets_on {
        Err(DayFault::AfterTheMeeting)
    } else {
        Ok(day)
    }
}

/// Late is better than never: until the meeting is over, once.
pub(super) fn send(request: &PaperRequest) -> Result<Moment, Refusal> {
    open(request)?;
    if request.item.is_none() {
        return Err(Refusal::ItemIsGone);
    }
    papers::attach(request.meeting_state, request.agenda).map_err(|_| Refusal::Over)
}

/// Said or taken back, once.
pub(super) fn open(request: &PaperRequest) -> Result<(), Refusal> {
    match request.outcome {
        None => Ok(()),
        Some(_) => Err(Refusal::Answered),
    }
}

impl InWords for Refusal {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::Over => t.papers_refused_over(),
            Self::Answered => t.paper_requests_refused_answered(),
            Self::ItemIsGone => t.paper_requests_refused_item_is_gone(),
        }
    }
}

impl InWords for DayFault {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::Past => t.paper_requests_day_is_past(),
            Self::AfterTheMeeting => t.paper_requests_day_is_after(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::model::{AgendaState, State};
    use super::super::model::Outcome;
    use super::*;
    use crate::base::access::Subject as _;

    fn request() -> PaperRequest {
        PaperRequest::cases().remove(0).1
    }

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 12, day).unwrap()
    }

    #[test]
    fn a_paper_is_wanted_from_today_to_the_meeting() {
        let bounds = (day(2), day(9));
        for (wanted, found) in [
            (1, Err(DayFault::Past)),
            (2, Ok(day(2))),
            (9, Ok(day(9))),
            (10, Err(DayFault::AfterTheMeeting)),
        ] {
            assert_eq!(wanted_on(day(wanted), bounds), found, "{wanted}");
        }
    }

    #[test]
    fn it_is_sent_once_and_also_when_it_is_late() {
        let open = request();
        assert_eq!(send(&open), Ok(Moment::BeforeCirculation));
        let late = PaperRequest {
            agenda: AgendaState::Circulated,
            ..request()
        };
        assert_eq!(send(&late), Ok(Moment::AfterCirculation));
        for outcome in [Outcome::Sent, Outcome::Declined, Outcome::Withdrawn] {
            let answered = PaperRequest {
                outcome: Some(outcome),
                ..request()
            };
            assert_eq!(send(&answered), Err(Refusal::Answered));
            assert_eq!(super::open(&answered), Err(Refusal::Answered));
        }
        let over = PaperRequest {
            meeting_state: State::Held,
            ..request()
        };
        assert_eq!(send(&over), Err(Refusal::Over));
        assert_eq!(super::open(&over), Ok(()), "it may still be taken back");
        let gone = PaperRequest {
            item: None,
            ..request()
        };
        assert_eq!(send(&gone), Err(Refusal::ItemIsGone));
    }

    #[test]
    fn it_is_late_from_the_day_after_until_it_is_answered() {
        let request = PaperRequest {
            due_on: day(5),
            ..request()
        };
        assert!(!request.is_late(day(5)));
        assert!(request.is_late(day(6)));
        let sent = PaperRequest {
            outcome: Some(Outcome::Sent),
            ..request
        };
        assert!(!sent.is_late(day(6)));
    }
}
