//! What members were asked of a text, and what they said.
use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;
use sqlx::types::Json;

use super::access::{AnswerInput, AskForInput, GiveInput, HaveNothingToAdd};
use super::forms::Asked;
use super::model::{
    Comment, CommentAnswer, CommentId, Input, InputAnswer, InputId, Offered, Said, Standing,
    Statement, StatementId,
};
use super::samples;
use crate::base::access::{Grip, Subject};
use crate::base::acts::{Reads, Recording, Records};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{OrganisationId, PersonId};
use crate::base::words::Word as _;

/// One line of `statement_input`, with what was said.
struct Row {
    id: InputId,
    statement: StatementId,
    standing: Standing,
    member: OrganisationId,
    acronym: String,
    version: i32,
    due_on: NaiveDate,
    note: Option<String>,
    answer: Option<InputAnswer>,
    comments: Option<Json<Vec<Comment>>>,
}

impl Row {
    fn input(self) -> Input {
        Input {
            id: self.id,
            statement: self.statement,
            standing: self.standing,
            member: self.member,
            acronym: self.acronym,
            version: self.version,
            due_on: self.due_on,
            note: self.note,
            answer: self.answer,
            comments: self.comments.map(|all| all.0).unwrap_or_default(),
        }
    }
}

/// One of them, or those of a statement: the latest version first.
async fn select(
    db: &mut PgConnection,
    one: Option<InputId>,
    of: Option<StatementId>,
) -> Result<Vec<Input>, Fault> {
    let rows = sqlx::query_as!(
        Row,
        r#"select i.id as "id: InputId", i.statement_id as "statement: StatementId", s.standing as "standing!: Standing",
                  i.organisation_id as "member: OrganisationId", o.acronym, i.version, i.due_on, i.note,
                  i.answer as "answer: InputAnswer",
                  (select json_agg(json_build_object('id', c.id, 'version', c.version, 'paragraph', c.paragraph, 'text', c.text, 'said_by', p.name,
                                   'said_at', c.said_at, 'answer', c.answer, 'answer_reason', c.answer_reason) order by c.id)
                     from statement_comment c join person p on p.id = c.said_by
                    where c.statement_input_id = i.id) as "comments: Json<Vec<Comment>>"
             from statement_input i
             join statement_overview s on s.id = i.statement_id
             join organisation o on o.id = i.organisation_id
            where ($1::bigint is null or i.id = $1) and ($2::bigint is null or i.statement_id = $2)
            order by i.version desc, o.acronym, i.id limit 200"#,
        one.map(InputId::get),
        of.map(StatementId::get),
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(Row::input).collect())
}

impl Subject for Input {
    type Key = InputId;
    const KIND: &'static str = "statement_input";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(db: &mut PgConnection, key: InputId, grip: Grip) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            // with its statement, which does not go before the members while somebody writes
            sqlx::query!(
                "select i.id from statement_input i join statement s on s.id = i.statement_id where i.id = $1 for update",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
        }
        Ok(select(db, Some(key), None).await?.pop())
    }

    fn cases() -> Vec<(&'static str, Self)> {
        vec![
            ("own", samples::input(OrganisationId(1))),
            ("other's", samples::input(OrganisationId(2))),
        ]
    }
}

impl Subject for Said {
    type Key = CommentId;
    const KIND: &'static str = "statement_comment";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(
        db: &mut PgConnection,
        key: CommentId,
        grip: Grip,
    ) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            sqlx::query!(
                "select c.id from statement_comment c join statement_input i on i.id = c.statement_input_id
                   join statement s on s.id = i.statement_id where c.id = $1 for update",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
        }
        Ok(sqlx::query_as!(
            Said,
            r#"select c.id as "id: CommentId", i.statement_id as "statement: StatementId", o.standing as "standing!: Standing",
                      c.answer is not null as "answered!"
                 from statement_comment c join statement_input i on i.id = c.statement_input_id
                 join statement_overview o on o.id = i.statement_id
                where c.id = $1"#,
            key.get(),
        )
        .fetch_optional(db)
        .await?)
    }

    fn cases() -> Vec<(&'static str, Self)> {
        let said = Self {
            id: CommentId::from(1),
            statement: StatementId::from(1),
            standing: Standing::Drafting,
            answered: false,
        };
        vec![("", said)]
    }
}

/// Everybody who was asked of it.
pub(super) async fn list_inputs(db: &mut dyn Reads, id: StatementId) -> Result<Vec<Input>, Fault> {
    select(db.conn(), None, Some(id)).await
}

/// Members of the day that were not asked on this version.
pub(super) async fn list_members(
    db: &mut dyn Reads,
    statement: &Statement,
    today: NaiveDate,
) -> Result<Vec<Offered>, Fault> {
    Ok(sqlx::query_as!(
        Offered,
        r#"select a.id as "id!", a.acronym as "name!"
             from active_member a
            where a.valid_from <= $1 and (a.valid_until is null or a.valid_until >= $1)
              and not exists (select from statement_input i where i.statement_id = $2 and i.version = $3 and i.organisation_id = a.id)
            order by a.acronym <> 'RCO', a.acronym limit 200"#,
        today,
        statement.id.get(),
        statement.version,
    )
    .fetch_all(db.conn())
    .await?)
}

/// The numbers of what was asked, each with its member.
pub(super) async fn record_inputs(
    db: &mut Recording<AskForInput>,
    statement: &Statement,
    asked: &Asked,
    (by, now): (PersonId, DateTime<Utc>),
) -> Result<Vec<(InputId, OrganisationId)>, Fault> {
    let members: Vec<i64> = asked.members.iter().map(|one| one.get()).collect();
    let rows = sqlx::query!(
        r#"insert into statement_input (statement_id, organisation_id, version, due_on, note, asked_by, asked_at)
         select $1, m, $3, $4, $5, $6, $7 from unnest($2::bigint[]) m
         returning id as "id: InputId", organisation_id as "member: OrganisationId""#,
        statement.id.get(),
        &members,
        statement.version,
        asked.due_on,
        asked.note,
        by.get(),
        now,
    )
    .fetch_all(db.conn())
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.member)).collect())
}

pub(super) async fn record_comment(
    db: &mut Recording<GiveInput>,
    input: &Input,
    (version, paragraph, text): (i32, Option<i32>, &str),
    (by, now): (PersonId, DateTime<Utc>),
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into statement_comment (statement_input_id, version, paragraph, text, said_by, said_at) values ($1, $2, $3, $4, $5, $6)",
        input.id.get(),
        version,
        paragraph,
        text,
        by.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    record_input_answer(db, input, InputAnswer::Comments, (by, now)).await
}

pub(super) async fn record_nothing(
    db: &mut Recording<HaveNothingToAdd>,
    input: &Input,
    by: (PersonId, DateTime<Utc>),
) -> Result<(), Fault> {
    record_input_answer(db, input, InputAnswer::Nothing, by).await
}

async fn record_input_answer(
    db: &mut dyn Records,
    input: &Input,
    answer: InputAnswer,
    (by, now): (PersonId, DateTime<Utc>),
) -> Result<(), Fault> {
    sqlx::query!(
        "update statement_input set answer = $2, answered_by = $3, answered_at = $4 where id = $1",
        input.id.get(),
        answer.name(),
        by.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    db.about(Statement::KIND, input.statement.get(), None).await
}

pub(super) async fn record_answer(
    db: &mut Recording<AnswerInput>,
    said: &Said,
    (answer, reason): (CommentAnswer, Option<&str>),
    (by, now): (PersonId, DateTime<Utc>),
) -> Result<(), Fault> {
    sqlx::query!(
        "update statement_comment set answer = $2, answer_reason = $3, answered_by = $4, answered_at = $5
          where id = $1 and answer is null",
        said.id.get(),
        answer.name(),
        reason,
        by.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    db.about(Statement::KIND, said.statement.get(), None).await
}
