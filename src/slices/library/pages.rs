use askama::Template;

use super::access::{
    DescribeDocument, LinkDocument, OpenDocument, ReplaceDocument, WithdrawDocument, is_free_to,
};
use super::list_page::{marks, stale_tag, tongue_choices};
use super::model::{Audience, Document, Version, symbol};
use super::rules;
use super::store::{Beside, Linked, Reading};
use super::web::Typed;
use crate::base::access::{Act, Actor, Network};
use crate::base::dates::Dates;
use crate::base::history::Past;
use crate::base::lang::{InWords as _, Texts};
use crate::base::words::Word as _;
use crate::slices::decisions::tag_words;
use crate::web::fields::{Complaints, Fields};
use crate::web::files::{file_field, weight};
use crate::web::page::{Page, Section};
use crate::web::parts::{Ask, Corrections, Entry, Field, Log, Possible, Tag, Text, Width};
use crate::web::visit::Visit;

/// What a document's page tells; lists that partners do not see stay empty for them.
pub(super) struct Contents {
    pub(super) beside: Beside,
    pub(super) versions: Vec<Version>,
    pub(super) links: Vec<Linked>,
    pub(super) readings: Vec<Reading>,
    pub(super) past: Vec<Past>,
}

struct FileRow {
    /// A link, or the action of a button that records who took it.
    href: String,
    logged: bool,
    tongue: &'static str,
    lang: &'static str,
    words: String,
    file_name: String,
    when: String,
    who: String,
}

struct LinkRow {
    href: String,
    title: String,
    removal: Option<String>,
}

/// Opening to partners, or closing.
struct Reopen {
    action: String,
    opens: bool,
    may: Possible,
}

#[derive(Template)]
#[template(path = "library/show.html")]
pub(crate) struct DocumentPage {
    page: Page,
    kind: String,
    symbol: String,
    marks: Vec<Tag>,
    stale: Option<Tag>,
    withdrawn: Option<String>,
    facts: Vec<(String, String)>,
    tags: Vec<String>,
    keywords: Vec<String>,
    logged: bool,
    files: Vec<FileRow>,
    earlier: Vec<FileRow>,
    inside: bool,
    describe: Option<String>,
    withdraw: Option<String>,
    reopen: Option<Reopen>,
    replace: Option<(String, Vec<Field>)>,
    corrections: Corrections,
    links: Vec<LinkRow>,
    readings: Option<Vec<(String, String, String)>>,
    /// Releases of each file as it stands: address and words.
    releases: Vec<(String, String)>,
    log: Log,
}

impl DocumentPage {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        document: &Document,
        contents: Contents,
        typed: &Typed<'_>,
    ) -> Self {
        let title = document.title_in(visit.lang).to_owned();
        let mut page = visit.page(Section::Documents, title);
        if document.audience == Audience::Group {
            page = page.seen_by(visit.texts().frame_seen_by_group());
        }
        if !typed.1.is_empty() {
            page = page
                .with_corrections()
                .answering(format!("/documents/{}", document.id));
        }
        let dates = visit.lang.dates(visit.zone);
        Self::lay(
            page,
            (dates, visit.today(), &visit.symbol_prefix),
            who,
            document,
            contents,
            (typed.0, typed.1, visit.file_megabytes),
        )
    }

    pub(super) fn lay(
        page: Page,
        (dates, today, prefix): (Dates, chrono::NaiveDate, &str),
        who: &Actor,
        document: &Document,
        contents: Contents,
        (typed, complaints, megabytes): (&Fields, &Complaints, u64),
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let changes = rules::change(document, today).is_ok();
        let path = format!("/documents/{}", document.id);
        let at = |tail: &str| format!("{path}/{tail}");
        let replace = (changes && ReplaceDocument::verdict(who, document).is_yes()).then(|| {
            (
                at("versions"),
                replacing(&page, typed, complaints, megabytes),
            )
        });
        let fields = replace.iter().flat_map(|(_, fields)| fields);
        let corrections = Corrections::of(t, &fields.collect::<Vec<_>>());
        let opens = document.audience != Audience::Group;
        let reasons = if opens {
            rules::open(document, today).err().unwrap_or_default()
        } else {
            Vec::new()
        };
        let reopen = (changes && OpenDocument::verdict(who, document).is_yes()).then(|| Reopen {
            action: at("audience"),
            opens,
            may: Possible::unless(
                reasons
                    .iter()
                    .map(|one| Text::from(one.in_words(lang)))
                    .collect(),
            ),
        });
        let row = |one: &Version| FileRow {
            href: if document.is_logged() {
                format!("/document-versions/{}/copies", one.id)
            } else {
                format!("/document-versions/{}/file", one.id)
            },
            logged: document.is_logged(),
            tongue: one.tongue.lang().own_name(),
            lang: one.tongue.name(),
            words: t.papers_version(one.number),
            file_name: format!(
                "{}, {}",
                one.file_name,
                weight(lang, &one.media_type, one.bytes)
            ),
            when: dates.moment_short(one.uploaded_at),
            who: if who.hat.is_inside() {
                one.uploaded_by.clone()
            } else {
                String::new()
            },
        };
        let (files, earlier): (Vec<&Version>, Vec<&Version>) =
            contents.versions.iter().partition(|one| one.is_current);
        let unlink = changes && LinkDocument::verdict(who, &Network).is_yes();
        let kept = document.is_logged() && document.is_kept_by(who);
        Self {
            kind: document.kind.word(t),
            symbol: symbol(prefix, document.year, document.number),
            marks: marks(t, document.classification, document.audience),
            stale: document
                .dataset
                .as_ref()
                .filter(|_| document.is_stale(today))
                .map(|one| stale_tag(t, dates.on_paper(one.review_on))),
            withdrawn: document
                .withdrawn_at
                .map(|at| t.library_withdrawn_on(dates.moment(at))),
            facts: facts(&page, document, &contents.beside, dates),
            tags: contents
                .beside
                .tags
                .iter()
                .map(|one| tag_words(t, lang, &one.name))
                .collect(),
            keywords: document
                .keywords
                .split(',')
                .map(|word| word.trim().to_owned())
                .filter(|word| !word.is_empty())
                .collect(),
            logged: document.is_logged(),
            releases: releases(t, who, document, &files),
            files: files.into_iter().map(row).collect(),
            earlier: earlier.into_iter().map(row).collect(),
            inside: who.hat.is_inside(),
            describe: (changes && DescribeDocument::verdict(who, document).is_yes())
                .then(|| at("details")),
            withdraw: (changes && WithdrawDocument::verdict(who, document).is_yes())
                .then(|| at("withdrawal")),
            reopen,
            replace,
            corrections,
            links: contents
                .links
                .into_iter()
                .map(|one| LinkRow {
                    title: lang
                        .pick(
                            &one.thing.title,
                            one.thing.title_ru.as_deref(),
                            one.thing.title_ky.as_deref(),
                        )
                        .to_owned(),
                    href: one.thing.href,
                    removal: (unlink && is_free_to(who, one.thing.owner))
                        .then(|| format!("/document-links/{}/removal", one.id)),
                })
                .collect(),
            readings: kept.then(|| {
                let rows = contents.readings.iter();
                rows.map(|one| {
                    let file = format!(
                        "{}, {}",
                        one.tongue.lang().own_name(),
                        t.papers_version(one.version)
                    );
                    (one.person.clone(), file, dates.moment_short(one.at))
                })
                .collect()
            }),
            log: Log::new(entries(t, dates, contents.past), t),
            page,
        }
    }
}

/// R14: where what leaves the network is stated; for those inside, of what members read.
fn releases(
    t: &'static Texts,
    who: &Actor,
    document: &Document,
    files: &[&Version],
) -> Vec<(String, String)> {
    let stays = document.audience == Audience::Authors || document.withdrawn_at.is_some();
    if stays || !who.hat.is_inside() {
        return Vec::new();
    }
    let words = |one: &Version| match files {
        [_] => t.releases_of_this(),
        _ => format!(
            "{} ({})",
            t.releases_of_this(),
            one.tongue.lang().own_name()
        ),
    };
    let files = files.iter();
    files
        .map(|one| (format!("/releases?document={}", one.id), words(one)))
        .collect()
}

fn facts(page: &Page, document: &Document, beside: &Beside, dates: Dates) -> Vec<(String, String)> {
    let (t, lang) = (page.t, page.lang);
    let mut facts = vec![
        (t.library_source(), document.source.clone()),
        (t.library_dated_on(), dates.day(document.dated_on)),
        (t.library_holder(), beside.holder.clone()),
    ];
    if let Some(group) = &beside.group {
        let name = lang.pick(
            &group.name,
            group.name_ru.as_deref(),
            group.name_ky.as_deref(),
        );
        facts.push((t.library_group(), name.to_owned()));
    }
    if let Some(data) = &document.dataset {
        facts.extend([
            (t.library_reference_on(), dates.day(data.reference_on)),
            (t.library_disaggregation(), data.disaggregation.clone()),
            (t.library_licence(), data.licence.clone()),
            (t.library_review_on(), dates.day(data.review_on)),
        ]);
    }
    facts
}

/// The questions for the next file in one language.
fn replacing(page: &Page, typed: &Fields, complaints: &Complaints, megabytes: u64) -> Vec<Field> {
    let (t, lang) = (page.t, page.lang);
    let held = match typed.raw("file_lang") {
        "" => lang.tag(),
        word => word,
    };
    vec![
        Field::new(
            "file_lang",
            t.library_file_lang(),
            Ask::Select(tongue_choices().collect()),
        )
        .wide(Width::Middle)
        .required()
        .holding(held)
        .faulty(complaints.at("file_lang", lang)),
        file_field(
            "file",
            t.papers_next_file(),
            t.papers_files_hint(megabytes),
            false,
        )
        .faulty(complaints.at("file", lang)),
    ]
}

fn entries(t: &'static Texts, dates: Dates, past: Vec<Past>) -> Vec<Entry> {
    past.into_iter()
        .filter_map(|one| {
            Some(Entry {
                date: dates.day_short(dates.date_of(one.at)).into(),
                who: one.person.clone().unwrap_or_default().into(),
                what: told(t, &one)?.into(),
            })
        })
        .collect()
}

/// What an act did to the document.
fn told(t: &'static Texts, past: &Past) -> Option<String> {
    match past.act.as_str() {
        "document.add" => Some(t.library_log_added()),
        "document.describe" => Some(t.library_log_described()),
        "document.replace" => {
            Some(t.library_log_replaced(past.word("version"), past.word("lang").to_uppercase()))
        }
        "document.open" => Some(t.library_log_opened()),
        "document.withdraw" => Some(t.library_log_withdrawn()),
        "document.link" => Some(t.library_log_linked()),
        "document.unlink" => Some(t.library_log_unlinked()),
        _ => None,
    }
}
