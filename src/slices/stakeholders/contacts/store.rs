use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;

use super::super::access::{AddContact, AskContact, CorrectContact, EndContact};
use super::super::model::{Basis, Contact, ContactId, Held, Terms};
use super::super::samples;
use super::forms::Details;
use crate::base::access::{Grip, Subject};
use crate::base::acts::{Reads, Recording, Records};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{OrganisationId, PersonId};
use crate::base::lang::Lang;
use crate::base::outbox::MailId;
use crate::base::words::Word as _;

/// At most so many of one organisation, the latest first.
const MOST: i64 = 100;

/// One contact, all of one organisation, or those that are linked with an account.
async fn fetch(
    db: &mut PgConnection,
    contact: Option<ContactId>,
    organisation: Option<OrganisationId>,
    person: Option<PersonId>,
) -> Result<Vec<Contact>, Fault> {
    let rows = sqlx::query!(
        r#"select c.id as "id: ContactId", c.organisation_id as "organisation: OrganisationId", o.acronym, c.person_id as "person: PersonId",
                  coalesce(p.name, c.name) as "name!", coalesce(p.job_title, c.job_title) as job_title,
                  coalesce(p.email, c.email) as email, coalesce(p.phone, c.phone) as phone, c.address,
                  coalesce(p.lang, c.lang) as "lang!: Lang", c.basis as "basis: Basis", c.basis_on, c.basis_note, c.purpose, c.held_from,
                  coalesce(c.ended_on, (select case when bool_and(f.valid_until is not null) then max(f.valid_until) end from function f
                                         where f.person_id = c.person_id and f.organisation_id = c.organisation_id)) as ended_on,
                  c.disposed_at,
                  (select h.reason from legal_hold h where h.contact_id = c.id and h.lifted_at is null) as hold,
                  (select max(l.made_at) from contact_letter l where l.contact_id = c.id) as asked_at
             from stakeholder_contact c join organisation o on o.id = c.organisation_id left join person p on p.id = c.person_id
            where c.id = $1 or c.organisation_id = $2 or (c.person_id = $4 and c.disposed_at is null)
            order by c.ended_on desc nulls first, c.id limit $3"#,
        contact.map(ContactId::get),
        organisation.map(OrganisationId::get),
        MOST,
        person.map(PersonId::get),
    )
    .fetch_all(db)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Contact {
            id: row.id,
            organisation: row.organisation,
            acronym: row.acronym,
            person: row.person,
            held: Held {
                name: row.name,
                job_title: row.job_title,
                email: row.email,
                phone: row.phone,
                address: row.address,
            },
            lang: row.lang,
            basis: row.basis,
            basis_on: row.basis_on,
            basis_note: row.basis_note,
            purpose: row.purpose,
            held_from: row.held_from,
            ended_on: row.ended_on,
            disposed_at: row.disposed_at,
            hold: row.hold,
            asked_at: row.asked_at,
        })
        .collect())
}

impl Subject for Contact {
    type Key = ContactId;
    const KIND: &'static str = "stakeholder_contact";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(
        db: &mut PgConnection,
        key: ContactId,
        grip: Grip,
    ) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            sqlx::query!(
                "select id from stakeholder_contact where id = $1 for update",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
        }
        Ok(fetch(db, Some(key), None, None).await?.pop())
    }

    fn cases() -> Vec<(&'static str, Self)> {
        vec![("", samples::contact())]
    }
}

pub(in super::super) async fn list(
    db: &mut dyn Reads,
    organisation: OrganisationId,
) -> Result<Vec<Contact>, Fault> {
    fetch(db.conn(), None, Some(organisation), None).await
}

pub(super) async fn list_linked(
    db: &mut dyn Reads,
    person: PersonId,
) -> Result<Vec<Contact>, Fault> {
    fetch(db.conn(), None, None, Some(person)).await
}

pub(in super::super) async fn terms(db: &mut dyn Reads) -> Result<Terms, Fault> {
    let row = sqlx::query!("select contact_retention_days, contact_notice_days from charter")
        .fetch_one(db.conn())
        .await?;
    Ok(Terms {
        retention: row.contact_retention_days.unsigned_abs().into(),
        notice: row.contact_notice_days.unsigned_abs().into(),
    })
}

/// Somebody who acts for the organisation by an account, and is no contact yet.
pub(super) struct Acting {
    pub(super) id: PersonId,
    pub(super) name: String,
}

pub(super) async fn list_acting(
    db: &mut dyn Reads,
    organisation: OrganisationId,
    day: NaiveDate,
) -> Result<Vec<Acting>, Fault> {
    Ok(sqlx::query_as!(
        Acting,
        r#"select p.id as "id: PersonId", p.name from person p
            where exists (select from function f where f.person_id = p.id and f.organisation_id = $1 and f.valid_from <= $2
                             and (f.valid_until is null or f.valid_until >= $2))
              and not exists (select from stakeholder_contact c where c.person_id = p.id and c.organisation_id = $1
                                 and c.ended_on is null and c.disposed_at is null)
            order by p.name, p.id limit 100"#,
        organisation.get(),
        day,
    )
    .fetch_all(db.conn())
    .await?)
}

pub(super) async fn record_contact(
    db: &mut Recording<AddContact>,
    organisation: OrganisationId,
    new: &Details,
    (by, at): (PersonId, DateTime<Utc>),
) -> Result<(), Fault> {
    let held = &new.held;
    let name = Some(held.name.as_str()).filter(|_| new.person.is_none());
    sqlx::query!(
        "insert into stakeholder_contact (organisation_id, person_id, name, job_title, email, phone, address, lang, basis, basis_on,
                                          basis_note, purpose, held_from, added_by, added_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
        organisation.get(),
        new.person.map(PersonId::get),
        name,
        held.job_title,
        held.email,
        held.phone,
        held.address,
        new.lang.tag(),
        new.basis.name(),
        new.basis_on,
        new.basis_note,
        new.purpose,
        new.held_from,
        by.get(),
        at,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_details(
    db: &mut Recording<CorrectContact>,
    contact: &Contact,
    new: &Details,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    let held = &new.held;
    let name = Some(held.name.as_str()).filter(|_| contact.person.is_none());
    sqlx::query!(
        "update stakeholder_contact
            set name = $2, job_title = $3, email = $4, phone = $5, address = $6, lang = $7, basis = $8, basis_on = $9,
                basis_note = $10, purpose = $11, held_from = $12
          where id = $1 and disposed_at is null",
        contact.id.get(),
        name,
        held.job_title,
        held.email,
        held.phone,
        held.address,
        new.lang.tag(),
        new.basis.name(),
        new.basis_on,
        new.basis_note,
        new.purpose,
        new.held_from,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    if held.email != contact.held.email {
        // a link on its way to a wrong address opens nothing any more
        record_end_of_letters(db, contact.id, now).await?;
    }
    Ok(())
}

/// What the person concerned asked for, and nothing else.
pub(super) async fn record_correction(
    db: &mut dyn Records,
    contact: ContactId,
    held: &Held,
) -> Result<(), Fault> {
    sqlx::query!(
        "update stakeholder_contact set name = $2, job_title = $3, email = $4, phone = $5, address = $6
          where id = $1 and person_id is null and disposed_at is null",
        contact.get(),
        held.name,
        held.job_title,
        held.email,
        held.phone,
        held.address,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// The same of somebody with an account.
pub(super) async fn record_person_correction(
    db: &mut dyn Records,
    person: PersonId,
    held: &Held,
) -> Result<(), Fault> {
    sqlx::query!(
        "update person set name = $2, job_title = $3, email = coalesce($4, email), phone = $5 where id = $1",
        person.get(),
        held.name,
        held.job_title,
        held.email,
        held.phone,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_end(
    db: &mut Recording<EndContact>,
    contact: ContactId,
    last_day: NaiveDate,
) -> Result<(), Fault> {
    sqlx::query!(
        "update stakeholder_contact set ended_on = $2 where id = $1 and ended_on is null and disposed_at is null",
        contact.get(),
        last_day,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// A letter with its link; one before it opens nothing any more.
pub(super) async fn record_letter(
    db: &mut Recording<AskContact>,
    contact: ContactId,
    (mail, hash): (MailId, &[u8]),
    by: PersonId,
    (now, until): (DateTime<Utc>, DateTime<Utc>),
) -> Result<(), Fault> {
    record_end_of_letters(db, contact, now).await?;
    sqlx::query!(
        "insert into contact_letter (contact_id, mail_id, token_hash, asked_by, made_at, valid_until) values ($1, $2, $3, $4, $5, $6)",
        contact.get(),
        mail.get(),
        hash,
        by.get(),
        now,
        until,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

async fn record_end_of_letters(
    db: &mut dyn Records,
    contact: ContactId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update contact_letter set revoked_at = $2 where contact_id = $1 and revoked_at is null",
        contact.get(),
        now,
    )
    .execute(db.conn())
    .await?;
    Ok(())
}
