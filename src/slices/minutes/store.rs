//! The minutes and their items, until they are circulated.
use chrono::{DateTime, Utc};
use sqlx::PgConnection;
use sqlx::types::Json;

use super::access::{
    BeginMinutes, CirculateMinutes, ClearMinutes, EditEntry, ReturnMinutes, SubmitMinutes,
};
use super::model::{
    Approval, ApprovalMode, Asked, Entry, EntryId, Follow, Followed, FrozenItem, Minutes, State,
    Taken,
};
use super::parallel::Expression;
use crate::base::access::{Grip, Subject};
use crate::base::acts::{Reads, Recording, Records};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{GroupId, PersonId};
use crate::slices::meetings::{ItemId, MeetingId};

impl Subject for Minutes {
    /// A meeting has one set of minutes.
    type Key = MeetingId;
    const KIND: &'static str = "minutes";

    fn id(&self) -> Option<i64> {
        Some(self.id)
    }

    async fn load(
        db: &mut PgConnection,
        key: MeetingId,
        grip: Grip,
    ) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            sqlx::query!(
                "select id from minutes where meeting_id = $1 for update",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
        }
        Ok(sqlx::query_as!(
            Minutes,
            r#"select m.id, g.id as "meeting: MeetingId", m.state as "state: State", m.revision, m.submitted_at, m.cleared_at,
                      m.circulated_at, m.comments_until, m.consolidated_at, m.changes_until, m.approved_at,
                      m.approval as "approval: Approval", a.sha256 as "sha256?", m.disseminated_at, m.corrections_until,
                      k.issued_at as "corrigendum_at?", c.minutes_approval as "mode: ApprovalMode",
                      coalesce((select json_agg(n) from (
                          select w.organisation_id as member,
                                 least(min(l.opened_at), (select min(k.first_at) from look k where k.subject_kind = 'minutes' and k.subject_id = m.id
                                                             and k.organisation_id = w.organisation_id)) as opened_at,
                                 max(w.at) filter (where w.kind = 'reminder') as reminded_at,
                                 (select s.answer_link_id is not null from minutes_comment s
                                   where s.minutes_id = m.id and s.organisation_id = w.organisation_id and s.kind <> 'correction'
                                   order by s.id desc limit 1) as by_link
                            from minutes_notice w left join answer_link l on l.mail_id = w.mail_id
                           where w.minutes_id = m.id group by w.organisation_id) n), '[]') as "asked!: Json<Vec<Asked>>",
                      (select s.id from meeting s where s.state = 'in_session' and s.starts_at > g.starts_at and s.working_group_id is not distinct from g.working_group_id
                        order by s.starts_at limit 1) as sitting,
                      g.title, g.title_ru, g.title_ky, g.year, g.number, g.starts_at, g.ends_at,
                      g.place, p.name as "presiding?", g.state = 'held' as "is_held!",
                      g.working_group_id as "group: GroupId", w.number as "group_number?",
                      coalesce((select json_agg(json_build_object('id', v.id, 'lang', v.lang, 'issued', v.issued_at is not null) order by v.id)
                         from minutes_version v where v.minutes_id = m.id), '[]') as "versions!: Json<Vec<Expression>>",
                      (select jsonb_agg(jsonb_build_object('position', i -> 'position', 'actions', coalesce(i -> 'actions', '[]')))
                         from jsonb_array_elements(coalesce(a.snapshot::jsonb, (
                              select t.snapshot from circulation t
                               where t.object_kind = 'minutes' and t.object_id = m.id and t.snapshot ->> 'what' = 'draft'
                               order by t.id limit 1)) -> 'items') i) as "frozen: Json<Vec<FrozenItem>>"
                 from minutes m
                 join meeting g on g.id = m.meeting_id
                 cross join charter c
                 left join working_group w on w.id = g.working_group_id
                 left join person p on p.id = g.presiding_person_id
                 left join approved_minutes a on a.minutes_id = m.id
                 left join minutes_corrigendum k on k.minutes_id = m.id
                where m.meeting_id = $1"#,
            key.get(),
        )
        .fetch_optional(db)
        .await?)
    }

    fn cases() -> Vec<(&'static str, Self)> {
        let minutes = |state, group: Option<i64>| Self {
            group: group.map(GroupId::from),
            ..Self::blank(state)
        };
        vec![
            ("uncirculated", minutes(State::Draft, None)),
            ("circulated", minutes(State::CommentOpen, None)),
            ("own group's, uncirculated", minutes(State::Draft, Some(1))),
            (
                "own group's, circulated",
                minutes(State::CommentOpen, Some(1)),
            ),
            (
                "chaired group's, uncirculated",
                minutes(State::Draft, Some(2)),
            ),
            (
                "other group's, circulated",
                minutes(State::CommentOpen, Some(3)),
            ),
        ]
    }
}

impl Subject for Entry {
    type Key = EntryId;
    const KIND: &'static str = "minutes_entry";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(db: &mut PgConnection, key: EntryId, grip: Grip) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            // the minutes too: their state must not change under the text
            sqlx::query!(
                "select e.id from minutes_entry e join minutes m on m.id = e.minutes_id where e.id = $1 for update of m, e",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
        }
        Ok(sqlx::query_as!(
            Entry,
            r#"select e.id as "id: EntryId", m.meeting_id as "meeting: MeetingId", i.id as "item: ItemId", g.starts_at, m.state as "minutes: State", m.comments_until,
                      i.position, i.title, i.title_ru, i.title_ky, presented_by(i) as presenter, i.background, e.text, e.no_discussion,
                      k.text as "consolidated?", (select min(t.opened_at) from item_time t where t.agenda_item_id = i.id) as began_at,
                      (select max(t.closed_at) from item_time t where t.agenda_item_id = i.id) as ended_at,
                      case when m.state in ('draft', 'chair_review', 'cleared') then e.revision else coalesce(k.revision, 0) end as "revision!",
                      p.name as "saved_by?", coalesce(k.saved_at, e.saved_at) as saved_at,
                      g.working_group_id as "group: GroupId"
                 from minutes_entry e
                 join minutes m on m.id = e.minutes_id
                 join meeting g on g.id = m.meeting_id
                 join agenda_item i on i.id = e.agenda_item_id
                 left join consolidated_entry k on k.entry_id = e.id
                 left join person p on p.id = coalesce(k.saved_by, e.saved_by)
                where e.id = $1"#,
            key.get(),
        )
        .fetch_optional(db)
        .await?)
    }

    fn cases() -> Vec<(&'static str, Self)> {
        let entry = |group: Option<i64>| Self {
            group: group.map(GroupId::from),
            ..Self::blank(State::Draft)
        };
        vec![
            ("", entry(None)),
            ("own group's", entry(Some(1))),
            ("chaired group's", entry(Some(2))),
        ]
    }
}

/// Every item in the order of the agenda.
pub(super) async fn list_entries(
    db: &mut dyn Reads,
    meeting: MeetingId,
) -> Result<Vec<Entry>, Fault> {
    list_entries_of(db, meeting, true).await
}

/// The items that were opened to the partners of the group (I15).
pub(super) async fn list_open_entries(
    db: &mut dyn Reads,
    meeting: MeetingId,
) -> Result<Vec<Entry>, Fault> {
    list_entries_of(db, meeting, false).await
}

async fn list_entries_of(
    db: &mut dyn Reads,
    meeting: MeetingId,
    inside: bool,
) -> Result<Vec<Entry>, Fault> {
    Ok(sqlx::query_as!(
        Entry,
        r#"select e.id as "id: EntryId", m.meeting_id as "meeting: MeetingId", i.id as "item: ItemId", g.starts_at, m.state as "minutes: State", m.comments_until,
                  i.position, i.title, i.title_ru, i.title_ky, presented_by(i) as presenter, i.background, e.text, e.no_discussion,
                  k.text as "consolidated?", (select min(t.opened_at) from item_time t where t.agenda_item_id = i.id) as began_at,
                  (select max(t.closed_at) from item_time t where t.agenda_item_id = i.id) as ended_at,
                  case when m.state in ('draft', 'chair_review', 'cleared') then e.revision else coalesce(k.revision, 0) end as "revision!",
                  p.name as "saved_by?", coalesce(k.saved_at, e.saved_at) as saved_at,
                  g.working_group_id as "group: GroupId"
             from minutes m
             join meeting g on g.id = m.meeting_id
             join minutes_entry e on e.minutes_id = m.id
             join agenda_item i on i.id = e.agenda_item_id
             left join consolidated_entry k on k.entry_id = e.id
             left join person p on p.id = coalesce(k.saved_by, e.saved_by)
            where m.meeting_id = $1 and ($2 or i.audience = 'group') order by i.position limit 200"#,
        meeting.get(),
        inside,
    )
    .fetch_all(db.conn())
    .await?)
}

/// What was adopted at the meeting, by item; and what was taken between meetings, where the agenda lists it. Each with
/// what follows from it: today, and from their circulation on as it stood then (I8).
pub(super) async fn list_decisions(
    db: &mut dyn Reads,
    meeting: MeetingId,
) -> Result<Vec<Taken>, Fault> {
    let rows = sqlx::query!(
        r#"select w.position as "position!", d.id, d.title, d.title_ru, d.title_ky, v.text, d.year, d.number,
                  d.adopted_at as "adopted_at!", d.no_action_reason,
                  (select json_agg(json_build_object('title', x.title, 'lead', o.acronym, 'due_on', x.due_on)
                                   order by x.number)
                     from action x join organisation o on o.id = x.lead_id
                    where x.decision_id = d.id and x.status not in ('cancelled', 'declined')) as "actions: Json<Vec<Follow>>",
                  jsonb_path_query_first(k.snapshot, '$.items[*].decisions[*] ? (@.id == $id).follow_up',
                                         jsonb_build_object('id', d.id)) as "followed: Json<Followed>"
             from (select i.position, d.id
                     from decision d join agenda_item i on i.id = d.agenda_item_id
                    where d.meeting_id = $1 and d.basis <> 'silence' and d.adopted_at is not null
                   union all
                   select i.position, l.decision_id
                     from agenda a
                     join agenda_item i on i.agenda_id = a.id
                     join agenda_listing l on l.agenda_item_id = i.id
                    where a.meeting_id = $1) w
             join decision d on d.id = w.id
             left join lateral (
                select coalesce((select a.snapshot::jsonb from approved_minutes a where a.minutes_id = m.id),
                                (select c.snapshot from circulation c
                                  where c.object_kind = 'minutes' and c.object_id = m.id and c.snapshot ->> 'what' = 'draft'
                                  order by c.id limit 1)) as snapshot
                  from minutes m where m.meeting_id = $1) k on true
             join decision_version v on v.decision_id = d.id and v.number = d.adopted_version
            order by 1, d.year, d.number limit 400"#,
        meeting.get(),
    )
    .fetch_all(db.conn())
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let (no_action, actions) = match row.followed {
                Some(Json(then)) => (then.no_action, then.actions),
                None => (
                    row.no_action_reason,
                    row.actions.map(|json| json.0).unwrap_or_default(),
                ),
            };
            Taken {
                position: row.position,
                id: row.id,
                title: row.title,
                title_ru: row.title_ru,
                title_ky: row.title_ky,
                text: row.text,
                year: row.year,
                number: row.number,
                adopted_at: row.adopted_at,
                no_action,
                actions,
            }
        })
        .collect())
}

/// One entry for each item of the agenda; `introduced` says how an item with a presenter begins, `{}`
/// being who; `noted` what the meeting does with decisions taken between meetings. A review of actions says its own.
pub(super) async fn record_beginning(
    db: &mut Recording<BeginMinutes>,
    meeting: MeetingId,
    introduced: &str,
    noted: &str,
) -> Result<(), Fault> {
    let id = sqlx::query_scalar!(
        "insert into minutes (meeting_id) values ($1) returning id",
        meeting.get()
    )
    .fetch_one(db.conn())
    .await?;
    sqlx::query!(
        "insert into minutes_entry (minutes_id, agenda_item_id, text)
         select $1, i.id, case when r.minutes_text is not null then r.minutes_text when i.standing = 'between_meetings' then $4
                               when presented_by(i) is null then ''
                               else replace($3, '{}', presented_by(i)) end
           from agenda_item i join agenda a on a.id = i.agenda_id
           left join action_review r on r.agenda_item_id = i.id
          where a.meeting_id = $2 order by i.position",
        id,
        meeting.get(),
        introduced,
        noted,
    )
    .execute(db.conn())
    .await?;
    db.about("minutes", id, None).await
}

/// Of the draft. `by` is also whoever brings an earlier text back, or one that was written elsewhere.
pub(super) async fn record_text(
    db: &mut dyn Records,
    entry: &Entry,
    (text, no_discussion): (&str, bool),
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update minutes_entry set text = $3, no_discussion = $6, revision = revision + 1, saved_by = $4, saved_at = $5
          where id = $1 and revision = $2",
        entry.id.get(),
        entry.revision,
        text,
        by.get(),
        now,
        no_discussion,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// Of the text that comes out of the comments; what was circulated stands beside it.
pub(super) async fn record_consolidated_text(
    db: &mut Recording<EditEntry>,
    entry: &Entry,
    text: &str,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into consolidated_entry as k (entry_id, text, saved_by, saved_at) values ($1, $3, $4, $5)
         on conflict (entry_id) do update set text = $3, revision = k.revision + 1, saved_by = $4, saved_at = $5
          where k.revision = $2",
        entry.id.get(),
        entry.revision,
        text,
        by.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_submission(
    db: &mut Recording<SubmitMinutes>,
    minutes: &Minutes,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update minutes set state = 'chair_review', submitted_at = $2 where id = $1 and state = 'draft'",
        minutes.id,
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_return(
    db: &mut Recording<ReturnMinutes>,
    minutes: &Minutes,
) -> Result<(), Fault> {
    sqlx::query!(
        "update minutes set state = 'draft', cleared_by = null, cleared_at = null
          where id = $1 and state in ('chair_review', 'cleared')",
        minutes.id,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_clearance(
    db: &mut Recording<ClearMinutes>,
    minutes: &Minutes,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update minutes set state = 'cleared', cleared_by = $2, cleared_at = $3 where id = $1 and state = 'chair_review'",
        minutes.id,
        by.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// The deadline is published: a later change of the calendar never moves it (I19).
pub(super) async fn record_circulated(
    db: &mut Recording<CirculateMinutes>,
    minutes: &Minutes,
    until: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update minutes set state = 'comment_open', circulated_at = $3, comments_until = $2 where id = $1 and state = 'cleared'",
        minutes.id,
        until,
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}
