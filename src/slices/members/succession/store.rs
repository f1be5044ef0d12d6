use chrono::{DateTime, NaiveDate, Utc};

use super::super::model::{Duty, Function};
use super::access::{BeginSuccessions, Succeed};
use crate::base::access::Act;
use crate::base::acts::{Reads, Recording};
use crate::base::fault::Fault;
use crate::base::ids::{FunctionId, PersonId};
use crate::base::lang::Lang;
use crate::base::words::Word as _;

/// The number of the succession.
pub(super) async fn record_succession(
    db: &mut Recording<Succeed>,
    predecessor: &Function,
    successor: FunctionId,
    last_day: NaiveDate,
    now: DateTime<Utc>,
) -> Result<i64, Fault> {
    Ok(sqlx::query_scalar!(
        "insert into succession (organisation_id, predecessor_id, successor_id, last_day, recorded_at)
         values ($1, $2, $3, $4, $5) returning id",
        predecessor.organisation.get(),
        predecessor.id.get(),
        successor.get(),
        last_day,
        now,
    )
    .fetch_one(db.conn())
    .await?)
}

/// A successor whose first day has come.
pub(super) struct Beginning {
    pub(super) id: i64,
    pub(super) person: PersonId,
    pub(super) address: String,
    pub(super) lang: Lang,
    pub(super) can_sign_in: bool,
    pub(super) acronym: String,
    pub(super) duty: Duty,
    pub(super) from: NaiveDate,
}

/// Who begins on or before this day and was not written to yet; whoever reads first holds them.
pub(super) async fn list_beginning(
    db: &mut dyn Reads,
    today: NaiveDate,
) -> Result<Vec<Beginning>, Fault> {
    Ok(sqlx::query_as!(
        Beginning,
        r#"select s.id, p.id as "person: PersonId", p.email as address, p.lang as "lang: Lang",
                  exists (select from credential c where c.person_id = p.id) as "can_sign_in!",
                  o.acronym, f.kind as "duty: Duty", f.valid_from as "from"
             from succession s join function f on f.id = s.successor_id
             join person p on p.id = f.person_id join organisation o on o.id = s.organisation_id
            where s.begun_at is null and s.last_day < $1 and (f.valid_until is null or f.valid_until >= $1)
            order by s.id limit 100"#,
        today,
    )
    .fetch_all(db.conn())
    .await?)
}

/// Acts under which a successor begins.
pub(super) trait Begins: Act {}
impl Begins for Succeed {}
impl Begins for BeginSuccessions {}

/// `false` when another has written already.
pub(super) async fn record_beginning<A: Begins>(
    db: &mut Recording<A>,
    id: i64,
    now: DateTime<Utc>,
) -> Result<bool, Fault> {
    let begun = sqlx::query!(
        "update succession set begun_at = $2 where id = $1 and begun_at is null",
        id,
        now,
    )
    .execute(db.conn())
    .await?;
    Ok(begun.rows_affected() == 1)
}

/// Where the network lives.
pub(super) async fn time_zone(db: &mut dyn Reads) -> Result<chrono_tz::Tz, Fault> {
    let zone = sqlx::query_scalar!("select time_zone from charter")
        .fetch_one(db.conn())
        .await?;
    zone.parse().map_err(Fault::from)
}

/// What stands in the histories of both people and of the member.
pub(super) async fn note(
    db: &mut Recording<Succeed>,
    predecessor: &Function,
    (successor, name): (PersonId, &str),
    last_day: NaiveDate,
) -> Result<(), Fault> {
    let detail = |who: &str| {
        Some(serde_json::json!({ "who": who, "duty": predecessor.duty.name(), "day": last_day }))
    };
    let about = format!("{} → {name}", predecessor.name);
    db.about(
        "organisation",
        predecessor.organisation.get(),
        detail(&about),
    )
    .await?;
    for person in [predecessor.person, successor] {
        db.about("person", person.get(), detail(&predecessor.acronym))
            .await?;
    }
    Ok(())
}
