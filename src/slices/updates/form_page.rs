use askama::Template;

use super::forms;
use super::list_page::{regions, sex_ages, topics};
use super::model::Update;
use super::store::Offers;
use super::words;
use crate::base::access::Actor;
use crate::base::lang::Lang;
use crate::base::words::Word as _;
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Section};
use crate::web::parts::{Ask, Choice, Corrections, Field, Width};
use crate::web::visit::Visit;

/// A new update, or one that is edited.
#[derive(Template)]
#[template(path = "updates/form.html")]
pub(crate) struct FormPage {
    page: Page,
    back: String,
    back_words: String,
    action: String,
    lead: String,
    verb: String,
    /// Which version is edited.
    version: Option<i32>,
    fields: Vec<Field>,
    corrections: Corrections,
}

type Typed<'a> = (&'a Fields, &'a Complaints);

impl FormPage {
    /// What a new form holds: the reader's language, and the first region, which is the whole country.
    pub(super) fn begun(visit: &Visit, offers: &Offers) -> Fields {
        let region = offers.regions.first();
        let region = region.map(|one| one.code.clone()).unwrap_or_default();
        Fields::of([("lang", visit.lang.tag().to_owned()), ("region", region)])
    }

    /// What stands in the record.
    pub(super) fn standing(update: &Update) -> Fields {
        let said = &update.words;
        let optional = |words: &Option<String>| words.clone().unwrap_or_default();
        let topic = said.topic.as_ref();
        Fields::of([
            ("title", said.title.clone()),
            ("text", said.text.clone()),
            (
                "topic",
                topic.map(|one| one.number.to_string()).unwrap_or_default(),
            ),
            ("region", said.region.code.clone()),
            ("sex_age", said.sex_age.name().to_owned()),
            ("sex_age_note", optional(&said.sex_age_note)),
            ("lang", said.lang.tag().to_owned()),
            ("link", optional(&said.link)),
            (
                "group",
                said.group.map(|one| one.to_string()).unwrap_or_default(),
            ),
        ])
    }

    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        update: Option<&Update>,
        offers: &Offers,
        typed: Typed<'_>,
    ) -> Self {
        let t = visit.texts();
        let (title, here) = match update {
            Some(one) => (t.updates_edit(), format!("/updates/{}/text", one.id)),
            None => (t.updates_post(), "/updates/new".to_owned()),
        };
        let mut page = visit.page(Section::Updates, title);
        if !typed.1.is_empty() {
            page = page.with_corrections().answering(here);
        }
        Self::lay(page, who, update, offers, typed)
    }

    pub(super) fn lay(
        page: Page,
        who: &Actor,
        update: Option<&Update>,
        offers: &Offers,
        typed: Typed<'_>,
    ) -> Self {
        let t = page.t;
        let fields = questions(&page, who, update, offers, typed);
        let corrections = Corrections::of(t, &fields.iter().collect::<Vec<_>>());
        let at = update.map(|one| format!("/updates/{}", one.id));
        Self {
            back_words: if at.is_some() {
                t.updates_update()
            } else {
                t.updates_updates()
            },
            action: at
                .as_ref()
                .map_or_else(|| "/updates".to_owned(), |at| format!("{at}/text")),
            back: at.unwrap_or_else(|| "/updates".to_owned()),
            version: update.map(|one| one.version),
            lead: match update {
                Some(one) if one.opened_at.is_some() => format!(
                    "{} {}",
                    t.updates_edit_lead(offers.numbers.edit_days),
                    t.updates_edit_closes()
                ),
                Some(_) => t.updates_edit_lead(offers.numbers.edit_days),
                None => t.updates_post_lead(),
            },
            verb: match update {
                Some(_) => t.updates_edit_do(),
                None => t.updates_post_do(),
            },
            corrections,
            fields,
            page,
        }
    }
}

fn questions(
    page: &Page,
    who: &Actor,
    update: Option<&Update>,
    offers: &Offers,
    (typed, complaints): Typed<'_>,
) -> Vec<Field> {
    let (t, lang) = (page.t, page.lang);
    let filled = |field: Field, name: &'static str| {
        field
            .holding(typed.raw(name))
            .faulty(complaints.at(name, lang))
    };
    let select = |name, label: String, choices| {
        filled(
            Field::new(name, label, Ask::Select(choices)).wide(Width::Middle),
            name,
        )
    };
    let text = Ask::Lines {
        rows: 7,
        document: false,
    };
    let none = std::iter::once(Choice::new("", t.updates_no_topic()));
    let languages = Lang::ALL.map(|one| Choice::new(one.tag(), one.own_name()));
    let mut fields = vec![
        filled(
            Field::line("title", t.updates_title())
                .at_most(190)
                .required(),
            "title",
        ),
        filled(
            Field::new("text", t.updates_text(), text)
                .hinted(t.updates_text_hint())
                .at_most(offers.numbers.text)
                .required(),
            "text",
        ),
        select(
            "topic",
            t.updates_topic(),
            none.chain(topics(lang, offers)).collect(),
        ),
        select("region", t.updates_region(), regions(lang, offers)).required(),
        filled(
            Field::new(
                "sex_age",
                t.updates_sex_age_question(),
                Ask::OneOf(sex_ages(t)),
            )
            .required(),
            "sex_age",
        ),
        filled(
            Field::line("sex_age_note", t.updates_sex_age_note())
                .hinted(t.updates_sex_age_hint())
                .at_most(300),
            "sex_age_note",
        ),
        select("lang", t.updates_lang(), languages.to_vec()).required(),
        filled(
            Field::new("link", t.updates_link(), Ask::Line("url"))
                .hinted(t.updates_link_hint())
                .wide(Width::Long)
                .at_most(500),
            "link",
        ),
    ];
    let groups = groups(page, who, update, offers);
    if groups.len() > 1 {
        fields.push(select("group", t.updates_for_whom(), groups).hinted(t.updates_group_hint()));
    }
    if update.is_none() {
        fields.push(filled(
            Field::line("documents", t.updates_documents())
                .hinted(t.updates_documents_hint())
                .at_most(500),
            "documents",
        ));
    }
    fields
}

/// All members, or one of the groups for which the reader posts; what it is for already, it may stay.
fn groups(page: &Page, who: &Actor, update: Option<&Update>, offers: &Offers) -> Vec<Choice> {
    let (t, lang) = (page.t, page.lang);
    let mut choices = vec![Choice::new("", t.library_read_by_network())];
    choices.extend(
        forms::groups(who, offers)
            .map(|one| Choice::new(one.id.to_string(), words::group(lang, one).to_owned())),
    );
    let kept = update.and_then(|one| one.words.group.zip(one.of_group.as_ref()));
    if let Some((id, group)) = kept {
        let value = id.to_string();
        if choices.iter().all(|one| one.value != value) {
            choices.push(Choice::new(value, words::of_group(lang, group).to_owned()));
        }
    }
    choices
}
