use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;
use sqlx::types::Json;

use super::super::access::ExportDecisions;
use super::super::model::{DecisionId, State};
use super::filter::{Filter, Shown};
use crate::base::access::{Grip, Subject};
use crate::base::acts::{Reads, Recording};
use crate::base::fault::Fault;
use crate::base::ids::{EventId, OrganisationId, PersonId};
use crate::base::lang::Lang;
use crate::base::words::{Word, words};
use crate::slices::meetings::MeetingId;

words!(
    /// Of which list an objective is: the Global Compact for Migration, the Sustainable Development Goals.
    Scheme { Gcm = "gcm", Sdg = "sdg" }
);

/// An objective as it is named.
#[derive(Clone, Debug, serde::Deserialize)]
pub(in super::super) struct TagName {
    pub(in super::super) scheme: String,
    pub(in super::super) number: i32,
    pub(in super::super) label: String,
    pub(in super::super) label_ru: String,
    pub(in super::super) label_ky: String,
}

impl TagName {
    pub(in super::super) fn words(&self, lang: Lang) -> &str {
        lang.pick(&self.label, Some(&self.label_ru), Some(&self.label_ky))
    }

    pub(in super::super) fn value(&self) -> String {
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
    pub(super) draft_year: Option<i32>,
    pub(super) draft_number: Option<i32>,
    pub(super) year: Option<i32>,
    pub(super) number: Option<i32>,
    pub(super) adopted_at: Option<DateTime<Utc>>,
    pub(super) meeting: Option<(String, Option<String>, Option<String>)>,
    pub(super) implementation: Implementation,
    pub(super) leads: String,
    pub(super) tags: Vec<TagName>,
}

/// A page of the register, and how many there are.
pub(super) struct Found {
    pub(super) rows: Vec<Brief>,
    /// Under everything else that was asked for: how many in each state.
    pub(super) states: Vec<(State, i64)>,
}

impl Found {
    pub(super) fn all(&self, shown: Shown) -> i64 {
        let taken = shown.states();
        self.states
            .iter()
            .filter(|(state, _)| taken.iter().any(|name| name == state.name()))
            .map(|(_, count)| count)
            .sum()
    }
}

/// Which rows, for whom.
pub(super) struct Window<'a> {
    pub(super) prefix: &'a str,
    pub(super) lang: Lang,
    pub(super) today: NaiveDate,
    /// Counts from 1; one beyond the last shows the last.
    pub(super) page: i64,
    pub(super) size: i64,
}

/// Rows and counts in one statement. ң ө ү ё are found as н о у е too (domain §6).
pub(super) async fn list(
    db: &mut impl Reads,
    filter: &Filter,
    window: &Window<'_>,
) -> Result<Found, Fault> {
    let rows = sqlx::query!(
        r#"with asked as (
               select d.* from decision d
                where ($2::int is null or coalesce(d.year, d.draft_year) = $2)
                  and ($3::bigint is null or d.meeting_id = $3)
                  and ($4::bigint is null or exists (
                        select from action a where a.decision_id = d.id and a.lead_id = $4 and a.status <> 'cancelled'))
                  and ($5::text is null or exists (
                        select from decision_tag m join tag g on g.id = m.tag_id
                         where m.decision_id = d.id and g.scheme = $5 and g.number = $6))
                  and ($7 = '' or position(translate(lower($7), 'ңӊөүё', 'нноуе') in translate(lower(concat_ws(' ',
                        d.title, d.title_ru, d.title_ky, $8::text || '/' || d.year || '/DEC/' || d.number,
                        $8::text || '/' || d.draft_year || '/L.' || d.draft_number)), 'ңӊөүё', 'нноуе')) > 0)),
           counted as (
               select coalesce(json_object_agg(state, n), '{}') as states,
                      coalesce(sum(n) filter (where state = any ($1)), 0)::bigint as chosen
                 from (select state, count(*) as n from asked group by state) each_state),
           follow as (
               select a.decision_id, count(*) as live, count(*) filter (where a.status = 'verified') as done,
                      bool_or(a.status in ('proposed', 'accepted', 'in_progress') and a.due_on < $9) as late,
                      bool_or(a.status in ('in_progress', 'reported_done', 'verified')) as begun
                 from action a join asked d on d.id = a.decision_id
                where a.status <> 'cancelled' group by a.decision_id),
           ranked as (
               select d.*, case when d.number is null then 5 when d.no_action_reason is not null then 4
                                when f.late then 0 when f.live = f.done then 3 when f.begun then 2 else 1 end as rank,
                      case $10 when 'ru' then coalesce(nullif(d.title_ru, ''), d.title)
                               when 'ky' then coalesce(nullif(d.title_ky, ''), nullif(d.title_ru, ''), d.title)
                               else d.title end collate "und-x-icu" as said
                 from asked d left join follow f on f.decision_id = d.id
                where d.state = any ($1)),
           placed as (
               select r.*, row_number() over (order by
                      case when $11 = 'implementation' then rank end,
                      case when $11 = 'title' then said end,
                      case when $11 = 'symbol' then number is null end,
                      case when $11 = 'symbol' then coalesce(year, draft_year) end desc nulls last,
                      case when $11 = 'symbol' then coalesce(number, draft_number) end,
                      id desc) as place
                 from ranked r)
           select c.states as "states!: Json<std::collections::BTreeMap<String, i64>>", p.id as "id?: DecisionId",
                  p.title as "title?", p.title_ru, p.title_ky, p.state as "state?: State", o.acronym as "proposer?",
                  p.draft_year, p.draft_number, p.year, p.number, p.adopted_at, g.title as "meeting?",
                  g.title_ru as meeting_ru, g.title_ky as meeting_ky, p.rank as "rank?",
                  (select string_agg(distinct l.acronym, ', ' order by l.acronym) from action a join organisation l on l.id = a.lead_id
                    where a.decision_id = p.id and a.status <> 'cancelled') as leads,
                  (select json_agg(json_build_object('scheme', t.scheme, 'number', t.number, 'label', t.label,
                                                     'label_ru', t.label_ru, 'label_ky', t.label_ky) order by t.id)
                     from decision_tag m join tag t on t.id = m.tag_id where m.decision_id = p.id) as "tags?: Json<Vec<TagName>>"
             from counted c
             left join placed p on (p.place - 1) / $13::bigint = least($12::bigint, greatest((c.chosen + $13 - 1) / $13, 1)) - 1
             left join organisation o on o.id = p.proposed_by
             left join meeting g on g.id = p.meeting_id
            order by p.place"#,
        &filter.shown.states(),
        filter.year,
        filter.meeting.map(MeetingId::get),
        filter.lead.map(OrganisationId::get),
        filter.tag.map(|(scheme, _)| scheme.name()),
        filter.tag.map(|(_, number)| number),
        filter.words,
        window.prefix,
        window.today,
        window.lang.tag(),
        filter.sort.name(),
        window.page,
        window.size,
    )
    .fetch_all(db.conn())
    .await?;
    let states = rows.first().map_or_else(Vec::new, |row| {
        row.states
            .0
            .iter()
            .filter_map(|(state, count)| Some((State::parse(state)?, *count)))
            .collect()
    });
    let rows = rows.into_iter().filter_map(|row| {
        Some(Brief {
            id: row.id?,
            title: row.title?,
            title_ru: row.title_ru,
            title_ky: row.title_ky,
            state: row.state?,
            proposer: row.proposer?,
            draft_year: row.draft_year,
            draft_number: row.draft_number,
            year: row.year,
            number: row.number,
            adopted_at: row.adopted_at,
            meeting: row
                .meeting
                .map(|title| (title, row.meeting_ru, row.meeting_ky)),
            implementation: Implementation::of(row.rank?),
            leads: row.leads.unwrap_or_default(),
            tags: row.tags.map(|json| json.0).unwrap_or_default(),
        })
    });
    Ok(Found {
        rows: rows.collect(),
        states,
    })
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
}

/// Only what would find something, in one statement; the latest hundred meetings.
pub(super) async fn list_offers(db: &mut impl Reads) -> Result<Offers, Fault> {
    let row = sqlx::query!(
        r#"select c.page_size,
                  (select json_agg(year order by year desc)
                     from (select distinct coalesce(year, draft_year) as year from decision) y
                    where year is not null) as "years?: Json<Vec<i32>>",
                  (select json_agg(json_build_object('id', g.id, 'title', g.title, 'title_ru', g.title_ru, 'title_ky', g.title_ky)
                                   order by g.starts_at desc)
                     from (select g.* from meeting g where exists (select from decision d where d.meeting_id = g.id)
                            order by g.starts_at desc limit 100) g) as "meetings?: Json<Vec<MeetingName>>",
                  (select json_agg(json_build_object('id', o.id, 'acronym', o.acronym) order by o.acronym)
                     from organisation o where exists (select from action a where a.lead_id = o.id)) as "leads?: Json<Vec<LeadName>>",
                  (select json_agg(json_build_object('scheme', t.scheme, 'number', t.number, 'label', t.label,
                                                     'label_ru', t.label_ru, 'label_ky', t.label_ky) order by t.id)
                     from tag t where exists (select from decision_tag m where m.tag_id = t.id)) as "tags?: Json<Vec<TagName>>"
             from charter c"#,
    )
    .fetch_one(db.conn())
    .await?;
    Ok(Offers {
        page_size: row.page_size.into(),
        years: row.years.map(|json| json.0).unwrap_or_default(),
        meetings: row.meetings.map(|json| json.0).unwrap_or_default(),
        leads: row.leads.map(|json| json.0).unwrap_or_default(),
        tags: row.tags.map(|json| json.0).unwrap_or_default(),
    })
}

words!(
    /// As what the register is taken along.
    Format { Csv = "csv", Xlsx = "xlsx" }
);

crate::id!(
    /// An export, by the event that recorded it.
    pub(crate) ExportId
);

/// What somebody took along: the register, as it was asked for.
#[derive(Clone, Debug)]
pub(crate) struct Export {
    pub(super) id: ExportId,
    pub(in super::super) person: PersonId,
    pub(super) format: Format,
    /// What was asked for, as the address says it.
    pub(super) query: String,
}

/// In whose history exports stand: the register is one.
const REGISTER: (&str, i64) = ("decision_register", 1);

impl Subject for Export {
    type Key = ExportId;
    const KIND: &'static str = "decision_export";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(db: &mut PgConnection, key: ExportId, _: Grip) -> Result<Option<Self>, Fault> {
        let row = sqlx::query!(
            r#"select e.person_id as "person!: PersonId", a.detail ->> 'format' as "format!: Format",
                      a.detail ->> 'query' as "query!"
                 from event e join event_about a on a.event_id = e.id and a.subject_kind = $2
                where e.id = $1 and e.act = 'decision.export' and e.person_id is not null"#,
            key.get(),
            REGISTER.0,
        )
        .fetch_optional(db)
        .await?;
        Ok(row.map(|row| Self {
            id: key,
            person: row.person,
            format: row.format,
            query: row.query,
        }))
    }

    fn cases() -> Vec<(&'static str, Self)> {
        let export = |person| Self {
            id: ExportId(1),
            person: PersonId(person),
            format: Format::Csv,
            query: String::new(),
        };
        vec![("own", export(1)), ("other's", export(2))]
    }
}

/// Who takes what along, as the record keeps it.
pub(super) async fn record_export(
    db: &mut Recording<ExportDecisions>,
    format: Format,
    filter: &Filter,
    rows: i64,
) -> Result<EventId, Fault> {
    let detail =
        serde_json::json!({ "format": format.name(), "query": filter.query(), "rows": rows });
    db.about(REGISTER.0, REGISTER.1, Some(detail)).await?;
    Ok(db.event())
}
