//! Mail of statements: what is wanted by when, and what was delivered. A link, nothing internal (R14).
use chrono::NaiveDate;

use super::model::{InputId, Statement};
use crate::base::outbox::NewMail;
use crate::slices::people::correspondents::Correspondent;
use crate::web::letter::Letter;
use crate::web::visit::Visit;

/// To who speaks for the member.
pub(super) fn asked(
    visit: &Visit,
    (id, acronym): (InputId, &str),
    due_on: NaiveDate,
    to: &Correspondent,
) -> NewMail {
    let lang = to.lang();
    let t = lang.texts();
    let day = lang.dates(visit.zone).day(due_on);
    let house = visit.public_url.trim_end_matches('/');
    Letter {
        lang,
        first: &t.statements_mail_asked(acronym, day.as_str()),
        about: &t.statements_statement(),
        link: &format!("{house}/statement-inputs/{id}"),
        words: &t.statements_mail_link(),
    }
    .to(
        to.person,
        &to.address,
        "statement.input_asked",
        &t.statements_mail_asked_subject(day.as_str()),
    )
}

/// To every member: it was delivered in their name.
pub(super) fn delivered(visit: &Visit, statement: &Statement, to: &Correspondent) -> NewMail {
    let lang = to.lang();
    let t = lang.texts();
    let house = visit.public_url.trim_end_matches('/');
    Letter {
        lang,
        first: &t.statements_mail_delivered(),
        about: &t.statements_statement(),
        link: &format!("{house}/statements/{}", statement.id),
        words: &t.statements_mail_delivered_link(),
    }
    .to(
        to.person,
        &to.address,
        "statement.delivered",
        &t.statements_mail_delivered_subject(),
    )
}
