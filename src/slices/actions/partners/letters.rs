//! Mail of an invitation. To whoever stands outside: the title written for them and a link; nothing of the action (R14).
use chrono::NaiveDate;

use super::model::{Partnership, PartnershipId, Reply};
use crate::base::lang::{Lang, Texts};
use crate::base::outbox::NewMail;
use crate::slices::people::correspondents::Correspondent;
use crate::web::letter::Letter;
use crate::web::visit::Visit;

fn path(id: PartnershipId) -> String {
    format!("/action-partners/{id}")
}

fn letter(
    visit: &Visit,
    (path, title): (&str, &str),
    kind: &'static str,
    to: &Correspondent,
    words: impl Fn(&'static Texts, Lang) -> (String, String),
) -> NewMail {
    let lang = to.lang();
    let t = lang.texts();
    let (subject, first) = words(t, lang);
    Letter {
        lang,
        first: &first,
        about: title,
        link: &format!("{}{path}", visit.public_url),
        words: &t.partners_mail_link(),
    }
    .to(to.person, &to.address, kind, &subject)
}

/// To whoever acts for the partner.
pub(super) fn invited(
    visit: &Visit,
    (id, title): (PartnershipId, &str),
    (lead, due_on): (&str, NaiveDate),
    to: &Correspondent,
) -> NewMail {
    let path = path(id);
    letter(
        visit,
        (&path, title),
        "action_partner.invited",
        to,
        |t, lang| {
            let due = lang.dates(visit.zone).day(due_on);
            (
                t.partners_mail_invited_subject(title),
                t.partners_mail_invited(lead, due),
            )
        },
    )
}

/// To the same, when the action is called off or the invitation taken back: what it leads to are those that remain.
pub(super) fn ended(visit: &Visit, title: &str, to: &Correspondent) -> NewMail {
    let about = ("/action-partners", title);
    letter(visit, about, "action_partner.ended", to, |t, _| {
        (
            t.partners_mail_ended_subject(title),
            t.partners_mail_ended(),
        )
    })
}

/// To the secretariat and to the lead.
pub(super) fn answered(
    visit: &Visit,
    one: &Partnership,
    answer: Reply,
    to: &Correspondent,
) -> NewMail {
    let path = path(one.id);
    letter(
        visit,
        (&path, &one.title),
        "action_partner.answered",
        to,
        |t, _| {
            let (partner, title) = (one.acronym.as_str(), one.title.as_str());
            match answer {
                Reply::TakesPart => (
                    t.partners_mail_takes_part_subject(partner, title),
                    t.partners_mail_takes_part(partner),
                ),
                Reply::Declines => (
                    t.partners_mail_declines_subject(partner, title),
                    t.partners_mail_declines(partner),
                ),
            }
        },
    )
}
