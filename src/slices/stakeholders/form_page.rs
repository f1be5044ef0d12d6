use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use askama::Template;

use super::forms::kinds;
use super::model::{Category, Oblast, Stakeholder};
use crate::base::lang::{Lang, Texts};
use crate::base::words::Word as _;
use crate::slices::members::kind_word;
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Section};
use crate::web::parts::{Ask, Choice, Corrections, Crumb, Field, Possible, Text, Width};
use crate::web::visit::Visit;

/// A form of this room.
#[derive(Template)]
#[template(path = "stakeholders/form.html")]
pub(crate) struct FormPage {
    page: Page,
    back: Crumb,
    action: String,
    lead: String,
    /// What is to be kept in mind: heading and words.
    note: Option<(String, String)>,
    facts: Vec<(String, String)>,
    /// What looks something up while the form is filled in, and the word on its button.
    finder: Option<(Field, String)>,
    fields: Vec<Field>,
    hidden: Vec<(&'static str, String)>,
    verb: String,
    may: Possible,
    corrections: Corrections,
}

/// What was typed, and what is wrong with it.
#[derive(Clone, Copy)]
pub(super) struct Typed<'a>(pub(super) &'a Fields, pub(super) &'a Complaints);

impl Typed<'_> {
    pub(super) fn filled(self, lang: Lang, field: Field, name: &str) -> Field {
        field
            .holding(self.0.raw(name))
            .faulty(self.1.at(name, lang))
    }
}

/// Where a form stands and what its button does.
pub(super) struct Frame {
    pub(super) title: Text,
    pub(super) lead: String,
    pub(super) back: Crumb,
    pub(super) action: String,
    pub(super) verb: String,
}

impl FormPage {
    pub(super) fn of(visit: &Visit, frame: Frame, fields: Vec<Field>) -> Self {
        let page = visit.page(Section::Members, frame.title.clone());
        Self::lay(page, frame, fields)
    }

    pub(super) fn lay(mut page: Page, frame: Frame, fields: Vec<Field>) -> Self {
        let corrections = Corrections::of(page.t, &fields.iter().collect::<Vec<_>>());
        if !corrections.none() {
            page = page.with_corrections().answering(frame.action.clone());
        }
        Self {
            page: page.titled(frame.title),
            back: frame.back,
            action: frame.action,
            lead: frame.lead,
            note: None,
            facts: Vec::new(),
            finder: None,
            fields,
            hidden: Vec::new(),
            verb: frame.verb,
            may: Possible::now(),
            corrections,
        }
    }

    pub(super) fn noting(mut self, heading: String, words: String) -> Self {
        self.note = Some((heading, words));
        self
    }

    /// What the form says beside what is typed.
    pub(super) fn meaning(mut self, name: &'static str, value: String) -> Self {
        self.hidden.push((name, value));
        self
    }

    pub(super) fn finding(mut self, field: Field, verb: String) -> Self {
        self.finder = Some((field, verb));
        self
    }

    /// Something was looked up: nothing is saved, and what was typed over is what was typed over before.
    pub(super) fn looking(mut self, typed: &Fields) -> Self {
        self.page = self.page.answering(self.action.clone());
        self.meaning(SEEN, typed.raw(SEEN).to_owned())
    }

    /// Remembers what stood in the record when the form was opened.
    pub(super) fn against(self, stands: &Fields) -> Self {
        let mark = mark(stands);
        self.meaning(SEEN, mark)
    }

    /// Somebody saved the record meanwhile: what was typed is kept, and whoever saves once more means it.
    pub(super) fn overtaken(mut self, t: &Texts) -> Self {
        self.page = self.page.answering(self.action.clone());
        self.noting(t.stakeholders_overtaken(), t.stakeholders_overtaken_words())
    }

    pub(super) fn telling(mut self, facts: Vec<(String, String)>) -> Self {
        self.facts = facts;
        self
    }
}

/// Under this name a form says that something is to be looked up, and nothing saved.
pub(super) const LOOK: &str = "look";
/// Under this name a form sends the mark of what it was opened over.
const SEEN: &str = "seen";

/// Another one for whatever else the fields hold.
fn mark(stands: &Fields) -> String {
    let mut hasher = DefaultHasher::new();
    for pair in stands.beginning("") {
        pair.hash(&mut hasher);
    }
    format!("{:x}", hasher.finish())
}

/// Whether the record was saved by somebody else since the form was opened.
pub(super) fn is_overtaken(typed: &Fields, stands: &Fields) -> bool {
    let seen = typed.raw(SEEN);
    !seen.is_empty() && seen != mark(stands)
}

pub(super) fn crumb(href: impl Into<Text>, words: impl Into<Text>) -> Crumb {
    Crumb {
        href: href.into(),
        words: words.into(),
    }
}

/// What a form of a stakeholder that stands holds at first.
pub(super) fn standing(one: &Stakeholder, categories: &[Category]) -> Fields {
    let text = |what: &Option<String>| what.clone().unwrap_or_default();
    let profile = &one.profile;
    let mut fields = Fields::of([
        ("place", text(&profile.place)),
        ("oblast", text(&profile.oblast)),
        ("role", text(&profile.role)),
        ("web", text(&profile.web)),
        ("note", text(&profile.note)),
    ]);
    for category in categories {
        fields.push("category".to_owned(), category.id.to_string());
    }
    fields
}

/// What it is called: only of a new one, since names are corrected in the directory.
pub(super) fn name_fields(lang: Lang, typed: Typed<'_>) -> Vec<Field> {
    let t = lang.texts();
    let line = |name: &'static str, label: String, most| {
        typed.filled(lang, Field::line(name, label).at_most(most), name)
    };
    let choices = kinds()
        .map(|kind| Choice::new(kind.name(), kind_word(t, kind)))
        .collect();
    vec![
        line("acronym", t.stakeholders_acronym(), 20)
            .wide(Width::Middle)
            .required(),
        line("name", t.members_name_en(), 200).required(),
        line("name_ru", t.members_name_ru(), 200).in_lang("ru"),
        line("name_ky", t.members_name_ky(), 200).in_lang("ky"),
        typed.filled(
            lang,
            Field::new("kind", t.stakeholders_kind(), Ask::Select(choices))
                .wide(Width::Middle)
                .required(),
            "kind",
        ),
    ]
}

pub(super) fn oblasts(lang: Lang, first: String) -> Vec<Choice> {
    let t = lang.texts();
    let mut choices = vec![Choice::new("", first)];
    choices.extend(
        Oblast::ALL
            .iter()
            .map(|&one| Choice::new(one.name(), one.word(t))),
    );
    choices
}

/// Categories that are offered; one that is offered no more stays where it stands.
pub(super) fn profile_fields(lang: Lang, categories: &[Category], typed: Typed<'_>) -> Vec<Field> {
    let t = lang.texts();
    let chosen: Vec<String> = typed.0.all("category").map(ToOwned::to_owned).collect();
    let offered = categories
        .iter()
        .filter(|one| !one.retired || chosen.contains(&one.id.to_string()))
        .map(|one| Choice::new(one.id.to_string(), one.word(lang).to_owned()))
        .collect();
    let fill = |field: Field, name: &str| typed.filled(lang, field, name);
    vec![
        Field::new("category", t.stakeholders_categories(), Ask::AnyOf(offered))
            .hinted(t.stakeholders_categories_hint())
            .choosing(chosen)
            .faulty(typed.1.at("category", lang)),
        fill(
            Field::new(
                "oblast",
                t.stakeholders_oblast(),
                Ask::Select(oblasts(lang, t.stakeholders_no_oblast())),
            )
            .wide(Width::Middle),
            "oblast",
        ),
        fill(
            Field::line("place", t.stakeholders_place()).at_most(120),
            "place",
        ),
        fill(
            Field::lines("role", t.stakeholders_role())
                .hinted(t.stakeholders_role_hint())
                .at_most(1000),
            "role",
        ),
        fill(
            Field::new("web", t.stakeholders_web(), Ask::Line("url"))
                .wide(Width::Long)
                .at_most(300),
            "web",
        ),
        fill(
            Field::lines("note", t.stakeholders_note())
                .hinted(t.stakeholders_note_hint())
                .at_most(2000),
            "note",
        ),
    ]
}

/// One line of the taxonomy as a form asks for it.
struct Line {
    heading: String,
    fields: Vec<Field>,
}

/// T6: the taxonomy, kept by the secretariat.
#[derive(Template)]
#[template(path = "stakeholders/categories.html")]
pub(crate) struct CategoriesPage {
    page: Page,
    lines: Vec<Line>,
    corrections: Corrections,
}

impl CategoriesPage {
    pub(super) fn of(visit: &Visit, categories: &[Category], typed: Option<Typed<'_>>) -> Self {
        let page = visit.page(Section::Members, visit.texts().stakeholders_taxonomy());
        Self::lay(page, categories, typed)
    }

    pub(super) fn lay(mut page: Page, categories: &[Category], typed: Option<Typed<'_>>) -> Self {
        let (t, lang) = (page.t, page.lang);
        let ask = |name: String, label: String, stands: &str, tag: &'static str| {
            let held = typed.map_or(stands, |typed| typed.0.raw(&name)).to_owned();
            let error = typed.and_then(|typed| typed.1.at(&name, lang));
            let field = Field::named(name, label, Ask::Line("text"))
                .wide(Width::Long)
                .at_most(80);
            field.in_lang(tag).holding(held).faulty(error)
        };
        let line =
            |key: &str, heading: String, one: Option<&Category>| {
                let stands =
                    |pick: fn(&Category) -> &str| one.map(pick).unwrap_or_default().to_owned();
                let mut fields = vec![
                    ask(
                        format!("label.{key}"),
                        t.stakeholders_label_en(),
                        &stands(|one| &one.label),
                        "en",
                    ),
                    ask(
                        format!("label_ru.{key}"),
                        t.stakeholders_label_ru(),
                        &stands(|one| &one.label_ru),
                        "ru",
                    ),
                    ask(
                        format!("label_ky.{key}"),
                        t.stakeholders_label_ky(),
                        &stands(|one| &one.label_ky),
                        "ky",
                    ),
                ];
                if let Some(one) = one {
                    let name = format!("retired.{key}");
                    let ticked = typed.map_or(one.retired, |typed| typed.0.is_ticked(&name));
                    fields.push(
                        Field::named(name, t.stakeholders_retired(), Ask::Tick)
                            .holding(if ticked { "yes" } else { "" }),
                    );
                }
                Line { heading, fields }
            };
        let mut lines: Vec<Line> = categories
            .iter()
            .map(|one| line(&one.id.to_string(), one.word(lang).to_owned(), Some(one)))
            .collect();
        lines.push(line("new", t.stakeholders_new_category(), None));
        let fields = lines.iter().flat_map(|line| &line.fields);
        let corrections = Corrections::of(t, &fields.collect::<Vec<_>>());
        if !corrections.none() {
            page = page
                .with_corrections()
                .answering("/stakeholders/categories");
        }
        Self {
            page,
            lines,
            corrections,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_knows_whether_the_record_was_saved_meanwhile() {
        let stands =
            |note: &str| Fields::of([("place", "Osh".to_owned()), ("note", note.to_owned())]);
        let typed = Fields::of([(SEEN, mark(&stands("one")))]);
        assert!(!is_overtaken(&typed, &stands("one")));
        assert!(is_overtaken(&typed, &stands("two")));
        assert!(!is_overtaken(&Fields::default(), &stands("two")));
    }
}
