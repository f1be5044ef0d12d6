//! The forms of a framework and of its outcomes.
use super::super::form_page::{FormPage, Frame, Typed, ask, framed};
use super::model::{Anchor, Framework, FrameworkId, FrameworkOutcomeId, Outcome};
use super::pages::{LIST, years};
use crate::base::lang::Lang;
use crate::web::page::Page;
use crate::web::page::Section;
use crate::web::parts::{Ask, Field, Width};
use crate::web::visit::Visit;

/// For the access table and the samples of pages.
pub(in super::super) fn framework() -> Framework {
    Framework {
        id: FrameworkId(1),
        name: "Cooperation Framework 2023–2027".to_owned(),
        first_year: 2023,
        last_year: 2027,
        anchored: Some((2026, 2026)),
        outcomes: vec![Outcome {
            id: FrameworkOutcomeId(1),
            code: "1".to_owned(),
            title: "People have services that leave nobody behind".to_owned(),
            title_ru: Some("Людям доступны услуги, и никто не забыт".to_owned()),
            title_ky: Some("Кызматтар ар бир адамга жетет".to_owned()),
            anchored: 1,
        }],
    }
}

/// For the samples of the workplan.
pub(in super::super) fn sample_anchor() -> Anchor {
    let framework = framework();
    Anchor {
        id: FrameworkOutcomeId(1),
        framework: framework.name,
        code: "1".to_owned(),
        title: "People have services that leave nobody behind".to_owned(),
        title_ru: Some("Людям доступны услуги, и никто не забыт".to_owned()),
        title_ky: Some("Кызматтар ар бир адамга жетет".to_owned()),
    }
}

fn here(page: &Page, title: String, lead: String, action: String, verb: String) -> Frame {
    Frame {
        title,
        lead,
        back: LIST.to_owned(),
        back_words: page.t.frameworks_all(),
        here: action.clone(),
        action,
        verb,
    }
}

fn blank(visit: &Visit) -> Page {
    visit.page(Section::FollowUp, String::new())
}

pub(super) fn new_framework(visit: &Visit, typed: Typed<'_>) -> FormPage {
    lay_framework(blank(visit), None, typed)
}

pub(super) fn correct_framework(
    visit: &Visit,
    framework: &Framework,
    typed: Typed<'_>,
) -> FormPage {
    lay_framework(blank(visit), Some(framework), typed)
}

fn lay_framework(page: Page, held: Option<&Framework>, typed: Typed<'_>) -> FormPage {
    let (t, lang) = (page.t, page.lang);
    let year = |name: &'static str, label: String, held: Option<i32>| {
        let held = held.map(|year| year.to_string()).unwrap_or_default();
        let field = Field::new(name, label, Ask::Line("number")).wide(Width::Short);
        ask(lang, typed, name, held, field.required())
    };
    let name = held.map(|one| one.name.clone()).unwrap_or_default();
    let fields = vec![
        ask(
            lang,
            typed,
            "name",
            name,
            Field::line("name", t.frameworks_name())
                .hinted(t.frameworks_name_hint())
                .at_most(120)
                .required(),
        ),
        year(
            "first_year",
            t.frameworks_first_year(),
            held.map(|one| one.first_year),
        ),
        year(
            "last_year",
            t.frameworks_last_year(),
            held.map(|one| one.last_year),
        ),
    ];
    let frame = match held {
        None => Frame {
            here: format!("{LIST}/new"),
            ..here(
                &page,
                t.frameworks_add(),
                t.frameworks_add_lead(),
                LIST.to_owned(),
                t.workplan_add_do(),
            )
        },
        Some(one) => here(
            &page,
            t.frameworks_correct(),
            years(one),
            format!("{LIST}/{}", one.id),
            t.workplan_save(),
        ),
    };
    framed(page, frame, typed.is_some(), (fields, Vec::new()))
}

pub(super) fn new_outcome(visit: &Visit, framework: &Framework, typed: Typed<'_>) -> FormPage {
    lay_new_outcome(blank(visit), framework, typed)
}

fn lay_new_outcome(page: Page, framework: &Framework, typed: Typed<'_>) -> FormPage {
    let (t, lang) = (page.t, page.lang);
    let mut fields = vec![ask(
        lang,
        typed,
        "code",
        String::new(),
        Field::line("code", t.frameworks_code())
            .hinted(t.frameworks_code_hint())
            .at_most(10)
            .wide(Width::Short)
            .required(),
    )];
    fields.extend(titles(&page, None, typed));
    let path = format!("{LIST}/{}/outcomes", framework.id);
    let frame = Frame {
        here: format!("{path}/new"),
        ..here(
            &page,
            t.frameworks_add_outcome(),
            framework.name.clone(),
            path,
            t.workplan_add_do(),
        )
    };
    framed(page, frame, typed.is_some(), (fields, Vec::new()))
}

pub(super) fn correct_outcome(visit: &Visit, outcome: &Outcome, typed: Typed<'_>) -> FormPage {
    lay_outcome(blank(visit), outcome, typed)
}

fn lay_outcome(page: Page, outcome: &Outcome, typed: Typed<'_>) -> FormPage {
    let t = page.t;
    let fields = titles(&page, Some(outcome), typed).into();
    let frame = here(
        &page,
        t.frameworks_correct_outcome(),
        t.frameworks_outcome(outcome.code.as_str()),
        format!("/workplan/framework-outcomes/{}", outcome.id),
        t.workplan_save(),
    );
    framed(page, frame, typed.is_some(), (fields, Vec::new()))
}

fn titles(page: &Page, held: Option<&Outcome>, typed: Typed<'_>) -> [Field; 3] {
    let (t, lang) = (page.t, page.lang);
    let words = |pick: fn(&Outcome) -> Option<String>| held.and_then(pick).unwrap_or_default();
    let line = |name: &'static str, label: String, tongue: &'static str| {
        Field::line(name, label)
            .at_most(300)
            .in_lang(tongue)
            .wide(Width::Full)
    };
    [
        ask(
            lang,
            typed,
            "title",
            words(|one| Some(one.title.clone())),
            line("title", t.workplan_title_en(), "en").required(),
        ),
        ask(
            lang,
            typed,
            "title_ru",
            words(|one| one.title_ru.clone()),
            line("title_ru", t.workplan_title_ru(), "ru"),
        ),
        ask(
            lang,
            typed,
            "title_ky",
            words(|one| one.title_ky.clone()),
            line("title_ky", t.workplan_title_ky(), "ky"),
        ),
    ]
}

pub(in super::super) fn sample_forms(lang: Lang) -> Vec<(&'static str, FormPage)> {
    let (framework, page) = (framework(), || Page::sample(lang));
    let mut samples = vec![
        ("a framework", lay_framework(page(), None, None)),
        (
            "years of a framework",
            lay_framework(page(), Some(&framework), None),
        ),
        (
            "an outcome of a framework",
            lay_new_outcome(page(), &framework, None),
        ),
    ];
    if let Some(outcome) = framework.outcomes.first() {
        samples.push((
            "titles of an outcome of a framework",
            lay_outcome(page(), outcome, None),
        ));
    }
    samples
}
