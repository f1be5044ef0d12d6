use askama::Template;

use super::list_page::{FollowButton, follow_buttons};
use super::model::{Followed, Wish};
use super::store::Offers;
use super::words;
use crate::base::words::Word as _;
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Section};
use crate::web::parts::{Ask, Choice, Corrections, Field};
use crate::web::visit::Visit;

const HERE: &str = "/account/updates";

/// What of updates comes by mail, and what the reader follows.
#[derive(Template)]
#[template(path = "updates/mail.html")]
pub(crate) struct MailSettings {
    page: Page,
    wish: Field,
    /// Formal notices are all that the reader takes.
    formal: bool,
    follows: Vec<(String, FollowButton)>,
    corrections: Corrections,
}

impl MailSettings {
    pub(super) fn of(
        visit: &Visit,
        wish: (Wish, bool),
        offers: &Offers,
        typed: (&Fields, &Complaints),
    ) -> Self {
        let mut page = visit.page(Section::Elsewhere, visit.texts().updates_mail());
        if !typed.1.is_empty() {
            page = page.with_corrections().answering(HERE);
        }
        Self::lay(page, wish, offers, typed)
    }

    pub(super) fn lay(
        page: Page,
        (wish, formal): (Wish, bool),
        offers: &Offers,
        (typed, complaints): (&Fields, &Complaints),
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let choices = Wish::ALL
            .iter()
            .map(|&one| Choice::new(one.name(), words::wish(t, one)))
            .collect();
        let held = match typed.raw("updates") {
            "" => wish.name(),
            word => word,
        };
        let wish = Field::new("updates", t.updates_mail_wish(), Ask::OneOf(choices))
            .required()
            .holding(held)
            .faulty(complaints.at("updates", lang));
        let followed: Vec<Followed> = offers
            .follows
            .iter()
            .map(|(_, what)| what.clone())
            .collect();
        let names = followed
            .iter()
            .filter_map(|one| words::followed(lang, one, offers));
        let follows = names.zip(follow_buttons(lang, offers, &followed, HERE));
        Self {
            corrections: Corrections::of(t, &[&wish]),
            follows: follows.collect(),
            wish,
            formal,
            page,
        }
    }
}

/// Ends the weekly letters, or says that they have ended.
#[derive(Template)]
#[template(path = "updates/unsubscribe.html")]
pub(crate) struct Unsubscribe {
    page: Page,
    ended: bool,
    action: String,
}

impl Unsubscribe {
    pub(super) fn of(visit: &Visit, ended: bool) -> Self {
        let page = visit.page(Section::Elsewhere, visit.texts().updates_mail());
        let path = visit.path.split('?').next().unwrap_or_default();
        let page = if ended {
            page.answering(path.to_owned())
        } else {
            page
        };
        Self::lay(page, ended, path)
    }

    pub(super) fn lay(page: Page, ended: bool, action: &str) -> Self {
        Self {
            page,
            ended,
            action: action.to_owned(),
        }
    }
}
