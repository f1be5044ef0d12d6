//! Mail of a request: what is wanted by when, and what became of it. A link, nothing internal (R14).
use chrono::NaiveDate;

use super::model::{Outcome, PaperRequest, PaperRequestId};
use crate::base::outbox::NewMail;
use crate::slices::people::correspondents::Correspondent;
use crate::web::letter::Letter;
use crate::web::visit::Visit;

/// To who speaks for the agency.
pub(super) fn asked(
    visit: &Visit,
    (id, acronym): (PaperRequestId, &str),
    due_on: NaiveDate,
    to: &Correspondent,
) -> NewMail {
    let lang = to.lang();
    let t = lang.texts();
    let day = lang.dates(visit.zone).day(due_on);
    letter(
        visit,
        id,
        to,
        (
            "paper_request.asked",
            &t.paper_requests_mail_asked(acronym, day.as_str()),
            &t.paper_requests_mail_asked_subject(day.as_str()),
        ),
    )
}

/// To the secretariat, or of what is taken back to the agency.
pub(super) fn ended(
    visit: &Visit,
    request: &PaperRequest,
    outcome: Outcome,
    to: &Correspondent,
) -> NewMail {
    let t = to.lang().texts();
    let acronym = request.acronym.as_str();
    let (kind, first, subject) = match outcome {
        Outcome::Sent => (
            "paper_request.sent",
            t.paper_requests_mail_sent(acronym),
            t.paper_requests_mail_sent_subject(acronym),
        ),
        Outcome::Declined => (
            "paper_request.declined",
            t.paper_requests_mail_declined(acronym),
            t.paper_requests_mail_declined_subject(acronym),
        ),
        Outcome::Withdrawn => (
            "paper_request.withdrawn",
            t.paper_requests_mail_withdrawn(),
            t.paper_requests_mail_withdrawn_subject(),
        ),
    };
    letter(visit, request.id, to, (kind, &first, &subject))
}

fn letter(
    visit: &Visit,
    id: PaperRequestId,
    to: &Correspondent,
    (kind, first, subject): (&'static str, &str, &str),
) -> NewMail {
    let lang = to.lang();
    let t = lang.texts();
    let house = visit.public_url.trim_end_matches('/');
    Letter {
        lang,
        first,
        about: &t.paper_requests_request(),
        link: &format!("{house}/paper-requests/{id}"),
        words: &t.paper_requests_mail_link(),
    }
    .to(to.person, &to.address, kind, subject)
}
