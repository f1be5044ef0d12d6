use chrono::NaiveDate;

use super::rules;
use crate::web::fields::{Complaints, Fields, Form};

/// A request as typed.
pub(super) struct NewRequest {
    pub(super) reason: String,
    pub(super) points: Vec<String>,
    pub(super) wished_days: Vec<NaiveDate>,
}

pub(super) const DAYS: [&str; 3] = ["day_1", "day_2", "day_3"];

pub(super) fn request(fields: &Fields, today: NaiveDate) -> Result<NewRequest, Complaints> {
    let mut form = Form::of(fields);
    let reason = form.text("reason", 2000);
    let points = form
        .text("points", 2000)
        .map(|text| rules::points(&text))
        .and_then(|read| read.map_err(|refusal| form.refuse("points", refusal)).ok());
    let mut wished_days = Vec::new();
    for name in DAYS {
        if let Some(Some(day)) = form.optional_date(name) {
            match rules::wished([day], today) {
                Ok(day) => wished_days.extend(day),
                Err(refusal) => form.refuse(name, refusal),
            }
        }
    }
    let read = || {
        Some(NewRequest {
            reason: reason?,
            points: points?,
            wished_days: rules::wished(wished_days, today).ok()?,
        })
    };
    let values = read();
    form.finish(values)
}
