//! What members said of the text, beside it; with the forms by which the office and other members answer.
use super::access::{AnswerComment, ObjectToComment, RuleOnComment, WithdrawComment};
use super::forms::{KINDS, LONGEST_COMMENT, LONGEST_REASON, LONGEST_WORDING};
use super::model::{Comment, Kind, Reply};
use super::rules;
use crate::base::access::{Act, Actor};
use crate::base::lang::{Lang, Texts};
use crate::base::words::Word as _;
use crate::web::fields::{Complaints, Fields};
use crate::web::parts::{Ask, Choice, Field, Icon, Tag, Tone};
use crate::web::visit::Visit;

/// What was typed into one of the forms of the page, and what is wrong with it.
#[derive(Clone, Copy)]
pub(super) struct Typed<'a> {
    pub(super) form: &'a str,
    pub(super) fields: &'a Fields,
    pub(super) complaints: &'a Complaints,
}

/// A form that opens under its own words.
pub(super) struct Fold {
    pub(super) words: String,
    pub(super) action: String,
    /// A hidden value that says what it is about.
    pub(super) item: String,
    pub(super) fields: Vec<Field>,
    pub(super) button: String,
    pub(super) open: bool,
}

/// A comment as it stands beside its item.
pub(super) struct Note {
    pub(super) anchor: String,
    pub(super) who: String,
    pub(super) when: String,
    pub(super) about: String,
    pub(super) text: String,
    pub(super) proposed: String,
    pub(super) tag: Tag,
    /// Who said what to it.
    pub(super) said: Vec<(String, String)>,
    pub(super) folds: Vec<Fold>,
    /// Where the member takes it back.
    pub(super) withdraw: Option<String>,
}

/// A field of a form of which the page has several.
fn field(
    field: Field,
    form: &str,
    name: &'static str,
    typed: Option<Typed<'_>>,
    lang: Lang,
) -> Field {
    let field = field.with_id(format!("{form}-{name}"));
    match typed.filter(|typed| typed.form == form) {
        Some(typed) => field
            .holding(typed.fields.raw(name))
            .faulty(typed.complaints.at(name, lang)),
        None => field,
    }
}

fn is_typed(form: &str, typed: Option<Typed<'_>>) -> bool {
    typed.is_some_and(|typed| typed.form == form)
}

pub(super) fn kind_word(t: &'static Texts, kind: Kind) -> String {
    match kind {
        Kind::Factual => t.minutes_kind_factual(),
        Kind::OwnIntervention => t.minutes_kind_own_intervention(),
        Kind::Editorial => t.minutes_kind_editorial(),
        Kind::AddStatement => t.minutes_kind_add_statement(),
        Kind::Query => t.minutes_kind_query(),
        Kind::NoComments => t.minutes_kind_no_comments(),
        Kind::Correction => t.minutes_kind_correction(),
    }
}

/// What the minutes do with it, as shape, colour and word.
fn tag(t: &'static Texts, comment: &Comment) -> Tag {
    if comment.withdrawn_at.is_some() {
        return Tag::new(Icon::StandsAside, Tone::Wait, t.minutes_withdrawn());
    }
    if comment.is_disputed() && comment.ruling.is_none() {
        return Tag::new(Icon::Reservation, Tone::Warn, t.minutes_disputed());
    }
    match comment.ruling.or(comment.answer) {
        None => Tag::new(Icon::Awaiting, Tone::Wait, t.minutes_awaits_answer()),
        Some(Reply::Accepted) => Tag::new(Icon::Yes, Tone::Yes, t.minutes_accepted()),
        Some(Reply::Declined) => Tag::new(Icon::Objection, Tone::No, t.minutes_declined()),
        Some(Reply::Noted) => Tag::new(Icon::Information, Tone::Ok, t.minutes_noted()),
    }
}

impl Note {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        comment: &Comment,
        typed: Option<Typed<'_>>,
    ) -> Self {
        let t = visit.texts();
        let dates = visit.lang.dates(visit.zone).in_year_of(visit.now);
        let action = |what: &str| format!("/minutes-comments/{}/{what}", comment.id);
        Self {
            anchor: format!("c{}", comment.id),
            who: comment.acronym.clone(),
            when: dates.day_short(dates.date_of(comment.at)),
            about: t.minutes_comment_about(
                comment.paragraph.unwrap_or_default(),
                kind_word(t, comment.kind),
            ),
            text: comment.text.clone(),
            proposed: comment.proposed.clone().unwrap_or_default(),
            tag: tag(t, comment),
            said: said(t, comment),
            folds: folds(visit, who, comment, typed),
            withdraw: (WithdrawComment::verdict(who, comment).is_yes()
                && rules::withdraw(comment).is_ok())
            .then(|| action("withdrawal")),
        }
    }
}

fn said(t: &'static Texts, comment: &Comment) -> Vec<(String, String)> {
    let mut said = Vec::new();
    if let Some(reason) = &comment.reason {
        said.push((t.minutes_secretariat(), reason.clone()));
    }
    said.extend(comment.objections.iter().map(|one| {
        let words = t.minutes_objects_because(one.reason.as_str());
        (one.acronym.clone(), words)
    }));
    if let Some(reason) = &comment.ruling_reason {
        said.push((t.minutes_co_chair(), reason.clone()));
    }
    if let Some(words) = &comment.disagreement {
        said.push((t.minutes_noted_in_minutes(), words.clone()));
    }
    said
}

/// Yes or no, nothing chosen beforehand.
fn yes_or_no(t: &'static Texts) -> Ask {
    Ask::OneOf(vec![
        Choice::new(Reply::Accepted.name(), t.minutes_accept()).explained(t.minutes_accept_note()),
        Choice::new(Reply::Declined.name(), t.minutes_decline())
            .explained(t.minutes_decline_note()),
    ])
}

fn folds(visit: &Visit, who: &Actor, comment: &Comment, typed: Option<Typed<'_>>) -> Vec<Fold> {
    let (t, lang) = (visit.texts(), visit.lang);
    let acronym = comment.acronym.as_str();
    let mut folds = Vec::new();
    let mut fold = |name: &str, what: &str, words: String, asked: Vec<(&'static str, Field)>| {
        let form = format!("{name}-{}", comment.id);
        folds.push(Fold {
            words: words.clone(),
            action: format!("/minutes-comments/{}/{what}", comment.id),
            item: String::new(),
            fields: asked
                .into_iter()
                .map(|(name, one)| field(one, &form, name, typed, lang))
                .collect(),
            button: words,
            open: is_typed(&form, typed),
        });
    };
    let reason = |label: String| {
        Field::lines("reason", label)
            .at_most(LONGEST_REASON)
            .required()
    };
    if AnswerComment::verdict(who, comment).is_yes() && rules::answer(comment, None).is_ok() {
        let mut asked = Vec::new();
        if comment.kind != Kind::Query {
            let choice = Field::new("answer", t.minutes_answer(), yes_or_no(t)).required();
            asked.push(("answer", choice));
        }
        asked.push(("reason", reason(t.minutes_answer_reason(acronym))));
        let words = match comment.answer {
            None => t.minutes_answer_to(acronym),
            Some(_) => t.minutes_answer_change(acronym),
        };
        fold("answer", "answer", words, asked);
    }
    let other = who.hat.member().filter(|member| *member != comment.member);
    if let Some(member) = other
        && ObjectToComment::verdict(who, comment).is_yes()
        && rules::object(comment, member).is_ok()
    {
        let asked = vec![("reason", reason(t.minutes_objection_reason()))];
        fold("objection", "objections", t.minutes_object(), asked);
    }
    if RuleOnComment::verdict(who, comment).is_yes() && rules::rule(comment).is_ok() {
        let disagreement = Field::lines("disagreement", t.minutes_disagreement())
            .hinted(t.minutes_disagreement_hint())
            .at_most(LONGEST_REASON)
            .required();
        let asked = vec![
            (
                "ruling",
                Field::new("ruling", t.minutes_ruling(), yes_or_no(t)).required(),
            ),
            ("reason", reason(t.minutes_ruling_reason())),
            ("disagreement", disagreement),
        ];
        fold("ruling", "ruling", t.minutes_rule(), asked);
    }
    folds
}

/// Beside an item: a comment on one of its paragraphs, or a question of a member that was not there.
pub(super) fn comment_fold(
    visit: &Visit,
    (action, item, number): (String, i64, &str),
    paragraphs: &[usize],
    was_there: bool,
    typed: Option<Typed<'_>>,
) -> Fold {
    let (t, lang) = (visit.texts(), visit.lang);
    let form = format!("comment-{item}");
    let kinds: Vec<Choice> = KINDS
        .into_iter()
        .filter(|kind| was_there || *kind == Kind::Query)
        .map(|kind| Choice::new(kind.name(), kind_word(t, kind)))
        .collect();
    let places = paragraphs
        .iter()
        .map(|number| Choice::new(number.to_string(), t.minutes_paragraph(*number)))
        .collect();
    let mut asked = vec![
        (
            "paragraph",
            Field::new(
                "paragraph",
                t.minutes_about_paragraph(),
                Ask::Select(places),
            ),
        ),
        (
            "kind",
            Field::new("kind", t.minutes_comment_kind(), Ask::Select(kinds)),
        ),
        (
            "text",
            Field::lines("text", t.minutes_comment_text())
                .at_most(LONGEST_COMMENT)
                .required(),
        ),
    ];
    if was_there {
        let proposed = Field::lines("proposed", t.minutes_proposed())
            .hinted(t.minutes_proposed_hint())
            .at_most(LONGEST_WORDING);
        asked.push(("proposed", proposed));
    }
    Fold {
        words: if was_there {
            t.minutes_comment_on(number)
        } else {
            t.minutes_ask_about(number)
        },
        action,
        item: item.to_string(),
        fields: asked
            .into_iter()
            .map(|(name, one)| field(one, &form, name, typed, lang))
            .collect(),
        button: t.minutes_send(),
        open: is_typed(&form, typed),
    }
}

/// After dissemination: what stands, and how it should read.
pub(super) fn correction_fold(
    visit: &Visit,
    action: String,
    all: usize,
    typed: Option<Typed<'_>>,
) -> Fold {
    let (t, lang) = (visit.texts(), visit.lang);
    let places = (1..=all)
        .map(|number| Choice::new(number.to_string(), t.minutes_paragraph(number)))
        .collect();
    let asked = vec![
        (
            "paragraph",
            Field::new(
                "paragraph",
                t.minutes_about_paragraph(),
                Ask::Select(places),
            ),
        ),
        (
            "text",
            Field::lines("text", t.minutes_correction_text())
                .at_most(LONGEST_COMMENT)
                .required(),
        ),
        (
            "proposed",
            Field::lines("proposed", t.minutes_correction_reads())
                .at_most(LONGEST_WORDING)
                .required(),
        ),
    ];
    Fold {
        words: t.minutes_ask_for_correction(),
        action,
        item: String::new(),
        fields: asked
            .into_iter()
            .map(|(name, one)| field(one, "correction", name, typed, lang))
            .collect(),
        button: t.minutes_ask_for_correction(),
        open: is_typed("correction", typed),
    }
}

/// A co-chair's remark: which item, and what is to be changed.
pub(super) fn remark_fields(
    visit: &Visit,
    items: &[(i64, String)],
    typed: Option<Typed<'_>>,
) -> Vec<Field> {
    let (t, lang) = (visit.texts(), visit.lang);
    let mut places = vec![Choice::new("", t.minutes_remark_on_all())];
    places.extend(
        items
            .iter()
            .map(|(id, words)| Choice::new(id.to_string(), words.clone())),
    );
    vec![
        field(
            Field::new("item", t.minutes_remark_item(), Ask::Select(places)),
            "remark",
            "item",
            typed,
            lang,
        ),
        field(
            Field::lines("remark", t.minutes_remark()).at_most(LONGEST_COMMENT),
            "remark",
            "remark",
            typed,
            lang,
        ),
    ]
}
