//! A poll ends: with a time, which becomes the meeting's; without one, with a reason; or because the meeting went on
//! without it.
use super::super::change_of_date;
use super::super::days::{self, Span};
use super::super::forms as meeting_forms;
use super::super::model::Meeting;
use super::super::rules as meetings;
use super::access::{ChooseTime, CloseDatePoll};
use super::choice_page::ChoicePage;
use super::letters::Envelope;
use super::model::{DatePoll, DatePollId, Outcome, Proposed, TimeId};
use super::{rules, store, web};
use crate::base::access::Key as _;
use crate::base::acts::Records;
use crate::base::fault::Fault;
use crate::base::ids::PersonId;
use crate::base::outbox;
use crate::slices::circulation;
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, WebError, see_other};
use crate::web::fields::Fields;
use crate::web::visit::Visit;

/// What field `time` names, if it is of this poll.
fn time_of(poll: &DatePoll, fields: &Fields) -> Result<Proposed, WebError> {
    TimeId::parse(Some(fields.raw("time")))
        .and_then(|id| poll.time(id))
        .ok_or(WebError::NotFound)
}

/// The time once more, with whoever cannot be represented then (R20).
pub(super) async fn ask_choice(seen: Seen<ChooseTime>) -> Answer {
    let Seen {
        subject: poll,
        mut db,
        visit,
        query,
        now,
        ..
    } = seen;
    let time = time_of(&poll, &query)?;
    rules::choose(&poll, time, now)?;
    let meeting = web::meeting_of(&mut db, &poll).await?;
    let asked = store::list_asked(&mut db, poll.id).await?;
    let days = days::list_days(&mut db, meeting.id, &[time.span], visit.zone).await?;
    let known = (asked.as_slice(), days.as_slice());
    Reply::page(&ChoicePage::of(&visit, &meeting, &poll, time, known))
}

/// The meeting has its day; whoever has its agenda already is told of the new one.
pub(super) async fn choose(act: Allowed<ChooseTime>) -> Answer {
    let Allowed {
        subject: poll,
        who,
        mut db,
        visit,
        fields,
        now,
    } = act;
    let time = time_of(&poll, &fields)?;
    rules::choose(&poll, time, now)?;
    let Span { starts_at, ends_at } = time.span;
    let meeting = web::meeting_of(&mut db, &poll).await?;
    let day = starts_at.with_timezone(&visit.zone).date_naive();
    meetings::runs(&meeting, day)?;
    meetings::change_date(&meeting)?;
    let by = who.person()?;
    store::record_choice(&mut db, &poll, time.id, (by, now)).await?;
    let new = meeting_forms::NewDate {
        starts_at,
        ends_at,
        place: meeting.place.clone(),
    };
    change_of_date::take_day(&mut db, &visit, meeting, &new, by).await?;
    db.commit().await?;
    let when = visit.lang.dates(visit.zone).span(starts_at, ends_at);
    let said = visit.texts().date_polls_was_chosen(when);
    Ok(see_other(&web::path(poll.id)).saying(&said))
}

pub(super) async fn close(act: Allowed<CloseDatePoll>) -> Answer {
    let Allowed {
        subject: poll,
        who,
        mut db,
        visit,
        fields,
        now,
    } = act;
    rules::close(&poll)?;
    let reason = match meeting_forms::reason(&fields) {
        Ok(reason) => reason,
        Err(complaints) => {
            let typed = Some((&fields, &complaints));
            return Reply::again(&web::page_of(&mut db, &visit, &who, &poll, typed).await?);
        }
    };
    store::record_closing(&mut db, &poll, &reason, (who.person()?, now)).await?;
    let meeting = web::meeting_of(&mut db, &poll).await?;
    tell(&mut db, &visit, &meeting, poll.id, Outcome::Closed).await?;
    db.commit().await?;
    Ok(see_other(&web::path(poll.id)).saying(&visit.texts().date_polls_was_closed()))
}

/// The meeting was moved by hand, or called off: who was asked is told, unless a letter about the meeting tells them anyway.
pub(in super::super) async fn end_with(
    db: &mut dyn Records,
    visit: &Visit,
    meeting: &Meeting,
    outcome: Outcome,
    by: PersonId,
) -> Result<(), Fault> {
    let Some(poll) = meeting.date_poll.filter(|_| meeting.date_poll_open) else {
        return Ok(());
    };
    store::record_end(db, poll, outcome, (by, visit.now)).await?;
    if !meeting.is_known() {
        tell(db, visit, meeting, poll, outcome).await?;
    }
    Ok(())
}

async fn tell(
    db: &mut dyn Records,
    visit: &Visit,
    meeting: &Meeting,
    poll: DatePollId,
    outcome: Outcome,
) -> Result<(), Fault> {
    let mut people =
        circulation::addressees_of_meeting(db, meeting.id.get(), visit.today()).await?;
    people.retain(|to| to.inside);
    let envelope = Envelope::of(visit, meeting, poll);
    let letters: Vec<_> = people
        .iter()
        .map(|to| envelope.ended(to, outcome))
        .collect();
    outbox::post_all(db, &letters, visit.now).await?;
    Ok(())
}
