//! What a poll proposes: typed, then looked at once more before anybody is asked.
use super::super::days::{self, Day, Faces, Span};
use super::super::model::Meeting;
use super::super::pages::title_of;
use super::forms::{self, Measure, NewPoll};
use super::model::Bounds;
use super::rules;
use crate::base::clock::Instant;
use crate::base::dates::Dates;
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Section};
use crate::web::parts::{Ask, Corrections, Field, Tag, Width};
use crate::web::visit::Visit;
use askama::Template;

/// Where whoever opens it stands.
#[derive(Clone, Copy)]
pub(super) enum Stage<'a> {
    Asks(&'a Complaints),
    /// What was typed holds; so many people are asked.
    Shows(&'a NewPoll, usize),
}

#[derive(Template)]
#[template(path = "meetings/date_poll_new.html")]
pub(crate) struct NewPollPage {
    page: Page,
    back: String,
    action: String,
    meeting: String,
    lead: String,
    zone: String,
    corrections: Corrections,
    rows: Vec<Row>,
    fields: Vec<Field>,
    look: Option<Look>,
}

/// One time as it is asked for, and what is known of its day.
struct Row {
    legend: String,
    date: Field,
    from: Field,
    notes: Vec<Tag>,
}

/// The poll as it will be, for a last look.
struct Look {
    times: Vec<(String, Vec<Tag>)>,
    answer_by: String,
    note: String,
    told: String,
    warning: String,
    verb: String,
    hidden: Vec<(String, String)>,
    /// The form again, with what was typed.
    change: String,
}

/// Everything that a form holds, with its names.
fn typed_names(bounds: Bounds) -> Vec<String> {
    (1..=bounds.times)
        .flat_map(|place| {
            let (date, from) = forms::names(place);
            [date, from]
        })
        .chain(["answer_by".to_owned(), "note".to_owned()])
        .collect()
}

impl NewPollPage {
    pub(super) fn of(
        visit: &Visit,
        measure: &Measure<'_>,
        typed: &Fields,
        days: &[Day],
        stage: Stage<'_>,
    ) -> Self {
        let t = visit.texts();
        let title = match stage {
            Stage::Asks(_) => t.date_polls_ask(),
            Stage::Shows(_, told) => t.date_polls_open_question(told),
        };
        let here = format!("/meetings/{}/date-polls/new", measure.meeting.id);
        let mut page = visit.page(Section::Meetings, title).answering(here);
        if matches!(stage, Stage::Asks(complaints) if !complaints.is_empty()) {
            page = page.with_corrections();
        }
        let dates = visit.lang.dates(visit.zone).in_year_of(visit.now);
        Self::lay(page, dates, measure, (typed, days), stage)
    }

    pub(super) fn lay(
        page: Page,
        dates: Dates,
        measure: &Measure<'_>,
        (typed, days): (&Fields, &[Day]),
        stage: Stage<'_>,
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let (meeting, bounds) = (measure.meeting, measure.bounds);
        let read = forms::readable(typed, measure);
        let spans: Vec<Span> = read.iter().map(|(_, span)| *span).collect();
        let faces = Faces::of(dates, measure.zone, &spans);
        let none = Complaints::none();
        let (complaints, look) = match stage {
            Stage::Asks(complaints) => (complaints, None),
            Stage::Shows(new, told) => (
                &none,
                Some(look(&page, faces, measure, (new, told), (typed, days))),
            ),
        };
        let rows: Vec<Row> = (1..=bounds.times)
            .map(|place| {
                let span = read.iter().find(|(read, _)| *read == place);
                let notes = span.filter(|_| !days.is_empty()).map(|(_, span)| {
                    let mut notes = days::notes(lang, faces, *span, days);
                    let icon = crate::web::parts::Icon::Information;
                    notes.insert(0, Tag::kind(icon, faces.span(*span)));
                    notes
                });
                row(&page, place, notes.unwrap_or_default(), (typed, complaints))
            })
            .collect();
        let last = rules::last_day_of_answers(measure.calendar, (measure.now, bounds));
        let filled = |field: Field, name: &'static str| {
            field
                .holding(typed.raw(name))
                .faulty(complaints.at(name, lang))
        };
        let fields = vec![
            filled(
                Field::new("answer_by", t.date_polls_answer_by(), Ask::Line("date"))
                    .hinted(t.date_polls_answer_by_hint(dates.day(last)))
                    .wide(Width::Short)
                    .required(),
                "answer_by",
            ),
            filled(
                Field::lines("note", t.date_polls_note())
                    .hinted(t.date_polls_note_hint())
                    .at_most(1000),
                "note",
            ),
        ];
        let asked: Vec<&Field> = rows
            .iter()
            .flat_map(|row| [&row.date, &row.from])
            .chain(&fields)
            .collect();
        let home = format!("/meetings/{}", meeting.id);
        Self {
            action: format!("{home}/date-polls"),
            meeting: name_of(&page, meeting),
            lead: t.date_polls_ask_lead(
                bounds.times,
                bounds.ahead_days,
                dates.length(meeting.ends_at - meeting.starts_at),
            ),
            zone: faces.note(t, &first_or(&spans, measure.now)),
            corrections: Corrections::of(t, &asked),
            back: home,
            rows,
            fields,
            look,
            page,
        }
    }
}

/// What the offset is told of, where nothing is typed yet: now.
fn first_or(spans: &[Span], now: Instant) -> Vec<Span> {
    if spans.is_empty() {
        vec![Span {
            starts_at: now,
            ends_at: now,
        }]
    } else {
        spans.to_vec()
    }
}

pub(super) fn name_of(page: &Page, meeting: &Meeting) -> String {
    title_of(
        page.lang,
        &meeting.title,
        meeting.title_ru.as_deref(),
        meeting.title_ky.as_deref(),
    )
    .to_owned()
}

fn row(
    page: &Page,
    place: u32,
    notes: Vec<Tag>,
    (typed, complaints): (&Fields, &Complaints),
) -> Row {
    let t = page.t;
    let (date, from) = forms::names(place);
    let field = |name: String, label: String, kind: &'static str| {
        let (value, fault) = (typed.raw(&name).to_owned(), complaints.at(&name, page.lang));
        Field::named(name, label, Ask::Line(kind))
            .wide(Width::Short)
            .holding(value)
            .faulty(fault)
    };
    Row {
        legend: t.date_polls_time(place),
        date: field(date, t.date_polls_time_day(place), "date"),
        from: field(from, t.date_polls_time_from(place), "time"),
        notes,
    }
}

fn look(
    page: &Page,
    faces: Faces,
    measure: &Measure<'_>,
    (new, told): (&NewPoll, usize),
    (typed, days): (&Fields, &[Day]),
) -> Look {
    let t = page.t;
    let hidden: Vec<(String, String)> = typed_names(measure.bounds)
        .into_iter()
        .map(|name| {
            let value = typed.raw(&name).to_owned();
            (name, value)
        })
        .collect();
    let mut query = form_urlencoded::Serializer::new(String::new());
    for (name, value) in &hidden {
        query.append_pair(name, value);
    }
    query
        .append_pair("look", "yes")
        .append_pair("change", "yes");
    Look {
        times: new
            .times
            .iter()
            .map(|time| {
                let notes = days::notes(page.lang, faces, *time, days);
                (faces.span(*time), notes)
            })
            .collect(),
        answer_by: faces.dates.moment(new.answer_until),
        note: new.note.clone().unwrap_or_default(),
        told: t.date_polls_told(told),
        warning: t.date_polls_open_warning(),
        verb: t.date_polls_open_do(),
        hidden,
        change: format!(
            "/meetings/{}/date-polls/new?{}",
            measure.meeting.id,
            query.finish()
        ),
    }
}
