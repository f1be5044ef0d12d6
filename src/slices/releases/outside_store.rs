//! What people outside may read, decided in the query and not after it.
use chrono::{DateTime, NaiveDate, Utc};

use super::access::ReadReleased;
use super::model::{Audience, DocumentVersionId, ReleaseId, What};
use crate::base::acts::{Reads, Recording};
use crate::base::fault::Fault;
use crate::base::ids::{OrganisationId, PersonId};
use crate::slices::decisions::DecisionId;
use crate::slices::meetings::papers::VersionId;

/// For whom the outside is asked: somebody of an organisation, somebody inside, or anybody.
#[derive(Clone, Copy, Debug)]
pub(super) struct Onlooker {
    pub(super) organisation: Option<OrganisationId>,
    pub(super) is_inside: bool,
}

/// A released thing, as people outside see it.
#[derive(Clone, Debug)]
pub(crate) struct Outside {
    pub(crate) id: ReleaseId,
    pub(crate) what: What,
    pub(crate) audience: Audience,
    pub(crate) title: String,
    pub(crate) title_ru: Option<String>,
    pub(crate) title_ky: Option<String>,
    pub(crate) year: Option<i32>,
    pub(crate) number: Option<i32>,
    pub(crate) released_at: DateTime<Utc>,
    /// Of a decision.
    pub(crate) adopted_at: Option<DateTime<Utc>>,
    pub(crate) text: String,
    /// Of a paper or a document.
    pub(crate) file: Option<File>,
}

/// The file of a released paper or document.
#[derive(Clone, Debug)]
pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) media_type: String,
    pub(crate) bytes: i64,
    pub(crate) sha256: Vec<u8>,
}

/// What the onlooker may see now, newest first.
pub(super) async fn list_released(
    db: &mut dyn Reads,
    one: Option<ReleaseId>,
    onlooker: Onlooker,
    (most, skipped): (i64, i64),
) -> Result<Vec<Outside>, Fault> {
    let rows = sqlx::query!(
        r#"select r.id as "id!: ReleaseId", r.decision_id as "decision: DecisionId", r.paper_version_id as "paper: VersionId",
                  r.document_version_id as "document: DocumentVersionId",
                  r.audience as "audience!: Audience", coalesce(d.title, p.title, m.title) as "title!",
                  coalesce(d.title_ru, p.title_ru, m.title_ru) as title_ru, coalesce(d.title_ky, p.title_ky, m.title_ky) as title_ky,
                  coalesce(d.year, p.year, m.year) as year, coalesce(d.number, p.number, m.number) as number,
                  r.released_at as "released_at!", d.adopted_at as "adopted_at?", coalesce(f.text, t.text, '') as "text!",
                  coalesce(v.file_name, h.file_name) as file_name, coalesce(v.media_type, h.media_type) as media_type,
                  coalesce(v.bytes, h.bytes) as bytes, coalesce(v.sha256, h.sha256) as sha256
             from released r
             left join decision d on d.id = r.decision_id
             left join decision_version t on t.decision_id = d.id and t.number = d.current_version
             left join lateral (select text from editorial_fix e
                                 where e.decision_id = d.id and e.version = d.current_version order by e.id desc limit 1) f on true
             left join paper_version v on v.id = r.paper_version_id
             left join paper p on p.id = v.paper_id
             left join document_version h on h.id = r.document_version_id
             left join document m on m.id = h.document_id
            where ($1::bigint is null or r.id = $1)
              and (r.audience = 'public' or $2
                   or exists (select from release_addressee a where a.release_id = r.id and a.organisation_id = $3))
            order by r.released_at desc, r.id desc limit $4 offset $5"#,
        one.map(ReleaseId::get),
        onlooker.is_inside,
        onlooker.organisation.map(OrganisationId::get),
        most,
        skipped,
    )
    .fetch_all(db.conn())
    .await?;
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            let what = What::of(row.decision, row.paper, row.document)?;
            let file = row
                .file_name
                .zip(row.media_type)
                .zip(row.bytes.zip(row.sha256));
            Some(Outside {
                id: row.id,
                what,
                audience: row.audience,
                title: row.title,
                title_ru: row.title_ru,
                title_ky: row.title_ky,
                year: row.year,
                number: row.number,
                released_at: row.released_at,
                adopted_at: row.adopted_at,
                text: row.text,
                file: file.map(|((name, media_type), (bytes, sha256))| File {
                    name,
                    media_type,
                    bytes,
                    sha256,
                }),
            })
        })
        .collect())
}

/// A joint statement that was delivered to everybody (R7).
#[derive(Clone, Debug)]
pub(crate) struct Delivered {
    pub(crate) id: i64,
    pub(crate) title: String,
    pub(crate) title_ru: Option<String>,
    pub(crate) title_ky: Option<String>,
    pub(crate) on: NaiveDate,
}

/// The latest of them.
pub(super) async fn list_statements(
    db: &mut dyn Reads,
    most: i64,
) -> Result<Vec<Delivered>, Fault> {
    Ok(sqlx::query_as!(
        Delivered,
        r#"select id as "id!", coalesce(title_en, title) as "title!", title_ru, title_ky, delivered_on as "on!"
             from public_statement order by delivered_on desc, id desc limit $1"#,
        most,
    )
    .fetch_all(db.conn())
    .await?)
}

/// When it was taken back, if the onlooker had it once: the address then says so instead of knowing nothing.
pub(super) async fn revoked_since(
    db: &mut dyn Reads,
    id: ReleaseId,
    onlooker: Onlooker,
) -> Result<bool, Fault> {
    Ok(sqlx::query_scalar!(
        r#"select exists (select from release r
                           where r.id = $1 and r.released_at is not null and not exists (select from released n where n.id = r.id)
                             and (r.audience = 'public' or $2 or exists (select from release_addressee a
                                   where a.release_id = r.id and a.organisation_id = $3))) as "gone!""#,
        id.get(),
        onlooker.is_inside,
        onlooker.organisation.map(OrganisationId::get),
    )
    .fetch_one(db.conn())
    .await?)
}

/// Whether this person had it before its eyes.
pub(super) async fn was_read(
    db: &mut dyn Reads,
    id: ReleaseId,
    person: PersonId,
) -> Result<bool, Fault> {
    Ok(sqlx::query_scalar!(
        r#"select exists (select from release_reading where release_id = $1 and person_id = $2) as "read!""#,
        id.get(),
        person.get(),
    )
    .fetch_one(db.conn())
    .await?)
}

pub(super) async fn record_reading(
    db: &mut Recording<ReadReleased>,
    id: ReleaseId,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into release_reading (release_id, person_id, at) values ($1, $2, $3)
         on conflict (release_id, person_id) do nothing",
        id.get(),
        person.get(),
        now,
    )
    .execute(db.conn())
    .await?;
    Ok(())
}
