use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;
use sqlx::types::Json;

use super::filter::Filter;
use super::model::{
    Audience, Clearance, Delivery, Draft, Offered, Signature, Stance, Standing, Statement,
    StatementId, Version, Wording, Wordings,
};
use super::samples;
use crate::base::access::{Grip, Subject};
use crate::base::acts::Reads;
use crate::base::fault::Fault;
use crate::base::ids::PersonId;
use crate::base::lang::Lang;
use crate::base::words::Word as _;
use crate::slices::decisions::{DecisionId, State, Value};

/// Versions that a page lists.
const MOST_VERSIONS: i32 = 100;

fn wordings([en, ru, ky]: [(Option<String>, Option<String>); 3]) -> Wordings {
    let one = |(title, text): (Option<String>, Option<String>)| {
        Some(Wording {
            title: title?,
            text: text?,
        })
    };
    Wordings {
        en: one(en),
        ru: one(ru),
        ky: one(ky),
    }
}

/// One line of `statement_overview`, with what stands around it.
struct Row {
    id: StatementId,
    version: i32,
    lang: Lang,
    title_en: Option<String>,
    title_ru: Option<String>,
    title_ky: Option<String>,
    text_en: Option<String>,
    text_ru: Option<String>,
    text_ky: Option<String>,
    occasion: String,
    wished_on: Option<NaiveDate>,
    audience: Audience,
    sha256: Vec<u8>,
    written_at: DateTime<Utc>,
    written_by: String,
    standing: Standing,
    corrects: Option<StatementId>,
    corrects_title: Option<String>,
    corrected_by: Option<StatementId>,
    corrected_title: Option<String>,
    withdrawn_reason: Option<String>,
    clearance: Option<i64>,
    decision: Option<DecisionId>,
    state: Option<State>,
    year: Option<i32>,
    number: Option<i32>,
    draft_year: Option<i32>,
    draft_number: Option<i32>,
    adopted_at: Option<DateTime<Utc>>,
    signatures: Option<Json<Vec<Signature>>>,
    signatures_needed: i32,
    delivered_on: Option<NaiveDate>,
    place: Option<String>,
    delivered_by: Option<String>,
    link: Option<String>,
}

impl Row {
    fn statement(self) -> Statement {
        let clearance = || {
            Some(Clearance {
                id: self.clearance?,
                decision: self.decision?,
                state: self.state?,
                adopted: (self.year, self.number),
                tabled: (self.draft_year, self.draft_number),
                adopted_at: self.adopted_at,
            })
        };
        Statement {
            id: self.id,
            version: self.version,
            clearance: clearance(),
            draft: Draft {
                lang: self.lang,
                wordings: wordings([
                    (self.title_en, self.text_en),
                    (self.title_ru, self.text_ru),
                    (self.title_ky, self.text_ky),
                ]),
                occasion: self.occasion,
                wished_on: self.wished_on,
                audience: self.audience,
            },
            sha256: self.sha256,
            written_at: self.written_at,
            written_by: self.written_by,
            standing: self.standing,
            corrects: self.corrects.zip(self.corrects_title),
            corrected_by: self.corrected_by.zip(self.corrected_title),
            withdrawn_reason: self.withdrawn_reason,
            signatures: self.signatures.map(|all| all.0).unwrap_or_default(),
            signatures_needed: usize::try_from(self.signatures_needed).unwrap_or(2),
            delivery: self
                .delivered_on
                .zip(self.place)
                .zip(self.delivered_by)
                .map(|((on, place), by)| Delivery {
                    on,
                    place,
                    by,
                    link: self.link,
                }),
        }
    }
}

/// Which of them, and for whose eyes.
struct Wanted<'a> {
    one: Option<StatementId>,
    filter: &'a Filter,
    /// Delivered to everybody, and under a clearance in force.
    public: bool,
}

/// One of them, or a page: what was delivered stands by its day, the rest by that of its text, newest first.
async fn select(
    db: &mut PgConnection,
    wanted: Wanted<'_>,
    (most, skipped): (i64, i64),
) -> Result<Vec<Statement>, Fault> {
    let words = &wanted.filter.words;
    let rows = sqlx::query_as!(
        Row,
        r#"select o.id as "id!: StatementId", o.version as "version!", o.lang as "lang!: Lang", o.title_en, o.title_ru, o.title_ky,
                  o.text_en, o.text_ru, o.text_ky, o.occasion as "occasion!", o.wished_on, o.audience as "audience!: Audience",
                  o.sha256 as "sha256!", o.written_at as "written_at!", w.name as written_by, o.standing as "standing!: Standing",
                  e.id as "corrects?: StatementId", e.title_of_record as corrects_title,
                  l.id as "corrected_by?: StatementId", l.title_of_record as corrected_title, o.withdrawn_reason,
                  o.clearance_id as clearance, o.decision_id as "decision: DecisionId", o.decision_state as "state: State",
                  d.year as "year?", d.number as "number?", d.draft_year as "draft_year?", d.draft_number as "draft_number?",
                  o.adopted_at,
                  (select json_agg(json_build_object('organisation', g.organisation_id, 'name', p.name, 'at', g.at) order by g.id)
                     from statement_signature g join person p on p.id = g.person_id
                    where g.statement_clearance_id = o.clearance_id) as "signatures: Json<Vec<Signature>>",
                  o.signatures_needed as "signatures_needed!", o.delivered_on, o.place, b.name as "delivered_by?", o.link
             from statement_overview o
             join person w on w.id = o.written_by
             left join decision d on d.id = o.decision_id
             left join person b on b.id = o.delivered_by
             left join statement_overview e on e.id = o.corrects_id and (not $5 or exists (select from public_statement s where s.id = e.id))
             left join lateral (select n.id, n.title_of_record from statement_overview n
                                 where n.corrects_id = o.id and n.standing = 'delivered'
                                   and (not $5 or exists (select from public_statement s where s.id = n.id))
                                 order by n.id desc limit 1) l on true
            where ($1::bigint is null or o.id = $1)
              and ($2::text is null or o.standing = $2)
              and ($3::int is null or extract(year from coalesce(o.delivered_on::timestamp, o.written_at at time zone (select time_zone from charter))) = $3)
              and ($4 = '' or strpos(lower(concat_ws(E'\n', o.title_en, o.title_ru, o.title_ky, o.occasion, o.text_en, o.text_ru, o.text_ky)), lower($4)) > 0)
              and (not $5 or exists (select from public_statement s where s.id = o.id))
            order by coalesce(o.delivered_on::timestamp at time zone 'UTC', o.written_at) desc, o.id desc limit $6 offset $7"#,
        wanted.one.map(StatementId::get),
        wanted.filter.standing.map(Standing::name),
        wanted.filter.year,
        words,
        wanted.public,
        most,
        skipped,
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(Row::statement).collect())
}

impl Subject for Statement {
    type Key = StatementId;
    const KIND: &'static str = "statement";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(
        db: &mut PgConnection,
        key: StatementId,
        grip: Grip,
    ) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            // with the decision that clears it, which members do not take back while it is delivered
            sqlx::query!(
                "select id from statement where id = $1 for update",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
            sqlx::query!(
                "select d.id from decision d join statement_clearance c on c.decision_id = d.id
                  where c.statement_id = $1 order by d.id for update of d",
                key.get()
            )
            .fetch_all(&mut *db)
            .await?;
        }
        let wanted = Wanted {
            one: Some(key),
            filter: &Filter::default(),
            public: false,
        };
        Ok(select(db, wanted, (1, 0)).await?.pop())
    }

    fn cases() -> Vec<(&'static str, Self)> {
        vec![
            ("drafted", samples::statement(Standing::Drafting)),
            ("delivered", samples::statement(Standing::Delivered)),
        ]
    }
}

/// A page of them, and one more where more follow.
pub(super) async fn list(
    db: &mut dyn Reads,
    filter: &Filter,
    (page, size): (i64, i64),
) -> Result<Vec<Statement>, Fault> {
    let wanted = Wanted {
        one: None,
        filter,
        public: false,
    };
    select(db.conn(), wanted, (size + 1, (page - 1) * size)).await
}

/// The same of what everybody may read.
pub(super) async fn list_public(
    db: &mut dyn Reads,
    filter: &Filter,
    (page, size): (i64, i64),
) -> Result<Vec<Statement>, Fault> {
    let wanted = Wanted {
        one: None,
        filter,
        public: true,
    };
    select(db.conn(), wanted, (size + 1, (page - 1) * size)).await
}

/// One that everybody may read.
pub(super) async fn public(
    db: &mut dyn Reads,
    id: StatementId,
) -> Result<Option<Statement>, Fault> {
    let wanted = Wanted {
        one: Some(id),
        filter: &Filter::default(),
        public: true,
    };
    Ok(select(db.conn(), wanted, (1, 0)).await?.pop())
}

/// Whether everybody could read it once: its clearance was taken back since.
pub(super) async fn was_public(db: &mut dyn Reads, id: StatementId) -> Result<bool, Fault> {
    Ok(sqlx::query_scalar!(
        r#"select exists (select from statement_overview o where o.id = $1 and o.audience = 'public'
                             and exists (select from statement_delivery x where x.statement_id = o.id)) as "was!""#,
        id.get(),
    )
    .fetch_one(db.conn())
    .await?)
}

/// The newest versions and those that are to be compared, newest first; only the latter with their words.
pub(super) async fn list_versions(
    db: &mut dyn Reads,
    id: StatementId,
    compared: &[i32],
) -> Result<Vec<Version>, Fault> {
    let rows = sqlx::query!(
        "select v.number, w.title_en, w.title_ru, w.title_ky, w.text_en, w.text_ru, w.text_ky, v.change, v.written_at, p.name
           from statement_version v join person p on p.id = v.written_by
           left join statement_version w on w.id = v.id and w.number = any ($3::int[])
          where v.statement_id = $1
            and (v.number = any ($3) or v.number > (select max(l.number) - $2 from statement_version l where l.statement_id = $1))
          order by v.number desc",
        id.get(),
        MOST_VERSIONS,
        compared,
    )
    .fetch_all(db.conn())
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Version {
            number: row.number,
            wordings: wordings([
                (row.title_en, row.text_en),
                (row.title_ru, row.text_ru),
                (row.title_ky, row.text_ky),
            ]),
            change: row.change,
            written_at: row.written_at,
            written_by: row.name,
        })
        .collect())
}

/// R18: the roster of the clearing decision, with what each says of the cleared text. Co-chairs' entities stand first.
pub(super) async fn list_stances(
    db: &mut dyn Reads,
    decision: DecisionId,
) -> Result<Vec<Stance>, Fault> {
    Ok(sqlx::query_as!(
        Stance,
        r#"select o.acronym, o.name, o.name_ru, o.name_ky, p.value as "value?: Value", p.reason as "reason?"
             from decision_roster r
             join decision d on d.id = r.decision_id
             join organisation o on o.id = r.organisation_id
             left join position p on p.decision_id = r.decision_id and p.organisation_id = r.organisation_id
                  and p.version = d.current_version and p.is_current
            where r.decision_id = $1 and r.removed_at is null
            order by o.acronym <> 'RCO', not o.is_secretariat, o.acronym limit 200"#,
        decision.get(),
    )
    .fetch_all(db.conn())
    .await?)
}

/// Who may have delivered it: the co-chairs between these days, acting ones too.
pub(super) async fn list_chairs(
    db: &mut dyn Reads,
    (since, until): (NaiveDate, NaiveDate),
) -> Result<Vec<Offered>, Fault> {
    Ok(sqlx::query_as!(
        Offered,
        r#"select p.id, concat_ws(', ', p.name, string_agg(distinct o.acronym, ', ')) as "name!"
             from function f join person p on p.id = f.person_id join organisation o on o.id = f.organisation_id
            where f.kind = 'co_chair' and f.valid_from <= $2 and (f.valid_until is null or f.valid_until >= $1)
            group by p.id order by p.name limit 20"#,
        since,
        until,
    )
    .fetch_all(db.conn())
    .await?)
}

/// Whether they were one of the co-chairs on that day.
pub(super) async fn was_co_chair(
    db: &mut dyn Reads,
    person: PersonId,
    day: NaiveDate,
) -> Result<bool, Fault> {
    Ok(sqlx::query_scalar!(
        r#"select exists (select from function f where f.person_id = $1 and f.kind = 'co_chair'
                             and f.valid_from <= $2 and (f.valid_until is null or f.valid_until >= $2)) as "was!""#,
        person.get(),
        day,
    )
    .fetch_one(db.conn())
    .await?)
}

/// The network's own name in each language.
pub(super) async fn network_names(db: &mut dyn Reads) -> Result<[String; 3], Fault> {
    let row = sqlx::query!("select name, name_ru, name_ky from charter")
        .fetch_one(db.conn())
        .await?;
    Ok([row.name, row.name_ru, row.name_ky])
}

/// How many days of input a form proposes, by the charter.
pub(super) async fn input_days(db: &mut dyn Reads) -> Result<u32, Fault> {
    let days = sqlx::query_scalar!("select statement_input_days from charter")
        .fetch_one(db.conn())
        .await?;
    Ok(days.unsigned_abs())
}
