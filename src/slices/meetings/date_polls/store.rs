use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;
use sqlx::types::Json;

use super::super::days::Span;
use super::super::model::{Meeting, MeetingId};
use super::access::{AnswerDatePoll, ChooseTime, CloseDatePoll, OpenDatePoll};
use super::forms::NewPoll;
use super::model::{Asked, Bounds, Can, DatePoll, DatePollId, Outcome, Proposed, Said, TimeId};
use crate::base::access::{Grip, Subject};
use crate::base::acts::{Reads, Recording, Records};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{GroupId, OrganisationId, PersonId};
use crate::base::words::Word as _;

/// As the statement gives it.
#[derive(Debug, serde::Deserialize)]
struct Row {
    id: TimeId,
    starts_at: DateTime<Utc>,
    ends_at: DateTime<Utc>,
}

impl From<Row> for Proposed {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            span: Span {
                starts_at: row.starts_at,
                ends_at: row.ends_at,
            },
        }
    }
}

impl Subject for DatePoll {
    type Key = DatePollId;
    const KIND: &'static str = "date_poll";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(
        db: &mut PgConnection,
        key: DatePollId,
        grip: Grip,
    ) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            // its meeting first, as whoever moves or calls it off does
            sqlx::query!(
                "select p.id from meeting g join date_poll p on p.meeting_id = g.id where p.id = $1 for update",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
        }
        let row = sqlx::query!(
            r#"select d.id as "id: DatePollId", d.meeting_id as "meeting: MeetingId", g.working_group_id as "group: GroupId",
                      (select json_agg(json_build_object('id', t.id, 'starts_at', t.starts_at, 'ends_at', t.ends_at) order by t.place)
                         from date_poll_time t where t.date_poll_id = d.id) as "times!: Json<Vec<Row>>",
                      (select coalesce(array_agg(m.organisation_id), '{}') from date_poll_member m where m.date_poll_id = d.id) as "asked!",
                      d.note, d.answer_until, p.name as opened_by, d.opened_at, d.outcome as "outcome: Outcome",
                      d.chosen_time_id as "chosen: TimeId", d.reason, c.name as "closed_by?", d.closed_at
                 from date_poll d
                 join meeting g on g.id = d.meeting_id
                 join person p on p.id = d.opened_by
                 left join person c on c.id = d.closed_by
                where d.id = $1"#,
            key.get(),
        )
        .fetch_optional(db)
        .await?;
        Ok(row.map(|row| Self {
            id: row.id,
            meeting: row.meeting,
            group: row.group,
            times: row.times.0.into_iter().map(Proposed::from).collect(),
            asked: row.asked.into_iter().map(OrganisationId::from).collect(),
            note: row.note,
            answer_until: row.answer_until,
            opened_by: row.opened_by,
            opened_at: row.opened_at,
            outcome: row.outcome,
            chosen: row.chosen,
            reason: row.reason,
            closed_by: row.closed_by,
            closed_at: row.closed_at,
        }))
    }

    fn cases() -> Vec<(&'static str, Self)> {
        let poll = |group: Option<i64>, asked| Self {
            id: DatePollId(1),
            meeting: MeetingId(1),
            group: group.map(GroupId::from),
            times: Vec::new(),
            asked: vec![OrganisationId(asked)],
            note: None,
            answer_until: DateTime::<Utc>::default(),
            opened_by: String::new(),
            opened_at: DateTime::<Utc>::default(),
            outcome: None,
            chosen: None,
            reason: None,
            closed_by: None,
            closed_at: None,
        };
        vec![
            ("asked", poll(None, 1)),
            ("not asked", poll(None, 2)),
            ("of a chaired group", poll(Some(2), 1)),
            ("of another group", poll(Some(3), 2)),
        ]
    }
}

/// What the charter allows.
pub(super) async fn bounds(db: &mut dyn Reads) -> Result<Bounds, Fault> {
    let row = sqlx::query!("select poll_times, poll_answer_days, poll_ahead_days from charter")
        .fetch_one(db.conn())
        .await?;
    Ok(Bounds {
        times: row.poll_times.unsigned_abs(),
        answer_days: row.poll_answer_days.unsigned_abs(),
        ahead_days: row.poll_ahead_days.unsigned_abs(),
    })
}

/// Whom a poll asks: the members of the day, of a group's meeting those in the group.
pub(super) async fn list_members(
    db: &mut dyn Reads,
    meeting: MeetingId,
    day: NaiveDate,
) -> Result<Vec<OrganisationId>, Fault> {
    Ok(sqlx::query_scalar!(
        r#"select m.id as "id!: OrganisationId"
             from meeting g join active_member m on g.working_group_id is null
            where g.id = $1 and m.valid_from <= $2 and (m.valid_until is null or m.valid_until >= $2)
           union
           select s.organisation_id
             from meeting g join working_group_participant s on s.working_group_id = g.working_group_id and s.part = 'member'
            where g.id = $1 and s.valid_from <= $2 and (s.valid_until is null or s.valid_until >= $2)
            order by 1"#,
        meeting.get(),
        day,
    )
    .fetch_all(db.conn())
    .await?)
}

/// As the statement gives it.
#[derive(Debug, serde::Deserialize)]
struct Answered {
    time: TimeId,
    can: String,
    by: String,
    at: DateTime<Utc>,
    by_link: bool,
}

impl Answered {
    fn said(self) -> Option<Said> {
        Some(Said {
            time: self.time,
            can: Can::parse(&self.can)?,
            by: self.by,
            at: self.at,
            by_link: self.by_link,
        })
    }
}

/// Every member that is asked, with its last word of each time; in the order of the table.
pub(super) async fn list_asked(db: &mut dyn Reads, poll: DatePollId) -> Result<Vec<Asked>, Fault> {
    asked(db, poll, None).await
}

/// One member of the poll, with its last word.
pub(super) async fn load_asked(
    db: &mut dyn Reads,
    poll: DatePollId,
    member: OrganisationId,
) -> Result<Option<Asked>, Fault> {
    Ok(asked(db, poll, Some(member)).await?.pop())
}

async fn asked(
    db: &mut dyn Reads,
    poll: DatePollId,
    alone: Option<OrganisationId>,
) -> Result<Vec<Asked>, Fault> {
    let rows = sqlx::query!(
        r#"select o.id as "member: OrganisationId", o.acronym,
                  (select max(n.at) from date_poll_notice n
                    where n.date_poll_id = m.date_poll_id and n.organisation_id = o.id and n.kind <> 'opening') as reminded,
                  (select max(n.at) from date_poll_notice n
                    where n.date_poll_id = m.date_poll_id and n.organisation_id = o.id and n.kind = 'reminder') as by_hand,
                  (select json_agg(json_build_object('time', a.date_poll_time_id, 'can', a.can, 'by', p.name, 'at', a.at,
                                                     'by_link', a.answer_link_id is not null) order by a.date_poll_time_id)
                     from date_poll_answer a join person p on p.id = a.answered_by
                    where a.date_poll_id = m.date_poll_id and a.organisation_id = o.id and a.is_current) as "said: Json<Vec<Answered>>"
             from date_poll_member m join organisation o on o.id = m.organisation_id
            where m.date_poll_id = $1 and ($2::bigint is null or o.id = $2)
            order by o.acronym <> 'RCO', not o.is_secretariat, o.acronym limit 500"#,
        poll.get(),
        alone.map(OrganisationId::get),
    )
    .fetch_all(db.conn())
    .await?;
    let members = rows.into_iter().map(|row| Asked {
        member: row.member,
        acronym: row.acronym,
        reminded: row.reminded,
        by_hand: row.by_hand,
        said: row
            .said
            .map(|json| json.0.into_iter().filter_map(Answered::said).collect())
            .unwrap_or_default(),
    });
    Ok(members.collect())
}

/// With its times, in their order, and whom it asks.
pub(super) async fn record_poll(
    db: &mut Recording<OpenDatePoll>,
    meeting: &Meeting,
    new: &NewPoll,
    (members, by_secretariat): (&[OrganisationId], bool),
    (by, now): (PersonId, DateTime<Utc>),
) -> Result<DatePollId, Fault> {
    let times = i32::try_from(new.times.len()).map_err(Fault::from)?;
    let id = sqlx::query_scalar!(
        "insert into date_poll (meeting_id, times, note, answer_until, opened_by, by_secretariat, opened_at)
         values ($1, $2, $3, $4, $5, $6, $7) returning id",
        meeting.id.get(),
        times,
        new.note,
        new.answer_until,
        by.get(),
        by_secretariat,
        now,
    )
    .fetch_one(db.conn())
    .await?;
    let starts: Vec<_> = new.times.iter().map(|time| time.starts_at).collect();
    let ends: Vec<_> = new.times.iter().map(|time| time.ends_at).collect();
    sqlx::query!(
        "insert into date_poll_time (date_poll_id, place, starts_at, ends_at)
         select $1, n, s, e from unnest($2::timestamptz[], $3::timestamptz[]) with ordinality as t (s, e, n)",
        id,
        &starts,
        &ends,
    )
    .execute(db.conn())
    .await?
    .exactly(new.times.len() as u64)?;
    let asked: Vec<i64> = members.iter().map(|member| member.get()).collect();
    sqlx::query!(
        "insert into date_poll_member (date_poll_id, organisation_id) select $1, o from unnest($2::bigint[]) as t (o)",
        id,
        &asked,
    )
    .execute(db.conn())
    .await?
    .exactly(asked.len() as u64)?;
    db.about(DatePoll::KIND, id, None).await?;
    Ok(DatePollId(id))
}

/// The word of the member on every time; earlier ones stay.
pub(super) async fn record_answer(
    db: &mut Recording<AnswerDatePoll>,
    poll: &DatePoll,
    (member, by): (OrganisationId, PersonId),
    said: &[(TimeId, Can)],
    link: Option<i64>,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update date_poll_answer set is_current = false where date_poll_id = $1 and organisation_id = $2 and is_current",
        poll.id.get(),
        member.get(),
    )
    .execute(db.conn())
    .await?;
    let times: Vec<i64> = said.iter().map(|(time, _)| time.get()).collect();
    let cans: Vec<String> = said.iter().map(|(_, can)| can.name().to_owned()).collect();
    sqlx::query!(
        "insert into date_poll_answer (date_poll_id, date_poll_time_id, organisation_id, can, answered_by, answer_link_id, at)
         select $1, t, $2, c, $5, $6, $7 from unnest($3::bigint[], $4::text[]) as a (t, c)",
        poll.id.get(),
        member.get(),
        &times,
        &cans,
        by.get(),
        link,
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(said.len() as u64)
}

pub(super) async fn record_choice(
    db: &mut Recording<ChooseTime>,
    poll: &DatePoll,
    time: TimeId,
    (by, now): (PersonId, DateTime<Utc>),
) -> Result<(), Fault> {
    sqlx::query!(
        "update date_poll set outcome = 'chosen', chosen_time_id = $2, closed_by = $3, closed_at = $4
          where id = $1 and outcome is null",
        poll.id.get(),
        time.get(),
        by.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    db.about("meeting", poll.meeting.get(), None).await
}

/// Without a choice.
pub(super) async fn record_closing(
    db: &mut Recording<CloseDatePoll>,
    poll: &DatePoll,
    reason: &str,
    (by, now): (PersonId, DateTime<Utc>),
) -> Result<(), Fault> {
    sqlx::query!(
        "update date_poll set outcome = 'closed', reason = $2, closed_by = $3, closed_at = $4
          where id = $1 and outcome is null",
        poll.id.get(),
        reason,
        by.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    db.about("meeting", poll.meeting.get(), None).await
}

/// The meeting went on without it.
pub(super) async fn record_end(
    db: &mut dyn Records,
    poll: DatePollId,
    outcome: Outcome,
    (by, now): (PersonId, DateTime<Utc>),
) -> Result<(), Fault> {
    sqlx::query!(
        "update date_poll set outcome = $2, closed_by = $3, closed_at = $4 where id = $1 and outcome is null",
        poll.get(),
        outcome.name(),
        by.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    db.about(DatePoll::KIND, poll.get(), None).await
}
