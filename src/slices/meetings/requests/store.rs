use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::super::access::{AskForMeeting, ConveneOnRequest, RefuseRequest};
use super::super::model::{MeetingId, State};
use super::forms::NewRequest;
use super::model::{Answer, Request, RequestId};
use crate::base::access::{Act, Grip, Subject};
use crate::base::acts::{Reads, Recording};
use crate::base::calendar::Calendar;
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{OrganisationId, PersonId};
use crate::base::words::Word as _;
use crate::slices::charter;

impl Subject for Request {
    type Key = RequestId;
    const KIND: &'static str = "meeting_request";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(
        db: &mut PgConnection,
        key: RequestId,
        grip: Grip,
    ) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            sqlx::query!(
                "select id from meeting_request where id = $1 for update",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
        }
        Ok(select(db, Some(key), (1, 0)).await?.pop())
    }

    fn cases() -> Vec<(&'static str, Self)> {
        let at = DateTime::<Utc>::default();
        let request = Self {
            id: RequestId(1),
            member: OrganisationId(1),
            acronym: String::new(),
            requested_by: String::new(),
            reason: String::new(),
            points: Vec::new(),
            wished_days: Vec::new(),
            requested_at: at,
            answer_due: at,
            answer: None,
            answer_reason: None,
            answered_by: None,
            answered_at: None,
            meeting: None,
            meeting_state: None,
            meeting_starts_at: None,
        };
        vec![("", request)]
    }
}

/// One of them, or a page of all: what waits for an answer first, then the latest.
async fn select(
    db: &mut PgConnection,
    one: Option<RequestId>,
    (most, after): (i64, i64),
) -> Result<Vec<Request>, Fault> {
    Ok(sqlx::query_as!(
        Request,
        r#"select r.id as "id: RequestId", r.organisation_id as "member: OrganisationId", o.acronym, p.name as requested_by,
                  r.reason, r.points, r.wished_days, r.requested_at, r.answer_due, r.answer as "answer: Answer",
                  r.answer_reason, c.name as "answered_by?", r.answered_at,
                  g.id as "meeting?: MeetingId", g.state as "meeting_state?: State", g.starts_at as "meeting_starts_at?"
             from meeting_request r
             join organisation o on o.id = r.organisation_id
             join person p on p.id = r.requested_by
             left join person c on c.id = r.answered_by
             left join meeting g on g.request_id = r.id
            where $1::bigint is null or r.id = $1
            order by r.answer is not null, r.id desc limit $2 offset $3"#,
        one.map(RequestId::get),
        most,
        after,
    )
    .fetch_all(db)
    .await?)
}

/// A page of them, and one more where more follow.
pub(super) async fn list(
    db: &mut dyn Reads,
    (page, size): (i64, i64),
) -> Result<Vec<Request>, Fault> {
    select(db.conn(), None, (size + 1, (page - 1) * size)).await
}

/// Until when a request of this moment is answered, by the charter.
pub(super) async fn answer_due(
    db: &mut dyn Reads,
    now: DateTime<Utc>,
    today: chrono::NaiveDate,
) -> Result<DateTime<Utc>, Fault> {
    let days = sqlx::query_scalar!("select meeting_request_days from charter")
        .fetch_one(db.conn())
        .await?;
    let calendar: Calendar = charter::calendar(db, today).await?;
    Ok(calendar.after_working_days(now, days.unsigned_abs()))
}

pub(super) async fn record_request(
    db: &mut Recording<AskForMeeting>,
    new: &NewRequest,
    (member, by): (OrganisationId, PersonId),
    (now, due): (DateTime<Utc>, DateTime<Utc>),
) -> Result<RequestId, Fault> {
    let id = sqlx::query_scalar!(
        "insert into meeting_request (organisation_id, requested_by, reason, points, wished_days, requested_at, answer_due)
         values ($1, $2, $3, $4, $5, $6, $7) returning id",
        member.get(),
        by.get(),
        new.reason,
        &new.points,
        &new.wished_days,
        now,
        due,
    )
    .fetch_one(db.conn())
    .await?;
    db.about("meeting_request", id, None).await?;
    Ok(RequestId(id))
}

/// The acts that answer.
pub(super) trait Answers: Act {}
impl Answers for ConveneOnRequest {}
impl Answers for RefuseRequest {}

pub(super) async fn record_answer<A: Answers>(
    db: &mut Recording<A>,
    request: &Request,
    (answer, reason): (Answer, Option<&str>),
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update meeting_request set answer = $2, answer_reason = $3, answered_by = $4, answered_at = $5
          where id = $1 and answer is null",
        request.id.get(),
        answer.name(),
        reason,
        by.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// The points stand on the draft agenda of the meeting, in their order, as matters to discuss.
pub(super) async fn record_points(
    db: &mut Recording<ConveneOnRequest>,
    meeting: MeetingId,
    request: &Request,
    minutes: i32,
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into agenda_item (agenda_id, position, kind, title, presenter, minutes)
         select a.id, p.place, 'discussion', p.title, $3, $4
           from agenda a cross join unnest($2::text[]) with ordinality as p (title, place)
          where a.meeting_id = $1 order by p.place",
        meeting.get(),
        &request.points,
        request.acronym,
        minutes,
    )
    .execute(db.conn())
    .await?
    .exactly(request.points.len() as u64)
}
