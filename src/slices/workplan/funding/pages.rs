//! The pipeline of proposals beside the gap, and one proposal with its way.
use askama::Template;

use super::super::access::{AddProposal, AdvanceProposal, KeepProposal};
use super::super::model::Member;
use super::super::words::usd;
use super::form;
use super::forms::Offers;
use super::model::{Aim, Fund, Proposal, ProposalId, Stage, Sum};
use super::rules::{self, Refusal};
use crate::base::access::{Act as _, Actor, Hat, Network};
use crate::base::dates::Dates;
use crate::base::history::Past;
use crate::base::ids::OrganisationId;
use crate::base::lang::{Lang, Texts};
use crate::slices::decisions;
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Entry, Icon, Log, Pager, Tag, Tone};
use crate::web::visit::Visit;

pub(super) fn stage_tag(t: &'static Texts, stage: Stage) -> Tag {
    match stage {
        Stage::Idea => Tag::new(Icon::Awaiting, Tone::Wait, t.funding_stage_idea()),
        Stage::ConceptNote => Tag::new(Icon::Half, Tone::Ink, t.funding_stage_concept_note()),
        Stage::Submitted => Tag::new(Icon::OnTrack, Tone::Ok, t.funding_stage_submitted()),
        Stage::Granted => Tag::new(Icon::Yes, Tone::Yes, t.funding_stage_granted()),
        Stage::Declined => Tag::new(Icon::Objection, Tone::No, t.funding_stage_declined()),
        Stage::Withdrawn => Tag::new(Icon::Reservation, Tone::Warn, t.funding_stage_withdrawn()),
    }
}

pub(super) fn fund_word(t: &Texts, fund: Fund) -> String {
    match fund {
        Fund::Mptf => t.funding_fund_mptf(),
        Fund::Other => t.funding_fund_other(),
    }
}

/// To whom it goes.
fn donor(t: &Texts, one: &Proposal) -> String {
    match (&one.donor, one.fund) {
        (Some(donor), Fund::Other) => donor.clone(),
        (Some(donor), Fund::Mptf) => format!("{}: {donor}", t.funding_fund_mptf_short()),
        (None, Fund::Mptf) => t.funding_fund_mptf_short(),
        (None, Fund::Other) => t.funding_fund_other(),
    }
}

fn sum(t: &Texts, one: &Proposal) -> String {
    usd(t, one.granted.unwrap_or(one.asked))
}

#[derive(Template)]
#[template(path = "workplan/funding.html")]
pub(crate) struct FundingPage {
    page: Page,
    lead: String,
    facts: Vec<(String, String)>,
    may_add: bool,
    rows: Vec<Row>,
    pager: Pager,
}

struct Row {
    href: String,
    title: String,
    stage: Tag,
    who: String,
    donor: String,
    sum: String,
    day: String,
}

/// What the pipeline is laid of: one proposal more than a page has, where more follow.
pub(super) struct Found {
    pub(super) proposals: Vec<Proposal>,
    pub(super) sums: Vec<Sum>,
    pub(super) year: i32,
    /// Of the workplan of that year.
    pub(super) gap: i64,
}

impl FundingPage {
    pub(super) fn of(visit: &Visit, who: &Actor, found: Found, place: (i64, i64)) -> Self {
        let page = visit.page(Section::FollowUp, visit.texts().funding_all());
        let dates = visit.lang.dates(visit.zone).in_year_of(visit.now);
        let may_add = AddProposal::verdict(who, &Network).is_yes();
        Self::lay(page, dates, may_add, found, place)
    }

    fn lay(page: Page, dates: Dates, may_add: bool, found: Found, place: (i64, i64)) -> Self {
        let t = page.t;
        let (open, submitted, granted) = rules::totals(&found.sums);
        let mut proposals = found.proposals;
        let pager = Pager::cut(t, &mut proposals, place, "/workplan/funding");
        let year = found.year.to_string();
        Self {
            lead: t.funding_lead(year, usd(t, found.gap), usd(t, submitted)),
            facts: vec![
                (t.workplan_gap_computed(), usd(t, found.gap)),
                (t.funding_open(), usd(t, open)),
                (t.funding_with_donors(), usd(t, submitted)),
                (t.funding_granted(), usd(t, granted)),
            ],
            may_add,
            rows: proposals
                .iter()
                .map(|one| Row {
                    href: format!("/workplan/funding/{}", one.id),
                    title: one.title.clone(),
                    stage: stage_tag(t, one.stage),
                    who: company(one),
                    donor: donor(t, one),
                    sum: sum(t, one),
                    day: dates.day_short(one.stage_on),
                })
                .collect(),
            pager,
            page,
        }
    }
}

/// The lead, and who joins it.
fn company(one: &Proposal) -> String {
    let partners = one.partners.iter().map(|one| one.acronym.as_str());
    let all: Vec<&str> = std::iter::once(one.lead_acronym.as_str())
        .chain(partners)
        .collect();
    all.join(", ")
}

/// A proposal beside the activity whose gap it is to close.
pub(in super::super) struct Aside {
    pub(in super::super) href: String,
    pub(in super::super) title: String,
    pub(in super::super) stage: Tag,
    pub(in super::super) sum: String,
}

pub(in super::super) fn aside(t: &'static Texts, one: &Proposal) -> Aside {
    Aside {
        href: format!("/workplan/funding/{}", one.id),
        title: one.title.clone(),
        stage: stage_tag(t, one.stage),
        sum: sum(t, one),
    }
}

#[derive(Template)]
#[template(path = "workplan/proposal.html")]
pub(crate) struct ProposalPage {
    page: Page,
    lead: String,
    stage: Tag,
    facts: Vec<(String, String)>,
    aim: Option<(String, String)>,
    decision: Option<(String, String)>,
    note: Option<String>,
    /// Where it is changed, and taken to its next stage.
    change: Option<String>,
    advance: Option<String>,
    log: Log,
}

impl ProposalPage {
    pub(super) fn of(visit: &Visit, who: &Actor, proposal: &Proposal, past: &[Past]) -> Self {
        let page = visit.page(Section::FollowUp, proposal.title.clone());
        let dates = visit.lang.dates(visit.zone).in_year_of(visit.now);
        Self::lay(page, dates, &visit.symbol_prefix, who, (proposal, past))
    }

    fn lay(
        page: Page,
        dates: Dates,
        prefix: &str,
        who: &Actor,
        (one, past): (&Proposal, &[Past]),
    ) -> Self {
        let t = page.t;
        let path = format!("/workplan/funding/{}", one.id);
        let open = rules::open(one).is_ok();
        let way = |may: bool, end: &str| (open && may).then(|| format!("{path}/{end}"));
        let mut facts = vec![
            (t.workplan_lead_head(), one.lead_acronym.clone()),
            (t.funding_donor(), donor(t, one)),
            (t.funding_asked(), usd(t, one.asked)),
        ];
        if let Some(granted) = one.granted {
            facts.push((t.funding_granted(), usd(t, granted)));
        }
        if !one.partners.is_empty() {
            let names: Vec<&str> = one
                .partners
                .iter()
                .map(|one| one.acronym.as_str())
                .collect();
            facts.push((t.funding_partners(), names.join(", ")));
        }
        facts.push((t.funding_since(), dates.day(one.stage_on)));
        let mut log: Vec<Entry> = Vec::new();
        log.extend(past.iter().filter_map(|one| told(t, one, &dates)));
        Self {
            lead: t.funding_proposal_lead(company(one), usd(t, one.asked), donor(t, one)),
            stage: stage_tag(t, one.stage),
            facts,
            aim: one.aim.as_ref().map(|aim| {
                let words = format!("{} {}", aim.code, aim.title);
                (format!("/workplan/activities/{}", aim.id), words)
            }),
            decision: one.decision.map(|(id, year, number)| {
                let symbol = decisions::symbol(prefix, (year, number), (None, None), 1);
                (format!("/decisions/{id}"), symbol.unwrap_or_default())
            }),
            note: one.note.clone(),
            change: way(KeepProposal::verdict(who, one).is_yes(), "details"),
            advance: way(AdvanceProposal::verdict(who, one).is_yes(), "stage"),
            log: Log::new(log, t),
            page,
        }
    }
}

fn told(t: &'static Texts, past: &Past, dates: &Dates) -> Option<Entry> {
    let what = match past.act.as_str() {
        "funding_proposal.add" => t.funding_told_add(),
        "funding_proposal.keep" => t.funding_told_keep(),
        "funding_proposal.advance" => t.funding_told_advance(),
        _ => return None,
    };
    Some(Entry {
        date: dates.day_short(dates.date_of(past.at)).into(),
        who: past.organisation.clone().unwrap_or_default().into(),
        what: what.into(),
    })
}

/// A telling case; its activity and decision are those of the other samples.
pub(super) fn sample(stage: Stage, lead: OrganisationId) -> Proposal {
    let activity = super::super::samples::activity();
    Proposal {
        id: ProposalId(1),
        title: "Reintegration desks in seven oblasts".to_owned(),
        fund: Fund::Mptf,
        donor: None,
        lead,
        lead_acronym: "IOM".to_owned(),
        partners: vec![Member {
            id: OrganisationId(9),
            acronym: "ILO".to_owned(),
        }],
        aim: Some(Aim {
            id: activity.id,
            code: activity.code.to_string(),
            title: activity.title,
        }),
        decision: Some((1.into(), Some(2025), Some(1))),
        asked: 1_240_000,
        granted: (stage == Stage::Granted).then_some(900_000),
        stage,
        stage_on: super::super::samples::today(),
        note: stage
            .has_ended()
            .then(|| "The fund asked for a smaller budget.".to_owned()),
        revision: 0,
    }
}

fn sample_reader(hat: Hat) -> Actor {
    Actor {
        person: None,
        function: None,
        organisation: None,
        hat,
        groups: Vec::new(),
    }
}

impl Sample for FundingPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let lay = |proposals: Vec<Proposal>, may_add| {
            let page = Page::sample(lang)
                .within(Section::FollowUp)
                .titled(lang.texts().funding_all());
            let sums = proposals
                .iter()
                .map(|one| Sum {
                    stage: one.stage,
                    asked: one.asked,
                    granted: one.granted.unwrap_or(0),
                })
                .collect();
            let found = Found {
                proposals,
                sums,
                year: 2026,
                gap: 145_000,
            };
            let dates = lang.dates(chrono_tz::Asia::Bishkek);
            Self::lay(page, dates, may_add, found, (1, 50))
        };
        let mut other = sample(Stage::Idea, OrganisationId(1));
        other.fund = Fund::Other;
        other.donor = Some("Development bank".to_owned());
        let own = OrganisationId(1);
        let all = [
            Stage::Submitted,
            Stage::ConceptNote,
            Stage::Granted,
            Stage::Declined,
            Stage::Withdrawn,
        ];
        let all = all.map(|stage| sample(stage, own));
        vec![
            ("none", lay(Vec::new(), true)),
            (
                "all",
                lay(std::iter::once(other).chain(all).collect(), true),
            ),
            ("read", lay(vec![sample(Stage::Submitted, own)], false)),
        ]
    }
}

impl Sample for ProposalPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let lay = |hat, proposal: &Proposal| {
            let page = Page::sample(lang)
                .within(Section::FollowUp)
                .titled(proposal.title.clone());
            let dates = lang.dates(chrono_tz::Asia::Bishkek);
            Self::lay(
                page,
                dates,
                "UNMN/KGZ",
                &sample_reader(hat),
                (proposal, &[]),
            )
        };
        let own = OrganisationId(1);
        vec![
            (
                "lead",
                lay(Hat::FocalPoint(own), &sample(Stage::Submitted, own)),
            ),
            ("granted", lay(Hat::CoChair, &sample(Stage::Granted, own))),
            (
                "declined",
                lay(Hat::Secretariat, &sample(Stage::Declined, own)),
            ),
        ]
    }
}

/// What an activity shows beside it.
pub(in super::super) fn sample_aside() -> Proposal {
    sample(Stage::Submitted, OrganisationId(1))
}

/// The forms, for the samples of the workplan's forms.
pub(in super::super) fn sample_forms(
    lang: Lang,
) -> Vec<(&'static str, super::super::form_page::FormPage)> {
    let page = || Page::sample(lang);
    let own = OrganisationId(1);
    let offers = Offers {
        members: vec![Member {
            id: own,
            acronym: "IOM".to_owned(),
        }],
        activities: vec![super::super::samples::activity()],
        adopted: Vec::new(),
    };
    let standing = sample(Stage::Submitted, own);
    let wrong = Fields::of([("asked", "much".to_owned()), ("fund", "mptf".to_owned())]);
    let alone = Complaints::about("partners", Refusal::NotJoint);
    let unsaid = Complaints::about("note", Refusal::NoReason);
    let (office, member) = (
        sample_reader(Hat::Secretariat),
        sample_reader(Hat::FocalPoint(own)),
    );
    let details = |who: &Actor, held: Option<&Proposal>, typed| {
        form::lay_details(page(), "UNMN/KGZ", who, (&offers, held), typed)
    };
    vec![
        ("a new proposal", details(&office, None, None)),
        (
            "a proposal again",
            details(&member, Some(&standing), Some((&wrong, &alone))),
        ),
        ("a stage", form::lay_step(page(), &standing, None)),
        (
            "a stage again",
            form::lay_step(page(), &standing, Some((&wrong, &unsaid))),
        ),
    ]
}
