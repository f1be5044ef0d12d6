//! Transactions opened under an act: the handle is the right.
//!
//! [`Reading`] is a connection that cannot write (its session is read-only), [`Recording`] a transaction
//! whose event stands before the first change. Store functions ask for `&mut Recording<ThatAct>`, so a
//! handler of another act cannot call them; what several acts do alike takes `&mut dyn Records`. Only
//! `web::allowed` and the worker open either.
use std::marker::PhantomData;

use sqlx::pool::PoolConnection;
use sqlx::{PgConnection, Postgres, Transaction};

use super::access::{Act, Actor, Subject};
use super::db::{self, Database};
use super::fault::Fault;
use super::ids::EventId;

/// A look at the records, under an act that the actor may do.
pub struct Reading<A: Act> {
    connection: PoolConnection<Postgres>,
    act: PhantomData<A>,
}

impl<A: Act> Reading<A> {
    pub(crate) fn over(connection: PoolConnection<Postgres>) -> Self {
        Self {
            connection,
            act: PhantomData,
        }
    }
}

/// A change of the records, under an act that the actor may do. Dropped without `commit`, nothing happened.
pub struct Recording<A: Act> {
    transaction: Transaction<'static, Postgres>,
    event: EventId,
    act: PhantomData<A>,
}

impl<A: Act> Recording<A> {
    /// Writes the event and opens the tables to this transaction.
    pub(crate) async fn begin(
        mut transaction: Transaction<'static, Postgres>,
        who: &Actor,
        subject: &A::Subject,
        now: chrono::DateTime<chrono::Utc>,
        request: &str,
    ) -> Result<Self, Fault> {
        let about = (A::Subject::KIND, subject.id());
        let event = note(&mut transaction, A::NAME, about, who, now, request).await?;
        Ok(Self {
            transaction,
            event,
            act: PhantomData,
        })
    }

    /// The clock acts: a job loads its subject, asks the verdict like everybody, and records.
    /// `None` when there is no such subject.
    pub async fn by_the_clock(
        database: &Database,
        key: <A::Subject as Subject>::Key,
        now: chrono::DateTime<chrono::Utc>,
        job: &str,
    ) -> Result<Option<(Self, A::Subject)>, Fault> {
        let mut transaction = database.begin().await?;
        let Some(subject) =
            A::Subject::load(&mut transaction, key, super::access::Grip::Lock).await?
        else {
            return Ok(None);
        };
        let clock = Actor::system();
        if !A::verdict(&clock, &subject).is_yes() {
            return Err(Fault::new(format!("{} is not for the clock", A::NAME)));
        }
        let recording = Self::begin(transaction, &clock, &subject, now, job).await?;
        Ok(Some((recording, subject)))
    }

    /// The event under which everything here is written.
    pub fn event(&self) -> EventId {
        self.event
    }

    /// As [`Records`] tells it.
    pub fn about<'a>(
        &'a mut self,
        kind: &'a str,
        id: i64,
        detail: Option<serde_json::Value>,
    ) -> impl Future<Output = Result<(), Fault>> + Send + 'a {
        let db: &'a mut dyn Records = self;
        db.about(kind, id, detail)
    }

    /// Makes it so. Deferred gates of the database fire here; their refusal reaches the reader as such.
    pub fn commit(self) -> impl Future<Output = Result<(), Fault>> + Send {
        commit(self.transaction)
    }
}

async fn note(
    transaction: &mut PgConnection,
    act: &str,
    (kind, id): (&str, Option<i64>),
    who: &Actor,
    now: chrono::DateTime<chrono::Utc>,
    request: &str,
) -> Result<EventId, Fault> {
    db::count();
    let event = sqlx::query_scalar!(
        r#"with noted as (
                   insert into event (act, subject_kind, subject_id, person_id, hat, organisation_id, request_id, at)
                   values ($1, $2, $3, $4, $5, $6, $7, $8) returning id),
               opened as (select set_config('app.event', id::text, true) from noted)
               select noted.id as "id!" from noted, opened"#,
        act,
        kind,
        id,
        who.person.map(super::ids::PersonId::get),
        who.hat.name(),
        who.organisation.map(super::ids::OrganisationId::get),
        request,
        now,
    )
    .fetch_one(transaction)
    .await?;
    Ok(EventId(event))
}

async fn commit(transaction: Transaction<'static, Postgres>) -> Result<(), Fault> {
    transaction.commit().await?;
    Ok(())
}

/// Whatever can be read from. Store functions that only read take `&mut dyn Reads`.
pub trait Reads: Send {
    /// The connection, for exactly one statement: each call counts as one query.
    fn conn(&mut self) -> &mut PgConnection;
}

/// A change under an act that its caller knows. Only a [`Recording`] is one.
pub trait Records: Reads {
    /// The event under which everything here is written.
    fn event(&self) -> EventId;
}

impl dyn Records + '_ {
    /// Lets the event stand in another record's history too, with names or figures that the history tells.
    pub async fn about(
        &mut self,
        kind: &str,
        id: i64,
        detail: Option<serde_json::Value>,
    ) -> Result<(), Fault> {
        let event = self.event().get();
        sqlx::query!(
            "insert into event_about (event_id, subject_kind, subject_id, detail) values ($1, $2, $3, $4)",
            event,
            kind,
            id,
            detail,
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }
}

impl<A: Act> Records for Recording<A> {
    fn event(&self) -> EventId {
        self.event
    }
}

impl<A: Act> Reads for Reading<A> {
    fn conn(&mut self) -> &mut PgConnection {
        db::count();
        &mut self.connection
    }
}

impl<A: Act> Reads for Recording<A> {
    fn conn(&mut self) -> &mut PgConnection {
        db::count();
        &mut self.transaction
    }
}
