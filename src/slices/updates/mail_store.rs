//! What a round of the weekly letter reads, and what it writes down of itself; and what each person wants of it.
use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;
use sqlx::types::Json;

use super::access::{ChangeUpdateMail, EndUpdateMail, SendUpdates};
use super::digest_rules::Slot;
use super::model::{
    Audience, Followed, OfGroup, Region, SexAge, Topic, Update, UpdateId, Wish, Withdrawn, Words,
};
use super::store::updates;
use crate::base::access::{Actor, GroupSeat, Hat};
use crate::base::acts::{Reads, Recording};
use crate::base::calendar::DayKind;
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{GroupId, OrganisationId, PersonId};
use crate::base::lang::Lang;
use crate::base::words::Word as _;

/// The most rows of one round.
const MOST: i64 = 10_000;
/// The most news of one round; a letter tells fewer, and the stream all of them.
const MOST_NEWS: i64 = 500;

/// This moment, as the charter sees it.
pub(super) struct Standing {
    pub(super) day: NaiveDate,
    pub(super) hour: i32,
    /// Its Monday.
    pub(super) week: NaiveDate,
    pub(super) kind: Option<DayKind>,
    pub(super) done: bool,
    pub(super) time_zone: String,
    weekday: i32,
    from: i32,
}

impl Standing {
    pub(super) fn slot(&self) -> Slot {
        Slot {
            weekday: self.weekday.unsigned_abs(),
            hour: self.from.unsigned_abs(),
        }
    }
}

/// Looked at every few minutes; writes nothing.
pub(super) async fn standing(db: &mut PgConnection, now: DateTime<Utc>) -> Result<Standing, Fault> {
    Ok(sqlx::query_as!(
        Standing,
        r#"select local.at::date as "day!", extract(hour from local.at)::int as "hour!", date_trunc('week', local.at)::date as "week!",
                  d.kind as "kind?: DayKind",
                  exists (select from update_round r where r.week = date_trunc('week', local.at)::date) as "done!",
                  c.time_zone as "time_zone!", c.update_digest_weekday as "weekday!", c.update_digest_hour as "from!"
             from charter c
            cross join lateral (select $1::timestamptz at time zone c.time_zone as at) local
             left join calendar_day d on d.day = local.at::date"#,
        now,
    )
    .fetch_one(db)
    .await?)
}

/// Takes the week: the round's number, and since when it tells; nothing when another worker has it. The first one of
/// all tells of a week.
pub(super) async fn record_round(
    db: &mut Recording<SendUpdates>,
    week: NaiveDate,
    now: DateTime<Utc>,
) -> Result<Option<(i64, DateTime<Utc>)>, Fault> {
    let row = sqlx::query!(
        r#"insert into update_round (week, at) values ($1, $2) on conflict on constraint one_update_round_for_each_week do nothing
           returning id, coalesce((select max(r.at) from update_round r where r.week < $1), $2::timestamptz - interval '7 days') as "since!""#,
        week,
        now,
    )
    .fetch_optional(db.conn())
    .await?;
    Ok(row.map(|row| (row.id, row.since)))
}

/// What was posted, or opened to partners, from one instant until another; newest first. What is written in the very
/// instant of a round is the next one's.
pub(super) async fn list_news(
    db: &mut dyn Reads,
    (since, until): (DateTime<Utc>, DateTime<Utc>),
) -> Result<Vec<Update>, Fault> {
    Ok(updates!(
        db.conn(),
        "where u.withdrawn_at is null and (u.posted_at >= $1 and u.posted_at < $2 or u.opened_at >= $1 and u.opened_at < $2)
          order by u.posted_at desc, u.id desc limit $3",
        since,
        until,
        MOST_NEWS,
    ))
}

/// Somebody who may be written to, under every hat of the day, with what they follow.
pub(super) struct Reader {
    pub(super) person: PersonId,
    pub(super) address: String,
    pub(super) lang: Lang,
    pub(super) wish: Wish,
    pub(super) hats: Vec<Actor>,
    pub(super) follows: Vec<Followed>,
}

type Columns = (Option<i64>, Option<i64>, Option<i64>);

/// Everybody with a function on the day who takes more than formal notices and did not end these letters.
pub(super) async fn list_readers(db: &mut dyn Reads, day: NaiveDate) -> Result<Vec<Reader>, Fault> {
    let rows = sqlx::query!(
        r#"select p.id as "person: PersonId", p.email, p.lang as "lang: Lang", p.update_mail as "wish: Wish",
                  f.kind, f.organisation_id as "organisation: OrganisationId",
                  (select coalesce(json_agg(json_build_object('id', g.group_id, 'chairs', g.chairs) order by g.group_id), '[]')
                     from group_seats(p.id, f.organisation_id, f.kind, $1) g) as "groups!: Json<Vec<GroupSeat>>",
                  (select coalesce(json_agg(json_build_array(w.topic_id, w.region_id, w.member_id) order by w.id), '[]')
                     from update_follow w where w.person_id = p.id) as "follows!: Json<Vec<Columns>>"
             from function f join person p on p.id = f.person_id
            where p.mail_volume <> 'none' and p.update_mail <> 'none'
              and f.valid_from <= $1 and (f.valid_until is null or f.valid_until >= $1)
            order by p.id, f.id limit $2"#,
        day,
        MOST,
    )
    .fetch_all(db.conn())
    .await?;
    let mut readers: Vec<Reader> = Vec::new();
    for row in rows {
        let actor = Hat::of_function(&row.kind, row.organisation).map(|hat| Actor {
            person: Some(row.person),
            function: None,
            organisation: Some(row.organisation),
            hat,
            groups: row.groups.0,
        });
        match readers.last_mut() {
            Some(last) if last.person == row.person => last.hats.extend(actor),
            _ => readers.push(Reader {
                person: row.person,
                address: row.email,
                lang: row.lang,
                wish: row.wish,
                hats: actor.into_iter().collect(),
                follows: row.follows.0.into_iter().filter_map(Followed::of).collect(),
            }),
        }
    }
    Ok(readers)
}

pub(super) async fn record_digests(
    db: &mut Recording<SendUpdates>,
    round: i64,
    (people, mails): (&[i64], &[i64]),
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into update_digest (round_id, person_id, mail_id)
         select $1, person, mail from unnest($2::bigint[], $3::bigint[]) as d (person, mail)",
        round,
        people,
        mails,
    )
    .execute(db.conn())
    .await?
    .exactly(u64::try_from(people.len()).unwrap_or(u64::MAX))
}

/// What the person wants of it, and whether formal notices are all that they take.
pub(super) async fn wish_of(db: &mut dyn Reads, person: PersonId) -> Result<(Wish, bool), Fault> {
    let row = sqlx::query!(
        r#"select update_mail as "wish: Wish", mail_volume = 'none' as "formal!" from person where id = $1"#,
        person.get(),
    )
    .fetch_one(db.conn())
    .await?;
    Ok((row.wish, row.formal))
}

pub(super) async fn record_wish(
    db: &mut Recording<ChangeUpdateMail>,
    person: PersonId,
    wish: Wish,
) -> Result<(), Fault> {
    sqlx::query!(
        "update person set update_mail = $2 where id = $1",
        person.get(),
        wish.name(),
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// Other mail goes on; `false` when nothing was to be changed.
pub(super) async fn record_end(
    db: &mut Recording<EndUpdateMail>,
    person: PersonId,
) -> Result<bool, Fault> {
    let changed = sqlx::query!(
        "update person set update_mail = 'none' where id = $1 and update_mail <> 'none'",
        person.get(),
    )
    .execute(db.conn())
    .await?;
    Ok(changed.rows_affected() == 1)
}
