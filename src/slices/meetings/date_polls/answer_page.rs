//! The form of one member, signed in or by the link of its letter. Of others it tells nothing.
use askama::Template;

use super::super::days::{self, Day, Faces, Span};
use super::super::model::Meeting;
use super::super::pages::lead_of;
use super::forms::can_field;
use super::model::{Asked, Can, DatePoll};
use super::new_page::name_of;
use super::poll_page::can_tag;
use crate::base::dates::Dates;
use crate::base::words::Word as _;
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Section};
use crate::web::parts::{Ask, Choice, Corrections, Field};
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "meetings/date_poll_answer.html")]
pub(crate) struct PollAnswerPage {
    page: Page,
    /// The poll's page, for whoever is signed in.
    back: String,
    action: String,
    kind: String,
    lead: String,
    until: String,
    zone: String,
    note: String,
    receipt: String,
    corrections: Corrections,
    fields: Vec<Field>,
    verb: String,
}

impl PollAnswerPage {
    pub(super) fn of(
        visit: &Visit,
        (meeting, poll): (&Meeting, &DatePoll),
        known: (&Asked, &[Day]),
        (action, by_link): (String, bool),
        back: Option<(&Fields, &Complaints)>,
    ) -> Self {
        let mut page = visit.page(Section::Meetings, "");
        if by_link {
            page = page
                .within(Section::Elsewhere)
                .seen_by(visit.texts().decisions_answer_seen_by());
        }
        let home = if by_link {
            String::new()
        } else {
            format!("/date-polls/{}", poll.id)
        };
        let faces = faces(
            visit.lang.dates(visit.zone).in_year_of(visit.now),
            visit,
            poll,
        );
        Self::lay(page, faces, (meeting, poll), known, (action, home), back)
    }

    pub(super) fn lay(
        page: Page,
        faces: Faces,
        (meeting, poll): (&Meeting, &DatePoll),
        (asked, days): (&Asked, &[Day]),
        (action, home): (String, String),
        back: Option<(&Fields, &Complaints)>,
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let standing = standing(asked);
        let none = Complaints::none();
        let (typed, complaints) = back.unwrap_or((&standing, &none));
        let fields: Vec<Field> = poll
            .times
            .iter()
            .map(|time| {
                let name = can_field(time.id);
                let choices = Can::ALL
                    .iter()
                    .map(|&can| Choice::new(can.name(), "").shown_as(can_tag(t, Some(can))))
                    .collect();
                let beside = days::day_of(days, time.span, faces.zone)
                    .and_then(|day| days::of_calendar(lang, day));
                let (value, fault) = (typed.raw(&name).to_owned(), complaints.at(&name, lang));
                let field = Field::named(name, faces.span(time.span), Ask::OneOf(choices))
                    .required()
                    .holding(value)
                    .faulty(fault);
                match beside {
                    Some(tag) => field.hinted(tag.word),
                    None => field,
                }
            })
            .collect();
        let times: Vec<Span> = poll.times.iter().map(|time| time.span).collect();
        let title = name_of(&page, meeting);
        let mut page = page.titled(title).answering(action.clone());
        if !complaints.is_empty() {
            page = page.with_corrections();
        }
        let planned = faces.dates.span(meeting.starts_at, meeting.ends_at);
        Self {
            kind: t.date_polls_for(asked.acronym.as_str()),
            lead: t.date_polls_answer_lead(lead_of(t, meeting, planned)),
            until: t.date_polls_wanted_by(faces.dates.moment(poll.answer_until)),
            zone: faces.note(t, &times),
            note: poll.note.clone().unwrap_or_default(),
            receipt: receipt(&page, faces.dates, asked),
            corrections: Corrections::of(t, &fields.iter().collect::<Vec<_>>()),
            verb: if asked.is_silent() {
                t.date_polls_send()
            } else {
                t.date_polls_change()
            },
            fields,
            back: home,
            action,
            page,
        }
    }
}

fn faces(dates: Dates, visit: &Visit, poll: &DatePoll) -> Faces {
    let times: Vec<Span> = poll.times.iter().map(|time| time.span).collect();
    Faces::of(dates, visit.zone, &times)
}

/// The form as it was answered before.
fn standing(asked: &Asked) -> Fields {
    let mut fields = Fields::default();
    for said in &asked.said {
        fields.push(can_field(said.time), said.can.name().to_owned());
    }
    fields
}

fn receipt(page: &Page, dates: Dates, asked: &Asked) -> String {
    asked.said.first().map_or_else(String::new, |said| {
        page.t
            .date_polls_receipt(said.by.as_str(), dates.moment_short(said.at))
    })
}
