//! One statement: its text, what members said, where its clearance stands, who signed, what was delivered.
use askama::Template;
use chrono::NaiveDate;

use super::access::{
    AnswerInput, AskForClearance, AskForInput, DeliverStatement, DraftStatement, EditStatement,
    SignStatement, WithdrawStatement,
};
use super::model::{
    Comment, CommentAnswer, CommentId, Input, Said, Stance, Standing, Statement, Version,
};
use super::rules::{self, Part, part};
use super::words::{
    answer_word, audience_word, comment_tag, decision_tag, decision_words, file, input_tag,
    part_word, signed_of, spot, standing_tag, steps, tongues,
};
use crate::base::access::{Act, Actor, Network, Verdict};
use crate::base::dates::Dates;
use crate::base::history::Past;
use crate::base::lang::{InWords, Lang, Texts};
use crate::base::words::Word as _;
use crate::slices::decisions::{Paragraph, State, paragraphs};
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Section};
use crate::web::parts::{Ask, Choice, Corrections, Entry, Field, Log, Possible, Steps, Tag, Text};
use crate::web::visit::Visit;

/// The text in one language.
pub(super) struct Reading {
    pub(super) lang: &'static str,
    pub(super) name: &'static str,
    pub(super) title: String,
    paragraphs: Vec<Paragraph>,
}

impl Reading {
    pub(super) fn lines(&self) -> &[Paragraph] {
        &self.paragraphs
    }
}

/// The language of record first.
pub(super) fn readings(statement: &Statement) -> Vec<Reading> {
    let draft = &statement.draft;
    draft
        .wordings
        .in_order(draft.lang)
        .map(|(lang, one)| Reading {
            lang: lang.tag(),
            name: lang.own_name(),
            title: one.title.clone(),
            paragraphs: paragraphs(&one.text),
        })
        .collect()
}

/// What a member said, with its answer, or the form of one.
pub(super) struct CommentRow {
    pub(super) spot: String,
    pub(super) who: String,
    pub(super) text: String,
    pub(super) answer: Tag,
    pub(super) reason: String,
    form: Option<(String, [Field; 2])>,
}

impl CommentRow {
    pub(super) fn of(t: &'static Texts, dates: Dates, one: &Comment) -> Self {
        Self {
            spot: spot(t, one),
            who: t.statements_said(
                one.said_by.as_str(),
                dates.day_short(dates.date_of(one.said_at)),
            ),
            text: one.text.clone(),
            answer: comment_tag(t, one),
            reason: one.answer_reason.clone().unwrap_or_default(),
            form: None,
        }
    }
}

/// A member that was asked.
struct InputRow {
    href: String,
    acronym: String,
    answer: Tag,
    due: String,
    comments: Vec<CommentRow>,
}

/// Where its clearance stands.
struct ClearanceLine {
    href: String,
    words: String,
    state: Tag,
    note: String,
}

/// Who is named, who is not, and what each said.
struct NameRow {
    acronym: String,
    name: String,
    part: Tag,
    reason: String,
}

#[derive(Template)]
#[template(path = "statements/show.html")]
pub(crate) struct StatementPage {
    page: Page,
    id: i64,
    /// Which its reader clears or signs.
    version: i32,
    lead: String,
    standing: Tag,
    steps: Option<Steps>,
    facts: Vec<(String, String)>,
    /// Term, address and title.
    beside: Vec<(String, String, String)>,
    /// Address, words, and whether it is what comes next.
    offers: Vec<(String, String, bool)>,
    outside: Option<String>,
    link: Option<String>,
    files: Vec<(String, String)>,
    withdrawn: Option<String>,
    is_taken_back: bool,
    readings: Vec<Reading>,
    corrections: Corrections,
    ask: Option<Possible>,
    inputs: Vec<InputRow>,
    clear: Option<Possible>,
    clearance: Option<ClearanceLine>,
    sign: Option<Possible>,
    signatures_note: String,
    signatures: Vec<(String, String)>,
    deliver: Option<Possible>,
    names_note: String,
    names: Vec<NameRow>,
    versions: Vec<(Option<String>, String, String)>,
    log: Log,
}

/// What stands around a statement.
#[derive(Clone, Copy, Default)]
pub(super) struct Around<'a> {
    pub(super) inputs: &'a [Input],
    pub(super) versions: &'a [Version],
    /// Of the clearing decision, once members are asked.
    pub(super) stances: &'a [Stance],
    pub(super) past: &'a [Past],
}

/// The answer to a comment that came back.
pub(super) type Again<'a> = Option<(CommentId, &'a Fields, &'a Complaints)>;

impl StatementPage {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        statement: &Statement,
        around: Around<'_>,
        again: Again<'_>,
    ) -> Self {
        let mut page = visit.page(Section::Decisions, statement.title(visit.lang).to_owned());
        if again.is_some() {
            page = page
                .with_corrections()
                .answering(format!("/statements/{}", statement.id));
        }
        let dates = visit.lang.dates(visit.zone).in_year_of(visit.now);
        let shown = Shown {
            prefix: &visit.symbol_prefix,
            dates,
            today: visit.today(),
        };
        Self::lay(page, shown, who, statement, around, again)
    }

    pub(super) fn lay(
        page: Page,
        shown: Shown<'_>,
        who: &Actor,
        statement: &Statement,
        around: Around<'_>,
        again: Again<'_>,
    ) -> Self {
        let t = page.t;
        let path = format!("/statements/{}", statement.id);
        let inputs = inputs(&page, shown, who, (statement, around.inputs), again);
        let fields = inputs
            .iter()
            .flat_map(|one| &one.comments)
            .filter_map(|one| one.form.as_ref())
            .flat_map(|(_, fields)| fields);
        let corrections = Corrections::of(t, &fields.collect::<Vec<_>>());
        let acts = Acts::of(who, statement, around.inputs, page.lang);
        Self {
            id: statement.id.get(),
            version: statement.version,
            lead: t.statements_lead(statement.draft.occasion.as_str()),
            standing: standing_tag(t, statement.standing),
            steps: steps(t, statement),
            facts: facts(t, shown.dates, statement),
            beside: beside(t, statement),
            offers: offers(t, who, statement, &path),
            outside: statement.is_public().then(|| format!("/released{path}")),
            link: statement.delivery.as_ref().and_then(|one| one.link.clone()),
            files: files(statement, &path),
            withdrawn: statement.withdrawn_reason.clone(),
            is_taken_back: statement.is_taken_back(),
            readings: readings(statement),
            corrections,
            inputs,
            ask: acts.ask,
            clear: acts.clear,
            sign: acts.sign,
            deliver: acts.deliver,
            clearance: clearance(t, shown.prefix, statement),
            signatures_note: signed_of(t, statement),
            signatures: statement
                .signatures
                .iter()
                .map(|one| (one.name.clone(), shown.dates.moment(one.at)))
                .collect(),
            names_note: names_note(t, statement),
            names: names(t, page.lang, statement, around.stances),
            versions: versions(t, shown.dates, &path, around.versions),
            log: Log::new(
                around
                    .past
                    .iter()
                    .filter_map(|one| told(t, one, &shown.dates))
                    .collect(),
                t,
            ),
            page,
        }
    }
}

/// How symbols and days are written, and which day it is.
#[derive(Clone, Copy)]
pub(super) struct Shown<'a> {
    pub(super) prefix: &'a str,
    pub(super) dates: Dates,
    pub(super) today: NaiveDate,
}

/// The acts that the page offers, or says why it does not.
struct Acts {
    ask: Option<Possible>,
    clear: Option<Possible>,
    sign: Option<Possible>,
    deliver: Option<Possible>,
}

fn possible<R: InWords>(verdict: Verdict, refusals: &[R], lang: Lang) -> Possible {
    let who = verdict.why().map(|why| why.in_words(lang));
    let when = refusals.iter().map(|one| one.in_words(lang));
    Possible::unless(who.into_iter().chain(when).map(Text::from).collect())
}

impl Acts {
    fn of(who: &Actor, statement: &Statement, inputs: &[Input], lang: Lang) -> Self {
        let standing = statement.standing;
        let may_ask = AskForInput::verdict(who, statement);
        let ask = rules::ask_for_input(statement);
        let clear = rules::ask_for_clearance(statement, rules::unanswered(inputs));
        let sign = rules::sign(statement, who.organisation);
        let deliver = rules::deliver(statement);
        let cleared = matches!(standing, Standing::Cleared | Standing::Signed);
        let refused = |rule: Result<(), rules::Refusal>| rule.err().into_iter().collect::<Vec<_>>();
        let (ask_verdict, clear_verdict) = (may_ask, AskForClearance::verdict(who, statement));
        Self {
            ask: (ask.is_ok() && ask_verdict.is_yes()).then(Possible::now),
            clear: (standing == Standing::Drafting)
                .then(|| possible(clear_verdict, &clear.err().unwrap_or_default(), lang)),
            sign: cleared
                .then(|| possible(SignStatement::verdict(who, statement), &refused(sign), lang)),
            deliver: cleared.then(|| {
                possible(
                    DeliverStatement::verdict(who, statement),
                    &refused(deliver),
                    lang,
                )
            }),
        }
    }
}

fn facts(t: &'static Texts, dates: Dates, statement: &Statement) -> Vec<(String, String)> {
    let draft = &statement.draft;
    let mut facts = vec![
        (t.statements_languages(), tongues(draft)),
        (t.statements_audience(), audience_word(t, draft.audience)),
    ];
    match (&statement.delivery, draft.wished_on) {
        (Some(delivery), _) => facts.extend([
            (t.statements_delivered_on(), dates.day(delivery.on)),
            (t.statements_place(), delivery.place.clone()),
            (t.statements_delivered_by(), delivery.by.clone()),
        ]),
        (None, Some(day)) => facts.push((t.statements_wished_on(), dates.day(day))),
        (None, None) => {}
    }
    facts.push((
        t.statements_written(),
        t.statements_written_by(
            statement.version,
            statement.written_by.as_str(),
            dates.day_short(dates.date_of(statement.written_at)),
        ),
    ));
    facts.push((t.releases_hash(), statement.hash()));
    facts
}

fn beside(t: &'static Texts, statement: &Statement) -> Vec<(String, String, String)> {
    let line = |term: String, (id, title): &(super::model::StatementId, String)| {
        (term, format!("/statements/{id}"), title.clone())
    };
    let corrects = statement.corrects.as_ref();
    let by = statement.corrected_by.as_ref();
    corrects
        .map(|one| line(t.statements_corrects(), one))
        .into_iter()
        .chain(by.map(|one| line(t.statements_corrected_by(), one)))
        .collect()
}

/// The ways to other pages that this reader may go now.
fn offers(
    t: &'static Texts,
    who: &Actor,
    statement: &Statement,
    path: &str,
) -> Vec<(String, String, bool)> {
    let mut offers = Vec::new();
    if EditStatement::verdict(who, statement).is_yes() && rules::edit(statement).is_ok() {
        let words = if statement.standing == Standing::Drafting {
            t.statements_edit()
        } else {
            t.statements_edit_anew()
        };
        offers.push((format!("{path}/text"), words, false));
    }
    if WithdrawStatement::verdict(who, statement).is_yes() && rules::withdraw(statement).is_ok() {
        offers.push((format!("{path}/withdrawal"), t.statements_withdraw(), false));
    }
    if DraftStatement::verdict(who, &Network).is_yes() && rules::correct(statement).is_ok() {
        let href = format!("/statements/new?corrects={}", statement.id);
        offers.push((href, t.statements_correct(), false));
    }
    offers
}

/// In each language in which it is written, for paper and to work on.
pub(super) fn files(statement: &Statement, base: &str) -> Vec<(String, String)> {
    let draft = &statement.draft;
    draft
        .wordings
        .in_order(draft.lang)
        .flat_map(|(lang, _)| {
            [("pdf", "PDF"), ("docx", "DOCX")].map(|(ending, word)| {
                (
                    file(base, ending, lang),
                    format!("{word}, {}", lang.own_name()),
                )
            })
        })
        .collect()
}

fn inputs(
    page: &Page,
    shown: Shown<'_>,
    who: &Actor,
    (statement, inputs): (&Statement, &[Input]),
    again: Again<'_>,
) -> Vec<InputRow> {
    let (t, dates) = (page.t, shown.dates);
    let is_over = statement.standing != Standing::Drafting;
    let row = |one: &Input| InputRow {
        href: format!("/statement-inputs/{}", one.id),
        acronym: one.acronym.clone(),
        answer: input_tag(t, one.answer, !is_over && one.due_on < shown.today),
        due: dates.day_short(one.due_on),
        comments: one
            .comments
            .iter()
            .map(|comment| CommentRow {
                form: answer_form(page, who, statement, comment, again),
                ..CommentRow::of(t, dates, comment)
            })
            .collect(),
    };
    inputs.iter().map(row).collect()
}

/// Where the drafter answers, as long as it is drafted.
fn answer_form(
    page: &Page,
    who: &Actor,
    statement: &Statement,
    comment: &Comment,
    again: Again<'_>,
) -> Option<(String, [Field; 2])> {
    let said = Said {
        id: comment.id,
        statement: statement.id,
        standing: statement.standing,
        answered: !rules::is_unanswered(comment),
    };
    if !AnswerInput::verdict(who, &said).is_yes() || rules::answer(&said).is_err() {
        return None;
    }
    let (t, lang) = (page.t, page.lang);
    let typed = again.filter(|(id, ..)| *id == comment.id);
    let (chosen, reason) = typed.map_or(("", ""), |(_, fields, _)| {
        (fields.raw("answer"), fields.raw("reason"))
    });
    let wrong = |name: &str| typed.and_then(|(_, _, complaints)| complaints.at(name, lang));
    let answers = CommentAnswer::ALL
        .iter()
        .map(|&one| Choice::new(one.name(), answer_word(t, one)))
        .collect();
    let fields = [
        Field::new("answer", t.statements_answer(), Ask::OneOf(answers))
            .with_id(format!("answer-{}", comment.id))
            .holding(chosen)
            .faulty(wrong("answer"))
            .required(),
        Field::lines("reason", t.statements_answer_reason())
            .with_id(format!("reason-{}", comment.id))
            .hinted(t.statements_answer_reason_hint())
            .at_most(2000)
            .holding(reason)
            .faulty(wrong("reason")),
    ];
    Some((format!("/statement-comments/{}/answer", comment.id), fields))
}

fn clearance(t: &'static Texts, prefix: &str, statement: &Statement) -> Option<ClearanceLine> {
    let one = statement.clearance.as_ref()?;
    let note = match one.state {
        State::Adopted => t.statements_clearance_adopted(),
        State::Withdrawn | State::NoConsensus | State::Superseded | State::Rescinded => {
            t.statements_clearance_ended()
        }
        State::Draft | State::Tabled => t.statements_clearance_waits(),
        State::OpenSession
        | State::OpenSilence
        | State::Gated
        | State::Broken
        | State::Provisional
        | State::Deferred => t.statements_clearance_runs(),
    };
    // above the text, a warning says so
    let note = if statement.is_taken_back() {
        String::new()
    } else {
        note
    };
    Some(ClearanceLine {
        href: format!("/decisions/{}", one.decision),
        words: decision_words(t, one, prefix),
        state: decision_tag(t, one),
        note,
    })
}

/// Before members have cleared it, who would be named is nobody's to say.
fn is_decided(statement: &Statement) -> bool {
    match statement.standing {
        Standing::Cleared | Standing::Signed | Standing::Delivered => true,
        Standing::Drafting | Standing::Clearing | Standing::Withdrawn => false,
    }
}

fn names_note(t: &'static Texts, statement: &Statement) -> String {
    if is_decided(statement) {
        t.statements_names_lead()
    } else {
        t.statements_names_later()
    }
}

fn names(t: &'static Texts, lang: Lang, statement: &Statement, stances: &[Stance]) -> Vec<NameRow> {
    use crate::web::parts::{Icon, Tone};
    if !is_decided(statement) {
        return Vec::new();
    }
    let row = |one: &Stance| {
        let part = part(one.value);
        let (icon, tone) = match part {
            Part::Supports => (Icon::Yes, Tone::Yes),
            Part::DoesNotObject => (Icon::NoObjection, Tone::Ok),
            Part::Aside => (Icon::StandsAside, Tone::Wait),
            Part::Apart => (Icon::Dissociated, Tone::Warn),
        };
        NameRow {
            acronym: one.acronym.clone(),
            name: one.name_for(lang).to_owned(),
            part: Tag::new(icon, tone, part_word(t, part)),
            reason: one.reason.clone().unwrap_or_default(),
        }
    };
    let (named, others): (Vec<&Stance>, Vec<&Stance>) =
        stances.iter().partition(|one| part(one.value).is_named());
    named.into_iter().chain(others).map(row).collect()
}

fn versions(
    t: &'static Texts,
    dates: Dates,
    path: &str,
    versions: &[Version],
) -> Vec<(Option<String>, String, String)> {
    versions
        .iter()
        .map(|one| {
            let day = dates.day_short(dates.date_of(one.written_at));
            (
                (one.number > 1)
                    .then(|| format!("{path}/changes?from={}&to={}", one.number - 1, one.number)),
                t.statements_written_by(one.number, one.written_by.as_str(), day),
                one.change.clone().unwrap_or_default(),
            )
        })
        .collect()
}

fn told(t: &'static Texts, past: &Past, dates: &Dates) -> Option<Entry> {
    let what = match past.act.as_str() {
        "statement.draft" => t.statements_told_draft(),
        "statement.edit" => t.statements_told_edit(),
        "statement.ask_for_input" => t.statements_told_ask(),
        "statement.give_input" => t.statements_told_give(),
        "statement.have_nothing_to_add" => t.statements_told_nothing(),
        "statement.answer_input" => t.statements_told_answer(),
        "statement.ask_for_clearance" => t.statements_told_clearance(),
        "statement.sign" => t.statements_told_sign(),
        "statement.deliver" => t.statements_told_deliver(),
        "statement.withdraw" => t.statements_told_withdraw(),
        _ => return None,
    };
    Some(Entry {
        date: dates.day_short(dates.date_of(past.at)).into(),
        who: past.organisation.clone().unwrap_or_default().into(),
        what: what.into(),
    })
}
