//! R2: when a request is answered, and what may be asked.
use chrono::NaiveDate;

use super::model::Request;
use crate::base::lang::{InWords, Lang};

/// The most points of a proposed agenda, and the longest of them: each becomes an item.
pub(super) const MOST_POINTS: usize = 10;
const LONGEST_POINT: usize = 200;

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    Answered,
    TooManyPoints,
    PointTooLong,
    DayIsPast,
}

/// Answered once; the answer stands.
pub(super) fn answer(request: &Request) -> Result<(), Refusal> {
    match request.answer {
        None => Ok(()),
        Some(_) => Err(Refusal::Answered),
    }
}

/// One point on each line; empty lines are none.
pub(super) fn points(text: &str) -> Result<Vec<String>, Refusal> {
    let points: Vec<String> = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(ToOwned::to_owned)
        .collect();
    if points.len() > MOST_POINTS {
        return Err(Refusal::TooManyPoints);
    }
    if points
        .iter()
        .any(|point| point.chars().count() > LONGEST_POINT)
    {
        return Err(Refusal::PointTooLong);
    }
    Ok(points)
}

/// Days that are still to come, each once, in their order.
pub(super) fn wished(
    days: impl IntoIterator<Item = NaiveDate>,
    today: NaiveDate,
) -> Result<Vec<NaiveDate>, Refusal> {
    let mut days: Vec<NaiveDate> = days.into_iter().collect();
    if days.iter().any(|day| *day <= today) {
        return Err(Refusal::DayIsPast);
    }
    days.sort_unstable();
    days.dedup();
    Ok(days)
}

impl InWords for Refusal {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::Answered => t.requests_refused_answered(),
            Self::TooManyPoints => t.requests_too_many_points(MOST_POINTS),
            Self::PointTooLong => t.requests_point_too_long(LONGEST_POINT),
            Self::DayIsPast => t.meetings_starts_in_the_past(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::model::{Answer, RequestId, Standing};
    use super::*;
    use crate::base::ids::OrganisationId;
    use proptest::prelude::*;

    fn request(answer: Option<Answer>) -> Request {
        let at = chrono::DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        Request {
            id: RequestId(1),
            member: OrganisationId(3),
            acronym: "UNODC".to_owned(),
            requested_by: "P".to_owned(),
            reason: "R".to_owned(),
            points: vec!["P".to_owned()],
            wished_days: Vec::new(),
            requested_at: at,
            answer_due: at + chrono::TimeDelta::days(3),
            answer,
            answer_reason: None,
            answered_by: None,
            answered_at: None,
            meeting: None,
            meeting_state: None,
            meeting_starts_at: None,
        }
    }

    #[test]
    fn a_request_is_answered_once_and_is_late_after_its_instant() {
        let open = request(None);
        assert_eq!(answer(&open), Ok(()));
        assert_eq!(open.standing(open.answer_due), Standing::Open);
        let after = open.answer_due + chrono::TimeDelta::milliseconds(1);
        assert_eq!(open.standing(after), Standing::Overdue);
        for (said, standing) in [
            (Answer::Convened, Standing::Convened),
            (Answer::Refused, Standing::Refused),
        ] {
            let answered = request(Some(said));
            assert_eq!(answer(&answered), Err(Refusal::Answered));
            assert_eq!(answered.standing(after), standing, "also when late");
        }
    }

    #[test]
    fn an_agenda_is_proposed_line_by_line() {
        assert_eq!(
            points("\n Hotline \n\n  Shelters\n"),
            Ok(vec!["Hotline".to_owned(), "Shelters".to_owned()])
        );
        assert_eq!(points(&"x\n".repeat(11)), Err(Refusal::TooManyPoints));
        assert_eq!(points(&"ң".repeat(200)).map(|all| all.len()), Ok(1));
        assert_eq!(points(&"ң".repeat(201)), Err(Refusal::PointTooLong));
    }

    #[test]
    fn a_wished_day_lies_ahead() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 10, day).unwrap();
        assert_eq!(
            wished([day(22), day(20), day(22)], day(15)),
            Ok(vec![day(20), day(22)])
        );
        assert_eq!(wished([day(20), day(15)], day(15)), Err(Refusal::DayIsPast));
        assert_eq!(wished([], day(15)), Ok(Vec::new()));
    }

    proptest! {
        /// Whatever was typed, each point fits an item of the agenda.
        #[test]
        fn every_point_fits_an_item(text in ".{0,400}") {
            if let Ok(points) = points(&text) {
                prop_assert!(points.len() <= MOST_POINTS);
                for point in points {
                    prop_assert!((1..=200).contains(&point.chars().count()));
                }
            }
        }
    }
}
