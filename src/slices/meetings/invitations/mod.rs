//! R10, R20: who speaks for a member says who comes for it: focal point, alternate, somebody else by name, or nobody; in
//! the room or from afar. Signed in, or by the link of the invitation, which is its reader's own, for one member and one
//! day of the meeting: its page records nothing before the form is sent.
//!
//! It ends when the meeting opens, gets another day or is called off, when a newer letter takes its place, when its
//! reader's function ends, password or address change, or every session ends, and when it is revoked. The office sees who
//! has not answered and reminds them once of each day; what was answered opens the table of the meeting.
mod by_link;
mod feed;
mod feed_store;
mod forms;
mod model;
mod pages;
mod rules;
mod store;
mod web;

use super::access::{AnswerInvitation, SeeAnswers};
use super::facts::Fact;
use super::model::Meeting;
use crate::base::access::{Act as _, Actor};
use crate::base::lang::Lang;
use crate::web::routes::Routes;
use crate::web::visit::Visit;

pub(crate) use pages::{AnswerPage, AnswersPage};
pub(super) use store::{Sent, invited, record_at_the_table, record_notices};

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/meetings/{id}/answer", web::show)
        .post("/meetings/{id}/answer", web::answer)
        .get("/meetings/{id}/answers", web::answers)
        .post("/meetings/{id}/answers/reminder", web::remind)
        .public_get("/calendar/{token}", feed::read)
        .public_get("/answer/meeting/{token}", by_link::open)
        .public_post("/answer/meeting/{token}", by_link::answer)
}

/// Where a convened meeting is answered, and where its answers are seen.
pub(super) fn facts(visit: &Visit, who: &Actor, meeting: &Meeting) -> Vec<Fact> {
    let t = visit.texts();
    let answers =
        super::rules::is_convened(meeting) && AnswerInvitation::verdict(who, meeting).is_yes();
    let sees = meeting.convened_at.is_some() && SeeAnswers::verdict(who, meeting).is_yes();
    let fact = |page: &str, words| Fact {
        term: t.invitations_term(),
        value: String::new(),
        link: Some((format!("/meetings/{}/{page}", meeting.id), words)),
    };
    let own = answers.then(|| fact("answer", t.invitations_answer()));
    let all = sees.then(|| fact("answers", t.invitations_see_answers()));
    own.into_iter().chain(all).collect()
}

/// What the constraints of answers say.
pub(super) fn constraint_words(constraint: &str, lang: Lang) -> Option<String> {
    let t = lang.texts();
    match constraint {
        "one_member_for_each_who_comes" => Some(t.meetings_refused_one_member()),
        "answers_until_the_meeting_opens" => Some(t.invitations_refused_not_asked()),
        "reminded_once_of_each_day" => Some(t.invitations_refused_reminded()),
        _ => None,
    }
}
