//! The same answer without signing in.
use axum::http::StatusCode;

use super::super::access::AnswerInvitation;
use super::super::model::Meeting;
use super::model::Link;
use super::pages::{AnswerPage, typed};
use super::web::{Given, asked_of, give};
use super::{rules, store};
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
        return over(&step, None);
    };
    passing::note_opening(&step, &link.own).await?;
    show(&step, &link, StatusCode::OK, None).await
}

/// The meeting locked, then the link: whatever ended either of them came before, or comes after this act. A form sent
/// twice ends where its first answer stands.
pub(super) async fn answer(step: Doorstep) -> Answer {
    let Some(link) = sought(&step).await? else {
        return over(&step, Some(&step.fields));
    };
    let who = link.own.actor()?;
    let held = step.hold::<AnswerInvitation>(&who, link.meeting).await;
    let (mut db, meeting) = match held {
        Err(WebError::AlreadyDone(_)) => return Err(WebError::AlreadyDone(door(&step))),
        held => held?,
    };
    let revoked = answer_links::lock(&mut db, link.own.id).await?;
    if revoked || link.sequence != meeting.sequence {
        return over(&step, Some(&step.fields));
    }
    let via = Some(link.own.id);
    match give(&mut db, &step.visit, &who, &meeting, &step.fields, via).await? {
        Given::Recorded => {
            db.commit().await?;
            let said = step.visit.texts().invitations_answered();
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
    let mut db = step.look::<AnswerInvitation>().await?;
    let found = store::load(&mut db, &passing::hash(step), step.now).await?;
    drop(db);
    passing::admitted(step, found, rules::opens).await
}

/// The address of the page itself.
fn door(step: &Doorstep) -> String {
    let token = step.parameter.as_deref().unwrap_or_default();
    format!("/answer/meeting/{token}")
}

async fn show(
    step: &Doorstep,
    link: &Link,
    status: StatusCode,
    back: Option<(&Fields, &Complaints)>,
) -> Answer {
    let mut db = step.look::<AnswerInvitation>().await?;
    let meeting = Meeting::load(db.conn(), link.meeting, Grip::Look)
        .await?
        .ok_or(WebError::NotFound)?;
    let asked = asked_of(&mut db, &step.visit, &meeting, link.own.member).await?;
    let page = AnswerPage::of(&step.visit, &meeting, &asked, (door(step), true), back);
    Ok(Reply::page_with(status, &page)?.confidential())
}

/// The same page whatever the reason; what its reader typed meanwhile is not lost.
fn over(step: &Doorstep, fields: Option<&Fields>) -> Answer {
    let texts = step.visit.texts();
    let typed = fields.map_or_else(Vec::new, |fields| typed(texts, fields));
    let page = OverPage::of(&step.visit, typed);
    Ok(Reply::page_with(StatusCode::NOT_FOUND, &page)?.confidential())
}
