use askama::Template;
use chrono::NaiveDate;

use super::super::form_page::{FormPage, filled};
use super::super::model::{Item, Meeting};
use super::super::pages::title_of;
use super::super::papers;
use super::access::{DeclinePaper, SendPaper, WithdrawPaperRequest};
use super::model::{Outcome, PaperRequest};
use super::rules;
use super::store::Agency;
use crate::base::access::{Act, Actor};
use crate::base::clock::Instant;
use crate::base::dates::Dates;
use crate::base::lang::{InWords as _, Lang, Texts};
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Section};
use crate::web::parts::{Ask, Choice, Corrections, Crumb, Field, Icon, Possible, Tag, Tone, Width};
use crate::web::visit::Visit;

pub(super) fn tag(t: &'static Texts, request: &PaperRequest, today: NaiveDate) -> Tag {
    match request.outcome {
        None if request.is_late(today) => {
            Tag::new(Icon::Overdue, Tone::No, t.paper_requests_late())
        }
        None => Tag::new(Icon::Awaiting, Tone::Wait, t.paper_requests_open()),
        Some(Outcome::Sent) => Tag::new(Icon::Yes, Tone::Yes, t.paper_requests_sent()),
        Some(Outcome::Declined) => Tag::new(Icon::Objection, Tone::No, t.paper_requests_declined()),
        Some(Outcome::Withdrawn) => {
            Tag::new(Icon::Awaiting, Tone::Wait, t.paper_requests_withdrawn())
        }
    }
}

/// The item, as `3. Joint workplan`.
fn of_item(lang: Lang, request: &PaperRequest) -> String {
    match (request.item_position, &request.item_title) {
        (Some(place), Some(title)) => {
            let title = title_of(
                lang,
                title,
                request.item_title_ru.as_deref(),
                request.item_title_ky.as_deref(),
            );
            format!("{place}. {title}")
        }
        _ => String::new(),
    }
}

/// The form that whoever prepares the agenda fills in.
pub(super) fn ask(
    visit: &Visit,
    item: &Item,
    agencies: &[Agency],
    meets_on: NaiveDate,
    typed: (&Fields, &Complaints),
) -> FormPage {
    let mut page = visit.page(Section::Meetings, visit.texts().paper_requests_ask());
    if !typed.1.is_empty() {
        let here = format!("/agenda-items/{}/paper-requests/new", item.id);
        page = page.with_corrections().answering(here);
    }
    let dates = visit.lang.dates(visit.zone).in_year_of(visit.now);
    lay_ask(page, dates, item, agencies, meets_on, typed)
}

pub(super) fn lay_ask(
    page: Page,
    dates: Dates,
    item: &Item,
    agencies: &[Agency],
    meets_on: NaiveDate,
    (typed, complaints): (&Fields, &Complaints),
) -> FormPage {
    let (t, lang) = (page.t, page.lang);
    let typed = (typed, complaints, lang);
    let choices = agencies
        .iter()
        .map(|one| Choice::new(one.id.to_string(), one.acronym.clone()))
        .collect();
    let fields = vec![
        filled(
            Field::new("agency", t.paper_requests_agency(), Ask::Select(choices))
                .wide(Width::Middle),
            "agency",
            typed,
        ),
        filled(
            Field::line("wanted", t.paper_requests_wanted())
                .hinted(t.paper_requests_wanted_hint())
                .at_most(190)
                .required(),
            "wanted",
            typed,
        ),
        filled(
            Field::new("due_on", t.paper_requests_due(), Ask::Line("date"))
                .hinted(t.paper_requests_due_hint(dates.day(meets_on)))
                .wide(Width::Short)
                .required(),
            "due_on",
            typed,
        ),
        filled(
            Field::lines("note", t.paper_requests_note())
                .hinted(t.paper_requests_note_hint())
                .at_most(2000),
            "note",
            typed,
        ),
    ];
    let back = Crumb {
        href: format!("/agenda-items/{}/papers", item.id).into(),
        words: t.papers_papers().into(),
    };
    let title = title_of(
        lang,
        &item.title,
        item.title_ru.as_deref(),
        item.title_ky.as_deref(),
    );
    let words = (
        t.paper_requests_ask_lead(item.position, title),
        t.paper_requests_ask_do(),
    );
    let action = format!("/agenda-items/{}/paper-requests", item.id);
    FormPage::lay(page, back, action, words, fields)
}

#[derive(Template)]
#[template(path = "meetings/paper_requests.html")]
pub(crate) struct PaperRequestsPage {
    page: Page,
    back: String,
    meeting: String,
    rows: Vec<Row>,
}

struct Row {
    href: String,
    wanted: String,
    item: String,
    state: Tag,
    acronym: String,
    due: String,
}

impl PaperRequestsPage {
    pub(super) fn of(visit: &Visit, meeting: &Meeting, requests: &[PaperRequest]) -> Self {
        let page = visit.page(Section::Meetings, visit.texts().paper_requests_all());
        let dates = visit.lang.dates(visit.zone).in_year_of(visit.now);
        let title = title_of(
            visit.lang,
            &meeting.title,
            meeting.title_ru.as_deref(),
            meeting.title_ky.as_deref(),
        );
        let about = (format!("/meetings/{}", meeting.id), title.to_owned());
        Self::lay(page, (dates, visit.today()), about, requests)
    }

    pub(super) fn lay(
        page: Page,
        (dates, today): (Dates, NaiveDate),
        (back, meeting): (String, String),
        requests: &[PaperRequest],
    ) -> Self {
        let t = page.t;
        let rows = requests
            .iter()
            .map(|one| Row {
                href: format!("/paper-requests/{}", one.id),
                wanted: one.wanted.clone(),
                item: of_item(page.lang, one),
                state: tag(t, one, today),
                acronym: one.acronym.clone(),
                due: dates.day_short(one.due_on),
            })
            .collect();
        Self {
            page,
            back,
            meeting,
            rows,
        }
    }
}

#[derive(Template)]
#[template(path = "meetings/paper_request.html")]
pub(crate) struct PaperRequestPage {
    page: Page,
    id: i64,
    back: String,
    lead: String,
    state: Tag,
    facts: Vec<(String, String)>,
    note: String,
    /// Why the agency declined.
    reason: String,
    paper: Option<String>,
    refused: Vec<String>,
    corrections: Corrections,
    late: bool,
    send: Option<(Vec<Field>, Possible)>,
    decline: Option<Field>,
    may_withdraw: bool,
}

/// Which form came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Papers,
    Reason,
}

impl PaperRequestPage {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        request: &PaperRequest,
        typed: Option<(Form, &Fields, &Complaints)>,
    ) -> Self {
        let mut page = visit.page(Section::Meetings, request.wanted.clone());
        if typed.is_some() {
            page = page
                .with_corrections()
                .answering(format!("/paper-requests/{}", request.id));
        }
        let dates = visit.lang.dates(visit.zone).in_year_of(visit.now);
        let at = (dates, visit.now, visit.file_megabytes);
        Self::lay(page, at, who, request, typed)
    }

    pub(super) fn lay(
        page: Page,
        (dates, now, megabytes): (Dates, Instant, u64),
        who: &Actor,
        request: &PaperRequest,
        typed: Option<(Form, &Fields, &Complaints)>,
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let none = (&Fields::default(), &Complaints::none());
        let of = |form: Form| match typed {
            Some((came, fields, complaints)) if came == form => (fields, complaints),
            _ => none,
        };
        let sending = SendPaper::verdict(who, request).is_yes() && request.outcome.is_none();
        let may = rules::send(request);
        let late = may == Ok(papers::Moment::AfterCirculation);
        let send = sending.then(|| {
            let (typed, complaints) = of(Form::Papers);
            let wanted = Fields::of([("title", request.wanted.clone())]);
            let nothing_typed = typed.raw("kind").is_empty() && complaints.is_empty();
            let held = if nothing_typed { &wanted } else { typed };
            let fields = papers::paper_fields((t, lang), megabytes, (held, complaints), false);
            let why = may.err().map(|refusal| refusal.in_words(lang).into());
            (fields, Possible::unless(why.into_iter().collect()))
        });
        let decline = (DeclinePaper::verdict(who, request).is_yes()
            && rules::open(request).is_ok())
        .then(|| {
            let (typed, complaints) = of(Form::Reason);
            let field = Field::lines("reason", t.paper_requests_reason())
                .at_most(2000)
                .required();
            filled(field, "reason", (typed, complaints, lang))
        });
        let day = |at: Instant| dates.day(dates.date_of(at));
        let item = of_item(lang, request);
        let mut facts = vec![(t.paper_requests_agency(), request.acronym.clone())];
        if !item.is_empty() {
            facts.push((t.paper_requests_item(), item));
        }
        facts.push((t.paper_requests_due(), dates.day(request.due_on)));
        if request.outcome.is_none() {
            let left = dates.due_on(now, request.due_on);
            facts.push((t.actions_time_left(), left));
        }
        if let (Some(at), Some(by)) = (request.answered_at, &request.answered_by) {
            let words = t.requests_answered_on(day(at), by.as_str());
            facts.push((t.requests_answered(), words));
        }
        let corrections = {
            let papers = send.iter().flat_map(|(fields, _)| fields.iter());
            Corrections::of(t, &papers.chain(decline.iter()).collect::<Vec<_>>())
        };
        Self {
            id: request.id.get(),
            back: format!("/meetings/{}/paper-requests", request.meeting),
            lead: t.paper_requests_lead(request.asked_by.as_str(), day(request.asked_at)),
            state: tag(t, request, dates.date_of(now)),
            facts,
            note: request.note.clone().unwrap_or_default(),
            reason: request.reason.clone().unwrap_or_default(),
            paper: request.paper.map(|paper| format!("/papers/{paper}")),
            refused: papers::refused_files(lang, of(Form::Papers).1),
            corrections,
            late: late && send.is_some(),
            send,
            decline,
            may_withdraw: WithdrawPaperRequest::verdict(who, request).is_yes()
                && rules::open(request).is_ok(),
            page,
        }
    }
}
