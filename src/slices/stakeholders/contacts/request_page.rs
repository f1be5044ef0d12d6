use askama::Template;

use super::super::form_page::Typed;
use super::super::model::{DataRequest, Held, Reply, Saying};
use super::super::{rules, samples};
use crate::base::dates::Dates;
use crate::base::lang::{InWords as _, Lang};
use crate::base::words::Word as _;
use crate::web::fields::Fields;
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Corrections, Field, Possible, Text};
use crate::web::visit::Visit;

/// What somebody asks of the data held of them, for the secretariat to answer.
#[derive(Template)]
#[template(path = "stakeholders/request.html")]
pub(crate) struct RequestPage {
    page: Page,
    acronym: String,
    facts: Vec<(String, String)>,
    note: Option<String>,
    /// What, as it stands, and as it is asked for; whether these differ.
    lines: Vec<(String, String, String, bool)>,
    answered: Option<String>,
    action: String,
    /// Which saying this page shows.
    seen: String,
    taken: &'static str,
    refused: &'static str,
    verb: String,
    /// What cannot be undone.
    warning: Option<String>,
    take_over: Possible,
    corrections: Corrections,
    reason: Field,
    closing: Field,
}

impl RequestPage {
    pub(super) fn of(visit: &Visit, request: &DataRequest, typed: Option<Typed<'_>>) -> Self {
        let title = visit.texts().own_data_request();
        let page = visit
            .page(Section::Members, title)
            .seen_by(visit.texts().web_hat_secretariat());
        let dates = visit.lang.dates(visit.zone);
        Self::lay(page, (dates, visit.today()), request, typed)
    }

    pub(super) fn lay(
        mut page: Page,
        (dates, today): (Dates, chrono::NaiveDate),
        request: &DataRequest,
        typed: Option<Typed<'_>>,
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let action = format!("/data-requests/{}/answer", request.id);
        let refuses = typed.is_some_and(|typed| typed.0.raw("reply") == Reply::Refused.name());
        let reason = |id: &'static str, label: String, own: bool| {
            let field = Field::lines("reason", label).with_id(id).at_most(1000);
            match typed.filter(|_| own) {
                Some(typed) => typed.filled(lang, field, "reason"),
                None => field,
            }
        };
        let closing = reason("closing", t.own_data_refuse_reason(), refuses).required();
        let corrections = Corrections::of(t, &[&closing]);
        if !corrections.none() {
            page = page
                .with_corrections()
                .answering(format!("/data-requests/{}", request.id));
        }
        let reasons = rules::take_over(request, today).err().unwrap_or_default();
        let reasons = reasons.iter().map(|one| Text::from(one.in_words(lang)));
        let answered = request.reply.map(|reply| {
            let by = request.answered_by.as_deref().unwrap_or_default();
            match reply {
                Reply::Taken => t.own_data_taken_by(by),
                Reply::Refused => t.own_data_refused_by(by),
            }
        });
        Self {
            acronym: request.acronym.clone(),
            facts: vec![
                (t.members_name(), request.stands.name.clone()),
                (t.own_data_asks(), request.saying.word(t)),
                (t.own_data_asked_at(), dates.moment(request.at)),
            ],
            note: request.note.clone(),
            lines: if request.saying == Saying::Correction && request.reply.is_none() {
                lines(
                    &page,
                    &request.stands,
                    &request.asked,
                    request.contact.is_some(),
                )
            } else {
                Vec::new()
            },
            answered,
            action,
            seen: rules::mark(request),
            taken: Reply::Taken.name(),
            refused: Reply::Refused.name(),
            verb: match request.saying {
                Saying::Removal => t.own_data_remove_now(),
                Saying::Confirmed | Saying::Correction => t.own_data_take_over(),
            },
            warning: (request.saying == Saying::Removal).then(|| t.own_data_remove_warning()),
            take_over: Possible::unless(reasons.collect()),
            corrections,
            reason: reason("word", t.own_data_word(), !refuses),
            closing,
            page,
        }
    }
}

fn lines(
    page: &Page,
    stands: &Held,
    asked: &Held,
    has_address: bool,
) -> Vec<(String, String, String, bool)> {
    let t = page.t;
    let text = |what: &Option<String>| what.clone().unwrap_or_default();
    let line = |label: String, one: String, other: String| {
        let differs = one != other;
        (label, one, other, differs)
    };
    let pair = |label: String, pick: fn(&Held) -> &Option<String>| {
        line(label, text(pick(stands)), text(pick(asked)))
    };
    let mut lines = vec![
        line(t.members_name(), stands.name.clone(), asked.name.clone()),
        pair(t.members_job_title(), |held| &held.job_title),
        pair(t.stakeholders_work_email(), |held| &held.email),
        pair(t.stakeholders_work_phone(), |held| &held.phone),
    ];
    if has_address {
        lines.push(pair(t.stakeholders_work_address(), |held| &held.address));
    }
    lines
}

impl Sample for RequestPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let lay = |request: &DataRequest, typed| {
            let page = samples::page(lang).titled(lang.texts().own_data_request());
            Self::lay(
                page,
                (samples::dates(lang), samples::today()),
                request,
                typed,
            )
        };
        let held = DataRequest {
            hold: Some("Audit of the 2025 grant".to_owned()),
            ..samples::request(Saying::Removal)
        };
        let done = DataRequest {
            reply: Some(Reply::Taken),
            answered_by: Some("Aizada Primerova".to_owned()),
            ..samples::request(Saying::Correction)
        };
        let typed = Fields::of([("reply", Reply::Refused.name().to_owned())]);
        let wrong = super::forms::reply(&typed).err().unwrap_or_default();
        let typed = Some(Typed(&typed, &wrong));
        vec![
            (
                "a correction",
                lay(&samples::request(Saying::Correction), None),
            ),
            ("a removal, held", lay(&held, None)),
            ("answered", lay(&done, None)),
            (
                "refused without a reason",
                lay(&samples::request(Saying::Removal), typed),
            ),
        ]
    }
}
