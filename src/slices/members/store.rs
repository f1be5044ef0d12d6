use chrono::NaiveDate;

use crate::base::acts::Reads;
use crate::base::fault::Fault;

/// A network has dozens of organisations; more than this is asked by words.
const MOST: i64 = 100;

/// Somebody who acts for an organisation today.
#[derive(Clone, Debug, serde::Deserialize)]
pub(super) struct Colleague {
    pub(super) kind: String,
    pub(super) name: String,
    pub(super) job_title: Option<String>,
    pub(super) email: String,
}

/// An organisation with its people of today.
pub(super) struct Entry {
    pub(super) acronym: String,
    pub(super) name: String,
    pub(super) name_ru: Option<String>,
    pub(super) name_ky: Option<String>,
    /// Since when it is a member; absent for partners.
    pub(super) member_since: Option<NaiveDate>,
    pub(super) people: Vec<Colleague>,
}

/// Active members first, RCO and the secretariat before the others; then partners. `words` may be empty; ң ө ү ё
/// are found as н о у е too (domain §6).
pub(super) async fn list(
    db: &mut impl Reads,
    day: NaiveDate,
    words: &str,
) -> Result<Vec<Entry>, Fault> {
    let rows = sqlx::query!(
        r#"with today as (
               select o.id, o.acronym, o.name, o.name_ru, o.name_ky, o.is_secretariat, o.kind, m.valid_from as member_since,
                      (select json_agg(json_build_object('kind', f.kind, 'name', p.name, 'job_title', p.job_title, 'email', p.email)
                              order by array_position(array['co_chair', 'secretariat', 'focal_point', 'alternate', 'state_counterpart', 'partner'], f.kind), f.id)
                         from function f join person p on p.id = f.person_id
                        where f.organisation_id = o.id and f.valid_from <= $1 and (f.valid_until is null or f.valid_until >= $1)) as people
                 from organisation o
                 left join membership m on m.organisation_id = o.id and m.valid_from <= $1 and (m.valid_until is null or m.valid_until >= $1)
                where o.kind <> 'un_entity' or m.id is not null)
           select acronym as "acronym!", name as "name!", name_ru, name_ky, member_since as "member_since?",
                  people as "people?: sqlx::types::Json<Vec<Colleague>>"
             from today
            where $2 = '' or position(translate(lower($2), 'ңӊөүё', 'нноуе') in translate(lower(
                      concat_ws(' ', acronym, name, name_ru, name_ky, people::text)), 'ңӊөүё', 'нноуе')) > 0
            order by member_since is null, not (acronym = 'RCO'), not is_secretariat, acronym
            limit $3"#,
        day,
        words,
        MOST,
    )
    .fetch_all(db.conn())
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Entry {
            acronym: row.acronym,
            name: row.name,
            name_ru: row.name_ru,
            name_ky: row.name_ky,
            member_since: row.member_since,
            people: row.people.map(|json| json.0).unwrap_or_default(),
        })
        .collect())
}
