use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;

use super::super::model::{ActionId, Status};
use super::access::{AnswerAsPartner, InvitePartner, WithdrawPartner};
use super::model::{Brief, Partnership, PartnershipId, Reply};
use crate::base::access::{Grip, Subject};
use crate::base::acts::{Reads, Recording};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{OrganisationId, PersonId};
use crate::base::words::Word;

impl Subject for Partnership {
    type Key = PartnershipId;
    const KIND: &'static str = "action_partner";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(
        db: &mut PgConnection,
        key: PartnershipId,
        grip: Grip,
    ) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            // the action first: whatever ends it locks it too
            sqlx::query!(
                "select a.id from action a join action_partner p on p.action_id = a.id where p.id = $1 for update of a",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
        }
        Ok(sqlx::query_as!(
            Self,
            r#"select p.id as "id: PartnershipId", p.action_id as "action: ActionId", p.organisation_id as "organisation: OrganisationId",
                      o.acronym, o.name, o.name_ru, o.name_ky, p.told_title as title, p.told_text as text, l.acronym as lead,
                      l.id as "lead_id: OrganisationId", a.due_on, a.status as "status: Status", p.invited_at,
                      p.answer as "answer: Reply", p.remark, w.name as "answered_by?", p.answered_at, p.withdrawn_at
                 from action_partner p
                 join organisation o on o.id = p.organisation_id
                 join action a on a.id = p.action_id
                 join organisation l on l.id = a.lead_id
                 left join person w on w.id = p.answered_by
                where p.id = $1"#,
            key.get(),
        )
        .fetch_optional(db)
        .await?)
    }

    fn cases() -> Vec<(&'static str, Self)> {
        let invited = |organisation| Self {
            id: PartnershipId::from(1),
            action: ActionId::from(1),
            organisation: OrganisationId(organisation),
            acronym: String::new(),
            name: String::new(),
            name_ru: None,
            name_ky: None,
            title: String::new(),
            text: String::new(),
            lead: String::new(),
            lead_id: OrganisationId(1),
            due_on: NaiveDate::default(),
            status: Status::Accepted,
            invited_at: DateTime::default(),
            answer: None,
            remark: None,
            answered_by: None,
            answered_at: None,
            withdrawn_at: None,
        };
        let withdrawn = Self {
            withdrawn_at: Some(DateTime::default()),
            ..invited(1)
        };
        vec![
            ("own", invited(1)),
            ("other's", invited(2)),
            ("withdrawn", withdrawn),
        ]
    }
}

/// Somebody outside who has people to write to and is not invited to this action yet.
pub(super) struct Candidate {
    pub(super) id: OrganisationId,
    pub(super) acronym: String,
    pub(super) name: String,
    pub(super) name_ru: Option<String>,
    pub(super) name_ky: Option<String>,
}

pub(super) async fn list_candidates(
    db: &mut dyn Reads,
    action: ActionId,
    day: NaiveDate,
) -> Result<Vec<Candidate>, Fault> {
    Ok(sqlx::query_as!(
        Candidate,
        r#"select o.id as "id: OrganisationId", o.acronym, o.name, o.name_ru, o.name_ky
             from organisation o
            where o.kind <> 'un_entity'
              and exists (select from function f where f.organisation_id = o.id and f.kind in ('state_counterpart', 'partner')
                             and f.valid_from <= $2 and (f.valid_until is null or f.valid_until >= $2))
              and not exists (select from action_partner p
                               where p.action_id = $1 and p.organisation_id = o.id and p.withdrawn_at is null)
            order by o.acronym limit 200"#,
        action.get(),
        day,
    )
    .fetch_all(db.conn())
    .await?)
}

/// Who is invited to an action, in the order in which they were.
pub(in super::super) async fn list_of_action(
    db: &mut dyn Reads,
    action: ActionId,
) -> Result<Vec<Brief>, Fault> {
    Ok(sqlx::query_as!(
        Brief,
        r#"select p.id as "id: PartnershipId", o.acronym, p.told_title as title, l.acronym as lead, a.due_on,
                  p.answer as "answer: Reply"
             from action_partner p
             join organisation o on o.id = p.organisation_id
             join action a on a.id = p.action_id
             join organisation l on l.id = a.lead_id
            where p.action_id = $1 and p.withdrawn_at is null order by p.id limit 50"#,
        action.get(),
    )
    .fetch_all(db.conn())
    .await?)
}

/// The latest first; of one partner alone, where it asks itself.
pub(super) async fn list(
    db: &mut dyn Reads,
    of: Option<OrganisationId>,
    (size, skipped): (i64, i64),
) -> Result<Vec<Brief>, Fault> {
    Ok(sqlx::query_as!(
        Brief,
        r#"select p.id as "id: PartnershipId", o.acronym, p.told_title as title, l.acronym as lead, a.due_on,
                  p.answer as "answer: Reply"
             from action_partner p
             join organisation o on o.id = p.organisation_id
             join action a on a.id = p.action_id
             join organisation l on l.id = a.lead_id
            where p.withdrawn_at is null and ($1::bigint is null or p.organisation_id = $1)
            order by p.id desc limit $2 offset $3"#,
        of.map(OrganisationId::get),
        size,
        skipped,
    )
    .fetch_all(db.conn())
    .await?)
}

/// What a partner is told.
pub(super) struct NewInvitation {
    pub(super) organisation: OrganisationId,
    pub(super) title: String,
    pub(super) text: String,
}

pub(super) async fn record_invitation(
    db: &mut Recording<InvitePartner>,
    action: ActionId,
    new: &NewInvitation,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<PartnershipId, Fault> {
    let id = sqlx::query_scalar!(
        "insert into action_partner (action_id, organisation_id, told_title, told_text, invited_by, invited_at)
         values ($1, $2, $3, $4, $5, $6) returning id",
        action.get(),
        new.organisation.get(),
        new.title,
        new.text,
        by.get(),
        now,
    )
    .fetch_one(db.conn())
    .await?;
    db.about(Partnership::KIND, id, None).await?;
    Ok(PartnershipId::from(id))
}

pub(super) async fn record_answer(
    db: &mut Recording<AnswerAsPartner>,
    one: &Partnership,
    (answer, remark): (Reply, Option<&str>),
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update action_partner set answer = $2, remark = $3, answered_by = $4, answered_at = $5
          where id = $1 and withdrawn_at is null",
        one.id.get(),
        answer.name(),
        remark,
        by.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    let detail = serde_json::json!({ "answer": answer.name(), "reason": remark });
    db.about("action", one.action.get(), Some(detail)).await
}

pub(super) async fn record_withdrawal(
    db: &mut Recording<WithdrawPartner>,
    one: &Partnership,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update action_partner set withdrawn_at = $2 where id = $1 and withdrawn_at is null",
        one.id.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    db.about("action", one.action.get(), None).await
}

/// Those whom the end of an action concerns: invited, and not said no; each with what it was told the action is.
pub(super) async fn list_concerned(
    db: &mut dyn Reads,
    action: ActionId,
) -> Result<Vec<(OrganisationId, String)>, Fault> {
    let rows = sqlx::query!(
        r#"select organisation_id as "organisation: OrganisationId", told_title
             from action_partner
            where action_id = $1 and withdrawn_at is null and answer is distinct from 'declines' order by id limit 50"#,
        action.get(),
    )
    .fetch_all(db.conn())
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| (row.organisation, row.told_title))
        .collect())
}
