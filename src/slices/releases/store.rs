use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;

use super::access::{CarryOutRelease, ReadReleased, RevokeRelease, StateRelease};
use super::forms::Statement;
use super::model::{Addressee, Agreement, Audience, Release, ReleaseId, Thing, What};
use super::samples;
use crate::base::access::{Grip, Subject};
use crate::base::acts::{Reads, Recording};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{OrganisationId, PersonId};
use crate::base::words::Word as _;
use crate::slices::decisions::{DecisionId, State};
use crate::slices::meetings::papers::VersionId;

/// One line of `release`, with what it is about and under which agreement.
struct Row {
    id: ReleaseId,
    decision: Option<DecisionId>,
    paper: Option<VersionId>,
    title: String,
    title_ru: Option<String>,
    title_ky: Option<String>,
    year: Option<i32>,
    number: Option<i32>,
    version: i32,
    sha256: Vec<u8>,
    is_adopted: bool,
    is_withdrawn: bool,
    audience: Audience,
    reason: String,
    stated_by: String,
    stated_at: DateTime<Utc>,
    agreement: DecisionId,
    agreement_state: State,
    agreement_year: Option<i32>,
    agreement_number: Option<i32>,
    draft_year: Option<i32>,
    draft_number: Option<i32>,
    released_at: Option<DateTime<Utc>>,
    revoked_at: Option<DateTime<Utc>>,
    revoked_reason: Option<String>,
}

impl Row {
    fn release(self) -> Option<Release> {
        let what = match (self.decision, self.paper) {
            (Some(decision), _) => What::Decision(decision),
            (None, Some(version)) => What::Paper(version),
            (None, None) => return None,
        };
        Some(Release {
            id: self.id,
            thing: Thing {
                what,
                title: self.title,
                title_ru: self.title_ru,
                title_ky: self.title_ky,
                year: self.year,
                number: self.number,
                version: self.version,
                sha256: self.sha256,
                is_adopted: self.is_adopted,
                is_withdrawn: self.is_withdrawn,
            },
            audience: self.audience,
            reason: self.reason,
            stated_by: self.stated_by,
            stated_at: self.stated_at,
            agreement: Agreement {
                id: self.agreement,
                state: self.agreement_state,
                adopted: (self.agreement_year, self.agreement_number),
                tabled: (self.draft_year, self.draft_number),
            },
            released_at: self.released_at,
            revoked_at: self.revoked_at,
            revoked_reason: self.revoked_reason,
        })
    }
}

/// One statement for a single release and for lists: `$1` names one, `$2` and `$3` what it is about.
async fn rows(
    db: &mut PgConnection,
    one: Option<ReleaseId>,
    about: Option<What>,
    (most, skipped): (i64, i64),
) -> Result<Vec<Release>, Fault> {
    let (decision, paper) = match about {
        Some(What::Decision(id)) => (Some(id.get()), None),
        Some(What::Paper(version)) => (None, Some(version.get())),
        None => (None, None),
    };
    let rows = sqlx::query_as!(
        Row,
        r#"select r.id as "id: ReleaseId", r.decision_id as "decision: DecisionId", r.paper_version_id as "paper: VersionId",
                  coalesce(d.title, p.title) as "title!", coalesce(d.title_ru, p.title_ru) as title_ru,
                  coalesce(d.title_ky, p.title_ky) as title_ky, coalesce(d.year, p.year) as year,
                  coalesce(d.number, p.number) as number, coalesce(d.adopted_version, v.version, 1) as "version!",
                  coalesce(sha256(convert_to(coalesce((select e.text from editorial_fix e where e.decision_id = d.id and e.version = d.current_version
                                                      order by e.id desc limit 1), t.text), 'UTF8')), v.sha256) as "sha256!", (d.adopted_at is not null) as "is_adopted!",
                  (p.withdrawn_at is not null) as "is_withdrawn!", r.audience as "audience: Audience", r.reason,
                  s.name as stated_by, r.stated_at, r.agreement_id as "agreement: DecisionId", a.state as "agreement_state: State",
                  a.year as agreement_year, a.number as agreement_number, a.draft_year, a.draft_number,
                  r.released_at, r.revoked_at, r.revoked_reason
             from release r
             join person s on s.id = r.stated_by
             join decision a on a.id = r.agreement_id
             left join decision d on d.id = r.decision_id
             left join decision_version t on t.decision_id = d.id and t.number = d.current_version
             left join paper_version v on v.id = r.paper_version_id
             left join paper p on p.id = v.paper_id
            where ($1::bigint is null or r.id = $1) and ($2::bigint is null or r.decision_id = $2)
              and ($3::bigint is null or v.paper_id = (select o.paper_id from paper_version o where o.id = $3))
            order by r.id desc limit $4 offset $5"#,
        one.map(ReleaseId::get),
        decision,
        paper,
        most,
        skipped,
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().filter_map(Row::release).collect())
}

impl Subject for Release {
    type Key = ReleaseId;
    const KIND: &'static str = "release";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(
        db: &mut PgConnection,
        key: ReleaseId,
        grip: Grip,
    ) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            // with its agreement, which members do not take back while it is carried out
            sqlx::query!(
                "select r.id from release r join decision a on a.id = r.agreement_id where r.id = $1 for update",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
        }
        Ok(rows(db, Some(key), None, (1, 0)).await?.pop())
    }

    fn cases() -> Vec<(&'static str, Self)> {
        samples::cases()
    }
}

/// All of them, newest first; or those of one decision, or of one paper through all its versions.
pub(super) async fn list(
    db: &mut impl Reads,
    about: Option<What>,
    page: i64,
    size: i64,
) -> Result<Vec<Release>, Fault> {
    rows(db.conn(), None, about, (size + 1, (page - 1) * size)).await
}

/// The version that is to be released.
pub(super) async fn thing(db: &mut impl Reads, what: What) -> Result<Option<Thing>, Fault> {
    match what {
        What::Decision(id) => {
            let row = sqlx::query!(
                r#"select d.title, d.title_ru, d.title_ky, d.year, d.number, d.current_version as version,
                          sha256(convert_to(coalesce((select e.text from editorial_fix e where e.decision_id = d.id and e.version = d.current_version
                                                      order by e.id desc limit 1), v.text), 'UTF8')) as "sha256!",
                          (d.adopted_at is not null) as "is_adopted!"
                     from decision d join decision_version v on v.decision_id = d.id and v.number = d.current_version
                    where d.id = $1"#,
                id.get(),
            )
            .fetch_optional(db.conn())
            .await?;
            Ok(row.map(|row| Thing {
                what,
                title: row.title,
                title_ru: row.title_ru,
                title_ky: row.title_ky,
                year: row.year,
                number: row.number,
                version: row.version,
                sha256: row.sha256,
                is_adopted: row.is_adopted,
                is_withdrawn: false,
            }))
        }
        What::Paper(version) => {
            let row = sqlx::query!(
                r#"select p.title, p.title_ru, p.title_ky, p.year, p.number, v.version, v.sha256,
                          (p.withdrawn_at is not null) as "is_withdrawn!"
                     from paper_version v join paper p on p.id = v.paper_id
                    where v.id = $1"#,
                version.get(),
            )
            .fetch_optional(db.conn())
            .await?;
            Ok(row.map(|row| Thing {
                what,
                title: row.title,
                title_ru: row.title_ru,
                title_ky: row.title_ky,
                year: Some(row.year),
                number: Some(row.number),
                version: row.version,
                sha256: row.sha256,
                is_adopted: false,
                is_withdrawn: row.is_withdrawn,
            }))
        }
    }
}

/// Organisations outside the network with somebody who can sign in for them today.
pub(super) async fn list_outside(
    db: &mut impl Reads,
    today: NaiveDate,
) -> Result<Vec<Addressee>, Fault> {
    Ok(sqlx::query_as!(
        Addressee,
        r#"select o.id as "id: OrganisationId", o.name, o.name_ru, o.name_ky
             from organisation o
            where exists (select from function f where f.organisation_id = o.id and f.kind in ('partner', 'state_counterpart')
                             and f.valid_from <= $1 and (f.valid_until is null or f.valid_until >= $1))
            order by o.name limit 200"#,
        today,
    )
    .fetch_all(db.conn())
    .await?)
}

pub(super) async fn list_addressees(
    db: &mut impl Reads,
    id: ReleaseId,
) -> Result<Vec<Addressee>, Fault> {
    Ok(sqlx::query_as!(
        Addressee,
        r#"select o.id as "id: OrganisationId", o.name, o.name_ru, o.name_ky
             from release_addressee a join organisation o on o.id = a.organisation_id
            where a.release_id = $1 order by o.name"#,
        id.get(),
    )
    .fetch_all(db.conn())
    .await?)
}

/// Who of the named had it before their eyes, and when first.
pub(super) async fn list_readings(
    db: &mut impl Reads,
    id: ReleaseId,
) -> Result<Vec<(String, DateTime<Utc>)>, Fault> {
    let rows = sqlx::query!(
        "select p.name, g.at from release_reading g join person p on p.id = g.person_id
          where g.release_id = $1 order by g.at limit 200",
        id.get(),
    )
    .fetch_all(db.conn())
    .await?;
    Ok(rows.into_iter().map(|row| (row.name, row.at)).collect())
}

pub(super) async fn record_statement(
    db: &mut Recording<StateRelease>,
    (thing, agreement): (&Thing, DecisionId),
    statement: &Statement,
    (by, now): (PersonId, DateTime<Utc>),
) -> Result<ReleaseId, Fault> {
    let (decision, paper) = match thing.what {
        What::Decision(id) => (Some(id.get()), None),
        What::Paper(version) => (None, Some(version.get())),
    };
    let id = sqlx::query_scalar!(
        r#"insert into release (decision_id, paper_version_id, audience, reason, stated_by, stated_at, agreement_id)
         values ($1, $2, $3, $4, $5, $6, $7) returning id as "id!: ReleaseId""#,
        decision,
        paper,
        statement.audience.name(),
        statement.reason,
        by.get(),
        now,
        agreement.get(),
    )
    .fetch_one(db.conn())
    .await?;
    let to: Vec<i64> = statement.to.iter().map(|one| one.get()).collect();
    sqlx::query!(
        "insert into release_addressee (release_id, organisation_id) select $1, unnest($2::bigint[])",
        id.get(),
        &to,
    )
    .execute(db.conn())
    .await?
    .exactly(to.len() as u64)?;
    db.about("release", id.get(), None).await?;
    if let What::Decision(id) = thing.what {
        db.about("decision", id.get(), None).await?;
    }
    Ok(id)
}

pub(super) async fn record_release(
    db: &mut Recording<CarryOutRelease>,
    id: ReleaseId,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update release set released_at = $2, released_by = $3 where id = $1",
        id.get(),
        now,
        by.get(),
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_revocation(
    db: &mut Recording<RevokeRelease>,
    id: ReleaseId,
    (by, reason): (PersonId, &str),
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update release set revoked_at = $2, revoked_by = $3, revoked_reason = $4 where id = $1",
        id.get(),
        now,
        by.get(),
        reason,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// For whom the outside is asked: somebody of an organisation, somebody inside, or anybody.
#[derive(Clone, Copy, Debug)]
pub(super) struct Onlooker {
    pub(super) organisation: Option<OrganisationId>,
    pub(super) is_inside: bool,
}

/// A released thing, as people outside see it.
#[derive(Clone, Debug)]
pub(crate) struct Outside {
    pub(crate) id: ReleaseId,
    pub(crate) what: What,
    pub(crate) audience: Audience,
    pub(crate) title: String,
    pub(crate) title_ru: Option<String>,
    pub(crate) title_ky: Option<String>,
    pub(crate) year: Option<i32>,
    pub(crate) number: Option<i32>,
    pub(crate) released_at: DateTime<Utc>,
    /// Of a decision.
    pub(crate) adopted_at: Option<DateTime<Utc>>,
    pub(crate) text: String,
    /// Of a paper.
    pub(crate) file: Option<File>,
}

/// The file of a released paper.
#[derive(Clone, Debug)]
pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) media_type: String,
    pub(crate) bytes: i64,
    pub(crate) sha256: Vec<u8>,
}

/// What the onlooker may see now, newest first: decided in the query, not after it.
pub(super) async fn list_released(
    db: &mut impl Reads,
    one: Option<ReleaseId>,
    onlooker: Onlooker,
    (most, skipped): (i64, i64),
) -> Result<Vec<Outside>, Fault> {
    let rows = sqlx::query!(
        r#"select r.id as "id!: ReleaseId", r.decision_id as "decision: DecisionId", r.paper_version_id as "paper: VersionId",
                  r.audience as "audience!: Audience", coalesce(d.title, p.title) as "title!",
                  coalesce(d.title_ru, p.title_ru) as title_ru, coalesce(d.title_ky, p.title_ky) as title_ky,
                  coalesce(d.year, p.year) as year, coalesce(d.number, p.number) as number,
                  r.released_at as "released_at!", d.adopted_at as "adopted_at?", coalesce(f.text, t.text, '') as "text!",
                  v.file_name as "file_name?", v.media_type as "media_type?", v.bytes as "bytes?", v.sha256 as "sha256?"
             from released r
             left join decision d on d.id = r.decision_id
             left join decision_version t on t.decision_id = d.id and t.number = d.current_version
             left join lateral (select text from editorial_fix e
                                 where e.decision_id = d.id and e.version = d.current_version order by e.id desc limit 1) f on true
             left join paper_version v on v.id = r.paper_version_id
             left join paper p on p.id = v.paper_id
            where ($1::bigint is null or r.id = $1)
              and (r.audience = 'public' or $2
                   or exists (select from release_addressee a where a.release_id = r.id and a.organisation_id = $3))
            order by r.released_at desc, r.id desc limit $4 offset $5"#,
        one.map(ReleaseId::get),
        onlooker.is_inside,
        onlooker.organisation.map(OrganisationId::get),
        most,
        skipped,
    )
    .fetch_all(db.conn())
    .await?;
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            let what = row
                .decision
                .map(What::Decision)
                .or_else(|| row.paper.map(What::Paper))?;
            let file = row
                .file_name
                .zip(row.media_type)
                .zip(row.bytes.zip(row.sha256));
            Some(Outside {
                id: row.id,
                what,
                audience: row.audience,
                title: row.title,
                title_ru: row.title_ru,
                title_ky: row.title_ky,
                year: row.year,
                number: row.number,
                released_at: row.released_at,
                adopted_at: row.adopted_at,
                text: row.text,
                file: file.map(|((name, media_type), (bytes, sha256))| File {
                    name,
                    media_type,
                    bytes,
                    sha256,
                }),
            })
        })
        .collect())
}

/// When it was taken back, if the onlooker had it once: the address then says so instead of knowing nothing.
pub(super) async fn revoked_since(
    db: &mut impl Reads,
    id: ReleaseId,
    onlooker: Onlooker,
) -> Result<bool, Fault> {
    Ok(sqlx::query_scalar!(
        r#"select exists (select from release r
                           where r.id = $1 and r.released_at is not null and not exists (select from released n where n.id = r.id)
                             and (r.audience = 'public' or $2 or exists (select from release_addressee a
                                   where a.release_id = r.id and a.organisation_id = $3))) as "gone!""#,
        id.get(),
        onlooker.is_inside,
        onlooker.organisation.map(OrganisationId::get),
    )
    .fetch_one(db.conn())
    .await?)
}

/// Whether this person had it before its eyes.
pub(super) async fn was_read(
    db: &mut impl Reads,
    id: ReleaseId,
    person: PersonId,
) -> Result<bool, Fault> {
    Ok(sqlx::query_scalar!(
        r#"select exists (select from release_reading where release_id = $1 and person_id = $2) as "read!""#,
        id.get(),
        person.get(),
    )
    .fetch_one(db.conn())
    .await?)
}

pub(super) async fn record_reading(
    db: &mut Recording<ReadReleased>,
    id: ReleaseId,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into release_reading (release_id, person_id, at) values ($1, $2, $3)
         on conflict (release_id, person_id) do nothing",
        id.get(),
        person.get(),
        now,
    )
    .execute(db.conn())
    .await?;
    Ok(())
}
