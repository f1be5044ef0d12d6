use super::super::super::access::ReviseAgenda;
use super::super::super::model::MeetingId;
use super::model::{Sent, SentItem};
use crate::base::acts::{Reads, Recording};
use crate::base::clock::Instant;
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use sqlx::types::Json;

struct Row {
    revision: i32,
    at: Instant,
    items: Json<Vec<SentItem>>,
}

impl Row {
    fn sent(self) -> Sent {
        Sent {
            revision: self.revision,
            at: self.at,
            items: self.items.0,
        }
    }
}

/// Every agenda of the meeting that went out, latest first.
pub(super) async fn list_sent(db: &mut dyn Reads, meeting: MeetingId) -> Result<Vec<Sent>, Fault> {
    Ok(sqlx::query_as!(
        Row,
        r#"select revision, circulated_at as at, snapshot as "items: Json<Vec<SentItem>>"
             from circulation where object_kind = 'agenda' and object_id = $1 order by id desc limit 50"#,
        meeting.get(),
    )
    .fetch_all(db.conn())
    .await?
    .into_iter()
    .map(Row::sent)
    .collect())
}

/// The latest one, if any went out.
pub(crate) async fn last_sent(
    db: &mut dyn Reads,
    meeting: MeetingId,
) -> Result<Option<Sent>, Fault> {
    Ok(list_sent(db, meeting).await?.into_iter().next())
}

/// A draft again, under the next number.
pub(super) async fn record_revision(
    db: &mut Recording<ReviseAgenda>,
    meeting: MeetingId,
) -> Result<(), Fault> {
    sqlx::query!(
        "update agenda set state = 'draft', revision = revision + 1, cleared_by = null, cleared_at = null
          where meeting_id = $1 and state = 'circulated'",
        meeting.get(),
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}
