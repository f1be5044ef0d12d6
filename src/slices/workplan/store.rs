use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;
use sqlx::types::Json;

use super::frameworks::Anchor;
use super::model::{
    Activity, ActivityId, Code, Former, Heading, HeadingId, Indicator, Level, Linked, Member,
    Money, Quarters, Step, Workplan,
};
use crate::base::access::{Grip, Subject};
use crate::base::acts::Reads;
use crate::base::fault::Fault;
use crate::base::ids::OrganisationId;
use crate::base::words::Word as _;
use crate::slices::actions::{ActionId, Status};
use crate::slices::decisions::{DecisionId, TagName};

/// Lines that the workplan of one year shows.
pub(super) const MOST_LINES: i64 = 300;
/// Priorities, outcomes and outputs of one year.
const MOST_HEADINGS: i64 = 400;

/// The workplan of a year; an empty one where nobody has begun it.
pub(super) async fn workplan(db: &mut dyn Reads, year: i32) -> Result<Workplan, Fault> {
    let approval = sqlx::query!(
        r#"select d.id as "id: DecisionId", d.year, d.number
             from workplan w join decision d on d.id = w.decision_id where w.year = $1"#,
        year,
    )
    .fetch_optional(db.conn())
    .await?;
    Ok(Workplan {
        year,
        approval: approval.map(|row| (row.id, row.year, row.number)),
        headings: list_headings(db, year).await?,
    })
}

/// Priorities, outcomes and outputs of a year.
pub(super) async fn list_headings(db: &mut dyn Reads, year: i32) -> Result<Vec<Heading>, Fault> {
    headings(db.conn(), None, Some(year)).await
}

async fn headings(
    db: &mut PgConnection,
    one: Option<HeadingId>,
    year: Option<i32>,
) -> Result<Vec<Heading>, Fault> {
    Ok(sqlx::query_as!(
        Heading,
        r#"select h.id as "id: HeadingId", w.year, h.level as "level: Level", h.parent_id as "parent: HeadingId", h.number,
                  h.title, h.title_ru, h.title_ky, h.rationale,
                  (select json_build_object('id', o.id, 'framework', f.name, 'code', o.code, 'title', o.title, 'title_ru', o.title_ru,
                                            'title_ky', o.title_ky)
                     from framework_outcome o join cooperation_framework f on f.id = o.framework_id
                    where o.id = h.framework_outcome_id) as "anchor: Json<Anchor>"
             from workplan_heading h join workplan w on w.id = h.workplan_id
            where ($1::bigint is null or h.id = $1) and ($2::int is null or w.year = $2)
            order by h.level = 'output', h.level = 'outcome', h.number, h.id limit $3"#,
        one.map(HeadingId::get),
        year,
        MOST_HEADINGS,
    )
    .fetch_all(db)
    .await?)
}

impl Subject for Heading {
    type Key = HeadingId;
    const KIND: &'static str = "workplan_heading";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(
        db: &mut PgConnection,
        key: HeadingId,
        grip: Grip,
    ) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            sqlx::query!(
                "select id from workplan_heading where id = $1 for update",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
        }
        Ok(headings(db, Some(key), None).await?.pop())
    }

    fn cases() -> Vec<(&'static str, Self)> {
        vec![("", super::samples::heading(1, Level::Priority, None))]
    }
}

/// Years that have a workplan, the latest first.
pub(super) async fn list_years(db: &mut dyn Reads) -> Result<Vec<i32>, Fault> {
    Ok(
        sqlx::query_scalar!("select year from workplan order by year desc limit 30")
            .fetch_all(db.conn())
            .await?,
    )
}

/// One line of `workplan_activity`, with all that stands around it.
struct Row {
    id: ActivityId,
    year: i32,
    priority: i32,
    number: i32,
    output: HeadingId,
    title: String,
    lead: OrganisationId,
    lead_acronym: String,
    quarters: i32,
    required: i64,
    available: i64,
    contributors: Option<Json<Vec<(i64, String)>>>,
    partners: Option<String>,
    narrative: Option<String>,
    policy_reference: Option<String>,
    joint_plan_reference: Option<String>,
    indicators: Option<Json<Vec<[Option<String>; 4]>>>,
    tags: Option<Json<Vec<TagName>>>,
    steps: Option<Json<Vec<(String, i32, NaiveDate)>>>,
    revision: i32,
    taken_out_at: Option<DateTime<Utc>>,
    taken_out_reason: Option<String>,
}

fn held<T>(list: Option<Json<Vec<T>>>) -> Vec<T> {
    list.map_or_else(Vec::new, |list| list.0)
}

impl Row {
    fn activity(self) -> Option<Activity> {
        let indicators = held(self.indicators).into_iter();
        Some(Activity {
            id: self.id,
            year: self.year,
            code: Code {
                priority: self.priority,
                number: self.number,
            },
            output: self.output,
            title: self.title,
            lead: self.lead,
            lead_acronym: self.lead_acronym,
            quarters: Quarters::of_bits(self.quarters)?,
            money: Money {
                required: self.required,
                available: self.available,
            },
            contributors: held(self.contributors)
                .into_iter()
                .map(|(id, acronym)| Member {
                    id: id.into(),
                    acronym,
                })
                .collect(),
            partners: self.partners,
            narrative: self.narrative,
            policy_reference: self.policy_reference,
            joint_plan_reference: self.joint_plan_reference,
            indicators: indicators
                .filter_map(|[title, baseline, target, actual]| {
                    Some(Indicator {
                        title: title?,
                        baseline,
                        target,
                        actual,
                    })
                })
                .collect(),
            tags: held(self.tags),
            steps: held(self.steps)
                .into_iter()
                .filter_map(|(status, percent, due_on)| {
                    Some(Step {
                        status: Status::parse(&status)?,
                        percent,
                        due_on,
                    })
                })
                .collect(),
            revision: self.revision,
            taken_out: self.taken_out_at.zip(self.taken_out_reason),
        })
    }
}

/// One statement for a single activity and for lists.
async fn activities(
    db: &mut PgConnection,
    one: Option<ActivityId>,
    year: Option<i32>,
    lead: Option<OrganisationId>,
    most: i64,
) -> Result<Vec<Activity>, Fault> {
    let rows = sqlx::query_as!(
        Row,
        r#"select a.id as "id: ActivityId", w.year, p.number as priority, a.number, a.output_id as "output: HeadingId", a.title,
                  a.lead_id as "lead: OrganisationId", o.acronym as lead_acronym, a.quarters,
                  a.required_usd as required, a.available_usd as available, a.partners, a.narrative,
                  a.policy_reference, a.joint_plan_reference, a.revision, a.taken_out_at, a.taken_out_reason,
                  (select json_agg(json_build_array(c.organisation_id, m.acronym) order by m.acronym)
                     from workplan_contributor c join organisation m on m.id = c.organisation_id
                    where c.activity_id = a.id) as "contributors: Json<Vec<(i64, String)>>",
                  (select json_agg(json_build_array(i.title, i.baseline, i.target, i.actual) order by i.place)
                     from workplan_indicator i where i.activity_id = a.id) as "indicators: Json<Vec<[Option<String>; 4]>>",
                  (select json_agg(json_build_object('scheme', t.scheme, 'number', t.number, 'label', t.label,
                                                     'label_ru', t.label_ru, 'label_ky', t.label_ky) order by t.id)
                     from workplan_tag m join tag t on t.id = m.tag_id where m.activity_id = a.id) as "tags: Json<Vec<TagName>>",
                  (select json_agg(json_build_array(s.status, s.percent, s.due_on))
                     from workplan_action l join action s on s.id = l.action_id
                    where l.activity_id = a.id) as "steps: Json<Vec<(String, i32, NaiveDate)>>"
             from workplan_activity a
             join workplan_heading p on p.id = a.priority_id
             join workplan w on w.id = p.workplan_id
             join organisation o on o.id = a.lead_id
            where ($1::bigint is null or a.id = $1) and ($2::int is null or w.year = $2 and a.taken_out_at is null)
              and ($3::bigint is null or a.lead_id = $3)
            order by p.number, a.number, a.id limit $4"#,
        one.map(ActivityId::get),
        year,
        lead.map(OrganisationId::get),
        most,
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().filter_map(Row::activity).collect())
}

impl Subject for Activity {
    type Key = ActivityId;
    const KIND: &'static str = "workplan_activity";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(
        db: &mut PgConnection,
        key: ActivityId,
        grip: Grip,
    ) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            sqlx::query!(
                "select id from workplan_activity where id = $1 for update",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
        }
        Ok(activities(db, Some(key), None, None, 1).await?.pop())
    }

    fn cases() -> Vec<(&'static str, Self)> {
        let led_by = |lead| {
            let mut activity = super::samples::activity();
            activity.lead = OrganisationId(lead);
            activity
        };
        vec![("own", led_by(1)), ("other's", led_by(2))]
    }
}

/// The lines of a year as they are counted; those of one lead, if one is named.
pub(super) async fn list(
    db: &mut dyn Reads,
    year: i32,
    lead: Option<OrganisationId>,
) -> Result<Vec<Activity>, Fault> {
    activities(db.conn(), None, Some(year), lead, MOST_LINES).await
}

/// What a year no longer plans, as it was counted.
pub(super) async fn list_taken_out(db: &mut dyn Reads, year: i32) -> Result<Vec<Former>, Fault> {
    let rows = sqlx::query!(
        r#"select a.id as "id: ActivityId", p.number as priority, a.number, a.title,
                  a.taken_out_at as "at!", a.taken_out_reason as "reason!"
             from workplan_activity a
             join workplan_heading p on p.id = a.priority_id
             join workplan w on w.id = p.workplan_id
            where w.year = $1 and a.taken_out_at is not null
            order by p.number, a.number limit $2"#,
        year,
        MOST_LINES,
    )
    .fetch_all(db.conn())
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Former {
            id: row.id,
            code: Code {
                priority: row.priority,
                number: row.number,
            },
            title: row.title,
            at: row.at,
            reason: row.reason,
        })
        .collect())
}

/// Members of the day, and whoever leads a line of the year all the same.
pub(super) async fn list_members(
    db: &mut dyn Reads,
    day: NaiveDate,
    year: i32,
) -> Result<Vec<Member>, Fault> {
    Ok(sqlx::query_as!(
        Member,
        r#"select o.id as "id: OrganisationId", o.acronym
             from organisation o
            where exists (select from membership m where m.organisation_id = o.id and m.valid_from <= $1
                             and (m.valid_until is null or m.valid_until >= $1))
               or exists (select from workplan_activity a join workplan_heading p on p.id = a.priority_id
                            join workplan w on w.id = p.workplan_id where a.lead_id = o.id and w.year = $2)
            order by o.acronym limit 200"#,
        day,
        year,
    )
    .fetch_all(db.conn())
    .await?)
}

/// An objective that may be chosen.
#[derive(Clone, Debug)]
pub(super) struct Tag {
    pub(super) id: i64,
    pub(super) name: TagName,
}

/// All objectives, as the compact and the agenda count.
pub(super) async fn list_tags(db: &mut dyn Reads) -> Result<Vec<Tag>, Fault> {
    let rows = sqlx::query!(
        "select id, scheme, number, label, label_ru, label_ky from tag order by id limit 200"
    )
    .fetch_all(db.conn())
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Tag {
            id: row.id,
            name: TagName {
                scheme: row.scheme,
                number: row.number,
                label: row.label,
                label_ru: row.label_ru,
                label_ky: row.label_ky,
            },
        })
        .collect())
}

/// A decision that could have approved a workplan.
#[derive(Clone, Debug)]
pub(super) struct Adopted {
    pub(super) id: DecisionId,
    pub(super) title: String,
    pub(super) title_ru: Option<String>,
    pub(super) title_ky: Option<String>,
    pub(super) year: Option<i32>,
    pub(super) number: Option<i32>,
}

/// The latest adopted decisions, before them the one that approved the workplan of the year.
pub(super) async fn list_adopted(db: &mut dyn Reads, year: i32) -> Result<Vec<Adopted>, Fault> {
    Ok(sqlx::query_as!(
        Adopted,
        r#"select id as "id: DecisionId", title, title_ru, title_ky, year, number
             from decision d
            where id = any (array(select id from decision where state = 'adopted' and adopted_at is not null
                                   order by adopted_at desc, id desc limit 100)
                            || (select decision_id from workplan where year = $1)) and state = 'adopted'
            order by exists (select from workplan w where w.year = $1 and w.decision_id = d.id) desc, adopted_at desc, id desc"#,
        year,
    )
    .fetch_all(db.conn())
    .await?)
}

/// What an action is called in a list: its number within its source.
struct Carrier {
    id: ActionId,
    title: String,
    lead: OrganisationId,
    acronym: String,
    status: Status,
    percent: i32,
    due_on: NaiveDate,
}

impl Carrier {
    fn linked(self) -> Linked {
        Linked {
            id: self.id,
            title: self.title,
            lead: self.lead,
            acronym: self.acronym,
            step: Step {
                status: self.status,
                percent: self.percent,
                due_on: self.due_on,
            },
        }
    }
}

/// The actions that carry an activity out, by their day.
pub(super) async fn list_linked(
    db: &mut dyn Reads,
    activity: ActivityId,
) -> Result<Vec<Linked>, Fault> {
    let rows = sqlx::query_as!(
        Carrier,
        r#"select a.id as "id: ActionId", a.title, a.lead_id as "lead: OrganisationId", o.acronym, a.status as "status: Status",
                  a.percent, a.due_on
             from workplan_action l join action a on a.id = l.action_id join organisation o on o.id = a.lead_id
            where l.activity_id = $1 order by a.due_on, a.id limit 200"#,
        activity.get(),
    )
    .fetch_all(db.conn())
    .await?;
    Ok(rows.into_iter().map(Carrier::linked).collect())
}

/// Actions that live and carry no activity out yet; of one lead, if one is named.
pub(super) async fn list_free(
    db: &mut dyn Reads,
    lead: Option<OrganisationId>,
) -> Result<Vec<Linked>, Fault> {
    let rows = sqlx::query_as!(
        Carrier,
        r#"select a.id as "id: ActionId", a.title, a.lead_id as "lead: OrganisationId", o.acronym, a.status as "status: Status",
                  a.percent, a.due_on
             from action a join organisation o on o.id = a.lead_id
            where a.status not in ('declined', 'cancelled') and ($1::bigint is null or a.lead_id = $1)
              and not exists (select from workplan_action l where l.action_id = a.id)
            order by a.id desc limit 200"#,
        lead.map(OrganisationId::get),
    )
    .fetch_all(db.conn())
    .await?;
    Ok(rows.into_iter().map(Carrier::linked).collect())
}

/// An action by its number, and whether it carries an activity out already.
pub(super) async fn action(
    db: &mut dyn Reads,
    id: ActionId,
) -> Result<Option<(Linked, bool)>, Fault> {
    let row = sqlx::query!(
        r#"select a.id as "id: ActionId", a.title, a.lead_id as "lead: OrganisationId", o.acronym, a.status as "status: Status",
                  a.percent, a.due_on, exists (select from workplan_action l where l.action_id = a.id) as "is_linked!"
             from action a join organisation o on o.id = a.lead_id where a.id = $1"#,
        id.get(),
    )
    .fetch_optional(db.conn())
    .await?;
    Ok(row.map(|row| {
        let linked = Carrier {
            id: row.id,
            title: row.title,
            lead: row.lead,
            acronym: row.acronym,
            status: row.status,
            percent: row.percent,
            due_on: row.due_on,
        }
        .linked();
        (linked, row.is_linked)
    }))
}
