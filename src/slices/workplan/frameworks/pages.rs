//! The frameworks with their outcomes, the one in force first.
use askama::Template;

use super::super::access::{
    AddFramework, AddFrameworkOutcome, CorrectFramework, CorrectFrameworkOutcome,
};
use super::form;
use super::model::{Framework, Outcome};
use super::rules::in_force;
use crate::base::access::{Act as _, Actor, Hat, Network};
use crate::base::lang::Lang;
use crate::web::page::{Page, Sample, Section};
use crate::web::visit::Visit;

pub(super) const LIST: &str = "/workplan/frameworks";

#[derive(Template)]
#[template(path = "workplan/frameworks.html")]
pub(crate) struct FrameworksPage {
    page: Page,
    add: Option<String>,
    groups: Vec<Group>,
}

struct Group {
    id: String,
    name: String,
    note: String,
    correct: Option<String>,
    add: Option<String>,
    lines: Vec<Line>,
}

struct Line {
    code: String,
    title: String,
    anchored: String,
    correct: Option<String>,
}

/// "2023–2027"
pub(super) fn years(framework: &Framework) -> String {
    if framework.first_year == framework.last_year {
        framework.first_year.to_string()
    } else {
        format!("{}–{}", framework.first_year, framework.last_year)
    }
}

impl FrameworksPage {
    pub(super) fn of(visit: &Visit, who: &Actor, frameworks: &[Framework], year: i32) -> Self {
        let page = visit.page(Section::FollowUp, visit.texts().frameworks_all());
        Self::lay(page, who, frameworks, year)
    }

    fn lay(page: Page, who: &Actor, frameworks: &[Framework], year: i32) -> Self {
        let (t, lang) = (page.t, page.lang);
        let current = in_force(frameworks, year).map(|one| one.id);
        let line = |one: &Outcome| Line {
            code: one.code.clone(),
            title: one.title_for(lang).to_owned(),
            anchored: t.frameworks_anchored(one.anchored),
            correct: CorrectFrameworkOutcome::verdict(who, one)
                .is_yes()
                .then(|| format!("/workplan/framework-outcomes/{}", one.id)),
        };
        let group = |one: &Framework| Group {
            id: format!("framework-{}", one.id),
            name: one.name.clone(),
            note: if current == Some(one.id) {
                t.frameworks_in_force(years(one))
            } else {
                years(one)
            },
            correct: CorrectFramework::verdict(who, one)
                .is_yes()
                .then(|| format!("{LIST}/{}", one.id)),
            add: AddFrameworkOutcome::verdict(who, one)
                .is_yes()
                .then(|| format!("{LIST}/{}/outcomes/new", one.id)),
            lines: one.outcomes.iter().map(line).collect(),
        };
        Self {
            add: AddFramework::verdict(who, &Network)
                .is_yes()
                .then(|| format!("{LIST}/new")),
            groups: frameworks.iter().map(group).collect(),
            page,
        }
    }
}

impl Sample for FrameworksPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let page = || {
            Page::sample(lang)
                .within(Section::FollowUp)
                .titled(lang.texts().frameworks_all())
        };
        let office = Actor {
            person: None,
            function: None,
            organisation: None,
            hat: Hat::Secretariat,
            groups: Vec::new(),
        };
        let bare = Framework {
            outcomes: Vec::new(),
            ..form::framework()
        };
        vec![
            (
                "one in force",
                Self::lay(page(), &office, &[form::framework()], 2026),
            ),
            (
                "without outcomes",
                Self::lay(page(), &office, &[bare], 2030),
            ),
            ("none", Self::lay(page(), &office, &[], 2026)),
        ]
    }
}
