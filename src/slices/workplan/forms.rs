use super::frameworks::{FrameworkOutcomeId, Outcome};
use super::model::HeadingId;
use super::model::{Code, Indicator, Level, Line, Member, Plan, Quarters, Workplan};
use super::rules::{self, MOST_INDICATORS, Refusal};
use super::store::Tag;
use crate::base::access::Key as _;
use crate::base::ids::OrganisationId;
use crate::base::words::Word as _;
use crate::slices::decisions::{DecisionId, Scheme};
use crate::web::fields::{Complaint, Complaints, Fields, Form};

/// What may be chosen.
pub(super) struct Offers {
    pub(super) members: Vec<Member>,
    pub(super) tags: Vec<Tag>,
}

impl Offers {
    fn member(&self, text: &str) -> Option<OrganisationId> {
        let found = self.members.iter().find(|one| one.id.to_string() == text);
        found.map(|one| one.id)
    }
}

/// How a priority, an outcome or an output is called, and what an output is good for.
#[derive(Clone, Debug)]
pub(super) struct Titles {
    pub(super) title: String,
    pub(super) title_ru: Option<String>,
    pub(super) title_ky: Option<String>,
    pub(super) rationale: Option<String>,
    /// R17
    pub(super) anchor: Option<FrameworkOutcomeId>,
}

/// `anchors` are the outcomes of the framework that is in force in the year.
pub(super) fn titles(
    fields: &Fields,
    level: Level,
    anchors: &[Outcome],
) -> Result<Titles, Complaints> {
    let mut form = Form::of(fields);
    let values = read_titles(&mut form, level, anchors);
    form.finish(values)
}

fn read_titles(form: &mut Form<'_>, level: Level, anchors: &[Outcome]) -> Option<Titles> {
    let title = form.text("title", 200);
    let title_ru = form.optional("title_ru", 200);
    let title_ky = form.optional("title_ky", 200);
    let rationale = match level {
        Level::Output => form.text("rationale", 1000).map(Some),
        Level::Priority | Level::Outcome => Some(None),
    };
    let offered = |text: &str| {
        let found = anchors.iter().find(|one| one.id.to_string() == text);
        found.map(|one| one.id)
    };
    let anchor = match level {
        Level::Outcome => form.optional_choice("framework_outcome", offered),
        Level::Priority | Level::Output => Some(None),
    };
    Some(Titles {
        title: title?,
        title_ru: title_ru?,
        title_ky: title_ky?,
        rationale: rationale?,
        anchor: anchor?,
    })
}

/// Why an activity is no longer planned.
pub(super) fn reason(fields: &Fields) -> Result<String, Complaints> {
    let mut form = Form::of(fields);
    let reason = form.text("reason", 1000);
    form.finish(reason)
}

/// Where a new heading stands: nothing stands for a priority, else the heading above it.
pub(super) fn place(fields: &Fields, workplan: &Workplan) -> Option<(Level, Option<HeadingId>)> {
    let Some(id) = HeadingId::parse(Some(fields.raw("under"))) else {
        return Some((Level::Priority, None));
    };
    let parent = workplan.heading(id)?;
    let level = Level::ALL
        .iter()
        .find(|level| level.above() == Some(parent.level))?;
    Some((*level, Some(id)))
}

/// The output under which an activity stands; of one priority only, if one is given.
fn output(form: &mut Form<'_>, workplan: &Workplan, within: Option<i32>) -> Option<HeadingId> {
    form.choice("output", |text| {
        let id = HeadingId::parse(Some(text))?;
        let is_output = workplan.heading(id)?.level == Level::Output;
        let priority = workplan.priority_of(id)?.number;
        (is_output && within.is_none_or(|within| within == priority)).then_some(id)
    })
}

/// All of an activity, with its output.
pub(super) fn activity(
    fields: &Fields,
    (workplan, offers): (&Workplan, &Offers),
    keeps: Option<Code>,
) -> Result<(HeadingId, Plan), Complaints> {
    let mut form = Form::of(fields);
    let output = output(&mut form, workplan, keeps.map(|code| code.priority));
    let plan = read_plan(&mut form, fields, offers);
    let read = || Some((output?, plan?));
    let values = read();
    form.finish(values)
}

/// All of an activity but where it stands: what a row of a sheet says of it, too.
pub(super) fn plan(fields: &Fields, offers: &Offers) -> Result<Plan, Complaints> {
    let mut form = Form::of(fields);
    let values = read_plan(&mut form, fields, offers);
    form.finish(values)
}

fn read_plan(form: &mut Form<'_>, fields: &Fields, offers: &Offers) -> Option<Plan> {
    let title = form.text("title", 300);
    let lead = form.choice("lead", |text| offers.member(text));
    let required = usd(form, fields, "required");
    let policy_reference = form.optional("policy_reference", 200);
    let joint_plan_reference = form.optional("joint_plan_reference", 200);
    let mut tags = Vec::new();
    for scheme in Scheme::ALL {
        for typed in fields.all(scheme.name()) {
            let offered = offers
                .tags
                .iter()
                .find(|tag| tag.name.scheme == scheme.name() && tag.id.to_string() == typed);
            match offered {
                Some(tag) => tags.push(tag.id),
                None => form.complain(scheme.name(), Complaint::NotOffered),
            }
        }
    }
    let line = read_line(form, fields, offers);
    if let Some(lead) = lead {
        lead_is_no_contributor(form, fields, lead);
    }
    Some(Plan {
        title: title?,
        lead: lead?,
        required: required?,
        policy_reference: policy_reference?,
        joint_plan_reference: joint_plan_reference?,
        tags,
        line: line?,
    })
}

/// R15: what the lead says of its own line.
pub(super) fn line(
    fields: &Fields,
    offers: &Offers,
    lead: OrganisationId,
) -> Result<Line, Complaints> {
    let mut form = Form::of(fields);
    let values = read_line(&mut form, fields, offers);
    lead_is_no_contributor(&mut form, fields, lead);
    form.finish(values)
}

fn lead_is_no_contributor(form: &mut Form<'_>, fields: &Fields, lead: OrganisationId) {
    let lead = lead.to_string();
    if fields.all("contributors").any(|typed| typed == lead) {
        form.refuse("contributors", Refusal::LeadContributes);
    }
}

fn read_line(form: &mut Form<'_>, fields: &Fields, offers: &Offers) -> Option<Line> {
    let available = usd(form, fields, "available");
    let quarters = quarters(form, fields);
    let mut contributors = Vec::new();
    for typed in fields.all("contributors") {
        match offers.member(typed) {
            Some(member) if !contributors.contains(&member) => contributors.push(member),
            Some(_) => {}
            None => form.complain("contributors", Complaint::NotOffered),
        }
    }
    let partners = form.optional("partners", 500);
    let narrative = form.optional("narrative", 5000);
    let indicators = indicators(form);
    Some(Line {
        available: available?,
        quarters: quarters?,
        contributors,
        partners: partners?,
        narrative: narrative?,
        indicators: indicators?,
    })
}

pub(super) fn usd(form: &mut Form<'_>, fields: &Fields, name: &str) -> Option<i64> {
    let text = fields.raw(name);
    if text.trim().is_empty() {
        form.complain(name, Complaint::Missing);
        return None;
    }
    let sum = rules::usd(text);
    sum.map_err(|refusal| form.refuse(name, refusal)).ok()
}

fn quarters(form: &mut Form<'_>, fields: &Fields) -> Option<Quarters> {
    let typed: Option<Vec<u32>> = fields
        .all("quarters")
        .map(|text| text.parse().ok())
        .collect();
    let quarters = typed.and_then(Quarters::of);
    if quarters.is_none() {
        form.refuse("quarters", Refusal::NoQuarter);
    }
    quarters
}

fn indicators(form: &mut Form<'_>) -> Option<Vec<Indicator>> {
    let mut found = Some(Vec::new());
    for place in 1..=MOST_INDICATORS {
        let name = |part: &str| format!("{part}.{place}");
        let title = form.optional(&name("indicator"), 200);
        let baseline = form.optional(&name("baseline"), 60);
        let target = form.optional(&name("target"), 60);
        let actual = form.optional(&name("actual"), 60);
        let read = || Some((title?, baseline?, target?, actual?));
        match read() {
            None => found = None,
            Some((Some(title), baseline, target, actual)) => {
                if let Some(found) = &mut found {
                    found.push(Indicator {
                        title,
                        baseline,
                        target,
                        actual,
                    });
                }
            }
            Some((None, None, None, None)) => {}
            Some((None, ..)) => {
                form.refuse(&name("indicator"), Refusal::IndicatorWithoutWords);
                found = None;
            }
        }
    }
    found
}

/// The decision that approved it; none, if nothing is chosen.
pub(super) fn approval(
    fields: &Fields,
    offered: impl Fn(DecisionId) -> bool,
) -> Result<Option<DecisionId>, Complaints> {
    let mut form = Form::of(fields);
    let values = form.optional_choice("decision", |text| {
        DecisionId::parse(Some(text)).filter(|id| offered(*id))
    });
    form.finish(values)
}
