//! M3: "Better understanding through information exchange"; T9, T10: data and tools, "accurate, up-to-date, disaggregated".
//!
//! A document has a file in one or more languages, each with all its versions. Classification (ST/SGB/2007/6) says how it
//! is handled, audience who reads it: two axes (§8). It begins within the network; the secretariat or the chair of its
//! group opens what is unclassified to the partners of that group (I15, I16). Whoever takes a confidential file is
//! recorded; a strictly confidential one is in no mail, no export and no finding.
//!
//! | a document | what changes |
//! |---|---|
//! | stands | its details, its audience, further versions, links |
//! | withdrawn, or its group is over (I18) | nothing any more |
//!
//! A folder is a question that was kept.
mod access;
mod filter;
mod form_pages;
mod forms;
mod lifecycle_web;
mod list_page;
mod model;
mod pages;
mod record_store;
mod rules;
mod samples;
mod store;
mod web;

use chrono::NaiveDate;

use crate::base::access::{Act as _, Actor};
use crate::base::acts::{Reads, Records};
use crate::base::fault::Fault;
use crate::base::lang::Lang;
use crate::web::routes::Routes;
use crate::web::visit::Visit;

pub(crate) use form_pages::{FormPage, OutcomePage, WithdrawalPage};
pub(crate) use forms::cited;
pub(crate) use list_page::ListPage;
pub(crate) use pages::DocumentPage;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/documents", web::list)
        .post_files("/documents", web::add)
        .get("/documents/new", web::new)
        .get("/documents/{id}", web::show)
        .get("/documents/{id}/details", web::details)
        .post("/documents/{id}/details", web::describe)
        .post_files("/documents/{id}/versions", web::replace)
        .post("/documents/{id}/audience", lifecycle_web::open)
        .get(
            "/documents/{id}/withdrawal",
            lifecycle_web::confirm_withdrawal,
        )
        .post("/documents/{id}/withdrawal", lifecycle_web::withdraw)
        .get("/document-versions/{id}/file", lifecycle_web::read)
        .post("/document-versions/{id}/copies", lifecycle_web::take)
        .post("/documents/links", lifecycle_web::link)
        .post("/document-links/{id}/removal", lifecycle_web::unlink)
        .post("/documents/folders", lifecycle_web::keep_folder)
        .post(
            "/document-folders/{id}/removal",
            lifecycle_web::remove_folder,
        )
}

/// One document where something names it.
pub(crate) struct Named {
    pub(crate) href: String,
    pub(crate) title: String,
    pub(crate) symbol: String,
}

/// The documents that an update refers to, as far as this actor may know of them.
pub(crate) async fn of_update(
    db: &mut dyn Reads,
    visit: &Visit,
    who: &Actor,
    update: i64,
) -> Result<Vec<Named>, Fault> {
    let filter = filter::Filter {
        about: Some(model::About::Update(update)),
        ..filter::Filter::default()
    };
    let (eyes, most) = (store::Eyes::of(who), (1, 50));
    let found = store::list(db, &eyes, &filter, visit.today(), most).await?;
    Ok(found
        .into_iter()
        .map(|one| Named {
            href: format!("/documents/{}", one.id),
            title: visit
                .lang
                .pick(&one.title, one.title_ru.as_deref(), one.title_ky.as_deref())
                .to_owned(),
            symbol: model::symbol(&visit.symbol_prefix, one.year, one.number),
        })
        .collect())
}

/// The document of a number, if this actor may know of it and it may still be referred to.
pub(crate) async fn known(
    db: &mut dyn Reads,
    who: &Actor,
    (cited, today): ((i32, i32), NaiveDate),
) -> Result<Option<i64>, Fault> {
    let found = store::find(db, cited).await?;
    let known = found.filter(|one| access::SeeDocument::verdict(who, one).is_yes());
    Ok(known
        .filter(|one| rules::change(one, today).is_ok())
        .map(|one| one.id.get()))
}

/// A new update refers to the document, in the act that posts it.
pub(crate) async fn link_to_update(
    db: &mut dyn Records,
    document: i64,
    update: i64,
) -> Result<(), Fault> {
    record_store::insert_link(db, document.into(), model::About::Update(update)).await?;
    db.about("document", document, None).await
}

/// What the constraints of documents say.
pub(crate) fn constraint_words(constraint: &str, lang: Lang) -> Option<String> {
    let t = lang.texts();
    match constraint {
        "withdrawn_documents_are_frozen" => Some(t.library_refused_withdrawn()),
        "document_versions_count_on" | "one_row_for_each_document_version" => {
            Some(t.library_refused_changed())
        }
        "a_document_of_an_update_is_its_members" => Some(t.updates_refused_documents()),
        "one_link_for_each_thing" => Some(t.library_refused_linked()),
        "one_folder_of_each_name" => Some(t.library_refused_folder_name()),
        "partners_read_what_is_unclassified" => Some(t.library_refused_classified()),
        "partners_are_those_of_a_group" => Some(t.library_refused_no_group()),
        _ => None,
    }
}
