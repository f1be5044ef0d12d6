use askama::Template;

use super::filter;
use super::list_page::{group_choices, tongue_choices};
use super::model::{Audience, Classification, Document, DocumentId, Kind, symbol};
use super::store::{Offers, Tag};
use crate::base::lang::{InWords as _, Lang};
use crate::base::words::Word as _;
use crate::slices::decisions::Scheme;
use crate::web::fields::{Complaints, Fields};
use crate::web::files::{Unkept, file_field};
use crate::web::page::{Page, Section};
use crate::web::parts::{Ask, Choice, Corrections, Field, Width};
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "library/form.html")]
pub(crate) struct FormPage {
    page: Page,
    back: String,
    back_words: String,
    action: String,
    lead: String,
    verb: String,
    files: bool,
    hidden: Option<(&'static str, i64)>,
    fields: Vec<Field>,
    corrections: Corrections,
}

type Typed<'a> = (&'a Fields, &'a Complaints);

impl FormPage {
    /// What a new form holds: today's date, the reader's language, open within the network.
    pub(super) fn begun(visit: &Visit, query: &Fields) -> Fields {
        let mut fields = Fields::of([
            ("dated_on", visit.today().to_string()),
            ("file_lang", visit.lang.tag().to_owned()),
            (
                "classification",
                Classification::Unclassified.name().to_owned(),
            ),
            ("audience", Audience::Internal.name().to_owned()),
        ]);
        if let Some((name, id)) = filter::about(query).map(super::model::About::pair) {
            fields.push(name.to_owned(), id.to_string());
        }
        fields
    }

    /// What stands in the record.
    pub(super) fn standing(document: &Document, tags: &[Tag]) -> Fields {
        let mut fields = Fields::of([
            ("kind", document.kind.name().to_owned()),
            ("title", document.title.clone()),
            ("title_ru", document.title_ru.clone().unwrap_or_default()),
            ("title_ky", document.title_ky.clone().unwrap_or_default()),
            ("source", document.source.clone()),
            ("dated_on", document.dated_on.to_string()),
            ("classification", document.classification.name().to_owned()),
            ("audience", document.audience.name().to_owned()),
            ("keywords", document.keywords.clone()),
        ]);
        let mut add = |name: &str, value: String| fields.push(name.to_owned(), value);
        if let Some(group) = document.group {
            add("group", group.to_string());
        }
        if let Some(data) = &document.dataset {
            add("reference_on", data.reference_on.to_string());
            add("disaggregation", data.disaggregation.clone());
            add("licence", data.licence.clone());
            add("review_on", data.review_on.to_string());
        }
        for tag in tags {
            add(&tag.name.scheme, tag.id.to_string());
        }
        fields
    }

    pub(super) fn of_new(visit: &Visit, offers: &Offers, typed: Typed<'_>) -> Self {
        let t = visit.texts();
        let mut page = visit.page(Section::Documents, t.library_add());
        if !typed.1.is_empty() {
            page = page.with_corrections().answering("/documents/new");
        }
        Self::lay(page, None, offers, typed, visit.file_megabytes)
    }

    pub(super) fn of(
        visit: &Visit,
        document: &Document,
        offers: &Offers,
        typed: Typed<'_>,
    ) -> Self {
        let t = visit.texts();
        let mut page = visit.page(Section::Documents, t.library_describe());
        if !typed.1.is_empty() {
            page = page
                .with_corrections()
                .answering(format!("/documents/{}/details", document.id));
        }
        Self::lay(page, Some(document), offers, typed, visit.file_megabytes)
    }

    pub(super) fn lay(
        page: Page,
        document: Option<&Document>,
        offers: &Offers,
        typed: Typed<'_>,
        megabytes: u64,
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let new = document.is_none();
        let back = document.map_or_else(
            || "/documents".to_owned(),
            |one| format!("/documents/{}", one.id),
        );
        let fields = questions(&page, document, offers, typed, megabytes);
        Self {
            back_words: if new {
                t.library_documents()
            } else {
                t.library_document()
            },
            action: if new {
                "/documents".to_owned()
            } else {
                format!("{back}/details")
            },
            back,
            lead: document
                .map_or_else(|| t.library_add_lead(), |one| one.title_in(lang).to_owned()),
            verb: if new {
                t.library_add()
            } else {
                t.library_save()
            },
            files: new,
            hidden: filter::about(typed.0)
                .map(super::model::About::pair)
                .filter(|_| new),
            corrections: Corrections::of(t, &fields.iter().collect::<Vec<_>>()),
            fields,
            page,
        }
    }
}

fn questions(
    page: &Page,
    document: Option<&Document>,
    offers: &Offers,
    (typed, complaints): Typed<'_>,
    megabytes: u64,
) -> Vec<Field> {
    let (t, lang) = (page.t, page.lang);
    let filled = |field: Field, name: &'static str| {
        field
            .holding(typed.raw(name))
            .faulty(complaints.at(name, lang))
    };
    let line = |name, label: String, most| filled(Field::line(name, label).at_most(most), name);
    let day = |name, label: String| {
        filled(
            Field::new(name, label, Ask::Line("date")).wide(Width::Short),
            name,
        )
    };
    let new = document.is_none();
    let mut fields = vec![
        kind(page, typed, complaints),
        if new {
            line("title", t.papers_title(), 190).hinted(t.papers_title_hint())
        } else {
            line("title", t.papers_title(), 190).required()
        },
        line("title_ru", t.meetings_title_ru(), 190).in_lang("ru"),
        line("title_ky", t.meetings_title_ky(), 190).in_lang("ky"),
        line("source", t.library_source(), 200)
            .hinted(t.library_source_hint())
            .required(),
        day("dated_on", t.library_dated_on()).required(),
    ];
    if new {
        let tongues = Ask::Select(tongue_choices().collect());
        fields.push(filled(
            Field::new("file_lang", t.library_file_lang(), tongues)
                .wide(Width::Middle)
                .required(),
            "file_lang",
        ));
    }
    let levels = Classification::ALL
        .iter()
        .map(|&one| Choice::new(one.name(), one.word(t)).explained(level_note(page, one)))
        .collect();
    fields.push(filled(
        Field::new(
            "classification",
            t.library_classification(),
            Ask::OneOf(levels),
        )
        .required(),
        "classification",
    ));
    // whom it is open to beyond the network changes by a button of its own
    let open = document.is_some_and(|one| one.audience == Audience::Group);
    let readers = vec![
        Choice::new(Audience::Internal.name(), t.library_read_by_network()),
        Choice::new(Audience::Authors.name(), t.library_read_by_authors()),
    ];
    let readers = Field::new("audience", t.library_audience(), Ask::OneOf(readers))
        .required()
        .faulty(complaints.at("audience", lang));
    fields.push(if open {
        readers
            .hinted(t.library_audience_is_open())
            .holding(Audience::Internal.name())
    } else {
        readers.holding(typed.raw("audience"))
    });
    let groups = group_choices(lang, &offers.groups, t.library_no_group());
    fields.push(filled(
        Field::new("group", t.library_group(), Ask::Select(groups))
            .wide(Width::Middle)
            .hinted(t.library_group_hint()),
        "group",
    ));
    fields.extend([
        day("reference_on", t.library_reference_on()).hinted(t.library_dataset_hint()),
        line("disaggregation", t.library_disaggregation(), 300)
            .hinted(t.library_disaggregation_hint()),
        line("licence", t.library_licence(), 200),
        day("review_on", t.library_review_on()),
    ]);
    fields.extend(Scheme::ALL.iter().map(|&scheme| {
        let label = match scheme {
            Scheme::Gcm => t.register_gcm_objectives(),
            Scheme::Sdg => t.register_sdg_goals(),
        };
        let offered = offers
            .tags
            .iter()
            .filter(|tag| tag.name.scheme == scheme.name());
        let choices = offered
            .map(|tag| {
                let words = format!("{}. {}", tag.name.number, tag.name.words(lang));
                Choice::new(tag.id.to_string(), words)
            })
            .collect();
        let chosen = typed.all(scheme.name()).map(ToOwned::to_owned).collect();
        Field::new(scheme.name(), label, Ask::AnyOf(choices))
            .choosing(chosen)
            .faulty(complaints.at(scheme.name(), lang))
    }));
    fields.push(line("keywords", t.library_keywords(), 500).hinted(t.library_keywords_hint()));
    if new {
        // files stand last: what was typed has arrived before a file can fail
        let hint = t.papers_files_hint(megabytes);
        fields.push(
            file_field("files", t.papers_files(), hint, true).faulty(complaints.at("files", lang)),
        );
    }
    fields
}

fn kind(page: &Page, typed: &Fields, complaints: &Complaints) -> Field {
    let t = page.t;
    let kinds = Kind::ALL
        .iter()
        .map(|&one| Choice::new(one.name(), one.word(t)))
        .collect();
    Field::new("kind", t.library_kind(), Ask::Select(kinds))
        .wide(Width::Middle)
        .required()
        .holding(typed.raw("kind"))
        .faulty(complaints.at("kind", page.lang))
}

fn level_note(page: &Page, level: Classification) -> String {
    let t = page.t;
    match level {
        Classification::Unclassified => t.library_unclassified_note(),
        Classification::Confidential => t.library_confidential_note(),
        Classification::StrictlyConfidential => t.library_strictly_confidential_note(),
    }
}

/// What came of many files, where some were not kept.
#[derive(Template)]
#[template(path = "library/outcome.html")]
pub(crate) struct OutcomePage {
    page: Page,
    kept: Vec<(String, String, String)>,
    unkept: Vec<String>,
}

impl OutcomePage {
    pub(super) fn of(
        visit: &Visit,
        kept: &[(DocumentId, String, String)],
        unkept: &[Unkept],
    ) -> Self {
        let page = visit
            .page(Section::Documents, visit.texts().library_some_unkept())
            .answering("/documents");
        Self::lay(page, kept, unkept)
    }

    pub(super) fn lay(
        page: Page,
        kept: &[(DocumentId, String, String)],
        unkept: &[Unkept],
    ) -> Self {
        let lang: Lang = page.lang;
        Self {
            kept: kept
                .iter()
                .map(|(id, name, symbol)| {
                    (format!("/documents/{id}"), name.clone(), symbol.clone())
                })
                .collect(),
            unkept: unkept.iter().map(|one| one.in_words(lang)).collect(),
            page,
        }
    }
}

#[derive(Template)]
#[template(path = "library/withdrawal.html")]
pub(crate) struct WithdrawalPage {
    page: Page,
    action: String,
    back: String,
    symbol: String,
    title: String,
}

impl WithdrawalPage {
    pub(super) fn of(visit: &Visit, document: &Document) -> Self {
        let t = visit.texts();
        Self::lay(
            visit.page(Section::Documents, t.library_withdraw_question()),
            document,
            &visit.symbol_prefix,
        )
    }

    pub(super) fn lay(page: Page, document: &Document, prefix: &str) -> Self {
        Self {
            action: format!("/documents/{}/withdrawal", document.id),
            back: format!("/documents/{}", document.id),
            symbol: symbol(prefix, document.year, document.number),
            title: document.title_in(page.lang).to_owned(),
            page,
        }
    }
}
