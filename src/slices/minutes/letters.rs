//! The minutes are there to be read.
use super::model::Minutes;
use crate::base::clock::Instant;
use crate::base::ids::OrganisationId;
use crate::base::lang::Lang;
use crate::base::outbox::NewMail;
use crate::slices::circulation::Addressee;
use crate::web::letter::Letter;
use crate::web::visit::Visit;

/// Read, and comment by the day.
pub(super) fn circulated(
    visit: &Visit,
    minutes: &Minutes,
    until: Instant,
    to: &Addressee,
) -> (OrganisationId, NewMail) {
    let lang = Lang::parse(&to.lang).unwrap_or(Lang::En);
    let t = lang.texts();
    let title = lang.pick(
        &minutes.title,
        minutes.title_ru.as_deref(),
        minutes.title_ky.as_deref(),
    );
    let when = lang.dates(visit.zone).moment(until);
    let mail = Letter {
        lang,
        first: &t.minutes_mail(when.as_str()),
        about: title,
        link: &format!("{}/meetings/{}/minutes", visit.public_url, minutes.meeting),
        words: &t.minutes_mail_link(),
    }
    .to(
        to.person,
        &to.address,
        "minutes.circulation",
        &t.minutes_mail_subject(title),
    );
    (to.member, mail)
}
