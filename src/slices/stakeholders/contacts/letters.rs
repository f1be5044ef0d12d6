//! What the person concerned reads: that a contact is held, and a link of their own; and what was answered. Neither the
//! data nor anything of the network stands in a letter (R14).
use super::super::model::{Contact, DataRequest, Reply};
use crate::base::clock::Instant;
use crate::base::ids::PersonId;
use crate::base::outbox::{KEPT_APART, NewMail, OutsideMail};
use crate::web::letter::Letter;
use crate::web::visit::Visit;

fn base(visit: &Visit) -> &str {
    visit.public_url.trim_end_matches('/')
}

/// Please look whether what is held of you is right.
pub(super) fn question(
    visit: &Visit,
    contact: &Contact,
    address: &str,
    until: Instant,
) -> OutsideMail {
    let (lang, t) = (contact.lang, contact.lang.texts());
    let day = lang.dates(visit.zone).in_year_of(visit.now).moment(until);
    Letter {
        lang,
        first: &t.own_data_mail_first(day),
        about: &t.own_data_mail_about(contact.acronym.as_str()),
        link: &format!(
            "{}/answer/contact/{KEPT_APART}?lang={}",
            base(visit),
            lang.tag()
        ),
        words: &t.own_data_mail_link(),
    }
    .outside(address, "contact.line", &t.own_data_mail_subject())
}

fn answer_words(request: &DataRequest) -> (String, String) {
    let t = request.lang.texts();
    let about = match (&request.reply, &request.reason) {
        (_, Some(reason)) => t.own_data_answer_reason(reason.as_str()),
        (_, None) => t.own_data_answer_about(),
    };
    let first = match request.reply {
        Some(Reply::Taken) => t.own_data_answer_taken(),
        Some(Reply::Refused) | None => t.own_data_answer_refused(),
    };
    (first, about)
}

/// To somebody without an account.
pub(super) fn answered_outside(visit: &Visit, request: &DataRequest, address: &str) -> OutsideMail {
    let t = request.lang.texts();
    let (first, about) = answer_words(request);
    Letter {
        lang: request.lang,
        first: &first,
        about: &about,
        link: &format!("{}/released", base(visit)),
        words: &t.releases_outside(),
    }
    .outside(address, "contact.answer", &t.own_data_answer_subject())
}

/// To somebody with one.
pub(super) fn answered(
    visit: &Visit,
    request: &DataRequest,
    (person, address): (PersonId, &str),
) -> NewMail {
    let t = request.lang.texts();
    let (first, about) = answer_words(request);
    Letter {
        lang: request.lang,
        first: &first,
        about: &about,
        link: &format!("{}/personal-data", base(visit)),
        words: &t.own_data_title(),
    }
    .to(
        person,
        address,
        "contact.answer",
        &t.own_data_answer_subject(),
    )
}
