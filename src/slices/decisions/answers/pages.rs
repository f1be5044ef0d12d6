use askama::Template;

use super::super::give::Give;
use super::super::model::{Consulted, Decision, Fix, Position, Seat, State, Value};
use super::super::more_time::MoreTime;
use super::super::pages::title;
use super::super::text::{Paragraph, paragraphs};
use super::super::words::{channel_word, reason_words, state_tag, value_tag};
use super::model::Link;
use super::{rules, samples};
use crate::base::access::Actor;
use crate::base::clock::Instant;
use crate::base::dates::Dates;
use crate::base::lang::{Lang, Texts};
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Corrections, Tag};
use crate::web::visit::{Person, Visit};

/// The form of one member on one version of a text, opened by a link in a letter. It tells of others nothing: neither
/// their positions nor the history.
#[derive(Template)]
#[template(path = "decisions/answer.html")]
pub(crate) struct AnswerPage {
    page: Page,
    action: String,
    symbol: String,
    /// "Decision", for which member.
    kind: String,
    lead: String,
    state: Tag,
    facts: Vec<(String, String)>,
    paragraphs: Vec<Paragraph>,
    version_note: String,
    fixes: Vec<String>,
    /// Why it was not taken, and what was typed, so that nothing is lost.
    refused: Vec<String>,
    typed: Vec<(String, String)>,
    receipt: Option<Receipt>,
    give: Option<Give>,
    /// Behind "change the answer", once one is given.
    folded: bool,
    corrections: Corrections,
    more_time: Option<MoreTime>,
}

/// What stands recorded for the member.
struct Receipt {
    tag: Tag,
    by: String,
    reason: String,
    note: String,
}

/// What came back with the form.
#[derive(Clone, Copy, Default)]
pub(super) struct Returned<'a> {
    pub(super) position: Option<(&'a Fields, &'a Complaints)>,
    pub(super) time: Option<(&'a Fields, &'a Complaints)>,
    pub(super) refused: &'a [String],
    pub(super) typed: Option<&'a Fields>,
}

/// Where and when the page is read.
struct Around<'a> {
    page: Page,
    dates: Dates,
    now: Instant,
    prefix: &'a str,
    signed_in: Option<&'a Person>,
}

impl AnswerPage {
    pub(super) fn of(
        visit: &Visit,
        (link, who): (&Link, &Actor),
        (decision, facts, fixes): (&Decision, &Consulted, &[Fix]),
        (action, said): (String, Option<String>),
        back: Returned<'_>,
    ) -> Self {
        let page = visit.page(Section::Elsewhere, title(decision, visit.lang).to_owned());
        let page = match said {
            Some(words) => page.saying(Some(words.into())),
            None => page,
        };
        let around = Around {
            page,
            dates: visit.lang.dates(visit.zone).in_year_of(visit.now),
            now: visit.now,
            prefix: &visit.symbol_prefix,
            signed_in: visit.person.as_ref(),
        };
        Self::lay(around, (link, who), (decision, facts, fixes), action, back)
    }

    fn lay(
        around: Around<'_>,
        (link, who): (&Link, &Actor),
        (decision, facts, fixes): (&Decision, &Consulted, &[Fix]),
        action: String,
        back: Returned<'_>,
    ) -> Self {
        let Around {
            mut page,
            dates,
            now,
            prefix,
            signed_in,
        } = around;
        let (t, lang) = (page.t, page.lang);
        page = page
            .seen_by(t.decisions_answer_seen_by())
            .answering(action.clone());
        let opens = rules::opens(link, now);
        let seat = facts
            .seats
            .iter()
            .find(|seat| seat.member == link.own.member);
        let acronym = seat.map_or("", |seat| seat.acronym.as_str());
        let give = Give::of(
            (lang, now),
            signed_in,
            who,
            (decision, facts),
            back.position,
        )
        .filter(|_| opens);
        let door = format!("{action}/time-requests");
        let about = (decision, facts);
        let more_time = MoreTime::of(&page, (&dates, now), who, about, back.time, (door, true))
            .filter(|_| opens);
        let corrections = {
            let fields = give.iter().flat_map(|give| give.fields.iter());
            let time = more_time.iter().flat_map(MoreTime::fields);
            Corrections::of(t, &fields.chain(time).collect::<Vec<_>>())
        };
        if !corrections.none() || !back.refused.is_empty() {
            page = page.with_corrections();
        }
        let said = seat.and_then(|seat| seat.position.as_ref());
        Self {
            symbol: decision.symbol(prefix).unwrap_or_default(),
            kind: t.decisions_give_heading(acronym),
            lead: t.decisions_answer_lead(acronym),
            state: state_tag(t, decision.state),
            facts: fact_lines(t, link, &dates, now, opens),
            paragraphs: paragraphs(&decision.text),
            version_note: t.decisions_version(
                decision.version,
                dates.day_short(dates.date_of(decision.written_at)),
            ),
            fixes: fixes
                .iter()
                .map(|fix| t.decisions_fix_line(fix.note.as_str(), dates.moment_short(fix.at)))
                .collect(),
            refused: back.refused.to_vec(),
            typed: back.typed.map_or_else(Vec::new, |fields| typed(t, fields)),
            folded: said.is_some() && back.position.is_none() && back.refused.is_empty(),
            receipt: said.map(|said| Receipt::of(t, said, &dates, opens.then_some(link.own.until))),
            give,
            corrections,
            more_time,
            action,
            page,
        }
    }
}

fn fact_lines(
    t: &'static Texts,
    link: &Link,
    dates: &Dates,
    now: Instant,
    opens: bool,
) -> Vec<(String, String)> {
    let until = match dates.left(now, link.own.until) {
        Some(left) if opens => t.decisions_left(left, dates.moment(link.own.until)),
        Some(_) | None => t.decisions_ran_out(dates.moment(link.own.until)),
    };
    vec![
        (t.decisions_answer_by(), until),
        (
            t.decisions_answer_read_by(),
            t.decisions_answer_read_by_words(),
        ),
    ]
}

/// What was typed into a form that could not be taken, each with the words of its question.
pub(super) fn typed(t: &'static Texts, fields: &Fields) -> Vec<(String, String)> {
    [
        ("reason", t.decisions_reason()),
        ("paragraphs", t.decisions_paragraphs()),
        ("alternative", t.decisions_alternative()),
        ("time_reason", t.decisions_time_reason()),
    ]
    .into_iter()
    .filter(|(name, _)| !fields.raw(name).trim().is_empty())
    .map(|(name, label)| (label, fields.raw(name).to_owned()))
    .collect()
}

impl Receipt {
    fn of(t: &'static Texts, said: &Position, dates: &Dates, until: Option<Instant>) -> Self {
        let how = match (said.by_link, &said.evidence, said.channel) {
            (true, ..) => t.decisions_channel_mail_link(),
            (false, Some(_), Some(channel)) => channel_word(t, channel),
            (false, Some(_), None) => t.decisions_secretariat(),
            (false, None, _) => t.decisions_channel_house(),
        };
        Self {
            tag: value_tag(t, said.value),
            by: t.decisions_answer_given(said.person.as_str(), dates.moment(said.at), how),
            reason: reason_words(t, said, dates),
            note: until.map_or_else(String::new, |until| {
                t.decisions_answer_may_change(dates.moment(until))
            }),
        }
    }
}

/// The words of a refusal, as the page of a link lists them.
pub(super) fn in_words(
    reasons: &[Box<dyn crate::web::answer::InWords>],
    lang: Lang,
) -> Vec<String> {
    reasons.iter().map(|one| one.in_words(lang)).collect()
}

impl Sample for AnswerPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let objects = Fields::of([("value", "object".to_owned())]);
        let wrong = Complaints::about("reason", super::super::rules::Refusal::NothingChanged);
        let reasons = [lang.texts().decisions_refused_not_open()];
        let reason = Fields::of([("reason", "Paragraph 2 commits funds".to_owned())]);
        let lay = |state, seat: Seat, back| {
            let decision = samples::decision(state)?;
            let link = samples::link(state);
            let around = Around {
                page: Page::sample(lang)
                    .of(None)
                    .titled(title(&decision, lang).to_owned()),
                dates: lang.dates(chrono_tz::Asia::Bishkek),
                now: samples::now(),
                prefix: "UNMN/KGZ",
                signed_in: None,
            };
            let facts = samples::facts(vec![seat]);
            let who = link.own.actor().ok()?;
            let about = (&decision, &facts, [].as_slice());
            Some(Self::lay(
                around,
                (&link, &who),
                about,
                "/answer/x".to_owned(),
                back,
            ))
        };
        let fao = |said| samples::seat(6, "FAO", said);
        let none = Returned::default();
        let came_back = Returned {
            position: Some((&objects, &wrong)),
            ..none
        };
        let refused = Returned {
            refused: &reasons,
            typed: Some(&reason),
            ..none
        };
        let asked = samples::asked_for_time(fao(None));
        [
            ("asked", lay(State::OpenSilence, fao(None), none)),
            (
                "answered",
                lay(State::OpenSilence, fao(Some(Value::Reservation)), none),
            ),
            (
                "with corrections",
                lay(State::OpenSilence, fao(None), came_back),
            ),
            ("refused", lay(State::Gated, fao(None), refused)),
            ("waits for more time", lay(State::OpenSilence, asked, none)),
        ]
        .into_iter()
        .filter_map(|(case, page)| Some((case, page?)))
        .collect()
    }
}
