use chrono::{DateTime, Utc};

use super::super::model::{DecisionId, State};
use super::access::OpenAnswerLink;
use super::model::Link;
use crate::base::access::{Act, Hat};
use crate::base::acts::{Reads, Recording};
use crate::base::fault::Fault;
use crate::base::ids::{FunctionId, OrganisationId, PersonId};
use crate::base::words::Word as _;
use crate::slices::people::answer_link_store::{self, NewLink, RevokedBy};

/// Until when a link works whose notice has no deadline.
pub(crate) async fn lasting(
    db: &mut impl Reads,
    now: DateTime<Utc>,
) -> Result<DateTime<Utc>, Fault> {
    Ok(sqlx::query_scalar!(
        r#"select $1::timestamptz + make_interval(days => answer_link_days) as "until!" from charter"#,
        now,
    )
    .fetch_one(db.conn())
    .await?)
}

/// The tables know each link by its hash, the letter has it once it leaves. Earlier links of the same readers to this
/// decision end; a letter that waits leaves all the same, one that reached nobody is not sent again.
pub(crate) async fn record_links<A: Act>(
    db: &mut Recording<A>,
    decision: DecisionId,
    links: &[NewLink],
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    let people: Vec<i64> = links.iter().map(|link| link.person.get()).collect();
    sqlx::query!(
        "with ended as (
             update answer_link l set revoked_at = $3, revoked_by = $4
               from decision_notice n
              where n.mail_id = l.mail_id and n.decision_id = $1 and l.person_id = any ($2) and l.revoked_at is null
              returning l.mail_id)
         delete from mail_secret s using ended e, mail_delivery d
          where s.mail_id = e.mail_id and d.mail_id = e.mail_id and d.state <> 'queued'",
        decision.get(),
        &people,
        now,
        RevokedBy::NewerNotice.name(),
    )
    .execute(db.conn())
    .await?;
    answer_link_store::record_links(db, links, now).await
}

/// The link of a token, whatever has become of it.
pub(super) async fn load(
    db: &mut impl Reads,
    hash: &[u8],
    now: DateTime<Utc>,
) -> Result<Option<Link>, Fault> {
    let row = sqlx::query!(
        r#"select l.id, n.decision_id as "decision: DecisionId", n.version, n.organisation_id as "member: OrganisationId",
                  l.person_id as "person: PersonId", f.id as "function?: FunctionId", f.kind as "kind?",
                  exists (select from decision_roster r where r.decision_id = n.decision_id
                           and r.organisation_id = n.organisation_id and r.removed_at is null) as "seated!",
                  l.revoked_at is not null as "revoked!", l.opened_at is not null as "opened!",
                  greatest(l.valid_until, served_until(n.decision_id, n.version, n.organisation_id)) as "until!",
                  d.current_version, d.state as "state: State", d.adopted_at, c.session_hours as form_hours
             from answer_link l
             join decision_notice n on n.mail_id = l.mail_id
             join decision d on d.id = n.decision_id
             cross join charter c
             left join lateral (
                select f.id, f.kind from function f
                 where f.person_id = l.person_id and f.organisation_id = n.organisation_id and f.kind in ('focal_point', 'alternate')
                   and f.valid_from <= ($2::timestamptz at time zone c.time_zone)::date
                   and (f.valid_until is null or f.valid_until >= ($2::timestamptz at time zone c.time_zone)::date)
                 order by f.kind = 'focal_point' desc, f.id limit 1) f on true
            where l.token_hash = $1"#,
        hash,
        now,
    )
    .fetch_optional(db.conn())
    .await?;
    Ok(row.map(|row| {
        let hat = row
            .kind
            .and_then(|kind| Hat::of_function(&kind, row.member));
        Link {
            id: row.id,
            decision: row.decision,
            version: row.version,
            member: row.member,
            person: row.person,
            speaks: row.function.zip(hat),
            seated: row.seated,
            revoked: row.revoked,
            until: row.until,
            opened: row.opened,
            current_version: row.current_version,
            state: row.state,
            adopted_at: row.adopted_at,
            form_hours: row.form_hours,
        }
    }))
}

/// Once; `false` when somebody else was first.
pub(super) async fn record_opening(
    db: &mut Recording<OpenAnswerLink>,
    link: i64,
    now: DateTime<Utc>,
) -> Result<bool, Fault> {
    let opened = sqlx::query!(
        "update answer_link set opened_at = $2 where id = $1 and opened_at is null",
        link,
        now,
    )
    .execute(db.conn())
    .await?;
    Ok(opened.rows_affected() == 1)
}

/// Holds the link until the act ends, and tells whether it was revoked: whoever revokes it comes before or after.
pub(super) async fn lock<A: Act>(db: &mut Recording<A>, link: i64) -> Result<bool, Fault> {
    Ok(sqlx::query_scalar!(
        r#"select revoked_at is not null as "revoked!" from answer_link where id = $1 for update"#,
        link,
    )
    .fetch_one(db.conn())
    .await?)
}
