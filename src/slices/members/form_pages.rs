//! The forms of the register, and the two acts that are confirmed.
use askama::Template;
use chrono::NaiveDate;

use super::model::{
    Duty, Function, Home, Kind, Membership, Organisation, Person, Span, Unfinished,
};
use super::person_page::possible;
use super::rules::Refusal;
use super::words::{Taken, duty_word, kind_word};
use crate::base::ids::{FunctionId, OrganisationId, PersonId};
use crate::base::lang::{Lang, Texts};
use crate::base::words::Word;
use crate::web::answer::InWords;
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Ask, Choice, Corrections, Crumb, Field, Possible, Width};
use crate::web::visit::Visit;

/// What was typed and what is wrong with it; and who has already what nobody else may have.
pub(super) struct Typed<'a> {
    fields: &'a Fields,
    complaints: Option<&'a Complaints>,
    taken: Option<(Taken, String)>,
}

impl<'a> Typed<'a> {
    pub(super) fn of(fields: &'a Fields, complaints: &'a Complaints) -> Self {
        Self {
            complaints: Some(complaints),
            ..Self::at_first(fields)
        }
    }

    /// Before anybody typed.
    pub(super) fn at_first(fields: &'a Fields) -> Self {
        Self {
            fields,
            complaints: None,
            taken: None,
        }
    }

    /// Somebody has already what only one may have, and where.
    pub(super) fn taken_by(self, taken: Option<(Taken, String)>) -> Self {
        Self { taken, ..self }
    }

    fn is_wrong(&self) -> bool {
        self.taken.is_some() || self.complaints.is_some_and(|some| !some.is_empty())
    }

    fn filled(&self, lang: Lang, name: &str, field: Field) -> Field {
        field
            .holding(self.fields.raw(name))
            .faulty(self.complaints.and_then(|all| all.at(name, lang)))
    }

    /// A field whose answer somebody else may have: the error leads there.
    fn filled_by_one(&self, lang: Lang, name: &str, field: Field) -> Field {
        let field = self.filled(lang, name, field);
        let Some((taken, href)) = &self.taken else {
            return field;
        };
        let words = match taken {
            Taken::Address(name) => name.clone(),
            Taken::Acronym => lang.texts().members_organisation(),
        };
        field
            .faulty(Some(taken.in_words(lang)))
            .leading_to(Some(Crumb {
                href: href.clone().into(),
                words: words.into(),
            }))
    }
}

/// A page that is one form.
#[derive(Template)]
#[template(path = "members/form.html")]
pub(crate) struct FormPage {
    page: Page,
    back: Crumb,
    lead: String,
    corrections: Corrections,
    action: String,
    fields: Vec<Field>,
    verb: String,
}

/// Where a form stands: its way back, its address, its heading and its button.
pub(super) struct Frame {
    back: Crumb,
    action: String,
    title: String,
    lead: String,
    verb: String,
}

impl Frame {
    pub(super) fn new_organisation(t: &'static Texts) -> Self {
        Self {
            back: directory(t),
            action: "/members/new".to_owned(),
            title: t.members_add(),
            lead: t.members_add_lead(),
            verb: t.members_add(),
        }
    }

    pub(super) fn names(lang: Lang, organisation: &Organisation) -> Self {
        let t = lang.texts();
        Self {
            back: home_of(lang, organisation),
            action: format!("/members/{}/names", organisation.id),
            title: t.members_correct(),
            lead: organisation.name_in(lang).to_owned(),
            verb: t.people_save(),
        }
    }

    pub(super) fn admission(lang: Lang, organisation: &Organisation) -> Self {
        let t = lang.texts();
        Self {
            back: home_of(lang, organisation),
            action: format!("/members/{}/membership", organisation.id),
            title: t.members_admit(),
            lead: t.members_admit_lead(organisation.acronym.as_str()),
            verb: t.members_admit(),
        }
    }

    pub(super) fn new_person(t: &'static Texts) -> Self {
        Self {
            back: directory(t),
            action: "/people/new".to_owned(),
            title: t.members_add_person(),
            lead: t.members_add_person_lead(),
            verb: t.members_add_person(),
        }
    }

    pub(super) fn details(t: &'static Texts, person: &Person) -> Self {
        Self {
            back: page_of(person.id, &person.name),
            action: format!("/people/{}/details", person.id),
            title: t.members_correct_person(),
            lead: person.name.clone(),
            verb: t.people_save(),
        }
    }

    pub(super) fn succession(t: &'static Texts, function: &Function) -> Self {
        let duty = duty_word(t, function.duty, function.ad_interim);
        Self {
            back: page_of(function.person, &function.name),
            action: format!("/functions/{}/succession", function.id),
            title: t.successions_record(),
            lead: t.successions_lead(function.name.as_str(), function.acronym.as_str(), duty),
            verb: t.successions_record(),
        }
    }

    pub(super) fn function(t: &'static Texts, person: &Person) -> Self {
        Self {
            back: page_of(person.id, &person.name),
            action: format!("/people/{}/functions", person.id),
            title: t.members_add_function(),
            lead: person.name.clone(),
            verb: t.members_add_function(),
        }
    }
}

fn directory(t: &'static Texts) -> Crumb {
    Crumb {
        href: "/members".into(),
        words: t.members_title().into(),
    }
}

fn home_of(lang: Lang, organisation: &Organisation) -> Crumb {
    Crumb {
        href: format!("/members/{}", organisation.id).into(),
        words: organisation.name_in(lang).to_owned().into(),
    }
}

fn page_of(person: PersonId, name: &str) -> Crumb {
    Crumb {
        href: format!("/people/{person}").into(),
        words: name.to_owned().into(),
    }
}

impl FormPage {
    pub(super) fn of(visit: &Visit, frame: Frame, fields: Vec<Field>, typed: &Typed<'_>) -> Self {
        let page = visit.page(Section::Members, frame.title.clone());
        Self::lay(page, frame, fields, typed.is_wrong())
    }

    fn lay(mut page: Page, frame: Frame, fields: Vec<Field>, wrong: bool) -> Self {
        if wrong {
            page = page.with_corrections().answering(frame.action.clone());
        }
        Self {
            corrections: Corrections::of(page.t, &fields.iter().collect::<Vec<_>>()),
            back: frame.back,
            lead: frame.lead,
            action: frame.action,
            fields,
            verb: frame.verb,
            page,
        }
    }
}

fn name_fields(lang: Lang, typed: &Typed<'_>) -> Vec<Field> {
    let t = lang.texts();
    let line = |name: &'static str, label: String| Field::line(name, label).at_most(200);
    vec![
        typed.filled_by_one(
            lang,
            "acronym",
            Field::line("acronym", t.members_acronym())
                .hinted(t.members_acronym_hint())
                .wide(Width::Short)
                .at_most(20)
                .required(),
        ),
        typed.filled(
            lang,
            "name",
            line("name", t.members_name_en()).in_lang("en").required(),
        ),
        typed.filled(
            lang,
            "name_ru",
            line("name_ru", t.members_name_ru()).in_lang("ru"),
        ),
        typed.filled(
            lang,
            "name_ky",
            line("name_ky", t.members_name_ky()).in_lang("ky"),
        ),
    ]
}

fn membership_fields(lang: Lang, typed: &Typed<'_>, needed: bool) -> Vec<Field> {
    let t = lang.texts();
    let from = Field::new("from", t.members_member_from(), Ask::Line("date")).wide(Width::Short);
    let basis = Field::line("basis", t.members_basis())
        .hinted(t.members_basis_hint())
        .at_most(500);
    let (from, basis) = if needed {
        (from.required(), basis.required())
    } else {
        (from.hinted(t.members_member_from_hint()), basis)
    };
    vec![
        typed.filled(lang, "from", from),
        typed.filled(lang, "basis", basis),
    ]
}

pub(super) fn organisation_fields(lang: Lang, typed: &Typed<'_>) -> Vec<Field> {
    let t = lang.texts();
    let mut kinds = vec![Choice::new("", t.frame_choose())];
    kinds.extend(
        Kind::ALL
            .iter()
            .map(|&kind| Choice::new(kind.name(), kind_word(t, kind))),
    );
    let kind = Field::new("kind", t.members_kind(), Ask::Select(kinds))
        .wide(Width::Middle)
        .required();
    let mut fields = name_fields(lang, typed);
    fields.push(typed.filled(lang, "kind", kind));
    fields.extend(membership_fields(lang, typed, false));
    fields
}

pub(super) fn correction_fields(lang: Lang, typed: &Typed<'_>) -> Vec<Field> {
    name_fields(lang, typed)
}

pub(super) fn admission_fields(lang: Lang, typed: &Typed<'_>) -> Vec<Field> {
    membership_fields(lang, typed, true)
}

pub(super) fn detail_fields(lang: Lang, typed: &Typed<'_>) -> Vec<Field> {
    let t = lang.texts();
    let languages = Lang::ALL
        .map(|lang| Choice::new(lang.tag(), lang.own_name()))
        .to_vec();
    vec![
        typed.filled(
            lang,
            "name",
            Field::line("name", t.members_name())
                .at_most(120)
                .required(),
        ),
        typed.filled(
            lang,
            "job_title",
            Field::line("job_title", t.members_job_title()).at_most(120),
        ),
        typed.filled_by_one(
            lang,
            "email",
            Field::new("email", t.people_email(), Ask::Line("email"))
                .hinted(t.members_email_hint())
                .wide(Width::Long)
                .at_most(254)
                .required(),
        ),
        typed.filled(
            lang,
            "phone",
            Field::new("phone", t.members_phone(), Ask::Line("tel"))
                .wide(Width::Middle)
                .at_most(40),
        ),
        typed.filled(
            lang,
            "lang",
            Field::new("lang", t.people_language(), Ask::Select(languages))
                .hinted(t.members_language_hint())
                .wide(Width::Middle)
                .required(),
        ),
    ]
}

/// Whose last day it is, and who follows: known by the address, or new.
pub(super) fn succession_fields(lang: Lang, typed: &Typed<'_>) -> Vec<Field> {
    let t = lang.texts();
    let until = Field::new("until", t.members_last_day(), Ask::Line("date"))
        .hinted(t.successions_last_day_hint())
        .wide(Width::Short)
        .required();
    let mut fields = vec![typed.filled(lang, "until", until)];
    fields.extend(detail_fields(lang, typed));
    fields
}

pub(super) fn function_fields(lang: Lang, typed: &Typed<'_>, homes: &[Home]) -> Vec<Field> {
    let t = lang.texts();
    let mut duties = vec![Choice::new("", t.frame_choose())];
    duties.extend(
        Duty::ALL
            .iter()
            .map(|&duty| Choice::new(duty.name(), duty_word(t, duty, false))),
    );
    let mut organisations = vec![Choice::new("", t.frame_choose())];
    organisations.extend(
        homes
            .iter()
            .map(|one| Choice::new(one.id.to_string(), one.acronym.clone())),
    );
    let day = |name: &'static str, label: String| {
        Field::new(name, label, Ask::Line("date")).wide(Width::Short)
    };
    vec![
        typed.filled(
            lang,
            "duty",
            Field::new("duty", t.members_function(), Ask::Select(duties))
                .wide(Width::Middle)
                .required(),
        ),
        typed.filled(
            lang,
            "organisation",
            Field::new(
                "organisation",
                t.members_organisation(),
                Ask::Select(organisations),
            )
            .hinted(t.members_organisation_hint())
            .wide(Width::Middle)
            .required(),
        ),
        typed.filled(
            lang,
            "ad_interim",
            Field::new("ad_interim", t.members_ad_interim(), Ask::Tick)
                .hinted(t.members_ad_interim_hint()),
        ),
        typed.filled(lang, "from", day("from", t.members_from()).required()),
        typed.filled(
            lang,
            "until",
            day("until", t.members_until()).hinted(t.members_until_hint()),
        ),
    ]
}

pub(super) fn person_fields(lang: Lang, typed: &Typed<'_>, homes: &[Home]) -> Vec<Field> {
    let t = lang.texts();
    let answers = vec![
        Choice::new("now", t.members_invite_now()).explained(t.members_invite_now_note()),
        Choice::new("later", t.members_invite_later()).explained(t.members_invite_later_note()),
    ];
    let mut fields = detail_fields(lang, typed);
    fields.extend(function_fields(lang, typed, homes));
    fields.push(typed.filled(
        lang,
        "invite",
        Field::new("invite", t.members_invite_question(), Ask::OneOf(answers)).required(),
    ));
    fields
}

/// What a form shows before anybody typed: today, the organisation one came from, the reader's language.
pub(super) fn at_first(lang: Lang, today: NaiveDate, organisation: &str) -> Fields {
    Fields::of([
        ("lang", lang.tag().to_owned()),
        ("organisation", organisation.to_owned()),
        ("from", today.to_string()),
    ])
}

pub(super) fn names_of(organisation: &Organisation) -> Fields {
    Fields::of([
        ("acronym", organisation.acronym.clone()),
        ("name", organisation.name.clone()),
        ("name_ru", organisation.name_ru.clone().unwrap_or_default()),
        ("name_ky", organisation.name_ky.clone().unwrap_or_default()),
    ])
}

pub(super) fn details_of(person: &Person) -> Fields {
    Fields::of([
        ("name", person.name.clone()),
        ("job_title", person.job_title.clone().unwrap_or_default()),
        ("email", person.email.clone()),
        ("phone", person.phone.clone().unwrap_or_default()),
        ("lang", person.lang.tag().to_owned()),
    ])
}

/// A page that names what follows and asks for the last day.
#[derive(Template)]
#[template(path = "members/ending.html")]
pub(crate) struct EndingPage {
    page: Page,
    back: Crumb,
    lead: String,
    consequences: Vec<String>,
    corrections: Corrections,
    until: Field,
    may: Possible,
    action: String,
    warning: String,
    verb: String,
}

impl EndingPage {
    pub(super) fn of_function(
        visit: &Visit,
        function: &Function,
        may: Possible,
        is_only: bool,
        typed: &Typed<'_>,
    ) -> Self {
        let page = visit.page(
            Section::Members,
            visit.texts().members_end_function_question(),
        );
        Self::lay_function(page, function, may, is_only, typed)
    }

    fn lay_function(
        page: Page,
        function: &Function,
        may: Possible,
        is_only: bool,
        typed: &Typed<'_>,
    ) -> Self {
        let t = page.t;
        let duty = duty_word(t, function.duty, function.ad_interim);
        let mut consequences = vec![t.members_no_longer_acts()];
        if is_only {
            consequences.push(t.members_no_longer_signs_in());
        }
        consequences.push(t.members_stays_in_history());
        let ending = Ending {
            back: page_of(function.person, &function.name),
            lead: format!("{}, {}, {duty}", function.name, function.acronym),
            action: format!("/functions/{}/end", function.id),
            may,
            warning: t.members_end_function_warning(),
            verb: t.members_end_function(),
        };
        Self::lay(page, ending, consequences, typed)
    }

    pub(super) fn of_membership(
        visit: &Visit,
        organisation: &Organisation,
        membership: &Membership,
        speakers: &[&Function],
        unfinished: Unfinished,
        typed: &Typed<'_>,
    ) -> Self {
        let page = visit.page(
            Section::Members,
            visit.texts().members_end_membership_question(),
        );
        let since = visit.lang.dates(visit.zone).on_paper(membership.span.from);
        Self::lay_membership(page, organisation, since, speakers, unfinished, typed)
    }

    fn lay_membership(
        page: Page,
        organisation: &Organisation,
        since: String,
        speakers: &[&Function],
        unfinished: Unfinished,
        typed: &Typed<'_>,
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let mut consequences = vec![t.members_no_longer_counted()];
        if !speakers.is_empty() {
            let names: Vec<String> = speakers
                .iter()
                .map(|one| format!("{} ({})", one.name, duty_word(t, one.duty, one.ad_interim)))
                .collect();
            consequences.push(t.members_speakers_end(names.join(", ")));
        }
        if unfinished.consultations > 0 {
            consequences.push(t.members_open_consultations(unfinished.consultations));
        }
        if unfinished.actions > 0 {
            consequences.push(t.members_open_actions(unfinished.actions));
        }
        let ending = Ending {
            back: home_of(lang, organisation),
            lead: t.members_end_membership_lead(organisation.acronym.as_str(), since),
            action: format!("/members/{}/membership-end", organisation.id),
            may: Possible::now(),
            warning: t.members_end_membership_warning(),
            verb: t.members_end_membership(),
        };
        Self::lay(page, ending, consequences, typed)
    }

    fn lay(page: Page, ending: Ending, consequences: Vec<String>, typed: &Typed<'_>) -> Self {
        let (t, lang) = (page.t, page.lang);
        let until = Field::new("until", t.members_last_day(), Ask::Line("date"))
            .hinted(t.members_last_day_hint())
            .wide(Width::Short)
            .required();
        let until = typed.filled(lang, "until", until);
        let page = if typed.is_wrong() {
            page.with_corrections().answering(ending.action.clone())
        } else {
            page
        };
        Self {
            corrections: Corrections::of(t, &[&until]),
            page,
            back: ending.back,
            lead: ending.lead,
            consequences,
            until,
            may: ending.may,
            action: ending.action,
            warning: ending.warning,
            verb: ending.verb,
        }
    }
}

/// What ends, and in which words.
struct Ending {
    back: Crumb,
    lead: String,
    action: String,
    may: Possible,
    warning: String,
    verb: String,
}

impl Sample for FormPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let today = NaiveDate::from_ymd_opt(2026, 10, 15).unwrap_or_default();
        let typed = at_first(lang, today, "");
        let page = |title: String| Page::sample(lang).within(Section::Members).titled(title);
        let empty = Typed::at_first(&typed);
        let taken = Typed {
            taken: Some((
                Taken::Address("Айгүл Үлгүева".to_owned()),
                "/people/16".to_owned(),
            )),
            ..Typed::at_first(&typed)
        };
        vec![
            (
                "an organisation",
                Self::lay(
                    page(t.members_add()),
                    Frame::new_organisation(t),
                    organisation_fields(lang, &empty),
                    false,
                ),
            ),
            (
                "a person",
                Self::lay(
                    page(t.members_add_person()),
                    Frame::new_person(t),
                    person_fields(lang, &empty, &[]),
                    false,
                ),
            ),
            (
                "a successor",
                Self::lay(
                    page(t.successions_record()),
                    Frame::new_person(t),
                    succession_fields(lang, &empty),
                    false,
                ),
            ),
            (
                "an address that somebody has",
                Self::lay(
                    page(t.members_add_person()),
                    Frame::new_person(t),
                    person_fields(lang, &taken, &[]),
                    true,
                ),
            ),
        ]
    }
}

impl Sample for EndingPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let today = NaiveDate::from_ymd_opt(2026, 10, 15).unwrap_or_default();
        let fields = Fields::of([("until", today.to_string())]);
        let typed = Typed::at_first(&fields);
        let page = |title: String| Page::sample(lang).within(Section::Members).titled(title);
        let function = Function {
            id: FunctionId(1),
            person: PersonId(3),
            name: "Гүлзат Үлгүбаева".to_owned(),
            job_title: None,
            email: "g@iom.example".to_owned(),
            organisation: OrganisationId(2),
            acronym: "IOM".to_owned(),
            duty: Duty::Secretariat,
            ad_interim: false,
            span: Span {
                from: today,
                until: None,
            },
        };
        let organisation = Organisation {
            id: OrganisationId(2),
            acronym: "IOM".to_owned(),
            name: "International Organization for Migration".to_owned(),
            name_ru: None,
            name_ky: None,
            kind: Kind::UnEntity,
            is_secretariat: true,
        };
        let last = possible(Err(vec![Refusal::LastOfTheSecretariat]), lang);
        let unfinished = Unfinished {
            consultations: 1,
            actions: 2,
        };
        let title = t.members_end_function_question();
        vec![
            (
                "a function",
                Self::lay_function(
                    page(title.clone()),
                    &function,
                    Possible::now(),
                    true,
                    &typed,
                ),
            ),
            (
                "the last of the secretariat",
                Self::lay_function(page(title), &function, last, false, &typed),
            ),
            (
                "a membership",
                Self::lay_membership(
                    page(t.members_end_membership_question()),
                    &organisation,
                    "15".to_owned(),
                    &[&function],
                    unfinished,
                    &typed,
                ),
            ),
        ]
    }
}
