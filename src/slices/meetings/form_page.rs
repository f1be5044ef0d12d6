//! A page that is one form: what is planned, what a member asks, beside which meeting it stands, who is invited.
use askama::Template;
use chrono_tz::Tz;

use super::date_polls;
use super::days::Beside;
use super::model::{Convener, Kind};
use super::pages::kind_word;
use super::paper_requests;
use super::requests::{self, Request};
use crate::base::lang::{Lang, Texts};
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Ask, Choice, Corrections, Crumb, Field, Icon, Tag, Tone, Width};
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "meetings/form.html")]
pub(crate) struct FormPage {
    page: Page,
    back: Crumb,
    action: String,
    lead: String,
    /// What a member wants to speak of, where the form answers it.
    points: Vec<String>,
    corrections: Corrections,
    fields: Vec<Field>,
    /// What else is on the day that these fields name, and the fields that follow.
    beside: Option<(Beside, Vec<Field>)>,
    verb: String,
}

/// A field with what was typed into it, and what is wrong with that.
pub(super) fn filled(
    field: Field,
    name: &'static str,
    (typed, complaints, lang): (&Fields, &Complaints, Lang),
) -> Field {
    field
        .holding(typed.raw(name))
        .faulty(complaints.at(name, lang))
}

/// How many of a plan's fields follow its day.
const AFTER_THE_DAY: usize = 2;

/// What every plan says: its name, when and where.
fn plan_fields(t: &'static Texts, zone: Tz, typed: (&Fields, &Complaints, Lang)) -> Vec<Field> {
    let line = |name: &'static str, label: String, kind: &'static str| {
        let field = Field::new(name, label, Ask::Line(kind)).wide(Width::Short);
        filled(field.required(), name, typed)
    };
    let title = |name: &'static str, label: String| Field::line(name, label).at_most(200);
    vec![
        filled(
            title("title", t.meetings_title()).required(),
            "title",
            typed,
        ),
        filled(
            title("title_ru", t.meetings_title_ru()).in_lang("ru"),
            "title_ru",
            typed,
        ),
        filled(
            title("title_ky", t.meetings_title_ky()).in_lang("ky"),
            "title_ky",
            typed,
        ),
        line("date", t.meetings_date(), "date").hinted(t.days_zone_name(zone.name())),
        line("from", t.meetings_from(), "time"),
        line("to", t.meetings_to(), "time"),
        filled(
            title("place", t.meetings_place()).required(),
            "place",
            typed,
        ),
        filled(
            Field::new("online", t.meetings_online(), Ask::Tick),
            "online",
            typed,
        ),
    ]
}

impl FormPage {
    pub(super) fn lay(
        page: Page,
        back: Crumb,
        action: String,
        (lead, verb): (String, String),
        fields: Vec<Field>,
    ) -> Self {
        Self {
            corrections: Corrections::of(page.t, &fields.iter().collect::<Vec<_>>()),
            points: Vec::new(),
            page,
            back,
            action,
            lead,
            fields,
            beside: None,
            verb,
        }
    }

    fn with_the_day(mut self, beside: Beside) -> Self {
        let rest = self.fields.split_off(self.fields.len() - AFTER_THE_DAY);
        self.beside = Some((beside, rest));
        self
    }

    /// For the network, or for a group.
    pub(super) fn of_plan(
        visit: &Visit,
        group: Option<&Convener>,
        (typed, beside): (&Fields, Beside),
        complaints: &Complaints,
    ) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let typed = (typed, complaints, lang);
        let mut fields = plan_fields(t, visit.zone, typed);
        if group.is_none() {
            let kinds = Kind::PLANNED
                .iter()
                .map(|&kind| Choice::new(kind.name(), kind_word(t, kind)))
                .collect();
            let kind = Field::new("kind", t.meetings_kind(), Ask::Select(kinds))
                .hinted(t.meetings_kind_hint())
                .wide(Width::Middle);
            fields.insert(0, filled(kind, "kind", typed));
        }
        let (back, words, action, form, section, lead) = match group {
            None => (
                "/meetings".to_owned(),
                t.meetings_all(),
                "/meetings".to_owned(),
                "/meetings/new".to_owned(),
                Section::Meetings,
                t.meetings_plan_lead(),
            ),
            Some(group) => {
                let home = format!("/groups/{}", group.id);
                let name = lang.pick(
                    &group.name,
                    group.name_ru.as_deref(),
                    group.name_ky.as_deref(),
                );
                (
                    home.clone(),
                    name.to_owned(),
                    format!("{home}/meetings"),
                    format!("{home}/meetings/new"),
                    Section::Groups,
                    t.meetings_group_plan_lead(name),
                )
            }
        };
        let mut page = visit.page(section, t.meetings_plan()).answering(form);
        if !complaints.is_empty() {
            page = page.with_corrections();
        }
        let back = Crumb {
            href: back.into(),
            words: words.into(),
        };
        Self::lay(page, back, action, (lead, t.meetings_plan()), fields).with_the_day(beside)
    }

    /// R2: what a member asked for, with the day that a co-chair gives it.
    pub(super) fn of_request(
        visit: &Visit,
        request: &Request,
        (typed, beside): (&Fields, Beside),
        complaints: &Complaints,
    ) -> Self {
        let action = format!("/meeting-requests/{}/convocation", request.id);
        let title = visit.texts().requests_convene();
        let mut page = visit.page(Section::Meetings, title).answering(action);
        if !complaints.is_empty() {
            page = page.with_corrections();
        }
        Self::lay_request(page, visit.zone, request, (typed, complaints)).with_the_day(beside)
    }

    fn lay_request(
        page: Page,
        zone: Tz,
        request: &Request,
        (typed, complaints): (&Fields, &Complaints),
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let home = format!("/meeting-requests/{}", request.id);
        let back = Crumb {
            href: home.clone().into(),
            words: t.requests_of(request.acronym.as_str()).into(),
        };
        let words = (t.requests_convene_lead(), t.requests_convene_do());
        let fields = plan_fields(t, zone, (typed, complaints, lang));
        Self {
            points: request.points.clone(),
            ..Self::lay(page, back, format!("{home}/convocation"), words, fields)
        }
    }
}

impl Sample for FormPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let mut samples = requests::ask_samples(lang);
        samples.extend(paper_requests::ask_samples(lang));
        let (request, fields) = requests::convene_sample(lang);
        let page = Page::sample(lang)
            .titled(lang.texts().requests_convene())
            .within(Section::Meetings);
        let none = Complaints::none();
        samples.push((
            "convene on request",
            Self::lay_request(page, chrono_tz::Asia::Bishkek, &request, (&fields, &none))
                .with_the_day(date_polls::beside_a_plan(lang)),
        ));
        samples
    }
}
