//! What a workplan allows, and what is computed of it. The same refusals explain forms and rows of a sheet.
use chrono::NaiveDate;

use super::model::{Activity, Code, Linked, Money, Progress, Step, Workplan};
use crate::base::access::Hat;
use crate::slices::actions::Status;

/// The largest sum that a line holds; the database holds no larger one.
pub(crate) const MOST_USD: i64 = 1_000_000_000_000;
/// Indicators of one activity.
pub(crate) const MOST_INDICATORS: u32 = 3;

/// Why not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    NoSuchYear,
    /// An activity stands under an output: there is none yet.
    NoOutput,
    NotWholeDollars,
    NoQuarter,
    /// A baseline, target or value without what it measures.
    IndicatorWithoutWords,
    LeadContributes,
    /// Somebody saved this line meanwhile.
    ChangedMeanwhile,
    /// A member links what it leads itself.
    OnlyOwnActions,
    ActionIsLinked,
    ActionRests,
    ActionIsNotLinked,
    NoSuchAction,
    /// What is no longer planned stays as it was.
    TakenOut,
    /// Of a sheet.
    CarriedOutAlready,
    RowsAreWrong,
}

type Allowed = Result<(), Refusal>;

/// T4: computed, never typed; money beyond what one activity needs fills no other's gap.
pub(crate) fn gap(money: Money) -> i64 {
    (money.required - money.available).max(0)
}

/// Required, available and missing of several activities.
pub(crate) fn sums<'a>(activities: impl IntoIterator<Item = &'a Activity>) -> (i64, i64, i64) {
    activities
        .into_iter()
        .fold((0, 0, 0), |(required, available, missing), one| {
            (
                required + one.money.required,
                available + one.money.available,
                missing + gap(one.money),
            )
        })
}

/// Whole dollars as people write them: `240000`, `240 000`, `240,000`; never with cents.
pub(crate) fn usd(text: &str) -> Result<i64, Refusal> {
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let groups: Vec<&str> = text.split(',').collect();
    let is_grouped = groups.len() == 1
        || groups
            .first()
            .is_some_and(|first| (1..=3).contains(&first.len()))
            && groups.iter().skip(1).all(|group| group.len() == 3);
    let digits = groups.concat();
    let is_number = !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit());
    digits
        .parse()
        .ok()
        .filter(|sum| is_grouped && is_number && (0..=MOST_USD).contains(sum))
        .ok_or(Refusal::NotWholeDollars)
}

/// `P4.2`, in whatever case; with the Cyrillic letter that looks the same, too.
pub(crate) fn code(text: &str) -> Option<Code> {
    let text = text.trim();
    let rest = text.strip_prefix(['P', 'p', 'Р', 'р'])?;
    let (priority, number) = rest.split_once('.')?;
    let count = |part: &str| {
        let is_plain = part.chars().all(|c| c.is_ascii_digit()) && part.len() <= 4;
        part.parse().ok().filter(|n| is_plain && *n > 0)
    };
    Some(Code {
        priority: count(priority)?,
        number: count(number)?,
    })
}

/// Workplans are written for years at hand.
pub(crate) fn year(year: i32, today: i32) -> Allowed {
    if (2000..=today + 5).contains(&year) {
        Ok(())
    } else {
        Err(Refusal::NoSuchYear)
    }
}

/// How far an activity is by its actions: those declined or cancelled say nothing, only verified ones are done.
pub(crate) fn progress(steps: &[Step], today: NaiveDate) -> Progress {
    let live: Vec<&Step> = steps
        .iter()
        .filter(|one| !matches!(one.status, Status::Declined | Status::Cancelled))
        .collect();
    let Ok(count) = i32::try_from(live.len()) else {
        return Progress::NoActions;
    };
    if count == 0 {
        return Progress::NoActions;
    }
    if live.iter().all(|one| one.status == Status::Verified) {
        return Progress::Completed;
    }
    let late = live.iter().filter(|one| is_late(one, today)).count();
    let begun = live.iter().any(|one| match one.status {
        Status::InProgress | Status::ReportedDone | Status::Verified => true,
        Status::Accepted | Status::OnHold => one.percent > 0,
        Status::Proposed | Status::Declined | Status::Cancelled => false,
    });
    if !begun {
        return Progress::YetToStart { late };
    }
    let total: i32 = live.iter().map(|one| percent(one)).sum();
    Progress::Ongoing {
        percent: total / count,
        late,
    }
}

/// What is not verified is not quite done.
fn percent(step: &Step) -> i32 {
    if step.status == Status::Verified {
        100
    } else {
        step.percent.min(99)
    }
}

/// Not reported done by its day; what rests is not late.
fn is_late(step: &Step, today: NaiveDate) -> bool {
    match step.status {
        Status::Proposed | Status::Accepted | Status::InProgress => step.due_on < today,
        Status::ReportedDone
        | Status::Verified
        | Status::OnHold
        | Status::Declined
        | Status::Cancelled => false,
    }
}

/// The next number under a priority.
pub(crate) fn next_number(numbers: impl IntoIterator<Item = i32>) -> i32 {
    numbers.into_iter().max().unwrap_or(0) + 1
}

/// Where a new activity could stand.
pub(crate) fn add(workplan: &Workplan) -> Allowed {
    use super::model::Level;
    if workplan
        .headings
        .iter()
        .any(|one| one.level == Level::Output)
    {
        Ok(())
    } else {
        Err(Refusal::NoOutput)
    }
}

/// What was taken out of the plan is neither planned nor carried out any more.
pub(crate) fn in_plan(activity: &Activity) -> Allowed {
    match activity.taken_out {
        None => Ok(()),
        Some(_) => Err(Refusal::TakenOut),
    }
}

/// Who saves a form that was opened before somebody else's save is told so first.
pub(crate) fn save(activity: &Activity, opened: Option<i32>) -> Allowed {
    if opened == Some(activity.revision) {
        Ok(())
    } else {
        Err(Refusal::ChangedMeanwhile)
    }
}

/// The secretariat links any action that lives, a member those that it leads (R15).
pub(crate) fn link(hat: Hat, action: &Linked, is_linked: bool) -> Allowed {
    own(hat, action)?;
    match action.step.status {
        Status::Declined | Status::Cancelled => return Err(Refusal::ActionRests),
        Status::Proposed
        | Status::Accepted
        | Status::InProgress
        | Status::ReportedDone
        | Status::Verified
        | Status::OnHold => {}
    }
    if is_linked {
        Err(Refusal::ActionIsLinked)
    } else {
        Ok(())
    }
}

pub(crate) fn unlink(hat: Hat, action: Option<&Linked>) -> Allowed {
    own(hat, action.ok_or(Refusal::ActionIsNotLinked)?)
}

fn own(hat: Hat, action: &Linked) -> Allowed {
    if hat.member().is_none_or(|member| member == action.lead) {
        Ok(())
    } else {
        Err(Refusal::OnlyOwnActions)
    }
}

#[cfg(test)]
mod tests {
    use super::super::model::Quarters;
    use super::*;
    use crate::base::ids::OrganisationId;
    use crate::base::words::Word as _;
    use proptest::prelude::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 10, day).unwrap()
    }

    fn step(status: Status, percent: i32) -> Step {
        Step {
            status,
            percent,
            due_on: day(20),
        }
    }

    fn action(status: Status, lead: i64) -> Linked {
        Linked {
            id: 1.into(),
            title: "Send".to_owned(),
            lead: OrganisationId(lead),
            acronym: "FAO".to_owned(),
            step: step(status, 0),
        }
    }

    #[test]
    fn the_gap_of_the_field_is_computed() {
        let money = Money {
            required: 240_000,
            available: 95_000,
        };
        assert_eq!(gap(money), 145_000);
    }

    proptest! {
        #[test]
        fn a_gap_is_never_below_zero_and_never_above_what_is_required(
            required in 0..=MOST_USD, available in 0..=MOST_USD,
        ) {
            let gap = gap(Money { required, available });
            prop_assert!((0..=required).contains(&gap));
            prop_assert_eq!(gap == 0, available >= required);
            prop_assert!(gap + available >= required);
        }

        #[test]
        fn a_sum_is_read_as_it_is_written(sum in 0..=MOST_USD) {
            prop_assert_eq!(usd(&sum.to_string()), Ok(sum));
            prop_assert_eq!(usd(&super::super::words::grouped(sum)), Ok(sum));
        }

        #[test]
        fn nothing_typed_makes_a_sum_out_of_range(text in ".{0,20}") {
            if let Ok(sum) = usd(&text) {
                prop_assert!((0..=MOST_USD).contains(&sum));
            }
        }

        #[test]
        fn quarters_are_those_that_were_named(numbers in prop::collection::vec(1_u32..=4, 1..6)) {
            let quarters = Quarters::of(numbers.clone()).unwrap();
            for number in 1..=4 {
                prop_assert_eq!(quarters.holds(number), numbers.contains(&number));
            }
            prop_assert_eq!(Quarters::of(quarters.numbers()), Some(quarters));
            prop_assert_eq!(Quarters::of_bits(quarters.bits()), Some(quarters));
        }

        #[test]
        fn a_code_is_read_as_it_is_written(priority in 1..=9999, number in 1..=9999) {
            let written = Code { priority, number };
            prop_assert_eq!(code(&written.to_string()), Some(written));
        }

        #[test]
        fn progress_ends_only_when_everything_is_verified(
            steps in prop::collection::vec((0..Status::ALL.len(), 0..=100), 0..8),
        ) {
            let steps: Vec<Step> = steps.into_iter().map(|(at, percent)| step(Status::ALL[at], percent)).collect();
            let live = |one: &&Step| !matches!(one.status, Status::Declined | Status::Cancelled);
            let all = steps.iter().filter(live).count();
            let verified = steps.iter().filter(|one| one.status == Status::Verified).count();
            match progress(&steps, day(25)) {
                Progress::NoActions => prop_assert_eq!(all, 0),
                Progress::Completed => prop_assert!(all == verified && all > 0),
                Progress::Ongoing { percent, late } => {
                    prop_assert!((0..100).contains(&percent) && late + verified <= all);
                }
                Progress::YetToStart { late } => prop_assert!(verified == 0 && late <= all),
            }
        }
    }

    #[test]
    fn sums_are_whole_dollars_and_nothing_else() {
        for (text, sum) in [
            ("240 000", 240_000),
            ("240\u{a0}000", 240_000),
            ("1,240,000", 1_240_000),
            ("0", 0),
        ] {
            assert_eq!(usd(text), Ok(sum), "{text}");
        }
        for wrong in [
            "",
            "-5",
            "1.5",
            "240000.00",
            "1,5",
            "12,34,567",
            "x",
            "$5",
            "٣",
            "1000000000001",
            "99999999999999999999",
            ",",
            "1,",
            "+5",
        ] {
            assert_eq!(usd(wrong), Err(Refusal::NotWholeDollars), "{wrong}");
        }
    }

    #[test]
    fn a_code_names_a_priority_and_a_number() {
        for (text, priority, number) in [("P4.2", 4, 2), (" p1.12 ", 1, 12), ("Р4.2", 4, 2)] {
            assert_eq!(code(text), Some(Code { priority, number }), "{text}");
        }
        for wrong in [
            "", "P4", "4.2", "P0.1", "P4.0", "P4.2.1", "P-4.2", "P10000.1", "P+4.2",
        ] {
            assert_eq!(code(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn no_year_has_a_fifth_quarter_and_no_activity_none() {
        assert_eq!(Quarters::of([]), None);
        assert_eq!(Quarters::of([5]), None);
        assert_eq!(Quarters::of([0, 1]), None);
        assert_eq!(Quarters::of_bits(16), None);
    }

    #[test]
    fn progress_follows_the_actions() {
        let today = day(25);
        assert_eq!(progress(&[], today), Progress::NoActions);
        assert_eq!(
            progress(&[step(Status::Cancelled, 0)], today),
            Progress::NoActions
        );
        assert_eq!(
            progress(&[step(Status::Accepted, 0)], day(20)),
            Progress::YetToStart { late: 0 }
        );
        assert_eq!(
            progress(&[step(Status::Accepted, 0)], day(21)),
            Progress::YetToStart { late: 1 }
        );
        let steps = [step(Status::Verified, 100), step(Status::InProgress, 40)];
        assert_eq!(
            progress(&steps, today),
            Progress::Ongoing {
                percent: 70,
                late: 1
            }
        );
        assert_eq!(
            progress(&[step(Status::ReportedDone, 100)], today),
            Progress::Ongoing {
                percent: 99,
                late: 0
            },
            "reported is not verified"
        );
        let steps = [step(Status::Verified, 0), step(Status::Declined, 0)];
        assert_eq!(progress(&steps, today), Progress::Completed);
    }

    #[test]
    fn a_member_links_what_it_leads_and_nobody_twice() {
        let fao = Hat::FocalPoint(OrganisationId(6));
        for &status in Status::ALL {
            let rests = matches!(status, Status::Declined | Status::Cancelled);
            let expected = if rests {
                Err(Refusal::ActionRests)
            } else {
                Ok(())
            };
            assert_eq!(link(fao, &action(status, 6), false), expected);
            assert_eq!(link(Hat::Secretariat, &action(status, 9), false), expected);
        }
        let other = action(Status::Accepted, 9);
        assert_eq!(link(fao, &other, false), Err(Refusal::OnlyOwnActions));
        assert_eq!(unlink(fao, Some(&other)), Err(Refusal::OnlyOwnActions));
        assert_eq!(
            link(Hat::Secretariat, &other, true),
            Err(Refusal::ActionIsLinked)
        );
        assert_eq!(
            unlink(Hat::Secretariat, None),
            Err(Refusal::ActionIsNotLinked)
        );
    }

    #[test]
    fn years_at_hand_have_workplans() {
        assert_eq!(year(2026, 2026), Ok(()));
        assert_eq!(year(2031, 2026), Ok(()));
        assert_eq!(year(2032, 2026), Err(Refusal::NoSuchYear));
        assert_eq!(year(1999, 2026), Err(Refusal::NoSuchYear));
    }
}
