//! People and what they do for the network, as the database has them.
use chrono::NaiveDate;
use sqlx::PgConnection;

use super::access::{AddFunction, AddPerson, CorrectPerson, EndFunction};
use super::forms::{Details, NewFunction};
use super::model::{Chair, Duty, Function, Person, Remaining, Span};
use super::succession::Succeed;
use crate::base::access::{Act, Grip, Subject};
use crate::base::acts::{Reads, Recording};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{FunctionId, OrganisationId, PersonId};
use crate::base::lang::Lang;
use crate::base::words::Word;

impl Subject for Person {
    type Key = PersonId;
    const KIND: &'static str = "person";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(db: &mut PgConnection, key: PersonId, grip: Grip) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            sqlx::query!("select id from person where id = $1 for update", key.get())
                .fetch_optional(&mut *db)
                .await?;
        }
        Ok(sqlx::query_as!(
            Person,
            r#"select p.id as "id: PersonId", p.name, p.job_title, p.email, p.phone, p.lang as "lang: Lang",
                      c.person_id is not null as "can_sign_in!"
                 from person p left join credential c on c.person_id = p.id where p.id = $1"#,
            key.get(),
        )
        .fetch_optional(db)
        .await?)
    }

    fn cases() -> Vec<(&'static str, Self)> {
        let person = |id| Self {
            id: PersonId(id),
            name: String::new(),
            job_title: None,
            email: String::new(),
            phone: None,
            lang: Lang::En,
            can_sign_in: false,
        };
        vec![("own", person(1)), ("other's", person(2))]
    }
}

impl Subject for Function {
    type Key = FunctionId;
    const KIND: &'static str = "function";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(
        db: &mut PgConnection,
        key: FunctionId,
        grip: Grip,
    ) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            sqlx::query!(
                "select id from function where id = $1 for update",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
        }
        let row = sqlx::query!(
            r#"select f.id as "id: FunctionId", f.person_id as "person: PersonId", p.name, p.job_title, p.email,
                      f.organisation_id as "organisation: OrganisationId", o.acronym, f.kind as "duty: Duty", f.ad_interim,
                      f.valid_from, f.valid_until
                 from function f join person p on p.id = f.person_id join organisation o on o.id = f.organisation_id
                where f.id = $1"#,
            key.get(),
        )
        .fetch_optional(db)
        .await?;
        Ok(row.map(|row| Self {
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
        }))
    }

    fn cases() -> Vec<(&'static str, Self)> {
        let function = |person| Self {
            id: FunctionId(1),
            person: PersonId(person),
            name: String::new(),
            job_title: None,
            email: String::new(),
            organisation: OrganisationId(person),
            acronym: String::new(),
            duty: Duty::FocalPoint,
            ad_interim: false,
            span: Span {
                from: NaiveDate::MIN,
                until: None,
            },
        };
        vec![("own", function(1)), ("other's", function(2))]
    }
}

/// Every co-chair, of the past too: posts are counted on each day.
pub(super) async fn chairs(db: &mut dyn Reads) -> Result<Vec<Chair>, Fault> {
    let rows = sqlx::query!(
        "select ad_interim, valid_from, valid_until from function where kind = 'co_chair' order by id desc limit 500"
    )
    .fetch_all(db.conn())
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Chair {
            ad_interim: row.ad_interim,
            span: Span {
                from: row.valid_from,
                until: row.valid_until,
            },
        })
        .collect())
}

/// The secretariat without this function.
pub(super) async fn remaining(
    db: &mut dyn Reads,
    but: FunctionId,
) -> Result<Vec<Remaining>, Fault> {
    let rows = sqlx::query!(
        r#"select f.valid_from, f.valid_until, c.person_id is not null as "can_sign_in!"
             from function f left join credential c on c.person_id = f.person_id
            where f.kind = 'secretariat' and f.id <> $1 order by f.id desc limit 500"#,
        but.get(),
    )
    .fetch_all(db.conn())
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Remaining {
            span: Span {
                from: row.valid_from,
                until: row.valid_until,
            },
            can_sign_in: row.can_sign_in,
        })
        .collect())
}

/// Another person who has this address, however it is written.
pub(super) async fn holder_of(
    db: &mut dyn Reads,
    address: &str,
    but: Option<PersonId>,
) -> Result<Option<(PersonId, String)>, Fault> {
    let row = sqlx::query!(
        r#"select id as "id: PersonId", name from person
            where lower(email) = lower($1) and ($2::bigint is null or id <> $2)"#,
        address,
        but.map(PersonId::get),
    )
    .fetch_optional(db.conn())
    .await?;
    Ok(row.map(|row| (row.id, row.name)))
}

/// Acts under which somebody comes into the register.
pub(super) trait Registers: Act {}
impl Registers for AddPerson {}
impl Registers for Succeed {}

pub(super) async fn record_person<A: Registers>(
    db: &mut Recording<A>,
    details: &Details,
) -> Result<PersonId, Fault> {
    Ok(sqlx::query_scalar!(
        r#"insert into person (name, job_title, email, phone, lang) values ($1, $2, $3, $4, $5)
           returning id as "id: PersonId""#,
        details.name,
        details.job_title,
        details.email,
        details.phone,
        details.lang.tag(),
    )
    .fetch_one(db.conn())
    .await?)
}

pub(super) async fn record_details(
    db: &mut Recording<CorrectPerson>,
    person: PersonId,
    details: &Details,
) -> Result<(), Fault> {
    sqlx::query!(
        "update person set name = $2, job_title = $3, email = $4, phone = $5, lang = $6 where id = $1",
        person.get(),
        details.name,
        details.job_title,
        details.email,
        details.phone,
        details.lang.tag(),
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// Acts under which a function may begin.
pub(super) trait Appoints: Act {}
impl Appoints for AddPerson {}
impl Appoints for AddFunction {}
impl Appoints for Succeed {}

pub(super) async fn record_function<A: Appoints>(
    db: &mut Recording<A>,
    person: PersonId,
    new: &NewFunction,
) -> Result<FunctionId, Fault> {
    Ok(sqlx::query_scalar!(
        r#"insert into function (person_id, kind, organisation_id, ad_interim, valid_from, valid_until)
           values ($1, $2, $3, $4, $5, $6) returning id as "id: FunctionId""#,
        person.get(),
        new.duty.name(),
        new.organisation.get(),
        new.ad_interim,
        new.span.from,
        new.span.until,
    )
    .fetch_one(db.conn())
    .await?)
}

/// Acts under which a function ends.
pub(super) trait Ends: Act {}
impl Ends for EndFunction {}
impl Ends for Succeed {}

pub(super) async fn record_function_end<A: Ends>(
    db: &mut Recording<A>,
    function: FunctionId,
    last_day: NaiveDate,
) -> Result<(), Fault> {
    sqlx::query!(
        "update function set valid_until = $2 where id = $1",
        function.get(),
        last_day,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}
