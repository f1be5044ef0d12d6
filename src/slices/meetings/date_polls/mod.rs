//! R2, R3, R20: before the day of a planned meeting is set, each member says when it can be represented: possible, if need
//! be, not possible. A poll decides nothing: the secretariat, a co-chair or the chair of the group chooses a time, and
//! convening stays what it is. Answered signed in or by the link of the letter, which is its reader's own, for one member.
//!
//! | poll | how |
//! |---|---|
//! | open | everybody who speaks for a member is asked once; the last word of a member counts; reminded once by hand, once by the clock |
//! | chosen | the meeting has its day; the invitation tells of it |
//! | closed | without a choice, with a reason; those who were asked are told |
//! | moved, cancelled | the meeting got another day by hand, or was called off; those who were asked are told |
mod access;
mod answer_page;
mod answering;
mod by_link;
mod choice_page;
mod ending;
mod forms;
mod jobs;
mod letters;
mod model;
mod new_page;
mod notices_store;
mod poll_page;
mod rules;
mod samples;
mod store;
mod web;

use super::facts::Fact;
use super::model::Meeting;
use crate::base::access::{Act as _, Actor, Hat};
use crate::base::ids::GroupId;
use crate::base::lang::{InWords as _, Lang};
use crate::web::routes::Routes;
use crate::web::visit::Visit;

pub(super) use access::ChooseTime;
pub(crate) use answer_page::PollAnswerPage;
pub(crate) use choice_page::ChoicePage;
pub(super) use ending::end_with;
pub(crate) use jobs::{ROUND, remind_due};
pub(crate) use model::DatePollId;
pub(super) use model::Outcome;
pub(crate) use new_page::NewPollPage;
pub(crate) use poll_page::PollPage;
pub(super) use samples::beside_a_plan;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/meetings/{id}/date-polls/new", web::new)
        .post("/meetings/{id}/date-polls", web::open)
        .get("/date-polls/{id}", web::show)
        .post("/date-polls/{id}/reminder", web::remind)
        .get("/date-polls/{id}/choice", ending::ask_choice)
        .post("/date-polls/{id}/choice", ending::choose)
        .post("/date-polls/{id}/closing", ending::close)
        .get("/date-polls/{id}/answer", answering::show)
        .post("/date-polls/{id}/answer", answering::answer)
        .public_get("/answer/date-poll/{token}", by_link::open)
        .public_post("/answer/date-poll/{token}", by_link::answer)
}

/// Whether somebody signed in sees the polls of this body: those who are asked, and those who ask.
fn sees(who: &Actor, group: Option<GroupId>) -> bool {
    match (who.hat, group) {
        (Hat::CoChair | Hat::Secretariat, _) => true,
        (hat, None) => hat.is_inside(),
        (hat, Some(group)) => hat.is_inside() && who.sits_in(group),
    }
}

/// The latest poll of a meeting, or where one is opened.
pub(super) fn facts(visit: &Visit, who: &Actor, meeting: &Meeting) -> Vec<Fact> {
    let t = visit.texts();
    let fact = |value, href, words| Fact {
        term: t.date_polls_poll(),
        value,
        link: Some((href, words)),
    };
    let mut facts = Vec::new();
    if let Some(poll) = meeting.date_poll.filter(|_| sees(who, meeting.group)) {
        let value = if meeting.date_poll_open {
            t.date_polls_is_open()
        } else {
            t.date_polls_is_over()
        };
        let path = format!("/date-polls/{poll}");
        if meeting.date_poll_open && who.hat.member().is_some() {
            let answer = (format!("{path}/answer"), t.date_polls_answer());
            facts.push(fact(value.clone(), answer.0, answer.1));
        }
        facts.push(fact(value, path, t.date_polls_see()));
    }
    if access::OpenDatePoll::verdict(who, meeting).is_yes() && rules::open(meeting).is_ok() {
        let href = format!("/meetings/{}/date-polls/new", meeting.id);
        facts.push(fact(String::new(), href, t.date_polls_ask()));
    }
    facts
}

/// What the constraints of polls say to whoever was a moment too late.
pub(super) fn constraint_words(constraint: &str, lang: Lang) -> Option<String> {
    let refusal = match constraint {
        "one_open_date_poll_for_each_meeting" => rules::Refusal::AlreadyOpen,
        "a_date_poll_asks_for_a_plan" => rules::Refusal::NotPlanned,
        "a_date_poll_is_answered_while_open" | "a_date_poll_is_closed_once" => {
            rules::Refusal::Closed
        }
        "reminded_once_of_each_date_poll" => rules::Refusal::Reminded,
        "an_open_date_poll_holds_its_meeting" => {
            return Some(super::rules::Refusal::DatePollOpen.in_words(lang));
        }
        _ => return None,
    };
    Some(refusal.in_words(lang))
}
