use axum::http::StatusCode;

use super::super::access::CommentOnMinutes;
use super::super::comments::{Given, give, say_nothing};
use super::super::model::Minutes;
use super::super::notes::Typed;
use super::super::web::Whole;
use super::super::{comment_store, store as minutes_store};
use super::model::Link;
use super::pages::{FromMailPage, typed};
use super::{rules, store};
use crate::base::access::{Actor, Grip, Subject};
use crate::base::acts::{Reads, Recording};
use crate::slices::people::answer_link_store as answer_links;
use crate::slices::people::{AnswerLink, OverPage, passing};
use crate::web::allowed::Doorstep;
use crate::web::answer::{Answer, Reply, WebError, see_other};
use crate::web::fields::Fields;

pub(super) async fn open(step: Doorstep) -> Answer {
    let Some(link) = sought(&step).await? else {
        return over(&step, None);
    };
    passing::note_opening(&step, &link.own).await?;
    show(&step, &link, StatusCode::OK, None).await
}

pub(super) async fn comment(step: Doorstep) -> Answer {
    let Some((who, mut db, minutes, link)) = held(&step).await? else {
        return over(&step, Some(&step.fields));
    };
    let via = Some(link.own.id);
    match give(&mut db, &step.visit, &who, &minutes, &step.fields, via).await? {
        Given::Recorded(paragraph) => {
            db.commit().await?;
            let said = step.visit.texts().minutes_commented(paragraph);
            Ok(see_other(&door(&step)).saying(&said).confidential())
        }
        Given::Again(form, complaints) => {
            drop(db);
            let typed = Typed {
                form: &form,
                fields: &step.fields,
                complaints: &complaints,
            };
            show(&step, &link, StatusCode::UNPROCESSABLE_ENTITY, Some(typed)).await
        }
    }
}

pub(super) async fn no_comments(step: Doorstep) -> Answer {
    let Some((who, mut db, minutes, link)) = held(&step).await? else {
        return over(&step, None);
    };
    say_nothing(&mut db, &who, &minutes, Some(link.own.id), step.now).await?;
    db.commit().await?;
    let said = step.visit.texts().minutes_said_no_comments();
    Ok(see_other(&door(&step)).saying(&said).confidential())
}

/// The link of the address, if it may be used now and by whoever is here.
async fn sought(step: &Doorstep) -> Result<Option<Link>, WebError> {
    let mut db = step.look::<CommentOnMinutes>().await?;
    let found = store::load(&mut db, &passing::hash(step), step.now).await?;
    drop(db);
    passing::admitted(step, found, rules::opens).await
}

type Held = (Actor, Recording<CommentOnMinutes>, Minutes, Link);

/// The minutes locked, then the link: whatever ended either of them came before, or comes after this act. A form sent
/// twice ends where its first answer stands.
async fn held(step: &Doorstep) -> Result<Option<Held>, WebError> {
    let Some(link) = sought(step).await? else {
        return Ok(None);
    };
    let who = link.own.actor()?;
    let held = step.hold::<CommentOnMinutes>(&who, link.meeting).await;
    let (mut db, minutes) = match held {
        Err(WebError::AlreadyDone(_)) => return Err(WebError::AlreadyDone(door(step))),
        held => held?,
    };
    let link = Link {
        own: AnswerLink {
            revoked: answer_links::lock(&mut db, link.own.id).await?,
            ..link.own
        },
        state: minutes.state,
        current_revision: minutes.revision,
        ..link
    };
    let opens = rules::opens(&link, step.now);
    Ok(opens.then_some((who, db, minutes, link)))
}

/// The address of the page itself.
fn door(step: &Doorstep) -> String {
    format!("/comment/{}", step.parameter.as_deref().unwrap_or_default())
}

async fn show(step: &Doorstep, link: &Link, status: StatusCode, back: Option<Typed<'_>>) -> Answer {
    let mut db = step.look::<CommentOnMinutes>().await?;
    let minutes = Minutes::load(db.conn(), link.meeting, Grip::Look)
        .await?
        .ok_or(WebError::NotFound)?;
    let who = link.own.actor()?;
    // of others the page tells nothing
    let mut comments = comment_store::list_comments(&mut db, minutes.meeting).await?;
    comments.retain(|one| one.member == link.own.member);
    let whole = Whole {
        entries: minutes_store::list_entries(&mut db, minutes.meeting).await?,
        decisions: minutes_store::list_decisions(&mut db, minutes.meeting).await?,
        beside: Vec::new(),
        seats: vec![link.seat()],
        remarks: Vec::new(),
        comments,
    };
    let about = (&minutes, &whole);
    let page = FromMailPage::of(&step.visit, (link, &who), about, door(step), back);
    Ok(Reply::page_with(status, &page)?.confidential())
}

/// The same page whatever the reason; what its reader typed meanwhile is not lost.
fn over(step: &Doorstep, fields: Option<&Fields>) -> Answer {
    let texts = step.visit.texts();
    let typed = fields.map_or_else(Vec::new, |fields| typed(texts, fields));
    let page = OverPage::of(&step.visit, typed);
    Ok(Reply::page_with(StatusCode::NOT_FOUND, &page)?.confidential())
}
