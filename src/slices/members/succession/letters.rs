//! A succession, as those whom it concerns read it.
use chrono::NaiveDate;
use chrono_tz::Tz;

use super::super::model::Function;
use super::super::words::duty_word;
use super::store::{self, Beginning, Begins};
use crate::base::acts::Recording;
use crate::base::clock::Instant;
use crate::base::fault::Fault;
use crate::base::outbox::{self, NewMail};
use crate::slices::people::correspondents::Correspondent;
use crate::slices::people::invitations::{self, Invitee, Surroundings};
use crate::web::letter::Letter;

/// From where letters are written.
pub(super) struct Desk<'a> {
    pub(super) public_url: &'a str,
    pub(super) zone: Tz,
    pub(super) now: Instant,
}

/// Whose letter it is.
#[derive(Clone, Copy)]
pub(super) enum Reader {
    Predecessor,
    /// Others who speak for the member.
    Colleague,
}

impl Desk<'_> {
    fn link(&self, id: i64) -> String {
        format!("{}/successions/{id}", self.public_url.trim_end_matches('/'))
    }

    /// To whoever leaves, and to those who stay.
    pub(super) fn told(
        &self,
        (to, reader): (&Correspondent, Reader),
        (id, predecessor): (i64, &Function),
        successor: &str,
        last_day: NaiveDate,
    ) -> NewMail {
        let lang = to.lang();
        let (t, dates) = (lang.texts(), lang.dates(self.zone));
        let day = dates.on_paper(last_day);
        let duty = duty_word(t, predecessor.duty, false);
        let acronym = predecessor.acronym.as_str();
        let first = match reader {
            Reader::Predecessor => t.successions_mail_predecessor(day.as_str()),
            Reader::Colleague => t.successions_mail_colleague(successor, day.as_str()),
        };
        Letter {
            lang,
            first: &first,
            about: &t.successions_mail_about(
                acronym,
                duty,
                successor,
                predecessor.name.as_str(),
                day,
            ),
            link: &self.link(id),
            words: &t.successions_mail_link(),
        }
        .to(
            to.person,
            &to.address,
            "member.succession",
            &t.successions_mail_subject(acronym),
        )
    }

    /// To the successor on the first day; who has no key yet is invited by the same act.
    pub(super) async fn begin<A: Begins>(
        &self,
        db: &mut Recording<A>,
        one: &Beginning,
    ) -> Result<(), Fault> {
        if !store::record_beginning(db, one.id, self.now).await? {
            return Ok(());
        }
        let lang = one.lang;
        let (t, dates) = (lang.texts(), lang.dates(self.zone));
        let duty = duty_word(t, one.duty, false);
        let acronym = one.acronym.as_str();
        let letter = Letter {
            lang,
            first: &t.successions_mail_successor(dates.on_paper(one.from)),
            about: &t.successions_mail_successor_about(duty.as_str(), acronym),
            link: &self.link(one.id),
            words: &t.successions_mail_link(),
        }
        .to(
            one.person,
            &one.address,
            "member.succession",
            &t.successions_mail_subject(acronym),
        );
        outbox::post(db, &letter, self.now).await?;
        if !one.can_sign_in {
            let to = Invitee {
                person: one.person,
                address: &one.address,
                lang,
                function: format!("{acronym}, {duty}"),
            };
            let around = Surroundings {
                public_url: self.public_url,
                zone: self.zone,
                now: self.now,
            };
            invitations::invite(db, &to, &around).await?;
        }
        Ok(())
    }
}
