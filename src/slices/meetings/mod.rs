//! R2–R5, R9, R20, R22: a meeting is planned, its agenda drafted, cleared by a co-chair and circulated; a
//! co-chair convenes, opens and closes it; who represented each member is recorded.
//!
//! | meeting | agenda |
//! |---|---|
//! | planned → convened → in session → held; until it begins: → postponed, → cancelled | draft → cleared → circulated → adopted → closed |
//!
//! Opening adopts the agenda as circulated; a change in the room comes with the agenda's own room.
mod access;
mod agenda;
mod cadence;
pub(crate) mod change_of_date;
mod date_polls;
mod days;
mod facts;
mod form_page;
mod forms;
mod group_pages;
mod group_store;
mod guest_store;
mod guests;
mod invitations;
mod letters;
mod model;
mod pack;
mod pages;
mod paper_requests;
pub(crate) mod papers;
mod presiding;
mod proposals;
mod requests;
mod rules;
mod store;
mod web;

use crate::base::lang::Lang;
use crate::web::routes::Routes;

pub(crate) use agenda::{
    BeginningPage, ItemPage, ROUND, RevisionsPage, TransferPage, list_between_meetings,
    list_waiting, meeting_of, put_matters_arising,
};
pub(crate) use cadence::{Part, YearPage};
pub(crate) use date_polls::{
    ChoicePage, NewPollPage, PollAnswerPage, PollPage, ROUND as DATE_POLL_ROUND,
    remind_due as remind_of_date_polls,
};
pub(crate) use form_page::FormPage;
pub(crate) use group_pages::OutsidePage;
pub(crate) use invitations::{AnswerPage, AnswersPage};
pub(crate) use model::{Item, ItemId, ItemKind, Meeting, MeetingId, Mode, Seat, State, symbol};
pub(crate) use pages::state_tag;
pub(crate) use paper_requests::{PaperRequestPage, PaperRequestsPage};
pub(crate) use presiding::{PresidingPage, RoomPage};
pub(crate) use proposals::{ProposalPage, ProposalsPage, ProposePage};
pub(crate) use requests::{RefusalPage, RequestPage, RequestsPage};
pub(crate) use store::seats;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/meetings", web::list)
        .post("/meetings", web::plan)
        .get("/meetings/new", web::new)
        .get("/meetings/{id}", web::show)
        .live::<access::FollowMeeting>("/meetings/{id}/live")
        .get("/groups/{id}/meetings/new", web::new_of_group)
        .post("/groups/{id}/meetings", web::plan_of_group)
        .post("/meetings/{id}/convocation", web::convene)
        .post("/meetings/{id}/opening", web::open)
        .post("/meetings/{id}/closing", web::close)
        .post("/meetings/{id}/representation", web::represent)
        .get("/meetings/{id}/agenda", agenda::web::agenda)
        .post("/meetings/{id}/agenda", agenda::web::add_item)
        .post("/agenda-items/{id}/removal", agenda::web::remove_item)
        .get("/agenda-items/{id}", agenda::web::edit_item)
        .post("/agenda-items/{id}", agenda::web::save_item)
        .post("/agenda-items/{id}/place", agenda::web::place_item)
        .get("/agenda-items/{id}/transfer", agenda::transfer::web::ask)
        .post(
            "/agenda-items/{id}/transfer",
            agenda::transfer::web::transfer,
        )
        .get(
            "/meetings/{id}/agenda/beginning",
            agenda::beginning::web::look,
        )
        .post(
            "/meetings/{id}/agenda/beginning",
            agenda::beginning::web::add,
        )
        .post("/agenda-items/{id}/audience", agenda::web::open_item)
        .post("/agenda-items/{id}/purpose", agenda::web::give_purpose)
        .post("/meetings/{id}/agenda/clearance", agenda::web::clear)
        .get(
            "/meetings/{id}/agenda/circulation",
            agenda::web::confirm_circulation,
        )
        .post("/meetings/{id}/agenda/circulation", agenda::web::circulate)
        .get(
            "/meetings/{id}/agenda/revisions",
            agenda::revisions::web::list,
        )
        .post(
            "/meetings/{id}/agenda/revisions",
            agenda::revisions::web::revise,
        )
        .merge(cadence::routes())
        .merge(date_polls::routes())
        .merge(guests::routes())
        .merge(invitations::routes())
        .merge(pack::routes())
        .merge(paper_requests::routes())
        .merge(papers::routes())
        .merge(presiding::routes())
        .merge(proposals::routes())
        .merge(requests::routes())
        .merge(change_of_date::routes())
}

/// What the constraints of meetings, agendas and representation say.
pub(crate) fn constraint_words(constraint: &str, lang: Lang) -> Option<String> {
    let t = lang.texts();
    match constraint {
        "representation_is_complete" => Some(t.meetings_refused_incomplete()),
        "one_member_for_each_person" => Some(t.meetings_refused_one_member()),
        "a_group_that_is_over_is_read_only" => Some(t.meetings_refused_group_is_over()),
        "only_a_group_has_partners" => Some(t.meetings_refused_no_partners()),
        "adopted_agenda_is_frozen" => Some(t.meetings_refused_frozen()),
        "meeting_in_session_was_convened" => Some(t.meetings_refused_not_convened()),
        "date_of_a_past_meeting_is_frozen" | "agenda_is_revised_ahead" => {
            Some(t.meetings_refused_not_ahead())
        }
        "meeting_transitions" | "agenda_transitions" => Some(t.meetings_refused_state()),
        "an_annual_meeting_has_guests" => Some(t.meetings_refused_no_guests()),
        "an_annual_agenda_serves_each_purpose" => Some(t.meetings_refused_a_purpose()),
        "guests_stand_once_invited" => Some(t.meetings_refused_guests_stand()),
        _ => papers::constraint_words(constraint, lang)
            .or_else(|| requests::constraint_words(constraint, lang))
            .or_else(|| proposals::constraint_words(constraint, lang))
            .or_else(|| paper_requests::constraint_words(constraint, lang))
            .or_else(|| cadence::constraint_words(constraint, lang))
            .or_else(|| date_polls::constraint_words(constraint, lang))
            .or_else(|| invitations::constraint_words(constraint, lang))
            .or_else(|| presiding::constraint_words(constraint, lang)),
    }
}
