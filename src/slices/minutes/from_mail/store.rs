use chrono::{DateTime, Utc};
use sqlx::types::Json;

use super::super::access::{RemindOfMinutes, SeeMinutes};
use super::super::model::{Minutes, State};
use super::model::Link;
use crate::base::acts::{Reading, Reads, Recording, Records};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{OrganisationId, PersonId};
use crate::base::outbox::MailId;
use crate::base::words::{Word as _, words};
use crate::slices::meetings::{MeetingId, Mode};
use crate::slices::people::answer_link_store::{NewLink, RevokedBy, record_new};
use crate::slices::people::{AnswerLink, Speaking};

words!(
    /// By which letter a member was asked.
    Sent { Circulation = "circulation", Reminder = "reminder" }
);

/// Whom a posted letter asks.
pub(crate) struct Notice {
    pub(crate) member: OrganisationId,
    pub(crate) person: PersonId,
    pub(crate) mail: MailId,
}

/// Each with its own link until then; earlier links of the same readers to these minutes end.
pub(crate) async fn record_notices(
    db: &mut dyn Records,
    minutes: &Minutes,
    sent: Sent,
    notices: &[Notice],
    (until, now): (DateTime<Utc>, DateTime<Utc>),
) -> Result<(), Fault> {
    let people: Vec<i64> = notices.iter().map(|one| one.person.get()).collect();
    let members: Vec<i64> = notices.iter().map(|one| one.member.get()).collect();
    let mails: Vec<i64> = notices.iter().map(|one| one.mail.get()).collect();
    sqlx::query!(
        "with ended as (
             update answer_link l set revoked_at = $3, revoked_by = $4
               from minutes_notice n
              where n.mail_id = l.mail_id and n.minutes_id = $1 and l.person_id = any ($2) and l.revoked_at is null
              returning l.mail_id)
         delete from mail_secret s using ended e, mail_delivery d
          where s.mail_id = e.mail_id and d.mail_id = e.mail_id and d.state <> 'queued'",
        minutes.id,
        &people,
        now,
        RevokedBy::NewerNotice.name(),
    )
    .execute(db.conn())
    .await?;
    sqlx::query!(
        "insert into minutes_notice (minutes_id, revision, organisation_id, person_id, mail_id, kind, at)
         select $1, $2, o, p, m, $6, $7 from unnest($3::bigint[], $4::bigint[], $5::bigint[]) as t (o, p, m)",
        minutes.id,
        minutes.revision,
        &members,
        &people,
        &mails,
        sent.name(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(notices.len() as u64)?;
    let links: Vec<NewLink> = notices
        .iter()
        .map(|one| NewLink::to(one.mail, one.person, until))
        .collect();
    record_new(db, &links, now).await
}

/// What became of the text that a link asks about; a link of another purpose asks about none.
pub(super) async fn load(
    db: &mut dyn Reads,
    hash: &[u8],
    now: DateTime<Utc>,
) -> Result<Option<Link>, Fault> {
    let row = sqlx::query!(
        r#"select l.id as "link!", l.person_id as "person!: PersonId", l.until as "until!", l.revoked as "revoked!", l.opened as "opened!",
                  l.functions as "functions!: Json<Vec<Speaking>>",
                  m.meeting_id as "meeting: MeetingId", n.revision, n.organisation_id as "member: OrganisationId",
                  o.acronym, r.mode as "mode?: Mode", m.state as "state: State", m.revision as current_revision
             from answer_link_by($1, $2) l
             join minutes_notice n on n.mail_id = l.mail_id
             join minutes m on m.id = n.minutes_id
             join organisation o on o.id = n.organisation_id
             left join representation r on r.meeting_id = m.meeting_id and r.organisation_id = n.organisation_id"#,
        hash,
        now,
    )
    .fetch_optional(db.conn())
    .await?;
    Ok(row.map(|row| Link {
        own: AnswerLink::of(
            (row.link, row.person, row.member),
            &row.functions,
            (row.revoked, row.opened, row.until),
        ),
        meeting: row.meeting,
        revision: row.revision,
        acronym: row.acronym,
        mode: row.mode,
        state: row.state,
        current_revision: row.current_revision,
    }))
}

/// Minutes whose deadline the clock has not announced yet.
pub(super) struct Ahead {
    pub(super) meeting: MeetingId,
    pub(super) until: DateTime<Utc>,
    pub(super) began: Option<DateTime<Utc>>,
    /// Working days before a deadline, as the charter has it.
    pub(super) days: i32,
}

pub(super) async fn list_ahead(
    db: &mut Reading<SeeMinutes>,
    now: DateTime<Utc>,
) -> Result<Vec<Ahead>, Fault> {
    Ok(sqlx::query_as!(
        Ahead,
        r#"select m.meeting_id as "meeting: MeetingId", m.comments_until as "until!", m.circulated_at as began, c.reminder_days as days
             from minutes m cross join charter c
            where m.state = 'comment_open' and m.comments_until > $1 and m.reminded_at is null and c.reminder_days > 0
            order by m.comments_until, m.id limit 100"#,
        now,
    )
    .fetch_all(db.conn())
    .await?)
}

/// This deadline is announced; `false` when it was before.
pub(super) async fn record_announcement(
    db: &mut Recording<RemindOfMinutes>,
    minutes: &Minutes,
    now: DateTime<Utc>,
) -> Result<bool, Fault> {
    let marked = sqlx::query!(
        "update minutes set reminded_at = $2
          where id = $1 and reminded_at is null and state = 'comment_open' and comments_until > $2",
        minutes.id,
        now,
    )
    .execute(db.conn())
    .await?;
    Ok(marked.rows_affected() == 1)
}
