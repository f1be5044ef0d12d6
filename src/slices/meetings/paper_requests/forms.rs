use chrono::NaiveDate;

use super::rules;
use super::store::Agency;
use crate::base::ids::OrganisationId;
use crate::web::fields::{Complaints, Fields, Form};

/// A request as typed.
pub(super) struct NewRequest {
    pub(super) member: OrganisationId,
    pub(super) acronym: String,
    pub(super) wanted: String,
    pub(super) note: Option<String>,
    pub(super) due_on: NaiveDate,
}

/// `bounds`: today, and the day of the meeting.
pub(super) fn request(
    fields: &Fields,
    agencies: &[Agency],
    bounds: (NaiveDate, NaiveDate),
) -> Result<NewRequest, Complaints> {
    let mut form = Form::of(fields);
    let agency = form.choice("agency", |text| {
        agencies.iter().find(|one| one.id.to_string() == text)
    });
    let wanted = form.text("wanted", 190);
    let note = form.optional("note", 2000);
    let due_on = form.date("due_on").and_then(|day| {
        rules::wanted_on(day, bounds)
            .map_err(|fault| form.refuse("due_on", fault))
            .ok()
    });
    let read = || {
        let agency = agency?;
        Some(NewRequest {
            member: agency.id,
            acronym: agency.acronym.clone(),
            wanted: wanted?,
            note: note?,
            due_on: due_on?,
        })
    };
    let values = read();
    form.finish(values)
}
