use chrono::NaiveDate;

use super::model::{Adopted, Home, Kind, Part, Speaker};
use super::rules::{self, Refusal};
use crate::base::ids::OrganisationId;
use crate::base::words::Word;
use crate::slices::decisions::DecisionId;
use crate::web::fields::{Complaint, Complaints, Fields, Form};

/// A group as typed.
pub(super) struct NewGroup {
    pub(super) decision: DecisionId,
    pub(super) kind: Kind,
    pub(super) name: String,
    pub(super) name_ru: Option<String>,
    pub(super) name_ky: Option<String>,
    pub(super) mandate: String,
    pub(super) sunset: Option<NaiveDate>,
    pub(super) members: Vec<OrganisationId>,
    pub(super) partners: Vec<OrganisationId>,
    pub(super) chair: Option<Speaker>,
}

/// What the forms of groups offer.
pub(super) struct Offered {
    pub(super) decisions: Vec<Adopted>,
    pub(super) homes: Vec<Home>,
    pub(super) speakers: Vec<Speaker>,
}

fn decision(form: &mut Form<'_>, offered: &[Adopted]) -> Option<DecisionId> {
    form.choice("decision", |text| {
        let found = offered.iter().find(|one| one.id.to_string() == text);
        found.map(|one| one.id)
    })
}

/// Every box that is ticked; one that was not offered is a complaint.
fn ticked(
    form: &mut Form<'_>,
    fields: &Fields,
    name: &str,
    part: Part,
    homes: &[Home],
) -> Vec<OrganisationId> {
    let mut found = Vec::new();
    for word in fields.all(name) {
        let home = homes
            .iter()
            .find(|one| one.part() == part && one.id.to_string() == word);
        match home {
            Some(home) if !found.contains(&home.id) => found.push(home.id),
            Some(_) => {}
            None => form.complain(name, Complaint::NotOffered),
        }
    }
    found
}

fn speaker(text: &str, offered: &[Speaker]) -> Option<Speaker> {
    offered
        .iter()
        .find(|one| one.function.to_string() == text)
        .cloned()
}

pub(super) fn group(
    fields: &Fields,
    offered: &Offered,
    today: NaiveDate,
) -> Result<NewGroup, Complaints> {
    let mut form = Form::of(fields);
    let decision = decision(&mut form, &offered.decisions);
    let kind = form.choice("kind", Kind::parse);
    let name = form.text("name", 120);
    let name_ru = form.optional("name_ru", 120);
    let name_ky = form.optional("name_ky", 120);
    let mandate = form.text("mandate", 10_000);
    let sunset = form.optional_date("sunset");
    let members = ticked(&mut form, fields, "members", Part::Member, &offered.homes);
    let partners = ticked(&mut form, fields, "partners", Part::Partner, &offered.homes);
    let chair = form.optional_choice("chair", |text| speaker(text, &offered.speakers));
    if let (Some(kind), Some(sunset), Some(chair)) = (kind, sunset, &chair) {
        let home = chair.as_ref().map(|one| one.organisation);
        refuse(
            &mut form,
            rules::establish(kind, sunset, &members, home, today),
        );
    }
    let read = || {
        Some(NewGroup {
            decision: decision?,
            kind: kind?,
            name: name?,
            name_ru: name_ru?,
            name_ky: name_ky?,
            mandate: mandate?,
            sunset: sunset?,
            members,
            partners,
            chair: chair?,
        })
    };
    let values = read();
    form.finish(values)
}

/// Each reason at its field.
fn refuse(form: &mut Form<'_>, rule: Result<(), Vec<Refusal>>) {
    for refusal in rule.err().unwrap_or_default() {
        form.refuse(refusal.field(), refusal);
    }
}

/// An organisation that comes to take part.
pub(super) struct NewParticipant {
    pub(super) organisation: OrganisationId,
    pub(super) part: Part,
    pub(super) from: NaiveDate,
    pub(super) acronym: String,
}

pub(super) fn participant(fields: &Fields, homes: &[Home]) -> Result<NewParticipant, Complaints> {
    let mut form = Form::of(fields);
    let home = form.choice("organisation", |text| {
        homes.iter().find(|one| one.id.to_string() == text)
    });
    let from = form.date("from");
    let read = || {
        let home = home?;
        Some(NewParticipant {
            organisation: home.id,
            part: home.part(),
            from: from?,
            acronym: home.acronym.clone(),
        })
    };
    let values = read();
    form.finish(values)
}

/// Somebody who comes to run the group.
pub(super) struct NewChair {
    pub(super) speaker: Speaker,
    pub(super) from: NaiveDate,
}

pub(super) fn chair(fields: &Fields, offered: &[Speaker]) -> Result<NewChair, Complaints> {
    let mut form = Form::of(fields);
    let speaker = form.choice("chair", |text| speaker(text, offered));
    let from = form.date("chair_from");
    let read = || {
        Some(NewChair {
            speaker: speaker?,
            from: from?,
        })
    };
    let values = read();
    form.finish(values)
}

/// The last day of a time in the group.
pub(super) fn last_day(
    fields: &Fields,
    rule: impl FnOnce(NaiveDate) -> Result<(), Vec<Refusal>>,
) -> Result<NaiveDate, Complaints> {
    let mut form = Form::of(fields);
    let until = form.date("until");
    if let Some(until) = until {
        refuse(&mut form, rule(until));
    }
    form.finish(until)
}

/// By which decision, until when.
pub(super) struct Prolongation {
    pub(super) decision: DecisionId,
    pub(super) sunset: NaiveDate,
}

pub(super) fn prolongation(
    fields: &Fields,
    offered: &[Adopted],
    rule: impl FnOnce(NaiveDate) -> Result<(), Vec<Refusal>>,
) -> Result<Prolongation, Complaints> {
    let mut form = Form::of(fields);
    let decision = decision(&mut form, offered);
    let sunset = form.date("sunset");
    if let Some(sunset) = sunset {
        refuse(&mut form, rule(sunset));
    }
    let read = || {
        Some(Prolongation {
            decision: decision?,
            sunset: sunset?,
        })
    };
    let values = read();
    form.finish(values)
}
