use chrono::{DateTime, NaiveDate, Utc};
use serde::Deserialize;
use sqlx::PgConnection;
use sqlx::types::Json;

use super::super::access::{CorrectEngagement, RecordEngagement};
use super::super::model::{
    Category, Engagement, EngagementAudience, EngagementId, EngagementKind, Stakeholder,
};
use super::super::samples;
use super::super::store::Eyes;
use super::filter::Filter;
use super::forms::Entry;
use crate::base::access::{Act, Grip, Subject};
use crate::base::acts::{Reads, Recording};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{GroupId, OrganisationId, PersonId};
use crate::base::words::Word as _;

/// The latest of one stakeholder that its page shows.
const LATEST: i64 = 5;

impl Subject for Engagement {
    type Key = EngagementId;
    const KIND: &'static str = "engagement";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(
        db: &mut PgConnection,
        key: EngagementId,
        grip: Grip,
    ) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            sqlx::query!(
                "select id from engagement where id = $1 for update",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
        }
        Ok(sqlx::query_as!(
            Self,
            r#"select id as "id: EngagementId", on_day, kind as "kind: EngagementKind", summary, follow_up,
                      audience as "audience: EngagementAudience", working_group_id as "group: GroupId",
                      (select w.sunset_on from working_group w where w.id = working_group_id) as group_ends_on, meeting_id as meeting,
                      agency_id as "agency: OrganisationId"
                 from engagement where id = $1"#,
            key.get(),
        )
        .fetch_optional(db)
        .await?)
    }

    fn cases() -> Vec<(&'static str, Self)> {
        use EngagementAudience::{Group, Internal};
        let of = |agency, audience, group: Option<i64>| Self {
            agency: OrganisationId(agency),
            audience,
            group: group.map(GroupId::from),
            ..samples::engagement()
        };
        vec![
            ("own", of(1, Internal, None)),
            ("another agency's", of(2, Internal, None)),
            ("own, of another group", of(1, Group, Some(3))),
            ("another's, of the own group", of(2, Group, Some(1))),
            ("another's, of another group", of(2, Group, Some(3))),
        ]
    }
}

/// Something with a name in one to three languages.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Named {
    pub(super) id: i64,
    pub(super) name: String,
    pub(super) name_ru: Option<String>,
    pub(super) name_ky: Option<String>,
}

/// What a form and a filter offer.
pub(super) struct Offers {
    pub(super) page_size: i64,
    pub(super) stakeholders: Vec<Named>,
    pub(super) members: Vec<Named>,
    pub(super) groups: Vec<Named>,
    pub(super) meetings: Vec<Named>,
    pub(super) categories: Vec<Category>,
}

/// Which stakeholders are offered: a register may be long.
#[derive(Default)]
pub(super) struct Sought {
    /// In their names; the first of all without words.
    pub(super) words: String,
    /// Chosen already.
    pub(super) chosen: Vec<i64>,
}

/// So many stakeholders beside those that are chosen.
pub(super) const MOST_OFFERED: i64 = 60;

/// Stakeholders that are sought; members of today and whoever is named already; groups that somebody may name and that go
/// on; the latest meetings that were held.
pub(super) async fn list_offers(
    db: &mut dyn Reads,
    eyes: &Eyes,
    today: NaiveDate,
    (engagement, sought): (Option<EngagementId>, &Sought),
) -> Result<Offers, Fault> {
    let row = sqlx::query!(
        r#"select page_size,
                  (select json_agg(json_build_object('id', o.id, 'name', o.acronym, 'name_ru', null, 'name_ky', null) order by o.acronym)
                     from organisation o
                    where o.kind <> 'un_entity'
                      and (o.id = any ($5)
                           or o.id in (select f.id from organisation f
                                        where f.kind <> 'un_entity'
                                          and ($6 = '' or strpos(lower(concat_ws(' ', f.acronym, f.name, f.name_ru, f.name_ky)), lower($6)) > 0)
                                        order by f.acronym, f.id limit $7))) as "stakeholders?: Json<Vec<Named>>",
                  (select json_agg(json_build_object('id', o.id, 'name', o.acronym, 'name_ru', null, 'name_ky', null) order by o.acronym)
                     from organisation o
                    where o.kind = 'un_entity'
                      and (exists (select from membership m where m.organisation_id = o.id and m.valid_from <= $1
                                      and (m.valid_until is null or m.valid_until >= $1))
                           or exists (select from engagement_party p where p.engagement_id = $2 and p.organisation_id = o.id)))
                      as "members?: Json<Vec<Named>>",
                  (select json_agg(json_build_object('id', w.id, 'name', w.name, 'name_ru', w.name_ru, 'name_ky', w.name_ky) order by w.number)
                     from working_group w where ($3 or w.id = any ($4)) and coalesce(w.sunset_on >= $1, true)
                        or exists (select from engagement g where g.id = $2 and g.working_group_id = w.id)) as "groups?: Json<Vec<Named>>",
                  (select json_agg(json_build_object('id', g.id, 'name', g.title, 'name_ru', g.title_ru, 'name_ky', g.title_ky)
                                   order by g.starts_at desc)
                     from (select * from meeting where state in ('held', 'in_session') order by starts_at desc limit 40) g)
                      as "meetings?: Json<Vec<Named>>",
                  (select json_agg(json_build_object('id', k.id, 'label', k.label, 'label_ru', k.label_ru, 'label_ky', k.label_ky,
                                                     'retired', k.retired) order by k.place, k.id)
                     from stakeholder_category k) as "categories?: Json<Vec<Category>>"
             from charter"#,
        today,
        engagement.map(EngagementId::get),
        eyes.office,
        &eyes.groups,
        &sought.chosen,
        sought.words,
        MOST_OFFERED,
    )
    .fetch_one(db.conn())
    .await?;
    let names = |json: Option<Json<Vec<Named>>>| json.map(|json| json.0).unwrap_or_default();
    Ok(Offers {
        page_size: row.page_size.into(),
        stakeholders: names(row.stakeholders),
        members: names(row.members),
        groups: names(row.groups),
        meetings: names(row.meetings),
        categories: row.categories.map(|json| json.0).unwrap_or_default(),
    })
}

/// One line of the log.
pub(in super::super) struct Brief {
    pub(in super::super) id: EngagementId,
    pub(in super::super) on_day: NaiveDate,
    pub(in super::super) kind: EngagementKind,
    pub(in super::super) summary: String,
    pub(in super::super) follow_up: Option<String>,
    pub(in super::super) audience: EngagementAudience,
    pub(in super::super) group: Option<String>,
    pub(in super::super) group_ru: Option<String>,
    pub(in super::super) group_ky: Option<String>,
    pub(in super::super) agency: String,
    pub(in super::super) stakeholders: String,
    pub(in super::super) members: String,
}

/// Newest first; of what somebody may read alone.
pub(super) async fn list(
    db: &mut dyn Reads,
    eyes: &Eyes,
    filter: &Filter,
    (limit, skipped): (i64, i64),
) -> Result<Vec<Brief>, Fault> {
    Ok(sqlx::query_as!(
        Brief,
        r#"select g.id as "id: EngagementId", g.on_day, g.kind as "kind: EngagementKind", g.summary, g.follow_up,
                  g.audience as "audience: EngagementAudience", w.name as "group?", w.name_ru as group_ru, w.name_ky as group_ky,
                  a.acronym as agency,
                  coalesce((select string_agg(o.acronym, ', ' order by o.acronym) from engagement_party p
                              join organisation o on o.id = p.organisation_id
                             where p.engagement_id = g.id and p.part = 'stakeholder'), '') as "stakeholders!",
                  coalesce((select string_agg(o.acronym, ', ' order by o.acronym) from engagement_party p
                              join organisation o on o.id = p.organisation_id
                             where p.engagement_id = g.id and p.part = 'member'), '') as "members!"
             from engagement g join organisation a on a.id = g.agency_id left join working_group w on w.id = g.working_group_id
            where (g.audience = 'internal' or $1 or g.working_group_id = any ($2) or g.agency_id = $3)
              and ($4 = '' or position(translate(lower($4), 'ңӊөүё', 'нноуе') in translate(lower(
                      concat_ws(' ', g.summary, g.follow_up)), 'ңӊөүё', 'нноуе')) > 0)
              and ($5::bigint is null or exists (select from engagement_party p where p.engagement_id = g.id and p.organisation_id = $5))
              and ($6::bigint is null or exists (select from engagement_party p where p.engagement_id = g.id and p.organisation_id = $6))
              and ($7::bigint is null or exists (select from engagement_party p join stakeholder_mark m on m.organisation_id = p.organisation_id
                                                  where p.engagement_id = g.id and m.category_id = $7))
              and ($8::text is null or g.kind = $8)
              and ($9::date is null or g.on_day >= $9) and ($10::date is null or g.on_day <= $10)
            order by g.on_day desc, g.id desc limit $11 offset $12"#,
        eyes.office,
        &eyes.groups,
        eyes.agency,
        filter.words,
        filter.stakeholder,
        filter.member,
        filter.category,
        filter.kind.map(EngagementKind::name),
        filter.from,
        filter.until,
        limit,
        skipped,
    )
    .fetch_all(db.conn())
    .await?)
}

/// The latest entries with one stakeholder.
pub(in super::super) async fn latest(
    db: &mut dyn Reads,
    eyes: &Eyes,
    organisation: OrganisationId,
) -> Result<Vec<Brief>, Fault> {
    let filter = Filter {
        stakeholder: Some(organisation.get()),
        ..Filter::default()
    };
    list(db, eyes, &filter, (LATEST, 0)).await
}

/// A party by its number and short name, with its full names.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Party {
    pub(super) id: i64,
    pub(super) acronym: String,
    pub(super) part: String,
}

/// What an entry's page tells beside the entry itself.
pub(super) struct Beside {
    pub(super) parties: Vec<Party>,
    pub(super) agency: String,
    pub(super) recorded_by: String,
    pub(super) recorded_at: DateTime<Utc>,
    pub(super) group: Option<Named>,
    pub(super) meeting: Option<Named>,
}

pub(super) async fn beside(db: &mut dyn Reads, one: EngagementId) -> Result<Beside, Fault> {
    let row = sqlx::query!(
        r#"select a.acronym as agency, p.name as recorded_by, g.recorded_at,
                  (select json_agg(json_build_object('id', o.id, 'acronym', o.acronym, 'part', y.part) order by o.acronym)
                     from engagement_party y join organisation o on o.id = y.organisation_id
                    where y.engagement_id = g.id) as "parties?: Json<Vec<Party>>",
                  (select json_build_object('id', w.id, 'name', w.name, 'name_ru', w.name_ru, 'name_ky', w.name_ky)
                     from working_group w where w.id = g.working_group_id) as "group?: Json<Named>",
                  (select json_build_object('id', m.id, 'name', m.title, 'name_ru', m.title_ru, 'name_ky', m.title_ky)
                     from meeting m where m.id = g.meeting_id) as "meeting?: Json<Named>"
             from engagement g join organisation a on a.id = g.agency_id join person p on p.id = g.recorded_by
            where g.id = $1"#,
        one.get(),
    )
    .fetch_one(db.conn())
    .await?;
    Ok(Beside {
        parties: row.parties.map(|json| json.0).unwrap_or_default(),
        agency: row.agency,
        recorded_by: row.recorded_by,
        recorded_at: row.recorded_at,
        group: row.group.map(|json| json.0),
        meeting: row.meeting.map(|json| json.0),
    })
}

/// Acts that write an entry.
pub(super) trait Writes: Act {}
impl Writes for RecordEngagement {}
impl Writes for CorrectEngagement {}

pub(super) async fn record_engagement(
    db: &mut Recording<RecordEngagement>,
    entry: &Entry,
    (agency, by, at): (OrganisationId, PersonId, DateTime<Utc>),
) -> Result<EngagementId, Fault> {
    let id = sqlx::query_scalar!(
        r#"insert into engagement (on_day, kind, summary, follow_up, audience, working_group_id, meeting_id, agency_id, recorded_by,
                                   recorded_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id as "id: EngagementId""#,
        entry.on_day,
        entry.kind.name(),
        entry.summary,
        entry.follow_up,
        entry.audience.name(),
        entry.group,
        entry.meeting,
        agency.get(),
        by.get(),
        at,
    )
    .fetch_one(db.conn())
    .await?;
    record_parties(db, id, entry).await?;
    db.about(Engagement::KIND, id.get(), None).await?;
    Ok(id)
}

pub(super) async fn record_correction(
    db: &mut Recording<CorrectEngagement>,
    id: EngagementId,
    entry: &Entry,
) -> Result<(), Fault> {
    sqlx::query!(
        "update engagement set on_day = $2, kind = $3, summary = $4, follow_up = $5, audience = $6, working_group_id = $7, meeting_id = $8
          where id = $1",
        id.get(),
        entry.on_day,
        entry.kind.name(),
        entry.summary,
        entry.follow_up,
        entry.audience.name(),
        entry.group,
        entry.meeting,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    record_parties(db, id, entry).await
}

/// Who was there; who is not in it any more, goes. The entry stands in the history of each stakeholder.
async fn record_parties<A: Writes>(
    db: &mut Recording<A>,
    id: EngagementId,
    entry: &Entry,
) -> Result<(), Fault> {
    let all: Vec<i64> = entry
        .stakeholders
        .iter()
        .chain(&entry.members)
        .copied()
        .collect();
    sqlx::query!(
        "delete from engagement_party where engagement_id = $1 and not organisation_id = any ($2)",
        id.get(),
        &all,
    )
    .execute(db.conn())
    .await?;
    sqlx::query!(
        "insert into engagement_party (engagement_id, organisation_id, part)
         select $1::bigint, s, 'stakeholder' from unnest($2::bigint[]) as s
         union all select $1, m, 'member' from unnest($3::bigint[]) as m
         on conflict on constraint one_part_of_each_party do nothing",
        id.get(),
        &entry.stakeholders,
        &entry.members,
    )
    .execute(db.conn())
    .await?;
    // what only a group reads is not told in a history that everybody reads
    if entry.audience == EngagementAudience::Internal {
        let event = db.event().get();
        sqlx::query!(
            "insert into event_about (event_id, subject_kind, subject_id) select $1, $2, s from unnest($3::bigint[]) as s",
            event,
            Stakeholder::KIND,
            &entry.stakeholders,
        )
        .execute(db.conn())
        .await?;
    }
    Ok(())
}
