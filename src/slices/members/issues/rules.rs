//! When the list is due, how a line stands, what is different from the last issue, and when it may be issued.
use chrono::{Days, NaiveDate};

use super::model::{Detail, Difference, Kept, Line, List, Round, Speaker, Standing, Term};
use crate::base::calendar::Calendar;
use crate::base::clock::Instant;
use crate::base::lang::{InWords, Lang};

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    NoMembers,
    NobodyToSendTo,
    NothingNewToday,
    AskedAlready,
    AllConfirmed,
}

impl InWords for Refusal {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::NoMembers => t.member_lists_refused_no_members(),
            Self::NobodyToSendTo => t.member_lists_refused_nobody_to_send_to(),
            Self::NothingNewToday => t.member_lists_refused_nothing_new_today(),
            Self::AskedAlready => t.member_lists_refused_asked_already(),
            Self::AllConfirmed => t.member_lists_refused_all_confirmed(),
        }
    }
}

/// R13: on which day the list is to be shared again.
pub(crate) fn due_on(term: &Term, since: NaiveDate) -> NaiveDate {
    since + Days::new(term.days.unsigned_abs().into())
}

/// From this day on the clock asks members for their lines, so that they have the charter's days.
pub(crate) fn ask_on(term: &Term, since: NaiveDate) -> NaiveDate {
    due_on(term, since) - Days::new(term.confirm_days.unsigned_abs().into())
}

/// The day itself still counts.
pub(crate) fn is_overdue(term: &Term, since: NaiveDate, today: NaiveDate) -> bool {
    today > due_on(term, since)
}

/// What was said since the last issue counts, as long as the line stands as it was said.
pub(crate) fn standing(kept: &Kept, term: &Term) -> Standing {
    if kept.line.people.is_empty() {
        return Standing::Nobody;
    }
    match &kept.said {
        Some(said) if !term.counts(said.at) => Standing::Awaited,
        Some(said) if said.people == kept.line.people => Standing::Confirmed,
        Some(_) => Standing::ChangedSince,
        None => Standing::Awaited,
    }
}

/// What the clock does next.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Step {
    Ask,
    Remind(Round),
}

/// On working days: members are asked in time before the list is due, and whoever has not confirmed is reminded once,
/// so many working days before the last day; never on the day on which they were asked, never when it is over.
pub(crate) fn step(
    term: &Term,
    calendar: &Calendar,
    reminder_days: u32,
    now: Instant,
) -> Option<Step> {
    let today = calendar.date_of(now);
    if !calendar.is_working(today) {
        return None;
    }
    let Some(round) = term.round else {
        let asks = today >= ask_on(term, calendar.date_of(term.since));
        return asks.then_some(Step::Ask);
    };
    let last = calendar.date_of(round.confirm_by);
    let day = calendar.working_day_before(last, reminder_days);
    let reminds = reminder_days > 0
        && !round.reminded
        && today >= day
        && calendar.date_of(round.asked_at) < day
        && now < round.confirm_by;
    reminds.then_some(Step::Remind(round))
}

/// Members may be asked once between two issues; then those who have not confirmed are reminded.
pub(crate) fn ask(kept: &[Kept], term: &Term) -> Result<(), Vec<Refusal>> {
    let waits = |one: &Kept| {
        matches!(
            standing(one, term),
            Standing::Awaited | Standing::ChangedSince
        )
    };
    let refusals = [
        kept.is_empty().then_some(Refusal::NoMembers),
        term.round.is_some().then_some(Refusal::AskedAlready),
        (!kept.is_empty() && !kept.iter().any(waits)).then_some(Refusal::AllConfirmed),
    ];
    gathered(refusals)
}

/// A list without anybody in it says nothing, and the same list twice a day neither.
pub(crate) fn issue(list: &List, earlier: Option<&List>) -> Result<(), Vec<Refusal>> {
    let nobody = list.lines.iter().all(|line| line.people.is_empty());
    let same = earlier
        .is_some_and(|earlier| earlier.issued_on == list.issued_on && earlier.lines == list.lines);
    gathered([
        list.lines.is_empty().then_some(Refusal::NoMembers),
        (!list.lines.is_empty() && nobody).then_some(Refusal::NobodyToSendTo),
        same.then_some(Refusal::NothingNewToday),
    ])
}

fn gathered<const N: usize>(refusals: [Option<Refusal>; N]) -> Result<(), Vec<Refusal>> {
    let refusals: Vec<Refusal> = refusals.into_iter().flatten().collect();
    if refusals.is_empty() {
        Ok(())
    } else {
        Err(refusals)
    }
}

/// Member by member, in the order of the later list; who left comes last.
pub(crate) fn differences(before: &List, after: &List) -> Vec<(Line, Vec<Difference>)> {
    let mut found = Vec::new();
    for line in &after.lines {
        let earlier = before.lines.iter().find(|one| one.member == line.member);
        let differences =
            earlier.map_or_else(|| vec![Difference::Joined], |one| of_line(one, line));
        if !differences.is_empty() {
            found.push((line.clone(), differences));
        }
    }
    for line in &before.lines {
        if !after.lines.iter().any(|one| one.member == line.member) {
            found.push((line.clone(), vec![Difference::Left]));
        }
    }
    found
}

fn of_line(before: &Line, after: &Line) -> Vec<Difference> {
    let mut found = Vec::new();
    let names = |line: &Line| {
        (
            line.acronym.clone(),
            line.name.clone(),
            line.name_ru.clone(),
            line.name_ky.clone(),
        )
    };
    if names(before) != names(after) {
        found.push(Difference::Renamed {
            was: format!("{} ({})", before.name, before.acronym),
        });
    }
    for one in &after.people {
        match before.people.iter().find(|was| was.person == one.person) {
            Some(was) => found.extend(of_speaker(was, one)),
            None => found.push(Difference::Came {
                name: one.name.clone(),
                duty: one.duty.clone(),
            }),
        }
    }
    for was in &before.people {
        if !after.people.iter().any(|one| one.person == was.person) {
            found.push(Difference::Went {
                name: was.name.clone(),
                duty: was.duty.clone(),
            });
        }
    }
    found
}

fn of_speaker(was: &Speaker, is: &Speaker) -> Vec<Difference> {
    let mut found = Vec::new();
    if was.duty != is.duty {
        found.push(Difference::Duty {
            name: is.name.clone(),
            is: is.duty.clone(),
        });
    }
    let optional = |value: &Option<String>| value.clone().unwrap_or_default();
    for (what, before, after) in [
        (Detail::Name, was.name.clone(), is.name.clone()),
        (
            Detail::JobTitle,
            optional(&was.job_title),
            optional(&is.job_title),
        ),
        (Detail::Email, was.email.clone(), is.email.clone()),
        (Detail::Phone, optional(&was.phone), optional(&is.phone)),
        (
            Detail::Language,
            was.lang.own_name().to_owned(),
            is.lang.own_name().to_owned(),
        ),
    ] {
        if before != after {
            found.push(Difference::Detail {
                name: is.name.clone(),
                what,
                was: before,
                is: after,
            });
        }
    }
    found
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
