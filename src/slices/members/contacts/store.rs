use chrono::NaiveDate;

use super::rules::Member;
use crate::base::acts::Reads;
use crate::base::fault::Fault;
use crate::base::ids::OrganisationId;

/// A country has no more entities of the United Nations.
const MOST: i64 = 200;

/// Members of the day, each with its last contacts until then; a meeting that was opened ahead of its day is of today.
pub(super) async fn list(db: &mut dyn Reads, today: NaiveDate) -> Result<Vec<Member>, Fault> {
    Ok(sqlx::query_as!(
        Member,
        r#"select o.id as "id: OrganisationId", o.acronym, o.name, o.name_ru, o.name_ky,
                  (select max(least((g.starts_at at time zone c.time_zone)::date, $1)) from representation r join meeting g on g.id = r.meeting_id
                    where r.organisation_id = o.id and r.mode in ('principal', 'alternate') and g.state in ('in_session', 'held')) as represented,
                  (select (e.at at time zone c.time_zone)::date from event e
                    where e.organisation_id = o.id and e.hat in ('focal_point', 'alternate')
                    order by e.at desc limit 1) as acted,
                  (select max(n.on_day) from engagement_party p join engagement n on n.id = p.engagement_id
                    where p.organisation_id = o.id and p.part = 'member' and n.on_day <= $1) as engaged
             from organisation o cross join charter c
            where exists (select from membership m where m.organisation_id = o.id and m.valid_from <= $1
                             and (m.valid_until is null or m.valid_until >= $1))
            order by o.acronym limit $2"#,
        today,
        MOST,
    )
    .fetch_all(db.conn())
    .await?)
}
