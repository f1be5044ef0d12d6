use askama::Template;

use super::super::forms::LONGEST_TEXT;
use super::super::model::{Entry, Minutes};
use super::super::pages::item_title;
use super::placing::Piece;
use super::read::Words;
use crate::base::lang::{InWords, Lang, Texts};
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Ask, Choice, Corrections, Field, Width};
use crate::web::visit::Visit;

/// What is wrong with a preview that was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wrong {
    /// No part of the document goes anywhere.
    Nothing,
    /// Somebody saved the item since it was shown.
    Changed,
    TooMuch,
}

impl InWords for Wrong {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::Nothing => t.minutes_word_nothing(),
            Self::Changed => t.minutes_word_changed(),
            Self::TooMuch => t.minutes_word_too_much(),
        }
    }
}

/// Where a part goes that meets text.
pub(super) const BELOW: &str = "below";
pub(super) const INSTEAD: &str = "instead";

#[derive(Template)]
#[template(path = "minutes/from_word.html")]
pub(crate) struct FromWordPage {
    page: Page,
    back: String,
    lead: String,
    /// What is left behind in the document.
    left: String,
    action: String,
    verb: String,
    /// The file that is asked for, before anything can be shown.
    file: Option<Field>,
    parts: Vec<Part>,
    /// Each item with the revision that was shown.
    revisions: Vec<String>,
    corrections: Corrections,
}

/// A part of the document with where it goes.
struct Part {
    heading: String,
    /// What stands at its item now.
    stands: String,
    fields: Vec<Field>,
}

/// What was typed into a preview, and what is wrong with it.
pub(super) type Typed<'a> = (&'a Fields, &'a Complaints);

impl FromWordPage {
    /// The file is asked for.
    pub(super) fn choose(visit: &Visit, minutes: &Minutes, wrong: Option<&Complaints>) -> Self {
        let page = visit.page(Section::Meetings, visit.texts().minutes_word());
        Self::asking(page, minutes.path(), wrong)
    }

    fn asking(page: Page, back: String, wrong: Option<&Complaints>) -> Self {
        let (t, lang) = (page.t, page.lang);
        let ask = Ask::File {
            accept: ".docx",
            many: false,
        };
        let file = Field::new("file", t.minutes_word_file(), ask)
            .hinted(t.minutes_word_file_hint())
            .wide(Width::Long)
            .required()
            .faulty(wrong.and_then(|complaints| complaints.at("file", lang)));
        let page = match wrong {
            Some(_) => page
                .with_corrections()
                .answering(format!("{back}/drafts/new")),
            None => page,
        };
        Self {
            action: format!("{back}/drafts"),
            back,
            lead: t.minutes_word_lead(),
            left: String::new(),
            verb: t.minutes_word_look(),
            corrections: Corrections::of(t, &[&file]),
            file: Some(file),
            parts: Vec::new(),
            revisions: Vec::new(),
            page,
        }
    }

    /// What goes where, as the document names it.
    pub(super) fn preview(
        visit: &Visit,
        minutes: &Minutes,
        entries: &[Entry],
        pieces: &[Piece],
        words: &Words,
    ) -> Self {
        let page = visit.page(Section::Meetings, visit.texts().minutes_word());
        let typed: Vec<(String, Filled)> = pieces
            .iter()
            .map(|piece| {
                let entry = entries
                    .iter()
                    .find(|entry| Some(entry.position) == piece.item);
                let heading = heading(page.t, page.lang, piece, entry);
                let filled = Filled {
                    item: entry.map_or_else(String::new, |entry| entry.id.to_string()),
                    way: BELOW.to_owned(),
                    text: piece.paragraphs.join("\n\n"),
                };
                (heading, filled)
            })
            .collect();
        let left = match words.left {
            0 => String::new(),
            n => page.t.minutes_word_left(n),
        };
        Self::lay(page, minutes.path(), entries, typed, (left, None))
    }

    /// The same again, with what was typed and what is wrong.
    pub(super) fn again(
        visit: &Visit,
        minutes: &Minutes,
        entries: &[Entry],
        (fields, complaints): Typed<'_>,
    ) -> Self {
        let page = visit.page(Section::Meetings, visit.texts().minutes_word());
        let typed = Filled::all(fields)
            .into_iter()
            .map(|(number, filled)| {
                let heading = fields.raw(&format!("heading.{number}")).to_owned();
                (heading, filled)
            })
            .collect();
        let wrong = (String::new(), Some(complaints));
        Self::lay(page, minutes.path(), entries, typed, wrong)
    }

    fn lay(
        mut page: Page,
        back: String,
        entries: &[Entry],
        typed: Vec<(String, Filled)>,
        (left, wrong): (String, Option<&Complaints>),
    ) -> Self {
        let t = page.t;
        let parts: Vec<Part> = (0..)
            .zip(typed)
            .map(|(number, (heading, filled))| {
                part(&page, entries, number, (heading, filled), wrong)
            })
            .collect();
        let faulty: Vec<&Field> = parts
            .iter()
            .flat_map(|part| &part.fields)
            .filter(|field| field.is_faulty())
            .collect();
        let corrections = Corrections::of(t, &faulty);
        if !corrections.none() {
            page = page
                .with_corrections()
                .answering(format!("{back}/drafts/new"));
        }
        Self {
            action: format!("{back}/texts"),
            lead: t.minutes_word_preview_lead(),
            left,
            verb: t.minutes_word_take_in(),
            file: None,
            revisions: entries
                .iter()
                .map(|entry| format!("{}:{}", entry.id, entry.revision))
                .collect(),
            corrections,
            parts,
            back,
            page,
        }
    }
}

/// One part as its fields hold it.
pub(super) struct Filled {
    pub(super) item: String,
    pub(super) way: String,
    pub(super) text: String,
}

impl Filled {
    /// Every part that was sent, with its number.
    pub(super) fn all(fields: &Fields) -> Vec<(String, Self)> {
        fields
            .beginning("text.")
            .map(|(number, text)| {
                let of = |name: &str| fields.raw(&format!("{name}.{number}")).to_owned();
                let filled = Self {
                    item: of("item"),
                    way: of("way"),
                    text: text.replace("\r\n", "\n"),
                };
                (number.to_owned(), filled)
            })
            .collect()
    }
}

fn heading(t: &'static Texts, lang: Lang, piece: &Piece, entry: Option<&Entry>) -> String {
    match (entry, &piece.heading) {
        (Some(entry), _) => format!("{}. {}", entry.position, item_title(lang, entry)),
        (None, Some(heading)) => t.minutes_word_apart(heading.as_str()),
        (None, None) => t.minutes_word_before(),
    }
}

fn part(
    page: &Page,
    entries: &[Entry],
    number: usize,
    (heading, filled): (String, Filled),
    wrong: Option<&Complaints>,
) -> Part {
    let (t, lang) = (page.t, page.lang);
    let fault = |name: &str| wrong.and_then(|one| one.at(&format!("{name}.{number}"), lang));
    let mut items = vec![Choice::new("", t.minutes_word_leave_out())];
    items.extend(entries.iter().map(|entry| {
        let words = format!("{}. {}", entry.position, item_title(lang, entry));
        Choice::new(entry.id.to_string(), words)
    }));
    let stands = entries
        .iter()
        .find(|entry| entry.id.to_string() == filled.item)
        .filter(|entry| !entry.text.trim().is_empty())
        .map_or_else(String::new, |entry| {
            t.minutes_word_stands(shortened(&entry.text))
        });
    let mut fields = vec![
        Field::named(
            format!("item.{number}"),
            t.minutes_word_for_item(),
            Ask::Select(items),
        )
        .holding(filled.item)
        .faulty(fault("item")),
    ];
    if entries.iter().any(|entry| !entry.text.trim().is_empty()) {
        let ways = vec![
            Choice::new(BELOW, t.minutes_word_way_below()),
            Choice::new(INSTEAD, t.minutes_word_way_instead()),
        ];
        fields.push(
            Field::named(
                format!("way.{number}"),
                t.minutes_word_way(),
                Ask::Select(ways),
            )
            .holding(filled.way),
        );
    }
    let text = Ask::Lines {
        rows: 6,
        document: true,
    };
    fields.push(
        Field::named(format!("text.{number}"), t.minutes_word_text(), text)
            .at_most(LONGEST_TEXT)
            .holding(filled.text)
            .faulty(fault("text")),
    );
    Part {
        heading,
        stands,
        fields,
    }
}

/// The beginning of a text, for the eye.
fn shortened(text: &str) -> String {
    const MOST: usize = 160;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= MOST {
        return text;
    }
    let beginning: String = text.chars().take(MOST).collect();
    format!("{beginning}…")
}

impl Sample for FromWordPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let page = || {
            Page::sample(lang)
                .within(Section::Meetings)
                .titled(t.minutes_word())
        };
        let back = || "/meetings/1/minutes".to_owned();
        let entry = Entry {
            title: "UN".to_owned(),
            text: "UN 1.".to_owned(),
            ..Entry::blank(super::super::model::State::Draft)
        };
        let parts = || {
            let filled = |item: &str, text: &str| Filled {
                item: item.to_owned(),
                way: BELOW.to_owned(),
                text: text.to_owned(),
            };
            vec![
                ("1. UN".to_owned(), filled("1", "UN 2.")),
                (t.minutes_word_apart("UN 3"), filled("", "UN 4.")),
            ]
        };
        let none = Complaints::about("item.0", Wrong::Nothing);
        let file = Complaints::about("file", super::read::Unreadable::NotWord);
        let entries = std::slice::from_ref(&entry);
        vec![
            ("asking", Self::asking(page(), back(), None)),
            ("not of word", Self::asking(page(), back(), Some(&file))),
            (
                "preview",
                Self::lay(
                    page(),
                    back(),
                    entries,
                    parts(),
                    (t.minutes_word_left(2), None),
                ),
            ),
            (
                "with corrections",
                Self::lay(
                    page(),
                    back(),
                    entries,
                    parts(),
                    (String::new(), Some(&none)),
                ),
            ),
        ]
    }
}
