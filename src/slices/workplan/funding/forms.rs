use super::super::forms::usd;
use super::super::model::{Activity, Member};
use super::super::store::Adopted;
use super::model::{Details, Fund, Proposal, Stage, Step};
use super::rules::{self, Refusal};
use crate::base::access::Actor;
use crate::base::ids::OrganisationId;
use crate::base::words::Word as _;
use crate::web::fields::{Complaint, Complaints, Fields, Form};

/// What may be chosen.
pub(in super::super) struct Offers {
    pub(in super::super) members: Vec<Member>,
    pub(in super::super) activities: Vec<Activity>,
    pub(in super::super) adopted: Vec<Adopted>,
}

/// A proposal as typed; what stands already may stay, though it is offered no longer.
pub(super) fn details(
    fields: &Fields,
    offers: &Offers,
    held: Option<&Proposal>,
    who: &Actor,
) -> Result<Details, Complaints> {
    let mut form = Form::of(fields);
    let title = form.text("title", 300);
    let fund = form.choice("fund", Fund::parse);
    let donor = form.optional("donor", 200);
    let member = |text: &str| -> Option<OrganisationId> {
        let mut offered = offers
            .members
            .iter()
            .map(|one| one.id)
            .chain(held.map(|one| one.lead))
            .chain(
                held.iter()
                    .flat_map(|one| one.partners.iter().map(|one| one.id)),
            );
        offered.find(|id| id.to_string() == text)
    };
    let lead = match who.hat.member() {
        Some(own) => Some(held.map_or(own, |one| one.lead)),
        None => form.choice("lead", member),
    };
    let mut partners = Vec::new();
    for typed in fields.all("partners") {
        match member(typed) {
            Some(id) if !partners.contains(&id) => partners.push(id),
            Some(_) => {}
            None => form.complain("partners", Complaint::NotOffered),
        }
    }
    let asked = match usd(&mut form, fields, "asked") {
        Some(0) => {
            form.refuse("asked", Refusal::NoSum);
            None
        }
        sum => sum,
    };
    let activity = form.optional_choice("activity", |text| {
        let offered = offers.activities.iter().map(|one| one.id);
        let aim = held.and_then(|one| one.aim.as_ref()).map(|aim| aim.id);
        offered.chain(aim).find(|id| id.to_string() == text)
    });
    let decision = form.optional_choice("decision", |text| {
        let offered = offers.adopted.iter().map(|one| one.id);
        let endorsed = held.and_then(|one| one.decision).map(|(id, ..)| id);
        offered.chain(endorsed).find(|id| id.to_string() == text)
    });
    let read = || {
        Some(Details {
            title: title?,
            fund: fund?,
            donor: donor?,
            lead: lead?,
            partners,
            activity: activity?,
            decision: decision?,
            asked: asked?,
        })
    };
    let values = read();
    let details = form.finish(values)?;
    let stage = held.map_or(Stage::Idea, |one| one.stage);
    rules::details(who, &details, stage).map_err(|refusal| {
        let field = match refusal {
            Refusal::NoDonor => "donor",
            Refusal::OnlyOwn => "lead",
            Refusal::NotNext
            | Refusal::Ended
            | Refusal::NotJoint
            | Refusal::LeadJoins
            | Refusal::NoSum
            | Refusal::NoReason
            | Refusal::ChangedMeanwhile => "partners",
        };
        Complaints::about(field, refusal)
    })?;
    Ok(details)
}

/// The next stage as typed.
pub(super) fn step(fields: &Fields, proposal: &Proposal) -> Result<Step, Complaints> {
    let mut form = Form::of(fields);
    let to = form.choice("stage", |text| {
        Stage::parse(text).filter(|to| proposal.stage.next().contains(to))
    });
    let granted = match to {
        Some(Stage::Granted) => match usd(&mut form, fields, "granted") {
            Some(0) => {
                form.refuse("granted", Refusal::NoSum);
                None
            }
            sum => sum.map(Some),
        },
        _ => Some(None),
    };
    let note = form.optional("note", 1000);
    let read = || {
        Some(Step {
            to: to?,
            granted: granted?,
            note: note?,
        })
    };
    let values = read();
    let step = form.finish(values)?;
    rules::step(proposal, &step).map_err(|refusal| {
        let field = match refusal {
            Refusal::NoReason => "note",
            Refusal::NoSum => "granted",
            Refusal::NotNext
            | Refusal::Ended
            | Refusal::NotJoint
            | Refusal::LeadJoins
            | Refusal::NoDonor
            | Refusal::OnlyOwn
            | Refusal::ChangedMeanwhile => "stage",
        };
        Complaints::about(field, refusal)
    })?;
    Ok(step)
}
