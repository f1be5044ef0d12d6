//! The first person of a new house: named by whoever runs it, since nobody is there yet who could invite.
use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use super::access::FoundSecretariat;
use super::invitations::{self, Invitee, Surroundings};
use crate::base::access::Network;
use crate::base::acts::{Reads, Recording};
use crate::base::clock::Instant;
use crate::base::db::Database;
use crate::base::fault::Fault;
use crate::base::ids::{OrganisationId, PersonId};
use crate::base::lang::Lang;

/// Who founds the secretariat, and of which organisation.
pub(crate) struct First<'a> {
    pub(crate) email: &'a str,
    pub(crate) name: &'a str,
    pub(crate) lang: Lang,
    pub(crate) acronym: &'a str,
    pub(crate) organisation: &'a str,
}

/// What came of it.
pub(crate) enum Founded {
    /// Somebody of the secretariat can sign in and invites by the pages.
    Already,
    /// The link leaves by mail.
    Mailed(DateTime<Utc>, Tz),
    /// The link, to be handed over.
    Link(String, DateTime<Utc>, Tz),
}

/// Whether anybody of the secretariat can sign in.
pub(crate) const IS_FOUNDED: &str = "select exists (select from function f join credential c on c.person_id = f.person_id where f.kind = 'secretariat')";

/// Again and again until somebody came in: a mistyped address is put right by naming the person once more.
pub(crate) async fn found(
    database: &Database,
    first: &First<'_>,
    by_mail: bool,
    public_url: &str,
    now: Instant,
) -> Result<Founded, Fault> {
    let Some((mut db, Network)) =
        Recording::<FoundSecretariat>::by_the_clock(database, (), now, "found-secretariat").await?
    else {
        return Ok(Founded::Already);
    };
    // the lock makes two founders wait for each other
    let charter = sqlx::query!("select time_zone from charter for update")
        .fetch_one(db.conn())
        .await?;
    if sqlx::query_scalar(IS_FOUNDED).fetch_one(db.conn()).await? {
        return Ok(Founded::Already);
    }
    let zone: Tz = charter.time_zone.parse()?;
    let organisation = record_organisation(&mut db, first).await?;
    let today = now.with_timezone(&zone).date_naive();
    let person = record_person(&mut db, first, organisation, today).await?;
    let around = Surroundings {
        public_url,
        zone,
        now,
    };
    let founded = if by_mail {
        let t = first.lang.texts();
        let to = Invitee {
            person,
            address: first.email,
            lang: first.lang,
            function: format!("{}, {}", first.acronym, t.members_secretariat()),
        };
        Founded::Mailed(invitations::invite(&mut db, &to, &around).await?, zone)
    } else {
        let (link, until) = invitations::invite_by_hand(&mut db, person, &around).await?;
        Founded::Link(link, until, zone)
    };
    db.about("person", person.get(), None).await?;
    db.about("organisation", organisation.get(), None).await?;
    db.commit().await?;
    Ok(founded)
}

/// C1: the organisation that is the secretariat; founded when there is none.
async fn record_organisation(
    db: &mut Recording<FoundSecretariat>,
    first: &First<'_>,
) -> Result<OrganisationId, Fault> {
    let known = sqlx::query_scalar!(
        r#"select id as "id: OrganisationId" from organisation where is_secretariat"#
    )
    .fetch_optional(db.conn())
    .await?;
    if let Some(id) = known {
        return Ok(id);
    }
    Ok(sqlx::query_scalar!(
        r#"insert into organisation (acronym, name, kind, is_secretariat) values ($1, $2, 'un_entity', true)
           on conflict (acronym) do update set is_secretariat = true
           returning id as "id: OrganisationId""#,
        first.acronym,
        first.organisation,
    )
    .fetch_one(db.conn())
    .await?)
}

/// The person who was named before and never came in is put right; else somebody new.
async fn record_person(
    db: &mut Recording<FoundSecretariat>,
    first: &First<'_>,
    organisation: OrganisationId,
    today: chrono::NaiveDate,
) -> Result<PersonId, Fault> {
    let waiting = sqlx::query_scalar!(
        r#"select person_id as "person: PersonId" from function where kind = 'secretariat' order by id limit 1"#
    )
    .fetch_optional(db.conn())
    .await?;
    if let Some(person) = waiting {
        sqlx::query!(
            "update person set name = $2, email = $3, lang = $4 where id = $1",
            person.get(),
            first.name,
            first.email,
            first.lang.tag(),
        )
        .execute(db.conn())
        .await?;
        return Ok(person);
    }
    let person = sqlx::query_scalar!(
        r#"insert into person (name, email, lang) values ($1, $2, $3)
           on conflict (lower(email)) do update set name = excluded.name returning id as "person: PersonId""#,
        first.name,
        first.email,
        first.lang.tag(),
    )
    .fetch_one(db.conn())
    .await?;
    sqlx::query!(
        "insert into function (person_id, kind, organisation_id, valid_from) values ($1, 'secretariat', $2, $3)",
        person.get(),
        organisation.get(),
        today,
    )
    .execute(db.conn())
    .await?;
    Ok(person)
}
