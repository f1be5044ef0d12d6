use axum::http::StatusCode;

use super::super::access::{SayOfContact, SayOfOwnData, SeeOwnData};
use super::super::form_page::Typed;
use super::super::model::{Contact, ContactId, Saying, Stakeholder};
use super::own_page::{OverPage, Own, OwnDataPage};
use super::own_store::{self, Whose};
use super::{forms, store};
use crate::base::access::{Actor, Grip, Subject as _};
use crate::base::acts::Reads;
use crate::base::clock::Instant;
use crate::base::fault::Fault;
use crate::base::ids::PersonId;
use crate::slices::people::passing;
use crate::web::allowed::{Allowed, Doorstep, Seen};
use crate::web::answer::{Answer, Reply, WebError, see_other};
use crate::web::visit::Visit;

const OWN: &str = "/personal-data";

async fn page(
    db: &mut dyn Reads,
    visit: &Visit,
    person: PersonId,
    typed: Option<Typed<'_>>,
) -> Result<OwnDataPage, Fault> {
    let held = own_store::person(db, person).await?;
    let offices = own_store::list_offices(db, person).await?;
    let latest = own_store::latest(db, Whose::Person(person)).await?;
    let terms = store::terms(db).await?;
    let contacts = store::list_linked(db, person).await?;
    let own = Own::of_person(
        &held,
        (contacts.as_slice(), offices.as_slice()),
        latest.as_ref(),
        terms,
    );
    Ok(OwnDataPage::of(visit, &own, (OWN.to_owned(), None), typed))
}

pub(super) async fn show(seen: Seen<SeeOwnData>) -> Answer {
    let Seen {
        who, mut db, visit, ..
    } = seen;
    let person = who.person()?;
    Reply::page(&page(&mut db, &visit, person, None).await?)
}

pub(super) async fn say(act: Allowed<SayOfOwnData>) -> Answer {
    let Allowed {
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    let person = who.person()?;
    let stands = own_store::person(&mut db, person).await?;
    let said = match forms::said(&fields, &stands.held) {
        Ok(said) => said,
        Err(complaints) => {
            let typed = Some(Typed(&fields, &complaints));
            return Reply::again(&page(&mut db, &visit, person, typed).await?);
        }
    };
    own_store::record_saying(&mut db, Whose::Person(person), &said, now).await?;
    db.about("person", person.get(), None).await?;
    db.commit().await?;
    Ok(see_other(OWN).saying(&thanks(&visit, said.saying)))
}

fn thanks(visit: &Visit, saying: Saying) -> String {
    let t = visit.texts();
    match saying {
        Saying::Confirmed => t.own_data_thanks_confirmed(),
        Saying::Correction | Saying::Removal => t.own_data_thanks_asked(),
    }
}

/// The address of the page itself.
fn door(step: &Doorstep) -> String {
    let token = step.parameter.as_deref().unwrap_or_default();
    format!("/answer/contact/{token}")
}

/// The same page whatever the reason.
fn over(step: &Doorstep) -> Answer {
    let page = OverPage::of(&step.visit);
    Ok(Reply::page_with(StatusCode::NOT_FOUND, &page)?.confidential())
}

/// The contact that the word of the address opens; who tries words that open nothing is made to pause.
async fn sought(step: &Doorstep) -> Result<Option<(ContactId, Instant)>, WebError> {
    let mut db = step.look::<SayOfContact>().await?;
    let found = own_store::load_by_token(&mut db, &passing::hash(step), step.now).await?;
    drop(db);
    if found.is_none() && passing::knocked_in_vain(step, "answer", true).await? {
        return Err(WebError::Throttled);
    }
    Ok(found)
}

async fn by_link(
    step: &Doorstep,
    (id, until): (ContactId, Instant),
    status: StatusCode,
    typed: Option<Typed<'_>>,
) -> Answer {
    let mut db = step.look::<SayOfContact>().await?;
    let contact = Contact::load(db.conn(), id, Grip::Look).await?;
    let contact = contact.ok_or(WebError::NotFound)?;
    let latest = own_store::latest(&mut db, Whose::Contact(id)).await?;
    let terms = store::terms(&mut db).await?;
    let own = Own::of_contact(&contact, latest.as_ref(), terms);
    let page = OwnDataPage::of(&step.visit, &own, (door(step), Some(until)), typed);
    Ok(Reply::page_with(status, &page)?.confidential())
}

/// Looking says nothing: mail programs open links by themselves.
pub(super) async fn open(step: Doorstep) -> Answer {
    match sought(&step).await? {
        Some(found) => by_link(&step, found, StatusCode::OK, None).await,
        None => over(&step),
    }
}

pub(super) async fn say_by_link(step: Doorstep) -> Answer {
    let Some(found) = sought(&step).await? else {
        return over(&step);
    };
    let held = step.hold::<SayOfContact>(&Actor::visitor(), found.0).await;
    let (mut db, contact) = match held {
        Err(WebError::AlreadyDone(_)) => return Err(WebError::AlreadyDone(door(&step))),
        held => held?,
    };
    let said = match forms::said(&step.fields, &contact.held) {
        Ok(said) if contact.disposed_at.is_none() => said,
        Ok(_) => return over(&step),
        Err(complaints) => {
            drop(db);
            let typed = Some(Typed(&step.fields, &complaints));
            return by_link(&step, found, StatusCode::UNPROCESSABLE_ENTITY, typed).await;
        }
    };
    own_store::record_saying(&mut db, Whose::Contact(contact.id), &said, step.now).await?;
    db.about(Stakeholder::KIND, contact.organisation.get(), None)
        .await?;
    db.commit().await?;
    let said = thanks(&step.visit, said.saying);
    Ok(see_other(&door(&step)).saying(&said).confidential())
}
