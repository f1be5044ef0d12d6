use askama::Template;

use super::super::access::{AskForMeeting, ConveneOnRequest};
use super::super::form_page::{FormPage, filled};
use super::super::pages::state_tag;
use super::forms::DAYS;
use super::model::{Request, Standing};
use crate::base::access::{Act, Actor, Network};
use crate::base::clock::Instant;
use crate::base::dates::Dates;
use crate::base::lang::{Lang, Texts};
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Ask, Corrections, Crumb, Field, Icon, Pager, Tag, Tone, Width};
use crate::web::visit::Visit;

fn tag(t: &'static Texts, standing: Standing) -> Tag {
    match standing {
        Standing::Open => Tag::new(Icon::Awaiting, Tone::Wait, t.requests_open()),
        Standing::Overdue => Tag::new(Icon::Overdue, Tone::No, t.requests_overdue()),
        Standing::Convened => Tag::new(Icon::Yes, Tone::Yes, t.requests_convened()),
        Standing::Refused => Tag::new(Icon::Objection, Tone::No, t.requests_refused()),
    }
}

/// The form that a focal point fills in.
pub(super) fn ask(visit: &Visit, typed: &Fields, complaints: &Complaints) -> FormPage {
    let mut page = visit.page(Section::Meetings, visit.texts().requests_ask());
    if !complaints.is_empty() {
        page = page
            .with_corrections()
            .answering("/meeting-requests/new".to_owned());
    }
    lay_ask(page, typed, complaints)
}

fn lay_ask(page: Page, typed: &Fields, complaints: &Complaints) -> FormPage {
    let (t, lang) = (page.t, page.lang);
    let mut fields = vec![
        filled(
            Field::lines("reason", t.requests_reason())
                .hinted(t.requests_reason_hint())
                .required()
                .at_most(2000),
            "reason",
            (typed, complaints, lang),
        ),
        filled(
            Field::lines("points", t.requests_points())
                .hinted(t.requests_points_hint())
                .required()
                .at_most(2000),
            "points",
            (typed, complaints, lang),
        ),
    ];
    fields.extend(DAYS.into_iter().zip(1..).map(|(name, number)| {
        filled(
            Field::new(name, t.requests_wished_day(number), Ask::Line("date")).wide(Width::Short),
            name,
            (typed, complaints, lang),
        )
    }));
    let back = Crumb {
        href: "/meeting-requests".into(),
        words: t.requests_all().into(),
    };
    let words = (t.requests_ask_lead(), t.requests_ask_do());
    FormPage::lay(page, back, "/meeting-requests".to_owned(), words, fields)
}

/// What the request says of the meeting that it asks for.
pub(super) fn proposed(request: &Request) -> Fields {
    let title = |lang: Lang| lang.texts().meetings_kind_extraordinary();
    let day = request.wished_days.first();
    Fields::of([
        ("title", title(Lang::En)),
        ("title_ru", title(Lang::Ru)),
        ("title_ky", title(Lang::Ky)),
        ("date", day.map_or_else(String::new, ToString::to_string)),
    ])
}

#[derive(Template)]
#[template(path = "meetings/requests.html")]
pub(crate) struct RequestsPage {
    page: Page,
    may_ask: bool,
    rows: Vec<Row>,
    pager: Pager,
}

struct Row {
    href: String,
    words: String,
    state: Tag,
    asked: String,
    due: String,
}

impl RequestsPage {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        requests: Vec<Request>,
        place: (i64, i64),
    ) -> Self {
        let page = visit.page(Section::Meetings, visit.texts().requests_all());
        let dates = visit.lang.dates(visit.zone).in_year_of(visit.now);
        let may_ask = AskForMeeting::verdict(who, &Network).is_yes();
        Self::lay(page, (dates, visit.now), may_ask, requests, place)
    }

    fn lay(
        page: Page,
        (dates, now): (Dates, Instant),
        may_ask: bool,
        mut requests: Vec<Request>,
        place: (i64, i64),
    ) -> Self {
        let t = page.t;
        let pager = Pager::cut(t, &mut requests, place, "/meeting-requests");
        let rows = requests
            .iter()
            .map(|one| Row {
                href: format!("/meeting-requests/{}", one.id),
                words: words(one),
                state: tag(t, one.standing(now)),
                asked: dates.day_short(dates.date_of(one.requested_at)),
                due: dates.day_short(dates.date_of(one.answered_at.unwrap_or(one.answer_due))),
            })
            .collect();
        Self {
            page,
            may_ask,
            rows,
            pager,
        }
    }
}

/// The agency, and the first of what it wants to speak of.
fn words(request: &Request) -> String {
    match request.points.first() {
        Some(point) => format!("{}: {point}", request.acronym),
        None => request.acronym.clone(),
    }
}

#[derive(Template)]
#[template(path = "meetings/request.html")]
pub(crate) struct RequestPage {
    page: Page,
    id: i64,
    lead: String,
    state: Tag,
    facts: Vec<(String, String)>,
    reason: String,
    points: Vec<String>,
    /// Whether its reader answers it now.
    answers: bool,
    late: String,
    refusal: Option<(String, String)>,
    meeting: Option<(Crumb, Option<Tag>)>,
}

impl RequestPage {
    pub(super) fn of(visit: &Visit, who: &Actor, request: &Request) -> Self {
        let title = visit.texts().requests_of(request.acronym.as_str());
        let page = visit.page(Section::Meetings, title);
        let answers = request.answer.is_none() && ConveneOnRequest::verdict(who, request).is_yes();
        let at = (visit.lang.dates(visit.zone), visit.now);
        Self::lay(page, at, request, answers)
    }

    fn lay(page: Page, (dates, now): (Dates, Instant), request: &Request, answers: bool) -> Self {
        let t = page.t;
        let standing = request.standing(now);
        let day = |at: Instant| dates.day(dates.date_of(at));
        let wished: Vec<String> = request
            .wished_days
            .iter()
            .map(|one| dates.day(*one))
            .collect();
        let mut facts = vec![(t.requests_answer_until(), dates.moment(request.answer_due))];
        if !wished.is_empty() {
            facts.push((t.requests_wished(), wished.join("; ")));
        }
        let answered = request.answered_at.map(&day).unwrap_or_default();
        let by = request.answered_by.clone().unwrap_or_default();
        if request.answer.is_some() {
            facts.push((
                t.requests_answered(),
                t.requests_answered_on(answered.as_str(), by.as_str()),
            ));
        }
        let refusal = request
            .answer_reason
            .clone()
            .filter(|_| standing == Standing::Refused)
            .map(|reason| (t.requests_refused(), reason));
        let meeting = request
            .meeting
            .zip(request.meeting_starts_at)
            .map(|(id, at)| {
                let crumb = Crumb {
                    href: format!("/meetings/{id}").into(),
                    words: t.requests_meeting_on(dates.moment(at)).into(),
                };
                (
                    crumb,
                    request.meeting_state.map(|state| state_tag(t, state)),
                )
            });
        Self {
            id: request.id.get(),
            lead: t.requests_lead(request.requested_by.as_str(), day(request.requested_at)),
            state: tag(t, standing),
            facts,
            reason: request.reason.clone(),
            points: request.points.clone(),
            answers,
            late: if standing == Standing::Overdue {
                t.requests_late(dates.due(now, request.answer_due))
            } else {
                String::new()
            },
            refusal,
            meeting,
            page,
        }
    }
}

#[derive(Template)]
#[template(path = "meetings/request_refusal.html")]
pub(crate) struct RefusalPage {
    page: Page,
    back: String,
    action: String,
    asked: String,
    corrections: Corrections,
    reason: Field,
}

impl RefusalPage {
    pub(super) fn of(
        visit: &Visit,
        request: &Request,
        typed: &Fields,
        complaints: &Complaints,
    ) -> Self {
        let title = visit
            .texts()
            .requests_refuse_question(request.acronym.as_str());
        let mut page = visit
            .page(Section::Meetings, title)
            .answering(format!("/meeting-requests/{}/refusal", request.id));
        if !complaints.is_empty() {
            page = page.with_corrections();
        }
        Self::lay(page, request, typed, complaints)
    }

    fn lay(page: Page, request: &Request, typed: &Fields, complaints: &Complaints) -> Self {
        let (t, lang) = (page.t, page.lang);
        let reason = filled(
            Field::lines("reason", t.requests_refuse_reason())
                .hinted(t.requests_refuse_reason_hint())
                .required()
                .at_most(2000),
            "reason",
            (typed, complaints, lang),
        );
        let back = format!("/meeting-requests/{}", request.id);
        Self {
            action: format!("{back}/refusal"),
            back,
            asked: words(request),
            corrections: Corrections::of(t, &[&reason]),
            reason,
            page,
        }
    }
}

/// An invented request for the samples, in each of its standings.
fn invented(lang: Lang, standing: Standing) -> (Request, Instant) {
    use super::super::model::{MeetingId, State};
    use super::model::{Answer, RequestId};
    let t = lang.texts();
    let asked: Instant = chrono::DateTime::from_timestamp(1_792_030_000, 0).unwrap_or_default();
    let days = |days| asked + chrono::TimeDelta::days(days);
    let (answer, now) = match standing {
        Standing::Open => (None, days(1)),
        Standing::Overdue => (None, days(9)),
        Standing::Convened => (Some(Answer::Convened), days(9)),
        Standing::Refused => (Some(Answer::Refused), days(9)),
    };
    let convened = answer == Some(Answer::Convened);
    let request = Request {
        id: RequestId(1),
        member: crate::base::ids::OrganisationId(3),
        acronym: "UNODC".to_owned(),
        requested_by: "Paul Mockman".to_owned(),
        reason: t.meetings_cancel_reason_hint(),
        points: vec![t.meetings_agenda(), t.meetings_background()],
        wished_days: vec![days(12).date_naive(), days(14).date_naive()],
        requested_at: asked,
        answer_due: days(5),
        answer,
        answer_reason: (standing == Standing::Refused).then(|| t.meetings_none_words()),
        answered_by: answer.map(|_| "Marta Exemplar".to_owned()),
        answered_at: answer.map(|_| days(3)),
        meeting: convened.then_some(MeetingId(7)),
        meeting_state: convened.then_some(State::Planned),
        meeting_starts_at: convened.then(|| days(12)),
    };
    (request, now)
}

const STANDINGS: [(&str, Standing); 4] = [
    ("open", Standing::Open),
    ("overdue", Standing::Overdue),
    ("convened", Standing::Convened),
    ("refused", Standing::Refused),
];

fn sample_page(lang: Lang, title: String) -> Page {
    Page::sample(lang).titled(title).within(Section::Meetings)
}

impl Sample for RequestsPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let dates = lang.dates(chrono_tz::Asia::Bishkek);
        let lay = |may_ask, requests: Vec<(Request, Instant)>| {
            let now = requests.last().map_or_else(Instant::default, |one| one.1);
            let requests = requests.into_iter().map(|one| one.0).collect();
            let page = sample_page(lang, t.requests_all());
            Self::lay(page, (dates, now), may_ask, requests, (1, 25))
        };
        let all = STANDINGS.map(|(_, standing)| invented(lang, standing));
        vec![
            ("none", lay(true, Vec::new())),
            ("some", lay(false, all.into())),
        ]
    }
}

impl Sample for RequestPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let dates = lang.dates(chrono_tz::Asia::Bishkek);
        STANDINGS
            .into_iter()
            .map(|(name, standing)| {
                let (request, now) = invented(lang, standing);
                let page = sample_page(lang, lang.texts().requests_of("UNODC"));
                let answers = request.answer.is_none();
                (name, Self::lay(page, (dates, now), &request, answers))
            })
            .collect()
    }
}

impl Sample for RefusalPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let (request, _) = invented(lang, Standing::Open);
        let lay = |complaints: &Complaints| {
            let page = sample_page(lang, lang.texts().requests_refuse_question("UNODC"));
            Self::lay(page, &request, &Fields::default(), complaints)
        };
        let wrong = Complaints::about("reason", super::rules::Refusal::Answered);
        vec![
            ("asked", lay(&Complaints::none())),
            ("refused", lay(&wrong)),
        ]
    }
}

/// The form of a focal point, empty and with something to correct.
pub(crate) fn ask_samples(lang: Lang) -> Vec<(&'static str, FormPage)> {
    let lay = |complaints: &Complaints| {
        let page = sample_page(lang, lang.texts().requests_ask());
        lay_ask(page, &Fields::default(), complaints)
    };
    let wrong = Complaints::about("day_2", super::rules::Refusal::DayIsPast);
    vec![
        ("ask for a meeting", lay(&Complaints::none())),
        ("ask for a meeting, wrong", lay(&wrong)),
    ]
}

/// The form of a co-chair who convenes.
pub(crate) fn convene_sample(lang: Lang) -> (Request, Fields) {
    let (request, _) = invented(lang, Standing::Open);
    let fields = proposed(&request);
    (request, fields)
}
