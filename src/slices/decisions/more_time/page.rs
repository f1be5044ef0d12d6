use askama::Template;
use askama::filters::HtmlSafe;

use super::super::access::{AskForTime, RefuseTime};
use super::super::model::{Consulted, Decision, Seat, State, TimeAnswer};
use super::super::pages::possible;
use super::rules;
use crate::base::access::{Act, Actor};
use crate::base::clock::Instant;
use crate::base::dates::Dates;
use crate::base::lang::{Lang, Texts};
use crate::web::fields::{Complaints, Fields};
use crate::web::page::Page;
use crate::web::parts::{Field, Possible};

/// Who asked for more time and what became of it, with the forms of whoever may ask or answer.
#[derive(Template)]
#[template(path = "decisions/_more_time.html")]
pub(crate) struct MoreTime {
    page: Page,
    t: &'static Texts,
    id: i64,
    requests: Vec<Request>,
    ask: Option<Ask>,
}

struct Request {
    who: String,
    /// When, and what became of it.
    line: String,
    reason: String,
    answer: String,
    /// For a co-chair who answers no: which member, and why.
    refuse: Option<(i64, Field)>,
}

struct Ask {
    action: String,
    field: Field,
    may: Possible,
    /// It came back with something to correct.
    unfolded: bool,
}

impl HtmlSafe for MoreTime {}

impl MoreTime {
    /// `own` shows only the requests of the reader's member, as on the page of a link. `None` where there is nothing
    /// to show and nothing to do.
    pub(crate) fn of(
        page: &Page,
        (dates, now): (&Dates, Instant),
        who: &Actor,
        (decision, facts): (&Decision, &Consulted),
        typed: Option<(&Fields, &Complaints)>,
        (action, own): (String, bool),
    ) -> Option<Self> {
        let (t, lang) = (page.t, page.lang);
        let member = who.hat.member();
        let refuses = RefuseTime::verdict(who, decision).is_yes();
        let requests: Vec<Request> = facts
            .seats
            .iter()
            .filter(|seat| !own || member == Some(seat.member))
            .filter_map(|seat| Request::of(t, lang, dates, decision, seat, refuses, typed))
            .collect();
        let asks = member.filter(|_| {
            decision.state == State::OpenSilence && AskForTime::verdict(who, decision).is_yes()
        });
        let ask = asks.map(|member| {
            let field = Field::lines("time_reason", t.decisions_time_reason())
                .hinted(t.decisions_time_reason_hint())
                .at_most(2000)
                .required();
            let wrong = typed.and_then(|(_, wrong)| wrong.at("time_reason", lang));
            Ask {
                action,
                unfolded: wrong.is_some(),
                field: field
                    .holding(typed.map_or("", |(fields, _)| fields.raw("time_reason")))
                    .faulty(wrong),
                may: possible(
                    AskForTime::verdict(who, decision),
                    rules::ask(decision, facts, member, now),
                    lang,
                ),
            }
        });
        (!requests.is_empty() || ask.is_some()).then(|| Self {
            page: page.clone(),
            t,
            id: decision.id.get(),
            requests,
            ask,
        })
    }

    /// The fields that may have come back, for the summary of corrections.
    pub(crate) fn fields(&self) -> impl Iterator<Item = &Field> {
        let refusals = self.requests.iter().filter_map(|one| one.refuse.as_ref());
        self.ask
            .iter()
            .map(|ask| &ask.field)
            .chain(refusals.map(|(_, field)| field))
    }
}

impl Request {
    fn of(
        t: &'static Texts,
        lang: Lang,
        dates: &Dates,
        decision: &Decision,
        seat: &Seat,
        refuses: bool,
        typed: Option<(&Fields, &Complaints)>,
    ) -> Option<Self> {
        let time = seat.time.as_ref()?;
        let state = match time.answer {
            Some(TimeAnswer::Granted) => t.decisions_time_granted(),
            Some(TimeAnswer::Refused) => t.decisions_time_was_refused(),
            None if decision.state == State::OpenSilence => t.decisions_time_open(),
            None => t.decisions_time_unanswered(),
        };
        let answerable = refuses && seat.waits_for_time() && decision.state == State::OpenSilence;
        Some(Self {
            who: seat.acronym.clone(),
            line: format!("{}: {state}", dates.moment_short(time.at)),
            reason: time.reason.clone(),
            answer: time.answer_reason.clone().unwrap_or_default(),
            refuse: answerable.then(|| {
                let id = format!("refusal-{}", seat.member);
                let field = Field::lines("refusal_reason", t.decisions_time_refusal_reason())
                    .with_id(id)
                    .at_most(2000)
                    .required();
                let came_back =
                    typed.filter(|(fields, _)| fields.raw("member") == seat.member.to_string());
                let field = match came_back {
                    Some((fields, wrong)) => field
                        .holding(fields.raw("refusal_reason"))
                        .faulty(wrong.at("refusal_reason", lang)),
                    None => field,
                };
                (seat.member.get(), field)
            }),
        })
    }
}
