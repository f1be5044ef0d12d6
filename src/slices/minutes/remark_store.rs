use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::access::ResolveRemark;
use super::model::{EntryId, Minutes, Remark, RemarkId, State};
use crate::base::access::{Act, Grip, Subject};
use crate::base::acts::{Reads, Recording};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{GroupId, PersonId};
use crate::slices::meetings::MeetingId;

impl Subject for Remark {
    type Key = RemarkId;
    const KIND: &'static str = "minutes_remark";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(db: &mut PgConnection, key: RemarkId, grip: Grip) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            sqlx::query!(
                "select r.id from minutes_remark r join minutes m on m.id = r.minutes_id where r.id = $1 for update of m, r",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
        }
        let found = list(db, None, Some(key)).await?;
        Ok(found.into_iter().next())
    }

    fn cases() -> Vec<(&'static str, Self)> {
        let remark = |group: Option<i64>| Self {
            id: RemarkId(1),
            meeting: MeetingId::from(1),
            minutes: State::Draft,
            position: None,
            entry: None,
            text: String::new(),
            by: String::new(),
            at: DateTime::default(),
            resolved_at: None,
            group: group.map(GroupId::from),
        };
        vec![
            ("", remark(None)),
            ("own group's", remark(Some(1))),
            ("chaired group's", remark(Some(2))),
        ]
    }
}

async fn list(
    db: &mut PgConnection,
    meeting: Option<MeetingId>,
    id: Option<RemarkId>,
) -> Result<Vec<Remark>, Fault> {
    Ok(sqlx::query_as!(
        Remark,
        r#"select r.id as "id: RemarkId", m.meeting_id as "meeting: MeetingId", m.state as "minutes: State",
                  i.position as "position?", r.entry_id as "entry: EntryId", r.text, p.name as by, r.at, r.resolved_at,
                  g.working_group_id as "group: GroupId"
             from minutes_remark r
             join minutes m on m.id = r.minutes_id
             join meeting g on g.id = m.meeting_id
             join person p on p.id = r.person_id
             left join minutes_entry e on e.id = r.entry_id
             left join agenda_item i on i.id = e.agenda_item_id
            where r.minutes_id = coalesce((select id from minutes where meeting_id = $1),
                                          (select minutes_id from minutes_remark where id = $2))
              and ($2::bigint is null or r.id = $2)
            order by r.resolved_at is not null, i.position nulls first, r.id limit 300"#,
        meeting.map(MeetingId::get),
        id.map(RemarkId::get),
    )
    .fetch_all(db)
    .await?)
}

/// Open ones first.
pub(super) async fn list_remarks(
    db: &mut dyn Reads,
    meeting: MeetingId,
) -> Result<Vec<Remark>, Fault> {
    list(db.conn(), Some(meeting), None).await
}

pub(super) async fn record_remark<A: Act<Subject = Minutes>>(
    db: &mut Recording<A>,
    minutes: &Minutes,
    (entry, text): (Option<EntryId>, &str),
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into minutes_remark (minutes_id, entry_id, text, person_id, at) values ($1, $2, $3, $4, $5)",
        minutes.id,
        entry.map(EntryId::get),
        text,
        by.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_resolution(
    db: &mut Recording<ResolveRemark>,
    remark: &Remark,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update minutes_remark set resolved_by = $2, resolved_at = $3 where id = $1 and resolved_at is null",
        remark.id.get(),
        by.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}
