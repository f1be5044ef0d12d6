use askama::Template;
use chrono::NaiveDate;

use super::super::model::{Action, ActionId, Status};
use super::access::{AnswerAsPartner, InvitePartner, WithdrawPartner};
use super::model::{Brief, Partnership, PartnershipId, Reply};
use super::rules;
use super::store::Candidate;
use crate::base::access::{Act, Actor};
use crate::base::clock::Instant;
use crate::base::dates::Dates;
use crate::base::ids::OrganisationId;
use crate::base::lang::{InWords as _, Lang, Texts};
use crate::base::words::Word as _;
use crate::web::fields::{Complaint, Complaints, Fields};
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Ask, Choice, Corrections, Field, Icon, Possible, Tag, Tone, Width};
use crate::web::visit::Visit;

pub(super) fn tag(t: &'static Texts, answer: Option<Reply>) -> Tag {
    match answer {
        None => Tag::new(Icon::Awaiting, Tone::Wait, t.partners_awaited()),
        Some(Reply::TakesPart) => Tag::new(Icon::Yes, Tone::Yes, t.partners_takes_part()),
        Some(Reply::Declines) => Tag::new(Icon::Awaiting, Tone::Wait, t.partners_declines()),
    }
}

/// What of partners stands on the page of an action.
pub(in super::super) struct Shown {
    /// Where each leads, its acronym and its answer.
    pub(in super::super) rows: Vec<(String, String, Tag)>,
    pub(in super::super) may_invite: bool,
}

impl Shown {
    pub(in super::super) fn of(
        t: &'static Texts,
        who: &Actor,
        action: &Action,
        invited: Vec<Brief>,
    ) -> Self {
        Self {
            rows: invited
                .into_iter()
                .map(|one| {
                    let href = format!("/action-partners/{}", one.id);
                    (href, one.acronym, tag(t, one.answer))
                })
                .collect(),
            may_invite: InvitePartner::verdict(who, action).is_yes()
                && rules::invite(action).is_ok(),
        }
    }
}

/// The secretariat writes what a partner is told.
#[derive(Template)]
#[template(path = "decisions/form.html")]
pub(crate) struct InvitePage {
    page: Page,
    back: String,
    back_words: String,
    lead: String,
    nothing_to_choose: bool,
    corrections: Corrections,
    action: String,
    fields: Vec<Field>,
    verb: String,
}

impl InvitePage {
    pub(super) fn of(
        visit: &Visit,
        action: &Action,
        candidates: &[Candidate],
        typed: Option<(&Fields, &Complaints)>,
    ) -> Self {
        let path = format!("/actions/{}/partners", action.id);
        let mut page = visit.page(Section::FollowUp, visit.texts().partners_invite());
        if typed.is_some() {
            page = page.with_corrections().answering(path);
        }
        let dates = visit.lang.dates(visit.zone).in_year_of(visit.now);
        Self::lay(page, dates, action, candidates, typed)
    }

    fn lay(
        page: Page,
        dates: Dates,
        action: &Action,
        candidates: &[Candidate],
        typed: Option<(&Fields, &Complaints)>,
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let ask = |name: &'static str, held: &str, field: Field| match typed {
            Some((fields, complaints)) => field
                .holding(fields.raw(name))
                .faulty(complaints.at(name, lang)),
            None => field.holding(held),
        };
        let choices = candidates
            .iter()
            .map(|one| {
                let name = lang.pick(&one.name, one.name_ru.as_deref(), one.name_ky.as_deref());
                Choice::new(one.id.to_string(), format!("{} · {name}", one.acronym))
            })
            .collect();
        let partner = Field::new("partner", t.partners_partner(), Ask::Select(choices))
            .hinted(t.partners_partner_hint())
            .wide(Width::Long);
        let title = Field::line("title", t.partners_title())
            .hinted(t.partners_title_hint())
            .at_most(300)
            .required();
        let text = Field::lines("text", t.partners_text())
            .hinted(t.partners_text_hint())
            .at_most(4000)
            .required();
        let fields = vec![
            ask("partner", "", partner),
            ask("title", &action.title, title),
            ask("text", "", text),
        ];
        let back = format!("/actions/{}", action.id);
        Self {
            action: format!("{back}/partners"),
            back,
            back_words: t.actions_action(),
            lead: t.partners_invite_lead(action.acronym.as_str(), dates.day(action.due_on)),
            nothing_to_choose: false,
            corrections: Corrections::of(t, &fields.iter().collect::<Vec<_>>()),
            fields,
            verb: t.partners_invite_do(),
            page,
        }
    }
}

impl Sample for InvitePage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let page = || {
            Page::sample(lang)
                .within(Section::FollowUp)
                .titled(t.partners_invite())
        };
        let dates = lang.dates(chrono_tz::Asia::Bishkek);
        let candidates = [Candidate {
            id: OrganisationId(11),
            acronym: "SAMAF".to_owned(),
            name: "Sample Migrants’ Aid Foundation".to_owned(),
            name_ru: Some("Образцовый фонд помощи мигрантам".to_owned()),
            name_ky: Some("Мигранттарга жардам үлгү фонду".to_owned()),
        }];
        let (_, mut action) = <Action as crate::base::access::Subject>::cases().remove(0);
        "Train the hotline’s staff".clone_into(&mut action.title);
        "ILO".clone_into(&mut action.acronym);
        let typed = Fields::of([("partner", "11".to_owned()), ("text", String::new())]);
        let mut form = crate::web::fields::Form::of(&typed);
        form.complain("text", Complaint::Missing);
        let wrong = form
            .finish(None::<()>)
            .err()
            .unwrap_or_else(Complaints::none);
        vec![
            ("new", Self::lay(page(), dates, &action, &candidates, None)),
            (
                "again",
                Self::lay(
                    page().with_corrections().answering("/actions/1/partners"),
                    dates,
                    &action,
                    &candidates,
                    Some((&typed, &wrong)),
                ),
            ),
        ]
    }
}

/// One invitation, for both sides.
#[derive(Template)]
#[template(path = "actions/partner.html")]
pub(crate) struct PartnershipPage {
    page: Page,
    id: i64,
    back: (String, String),
    state: Tag,
    lead: String,
    facts: Vec<(String, String)>,
    lines: Vec<String>,
    remark: String,
    corrections: Corrections,
    answer: Option<(Vec<Field>, Possible)>,
    may_withdraw: bool,
}

impl PartnershipPage {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        one: &Partnership,
        typed: Option<(&Fields, &Complaints)>,
    ) -> Self {
        let section = if who.hat.is_inside() {
            Section::FollowUp
        } else {
            Section::Home
        };
        let mut page = visit.page(section, one.title.clone());
        if typed.is_some() {
            page = page
                .with_corrections()
                .answering(format!("/action-partners/{}", one.id));
        }
        let dates = visit.lang.dates(visit.zone).in_year_of(visit.now);
        Self::lay(page, (dates, visit.now), who, one, typed)
    }

    fn lay(
        page: Page,
        (dates, now): (Dates, Instant),
        who: &Actor,
        one: &Partnership,
        typed: Option<(&Fields, &Complaints)>,
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let inside = who.hat.is_inside();
        let name = lang.pick(&one.name, one.name_ru.as_deref(), one.name_ky.as_deref());
        let page = page.seen_by(t.partners_seen_by(name));
        let day = |at: Instant| dates.day(dates.date_of(at));
        let mut facts = vec![
            (t.partners_partner(), name.to_owned()),
            (t.actions_lead_agency(), one.lead.clone()),
            (t.actions_due(), dates.day(one.due_on)),
        ];
        if one.status.is_open() {
            facts.push((t.actions_time_left(), dates.due_on(now, one.due_on)));
        }
        facts.push((t.partners_invited_on(), day(one.invited_at)));
        if let (Some(at), Some(by)) = (one.answered_at, &one.answered_by) {
            facts.push((
                t.partners_answered(),
                t.partners_answered_on(day(at), by.as_str()),
            ));
        }
        let answer = AnswerAsPartner::verdict(who, one).is_yes().then(|| {
            let refusals = rules::answer(one).err().unwrap_or_default();
            let reasons = refusals.iter().map(|one| one.in_words(lang).into());
            let may = Possible::unless(reasons.collect());
            (answer_fields(t, lang, one, typed), may)
        });
        let state = if one.withdrawn_at.is_some() {
            Tag::new(Icon::Awaiting, Tone::Wait, t.partners_withdrawn())
        } else {
            tag(t, one.answer)
        };
        let corrections = {
            let fields = answer.iter().flat_map(|(fields, _)| fields.iter());
            Corrections::of(t, &fields.collect::<Vec<_>>())
        };
        Self {
            id: one.id.get(),
            back: if inside {
                (format!("/actions/{}", one.action), t.actions_action())
            } else {
                ("/action-partners".to_owned(), t.partners_all())
            },
            state,
            lead: if inside {
                t.partners_lead_inside()
            } else {
                t.partners_lead()
            },
            facts,
            lines: one.text.lines().map(str::to_owned).collect(),
            remark: one.remark.clone().unwrap_or_default(),
            corrections,
            answer,
            may_withdraw: WithdrawPartner::verdict(who, one).is_yes()
                && rules::withdraw(one).is_ok(),
            page,
        }
    }
}

fn answer_fields(
    t: &'static Texts,
    lang: Lang,
    one: &Partnership,
    typed: Option<(&Fields, &Complaints)>,
) -> Vec<Field> {
    let ask = |name: &'static str, held: &str, field: Field| match typed {
        Some((fields, complaints)) => field
            .holding(fields.raw(name))
            .faulty(complaints.at(name, lang)),
        None => field.holding(held),
    };
    let choices = vec![
        Choice::new(Reply::TakesPart.name(), t.partners_take_part()),
        Choice::new(Reply::Declines.name(), t.partners_decline()),
    ];
    let held = one.answer.map_or("", |answer| answer.name());
    vec![
        ask(
            "answer",
            held,
            Field::new("answer", t.partners_answer(), Ask::OneOf(choices)).required(),
        ),
        ask(
            "remark",
            one.remark.as_deref().unwrap_or_default(),
            Field::lines("remark", t.partners_remark())
                .hinted(t.partners_remark_hint())
                .at_most(2000),
        ),
    ]
}

/// An invented invitation, for samples.
pub(super) fn invented() -> Partnership {
    let at = chrono::DateTime::from_timestamp(1_792_030_000, 0).unwrap_or_default();
    Partnership {
        id: PartnershipId::from(1),
        action: ActionId::from(1),
        organisation: OrganisationId(1),
        acronym: "SAMAF".to_owned(),
        name: "Sample Migrants’ Aid Foundation".to_owned(),
        name_ru: Some("Образцовый фонд помощи мигрантам".to_owned()),
        name_ky: Some("Мигранттарга жардам үлгү фонду".to_owned()),
        title: "Train the hotline’s staff".to_owned(),
        text: "Two days in Osh, in Kyrgyz and Uzbek.\nWe ask you for one trainer.".to_owned(),
        lead: "ILO".to_owned(),
        lead_id: OrganisationId(9),
        due_on: NaiveDate::from_ymd_opt(2026, 12, 18).unwrap_or_default(),
        status: Status::Accepted,
        invited_at: at,
        answer: None,
        remark: None,
        answered_by: None,
        answered_at: None,
        withdrawn_at: None,
    }
}

impl Sample for PartnershipPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        use crate::base::access::Hat;
        let dates = lang.dates(chrono_tz::Asia::Bishkek);
        let open = invented();
        let now = open.invited_at;
        let answered = Partnership {
            answer: Some(Reply::TakesPart),
            remark: Some("Our trainer speaks Uzbek.".to_owned()),
            answered_by: Some("Bolot Demonov".to_owned()),
            answered_at: Some(now),
            ..open.clone()
        };
        let over = Partnership {
            status: Status::Verified,
            ..answered.clone()
        };
        let withdrawn = Partnership {
            withdrawn_at: Some(now),
            ..open.clone()
        };
        let who = |hat| Actor {
            hat,
            ..Actor::visitor()
        };
        let partner = || who(Hat::Partner(OrganisationId(1)));
        let lay = |who: &Actor, one: &Partnership| {
            let page = Page::sample(lang).titled(one.title.clone());
            Self::lay(page, (dates, now), who, one, None)
        };
        vec![
            ("asked", lay(&partner(), &open)),
            ("answered", lay(&partner(), &answered)),
            ("over", lay(&partner(), &over)),
            ("inside", lay(&who(Hat::Secretariat), &answered)),
            ("withdrawn", lay(&who(Hat::Secretariat), &withdrawn)),
        ]
    }
}
