use askama::Template;

use super::super::model::Health;
use super::super::pages::health_tag;
use super::super::rules::{self as actions, Terms};
use super::store::{self, Counts, Line, Place, Review, Reviewed};
use crate::base::dates::Dates;
use crate::base::lang::{Lang, Texts};
use crate::slices::meetings::Meeting;
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Ask, Choice, Corrections, Field, Pager, Tag};
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "actions/review.html")]
pub(crate) struct ReviewPage {
    page: Page,
    back: String,
    back_words: String,
    lead: String,
    action: String,
    /// Where it is closed, for those who may.
    closing: Option<String>,
    corrections: Corrections,
    compared: String,
    rows: Vec<Row>,
    editable: bool,
    /// Back on this page of the list after saving.
    at: i64,
    pager: Pager,
}

struct Row {
    href: String,
    symbol: String,
    title: String,
    lead: String,
    due: String,
    percent: String,
    state: Tag,
    /// At the review before, where it stood otherwise.
    before: Option<Tag>,
    news: String,
    remark: String,
    said: Option<(Field, i64, i32)>,
}

/// Which actions of the list: page and size.
pub(super) type Window = (i64, i64);

fn title_of(lang: Lang, meeting: &Meeting) -> String {
    lang.pick(
        &meeting.title,
        meeting.title_ru.as_deref(),
        meeting.title_ky.as_deref(),
    )
    .to_owned()
}

fn address(meeting: &Meeting) -> String {
    format!("/meetings/{}/review", meeting.id)
}

/// The name of the field that holds what was said of an action.
pub(super) fn field_of(action: i64) -> String {
    format!("remark.{action}")
}

fn before_tag(t: &'static Texts, before: Option<&str>, now: Health) -> Option<Tag> {
    let health = store::health_of(before?);
    (health != now).then(|| health_tag(t, health).quiet())
}

impl ReviewPage {
    /// While it goes on.
    pub(super) fn live(
        visit: &Visit,
        meeting: &Meeting,
        (may_write, may_close): (bool, bool),
        before: Option<&Review>,
        (mut found, window): (Vec<Reviewed>, Window),
        terms: Terms,
        typed: Option<(&Fields, &Complaints)>,
    ) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let dates = lang.dates(visit.zone).in_year_of(visit.now);
        let pager = Pager::cut(t, &mut found, window, address(meeting));
        let rows: Vec<Row> = found
            .iter()
            .map(|one| {
                let health = actions::standing(&one.stand(), terms, visit.today(), visit.now);
                Row {
                    href: format!("/actions/{}", one.id),
                    symbol: one.symbol(),
                    title: one.title.clone(),
                    lead: one.acronym.clone(),
                    due: dates.day_short(one.due_on),
                    percent: t.actions_percent(one.percent),
                    state: health_tag(t, health),
                    before: before_tag(t, one.before.as_deref(), health),
                    news: one.news.clone().unwrap_or_default(),
                    remark: one.remark.clone().unwrap_or_default(),
                    said: may_write.then(|| said(visit, one, typed)),
                }
            })
            .collect();
        let mut page = visit.page(Section::FollowUp, t.review_review());
        if typed.is_some() {
            page = page.with_corrections().answering(address(meeting));
        }
        Self::lay(
            page,
            (address(meeting), title_of(lang, meeting)),
            t.review_lead_live(),
            compared(t, before, &dates),
            rows,
            (may_write, may_close),
            (pager, window.0),
        )
        .back_to(meeting)
    }

    /// As it was frozen.
    pub(super) fn closed(
        visit: &Visit,
        meeting: &Meeting,
        (review, before): (&Review, Option<&Review>),
        counts: Counts,
        (mut lines, window): (Vec<Line>, Window),
    ) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let dates = lang.dates(visit.zone).in_year_of(visit.now);
        let pager = Pager::cut(t, &mut lines, window, address(meeting));
        let rows = lines
            .iter()
            .map(|one| {
                let health = store::health_of(&one.health);
                Row {
                    href: format!("/actions/{}", one.action),
                    symbol: one.symbol.clone(),
                    title: one.title.clone(),
                    lead: one.lead.clone(),
                    due: dates.day_short(one.due_on),
                    percent: t.actions_percent(one.percent),
                    state: health_tag(t, health),
                    before: before_tag(t, one.before.as_deref(), health),
                    news: String::new(),
                    remark: one.remark.clone(),
                    said: None,
                }
            })
            .collect();
        let at = review
            .closed_at
            .map(|at| dates.moment(at))
            .unwrap_or_default();
        let by = review.closed_by.clone().unwrap_or_default();
        Self::lay(
            visit.page(Section::FollowUp, t.review_review()),
            (address(meeting), title_of(lang, meeting)),
            format!("{} {}", t.review_lead_closed(at, by), outcome(t, counts)),
            compared(t, before, &dates),
            rows,
            (false, false),
            (pager, window.0),
        )
        .back_to(meeting)
    }

    fn back_to(mut self, meeting: &Meeting) -> Self {
        self.back = format!("/meetings/{}", meeting.id);
        self
    }

    fn lay(
        page: Page,
        (action, back_words): (String, String),
        lead: String,
        compared: String,
        rows: Vec<Row>,
        (editable, may_close): (bool, bool),
        (pager, at): (Pager, i64),
    ) -> Self {
        let t = page.t;
        let fields: Vec<&Field> = rows
            .iter()
            .filter_map(|row| row.said.as_ref().map(|(field, ..)| field))
            .collect();
        Self {
            back: action.trim_end_matches("/review").to_owned(),
            back_words,
            lead,
            closing: may_close.then(|| format!("{action}/closing")),
            corrections: Corrections::of(t, &fields),
            compared,
            editable: editable && !rows.is_empty(),
            pager,
            at,
            rows,
            action,
            page,
        }
    }
}

fn said(visit: &Visit, one: &Reviewed, typed: Option<(&Fields, &Complaints)>) -> (Field, i64, i32) {
    let t = visit.texts();
    let name = field_of(one.id.get());
    let stands = one.remark.clone().unwrap_or_default();
    let field = Field::named(
        name.clone(),
        t.review_said_of(one.symbol()),
        Ask::Lines {
            rows: 2,
            document: false,
        },
    )
    .at_most(2000);
    let field = match typed {
        Some((fields, complaints)) => field
            .holding(fields.raw(&name))
            .faulty(complaints.at(&name, visit.lang)),
        None => field.holding(stands),
    };
    (field, one.id.get(), one.revision.unwrap_or(0))
}

/// With which review this one is compared.
fn compared(t: &'static Texts, before: Option<&Review>, dates: &Dates) -> String {
    match before.and_then(|one| one.closed_at) {
        Some(at) => t.review_compared(dates.day(dates.date_of(at))),
        None => t.review_first(),
    }
}

/// "2 overdue, 1 at risk, 4 on track, 3 done."
pub(super) fn outcome(t: &'static Texts, counts: Counts) -> String {
    t.review_outcome(counts.overdue, counts.at_risk, counts.on_track, counts.done)
}

/// Before it is closed, which cannot be undone.
#[derive(Template)]
#[template(path = "actions/review_closing.html")]
pub(crate) struct ClosingPage {
    page: Page,
    back: String,
    lead: String,
    action: String,
    verb: String,
    corrections: Corrections,
    place: Field,
}

impl ClosingPage {
    pub(super) fn of(
        visit: &Visit,
        meeting: &Meeting,
        counts: Counts,
        places: &[Place],
        typed: Option<(&Fields, &Complaints)>,
    ) -> Self {
        let t = visit.texts();
        let action = format!("{}/closing", address(meeting));
        let mut page = visit.page(Section::FollowUp, t.review_close_question());
        if typed.is_some() {
            page = page.with_corrections().answering(action.clone());
        }
        let lead = outcome(t, counts);
        Self::lay(page, address(meeting), action, lead, places, typed)
    }

    fn lay(
        page: Page,
        back: String,
        action: String,
        lead: String,
        places: &[Place],
        typed: Option<(&Fields, &Complaints)>,
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let mut choices = vec![Choice::new("", t.frame_choose())];
        choices.extend(places.iter().map(|one| {
            let title = lang.pick(&one.title, one.title_ru.as_deref(), one.title_ky.as_deref());
            Choice::new(one.id.to_string(), format!("{}. {title}", one.position))
        }));
        let standing = places.iter().find(|one| one.is_standing);
        let held = standing.map(|one| one.id.to_string()).unwrap_or_default();
        let place = Field::new("item", t.review_item(), Ask::Select(choices))
            .hinted(t.review_item_hint())
            .required();
        let place = match typed {
            Some((fields, complaints)) => place
                .holding(fields.raw("item"))
                .faulty(complaints.at("item", lang)),
            None => place.holding(held),
        };
        Self {
            back,
            lead,
            action,
            verb: t.review_close(),
            corrections: Corrections::of(t, &[&place]),
            place,
            page,
        }
    }
}

impl Sample for ReviewPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let page = || {
            Page::sample(lang)
                .within(Section::FollowUp)
                .titled(t.review_review())
        };
        let field = |error: Option<String>| {
            Field::named(
                field_of(1),
                t.review_said_of("DEC/5-A1"),
                Ask::Lines {
                    rows: 2,
                    document: false,
                },
            )
            .faulty(error)
        };
        let row = |said| Row {
            href: "/actions/1".to_owned(),
            symbol: "DEC/5-A1".to_owned(),
            title: "Metadata sheets".to_owned(),
            lead: "ILO".to_owned(),
            due: "30".to_owned(),
            percent: t.actions_percent(40),
            state: health_tag(t, Health::Overdue),
            before: Some(health_tag(t, Health::OnTrack).quiet()),
            news: "Half is done".to_owned(),
            remark: "ILO asks for a week".to_owned(),
            said,
        };
        let lay = |page, rows, may| {
            Self::lay(
                page,
                ("/meetings/1/review".to_owned(), "Fourth meeting".to_owned()),
                t.review_lead_live(),
                t.review_first(),
                rows,
                may,
                (Pager::cut::<Row>(t, &mut Vec::new(), (1, 25), ""), 1),
            )
        };
        let again = Some((field(Some(t.review_refused_meanwhile())), 1, 1));
        vec![
            ("nothing open", lay(page(), Vec::new(), (true, true))),
            (
                "going on",
                lay(page(), vec![row(Some((field(None), 1, 0)))], (true, true)),
            ),
            (
                "again",
                lay(
                    page().with_corrections().answering("/meetings/1/review"),
                    vec![row(again)],
                    (true, true),
                ),
            ),
            ("closed", lay(page(), vec![row(None)], (false, false))),
        ]
    }
}

impl Sample for ClosingPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let page = Page::sample(lang)
            .within(Section::FollowUp)
            .titled(t.review_close_question());
        let counts = Counts {
            overdue: 2,
            at_risk: 1,
            on_track: 5,
            done: 3,
        };
        let back = "/meetings/1/review".to_owned();
        let action = format!("{back}/closing");
        vec![(
            "no standing item",
            Self::lay(page, back, action, outcome(t, counts), &[], None),
        )]
    }
}
