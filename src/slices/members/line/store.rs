use chrono::{DateTime, Utc};

use super::super::issues::Speaker;
use super::access::ConfirmLine;
use super::model::{Correction, Link};
use crate::base::access::Hat;
use crate::base::acts::{Reads, Recording};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{FunctionId, OrganisationId, PersonId};

/// The link of a token, whatever has become of it; a token of another purpose is none.
pub(super) async fn load(
    db: &mut impl Reads,
    hash: &[u8],
    now: DateTime<Utc>,
) -> Result<Option<Link>, Fault> {
    let row = sqlx::query!(
        r#"select l.id, t.organisation_id as "member: OrganisationId", l.person_id as "person: PersonId",
                  f.id as "function?: FunctionId", f.kind as "kind?", l.revoked_at is not null as "revoked!",
                  l.opened_at is not null as "opened!", l.valid_until
             from answer_link l
             join line_letter t on t.mail_id = l.mail_id
             cross join charter c
             left join lateral (
                select f.id, f.kind from function f
                 where f.person_id = l.person_id and f.organisation_id = t.organisation_id and f.kind in ('focal_point', 'alternate')
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
            member: row.member,
            person: row.person,
            speaks: row.function.zip(hat),
            revoked: row.revoked,
            opened: row.opened,
            until: row.valid_until,
        }
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
