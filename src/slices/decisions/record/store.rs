use chrono::{DateTime, NaiveDate, Utc};

use super::super::model::{Decision, StateReply, Value};
use crate::base::acts::Reads;
use crate::base::fault::Fault;
use crate::base::words::words;

words!(
    /// How consensus was found.
    Basis { InSession = "in_session", Silence = "silence", Window = "window" }
);

/// What a record tells besides the decision itself.
#[derive(Clone, Debug)]
pub(super) struct Facts {
    pub(super) basis: Option<Basis>,
    /// Of the text, in hexadecimal.
    pub(super) sha256: String,
    pub(super) meeting_at: Option<DateTime<Utc>>,
    pub(super) members: Vec<Member>,
    pub(super) state: Option<StateVoice>,
    pub(super) actions: Vec<Action>,
}

/// Somebody who was consulted.
#[derive(Clone, Debug)]
pub(super) struct Member {
    pub(super) acronym: String,
    pub(super) name: String,
    pub(super) name_ru: Option<String>,
    pub(super) name_ky: Option<String>,
    pub(super) value: Option<Value>,
    pub(super) reason: Option<String>,
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

pub(super) async fn facts(db: &mut impl Reads, decision: &Decision) -> Result<Facts, Fault> {
    let (id, version) = (decision.id.get(), decision.version);
    let row = sqlx::query!(
        r#"select d.basis as "basis: Basis", encode(v.sha256, 'hex') as "sha256!", g.starts_at as "meeting_at?"
             from decision d
             join decision_version v on v.decision_id = d.id and v.number = d.current_version
             left join meeting g on g.id = d.meeting_id
            where d.id = $1"#,
        id,
    )
    .fetch_one(db.conn())
    .await?;
    let members = sqlx::query_as!(
        Member,
        r#"select o.acronym, o.name, o.name_ru, o.name_ky, p.value as "value?: Value", p.reason as "reason?"
             from decision_roster r
             join organisation o on o.id = r.organisation_id
             left join position p on p.decision_id = r.decision_id and p.organisation_id = r.organisation_id
                  and p.version = $2 and p.is_current
            where r.decision_id = $1 and r.removed_at is null
            order by o.acronym <> 'RCO', not o.is_secretariat, o.acronym limit 200"#,
        id,
        version,
    )
    .fetch_all(db.conn())
    .await?;
    let state = sqlx::query_as!(
        StateVoice,
        r#"select o.name, o.name_ru, o.name_ky, c.state <> 'requested' as "answered!", c.reply as "reply: StateReply",
                  c.outcome_note as note
             from state_consultation c join organisation o on o.id = c.organisation_id
            where c.decision_id = $1 and c.version = $2"#,
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
        sha256: row.sha256,
        meeting_at: row.meeting_at,
        members,
        state,
        actions,
    })
}
