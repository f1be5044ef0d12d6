//! Periods, notices, versions, corrections of form and late statements.
use chrono::{DateTime, Utc};

use super::access::{
    AdoptProvisionally, Amend, CloseWithoutConsensus, ContestFix, ExtendSilence, FixText,
    OpenSilence, ResumeSilence, Settle, StateLate,
};
use super::model::{Decision, DecisionId, Escalation, Fix, Late, Period};
use super::store::{MAIL_LINK, Speaker};
use crate::base::acts::{Reads, Recording, Records};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{OrganisationId, PersonId};
use crate::base::outbox::MailId;
use crate::base::words::Word;

/// A period as it was published.
pub(super) struct NewPeriod<'a> {
    pub(super) kind: Period,
    pub(super) deadline: DateTime<Utc>,
    pub(super) reason: Option<&'a str>,
    /// How the co-chair who does not act agreed.
    pub(super) authority: Option<&'a str>,
}

/// I19: what is published stands as it was published.
pub(super) async fn record_period(
    db: &mut dyn Records,
    decision: DecisionId,
    version: i32,
    period: &NewPeriod<'_>,
    hat: &'static str,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into consultation_period (decision_id, version, kind, opened_at, deadline, reason, authority, hat)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        decision.get(),
        version,
        period.kind.name(),
        now,
        period.deadline,
        period.reason,
        period.authority,
        hat,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// One letter that asks or tells, by the member it was written to.
pub(super) struct Notice {
    pub(super) member: OrganisationId,
    pub(super) person: PersonId,
    pub(super) mail: MailId,
    pub(super) deadline: Option<DateTime<Utc>>,
}

/// I22: who was written to of which version; `punctual_until` goes with a deadline.
pub(super) async fn record_notices(
    db: &mut dyn Records,
    (decision, version): (DecisionId, i32),
    kind: &'static str,
    notices: &[Notice],
    punctual_until: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    let members: Vec<i64> = notices.iter().map(|one| one.member.get()).collect();
    let people: Vec<i64> = notices.iter().map(|one| one.person.get()).collect();
    let mails: Vec<i64> = notices.iter().map(|one| one.mail.get()).collect();
    let deadlines: Vec<Option<DateTime<Utc>>> = notices.iter().map(|one| one.deadline).collect();
    sqlx::query!(
        "insert into decision_notice (decision_id, version, organisation_id, person_id, mail_id, kind, at, deadline, punctual_until)
         select $1, $2, o, p, m, $3, $4, u, case when u is not null then $5::timestamptz end
           from unnest($6::bigint[], $7::bigint[], $8::bigint[], $9::timestamptz[]) as t (o, p, m, u)",
        decision.get(),
        version,
        kind,
        now,
        punctual_until,
        &members,
        &people,
        &mails,
        &deadlines as &[Option<DateTime<Utc>>],
    )
    .execute(db.conn())
    .await?
    .exactly(notices.len() as u64)
}

/// The member was told otherwise, and has its own full period from then on.
pub(super) async fn record_service(
    db: &mut dyn Records,
    decision: &Decision,
    member: OrganisationId,
    evidence: &str,
    deadline: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into decision_notice (decision_id, version, organisation_id, kind, evidence, at, deadline, punctual_until)
         values ($1, $2, $3, 'decision.served', $4, $5, $6, $6)",
        decision.id.get(),
        decision.version,
        member.get(),
        evidence,
        now,
        deadline,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// Mail that a server took, but later than its deadline allowed for, to members whom nothing reached in time.
pub(super) async fn list_served_late(
    db: &mut dyn Reads,
    decision: &Decision,
) -> Result<Vec<(OrganisationId, DateTime<Utc>)>, Fault> {
    let rows = sqlx::query!(
        r#"select n.organisation_id as "member: OrganisationId", min(d.sent_at) as "sent_at!"
             from decision_notice n join mail_delivery d on d.mail_id = n.mail_id and d.state = 'sent'
            where n.decision_id = $1 and n.version = $2 and n.deadline is not null and d.sent_at > n.punctual_until
              and served_until(n.decision_id, n.version, n.organisation_id) is null
            group by n.organisation_id order by n.organisation_id"#,
        decision.id.get(),
        decision.version,
    )
    .fetch_all(db.conn())
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| (row.member, row.sent_at))
        .collect())
}

pub(super) async fn record_opening(
    db: &mut Recording<OpenSilence>,
    decision: &Decision,
    deadline: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update decision set state = 'open_silence', procedure = 'silence', opened_at = $2, deadline = $3, extensions = 0
          where id = $1 and state in ('tabled', 'deferred')",
        decision.id.get(),
        now,
        deadline,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_extension(
    db: &mut Recording<ExtendSilence>,
    decision: &Decision,
    deadline: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update decision set deadline = $2, extensions = extensions + 1
          where id = $1 and state = 'open_silence' and deadline < $2",
        decision.id.get(),
        deadline,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_resumption(
    db: &mut Recording<ResumeSilence>,
    decision: &Decision,
    deadline: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update decision set state = 'open_silence', procedure = 'silence', deadline = $2
          where id = $1 and state = 'broken'",
        decision.id.get(),
        deadline,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// The clock stops at the instant of the objection.
pub(super) async fn record_breaking(db: &mut dyn Records, id: DecisionId) -> Result<(), Fault> {
    sqlx::query!(
        "update decision set state = 'broken' where id = $1 and state in ('open_silence', 'gated', 'provisional')",
        id.get(),
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

async fn insert_version(
    db: &mut dyn Records,
    decision: &Decision,
    text: &str,
    instruction: &str,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into decision_version (decision_id, number, text, sha256, written_at, amended_by, instruction)
         values ($1, $2, $3, sha256(convert_to($3, 'UTF8')), $4, $5, $6)",
        decision.id.get(),
        decision.version + 1,
        text,
        now,
        by.get(),
        instruction,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// The next version; `deadline` is that of the silence that restarts or resumes with it.
async fn insert_amendment(
    db: &mut dyn Records,
    decision: &Decision,
    (text, instruction, by): (&str, &str, PersonId),
    deadline: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    insert_version(db, decision, text, instruction, by, now).await?;
    sqlx::query!(
        "update decision
            set current_version = $2, deadline = coalesce($3, deadline), extensions = 0,
                state = case state when 'broken' then 'open_silence' else state end,
                procedure = case state when 'broken' then 'silence' else procedure end
          where id = $1 and state in ('open_session', 'open_silence', 'broken')",
        decision.id.get(),
        decision.version + 1,
        deadline,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// Every earlier position is on an earlier text from now on (I3).
pub(super) async fn record_amendment(
    db: &mut Recording<Amend>,
    decision: &Decision,
    text: (&str, &str, PersonId),
    deadline: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    insert_amendment(db, decision, text, deadline, now).await
}

pub(super) async fn record_fix(
    db: &mut Recording<FixText>,
    decision: &Decision,
    (text, note, by): (&str, &str, PersonId),
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into editorial_fix (decision_id, version, text, note, person_id, at) values ($1, $2, $3, $4, $5, $6)",
        decision.id.get(),
        decision.version,
        text,
        note,
        by.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// The corrected text becomes the next version, on which every member is asked.
pub(super) async fn record_contest(
    db: &mut Recording<ContestFix>,
    decision: &Decision,
    (member, by, instruction): (OrganisationId, PersonId, &str),
    deadline: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update editorial_fix set contested_by = $3, contested_at = $4
          where decision_id = $1 and version = $2 and contested_at is null",
        decision.id.get(),
        decision.version,
        member.get(),
        now,
    )
    .execute(db.conn())
    .await?;
    insert_amendment(
        db,
        decision,
        (&decision.text, instruction, by),
        deadline,
        now,
    )
    .await
}

/// Corrections of form on the current version.
pub(super) async fn list_fixes(db: &mut dyn Reads, decision: &Decision) -> Result<Vec<Fix>, Fault> {
    Ok(sqlx::query_as!(
        Fix,
        "select note, at from editorial_fix where decision_id = $1 and version = $2 order by id limit 100",
        decision.id.get(),
        decision.version,
    )
    .fetch_all(db.conn())
    .await?)
}

/// One version of a text, as members were consulted on it.
pub(super) struct Version {
    pub(super) number: i32,
    pub(super) text: String,
    pub(super) written_at: DateTime<Utc>,
    pub(super) instruction: Option<String>,
}

pub(super) async fn list_versions(
    db: &mut dyn Reads,
    id: DecisionId,
) -> Result<Vec<Version>, Fault> {
    Ok(sqlx::query_as!(
        Version,
        "select number, text, written_at, instruction from decision_version where decision_id = $1 order by number limit 200",
        id.get(),
    )
    .fetch_all(db.conn())
    .await?)
}

/// What is kept without counting: text, whether it disputes what was recorded, whether it objects.
pub(super) struct NewStatement<'a> {
    pub(super) text: &'a str,
    pub(super) disputes: bool,
    pub(super) objects: bool,
}

async fn insert_late(
    db: &mut dyn Records,
    decision: &Decision,
    said: &NewStatement<'_>,
    speaker: &Speaker<'_>,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into late_statement (decision_id, version, organisation_id, text, disputes, objects, person_id, at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        decision.id.get(),
        decision.version,
        speaker.member.get(),
        said.text,
        said.disputes,
        said.objects,
        speaker.person.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_late_statement(
    db: &mut Recording<StateLate>,
    decision: &Decision,
    said: &NewStatement<'_>,
    speaker: &Speaker<'_>,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    insert_late(db, decision, said, speaker, now).await
}

/// An objection that came at the deadline or later, through the form of positions.
pub(super) async fn record_late_objection(
    db: &mut dyn Records,
    decision: &Decision,
    reason: &str,
    disputes: bool,
    speaker: &Speaker<'_>,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    let said = NewStatement {
        text: reason,
        disputes,
        objects: true,
    };
    insert_late(db, decision, &said, speaker, now).await?;
    let channel = speaker.link.map_or("", |_| MAIL_LINK);
    let detail = serde_json::json!({ "late": "late", "channel": channel });
    db.about("decision", decision.id.get(), Some(detail)).await
}

pub(super) async fn list_late(db: &mut dyn Reads, id: DecisionId) -> Result<Vec<Late>, Fault> {
    Ok(sqlx::query_as!(
        Late,
        "select o.acronym, s.text, s.disputes, s.objects, s.at
           from late_statement s join organisation o on o.id = s.organisation_id
          where s.decision_id = $1 order by s.id desc limit 100",
        id.get(),
    )
    .fetch_all(db.conn())
    .await?)
}

pub(super) async fn record_provisional_adoption(
    db: &mut Recording<AdoptProvisionally>,
    decision: &Decision,
    deadline: DateTime<Utc>,
) -> Result<(), Fault> {
    set_provisional(db, decision, deadline).await
}

async fn set_provisional(
    db: &mut dyn Records,
    decision: &Decision,
    deadline: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update decision set state = 'provisional', deadline = $2 where id = $1 and state in ('open_session', 'open_silence', 'gated')",
        decision.id.get(),
        deadline,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// By the clock: only headquarters are awaited.
pub(super) async fn record_provisional_by_the_clock(
    db: &mut Recording<Settle>,
    decision: &Decision,
    deadline: DateTime<Utc>,
) -> Result<(), Fault> {
    set_provisional(db, decision, deadline).await
}

pub(super) async fn record_gating(
    db: &mut Recording<Settle>,
    decision: &Decision,
) -> Result<(), Fault> {
    sqlx::query!(
        "update decision set state = 'gated' where id = $1 and state = 'open_silence'",
        decision.id.get(),
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// A gated decision waits once more, for members to read what the state said.
pub(super) async fn record_confirmation(
    db: &mut Recording<Settle>,
    decision: &Decision,
    deadline: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update decision set deadline = $2 where id = $1 and state = 'gated'",
        decision.id.get(),
        deadline,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_closing(
    db: &mut Recording<CloseWithoutConsensus>,
    id: DecisionId,
    note: &str,
    to: Option<Escalation>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update decision set state = 'no_consensus', ending_note = $2, escalated_to = $3
          where id = $1 and state in ('open_session', 'broken')",
        id.get(),
        note,
        to.map(Escalation::name),
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// Decisions whose time has come, or whose gate may have been cleared.
pub(super) async fn list_due(
    db: &mut sqlx::PgConnection,
    now: DateTime<Utc>,
) -> Result<Vec<DecisionId>, Fault> {
    Ok(sqlx::query_scalar!(
        r#"select id as "id: DecisionId" from decision
            where (state in ('open_silence', 'gated') and deadline <= $1) or state = 'provisional'
            order by deadline, id limit 500"#,
        now,
    )
    .fetch_all(db)
    .await?)
}

/// What letters of the clock need of the charter.
pub(super) struct House {
    pub(super) symbol_prefix: String,
    pub(super) time_zone: String,
}

pub(super) async fn house(db: &mut dyn Reads) -> Result<House, Fault> {
    Ok(
        sqlx::query_as!(House, "select symbol_prefix, time_zone from charter")
            .fetch_one(db.conn())
            .await?,
    )
}
