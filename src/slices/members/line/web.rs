use axum::http::StatusCode;

use super::super::issues::{self, Kept};
use super::super::model::Organisation;
use super::super::register_store;
use super::access::ConfirmLine;
use super::forms::{self, name_of};
use super::model::{Correction, Typed};
use super::page::{Around, LinePage, OverPage};
use super::rules::{self, Refusal};
use super::store;
use crate::base::access::Actor;
use crate::base::acts::{Reads, Recording};
use crate::base::fault::Fault;
use crate::base::ids::OrganisationId;
use crate::slices::people::answer_link_store as answer_links;
use crate::slices::people::{AnswerLink, passing};
use crate::web::allowed::{Allowed, Doorstep, Seen};
use crate::web::answer::{Answer, Reply, WebError, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::visit::Visit;

fn path(member: OrganisationId) -> String {
    format!("/members/{member}/line")
}

/// The line as the register has it; an organisation that is no member today has none.
async fn line_of(
    db: &mut dyn Reads,
    visit: &Visit,
    member: OrganisationId,
) -> Result<Kept, WebError> {
    let kept = issues::kept(db, visit.today(), Some(member)).await?;
    kept.into_iter().next().ok_or(WebError::NotFound)
}

pub(super) async fn show(seen: Seen<ConfirmLine>) -> Answer {
    let Seen {
        subject: member,
        mut db,
        visit,
        ..
    } = seen;
    Reply::page(&page(&mut db, &visit, member.id, (&path(member.id), None), None).await?)
}

/// The same page for whoever signed in and for whoever came by a link.
async fn page(
    db: &mut dyn Reads,
    visit: &Visit,
    member: OrganisationId,
    (action, link): (&str, Option<&AnswerLink>),
    back: Option<(&Fields, &Returned)>,
) -> Result<LinePage, WebError> {
    let kept = line_of(db, visit, member).await?;
    let term = issues::term(db, visit.now).await?;
    let around = Around {
        action: action.to_owned(),
        until: link
            .map(|link| link.until)
            .or(term.round.map(|round| round.confirm_by)),
        by_link: link.is_some(),
    };
    let standing = issues::standing(&kept, &term);
    Ok(LinePage::of(visit, (&kept, standing), around, back))
}

/// What comes back with a form that was not taken.
#[derive(Default)]
pub(super) struct Returned {
    pub(super) complaints: Complaints,
    pub(super) refused: Option<Refusal>,
}

pub(super) async fn confirm(act: Allowed<ConfirmLine>) -> Answer {
    let Allowed {
        subject: member,
        who,
        mut db,
        visit,
        fields,
        ..
    } = act;
    match give(&mut db, (&visit, &who), &member, &fields, None).await? {
        Ok(correction) => {
            db.commit().await?;
            Ok(see_other(&path(member.id)).saying(&achieved(&visit, &correction)))
        }
        Err(returned) => {
            let back = Some((&fields, &returned));
            Reply::again(&page(&mut db, &visit, member.id, (&path(member.id), None), back).await?)
        }
    }
}

fn achieved(visit: &Visit, correction: &Correction) -> String {
    let t = visit.texts();
    match (correction.changed.is_empty(), correction.asks.is_some()) {
        (true, false) => t.member_line_confirmed(),
        (false, false) => t.member_line_corrected(),
        (_, true) => t.member_line_asked(),
    }
}

/// The word of the member, if it is about the line as it stands and nothing in it is wrong.
async fn give(
    db: &mut Recording<ConfirmLine>,
    (visit, who): (&Visit, &Actor),
    member: &Organisation,
    fields: &Fields,
    link: Option<i64>,
) -> Result<Result<Correction, Returned>, WebError> {
    let kept = line_of(db, visit, member.id).await?;
    let people = &kept.line.people;
    if let Err(refusal) = rules::confirm(people, fields.raw("seen")) {
        return Ok(Err(Returned {
            refused: Some(refusal),
            ..Returned::default()
        }));
    }
    let correction = if fields.is_ticked("stands") {
        rules::correct(people, &[], None)
    } else {
        match read(db, fields, &kept).await? {
            Ok((typed, note)) => rules::correct(people, &typed, note.as_deref()),
            Err(complaints) => {
                return Ok(Err(Returned {
                    complaints,
                    refused: None,
                }));
            }
        }
    };
    let by = (member.id, who.person()?);
    store::record_confirmation(db, by, &correction, link, visit.now).await?;
    Ok(Ok(correction))
}

type Read = Result<(Vec<Typed>, Option<String>), Complaints>;

/// Nobody is given an address that somebody else has.
async fn read(
    db: &mut Recording<ConfirmLine>,
    fields: &Fields,
    kept: &Kept,
) -> Result<Read, Fault> {
    let read = forms::line(fields, &kept.line.people);
    let Ok((typed, _)) = &read else {
        return Ok(read);
    };
    for (one, typed) in kept.line.people.iter().zip(typed) {
        if typed.email == one.email {
            continue;
        }
        let holder = register_store::holder_of(db, &typed.email, Some(one.person)).await?;
        if holder.is_some() {
            let taken = super::page::Taken;
            return Ok(Err(Complaints::about(&name_of("email", one), taken)));
        }
    }
    Ok(read)
}

pub(super) async fn open(step: Doorstep) -> Answer {
    let Some(link) = sought(&step).await? else {
        return over(&step);
    };
    passing::note_opening(&step, &link).await?;
    by_link(&step, &link, StatusCode::OK, None).await
}

pub(super) async fn confirm_by_link(step: Doorstep) -> Answer {
    let Some(link) = sought(&step).await? else {
        return over(&step);
    };
    let who = link.actor()?;
    let held = step.hold::<ConfirmLine>(&who, link.member).await;
    let (mut db, member) = match held {
        Err(WebError::AlreadyDone(_)) => return Err(WebError::AlreadyDone(door(&step))),
        held => held?,
    };
    if answer_links::lock(&mut db, link.id).await? {
        return over(&step);
    }
    let about = (step.visit.as_ref(), &who);
    match give(&mut db, about, &member, &step.fields, Some(link.id)).await? {
        Ok(correction) => {
            db.commit().await?;
            let said = achieved(&step.visit, &correction);
            Ok(see_other(&door(&step)).saying(&said).confidential())
        }
        Err(returned) => {
            drop(db);
            let back = Some((&step.fields, &returned));
            by_link(&step, &link, StatusCode::UNPROCESSABLE_ENTITY, back).await
        }
    }
}

async fn sought(step: &Doorstep) -> Result<Option<AnswerLink>, WebError> {
    let mut db = step.look::<ConfirmLine>().await?;
    let found = store::load(&mut db, &passing::hash(step), step.now).await?;
    drop(db);
    passing::admitted(step, found, AnswerLink::opens).await
}

/// The address of the page itself.
fn door(step: &Doorstep) -> String {
    format!(
        "/answer/line/{}",
        step.parameter.as_deref().unwrap_or_default()
    )
}

async fn by_link(
    step: &Doorstep,
    link: &AnswerLink,
    status: StatusCode,
    back: Option<(&Fields, &Returned)>,
) -> Answer {
    let mut db = step.look::<ConfirmLine>().await?;
    let door = door(step);
    let page = page(&mut db, &step.visit, link.member, (&door, Some(link)), back).await?;
    Ok(Reply::page_with(status, &page)?.confidential())
}

/// The same page whatever the reason.
fn over(step: &Doorstep) -> Answer {
    let page = OverPage::of(&step.visit);
    Ok(Reply::page_with(StatusCode::NOT_FOUND, &page)?.confidential())
}
