use super::super::access::MarkDecision;
use super::super::model::DecisionId;
use super::super::register::TagName;
use crate::base::acts::{Reads, Recording};
use crate::base::fault::Fault;

/// An objective that may be chosen.
#[derive(Clone, Debug)]
pub(super) struct Tag {
    pub(super) id: i64,
    pub(super) name: TagName,
    pub(super) chosen: bool,
}

/// All of them, as the compact and the agenda count.
pub(super) async fn list(db: &mut dyn Reads, decision: DecisionId) -> Result<Vec<Tag>, Fault> {
    let rows = sqlx::query!(
        r#"select t.id, t.scheme, t.number, t.label, t.label_ru, t.label_ky,
                  exists (select from decision_tag m where m.tag_id = t.id and m.decision_id = $1) as "chosen!"
             from tag t order by t.id limit 200"#,
        decision.get(),
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

pub(super) async fn record_marks(
    db: &mut Recording<MarkDecision>,
    decision: DecisionId,
    chosen: &[i64],
) -> Result<(), Fault> {
    sqlx::query!(
        "delete from decision_tag where decision_id = $1 and not tag_id = any ($2)",
        decision.get(),
        chosen,
    )
    .execute(db.conn())
    .await?;
    sqlx::query!(
        "insert into decision_tag (decision_id, tag_id) select $1, id from tag where id = any ($2)
         on conflict on constraint one_mark_for_each_tag do nothing",
        decision.get(),
        chosen,
    )
    .execute(db.conn())
    .await?;
    Ok(())
}
