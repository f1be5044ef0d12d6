use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;

use super::super::days::Span;
use super::super::model::Meeting;
use super::super::rules as meetings;
use super::model::{Bounds, Can, DatePoll, TimeId};
use super::rules::{self, TimeFault};
use crate::base::calendar::Calendar;
use crate::base::words::Word as _;
use crate::web::fields::{Complaints, Fields, Form};

/// A poll as typed.
pub(super) struct NewPoll {
    /// In the order of time.
    pub(super) times: Vec<Span>,
    pub(super) answer_until: DateTime<Utc>,
    pub(super) note: Option<String>,
}

/// What a form is measured by.
pub(super) struct Measure<'a> {
    pub(super) meeting: &'a Meeting,
    pub(super) bounds: Bounds,
    pub(super) calendar: &'a Calendar,
    pub(super) zone: Tz,
    pub(super) now: DateTime<Utc>,
}

impl Measure<'_> {
    /// As long as the meeting is planned for.
    fn length(&self) -> TimeDelta {
        self.meeting.ends_at - self.meeting.starts_at
    }
}

/// The times that can be read, whatever is wrong with them: their days are shown all the same.
pub(super) fn readable(fields: &Fields, measure: &Measure<'_>) -> Vec<(u32, Span)> {
    (1..=measure.bounds.times)
        .filter_map(|place| {
            let mut form = Form::of(fields);
            let (date, from) = names(place);
            let starts_at = form.instant(&date, &from, measure.zone)?;
            let ends_at = starts_at + measure.length();
            Some((place, Span { starts_at, ends_at }))
        })
        .collect()
}

/// Fields `date_1` and `from_1` of the first time.
pub(super) fn names(place: u32) -> (String, String) {
    (format!("date_{place}"), format!("from_{place}"))
}

/// A row without a day proposes nothing.
pub(super) fn poll(fields: &Fields, measure: &Measure<'_>) -> Result<NewPoll, Complaints> {
    let mut form = Form::of(fields);
    let mut times: Vec<Span> = Vec::new();
    let mut empty = None;
    let mut broken = false;
    for place in 1..=measure.bounds.times {
        let (date, from) = names(place);
        if fields.raw(&date).trim().is_empty() {
            empty = empty.or(Some(date));
            continue;
        }
        let Some(starts_at) = form.instant(&date, &from, measure.zone) else {
            broken = true;
            continue;
        };
        let bounds = (measure.now, measure.bounds);
        if let Err(fault) = rules::propose(starts_at, &times, bounds) {
            form.refuse(&date, fault);
            broken = true;
            continue;
        }
        if let Some(refusal) = group_is_over(measure, starts_at) {
            form.refuse(&date, refusal);
        }
        let ends_at = starts_at + measure.length();
        times.push(Span { starts_at, ends_at });
    }
    if times.len() < 2 && !broken {
        let field = empty.unwrap_or_else(|| names(1).0);
        form.refuse(&field, TimeFault::TooFew);
    }
    times.sort_by_key(|time| time.starts_at);
    let answer_until = form.date("answer_by").and_then(|day| {
        rules::answer_by(day, &times, measure.calendar, (measure.now, measure.bounds))
            .map_err(|fault| form.refuse("answer_by", fault))
            .ok()
    });
    let note = form.optional("note", 1000);
    let read = || {
        Some(NewPoll {
            times,
            answer_until: answer_until?,
            note: note?,
        })
    };
    let values = read();
    form.finish(values)
}

/// R23: a group meets up to its last day.
fn group_is_over(measure: &Measure<'_>, starts_at: DateTime<Utc>) -> Option<meetings::Refusal> {
    let day = starts_at.with_timezone(&measure.zone).date_naive();
    meetings::runs(measure.meeting, day)
        .err()?
        .into_iter()
        .next()
}

/// Field `can.7` of time 7.
pub(super) fn can_field(time: TimeId) -> String {
    format!("can.{time}")
}

/// A word on every time.
pub(super) fn answer(fields: &Fields, poll: &DatePoll) -> Result<Vec<(TimeId, Can)>, Complaints> {
    let mut form = Form::of(fields);
    let said: Vec<Option<(TimeId, Can)>> = poll
        .times
        .iter()
        .map(|time| {
            let can = form.choice(&can_field(time.id), Can::parse)?;
            Some((time.id, can))
        })
        .collect();
    form.finish(said.into_iter().collect())
}
