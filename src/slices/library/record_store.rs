use chrono::{DateTime, Utc};

use super::access::{
    AddDocuments, DescribeDocument, KeepFolder, LinkDocument, OpenDocument, RemoveFolder,
    ReplaceDocument, TakeDocument, UnlinkDocument, WithdrawDocument,
};
use super::forms::{Details, NewDocuments};
use super::model::{About, Audience, Document, DocumentId, Folder, Link, Tongue, Version};
use crate::base::acts::{Reads, Recording};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{GroupId, OrganisationId, PersonId};
use crate::base::numbering::{self, Series};
use crate::base::words::Word as _;
use crate::web::files::File;

/// By whom, for which agency, when.
#[derive(Clone, Copy)]
pub(super) struct Hand {
    pub(super) person: PersonId,
    pub(super) holder: OrganisationId,
    pub(super) at: DateTime<Utc>,
}

/// A document with its first file and its number of the year.
pub(super) async fn record_document(
    db: &mut Recording<AddDocuments>,
    new: &NewDocuments,
    file: &File,
    year: i32,
    hand: Hand,
) -> Result<(DocumentId, i32), Fault> {
    let number = numbering::next(db, Series::Document, year).await?;
    let details = &new.details;
    let data = details.dataset.as_ref();
    let alone = new.files.len() == 1;
    let id = sqlx::query_scalar!(
        r#"insert into document (year, number, kind, title, title_ru, title_ky, source, dated_on, classification, audience,
                                 working_group_id, holder_id, reference_on, disaggregation, licence, review_on, keywords, added_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
           returning id as "id: DocumentId""#,
        year,
        number,
        details.kind.name(),
        new.title(file),
        details.title_ru.as_ref().filter(|_| alone),
        details.title_ky.as_ref().filter(|_| alone),
        details.source,
        details.dated_on,
        details.classification.name(),
        details.audience.name(),
        details.group.map(GroupId::get),
        hand.holder.get(),
        data.map(|one| one.reference_on),
        data.map(|one| one.disaggregation.as_str()),
        data.map(|one| one.licence.as_str()),
        data.map(|one| one.review_on),
        details.keywords,
        hand.at,
    )
    .fetch_one(db.conn())
    .await?;
    insert_version(db, id, (new.tongue, 1), file, (hand.person, hand.at)).await?;
    insert_tags(db, id, &details.tags).await?;
    Ok((id, number))
}

async fn insert_version(
    db: &mut dyn Reads,
    document: DocumentId,
    (tongue, version): (Tongue, i32),
    file: &File,
    (by, at): (PersonId, DateTime<Utc>),
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into document_version (document_id, lang, version, file_name, media_type, bytes, sha256, uploaded_by, uploaded_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        document.get(),
        tongue.name(),
        version,
        file.name,
        file.media_type,
        file.bytes,
        file.sha256,
        by.get(),
        at,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

async fn insert_tags(
    db: &mut dyn Reads,
    document: DocumentId,
    chosen: &[i64],
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into document_tag (document_id, tag_id) select $1, id from tag where id = any ($2)
         on conflict on constraint one_document_mark_for_each_tag do nothing",
        document.get(),
        chosen,
    )
    .execute(db.conn())
    .await?;
    Ok(())
}

/// A further version in one language; the earlier ones stay.
pub(super) async fn record_version(
    db: &mut Recording<ReplaceDocument>,
    document: DocumentId,
    at: (Tongue, i32),
    file: &File,
    by: (PersonId, DateTime<Utc>),
) -> Result<(), Fault> {
    insert_version(db, document, at, file, by).await
}

pub(super) async fn record_details(
    db: &mut Recording<DescribeDocument>,
    document: &Document,
    details: &Details,
) -> Result<(), Fault> {
    let data = details.dataset.as_ref();
    // whom it is open to changes by an act of its own
    let audience = match document.audience {
        Audience::Group => Audience::Group,
        Audience::Authors | Audience::Internal => details.audience,
    };
    sqlx::query!(
        "update document set kind = $2, title = coalesce($3, title), title_ru = $4, title_ky = $5, source = $6, dated_on = $7,
                classification = $8, audience = $9, working_group_id = $10, reference_on = $11, disaggregation = $12,
                licence = $13, review_on = $14, keywords = $15
          where id = $1 and withdrawn_at is null",
        document.id.get(),
        details.kind.name(),
        details.title,
        details.title_ru,
        details.title_ky,
        details.source,
        details.dated_on,
        details.classification.name(),
        audience.name(),
        details.group.map(GroupId::get),
        data.map(|one| one.reference_on),
        data.map(|one| one.disaggregation.as_str()),
        data.map(|one| one.licence.as_str()),
        data.map(|one| one.review_on),
        details.keywords,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    sqlx::query!(
        "delete from document_tag where document_id = $1 and not tag_id = any ($2)",
        document.id.get(),
        &details.tags,
    )
    .execute(db.conn())
    .await?;
    insert_tags(db, document.id, &details.tags).await
}

pub(super) async fn record_audience(
    db: &mut Recording<OpenDocument>,
    document: DocumentId,
    audience: Audience,
) -> Result<(), Fault> {
    sqlx::query!(
        "update document set audience = $2 where id = $1",
        document.get(),
        audience.name(),
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_withdrawal(
    db: &mut Recording<WithdrawDocument>,
    document: DocumentId,
    by: PersonId,
    at: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update document set withdrawn_at = $2, withdrawn_by = $3 where id = $1 and withdrawn_at is null",
        document.get(),
        at,
        by.get(),
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// §8 (8)
pub(super) async fn record_reading(
    db: &mut Recording<TakeDocument>,
    version: &Version,
    by: PersonId,
    at: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into document_reading (document_version_id, person_id, at) values ($1, $2, $3)",
        version.id.get(),
        by.get(),
        at,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn insert_link(
    db: &mut dyn Reads,
    document: DocumentId,
    about: About,
) -> Result<(), Fault> {
    let [item, decision, action, group, update] = about.columns();
    sqlx::query!(
        "insert into document_link (document_id, agenda_item_id, decision_id, action_id, working_group_id, update_id)
         values ($1, $2, $3, $4, $5, $6)",
        document.get(),
        item,
        decision,
        action,
        group,
        update,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// Where the new document is referred to.
pub(super) async fn record_first_link(
    db: &mut Recording<AddDocuments>,
    document: DocumentId,
    about: About,
) -> Result<(), Fault> {
    insert_link(db, document, about).await
}

pub(super) async fn record_link(
    db: &mut Recording<LinkDocument>,
    document: DocumentId,
    about: About,
) -> Result<(), Fault> {
    insert_link(db, document, about).await
}

pub(super) async fn record_unlinking(
    db: &mut Recording<UnlinkDocument>,
    link: &Link,
) -> Result<(), Fault> {
    sqlx::query!("delete from document_link where id = $1", link.id.get())
        .execute(db.conn())
        .await?
        .exactly(1)
}

pub(super) async fn record_folder(
    db: &mut Recording<KeepFolder>,
    by: PersonId,
    (name, question): (&str, &str),
    shared: bool,
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into document_folder (person_id, shared, name, question) values ($1, $2, $3, $4)",
        by.get(),
        shared,
        name,
        question,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_removal(
    db: &mut Recording<RemoveFolder>,
    folder: &Folder,
) -> Result<(), Fault> {
    sqlx::query!("delete from document_folder where id = $1", folder.id.get())
        .execute(db.conn())
        .await?
        .exactly(1)
}
