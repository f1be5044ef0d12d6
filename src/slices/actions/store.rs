use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;
use sqlx::types::Json;

use super::access::{
    AcceptAction, DeclineAction, FindNoAction, ReassignAction, ReopenAction, ReportProgress,
    VerifyAction,
};
use super::forms::{Assignment, Progress, Proposal};
use super::model::{Action, ActionId, Carried, Details, Kind, Report, Shown, Source, Status};
use super::rules::Stand;
use crate::base::access::{Grip, Subject};
use crate::base::acts::{Reads, Recording, Records};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{OrganisationId, PersonId};
use crate::base::words::Word;
use crate::slices::decisions::{Decision, DecisionId, TagName};
use crate::slices::meetings::{Item, ItemId, MeetingId};

impl Subject for Action {
    type Key = ActionId;
    const KIND: &'static str = "action";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(db: &mut PgConnection, key: ActionId, grip: Grip) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            sqlx::query!("select id from action where id = $1 for update", key.get())
                .fetch_optional(&mut *db)
                .await?;
        }
        let row = sqlx::query!(
            r#"select a.id as "id: ActionId", a.decision_id as "decision: DecisionId", a.meeting_id as "meeting: MeetingId",
                      a.agenda_item_id as "item: ItemId", coalesce(d.title, i.title) as "source_title!",
                      case when d.id is null then i.title_ru else d.title_ru end as source_title_ru,
                      case when d.id is null then i.title_ky else d.title_ky end as source_title_ky,
                      coalesce(d.year, g.year) as year, coalesce(d.number, g.number) as source_number,
                      a.number, a.title, a.paragraph, a.lead_id as "lead: OrganisationId", o.acronym, a.due_on, a.status as "status: Status",
                      a.percent, a.decline_reason, a.reported_at, a.verified_at,
                      is_apart(a.decision_id, a.lead_id, a.paragraph) as "lead_is_apart!",
                      a.kind as "kind: Kind", a.place, a.person_id as "person: PersonId", p.name as "person_name?",
                      (select json_agg(json_build_object('scheme', t.scheme, 'number', t.number, 'label', t.label,
                                                         'label_ru', t.label_ru, 'label_ky', t.label_ky) order by t.id)
                         from action_tag m join tag t on t.id = m.tag_id where m.action_id = a.id) as "tags?: Json<Vec<TagName>>",
                      (select json_build_object('id', w.id, 'code', 'P' || h.number || '.' || w.number, 'title', w.title)
                         from workplan_action l join workplan_activity w on w.id = l.activity_id
                         join workplan_heading h on h.id = w.priority_id where l.action_id = a.id) as "activity?: Json<Carried>"
                 from action a
                 left join decision d on d.id = a.decision_id
                 left join meeting g on g.id = a.meeting_id
                 left join agenda_item i on i.id = a.agenda_item_id
                 left join person p on p.id = a.person_id
                 join organisation o on o.id = a.lead_id
                where a.id = $1"#,
            key.get(),
        )
        .fetch_optional(db)
        .await?;
        let Some(row) = row else {
            return Ok(None);
        };
        Ok(Some(Self {
            id: row.id,
            source: source(row.decision, row.meeting, row.item)?,
            source_title: row.source_title,
            source_title_ru: row.source_title_ru,
            source_title_ky: row.source_title_ky,
            year: row.year,
            source_number: row.source_number,
            number: row.number,
            title: row.title,
            paragraph: row.paragraph,
            lead: row.lead,
            acronym: row.acronym,
            due_on: row.due_on,
            status: row.status,
            percent: row.percent,
            decline_reason: row.decline_reason,
            reported_at: row.reported_at,
            lead_is_apart: row.lead_is_apart,
            verified_at: row.verified_at,
            details: Details {
                kind: row.kind,
                person: row.person,
                person_name: row.person_name,
                place: row.place,
                tags: row.tags.map(|json| json.0).unwrap_or_default(),
            },
            activity: row.activity.map(|json| json.0),
        }))
    }

    fn cases() -> Vec<(&'static str, Self)> {
        let action = |lead| Self {
            id: ActionId(1),
            source: Source::Decision(DecisionId::from(1)),
            source_title: String::new(),
            source_title_ru: None,
            source_title_ky: None,
            year: None,
            source_number: None,
            number: 1,
            title: String::new(),
            paragraph: None,
            lead: OrganisationId(lead),
            acronym: String::new(),
            due_on: NaiveDate::default(),
            status: Status::Proposed,
            percent: 0,
            decline_reason: None,
            reported_at: None,
            lead_is_apart: false,
            verified_at: None,
            details: Details::default(),
            activity: None,
        };
        vec![("own", action(1)), ("other's", action(2))]
    }
}

/// The database knows one of both (`action_has_one_source`).
fn source(
    decision: Option<DecisionId>,
    meeting: Option<MeetingId>,
    item: Option<ItemId>,
) -> Result<Source, Fault> {
    match (decision, meeting.zip(item)) {
        (Some(decision), _) => Ok(Source::Decision(decision)),
        (None, Some((meeting, item))) => Ok(Source::Item(meeting, item)),
        (None, None) => Err(Fault::new("an action that follows from nothing")),
    }
}

/// A member that may lead.
pub(super) struct Lead {
    pub(super) id: OrganisationId,
    pub(super) acronym: String,
    /// I11: from which paragraphs of the decision it disassociated itself; from the whole, if none is named.
    apart: Option<Vec<i32>>,
}

impl Lead {
    pub(super) fn is_apart(&self, paragraph: Option<i32>) -> bool {
        self.apart.as_ref().is_some_and(|from| {
            from.is_empty() || paragraph.is_some_and(|number| from.contains(&number))
        })
    }

    /// From which paragraphs; none means the whole.
    pub(super) fn apart(&self) -> Option<&[i32]> {
        self.apart.as_deref()
    }
}

/// Members of the day, and how each stands to a decision.
pub(super) async fn list_leads(
    db: &mut dyn Reads,
    day: NaiveDate,
    decision: Option<DecisionId>,
) -> Result<Vec<Lead>, Fault> {
    Ok(sqlx::query_as!(
        Lead,
        r#"select a.id as "id!: OrganisationId", a.acronym as "acronym!", p.paragraphs as "apart?"
             from active_member a
             left join decision d on d.id = $2
             left join position p on p.decision_id = d.id and p.version = d.adopted_version and p.organisation_id = a.id
                  and p.is_current and p.value = 'disassociate'
            where a.valid_from <= $1 and (a.valid_until is null or a.valid_until >= $1)
            order by a.acronym <> 'RCO', a.acronym"#,
        day,
        decision.map(DecisionId::get),
    )
    .fetch_all(db.conn())
    .await?)
}

/// The actions of one decision, or of one item, in their order.
pub(super) async fn list_of_source(db: &mut dyn Reads, source: Source) -> Result<Vec<Row>, Fault> {
    let (decision, item) = match source {
        Source::Decision(decision) => (Some(decision), None),
        Source::Item(_, item) => (None, Some(item)),
    };
    Ok(sqlx::query_as!(
        Row,
        r#"select a.id as "id: ActionId", a.number, a.title, o.acronym, a.due_on, a.status as "status: Status", a.percent,
                  a.news_at, a.reported_at, a.revisions, d.id is null as "is_of_meeting!", coalesce(d.number, g.number) as source_number,
                  coalesce(d.title, i.title) as "source_title!", case when d.id is null then i.title_ru else d.title_ru end as source_title_ru,
                  case when d.id is null then i.title_ky else d.title_ky end as source_title_ky
             from action a
             join organisation o on o.id = a.lead_id
             left join decision d on d.id = a.decision_id
             left join meeting g on g.id = a.meeting_id
             left join agenda_item i on i.id = a.agenda_item_id
            where a.decision_id = $1 or a.agenda_item_id = $2 order by a.number limit 100"#,
        decision.map(DecisionId::get),
        item.map(ItemId::get),
    )
    .fetch_all(db.conn())
    .await?)
}

/// One action in a list.
pub(super) struct Row {
    pub(super) id: ActionId,
    pub(super) number: i32,
    pub(super) title: String,
    pub(super) acronym: String,
    pub(super) due_on: NaiveDate,
    pub(super) status: Status,
    pub(super) percent: i32,
    pub(super) news_at: Option<DateTime<Utc>>,
    pub(super) reported_at: Option<DateTime<Utc>>,
    pub(super) revisions: i32,
    pub(super) is_of_meeting: bool,
    pub(super) source_number: Option<i32>,
    pub(super) source_title: String,
    pub(super) source_title_ru: Option<String>,
    pub(super) source_title_ky: Option<String>,
}

impl Row {
    /// `DEC/9-A1`, `MTG/4-A1`
    pub(super) fn short_symbol(&self) -> String {
        let series = if self.is_of_meeting { "MTG" } else { "DEC" };
        match self.source_number {
            Some(number) => format!("{series}/{number}-A{}", self.number),
            None => format!("A{}", self.number),
        }
    }

    pub(super) fn stand(&self) -> Stand {
        Stand {
            status: self.status,
            due_on: self.due_on,
            reported_at: self.reported_at,
            news_at: self.news_at,
            revisions: self.revisions,
        }
    }
}

/// What was reported and what came with it, newest first.
pub(super) async fn list_reports(
    db: &mut dyn Reads,
    action: ActionId,
) -> Result<Vec<Report>, Fault> {
    Ok(sqlx::query_as!(
        Report,
        r#"select r.narrative, r.percent, p.name as person, o.acronym, r.at,
                  (select jsonb_agg(jsonb_build_object('id', e.id, 'link', e.link, 'file', e.file_name) order by e.id)
                     from evidence e where e.report_id = r.id) as "evidence: sqlx::types::Json<Vec<Shown>>"
             from progress_report r
             join person p on p.id = r.person_id
             join organisation o on o.id = r.organisation_id
            where r.action_id = $1 order by r.id desc limit 50"#,
        action.get(),
    )
    .fetch_all(db.conn())
    .await?)
}

/// Numbered within its decision, which the act holds locked.
pub(super) async fn record_proposal(
    db: &mut dyn Records,
    decision: &Decision,
    proposal: &Proposal,
) -> Result<ActionId, Fault> {
    let id = sqlx::query_scalar!(
        "insert into action (decision_id, number, title, lead_id, start_on, due_on, original_due_on, paragraph)
         select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $5, $6 from action where decision_id = $1
         returning id",
        decision.id.get(),
        proposal.title,
        proposal.assignment.lead.get(),
        proposal.start_on,
        proposal.assignment.due_on,
        proposal.paragraph,
    )
    .fetch_one(db.conn())
    .await?;
    record_contributors(db, ActionId(id), &proposal.contributors).await
}

/// Numbered within its meeting, whose agenda the act holds locked.
pub(super) async fn record_proposal_from_item(
    db: &mut dyn Records,
    item: &Item,
    proposal: &Proposal,
) -> Result<ActionId, Fault> {
    let id = sqlx::query_scalar!(
        "insert into action (meeting_id, agenda_item_id, number, title, lead_id, start_on, due_on, original_due_on)
         select $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6, $6 from action where meeting_id = $1
         returning id",
        item.meeting.get(),
        item.id.get(),
        proposal.title,
        proposal.assignment.lead.get(),
        proposal.start_on,
        proposal.assignment.due_on,
    )
    .fetch_one(db.conn())
    .await?;
    record_contributors(db, ActionId(id), &proposal.contributors).await
}

/// Beside the lead; the history of the action begins with this act.
async fn record_contributors(
    db: &mut dyn Records,
    action: ActionId,
    contributors: &[OrganisationId],
) -> Result<ActionId, Fault> {
    let contributors: Vec<i64> = contributors.iter().map(|one| one.get()).collect();
    sqlx::query!(
        "insert into action_contributor (action_id, organisation_id) select $1, one from unnest($2::bigint[]) as c (one)",
        action.get(),
        &contributors,
    )
    .execute(db.conn())
    .await?;
    db.about("action", action.get(), None).await?;
    Ok(action)
}

pub(super) async fn record_no_action(
    db: &mut Recording<FindNoAction>,
    decision: DecisionId,
    reason: &str,
) -> Result<(), Fault> {
    sqlx::query!(
        "update decision set no_action_reason = $2 where id = $1 and no_action_reason is null",
        decision.get(),
        reason,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_acceptance(
    db: &mut Recording<AcceptAction>,
    action: &Action,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update action set status = 'accepted', accepted_at = $2, accepted_apart = $3 where id = $1 and status = 'proposed'",
        action.id.get(),
        now,
        action.lead_is_apart,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_refusal(
    db: &mut Recording<DeclineAction>,
    action: ActionId,
    reason: &str,
) -> Result<(), Fault> {
    sqlx::query!(
        "update action set status = 'declined', decline_reason = $2 where id = $1",
        action.get(),
        reason,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    let detail = serde_json::json!({ "reason": reason });
    db.about("action", action.get(), Some(detail)).await
}

/// Another lead is asked; what the first one said stays in the history of the row.
pub(super) async fn record_reassignment(
    db: &mut Recording<ReassignAction>,
    action: ActionId,
    to: &Assignment,
) -> Result<(), Fault> {
    sqlx::query!(
        "update action
            set status = 'proposed', decline_reason = null, accepted_at = null, accepted_apart = false, percent = 0, person_id = null, lead_id = $2, due_on = $3
          where id = $1 and status = 'declined'",
        action.get(),
        to.lead.get(),
        to.due_on,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_report(
    db: &mut Recording<ReportProgress>,
    action: &Action,
    said: &Progress,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    let status = if said.done {
        Status::ReportedDone
    } else {
        Status::InProgress
    };
    sqlx::query!(
        "insert into progress_report (action_id, narrative, percent, status, person_id, organisation_id, at)
         values ($1, $2, $3, $4, $5, $6, $7)",
        action.id.get(),
        said.narrative,
        said.percent,
        status.name(),
        person.get(),
        action.lead.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    sqlx::query!(
        "update action
            set status = $2, percent = $3, reported_at = case when $2 = 'reported_done' then $4::timestamptz end
          where id = $1 and status in ('accepted', 'in_progress')",
        action.id.get(),
        status.name(),
        said.percent,
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_verification(
    db: &mut Recording<VerifyAction>,
    action: ActionId,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update action set status = 'verified', verified_at = $3, verified_by = $2 where id = $1 and status = 'reported_done'",
        action.get(),
        by.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// The reason stands among the reports, in the name of who sent it back.
pub(super) async fn record_reopening(
    db: &mut Recording<ReopenAction>,
    action: &Action,
    reason: &str,
    by: (PersonId, OrganisationId),
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update action
            set status = 'in_progress', verified_at = null, verified_by = null, reported_at = null
          where id = $1 and status in ('reported_done', 'verified')",
        action.id.get(),
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    sqlx::query!(
        "insert into progress_report (action_id, narrative, percent, status, person_id, organisation_id, at)
         values ($1, $2, $3, 'in_progress', $4, $5, $6)",
        action.id.get(),
        reason,
        action.percent,
        by.0.get(),
        by.1.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}
