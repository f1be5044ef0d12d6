use super::super::store::Eyes;
use crate::base::acts::Reads;
use crate::base::fault::Fault;

/// One category over a year.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) label: String,
    pub(super) label_ru: String,
    pub(super) label_ky: String,
    pub(super) stakeholders: i64,
    pub(super) engagements: i64,
    pub(super) called: i64,
    pub(super) attended: i64,
}

/// In the order of the taxonomy; who stands in two categories counts in both. A category that is offered no more is told
/// where somebody stands in it.
pub(super) async fn list(db: &mut dyn Reads, eyes: &Eyes, year: i32) -> Result<Vec<Line>, Fault> {
    Ok(sqlx::query_as!(
        Line,
        r#"with entry as (
               select g.id, g.meeting_id, p.organisation_id
                 from engagement g join engagement_party p on p.engagement_id = g.id
                where extract(year from g.on_day)::int = $1
                  and (g.audience = 'internal' or $2 or g.working_group_id = any ($3) or g.agency_id = $4))
           select k.label, k.label_ru, k.label_ky,
                  (select count(*) from stakeholder_mark m where m.category_id = k.id) as "stakeholders!",
                  (select count(distinct e.id) from entry e join stakeholder_mark m on m.organisation_id = e.organisation_id
                    where m.category_id = k.id) as "engagements!",
                  (select count(*) from stakeholder_called c join meeting g on g.id = c.meeting_id
                     join stakeholder_mark m on m.organisation_id = c.organisation_id
                    where m.category_id = k.id and g.year = $1) as "called!",
                  (select count(distinct (e.meeting_id, e.organisation_id)) from entry e
                     join stakeholder_mark m on m.organisation_id = e.organisation_id
                    where m.category_id = k.id and e.meeting_id is not null) as "attended!"
             from stakeholder_category k
            where not k.retired or exists (select from stakeholder_mark m where m.category_id = k.id)
            order by k.place, k.id limit 200"#,
        year,
        eyes.office,
        &eyes.groups,
        eyes.agency,
    )
    .fetch_all(db.conn())
    .await?)
}
