use askama::Template;

use super::super::model::{Action, Details, Kind};
use super::super::pages::kind_word;
use super::store::{Doer, Tag};
use crate::base::ids::PersonId;
use crate::base::lang::Lang;
use crate::base::words::Word;
use crate::slices::decisions::{Scheme, TagName};
use crate::web::fields::{Complaint, Complaints, Fields};
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Ask, Choice, Corrections, Field, Width};
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "decisions/form.html")]
pub(crate) struct DetailsPage {
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

impl DetailsPage {
    pub(super) fn of(
        visit: &Visit,
        action: &Action,
        doers: &[Doer],
        tags: &[Tag],
        typed: Option<(&Fields, &Complaints)>,
    ) -> Self {
        let back = format!("/actions/{}", action.id);
        let mut page = visit.page(Section::FollowUp, visit.texts().actions_describe());
        if typed.is_some() {
            page = page.with_corrections().answering(format!("{back}/details"));
        }
        Self::lay(
            page,
            back,
            (&action.title, &action.details),
            doers,
            tags,
            typed,
        )
    }

    fn lay(
        page: Page,
        back: String,
        (title, details): (&str, &Details),
        doers: &[Doer],
        tags: &[Tag],
        typed: Option<(&Fields, &Complaints)>,
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let ask = |name: &'static str, held: String, field: Field| match typed {
            Some((fields, complaints)) => field
                .holding(fields.raw(name))
                .faulty(complaints.at(name, lang)),
            None => field.holding(held),
        };
        let marks = |scheme: Scheme, label: String| {
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
        let mut people = vec![Choice::new("", t.actions_person_nobody())];
        people.extend(
            doers
                .iter()
                .map(|one| Choice::new(one.id.to_string(), one.name.clone())),
        );
        let kinds = Kind::ALL
            .iter()
            .map(|&one| Choice::new(one.name(), kind_word(t, one)))
            .collect();
        let person = details.person.map(|id: PersonId| id.to_string());
        let fields = vec![
            ask(
                "person",
                person.unwrap_or_default(),
                Field::new("person", t.actions_person(), Ask::Select(people))
                    .hinted(t.actions_person_hint())
                    .wide(Width::Long),
            ),
            ask(
                "kind",
                details.kind.name().to_owned(),
                Field::new("kind", t.actions_kind(), Ask::Select(kinds)).wide(Width::Middle),
            ),
            ask(
                "place",
                details.place.clone().unwrap_or_default(),
                Field::line("place", t.actions_place())
                    .hinted(t.actions_place_hint())
                    .at_most(120),
            ),
            marks(Scheme::Gcm, t.register_gcm_objectives()),
            marks(Scheme::Sdg, t.register_sdg_goals()),
        ];
        Self {
            action: format!("{back}/details"),
            back,
            back_words: t.actions_action(),
            lead: title.to_owned(),
            nothing_to_choose: false,
            corrections: Corrections::of(t, &fields.iter().collect::<Vec<_>>()),
            fields,
            verb: t.actions_describe_do(),
            page,
        }
    }
}

impl Sample for DetailsPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let page = || {
            Page::sample(lang)
                .within(Section::FollowUp)
                .titled(t.actions_describe())
        };
        let tags = [Tag {
            id: 1,
            chosen: true,
            name: TagName {
                scheme: Scheme::Gcm.name().to_owned(),
                number: 1,
                label: "Data".to_owned(),
                label_ru: "Данные".to_owned(),
                label_ky: "Маалыматтар".to_owned(),
            },
        }];
        let doers = [Doer {
            id: PersonId(7),
            name: "Nurgul Synakova".to_owned(),
        }];
        let details = Details {
            person: Some(PersonId(7)),
            place: Some("Osh".to_owned()),
            ..Details::default()
        };
        let typed = Fields::of([("kind", "never".to_owned())]);
        let mut form = crate::web::fields::Form::of(&typed);
        form.complain("kind", Complaint::NotOffered);
        let wrong = form
            .finish(None::<()>)
            .err()
            .unwrap_or_else(Complaints::none);
        let lay = |page, typed| {
            let back = "/actions/1".to_owned();
            Self::lay(page, back, ("The study", &details), &doers, &tags, typed)
        };
        vec![
            ("one named", lay(page(), None)),
            (
                "again",
                lay(
                    page().with_corrections().answering("/actions/1/details"),
                    Some((&typed, &wrong)),
                ),
            ),
        ]
    }
}
