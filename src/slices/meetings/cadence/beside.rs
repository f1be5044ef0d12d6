//! R3: "whenever possible with the meetings of the UNCT": the day of that meeting, or why beside none.
use chrono::NaiveDate;

use super::super::access::RelateMeeting;
use super::super::form_page::{FormPage, filled};
use super::super::model::Meeting;
use super::super::web::path;
use super::{forms, rules, store};
use crate::base::dates::Dates;
use crate::base::lang::Texts;
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::page::Section;
use crate::web::parts::{Ask, Crumb, Field, Width};
use crate::web::visit::Visit;

/// What is recorded, in words; nothing, where nothing is.
pub(crate) fn words(
    t: &'static Texts,
    dates: Dates,
    (day, note): (Option<NaiveDate>, Option<&str>),
) -> Option<String> {
    match (day, note) {
        (Some(day), _) => Some(t.year_beside(dates.day(day))),
        (None, Some(note)) => Some(t.year_beside_none(note)),
        (None, None) => None,
    }
}

fn page(visit: &Visit, meeting: &Meeting, typed: &Fields, complaints: &Complaints) -> FormPage {
    let (t, lang) = (visit.texts(), visit.lang);
    let action = format!("{}/unct-meeting", path(meeting.id));
    let mut page = visit.page(Section::Meetings, t.year_beside_ask());
    if !complaints.is_empty() {
        page = page.with_corrections().answering(action.clone());
    }
    let typed = (typed, complaints, lang);
    let fields = vec![
        filled(
            Field::new("unct_on", t.year_beside_day(), Ask::Line("date")).wide(Width::Short),
            "unct_on",
            typed,
        ),
        filled(
            Field::lines("unct_note", t.year_beside_why_not()).at_most(500),
            "unct_note",
            typed,
        ),
    ];
    let back = Crumb {
        href: path(meeting.id).into(),
        words: t.meetings_meeting().into(),
    };
    let words = (t.year_beside_lead(), t.year_beside_do());
    FormPage::lay(page, back, action, words, fields)
}

pub(super) async fn ask(seen: Seen<RelateMeeting>) -> Answer {
    let meeting = &seen.subject;
    rules::relate(meeting)?;
    let standing = Fields::of([
        (
            "unct_on",
            meeting
                .unct_on
                .map_or_else(String::new, |day| day.to_string()),
        ),
        ("unct_note", meeting.unct_note.clone().unwrap_or_default()),
    ]);
    Reply::page(&page(&seen.visit, meeting, &standing, &Complaints::none()))
}

pub(super) async fn relate(act: Allowed<RelateMeeting>) -> Answer {
    let Allowed {
        subject: meeting,
        mut db,
        visit,
        fields,
        ..
    } = act;
    rules::relate(&meeting)?;
    match forms::beside(&fields) {
        Ok(beside) => {
            store::record_beside(&mut db, &meeting, &beside).await?;
            db.commit().await?;
            Ok(see_other(&path(meeting.id)).saying(&visit.texts().year_beside_recorded()))
        }
        Err(complaints) => Reply::again(&page(&visit, &meeting, &fields, &complaints)),
    }
}
