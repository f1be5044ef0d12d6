//! The directory, and the organisations behind it.
use chrono::NaiveDate;
use sqlx::PgConnection;

use super::access::{AddOrganisation, Admit, CorrectOrganisation, EndMembership};
use super::forms::{Joining, Names, NewOrganisation};
use super::model::{Duty, Function, Home, Kind, Membership, Organisation, Span, Unfinished};
use crate::base::access::{Act, Grip, Subject};
use crate::base::acts::{Reads, Recording};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{FunctionId, OrganisationId, PersonId};
use crate::base::words::Word;

/// A network has dozens of organisations; more than this is asked by words.
const MOST: i64 = 200;

/// Somebody who acts for an organisation today.
#[derive(Clone, Debug, serde::Deserialize)]
pub(super) struct Colleague {
    pub(super) id: PersonId,
    pub(super) kind: String,
    pub(super) ad_interim: bool,
    pub(super) name: String,
    pub(super) job_title: Option<String>,
    pub(super) email: String,
}

/// An organisation with its people of today.
pub(super) struct Entry {
    pub(super) id: OrganisationId,
    pub(super) kind: Kind,
    pub(super) acronym: String,
    pub(super) name: String,
    pub(super) name_ru: Option<String>,
    pub(super) name_ky: Option<String>,
    /// Since when it is a member; absent for partners.
    pub(super) member_since: Option<NaiveDate>,
    pub(super) people: Vec<Colleague>,
}

/// Active members first, RCO and the secretariat before the others; then state bodies and partners, then entities
/// of the United Nations that are no members today. `words` may be empty; ң ө ү ё are found as н о у е too (domain §6).
pub(super) async fn list(
    db: &mut dyn Reads,
    day: NaiveDate,
    words: &str,
) -> Result<Vec<Entry>, Fault> {
    let rows = sqlx::query!(
        r#"with today as (
               select o.id, o.acronym, o.name, o.name_ru, o.name_ky, o.is_secretariat, o.kind, m.valid_from as member_since,
                      (select json_agg(json_build_object('id', p.id, 'kind', f.kind, 'ad_interim', f.ad_interim, 'name', p.name, 'job_title', p.job_title, 'email', p.email)
                              order by array_position(array['co_chair', 'secretariat', 'focal_point', 'alternate', 'state_counterpart', 'partner'], f.kind), f.id)
                         from function f join person p on p.id = f.person_id
                        where f.organisation_id = o.id and f.valid_from <= $1 and (f.valid_until is null or f.valid_until >= $1)) as people
                 from organisation o
                 left join membership m on m.organisation_id = o.id and m.valid_from <= $1 and (m.valid_until is null or m.valid_until >= $1))
           select id as "id!: OrganisationId", kind as "kind!: Kind", acronym as "acronym!", name as "name!", name_ru, name_ky, member_since as "member_since?",
                  people as "people?: sqlx::types::Json<Vec<Colleague>>"
             from today
            where $2 = '' or position(translate(lower($2), 'ңӊөүё', 'нноуе') in translate(lower(
                      concat_ws(' ', acronym, name, name_ru, name_ky, people::text)), 'ңӊөүё', 'нноуе')) > 0
            order by member_since is null, kind = 'un_entity', not (acronym = 'RCO'), not is_secretariat, acronym
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
            id: row.id,
            kind: row.kind,
            acronym: row.acronym,
            name: row.name,
            name_ru: row.name_ru,
            name_ky: row.name_ky,
            member_since: row.member_since,
            people: row.people.map(|json| json.0).unwrap_or_default(),
        })
        .collect())
}

impl Subject for Organisation {
    type Key = OrganisationId;
    const KIND: &'static str = "organisation";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(
        db: &mut PgConnection,
        key: OrganisationId,
        grip: Grip,
    ) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            sqlx::query!(
                "select id from organisation where id = $1 for update",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
        }
        Ok(sqlx::query_as!(
            Organisation,
            r#"select id as "id: OrganisationId", acronym, name, name_ru, name_ky, kind as "kind: Kind", is_secretariat
                 from organisation where id = $1"#,
            key.get(),
        )
        .fetch_optional(db)
        .await?)
    }

    fn cases() -> Vec<(&'static str, Self)> {
        let organisation = |id| Self {
            id: OrganisationId(id),
            acronym: String::new(),
            name: String::new(),
            name_ru: None,
            name_ky: None,
            kind: Kind::UnEntity,
            is_secretariat: false,
        };
        vec![("own", organisation(1)), ("other's", organisation(2))]
    }
}

/// All its memberships, the latest first.
pub(super) async fn memberships(
    db: &mut dyn Reads,
    organisation: OrganisationId,
) -> Result<Vec<Membership>, Fault> {
    let rows = sqlx::query!(
        "select id, valid_from, valid_until, basis from membership where organisation_id = $1
          order by valid_from desc limit 100",
        organisation.get(),
    )
    .fetch_all(db.conn())
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Membership {
            id: row.id,
            span: Span {
                from: row.valid_from,
                until: row.valid_until,
            },
            basis: row.basis,
        })
        .collect())
}

/// Everybody who acts or acted for it; of too many, the latest.
pub(super) async fn functions_for(
    db: &mut dyn Reads,
    organisation: OrganisationId,
) -> Result<Vec<Function>, Fault> {
    functions(db, Some(organisation), None).await
}

/// Everything that a person is or was.
pub(super) async fn functions_of(
    db: &mut dyn Reads,
    person: PersonId,
) -> Result<Vec<Function>, Fault> {
    functions(db, None, Some(person)).await
}

async fn functions(
    db: &mut dyn Reads,
    organisation: Option<OrganisationId>,
    person: Option<PersonId>,
) -> Result<Vec<Function>, Fault> {
    let rows = sqlx::query!(
        r#"select f.id as "id: FunctionId", f.person_id as "person: PersonId", p.name, p.job_title, p.email,
                  f.organisation_id as "organisation: OrganisationId", o.acronym, f.kind as "duty: Duty", f.ad_interim,
                  f.valid_from, f.valid_until
             from function f join person p on p.id = f.person_id join organisation o on o.id = f.organisation_id
            where ($1::bigint is null or f.organisation_id = $1) and ($2::bigint is null or f.person_id = $2)
            order by array_position(array['co_chair', 'secretariat', 'focal_point', 'alternate', 'state_counterpart', 'partner'], f.kind),
                     f.valid_from desc, f.id limit 300"#,
        organisation.map(OrganisationId::get),
        person.map(PersonId::get),
    )
    .fetch_all(db.conn())
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Function {
            id: row.id,
            person: row.person,
            name: row.name,
            job_title: row.job_title,
            email: row.email,
            organisation: row.organisation,
            acronym: row.acronym,
            duty: row.duty,
            ad_interim: row.ad_interim,
            span: Span {
                from: row.valid_from,
                until: row.valid_until,
            },
        })
        .collect())
}

/// Organisations for which somebody may act, by acronym.
pub(super) async fn homes(db: &mut dyn Reads) -> Result<Vec<Home>, Fault> {
    let rows = sqlx::query!(
        r#"select o.id as "id: OrganisationId", o.acronym, o.kind as "kind: Kind", o.is_secretariat,
                  (select json_agg(json_build_object('from', m.valid_from, 'until', m.valid_until))
                     from membership m where m.organisation_id = o.id) as "memberships?: sqlx::types::Json<Vec<Span>>"
             from organisation o order by o.acronym limit 500"#
    )
    .fetch_all(db.conn())
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Home {
            id: row.id,
            acronym: row.acronym,
            kind: row.kind,
            is_secretariat: row.is_secretariat,
            memberships: row.memberships.map(|json| json.0).unwrap_or_default(),
        })
        .collect())
}

/// Another organisation that has this acronym, however it is written.
pub(super) async fn namesake(
    db: &mut dyn Reads,
    acronym: &str,
    but: Option<OrganisationId>,
) -> Result<Option<OrganisationId>, Fault> {
    Ok(sqlx::query_scalar!(
        r#"select id as "id: OrganisationId" from organisation
            where lower(acronym) = lower($1) and ($2::bigint is null or id <> $2)"#,
        acronym,
        but.map(OrganisationId::get),
    )
    .fetch_optional(db.conn())
    .await?)
}

/// What a member leaves unfinished when it goes: consultations that count on it, actions that it leads.
pub(super) async fn unfinished(
    db: &mut dyn Reads,
    organisation: OrganisationId,
) -> Result<Unfinished, Fault> {
    Ok(sqlx::query_as!(
        Unfinished,
        r#"select (select count(*) from decision_roster r join decision d on d.id = r.decision_id
                    where r.organisation_id = $1 and r.removed_at is null
                      and d.state in ('open_session', 'open_silence', 'gated', 'broken', 'provisional')) as "consultations!",
                  (select count(*) from action a where a.lead_id = $1
                      and a.status not in ('verified', 'declined', 'cancelled')) as "actions!""#,
        organisation.get(),
    )
    .fetch_one(db.conn())
    .await?)
}

pub(super) async fn record_organisation(
    db: &mut Recording<AddOrganisation>,
    new: &NewOrganisation,
) -> Result<OrganisationId, Fault> {
    Ok(sqlx::query_scalar!(
        r#"insert into organisation (acronym, name, name_ru, name_ky, kind) values ($1, $2, $3, $4, $5)
           returning id as "id: OrganisationId""#,
        new.names.acronym,
        new.names.name,
        new.names.name_ru,
        new.names.name_ky,
        new.kind.name(),
    )
    .fetch_one(db.conn())
    .await?)
}

pub(super) async fn record_names(
    db: &mut Recording<CorrectOrganisation>,
    organisation: OrganisationId,
    names: &Names,
) -> Result<(), Fault> {
    sqlx::query!(
        "update organisation set acronym = $2, name = $3, name_ru = $4, name_ky = $5 where id = $1",
        organisation.get(),
        names.acronym,
        names.name,
        names.name_ru,
        names.name_ky,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// Acts under which a membership may begin.
pub(super) trait Admits: Act {}
impl Admits for AddOrganisation {}
impl Admits for Admit {}

pub(super) async fn record_membership<A: Admits>(
    db: &mut Recording<A>,
    organisation: OrganisationId,
    joining: &Joining,
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into membership (organisation_id, valid_from, basis) values ($1, $2, $3)",
        organisation.get(),
        joining.from,
        joining.basis,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// Ends a membership and, with it, the functions of those who speak for the member.
pub(super) async fn record_membership_end(
    db: &mut Recording<EndMembership>,
    membership: i64,
    speakers: &[FunctionId],
    last_day: NaiveDate,
) -> Result<(), Fault> {
    let speakers: Vec<i64> = speakers.iter().map(|one| one.get()).collect();
    sqlx::query!(
        "update function set valid_until = $2 where id = any ($1)",
        &speakers,
        last_day,
    )
    .execute(db.conn())
    .await?
    .exactly(speakers.len() as u64)?;
    let event = db.event().get();
    sqlx::query!(
        "insert into event_about (event_id, subject_kind, subject_id, detail)
         select $1, 'person', f.person_id,
                jsonb_build_object('who', o.acronym, 'duty', f.kind, 'ad_interim', f.ad_interim, 'day', f.valid_until)
           from function f join organisation o on o.id = f.organisation_id where f.id = any ($2)",
        event,
        &speakers,
    )
    .execute(db.conn())
    .await?;
    sqlx::query!(
        "update membership set valid_until = $2 where id = $1",
        membership,
        last_day,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}
