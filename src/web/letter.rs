//! A letter of the house: its first line says what is wanted by when, then what it is about, then one link.
//! Nothing internal stands in it (R14): whoever may read more, signs in.
use askama::Template;

use crate::base::ids::PersonId;
use crate::base::lang::Lang;
use crate::base::outbox::{NewMail, OutsideMail};

/// A letter as its reader will see it.
#[derive(Template)]
#[template(path = "mail/letter.html")]
pub(crate) struct Letter<'a> {
    pub(crate) lang: Lang,
    /// What is wanted, by when.
    pub(crate) first: &'a str,
    pub(crate) about: &'a str,
    pub(crate) link: &'a str,
    /// The words of the link.
    pub(crate) words: &'a str,
}

impl Letter<'_> {
    /// `kind` as the outbox tells mails apart: `decision.opened`.
    pub(crate) fn to(
        &self,
        person: PersonId,
        address: &str,
        kind: &'static str,
        subject: &str,
    ) -> NewMail {
        let OutsideMail {
            address,
            lang,
            kind,
            subject,
            body_text,
            body_html,
        } = self.outside(address, kind, subject);
        NewMail {
            person,
            address,
            lang,
            kind,
            subject,
            body_text,
            body_html,
            calendar: None,
        }
    }

    /// The same, to somebody who has no account.
    pub(crate) fn outside(&self, address: &str, kind: &'static str, subject: &str) -> OutsideMail {
        let Self {
            first,
            about,
            link,
            words,
            ..
        } = self;
        OutsideMail {
            address: address.to_owned(),
            lang: self.lang,
            kind,
            // a column of the mail holds so many; titles are shorter, languages longer
            subject: subject.chars().take(300).collect(),
            body_text: format!("{first}\n\n{about}\n\n{words}: {link}\n"),
            // the template has no way to fail; the text part says the same
            body_html: self.render().unwrap_or_default(),
        }
    }
}
