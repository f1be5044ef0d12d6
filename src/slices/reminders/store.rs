//! What a round reads of other rooms' tables, and what it writes down of itself.
use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;
use sqlx::types::Json;

use super::access::{EndDigests, Remind};
use super::rules::{Ladder, Rung};
use crate::base::access::{GroupSeat, Hat};
use crate::base::acts::{Reads, Recording};
use crate::base::calendar::DayKind;
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{OrganisationId, PersonId};
use crate::base::lang::Lang;
use crate::slices::people::volume::Volume;

/// The most rows of one round; what is over waits for the next.
const MOST: i64 = 10_000;

/// This morning, as the charter sees it.
pub(super) struct Morning {
    pub(super) day: NaiveDate,
    pub(super) hour: i32,
    pub(super) kind: Option<DayKind>,
    pub(super) done: bool,
    pub(super) time_zone: String,
    pub(super) digest_hour: i32,
    before: i32,
    after: i32,
    every: i32,
}

impl Morning {
    pub(super) fn ladder(&self) -> Ladder {
        Ladder {
            before: self.before.unsigned_abs(),
            after: self.after.unsigned_abs(),
            every: self.every.unsigned_abs(),
        }
    }
}

/// Looked at every few minutes; writes nothing.
pub(super) async fn morning(db: &mut PgConnection, now: DateTime<Utc>) -> Result<Morning, Fault> {
    Ok(sqlx::query_as!(
        Morning,
        r#"select local.at::date as "day!", extract(hour from local.at)::int as "hour!", d.kind as "kind?: DayKind",
                  exists (select from reminder_round r where r.day = local.at::date) as "done!",
                  c.time_zone as "time_zone!", c.digest_hour as "digest_hour!", c.remind_before_days as "before!",
                  c.remind_after_days as "after!", c.remind_every_days as "every!"
             from charter c
            cross join lateral (select $1::timestamptz at time zone c.time_zone as at) local
             left join calendar_day d on d.day = local.at::date"#,
        now,
    )
    .fetch_one(db)
    .await?)
}

/// Takes the day; `false` when another worker has it.
pub(super) async fn record_round(
    db: &mut Recording<Remind>,
    day: NaiveDate,
    now: DateTime<Utc>,
) -> Result<bool, Fault> {
    let taken = sqlx::query!(
        "insert into reminder_round (day, at) values ($1, $2) on conflict (day) do nothing",
        day,
        now,
    )
    .execute(db.conn())
    .await?;
    Ok(taken.rows_affected() == 1)
}

/// An action that waits for its lead.
pub(super) struct Running {
    pub(super) id: i64,
    pub(super) title: String,
    pub(super) lead: OrganisationId,
    pub(super) asked_on: NaiveDate,
    pub(super) due_on: NaiveDate,
    pub(super) is_proposed: bool,
    /// The last step of the ladder to this due day.
    pub(super) last: Option<i32>,
}

pub(super) async fn list_running(
    db: &mut dyn Reads,
    until: NaiveDate,
) -> Result<Vec<Running>, Fault> {
    Ok(sqlx::query_as!(
        Running,
        r#"select a.id, a.title, a.lead_id as "lead: OrganisationId", a.start_on as asked_on, a.due_on,
                  a.status = 'proposed' as "is_proposed!",
                  (select max(r.rung) from reminder r where r.action_id = a.id and r.due_on = a.due_on) as last
             from action a
            where a.status in ('proposed', 'accepted', 'in_progress') and a.due_on <= $1
            order by a.due_on desc, a.id limit $2"#,
        until,
        MOST,
    )
    .fetch_all(db.conn())
    .await?)
}

pub(super) async fn record_reminders(
    db: &mut Recording<Remind>,
    reminders: &[(&Running, Rung)],
    day: NaiveDate,
) -> Result<(), Fault> {
    let ids: Vec<i64> = reminders.iter().map(|(one, _)| one.id).collect();
    let days: Vec<NaiveDate> = reminders.iter().map(|(one, _)| one.due_on).collect();
    let rungs: Vec<i32> = reminders.iter().map(|(_, rung)| rung.0).collect();
    sqlx::query!(
        "insert into reminder (action_id, due_on, rung, day)
         select id, due_on, rung, $4 from unnest($1::bigint[], $2::date[], $3::int[]) as r (id, due_on, rung)",
        &ids,
        &days,
        &rungs,
        day,
    )
    .execute(db.conn())
    .await?
    .exactly(u64::try_from(reminders.len()).unwrap_or(u64::MAX))
}

/// Somebody who may be written to, with every hat of today.
pub(super) struct Reader {
    pub(super) person: PersonId,
    pub(super) address: String,
    pub(super) lang: Lang,
    pub(super) volume: Volume,
    pub(super) hats: Vec<Worn>,
}

/// A hat with the seats in working groups that it gives, and whose post it is where that makes the desk another: a
/// co-chair who signed a statement off is not asked again.
pub(super) type Worn = (Hat, Option<OrganisationId>, Vec<GroupSeat>);

/// Everybody with a function on the day who takes more than formal notices.
pub(super) async fn list_readers(db: &mut dyn Reads, day: NaiveDate) -> Result<Vec<Reader>, Fault> {
    let rows = sqlx::query!(
        r#"select p.id as "person: PersonId", p.email, p.lang as "lang: Lang", p.mail_volume as "volume: Volume",
                  f.kind, f.organisation_id as "organisation: OrganisationId",
                  (select coalesce(json_agg(json_build_object('id', g.group_id, 'chairs', g.chairs) order by g.group_id), '[]')
                     from group_seats(p.id, f.organisation_id, f.kind, $1) g) as "groups!: Json<Vec<GroupSeat>>"
             from function f join person p on p.id = f.person_id
            where p.mail_volume <> 'none' and f.valid_from <= $1 and (f.valid_until is null or f.valid_until >= $1)
            order by p.id, f.id limit $2"#,
        day,
        MOST,
    )
    .fetch_all(db.conn())
    .await?;
    let mut readers: Vec<Reader> = Vec::new();
    for row in rows {
        let worn = Hat::of_function(&row.kind, row.organisation).map(|hat| {
            let post = (hat == Hat::CoChair).then_some(row.organisation);
            (hat, post, row.groups.0)
        });
        match readers.last_mut() {
            Some(last) if last.person == row.person => last.hats.extend(worn),
            _ => readers.push(Reader {
                person: row.person,
                address: row.email,
                lang: row.lang,
                volume: row.volume,
                hats: worn.into_iter().collect(),
            }),
        }
    }
    Ok(readers)
}

/// What each person's latest digest told.
pub(super) async fn list_told(db: &mut dyn Reads) -> Result<Vec<(PersonId, Vec<String>)>, Fault> {
    let rows = sqlx::query!(
        r#"select p.id as "person: PersonId", d.entries
             from person p cross join lateral
                  (select entries from digest where person_id = p.id order by day desc limit 1) d
            order by p.id limit $1"#,
        MOST,
    )
    .fetch_all(db.conn())
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| (row.person, row.entries))
        .collect())
}

/// A digest that was posted.
pub(super) struct Posted {
    pub(super) person: PersonId,
    pub(super) mail: i64,
    pub(super) entries: Vec<String>,
}

pub(super) async fn record_digests(
    db: &mut Recording<Remind>,
    digests: &[Posted],
    day: NaiveDate,
) -> Result<(), Fault> {
    let people: Vec<i64> = digests.iter().map(|one| one.person.get()).collect();
    let mails: Vec<i64> = digests.iter().map(|one| one.mail).collect();
    // an array of arrays has to be rectangular, a list of texts not
    let entries: Vec<String> = digests.iter().map(|one| one.entries.join("\n")).collect();
    sqlx::query!(
        "insert into digest (person_id, day, mail_id, entries)
         select person, $4, mail, string_to_array(entries, E'\\n')
           from unnest($1::bigint[], $2::bigint[], $3::text[]) as d (person, mail, entries)",
        &people,
        &mails,
        &entries,
        day,
    )
    .execute(db.conn())
    .await?
    .exactly(u64::try_from(digests.len()).unwrap_or(u64::MAX))
}

/// Formal notices go on; `false` when nothing was to be changed.
pub(super) async fn record_end(
    db: &mut Recording<EndDigests>,
    person: PersonId,
) -> Result<bool, Fault> {
    let changed = sqlx::query!(
        "update person set mail_volume = 'none' where id = $1 and mail_volume <> 'none'",
        person.get(),
    )
    .execute(db.conn())
    .await?;
    Ok(changed.rows_affected() == 1)
}
