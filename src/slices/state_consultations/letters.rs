//! Mail of a consultation: a link and a day, never the text (I16).
use super::model::Consultation;
use crate::base::outbox::NewMail;
use crate::slices::people::correspondents::Correspondent;
use crate::web::letter::Letter;
use crate::web::visit::Visit;

fn link(visit: &Visit, id: super::model::ConsultationId) -> String {
    format!("{}/state-consultations/{id}", visit.public_url)
}

/// The counterpart is asked.
pub(super) fn request(
    visit: &Visit,
    id: super::model::ConsultationId,
    to: &Correspondent,
    reply_by: crate::base::clock::Instant,
) -> NewMail {
    let lang = to.lang();
    let t = lang.texts();
    let when = lang.dates(visit.zone).moment(reply_by);
    Letter {
        lang,
        first: &t.state_mail_request(when.as_str()),
        about: &visit.network,
        link: &link(visit, id),
        words: &t.state_mail_link(),
    }
    .to(
        to.person,
        &to.address,
        "state_consultation.request",
        &t.state_mail_request_subject(when),
    )
}

/// The secretariat and the co-chairs learn that a reply is there.
pub(super) fn replied(visit: &Visit, asked: &Consultation, to: &Correspondent) -> NewMail {
    let lang = to.lang();
    let t = lang.texts();
    let about = lang.pick(
        &asked.title,
        asked.title_ru.as_deref(),
        asked.title_ky.as_deref(),
    );
    Letter {
        lang,
        first: &t.state_mail_replied(),
        about,
        link: &link(visit, asked.id),
        words: &t.state_mail_link(),
    }
    .to(
        to.person,
        &to.address,
        "state_consultation.replied",
        &t.state_mail_replied_subject(about),
    )
}
