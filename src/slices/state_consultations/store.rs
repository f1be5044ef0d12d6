use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;

use super::access::{
    CloseConsultation, LapseConsultation, RecordReply, ReplyAsState, RequestState,
};
use super::forms::Reply;
use super::model::{Consultation, ConsultationId, Signature, State};
use crate::base::access::{Act, Grip, Subject};
use crate::base::acts::{Reads, Recording};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{OrganisationId, PersonId};
use crate::base::words::Word;
use crate::slices::decisions::{Decision, DecisionId, StateReply};

impl Subject for Consultation {
    type Key = ConsultationId;
    const KIND: &'static str = "state_consultation";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(
        db: &mut PgConnection,
        key: ConsultationId,
        grip: Grip,
    ) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            // the decision first: adoption locks it too, and reads this
            sqlx::query!(
                "select d.id from decision d join state_consultation s on s.decision_id = d.id
                  where s.id = $1 for update of d",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
        }
        Ok(sqlx::query_as!(
            Consultation,
            r#"select s.id as "id: ConsultationId", s.decision_id as "decision: DecisionId",
                      s.organisation_id as "organisation: OrganisationId", o.name as organisation_name, s.state as "state: State",
                      s.requested_at, s.reply_by, s.reply as "reply: StateReply", s.reply_text, s.replied_at, s.reply_evidence,
                      s.outcome_note, s.closed_at, d.title, d.title_ru, d.title_ky, v.text
                 from state_consultation s
                 join organisation o on o.id = s.organisation_id
                 join decision d on d.id = s.decision_id
                 join decision_version v on v.decision_id = s.decision_id and v.number = s.version
                where s.id = $1"#,
            key.get(),
        )
        .fetch_optional(db)
        .await?)
    }

    fn cases() -> Vec<(&'static str, Self)> {
        let asked = |organisation| Self {
            id: ConsultationId(1),
            decision: DecisionId::from(1),
            organisation: OrganisationId(organisation),
            organisation_name: String::new(),
            state: State::Requested,
            requested_at: DateTime::default(),
            reply_by: DateTime::default(),
            reply: None,
            reply_text: None,
            replied_at: None,
            reply_evidence: None,
            outcome_note: None,
            closed_at: None,
            title: String::new(),
            title_ru: None,
            title_ky: None,
            text: String::new(),
        };
        vec![("own", asked(1)), ("other's", asked(2))]
    }
}

/// A body of the state that has a counterpart today.
pub(super) struct Counterpart {
    pub(super) id: OrganisationId,
    pub(super) name: String,
}

pub(super) async fn list_counterparts(
    db: &mut impl Reads,
    day: NaiveDate,
) -> Result<Vec<Counterpart>, Fault> {
    Ok(sqlx::query_as!(
        Counterpart,
        r#"select distinct o.id as "id: OrganisationId", o.name
             from organisation o
             join function f on f.organisation_id = o.id and f.kind = 'state_counterpart'
                  and f.valid_from <= $1 and (f.valid_until is null or f.valid_until >= $1)
            order by o.name limit 50"#,
        day,
    )
    .fetch_all(db.conn())
    .await?)
}

pub(super) async fn list_signatures(
    db: &mut impl Reads,
    id: ConsultationId,
) -> Result<Vec<Signature>, Fault> {
    Ok(sqlx::query_as!(
        Signature,
        r#"select p.name, s.organisation_id as "organisation: OrganisationId", s.at
             from state_consultation_signature s join person p on p.id = s.person_id
            where s.state_consultation_id = $1 order by s.id limit 10"#,
        id.get(),
    )
    .fetch_all(db.conn())
    .await?)
}

pub(super) async fn record_request(
    db: &mut Recording<RequestState>,
    decision: &Decision,
    organisation: OrganisationId,
    reply_by: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<ConsultationId, Fault> {
    let id = sqlx::query_scalar!(
        "insert into state_consultation (decision_id, version, organisation_id, requested_at, reply_by)
         values ($1, $2, $3, $4, $5) returning id",
        decision.id.get(),
        decision.version,
        organisation.get(),
        now,
        reply_by,
    )
    .fetch_one(db.conn())
    .await?;
    db.about("state_consultation", id, None).await?;
    Ok(ConsultationId(id))
}

async fn insert_reply<A: Act>(
    db: &mut Recording<A>,
    asked: &Consultation,
    reply: &Reply,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update state_consultation
            set state = 'replied', reply = $2, reply_text = $3, reply_evidence = $4, replied_at = $5
          where id = $1 and state <> 'closed'",
        asked.id.get(),
        reply.answer.name(),
        reply.text,
        reply.evidence,
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    db.about("decision", asked.decision.get(), None).await
}

pub(super) async fn record_reply_of_state(
    db: &mut Recording<ReplyAsState>,
    asked: &Consultation,
    reply: &Reply,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    insert_reply(db, asked, reply, now).await
}

pub(super) async fn record_reply_on_paper(
    db: &mut Recording<RecordReply>,
    asked: &Consultation,
    reply: &Reply,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    insert_reply(db, asked, reply, now).await
}

pub(super) async fn record_lapse(
    db: &mut Recording<LapseConsultation>,
    asked: &Consultation,
) -> Result<(), Fault> {
    sqlx::query!(
        "update state_consultation set state = 'lapsed' where id = $1 and state = 'requested'",
        asked.id.get()
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    db.about("decision", asked.decision.get(), None).await
}

/// The signature; the last one needed closes. Where two are needed, the second one's note follows the first.
pub(super) async fn record_signature(
    db: &mut Recording<CloseConsultation>,
    asked: &Consultation,
    chair: (PersonId, OrganisationId),
    note: &str,
    closes: bool,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into state_consultation_signature (state_consultation_id, person_id, organisation_id, at)
         values ($1, $2, $3, $4)",
        asked.id.get(),
        chair.0.get(),
        chair.1.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    sqlx::query!(
        "update state_consultation
            set outcome_note = left(concat_ws(E'\\n', outcome_note, $2::text), 5000),
                state = case when $3 then 'closed' else state end, closed_at = case when $3 then $4::timestamptz end
          where id = $1 and state in ('replied', 'lapsed')",
        asked.id.get(),
        note,
        closes,
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    db.about("decision", asked.decision.get(), None).await
}
