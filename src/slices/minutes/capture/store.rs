//! The members by all their names, and the text of an item of the agenda.
use chrono::NaiveDate;
use sqlx::types::Json;

use super::super::model::{Entry, EntryId};
use super::line::Known;
use crate::base::access::{Grip, Subject};
use crate::base::acts::Reads;
use crate::base::fault::Fault;
use crate::base::ids::OrganisationId;
use crate::slices::meetings::ItemId;

pub(super) async fn list_known(db: &mut dyn Reads, day: NaiveDate) -> Result<Vec<Known>, Fault> {
    let rows = sqlx::query!(
        r#"select id as "id!: OrganisationId", jsonb_build_array(acronym, name, name_ru, name_ky) as "names!: Json<Vec<Option<String>>>"
             from active_member where valid_from <= $1 and (valid_until is null or valid_until >= $1) order by acronym limit 200"#,
        day,
    )
    .fetch_all(db.conn())
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Known {
            id: row.id,
            names: row.names.0.into_iter().flatten().collect(),
        })
        .collect())
}

/// What the minutes hold of an item, once they are begun; with `grip` nobody else writes it meanwhile.
pub(crate) async fn entry_of_item(
    db: &mut dyn Reads,
    item: ItemId,
    grip: Grip,
) -> Result<Option<Entry>, Fault> {
    let id = sqlx::query_scalar!(
        r#"select id as "id: EntryId" from minutes_entry where agenda_item_id = $1"#,
        item.get()
    )
    .fetch_optional(db.conn())
    .await?;
    match id {
        Some(id) => Entry::load(db.conn(), id, grip).await,
        None => Ok(None),
    }
}
