use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;

use super::super::access::{
    AnswerDataRequest, DisposeOfContact, DisposeOfPerson, HoldContact, HoldPerson, NoticeDisposals,
};
use super::super::model::{ContactId, DataRequest, DataRequestId, Held, Leaver, Rule, Saying};
use crate::base::access::{Act, Grip, Subject};
use crate::base::acts::{Reads, Recording, Records};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::PersonId;
use crate::base::words::Word as _;

/// A list shows no more than this.
const MOST: i64 = 200;

impl Subject for Leaver {
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
        let row = sqlx::query!(
            r#"select p.id as "id: PersonId", p.name, p.job_title, p.email, p.phone,
                      (select h.reason from legal_hold h where h.person_id = p.id and h.lifted_at is null) as hold
                 from person p where p.id = $1"#,
            key.get(),
        )
        .fetch_optional(db)
        .await?;
        Ok(row.map(|row| Self {
            id: row.id,
            held: Held {
                name: row.name,
                job_title: row.job_title,
                email: Some(row.email),
                phone: row.phone,
                address: None,
            },
            hold: row.hold,
        }))
    }

    fn cases() -> Vec<(&'static str, Self)> {
        let of = |id| Self {
            id: PersonId(id),
            held: Held::default(),
            hold: None,
        };
        vec![("own", of(1)), ("other's", of(2))]
    }
}

/// Of whom something goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Gone {
    Contact(ContactId),
    Person(PersonId),
}

impl Gone {
    pub(in super::super) fn of(request: &DataRequest) -> Result<Self, Fault> {
        match (request.contact, request.person) {
            (Some(contact), _) => Ok(Self::Contact(contact)),
            (None, Some(person)) => Ok(Self::Person(person)),
            (None, None) => Err(Fault::new("a request about nobody")),
        }
    }

    fn of_columns(contact: Option<ContactId>, person: Option<PersonId>) -> Option<Self> {
        contact
            .map(Self::Contact)
            .or_else(|| person.map(Self::Person))
    }

    fn columns(self) -> (Option<i64>, Option<i64>) {
        match self {
            Self::Contact(contact) => (Some(contact.get()), None),
            Self::Person(person) => (None, Some(person.get())),
        }
    }
}

/// What the clock has to do on a day.
pub(super) struct Due {
    /// A notice is missing, or void.
    pub(super) notices: bool,
    /// Told, and due.
    pub(super) gone: Vec<Gone>,
    /// A letter to somebody of whom nothing is held any more has left, and still names the address.
    pub(super) letters: bool,
}

pub(super) async fn look(db: &mut dyn Reads, today: NaiveDate) -> Result<Due, Fault> {
    let notices = sqlx::query_scalar!(
        r#"select exists (
               select from those_who_left($1) l cross join charter c
                where l.ended_on + c.contact_retention_days <= $1 + c.contact_notice_days
                  and not exists (select from disposal_notice n where n.outcome is null
                                     and (n.contact_id = l.contact_id or n.person_id = l.person_id)))
            or exists (
               select from disposal_notice n cross join charter c
                where n.outcome is null
                  and not exists (select from those_who_left($1) l
                                   where (l.contact_id = n.contact_id or l.person_id = n.person_id)
                                     and l.ended_on + c.contact_retention_days <= n.due_on)) as "due!""#,
        today,
    )
    .fetch_one(db.conn())
    .await?;
    let rows = sqlx::query!(
        r#"select n.contact_id as "contact: ContactId", n.person_id as "person: PersonId"
             from disposal_notice n
            where n.outcome is null and n.due_on <= $1
              and hold_over(n.contact_id, n.person_id) is null
            order by n.id limit $2"#,
        today,
        MOST,
    )
    .fetch_all(db.conn())
    .await?;
    let letters = sqlx::query_scalar!(r#"select exists (select from letter_to_nobody) as "left!""#)
        .fetch_one(db.conn())
        .await?;
    Ok(Due {
        notices,
        letters,
        gone: rows
            .into_iter()
            .filter_map(|row| Gone::of_columns(row.contact, row.person))
            .collect(),
    })
}

/// Somebody who left and stands on no notice yet.
pub(super) struct Untold {
    pub(super) gone: Gone,
    pub(super) ended_on: NaiveDate,
}

pub(super) async fn list_untold(
    db: &mut dyn Reads,
    today: NaiveDate,
) -> Result<Vec<Untold>, Fault> {
    let rows = sqlx::query!(
        r#"select l.contact_id as "contact: ContactId", l.person_id as "person: PersonId", l.ended_on as "ended_on!"
             from those_who_left($1) l cross join charter c
            where l.ended_on + c.contact_retention_days <= $1 + c.contact_notice_days
              and not exists (select from disposal_notice n where n.outcome is null
                                 and (n.contact_id = l.contact_id or n.person_id = l.person_id))
            order by l.ended_on, l.contact_id, l.person_id limit 1000"#,
        today,
    )
    .fetch_all(db.conn())
    .await?;
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            Some(Untold {
                gone: Gone::of_columns(row.contact, row.person)?,
                ended_on: row.ended_on,
            })
        })
        .collect())
}

/// Those that were told now; of two workers, the second finds them told.
pub(super) async fn record_notices(
    db: &mut Recording<NoticeDisposals>,
    notices: &[(Gone, NaiveDate)],
    now: DateTime<Utc>,
) -> Result<u64, Fault> {
    let contacts: Vec<Option<i64>> = notices.iter().map(|(gone, _)| gone.columns().0).collect();
    let people: Vec<Option<i64>> = notices.iter().map(|(gone, _)| gone.columns().1).collect();
    let days: Vec<NaiveDate> = notices.iter().map(|(_, day)| *day).collect();
    let told = sqlx::query!(
        "insert into disposal_notice (contact_id, person_id, due_on, noticed_at)
         select c, p, d, $4 from unnest($1::bigint[], $2::bigint[], $3::date[]) as t (c, p, d)
         on conflict do nothing",
        &contacts as &[Option<i64>],
        &people as &[Option<i64>],
        &days,
        now,
    )
    .execute(db.conn())
    .await?;
    Ok(told.rows_affected())
}

/// Notices of those who came back, or whose period became longer.
pub(super) async fn record_void(
    db: &mut Recording<NoticeDisposals>,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update disposal_notice n set outcome = 'void', ended_at = $2
          where n.outcome is null
            and not exists (select from those_who_left($1) l, charter c
                             where (l.contact_id = n.contact_id or l.person_id = n.person_id)
                               and l.ended_on + c.contact_retention_days <= n.due_on)",
        today,
        now,
    )
    .execute(db.conn())
    .await?;
    Ok(())
}

/// What was queued when the data went, and has left since.
pub(super) async fn record_letters_gone(db: &mut Recording<NoticeDisposals>) -> Result<(), Fault> {
    sqlx::query!("select redact_letters()")
        .execute(db.conn())
        .await?;
    Ok(())
}

/// How somebody stands on a day, with the subject locked: when the role ended, what was told, what holds.
pub(super) struct Standing {
    pub(super) ended_on: Option<NaiveDate>,
    pub(super) told_for: Option<NaiveDate>,
    pub(super) hold: Option<String>,
}

pub(super) async fn standing(
    db: &mut dyn Reads,
    gone: Gone,
    today: NaiveDate,
) -> Result<Standing, Fault> {
    let (contact, person) = gone.columns();
    Ok(sqlx::query_as!(
        Standing,
        r#"select (select l.ended_on from those_who_left($3) l where l.contact_id = $1 or l.person_id = $2) as ended_on,
                  (select n.due_on from disposal_notice n
                    where n.outcome is null and (n.contact_id = $1 or n.person_id = $2)) as told_for,
                  hold_over($1, $2) as hold"#,
        contact,
        person,
        today,
    )
    .fetch_one(db.conn())
    .await?)
}

/// Acts under which data go.
pub(in super::super) trait Disposes: Act {}
impl Disposes for DisposeOfContact {}
impl Disposes for DisposeOfPerson {}
impl Disposes for AnswerDataRequest {}

/// What a person asks to be removed stands in each line that is linked with the account too; by the period, each of these
/// goes in its own time.
pub(in super::super) async fn record_disposal<A: Disposes>(
    db: &mut Recording<A>,
    gone: Gone,
    (rule, ended_on): (Rule, Option<NaiveDate>),
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    if let (Gone::Person(person), Rule::Request) = (gone, rule) {
        let linked = sqlx::query_scalar!(
            r#"select id as "id: ContactId" from stakeholder_contact where person_id = $1 and disposed_at is null order by id for update"#,
            person.get(),
        )
        .fetch_all(db.conn())
        .await?;
        for contact in linked {
            record_one(db, Gone::Contact(contact), (rule, None), now).await?;
        }
    }
    record_one(db, gone, (rule, ended_on), now).await
}

/// Says in the log what goes, lets it go, and takes it out of the copies that the log of changes holds.
async fn record_one<A: Disposes>(
    db: &mut Recording<A>,
    gone: Gone,
    (rule, ended_on): (Rule, Option<NaiveDate>),
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    let (contact, person) = gone.columns();
    let event = db.event().get();
    let row = sqlx::query!(
        r#"insert into disposal (contact_id, person_id, rule, fields, role_ended_on, event_id, at)
           select $1, $2, $3,
                  case when $1::bigint is not null then array['name', 'email', 'phone', 'address']
                       when person_stands_in_records($2) then array['email', 'phone']
                       else array['name', 'email', 'phone'] end, $4, $5, $6
           returning id, 'name' = any (fields) as "named!""#,
        contact,
        person,
        rule.name(),
        ended_on,
        event,
        now,
    )
    .fetch_one(db.conn())
    .await?;
    match gone {
        Gone::Contact(contact) => empty_contact(db, contact, now).await?,
        Gone::Person(person) => empty_person(db, person, row.named, now).await?,
    }
    sqlx::query!(
        "update data_request set name = null, job_title = null, email = null, phone = null, address = null, note = null,
                reason = case when reason is not null then '…' end
          where contact_id = $1 or person_id = $2",
        contact,
        person,
    )
    .execute(db.conn())
    .await?;
    sqlx::query!(
        "update disposal_notice set outcome = 'disposed', ended_at = $3
          where outcome is null and (contact_id = $1 or person_id = $2)",
        contact,
        person,
        now,
    )
    .execute(db.conn())
    .await?;
    sqlx::query!("select redact_changes($1)", row.id)
        .execute(db.conn())
        .await?;
    Ok(())
}

async fn empty_contact(
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
    sqlx::query!(
        "update stakeholder_contact
            set person_id = null, name = 'N. N. ' || id, email = null, phone = null, address = null, basis_note = '—', disposed_at = $2
          where id = $1 and disposed_at is null",
        contact.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// The account with it: who left opens the house no more; links of letters end with the address.
async fn empty_person(
    db: &mut dyn Records,
    person: PersonId,
    named: bool,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update person set name = case when $2 then 'N. N. ' || id else name end, email = 'former-' || id || '@removed.invalid',
                           phone = null
          where id = $1",
        person.get(),
        named,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    sqlx::query!("delete from session where person_id = $1", person.get())
        .execute(db.conn())
        .await?;
    sqlx::query!(
        "delete from single_use_link where person_id = $1",
        person.get()
    )
    .execute(db.conn())
    .await?;
    sqlx::query!("delete from credential where person_id = $1", person.get())
        .execute(db.conn())
        .await?;
    sqlx::query!(
        "delete from update_follow where person_id = $1",
        person.get()
    )
    .execute(db.conn())
    .await?;
    sqlx::query!(
        "update calendar_feed set revoked_at = $2 where person_id = $1 and revoked_at is null",
        person.get(),
        now,
    )
    .execute(db.conn())
    .await?;
    Ok(())
}

/// Acts that hold, or let go.
pub(super) trait Holds: Act {}
impl Holds for HoldContact {}
impl Holds for HoldPerson {}

pub(super) async fn record_hold<A: Holds>(
    db: &mut Recording<A>,
    gone: Gone,
    reason: &str,
    (by, at): (PersonId, DateTime<Utc>),
) -> Result<(), Fault> {
    let (contact, person) = gone.columns();
    sqlx::query!(
        "insert into legal_hold (contact_id, person_id, reason, placed_by, placed_at) values ($1, $2, $3, $4, $5)",
        contact,
        person,
        reason,
        by.get(),
        at,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_lifting<A: Holds>(
    db: &mut Recording<A>,
    gone: Gone,
    (by, at): (PersonId, DateTime<Utc>),
) -> Result<(), Fault> {
    let (contact, person) = gone.columns();
    sqlx::query!(
        "update legal_hold set lifted_by = $3, lifted_at = $4
          where lifted_at is null and (contact_id = $1 or person_id = $2)",
        contact,
        person,
        by.get(),
        at,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// Somebody who left, with the day on which what is held goes.
pub(super) struct Leaving {
    pub(super) contact: Option<ContactId>,
    pub(super) person: Option<PersonId>,
    pub(super) organisation: Option<i64>,
    pub(super) acronym: Option<String>,
    pub(super) name: String,
    pub(super) ended_on: NaiveDate,
    pub(super) told_for: Option<NaiveDate>,
    pub(super) hold: Option<String>,
    /// The hold is one on this very line, and not on the account or the contact that it is linked with.
    pub(super) own_hold: bool,
}

/// Those who are told of first, then in the order in which they go.
pub(super) async fn list_leaving(
    db: &mut dyn Reads,
    today: NaiveDate,
) -> Result<Vec<Leaving>, Fault> {
    Ok(sqlx::query_as!(
        Leaving,
        r#"select l.contact_id as "contact: ContactId", l.person_id as "person: PersonId", o.id as "organisation?", o.acronym as "acronym?",
                  coalesce(p.name, c.name, q.name, '') as "name!", l.ended_on as "ended_on!", n.due_on as "told_for?",
                  hold_over(l.contact_id, l.person_id) as hold, h.id is not null as "own_hold!"
             from those_who_left($1) l
             left join organisation o on o.id = l.organisation_id
             left join person p on p.id = l.person_id
             left join stakeholder_contact c on c.id = l.contact_id
             left join person q on q.id = c.person_id
             left join disposal_notice n on n.outcome is null and (n.contact_id = l.contact_id or n.person_id = l.person_id)
             left join legal_hold h on h.lifted_at is null and (h.contact_id = l.contact_id or h.person_id = l.person_id)
            order by n.due_on nulls last, l.ended_on, l.contact_id, l.person_id limit $2"#,
        today,
        MOST,
    )
    .fetch_all(db.conn())
    .await?)
}

/// What waits for the secretariat's answer.
pub(super) struct Asked {
    pub(super) id: DataRequestId,
    pub(super) saying: Saying,
    pub(super) acronym: Option<String>,
    pub(super) name: Option<String>,
    pub(super) at: DateTime<Utc>,
}

pub(super) async fn list_asked(db: &mut dyn Reads) -> Result<Vec<Asked>, Fault> {
    Ok(sqlx::query_as!(
        Asked,
        r#"select q.id as "id: DataRequestId", q.kind as "saying: Saying", o.acronym as "acronym?",
                  coalesce(p.name, c.name, l.name) as name, q.at
             from data_request q
             left join stakeholder_contact c on c.id = q.contact_id
             left join person l on l.id = c.person_id
             left join organisation o on o.id = c.organisation_id
             left join person p on p.id = q.person_id
            where q.answer is null and q.kind <> 'confirmed' and c.disposed_at is null
              and coalesce(p.email, '') not like '%@removed.invalid'
            order by q.id limit $1"#,
        MOST,
    )
    .fetch_all(db.conn())
    .await?)
}

/// What went.
pub(super) struct Done {
    pub(super) rule: Rule,
    pub(super) of_contact: bool,
    pub(super) acronym: Option<String>,
    pub(super) fields: Vec<String>,
    pub(super) role_ended_on: Option<NaiveDate>,
    pub(super) at: DateTime<Utc>,
}

/// The latest first; one more than a page has.
pub(super) async fn list_done(
    db: &mut dyn Reads,
    (page, size): (i64, i64),
) -> Result<Vec<Done>, Fault> {
    Ok(sqlx::query_as!(
        Done,
        r#"select d.rule as "rule: Rule", d.contact_id is not null as "of_contact!",
                  coalesce(o.acronym, (select x.acronym from function f join organisation x on x.id = f.organisation_id
                                        where f.person_id = d.person_id order by f.valid_from desc, f.id desc limit 1)) as acronym,
                  d.fields, d.role_ended_on, d.at
             from disposal d
             left join stakeholder_contact c on c.id = d.contact_id
             left join organisation o on o.id = c.organisation_id
            order by d.id desc limit $1 offset $2"#,
        size + 1,
        (page - 1) * size,
    )
    .fetch_all(db.conn())
    .await?)
}

pub(super) struct Frame {
    pub(super) page_size: i32,
    pub(super) contact_retention_days: i32,
    pub(super) contact_notice_days: i32,
}

pub(super) async fn frame(db: &mut dyn Reads) -> Result<Frame, Fault> {
    Ok(sqlx::query_as!(
        Frame,
        "select page_size, contact_retention_days, contact_notice_days from charter"
    )
    .fetch_one(db.conn())
    .await?)
}

/// Where the network lives, and the hour from which it writes letters.
pub(super) struct Hours {
    pub(super) time_zone: String,
    pub(super) digest_hour: i32,
}

pub(super) async fn hours(db: &mut dyn Reads) -> Result<Hours, Fault> {
    Ok(
        sqlx::query_as!(Hours, "select time_zone, digest_hour from charter")
            .fetch_one(db.conn())
            .await?,
    )
}
