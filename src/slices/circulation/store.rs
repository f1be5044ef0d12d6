use chrono::{DateTime, NaiveDate, Utc};
use sha2::{Digest, Sha256};

use crate::base::acts::{Reads, Records};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{OrganisationId, PersonId};
use crate::base::outbox::{self, MailId, NewMail};

/// Who receives what is circulated.
#[derive(Clone, Debug)]
pub(crate) struct Addressee {
    pub(crate) person: PersonId,
    pub(crate) member: OrganisationId,
    pub(crate) acronym: String,
    pub(crate) name: String,
    pub(crate) address: String,
    pub(crate) lang: String,
    /// For a member; partners and the state counterpart are outside.
    pub(crate) inside: bool,
}

/// Who is called to a meeting, each person once: focal points and alternates of the members of the day; for a group's
/// meeting those of its own members, and the people of its partners (R23); for the annual meeting its guests too (R22).
pub(crate) async fn addressees_of_meeting(
    db: &mut dyn Reads,
    meeting: i64,
    day: NaiveDate,
) -> Result<Vec<Addressee>, Fault> {
    Ok(sqlx::query_as!(
        Addressee,
        r#"select distinct on (p.id) p.id as "person: PersonId", a.id as "member!: OrganisationId", a.acronym as "acronym!",
                  p.name, p.email as address, p.lang, a.inside as "inside!"
             from (select m.id, m.acronym, array['focal_point', 'alternate'] as kinds, true as inside
                     from active_member m cross join meeting g
                    where g.id = $1 and g.working_group_id is null
                      and m.valid_from <= $2 and (m.valid_until is null or m.valid_until >= $2)
                   union all
                   select o.id, o.acronym, case s.part when 'member' then array['focal_point', 'alternate']
                                                       else array['state_counterpart', 'partner'] end,
                          s.part = 'member'
                     from meeting g
                     join working_group w on w.id = g.working_group_id
                     join working_group_participant s on s.working_group_id = w.id
                      and s.valid_from <= $2 and (s.valid_until is null or s.valid_until >= $2)
                      and (s.part = 'member' or w.sunset_on is null or w.sunset_on >= $2)
                     join organisation o on o.id = s.organisation_id
                    where g.id = $1
                   union all
                   select o.id, o.acronym, array['state_counterpart', 'partner'], false
                     from meeting_guest v join organisation o on o.id = v.organisation_id
                    where v.meeting_id = $1) a
             join function f on f.organisation_id = a.id and f.kind = any (a.kinds)
                  and f.valid_from <= $2 and (f.valid_until is null or f.valid_until >= $2)
             join person p on p.id = f.person_id
            order by p.id, f.id"#,
        meeting,
        day,
    )
    .fetch_all(db.conn())
    .await?)
}

/// What was sent: the kind, the snapshot whose hash proves it, and one mail for each person.
pub(crate) struct Circulation {
    pub(crate) kind: &'static str,
    /// The row of what was sent: a meeting, minutes.
    pub(crate) object: i64,
    pub(crate) revision: i32,
    pub(crate) snapshot: serde_json::Value,
    pub(crate) letters: Vec<(OrganisationId, NewMail)>,
}

/// I8, I22: an immutable snapshot, its recipients, and their mail in the outbox, in the order of the letters.
pub(crate) async fn record_circulation(
    db: &mut dyn Records,
    circulation: &Circulation,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<Vec<MailId>, Fault> {
    let hash = Sha256::digest(circulation.snapshot.to_string().as_bytes()).to_vec();
    let id = sqlx::query_scalar!(
        "insert into circulation (object_kind, object_id, revision, snapshot, sha256, circulated_by, circulated_at)
         values ($1, $2, $3, $4, $5, $6, $7) returning id",
        circulation.kind,
        circulation.object,
        circulation.revision,
        circulation.snapshot,
        hash,
        by.get(),
        now,
    )
    .fetch_one(db.conn())
    .await?;
    let (owners, letters): (Vec<OrganisationId>, Vec<NewMail>) =
        circulation.letters.iter().cloned().unzip();
    let members: Vec<i64> = owners.iter().map(|member| member.get()).collect();
    let people: Vec<i64> = letters.iter().map(|mail| mail.person.get()).collect();
    let posted = outbox::post_all(db, &letters, now).await?;
    let mails: Vec<i64> = posted.iter().map(|mail| mail.get()).collect();
    sqlx::query!(
        "insert into circulation_recipient (circulation_id, organisation_id, person_id, mail_id)
         select $1, o, p, m from unnest($2::bigint[], $3::bigint[], $4::bigint[]) as t (o, p, m)",
        id,
        &members,
        &people,
        &mails,
    )
    .execute(db.conn())
    .await?
    .exactly(mails.len() as u64)?;
    Ok(posted)
}

/// One copy of something circulated, and what came of its mail.
pub(super) struct Delivery {
    pub(crate) circulation: i64,
    /// `agenda`, `invitation`, `minutes`, `decision`, `member_list`.
    pub(crate) kind: String,
    pub(crate) revision: i32,
    /// In which form minutes went out: `draft`, `tracked`, `approved`, `corrigendum`.
    pub(crate) what: Option<String>,
    /// The invitation that takes the earlier ones back.
    pub(crate) cancels: bool,
    pub(crate) circulated_at: DateTime<Utc>,
    pub(crate) acronym: String,
    pub(crate) name: String,
    pub(crate) mail: i64,
    pub(crate) state: String,
    /// No mail server is set, so it stays in the house.
    pub(crate) is_kept: bool,
    pub(crate) sent_at: Option<DateTime<Utc>>,
}

/// Who was sent this object, in every circulation of these kinds, latest circulation first.
pub(super) async fn list_deliveries(
    db: &mut dyn Reads,
    kinds: &[&str],
    object: i64,
) -> Result<Vec<Delivery>, Fault> {
    let kinds: Vec<String> = kinds.iter().map(|&kind| kind.to_owned()).collect();
    Ok(sqlx::query_as!(
        Delivery,
        r#"select c.id as circulation, c.object_kind as kind, c.revision, c.snapshot ->> 'what' as what, c.snapshot ? 'cancelled' as "cancels!",
                  c.circulated_at, o.acronym, p.name, r.mail_id as mail, d.state,
                  d.last_error is not distinct from $3 as "is_kept!", d.sent_at
             from circulation c
             join circulation_recipient r on r.circulation_id = c.id
             join organisation o on o.id = r.organisation_id
             join person p on p.id = r.person_id
             join mail_delivery d on d.mail_id = r.mail_id
            where c.object_kind = any ($1) and c.object_id = $2
            order by c.id desc, o.acronym, p.name limit 1000"#,
        &kinds,
        object,
        crate::mail::NO_SERVER,
    )
    .fetch_all(db.conn())
    .await?)
}
