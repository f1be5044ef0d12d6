use chrono::NaiveDate;

use super::super::access::DescribeAction;
use super::super::model::{Action, ActionId, Kind};
use crate::base::acts::{Reads, Recording};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::PersonId;
use crate::base::words::Word;
use crate::slices::decisions::TagName;

/// An objective that may be chosen.
#[derive(Clone, Debug)]
pub(super) struct Tag {
    pub(super) id: i64,
    pub(super) name: TagName,
    pub(super) chosen: bool,
}

/// Somebody who may do it.
#[derive(Clone, Debug)]
pub(super) struct Doer {
    pub(super) id: PersonId,
    pub(super) name: String,
}

/// All objectives, as the compact and the agenda count.
pub(super) async fn list_tags(db: &mut dyn Reads, action: ActionId) -> Result<Vec<Tag>, Fault> {
    let rows = sqlx::query!(
        r#"select t.id, t.scheme, t.number, t.label, t.label_ru, t.label_ky,
                  exists (select from action_tag m where m.tag_id = t.id and m.action_id = $1) as "chosen!"
             from tag t order by t.id limit 200"#,
        action.get(),
    )
    .fetch_all(db.conn())
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Tag {
            id: row.id,
            chosen: row.chosen,
            name: TagName {
                scheme: row.scheme,
                number: row.number,
                label: row.label,
                label_ru: row.label_ru,
                label_ky: row.label_ky,
            },
        })
        .collect())
}

/// The lead's people of the day, and whoever is named already.
pub(super) async fn list_doers(
    db: &mut dyn Reads,
    action: &Action,
    day: NaiveDate,
) -> Result<Vec<Doer>, Fault> {
    Ok(sqlx::query_as!(
        Doer,
        r#"select distinct p.id as "id: PersonId", p.name
             from function f join person p on p.id = f.person_id
            where f.organisation_id = $1
              and (p.id = $3 or f.valid_from <= $2 and (f.valid_until is null or f.valid_until >= $2))
            order by p.name, 1 limit 100"#,
        action.lead.get(),
        day,
        action.details.person.map(PersonId::get),
    )
    .fetch_all(db.conn())
    .await?)
}

/// What was chosen.
pub(super) struct Chosen {
    pub(super) kind: Kind,
    pub(super) person: Option<PersonId>,
    pub(super) place: Option<String>,
    pub(super) tags: Vec<i64>,
}

pub(super) async fn record_details(
    db: &mut Recording<DescribeAction>,
    action: ActionId,
    chosen: &Chosen,
) -> Result<(), Fault> {
    sqlx::query!(
        "update action set kind = $2, person_id = $3, place = $4 where id = $1",
        action.get(),
        chosen.kind.name(),
        chosen.person.map(PersonId::get),
        chosen.place,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    sqlx::query!(
        "delete from action_tag where action_id = $1 and not tag_id = any ($2)",
        action.get(),
        &chosen.tags,
    )
    .execute(db.conn())
    .await?;
    sqlx::query!(
        "insert into action_tag (action_id, tag_id) select $1, id from tag where id = any ($2)
         on conflict on constraint one_mark_of_an_action_for_each_tag do nothing",
        action.get(),
        &chosen.tags,
    )
    .execute(db.conn())
    .await?;
    Ok(())
}
