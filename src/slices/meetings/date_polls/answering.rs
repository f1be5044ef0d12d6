//! When a member can be represented, said by whoever speaks for it.
use super::super::days::{self, Span};
use super::super::model::Meeting;
use super::access::AnswerDatePoll;
use super::answer_page::PollAnswerPage;
use super::model::DatePoll;
use super::{forms, rules, store};
use crate::base::access::{Actor, Grip, Subject as _};
use crate::base::acts::{Reads, Recording};
use crate::base::ids::OrganisationId;
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, WebError, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::visit::Visit;

/// The member for which somebody speaks.
fn member(who: &Actor) -> Result<OrganisationId, WebError> {
    who.hat.member().ok_or(WebError::NotFound)
}

/// The form of one member; of others it tells nothing.
pub(super) async fn form_of(
    db: &mut dyn Reads,
    visit: &Visit,
    poll: &DatePoll,
    member: OrganisationId,
    (action, by_link): (String, bool),
    back: Option<(&Fields, &Complaints)>,
) -> Result<PollAnswerPage, WebError> {
    rules::answer(poll, member)?;
    let meeting = Meeting::load(db.conn(), poll.meeting, Grip::Look)
        .await?
        .ok_or(WebError::NotFound)?;
    let asked = store::load_asked(db, poll.id, member)
        .await?
        .ok_or(WebError::NotFound)?;
    let times: Vec<Span> = poll.times.iter().map(|time| time.span).collect();
    let days = days::list_days(db, meeting.id, &times, visit.zone).await?;
    Ok(PollAnswerPage::of(
        visit,
        (&meeting, poll),
        (&asked, &days),
        (action, by_link),
        back,
    ))
}

pub(super) async fn show(seen: Seen<AnswerDatePoll>) -> Answer {
    let Seen {
        subject: poll,
        who,
        mut db,
        visit,
        ..
    } = seen;
    let here = (here(&poll), false);
    Reply::page(&form_of(&mut db, &visit, &poll, member(&who)?, here, None).await?)
}

fn here(poll: &DatePoll) -> String {
    format!("/date-polls/{}/answer", poll.id)
}

/// What comes of a form.
pub(super) enum Given {
    Recorded,
    Again(Complaints),
}

/// The word of the member, signed in or by its link.
pub(super) async fn give(
    db: &mut Recording<AnswerDatePoll>,
    who: &Actor,
    poll: &DatePoll,
    (fields, link): (&Fields, Option<i64>),
    now: crate::base::clock::Instant,
) -> Result<Given, WebError> {
    let member = member(who)?;
    rules::answer(poll, member)?;
    let said = match forms::answer(fields, poll) {
        Ok(said) => said,
        Err(complaints) => return Ok(Given::Again(complaints)),
    };
    let by = (member, who.person()?);
    store::record_answer(db, poll, by, &said, link, now).await?;
    Ok(Given::Recorded)
}

pub(super) async fn answer(act: Allowed<AnswerDatePoll>) -> Answer {
    let Allowed {
        subject: poll,
        who,
        mut db,
        visit,
        fields,
        now,
    } = act;
    match give(&mut db, &who, &poll, (&fields, None), now).await? {
        Given::Recorded => {
            db.commit().await?;
            let said = visit.texts().date_polls_answered();
            Ok(see_other(&format!("/date-polls/{}", poll.id)).saying(&said))
        }
        Given::Again(complaints) => {
            let back = Some((&fields, &complaints));
            let here = (here(&poll), false);
            Reply::again(&form_of(&mut db, &visit, &poll, member(&who)?, here, back).await?)
        }
    }
}
