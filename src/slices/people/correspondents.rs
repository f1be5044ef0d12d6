//! Whom a letter reaches: whoever holds a function on the day (R10).
use chrono::NaiveDate;

use crate::base::acts::Reads;
use crate::base::fault::Fault;
use crate::base::ids::{GroupId, OrganisationId, PersonId};
use crate::base::lang::Lang;

/// One reader of a letter.
#[derive(Clone, Debug)]
pub(crate) struct Correspondent {
    pub(crate) person: PersonId,
    pub(crate) address: String,
    lang: String,
}

impl Correspondent {
    pub(crate) fn lang(&self) -> Lang {
        Lang::parse(&self.lang).unwrap_or(Lang::En)
    }
}

/// For a member: its focal point and alternates.
pub(crate) const MEMBER: &[&str] = &["focal_point", "alternate"];
/// For the state.
pub(crate) const STATE: &[&str] = &["state_counterpart"];
/// For whoever is outside the network.
pub(crate) const OUTSIDE: &[&str] = &["partner", "state_counterpart"];
/// The secretariat alone.
pub(crate) const SECRETARIAT: &[&str] = &["secretariat"];
/// The co-chairs alone.
pub(crate) const CO_CHAIRS: &[&str] = &["co_chair"];
/// The secretariat and the co-chairs.
pub(crate) const OFFICE: &[&str] = &["secretariat", "co_chair"];

/// Each person once; `organisation` is absent for all of them.
pub(crate) async fn correspondents(
    db: &mut dyn Reads,
    functions: &[&str],
    organisation: Option<OrganisationId>,
    day: NaiveDate,
) -> Result<Vec<Correspondent>, Fault> {
    let functions: Vec<String> = functions.iter().map(|&kind| kind.to_owned()).collect();
    Ok(sqlx::query_as!(
        Correspondent,
        r#"select distinct p.id as "person: PersonId", p.email as address, p.lang
             from function f join person p on p.id = f.person_id
            where f.kind = any ($1) and ($2::bigint is null or f.organisation_id = $2)
              and f.valid_from <= $3 and (f.valid_until is null or f.valid_until >= $3)
            order by p.id limit 500"#,
        &functions,
        organisation.map(OrganisationId::get),
        day,
    )
    .fetch_all(db.conn())
    .await?)
}

/// Who chairs this working group on this day (R23).
pub(crate) async fn chairs_of(
    db: &mut dyn Reads,
    group: GroupId,
    day: NaiveDate,
) -> Result<Vec<Correspondent>, Fault> {
    Ok(sqlx::query_as!(
        Correspondent,
        r#"select distinct p.id as "person: PersonId", p.email as address, p.lang
             from working_group_chair c join person p on p.id = c.person_id
            where c.working_group_id = $1 and c.valid_from <= $2 and (c.valid_until is null or c.valid_until >= $2)
            order by p.id"#,
        group.get(),
        day,
    )
    .fetch_all(db.conn())
    .await?)
}

/// A reader who speaks for an organisation, and for which.
pub(crate) struct Speaker {
    pub(crate) to: Correspondent,
    pub(crate) member: OrganisationId,
    pub(crate) acronym: String,
}

/// Focal points and alternates of these members, each person once.
pub(crate) async fn speakers(
    db: &mut dyn Reads,
    members: &[OrganisationId],
    day: NaiveDate,
) -> Result<Vec<Speaker>, Fault> {
    acting_for(db, MEMBER, members, day).await
}

/// Who acts for these organisations in one of these functions, each person once.
pub(crate) async fn acting_for(
    db: &mut dyn Reads,
    functions: &[&str],
    members: &[OrganisationId],
    day: NaiveDate,
) -> Result<Vec<Speaker>, Fault> {
    let functions: Vec<String> = functions.iter().map(|&kind| kind.to_owned()).collect();
    let members: Vec<i64> = members.iter().map(|member| member.get()).collect();
    let rows = sqlx::query!(
        r#"select distinct on (p.id) p.id as "person: PersonId", p.email as address, p.lang, o.acronym, o.id as "member: OrganisationId"
             from function f join person p on p.id = f.person_id join organisation o on o.id = f.organisation_id
            where o.id = any ($1) and f.kind = any ($3)
              and f.valid_from <= $2 and (f.valid_until is null or f.valid_until >= $2)
            order by p.id, f.id limit 500"#,
        &members,
        day,
        &functions,
    )
    .fetch_all(db.conn())
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Speaker {
            to: Correspondent {
                person: row.person,
                address: row.address,
                lang: row.lang,
            },
            member: row.member,
            acronym: row.acronym,
        })
        .collect())
}
