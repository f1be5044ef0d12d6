use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::super::access::{SendSheet, TakeInSheet};
use super::super::model::{Import, ImportId};
use crate::base::access::{Grip, Subject};
use crate::base::acts::{Reads as _, Recording};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::PersonId;

impl Subject for Import {
    type Key = ImportId;
    const KIND: &'static str = "workplan_import";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(db: &mut PgConnection, key: ImportId, grip: Grip) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            sqlx::query!(
                "select id from workplan_import where id = $1 for update",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
        }
        Ok(sqlx::query_as!(
            Self,
            r#"select id as "id: ImportId", year, file_name, media_type, sha256, carried_out_at
                 from workplan_import where id = $1"#,
            key.get(),
        )
        .fetch_optional(db)
        .await?)
    }

    fn cases() -> Vec<(&'static str, Self)> {
        vec![(
            "",
            Self {
                id: ImportId(1),
                year: 2026,
                file_name: String::new(),
                media_type: String::new(),
                sha256: Vec::new(),
                carried_out_at: None,
            },
        )]
    }
}

/// A sheet to be kept.
pub(super) struct Sent<'a> {
    pub(super) year: i32,
    pub(super) file_name: &'a str,
    pub(super) media_type: &'a str,
    pub(super) sha256: &'a [u8],
}

pub(super) async fn record_sheet(
    db: &mut Recording<SendSheet>,
    sent: &Sent<'_>,
    (by, now): (PersonId, DateTime<Utc>),
) -> Result<ImportId, Fault> {
    let id = sqlx::query_scalar!(
        r#"insert into workplan_import (year, file_name, media_type, sha256, person_id, at)
         values ($1, $2, $3, $4, $5, $6) returning id as "id: ImportId""#,
        sent.year,
        sent.file_name,
        sent.media_type,
        sent.sha256,
        by.get(),
        now,
    )
    .fetch_one(db.conn())
    .await?;
    db.about(Import::KIND, id.get(), None).await?;
    Ok(id)
}

pub(super) async fn record_taking_in(
    db: &mut Recording<TakeInSheet>,
    id: ImportId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update workplan_import set carried_out_at = $2 where id = $1",
        id.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}
