use chrono::{DateTime, NaiveDate, Utc};
use sqlx::types::Json;

use super::super::model::{DecisionId, State, symbol};
use super::filter::{Filter, Sort};
use super::find_store;
use crate::base::access::{Actor, Hat};
use crate::base::acts::Reads;
use crate::base::fault::Fault;
use crate::base::ids::GroupId;
use crate::base::lang::{Lang, Texts};
use crate::base::words::words;
use crate::slices::meetings::MeetingId;

words!(
    /// Of which list an objective is: the Global Compact for Migration, the Sustainable Development Goals.
    Scheme { Gcm = "gcm", Sdg = "sdg" }
);

/// An objective as it is named.
#[derive(Clone, Debug, serde::Deserialize)]
pub(crate) struct TagName {
    pub(crate) scheme: String,
    pub(crate) number: i32,
    pub(crate) label: String,
    pub(crate) label_ru: String,
    pub(crate) label_ky: String,
}

impl TagName {
    pub(crate) fn words(&self, lang: Lang) -> &str {
        lang.pick(&self.label, Some(&self.label_ru), Some(&self.label_ky))
    }

    pub(crate) fn value(&self) -> String {
        format!("{}-{}", self.scheme, self.number)
    }
}

/// How far what a decision asks for is carried out (domain §4); derived, never typed (I20).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Implementation {
    Overdue,
    NotStarted,
    InProgress,
    Implemented,
    NoneRequired,
    /// Nothing to carry out yet.
    NotAdopted,
}

impl Implementation {
    /// As the statement ranks it: what needs somebody first.
    fn of(rank: i32) -> Self {
        match rank {
            0 => Self::Overdue,
            1 => Self::NotStarted,
            2 => Self::InProgress,
            3 => Self::Implemented,
            4 => Self::NoneRequired,
            _ => Self::NotAdopted,
        }
    }
}

/// One row of the register.
pub(super) struct Brief {
    pub(super) id: DecisionId,
    pub(super) title: String,
    pub(super) title_ru: Option<String>,
    pub(super) title_ky: Option<String>,
    pub(super) state: State,
    pub(super) proposer: String,
    /// Year and number of the text that was tabled, and of the decision.
    pub(super) tabled: (Option<i32>, Option<i32>),
    pub(super) version: i32,
    pub(super) adopted: (Option<i32>, Option<i32>),
    pub(super) adopted_at: Option<DateTime<Utc>>,
    pub(super) meeting: Option<(String, Option<String>, Option<String>)>,
    pub(super) implementation: Implementation,
    pub(super) leads: String,
    pub(super) tags: Vec<TagName>,
    /// The working group that recommended it.
    pub(super) group: Option<GroupName>,
}

impl Brief {
    pub(super) fn symbol(&self, prefix: &str) -> String {
        symbol(prefix, self.adopted, self.tabled, self.version).unwrap_or_default()
    }
}

/// A page of the register, and whether there is another.
pub(super) struct Found {
    pub(super) rows: Vec<Brief>,
    pub(super) more: bool,
}

/// Which rows, for whom.
pub(super) struct Window {
    pub(super) lang: Lang,
    pub(super) today: NaiveDate,
    /// Counts from 1.
    pub(super) page: i64,
    pub(super) size: i64,
}

/// So many of one year or one meeting are put in the order of their follow-up.
const MOST_IN_ORDER: i64 = 5000;

/// Newest first, unless a year or a meeting is asked for in another order.
pub(super) async fn list(
    db: &mut dyn Reads,
    filter: &Filter,
    window: &Window,
) -> Result<Found, Fault> {
    let (most, skipped) = (window.size + 1, (window.page - 1) * window.size);
    let mut rows = if filter.order() == Sort::Implementation {
        let ids = find_store::list(db, filter, window.lang, (MOST_IN_ORDER, 0)).await?;
        list_rows(db, &ids, window.today, Some((most, skipped))).await?
    } else {
        let ids = find_store::list(db, filter, window.lang, (most, skipped)).await?;
        list_rows(db, &ids, window.today, None).await?
    };
    let fits = usize::try_from(window.size).unwrap_or(usize::MAX);
    let more = rows.len() > fits;
    rows.truncate(fits);
    Ok(Found { rows, more })
}

/// As they were found; or in the order of their follow-up, and then those of one page.
async fn list_rows(
    db: &mut dyn Reads,
    ids: &[DecisionId],
    today: NaiveDate,
    by_follow_up: Option<(i64, i64)>,
) -> Result<Vec<Brief>, Fault> {
    let ids: Vec<i64> = ids.iter().map(|id| id.get()).collect();
    let (most, skipped) = by_follow_up.unwrap_or((i64::MAX, 0));
    let rows = sqlx::query!(
        r#"select d.id as "id: DecisionId", d.title, d.title_ru, d.title_ky, d.state as "state: State", o.acronym as proposer,
                  d.draft_year, d.draft_number, d.current_version as version, d.year, d.number, d.adopted_at,
                  g.title as "meeting?", g.title_ru as meeting_ru, g.title_ky as meeting_ky, r.rank as "rank!",
                  case when w.id is not null then json_build_object('id', w.id, 'number', w.number, 'name', w.name,
                                                                    'name_ru', w.name_ru, 'name_ky', w.name_ky) end as "group?: Json<GroupName>",
                  (select string_agg(distinct l.acronym, ', ' order by l.acronym) from action a join organisation l on l.id = a.lead_id
                    where a.decision_id = d.id and a.status <> 'cancelled') as leads,
                  (select json_agg(json_build_object('scheme', t.scheme, 'number', t.number, 'label', t.label,
                                                     'label_ru', t.label_ru, 'label_ky', t.label_ky) order by t.id)
                     from decision_tag m join tag t on t.id = m.tag_id where m.decision_id = d.id) as "tags?: Json<Vec<TagName>>"
             from unnest($1::bigint[]) with ordinality asked (id, place)
             join decision d on d.id = asked.id
             join organisation o on o.id = d.proposed_by
             left join meeting g on g.id = d.meeting_id
             left join working_group w on w.id = d.recommended_by_group_id
            cross join lateral (
                select count(*) as live, count(*) filter (where a.status = 'verified') as done,
                       bool_or(a.status in ('proposed', 'accepted', 'in_progress') and a.due_on < $2) as late,
                       bool_or(a.status in ('in_progress', 'reported_done', 'verified')) as begun
                  from action a where a.decision_id = d.id and a.status <> 'cancelled') f
            cross join lateral (
                select case when d.number is null then 5 when d.no_action_reason is not null then 4 when f.late then 0
                            when f.live > 0 and f.live = f.done then 3 when f.begun then 2 else 1 end as rank) r
            order by case when $3 then r.rank end, asked.place limit $4 offset $5"#,
        &ids,
        today,
        by_follow_up.is_some(),
        most,
        skipped,
    )
    .fetch_all(db.conn())
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Brief {
            id: row.id,
            title: row.title,
            title_ru: row.title_ru,
            title_ky: row.title_ky,
            state: row.state,
            proposer: row.proposer,
            tabled: (row.draft_year, row.draft_number),
            version: row.version,
            adopted: (row.year, row.number),
            adopted_at: row.adopted_at,
            meeting: row
                .meeting
                .map(|title| (title, row.meeting_ru, row.meeting_ky)),
            implementation: Implementation::of(row.rank),
            leads: row.leads.unwrap_or_default(),
            tags: row.tags.map(|json| json.0).unwrap_or_default(),
            group: row.group.map(|json| json.0),
        })
        .collect())
}

/// A working group that recommends (R16).
#[derive(Clone, Debug, serde::Deserialize)]
pub(in super::super) struct GroupName {
    pub(in super::super) id: i64,
    pub(in super::super) number: i32,
    pub(in super::super) name: String,
    pub(in super::super) name_ru: Option<String>,
    pub(in super::super) name_ky: Option<String>,
}

impl GroupName {
    /// "WG 1: Migration data"
    pub(in super::super) fn words(&self, t: &Texts, lang: Lang) -> String {
        let name = lang.pick(&self.name, self.name_ru.as_deref(), self.name_ky.as_deref());
        t.meetings_group_named(self.number.to_string(), name)
    }
}

/// Groups that run today, for which the reader may recommend: the secretariat for each, a chair for its own.
pub(in super::super) async fn groups_to_recommend(
    db: &mut dyn Reads,
    who: &Actor,
    day: NaiveDate,
) -> Result<Vec<GroupName>, Fault> {
    let chaired: Vec<i64> = who
        .groups
        .iter()
        .filter(|seat| seat.chairs)
        .map(|seat| seat.id.get())
        .collect();
    Ok(sqlx::query_as!(
        GroupName,
        "select id, number, name, name_ru, name_ky from working_group
          where (sunset_on is null or sunset_on >= $1) and ($2 or id = any ($3)) order by number limit 200",
        day,
        who.hat == Hat::Secretariat,
        &chaired,
    )
    .fetch_all(db.conn())
    .await?)
}

/// A meeting that has decisions.
#[derive(Clone, Debug, serde::Deserialize)]
pub(super) struct MeetingName {
    pub(super) id: i64,
    pub(super) title: String,
    pub(super) title_ru: Option<String>,
    pub(super) title_ky: Option<String>,
}

/// A member that leads an action.
#[derive(Clone, Debug, serde::Deserialize)]
pub(super) struct LeadName {
    pub(super) id: i64,
    pub(super) acronym: String,
}

/// What can be asked for, and how much stands on a page.
#[derive(Clone, Debug, Default)]
pub(super) struct Offers {
    pub(super) page_size: i64,
    pub(super) years: Vec<i32>,
    pub(super) meetings: Vec<MeetingName>,
    pub(super) leads: Vec<LeadName>,
    pub(super) tags: Vec<TagName>,
    pub(super) groups: Vec<GroupName>,
}

/// Only what would find something, in one statement; the latest meetings, as many as a page has rows,
/// of the year if one is asked for, and the one that is asked for itself: those are one array, for "or" between the two
/// would read every meeting there is.
pub(super) async fn list_offers(db: &mut dyn Reads, filter: &Filter) -> Result<Offers, Fault> {
    let row = sqlx::query!(
        r#"with ends as (
               select (select min(coalesce(year, draft_year)) from decision) as first, (select max(coalesce(year, draft_year)) from decision) as last)
           select c.page_size,
                  (select json_agg(y.year order by y.year desc)
                     from ends cross join generate_series(ends.first, ends.last) y (year)
                    where (select true from decision d where coalesce(d.year, d.draft_year) = y.year limit 1)) as "years?: Json<Vec<i32>>",
                  (select json_agg(json_build_object('id', g.id, 'title', g.title, 'title_ru', g.title_ru, 'title_ky', g.title_ky)
                                   order by g.starts_at desc)
                     from meeting g
                    where g.id = any (array(
                          select m.id from meeting m
                           where ($1::int is null or m.year = $1) and (select true from decision d where d.meeting_id = m.id limit 1)
                           order by m.starts_at desc limit (select page_size from charter)) || $2::bigint)) as "meetings?: Json<Vec<MeetingName>>",
                  (select json_agg(json_build_object('id', o.id, 'acronym', o.acronym) order by o.acronym)
                     from organisation o where (select true from action a where a.lead_id = o.id and a.status <> 'cancelled' order by a.decision_id desc limit 1)) as "leads?: Json<Vec<LeadName>>",
                  (select json_agg(json_build_object('scheme', t.scheme, 'number', t.number, 'label', t.label,
                                                     'label_ru', t.label_ru, 'label_ky', t.label_ky) order by t.id)
                     from tag t where (select true from decision_tag m where m.tag_id = t.id order by m.decision_id desc limit 1)) as "tags?: Json<Vec<TagName>>",
                  (select json_agg(json_build_object('id', w.id, 'number', w.number, 'name', w.name, 'name_ru', w.name_ru, 'name_ky', w.name_ky)
                                   order by w.number)
                     from working_group w
                    where w.id = $3 or (select true from decision d where d.recommended_by_group_id = w.id limit 1)) as "groups?: Json<Vec<GroupName>>"
             from charter c"#,
        filter.year,
        filter.meeting.map(MeetingId::get),
        filter.group.map(GroupId::get),
    )
    .fetch_one(db.conn())
    .await?;
    Ok(Offers {
        page_size: row.page_size.into(),
        years: row.years.map(|json| json.0).unwrap_or_default(),
        meetings: row.meetings.map(|json| json.0).unwrap_or_default(),
        leads: row.leads.map(|json| json.0).unwrap_or_default(),
        tags: row.tags.map(|json| json.0).unwrap_or_default(),
        groups: row.groups.map(|json| json.0).unwrap_or_default(),
    })
}
