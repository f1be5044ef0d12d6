use super::super::access::{AnswerDataRequest, SeeDataRequest};
use super::super::form_page::Typed;
use super::super::model::{Contact, DataRequest, Reply, Rule, Saying, Stakeholder};
use super::super::{retention, rules};
use super::request_page::RequestPage;
use super::{forms, letters, own_store, store};
use crate::base::access::{Grip, Subject as _};
use crate::base::acts::{Reads as _, Recording};
use crate::base::fault::Fault;
use crate::base::outbox;
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{self, Answer, see_other};
use crate::web::visit::Visit;

pub(super) async fn show(seen: Seen<SeeDataRequest>) -> Answer {
    answer::Reply::page(&RequestPage::of(&seen.visit, &seen.subject, None))
}

/// Taken over or declined; the person concerned is told either way, before anything goes.
pub(super) async fn answer(act: Allowed<AnswerDataRequest>) -> Answer {
    let Allowed {
        subject: request,
        who,
        mut db,
        visit,
        fields,
        now,
    } = act;
    rules::as_seen(&request, fields.raw("seen"))?;
    let (reply, reason) = match forms::reply(&fields) {
        Ok(read) => read,
        Err(complaints) => {
            let typed = Some(Typed(&fields, &complaints));
            return answer::Reply::again(&RequestPage::of(&visit, &request, typed));
        }
    };
    match reply {
        Reply::Taken => rules::take_over(&request, visit.today())?,
        Reply::Refused => rules::answer(&request)?,
    }
    let by = (who.person()?, now);
    own_store::record_reply(&mut db, request.id, (reply, reason.as_deref()), by).await?;
    let answered = DataRequest {
        reply: Some(reply),
        reason,
        ..request
    };
    if reply == Reply::Taken && answered.saying == Saying::Correction {
        correct(&mut db, &answered).await?;
    }
    tell(&mut db, &visit, &answered).await?;
    if reply == Reply::Taken && answered.saying == Saying::Removal {
        let gone = retention::Gone::of(&answered)?;
        retention::record_disposal(&mut db, gone, (Rule::Request, None), now).await?;
    }
    note(&mut db, &answered).await?;
    db.commit().await?;
    let t = visit.texts();
    let said = match reply {
        Reply::Taken => t.own_data_was_taken(),
        Reply::Refused => t.own_data_was_refused(),
    };
    Ok(see_other("/disposals").saying(&said))
}

async fn correct(
    db: &mut Recording<AnswerDataRequest>,
    request: &DataRequest,
) -> Result<(), Fault> {
    match (request.contact, request.person) {
        (Some(contact), _) => store::record_correction(db, contact, &request.asked).await,
        (None, Some(person)) => store::record_person_correction(db, person, &request.asked).await,
        (None, None) => Err(Fault::new("a request about nobody")),
    }
}

/// To the address that stands now: a new one comes after it.
async fn tell(
    db: &mut Recording<AnswerDataRequest>,
    visit: &Visit,
    request: &DataRequest,
) -> Result<(), Fault> {
    let Some(address) = request.stands.email.as_deref() else {
        return Ok(());
    };
    if let Some(person) = request.person {
        let mail = letters::answered(visit, request, (person, address));
        outbox::post(db, &mail, visit.now).await?;
    } else {
        let mail = letters::answered_outside(visit, request, address);
        outbox::post_outside(db, &mail, None, visit.now).await?;
    }
    Ok(())
}

/// In the history of the organisation, or of the person.
async fn note(db: &mut Recording<AnswerDataRequest>, request: &DataRequest) -> Result<(), Fault> {
    if let Some(person) = request.person {
        return db.about("person", person.get(), None).await;
    }
    let Some(contact) = request.contact else {
        return Ok(());
    };
    let contact = Contact::load(db.conn(), contact, Grip::Look).await?;
    match contact {
        Some(one) => {
            db.about(Stakeholder::KIND, one.organisation.get(), None)
                .await
        }
        None => Ok(()),
    }
}
