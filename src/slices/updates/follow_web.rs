use super::access::{
    ChangeUpdateMail, EndUpdateMail, FollowUpdates, SeeUpdateMail, UnfollowUpdates,
};
use super::mail_page::{MailSettings, Unsubscribe};
use super::store::{self, Eyes};
use super::{forms, mail_store, record_store, words};
use crate::base::access::{Actor, Network};
use crate::base::acts::Reads;
use crate::base::fault::Fault;
use crate::base::ids::PersonId;
use crate::base::signed_links::{Key, UNSUBSCRIBE_UPDATES};
use crate::web::allowed::{Allowed, Doorstep, Seen};
use crate::web::answer::{Answer, Reply, WebError, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::visit::Visit;

/// Where the button stood: a page of updates, or the settings.
fn back(fields: &Fields) -> &str {
    let path = fields.raw("back");
    let own = path == "/account/updates" || path == "/updates" || {
        let after = path.strip_prefix("/updates");
        after.is_some_and(|after| after.starts_with(['/', '?']))
    };
    if own && path.len() < 500 && !path.contains(['\\', '\r', '\n']) {
        path
    } else {
        "/updates"
    }
}

pub(super) async fn follow(act: Allowed<FollowUpdates>) -> Answer {
    let Allowed {
        who,
        mut db,
        visit,
        fields,
        ..
    } = act;
    let offers = store::list_offers(&mut db, &Eyes::of(&who), visit.today()).await?;
    let what = forms::followed(&fields, &offers).ok_or(WebError::NotFound)?;
    record_store::record_follow(&mut db, who.person()?, &what).await?;
    db.commit().await?;
    let name = words::followed(visit.lang, &what, &offers).unwrap_or_default();
    Ok(see_other(back(&fields)).saying(&visit.texts().updates_now_followed(name)))
}

pub(super) async fn unfollow(act: Allowed<UnfollowUpdates>) -> Answer {
    let Allowed {
        subject: follow,
        who,
        mut db,
        visit,
        fields,
        ..
    } = act;
    let offers = store::list_offers(&mut db, &Eyes::of(&who), visit.today()).await?;
    record_store::record_unfollowing(&mut db, &follow).await?;
    db.commit().await?;
    let name = words::followed(visit.lang, &follow.what, &offers).unwrap_or_default();
    Ok(see_other(back(&fields)).saying(&visit.texts().updates_now_unfollowed(name)))
}

async fn settings_page(
    db: &mut dyn Reads,
    visit: &Visit,
    who: &Actor,
    typed: (&Fields, &Complaints),
) -> Result<MailSettings, Fault> {
    let wish = mail_store::wish_of(db, who.person()?).await?;
    let offers = store::list_offers(db, &Eyes::of(who), visit.today()).await?;
    Ok(MailSettings::of(visit, wish, &offers, typed))
}

pub(super) async fn settings(seen: Seen<SeeUpdateMail>) -> Answer {
    let Seen {
        who, mut db, visit, ..
    } = seen;
    let none = (Fields::default(), Complaints::none());
    Reply::page(&settings_page(&mut db, &visit, &who, (&none.0, &none.1)).await?)
}

pub(super) async fn set(act: Allowed<ChangeUpdateMail>) -> Answer {
    let Allowed {
        who,
        mut db,
        visit,
        fields,
        ..
    } = act;
    let wish = match forms::wish(&fields) {
        Ok(wish) => wish,
        Err(complaints) => {
            let typed = (&fields, &complaints);
            return Reply::again(&settings_page(&mut db, &visit, &who, typed).await?);
        }
    };
    mail_store::record_wish(&mut db, who.person()?, wish).await?;
    db.commit().await?;
    Ok(see_other("/account/updates").saying(&visit.texts().updates_mail_saved()))
}

/// Whose weekly letters the link of the path ends.
async fn holder(step: &Doorstep) -> Result<PersonId, WebError> {
    let mut technical = step.house.database.technical_connection().await?;
    let key = Key::load(&mut technical, UNSUBSCRIBE_UPDATES).await?;
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
    let mut db = step.record::<EndUpdateMail>(&who, &Network).await?;
    if mail_store::record_end(&mut db, person).await? {
        db.commit().await?;
    }
    Reply::page(&Unsubscribe::of(&step.visit, true))
}
