use askama::Template;

use super::super::model::Decision;
use super::super::pages::title;
use super::super::register::{Scheme, TagName};
use super::rules::Refusal;
use super::store::Tag;
use crate::base::lang::Lang;
use crate::base::words::Word;
use crate::web::answer::InWords;
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Ask, Choice, Corrections, Field};
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "decisions/form.html")]
pub(crate) struct TagsPage {
    page: Page,
    back: String,
    back_words: String,
    lead: String,
    nothing_to_choose: bool,
    corrections: Corrections,
    action: String,
    fields: Vec<Field>,
    verb: String,
}

impl TagsPage {
    pub(super) fn of(
        visit: &Visit,
        decision: &Decision,
        tags: &[Tag],
        typed: Option<(&Fields, &Complaints)>,
    ) -> Self {
        let back = format!("/decisions/{}", decision.id);
        let mut page = visit.page(Section::Decisions, visit.texts().register_tags_choose());
        if typed.is_some() {
            page = page.with_corrections().answering(format!("{back}/tags"));
        }
        Self::lay(page, back, title(decision, visit.lang), tags, typed)
    }

    fn lay(
        page: Page,
        back: String,
        title: &str,
        tags: &[Tag],
        typed: Option<(&Fields, &Complaints)>,
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let field = |scheme: Scheme, label: String| {
            let offered = tags.iter().filter(|tag| tag.name.scheme == scheme.name());
            let chosen = match typed {
                Some((fields, _)) => fields.all(scheme.name()).map(ToOwned::to_owned).collect(),
                None => offered
                    .clone()
                    .filter(|tag| tag.chosen)
                    .map(|tag| tag.id.to_string())
                    .collect(),
            };
            let choices = offered
                .map(|tag| {
                    let words = format!("{}. {}", tag.name.number, tag.name.words(lang));
                    Choice::new(tag.id.to_string(), words)
                })
                .collect();
            Field::new(scheme.name(), label, Ask::AnyOf(choices))
                .choosing(chosen)
                .faulty(typed.and_then(|(_, complaints)| complaints.at(scheme.name(), lang)))
        };
        let fields = vec![
            field(Scheme::Gcm, t.register_gcm_objectives()),
            field(Scheme::Sdg, t.register_sdg_goals()),
        ];
        Self {
            action: format!("{back}/tags"),
            back,
            back_words: t.decisions_decision(),
            lead: title.to_owned(),
            nothing_to_choose: false,
            corrections: Corrections::of(t, &fields.iter().collect::<Vec<_>>()),
            fields,
            verb: t.register_tags_save(),
            page,
        }
    }
}

impl InWords for Refusal {
    fn in_words(&self, lang: Lang) -> String {
        match self {
            Self::OnlyTheSecretariatNow => lang.texts().register_tags_only_secretariat(),
        }
    }
}

impl Sample for TagsPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let tag = |id, scheme: Scheme, number, label: &str| Tag {
            id,
            name: TagName {
                scheme: scheme.name().to_owned(),
                number,
                label: label.to_owned(),
                label_ru: "Данные".to_owned(),
                label_ky: "Маалыматтар".to_owned(),
            },
            chosen: id == 1,
        };
        let tags = [
            tag(1, Scheme::Gcm, 1, "Data"),
            tag(24, Scheme::Sdg, 1, "No Poverty"),
        ];
        let page = || {
            Page::sample(lang)
                .within(Section::Decisions)
                .titled(t.register_tags_choose())
        };
        let typed = Fields::of([("gcm", "99".to_owned())]);
        let wrong = Complaints::about("gcm", Refusal::OnlyTheSecretariatNow);
        let lay = |page, typed| {
            Self::lay(
                page,
                "/decisions/1".to_owned(),
                "Joint workplan 2027",
                &tags,
                typed,
            )
        };
        vec![
            ("some chosen", lay(page(), None)),
            (
                "again",
                lay(
                    page().with_corrections().answering("/decisions/1/tags"),
                    Some((&typed, &wrong)),
                ),
            ),
        ]
    }
}
