//! The same answer without signing in.
use axum::http::StatusCode;

use super::access::AnswerDatePoll;
use super::answering::{Given, form_of, give};
use super::model::{DatePoll, Link};
use super::{notices_store as notices, rules};
use crate::base::access::{Grip, Subject as _};
use crate::base::acts::Reads as _;
use crate::slices::people::answer_link_store as answer_links;
use crate::slices::people::{OverPage, passing};
use crate::web::allowed::Doorstep;
use crate::web::answer::{Answer, Reply, WebError, see_other};
use crate::web::fields::{Complaints, Fields};

/// Looking answers nothing.
pub(super) async fn open(step: Doorstep) -> Answer {
    let Some(link) = sought(&step).await? else {
        return over(&step);
    };
    passing::note_opening(&step, &link.own).await?;
    show(&step, &link, StatusCode::OK, None).await
}

/// The poll locked, then the link: whatever ended either of them came before, or comes after this act. A form sent twice
/// ends where its first answer stands.
pub(super) async fn answer(step: Doorstep) -> Answer {
    let Some(link) = sought(&step).await? else {
        return over(&step);
    };
    let who = link.own.actor()?;
    let held = step.hold::<AnswerDatePoll>(&who, link.poll).await;
    let (mut db, poll) = match held {
        Err(WebError::AlreadyDone(_)) => return Err(WebError::AlreadyDone(door(&step))),
        held => held?,
    };
    let revoked = answer_links::lock(&mut db, link.own.id).await?;
    if revoked || poll.outcome.is_some() {
        return over(&step);
    }
    let via = (&step.fields, Some(link.own.id));
    match give(&mut db, &who, &poll, via, step.now).await? {
        Given::Recorded => {
            db.commit().await?;
            let said = step.visit.texts().date_polls_answered();
            Ok(see_other(&door(&step)).saying(&said).confidential())
        }
        Given::Again(complaints) => {
            drop(db);
            let back = Some((&step.fields, &complaints));
            show(&step, &link, StatusCode::UNPROCESSABLE_ENTITY, back).await
        }
    }
}

/// The link of the address, if it may be used now and by whoever is here.
async fn sought(step: &Doorstep) -> Result<Option<Link>, WebError> {
    let mut db = step.look::<AnswerDatePoll>().await?;
    let found = notices::load(&mut db, &passing::hash(step), step.now).await?;
    drop(db);
    passing::admitted(step, found, rules::opens).await
}

/// The address of the page itself.
fn door(step: &Doorstep) -> String {
    let token = step.parameter.as_deref().unwrap_or_default();
    format!("/answer/date-poll/{token}")
}

async fn show(
    step: &Doorstep,
    link: &Link,
    status: StatusCode,
    back: Option<(&Fields, &Complaints)>,
) -> Answer {
    let mut db = step.look::<AnswerDatePoll>().await?;
    let poll = DatePoll::load(db.conn(), link.poll, Grip::Look)
        .await?
        .ok_or(WebError::NotFound)?;
    let place = (door(step), true);
    let page = form_of(&mut db, &step.visit, &poll, link.own.member, place, back).await?;
    Ok(Reply::page_with(status, &page)?.confidential())
}

/// The same page whatever the reason; a choice between three words is no text that could be lost.
fn over(step: &Doorstep) -> Answer {
    let page = OverPage::of(&step.visit, Vec::new());
    Ok(Reply::page_with(StatusCode::NOT_FOUND, &page)?.confidential())
}
