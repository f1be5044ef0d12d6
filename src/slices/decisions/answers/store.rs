use chrono::{DateTime, Utc};
use sqlx::types::Json;

use super::super::model::{DecisionId, State};
use super::model::Link;
use crate::base::acts::{Reads, Records};
use crate::base::fault::Fault;
use crate::base::ids::{OrganisationId, PersonId};
use crate::base::words::Word as _;
use crate::slices::people::answer_link_store::{NewLink, RevokedBy, record_new};
use crate::slices::people::{AnswerLink, Speaking};

/// Earlier links of the same readers to this decision end; a letter that waits leaves all the same, one that reached
/// nobody is not sent again.
pub(crate) async fn record_links(
    db: &mut dyn Records,
    decision: DecisionId,
    links: &[NewLink],
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    let people: Vec<i64> = links.iter().map(|link| link.reader().get()).collect();
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
    record_new(db, links, now).await
}

/// What became of the decision that a link asks about; a link of another purpose asks about none.
pub(super) async fn load(
    db: &mut dyn Reads,
    hash: &[u8],
    now: DateTime<Utc>,
) -> Result<Option<Link>, Fault> {
    let row = sqlx::query!(
        r#"select l.id as "link!", l.person_id as "person!: PersonId", l.until as "until!", l.revoked as "revoked!", l.opened as "opened!",
                  l.functions as "functions!: Json<Vec<Speaking>>",
                  n.decision_id as "decision: DecisionId", n.version, n.organisation_id as "member: OrganisationId",
                  exists (select from decision_roster r where r.decision_id = n.decision_id
                           and r.organisation_id = n.organisation_id and r.removed_at is null) as "seated!",
                  served_until(n.decision_id, n.version, n.organisation_id) as served_until,
                  d.current_version, d.state as "state: State", d.adopted_at, c.session_hours as form_hours
             from answer_link_by($1, $2) l
             join decision_notice n on n.mail_id = l.mail_id
             join decision d on d.id = n.decision_id
             cross join charter c"#,
        hash,
        now,
    )
    .fetch_optional(db.conn())
    .await?;
    Ok(row.map(|row| {
        let own = AnswerLink::of(
            (row.link, row.person, row.member),
            &row.functions,
            (row.revoked, row.opened, row.until),
        );
        Link {
            own: AnswerLink {
                // who is served later has that long
                until: row.served_until.map_or(own.until, |at| at.max(own.until)),
                ..own
            },
            decision: row.decision,
            version: row.version,
            seated: row.seated,
            current_version: row.current_version,
            state: row.state,
            adopted_at: row.adopted_at,
            form_hours: row.form_hours,
        }
    }))
}
