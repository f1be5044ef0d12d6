use chrono::{DateTime, Utc};

use super::model::EntryId;
use crate::base::acts::Reads;
use crate::base::fault::Fault;

/// A text that an item has had.
#[derive(Clone, Debug)]
pub(super) struct Revision {
    /// The row of the change log.
    pub(super) change: i64,
    /// Counted from one.
    pub(super) number: i32,
    pub(super) text: String,
    pub(super) no_discussion: bool,
    pub(super) by: Option<String>,
    pub(super) at: DateTime<Utc>,
}

/// From the change log, which nobody rewrites; newest first.
pub(super) async fn list_revisions(
    db: &mut dyn Reads,
    entry: EntryId,
) -> Result<Vec<Revision>, Fault> {
    Ok(sqlx::query_as!(
        Revision,
        r#"select r.id as change, (r.new_row ->> 'revision')::int + 1 as "number!", r.new_row ->> 'text' as "text!",
                  coalesce((r.new_row ->> 'no_discussion')::boolean, false) as "no_discussion!", p.name as "by?", e.at
             from row_change r
             join event e on e.id = r.event_id
             left join person p on p.id = e.person_id
            where r.table_name = 'minutes_entry' and r.row_id = $1 and r.new_row is not null
            order by r.id desc limit 100"#,
        entry.get(),
    )
    .fetch_all(db.conn())
    .await?)
}
