use askama::Template;

use super::super::model::{ContactId, DataRequestId, Rule, Saying, Terms};
use super::super::{rules, samples};
use super::store::{Asked, Done, Leaving};
use crate::base::dates::Dates;
use crate::base::lang::{Lang, Texts};
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Icon, Pager, Tag, Tone};
use crate::web::visit::Visit;

struct AskedRow {
    href: String,
    what: String,
    who: String,
    day: String,
}

struct LeavingRow {
    href: String,
    name: String,
    acronym: String,
    left: String,
    goes: String,
    standing: Vec<Tag>,
    reason: String,
    hold: String,
    hold_words: String,
}

struct DoneRow {
    what: String,
    acronym: String,
    fields: String,
    rule: String,
    left: String,
    day: String,
}

/// What waits, what goes next, and what went.
#[derive(Template)]
#[template(path = "stakeholders/disposals.html")]
pub(crate) struct DisposalsPage {
    page: Page,
    lead: String,
    asked: Vec<AskedRow>,
    leaving: Vec<LeavingRow>,
    /// "12 contacts will be pseudonymised from 3 November on."
    told: Option<String>,
    done: Vec<DoneRow>,
    pager: Pager,
}

/// Everything that the page lists.
pub(super) struct Lists {
    pub(super) asked: Vec<Asked>,
    pub(super) leaving: Vec<Leaving>,
    pub(super) done: Vec<Done>,
    pub(super) terms: Terms,
}

impl DisposalsPage {
    pub(super) fn of(visit: &Visit, lists: Lists, page: (i64, i64)) -> Self {
        let title = visit.texts().disposals_title();
        let frame = visit
            .page(Section::Members, title)
            .seen_by(visit.texts().web_hat_secretariat());
        Self::lay(frame, visit.lang.dates(visit.zone), lists, page)
    }

    pub(super) fn lay(page: Page, dates: Dates, lists: Lists, at: (i64, i64)) -> Self {
        let t = page.t;
        let told: Vec<_> = lists
            .leaving
            .iter()
            .filter(|one| one.hold.is_none())
            .filter_map(|one| one.told_for)
            .collect();
        let first = told.iter().min().copied();
        let terms = lists.terms;
        let mut done: Vec<DoneRow> = lists
            .done
            .into_iter()
            .map(|one| done_row(t, dates, one))
            .collect();
        let pager = Pager::cut(t, &mut done, at, "/disposals");
        Self {
            lead: t.disposals_lead(terms.retention, terms.notice),
            asked: lists
                .asked
                .into_iter()
                .map(|one| AskedRow {
                    href: format!("/data-requests/{}", one.id),
                    what: one.saying.word(t),
                    who: [one.name, one.acronym]
                        .into_iter()
                        .flatten()
                        .collect::<Vec<_>>()
                        .join(", "),
                    day: dates.moment_short(one.at),
                })
                .collect(),
            leaving: lists
                .leaving
                .into_iter()
                .map(|one| leaving_row(t, dates, one, terms))
                .collect(),
            told: first.map(|day| t.disposals_told(told.len(), dates.on_paper(day))),
            done,
            pager,
            page,
        }
    }
}

fn leaving_row(t: &'static Texts, dates: Dates, one: Leaving, terms: Terms) -> LeavingRow {
    let (href, hold) = match (one.contact, one.person, one.organisation) {
        (Some(contact), _, Some(organisation)) => (
            format!("/stakeholders/{organisation}"),
            format!("/contacts/{contact}/hold"),
        ),
        (_, Some(person), _) => (
            format!("/people/{person}"),
            format!("/people/{person}/hold"),
        ),
        (_, None, _) => (String::new(), String::new()),
    };
    let goes = one
        .told_for
        .unwrap_or_else(|| rules::goes_on(one.ended_on, terms));
    let mut standing = vec![if one.told_for.is_some() {
        Tag::new(Icon::Awaiting, Tone::Wait, t.disposals_was_told())
    } else {
        Tag::kind(Icon::Awaiting, t.disposals_later())
    }];
    if one.hold.is_some() {
        standing.insert(0, Tag::new(Icon::Lock, Tone::Warn, t.disposals_held()));
    }
    LeavingRow {
        href,
        name: one.name,
        acronym: one.acronym.unwrap_or_default(),
        left: dates.on_paper(one.ended_on),
        goes: dates.on_paper(goes),
        standing,
        hold_words: if one.own_hold {
            t.disposals_lift()
        } else {
            t.disposals_place()
        },
        reason: one.hold.unwrap_or_default(),
        hold,
    }
}

fn done_row(t: &'static Texts, dates: Dates, one: Done) -> DoneRow {
    let fields: Vec<String> = one
        .fields
        .iter()
        .filter_map(|field| match field.as_str() {
            "name" => Some(t.disposals_field_name()),
            "email" => Some(t.disposals_field_email()),
            "phone" => Some(t.disposals_field_phone()),
            "address" => Some(t.disposals_field_address()),
            _ => None,
        })
        .collect();
    DoneRow {
        what: if one.of_contact {
            t.disposals_of_contact()
        } else {
            t.disposals_of_person()
        },
        acronym: one.acronym.unwrap_or_default(),
        fields: fields.join(", "),
        rule: one.rule.word(t),
        left: one
            .role_ended_on
            .map_or_else(String::new, |day| dates.on_paper(day)),
        day: dates.moment_short(one.at),
    }
}

impl Sample for DisposalsPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let today = samples::today();
        let leaving = |told: bool, hold: bool| Leaving {
            contact: told.then(|| ContactId::from(1)),
            person: (!told).then(|| crate::base::ids::PersonId::from(9)),
            organisation: Some(15),
            acronym: Some("SaMAF".to_owned()),
            name: "Жылдыз Үлгүева".to_owned(),
            ended_on: today - chrono::Days::new(350),
            told_for: told.then(|| today + chrono::Days::new(15)),
            hold: hold.then(|| "Audit of the 2025 grant".to_owned()),
            own_hold: hold,
        };
        let done = |of_contact, rule| Done {
            rule,
            of_contact,
            acronym: Some("SDA".to_owned()),
            fields: ["name", "email", "phone", "address"]
                .map(ToOwned::to_owned)
                .to_vec(),
            role_ended_on: Some(today),
            at: chrono::DateTime::default(),
        };
        let lay = |lists: Lists| {
            let page = samples::page(lang).titled(lang.texts().disposals_title());
            Self::lay(page, samples::dates(lang), lists, (1, 25))
        };
        let full = Lists {
            asked: vec![Asked {
                id: DataRequestId::from(1),
                saying: Saying::Removal,
                acronym: Some("SaMAF".to_owned()),
                name: Some("Жылдыз Үлгүева".to_owned()),
                at: chrono::DateTime::default(),
            }],
            leaving: vec![
                leaving(true, false),
                leaving(true, true),
                leaving(false, false),
            ],
            done: vec![done(true, Rule::Retention), done(false, Rule::Request)],
            terms: samples::TERMS,
        };
        let empty = Lists {
            asked: Vec::new(),
            leaving: Vec::new(),
            done: Vec::new(),
            terms: samples::TERMS,
        };
        vec![("full", lay(full)), ("empty", lay(empty))]
    }
}
