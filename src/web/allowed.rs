//! What a handler is given: never the pool, always an act that was allowed.
//!
//! [`Seen`] for GET cannot write, [`Allowed`] for POST holds the record locked with its event written,
//! [`Doorstep`] is for the few routes before sign-in. Handlers take exactly one of them; they are made
//! in `routes`, after the body was read, so that a slow line never holds a lock.
use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::fields::Fields;
use super::house::House;
use super::visit::Visit;
use crate::base::access::{Act, Actor};
use crate::base::acts::{Reading, Recording};
use crate::base::fault::Fault;

/// A look, allowed.
pub struct Seen<A: Act> {
    pub subject: A::Subject,
    pub who: Actor,
    pub db: Reading<A>,
    pub now: DateTime<Utc>,
    pub visit: Arc<Visit>,
    /// The query of the address: filters and pages live there.
    pub query: Fields,
}

/// A change, allowed, its event already written.
pub struct Allowed<A: Act> {
    pub subject: A::Subject,
    pub who: Actor,
    pub db: Recording<A>,
    pub now: DateTime<Utc>,
    pub visit: Arc<Visit>,
    /// What was typed.
    pub fields: Fields,
}

/// Before sign-in: technical tables, and acts in the name of whoever holds a mailed link.
pub struct Doorstep {
    pub visit: Arc<Visit>,
    pub now: DateTime<Utc>,
    pub fields: Fields,
    pub(crate) house: House,
    /// The client's address, for throttling only.
    pub(crate) address: Option<std::net::IpAddr>,
    /// What the path names, if it names something.
    pub(crate) parameter: Option<String>,
    /// What the browser calls itself.
    pub(crate) agent: String,
    /// Marks a form that is carried out once.
    pub(super) key: Option<Vec<u8>>,
}

impl Doorstep {
    /// Opens an act for somebody who proved otherwise (by password or link) who they are.
    pub(crate) async fn record<A: Act>(
        &self,
        who: &Actor,
        subject: &A::Subject,
    ) -> Result<Recording<A>, Fault> {
        let transaction = self.house.database.begin().await?;
        Recording::begin(transaction, who, subject, self.now, &self.visit.request_id).await
    }

    /// A look for somebody who proved otherwise who they are; the caller asks the verdict.
    pub(crate) async fn look<A: Act>(&self) -> Result<Reading<A>, Fault> {
        Ok(Reading::over(self.house.database.look().await?))
    }
}
