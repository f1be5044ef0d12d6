//! Mail of a proposal: to whoever answers it, and to whoever made it. A link, nothing internal (R14).
use super::model::{Proposal, ProposalId};
use crate::base::clock::Instant;
use crate::base::outbox::NewMail;
use crate::slices::people::correspondents::Correspondent;
use crate::web::letter::Letter;
use crate::web::visit::Visit;

/// To the secretariat, or to a co-chair whose word a late one needs.
pub(super) fn made(
    visit: &Visit,
    id: ProposalId,
    (acronym, starts_at, late): (&str, Instant, bool),
    to: &Correspondent,
) -> NewMail {
    let t = to.lang().texts();
    let when = to.lang().dates(visit.zone).moment(starts_at);
    let (first, subject) = if late {
        (
            t.proposals_mail_late(acronym, when.as_str()),
            t.proposals_mail_late_subject(acronym),
        )
    } else {
        (
            t.proposals_mail_made(acronym, when.as_str()),
            t.proposals_mail_made_subject(acronym),
        )
    };
    letter(visit, id, to, ("item_proposal.made", &first, &subject))
}

/// To the member that made it.
pub(super) fn answered(visit: &Visit, proposal: &Proposal, to: &Correspondent) -> NewMail {
    let t = to.lang().texts();
    let first = t.proposals_mail_answered();
    let subject = t.proposals_mail_answered_subject();
    letter(
        visit,
        proposal.id,
        to,
        ("item_proposal.answered", &first, &subject),
    )
}

fn letter(
    visit: &Visit,
    id: ProposalId,
    to: &Correspondent,
    (kind, first, subject): (&'static str, &str, &str),
) -> NewMail {
    let lang = to.lang();
    let t = lang.texts();
    let house = visit.public_url.trim_end_matches('/');
    Letter {
        lang,
        first,
        about: &t.proposals_proposal(),
        link: &format!("{house}/item-proposals/{id}"),
        words: &t.proposals_mail_link(),
    }
    .to(to.person, &to.address, kind, subject)
}
