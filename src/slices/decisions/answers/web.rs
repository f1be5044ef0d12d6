use axum::http::StatusCode;

use super::super::access::{AskForTime, RecordPosition};
use super::super::model::Decision;
use super::super::positions::{self, Given};
use super::super::{more_time, silence_store, store as decisions};
use super::model::Link;
use super::pages::{AnswerPage, Returned, in_words, typed};
use super::{rules, store};
use crate::base::access::{Act, Actor, Grip, Subject};
use crate::base::acts::{Reads, Recording};
use crate::base::clock::Instant;
use crate::slices::people::answer_link_store as answer_links;
use crate::slices::people::{OverPage, passing};
use crate::web::allowed::Doorstep;
use crate::web::answer::{Answer, Reply, WebError, see_other};
use crate::web::fields::Fields;

/// Looking at a link records no position. That its page was asked for is kept, since members were promised to be told
/// from those who were never reached.
pub(super) async fn open(step: Doorstep) -> Answer {
    let Some(link) = sought(&step, rules::opens).await? else {
        return over(&step, None);
    };
    passing::note_opening(&step, &link.own).await?;
    show(&step, &link, StatusCode::OK, None, Returned::default()).await
}

pub(super) async fn record(step: Doorstep) -> Answer {
    let Some(link) = sought(&step, rules::may_be_sent).await? else {
        return over(&step, Some(&step.fields));
    };
    let (who, Some((mut db, decision, link))) = hold::<RecordPosition>(&step, link).await? else {
        return over(&step, Some(&step.fields));
    };
    let facts = decisions::facts(&mut db, &decision).await?;
    let (about, via) = ((&decision, &facts), Some(link.own.id));
    match positions::give(&mut db, &step.visit, &who, about, &step.fields, via).await {
        Ok(Given::Recorded(effect)) => {
            db.commit().await?;
            let said = positions::achieved(step.visit.lang, effect);
            show(
                &step,
                &link,
                StatusCode::OK,
                Some(said),
                Returned::default(),
            )
            .await
        }
        Ok(Given::Again(complaints)) => {
            drop(db);
            let back = Returned {
                position: Some((&step.fields, &complaints)),
                ..Returned::default()
            };
            again(&step, &link, back).await
        }
        Err(WebError::Refused(reasons)) => {
            drop(db);
            refused(&step, &link, &in_words(&reasons, step.visit.lang)).await
        }
        Err(other) => Err(other),
    }
}

pub(super) async fn ask_for_time(step: Doorstep) -> Answer {
    let Some(link) = sought(&step, rules::opens).await? else {
        return over(&step, Some(&step.fields));
    };
    let (who, Some((mut db, decision, link))) = hold::<AskForTime>(&step, link).await? else {
        return over(&step, Some(&step.fields));
    };
    let facts = decisions::facts(&mut db, &decision).await?;
    let about = (&decision, &facts);
    match more_time::ask(&mut db, &step.visit, &who, about, &step.fields).await {
        Ok(Ok(())) => {
            db.commit().await?;
            let said = step.visit.texts().decisions_time_asked();
            Ok(see_other(&door(&step)).saying(&said).confidential())
        }
        Ok(Err(complaints)) => {
            drop(db);
            let back = Returned {
                time: Some((&step.fields, &complaints)),
                ..Returned::default()
            };
            again(&step, &link, back).await
        }
        Err(WebError::Refused(reasons)) => {
            drop(db);
            refused(&step, &link, &in_words(&reasons, step.visit.lang)).await
        }
        Err(other) => Err(other),
    }
}

async fn sought(
    step: &Doorstep,
    may: fn(&Link, Instant) -> bool,
) -> Result<Option<Link>, WebError> {
    let mut db = step.look::<RecordPosition>().await?;
    let found = store::load(&mut db, &passing::hash(step), step.now).await?;
    drop(db);
    passing::admitted(step, found, may).await
}

type Held<A> = (Actor, Option<(Recording<A>, Decision, Link)>);

/// The decision locked, then the link: whatever ended either of them came before, or comes after this act. A form
/// sent twice ends where its first answer stands.
async fn hold<A: Act<Subject = Decision>>(
    step: &Doorstep,
    link: Link,
) -> Result<Held<A>, WebError> {
    let who = link.own.actor()?;
    let held = step.hold::<A>(&who, link.decision).await;
    let (mut db, decision) = match held {
        Err(WebError::AlreadyDone(_)) => return Err(WebError::AlreadyDone(door(step))),
        held => held?,
    };
    let revoked = answer_links::lock(&mut db, link.own.id).await?;
    let link = link.beside(&decision, revoked);
    let stands = rules::may_be_sent(&link, step.now);
    Ok((who, stands.then_some((db, decision, link))))
}

/// The address of the page itself.
fn door(step: &Doorstep) -> String {
    format!("/answer/{}", step.parameter.as_deref().unwrap_or_default())
}

async fn again(step: &Doorstep, link: &Link, back: Returned<'_>) -> Answer {
    show(step, link, StatusCode::UNPROCESSABLE_ENTITY, None, back).await
}

async fn refused(step: &Doorstep, link: &Link, reasons: &[String]) -> Answer {
    let back = Returned {
        refused: reasons,
        typed: Some(&step.fields),
        ..Returned::default()
    };
    again(step, link, back).await
}

async fn show(
    step: &Doorstep,
    link: &Link,
    status: StatusCode,
    said: Option<String>,
    back: Returned<'_>,
) -> Answer {
    let mut db = step.look::<RecordPosition>().await?;
    let decision = Decision::load(db.conn(), link.decision, Grip::Look)
        .await?
        .ok_or(WebError::NotFound)?;
    let who = link.own.actor()?;
    let facts = decisions::facts(&mut db, &decision).await?;
    let fixes = silence_store::list_fixes(&mut db, &decision).await?;
    let link = link.clone().beside(&decision, link.own.revoked);
    let page = AnswerPage::of(
        &step.visit,
        (&link, &who),
        (&decision, &facts, &fixes),
        (door(step), said),
        back,
    );
    Ok(Reply::page_with(status, &page)?.confidential())
}

/// The same page whatever the reason; what its reader typed meanwhile is not lost.
fn over(step: &Doorstep, fields: Option<&Fields>) -> Answer {
    let texts = step.visit.texts();
    let typed = fields.map_or_else(Vec::new, |fields| typed(texts, fields));
    let page = OverPage::of(&step.visit, typed);
    Ok(Reply::page_with(StatusCode::NOT_FOUND, &page)?.confidential())
}
