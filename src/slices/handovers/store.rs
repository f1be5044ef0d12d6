use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;

use super::access::TakeOver;
use super::model::{Succession, SuccessionId};
use crate::base::access::{Grip, Subject};
use crate::base::acts::{Reads as _, Recording};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{FunctionId, OrganisationId, PersonId};

impl Subject for Succession {
    type Key = SuccessionId;
    const KIND: &'static str = "succession";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(
        db: &mut PgConnection,
        key: SuccessionId,
        grip: Grip,
    ) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            sqlx::query!(
                "select id from succession where id = $1 for update",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
        }
        let row = sqlx::query!(
            r#"select s.organisation_id as "member: OrganisationId", o.acronym, f.kind as duty, s.successor_id as "function: FunctionId",
                  p.id as "was: PersonId", p.name as was_name, q.id as "is: PersonId", q.name as is_name, s.last_day, s.taken_over_at
                 from succession s join organisation o on o.id = s.organisation_id
                 join function e on e.id = s.predecessor_id join person p on p.id = e.person_id
                 join function f on f.id = s.successor_id join person q on q.id = f.person_id
                where s.id = $1"#,
            key.get(),
        )
        .fetch_optional(db)
        .await?;
        Ok(row.map(|row| Self {
            id: key,
            member: row.member,
            acronym: row.acronym,
            duty: row.duty,
            predecessor: (row.was, row.was_name),
            successor: (row.is, row.is_name),
            function: row.function,
            last_day: row.last_day,
            taken_over_at: row.taken_over_at,
        }))
    }

    fn cases() -> Vec<(&'static str, Self)> {
        let succession = |person| Self {
            id: SuccessionId(1),
            member: OrganisationId::from(person),
            acronym: String::new(),
            duty: String::new(),
            predecessor: (PersonId::from(9), String::new()),
            successor: (PersonId::from(person), String::new()),
            function: FunctionId::from(person),
            last_day: NaiveDate::MIN,
            taken_over_at: None,
        };
        vec![("own", succession(1)), ("other's", succession(2))]
    }
}

pub(super) async fn record_taking_over(
    db: &mut Recording<TakeOver>,
    id: SuccessionId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update succession set taken_over_at = $2 where id = $1 and taken_over_at is null",
        id.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}
