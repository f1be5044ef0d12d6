use chrono::{DateTime, NaiveDate, Utc};

use super::super::model::{MeetingId, State};
use crate::base::acts::Reads;
use crate::base::fault::Fault;
use crate::base::ids::PersonId;

/// A meeting as a calendar has it.
pub(super) struct Entry {
    pub(super) id: MeetingId,
    pub(super) title: String,
    pub(super) title_ru: Option<String>,
    pub(super) title_ky: Option<String>,
    pub(super) starts_at: DateTime<Utc>,
    pub(super) ends_at: DateTime<Utc>,
    pub(super) place: String,
    pub(super) sequence: i32,
    pub(super) state: State,
    pub(super) convened_at: Option<DateTime<Utc>>,
    /// When members were last told of its day.
    pub(super) changed_at: Option<DateTime<Utc>>,
}

/// R14, R22, R23: as `SeeMeeting` judges, under any hat that the person wears on the day: people inside all of them, others
/// those of their groups once known, and those to which they are invited.
pub(super) async fn list(
    db: &mut dyn Reads,
    person: PersonId,
    day: NaiveDate,
) -> Result<Vec<Entry>, Fault> {
    Ok(sqlx::query_as!(
        Entry,
        r#"select g.id as "id: MeetingId", g.title, g.title_ru, g.title_ky, g.starts_at, g.ends_at, g.place,
                  greatest(g.sequence, (select max(c.last_sequence) from meeting_change c where c.meeting_id = g.id)) as "sequence!",
                  g.state as "state: State", g.convened_at,
                  greatest(g.convened_at, g.postponed_at, g.cancelled_at) as changed_at
             from meeting g join agenda a on a.meeting_id = g.id
            where exists (
                select from function f
                 where f.person_id = $1 and f.valid_from <= $2 and (f.valid_until is null or f.valid_until >= $2)
                   and (f.kind in ('co_chair', 'secretariat', 'focal_point', 'alternate')
                     or (g.convened_at is not null or a.circulated_at is not null)
                        and exists (select from group_seats($1, f.organisation_id, f.kind, $2) s
                                     where s.group_id = g.working_group_id)
                     or g.convened_at is not null and f.kind in ('state_counterpart', 'partner')
                        and exists (select from meeting_guest v
                                     where v.meeting_id = g.id and v.organisation_id = f.organisation_id)))
            order by g.starts_at desc, g.id desc limit 200"#,
        person.get(),
        day,
    )
    .fetch_all(db.conn())
    .await?)
}
