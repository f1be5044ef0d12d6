//! C2: when a member comes or goes, everybody who speaks for a member is told.
use chrono::NaiveDate;

use super::model::Organisation;
use crate::base::acts::Records;
use crate::base::fault::Fault;
use crate::base::outbox::{self, NewMail};
use crate::slices::people::correspondents::{Correspondent, MEMBER, correspondents};
use crate::web::letter::Letter;
use crate::web::visit::Visit;

/// What became of a membership.
#[derive(Clone, Copy, Debug)]
pub(super) enum Turn {
    /// From this day on.
    Admitted(NaiveDate),
    /// Up to and with this day.
    Leaves(NaiveDate),
}

/// A letter to each focal point and alternate of every member, and of the one that leaves.
pub(super) async fn tell(
    db: &mut dyn Records,
    visit: &Visit,
    organisation: &Organisation,
    turn: Turn,
) -> Result<(), Fault> {
    let mut readers = correspondents(db, MEMBER, None, visit.today()).await?;
    if let Turn::Leaves(last_day) = turn {
        let own = correspondents(db, MEMBER, Some(organisation.id), last_day).await?;
        for one in own {
            if !readers.iter().any(|reader| reader.person == one.person) {
                readers.push(one);
            }
        }
    }
    let mails: Vec<NewMail> = readers
        .iter()
        .map(|to| letter(visit, organisation, turn, to))
        .collect();
    outbox::post_all(db, &mails, visit.now).await?;
    Ok(())
}

fn letter(visit: &Visit, organisation: &Organisation, turn: Turn, to: &Correspondent) -> NewMail {
    let lang = to.lang();
    let (t, dates) = (lang.texts(), lang.dates(visit.zone));
    let (acronym, name) = (organisation.acronym.as_str(), organisation.name_in(lang));
    let (kind, first, about, subject) = match turn {
        Turn::Admitted(day) => {
            let day = dates.on_paper(day);
            (
                "member.admitted",
                t.members_mail_admitted_first(acronym, day.as_str()),
                t.members_mail_admitted_about(name, day.as_str()),
                t.members_mail_admitted_subject(acronym),
            )
        }
        Turn::Leaves(day) => {
            let day = dates.on_paper(day);
            (
                "member.left",
                t.members_mail_left_first(acronym, day.as_str()),
                t.members_mail_left_about(name, day.as_str()),
                t.members_mail_left_subject(acronym),
            )
        }
    };
    let base = visit.public_url.trim_end_matches('/');
    Letter {
        lang,
        first: &first,
        about: &about,
        link: &format!("{base}/members/{}", organisation.id),
        words: &t.members_mail_link(),
    }
    .to(to.person, &to.address, kind, &subject)
}
