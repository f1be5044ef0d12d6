//! The readers of the story are invented, and so is their mail server: a letter counts as taken at the hour
//! at which it was written. Without that, silence would be nobody's consent (I22).
use crate::base::clock::Instant;
use crate::base::db::Database;
use crate::base::fault::Fault;
use crate::mail::SEND;

pub(super) async fn takes_everything(database: &Database, now: Instant) -> Result<(), Fault> {
    sqlx::query!(
        "with taken as (
            update mail_delivery set state = 'sent', sent_at = $1, updated_at = $1, attempts = 1
             where state = 'queued' returning mail_id)
         update job set done_at = $1
          where kind = $2 and done_at is null and given_up_at is null
            and (payload ->> 'mail')::bigint in (select mail_id from taken)",
        now,
        SEND,
    )
    .execute(database.technical())
    .await?;
    Ok(())
}
