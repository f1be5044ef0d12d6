use chrono::NaiveDate;

use super::evidence::{self, Brought};
use super::store::Lead;
use crate::base::ids::OrganisationId;
use crate::base::lang::Lang;
use crate::web::answer::InWords;
use crate::web::fields::{Complaints, Fields, Form};

#[derive(Debug)]
enum Fault {
    DueInThePast,
    StartsAfterDue,
}

impl InWords for Fault {
    fn in_words(&self, lang: Lang) -> String {
        match self {
            Self::DueInThePast => lang.texts().actions_due_in_the_past(),
            Self::StartsAfterDue => lang.texts().actions_starts_after_due(),
        }
    }
}

/// Who is asked, by when.
pub(super) struct Assignment {
    pub(super) lead: OrganisationId,
    pub(super) due_on: NaiveDate,
}

fn read_assignment(form: &mut Form, leads: &[Lead], today: NaiveDate) -> Option<Assignment> {
    let lead = form.choice("lead", |text| {
        let offered = leads.iter().find(|one| one.id.to_string() == text);
        offered.map(|one| one.id)
    });
    let due_on = form.date("due_on");
    if due_on.is_some_and(|day| day < today) {
        form.refuse("due_on", Fault::DueInThePast);
    }
    Some(Assignment {
        lead: lead?,
        due_on: due_on?,
    })
}

/// What is to be done, by whom, by when.
pub(super) struct Proposal {
    pub(super) title: String,
    /// The numbered paragraph that it stems from; none for the whole.
    pub(super) paragraph: Option<i32>,
    pub(super) assignment: Assignment,
    /// On which day it begins; today, unless it is said.
    pub(super) start_on: NaiveDate,
    /// Who works on it beside the lead.
    pub(super) contributors: Vec<OrganisationId>,
}

pub(super) fn proposal(
    fields: &Fields,
    leads: &[Lead],
    paragraphs: i32,
    today: NaiveDate,
) -> Result<Proposal, Complaints> {
    let mut form = Form::of(fields);
    let title = form.text("title", 300);
    let paragraph = form.optional_choice("paragraph", |text| {
        let number = text.parse().ok();
        number.filter(|number| (1..=paragraphs).contains(number))
    });
    let assignment = read_assignment(&mut form, leads, today);
    let start_on = form.optional_date("start_on");
    let start = start_on.flatten().unwrap_or(today);
    if assignment.as_ref().is_some_and(|to| to.due_on < start) {
        form.refuse("start_on", Fault::StartsAfterDue);
    }
    let lead = assignment.as_ref().map(|to| to.lead);
    let contributors = leads
        .iter()
        .filter(|one| Some(one.id) != lead)
        .filter(|one| {
            fields
                .all("contributors")
                .any(|text| text == one.id.to_string())
        })
        .map(|one| one.id)
        .collect();
    let read = || {
        Some(Proposal {
            title: title?,
            paragraph: paragraph?,
            assignment: assignment?,
            start_on: start_on.map(|_| start)?,
            contributors,
        })
    };
    let values = read();
    form.finish(values)
}

pub(super) fn assignment(
    fields: &Fields,
    leads: &[Lead],
    today: NaiveDate,
) -> Result<Assignment, Complaints> {
    let mut form = Form::of(fields);
    let assignment = read_assignment(&mut form, leads, today);
    form.finish(assignment)
}

pub(super) fn reason(fields: &Fields) -> Result<String, Complaints> {
    let mut form = Form::of(fields);
    let reason = form.text("reason", 2000);
    form.finish(reason)
}

/// What the lead says.
pub(super) struct Progress {
    pub(super) narrative: String,
    pub(super) percent: i32,
    pub(super) done: bool,
    pub(super) evidence: Brought,
}

/// What is done is done whole, whatever was typed beside it.
pub(super) fn progress(fields: &Fields) -> Result<Progress, Complaints> {
    let mut form = Form::of(fields);
    let narrative = form.text("narrative", 5000);
    let done = fields.is_ticked("done");
    let percent = if done {
        Some(100)
    } else {
        form.number("percent", 0..=100)
    };
    let evidence = evidence::read(&mut form, fields);
    let read = || {
        Some(Progress {
            narrative: narrative?,
            percent: percent?,
            done,
            evidence: evidence?,
        })
    };
    let values = read();
    form.finish(values)
}
