//! What members' people read: a question with a day and a link of their own, and the list itself. Nobody's name or
//! address stands in a letter (R14): whoever reads the list, signs in.
use chrono_tz::Tz;

use super::model::{IssueId, List};
use crate::base::clock::Instant;
use crate::base::ids::OrganisationId;
use crate::base::outbox::{KEPT_APART, NewMail};
use crate::slices::people::correspondents::Speaker;
use crate::web::letter::Letter;

/// From where letters are written.
pub(super) struct Desk<'a> {
    pub(super) public_url: &'a str,
    pub(super) zone: Tz,
    pub(super) now: Instant,
}

impl Desk<'_> {
    fn base(&self) -> &str {
        self.public_url.trim_end_matches('/')
    }

    /// Please confirm your line by this day.
    pub(super) fn question(&self, to: &Speaker, until: Instant, again: bool) -> NewMail {
        let lang = to.to.lang();
        let (t, dates) = (lang.texts(), lang.dates(self.zone).in_year_of(self.now));
        let day = dates.moment(until);
        let (first, kind) = if again {
            (
                t.member_lists_mail_remind_first(day),
                "member.line_reminder",
            )
        } else {
            (t.member_lists_mail_ask_first(day), "member.line")
        };
        Letter {
            lang,
            first: &first,
            about: &t.member_lists_mail_ask_about(to.acronym.as_str()),
            link: &format!(
                "{}/answer/line/{KEPT_APART}?lang={}",
                self.base(),
                lang.tag()
            ),
            words: &t.member_lists_mail_ask_link(),
        }
        .to(
            to.to.person,
            &to.to.address,
            kind,
            &t.member_lists_mail_ask_subject(to.acronym.as_str()),
        )
    }

    /// The list was issued: please look whether your line is right.
    pub(super) fn issued(
        &self,
        to: &Speaker,
        (id, list): (IssueId, &List),
        changes: usize,
    ) -> (OrganisationId, NewMail) {
        let lang = to.to.lang();
        let t = lang.texts();
        let about = t.member_lists_mail_issued_about(list.lines.len(), list.confirmed(), changes);
        let mail = Letter {
            lang,
            first: &t.member_lists_mail_issued_first(to.acronym.as_str()),
            about: &about,
            link: &format!("{}/member-lists/{id}", self.base()),
            words: &t.member_lists_number(list.number),
        }
        .to(
            to.to.person,
            &to.to.address,
            "member.list",
            &t.member_lists_mail_issued_subject(list.number),
        );
        (to.member, mail)
    }
}
