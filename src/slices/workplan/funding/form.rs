//! The two forms of a proposal: what is typed of it, and its next stage.
use super::super::form_page::{FormPage, Frame, Typed, ask, ask_any, framed};
use super::super::model::Member;
use super::super::words::grouped;
use super::forms::Offers;
use super::model::{Fund, Proposal, Stage};
use super::pages::{fund_word, stage_tag};
use crate::base::access::Actor;
use crate::base::lang::{Lang, Texts};
use crate::base::words::Word as _;
use crate::slices::decisions;
use crate::web::page::{Page, Section};
use crate::web::parts::{Ask, Choice, Field, Width};
use crate::web::visit::Visit;

/// A new proposal, or one that stands.
pub(super) fn details(
    visit: &Visit,
    who: &Actor,
    offers: &Offers,
    proposal: Option<&Proposal>,
    typed: Typed<'_>,
) -> FormPage {
    let page = visit.page(Section::FollowUp, String::new());
    lay_details(page, &visit.symbol_prefix, who, (offers, proposal), typed)
}

pub(super) fn lay_details(
    page: Page,
    prefix: &str,
    who: &Actor,
    (offers, proposal): (&Offers, Option<&Proposal>),
    typed: Typed<'_>,
) -> FormPage {
    let (t, lang) = (page.t, page.lang);
    let fields = asked_of(t, lang, prefix, who, (offers, proposal), typed);
    let frame = match proposal {
        Some(one) => {
            let back = format!("/workplan/funding/{}", one.id);
            Frame {
                title: t.workplan_change(),
                lead: one.title.clone(),
                here: format!("{back}/details"),
                action: format!("{back}/details"),
                back,
                back_words: t.funding_proposal(),
                verb: t.workplan_save(),
            }
        }
        None => Frame {
            title: t.funding_add(),
            lead: t.funding_add_lead(),
            back: "/workplan/funding".to_owned(),
            back_words: t.funding_all(),
            here: "/workplan/funding/new".to_owned(),
            action: "/workplan/funding".to_owned(),
            verb: t.funding_add_do(),
        },
    };
    let mut form = framed(page, frame, typed.is_some(), (fields, Vec::new()));
    form.hidden = proposal
        .map(|one| ("revision", one.revision.to_string()))
        .into_iter()
        .collect();
    form.told(typed)
}

fn asked_of(
    t: &'static Texts,
    lang: Lang,
    prefix: &str,
    who: &Actor,
    (offers, proposal): (&Offers, Option<&Proposal>),
    typed: Typed<'_>,
) -> Vec<Field> {
    let held = |pick: &dyn Fn(&Proposal) -> String| proposal.map(pick).unwrap_or_default();
    let mut fields = vec![
        ask(
            lang,
            typed,
            "title",
            held(&|one| one.title.clone()),
            Field::line("title", t.funding_title())
                .at_most(300)
                .wide(Width::Full)
                .required(),
        ),
        ask(
            lang,
            typed,
            "fund",
            proposal.map_or_else(
                || Fund::Mptf.name().to_owned(),
                |one| one.fund.name().to_owned(),
            ),
            Field::new(
                "fund",
                t.funding_fund(),
                Ask::OneOf(
                    Fund::ALL
                        .iter()
                        .map(|one| Choice::new(one.name(), fund_word(t, *one)))
                        .collect(),
                ),
            )
            .hinted(t.funding_fund_hint()),
        ),
        ask(
            lang,
            typed,
            "donor",
            held(&|one| one.donor.clone().unwrap_or_default()),
            Field::line("donor", t.funding_donor())
                .hinted(t.funding_donor_hint())
                .at_most(200),
        ),
    ];
    if who.hat.member().is_none() {
        fields.push(ask(
            lang,
            typed,
            "lead",
            held(&|one| one.lead.to_string()),
            Field::new(
                "lead",
                t.workplan_lead_head(),
                Ask::Select(members(t, offers, proposal, true)),
            )
            .required(),
        ));
    }
    fields.push(ask_any(
        lang,
        typed,
        "partners",
        proposal.map_or_else(Vec::new, |one| {
            let partners = one.partners.iter();
            partners.map(|one| one.id.to_string()).collect()
        }),
        Field::new(
            "partners",
            t.funding_partners(),
            Ask::AnyOf(members(t, offers, proposal, false)),
        ),
    ));
    fields.push(ask(
        lang,
        typed,
        "asked",
        held(&|one| grouped(one.asked)),
        Field::line("asked", t.funding_asked_usd())
            .wide(Width::Short)
            .required(),
    ));
    fields.push(ask(
        lang,
        typed,
        "activity",
        held(&|one| {
            let aim = one.aim.as_ref();
            aim.map_or_else(String::new, |aim| aim.id.to_string())
        }),
        Field::new(
            "activity",
            t.funding_activity(),
            Ask::Select(activities(t, offers, proposal)),
        )
        .hinted(t.funding_activity_hint()),
    ));
    fields.push(ask(
        lang,
        typed,
        "decision",
        held(&|one| {
            let decision = one.decision;
            decision.map_or_else(String::new, |(id, ..)| id.to_string())
        }),
        Field::new(
            "decision",
            t.funding_decision(),
            Ask::Select(endorsements(t, lang, prefix, (offers, proposal))),
        )
        .hinted(t.workplan_approval_hint()),
    ));
    fields
}

/// Members of today, and whoever stands in the proposal all the same.
fn members(t: &Texts, offers: &Offers, proposal: Option<&Proposal>, is_lead: bool) -> Vec<Choice> {
    let mut all: Vec<Member> = offers.members.clone();
    if let Some(one) = proposal {
        let lead = Member {
            id: one.lead,
            acronym: one.lead_acronym.clone(),
        };
        for held in one.partners.iter().chain([&lead]) {
            if !all.contains(held) {
                all.push(held.clone());
            }
        }
    }
    let nobody = is_lead.then(|| Choice::new("", t.funding_choose_lead()));
    let named = all
        .into_iter()
        .map(|one| Choice::new(one.id.to_string(), one.acronym));
    nobody.into_iter().chain(named).collect()
}

fn activities(t: &Texts, offers: &Offers, proposal: Option<&Proposal>) -> Vec<Choice> {
    let mut all = vec![Choice::new("", t.funding_no_activity())];
    all.extend(
        offers
            .activities
            .iter()
            .map(|one| Choice::new(one.id.to_string(), format!("{} {}", one.code, one.title))),
    );
    if let Some(aim) = proposal.and_then(|one| one.aim.as_ref())
        && !offers.activities.iter().any(|one| one.id == aim.id)
    {
        let words = format!("{} {}", aim.code, aim.title);
        all.push(Choice::new(aim.id.to_string(), words));
    }
    all
}

fn endorsements(
    t: &Texts,
    lang: Lang,
    prefix: &str,
    (offers, proposal): (&Offers, Option<&Proposal>),
) -> Vec<Choice> {
    let mut all = vec![Choice::new("", t.workplan_not_approved())];
    all.extend(offers.adopted.iter().map(|one| {
        let symbol = decisions::symbol(prefix, (one.year, one.number), (None, None), 1);
        let title = lang.pick(&one.title, one.title_ru.as_deref(), one.title_ky.as_deref());
        Choice::new(
            one.id.to_string(),
            format!("{} {title}", symbol.unwrap_or_default()),
        )
    }));
    if let Some((id, year, number)) = proposal.and_then(|one| one.decision)
        && !offers.adopted.iter().any(|one| one.id == id)
    {
        let symbol = decisions::symbol(prefix, (year, number), (None, None), 1);
        all.push(Choice::new(id.to_string(), symbol.unwrap_or_default()));
    }
    all
}

/// The next stage.
pub(super) fn step(visit: &Visit, proposal: &Proposal, typed: Typed<'_>) -> FormPage {
    lay_step(
        visit.page(Section::FollowUp, String::new()),
        proposal,
        typed,
    )
}

pub(super) fn lay_step(page: Page, proposal: &Proposal, typed: Typed<'_>) -> FormPage {
    let (t, lang) = (page.t, page.lang);
    let choices = proposal.stage.next().iter();
    let choices = choices
        .map(|one| Choice::new(one.name(), stage_tag(t, *one).word))
        .collect();
    let mut fields = vec![ask(
        lang,
        typed,
        "stage",
        String::new(),
        Field::new("stage", t.funding_next_stage(), Ask::OneOf(choices)),
    )];
    if proposal.stage.next().contains(&Stage::Granted) {
        fields.push(ask(
            lang,
            typed,
            "granted",
            String::new(),
            Field::line("granted", t.funding_granted_usd())
                .hinted(t.funding_granted_hint())
                .wide(Width::Short),
        ));
    }
    fields.push(ask(
        lang,
        typed,
        "note",
        String::new(),
        Field::lines("note", t.funding_note())
            .hinted(t.funding_note_hint())
            .at_most(1000),
    ));
    let back = format!("/workplan/funding/{}", proposal.id);
    let frame = Frame {
        title: t.funding_advance(),
        lead: proposal.title.clone(),
        here: format!("{back}/stage"),
        action: format!("{back}/stage"),
        back,
        back_words: t.funding_proposal(),
        verb: t.funding_advance_do(),
    };
    framed(page, frame, typed.is_some(), (fields, Vec::new()))
}
