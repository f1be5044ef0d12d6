use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::access::MakePack;
use super::model::{Kept, Pack, PackId, Variant};
use crate::base::access::{Grip, Subject};
use crate::base::acts::{Reads, Recording};
use crate::base::fault::Fault;
use crate::base::ids::PersonId;
use crate::base::lang::Lang;
use crate::base::words::Word as _;

/// Packs of one year that the page shows.
const MOST: i64 = 20;

impl Subject for Pack {
    type Key = PackId;
    const KIND: &'static str = "annual_review";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(db: &mut PgConnection, key: PackId, _: Grip) -> Result<Option<Self>, Fault> {
        Ok(sqlx::query_as!(
            Self,
            r#"select r.id as "id: PackId", r.year, r.made_at, p.name as made_by
                 from annual_review r join person p on p.id = r.made_by where r.id = $1"#,
            key.get(),
        )
        .fetch_optional(db)
        .await?)
    }

    fn cases() -> Vec<(&'static str, Self)> {
        vec![("", super::pages::pack())]
    }
}

/// The packs of a year, the latest first.
pub(super) async fn list(db: &mut dyn Reads, year: i32) -> Result<Vec<Pack>, Fault> {
    Ok(sqlx::query_as!(
        Pack,
        r#"select r.id as "id: PackId", r.year, r.made_at, p.name as made_by
             from annual_review r join person p on p.id = r.made_by
            where r.year = $1 order by r.id desc limit $2"#,
        year,
        MOST,
    )
    .fetch_all(db.conn())
    .await?)
}

/// The pack with each of its texts.
pub(super) async fn record_pack(
    db: &mut Recording<MakePack>,
    year: i32,
    texts: &[(Variant, Lang, Kept)],
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<PackId, Fault> {
    let id = sqlx::query_scalar!(
        r#"insert into annual_review (year, made_by, made_at) values ($1, $2, $3) returning id as "id: PackId""#,
        year,
        person.get(),
        now,
    )
    .fetch_one(db.conn())
    .await?;
    let (mut variants, mut langs, mut words) = (Vec::new(), Vec::new(), Vec::new());
    for (variant, lang, kept) in texts {
        variants.push(variant.name().to_owned());
        langs.push(lang.tag().to_owned());
        words.push(serde_json::to_string(kept)?);
    }
    let hashes = sqlx::query_scalar!(
        r#"insert into annual_review_text (annual_review_id, variant, lang, words, sha256)
           select $1, variant, lang, words, pg_catalog.sha256(convert_to(words, 'UTF8'))
             from unnest($2::text[], $3::text[], $4::text[]) as t (variant, lang, words)
           returning encode(sha256, 'hex') as "hash!""#,
        id.get(),
        &variants,
        &langs,
        &words,
    )
    .fetch_all(db.conn())
    .await?;
    let detail = serde_json::json!({ "year": year, "sha256": hashes });
    db.about(Pack::KIND, id.get(), Some(detail)).await?;
    Ok(id)
}

/// What was kept, and by what it is known to be unchanged.
pub(super) async fn kept(
    db: &mut dyn Reads,
    pack: PackId,
    variant: Variant,
    lang: Lang,
) -> Result<(Kept, String), Fault> {
    let row = sqlx::query!(
        r#"select words, encode(sha256, 'hex') as "hash!" from annual_review_text
            where annual_review_id = $1 and variant = $2 and lang = $3"#,
        pack.get(),
        variant as Variant,
        lang.tag(),
    )
    .fetch_one(db.conn())
    .await?;
    Ok((serde_json::from_str(&row.words)?, row.hash))
}
