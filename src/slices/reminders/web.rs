use super::access::EndDigests;
use super::pages::Unsubscribe;
use super::store;
use crate::base::access::{Actor, Network};
use crate::base::ids::PersonId;
use crate::base::signed_links::{Key, UNSUBSCRIBE};
use crate::web::allowed::Doorstep;
use crate::web::answer::{Answer, Reply, WebError};

/// Whose digests the link of the path ends.
async fn holder(step: &Doorstep) -> Result<PersonId, WebError> {
    let mut technical = step.house.database.technical_connection().await?;
    let key = Key::load(&mut technical, UNSUBSCRIBE).await?;
    let token = step.parameter.as_deref().unwrap_or_default();
    let person = key.check(token)?.ok_or(WebError::NotFound)?;
    Ok(person.into())
}

/// Mail programs open links by themselves: looking changes nothing.
pub(super) async fn ask(step: Doorstep) -> Answer {
    holder(&step).await?;
    Reply::page(&Unsubscribe::of(&step.visit, false))
}

/// The button, or the reader's mail program in one click (RFC 8058): it follows no redirect, so the page is the
/// answer. A second press finds nothing to change and says the same.
pub(super) async fn end(step: Doorstep) -> Answer {
    let person = holder(&step).await?;
    let who = Actor {
        person: Some(person),
        ..Actor::visitor()
    };
    let mut db = step.record::<EndDigests>(&who, &Network).await?;
    if store::record_end(&mut db, person).await? {
        db.commit().await?;
    }
    Reply::page(&Unsubscribe::of(&step.visit, true))
}
