use chrono::{DateTime, Utc};

use super::super::access::Remind;
use super::super::model::{Channel, Decision, DecisionId, Value};
use super::model::{Answer, Line};
use crate::base::acts::{Reads, Recording};
use crate::base::fault::Fault;
use crate::base::ids::OrganisationId;
use crate::mail::NO_SERVER;
use crate::slices::meetings::MeetingId;

/// Notices by which a member is asked on a version; reminders stand apart, results and corrections ask nothing.
const ASKING: [&str; 7] = [
    "decision.opened",
    "decision.silence",
    "decision.extended",
    "decision.amended",
    "decision.confirmation",
    "decision.window",
    "decision.served",
];

/// A text of a decision has no more versions than that.
const MOST: i64 = 5000;

/// Every member of the roster on one version, or on all; in the order of the table.
pub(super) async fn list(
    db: &mut dyn Reads,
    decision: &Decision,
    version: Option<i32>,
) -> Result<Vec<Line>, Fault> {
    let asking = ASKING.map(ToOwned::to_owned);
    let rows = sqlx::query!(
        r#"select v.number as version, r.organisation_id as "member: OrganisationId", o.acronym, o.name,
                  r.removed_at is not null as "left!", coalesce(a.mode in ('principal', 'alternate'), false) as "represented!",
                  n.asked_at, n.people, n.mails as "mails!", n.sent as "sent!", n.lost as "lost!", n.kept as "kept!", n.lost_mail,
                  n.reached_at, n.evidence, served_until(r.decision_id, v.number, r.organisation_id) as served_until,
                  n.opened_at, m.reminders as "reminders!", m.reminded_at,
                  p.value as "value?: Value", p.at as "at?", q.name as "person?", p.answer_link_id is not null as "by_link!",
                  p.on_behalf_evidence is not null as "on_behalf!", p.channel as "channel?: Channel"
             from decision_version v
             join decision_roster r on r.decision_id = v.decision_id
             join organisation o on o.id = r.organisation_id
             left join representation a on a.meeting_id = $3 and a.organisation_id = r.organisation_id
             left join position p on p.decision_id = r.decision_id and p.version = v.number
                  and p.organisation_id = r.organisation_id and p.is_current
             left join person q on q.id = p.person_id
             left join lateral (
                select min(w.at) as asked_at, count(d.id) as mails, string_agg(distinct h.name, ', ' order by h.name) as people,
                       count(*) filter (where d.state = 'sent') as sent,
                       count(*) filter (where d.state in ('failed', 'undeliverable')) as lost,
                       count(*) filter (where d.state = 'queued' and d.last_error is not distinct from $5) as kept,
                       max(w.mail_id) filter (where d.state in ('failed', 'undeliverable')) as lost_mail,
                       min(d.sent_at) as reached_at, string_agg(w.evidence, '; ' order by w.id) as evidence,
                       min(l.opened_at) as opened_at
                  from decision_notice w
                  left join mail_delivery d on d.mail_id = w.mail_id
                  left join person h on h.id = w.person_id
                  left join answer_link l on l.mail_id = w.mail_id
                 where w.decision_id = r.decision_id and w.version = v.number and w.organisation_id = r.organisation_id
                   and w.kind = any ($4)) n on true
             left join lateral (
                select count(distinct w.at) as reminders, max(w.at) as reminded_at
                  from decision_notice w
                 where w.decision_id = r.decision_id and w.version = v.number and w.organisation_id = r.organisation_id
                   and w.kind = 'decision.reminder') m on true
            where v.decision_id = $1 and ($2::int is null or v.number = $2)
            order by v.number desc, o.acronym <> 'RCO', not o.is_secretariat, o.acronym limit $6"#,
        decision.id.get(),
        version,
        decision.meeting.map(MeetingId::get),
        &asking,
        NO_SERVER,
        MOST,
    )
    .fetch_all(db.conn())
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Line {
            version: row.version,
            member: row.member,
            acronym: row.acronym,
            name: row.name,
            left: row.left,
            represented: row.represented,
            asked_at: row.asked_at,
            people: row.people.unwrap_or_default(),
            mails: row.mails,
            sent: row.sent,
            lost: row.lost,
            kept: row.kept,
            lost_mail: row.lost_mail,
            reached_at: row.reached_at,
            evidence: row.evidence,
            served_until: row.served_until,
            opened_at: row.opened_at,
            reminders: row.reminders,
            reminded_at: row.reminded_at,
            answer: row.value.zip(row.at).map(|(value, at)| Answer {
                value,
                at,
                person: row.person.unwrap_or_default(),
                by_link: row.by_link,
                on_behalf: row.on_behalf,
                channel: row.channel,
            }),
        })
        .collect())
}

/// The history tells how many members were reminded.
pub(super) async fn record_reminder(
    db: &mut Recording<Remind>,
    decision: DecisionId,
    members: usize,
) -> Result<(), Fault> {
    let detail = serde_json::json!({ "members": members });
    db.about("decision", decision.get(), Some(detail)).await
}

/// This deadline is announced; `false` when it was before.
pub(super) async fn record_announcement(
    db: &mut Recording<Remind>,
    decision: &Decision,
) -> Result<bool, Fault> {
    let marked = sqlx::query!(
        "update decision set reminded_for = deadline where id = $1 and reminded_for is distinct from deadline",
        decision.id.get(),
    )
    .execute(db.conn())
    .await?;
    Ok(marked.rows_affected() == 1)
}

/// A deadline that the clock has not announced yet.
pub(super) struct Ahead {
    pub(super) id: DecisionId,
    pub(super) deadline: DateTime<Utc>,
    /// When the period began that ends with it.
    pub(super) began: Option<DateTime<Utc>>,
}

pub(super) async fn list_ahead(
    db: &mut dyn Reads,
    now: DateTime<Utc>,
) -> Result<Vec<Ahead>, Fault> {
    Ok(sqlx::query_as!(
        Ahead,
        r#"select d.id as "id: DecisionId", d.deadline as "deadline!",
                  (select max(w.opened_at) from consultation_period w
                    where w.decision_id = d.id and w.version = d.current_version) as began
             from decision d
            where d.state in ('open_silence', 'provisional') and d.deadline > $1 and d.reminded_for is distinct from d.deadline
            order by d.deadline, d.id limit 500"#,
        now,
    )
    .fetch_all(db.conn())
    .await?)
}

/// Working days before a deadline; none where the network does not want it.
pub(super) async fn reminder_days(db: &mut dyn Reads) -> Result<u32, Fault> {
    Ok(sqlx::query_scalar!("select reminder_days from charter")
        .fetch_one(db.conn())
        .await?
        .unsigned_abs())
}
