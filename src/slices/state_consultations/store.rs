use chrono::{DateTime, NaiveDate, Utc};
use serde_json::json;
use sqlx::PgConnection;

use super::access::{
    CarryOutComment, CloseConsultation, LapseConsultation, RemindState, RequestState,
};
use super::forms::{NewLetter, Reply};
use super::model::{
    Brief, Consultation, ConsultationId, Letter, LetterId, Reminder, Sent, Signature, State,
    Subjacent,
};
use crate::base::access::{Grip, Subject};
use crate::base::acts::{Reads, Recording, Records};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{OrganisationId, PersonId};
use crate::base::lang::Lang;
use crate::base::numbering::{self, Series};
use crate::base::words::Word;
use crate::slices::decisions::{Decision, DecisionId, Relevance, StateReply};

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
        let row = sqlx::query!(
            r#"select s.id as "id: ConsultationId", s.decision_id as "decision: DecisionId", s.version,
                      s.organisation_id as "organisation: OrganisationId", o.name as organisation_name, o.name_ru as organisation_ru,
                      o.name_ky as organisation_ky, s.state as "state: State", s.requested_at, s.reply_by, s.reply as "reply: StateReply", s.reply_text, s.replied_at, s.reply_evidence,
                      s.outcome_note, s.closed_at, s.lang as "lang: Lang", s.disclosed_title, s.disclosed_text, s.letter_year,
                      s.letter_number, s.remind_at,
                      (select json_agg(json_build_object('at', r.at, 'day', r.day, 'until', r.until, 'by_itself', r.by_itself,
                                                         'people', r.people) order by r.id)
                         from state_reminder r where r.state_consultation_id = s.id) as "reminders?: sqlx::types::Json<Vec<Reminder>>",
                      d.title, d.title_ru, d.title_ky, v.text as own_text, d.current_version,
                      d.state_relevance as "relevance: Relevance",
                      d.state in ('tabled', 'deferred', 'open_session', 'open_silence', 'gated', 'broken', 'provisional')
                          as "is_undecided!",
                      s.version = d.current_version - 1
                          or exists (select from state_comment_implemented f
                                      where f.decision_id = d.id and f.version = d.current_version - 1
                                        and f.state_consultation_id = s.id) as "covers_the_text_before!",
                      exists (select from state_consultation c where c.decision_id = d.id and c.version = d.current_version)
                          or exists (select from state_comment_implemented f
                                      where f.decision_id = d.id and f.version = d.current_version) as "is_covered!"
                 from state_consultation s
                 join organisation o on o.id = s.organisation_id
                 join decision d on d.id = s.decision_id
                 join decision_version v on v.decision_id = s.decision_id and v.number = s.version
                where s.id = $1"#,
            key.get(),
        )
        .fetch_optional(db)
        .await?;
        Ok(row.map(|row| Self {
            id: row.id,
            decision: row.decision,
            version: row.version,
            organisation: row.organisation,
            organisation_name: row.organisation_name,
            organisation_ru: row.organisation_ru,
            organisation_ky: row.organisation_ky,
            state: row.state,
            requested_at: row.requested_at,
            reply_by: row.reply_by,
            reply: row.reply,
            reply_text: row.reply_text,
            replied_at: row.replied_at,
            reply_evidence: row.reply_evidence,
            outcome_note: row.outcome_note,
            closed_at: row.closed_at,
            lang: row.lang,
            title: row.disclosed_title,
            text: row.disclosed_text,
            letter: row.letter_year.zip(row.letter_number),
            remind_at: row.remind_at,
            reminders: row.reminders.map(|json| json.0).unwrap_or_default(),
            about: Subjacent {
                title: row.title,
                title_ru: row.title_ru,
                title_ky: row.title_ky,
                own_text: row.own_text,
                version: row.current_version,
                relevance: row.relevance,
                is_undecided: row.is_undecided,
                covers_the_text_before: row.covers_the_text_before,
                is_covered: row.is_covered,
            },
        }))
    }

    fn cases() -> Vec<(&'static str, Self)> {
        let asked = |organisation| Self {
            id: ConsultationId(1),
            decision: DecisionId::from(1),
            version: 1,
            organisation: OrganisationId(organisation),
            organisation_name: String::new(),
            organisation_ru: None,
            organisation_ky: None,
            state: State::Requested,
            requested_at: DateTime::default(),
            reply_by: DateTime::default(),
            reply: None,
            reply_text: None,
            replied_at: None,
            reply_evidence: None,
            outcome_note: None,
            closed_at: None,
            lang: Lang::En,
            title: String::new(),
            text: String::new(),
            letter: None,
            remind_at: None,
            reminders: Vec::new(),
            about: Subjacent {
                title: String::new(),
                title_ru: None,
                title_ky: None,
                own_text: String::new(),
                version: 1,
                relevance: Relevance::Relevant,
                is_undecided: true,
                covers_the_text_before: false,
                is_covered: true,
            },
        };
        vec![("own", asked(1)), ("other's", asked(2))]
    }
}

impl Subject for Letter {
    type Key = LetterId;
    const KIND: &'static str = "state_letter";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(db: &mut PgConnection, key: LetterId, _: Grip) -> Result<Option<Self>, Fault> {
        Ok(sqlx::query_as!(
            Letter,
            r#"select l.id as "id: LetterId", l.number, l.dated,
                      l.file_name, l.media_type, l.bytes, l.sha256, p.name as uploaded_by, l.uploaded_at
                 from state_letter l join person p on p.id = l.uploaded_by where l.id = $1"#,
            key.get(),
        )
        .fetch_optional(db)
        .await?)
    }

    fn cases() -> Vec<(&'static str, Self)> {
        vec![(
            "",
            Self {
                id: LetterId(1),
                number: String::new(),
                dated: NaiveDate::default(),
                file_name: String::new(),
                media_type: String::new(),
                bytes: 1,
                sha256: Vec::new(),
                uploaded_by: String::new(),
                uploaded_at: DateTime::default(),
            },
        )]
    }
}

/// A body of the state that has a counterpart today.
pub(super) struct Counterpart {
    pub(super) id: OrganisationId,
    pub(super) name: String,
    lang: String,
}

impl Counterpart {
    /// The language of the person who will read the request.
    pub(super) fn lang(&self) -> Lang {
        Lang::parse(&self.lang).unwrap_or(Lang::Ru)
    }
}

pub(super) async fn list_counterparts(
    db: &mut dyn Reads,
    day: NaiveDate,
) -> Result<Vec<Counterpart>, Fault> {
    Ok(sqlx::query_as!(
        Counterpart,
        r#"select o.id as "id: OrganisationId", o.name, min(p.lang) as "lang!"
             from organisation o
             join function f on f.organisation_id = o.id and f.kind = 'state_counterpart'
                  and f.valid_from <= $1 and (f.valid_until is null or f.valid_until >= $1)
             join person p on p.id = f.person_id
            group by o.id, o.name order by o.name limit 50"#,
        day,
    )
    .fetch_all(db.conn())
    .await?)
}

/// Whether the state was asked on the current text, or a comment is carried out by it.
pub(super) async fn is_covered(db: &mut dyn Reads, decision: &Decision) -> Result<bool, Fault> {
    Ok(sqlx::query_scalar!(
        r#"select exists (select from state_consultation where decision_id = $1 and version = $2)
               or exists (select from state_comment_implemented where decision_id = $1 and version = $2) as "is_covered!""#,
        decision.id.get(),
        decision.version,
    )
    .fetch_one(db.conn())
    .await?)
}

pub(super) async fn list_signatures(
    db: &mut dyn Reads,
    id: ConsultationId,
) -> Result<Vec<Signature>, Fault> {
    Ok(sqlx::query_as!(
        Signature,
        r#"select p.name, s.organisation_id as "organisation: OrganisationId", s.note, s.at
             from state_consultation_signature s join person p on p.id = s.person_id
            where s.state_consultation_id = $1 and s.superseded_at is null order by s.id limit 10"#,
        id.get(),
    )
    .fetch_all(db.conn())
    .await?)
}

pub(super) async fn list_letters(
    db: &mut dyn Reads,
    id: ConsultationId,
) -> Result<Vec<Letter>, Fault> {
    Ok(sqlx::query_as!(
        Letter,
        r#"select l.id as "id: LetterId", l.number, l.dated,
                  l.file_name, l.media_type, l.bytes, l.sha256, p.name as uploaded_by, l.uploaded_at
             from state_letter l join person p on p.id = l.uploaded_by
            where l.state_consultation_id = $1 order by l.id limit 50"#,
        id.get(),
    )
    .fetch_all(db.conn())
    .await?)
}

/// Mail to the counterpart, and what became of it.
pub(super) async fn list_sent(db: &mut dyn Reads, id: ConsultationId) -> Result<Vec<Sent>, Fault> {
    Ok(sqlx::query_as!(
        Sent,
        r#"select coalesce(p.name, m.address) as "name!", m.kind = 'state_consultation.reminder' as "is_reminder!",
                  d.state as delivery, coalesce(d.sent_at, m.created_at) as "at!"
             from (select id from event where subject_kind = 'state_consultation' and subject_id = $1
                   union
                   select event_id from event_about where subject_kind = 'state_consultation' and subject_id = $1) e
             join mail m on m.event_id = e.id and m.kind in ('state_consultation.request', 'state_consultation.reminder')
             join mail_delivery d on d.mail_id = m.id
             left join person p on p.id = m.person_id
            order by m.id limit 100"#,
        id.get(),
    )
    .fetch_all(db.conn())
    .await?)
}

/// All consultations on one decision, the first one first; of one body only, where that body reads.
pub(super) async fn list_chain(
    db: &mut dyn Reads,
    decision: DecisionId,
    of: Option<OrganisationId>,
) -> Result<Vec<Brief>, Fault> {
    Ok(sqlx::query_as!(
        Brief,
        r#"select s.id as "id: ConsultationId", s.version, s.disclosed_title as title, o.name as organisation_name, o.name_ru as organisation_ru,
                  o.name_ky as organisation_ky, s.state as "state: State", s.reply as "reply: StateReply", s.requested_at, s.reply_by,
                  array(select f.version from state_comment_implemented f
                         where f.state_consultation_id = s.id order by f.version) as "carried_out_in!"
             from state_consultation s join organisation o on o.id = s.organisation_id
            where s.decision_id = $1 and ($2::bigint is null or s.organisation_id = $2)
            order by s.version limit 100"#,
        decision.get(),
        of.map(OrganisationId::get),
    )
    .fetch_all(db.conn())
    .await?)
}

/// Which consultations a list shows.
pub(super) struct Filter {
    /// Of one body only, where that body reads.
    pub(super) of: Option<OrganisationId>,
    pub(super) states: Vec<String>,
}

/// Latest first; one more than a page.
pub(super) async fn list(
    db: &mut dyn Reads,
    filter: &Filter,
    page: i64,
    size: i64,
) -> Result<Vec<Brief>, Fault> {
    Ok(sqlx::query_as!(
        Brief,
        r#"select s.id as "id: ConsultationId", s.version, s.disclosed_title as title, o.name as organisation_name, o.name_ru as organisation_ru,
                  o.name_ky as organisation_ky, s.state as "state: State", s.reply as "reply: StateReply", s.requested_at, s.reply_by,
                  '{}'::int[] as "carried_out_in!"
             from state_consultation s join organisation o on o.id = s.organisation_id
            where ($1::bigint is null or s.organisation_id = $1)
              and (cardinality($2::text[]) = 0 or s.state = any ($2))
            order by s.requested_at desc, s.id desc limit $3 offset $4"#,
        filter.of.map(OrganisationId::get),
        &filter.states,
        size + 1,
        (page - 1) * size,
    )
    .fetch_all(db.conn())
    .await?)
}

/// The request as it goes out.
pub(super) struct NewRequest<'a> {
    pub(super) organisation: OrganisationId,
    pub(super) lang: Lang,
    pub(super) title: &'a str,
    pub(super) text: &'a str,
    pub(super) reply_by: DateTime<Utc>,
    pub(super) remind_at: DateTime<Utc>,
    pub(super) year: i32,
}

/// R14: what is disclosed is recorded with its letter's number, and never changes.
pub(super) async fn record_request(
    db: &mut Recording<RequestState>,
    decision: &Decision,
    asked: &NewRequest<'_>,
    now: DateTime<Utc>,
) -> Result<ConsultationId, Fault> {
    let number = numbering::next(db, Series::Letter, asked.year).await?;
    let id = sqlx::query_scalar!(
        "insert into state_consultation (decision_id, version, organisation_id, requested_at, reply_by, lang, disclosed_title,
                                         disclosed_text, letter_year, letter_number, remind_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id",
        decision.id.get(),
        decision.version,
        asked.organisation.get(),
        now,
        asked.reply_by,
        asked.lang.tag(),
        asked.title,
        asked.text,
        asked.year,
        number,
        asked.remind_at,
    )
    .fetch_one(db.conn())
    .await?;
    db.about("state_consultation", id, None).await?;
    Ok(ConsultationId(id))
}

/// Late or not, the reply counts from now on; who had signed before weighs it anew.
pub(super) async fn record_reply(
    db: &mut dyn Records,
    asked: &Consultation,
    reply: &Reply,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update state_consultation
            set state = 'replied', reply = $2, reply_text = $3, reply_evidence = $4, replied_at = $5, remind_at = null,
                outcome_note = null
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
    sqlx::query!(
        "update state_consultation_signature set superseded_at = $2 where state_consultation_id = $1 and superseded_at is null",
        asked.id.get(),
        now,
    )
    .execute(db.conn())
    .await?;
    if let Some(letter) = &reply.letter {
        insert_letter(db, asked.id, letter, by, now).await?;
    }
    db.about("decision", asked.decision.get(), None).await
}

async fn insert_letter(
    db: &mut dyn Records,
    id: ConsultationId,
    letter: &NewLetter,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into state_letter (state_consultation_id, number, dated, file_name, media_type, bytes, sha256, uploaded_by, uploaded_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        id.get(),
        letter.number,
        letter.dated,
        letter.file_name,
        letter.media_type,
        letter.bytes,
        letter.sha256,
        by.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// Once a day at most; `next` is when the house reminds by itself again, if it does.
pub(super) async fn record_reminder(
    db: &mut Recording<RemindState>,
    asked: &Consultation,
    sent: &Reminder,
    next: Option<DateTime<Utc>>,
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into state_reminder (state_consultation_id, at, day, until, by_itself, people) values ($1, $2, $3, $4, $5, $6)",
        asked.id.get(),
        sent.at,
        sent.day,
        sent.until,
        sent.by_itself,
        sent.people,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    sqlx::query!(
        "update state_consultation set remind_at = $2 where id = $1 and state = 'requested'",
        asked.id.get(),
        next,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    db.about("decision", asked.decision.get(), None).await
}

/// Consultations of which the house has to remind by now.
pub(super) async fn list_to_remind(
    db: &mut PgConnection,
    now: DateTime<Utc>,
) -> Result<Vec<ConsultationId>, Fault> {
    Ok(sqlx::query_scalar!(
        r#"select id as "id: ConsultationId" from state_consultation
            where state = 'requested' and remind_at <= $1 order by remind_at, id limit 500"#,
        now,
    )
    .fetch_all(db)
    .await?)
}

pub(super) async fn record_lapse(
    db: &mut Recording<LapseConsultation>,
    asked: &Consultation,
) -> Result<(), Fault> {
    sqlx::query!(
        "update state_consultation set state = 'lapsed', remind_at = null where id = $1 and state = 'requested'",
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
        "insert into state_consultation_signature (state_consultation_id, person_id, organisation_id, note, at)
         values ($1, $2, $3, $4, $5)",
        asked.id.get(),
        chair.0.get(),
        chair.1.get(),
        note,
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

/// On the decision's current text, which needs no new request then.
pub(super) async fn record_carrying_out(
    db: &mut Recording<CarryOutComment>,
    asked: &Consultation,
    chair: (PersonId, OrganisationId),
    note: &str,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into state_comment_implemented (decision_id, version, state_consultation_id, note, person_id, organisation_id, at)
         values ($1, $2, $3, $4, $5, $6, $7)",
        asked.decision.get(),
        asked.about.version,
        asked.id.get(),
        note,
        chair.0.get(),
        chair.1.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    let detail = json!({ "version": asked.about.version.to_string() });
    db.about("decision", asked.decision.get(), Some(detail))
        .await
}

/// What letters need of the charter: the network's name in each language, its zone.
pub(super) struct House {
    pub(super) name: String,
    pub(super) name_ru: String,
    pub(super) name_ky: String,
    pub(super) time_zone: String,
}

impl House {
    pub(super) fn name(&self, lang: Lang) -> &str {
        lang.pick(&self.name, Some(&self.name_ru), Some(&self.name_ky))
    }
}

pub(super) async fn house(db: &mut dyn Reads) -> Result<House, Fault> {
    Ok(sqlx::query_as!(
        House,
        "select name, name_ru, name_ky, time_zone from charter"
    )
    .fetch_one(db.conn())
    .await?)
}

/// A body of the state as letters call it.
pub(super) struct Names {
    pub(super) name: String,
    pub(super) name_ru: Option<String>,
    pub(super) name_ky: Option<String>,
}

pub(super) async fn names(db: &mut dyn Reads, body: OrganisationId) -> Result<Names, Fault> {
    Ok(sqlx::query_as!(
        Names,
        "select name, name_ru, name_ky from organisation where id = $1",
        body.get(),
    )
    .fetch_one(db.conn())
    .await?)
}
