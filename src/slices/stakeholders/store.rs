//! The register of stakeholders as the database has it.
use chrono::{DateTime, NaiveDate, Utc};
use serde::Deserialize;
use sqlx::PgConnection;
use sqlx::types::Json;

use super::access::{AddStakeholder, DescribeStakeholder, KeepCategories};
use super::filter::Filter;
use super::forms::{CategoryWords, Details, NewNames};
use super::model::{Category, Profile, Stakeholder};
use super::samples;
use crate::base::access::{Act, Actor, Grip, Hat, Subject};
use crate::base::acts::{Reads, Recording};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::OrganisationId;
use crate::base::words::Word as _;

/// Which entries of the log somebody may read.
pub(super) struct Eyes {
    pub(super) office: bool,
    pub(super) groups: Vec<i64>,
    pub(super) agency: Option<i64>,
}

impl Eyes {
    pub(super) fn of(who: &Actor) -> Self {
        Self {
            office: matches!(who.hat, Hat::Secretariat | Hat::CoChair),
            groups: who.groups.iter().map(|seat| seat.id.get()).collect(),
            agency: who.hat.member().map(OrganisationId::get),
        }
    }
}

impl Subject for Stakeholder {
    type Key = OrganisationId;
    const KIND: &'static str = "stakeholder";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(
        db: &mut PgConnection,
        key: OrganisationId,
        grip: Grip,
    ) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            sqlx::query!(
                "select id from organisation where id = $1 for update",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
        }
        let row = sqlx::query!(
            r#"select o.id as "id: OrganisationId", o.acronym, o.name, o.name_ru, o.name_ky,
                      s.place as "place?", s.oblast as "oblast?", s.role as "role?", s.web as "web?", s.note as "note?"
                 from organisation o left join stakeholder s on s.organisation_id = o.id
                where o.id = $1 and o.kind <> 'un_entity'"#,
            key.get(),
        )
        .fetch_optional(db)
        .await?;
        Ok(row.map(|row| Self {
            id: row.id,
            acronym: row.acronym,
            name: row.name,
            name_ru: row.name_ru,
            name_ky: row.name_ky,
            profile: Profile {
                place: row.place,
                oblast: row.oblast,
                role: row.role,
                web: row.web,
                note: row.note,
            },
        }))
    }

    fn cases() -> Vec<(&'static str, Self)> {
        let of = |id| Self {
            id: OrganisationId(id),
            ..samples::stakeholder()
        };
        vec![("own", of(1)), ("other's", of(2))]
    }
}

/// What a list and its forms offer.
pub(super) struct Offers {
    pub(super) page_size: i64,
    pub(super) categories: Vec<Category>,
}

pub(super) async fn list_offers(db: &mut dyn Reads) -> Result<Offers, Fault> {
    let row = sqlx::query!(
        r#"select page_size,
                  (select json_agg(json_build_object('id', k.id, 'label', k.label, 'label_ru', k.label_ru, 'label_ky', k.label_ky,
                                                     'retired', k.retired) order by k.place, k.id)
                     from stakeholder_category k) as "categories?: Json<Vec<Category>>"
             from charter"#
    )
    .fetch_one(db.conn())
    .await?;
    Ok(Offers {
        page_size: row.page_size.into(),
        categories: row.categories.map(|json| json.0).unwrap_or_default(),
    })
}

/// One line of the register.
pub(super) struct Brief {
    pub(super) id: OrganisationId,
    pub(super) acronym: String,
    pub(super) name: String,
    pub(super) name_ru: Option<String>,
    pub(super) name_ky: Option<String>,
    pub(super) place: Option<String>,
    pub(super) oblast: Option<String>,
    pub(super) categories: Vec<Category>,
    pub(super) contacts: i64,
    pub(super) engaged_on: Option<NaiveDate>,
    pub(super) speaks_for_the_state: bool,
    pub(super) in_groups: bool,
}

/// By acronym; one more than a page has.
pub(super) async fn list(
    db: &mut dyn Reads,
    eyes: &Eyes,
    filter: &Filter,
    today: NaiveDate,
    (page, size): (i64, i64),
) -> Result<Vec<Brief>, Fault> {
    let rows = sqlx::query!(
        r#"select o.id as "id: OrganisationId", o.acronym, o.name, o.name_ru, o.name_ky, s.place as "place?", s.oblast as "oblast?",
                  (select json_agg(json_build_object('id', k.id, 'label', k.label, 'label_ru', k.label_ru, 'label_ky', k.label_ky,
                                                     'retired', k.retired) order by k.place, k.id)
                     from stakeholder_mark m join stakeholder_category k on k.id = m.category_id
                    where m.organisation_id = o.id) as "categories?: Json<Vec<Category>>",
                  (select count(*) from stakeholder_contact c
                    where c.organisation_id = o.id and c.disposed_at is null and (c.ended_on is null or c.ended_on >= $6)) as "contacts!",
                  l.engaged_on as "engaged_on?",
                  exists (select from function f where f.organisation_id = o.id and f.kind = 'state_counterpart'
                             and f.valid_from <= $6 and (f.valid_until is null or f.valid_until >= $6)) as "speaks_for_the_state!",
                  exists (select from working_group_participant p join working_group w on w.id = p.working_group_id
                           where p.organisation_id = o.id and p.part = 'partner' and p.valid_from <= $6
                             and (p.valid_until is null or p.valid_until >= $6)
                             and (w.sunset_on is null or w.sunset_on >= $6)) as "in_groups!"
             from organisation o
             left join stakeholder s on s.organisation_id = o.id
             left join lateral (
                select max(g.on_day) as engaged_on from engagement_party p join engagement g on g.id = p.engagement_id
                 where p.organisation_id = o.id and (g.audience = 'internal' or $7 or g.working_group_id = any ($8) or g.agency_id = $9)) l on true
            where o.kind <> 'un_entity'
              and ($1 = '' or position(translate(lower($1), 'ңӊөүё', 'нноуе') in translate(lower(
                      concat_ws(' ', o.acronym, o.name, o.name_ru, o.name_ky, s.place, s.role, s.note)), 'ңӊөүё', 'нноуе')) > 0)
              and ($2::bigint is null or exists (select from stakeholder_mark m where m.organisation_id = o.id and m.category_id = $2))
              and ($3::text is null or s.oblast = $3)
              and ($4::date is null or l.engaged_on >= $4)
              and ($5::int is null or l.engaged_on is null or l.engaged_on < $6 - $5::int)
            order by o.acronym, o.id limit $10 offset $11"#,
        filter.words,
        filter.category,
        filter.oblast.map(super::model::Oblast::name),
        filter.since,
        filter.quiet,
        today,
        eyes.office,
        &eyes.groups,
        eyes.agency,
        size + 1,
        (page - 1) * size,
    )
    .fetch_all(db.conn())
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Brief {
            id: row.id,
            acronym: row.acronym,
            name: row.name,
            name_ru: row.name_ru,
            name_ky: row.name_ky,
            place: row.place,
            oblast: row.oblast,
            categories: row.categories.map(|json| json.0).unwrap_or_default(),
            contacts: row.contacts,
            engaged_on: row.engaged_on,
            speaks_for_the_state: row.speaks_for_the_state,
            in_groups: row.in_groups,
        })
        .collect())
}

/// A group in which it takes part, or took.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct InGroup {
    pub(super) id: i64,
    pub(super) name: String,
    pub(super) name_ru: Option<String>,
    pub(super) name_ky: Option<String>,
    pub(super) from: NaiveDate,
    pub(super) until: Option<NaiveDate>,
}

/// A meeting to which it was called, and whether the log says that it was there.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Called {
    pub(super) id: i64,
    pub(super) title: String,
    pub(super) title_ru: Option<String>,
    pub(super) title_ky: Option<String>,
    pub(super) starts_at: DateTime<Utc>,
    pub(super) was_there: bool,
}

/// An action to which it was invited.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Invited {
    pub(super) id: i64,
    pub(super) title: String,
    pub(super) answer: Option<String>,
}

/// Who acts for it by an account.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Acting {
    pub(super) id: i64,
    pub(super) name: String,
    pub(super) kind: String,
}

/// What the records say of it; none of this is typed.
pub(super) struct Beside {
    pub(super) categories: Vec<Category>,
    pub(super) groups: Vec<InGroup>,
    pub(super) meetings: Vec<Called>,
    pub(super) actions: Vec<Invited>,
    pub(super) acting: Vec<Acting>,
}

pub(super) async fn beside(
    db: &mut dyn Reads,
    organisation: OrganisationId,
    today: NaiveDate,
) -> Result<Beside, Fault> {
    let row = sqlx::query!(
        r#"select (select json_agg(json_build_object('id', k.id, 'label', k.label, 'label_ru', k.label_ru, 'label_ky', k.label_ky,
                                                     'retired', k.retired) order by k.place, k.id)
                     from stakeholder_mark m join stakeholder_category k on k.id = m.category_id
                    where m.organisation_id = $1) as "categories?: Json<Vec<Category>>",
                  (select json_agg(json_build_object('id', w.id, 'name', w.name, 'name_ru', w.name_ru, 'name_ky', w.name_ky,
                                                     'from', p.valid_from, 'until', least(p.valid_until, w.sunset_on))
                                   order by p.valid_from desc, p.id)
                     from working_group_participant p join working_group w on w.id = p.working_group_id
                    where p.organisation_id = $1 and p.part = 'partner') as "groups?: Json<Vec<InGroup>>",
                  (select json_agg(json_build_object('id', c.id, 'title', c.title, 'title_ru', c.title_ru, 'title_ky', c.title_ky,
                                                     'starts_at', c.starts_at, 'was_there', c.was_there) order by c.starts_at desc)
                     from (select g.id, g.title, g.title_ru, g.title_ky, g.starts_at,
                                  exists (select from engagement e join engagement_party y on y.engagement_id = e.id
                                           where e.meeting_id = g.id and y.organisation_id = $1) as was_there
                             from stakeholder_called k join meeting g on g.id = k.meeting_id
                            where k.organisation_id = $1 order by g.starts_at desc limit 30) c) as "meetings?: Json<Vec<Called>>",
                  (select json_agg(json_build_object('id', a.id, 'title', a.told_title, 'answer', a.answer) order by a.id desc)
                     from (select * from action_partner where organisation_id = $1 and withdrawn_at is null
                            order by id desc limit 30) a) as "actions?: Json<Vec<Invited>>",
                  (select json_agg(json_build_object('id', p.id, 'name', p.name, 'kind', f.kind) order by f.id)
                     from function f join person p on p.id = f.person_id
                    where f.organisation_id = $1 and f.valid_from <= $2
                      and (f.valid_until is null or f.valid_until >= $2)) as "acting?: Json<Vec<Acting>>""#,
        organisation.get(),
        today,
    )
    .fetch_one(db.conn())
    .await?;
    Ok(Beside {
        categories: row.categories.map(|json| json.0).unwrap_or_default(),
        groups: row.groups.map(|json| json.0).unwrap_or_default(),
        meetings: row.meetings.map(|json| json.0).unwrap_or_default(),
        actions: row.actions.map(|json| json.0).unwrap_or_default(),
        acting: row.acting.map(|json| json.0).unwrap_or_default(),
    })
}

/// Whether another organisation has this acronym, however it is written.
pub(super) async fn is_taken(db: &mut dyn Reads, acronym: &str) -> Result<bool, Fault> {
    Ok(sqlx::query_scalar!(
        r#"select exists (select from organisation where lower(acronym) = lower($1)) as "taken!""#,
        acronym,
    )
    .fetch_one(db.conn())
    .await?)
}

pub(super) async fn record_organisation(
    db: &mut Recording<AddStakeholder>,
    new: &NewNames,
) -> Result<OrganisationId, Fault> {
    Ok(sqlx::query_scalar!(
        r#"insert into organisation (acronym, name, name_ru, name_ky, kind) values ($1, $2, $3, $4, $5)
           returning id as "id: OrganisationId""#,
        new.acronym,
        new.name,
        new.name_ru,
        new.name_ky,
        new.kind.name(),
    )
    .fetch_one(db.conn())
    .await?)
}

/// Acts under which something is said of a stakeholder.
pub(super) trait Describes: Act {}
impl Describes for AddStakeholder {}
impl Describes for DescribeStakeholder {}

pub(super) async fn record_details<A: Describes>(
    db: &mut Recording<A>,
    organisation: OrganisationId,
    details: &Details,
) -> Result<(), Fault> {
    let profile = &details.profile;
    sqlx::query!(
        "insert into stakeholder (organisation_id, place, oblast, role, web, note) values ($1, $2, $3, $4, $5, $6)
         on conflict on constraint one_profile_of_each_stakeholder do update
            set place = excluded.place, oblast = excluded.oblast, role = excluded.role, web = excluded.web, note = excluded.note",
        organisation.get(),
        profile.place,
        profile.oblast,
        profile.role,
        profile.web,
        profile.note,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    sqlx::query!(
        "delete from stakeholder_mark where organisation_id = $1 and not category_id = any ($2)",
        organisation.get(),
        &details.categories,
    )
    .execute(db.conn())
    .await?;
    sqlx::query!(
        "insert into stakeholder_mark (organisation_id, category_id) select $1, id from stakeholder_category where id = any ($2)
         on conflict on constraint one_mark_of_each_category do nothing",
        organisation.get(),
        &details.categories,
    )
    .execute(db.conn())
    .await?;
    Ok(())
}

/// The taxonomy as it was typed: what has a number changes, what has none comes last.
pub(super) async fn record_categories(
    db: &mut Recording<KeepCategories>,
    known: &[(i64, CategoryWords)],
    new: Option<&CategoryWords>,
) -> Result<(), Fault> {
    let column = |pick: fn(&CategoryWords) -> &str| -> Vec<String> {
        known.iter().map(|(_, one)| pick(one).to_owned()).collect()
    };
    let ids: Vec<i64> = known.iter().map(|(id, _)| *id).collect();
    let retired: Vec<bool> = known.iter().map(|(_, one)| one.retired).collect();
    sqlx::query!(
        "update stakeholder_category k set label = n.label, label_ru = n.label_ru, label_ky = n.label_ky, retired = n.retired
           from unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::bool[]) as n (id, label, label_ru, label_ky, retired)
          where k.id = n.id
            and (k.label, k.label_ru, k.label_ky, k.retired) is distinct from (n.label, n.label_ru, n.label_ky, n.retired)",
        &ids,
        &column(|one| &one.label),
        &column(|one| &one.label_ru),
        &column(|one| &one.label_ky),
        &retired,
    )
    .execute(db.conn())
    .await?;
    if let Some(new) = new {
        sqlx::query!(
            "insert into stakeholder_category (place, label, label_ru, label_ky)
             select coalesce(max(place), 0) + 1, $1, $2, $3 from stakeholder_category",
            new.label,
            new.label_ru,
            new.label_ky,
        )
        .execute(db.conn())
        .await?
        .exactly(1)?;
    }
    Ok(())
}
