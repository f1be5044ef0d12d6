use chrono::{DateTime, NaiveDate, Utc};
use sqlx::types::Json;

use super::super::model::{Decision, DecisionId, StateReply, Value};
use super::super::register::TagName;
use crate::base::acts::Reads;
use crate::base::fault::Fault;
use crate::base::words::words;
use crate::slices::meetings::MeetingId;

words!(
    /// How consensus was found.
    Basis { InSession = "in_session", Silence = "silence", Window = "window" }
);

/// What a record tells besides the decision itself.
#[derive(Clone, Debug)]
pub(super) struct Facts {
    pub(super) basis: Option<Basis>,
    /// Corrections of form that stand in the text.
    pub(super) fixes: i64,
    pub(super) meeting_at: Option<DateTime<Utc>>,
    pub(super) members: Vec<Member>,
    pub(super) state: Option<StateVoice>,
    pub(super) actions: Vec<Action>,
    pub(super) chain: Vec<Link>,
}

/// Somebody who was consulted, and what it says of the text as it stands (I3).
#[derive(Clone, Debug)]
pub(super) struct Member {
    pub(super) acronym: String,
    pub(super) name: String,
    pub(super) name_ru: Option<String>,
    pub(super) name_ky: Option<String>,
    pub(super) value: Option<Value>,
    pub(super) reason: Option<String>,
    pub(super) paragraphs: Vec<i32>,
    /// In the room when consensus was declared.
    pub(super) represented: bool,
}

/// Another decision of the chain in which one takes the place of the one before, or ends it.
#[derive(Clone, Debug, serde::Deserialize)]
pub(super) struct Link {
    pub(super) id: DecisionId,
    pub(super) year: Option<i32>,
    pub(super) number: Option<i32>,
    pub(super) title: String,
    pub(super) title_ru: Option<String>,
    pub(super) title_ky: Option<String>,
    /// The later of the two rescinds the earlier; else it supersedes it.
    pub(super) rescinds: bool,
    /// It came after the decision from which the chain is seen.
    pub(super) later: bool,
}

/// What the state was asked and answered (R19).
#[derive(Clone, Debug)]
pub(super) struct StateVoice {
    pub(super) name: String,
    pub(super) name_ru: Option<String>,
    pub(super) name_ky: Option<String>,
    pub(super) answered: bool,
    pub(super) reply: Option<StateReply>,
    pub(super) note: Option<String>,
}

/// What follows.
#[derive(Clone, Debug)]
pub(super) struct Action {
    pub(super) number: i32,
    pub(super) title: String,
    pub(super) lead: String,
    pub(super) due_on: NaiveDate,
    pub(super) status: String,
}

pub(super) async fn facts(db: &mut dyn Reads, decision: &Decision) -> Result<Facts, Fault> {
    let (id, version) = (decision.id.get(), decision.version);
    let row = sqlx::query!(
        r#"select d.basis as "basis: Basis", g.starts_at as "meeting_at?",
                  (select count(*) from editorial_fix f where f.decision_id = d.id and f.version = d.current_version) as "fixes!"
             from decision d
             left join meeting g on g.id = d.meeting_id
            where d.id = $1"#,
        id,
    )
    .fetch_one(db.conn())
    .await?;
    let members = sqlx::query_as!(
        Member,
        r#"select o.acronym, o.name, o.name_ru, o.name_ky, p.value as "value?: Value", p.reason as "reason?",
                  coalesce(p.paragraphs, '{}') as "paragraphs!",
                  coalesce(a.mode in ('principal', 'alternate'), false) as "represented!"
             from decision_roster r
             join organisation o on o.id = r.organisation_id
             left join position p on p.decision_id = r.decision_id and p.organisation_id = r.organisation_id
                  and p.version = $2 and p.is_current
             left join representation a on a.meeting_id = $3 and a.organisation_id = r.organisation_id
            where r.decision_id = $1 and r.removed_at is null
            order by o.acronym <> 'RCO', not o.is_secretariat, o.acronym limit 200"#,
        id,
        version,
        decision.meeting.map(MeetingId::get),
    )
    .fetch_all(db.conn())
    .await?;
    let state = sqlx::query_as!(
        StateVoice,
        r#"select o.name, o.name_ru, o.name_ky, c.state <> 'requested' as "answered!", c.reply as "reply: StateReply",
                  c.outcome_note as note
             from state_consultation c join organisation o on o.id = c.organisation_id
            where c.decision_id = $1
              and (c.version = $2 or exists (select from state_comment_implemented f
                    where f.decision_id = $1 and f.version = $2 and f.state_consultation_id = c.id))"#,
        id,
        version,
    )
    .fetch_optional(db.conn())
    .await?;
    let actions = sqlx::query_as!(
        Action,
        "select a.number, a.title, o.acronym as lead, a.due_on, a.status
           from action a join organisation o on o.id = a.lead_id
          where a.decision_id = $1 and a.status <> 'cancelled' order by a.number limit 100",
        id,
    )
    .fetch_all(db.conn())
    .await?;
    Ok(Facts {
        basis: row.basis,
        fixes: row.fixes,
        meeting_at: row.meeting_at,
        members,
        state,
        actions,
        chain: list_chain(db, decision.id).await?,
    })
}

/// The decisions before and after it in its chain, the oldest first: nearest ones only, if it is long.
pub(super) async fn list_chain(
    db: &mut dyn Reads,
    decision: DecisionId,
) -> Result<Vec<Link>, Fault> {
    Ok(list_beside(db, decision).await?.1)
}

/// What stands beside a decision, in one statement: its marks and its chain.
pub(super) async fn list_beside(
    db: &mut dyn Reads,
    decision: DecisionId,
) -> Result<(Vec<TagName>, Vec<Link>), Fault> {
    let row = sqlx::query!(
        r#"with recursive earlier as (
               select cites as id, cites_to as does, 1 as steps from decision where id = $1 and cites is not null
               union all
               select d.cites, d.cites_to, e.steps + 1 from earlier e join decision d on d.id = e.id
                where d.cites is not null and e.steps < 12),
           later as (
               select id, cites_to as does, 1 as steps from decision where cites = $1 and number is not null
               union all
               select d.id, d.cites_to, l.steps + 1 from later l join decision d on d.cites = l.id
                where d.number is not null and l.steps < 12)
           select (select json_agg(json_build_object('id', d.id, 'year', d.year, 'number', d.number, 'title', d.title,
                                   'title_ru', d.title_ru, 'title_ky', d.title_ky, 'rescinds', chain.does = 'rescind',
                                   'later', chain.place > 0) order by chain.place, d.id)
                     from (select id, does, -steps as place from earlier union all select id, does, steps from later) chain
                     join decision d on d.id = chain.id) as "chain?: Json<Vec<Link>>",
                  (select json_agg(json_build_object('scheme', t.scheme, 'number', t.number, 'label', t.label,
                                   'label_ru', t.label_ru, 'label_ky', t.label_ky) order by t.id)
                     from decision_tag m join tag t on t.id = m.tag_id where m.decision_id = $1) as "marks?: Json<Vec<TagName>>""#,
        decision.get(),
    )
    .fetch_one(db.conn())
    .await?;
    let marks = row.marks.map(|json| json.0).unwrap_or_default();
    Ok((marks, row.chain.map(|json| json.0).unwrap_or_default()))
}
