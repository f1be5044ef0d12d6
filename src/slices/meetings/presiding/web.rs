use super::super::access::{EndItem, Preside, RecordPresence, SeeRoom, TakeUpItem};
use super::super::agenda;
use super::super::model::{Meeting, MeetingId, Seat};
use super::super::store::seats;
use super::super::web::path;
use super::model::Tap;
use super::pages::PresidingPage;
use super::room_page::RoomPage;
use super::{rules, store};
use crate::base::access::row_number;
use crate::base::acts::Reads;
use crate::base::fault::Fault;
use crate::base::ids::PersonId;
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, WebError, see_other};
use crate::web::fields::{Fields, Form};
use crate::web::visit::Visit;

fn here(meeting: MeetingId) -> String {
    format!("{}/presiding", path(meeting))
}

async fn seats_of(
    db: &mut dyn Reads,
    visit: &Visit,
    meeting: &Meeting,
) -> Result<Vec<Seat>, Fault> {
    let day = meeting.starts_at.with_timezone(&visit.zone).date_naive();
    seats(db, meeting.id, day).await
}

pub(super) async fn preside(seen: Seen<Preside>) -> Answer {
    let Seen {
        subject: meeting,
        mut db,
        visit,
        ..
    } = seen;
    let items = agenda::items(&mut db, meeting.id).await?;
    let times = store::list_times(&mut db, meeting.id).await?;
    let seats = seats_of(&mut db, &visit, &meeting).await?;
    Reply::page(&PresidingPage::of(
        &visit,
        &meeting,
        (&items, &times),
        &seats,
    ))
}

pub(super) async fn room(seen: Seen<SeeRoom>) -> Answer {
    let Seen {
        subject: meeting,
        mut db,
        visit,
        ..
    } = seen;
    let items = agenda::items(&mut db, meeting.id).await?;
    let times = store::list_times(&mut db, meeting.id).await?;
    let text = match rules::current(&times) {
        Some(now) => store::load_text(&mut db, now.item).await?,
        None => None,
    };
    Reply::page(&RoomPage::of(
        &visit,
        &meeting,
        (&items, &times),
        text.as_ref(),
    ))
}

pub(super) async fn take_up(act: Allowed<TakeUpItem>) -> Answer {
    let Allowed {
        subject: item,
        mut db,
        visit,
        now,
        ..
    } = act;
    let meeting = agenda::meeting_of(&mut db, &item).await?;
    let times = store::list_times(&mut db, meeting.id).await?;
    rules::take_up(&meeting, &times, item.id)?;
    store::record_end(&mut db, meeting.id, now).await?;
    store::record_beginning(&mut db, &item, now).await?;
    db.about("meeting", meeting.id.get(), None).await?;
    db.commit().await?;
    let said = visit.texts().presiding_taken_up(item.position.to_string());
    Ok(see_other(&here(meeting.id)).saying(&said))
}

pub(super) async fn end(act: Allowed<EndItem>) -> Answer {
    let Allowed {
        subject: item,
        mut db,
        visit,
        now,
        ..
    } = act;
    let meeting = agenda::meeting_of(&mut db, &item).await?;
    let times = store::list_times(&mut db, meeting.id).await?;
    rules::end(&meeting, &times, item.id)?;
    store::record_end(&mut db, meeting.id, now).await?;
    db.about("meeting", meeting.id.get(), None).await?;
    db.commit().await?;
    let said = visit.texts().presiding_ended(item.position.to_string());
    Ok(see_other(&here(meeting.id)).saying(&said))
}

/// What a button says; one of the words, or the number of a person.
fn tap(fields: &Fields) -> Option<Tap> {
    Some(match fields.raw("tap") {
        "apology" => Tap::Apology,
        "absent" => Tap::Absent,
        "room" => Tap::InTheRoom,
        "remote" => Tap::FromAfar,
        "left" => Tap::Left,
        "back" => Tap::CameBack,
        "other" => Tap::Other(Form::of(fields).text("name", 120)?),
        person => Tap::Person(PersonId(row_number(Some(person))?)),
    })
}

pub(super) async fn record_presence(act: Allowed<RecordPresence>) -> Answer {
    let Allowed {
        subject: meeting,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    let seats = seats_of(&mut db, &visit, &meeting).await?;
    let member = fields.raw("member");
    let seat = seats.iter().find(|seat| seat.member.to_string() == member);
    let seat = seat.ok_or(WebError::NotFound)?;
    let Some(tap) = tap(&fields) else {
        return Err(rules::Refusal::NotItsOwn.into());
    };
    let line = rules::presence(&meeting, &seats, seat, tap, now)?;
    store::record_presence(&mut db, meeting.id, &line).await?;
    db.commit().await?;
    let said = visit.texts().presiding_recorded(seat.acronym.as_str());
    Ok(see_other(&format!("{}#seat-{}", here(meeting.id), seat.member)).saying(&said))
}
