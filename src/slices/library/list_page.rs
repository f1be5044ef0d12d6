use askama::Template;

use super::access::{AddDocuments, is_free_to};
use super::filter::Filter;
use super::model::{Audience, Classification, Kind, Tongue, symbol};
use super::store::{Brief, GroupName, Offers, Shelf, Thing};
use super::web::Typed;
use crate::base::access::{Act, Actor, Hat, Network};
use crate::base::dates::Dates;
use crate::base::lang::{Lang, Texts};
use crate::base::words::Word as _;
use crate::slices::decisions::tag_words;
use crate::web::page::{Page, Section};
use crate::web::parts::{Ask, Choice, Corrections, Field, Icon, Pager, Tag, Tone, Width};
use crate::web::visit::Visit;

/// How it is handled, and who reads it: two marks.
pub(super) fn marks(
    t: &'static Texts,
    classification: Classification,
    audience: Audience,
) -> Vec<Tag> {
    let handled = match classification {
        Classification::Unclassified => None,
        Classification::Confidential => Some(Tone::Warn),
        Classification::StrictlyConfidential => Some(Tone::No),
    };
    let handled = handled.map(|tone| Tag::new(Icon::Lock, tone, classification.word(t)));
    let read = match audience {
        Audience::Authors => Tag::kind(Icon::Lock, t.library_audience_authors()),
        Audience::Internal => Tag::kind(Icon::Lock, t.frame_internal()),
        Audience::Group => Tag::kind(Icon::Open, t.library_audience_group()),
    };
    handled.into_iter().chain([read]).collect()
}

pub(super) struct Row {
    href: String,
    title: String,
    symbol: String,
    kind: String,
    marks: Vec<Tag>,
    source: String,
    date: String,
    tongues: String,
    stale: Option<Tag>,
}

/// A folder on its shelf.
pub(super) struct FolderRow {
    href: String,
    name: String,
    current: bool,
    shared: bool,
    removal: Option<String>,
}

/// The form that links a document to what is asked about.
struct LinkForm {
    symbol: Field,
    hidden: (&'static str, i64),
    new: String,
}

#[derive(Template)]
#[template(path = "library/list.html")]
pub(crate) struct ListPage {
    page: Page,
    lead: String,
    about: Option<(String, String)>,
    new: Option<String>,
    link: Option<LinkForm>,
    folders: Vec<FolderRow>,
    filtered: bool,
    filters: Vec<Field>,
    /// Name and value of what else is asked for, as the filter's form keeps it.
    kept: Kept,
    rows: Vec<Row>,
    pager: Pager,
    folder: Option<(Vec<Field>, Kept)>,
    corrections: Corrections,
}

/// Names and values that a form keeps.
type Kept = Vec<(&'static str, String)>;

/// Stale or not, as a list says it.
pub(super) fn stale_tag(t: &'static Texts, since: String) -> Tag {
    Tag::new(Icon::Overdue, Tone::No, t.library_stale_since(since))
}

impl Row {
    pub(super) fn of(
        t: &'static Texts,
        (prefix, dates, lang): (&str, Dates, Lang),
        today: chrono::NaiveDate,
        one: Brief,
    ) -> Self {
        let tongues: Vec<String> = one.tongues.iter().map(|tag| tag.to_uppercase()).collect();
        let date = dates.on_paper(one.dated_on);
        Self {
            href: format!("/documents/{}", one.id),
            title: lang
                .pick(&one.title, one.title_ru.as_deref(), one.title_ky.as_deref())
                .to_owned(),
            symbol: symbol(prefix, one.year, one.number),
            kind: one.kind.word(t),
            marks: marks(t, one.classification, one.audience),
            source: one.source,
            date: if one.version > 1 {
                t.library_version_and_date(one.version, date)
            } else {
                date
            },
            tongues: tongues.join(", "),
            stale: one
                .review_on
                .filter(|day| *day < today)
                .map(|day| stale_tag(t, dates.on_paper(day))),
        }
    }
}

impl ListPage {
    #[expect(
        clippy::too_many_arguments,
        reason = "everything that the list of documents tells"
    )]
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        rows: Vec<Brief>,
        filter: &Filter,
        offers: &Offers,
        thing: Option<Thing>,
        page: i64,
        typed: &Typed<'_>,
    ) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let mut frame = visit.page(Section::Documents, t.library_documents());
        if !who.hat.is_inside() {
            frame = frame.seen_by(t.library_seen_by_partners());
        }
        if !typed.1.is_empty() {
            frame = frame.with_corrections().answering(filter.address());
        }
        let drawn = (visit.symbol_prefix.as_str(), lang.dates(visit.zone), lang);
        let mut rows: Vec<Row> = rows
            .into_iter()
            .map(|one| Row::of(t, drawn, visit.today(), one))
            .collect();
        let pager = Pager::cut(t, &mut rows, (page, offers.page_size), filter.address());
        let shelves = offers.folders.iter().map(|one| shelf(one, who, filter));
        Self::lay(
            frame,
            who,
            (rows, pager),
            filter,
            offers,
            (thing, shelves.collect()),
            typed,
        )
    }

    pub(super) fn lay(
        page: Page,
        who: &Actor,
        (rows, pager): (Vec<Row>, Pager),
        filter: &Filter,
        offers: &Offers,
        (thing, folders): (Option<Thing>, Vec<FolderRow>),
        typed: &Typed<'_>,
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let inside = who.hat.is_inside();
        let may_add = AddDocuments::verdict(who, &Network).is_yes();
        let link = filter
            .about
            .filter(|_| {
                let free = thing.as_ref().map(|one| is_free_to(who, one.owner));
                may_add && free == Some(true)
            })
            .map(|about| {
                let (name, id) = about.pair();
                LinkForm {
                    symbol: Field::line("symbol", t.library_link_symbol())
                        .hinted(t.library_link_hint())
                        .wide(Width::Middle)
                        .at_most(60)
                        .required()
                        .holding(typed.0.raw("symbol"))
                        .faulty(typed.1.at("symbol", lang)),
                    hidden: (name, id),
                    new: format!("/documents/new?{name}={id}"),
                }
            });
        let folder = (inside && filter.narrows()).then(|| {
            let mut fields = vec![
                Field::line("name", t.library_folder_name())
                    .wide(Width::Middle)
                    .at_most(80)
                    .required()
                    .holding(typed.0.raw("name"))
                    .faulty(typed.1.at("name", lang)),
            ];
            if who.hat == Hat::Secretariat {
                fields.push(Field::new("shared", t.library_folder_share(), Ask::Tick));
            }
            (fields, filter.pairs())
        });
        let asked: Vec<&Field> = link
            .iter()
            .map(|one| &one.symbol)
            .chain(folder.iter().flat_map(|(fields, _)| fields))
            .collect();
        let corrections = Corrections::of(t, &asked);
        Self {
            lead: if inside {
                t.library_lead()
            } else {
                t.library_lead_outside()
            },
            about: thing.map(|one| {
                let title = lang.pick(&one.title, one.title_ru.as_deref(), one.title_ky.as_deref());
                (one.href.clone(), title.to_owned())
            }),
            new: (may_add && link.is_none()).then(|| "/documents/new".to_owned()),
            link,
            folders,
            filtered: filter.narrows(),
            filters: filters(t, lang, filter, offers, inside),
            kept: filter
                .about
                .map(super::model::About::pair)
                .map(|(name, id)| (name, id.to_string()))
                .into_iter()
                .collect(),
            rows,
            pager,
            folder,
            corrections,
            page,
        }
    }
}

fn shelf(one: &Shelf, who: &Actor, filter: &Filter) -> FolderRow {
    let own = who.person.map(crate::base::ids::PersonId::get) == Some(one.person);
    FolderRow {
        href: format!("/documents?{}", one.question),
        name: one.name.clone(),
        current: filter.query() == one.question,
        shared: one.shared,
        removal: (own || one.shared && who.hat == Hat::Secretariat)
            .then(|| format!("/document-folders/{}/removal", one.id)),
    }
}

pub(super) fn group_choices(lang: Lang, groups: &[GroupName], first: String) -> Vec<Choice> {
    let mut choices = vec![Choice::new("", first)];
    choices.extend(groups.iter().map(|one| {
        let name = lang.pick(&one.name, one.name_ru.as_deref(), one.name_ky.as_deref());
        Choice::new(one.id.to_string(), name.to_owned())
    }));
    choices
}

pub(super) fn tongue_choices() -> impl Iterator<Item = Choice> {
    Tongue::ALL
        .iter()
        .map(|&one| Choice::new(one.name(), one.lang().own_name()))
}

fn filters(
    t: &'static Texts,
    lang: Lang,
    filter: &Filter,
    offers: &Offers,
    inside: bool,
) -> Vec<Field> {
    let pairs = filter.pairs();
    let held = |name: &str| {
        let found = pairs.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value.clone()).unwrap_or_default()
    };
    let select = |name, label: String, choices: Vec<Choice>| {
        Field::new(name, label, Ask::Select(choices))
            .holding(held(name))
            .wide(Width::Middle)
    };
    let mut kinds = vec![Choice::new("", t.library_any_kind())];
    kinds.extend(
        Kind::ALL
            .iter()
            .map(|&one| Choice::new(one.name(), one.word(t))),
    );
    let mut tongues = vec![Choice::new("", t.library_any_language())];
    tongues.extend(tongue_choices());
    let mut tags = vec![Choice::new("", t.register_any_tag())];
    tags.extend(
        offers
            .tags
            .iter()
            .map(|one| Choice::new(one.name.value(), tag_words(t, lang, &one.name))),
    );
    let mut fields = vec![
        Field::new("q", t.library_words(), Ask::Line("search"))
            .holding(filter.words.clone())
            .wide(Width::Middle),
        select("kind", t.library_kind(), kinds),
        select("file_lang", t.library_file_lang(), tongues),
        Field::new("year", t.library_year(), Ask::Line("number"))
            .holding(held("year"))
            .wide(Width::Short),
        select(
            "group",
            t.library_group(),
            group_choices(lang, &offers.groups, t.library_any_group()),
        ),
        select("tag", t.register_tag(), tags),
    ];
    if inside {
        let mut levels = vec![Choice::new("", t.library_any_classification())];
        levels.extend(
            Classification::ALL
                .iter()
                .map(|&one| Choice::new(one.name(), one.word(t))),
        );
        fields.push(select("class", t.library_classification(), levels));
        fields.push(Field::new("stale", t.library_only_stale(), Ask::Tick).holding(held("stale")));
    }
    fields
}

impl FolderRow {
    pub(super) fn sample(name: &str, shared: bool) -> Self {
        Self {
            href: "/documents?kind=dataset".to_owned(),
            name: name.to_owned(),
            current: shared,
            shared,
            removal: Some("/document-folders/1/removal".to_owned()),
        }
    }
}
