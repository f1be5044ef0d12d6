use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;

use super::super::model::{AgendaState, Item, ItemId, MeetingId, State};
use super::access::{AskForPaper, DeclinePaper, SendPaper, WithdrawPaperRequest};
use super::forms::NewRequest;
use super::model::{Outcome, PaperRequest, PaperRequestId};
use crate::base::access::{Act, Grip, Subject};
use crate::base::acts::{Reads, Recording};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{GroupId, OrganisationId, PersonId};
use crate::base::words::Word as _;

macro_rules! requests {
    ($which:tt, $($value:expr),+) => {
        sqlx::query_as!(
            PaperRequest,
            r#"select r.id as "id: PaperRequestId", r.meeting_id as "meeting: MeetingId", g.state as "meeting_state: State",
                      a.state as "agenda: AgendaState", g.working_group_id as "group: GroupId", i.id as "item?: ItemId",
                      i.position as "item_position?", i.title as "item_title?", i.title_ru as "item_title_ru?",
                      i.title_ky as "item_title_ky?", r.organisation_id as "member: OrganisationId", o.acronym, r.wanted, r.note,
                      r.due_on, p.name as asked_by, r.asked_at, r.answer as "outcome: Outcome", r.reason, r.paper_id as paper,
                      b.name as "answered_by?", r.answered_at
                 from paper_request r
                 join meeting g on g.id = r.meeting_id
                 join agenda a on a.meeting_id = r.meeting_id
                 join organisation o on o.id = r.organisation_id
                 join person p on p.id = r.asked_by
                 left join person b on b.id = r.answered_by
                 left join agenda_item i on i.id = r.agenda_item_id "#
                + $which,
            $($value),+
        )
    };
}

impl Subject for PaperRequest {
    type Key = PaperRequestId;
    const KIND: &'static str = "paper_request";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(
        db: &mut PgConnection,
        key: PaperRequestId,
        grip: Grip,
    ) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            // with its agenda, which is not circulated while a paper comes
            sqlx::query!(
                "select r.id from paper_request r join agenda a on a.meeting_id = r.meeting_id where r.id = $1 for update",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
        }
        Ok(requests!("where r.id = $1", key.get())
            .fetch_optional(db)
            .await?)
    }

    fn cases() -> Vec<(&'static str, Self)> {
        let asked = |member, group: Option<i64>| Self {
            id: PaperRequestId(1),
            meeting: MeetingId(1),
            meeting_state: State::Planned,
            agenda: AgendaState::Draft,
            group: group.map(GroupId::from),
            item: Some(ItemId(1)),
            item_position: Some(1),
            item_title: None,
            item_title_ru: None,
            item_title_ky: None,
            member: OrganisationId(member),
            acronym: String::new(),
            wanted: String::new(),
            note: None,
            due_on: NaiveDate::default(),
            asked_by: String::new(),
            asked_at: DateTime::<Utc>::default(),
            outcome: None,
            reason: None,
            paper: None,
            answered_by: None,
            answered_at: None,
        };
        vec![
            ("own", asked(1, None)),
            ("other's", asked(2, None)),
            ("of a chaired group", asked(2, Some(2))),
        ]
    }
}

/// A member that may be asked.
pub(super) struct Agency {
    pub(super) id: OrganisationId,
    pub(super) acronym: String,
}

/// Members of the day.
pub(super) async fn list_agencies(
    db: &mut dyn Reads,
    day: NaiveDate,
) -> Result<Vec<Agency>, Fault> {
    Ok(sqlx::query_as!(
        Agency,
        r#"select a.id as "id!: OrganisationId", a.acronym as "acronym!"
             from active_member a
            where a.valid_from <= $1 and (a.valid_until is null or a.valid_until >= $1)
            order by a.acronym <> 'RCO', a.acronym limit 200"#,
        day,
    )
    .fetch_all(db.conn())
    .await?)
}

/// Of one meeting; what waits first, nearest day first.
pub(super) async fn list(
    db: &mut dyn Reads,
    meeting: MeetingId,
) -> Result<Vec<PaperRequest>, Fault> {
    Ok(requests!(
        "where r.meeting_id = $1 order by r.answer is not null, r.due_on, r.id limit 200",
        meeting.get()
    )
    .fetch_all(db.conn())
    .await?)
}

pub(super) async fn record_request(
    db: &mut Recording<AskForPaper>,
    item: &Item,
    new: &NewRequest,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<PaperRequestId, Fault> {
    let id = sqlx::query_scalar!(
        "insert into paper_request (meeting_id, agenda_item_id, organisation_id, wanted, note, due_on, asked_by, asked_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8) returning id",
        item.meeting.get(),
        item.id.get(),
        new.member.get(),
        new.wanted,
        new.note,
        new.due_on,
        by.get(),
        now,
    )
    .fetch_one(db.conn())
    .await?;
    db.about(PaperRequest::KIND, id, None).await?;
    db.about("meeting", item.meeting.get(), None).await?;
    Ok(PaperRequestId(id))
}

/// The acts that end a request.
pub(super) trait Ends: Act {
    const OUTCOME: Outcome;
}
impl Ends for SendPaper {
    const OUTCOME: Outcome = Outcome::Sent;
}
impl Ends for DeclinePaper {
    const OUTCOME: Outcome = Outcome::Declined;
}
impl Ends for WithdrawPaperRequest {
    const OUTCOME: Outcome = Outcome::Withdrawn;
}

/// With the reason of a refusal, or the first paper that came.
pub(super) async fn record_outcome<A: Ends>(
    db: &mut Recording<A>,
    request: &PaperRequest,
    (reason, paper): (Option<&str>, Option<i64>),
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update paper_request set answer = $2, reason = $3, paper_id = $4, answered_by = $5, answered_at = $6
          where id = $1 and answer is null",
        request.id.get(),
        A::OUTCOME.name(),
        reason,
        paper,
        by.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    db.about("meeting", request.meeting.get(), None).await
}
