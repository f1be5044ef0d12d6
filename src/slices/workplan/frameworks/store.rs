use sqlx::PgConnection;
use sqlx::types::Json;

use super::super::access::{
    AddFramework, AddFrameworkOutcome, CorrectFramework, CorrectFrameworkOutcome,
};
use super::model::{Framework, FrameworkId, FrameworkOutcomeId, Outcome, Titles, Years};
use crate::base::access::{Grip, Subject};
use crate::base::acts::{Reads, Recording};
use crate::base::db::Exactly;
use crate::base::fault::Fault;

/// Frameworks last for years; a page needs no second.
const MOST: i64 = 50;

/// The latest first.
pub(in super::super) async fn list(db: &mut dyn Reads) -> Result<Vec<Framework>, Fault> {
    frameworks(db.conn(), None).await
}

async fn frameworks(
    db: &mut PgConnection,
    one: Option<FrameworkId>,
) -> Result<Vec<Framework>, Fault> {
    let rows = sqlx::query!(
        r#"select f.id as "id: FrameworkId", f.name, f.first_year, f.last_year,
                  (select min(w.year) from framework_outcome o join workplan_heading h on h.framework_outcome_id = o.id
                     join workplan w on w.id = h.workplan_id where o.framework_id = f.id) as "from: i32",
                  (select max(w.year) from framework_outcome o join workplan_heading h on h.framework_outcome_id = o.id
                     join workplan w on w.id = h.workplan_id where o.framework_id = f.id) as "to: i32",
                  (select json_agg(json_build_object('id', o.id, 'code', o.code, 'title', o.title,
                                                     'title_ru', o.title_ru, 'title_ky', o.title_ky,
                                                     'anchored', (select count(*) from workplan_heading h where h.framework_outcome_id = o.id))
                                   order by o.code collate "C")
                     from framework_outcome o where o.framework_id = f.id) as "outcomes: Json<Vec<Outcome>>"
             from cooperation_framework f
            where $1::bigint is null or f.id = $1
            order by f.first_year desc limit $2"#,
        one.map(FrameworkId::get),
        MOST,
    )
    .fetch_all(db)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Framework {
            id: row.id,
            name: row.name,
            first_year: row.first_year,
            last_year: row.last_year,
            anchored: row.from.zip(row.to),
            outcomes: row.outcomes.map(|all| all.0).unwrap_or_default(),
        })
        .collect())
}

impl Subject for Framework {
    type Key = FrameworkId;
    const KIND: &'static str = "cooperation_framework";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(
        db: &mut PgConnection,
        key: FrameworkId,
        grip: Grip,
    ) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            sqlx::query!(
                "select id from cooperation_framework where id = $1 for update",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
        }
        Ok(frameworks(db, Some(key)).await?.pop())
    }

    fn cases() -> Vec<(&'static str, Self)> {
        vec![("", super::form::framework())]
    }
}

impl Subject for Outcome {
    type Key = FrameworkOutcomeId;
    const KIND: &'static str = "framework_outcome";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(
        db: &mut PgConnection,
        key: FrameworkOutcomeId,
        grip: Grip,
    ) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            sqlx::query!(
                "select id from framework_outcome where id = $1 for update",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
        }
        Ok(sqlx::query_as!(
            Self,
            r#"select o.id as "id: FrameworkOutcomeId", o.code, o.title, o.title_ru, o.title_ky,
                      (select count(*) from workplan_heading h where h.framework_outcome_id = o.id) as "anchored!"
                 from framework_outcome o where o.id = $1"#,
            key.get(),
        )
        .fetch_optional(db)
        .await?)
    }

    fn cases() -> Vec<(&'static str, Self)> {
        let framework = super::form::framework();
        framework
            .outcomes
            .into_iter()
            .take(1)
            .map(|one| ("", one))
            .collect()
    }
}

pub(super) async fn record_framework(
    db: &mut Recording<AddFramework>,
    years: &Years,
) -> Result<(), Fault> {
    let id = sqlx::query_scalar!(
        "insert into cooperation_framework (name, first_year, last_year) values ($1, $2, $3) returning id",
        years.name,
        years.first_year,
        years.last_year,
    )
    .fetch_one(db.conn())
    .await?;
    db.about(Framework::KIND, id, None).await
}

pub(super) async fn record_years(
    db: &mut Recording<CorrectFramework>,
    id: FrameworkId,
    years: &Years,
) -> Result<(), Fault> {
    sqlx::query!(
        "update cooperation_framework set name = $2, first_year = $3, last_year = $4 where id = $1",
        id.get(),
        years.name,
        years.first_year,
        years.last_year,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_outcome(
    db: &mut Recording<AddFrameworkOutcome>,
    framework: FrameworkId,
    (code, titles): (&str, &Titles),
) -> Result<(), Fault> {
    let id = sqlx::query_scalar!(
        "insert into framework_outcome (framework_id, code, title, title_ru, title_ky) values ($1, $2, $3, $4, $5) returning id",
        framework.get(),
        code,
        titles.title,
        titles.title_ru,
        titles.title_ky,
    )
    .fetch_one(db.conn())
    .await?;
    db.about(Outcome::KIND, id, None).await
}

pub(super) async fn record_titles(
    db: &mut Recording<CorrectFrameworkOutcome>,
    id: FrameworkOutcomeId,
    titles: &Titles,
) -> Result<(), Fault> {
    sqlx::query!(
        "update framework_outcome set title = $2, title_ru = $3, title_ky = $4 where id = $1",
        id.get(),
        titles.title,
        titles.title_ru,
        titles.title_ky,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}
