use sqlx::types::Json;

use super::filter::Filter;
use super::model::{Hit, Kind};
use crate::base::access::{Actor, Hat};
use crate::base::acts::Reads;
use crate::base::clock::Instant;
use crate::base::db::Database;
use crate::base::fault::Fault;
use crate::base::ids::{GroupId, OrganisationId};
use crate::base::words::Word as _;

/// The best of so many are ranked; nobody leafs further.
pub(super) const MOST: i32 = 1000;
/// A snippet stands in the beginning of a text, or it is shown without one.
const READ: i32 = 20_000;

/// A group that the filter offers.
#[derive(Clone, Debug, serde::Deserialize)]
pub(super) struct GroupName {
    pub(super) id: GroupId,
    pub(super) name: String,
    pub(super) name_ru: Option<String>,
    pub(super) name_ky: Option<String>,
}

/// What the page offers, to these eyes.
pub(super) struct Offers {
    pub(super) page_size: i64,
    pub(super) groups: Vec<GroupName>,
}

pub(super) async fn list_offers(db: &mut dyn Reads, who: &Actor) -> Result<Offers, Fault> {
    let own: Vec<i64> = who.groups.iter().map(|seat| seat.id.get()).collect();
    let row = sqlx::query!(
        r#"select c.page_size::bigint as "page_size!",
                  (select json_agg(json_build_object('id', w.id, 'name', w.name, 'name_ru', w.name_ru, 'name_ky', w.name_ky)
                                   order by w.number)
                     from working_group w where $1 or w.id = any ($2)) as "groups: Json<Vec<GroupName>>"
             from charter c"#,
        who.hat.is_inside(),
        &own,
    )
    .fetch_one(db.conn())
    .await?;
    Ok(Offers {
        page_size: row.page_size,
        groups: row.groups.map(|all| all.0).unwrap_or_default(),
    })
}

/// A page of findings, the best first, and how many there are, counted up to the most.
pub(super) async fn find(
    db: &mut dyn Reads,
    who: &Actor,
    filter: &Filter,
    (page, size): (i64, i64),
) -> Result<(Vec<Hit>, i64), Fault> {
    let inside = who.hat.is_inside();
    let runs: Vec<i64> = who
        .groups
        .iter()
        .filter(|seat| seat.chairs)
        .map(|seat| seat.id.get())
        .collect();
    // a group by its number; a guest by that of the organisation, below zero
    let own = who.organisation.map(|one| -one.get());
    let keys: Vec<i64> = who
        .groups
        .iter()
        .map(|seat| seat.id.get())
        .chain(own)
        .collect();
    let rows = sqlx::query!(
        r#"select e.kind as "kind!: Kind", e.subject_id as "subject!", e.place_id as "place!", e.spot, e.symbol as "symbol!",
                  e.title as "title!", e.title_ru, e.title_ky, left(e.body, $12) as "body!", e.at, f.near as "near!", f.total as "total!"
             from search_find($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $13, $14) f
             join search_entry e on e.id = f.entry_id
            order by f.rank desc, e.at desc nulls first, e.id desc"#,
        filter.words,
        filter.beginnings(),
        inside,
        matches!(who.hat, Hat::Secretariat | Hat::CoChair),
        &runs,
        who.hat.member().map(OrganisationId::get),
        &keys,
        filter.kind.map(Kind::name),
        filter.year,
        filter.group.map(GroupId::get),
        MOST,
        READ,
        size,
        (page - 1) * size,
    )
    .fetch_all(db.conn())
    .await?;
    let total = rows.first().map_or(0, |row| row.total);
    let hits = rows
        .into_iter()
        .map(|row| Hit {
            kind: row.kind,
            subject: row.subject,
            place: row.place,
            spot: row.spot,
            symbol: row.symbol,
            title: row.title,
            title_ru: row.title_ru,
            title_ky: row.title_ky,
            body: row.body,
            at: row.at,
            near: row.near,
        })
        .collect();
    Ok((hits, total))
}

/// Of which kind a kept file is; nothing where no record asks for its words.
pub(super) async fn kind_of_file(
    database: &Database,
    sha256: &[u8],
) -> Result<Option<String>, Fault> {
    Ok(sqlx::query_scalar!(
        r#"select f.media_type as "media_type!" from (
               select v.media_type from paper_version v where v.sha256 = $1
               union all
               select v.media_type from document_version v join document d on d.id = v.document_id
                where v.sha256 = $1 and d.classification <> 'strictly_confidential') f
            where not exists (select from file_text where sha256 = $1) limit 1"#,
        sha256,
    )
    .fetch_optional(database.technical())
    .await?)
}

pub(super) async fn record_text(
    database: &Database,
    sha256: &[u8],
    (text, refused): (&str, Option<&str>),
    now: Instant,
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into file_text (sha256, text, refused, at) values ($1, $2, $3, $4) on conflict (sha256) do nothing",
        sha256,
        text,
        refused,
        now,
    )
    .execute(database.technical())
    .await?;
    Ok(())
}
