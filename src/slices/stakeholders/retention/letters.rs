//! What the secretariat is told before anything goes: how many, and from which day. Names stay in the house (R14).
use chrono::NaiveDate;

use crate::base::lang::Lang;
use crate::base::outbox::NewMail;
use crate::slices::people::correspondents::Correspondent;
use crate::web::letter::Letter;

pub(super) fn notice(
    (public_url, zone): (&str, chrono_tz::Tz),
    to: &Correspondent,
    count: u64,
    first: NaiveDate,
) -> NewMail {
    let lang: Lang = to.lang();
    let t = lang.texts();
    let day = lang.dates(zone).on_paper(first);
    Letter {
        lang,
        first: &t.disposals_mail_first(count, day),
        about: &t.disposals_mail_about(),
        link: &format!("{}/disposals", public_url.trim_end_matches('/')),
        words: &t.disposals_title(),
    }
    .to(
        to.person,
        &to.address,
        "disposal.notice",
        &t.disposals_mail_subject(count),
    )
}
