//! What an action allows now, and how it stands.
use chrono::{NaiveDate, TimeDelta};

use super::model::{Action, Health, Implementation, Status};
use crate::base::clock::Instant;
use crate::base::lang::{InWords, Lang};
use crate::slices::charter::Periods;
use crate::slices::decisions::Decision;
use crate::slices::meetings::{Meeting, State as MeetingState};

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    NotAdopted,
    NotInSession,
    IsOver,
    NoActionFound,
    HasActions,
    NotProposed,
    NotUnderWay,
    NotReported,
    NotDeclined,
    NotDone,
    OnlyChairsReopen,
    LeadIsApart,
    /// Asked all the same, by somebody who says so.
    AskedUnknowing,
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

/// R12: an adopted decision is followed, unless it was said that nothing follows from it.
pub(crate) fn propose(decision: &Decision) -> Allowed {
    all([
        unless(decision.is_in_force(), Refusal::NotAdopted),
        unless(decision.no_action_reason.is_none(), Refusal::NoActionFound),
    ])
}

/// R12: what a meeting asked for under an item, while it sits or afterwards.
pub(crate) fn propose_from_meeting(meeting: &Meeting) -> Allowed {
    let sat = matches!(meeting.state, MeetingState::InSession | MeetingState::Held);
    all([unless(sat, Refusal::NotInSession)])
}

/// Who does it and where may be said until it is over.
pub(crate) fn describe(action: &Action) -> Allowed {
    all([unless(action.status.is_open(), Refusal::IsOver)])
}

pub(crate) fn find_no_action(decision: &Decision, actions: usize) -> Allowed {
    all([
        unless(decision.is_in_force(), Refusal::NotAdopted),
        unless(decision.no_action_reason.is_none(), Refusal::NoActionFound),
        unless(actions == 0, Refusal::HasActions),
    ])
}

/// I12: its lead, before it leads. I11: who is apart from the decision says that it accepts all the same.
pub(crate) fn accept(action: &Action, all_the_same: bool) -> Allowed {
    all([
        unless(action.status == Status::Proposed, Refusal::NotProposed),
        unless(!action.lead_is_apart || all_the_same, Refusal::LeadIsApart),
    ])
}

/// I11: whoever is apart from what an action stems from may be asked all the same, and need not accept.
pub(crate) fn ask(lead_is_apart: bool, all_the_same: bool) -> Result<(), Refusal> {
    if lead_is_apart && !all_the_same {
        return Err(Refusal::AskedUnknowing);
    }
    Ok(())
}

/// R21: a mandate is the member's own to judge, before and after it accepted.
pub(crate) fn decline(action: &Action) -> Allowed {
    all([unless(
        action.status.next().contains(&Status::Declined),
        Refusal::NotUnderWay,
    )])
}

pub(crate) fn reassign(action: &Action) -> Allowed {
    all([unless(
        action.status == Status::Declined,
        Refusal::NotDeclined,
    )])
}

pub(crate) fn report(action: &Action) -> Allowed {
    all([unless(
        matches!(action.status, Status::Accepted | Status::InProgress),
        Refusal::NotUnderWay,
    )])
}

/// What was reported done is checked by the secretariat.
pub(crate) fn verify(action: &Action) -> Allowed {
    all([unless(
        action.status == Status::ReportedDone,
        Refusal::NotReported,
    )])
}

/// The secretariat sends back what is not done; what was verified is reopened by co-chairs only.
pub(crate) fn reopen(action: &Action, by_chair: bool) -> Allowed {
    let done = matches!(action.status, Status::ReportedDone | Status::Verified);
    all([
        unless(done, Refusal::NotDone),
        unless(
            by_chair || action.status != Status::Verified,
            Refusal::OnlyChairsReopen,
        ),
    ])
}

/// domain §4; `at_risk_days` is the charter's.
pub(crate) fn health(
    status: Status,
    due_on: NaiveDate,
    today: NaiveDate,
    at_risk_days: i64,
) -> Health {
    match status {
        Status::Verified => Health::Done,
        Status::Declined | Status::Cancelled | Status::OnHold => Health::Resting,
        Status::ReportedDone => Health::OnTrack,
        Status::Proposed | Status::Accepted | Status::InProgress => {
            if due_on < today {
                Health::Overdue
            } else if due_on - today <= TimeDelta::days(at_risk_days) {
                Health::AtRisk
            } else {
                Health::OnTrack
            }
        }
    }
}

/// The charter's thresholds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Terms {
    pub(crate) at_risk_days: i64,
    pub(crate) stale_days: i64,
    pub(crate) unverified_days: i64,
    pub(crate) revisions_at_risk: i32,
}

impl Terms {
    pub(crate) fn of(periods: &Periods) -> Self {
        Self {
            at_risk_days: periods.at_risk_days,
            stale_days: periods.stale_days,
            unverified_days: periods.unverified_days,
            revisions_at_risk: periods.revisions_at_risk,
        }
    }
}

/// Of what the standing of an action is made.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stand {
    pub(crate) status: Status,
    pub(crate) due_on: NaiveDate,
    pub(crate) reported_at: Option<Instant>,
    pub(crate) news_at: Option<Instant>,
    pub(crate) revisions: i32,
}

/// Why an action that is not late yet asks for a look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Risk {
    DueSoon,
    NoNews,
    MovedOften,
    Unverified,
}

/// I20, domain §4: at risk when its day is near, when nothing was heard of it for long, when its day moved often,
/// or when it was reported done and nobody verified it. Empty for what is late, done or resting.
pub(crate) fn risks(stand: &Stand, terms: Terms, today: NaiveDate, now: Instant) -> Vec<Risk> {
    let long_ago =
        |at: Option<Instant>, days| at.is_some_and(|at| at < now - TimeDelta::days(days));
    let found = health(stand.status, stand.due_on, today, terms.at_risk_days);
    let is_under_way = stand.status != Status::ReportedDone;
    let reasons = match found {
        Health::AtRisk | Health::OnTrack => [
            (found == Health::AtRisk, Risk::DueSoon),
            (
                is_under_way && long_ago(stand.news_at, terms.stale_days),
                Risk::NoNews,
            ),
            (
                is_under_way && stand.revisions >= terms.revisions_at_risk,
                Risk::MovedOften,
            ),
            (
                !is_under_way && long_ago(stand.reported_at, terms.unverified_days),
                Risk::Unverified,
            ),
        ],
        Health::Overdue | Health::Done | Health::Resting => return Vec::new(),
    };
    reasons
        .into_iter()
        .filter_map(|(holds, risk)| holds.then_some(risk))
        .collect()
}

/// As [`health`], with all of [`risks`]. `list_standings` counts by the same rule.
pub(crate) fn standing(stand: &Stand, terms: Terms, today: NaiveDate, now: Instant) -> Health {
    if risks(stand, terms, today, now).is_empty() {
        health(stand.status, stand.due_on, today, terms.at_risk_days)
    } else {
        Health::AtRisk
    }
}

/// domain §4: carried out when there is an action and every one that was not called off is verified.
pub(crate) fn implementation(no_action: bool, actions: &[(Status, Health)]) -> Implementation {
    let mut live = actions
        .iter()
        .filter(|(status, _)| *status != Status::Cancelled)
        .peekable();
    if no_action {
        return Implementation::NoActionRequired;
    }
    if live.peek().is_none() {
        return Implementation::NotStarted;
    }
    let live: Vec<_> = live.collect();
    if live.iter().all(|(status, _)| *status == Status::Verified) {
        Implementation::Implemented
    } else if live.iter().any(|(_, health)| *health == Health::Overdue) {
        Implementation::Overdue
    } else if live
        .iter()
        .all(|(status, _)| matches!(status, Status::Proposed | Status::Declined))
    {
        Implementation::NotStarted
    } else {
        Implementation::InProgress
    }
}

impl InWords for Refusal {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::NotAdopted => t.actions_refused_not_adopted(),
            Self::NotInSession => t.actions_refused_not_in_session(),
            Self::IsOver => t.actions_refused_not_open(),
            Self::NoActionFound => t.actions_refused_no_action_found(),
            Self::HasActions => t.actions_refused_has_actions(),
            Self::NotProposed => t.actions_refused_not_proposed(),
            Self::NotUnderWay => t.actions_refused_not_under_way(),
            Self::NotReported => t.actions_refused_not_reported(),
            Self::NotDeclined => t.actions_refused_not_declined(),
            Self::NotDone => t.actions_refused_not_done(),
            Self::OnlyChairsReopen => t.actions_refused_only_chairs_reopen(),
            Self::LeadIsApart => t.actions_refused_lead_is_apart(),
            Self::AskedUnknowing => t.actions_refused_asked_unknowing(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::model::{Details, Source};
    use super::*;
    use crate::base::ids::OrganisationId;
    use crate::base::words::Word;
    use crate::slices::decisions::DecisionId;

    fn action(status: Status) -> Action {
        Action {
            id: super::super::model::ActionId(1),
            source: Source::Decision(DecisionId::from(1)),
            source_title: "D".to_owned(),
            source_title_ru: None,
            source_title_ky: None,
            year: Some(2026),
            source_number: Some(9),
            number: 1,
            title: "A".to_owned(),
            paragraph: None,
            lead: OrganisationId::from(1),
            acronym: "RCO".to_owned(),
            due_on: day(20),
            status,
            percent: 0,
            decline_reason: None,
            reported_at: None,
            lead_is_apart: false,
            verified_at: None,
            details: Details::default(),
            activity: None,
        }
    }

    fn day(of_october: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 10, of_october).unwrap()
    }

    #[test]
    fn an_act_is_allowed_where_the_machine_has_its_step() {
        for &status in Status::ALL {
            let now = action(status);
            let goes_to = |to| status.next().contains(&to);
            assert_eq!(accept(&now, false).is_ok(), goes_to(Status::Accepted));
            assert_eq!(decline(&now).is_ok(), goes_to(Status::Declined));
            assert_eq!(verify(&now).is_ok(), goes_to(Status::Verified));
            assert_eq!(reassign(&now).is_ok(), goes_to(Status::Proposed));
            assert_eq!(report(&now).is_ok(), goes_to(Status::ReportedDone));
        }
    }

    #[test]
    fn what_was_verified_is_reopened_by_co_chairs_only() {
        assert!(reopen(&action(Status::ReportedDone), false).is_ok());
        assert_eq!(
            reopen(&action(Status::Verified), false),
            Err(vec![Refusal::OnlyChairsReopen])
        );
        assert!(reopen(&action(Status::Verified), true).is_ok());
    }

    /// I20: derived from dates, counts and the charter alone.
    #[test]
    fn silence_moved_days_and_waiting_for_verification_are_risks() {
        let now: Instant = "2026-10-15T04:00:00Z".parse().unwrap();
        let terms = Terms {
            at_risk_days: 5,
            stale_days: 45,
            unverified_days: 15,
            revisions_at_risk: 2,
        };
        let sound = Stand {
            status: Status::InProgress,
            due_on: NaiveDate::from_ymd_opt(2026, 12, 1).unwrap(),
            reported_at: None,
            news_at: Some(now - TimeDelta::days(45)),
            revisions: 1,
        };
        let stands = |stand: Stand| standing(&stand, terms, day(15), now);
        assert_eq!(stands(sound), Health::OnTrack);
        let silent = Some(now - TimeDelta::days(46));
        assert_eq!(
            stands(Stand {
                news_at: silent,
                ..sound
            }),
            Health::AtRisk
        );
        assert_eq!(
            stands(Stand {
                revisions: 2,
                ..sound
            }),
            Health::AtRisk
        );
        let overdue = Stand {
            revisions: 2,
            due_on: day(14),
            ..sound
        };
        assert_eq!(stands(overdue), Health::Overdue);
        assert!(risks(&overdue, terms, day(15), now).is_empty());
        let near = Stand {
            due_on: day(18),
            news_at: silent,
            revisions: 2,
            ..sound
        };
        assert_eq!(
            risks(&near, terms, day(15), now),
            [Risk::DueSoon, Risk::NoNews, Risk::MovedOften]
        );
        let reported = |days| Stand {
            status: Status::ReportedDone,
            reported_at: Some(now - TimeDelta::days(days)),
            ..sound
        };
        assert_eq!(stands(reported(15)), Health::OnTrack);
        assert_eq!(stands(reported(16)), Health::AtRisk);
        assert_eq!(
            risks(&reported(16), terms, day(15), now),
            [Risk::Unverified]
        );
        assert_eq!(
            stands(Stand {
                status: Status::OnHold,
                revisions: 3,
                ..sound
            }),
            Health::Resting
        );
    }

    /// I20: how far a decision is carried out follows from its actions.
    #[test]
    fn a_decision_is_carried_out_when_all_that_is_left_is_verified() {
        use Implementation::{Implemented, InProgress, NoActionRequired, NotStarted, Overdue};
        let verified = (Status::Verified, Health::Done);
        let cancelled = (Status::Cancelled, Health::Resting);
        let proposed = (Status::Proposed, Health::OnTrack);
        let late = (Status::InProgress, Health::Overdue);
        assert_eq!(implementation(true, &[]), NoActionRequired);
        assert_eq!(implementation(false, &[]), NotStarted);
        assert_eq!(implementation(false, &[cancelled]), NotStarted);
        assert_eq!(implementation(false, &[proposed]), NotStarted);
        assert_eq!(implementation(false, &[verified, proposed]), InProgress);
        assert_eq!(implementation(false, &[verified, late]), Overdue);
        assert_eq!(implementation(false, &[verified, cancelled]), Implemented);
    }

    #[test]
    fn an_action_is_overdue_the_day_after_it_was_due() {
        let stands = |status, today| health(status, day(20), day(today), 5);
        assert_eq!(stands(Status::Accepted, 14), Health::OnTrack);
        assert_eq!(stands(Status::Accepted, 15), Health::AtRisk);
        assert_eq!(stands(Status::InProgress, 20), Health::AtRisk);
        assert_eq!(stands(Status::Proposed, 21), Health::Overdue);
        assert_eq!(stands(Status::ReportedDone, 21), Health::OnTrack);
        assert_eq!(stands(Status::Verified, 21), Health::Done);
        assert_eq!(stands(Status::Declined, 21), Health::Resting);
    }
}
