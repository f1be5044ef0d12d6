//! A time once more before it becomes the meeting's: what is on that day, and who cannot be represented then (R20).
use askama::Template;

use super::super::days::{self, Day, Faces};
use super::super::model::Meeting;
use super::model::{Asked, Can, DatePoll, Proposed};
use super::new_page::name_of;
use super::poll_page::sums;
use super::rules;
use crate::base::dates::Dates;
use crate::web::page::{Page, Section};
use crate::web::parts::Tag;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "meetings/date_poll_choice.html")]
pub(crate) struct ChoicePage {
    page: Page,
    back: String,
    action: String,
    meeting: String,
    lead: String,
    zone: String,
    notes: Vec<Tag>,
    time: i64,
    sums: String,
    /// Members by what they said, those who cannot first.
    members: Vec<(String, String)>,
    /// R20, where somebody cannot.
    absent: String,
    warning: String,
}

/// The day that it has: there is nothing new to tell.
fn is_day_of(meeting: &Meeting, time: Proposed) -> bool {
    (time.span.starts_at, time.span.ends_at) == (meeting.starts_at, meeting.ends_at)
}

impl ChoicePage {
    pub(super) fn of(
        visit: &Visit,
        meeting: &Meeting,
        poll: &DatePoll,
        time: Proposed,
        known: (&[Asked], &[Day]),
    ) -> Self {
        let page = visit.page(
            Section::Meetings,
            visit.texts().date_polls_choose_question(),
        );
        let dates = visit.lang.dates(visit.zone).in_year_of(visit.now);
        Self::lay(page, (dates, visit.zone), meeting, (poll, time), known)
    }

    pub(super) fn lay(
        page: Page,
        (dates, zone): (Dates, chrono_tz::Tz),
        meeting: &Meeting,
        (poll, time): (&DatePoll, Proposed),
        (asked, days): (&[Asked], &[Day]),
    ) -> Self {
        let t = page.t;
        let faces = Faces::of(dates, zone, &[time.span]);
        let tally = rules::tally(asked, time.id);
        let members = [
            (Some(Can::NotPossible), t.date_polls_cannot()),
            (None, t.date_polls_silent()),
            (Some(Can::IfNeedBe), t.date_polls_if_need_be()),
            (Some(Can::Possible), t.date_polls_possible()),
        ]
        .into_iter()
        .filter_map(|(can, words)| {
            let who = rules::who_said(asked, time.id, can);
            (!who.is_empty()).then(|| (words, who.join(", ")))
        })
        .collect();
        let home = format!("/date-polls/{}", poll.id);
        Self {
            action: format!("{home}/choice"),
            back: home,
            meeting: name_of(&page, meeting),
            lead: faces.span(time.span),
            zone: faces.note(t, &[time.span]),
            notes: days::notes(page.lang, faces, time.span, days),
            time: time.id.get(),
            sums: sums(t, tally),
            members,
            absent: if tally.not_possible > 0 {
                t.date_polls_absent(tally.not_possible)
            } else {
                String::new()
            },
            warning: if meeting.is_known() && !is_day_of(meeting, time) {
                t.date_polls_choose_warning_known()
            } else {
                t.date_polls_choose_warning()
            },
            page,
        }
    }
}
