//! Mail of a request: who must answer by when, and that it was answered. A link, nothing internal (R14).
use super::model::{Request, RequestId};
use crate::base::lang::Lang;
use crate::base::outbox::NewMail;
use crate::slices::people::correspondents::Correspondent;
use crate::web::letter::Letter;
use crate::web::visit::Visit;

/// To a co-chair: the answer is wanted by the published day.
pub(super) fn asked(
    visit: &Visit,
    id: RequestId,
    (acronym, due): (&str, chrono::DateTime<chrono::Utc>),
    to: &Correspondent,
) -> NewMail {
    let lang = to.lang();
    let t = lang.texts();
    let when = lang.dates(visit.zone).moment(due);
    letter(
        visit,
        id,
        (lang, to),
        "meeting_request.asked",
        &t.requests_mail_asked(acronym, when.as_str()),
        &t.requests_mail_asked_subject(when.as_str(), acronym),
    )
}

/// To whoever asked, and to the secretariat.
pub(super) fn answered(visit: &Visit, request: &Request, to: &Correspondent) -> NewMail {
    let lang = to.lang();
    let t = lang.texts();
    let acronym = request.acronym.as_str();
    letter(
        visit,
        request.id,
        (lang, to),
        "meeting_request.answered",
        &t.requests_mail_answered(acronym),
        &t.requests_mail_answered_subject(acronym),
    )
}

fn letter(
    visit: &Visit,
    id: RequestId,
    (lang, to): (Lang, &Correspondent),
    kind: &'static str,
    first: &str,
    subject: &str,
) -> NewMail {
    let t = lang.texts();
    let house = visit.public_url.trim_end_matches('/');
    Letter {
        lang,
        first,
        about: &t.requests_request(),
        link: &format!("{house}/meeting-requests/{id}"),
        words: &t.requests_mail_link(),
    }
    .to(to.person, &to.address, kind, subject)
}
