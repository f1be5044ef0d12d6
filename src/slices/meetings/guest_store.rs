use chrono::NaiveDate;

use super::access::InviteGuests;
use super::guests::Outsider;
use super::model::MeetingId;
use crate::base::acts::{Reads, Recording};
use crate::base::db::Exactly;
use crate::base::fault::Fault;

/// Organisations outside the network that have somebody to write to on this day.
pub(super) async fn list_outside(
    db: &mut dyn Reads,
    day: NaiveDate,
) -> Result<Vec<Outsider>, Fault> {
    Ok(sqlx::query_as!(
        Outsider,
        "select o.id, o.acronym, o.name, o.name_ru, o.name_ky
           from organisation o
          where o.kind <> 'un_entity' and exists (
                select from function f where f.organisation_id = o.id and f.kind in ('state_counterpart', 'partner')
                   and f.valid_from <= $1 and (f.valid_until is null or f.valid_until >= $1))
          order by o.acronym limit 200",
        day,
    )
    .fetch_all(db.conn())
    .await?)
}

/// The whole list at once: who is not in it is not invited.
pub(super) async fn record_guests(
    db: &mut Recording<InviteGuests>,
    meeting: MeetingId,
    guests: &[i64],
) -> Result<(), Fault> {
    sqlx::query!(
        "delete from meeting_guest where meeting_id = $1",
        meeting.get()
    )
    .execute(db.conn())
    .await?;
    sqlx::query!(
        "insert into meeting_guest (meeting_id, organisation_id) select $1, g from unnest($2::bigint[]) as g",
        meeting.get(),
        guests,
    )
    .execute(db.conn())
    .await?
    .exactly(guests.len() as u64)
}
