use askama::Template;

use super::super::form_page::Typed;
use super::super::model::{Contact, DataRequest, Held, Reply, Saying, Terms};
use super::super::samples;
use super::own_store::{Office, OwnPerson};
use super::web::held_fields;
use crate::base::clock::Instant;
use crate::base::dates::Dates;
use crate::base::lang::{Lang, Texts};
use crate::base::words::Word as _;
use crate::slices::members::{Duty, duty_word};
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Corrections, Crumb, Field};
use crate::web::visit::Visit;

/// What the network holds of its reader, and what they may say of it.
#[derive(Template)]
#[template(path = "stakeholders/own.html")]
pub(crate) struct OwnDataPage {
    page: Page,
    back: Option<Crumb>,
    lead: String,
    action: String,
    facts: Vec<(String, String)>,
    /// Why and since when, one for each record.
    bases: Vec<(String, Vec<(String, String)>)>,
    offices: Vec<(String, String)>,
    kept: String,
    latest: Option<String>,
    corrections: Corrections,
    fields: Vec<Field>,
    /// Open at once: there is something to correct in it.
    unfolded: bool,
    correction_note: Field,
    removal_note: Field,
}

/// What is held, as its page tells it.
pub(super) struct Own<'a> {
    pub(super) held: &'a Held,
    pub(super) lang: Lang,
    pub(super) contacts: &'a [Contact],
    pub(super) offices: &'a [Office],
    pub(super) latest: Option<&'a DataRequest>,
    pub(super) terms: Terms,
}

impl<'a> Own<'a> {
    pub(super) fn of_contact(
        contact: &'a Contact,
        latest: Option<&'a DataRequest>,
        terms: Terms,
    ) -> Self {
        Self {
            held: &contact.held,
            lang: contact.lang,
            contacts: std::slice::from_ref(contact),
            offices: &[],
            latest,
            terms,
        }
    }

    pub(super) fn of_person(
        person: &'a OwnPerson,
        (contacts, offices): (&'a [Contact], &'a [Office]),
        latest: Option<&'a DataRequest>,
        terms: Terms,
    ) -> Self {
        Self {
            held: &person.held,
            lang: person.lang,
            contacts,
            offices,
            latest,
            terms,
        }
    }
}

/// What stands, as the form of a correction holds it at first.
fn standing(held: &Held) -> Fields {
    let text = |what: &Option<String>| what.clone().unwrap_or_default();
    Fields::of([
        ("name", held.name.clone()),
        ("job_title", text(&held.job_title)),
        ("email", text(&held.email)),
        ("phone", text(&held.phone)),
        ("address", text(&held.address)),
    ])
}

pub(super) fn held_facts(t: &'static Texts, held: &Held) -> Vec<(String, String)> {
    let optional = |label: String, value: &Option<String>| Some((label, value.clone()?));
    [
        Some((t.members_name(), held.name.clone())),
        optional(t.members_job_title(), &held.job_title),
        optional(t.stakeholders_work_email(), &held.email),
        optional(t.stakeholders_work_phone(), &held.phone),
        optional(t.stakeholders_work_address(), &held.address),
    ]
    .into_iter()
    .flatten()
    .collect()
}

impl OwnDataPage {
    pub(super) fn of(
        visit: &Visit,
        own: &Own<'_>,
        (action, until): (String, Option<Instant>),
        typed: Option<Typed<'_>>,
    ) -> Self {
        let section = Section::Elsewhere;
        let page = visit.page(section, visit.texts().own_data_title());
        let dates = visit.lang.dates(visit.zone);
        Self::lay(page, dates, own, (action, until), typed)
    }

    pub(super) fn lay(
        mut page: Page,
        dates: Dates,
        own: &Own<'_>,
        (action, until): (String, Option<Instant>),
        typed: Option<Typed<'_>>,
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let by_link = until.is_some();
        let stands = standing(own.held);
        let none = Complaints::none();
        // what came back of a removal has nothing to do with the fields of a correction
        let corrects = typed.filter(|typed| typed.0.raw("saying") != Saying::Removal.name());
        let mut fields = held_fields(lang, corrects.unwrap_or(Typed(&stands, &none)));
        if !by_link {
            // of an account no postal address is held
            fields.pop();
        }
        let saying = |name: &'static str, id: &'static str, label: String| {
            let field = Field::lines(name, label).with_id(id).at_most(1000);
            typed.map_or(field.clone(), |typed| typed.filled(lang, field, name))
        };
        let removes = typed.is_some() && corrects.is_none();
        let plain = |name: &'static str, id: &'static str, label: String| {
            Field::lines(name, label).with_id(id).at_most(1000)
        };
        // both are called the same: what was typed comes back in its own form
        let (correction_note, removal_note) = if removes {
            (
                plain("note", "correction-note", t.own_data_correction_note()),
                saying("note", "removal-note", t.own_data_removal_note()),
            )
        } else {
            (
                saying("note", "correction-note", t.own_data_correction_note()),
                plain("note", "removal-note", t.own_data_removal_note()),
            )
        };
        let asked = fields.iter().chain([&correction_note, &removal_note]);
        let corrections = Corrections::of(t, &asked.collect::<Vec<_>>());
        page = page
            .seen_by(if by_link {
                t.own_data_seen_by_link()
            } else {
                t.own_data_seen_by()
            })
            .answering(action.clone());
        if !corrections.none() {
            page = page.with_corrections();
        }
        let mut facts = held_facts(t, own.held);
        facts.push((t.people_language(), own.lang.own_name().to_owned()));
        if let Some(until) = until {
            facts.push((t.own_data_link_until(), dates.moment(until)));
        }
        Self {
            back: (!by_link).then(|| Crumb {
                href: "/account".into(),
                words: t.frame_account().into(),
            }),
            lead: t.own_data_lead(),
            action,
            facts,
            bases: own
                .contacts
                .iter()
                .map(|one| basis(t, dates, one))
                .collect(),
            offices: own
                .offices
                .iter()
                .map(|one| office(t, dates, one))
                .collect(),
            kept: t.own_data_kept(own.terms.retention),
            latest: own.latest.map(|one| said(t, dates, one)),
            unfolded: !corrections.none() && !removes,
            corrections,
            fields,
            correction_note,
            removal_note,
            page,
        }
    }
}

fn basis(t: &'static Texts, dates: Dates, one: &Contact) -> (String, Vec<(String, String)>) {
    let facts = vec![
        (
            t.stakeholders_basis(),
            t.stakeholders_basis_since(one.basis.word(t), dates.on_paper(one.basis_on)),
        ),
        (t.stakeholders_basis_note(), one.basis_note.clone()),
        (t.stakeholders_purpose(), one.purpose.clone()),
        (t.stakeholders_held_from(), dates.on_paper(one.held_from)),
    ];
    (one.acronym.clone(), facts)
}

fn office(t: &'static Texts, dates: Dates, one: &Office) -> (String, String) {
    let duty = Duty::parse(&one.kind).map_or_else(String::new, |duty| duty_word(t, duty, false));
    let from = dates.on_paper(one.from);
    let span = match one.until {
        Some(until) => t.stakeholders_from_until(from, dates.on_paper(until)),
        None => t.stakeholders_from(from),
    };
    (format!("{}, {duty}", one.acronym), span)
}

/// "You asked to be removed on 3 October. It waits for the secretariat."
fn said(t: &'static Texts, dates: Dates, one: &DataRequest) -> String {
    let day = dates.on_paper(dates.date_of(one.at));
    let said = match one.saying {
        Saying::Confirmed => return t.own_data_said_confirmed(day),
        Saying::Correction => t.own_data_said_correction(day),
        Saying::Removal => t.own_data_said_removal(day),
    };
    let answer = match (one.reply, &one.reason) {
        (None, _) => t.own_data_waits(),
        (Some(Reply::Taken), None) => t.own_data_answer_taken(),
        (Some(Reply::Taken), Some(reason)) => {
            format!("{} {reason}", t.own_data_answer_taken())
        }
        (Some(Reply::Refused), reason) => {
            let reason = reason.as_deref().unwrap_or_default();
            format!("{} {reason}", t.own_data_answer_refused())
        }
    };
    format!("{said} {answer}")
}

/// The link opens nothing: it ended, was revoked, or never was. Which of these it is not said.
#[derive(Template)]
#[template(path = "stakeholders/over.html")]
pub(crate) struct OverPage {
    page: Page,
}

impl OverPage {
    pub(super) fn of(visit: &Visit) -> Self {
        Self::lay(visit.page(Section::Elsewhere, visit.texts().own_data_over()))
    }

    pub(super) fn lay(page: Page) -> Self {
        Self {
            page: page.answering("/sign-in"),
        }
    }
}

impl Sample for OverPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let page = Page::sample(lang)
            .titled(lang.texts().own_data_over())
            .of(None);
        vec![("stranger", Self::lay(page))]
    }
}

impl Sample for OwnDataPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let contact = samples::contact();
        let page = || Page::sample(lang).titled(lang.texts().own_data_title());
        let until = samples::today().and_time(chrono::NaiveTime::MIN).and_utc();
        let asked = samples::request(Saying::Removal);
        let refused = DataRequest {
            reply: Some(Reply::Refused),
            reason: Some("The agreement runs until June.".to_owned()),
            ..samples::request(Saying::Correction)
        };
        let offices = [Office {
            acronym: "SaMAF".to_owned(),
            kind: "partner".to_owned(),
            from: samples::today(),
            until: None,
        }];
        let person = OwnPerson {
            held: Held {
                address: None,
                ..samples::held()
            },
            lang: Lang::Ky,
        };
        let typed = Fields::of([
            ("saying", Saying::Correction.name().to_owned()),
            ("name", String::new()),
        ]);
        let wrong = super::forms::said(&typed, &person.held)
            .err()
            .unwrap_or_default();
        let dates = samples::dates(lang);
        let by_link = Own::of_contact(&contact, Some(&asked), samples::TERMS);
        let contacts = std::slice::from_ref(&contact);
        let signed_in = Own::of_person(
            &person,
            (contacts, offices.as_slice()),
            Some(&refused),
            samples::TERMS,
        );
        let door = || ("/answer/contact/x".to_owned(), Some(until));
        let own = || ("/personal-data".to_owned(), None);
        let typed = Some(Typed(&typed, &wrong));
        vec![
            (
                "by link",
                Self::lay(page().of(None), dates, &by_link, door(), None),
            ),
            (
                "signed in",
                Self::lay(page(), dates, &signed_in, own(), None),
            ),
            (
                "with corrections",
                Self::lay(page(), dates, &signed_in, own(), typed),
            ),
        ]
    }
}
