//! R5, R20: whoever runs a meeting in session sees on a tablet which item is taken up, how much time it has left and what
//! comes next; opens and ends an item with one tap, and records who is there, who came later and who left. For everybody in
//! the room, a page that is read from afar.
mod model;
mod pages;
mod room_page;
mod rules;
mod store;
mod web;

use super::access::{FollowMeeting, Preside};
use super::facts::Fact;
use super::model::{Meeting, State};
use crate::base::access::{Act as _, Actor};
use crate::base::lang::{InWords as _, Lang};
use crate::web::routes::Routes;
use crate::web::visit::Visit;

pub(crate) use pages::PresidingPage;
pub(crate) use room_page::RoomPage;
pub(super) use store::record_end as end_items;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/meetings/{id}/presiding", web::preside)
        .live::<Preside>("/meetings/{id}/presiding/live")
        .post("/meetings/{id}/presence", web::record_presence)
        .get("/meetings/{id}/room", web::room)
        .live::<FollowMeeting>("/meetings/{id}/room/live")
        .post("/agenda-items/{id}/opening", web::take_up)
        .post("/agenda-items/{id}/closing", web::end)
}

/// Where a meeting in session is run, and what its room sees.
pub(super) fn facts(visit: &Visit, who: &Actor, meeting: &Meeting) -> Option<Fact> {
    if meeting.state != State::InSession {
        return None;
    }
    let t = visit.texts();
    let (page, words) = if Preside::verdict(who, meeting).is_yes() {
        ("presiding", t.presiding_view())
    } else {
        ("room", t.presiding_room_view())
    };
    Some(Fact {
        term: t.meetings_state_in_session(),
        value: String::new(),
        link: Some((format!("/meetings/{}/{page}", meeting.id), words)),
    })
}

/// What the constraints of the room say.
pub(super) fn constraint_words(constraint: &str, lang: Lang) -> Option<String> {
    match constraint {
        "one_item_at_a_time" => Some(rules::Refusal::AnotherItem.in_words(lang)),
        // an item that was taken up while the meeting closed
        "no_item_outlasts_its_meeting" => Some(lang.texts().meetings_refused_state()),
        "an_item_is_taken_up_in_session" => Some(rules::Refusal::NotInSession.in_words(lang)),
        _ => None,
    }
}
