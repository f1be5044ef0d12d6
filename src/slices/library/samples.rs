//! The telling cases of the pages and of the access table; everybody in them is invented.
use chrono::{DateTime, NaiveDate, Utc};

use super::filter::Filter;
use super::form_pages::{FormPage, OutcomePage, WithdrawalPage};
use super::list_page::{FolderRow, ListPage, Row};
use super::model::{
    Audience, Classification, Dataset, Document, DocumentId, Folder, FolderId, Kind, LinkId,
    Tongue, Version, VersionId,
};
use super::pages::{Contents, DocumentPage};
use super::store::{Beside, Brief, GroupName, Linked, Offers, Reading, Tag, Thing};
use super::web::Typed;
use super::{forms, rules};
use crate::base::access::{Actor, Hat};
use crate::base::history::Past;
use crate::base::ids::{GroupId, OrganisationId, PersonId};
use crate::base::lang::Lang;
use crate::slices::decisions::TagName;
use crate::web::fields::{Complaints, Fields};
use crate::web::files::Unkept;
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::Pager;

const PREFIX: &str = "UNMN/KGZ";

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 10, 15).unwrap_or_default()
}

fn dataset() -> Dataset {
    Dataset {
        reference_on: today() - chrono::Days::new(200),
        disaggregation: "Sex, age, oblast".to_owned(),
        licence: "CC BY 4.0".to_owned(),
        review_on: today() - chrono::Days::new(20),
    }
}

pub(super) fn document() -> Document {
    Document {
        id: DocumentId(3),
        year: 2026,
        number: 4,
        kind: Kind::Dataset,
        title: "Returning workers by oblast".to_owned(),
        title_ru: Some("Вернувшиеся работники по областям".to_owned()),
        title_ky: Some("Кайткан жумушчулар облустар боюнча".to_owned()),
        source: "IOM".to_owned(),
        dated_on: today() - chrono::Days::new(90),
        classification: Classification::Unclassified,
        audience: Audience::Internal,
        group: None,
        group_until: None,
        holder: OrganisationId(1),
        dataset: Some(dataset()),
        keywords: "DTM, 2026".to_owned(),
        withdrawn_at: None,
    }
}

pub(super) fn cases() -> Vec<(&'static str, Document)> {
    let of = |holder, audience, group: Option<i64>| Document {
        holder: OrganisationId(holder),
        audience,
        group: group.map(GroupId::from),
        ..document()
    };
    vec![
        ("", of(2, Audience::Internal, None)),
        ("own", of(1, Audience::Internal, None)),
        ("own agency's alone", of(1, Audience::Authors, None)),
        ("another agency's alone", of(2, Audience::Authors, Some(2))),
        ("own group's, open", of(2, Audience::Group, Some(1))),
        ("own group's, internal", of(2, Audience::Internal, Some(1))),
        ("chaired group's, open", of(2, Audience::Group, Some(2))),
        ("other group's, open", of(2, Audience::Group, Some(3))),
        (
            "withdrawn",
            Document {
                withdrawn_at: Some(DateTime::<Utc>::default()),
                ..of(2, Audience::Group, Some(1))
            },
        ),
    ]
}

fn version(id: i64, tongue: Tongue, number: i32, is_current: bool, of: &Document) -> Version {
    Version {
        id: VersionId(id),
        tongue,
        number,
        is_current,
        file_name: "returns.xlsx".to_owned(),
        media_type: "application/pdf".to_owned(),
        bytes: 348_160,
        sha256: vec![0; 32],
        uploaded_at: DateTime::default(),
        uploaded_by: "Aizada Primerova".to_owned(),
        document: of.clone(),
    }
}

pub(super) fn version_cases() -> Vec<(&'static str, Version)> {
    let mut all: Vec<(&'static str, Version)> = cases()
        .into_iter()
        .map(|(label, document)| (label, version(1, Tongue::En, 2, true, &document)))
        .collect();
    if let Some((_, open)) = cases().into_iter().nth(4) {
        let earlier = version(1, Tongue::En, 1, false, &open);
        all.push(("own group's, open, earlier", earlier));
    }
    all
}

pub(super) fn folder_cases() -> Vec<(&'static str, Folder)> {
    let of = |person, shared| Folder {
        id: FolderId(1),
        person: PersonId(person),
        shared,
        name: String::new(),
    };
    vec![
        ("own", of(1, false)),
        ("other's", of(2, false)),
        ("shared", of(2, true)),
    ]
}

fn somebody(hat: Hat) -> Actor {
    Actor::speaking(
        PersonId(1),
        (crate::base::ids::FunctionId(1), hat),
        OrganisationId(1),
    )
}

fn tag() -> Tag {
    Tag {
        id: 1,
        name: TagName {
            scheme: "gcm".to_owned(),
            number: 1,
            label: "Data".to_owned(),
            label_ru: "Данные".to_owned(),
            label_ky: "Маалыматтар".to_owned(),
        },
    }
}

fn group() -> GroupName {
    GroupName {
        id: GroupId::from(1),
        name: "Migration data".to_owned(),
        name_ru: Some("Данные о миграции".to_owned()),
        name_ky: Some("Миграция маалыматы".to_owned()),
        over: false,
    }
}

fn offers() -> Offers {
    Offers {
        page_size: 25,
        groups: vec![group()],
        tags: vec![tag()],
        folders: Vec::new(),
    }
}

fn thing() -> Thing {
    Thing {
        title: "Joint workplan 2027".to_owned(),
        title_ru: None,
        title_ky: None,
        href: "/decisions/7".to_owned(),
        owner: None,
    }
}

impl Sample for ListPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let one = |classification, audience| {
            let d = document();
            Row::of(
                t,
                (PREFIX, lang.dates(chrono_tz::Asia::Bishkek), lang),
                today(),
                Brief {
                    id: d.id,
                    year: d.year,
                    number: d.number,
                    kind: d.kind,
                    title: d.title,
                    title_ru: d.title_ru,
                    title_ky: d.title_ky,
                    source: d.source,
                    dated_on: d.dated_on,
                    classification,
                    audience,
                    review_on: d.dataset.map(|data| data.review_on),
                    tongues: vec!["en".to_owned(), "ru".to_owned()],
                    version: 2,
                },
            )
        };
        let lay = |hat, query: &str, rows: Vec<Row>, complaints: &Complaints| {
            let asked = Fields::parse(query.as_bytes()).unwrap_or_default();
            let filter = Filter::parse(&asked);
            let mut page = Page::sample(lang)
                .titled(t.library_documents())
                .within(Section::Documents);
            if !complaints.is_empty() {
                page = page.with_corrections();
            }
            let pager = Pager::open_ended(t, 1, 25, rows.len() as u64, false, filter.address());
            let about = filter.about.map(|_| thing());
            let shelves = vec![
                FolderRow::sample("Data 2026", true),
                FolderRow::sample("DTM", false),
            ];
            let none = Fields::default();
            Self::lay(
                page,
                &somebody(hat),
                (rows, pager),
                &filter,
                &offers(),
                (about, shelves),
                &Typed(&none, complaints),
            )
        };
        let none = Complaints::none();
        let rows = || {
            vec![
                one(Classification::Unclassified, Audience::Group),
                one(Classification::Confidential, Audience::Internal),
                one(Classification::StrictlyConfidential, Audience::Authors),
            ]
        };
        vec![
            ("all", lay(Hat::Secretariat, "", rows(), &none)),
            (
                "of a decision, refused",
                lay(
                    Hat::Secretariat,
                    "decision=7",
                    rows(),
                    &forms::no_such_document(),
                ),
            ),
            (
                "nothing found",
                lay(Hat::CoChair, "kind=study", Vec::new(), &none),
            ),
            (
                "partner",
                lay(Hat::Partner(OrganisationId(1)), "", Vec::new(), &none),
            ),
        ]
    }
}

impl Sample for FormPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let page = || Page::sample(lang).within(Section::Documents);
        let document = Document {
            audience: Audience::Group,
            group: Some(GroupId::from(1)),
            ..document()
        };
        let standing = Self::standing(&document, &[tag()]);
        let wrong = Complaints::about("files", rules::Refusal::GroupIsOver);
        let typed = Fields::of([("decision", "7".to_owned())]);
        vec![
            (
                "new, refused",
                Self::lay(
                    page().titled(t.library_add()).with_corrections(),
                    None,
                    &offers(),
                    (&typed, &wrong),
                    25,
                ),
            ),
            (
                "standing",
                Self::lay(
                    page().titled(t.library_describe()),
                    Some(&document),
                    &offers(),
                    (&standing, &Complaints::none()),
                    25,
                ),
            ),
        ]
    }
}

impl Sample for OutcomePage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let page = Page::sample(lang)
            .titled(lang.texts().library_some_unkept())
            .within(Section::Documents);
        let kept = [(
            DocumentId(3),
            "a.pdf".to_owned(),
            "UNMN/KGZ/2026/DOC.4".to_owned(),
        )];
        let unkept = [
            Unkept::WrongType("b.exe".to_owned()),
            Unkept::Twice("c.pdf".to_owned()),
        ];
        vec![("some refused", Self::lay(page, &kept, &unkept))]
    }
}

impl Sample for WithdrawalPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let page = Page::sample(lang)
            .titled(lang.texts().library_withdraw_question())
            .within(Section::Documents);
        vec![("asked", Self::lay(page, &document(), PREFIX))]
    }
}

impl Sample for DocumentPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let lay = |hat, document: &Document| {
            let contents = Contents {
                beside: Beside {
                    holder: "IOM".to_owned(),
                    group: document.group.map(|_| group()),
                    tags: vec![tag()],
                },
                versions: vec![
                    version(3, Tongue::En, 2, true, document),
                    version(2, Tongue::En, 1, false, document),
                    version(4, Tongue::Ky, 1, true, document),
                ],
                links: vec![Linked {
                    id: LinkId(1),
                    thing: thing(),
                }],
                readings: vec![Reading {
                    person: "Aizada Primerova".to_owned(),
                    tongue: Tongue::En,
                    version: 2,
                    at: DateTime::default(),
                }],
                past: vec![Past {
                    act: "document.add".to_owned(),
                    hat: "secretariat".to_owned(),
                    person: Some("Aizada Primerova".to_owned()),
                    organisation: None,
                    detail: None,
                    at: DateTime::default(),
                }],
            };
            let page = Page::sample(lang)
                .titled(document.title_in(lang).to_owned())
                .within(Section::Documents);
            let dates = lang.dates(chrono_tz::Asia::Bishkek);
            let none = (Fields::default(), Complaints::none());
            Self::lay(
                page,
                (dates, today(), PREFIX),
                &somebody(hat),
                document,
                contents,
                (&none.0, &none.1, 25),
            )
        };
        let secret = Document {
            classification: Classification::StrictlyConfidential,
            ..document()
        };
        let open = Document {
            audience: Audience::Group,
            group: Some(GroupId::from(1)),
            ..document()
        };
        let gone = Document {
            withdrawn_at: Some(DateTime::default()),
            ..document()
        };
        vec![
            ("stale data set", lay(Hat::Secretariat, &document())),
            ("strictly confidential", lay(Hat::Secretariat, &secret)),
            (
                "open to partners",
                lay(Hat::FocalPoint(OrganisationId(2)), &open),
            ),
            ("withdrawn", lay(Hat::Secretariat, &gone)),
        ]
    }
}
