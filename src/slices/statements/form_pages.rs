//! The forms of a statement: its text, whom to ask for input, clearance, delivery, withdrawal.
use askama::Template;
use chrono::NaiveDate;

use super::forms::{LONGEST_TEXT, as_sent, names};
use super::model::{Audience, Offered, Statement};
use super::words::audience_word;
use crate::base::lang::{Lang, Texts};
use crate::base::words::Word as _;
use crate::slices::decisions::{Piece, Relevance};
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Section};
use crate::web::parts::{Ask, Choice, Corrections, Field, Width};
use crate::web::visit::Visit;

/// What came back, and what is wrong with it.
pub(super) type Typed<'a> = Option<(&'a Fields, &'a Complaints)>;

#[derive(Template)]
#[template(path = "statements/form.html")]
pub(crate) struct FormPage {
    page: Page,
    back: String,
    back_words: String,
    lead: String,
    corrections: Corrections,
    action: String,
    hidden: Vec<(&'static str, String)>,
    fields: Vec<Field>,
    verb: String,
    /// What was typed against the version that somebody saved meanwhile.
    meanwhile: Vec<Vec<(Piece, String)>>,
}

/// Where a form stands, and what it is about.
struct Frame {
    title: String,
    lead: String,
    back: (String, String),
    here: String,
    action: String,
    verb: String,
}

fn framed(
    page: Page,
    frame: Frame,
    came_back: bool,
    (hidden, fields): (Vec<(&'static str, String)>, Vec<Field>),
) -> FormPage {
    let mut page = page.within(Section::Decisions).titled(frame.title);
    if came_back {
        page = page.with_corrections().answering(frame.here);
    }
    FormPage {
        corrections: Corrections::of(page.t, &fields.iter().collect::<Vec<_>>()),
        back: frame.back.0,
        back_words: frame.back.1,
        lead: frame.lead,
        action: frame.action,
        hidden,
        fields,
        verb: frame.verb,
        meanwhile: Vec::new(),
        page,
    }
}

/// A field with what was typed, or what stands.
fn filled(
    lang: Lang,
    (typed, complaints): (&Fields, &Complaints),
    field: Field,
    name: &str,
) -> Field {
    field
        .holding(typed.raw(name))
        .faulty(complaints.at(name, lang))
}

fn title_word(t: &Texts, lang: Lang) -> String {
    match lang {
        Lang::En => t.statements_title_en(),
        Lang::Ru => t.statements_title_ru(),
        Lang::Ky => t.statements_title_ky(),
    }
}

fn text_word(t: &Texts, lang: Lang) -> String {
    match lang {
        Lang::En => t.statements_text_en(),
        Lang::Ru => t.statements_text_ru(),
        Lang::Ky => t.statements_text_ky(),
    }
}

fn draft_fields(page: &Page, typed: (&Fields, &Complaints)) -> Vec<Field> {
    let (t, lang) = (page.t, page.lang);
    let ask = |field: Field, name: &str| filled(lang, typed, field, name);
    let tongues = Lang::ALL.map(|one| Choice::new(one.tag(), one.own_name()));
    let audiences = [Audience::Public, Audience::Members]
        .map(|one| Choice::new(one.name(), audience_word(t, one)));
    let mut fields = vec![
        ask(
            Field::line("occasion", t.statements_occasion())
                .hinted(t.statements_occasion_hint())
                .at_most(200)
                .required(),
            "occasion",
        ),
        ask(
            Field::new("lang", t.statements_lang(), Ask::OneOf(tongues.to_vec()))
                .hinted(t.statements_lang_hint())
                .required(),
            "lang",
        ),
    ];
    for one in Lang::ALL {
        let (title, text) = names(one);
        fields.push(ask(
            Field::line(title, title_word(t, one))
                .at_most(200)
                .in_lang(one.tag())
                .wide(Width::Full),
            title,
        ));
        let lines = Ask::Lines {
            rows: 10,
            document: true,
        };
        fields.push(ask(
            Field::new(text, text_word(t, one), lines)
                .hinted(t.statements_text_hint())
                .at_most(LONGEST_TEXT)
                .in_lang(one.tag()),
            text,
        ));
    }
    fields.extend([
        ask(
            Field::new("wished_on", t.statements_wished_on(), Ask::Line("date")).wide(Width::Short),
            "wished_on",
        ),
        ask(
            Field::new(
                "audience",
                t.statements_audience(),
                Ask::OneOf(audiences.to_vec()),
            )
            .hinted(t.statements_audience_hint())
            .required(),
            "audience",
        ),
    ]);
    fields
}

/// A new one; a correction begins with the text that it corrects.
pub(super) fn new(page: Page, corrects: Option<&Statement>, typed: Typed<'_>) -> FormPage {
    let t = page.t;
    let begins = corrects.map_or_else(
        || {
            Fields::of([
                ("lang", Lang::En.tag().to_owned()),
                ("audience", Audience::Public.name().to_owned()),
            ])
        },
        as_sent,
    );
    let none = Complaints::none();
    let fields = draft_fields(&page, typed.unwrap_or((&begins, &none)));
    let old = corrects.map(|one| one.id.to_string());
    let query = old
        .as_ref()
        .map_or_else(String::new, |id| format!("?corrects={id}"));
    let back = match corrects {
        Some(one) => (
            format!("/statements/{}", one.id),
            one.title(page.lang).to_owned(),
        ),
        None => ("/statements".to_owned(), t.statements_all()),
    };
    let frame = Frame {
        title: if corrects.is_some() {
            t.statements_correct()
        } else {
            t.statements_new()
        },
        lead: if corrects.is_some() {
            t.statements_correct_lead()
        } else {
            t.statements_new_lead()
        },
        back,
        here: format!("/statements/new{query}"),
        action: "/statements".to_owned(),
        verb: t.statements_new_do(),
    };
    let hidden = old.map(|id| ("corrects", id)).into_iter().collect();
    framed(page, frame, typed.is_some(), (hidden, fields))
}

/// The text of one that stands; `base` is the version that its author reads, `meanwhile` what it misses.
pub(super) fn edit(
    page: Page,
    statement: &Statement,
    (base, meanwhile): (i32, Vec<Vec<(Piece, String)>>),
    typed: Typed<'_>,
) -> FormPage {
    let (t, lang) = (page.t, page.lang);
    let stands = as_sent(statement);
    let none = Complaints::none();
    let shown = typed.unwrap_or((&stands, &none));
    let mut fields = draft_fields(&page, shown);
    fields.push(filled(
        lang,
        shown,
        Field::line("change", t.statements_change())
            .hinted(t.statements_change_hint())
            .at_most(500)
            .wide(Width::Full),
        "change",
    ));
    let path = format!("/statements/{}", statement.id);
    let frame = Frame {
        title: t.statements_edit(),
        lead: t.statements_edit_lead(),
        here: format!("{path}/text"),
        action: format!("{path}/versions"),
        back: (path, statement.title(lang).to_owned()),
        verb: t.statements_edit_do(),
    };
    let hidden = vec![("base", base.to_string())];
    FormPage {
        meanwhile,
        ..framed(page, frame, typed.is_some(), (hidden, fields))
    }
}

/// The version that its reader has before their eyes.
fn read(statement: &Statement) -> Vec<(&'static str, String)> {
    vec![("version", statement.version.to_string())]
}

/// A form on a statement's own page, by its last part of the address.
fn on(page: &Page, statement: &Statement, part: &str, words: [String; 3]) -> Frame {
    let path = format!("/statements/{}", statement.id);
    let [title, lead, verb] = words;
    Frame {
        title,
        lead,
        here: format!("{path}/{part}"),
        action: format!("{path}/{part}"),
        back: (path, statement.title(page.lang).to_owned()),
        verb,
    }
}

/// Whom to ask for technical input, and until when.
pub(super) fn input(
    page: Page,
    statement: &Statement,
    (members, due_on): (&[Offered], NaiveDate),
    typed: Typed<'_>,
) -> FormPage {
    let (t, lang) = (page.t, page.lang);
    let begins = Fields::of([("due_on", due_on.to_string())]);
    let none = Complaints::none();
    let (fields, complaints) = typed.unwrap_or((&begins, &none));
    let choices = members
        .iter()
        .map(|one| Choice::new(one.id.to_string(), one.name.clone()))
        .collect();
    let asked = vec![
        Field::new("members", t.statements_members(), Ask::AnyOf(choices))
            .hinted(t.statements_members_hint())
            .choosing(fields.all("members").map(str::to_owned).collect())
            .faulty(complaints.at("members", lang)),
        filled(
            lang,
            (fields, complaints),
            Field::new("due_on", t.statements_input_due(), Ask::Line("date"))
                .wide(Width::Short)
                .required(),
            "due_on",
        ),
        filled(
            lang,
            (fields, complaints),
            Field::lines("note", t.statements_input_note())
                .hinted(t.statements_input_note_hint())
                .at_most(2000),
            "note",
        ),
    ];
    let words = [
        t.statements_ask(),
        t.statements_ask_lead(),
        t.statements_ask_do(),
    ];
    let mut frame = on(&page, statement, "inputs", words);
    frame.here.push_str("/new");
    framed(page, frame, typed.is_some(), (Vec::new(), asked))
}

/// Before all members: whether the state is concerned is found first (R19).
pub(super) fn clearance(page: Page, statement: &Statement, typed: Typed<'_>) -> FormPage {
    let (t, lang) = (page.t, page.lang);
    let blank = (Fields::default(), Complaints::none());
    let shown = typed.unwrap_or((&blank.0, &blank.1));
    let relevances = [
        (Relevance::Relevant, t.releases_state_concerned()),
        (Relevance::NotRelevant, t.releases_state_not_concerned()),
    ]
    .map(|(one, words)| Choice::new(one.name(), words));
    let fields = vec![
        filled(
            lang,
            shown,
            Field::new(
                "relevance",
                t.releases_state(),
                Ask::OneOf(relevances.to_vec()),
            )
            .required(),
            "relevance",
        ),
        filled(
            lang,
            shown,
            Field::lines("relevance_reason", t.releases_state_reason())
                .at_most(2000)
                .required(),
            "relevance_reason",
        ),
    ];
    let words = [
        t.statements_clear(),
        t.statements_clear_lead(statement.version),
        t.statements_clear_do(),
    ];
    let frame = on(&page, statement, "clearance", words);
    framed(page, frame, typed.is_some(), (read(statement), fields))
}

/// When, where, by whom.
pub(super) fn delivery(
    page: Page,
    statement: &Statement,
    (chairs, today): (&[Offered], NaiveDate),
    typed: Typed<'_>,
) -> FormPage {
    let (t, lang) = (page.t, page.lang);
    let begins = Fields::of([("delivered_on", today.to_string())]);
    let none = Complaints::none();
    let shown = typed.unwrap_or((&begins, &none));
    let ask = |field: Field, name: &str| filled(lang, shown, field, name);
    let choices = chairs
        .iter()
        .map(|one| Choice::new(one.id.to_string(), one.name.clone()))
        .collect();
    let fields = vec![
        ask(
            Field::new(
                "delivered_on",
                t.statements_delivered_on(),
                Ask::Line("date"),
            )
            .wide(Width::Short)
            .required(),
            "delivered_on",
        ),
        ask(
            Field::line("place", t.statements_place())
                .hinted(t.statements_place_hint())
                .at_most(200)
                .required(),
            "place",
        ),
        ask(
            Field::new(
                "delivered_by",
                t.statements_delivered_by(),
                Ask::OneOf(choices),
            )
            .required(),
            "delivered_by",
        ),
        ask(
            Field::line("link", t.statements_link())
                .hinted(t.statements_link_hint())
                .at_most(500),
            "link",
        ),
    ];
    let lead = match statement.draft.audience {
        Audience::Public => t.statements_deliver_lead_public(),
        Audience::Members => t.statements_deliver_lead_members(),
    };
    let frame = on(
        &page,
        statement,
        "delivery",
        [t.statements_deliver(), lead, t.statements_deliver_do()],
    );
    framed(page, frame, typed.is_some(), (read(statement), fields))
}

/// Why it is not pursued.
pub(super) fn withdrawal(page: Page, statement: &Statement, typed: Typed<'_>) -> FormPage {
    let (t, lang) = (page.t, page.lang);
    let blank = (Fields::default(), Complaints::none());
    let shown = typed.unwrap_or((&blank.0, &blank.1));
    let fields = vec![filled(
        lang,
        shown,
        Field::lines("reason", t.statements_withdrawn_why())
            .at_most(2000)
            .required(),
        "reason",
    )];
    let words = [
        t.statements_withdraw(),
        t.statements_withdraw_lead(),
        t.statements_withdraw(),
    ];
    let frame = on(&page, statement, "withdrawal", words);
    framed(page, frame, typed.is_some(), (Vec::new(), fields))
}

/// The frame of these pages, before they have their title.
pub(super) fn page(visit: &Visit) -> Page {
    visit.page(Section::Decisions, visit.texts().statements_all())
}
