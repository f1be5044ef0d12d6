use chrono::{DateTime, NaiveDate, Utc};
use serde::Deserialize;
use sqlx::PgConnection;
use sqlx::types::Json;

use super::filter::Filter;
use super::model::{
    About, Audience, Classification, Dataset, Document, DocumentId, Folder, FolderId, Kind, Link,
    LinkId, Tongue, Version, VersionId,
};
use super::samples;
use crate::base::access::{Actor, Grip, Hat, Subject};
use crate::base::acts::Reads;
use crate::base::fault::Fault;
use crate::base::ids::{GroupId, OrganisationId, PersonId};
use crate::base::words::Word as _;
use crate::slices::decisions::TagName;

/// One row of `document`, for one record and for a number that somebody typed.
async fn fetch(
    db: &mut PgConnection,
    id: Option<DocumentId>,
    (year, number): (Option<i32>, Option<i32>),
) -> Result<Option<Document>, Fault> {
    let row = sqlx::query!(
        r#"select d.id as "id: DocumentId", d.year, d.number, d.kind as "kind: Kind", d.title, d.title_ru, d.title_ky, d.source,
                  d.dated_on, d.classification as "classification: Classification", d.audience as "audience: Audience",
                  d.working_group_id as "group: GroupId", d.holder_id as "holder: OrganisationId",
                  w.sunset_on as "group_until?", d.reference_on, d.disaggregation, d.licence,
                  d.review_on, d.keywords, d.withdrawn_at
             from document d left join working_group w on w.id = d.working_group_id
            where d.id = $1 or (d.year = $2 and d.number = $3)"#,
        id.map(DocumentId::get),
        year,
        number,
    )
    .fetch_optional(db)
    .await?;
    Ok(row.map(|row| {
        let said = row
            .reference_on
            .zip(row.review_on)
            .zip(row.disaggregation.zip(row.licence));
        Document {
            id: row.id,
            year: row.year,
            number: row.number,
            kind: row.kind,
            title: row.title,
            title_ru: row.title_ru,
            title_ky: row.title_ky,
            source: row.source,
            dated_on: row.dated_on,
            classification: row.classification,
            audience: row.audience,
            group: row.group,
            group_until: row.group_until,
            holder: row.holder,
            dataset: said.map(
                |((reference_on, review_on), (disaggregation, licence))| Dataset {
                    reference_on,
                    disaggregation,
                    licence,
                    review_on,
                },
            ),
            keywords: row.keywords,
            withdrawn_at: row.withdrawn_at,
        }
    }))
}

impl Subject for Document {
    type Key = DocumentId;
    const KIND: &'static str = "document";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(
        db: &mut PgConnection,
        key: DocumentId,
        grip: Grip,
    ) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            sqlx::query!(
                "select id from document where id = $1 for update",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
        }
        fetch(db, Some(key), (None, None)).await
    }

    fn cases() -> Vec<(&'static str, Self)> {
        samples::cases()
    }
}

impl Subject for Version {
    type Key = VersionId;
    const KIND: &'static str = "document_version";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(db: &mut PgConnection, key: VersionId, _: Grip) -> Result<Option<Self>, Fault> {
        let row = sqlx::query!(
            r#"select v.document_id as "document: DocumentId", v.lang as "tongue: Tongue", v.version, v.file_name, v.media_type,
                      v.bytes, v.sha256, v.uploaded_at, u.name as uploaded_by,
                      not exists (select from document_version n where n.document_id = v.document_id and n.lang = v.lang
                                     and n.version > v.version) as "is_current!"
                 from document_version v join person u on u.id = v.uploaded_by where v.id = $1"#,
            key.get(),
        )
        .fetch_optional(&mut *db)
        .await?;
        let Some(row) = row else {
            return Ok(None);
        };
        let document = fetch(db, Some(row.document), (None, None)).await?;
        Ok(document.map(|document| Self {
            id: key,
            tongue: row.tongue,
            number: row.version,
            is_current: row.is_current,
            file_name: row.file_name,
            media_type: row.media_type,
            bytes: row.bytes,
            sha256: row.sha256,
            uploaded_at: row.uploaded_at,
            uploaded_by: row.uploaded_by,
            document,
        }))
    }

    fn cases() -> Vec<(&'static str, Self)> {
        samples::version_cases()
    }
}

impl Subject for Link {
    type Key = LinkId;
    const KIND: &'static str = "document_link";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(db: &mut PgConnection, key: LinkId, _: Grip) -> Result<Option<Self>, Fault> {
        let row = sqlx::query!(
            r#"select l.document_id as "document: DocumentId", u.member_id as "owner?: OrganisationId"
                 from document_link l left join network_update u on u.id = l.update_id where l.id = $1"#,
            key.get()
        )
        .fetch_optional(&mut *db)
        .await?;
        let Some(row) = row else {
            return Ok(None);
        };
        let document = fetch(db, Some(row.document), (None, None)).await?;
        Ok(document.map(|document| Self {
            id: key,
            document,
            owner: row.owner,
        }))
    }

    fn cases() -> Vec<(&'static str, Self)> {
        let link = |document, owner: Option<i64>| Self {
            id: LinkId(1),
            document,
            owner: owner.map(OrganisationId::from),
        };
        let mut cases: Vec<(&'static str, Self)> = samples::cases()
            .into_iter()
            .map(|(label, document)| (label, link(document, None)))
            .collect();
        for (label, owner) in [("from an own update", 1), ("from another's update", 2)] {
            cases.push((label, link(samples::document(), Some(owner))));
        }
        cases
    }
}

impl Subject for Folder {
    type Key = FolderId;
    const KIND: &'static str = "document_folder";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(db: &mut PgConnection, key: FolderId, _: Grip) -> Result<Option<Self>, Fault> {
        Ok(sqlx::query_as!(
            Folder,
            r#"select id as "id: FolderId", person_id as "person: PersonId", shared, name
                 from document_folder where id = $1"#,
            key.get(),
        )
        .fetch_optional(db)
        .await?)
    }

    fn cases() -> Vec<(&'static str, Self)> {
        samples::folder_cases()
    }
}

/// Whose eyes a list is for: visibility is decided in the statement.
pub(super) struct Eyes {
    inside: bool,
    office: bool,
    member: Option<i64>,
    groups: Vec<i64>,
    person: Option<i64>,
}

impl Eyes {
    pub(super) fn of(who: &Actor) -> Self {
        Self {
            inside: who.hat.is_inside(),
            office: matches!(who.hat, Hat::Secretariat | Hat::CoChair),
            member: who.hat.member().map(OrganisationId::get),
            groups: who.groups.iter().map(|seat| seat.id.get()).collect(),
            person: who.person.map(PersonId::get),
        }
    }
}

/// An objective that a form offers.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Tag {
    pub(super) id: i64,
    #[serde(flatten)]
    pub(super) name: TagName,
}

#[derive(Clone, Debug, Deserialize)]
pub(super) struct GroupName {
    pub(super) id: GroupId,
    pub(super) name: String,
    pub(super) name_ru: Option<String>,
    pub(super) name_ky: Option<String>,
    pub(super) over: bool,
}

/// A folder as its shelf shows it.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Shelf {
    pub(super) id: i64,
    pub(super) person: i64,
    pub(super) name: String,
    pub(super) question: String,
    pub(super) shared: bool,
}

/// What lists and forms offer, to these eyes.
pub(super) struct Offers {
    pub(super) page_size: i64,
    pub(super) groups: Vec<GroupName>,
    pub(super) tags: Vec<Tag>,
    pub(super) folders: Vec<Shelf>,
}

pub(super) async fn list_offers(db: &mut dyn Reads, eyes: &Eyes) -> Result<Offers, Fault> {
    let row = sqlx::query!(
        r#"select c.page_size::bigint as "page_size!",
                  (select json_agg(json_build_object('id', w.id, 'name', w.name, 'name_ru', w.name_ru, 'name_ky', w.name_ky,
                                                     'over', group_is_over(w.id)) order by w.number)
                     from working_group w where $1 or w.id = any ($2)) as "groups: Json<Vec<GroupName>>",
                  (select json_agg(json_build_object('id', t.id, 'scheme', t.scheme, 'number', t.number, 'label', t.label,
                                                     'label_ru', t.label_ru, 'label_ky', t.label_ky) order by t.id)
                     from tag t) as "tags: Json<Vec<Tag>>",
                  (select json_agg(json_build_object('id', f.id, 'person', f.person_id, 'name', f.name, 'question', f.question,
                                                     'shared', f.shared) order by f.shared desc, f.name)
                     from document_folder f where $1 and (f.person_id = $3 or f.shared)) as "folders: Json<Vec<Shelf>>"
             from charter c"#,
        eyes.inside,
        &eyes.groups,
        eyes.person,
    )
    .fetch_one(db.conn())
    .await?;
    Ok(Offers {
        page_size: row.page_size,
        groups: row.groups.map(|all| all.0).unwrap_or_default(),
        tags: row.tags.map(|all| all.0).unwrap_or_default(),
        folders: row.folders.map(|all| all.0).unwrap_or_default(),
    })
}

/// One row of the list.
pub(super) struct Brief {
    pub(super) id: DocumentId,
    pub(super) year: i32,
    pub(super) number: i32,
    pub(super) kind: Kind,
    pub(super) title: String,
    pub(super) title_ru: Option<String>,
    pub(super) title_ky: Option<String>,
    pub(super) source: String,
    pub(super) dated_on: NaiveDate,
    pub(super) classification: Classification,
    pub(super) audience: Audience,
    pub(super) review_on: Option<NaiveDate>,
    pub(super) tongues: Vec<String>,
    pub(super) version: i32,
}

/// A page of the list, latest first, and one row more where there is another page.
pub(super) async fn list(
    db: &mut dyn Reads,
    eyes: &Eyes,
    filter: &Filter,
    today: NaiveDate,
    (page, size): (i64, i64),
) -> Result<Vec<Brief>, Fault> {
    let [item, decision, action, group, update] = filter.about.map_or([None; 5], About::columns);
    Ok(sqlx::query_as!(
        Brief,
        r#"select d.id as "id: DocumentId", d.year, d.number, d.kind as "kind: Kind", d.title, d.title_ru, d.title_ky, d.source,
                  d.dated_on, d.classification as "classification: Classification", d.audience as "audience: Audience",
                  d.review_on,
                  (select array_agg(distinct v.lang) from document_version v where v.document_id = d.id) as "tongues!",
                  (select max(v.version) from document_version v where v.document_id = d.id) as "version!"
             from document d
            where d.withdrawn_at is null
              and case when $1 then d.audience <> 'authors' or $2 or d.holder_id = $3
                       else d.audience = 'group' and d.working_group_id = any ($4) end
              and ($5 = '' or strpos(lower(concat_ws(' ', d.title, d.title_ru, d.title_ky, d.source, d.keywords,
                                                     d.year || '/DOC.' || d.number)), lower($5)) > 0)
              and ($6::text is null or d.kind = $6) and ($7::text is null or d.classification = $7)
              and ($8::text is null or exists (select from document_version v where v.document_id = d.id and v.lang = $8))
              and ($9::int is null or extract(year from d.dated_on) = $9)
              and ($10::bigint is null or d.working_group_id = $10)
              and ($11::text is null or exists (select from document_tag m join tag t on t.id = m.tag_id
                                                 where m.document_id = d.id and t.scheme = $11 and t.number = $12))
              and (not $13 or d.review_on < $14)
              and (num_nonnulls($15::bigint, $16::bigint, $17::bigint, $18::bigint, $21::bigint) = 0 or exists (
                     select from document_link l where l.document_id = d.id
                        and (l.agenda_item_id = $15 or l.decision_id = $16 or l.action_id = $17 or l.working_group_id = $18
                             or l.update_id = $21)))
            order by d.dated_on desc, d.id desc limit $19::bigint + 1 offset $20"#,
        eyes.inside,
        eyes.office,
        eyes.member,
        &eyes.groups,
        filter.words,
        filter.kind.map(Kind::name),
        filter.classification.map(Classification::name),
        filter.tongue.map(Tongue::name),
        filter.year,
        filter.group.map(GroupId::get),
        filter.tag.map(|(scheme, _)| scheme.name()),
        filter.tag.map(|(_, number)| number),
        filter.stale,
        today,
        item,
        decision,
        action,
        group,
        size,
        (page - 1) * size,
        update,
    )
    .fetch_all(db.conn())
    .await?)
}

/// Something that refers to documents, by its title and address.
#[derive(Clone, Debug)]
pub(super) struct Thing {
    pub(super) title: String,
    pub(super) title_ru: Option<String>,
    pub(super) title_ky: Option<String>,
    pub(super) href: String,
    /// Of an update: whose it is.
    pub(super) owner: Option<OrganisationId>,
}

/// What `?decision=7` is called; nothing where there is no such thing.
pub(super) async fn thing(db: &mut dyn Reads, about: About) -> Result<Option<Thing>, Fault> {
    let [item, decision, action, group, update] = about.columns();
    Ok(sqlx::query_as!(
        Thing,
        r#"select i.title as "title!", i.title_ru, i.title_ky, '/meetings/' || a.meeting_id || '#item-' || i.position as "href!",
                  null::bigint as "owner: OrganisationId"
             from agenda_item i join agenda a on a.id = i.agenda_id where i.id = $1
           union all select d.title, d.title_ru, d.title_ky, '/decisions/' || d.id, null from decision d where d.id = $2
           union all select f.title, null, null, '/actions/' || f.id, null from action f where f.id = $3
           union all select w.name, w.name_ru, w.name_ky, '/groups/' || w.id, null from working_group w where w.id = $4
           union all select u.title, null, null, '/updates/' || u.id, u.member_id
             from network_update u where u.id = $5 and u.withdrawn_at is null"#,
        item,
        decision,
        action,
        group,
        update,
    )
    .fetch_optional(db.conn())
    .await?)
}

/// A link as the document's page shows it.
#[derive(Clone, Debug)]
pub(super) struct Linked {
    pub(super) id: LinkId,
    pub(super) thing: Thing,
}

pub(super) async fn list_links(
    db: &mut dyn Reads,
    document: DocumentId,
) -> Result<Vec<Linked>, Fault> {
    let rows = sqlx::query!(
        r#"select l.id as "id: LinkId", coalesce(i.title, d.title, f.title, w.name, u.title) as "title!",
                  coalesce(i.title_ru, d.title_ru, w.name_ru) as title_ru, coalesce(i.title_ky, d.title_ky, w.name_ky) as title_ky,
                  coalesce('/meetings/' || a.meeting_id || '#item-' || i.position, '/decisions/' || d.id, '/actions/' || f.id,
                           '/groups/' || w.id, '/updates/' || u.id) as "href!", u.member_id as "owner?: OrganisationId"
             from document_link l
             left join agenda_item i on i.id = l.agenda_item_id left join agenda a on a.id = i.agenda_id
             left join decision d on d.id = l.decision_id left join action f on f.id = l.action_id
             left join working_group w on w.id = l.working_group_id
             left join network_update u on u.id = l.update_id
            where l.document_id = $1 and u.withdrawn_at is null order by l.id limit 200"#,
        document.get(),
    )
    .fetch_all(db.conn())
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Linked {
            id: row.id,
            thing: Thing {
                title: row.title,
                title_ru: row.title_ru,
                title_ky: row.title_ky,
                href: row.href,
                owner: row.owner,
            },
        })
        .collect())
}

/// Names beside a document.
pub(super) struct Beside {
    pub(super) holder: String,
    pub(super) group: Option<GroupName>,
    pub(super) tags: Vec<Tag>,
}

pub(super) async fn beside(db: &mut dyn Reads, document: DocumentId) -> Result<Beside, Fault> {
    let row = sqlx::query!(
        r#"select o.acronym as holder,
                  case when w.id is not null then json_build_object('id', w.id, 'name', w.name, 'name_ru', w.name_ru,
                       'name_ky', w.name_ky, 'over', group_is_over(w.id)) end as "group: Json<GroupName>",
                  (select json_agg(json_build_object('id', t.id, 'scheme', t.scheme, 'number', t.number, 'label', t.label,
                                                     'label_ru', t.label_ru, 'label_ky', t.label_ky) order by t.id)
                     from document_tag m join tag t on t.id = m.tag_id where m.document_id = d.id) as "tags: Json<Vec<Tag>>"
             from document d join organisation o on o.id = d.holder_id left join working_group w on w.id = d.working_group_id
            where d.id = $1"#,
        document.get(),
    )
    .fetch_one(db.conn())
    .await?;
    Ok(Beside {
        holder: row.holder,
        group: row.group.map(|one| one.0),
        tags: row.tags.map(|all| all.0).unwrap_or_default(),
    })
}

/// Every file of a document, by language, latest first.
pub(super) async fn list_versions(
    db: &mut dyn Reads,
    document: &Document,
) -> Result<Vec<Version>, Fault> {
    let rows = sqlx::query!(
        r#"select v.id as "id: VersionId", v.lang as "tongue: Tongue", v.version, v.file_name, v.media_type, v.bytes, v.sha256,
                  v.uploaded_at, u.name as uploaded_by,
                  v.version = max(v.version) over (partition by v.lang) as "is_current!"
             from document_version v join person u on u.id = v.uploaded_by
            where v.document_id = $1 order by v.lang, v.version desc limit 300"#,
        document.id.get(),
    )
    .fetch_all(db.conn())
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Version {
            id: row.id,
            tongue: row.tongue,
            number: row.version,
            is_current: row.is_current,
            file_name: row.file_name,
            media_type: row.media_type,
            bytes: row.bytes,
            sha256: row.sha256,
            uploaded_at: row.uploaded_at,
            uploaded_by: row.uploaded_by,
            document: document.clone(),
        })
        .collect())
}

/// One taking of a confidential file.
pub(super) struct Reading {
    pub(super) person: String,
    pub(super) tongue: Tongue,
    pub(super) version: i32,
    pub(super) at: DateTime<Utc>,
}

pub(super) async fn list_readings(
    db: &mut dyn Reads,
    document: DocumentId,
) -> Result<Vec<Reading>, Fault> {
    Ok(sqlx::query_as!(
        Reading,
        r#"select p.name as person, v.lang as "tongue: Tongue", v.version, r.at
             from document_reading r join document_version v on v.id = r.document_version_id join person p on p.id = r.person_id
            where v.document_id = $1 order by r.id desc limit 200"#,
        document.get(),
    )
    .fetch_all(db.conn())
    .await?)
}

/// The document of a number.
pub(super) async fn find(
    db: &mut dyn Reads,
    (year, number): (i32, i32),
) -> Result<Option<Document>, Fault> {
    fetch(db.conn(), None, (Some(year), Some(number))).await
}
