//! One's own calendar: an address at which a calendar program reads the meetings that its owner may see. Only its hash is
//! kept; it is shown once, when it is made, and it ends when a new one is made, when its owner ends it, when a password is
//! new or every session ends. What stands in it the room of meetings says.
use super::access::{EndCalendarFeed, MakeCalendarFeed};
use super::calendar_feed_store as store;
use super::link::{hash_of, new_token};
use super::pages::FeedPage;
use crate::web::allowed::Allowed;
use crate::web::answer::{Answer, Reply, WebError, see_other};

/// A new address; an earlier one ends.
pub(super) async fn make(act: Allowed<MakeCalendarFeed>) -> Answer {
    let Allowed {
        who,
        mut db,
        visit,
        now,
        ..
    } = act;
    let token = new_token();
    let person = who.person()?;
    store::record_end(&mut db, person, now).await?;
    store::record_new(&mut db, person, &hash_of(&token), now).await?;
    db.commit().await?;
    let address = format!("{}/calendar/{token}", visit.public_url);
    Ok(Reply::page(&FeedPage::of(&visit, address))?.confidential())
}

pub(super) async fn end(act: Allowed<EndCalendarFeed>) -> Answer {
    let Allowed {
        who,
        mut db,
        visit,
        now,
        ..
    } = act;
    if !store::record_end(&mut db, who.person()?, now).await? {
        return Err(WebError::NotFound);
    }
    db.commit().await?;
    Ok(see_other("/account").saying(&visit.texts().calendar_ended()))
}
