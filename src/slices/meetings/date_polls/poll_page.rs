//! A poll as those see it who are asked and who ask: for each time the sums, then members by times.
use askama::Template;

use super::super::access::ConveneMeeting;
use super::super::days::{self, Day, Faces, Span};
use super::super::model::{Item, Meeting};
use super::super::pages::{lead_of, possible};
use super::super::rules as meetings;
use super::access::{AnswerDatePoll, ChooseTime, CloseDatePoll, RemindOfDatePoll};
use super::model::{Asked, Can, DatePoll, Outcome, Proposed};
use super::new_page::name_of;
use super::rules::{self, Tally};
use crate::base::access::{Act, Actor};
use crate::base::clock::Instant;
use crate::base::dates::Dates;
use crate::base::lang::Texts;
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Section};
use crate::web::parts::{Corrections, Field, Icon, Possible, Tag, Tone};
use crate::web::visit::Visit;

pub(super) fn can_tag(t: &'static Texts, can: Option<Can>) -> Tag {
    match can {
        Some(Can::Possible) => Tag::new(Icon::Yes, Tone::Yes, t.date_polls_possible()),
        Some(Can::IfNeedBe) => Tag::new(Icon::Reservation, Tone::Warn, t.date_polls_if_need_be()),
        Some(Can::NotPossible) => Tag::new(Icon::Objection, Tone::No, t.date_polls_not_possible()),
        None => Tag::new(Icon::Awaiting, Tone::Wait, t.date_polls_no_answer()),
    }
}

fn state_tag(t: &'static Texts, poll: &DatePoll, now: Instant) -> Tag {
    match poll.outcome {
        None if poll.answer_until <= now => {
            Tag::new(Icon::Overdue, Tone::Warn, t.date_polls_state_due())
        }
        None => Tag::new(Icon::Half, Tone::Ink, t.date_polls_is_open()),
        Some(Outcome::Chosen) => Tag::new(Icon::Yes, Tone::Yes, t.date_polls_state_chosen()),
        Some(Outcome::Closed | Outcome::Moved | Outcome::Cancelled) => {
            Tag::new(Icon::StandsAside, Tone::Wait, t.date_polls_is_over())
        }
    }
}

/// "9 can, 2 if need be, 1 cannot, 2 have not answered"
pub(super) fn sums(t: &'static Texts, tally: Tally) -> String {
    t.date_polls_sums(
        tally.possible,
        tally.if_need_be,
        tally.not_possible,
        tally.silent,
    )
}

/// What is known beside the poll itself.
pub(super) struct Known<'a> {
    pub(super) meeting: &'a Meeting,
    pub(super) asked: &'a [Asked],
    pub(super) days: &'a [Day],
    /// Of the meeting, once a time is chosen and nobody has convened it.
    pub(super) items: Option<&'a [Item]>,
}

#[derive(Template)]
#[template(path = "meetings/date_poll.html")]
pub(crate) struct PollPage {
    page: Page,
    id: i64,
    back: String,
    meeting: i64,
    lead: String,
    state: Tag,
    facts: Vec<(String, String)>,
    zone: String,
    note: String,
    ended: Option<Ended>,
    /// R5: the existing act, for whoever convenes; others read who does it.
    convene: Option<Possible>,
    wait_for_convening: String,
    may_answer: bool,
    answer_verb: String,
    remind: Option<Possible>,
    reminded: String,
    times: Vec<TimeRow>,
    heads: Vec<String>,
    members: Vec<MemberRow>,
    counted: String,
    close: Option<Field>,
    corrections: Corrections,
}

/// How it ended, in two lines.
struct Ended {
    heading: String,
    words: String,
    /// With a time.
    chosen: bool,
}

struct TimeRow {
    id: i64,
    when: String,
    notes: Vec<Tag>,
    sums: String,
    /// Who cannot, and who has not answered.
    who: Vec<(String, String)>,
    chosen: Option<Tag>,
    /// Where it is chosen.
    choose: Option<(String, String)>,
}

struct MemberRow {
    acronym: String,
    own: bool,
    cells: Vec<(Tag, String)>,
    said: String,
    reminded: String,
}

impl PollPage {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        poll: &DatePoll,
        known: &Known<'_>,
        typed: Option<(&Fields, &Complaints)>,
    ) -> Self {
        let mut page = visit.page(Section::Meetings, "");
        if typed.is_some() {
            page = page
                .with_corrections()
                .answering(format!("/date-polls/{}", poll.id));
        }
        let dates = visit.lang.dates(visit.zone).in_year_of(visit.now);
        Self::lay(
            page,
            (dates, visit.zone, visit.now),
            who,
            (poll, known),
            typed,
        )
    }

    pub(super) fn lay(
        page: Page,
        (dates, zone, now): (Dates, chrono_tz::Tz, Instant),
        who: &Actor,
        (poll, known): (&DatePoll, &Known<'_>),
        typed: Option<(&Fields, &Complaints)>,
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let meeting = known.meeting;
        let spans: Vec<Span> = poll.times.iter().map(|time| time.span).collect();
        let faces = Faces::of(dates, zone, &spans);
        let open = poll.outcome.is_none();
        let close = (CloseDatePoll::verdict(who, poll).is_yes() && rules::close(poll).is_ok())
            .then(|| reason(&page, typed));
        let may_choose = ChooseTime::verdict(who, poll).is_yes();
        let answered = known.asked.iter().filter(|one| !one.is_silent()).count();
        let own = who.hat.member();
        let has_answered = known
            .asked
            .iter()
            .any(|one| Some(one.member) == own && !one.is_silent());
        let convenes = ConveneMeeting::verdict(who, meeting);
        let title = name_of(&page, meeting);
        Self {
            id: poll.id.get(),
            back: format!("/meetings/{}", meeting.id),
            meeting: meeting.id.get(),
            lead: lead_of(t, meeting, dates.span(meeting.starts_at, meeting.ends_at)),
            state: state_tag(t, poll, now),
            facts: facts(t, dates, now, poll),
            zone: faces.note(t, &spans),
            note: poll.note.clone().unwrap_or_default(),
            ended: ended(t, faces, poll),
            convene: known
                .items
                .filter(|_| convenes.is_yes())
                .map(|items| possible(convenes, meetings::convene(meeting, items), lang)),
            wait_for_convening: match (known.items, meeting.group) {
                (Some(_), None) if !convenes.is_yes() => t.date_polls_convening_waits(),
                (Some(_), Some(_)) if !convenes.is_yes() => t.date_polls_convening_waits_group(),
                _ => String::new(),
            },
            may_answer: own.is_some_and(|own| rules::answer(poll, own).is_ok())
                && AnswerDatePoll::verdict(who, poll).is_yes(),
            answer_verb: if has_answered {
                t.date_polls_change()
            } else {
                t.date_polls_answer()
            },
            remind: (open && RemindOfDatePoll::verdict(who, poll).is_yes()).then(|| {
                let verdict = RemindOfDatePoll::verdict(who, poll);
                possible(verdict, rules::remind(poll, known.asked), lang)
            }),
            reminded: reminded(t, dates, known.asked),
            times: poll
                .times
                .iter()
                .map(|time| time_row(&page, faces, (poll, known), *time, may_choose, now))
                .collect(),
            heads: spans.iter().map(|span| faces.short(*span)).collect(),
            members: members(t, faces, poll, known, own),
            counted: t.date_polls_counted(answered, known.asked.len()),
            corrections: Corrections::of(t, &close.iter().collect::<Vec<_>>()),
            close: close.filter(|_| open),
            page: page.titled(t.date_polls_of(title)),
        }
    }
}

fn facts(t: &'static Texts, dates: Dates, now: Instant, poll: &DatePoll) -> Vec<(String, String)> {
    let opened = t.date_polls_opened_by(
        poll.opened_by.as_str(),
        dates.day(dates.date_of(poll.opened_at)),
    );
    let mut facts = vec![(t.date_polls_opened_term(), opened)];
    let mut until = dates.moment(poll.answer_until);
    if poll.outcome.is_none() {
        until = format!("{until} ({})", dates.due(now, poll.answer_until));
    }
    facts.push((t.date_polls_answer_by(), until));
    facts
}

fn ended(t: &'static Texts, faces: Faces, poll: &DatePoll) -> Option<Ended> {
    let (outcome, at) = (poll.outcome?, poll.closed_at?);
    let by = poll.closed_by.clone().unwrap_or_default();
    let said = t.date_polls_ended_by(by, faces.dates.day(faces.dates.date_of(at)));
    let (heading, words) = match outcome {
        Outcome::Chosen => {
            let time = poll.chosen.and_then(|id| poll.time(id));
            let when = time.map_or_else(String::new, |time| faces.span(time.span));
            (t.date_polls_chosen(when), said)
        }
        Outcome::Closed => (
            t.date_polls_closed(),
            format!("{} {said}", poll.reason.as_deref().unwrap_or_default()),
        ),
        Outcome::Moved => (t.date_polls_moved(), said),
        Outcome::Cancelled => (t.date_polls_cancelled(), said),
    };
    Some(Ended {
        heading,
        words,
        chosen: outcome == Outcome::Chosen,
    })
}

/// Who was reminded by hand, and when.
fn reminded(t: &'static Texts, dates: Dates, asked: &[Asked]) -> String {
    let names: Vec<&str> = asked
        .iter()
        .filter(|one| one.by_hand.is_some())
        .map(|one| one.acronym.as_str())
        .collect();
    let at = asked.iter().filter_map(|one| one.by_hand).max();
    at.map_or_else(String::new, |at| {
        t.date_polls_were_reminded(dates.moment_short(at), names.join(", "))
    })
}

fn time_row(
    page: &Page,
    faces: Faces,
    (poll, known): (&DatePoll, &Known<'_>),
    time: Proposed,
    may_choose: bool,
    now: Instant,
) -> TimeRow {
    let t = page.t;
    let who = [
        (Some(Can::NotPossible), t.date_polls_cannot()),
        (Some(Can::IfNeedBe), t.date_polls_if_need_be()),
        (None, t.date_polls_silent()),
    ];
    let chosen = poll.chosen == Some(time.id);
    let choosing = may_choose && rules::choose(poll, time, now).is_ok();
    TimeRow {
        id: time.id.get(),
        when: faces.span(time.span),
        notes: days::notes(page.lang, faces, time.span, known.days),
        sums: sums(t, rules::tally(known.asked, time.id)),
        who: who
            .into_iter()
            .filter_map(|(can, words)| {
                let members = rules::who_said(known.asked, time.id, can);
                (!members.is_empty()).then(|| (words, members.join(", ")))
            })
            .collect(),
        chosen: chosen.then(|| Tag::new(Icon::Yes, Tone::Yes, t.date_polls_state_chosen())),
        choose: choosing.then(|| {
            let href = format!("/date-polls/{}/choice?time={}", poll.id, time.id);
            (href, t.date_polls_choose_this(faces.short(time.span)))
        }),
    }
}

fn members(
    t: &'static Texts,
    faces: Faces,
    poll: &DatePoll,
    known: &Known<'_>,
    own: Option<crate::base::ids::OrganisationId>,
) -> Vec<MemberRow> {
    known
        .asked
        .iter()
        .map(|one| MemberRow {
            acronym: one.acronym.clone(),
            own: Some(one.member) == own,
            cells: poll
                .times
                .iter()
                .map(|time| (can_tag(t, one.of(time.id)), faces.short(time.span)))
                .collect(),
            said: one.said.first().map_or_else(String::new, |said| {
                let at = faces.dates.moment_short(said.at);
                if said.by_link {
                    t.invitations_said_by_link(said.by.as_str(), at)
                } else {
                    t.invitations_said(said.by.as_str(), at)
                }
            }),
            reminded: one
                .reminded
                .filter(|_| one.is_silent())
                .map_or_else(String::new, |at| {
                    t.invitations_were_reminded(faces.dates.moment_short(at))
                }),
        })
        .collect()
}

fn reason(page: &Page, typed: Option<(&Fields, &Complaints)>) -> Field {
    let nothing = (Fields::default(), Complaints::none());
    let (fields, complaints) = typed.unwrap_or((&nothing.0, &nothing.1));
    Field::lines("reason", page.t.date_polls_reason())
        .hinted(page.t.date_polls_reason_hint())
        .at_most(2000)
        .required()
        .holding(fields.raw("reason"))
        .faulty(complaints.at("reason", page.lang))
}
