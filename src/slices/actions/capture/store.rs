//! The decisions of an item that actions can follow from.
use crate::base::acts::Reads;
use crate::base::fault::Fault;
use crate::slices::decisions::DecisionId;
use crate::slices::meetings::ItemId;

pub(super) struct Adopted {
    pub(super) id: DecisionId,
    pub(super) title: String,
    pub(super) title_ru: Option<String>,
    pub(super) title_ky: Option<String>,
    pub(super) number: Option<i32>,
}

pub(super) async fn list_adopted(db: &mut dyn Reads, item: ItemId) -> Result<Vec<Adopted>, Fault> {
    Ok(sqlx::query_as!(
        Adopted,
        r#"select id as "id: DecisionId", title, title_ru, title_ky, number from decision
            where agenda_item_id = $1 and state = 'adopted' and no_action_reason is null order by number limit 50"#,
        item.get(),
    )
    .fetch_all(db.conn())
    .await?)
}
