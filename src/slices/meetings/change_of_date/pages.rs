use askama::Template;

use super::super::days::{self, Day as Beside, Faces, Span};
use super::super::forms::NewDate;
use super::super::model::Meeting;
use super::super::pages::title_of;
use super::rules::Telling;
use crate::base::lang::Lang;
use crate::slices::circulation::Addressee;
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Ask, Corrections, Field, Icon, Tag, Tone, Width};
use crate::web::visit::Visit;

/// Acronym and names of each member that will be told.
fn by_member(people: &[Addressee]) -> Vec<(String, String)> {
    let mut members: Vec<(String, String)> = Vec::new();
    for one in people {
        match members.iter_mut().find(|(known, _)| *known == one.acronym) {
            Some((_, names)) => *names = format!("{names}, {}", one.name),
            None => members.push((one.acronym.clone(), one.name.clone())),
        }
    }
    members.sort();
    members
}

/// The new day as it will be, for a last look.
struct Look {
    date: String,
    from: String,
    to: String,
    place: String,
    when: String,
    /// R3: what else is on that day.
    notes: Vec<Tag>,
    /// The form again, with what was typed.
    change: String,
}

#[derive(Template)]
#[template(path = "meetings/postponement.html")]
pub(crate) struct PostponementPage {
    page: Page,
    back: String,
    action: String,
    meeting: String,
    now: String,
    zone: String,
    note: String,
    warning: String,
    look: Option<Look>,
    members: Vec<(String, String)>,
    corrections: Corrections,
    fields: Vec<Field>,
}

impl PostponementPage {
    pub(super) fn of(
        visit: &Visit,
        meeting: &Meeting,
        people: &[Addressee],
        typed: &Fields,
        complaints: &Complaints,
        look: Option<(&NewDate, Telling, &[Beside])>,
    ) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let dates = lang.dates(visit.zone);
        let is_taken_back = matches!(look, Some((_, Telling::TakenBack, _)));
        let people = if is_taken_back { &[] } else { people };
        let title = if look.is_some() {
            t.meetings_postpone_question(people.len())
        } else {
            t.meetings_postpone()
        };
        let mut page = visit
            .page(Section::Meetings, title)
            .answering(format!("/meetings/{}/postponement", meeting.id));
        if !complaints.is_empty() {
            page = page.with_corrections();
        }
        let warning = |(_, telling, _): &(&NewDate, Telling, &[Beside])| match telling {
            Telling::TakenBack => t.changes_taken_back_warning(),
            Telling::At(at) => t.changes_waits_warning(people.len(), dates.time(*at)),
            Telling::AtOnce if meeting.is_known() || people.is_empty() => {
                t.meetings_postpone_warning(people.len())
            }
            Telling::AtOnce => t.date_polls_ends_warning(people.len()),
        };
        let warning = look.as_ref().map(warning).unwrap_or_default();
        let note = if is_taken_back {
            t.changes_taken_back_note()
        } else {
            note(people, t)
        };
        let (starts_at, ends_at) = look
            .as_ref()
            .map_or((meeting.starts_at, meeting.ends_at), |(new, _, _)| {
                (new.starts_at, new.ends_at)
            });
        let span = Span { starts_at, ends_at };
        let faces = Faces::of(dates, visit.zone, &[span]);
        let look = look.map(|(new, _, days)| Look {
            notes: days::notes(lang, faces, span, days),
            date: typed.raw("date").to_owned(),
            from: typed.raw("from").to_owned(),
            to: typed.raw("to").to_owned(),
            place: new.place.clone(),
            change: back_to_form(meeting, typed),
            when: dates.span(new.starts_at, new.ends_at),
        });
        let name = title_of(
            lang,
            &meeting.title,
            meeting.title_ru.as_deref(),
            meeting.title_ky.as_deref(),
        );
        Self::lay(
            page,
            meeting.id.get(),
            name.to_owned(),
            (
                dates.span(meeting.starts_at, meeting.ends_at),
                faces.note(t, &[span]),
            ),
            people,
            (typed, complaints),
            (look, warning, note),
        )
    }

    fn lay(
        page: Page,
        id: i64,
        meeting: String,
        (now, zone): (String, String),
        people: &[Addressee],
        (typed, complaints): (&Fields, &Complaints),
        (look, warning, note): (Option<Look>, String, String),
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let filled = |field: Field, name: &'static str| {
            field
                .required()
                .holding(typed.raw(name))
                .faulty(complaints.at(name, lang))
        };
        let short = |name: &'static str, label: String, kind: &'static str| {
            filled(
                Field::new(name, label, Ask::Line(kind)).wide(Width::Short),
                name,
            )
        };
        let fields = vec![
            short("date", t.meetings_date(), "date"),
            short("from", t.meetings_from(), "time"),
            short("to", t.meetings_to(), "time"),
            filled(
                Field::line("place", t.meetings_place()).at_most(200),
                "place",
            ),
        ];
        Self {
            back: format!("/meetings/{id}"),
            action: format!("/meetings/{id}/postponement"),
            meeting,
            now: t.meetings_postpone_lead(now),
            zone,
            note,
            warning,
            members: by_member(people),
            look,
            corrections: Corrections::of(t, &fields.iter().collect::<Vec<_>>()),
            fields,
            page,
        }
    }
}

fn back_to_form(meeting: &Meeting, typed: &Fields) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    for name in ["date", "from", "to", "place"] {
        query.append_pair(name, typed.raw(name));
    }
    query.append_pair("change", "yes");
    format!("/meetings/{}/postponement?{}", meeting.id, query.finish())
}

fn note(people: &[Addressee], t: &'static crate::base::lang::Texts) -> String {
    if people.is_empty() {
        t.meetings_nobody_is_told()
    } else {
        t.meetings_are_told(people.len())
    }
}

#[derive(Template)]
#[template(path = "meetings/cancellation.html")]
pub(crate) struct CancellationPage {
    page: Page,
    back: String,
    action: String,
    meeting: String,
    now: String,
    note: String,
    warning: String,
    members: Vec<(String, String)>,
    corrections: Corrections,
    reason: Field,
}

impl CancellationPage {
    pub(super) fn of(
        visit: &Visit,
        meeting: &Meeting,
        people: &[Addressee],
        typed: &Fields,
        complaints: &Complaints,
    ) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let mut page = visit
            .page(Section::Meetings, t.meetings_cancel_question())
            .answering(format!("/meetings/{}/cancellation", meeting.id));
        if !complaints.is_empty() {
            page = page.with_corrections();
        }
        let name = title_of(
            lang,
            &meeting.title,
            meeting.title_ru.as_deref(),
            meeting.title_ky.as_deref(),
        );
        let when = lang
            .dates(visit.zone)
            .span(meeting.starts_at, meeting.ends_at);
        let warning = if meeting.is_known() || people.is_empty() {
            t.meetings_cancel_warning(people.len())
        } else {
            t.date_polls_ends_warning(people.len())
        };
        Self::lay(
            page,
            meeting.id.get(),
            name.to_owned(),
            (when, warning),
            people,
            (typed, complaints),
        )
    }

    fn lay(
        page: Page,
        id: i64,
        meeting: String,
        (when, warning): (String, String),
        people: &[Addressee],
        (typed, complaints): (&Fields, &Complaints),
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let reason = Field::lines("reason", t.meetings_cancel_reason())
            .hinted(t.meetings_cancel_reason_hint())
            .at_most(2000)
            .required()
            .holding(typed.raw("reason"))
            .faulty(complaints.at("reason", lang));
        Self {
            back: format!("/meetings/{id}"),
            action: format!("/meetings/{id}/cancellation"),
            meeting,
            now: t.meetings_postpone_lead(when),
            note: note(people, t),
            warning,
            members: by_member(people),
            corrections: Corrections::of(t, &[&reason]),
            reason,
            page,
        }
    }
}

/// Invented people for the samples.
fn invented(lang: Lang) -> Vec<Addressee> {
    ["FAO", "ILO", "UNESCO"]
        .into_iter()
        .zip(1..)
        .map(|(acronym, number)| Addressee {
            person: crate::base::ids::PersonId(number),
            member: crate::base::ids::OrganisationId(number),
            acronym: acronym.to_owned(),
            name: "Jean Prototype".to_owned(),
            address: "jean.prototype@unesco.example".to_owned(),
            lang: lang.tag().to_owned(),
            inside: true,
        })
        .collect()
}

impl Sample for PostponementPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let typed = Fields::of([
            ("date", "2026-11-05".to_owned()),
            ("from", "10:00".to_owned()),
            ("to", "12:00".to_owned()),
            ("place", "101".to_owned()),
        ]);
        let look = || Look {
            date: "2026-11-05".to_owned(),
            from: "10:00".to_owned(),
            to: "12:00".to_owned(),
            place: "101".to_owned(),
            change: "/meetings/1/postponement?change=yes".to_owned(),
            when: "05.11.2026, 10:00–12:00".to_owned(),
            notes: vec![Tag::new(Icon::Warning, Tone::Warn, t.days_weekend())],
        };
        let lay = |people: &[Addressee], complaints: &Complaints, look| {
            let page = Page::sample(lang)
                .titled(t.meetings_postpone())
                .within(Section::Meetings);
            let (title, now) = (
                t.meetings_kind_ordinary(),
                "29.10.2026, 10:00–12:00".to_owned(),
            );
            let warning = match people.len() {
                0 => t.meetings_postpone_warning(0),
                n => t.changes_waits_warning(n, "14:15"),
            };
            let look = (look, warning, note(people, t));
            let zone = t.days_zone_at("Asia/Bishkek", "UTC+06:00");
            Self::lay(
                page,
                1,
                title,
                (now, zone),
                people,
                (&typed, complaints),
                look,
            )
        };
        let wrong = Complaints::about("date", super::super::rules::Refusal::NotAhead);
        vec![
            ("asked", lay(&invented(lang), &Complaints::none(), None)),
            ("refused", lay(&invented(lang), &wrong, None)),
            (
                "a last look",
                lay(&invented(lang), &Complaints::none(), Some(look())),
            ),
            (
                "a plan nobody knows of",
                lay(&[], &Complaints::none(), Some(look())),
            ),
        ]
    }
}

impl Sample for CancellationPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let lay = |people: &[Addressee]| {
            let page = Page::sample(lang)
                .titled(t.meetings_cancel_question())
                .within(Section::Meetings);
            let (title, when) = (
                t.meetings_kind_ordinary(),
                "29.10.2026, 10:00–12:00".to_owned(),
            );
            let typed = (&Fields::default(), &Complaints::none());
            let warning = t.meetings_cancel_warning(people.len());
            Self::lay(page, 1, title, (when, warning), people, typed)
        };
        vec![
            ("convened", lay(&invented(lang))),
            ("only planned", lay(&[])),
        ]
    }
}
