use super::super::access::{AnswerInvitation, RemindOfInvitation, SeeAnswers};
use super::super::letters::Envelope;
use super::super::model::Meeting;
use super::super::store::seats;
use super::super::web::path;
use super::model::{Asked, Shown};
use super::pages::{AnswerPage, AnswersPage};
use super::store::Sent;
use super::{forms, rules, store};
use crate::base::access::Actor;
use crate::base::acts::{Reads, Recording};
use crate::base::ids::OrganisationId;
use crate::base::outbox;
use crate::base::words::Word as _;
use crate::slices::circulation;
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, WebError, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::visit::Visit;

fn day(visit: &Visit, meeting: &Meeting) -> chrono::NaiveDate {
    meeting.starts_at.with_timezone(&visit.zone).date_naive()
}

/// The member with its answer, as its form opens.
pub(super) async fn asked_of(
    db: &mut dyn Reads,
    visit: &Visit,
    meeting: &Meeting,
    member: OrganisationId,
) -> Result<Asked, WebError> {
    let seats = seats(db, meeting.id, day(visit, meeting)).await?;
    let seat = rules::answer(meeting, &seats, member)?.clone();
    let said = store::list_said(db, meeting).await?;
    Ok(Asked {
        seat,
        said: said.into_iter().find(|one| one.member == member),
    })
}

/// The member for which somebody signed in speaks.
fn member(who: &Actor) -> Result<OrganisationId, WebError> {
    who.hat.member().ok_or(WebError::NotFound)
}

pub(super) async fn show(seen: Seen<AnswerInvitation>) -> Answer {
    let Seen {
        subject: meeting,
        who,
        mut db,
        visit,
        ..
    } = seen;
    let asked = asked_of(&mut db, &visit, &meeting, member(&who)?).await?;
    Reply::page(&AnswerPage::of(
        &visit,
        &meeting,
        &asked,
        (here(&meeting), false),
        None,
    ))
}

fn here(meeting: &Meeting) -> String {
    format!("{}/answer", path(meeting.id))
}

/// What comes of a form.
pub(super) enum Given {
    Recorded,
    Again(Complaints),
}

/// The word of the member, signed in or by its link.
pub(super) async fn give(
    db: &mut Recording<AnswerInvitation>,
    visit: &Visit,
    who: &Actor,
    meeting: &Meeting,
    fields: &Fields,
    link: Option<i64>,
) -> Result<Given, WebError> {
    let member = member(who)?;
    let seats = seats(db, meeting.id, day(visit, meeting)).await?;
    let seat = rules::answer(meeting, &seats, member)?;
    let coming = match forms::coming(fields, seat) {
        Ok(coming) => coming,
        Err(complaints) => return Ok(Given::Again(complaints)),
    };
    let said = store::list_said(db, meeting).await?;
    if let Err(refusal) = rules::name(&said, member, &coming) {
        return Ok(Given::Again(Complaints::about("who", refusal)));
    }
    let by = (member, who.person()?);
    store::record_answer(db, meeting, by, &coming, link, visit.now).await?;
    Ok(Given::Recorded)
}

pub(super) async fn answer(act: Allowed<AnswerInvitation>) -> Answer {
    let Allowed {
        subject: meeting,
        who,
        mut db,
        visit,
        fields,
        ..
    } = act;
    match give(&mut db, &visit, &who, &meeting, &fields, None).await? {
        Given::Recorded => {
            db.commit().await?;
            Ok(see_other(&path(meeting.id)).saying(&visit.texts().invitations_answered()))
        }
        Given::Again(complaints) => {
            let asked = asked_of(&mut db, &visit, &meeting, member(&who)?).await?;
            let back = Some((&fields, &complaints));
            Reply::again(&AnswerPage::of(
                &visit,
                &meeting,
                &asked,
                (here(&meeting), false),
                back,
            ))
        }
    }
}

/// Who comes, who does not, who has not answered.
pub(super) async fn answers(seen: Seen<SeeAnswers>) -> Answer {
    let Seen {
        subject: meeting,
        who,
        mut db,
        visit,
        query,
        ..
    } = seen;
    let asked = store::list_asked(&mut db, &meeting, day(&visit, &meeting)).await?;
    let reminded = store::reminded_at(&mut db, &meeting).await?;
    let shown = Shown::parse(query.raw("show"));
    Reply::page(&AnswersPage::of(
        &visit,
        &who,
        &meeting,
        (&asked, reminded),
        shown,
    ))
}

/// Once for each day, whoever speaks for a member that has not answered; each with a fresh link.
pub(super) async fn remind(act: Allowed<RemindOfInvitation>) -> Answer {
    let Allowed {
        subject: meeting,
        mut db,
        visit,
        now,
        ..
    } = act;
    let asked = store::list_asked(&mut db, &meeting, day(&visit, &meeting)).await?;
    let reminded = store::reminded_at(&mut db, &meeting).await?;
    rules::remind(&meeting, &asked, reminded.is_some())?;
    let waits = |member| {
        asked
            .iter()
            .any(|one| one.seat.member == member && one.said.is_none())
    };
    let mut people =
        circulation::addressees_of_meeting(&mut db, meeting.id.get(), visit.today()).await?;
    people.retain(|to| to.inside && waits(to.member));
    let envelope = Envelope {
        meeting: &meeting,
        zone: visit.zone,
        public_url: &visit.public_url,
        organiser: &visit.mail_from,
        network: &visit.network,
        now,
    };
    let letters: Vec<_> = people.iter().map(|to| envelope.reminder(to)).collect();
    let posted = outbox::post_all(&mut db, &letters, now).await?;
    let notices = store::invited(&people, &posted);
    store::record_notices(&mut db, &meeting, Sent::Reminder, &notices, now).await?;
    db.commit().await?;
    let said = visit.texts().invitations_reminded(people.len());
    Ok(see_other(&format!("{}/answers", path(meeting.id))).saying(&said))
}
