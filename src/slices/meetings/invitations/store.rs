use chrono::{DateTime, NaiveDate, Utc};
use sqlx::types::Json;

use super::super::access::{AnswerInvitation, OpenMeeting};
use super::super::model::{Meeting, MeetingId, Mode};
use super::super::store::seats;
use super::model::{Asked, Coming, Link, Said};
use super::rules;
use crate::base::acts::{Reads, Recording, Records};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{OrganisationId, PersonId};
use crate::base::outbox::MailId;
use crate::base::words::{Word as _, words};
use crate::slices::circulation::Addressee;
use crate::slices::people::answer_link_store::{NewLink, RevokedBy, lasting, record_new};
use crate::slices::people::{AnswerLink, Speaking};

words!(
    /// By which letter a member was called.
    Sent { Invitation = "invitation", Reminder = "reminder" }
);

/// Whom a posted letter asks: for which member.
pub(crate) type Notice = (OrganisationId, PersonId, MailId);

/// Members among those whose letters were posted, in their order; partners and guests have no link.
pub(crate) fn invited(people: &[Addressee], posted: &[MailId]) -> Vec<Notice> {
    people
        .iter()
        .zip(posted)
        .filter(|(to, _)| to.inside)
        .map(|(to, mail)| (to.member, to.person, *mail))
        .collect()
}

/// Each with its own link; earlier links of the same readers to this meeting end.
pub(crate) async fn record_notices(
    db: &mut dyn Records,
    meeting: &Meeting,
    sent: Sent,
    notices: &[Notice],
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    let members: Vec<i64> = notices.iter().map(|(member, ..)| member.get()).collect();
    let people: Vec<i64> = notices.iter().map(|(_, person, _)| person.get()).collect();
    let mails: Vec<i64> = notices.iter().map(|(.., mail)| mail.get()).collect();
    sqlx::query!(
        "with ended as (
             update answer_link l set revoked_at = $3, revoked_by = $4
               from meeting_notice n
              where n.mail_id = l.mail_id and n.meeting_id = $1 and l.person_id = any ($2) and l.revoked_at is null
              returning l.mail_id)
         delete from mail_secret s using ended e, mail_delivery d
          where s.mail_id = e.mail_id and d.mail_id = e.mail_id and d.state <> 'queued'",
        meeting.id.get(),
        &people,
        now,
        RevokedBy::NewerNotice.name(),
    )
    .execute(db.conn())
    .await?;
    sqlx::query!(
        "insert into meeting_notice (meeting_id, sequence, organisation_id, person_id, mail_id, kind, at)
         select $1, $2, o, p, m, $6, $7 from unnest($3::bigint[], $4::bigint[], $5::bigint[]) as t (o, p, m)",
        meeting.id.get(),
        meeting.sequence,
        &members,
        &people,
        &mails,
        sent.name(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(notices.len() as u64)?;
    let until = rules::works_until(meeting.ends_at, now, lasting(db, now).await?);
    let links: Vec<NewLink> = notices
        .iter()
        .map(|(_, person, mail)| NewLink::to(*mail, *person, until))
        .collect();
    record_new(db, &links, now).await
}

/// What became of the meeting that a link asks about; a link of another purpose asks about none.
pub(super) async fn load(
    db: &mut dyn Reads,
    hash: &[u8],
    now: DateTime<Utc>,
) -> Result<Option<Link>, Fault> {
    let row = sqlx::query!(
        r#"select l.id as "link!", l.person_id as "person!: PersonId", l.until as "until!", l.revoked as "revoked!", l.opened as "opened!",
                  l.functions as "functions!: Json<Vec<Speaking>>",
                  n.meeting_id as "meeting: MeetingId", n.sequence, n.organisation_id as "member: OrganisationId",
                  g.sequence as current_sequence,
                  (g.state in ('convened', 'postponed') and g.convened_at is not null) as "asks!"
             from answer_link_by($1, $2) l
             join meeting_notice n on n.mail_id = l.mail_id
             join meeting g on g.id = n.meeting_id"#,
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
        sequence: row.sequence,
        current_sequence: row.current_sequence,
        asks: row.asks,
    }))
}

/// What members have said for the day that stands.
pub(super) async fn list_said(db: &mut dyn Reads, meeting: &Meeting) -> Result<Vec<Said>, Fault> {
    let rows = sqlx::query!(
        r#"select a.organisation_id as "member: OrganisationId", a.mode as "mode: Mode", a.person_id as "person: PersonId",
                  a.stand_in, a.remote, coalesce(p.name, a.stand_in) as name, b.name as by, a.at,
                  a.answer_link_id is not null as "by_link!"
             from invitation_answer a
             left join person p on p.id = a.person_id
             join person b on b.id = a.answered_by
            where a.meeting_id = $1 and a.sequence = $2
            order by a.organisation_id limit 500"#,
        meeting.id.get(),
        meeting.sequence,
    )
    .fetch_all(db.conn())
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Said {
            member: row.member,
            coming: Coming {
                mode: row.mode,
                person: row.person,
                stand_in: row.stand_in,
                remote: row.remote,
            },
            name: row.name,
            by: row.by,
            at: row.at,
            by_link: row.by_link,
        })
        .collect())
}

/// Every member that is asked, with its answer; in the order of the table.
pub(super) async fn list_asked(
    db: &mut dyn Reads,
    meeting: &Meeting,
    day: NaiveDate,
) -> Result<Vec<Asked>, Fault> {
    let said = list_said(db, meeting).await?;
    Ok(seats(db, meeting.id, day)
        .await?
        .into_iter()
        .filter(rules::is_asked)
        .map(|seat| Asked {
            said: said.iter().find(|one| one.member == seat.member).cloned(),
            seat,
        })
        .collect())
}

/// When members were reminded of the day that stands.
pub(super) async fn reminded_at(
    db: &mut dyn Reads,
    meeting: &Meeting,
) -> Result<Option<DateTime<Utc>>, Fault> {
    Ok(sqlx::query_scalar!(
        "select max(at) from meeting_notice where meeting_id = $1 and sequence = $2 and kind = 'reminder'",
        meeting.id.get(),
        meeting.sequence,
    )
    .fetch_one(db.conn())
    .await?)
}

/// The word of the member; a later one takes the place of an earlier.
pub(super) async fn record_answer(
    db: &mut Recording<AnswerInvitation>,
    meeting: &Meeting,
    (member, by): (OrganisationId, PersonId),
    coming: &Coming,
    link: Option<i64>,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into invitation_answer (meeting_id, sequence, organisation_id, mode, person_id, stand_in, remote, answered_by, answer_link_id, at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         on conflict on constraint one_answer_for_each_member do update
            set mode = excluded.mode, person_id = excluded.person_id, stand_in = excluded.stand_in, remote = excluded.remote,
                answered_by = excluded.answered_by, answer_link_id = excluded.answer_link_id, at = excluded.at",
        meeting.id.get(),
        meeting.sequence,
        member.get(),
        coming.mode.name(),
        coming.person.map(PersonId::get),
        coming.stand_in,
        coming.remote,
        by.get(),
        link,
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// What was answered opens the table. Whoever was named and has no function for the member any more is left to be named
/// in the room.
pub(crate) async fn record_at_the_table(
    db: &mut Recording<OpenMeeting>,
    meeting: &Meeting,
    day: NaiveDate,
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into representation (meeting_id, organisation_id, mode, person_id, stand_in, remote)
         select a.meeting_id, a.organisation_id, a.mode, a.person_id, a.stand_in, a.remote
           from invitation_answer a
          where a.meeting_id = $1 and a.sequence = $2
            and (a.person_id is null
                 or exists (select from function f
                             where f.person_id = a.person_id and f.organisation_id = a.organisation_id
                               and f.kind in ('focal_point', 'alternate')
                               and f.valid_from <= $3 and (f.valid_until is null or f.valid_until >= $3)))",
        meeting.id.get(),
        meeting.sequence,
        day,
    )
    .execute(db.conn())
    .await?;
    Ok(())
}
