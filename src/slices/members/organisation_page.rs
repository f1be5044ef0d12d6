//! One organisation: what it is called, since when it is a member, who acts and acted for it.
use askama::Template;
use chrono::NaiveDate;

use super::access::{AddPerson, Admit, CorrectOrganisation, EndMembership};
use super::line::ConfirmLine;
use super::model::{Duty, Function, Kind, Membership, Organisation, Span};
use super::rules;
use super::words::{duty_word, kind_word, log, until_words};
use crate::base::access::{Act, Actor, Network, Verdict};
use crate::base::dates::Dates;
use crate::base::history::Past;
use crate::base::ids::{FunctionId, OrganisationId, PersonId};
use crate::base::lang::Lang;
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Crumb, Icon, Log, Tag, Tone};
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "members/organisation.html")]
pub(crate) struct OrganisationPage {
    page: Page,
    id: OrganisationId,
    kind: String,
    acronym: String,
    standing: Option<Tag>,
    facts: Vec<(String, String)>,
    /// Nobody but the secretariat sees these.
    add_person: bool,
    buttons: Vec<Crumb>,
    people: Vec<Row>,
    past: Vec<Row>,
    memberships: Vec<(String, String, String)>,
    /// Only entities of the United Nations have a membership to speak of.
    has_membership: bool,
    log: Log,
}

struct Row {
    person: PersonId,
    name: String,
    job_title: String,
    duty: String,
    email: String,
    since: String,
    until: String,
}

fn row(page: &Page, dates: Dates, one: &Function) -> Row {
    Row {
        person: one.person,
        name: one.name.clone(),
        job_title: one.job_title.clone().unwrap_or_default(),
        duty: duty_word(page.t, one.duty, one.ad_interim),
        email: one.email.clone(),
        since: dates.on_paper(one.span.from),
        until: until_words(one.span, dates),
    }
}

impl OrganisationPage {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        organisation: &Organisation,
        memberships: &[Membership],
        functions: &[Function],
        past: &[Past],
    ) -> Self {
        let (dates, today) = (visit.lang.dates(visit.zone), visit.today());
        let running = rules::running(memberships, today);
        let admits = organisation.kind == Kind::UnEntity && running.is_none();
        let ends = running.is_some_and(|one| one.span.until.is_none());
        let button = |verdict: Verdict, what: &str, words: String| {
            (verdict == Verdict::Yes).then(|| Crumb {
                href: format!("/members/{}/{what}", organisation.id).into(),
                words: words.into(),
            })
        };
        let t = visit.texts();
        let buttons = [
            button(
                ConfirmLine::verdict(who, organisation),
                "line",
                t.member_lists_own(),
            )
            .filter(|_| running.is_some()),
            button(
                Admit::verdict(who, organisation),
                "membership",
                t.members_admit(),
            )
            .filter(|_| admits),
            button(
                CorrectOrganisation::verdict(who, organisation),
                "names",
                t.members_correct(),
            ),
            button(
                EndMembership::verdict(who, organisation),
                "membership-end",
                t.members_end_membership(),
            )
            .filter(|_| ends),
            // M4: what it is to the network, and who may be written to there
            (organisation.kind != Kind::UnEntity).then(|| Crumb {
                href: format!("/stakeholders/{}", organisation.id).into(),
                words: t.stakeholders_in_register().into(),
            }),
        ];
        let page = visit.page(
            Section::Members,
            organisation.name_in(visit.lang).to_owned(),
        );
        let mut laid = Self::lay(page, (dates, today), organisation, memberships, functions);
        laid.add_person = AddPerson::verdict(who, &Network).is_yes();
        laid.buttons = buttons.into_iter().flatten().collect();
        laid.log = log(t, past, dates.in_year_of(visit.now));
        laid
    }

    fn lay(
        page: Page,
        (dates, today): (Dates, NaiveDate),
        organisation: &Organisation,
        memberships: &[Membership],
        functions: &[Function],
    ) -> Self {
        let t = page.t;
        let is_member = memberships.iter().find(|one| one.span.covers(today));
        let standing = if let Some(member) = is_member {
            let since = t.members_member_since(dates.on_paper(member.span.from));
            Some(Tag::new(Icon::Yes, Tone::Yes, since))
        } else {
            (organisation.kind == Kind::UnEntity)
                .then(|| Tag::new(Icon::Awaiting, Tone::Wait, t.members_no_member_today()))
        };
        let name = |label, name: &Option<String>| Some((label, name.clone()?));
        let facts = [
            (page.lang != Lang::En).then(|| (t.members_name_en(), organisation.name.clone())),
            name(t.members_name_ru(), &organisation.name_ru).filter(|_| page.lang != Lang::Ru),
            name(t.members_name_ky(), &organisation.name_ky).filter(|_| page.lang != Lang::Ky),
            organisation
                .is_secretariat
                .then(|| (t.members_its_part(), t.members_is_secretariat())),
        ]
        .into_iter()
        .flatten()
        .collect();
        let is_over = |one: &&Function| one.span.until.is_some_and(|until| until < today);
        Self {
            id: organisation.id,
            kind: kind_word(t, organisation.kind),
            acronym: organisation.acronym.clone(),
            standing,
            facts,
            add_person: false,
            buttons: Vec::new(),
            people: functions
                .iter()
                .filter(|one| !is_over(one))
                .map(|one| row(&page, dates, one))
                .collect(),
            past: functions
                .iter()
                .filter(is_over)
                .map(|one| row(&page, dates, one))
                .collect(),
            memberships: memberships
                .iter()
                .map(|one| {
                    (
                        dates.on_paper(one.span.from),
                        until_words(one.span, dates),
                        one.basis.clone(),
                    )
                })
                .collect(),
            has_membership: organisation.kind == Kind::UnEntity,
            log: Log::new(Vec::new(), t),
            page,
        }
    }
}

impl Sample for OrganisationPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let day = |year| NaiveDate::from_ymd_opt(year, 1, 15).unwrap_or_default();
        let span = |from, until: Option<i32>| Span {
            from: day(from),
            until: until.map(day),
        };
        let organisation = |kind, is_secretariat| Organisation {
            id: OrganisationId(6),
            acronym: "FAO".to_owned(),
            name: "Food and Agriculture Organization".to_owned(),
            name_ru: Some("Продовольственная и сельскохозяйственная организация".to_owned()),
            name_ky: Some("Азык-түлүк жана айыл чарба уюму".to_owned()),
            kind,
            is_secretariat,
        };
        let function = |duty, span| Function {
            id: FunctionId(1),
            person: PersonId(10),
            name: "Теңирбек Мисалов".to_owned(),
            job_title: Some("Programme Officer".to_owned()),
            email: "t.misalov@fao.example".to_owned(),
            organisation: OrganisationId(6),
            acronym: "FAO".to_owned(),
            duty,
            ad_interim: duty == Duty::CoChair,
            span,
        };
        let membership = |span| Membership {
            id: 1,
            span,
            basis: "Terms of reference".to_owned(),
        };
        let lay = |organisation: &Organisation,
                   memberships: &[Membership],
                   functions: &[Function],
                   keeps: bool| {
            let page = Page::sample(lang)
                .within(Section::Members)
                .titled(organisation.name_in(lang).to_owned());
            let dates = lang.dates(chrono_tz::Asia::Bishkek);
            let t = page.t;
            let mut laid = Self::lay(
                page,
                (dates, day(2026)),
                organisation,
                memberships,
                functions,
            );
            laid.add_person = keeps;
            if keeps {
                laid.buttons = vec![Crumb {
                    href: "/members/6/names".into(),
                    words: t.members_correct().into(),
                }];
            }
            laid
        };
        vec![
            (
                "a member, for the secretariat",
                lay(
                    &organisation(Kind::UnEntity, true),
                    &[
                        membership(span(2024, None)),
                        membership(span(2020, Some(2022))),
                    ],
                    &[
                        function(Duty::CoChair, span(2024, None)),
                        function(Duty::FocalPoint, span(2020, Some(2022))),
                    ],
                    true,
                ),
            ),
            (
                "nobody acts for it",
                lay(&organisation(Kind::State, false), &[], &[], false),
            ),
            (
                "no member any more",
                lay(
                    &organisation(Kind::UnEntity, false),
                    &[membership(span(2020, Some(2022)))],
                    &[],
                    true,
                ),
            ),
        ]
    }
}
