//! What stands beside the text of each item: what was asked for under it, decisions on their way, who writes it now.
use serde::Deserialize;
use sqlx::types::Json;

use super::model::{Follow, FrozenItem};
use crate::base::acts::Reads;
use crate::base::clock::Instant;
use crate::base::fault::Fault;
use crate::base::lang::Lang;
use crate::slices::meetings::MeetingId;

#[derive(Clone)]
pub(super) struct Beside {
    pub(super) position: i32,
    /// Actions without a decision: today's, and from the circulation of the minutes on as they stood then (I8).
    pub(super) actions: Vec<Follow>,
    /// Not adopted yet; the record of each is its own.
    pub(super) drafts: Vec<Drafted>,
    pub(super) writers: Vec<Writer>,
}

#[derive(Clone, Debug, Deserialize)]
pub(super) struct Drafted {
    pub(super) id: i64,
    title: String,
    title_ru: Option<String>,
    title_ky: Option<String>,
}

impl Drafted {
    pub(super) fn title_in(&self, lang: Lang) -> &str {
        let (ru, ky) = (self.title_ru.as_deref(), self.title_ky.as_deref());
        lang.pick(&self.title, ru, ky)
    }
}

/// Somebody who has the item open.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Writer {
    pub(super) id: i64,
    pub(super) name: String,
}

/// One line for each item of the agenda.
pub(super) async fn list_beside(
    db: &mut dyn Reads,
    meeting: MeetingId,
    now: Instant,
) -> Result<Vec<Beside>, Fault> {
    let rows = sqlx::query!(
        r#"select i.position,
                  case when k.snapshot is null then
                       (select jsonb_agg(jsonb_build_object('title', x.title, 'lead', o.acronym, 'due_on', x.due_on) order by x.number)
                          from action x join organisation o on o.id = x.lead_id
                         where x.agenda_item_id = i.id and x.status not in ('cancelled', 'declined'))
                       else jsonb_path_query_first(k.snapshot, '$.items[*] ? (@.position == $p).actions', jsonb_build_object('p', i.position))
                  end as "actions: Json<Vec<Follow>>",
                  case when k.snapshot is null then
                       (select jsonb_agg(jsonb_build_object('id', d.id, 'title', d.title, 'title_ru', d.title_ru, 'title_ky', d.title_ky) order by d.id)
                          from decision d where d.agenda_item_id = i.id and d.adopted_at is null and d.state not in ('withdrawn', 'no_consensus'))
                  end as "drafts: Json<Vec<Drafted>>",
                  (select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) order by p.name)
                     from look l join person p on p.id = l.person_id
                    where l.subject_kind = 'minutes_entry' and l.subject_id = e.id
                      and l.seen_at > $2::timestamptz - c.writing_minutes * interval '1 minute'
                      and not exists (select from look n where n.person_id = l.person_id and n.subject_kind = 'minutes_entry'
                                         and n.seen_at > l.seen_at)) as "writers: Json<Vec<Writer>>"
             from minutes m
             join minutes_entry e on e.minutes_id = m.id
             join agenda_item i on i.id = e.agenda_item_id
             cross join charter c
             left join lateral (
                select coalesce((select a.snapshot::jsonb from approved_minutes a where a.minutes_id = m.id),
                                (select c.snapshot from circulation c
                                  where c.object_kind = 'minutes' and c.object_id = m.id and c.snapshot ->> 'what' = 'draft'
                                  order by c.id limit 1)) as snapshot) k on true
            where m.meeting_id = $1 order by i.position limit 200"#,
        meeting.get(),
        now,
    )
    .fetch_all(db.conn())
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Beside {
            position: row.position,
            actions: row.actions.map(|json| json.0).unwrap_or_default(),
            drafts: row.drafts.map(|json| json.0).unwrap_or_default(),
            writers: row.writers.map(|json| json.0).unwrap_or_default(),
        })
        .collect())
}

/// What a text that went out has beside its items: nothing is on its way any more, and nobody writes.
pub(super) fn frozen(items: &[FrozenItem]) -> Vec<Beside> {
    items
        .iter()
        .map(|one| Beside {
            position: one.position,
            actions: one.actions.clone(),
            drafts: Vec::new(),
            writers: Vec::new(),
        })
        .collect()
}

/// Of one item.
pub(super) fn of(beside: &[Beside], position: i32) -> Option<&Beside> {
    beside.iter().find(|one| one.position == position)
}
