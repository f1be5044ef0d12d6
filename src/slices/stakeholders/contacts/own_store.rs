use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;

use super::super::access::AnswerDataRequest;
use super::super::model::{ContactId, DataRequest, DataRequestId, Held, Reply, Saying};
use super::super::samples;
use super::forms::Said;
use crate::base::access::{Grip, Subject};
use crate::base::acts::{Reads, Recording, Records};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::PersonId;
use crate::base::lang::Lang;
use crate::base::words::Word as _;

/// The contact whose letter holds this token, if it still opens.
pub(super) async fn load_by_token(
    db: &mut dyn Reads,
    hash: &[u8],
    now: DateTime<Utc>,
) -> Result<Option<(ContactId, DateTime<Utc>)>, Fault> {
    let row = sqlx::query!(
        r#"select l.contact_id as "contact: ContactId", l.valid_until
             from contact_letter l join stakeholder_contact c on c.id = l.contact_id
            where l.token_hash = $1 and l.revoked_at is null and l.valid_until > $2 and c.disposed_at is null"#,
        hash,
        now,
    )
    .fetch_optional(db.conn())
    .await?;
    Ok(row.map(|row| (row.contact, row.valid_until)))
}

/// A function that somebody has or had, as they see it themselves.
pub(super) struct Office {
    pub(super) acronym: String,
    pub(super) kind: String,
    pub(super) from: NaiveDate,
    pub(super) until: Option<NaiveDate>,
}

/// What is held of somebody with an account.
pub(super) struct OwnPerson {
    pub(super) held: Held,
    pub(super) lang: Lang,
}

pub(super) async fn person(db: &mut dyn Reads, person: PersonId) -> Result<OwnPerson, Fault> {
    let row = sqlx::query!(
        r#"select name, job_title, email, phone, lang as "lang: Lang" from person where id = $1"#,
        person.get(),
    )
    .fetch_one(db.conn())
    .await?;
    Ok(OwnPerson {
        held: Held {
            name: row.name,
            job_title: row.job_title,
            email: Some(row.email),
            phone: row.phone,
            address: None,
        },
        lang: row.lang,
    })
}

pub(super) async fn list_offices(
    db: &mut dyn Reads,
    person: PersonId,
) -> Result<Vec<Office>, Fault> {
    Ok(sqlx::query_as!(
        Office,
        r#"select o.acronym, f.kind, f.valid_from as "from", f.valid_until as until
             from function f join organisation o on o.id = f.organisation_id
            where f.person_id = $1 order by f.valid_from desc, f.id desc limit 50"#,
        person.get(),
    )
    .fetch_all(db.conn())
    .await?)
}

/// Of whom something is said: by a link of a contact, by an account of its person.
#[derive(Clone, Copy)]
pub(super) enum Whose {
    Contact(ContactId),
    Person(PersonId),
}

impl Whose {
    fn columns(self) -> (Option<i64>, Option<i64>) {
        match self {
            Self::Contact(contact) => (Some(contact.get()), None),
            Self::Person(person) => (None, Some(person.get())),
        }
    }
}

/// The latest that was said, with its answer.
pub(super) async fn latest(db: &mut dyn Reads, whose: Whose) -> Result<Option<DataRequest>, Fault> {
    let (contact, person) = whose.columns();
    let id = sqlx::query_scalar!(
        r#"select id as "id: DataRequestId" from data_request where contact_id = $1 or person_id = $2 order by id desc limit 1"#,
        contact,
        person,
    )
    .fetch_optional(db.conn())
    .await?;
    match id {
        Some(id) => DataRequest::load(db.conn(), id, Grip::Look).await,
        None => Ok(None),
    }
}

/// What somebody says; what waits for an answer is replaced by what they say later.
pub(super) async fn record_saying(
    db: &mut dyn Records,
    whose: Whose,
    said: &Said,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    let (contact, person) = whose.columns();
    let asked = said.asked.as_ref();
    let name = asked.map(|held| held.name.as_str());
    let part = |pick: fn(&Held) -> Option<&str>| asked.and_then(pick);
    let parts = [
        part(|held| held.job_title.as_deref()),
        part(|held| held.email.as_deref()),
        part(|held| held.phone.as_deref()),
        part(|held| held.address.as_deref()),
    ];
    let [job_title, email, phone, address] = parts;
    let replaced = sqlx::query!(
        "update data_request
            set kind = $3, name = $4, job_title = $5, email = $6, phone = $7, address = $8, note = $9, at = $10
          where (contact_id = $1 or person_id = $2) and answer is null and kind <> 'confirmed'",
        contact,
        person,
        said.saying.name(),
        name,
        job_title,
        email,
        phone,
        address,
        said.note,
        now,
    )
    .execute(db.conn())
    .await?;
    if replaced.rows_affected() > 0 {
        return Ok(());
    }
    sqlx::query!(
        "insert into data_request (contact_id, person_id, kind, name, job_title, email, phone, address, note, at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        contact,
        person,
        said.saying.name(),
        name,
        job_title,
        email,
        phone,
        address,
        said.note,
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

impl Subject for DataRequest {
    type Key = DataRequestId;
    const KIND: &'static str = "data_request";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(
        db: &mut PgConnection,
        key: DataRequestId,
        grip: Grip,
    ) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            // whoever is concerned first, as every disposal does
            sqlx::query!(
                "select c.id from stakeholder_contact c join data_request q on q.contact_id = c.id where q.id = $1 for update of c",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
            sqlx::query!(
                "select p.id from person p join data_request q on q.person_id = p.id where q.id = $1 for update of p",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
            sqlx::query!(
                "select id from data_request where id = $1 for update",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
        }
        let row = sqlx::query!(
            r#"select q.id as "id: DataRequestId", q.contact_id as "contact: ContactId", q.person_id as "person: PersonId",
                      q.kind as "saying: Saying", q.name, q.job_title, q.email, q.phone, q.address, q.note, q.at,
                      q.answer as "reply: Reply", q.reason, w.name as "answered_by?",
                      coalesce(p.name, c.name, l.name) as "stands!", coalesce(p.job_title, c.job_title, l.job_title) as stands_title,
                      coalesce(p.email, c.email, l.email) as stands_email, coalesce(p.phone, c.phone, l.phone) as stands_phone,
                      c.address as "stands_address?", coalesce(p.lang, c.lang, 'en') as "lang!: Lang",
                      coalesce(o.acronym, (select f_o.acronym from function f join organisation f_o on f_o.id = f.organisation_id
                                            where f.person_id = q.person_id order by f.valid_from desc, f.id desc limit 1), '') as "acronym!",
                      hold_over(q.contact_id, q.person_id) as hold,
                      (c.disposed_at is not null or coalesce(p.email, '') like '%@removed.invalid') as "gone!",
                      (select max(coalesce(f.valid_until, date '9999-12-31')) from function f where f.person_id = q.person_id) as office_until
                 from data_request q
                 left join person p on p.id = q.person_id
                 left join stakeholder_contact c on c.id = q.contact_id
                 left join person l on l.id = c.person_id
                 left join organisation o on o.id = c.organisation_id
                 left join person w on w.id = q.answered_by
                where q.id = $1"#,
            key.get(),
        )
        .fetch_optional(db)
        .await?;
        Ok(row.map(|row| Self {
            id: row.id,
            contact: row.contact,
            person: row.person,
            acronym: row.acronym,
            saying: row.saying,
            stands: Held {
                name: row.stands,
                job_title: row.stands_title,
                email: row.stands_email,
                phone: row.stands_phone,
                address: row.stands_address,
            },
            asked: Held {
                name: row.name.unwrap_or_default(),
                job_title: row.job_title,
                email: row.email,
                phone: row.phone,
                address: row.address,
            },
            note: row.note,
            at: row.at,
            reply: row.reply,
            reason: row.reason,
            answered_by: row.answered_by,
            hold: row.hold,
            gone: row.gone,
            office_until: row.office_until,
            lang: row.lang,
        }))
    }

    fn cases() -> Vec<(&'static str, Self)> {
        vec![("", samples::request(Saying::Correction))]
    }
}

pub(super) async fn record_reply(
    db: &mut Recording<AnswerDataRequest>,
    request: DataRequestId,
    (reply, reason): (Reply, Option<&str>),
    (by, at): (PersonId, DateTime<Utc>),
) -> Result<(), Fault> {
    sqlx::query!(
        "update data_request set answer = $2, reason = $3, answered_by = $4, answered_at = $5 where id = $1 and answer is null",
        request.get(),
        reply.name(),
        reason,
        by.get(),
        at,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}
