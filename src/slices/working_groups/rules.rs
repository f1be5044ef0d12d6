//! When a group is established, changed, prolonged and told of its end (R23, I18).
use chrono::NaiveDate;

use super::model::{Group, Kind, Span};
use crate::base::calendar::Calendar;
use crate::base::clock::Instant;
use crate::base::ids::OrganisationId;
use crate::base::lang::{InWords, Lang};

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    NotAdopted,
    NoFurtherDecision,
    NeedsSunset,
    PermanentHasNone,
    SunsetInThePast,
    NotLater,
    NobodyTakesPart,
    NoMember,
    ChairOfNoMember,
    TakesPartAlready,
    EndsBeforeStart,
    EndedAlready,
    Over,
    Permanent,
}

impl Refusal {
    /// The field of the form at which it is said.
    pub(super) fn field(self) -> &'static str {
        match self {
            Self::NotAdopted | Self::NoFurtherDecision => "decision",
            Self::NeedsSunset | Self::PermanentHasNone | Self::SunsetInThePast | Self::NotLater => {
                "sunset"
            }
            Self::NobodyTakesPart => "members",
            Self::ChairOfNoMember => "chair",
            Self::NoMember | Self::TakesPartAlready => "organisation",
            Self::EndsBeforeStart | Self::EndedAlready | Self::Over | Self::Permanent => "until",
        }
    }
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

fn when(holds: bool, refusal: Refusal) -> Option<Refusal> {
    holds.then_some(refusal)
}

/// R23, I18: an ad hoc group has a last day, it is drawn from members, and its chair speaks for one of them.
pub(super) fn establish(
    kind: Kind,
    sunset: Option<NaiveDate>,
    members: &[OrganisationId],
    chair: Option<OrganisationId>,
    today: NaiveDate,
) -> Allowed {
    all([
        when(
            kind == Kind::AdHoc && sunset.is_none(),
            Refusal::NeedsSunset,
        ),
        when(
            kind == Kind::Permanent && sunset.is_some(),
            Refusal::PermanentHasNone,
        ),
        when(
            sunset.is_some_and(|last| last < today),
            Refusal::SunsetInThePast,
        ),
        when(members.is_empty(), Refusal::NobodyTakesPart),
        when(
            chair.is_some_and(|home| !members.contains(&home)),
            Refusal::ChairOfNoMember,
        ),
    ])
}

/// I18: after its last day a group is read only.
pub(super) fn change(group: &Group, today: NaiveDate) -> Allowed {
    all([when(group.is_over(today), Refusal::Over)])
}

/// A permanent group needs no prolongation; a group that is over may still be prolonged.
pub(super) fn may_prolong(group: &Group) -> Allowed {
    all([when(group.kind == Kind::Permanent, Refusal::Permanent)])
}

pub(super) fn prolong(group: &Group, sunset: NaiveDate, today: NaiveDate) -> Allowed {
    all([
        when(group.kind == Kind::Permanent, Refusal::Permanent),
        when(
            group.sunset_on.is_some_and(|last| sunset <= last),
            Refusal::NotLater,
        ),
        when(sunset < today, Refusal::SunsetInThePast),
    ])
}

/// Somebody's or some organisation's time in a group ends with this day.
pub(super) fn end(span: Span, last_day: NaiveDate) -> Allowed {
    all([
        when(last_day < span.from, Refusal::EndsBeforeStart),
        when(
            span.until.is_some_and(|until| until <= last_day),
            Refusal::EndedAlready,
        ),
    ])
}

/// Told so many working days before the last day, and once for each last day; what is over is told no more.
pub(super) fn is_to_be_told(group: &Group, calendar: &Calendar, days: u32, now: Instant) -> bool {
    let Some(last) = group.sunset_on else {
        return false;
    };
    group.noticed_for != Some(last)
        && !group.is_over(calendar.date_of(now))
        && calendar.date_of(now) >= calendar.working_day_before(last, days)
}

impl InWords for Refusal {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::NotAdopted => t.groups_refused_not_adopted(),
            Self::NoFurtherDecision => t.groups_refused_no_further_decision(),
            Self::NeedsSunset => t.groups_refused_needs_sunset(),
            Self::PermanentHasNone => t.groups_refused_permanent_has_none(),
            Self::SunsetInThePast => t.groups_refused_sunset_in_the_past(),
            Self::NotLater => t.groups_refused_not_later(),
            Self::NobodyTakesPart => t.groups_refused_nobody_takes_part(),
            Self::NoMember => t.groups_refused_no_member(),
            Self::ChairOfNoMember => t.groups_refused_chair_of_no_member(),
            Self::TakesPartAlready => t.groups_refused_takes_part_already(),
            Self::EndsBeforeStart => t.members_refused_ends_before_start(),
            Self::EndedAlready => t.members_refused_ended_already(),
            Self::Over => t.meetings_refused_group_is_over(),
            Self::Permanent => t.groups_refused_permanent(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::ids::GroupId;
    use crate::slices::decisions::DecisionId;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 12, day).unwrap()
    }

    fn group(kind: Kind, sunset_on: Option<NaiveDate>) -> Group {
        Group {
            id: GroupId::from(1),
            number: 3,
            kind,
            name: "G".to_owned(),
            name_ru: None,
            name_ky: None,
            mandate: "M".to_owned(),
            decision: DecisionId::from(2),
            decision_year: Some(2025),
            decision_number: Some(2),
            begins_on: day(1),
            sunset_on,
            noticed_for: None,
        }
    }

    #[test]
    fn only_an_ad_hoc_group_has_a_last_day_and_it_lies_ahead() {
        let members = [OrganisationId::from(2)];
        let of = |kind, sunset| establish(kind, sunset, &members, None, day(10));
        assert!(of(Kind::Permanent, None).is_ok());
        assert!(of(Kind::AdHoc, Some(day(10))).is_ok());
        assert_eq!(of(Kind::AdHoc, None), Err(vec![Refusal::NeedsSunset]));
        assert_eq!(
            of(Kind::AdHoc, Some(day(9))),
            Err(vec![Refusal::SunsetInThePast])
        );
        assert_eq!(
            of(Kind::Permanent, Some(day(20))),
            Err(vec![Refusal::PermanentHasNone])
        );
    }

    #[test]
    fn a_group_is_drawn_from_members_and_run_by_one() {
        let of = |members: &[OrganisationId], chair| {
            establish(Kind::Permanent, None, members, chair, day(10))
        };
        let (two, three) = (OrganisationId::from(2), OrganisationId::from(3));
        assert_eq!(of(&[], None), Err(vec![Refusal::NobodyTakesPart]));
        assert!(of(&[two, three], Some(three)).is_ok());
        assert_eq!(of(&[two], Some(three)), Err(vec![Refusal::ChairOfNoMember]));
    }

    #[test]
    fn a_group_is_over_the_day_after_its_last_one_and_may_be_prolonged_then() {
        let ad_hoc = group(Kind::AdHoc, Some(day(20)));
        assert!(change(&ad_hoc, day(20)).is_ok());
        assert_eq!(change(&ad_hoc, day(21)), Err(vec![Refusal::Over]));
        assert!(prolong(&ad_hoc, day(31), day(25)).is_ok());
        assert_eq!(
            prolong(&ad_hoc, day(20), day(10)),
            Err(vec![Refusal::NotLater])
        );
        assert_eq!(
            prolong(&ad_hoc, day(24), day(25)),
            Err(vec![Refusal::SunsetInThePast])
        );
        assert!(may_prolong(&group(Kind::Permanent, None)).is_err());
    }

    #[test]
    fn the_end_is_told_once_so_many_working_days_before() {
        let calendar = Calendar::new([], chrono_tz::Asia::Bishkek, 17);
        let at = |day: NaiveDate| calendar.closing_of(day);
        // Thu 31 Dec, five working days before: Thu 24 Dec
        let mut ad_hoc = group(Kind::AdHoc, Some(day(31)));
        assert!(!is_to_be_told(&ad_hoc, &calendar, 5, at(day(23))));
        assert!(is_to_be_told(&ad_hoc, &calendar, 5, at(day(24))));
        assert!(is_to_be_told(&ad_hoc, &calendar, 5, at(day(31))));
        assert!(!is_to_be_told(
            &ad_hoc,
            &calendar,
            5,
            at(day(31)) + chrono::Duration::days(1)
        ));
        ad_hoc.noticed_for = Some(day(31));
        assert!(!is_to_be_told(&ad_hoc, &calendar, 5, at(day(30))));
        ad_hoc.noticed_for = Some(day(20));
        assert!(
            is_to_be_told(&ad_hoc, &calendar, 5, at(day(30))),
            "it was prolonged since"
        );
        assert!(!is_to_be_told(
            &group(Kind::Permanent, None),
            &calendar,
            5,
            at(day(30))
        ));
    }

    #[test]
    fn what_ends_has_begun_and_ends_once() {
        let span = |until| Span {
            from: day(5),
            until,
        };
        assert!(end(span(None), day(5)).is_ok());
        assert!(end(span(Some(day(9))), day(8)).is_ok());
        assert_eq!(end(span(None), day(4)), Err(vec![Refusal::EndsBeforeStart]));
        assert_eq!(
            end(span(Some(day(9))), day(9)),
            Err(vec![Refusal::EndedAlready])
        );
    }
}
