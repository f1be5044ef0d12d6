use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::access::{
    BeginMinutes, CirculateMinutes, ClearMinutes, EditEntry, ReturnMinutes, SubmitMinutes,
};
use super::model::{Entry, EntryId, Minutes, State, Taken};
use crate::base::access::{Grip, Subject};
use crate::base::acts::{Reads, Recording};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{GroupId, PersonId};
use crate::slices::meetings::MeetingId;

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
            r#"select m.id, g.id as "meeting: MeetingId", m.state as "state: State", m.revision, m.remark, m.cleared_at,
                      m.circulated_at, m.comments_until, g.title, g.title_ru, g.title_ky, g.year, g.number, g.starts_at, g.ends_at,
                      g.place, p.name as "presiding?", g.state = 'held' as "is_held!",
                      g.working_group_id as "group: GroupId", w.number as "group_number?"
                 from minutes m
                 join meeting g on g.id = m.meeting_id
                 left join working_group w on w.id = g.working_group_id
                 left join person p on p.id = g.presiding_person_id
                where m.meeting_id = $1"#,
            key.get(),
        )
        .fetch_optional(db)
        .await?)
    }

    fn cases() -> Vec<(&'static str, Self)> {
        let minutes = |state, group: Option<i64>| Self {
            id: 1,
            meeting: MeetingId::from(1),
            state,
            revision: 1,
            remark: None,
            cleared_at: None,
            circulated_at: None,
            comments_until: None,
            title: String::new(),
            title_ru: None,
            title_ky: None,
            year: 2026,
            number: 1,
            starts_at: DateTime::default(),
            ends_at: DateTime::default(),
            place: String::new(),
            presiding: None,
            is_held: true,
            group: group.map(GroupId::from),
            group_number: None,
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
            r#"select e.id as "id: EntryId", m.meeting_id as "meeting: MeetingId", m.state as "minutes: State", i.position, i.title,
                      i.title_ru, i.title_ky, i.presenter, i.background, e.text, e.revision, p.name as "saved_by?", e.saved_at,
                      g.working_group_id as "group: GroupId"
                 from minutes_entry e
                 join minutes m on m.id = e.minutes_id
                 join meeting g on g.id = m.meeting_id
                 join agenda_item i on i.id = e.agenda_item_id
                 left join person p on p.id = e.saved_by
                where e.id = $1"#,
            key.get(),
        )
        .fetch_optional(db)
        .await?)
    }

    fn cases() -> Vec<(&'static str, Self)> {
        let entry = |group: Option<i64>| Self {
            id: EntryId(1),
            meeting: MeetingId::from(1),
            minutes: State::Draft,
            position: 1,
            title: String::new(),
            title_ru: None,
            title_ky: None,
            presenter: None,
            background: String::new(),
            text: String::new(),
            revision: 0,
            saved_by: None,
            saved_at: None,
            group: group.map(GroupId::from),
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
    db: &mut impl Reads,
    meeting: MeetingId,
) -> Result<Vec<Entry>, Fault> {
    list_entries_of(db, meeting, true).await
}

/// The items that were opened to the partners of the group (I15).
pub(super) async fn list_open_entries(
    db: &mut impl Reads,
    meeting: MeetingId,
) -> Result<Vec<Entry>, Fault> {
    list_entries_of(db, meeting, false).await
}

async fn list_entries_of(
    db: &mut impl Reads,
    meeting: MeetingId,
    inside: bool,
) -> Result<Vec<Entry>, Fault> {
    Ok(sqlx::query_as!(
        Entry,
        r#"select e.id as "id: EntryId", m.meeting_id as "meeting: MeetingId", m.state as "minutes: State", i.position, i.title,
                  i.title_ru, i.title_ky, i.presenter, i.background, e.text, e.revision, p.name as "saved_by?", e.saved_at,
                  g.working_group_id as "group: GroupId"
             from minutes m
             join meeting g on g.id = m.meeting_id
             join minutes_entry e on e.minutes_id = m.id
             join agenda_item i on i.id = e.agenda_item_id
             left join person p on p.id = e.saved_by
            where m.meeting_id = $1 and ($2 or i.audience = 'group') order by i.position limit 200"#,
        meeting.get(),
        inside,
    )
    .fetch_all(db.conn())
    .await?)
}

/// What was adopted at the meeting, by item; and what was taken between meetings, where the agenda lists it.
pub(super) async fn list_decisions(
    db: &mut impl Reads,
    meeting: MeetingId,
) -> Result<Vec<Taken>, Fault> {
    Ok(sqlx::query_as!(
        Taken,
        r#"select i.position as "position!", d.id as "id!", d.title as "title!", d.title_ru, d.title_ky, v.text as "text!", d.year, d.number
             from decision d
             join agenda_item i on i.id = d.agenda_item_id
             join decision_version v on v.decision_id = d.id and v.number = d.adopted_version
            where d.meeting_id = $1 and d.basis <> 'silence' and d.adopted_at is not null
           union all
           select i.position, d.id, d.title, d.title_ru, d.title_ky, v.text, d.year, d.number
             from agenda a
             join agenda_item i on i.agenda_id = a.id
             join agenda_listing l on l.agenda_item_id = i.id
             join decision d on d.id = l.decision_id
             join decision_version v on v.decision_id = d.id and v.number = d.adopted_version
            where a.meeting_id = $1
            order by 1, 7, 8 limit 400"#,
        meeting.get(),
    )
    .fetch_all(db.conn())
    .await?)
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
                               when i.presenter is null then ''
                               else replace($3, '{}', i.presenter) end
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

pub(super) async fn record_text(
    db: &mut Recording<EditEntry>,
    entry: &Entry,
    text: &str,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update minutes_entry set text = $3, revision = revision + 1, saved_by = $4, saved_at = $5
          where id = $1 and revision = $2",
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
) -> Result<(), Fault> {
    sqlx::query!(
        "update minutes set state = 'chair_review', remark = null where id = $1 and state = 'draft'",
        minutes.id
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_return(
    db: &mut Recording<ReturnMinutes>,
    minutes: &Minutes,
    remark: &str,
) -> Result<(), Fault> {
    sqlx::query!(
        "update minutes set state = 'draft', remark = $2 where id = $1 and state = 'chair_review'",
        minutes.id,
        remark,
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
