//! Whom which letter asked, the links of these letters, and which polls the clock announces.
use chrono::{DateTime, Utc};
use sqlx::types::Json;

use super::super::days::Span;
use super::access::{AnnounceDatePoll, SeeDatePoll};
use super::model::{DatePoll, DatePollId, Link};
use super::rules;
use crate::base::acts::{Reading, Reads, Recording, Records};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{OrganisationId, PersonId};
use crate::base::outbox::MailId;
use crate::base::words::{Word as _, words};
use crate::slices::circulation::Addressee;
use crate::slices::people::answer_link_store::{NewLink, RevokedBy, lasting, record_new};
use crate::slices::people::{AnswerLink, Speaking};

words!(
    /// By which letter a member was asked.
    Sent { Opening = "opening", Reminder = "reminder", Announcement = "announcement" }
);

/// Each with its own link; earlier links of the same readers to this poll end. `people` in the order of the letters.
pub(super) async fn record_notices(
    db: &mut dyn Records,
    (poll, times): (DatePollId, &[Span]),
    sent: Sent,
    (people, posted): (&[Addressee], &[MailId]),
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    let members: Vec<i64> = people.iter().map(|to| to.member.get()).collect();
    let readers: Vec<i64> = people.iter().map(|to| to.person.get()).collect();
    let mails: Vec<i64> = posted.iter().map(|mail| mail.get()).collect();
    sqlx::query!(
        "with ended as (
             update answer_link l set revoked_at = $3, revoked_by = $4
               from date_poll_notice n
              where n.mail_id = l.mail_id and n.date_poll_id = $1 and l.person_id = any ($2) and l.revoked_at is null
              returning l.mail_id)
         delete from mail_secret s using ended e, mail_delivery d
          where s.mail_id = e.mail_id and d.mail_id = e.mail_id and d.state <> 'queued'",
        poll.get(),
        &readers,
        now,
        RevokedBy::NewerNotice.name(),
    )
    .execute(db.conn())
    .await?;
    sqlx::query!(
        "insert into date_poll_notice (date_poll_id, organisation_id, person_id, mail_id, kind, at)
         select $1, o, p, m, $5, $6 from unnest($2::bigint[], $3::bigint[], $4::bigint[]) as t (o, p, m)",
        poll.get(),
        &members,
        &readers,
        &mails,
        sent.name(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(people.len() as u64)?;
    let until = rules::works_until(times, now, lasting(db, now).await?);
    let links: Vec<NewLink> = people
        .iter()
        .zip(posted)
        .map(|(to, mail)| NewLink::to(*mail, to.person, until))
        .collect();
    record_new(db, &links, now).await
}

/// What became of the poll that a link asks about; a link of another purpose asks about none.
pub(super) async fn load(
    db: &mut dyn Reads,
    hash: &[u8],
    now: DateTime<Utc>,
) -> Result<Option<Link>, Fault> {
    let row = sqlx::query!(
        r#"select l.id as "link!", l.person_id as "person!: PersonId", l.until as "until!", l.revoked as "revoked!", l.opened as "opened!",
                  l.functions as "functions!: Json<Vec<Speaking>>",
                  p.id as "poll: DatePollId", n.organisation_id as "member: OrganisationId", p.outcome is null as "asks!"
             from answer_link_by($1, $2) l
             join date_poll_notice n on n.mail_id = l.mail_id
             join date_poll p on p.id = n.date_poll_id"#,
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
        poll: row.poll,
        asks: row.asks,
    }))
}

/// A poll that the clock has not announced yet.
pub(super) struct Ahead {
    pub(super) poll: DatePollId,
    pub(super) until: DateTime<Utc>,
    pub(super) began: DateTime<Utc>,
    /// Working days before a deadline, as the charter has it.
    pub(super) days: i32,
}

pub(super) async fn list_ahead(
    db: &mut Reading<SeeDatePoll>,
    now: DateTime<Utc>,
) -> Result<Vec<Ahead>, Fault> {
    Ok(sqlx::query_as!(
        Ahead,
        r#"select p.id as "poll: DatePollId", p.answer_until as until, p.opened_at as began, c.reminder_days as days
             from date_poll p cross join charter c
            where p.outcome is null and p.answer_until > $1 and p.announced_at is null and c.reminder_days > 0
            order by p.answer_until, p.id limit 100"#,
        now,
    )
    .fetch_all(db.conn())
    .await?)
}

/// This day is announced; `false` when it was before, or the poll is closed.
pub(super) async fn record_announcement(
    db: &mut Recording<AnnounceDatePoll>,
    poll: &DatePoll,
    now: DateTime<Utc>,
) -> Result<bool, Fault> {
    let marked = sqlx::query!(
        "update date_poll set announced_at = $2
          where id = $1 and announced_at is null and outcome is null and answer_until > $2",
        poll.id.get(),
        now,
    )
    .execute(db.conn())
    .await?;
    Ok(marked.rows_affected() == 1)
}

/// The network's zone, for the clock.
pub(super) async fn zone(db: &mut dyn Reads) -> Result<chrono_tz::Tz, Fault> {
    sqlx::query_scalar!("select time_zone from charter")
        .fetch_one(db.conn())
        .await?
        .parse()
        .map_err(Fault::from)
}
