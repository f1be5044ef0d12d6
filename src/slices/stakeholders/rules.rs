//! When a contact may be written, asked and ended; when what is held of somebody goes, and what stops it (domain §8).
use chrono::{Days, NaiveDate};

use super::model::{Contact, DataRequest, Engagement, Saying, Terms};
use crate::base::lang::{InWords, Lang};

/// Why not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// Nothing of it is held any more.
    Disposed,
    NoAddress,
    EndsBeforeItBegan,
    /// With the reason of the hold.
    OnHold(String),
    /// Somebody who holds a function is needed for as long as they hold it.
    InOffice,
    /// The period has not passed.
    TooEarly(NaiveDate),
    /// The secretariat was not told, or not long enough ago.
    NotTold,
    AnsweredAlready,
    /// The person concerned said something else while the page lay open.
    SaidAnew,
    /// Somebody placed or lifted the hold while the page lay open.
    HoldChanged,
    /// I18
    GroupIsOver,
    /// A confirmation asks for nothing.
    NothingAsked,
    LinkedToAnAccount,
}

impl InWords for Refusal {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::Disposed => t.stakeholders_refused_disposed(),
            Self::NoAddress => t.stakeholders_refused_no_address(),
            Self::EndsBeforeItBegan => t.stakeholders_refused_ends_before(),
            Self::OnHold(reason) => t.stakeholders_refused_on_hold(reason.as_str()),
            Self::InOffice => t.stakeholders_refused_in_office(),
            Self::TooEarly(day) => t.stakeholders_refused_too_early(day.to_string()),
            Self::NotTold => t.stakeholders_refused_not_told(),
            Self::AnsweredAlready => t.stakeholders_refused_answered(),
            Self::SaidAnew => t.stakeholders_refused_asked_twice(),
            Self::HoldChanged => t.stakeholders_refused_hold_changed(),
            Self::GroupIsOver => t.meetings_refused_group_is_over(),
            Self::NothingAsked => t.stakeholders_refused_nothing_asked(),
            Self::LinkedToAnAccount => t.stakeholders_refused_linked(),
        }
    }
}

fn unless(reasons: Vec<Refusal>) -> Result<(), Vec<Refusal>> {
    if reasons.is_empty() {
        Ok(())
    } else {
        Err(reasons)
    }
}

/// What is emptied stays so.
pub(crate) fn change(contact: &Contact) -> Result<(), Vec<Refusal>> {
    let gone = contact.disposed_at.map(|_| Refusal::Disposed);
    unless(gone.into_iter().collect())
}

pub(crate) fn end(contact: &Contact, last_day: NaiveDate) -> Result<(), Vec<Refusal>> {
    let mut reasons = change(contact).err().unwrap_or_default();
    if last_day < contact.held_from {
        reasons.push(Refusal::EndsBeforeItBegan);
    }
    unless(reasons)
}

/// A letter goes to whoever has an address; who has an account sees the own data there.
pub(crate) fn ask(contact: &Contact) -> Result<(), Vec<Refusal>> {
    let mut reasons = change(contact).err().unwrap_or_default();
    if contact.person.is_some() {
        reasons.push(Refusal::LinkedToAnAccount);
    } else if reasons.is_empty() && contact.held.email.is_none() {
        reasons.push(Refusal::NoAddress);
    }
    unless(reasons)
}

/// The first day on which what is held of somebody who left on `ended_on` may go.
pub(crate) fn goes_on(ended_on: NaiveDate, terms: Terms) -> NaiveDate {
    ended_on
        .checked_add_days(Days::new(terms.retention))
        .unwrap_or(NaiveDate::MAX)
}

/// The day that a notice names, once its time has come: never sooner than the secretariat has had its days to look.
pub(crate) fn notice(ended_on: NaiveDate, terms: Terms, today: NaiveDate) -> Option<NaiveDate> {
    let soonest = today
        .checked_add_days(Days::new(terms.notice))
        .unwrap_or(NaiveDate::MAX);
    let goes_on = goes_on(ended_on, terms);
    (goes_on <= soonest).then_some(soonest.max(goes_on))
}

/// How somebody who left stands on a day.
#[derive(Clone, Debug)]
pub(crate) struct Left<'a> {
    /// Absent for whoever is still there, or came back.
    pub(crate) ended_on: Option<NaiveDate>,
    /// What the notice says; absent where none was given.
    pub(crate) told_for: Option<NaiveDate>,
    pub(crate) hold: Option<&'a str>,
}

/// What goes by the period: told before, long enough ago, and held by nobody.
pub(crate) fn dispose(left: &Left<'_>, terms: Terms, today: NaiveDate) -> Result<(), Vec<Refusal>> {
    let mut reasons = Vec::new();
    match left.ended_on.map(|day| goes_on(day, terms)) {
        None => reasons.push(Refusal::InOffice),
        Some(day) if day > today => reasons.push(Refusal::TooEarly(day)),
        Some(_) => {}
    }
    if left.told_for.is_none_or(|day| day > today) {
        reasons.push(Refusal::NotTold);
    }
    reasons.extend(left.hold.map(|reason| Refusal::OnHold(reason.to_owned())));
    unless(reasons)
}

/// A hold is placed where none stands, and lifted where one does.
pub(crate) fn hold(stands: bool, lifts: bool) -> Result<(), Vec<Refusal>> {
    unless(Vec::from_iter(
        (stands != lifts).then_some(Refusal::HoldChanged),
    ))
}

/// I18: an entry for a group that is over stands as it is.
pub(crate) fn correct_entry(one: &Engagement, today: NaiveDate) -> Result<(), Vec<Refusal>> {
    let is_over = one.group_ends_on.is_some_and(|day| day < today);
    unless(Vec::from_iter(is_over.then_some(Refusal::GroupIsOver)))
}

/// What is answered is what its reader saw; `seen` is as [`mark`] gave it to the page.
pub(crate) fn as_seen(request: &DataRequest, seen: &str) -> Result<(), Vec<Refusal>> {
    unless(Vec::from_iter(
        (mark(request) != seen).then_some(Refusal::SaidAnew),
    ))
}

/// Another one for whatever the person concerned says later.
pub(crate) fn mark(request: &DataRequest) -> String {
    request.at.timestamp_micros().to_string()
}

/// What the person concerned asks for is answered once, and as long as anything is held.
pub(crate) fn answer(request: &DataRequest) -> Result<(), Vec<Refusal>> {
    let mut reasons = Vec::from_iter(request.gone.then_some(Refusal::Disposed));
    if request.reply.is_some() {
        reasons.push(Refusal::AnsweredAlready);
    }
    if request.saying == Saying::Confirmed {
        reasons.push(Refusal::NothingAsked);
    }
    unless(reasons)
}

/// To be removed: by nobody who is held, nor who holds a function.
pub(crate) fn take_over(request: &DataRequest, today: NaiveDate) -> Result<(), Vec<Refusal>> {
    let mut reasons = answer(request).err().unwrap_or_default();
    if request.saying == Saying::Removal {
        let hold = request.hold.as_ref();
        reasons.extend(hold.map(|reason| Refusal::OnHold(reason.clone())));
        if request.office_until.is_some_and(|day| day >= today) {
            reasons.push(Refusal::InOffice);
        }
    }
    unless(reasons)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::samples;
    use super::*;
    use crate::base::ids::PersonId;

    const TERMS: Terms = Terms {
        retention: 365,
        notice: 30,
    };

    fn day(words: &str) -> NaiveDate {
        words.parse().unwrap()
    }

    #[test]
    fn a_year_after_the_last_day_it_goes_and_a_month_before_that_it_is_told() {
        let left = day("2025-11-10");
        assert_eq!(goes_on(left, TERMS), day("2026-11-10"));
        assert_eq!(notice(left, TERMS, day("2026-10-10")), None);
        assert_eq!(
            notice(left, TERMS, day("2026-10-11")),
            Some(day("2026-11-10"))
        );
        // told late, it goes late
        assert_eq!(
            notice(left, TERMS, day("2027-01-01")),
            Some(day("2027-01-31"))
        );
    }

    #[test]
    fn nothing_goes_that_is_held_or_was_not_told_or_came_back() {
        let today = day("2026-11-10");
        let left = Left {
            ended_on: Some(day("2025-11-10")),
            told_for: Some(today),
            hold: None,
        };
        assert_eq!(dispose(&left, TERMS, today), Ok(()));
        let held = Left {
            hold: Some("audit"),
            ..left.clone()
        };
        assert_eq!(
            dispose(&held, TERMS, today),
            Err(vec![Refusal::OnHold("audit".to_owned())])
        );
        let back = Left {
            ended_on: None,
            ..left.clone()
        };
        assert_eq!(dispose(&back, TERMS, today), Err(vec![Refusal::InOffice]));
        let untold = Left {
            told_for: None,
            ..left
        };
        assert_eq!(
            dispose(&untold, TERMS, day("2026-11-09")),
            Err(vec![Refusal::TooEarly(today), Refusal::NotTold])
        );
    }

    #[test]
    fn who_holds_a_function_is_not_removed_and_an_answer_is_given_once() {
        let asked = samples::request(Saying::Removal);
        let today = day("2026-10-15");
        assert_eq!(take_over(&asked, today), Ok(()));
        let of_a_person = DataRequest {
            contact: None,
            person: Some(PersonId::from(1)),
            office_until: Some(today),
            ..asked.clone()
        };
        assert_eq!(take_over(&of_a_person, today), Err(vec![Refusal::InOffice]));
        assert_eq!(take_over(&of_a_person, day("2026-10-16")), Ok(()));
        assert_eq!(answer(&of_a_person), Ok(()), "it can be declined");
        let said = samples::request(Saying::Confirmed);
        assert_eq!(answer(&said), Err(vec![Refusal::NothingAsked]));
        let done = DataRequest {
            reply: Some(super::super::model::Reply::Taken),
            ..asked
        };
        assert_eq!(answer(&done), Err(vec![Refusal::AnsweredAlready]));
    }

    #[test]
    fn nothing_is_done_that_was_not_seen() {
        let asked = samples::request(Saying::Correction);
        assert_eq!(as_seen(&asked, &mark(&asked)), Ok(()));
        let anew = DataRequest {
            saying: Saying::Removal,
            at: asked.at + chrono::TimeDelta::seconds(1),
            ..asked.clone()
        };
        for seen in [mark(&asked), String::new()] {
            assert_eq!(as_seen(&anew, &seen), Err(vec![Refusal::SaidAnew]));
        }
        assert_eq!((hold(false, false), hold(true, true)), (Ok(()), Ok(())));
        let changed = Err(vec![Refusal::HoldChanged]);
        assert_eq!(
            (hold(true, false), hold(false, true)),
            (changed.clone(), changed)
        );
        let gone = DataRequest {
            gone: true,
            ..asked
        };
        assert_eq!(answer(&gone), Err(vec![Refusal::Disposed]));
    }

    #[test]
    fn what_was_logged_for_a_group_stands_once_the_group_is_over() {
        let one = samples::engagement();
        let last = day("2026-12-31");
        assert_eq!(correct_entry(&one, last), Ok(()));
        let ends = Engagement {
            group_ends_on: Some(last),
            ..one
        };
        assert_eq!(correct_entry(&ends, last), Ok(()));
        let after = day("2027-01-01");
        assert_eq!(correct_entry(&ends, after), Err(vec![Refusal::GroupIsOver]));
    }

    #[test]
    fn letters_go_to_those_who_have_an_address_and_no_account() {
        let contact = samples::contact();
        assert_eq!(ask(&contact), Ok(()));
        let linked = Contact {
            person: Some(PersonId::from(1)),
            ..contact.clone()
        };
        assert_eq!(ask(&linked), Err(vec![Refusal::LinkedToAnAccount]));
        let gone = Contact {
            disposed_at: Some(chrono::DateTime::default()),
            ..contact.clone()
        };
        assert_eq!(ask(&gone), Err(vec![Refusal::Disposed]));
        assert_eq!(
            end(&contact, day("2001-01-01")),
            Err(vec![Refusal::EndsBeforeItBegan])
        );
    }

    proptest! {
        /// Whatever the periods: who was told on a day is never emptied before the days of notice have passed.
        #[test]
        fn nothing_goes_before_it_was_told_long_enough_ago(
            retention in 1_u64..2000, notice_days in 1_u64..200, gone in 0_u64..3000, later in 0_u64..400,
        ) {
            let terms = Terms { retention, notice: notice_days };
            let ended_on = day("2020-01-01");
            let told_on = ended_on + Days::new(gone);
            if let Some(due) = notice(ended_on, terms, told_on) {
                let today = told_on + Days::new(later);
                let left = Left { ended_on: Some(ended_on), told_for: Some(due), hold: None };
                prop_assert_eq!(dispose(&left, terms, today).is_ok(), later >= notice_days.max(retention.saturating_sub(gone)));
                prop_assert!(due >= goes_on(ended_on, terms));
            }
        }
    }
}
