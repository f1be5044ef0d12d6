use chrono::{DateTime, NaiveDate, Utc};
use serde::Deserialize;
use sqlx::PgConnection;
use sqlx::types::Json;

use super::filter::Filter;
use super::model::{
    Audience, Follow, FollowId, Followed, OfGroup, Region, SexAge, Topic, Update, UpdateId,
    Withdrawn, Words,
};
use super::samples;
use crate::base::access::{Actor, Grip, Hat, Subject};
use crate::base::acts::Reads;
use crate::base::fault::Fault;
use crate::base::ids::{GroupId, OrganisationId, PersonId};
use crate::base::lang::Lang;
use crate::base::words::Word as _;

/// Rows of `network_update` with the names beside them, as updates.
macro_rules! updates {
    ($db:expr, $which:tt, $($value:expr),+ $(,)?) => {{
        let rows = sqlx::query!(
            r#"select u.id as "id: UpdateId", u.member_id as "member: OrganisationId", o.acronym, u.posted_by as "poster: PersonId",
                      p.name as posted_by, u.posted_at, u.version, u.edited_at, u.title, u.text, u.lang as "lang: Lang",
                      t.id as "topic_id?", t.number as "topic_number?", t.label as "topic_label?", t.label_ru as "topic_label_ru?",
                      t.label_ky as "topic_label_ky?", r.id as region_id, r.code as region_code, r.name as region_name,
                      r.name_ru as region_name_ru, r.name_ky as region_name_ky, u.sex_age as "sex_age: SexAge", u.sex_age_note, u.link,
                      u.audience as "audience: Audience", u.opened_at, u.working_group_id as "group: GroupId", w.name as "group_name?",
                      w.name_ru as "group_name_ru?", w.name_ky as "group_name_ky?",
                      w.sunset_on as "ends_on?", u.pinned_until, u.withdrawn_at,
                      b.name as "withdrawn_by?", u.withdrawn_for
                 from network_update u join organisation o on o.id = u.member_id join person p on p.id = u.posted_by
                 join region r on r.id = u.region_id left join tag t on t.id = u.topic_id
                 left join working_group w on w.id = u.working_group_id left join person b on b.id = u.withdrawn_by "#
                + $which,
            $($value),+
        )
        .fetch_all($db)
        .await?;
        rows.into_iter()
            .map(|row| Update {
                id: row.id,
                member: row.member,
                acronym: row.acronym,
                poster: row.poster,
                posted_by: row.posted_by,
                posted_at: row.posted_at,
                version: row.version,
                edited_at: row.edited_at,
                words: Words {
                    title: row.title,
                    text: row.text,
                    lang: row.lang,
                    topic: row
                        .topic_id
                        .zip(row.topic_number)
                        .zip(row.topic_label)
                        .zip(row.topic_label_ru.zip(row.topic_label_ky))
                        .map(|(((id, number), label), (label_ru, label_ky))| Topic {
                            id,
                            number,
                            label,
                            label_ru,
                            label_ky,
                        }),
                    region: Region {
                        id: row.region_id,
                        code: row.region_code,
                        name: row.region_name,
                        name_ru: row.region_name_ru,
                        name_ky: row.region_name_ky,
                    },
                    sex_age: row.sex_age,
                    sex_age_note: row.sex_age_note,
                    link: row.link,
                    group: row.group,
                },
                of_group: row.group_name.map(|name| OfGroup {
                    name,
                    name_ru: row.group_name_ru,
                    name_ky: row.group_name_ky,
                    ends_on: row.ends_on,
                }),
                audience: row.audience,
                opened_at: row.opened_at,
                pinned_until: row.pinned_until,
                withdrawn: row
                    .withdrawn_at
                    .zip(row.withdrawn_by)
                    .zip(row.withdrawn_for)
                    .map(|((at, by), reason)| Withdrawn { at, by, reason }),
            })
            .collect::<Vec<Update>>()
    }};
}
pub(super) use updates;

impl Subject for Update {
    type Key = UpdateId;
    const KIND: &'static str = "network_update";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(db: &mut PgConnection, key: UpdateId, grip: Grip) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            sqlx::query!(
                "select id from network_update where id = $1 for update",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
        }
        Ok(updates!(db, "where u.id = $1", key.get()).pop())
    }

    fn cases() -> Vec<(&'static str, Self)> {
        samples::cases()
    }
}

impl Subject for Follow {
    type Key = FollowId;
    const KIND: &'static str = "update_follow";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(db: &mut PgConnection, key: FollowId, _: Grip) -> Result<Option<Self>, Fault> {
        let row = sqlx::query!(
            r#"select person_id as "person: PersonId", topic_id, region_id, member_id from update_follow where id = $1"#,
            key.get(),
        )
        .fetch_optional(db)
        .await?;
        Ok(row.and_then(|row| {
            Some(Self {
                id: key,
                person: row.person,
                what: Followed::of((row.topic_id, row.region_id, row.member_id))?,
            })
        }))
    }

    fn cases() -> Vec<(&'static str, Self)> {
        samples::follow_cases()
    }
}

/// Whose eyes a list is for: visibility is decided in the statement.
pub(super) struct Eyes {
    inside: bool,
    secretariat: bool,
    groups: Vec<i64>,
    person: Option<i64>,
}

impl Eyes {
    pub(super) fn of(who: &Actor) -> Self {
        Self {
            inside: who.hat.is_inside(),
            secretariat: who.hat == Hat::Secretariat,
            groups: who.groups.iter().map(|seat| seat.id.get()).collect(),
            person: who.person.map(PersonId::get),
        }
    }
}

#[derive(Clone, Debug, Deserialize)]
pub(super) struct GroupName {
    pub(super) id: GroupId,
    pub(super) name: String,
    pub(super) name_ru: Option<String>,
    pub(super) name_ky: Option<String>,
    pub(super) over: bool,
}

#[derive(Clone, Debug, Deserialize)]
pub(super) struct Member {
    pub(super) id: OrganisationId,
    pub(super) acronym: String,
}

#[derive(Clone, Debug, Deserialize)]
struct FollowRow {
    id: FollowId,
    topic: Option<i64>,
    region: Option<i64>,
    member: Option<i64>,
}

/// The charter's numbers for updates.
#[derive(Clone, Copy, Debug)]
pub(super) struct Numbers {
    pub(super) page_size: i64,
    /// The longest text, in characters.
    pub(super) text: u32,
    pub(super) edit_days: u32,
    pub(super) pinned: u32,
    pub(super) pin_days: u32,
}

/// What lists and forms offer, to these eyes.
pub(super) struct Offers {
    pub(super) numbers: Numbers,
    pub(super) topics: Vec<Topic>,
    pub(super) regions: Vec<Region>,
    pub(super) groups: Vec<GroupName>,
    /// Whoever posted something that these eyes may see, or is followed.
    pub(super) members: Vec<Member>,
    /// What the reader follows.
    pub(super) follows: Vec<(FollowId, Followed)>,
    /// How many are pinned today.
    pub(super) pinned_now: u32,
}

pub(super) async fn list_offers(
    db: &mut dyn Reads,
    eyes: &Eyes,
    today: NaiveDate,
) -> Result<Offers, Fault> {
    let row = sqlx::query!(
        r#"select c.page_size::bigint as "page_size!", c.update_text_length, c.update_edit_days, c.updates_pinned, c.update_pin_days,
                  (select json_agg(json_build_object('id', t.id, 'number', t.number, 'label', t.label, 'label_ru', t.label_ru,
                                                     'label_ky', t.label_ky) order by t.number)
                     from tag t where t.scheme = 'gcm') as "topics: Json<Vec<Topic>>",
                  (select json_agg(json_build_object('id', r.id, 'code', r.code, 'name', r.name, 'name_ru', r.name_ru, 'name_ky', r.name_ky)
                                   order by r.place)
                     from region r) as "regions: Json<Vec<Region>>",
                  (select json_agg(json_build_object('id', w.id, 'name', w.name, 'name_ru', w.name_ru, 'name_ky', w.name_ky,
                                                     'over', coalesce(w.sunset_on < $4, false)) order by w.number)
                     from working_group w where $1) as "groups: Json<Vec<GroupName>>",
                  (select json_agg(json_build_object('id', o.id, 'acronym', o.acronym) order by o.acronym)
                     from organisation o
                    where exists (select from network_update u where u.member_id = o.id and u.withdrawn_at is null
                                     and ($1 or u.audience = 'group' and u.working_group_id = any ($2)))
                       or exists (select from update_follow f where f.member_id = o.id and f.person_id = $3)) as "members: Json<Vec<Member>>",
                  (select json_agg(json_build_object('id', f.id, 'topic', f.topic_id, 'region', f.region_id, 'member', f.member_id)
                                   order by f.id)
                     from update_follow f where f.person_id = $3) as "follows: Json<Vec<FollowRow>>",
                  (select count(*) from network_update u where u.pinned_until >= $4)::int as "pinned_now!"
             from charter c"#,
        eyes.inside,
        &eyes.groups,
        eyes.person,
        today,
    )
    .fetch_one(db.conn())
    .await?;
    let follows = row.follows.map(|all| all.0).unwrap_or_default();
    Ok(Offers {
        numbers: Numbers {
            page_size: row.page_size,
            text: row.update_text_length.unsigned_abs(),
            edit_days: row.update_edit_days.unsigned_abs(),
            pinned: row.updates_pinned.unsigned_abs(),
            pin_days: row.update_pin_days.unsigned_abs(),
        },
        topics: row.topics.map(|all| all.0).unwrap_or_default(),
        regions: row.regions.map(|all| all.0).unwrap_or_default(),
        groups: row.groups.map(|all| all.0).unwrap_or_default(),
        members: row.members.map(|all| all.0).unwrap_or_default(),
        follows: follows
            .into_iter()
            .filter_map(|one| Some((one.id, Followed::of((one.topic, one.region, one.member))?)))
            .collect(),
        pinned_now: row.pinned_now.unsigned_abs(),
    })
}

/// A page of the stream, what is pinned first and then the newest, and one row more where there is another page.
pub(super) async fn list(
    db: &mut dyn Reads,
    eyes: &Eyes,
    filter: &Filter,
    today: NaiveDate,
    (page, size): (i64, i64),
) -> Result<Vec<Update>, Fault> {
    Ok(updates!(
        db.conn(),
        "where ($1 or u.audience = 'group' and u.working_group_id = any ($2))
           and (u.withdrawn_at is not null) = $3
           and ($4 = '' or strpos(lower(concat_ws(' ', u.title, u.text, u.sex_age_note, o.acronym)), lower($4)) > 0)
           and ($5::int is null or t.number = $5) and ($6::text is null or r.code = $6)
           and ($7::bigint is null or u.member_id = $7) and ($8::text is null or u.sex_age = $8)
           and ($9::date is null or u.posted_at >= $9::timestamp at time zone (select time_zone from charter))
           and ($10::date is null or u.posted_at < ($10::date + 1)::timestamp at time zone (select time_zone from charter))
           and (not $11 or exists (select from update_follow f where f.person_id = $12
                   and (f.topic_id = u.topic_id or f.region_id = u.region_id or f.member_id = u.member_id)))
         order by coalesce(u.pinned_until >= $13, false) desc, u.posted_at desc, u.id desc limit $14::bigint + 1 offset $15",
        eyes.inside,
        &eyes.groups,
        filter.withdrawn && eyes.secretariat,
        filter.words,
        filter.topic,
        filter.region,
        filter.member.map(OrganisationId::get),
        filter.sex_age.map(SexAge::name),
        filter.from,
        filter.until,
        filter.followed,
        eyes.person,
        today,
        size,
        (page - 1) * size,
    ))
}

/// What it said before, and who wrote it when.
pub(super) struct Earlier {
    pub(super) number: i32,
    pub(super) title: String,
    pub(super) text: String,
    pub(super) lang: Lang,
    pub(super) written_by: String,
    pub(super) written_at: DateTime<Utc>,
}

/// All but the last, latest first.
pub(super) async fn list_earlier(
    db: &mut dyn Reads,
    update: &Update,
) -> Result<Vec<Earlier>, Fault> {
    Ok(sqlx::query_as!(
        Earlier,
        r#"select v.number, v.title, v.text, v.lang as "lang: Lang", p.name as written_by, v.written_at
             from update_version v join person p on p.id = v.written_by
            where v.update_id = $1 and v.number < $2 order by v.number desc limit 50"#,
        update.id.get(),
        update.version,
    )
    .fetch_all(db.conn())
    .await?)
}
