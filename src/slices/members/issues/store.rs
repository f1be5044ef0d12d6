//! Issues as they were issued, lines as the register has them now, and the question between two issues.
use chrono::{DateTime, NaiveDate, Utc};
use sha2::{Digest, Sha256};
use sqlx::PgConnection;
use sqlx::types::Json;

use super::access::{AskLines, AskLinesInTime, IssueList};
use super::model::{Brief, Issue, IssueId, Kept, Line, List, Round, Said, Speaker, Term};
use crate::base::access::{Act, Grip, Subject};
use crate::base::acts::{Reads, Recording, Records};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{OrganisationId, PersonId};
use crate::base::outbox::MailId;
use crate::base::words::Word as _;
use crate::slices::people::answer_link_store::{NewLink, RevokedBy};

impl Subject for Issue {
    type Key = IssueId;
    const KIND: &'static str = "member_list_issue";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(db: &mut PgConnection, key: IssueId, _: Grip) -> Result<Option<Self>, Fault> {
        let row = sqlx::query!(
            r#"select i.content, i.sha256, p.name as issued_by, i.issued_at
                 from member_list_issue i join person p on p.id = i.issued_by where i.id = $1"#,
            key.get(),
        )
        .fetch_optional(db)
        .await?;
        row.map(|row| {
            Ok(Self {
                id: key,
                list: serde_json::from_str(&row.content)?,
                sha256: row.sha256,
                issued_by: row.issued_by,
                issued_at: row.issued_at,
            })
        })
        .transpose()
    }

    fn cases() -> Vec<(&'static str, Self)> {
        let issue = Self {
            id: IssueId(1),
            list: List {
                number: 1,
                issued_on: NaiveDate::MIN,
                lines: Vec::new(),
            },
            sha256: Vec::new(),
            issued_by: String::new(),
            issued_at: DateTime::UNIX_EPOCH,
        };
        vec![("", issue)]
    }
}

/// Where the network stands between two issues.
pub(in super::super) async fn term(db: &mut dyn Reads, now: DateTime<Utc>) -> Result<Term, Fault> {
    let row = sqlx::query!(
        r#"select coalesce(i.issued_at, (select at from event order by id limit 1), $1) as "since!",
                  coalesce(i.number, 0) as "last!", c.member_list_days, c.line_confirm_days,
                  r.id as "round?", r.asked_at as "asked_at?", r.confirm_by as "confirm_by?", r.reminded_at
             from charter c
             left join lateral (select number, issued_at from member_list_issue order by number desc limit 1) i on true
             left join lateral (select * from line_round where i.issued_at is null or asked_at > i.issued_at
                                 order by id desc limit 1) r on true"#,
        now,
    )
    .fetch_one(db.conn())
    .await?;
    let round = row.round.zip(row.asked_at).zip(row.confirm_by);
    Ok(Term {
        since: row.since,
        last: row.last,
        days: row.member_list_days,
        confirm_days: row.line_confirm_days,
        round: round.map(|((id, asked_at), confirm_by)| Round {
            id,
            asked_at,
            confirm_by,
            reminded: row.reminded_at.is_some(),
        }),
    })
}

/// The lines of the members of the day, by acronym; of one of them alone, if it is named.
pub(in super::super) async fn kept(
    db: &mut dyn Reads,
    day: NaiveDate,
    member: Option<OrganisationId>,
) -> Result<Vec<Kept>, Fault> {
    let rows = sqlx::query!(
        r#"select m.id as "member!: OrganisationId", m.acronym as "acronym!", m.name as "name!", m.name_ru, m.name_ky,
                  m.valid_from as "since!",
                  (select coalesce(json_agg(json_build_object('person', s.id, 'duty', s.kind, 'name', s.name, 'job_title', s.job_title,
                                'email', s.email, 'phone', s.phone, 'lang', s.lang) order by s.kind desc, s.id), '[]')
                     from (select distinct on (p.id) p.id, f.kind, p.name, p.job_title, p.email, p.phone, p.lang
                             from function f join person p on p.id = f.person_id
                            where f.organisation_id = m.id and f.kind in ('focal_point', 'alternate')
                              and f.valid_from <= $1 and (f.valid_until is null or f.valid_until >= $1)
                            order by p.id, f.kind desc) s) as "people!: Json<Vec<Speaker>>",
                  c.at as "at?", c.by as "by?", c.people as "said?: Json<Vec<Speaker>>", c.asks
             from active_member m
             left join lateral (select k.at, p.name as by, k.people, k.asks
                                  from line_confirmation k join person p on p.id = k.person_id
                                 where k.organisation_id = m.id order by k.id desc limit 1) c on true
            where m.valid_from <= $1 and (m.valid_until is null or m.valid_until >= $1)
              and ($2::bigint is null or m.id = $2)
            order by m.acronym limit 200"#,
        day,
        member.map(OrganisationId::get),
    )
    .fetch_all(db.conn())
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Kept {
            line: Line {
                member: row.member,
                acronym: row.acronym,
                name: row.name,
                name_ru: row.name_ru,
                name_ky: row.name_ky,
                since: row.since,
                people: row.people.0,
                confirmed: None,
            },
            said: row
                .at
                .zip(row.by)
                .zip(row.said)
                .map(|((at, by), Json(people))| Said {
                    at,
                    by,
                    people,
                    asks: row.asks,
                }),
        })
        .collect())
}

/// The issue of this number.
pub(super) async fn numbered(db: &mut dyn Reads, number: i32) -> Result<Option<List>, Fault> {
    let content = sqlx::query_scalar!(
        "select content from member_list_issue where number = $1",
        number,
    )
    .fetch_optional(db.conn())
    .await?;
    Ok(content
        .map(|content| serde_json::from_str(&content))
        .transpose()?)
}

/// The latest first.
pub(super) async fn list(db: &mut dyn Reads) -> Result<Vec<Brief>, Fault> {
    Ok(sqlx::query_as!(
        Brief,
        r#"select i.id as "id: IssueId", i.number, i.members, i.confirmed, p.name as issued_by, i.issued_at
             from member_list_issue i join person p on p.id = i.issued_by order by i.number desc limit 100"#
    )
    .fetch_all(db.conn())
    .await?)
}

/// Whoever issues or asks at the same time waits here, and finds it done.
pub(super) async fn hold(db: &mut dyn Records) -> Result<(), Fault> {
    sqlx::query!("select pg_advisory_xact_lock(hashtext('member_list'))")
        .execute(db.conn())
        .await?;
    Ok(())
}

pub(super) async fn record_issue(
    db: &mut Recording<IssueList>,
    list: &List,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<(IssueId, Vec<u8>), Fault> {
    let content = serde_json::to_string(list)?;
    let hash = Sha256::digest(&content).to_vec();
    let id = sqlx::query_scalar!(
        r#"insert into member_list_issue (number, content, sha256, members, confirmed, issued_by, issued_at)
           values ($1, $2, $3, $4, $5, $6, $7) returning id as "id: IssueId""#,
        list.number,
        content,
        hash,
        i32::try_from(list.lines.len()).map_err(Fault::from)?,
        i32::try_from(list.confirmed()).map_err(Fault::from)?,
        by.get(),
        now,
    )
    .fetch_one(db.conn())
    .await?;
    Ok((id, hash))
}

/// Acts under which members are asked for their lines.
pub(super) trait Asks: Act {}
impl Asks for AskLines {}
impl Asks for AskLinesInTime {}

/// `by` is absent where the clock asks.
pub(super) async fn record_round<A: Asks>(
    db: &mut Recording<A>,
    by: Option<PersonId>,
    confirm_by: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<i64, Fault> {
    Ok(sqlx::query_scalar!(
        "insert into line_round (asked_at, asked_by, confirm_by) values ($1, $2, $3) returning id",
        now,
        by.map(PersonId::get),
        confirm_by,
    )
    .fetch_one(db.conn())
    .await?)
}

/// For which line each letter asks.
pub(super) async fn record_letters<A: Asks>(
    db: &mut Recording<A>,
    round: i64,
    letters: &[(OrganisationId, MailId)],
) -> Result<(), Fault> {
    let members: Vec<i64> = letters.iter().map(|(member, _)| member.get()).collect();
    let mails: Vec<i64> = letters.iter().map(|(_, mail)| mail.get()).collect();
    sqlx::query!(
        "insert into line_letter (line_round_id, organisation_id, mail_id)
         select $1, o, m from unnest($2::bigint[], $3::bigint[]) as t (o, m)",
        round,
        &members,
        &mails,
    )
    .execute(db.conn())
    .await?
    .exactly(letters.len() as u64)
}

/// Earlier links of the same readers to their line end: another letter takes their place.
pub(super) async fn record_end_of_links<A: Asks>(
    db: &mut Recording<A>,
    links: &[NewLink],
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    let people: Vec<i64> = links.iter().map(|link| link.reader().get()).collect();
    sqlx::query!(
        "update answer_link l set revoked_at = $2, revoked_by = $3
           from line_letter t where t.mail_id = l.mail_id and l.person_id = any ($1) and l.revoked_at is null",
        &people,
        now,
        RevokedBy::NewerNotice.name(),
    )
    .execute(db.conn())
    .await?;
    Ok(())
}

pub(super) async fn record_reminded(
    db: &mut Recording<AskLinesInTime>,
    round: i64,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update line_round set reminded_at = $2 where id = $1 and reminded_at is null",
        round,
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// What the clock looks at.
pub(super) struct Hours {
    pub(super) time_zone: String,
    pub(super) digest_hour: i32,
    pub(super) reminder_days: i32,
}

pub(super) async fn hours(db: &mut dyn Reads) -> Result<Hours, Fault> {
    Ok(sqlx::query_as!(
        Hours,
        "select time_zone, digest_hour, reminder_days from charter"
    )
    .fetch_one(db.conn())
    .await?)
}
