use chrono::{DateTime, Utc};
use sqlx::PgConnection;
use sqlx::types::Json;

use super::access::{AnswerComment, ObjectToComment, RuleOnComment, WithdrawComment};
use super::model::{Comment, CommentId, EntryId, Kind, Minutes, Objection, Reply, State};
use crate::base::access::{Act, Grip, Subject};
use crate::base::acts::{Reads, Recording};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{GroupId, OrganisationId, PersonId};
use crate::base::words::Word as _;
use crate::slices::meetings::MeetingId;

impl Subject for Comment {
    type Key = CommentId;
    const KIND: &'static str = "minutes_comment";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(
        db: &mut PgConnection,
        key: CommentId,
        grip: Grip,
    ) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            // the minutes too: an answer must not cross the tracked version
            sqlx::query!(
                "select c.id from minutes_comment c join minutes m on m.id = c.minutes_id where c.id = $1 for update of m, c",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
        }
        let found = list(db, None, Some(key)).await?;
        Ok(found.into_iter().next())
    }

    fn cases() -> Vec<(&'static str, Self)> {
        let by = |member, group: Option<i64>| Self {
            id: CommentId(1),
            meeting: MeetingId::from(1),
            minutes: State::CommentOpen,
            corrigendum_at: None,
            entry: None,
            paragraph: None,
            kind: Kind::Factual,
            text: String::new(),
            proposed: None,
            member: OrganisationId(member),
            acronym: String::new(),
            person: PersonId(1),
            at: DateTime::default(),
            withdrawn_at: None,
            answer: None,
            reason: None,
            ruling: None,
            ruling_reason: None,
            disagreement: None,
            objections: Vec::new(),
            group: group.map(GroupId::from),
        };
        vec![
            ("own", by(1, None)),
            ("other's", by(2, None)),
            ("own group's", by(2, Some(1))),
            ("chaired group's", by(2, Some(2))),
        ]
    }
}

async fn list(
    db: &mut PgConnection,
    meeting: Option<MeetingId>,
    id: Option<CommentId>,
) -> Result<Vec<Comment>, Fault> {
    let rows = sqlx::query!(
        r#"select c.id as "id: CommentId", m.meeting_id as "meeting: MeetingId", m.state as "minutes: State",
                  (select k.issued_at from minutes_corrigendum k where k.minutes_id = m.id) as corrigendum_at,
                  c.entry_id as "entry: EntryId", c.paragraph, c.kind as "kind: Kind", c.text, c.proposed,
                  c.organisation_id as "member: OrganisationId", o.acronym, c.person_id as "person: PersonId", c.at, c.withdrawn_at,
                  c.answer as "answer: Reply", c.reason, c.ruling as "ruling: Reply", c.ruling_reason, c.disagreement,
                  (select json_agg(json_build_object('member', b.organisation_id, 'acronym', q.acronym, 'reason', b.reason) order by b.id)
                     from minutes_objection b join organisation q on q.id = b.organisation_id
                    where b.comment_id = c.id) as "objections: Json<Vec<Objection>>",
                  g.working_group_id as "group: GroupId"
             from minutes_comment c
             join minutes m on m.id = c.minutes_id
             join meeting g on g.id = m.meeting_id
             join organisation o on o.id = c.organisation_id
            where c.minutes_id = coalesce((select id from minutes where meeting_id = $1),
                                          (select minutes_id from minutes_comment where id = $2))
              and ($2::bigint is null or c.id = $2)
            order by c.paragraph nulls last, c.id limit 1000"#,
        meeting.map(MeetingId::get),
        id.map(CommentId::get),
    )
    .fetch_all(db)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Comment {
            id: row.id,
            meeting: row.meeting,
            minutes: row.minutes,
            corrigendum_at: row.corrigendum_at,
            entry: row.entry,
            paragraph: row.paragraph,
            kind: row.kind,
            text: row.text,
            proposed: row.proposed,
            member: row.member,
            acronym: row.acronym,
            person: row.person,
            at: row.at,
            withdrawn_at: row.withdrawn_at,
            group: row.group,
            answer: row.answer,
            reason: row.reason,
            ruling: row.ruling,
            ruling_reason: row.ruling_reason,
            disagreement: row.disagreement,
            objections: row.objections.map(|json| json.0).unwrap_or_default(),
        })
        .collect())
}

/// Every comment and correction, in the order of the text.
pub(super) async fn list_comments(
    db: &mut dyn Reads,
    meeting: MeetingId,
) -> Result<Vec<Comment>, Fault> {
    list(db.conn(), Some(meeting), None).await
}

/// What a member says, before it stands in the record.
pub(super) struct Said<'a> {
    pub(super) entry: Option<EntryId>,
    pub(super) paragraph: Option<i32>,
    pub(super) kind: Kind,
    pub(super) text: &'a str,
    pub(super) proposed: Option<&'a str>,
    /// The link in a letter through which it was said.
    pub(super) link: Option<i64>,
}

pub(super) async fn record_comment<A: Act<Subject = Minutes>>(
    db: &mut Recording<A>,
    minutes: &Minutes,
    said: &Said<'_>,
    (member, by): (OrganisationId, PersonId),
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into minutes_comment (minutes_id, entry_id, paragraph, kind, text, proposed, organisation_id, person_id, at, answer_link_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        minutes.id,
        said.entry.map(EntryId::get),
        said.paragraph,
        said.kind.name(),
        said.text,
        said.proposed,
        member.get(),
        by.get(),
        now,
        said.link,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_withdrawal(
    db: &mut Recording<WithdrawComment>,
    comment: &Comment,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update minutes_comment set withdrawn_at = $2 where id = $1 and withdrawn_at is null",
        comment.id.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_objection(
    db: &mut Recording<ObjectToComment>,
    comment: &Comment,
    reason: &str,
    (member, by): (OrganisationId, PersonId),
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into minutes_objection (comment_id, organisation_id, reason, person_id, at) values ($1, $2, $3, $4, $5)",
        comment.id.get(),
        member.get(),
        reason,
        by.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_answer(
    db: &mut Recording<AnswerComment>,
    comment: &Comment,
    (answer, reason): (Reply, &str),
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update minutes_comment set answer = $2, reason = $3, answered_by = $4, answered_at = $5 where id = $1 and ruling is null",
        comment.id.get(),
        answer.name(),
        reason,
        by.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// With the sentence in which the minutes say who does not agree.
pub(super) async fn record_ruling(
    db: &mut Recording<RuleOnComment>,
    comment: &Comment,
    (ruling, reason, disagreement): (Reply, &str, &str),
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update minutes_comment set ruling = $2, ruling_reason = $3, disagreement = $4, ruled_by = $5, ruled_at = $6
          where id = $1 and ruling is null",
        comment.id.get(),
        ruling.name(),
        reason,
        disagreement,
        by.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}
