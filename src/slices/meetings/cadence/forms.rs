use chrono::NaiveDate;

use super::model::Part;
use super::rules::Refusal;
use crate::web::fields::{Complaints, Fields, Form};

/// Which part of which year, and why it had no meeting.
pub(super) struct Explanation {
    pub(super) year: i32,
    pub(super) part: Part,
    pub(super) reason: String,
}

/// The year that an address or a form names.
pub(super) fn year(fields: &Fields, this_year: i32) -> i32 {
    fields
        .raw("year")
        .parse()
        .ok()
        .filter(|year| (2000..2200).contains(year))
        .unwrap_or(this_year)
}

pub(super) fn reason(fields: &Fields, this_year: i32) -> Result<Explanation, Complaints> {
    let mut form = Form::of(fields);
    let part = form.choice("part", Part::parse);
    let reason = form.text("reason", 2000);
    let read = || {
        Some(Explanation {
            year: year(fields, this_year),
            part: part?,
            reason: reason?,
        })
    };
    let values = read();
    form.finish(values)
}

/// R3: the day of the country team's meeting, or why beside none.
pub(super) enum Beside {
    Day(NaiveDate),
    Nothing(String),
}

pub(super) fn beside(fields: &Fields) -> Result<Beside, Complaints> {
    let mut form = Form::of(fields);
    let day = form.optional_date("unct_on");
    let note = form.optional("unct_note", 500);
    let value = match (day, note) {
        (Some(Some(day)), Some(None)) => Some(Beside::Day(day)),
        (Some(None), Some(Some(note))) => Some(Beside::Nothing(note)),
        (Some(_), Some(_)) => {
            form.refuse("unct_on", Refusal::DayOrReason);
            None
        }
        _ => None,
    };
    form.finish(value)
}
