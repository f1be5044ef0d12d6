use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;

use super::access::{CarryOutRelease, RevokeRelease, StateRelease};
use super::forms::Statement;
use super::model::{
    Addressee, Agreement, Audience, DocumentVersionId, Release, ReleaseId, Thing, What,
};
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
#[expect(clippy::struct_excessive_bools, reason = "as the statement gives it")]
struct Row {
    id: ReleaseId,
    decision: Option<DecisionId>,
    paper: Option<VersionId>,
    document: Option<DocumentVersionId>,
    title: String,
    title_ru: Option<String>,
    title_ky: Option<String>,
    year: Option<i32>,
    number: Option<i32>,
    version: i32,
    sha256: Vec<u8>,
    is_adopted: bool,
    is_withdrawn: bool,
    is_held_back: bool,
    stands: bool,
    tongue: Option<String>,
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
        let what = What::of(self.decision, self.paper, self.document)?;
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
                is_held_back: self.is_held_back,
                stands: self.stands,
                tongue: self.tongue,
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
    let [decision, paper, document] = about.map_or([None; 3], What::columns);
    let rows = sqlx::query_as!(
        Row,
        r#"select r.id as "id: ReleaseId", r.decision_id as "decision: DecisionId", r.paper_version_id as "paper: VersionId",
                  r.document_version_id as "document: DocumentVersionId",
                  coalesce(d.title, p.title, m.title) as "title!", coalesce(d.title_ru, p.title_ru, m.title_ru) as title_ru,
                  coalesce(d.title_ky, p.title_ky, m.title_ky) as title_ky, coalesce(d.year, p.year, m.year) as year,
                  coalesce(d.number, p.number, m.number) as number, coalesce(d.adopted_version, v.version, f.version, 1) as "version!",
                  coalesce(sha256(convert_to(coalesce((select e.text from editorial_fix e where e.decision_id = d.id and e.version = d.current_version
                                                      order by e.id desc limit 1), t.text), 'UTF8')), v.sha256, f.sha256) as "sha256!", (d.adopted_at is not null) as "is_adopted!",
                  (coalesce(p.withdrawn_at, m.withdrawn_at) is not null) as "is_withdrawn!",
                  coalesce(m.classification <> 'unclassified' or m.audience = 'authors', false) as "is_held_back!",
                  coalesce(d.state = 'adopted', coalesce(p.withdrawn_at, m.withdrawn_at) is null
                           and not coalesce(m.classification <> 'unclassified' or m.audience = 'authors', false)) as "stands!",
                  f.lang as "tongue?", r.audience as "audience: Audience", r.reason,
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
             left join document_version f on f.id = r.document_version_id
             left join document m on m.id = f.document_id
            where ($1::bigint is null or r.id = $1) and ($2::bigint is null or r.decision_id = $2)
              and ($3::bigint is null or v.paper_id = (select o.paper_id from paper_version o where o.id = $3))
              and ($6::bigint is null or f.document_id = (select o.document_id from document_version o where o.id = $6))
            order by r.id desc limit $4 offset $5"#,
        one.map(ReleaseId::get),
        decision,
        paper,
        most,
        skipped,
        document,
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
    db: &mut dyn Reads,
    about: Option<What>,
    page: i64,
    size: i64,
) -> Result<Vec<Release>, Fault> {
    rows(db.conn(), None, about, (size + 1, (page - 1) * size)).await
}

/// The version that is to be released.
pub(super) async fn thing(db: &mut dyn Reads, what: What) -> Result<Option<Thing>, Fault> {
    let [decision, version, document] = what.columns();
    let row = sqlx::query!(
        r#"select coalesce(d.title, p.title, m.title) as "title!", coalesce(d.title_ru, p.title_ru, m.title_ru) as title_ru,
                  coalesce(d.title_ky, p.title_ky, m.title_ky) as title_ky, coalesce(d.year, p.year, m.year) as year,
                  coalesce(d.number, p.number, m.number) as number, coalesce(d.current_version, v.version, f.version) as "version!",
                  coalesce(sha256(convert_to(coalesce((select e.text from editorial_fix e where e.decision_id = d.id and e.version = d.current_version
                                                        order by e.id desc limit 1), t.text), 'UTF8')), v.sha256, f.sha256) as "sha256!",
                  (d.adopted_at is not null) as "is_adopted!",
                  (coalesce(p.withdrawn_at, m.withdrawn_at) is not null) as "is_withdrawn!",
                  coalesce(m.classification <> 'unclassified', false) as "is_held_back!",
                  coalesce(d.state = 'adopted', coalesce(p.withdrawn_at, m.withdrawn_at) is null) as "stands!", f.lang as "tongue?"
             from (values ($1::bigint, $2::bigint, $3::bigint)) sought (decision, version, document)
             left join decision d on d.id = sought.decision
             left join decision_version t on t.decision_id = d.id and t.number = d.current_version
             left join paper_version v on v.id = sought.version
             left join paper p on p.id = v.paper_id
             left join document_version f on f.id = sought.document
             -- what its authors keep to themselves is not told of here
             left join document m on m.id = f.document_id and m.audience <> 'authors'
            where d.id is not null or v.id is not null or m.id is not null"#,
        decision,
        version,
        document,
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
        is_withdrawn: row.is_withdrawn,
        is_held_back: row.is_held_back,
        stands: row.stands,
        tongue: row.tongue,
    }))
}

/// Two who state the same thing do so one after the other.
pub(super) async fn lock(db: &mut Recording<StateRelease>, what: What) -> Result<(), Fault> {
    let (room, id) = what.named();
    sqlx::query!(
        r#"select pg_advisory_xact_lock(hashtext('release'), hashtext($1)) as "held: ()""#,
        format!("{room} {id}"),
    )
    .fetch_one(db.conn())
    .await?;
    Ok(())
}

/// Organisations outside the network with somebody who can sign in for them today.
pub(super) async fn list_outside(
    db: &mut dyn Reads,
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
    db: &mut dyn Reads,
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
    db: &mut dyn Reads,
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
    let [decision, paper, document] = thing.what.columns();
    let id = sqlx::query_scalar!(
        r#"insert into release (decision_id, paper_version_id, audience, reason, stated_by, stated_at, agreement_id, document_version_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8) returning id as "id!: ReleaseId""#,
        decision,
        paper,
        statement.audience.name(),
        statement.reason,
        by.get(),
        now,
        agreement.get(),
        document,
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
