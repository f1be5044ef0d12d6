use sqlx::PgConnection;

use super::super::access::ReportProgress;
use super::super::model::ActionId;
use super::forms::Brought;
use crate::base::access::{Grip, Subject};
use crate::base::acts::{Reads, Recording};
use crate::base::db::Exactly;
use crate::base::fault::Fault;

crate::id!(
    /// A link or a file that shows what was done.
    pub(crate) EvidenceId
);

/// A file of a report; links are no records to be opened here.
pub(crate) struct Evidence {
    id: EvidenceId,
    pub(super) file_name: String,
    pub(super) media_type: String,
    pub(super) bytes: i64,
    pub(super) sha256: Vec<u8>,
}

impl Subject for Evidence {
    type Key = EvidenceId;
    const KIND: &'static str = "evidence";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(db: &mut PgConnection, key: EvidenceId, _: Grip) -> Result<Option<Self>, Fault> {
        Ok(sqlx::query_as!(
            Self,
            r#"select id as "id: EvidenceId", file_name as "file_name!", media_type as "media_type!", bytes as "bytes!",
                      sha256 as "sha256!"
                 from evidence where id = $1 and sha256 is not null"#,
            key.get(),
        )
        .fetch_optional(db)
        .await?)
    }

    fn cases() -> Vec<(&'static str, Self)> {
        vec![(
            "",
            Self {
                id: EvidenceId(1),
                file_name: String::new(),
                media_type: String::new(),
                bytes: 1,
                sha256: Vec::new(),
            },
        )]
    }
}

/// With the report that this act just wrote, the latest of the action it holds.
pub(in super::super) async fn record(
    db: &mut Recording<ReportProgress>,
    action: ActionId,
    brought: &Brought,
) -> Result<(), Fault> {
    if let Some(link) = &brought.link {
        sqlx::query!(
            "insert into evidence (action_id, report_id, link)
             select $1, max(id), $2 from progress_report where action_id = $1",
            action.get(),
            link,
        )
        .execute(db.conn())
        .await?
        .exactly(1)?;
    }
    for file in &brought.files {
        sqlx::query!(
            "insert into evidence (action_id, report_id, file_name, media_type, bytes, sha256)
             select $1, max(id), $2, $3, $4, $5 from progress_report where action_id = $1",
            action.get(),
            file.name,
            file.media_type,
            file.bytes,
            file.sha256,
        )
        .execute(db.conn())
        .await?
        .exactly(1)?;
    }
    Ok(())
}
