use chrono::{DateTime, Utc};
use sqlx::types::Json;

use super::super::issues::Speaker;
use super::access::ConfirmLine;
use super::model::Correction;
use crate::base::acts::{Reads, Recording};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{OrganisationId, PersonId};
use crate::slices::people::{AnswerLink, Speaking};

/// The link of a letter about a line; one of another purpose is none.
pub(super) async fn load(
    db: &mut dyn Reads,
    hash: &[u8],
    now: DateTime<Utc>,
) -> Result<Option<AnswerLink>, Fault> {
    let row = sqlx::query!(
        r#"select l.id as "link!", l.person_id as "person!: PersonId", l.until as "until!", l.revoked as "revoked!", l.opened as "opened!",
                  l.functions as "functions!: Json<Vec<Speaking>>",
                  n.organisation_id as "member: OrganisationId"
             from answer_link_by($1, $2) l join line_letter n on n.mail_id = l.mail_id"#,
        hash,
        now,
    )
    .fetch_optional(db.conn())
    .await?;
    Ok(row.map(|row| {
        AnswerLink::of(
            (row.link, row.person, row.member),
            &row.functions,
            (row.revoked, row.opened, row.until),
        )
    }))
}

/// What was corrected, and the word of the member.
pub(super) async fn record_confirmation(
    db: &mut Recording<ConfirmLine>,
    (member, person): (OrganisationId, PersonId),
    correction: &Correction,
    link: Option<i64>,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    let column = |pick: fn(&Speaker) -> String| -> Vec<String> {
        correction.changed.iter().map(pick).collect()
    };
    let people: Vec<i64> = correction
        .changed
        .iter()
        .map(|one| one.person.get())
        .collect();
    sqlx::query!(
        "update person p set name = c.name, job_title = nullif(c.job_title, ''), phone = nullif(c.phone, '')
           from unnest($1::bigint[], $2::text[], $3::text[], $4::text[]) as c (id, name, job_title, phone)
          where p.id = c.id",
        &people,
        &column(|one| one.name.clone()),
        &column(|one| one.job_title.clone().unwrap_or_default()),
        &column(|one| one.phone.clone().unwrap_or_default()),
    )
    .execute(db.conn())
    .await?
    .exactly(people.len() as u64)?;
    let stands = serde_json::to_value(&correction.people)?;
    sqlx::query!(
        "insert into line_confirmation (organisation_id, person_id, at, people, corrected, asks, answer_link_id)
         values ($1, $2, $3, $4, $5, $6, $7)",
        member.get(),
        person.get(),
        now,
        stands,
        !correction.changed.is_empty(),
        correction.asks,
        link,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    let event = db.event().get();
    sqlx::query!(
        "insert into event_about (event_id, subject_kind, subject_id)
         select $1, 'person', id from unnest($2::bigint[]) as p (id)",
        event,
        &people,
    )
    .execute(db.conn())
    .await?;
    Ok(())
}
