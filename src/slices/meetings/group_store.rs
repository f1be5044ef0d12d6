//! What a group's meeting needs of its group, and what of it is open to the group's partners (I15, I16).
use sqlx::PgConnection;

use super::access::OpenItem;
use super::model::{Audience, Convener, Item, Meeting};
use super::papers::{self, Brief};
use crate::base::access::{Grip, Subject};
use crate::base::acts::{Reads, Recording};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::GroupId;
use crate::base::words::Word as _;

impl Subject for Convener {
    type Key = GroupId;
    const KIND: &'static str = "working_group";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(db: &mut PgConnection, key: GroupId, grip: Grip) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            sqlx::query!(
                "select id from working_group where id = $1 for share",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
        }
        Ok(sqlx::query_as!(
            Convener,
            r#"select id as "id: GroupId", number, name, name_ru, name_ky, sunset_on as ends_on
                 from working_group where id = $1"#,
            key.get(),
        )
        .fetch_optional(db)
        .await?)
    }

    fn cases() -> Vec<(&'static str, Self)> {
        let group = |id: i64| Self {
            id: GroupId::from(id),
            number: 1,
            name: String::new(),
            name_ru: None,
            name_ky: None,
            ends_on: None,
        };
        vec![
            ("own", group(1)),
            ("chaired", group(2)),
            ("other's", group(3)),
        ]
    }
}

/// The papers that partners see: opened themselves, at an open item, and not withdrawn.
pub(super) async fn open_papers(
    db: &mut dyn Reads,
    meeting: &Meeting,
) -> Result<Vec<Brief>, Fault> {
    papers::list_open(db, meeting.id).await
}

pub(super) async fn record_audience(
    db: &mut Recording<OpenItem>,
    item: &Item,
    audience: Audience,
) -> Result<(), Fault> {
    sqlx::query!(
        "update agenda_item set audience = $2 where id = $1",
        item.id.get(),
        audience.name(),
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}
