//! Mail of a consultation: a link and a day, never the text (I16).
use chrono_tz::Tz;

use super::model::{Consultation, ConsultationId};
use super::store::House;
use crate::base::clock::Instant;
use crate::base::fault::Fault;
use crate::base::outbox::NewMail;
use crate::slices::people::correspondents::Correspondent;
use crate::web::letter::Letter;

/// From where letters are written: a visit, or the clock.
pub(super) struct Desk {
    pub(super) public_url: String,
    pub(super) zone: Tz,
    pub(super) house: House,
}

impl Desk {
    pub(super) fn of(house: House, public_url: &str) -> Result<Self, Fault> {
        Ok(Self {
            public_url: public_url.to_owned(),
            zone: house.time_zone.parse().map_err(Fault::from)?,
            house,
        })
    }

    fn link(&self, id: ConsultationId) -> String {
        format!("{}/state-consultations/{id}", self.public_url)
    }
}

/// The counterpart is asked.
pub(super) fn request(
    desk: &Desk,
    id: ConsultationId,
    to: &Correspondent,
    reply_by: Instant,
) -> NewMail {
    let lang = to.lang();
    let t = lang.texts();
    let when = lang.dates(desk.zone).moment(reply_by);
    Letter {
        lang,
        first: &t.state_mail_request(when.as_str()),
        about: desk.house.name(lang),
        link: &desk.link(id),
        words: &t.state_mail_link(),
    }
    .to(
        to.person,
        &to.address,
        "state_consultation.request",
        &t.state_mail_request_subject(when),
    )
}

/// The counterpart is asked once more, in its own language; `until` is how long a reply is waited for.
pub(super) fn reminder(
    desk: &Desk,
    asked: &Consultation,
    to: &Correspondent,
    until: Instant,
) -> NewMail {
    let lang = to.lang();
    let t = lang.texts();
    let dates = lang.dates(desk.zone);
    let when = dates.moment(until);
    let asked_on = dates.day(dates.date_of(asked.requested_at));
    Letter {
        lang,
        first: &t.state_mail_reminder(when.as_str(), asked_on),
        about: desk.house.name(lang),
        link: &desk.link(asked.id),
        words: &t.state_mail_link(),
    }
    .to(
        to.person,
        &to.address,
        "state_consultation.reminder",
        &t.state_mail_reminder_subject(when),
    )
}

/// What the secretariat and the co-chairs learn.
#[derive(Clone, Copy, Debug)]
pub(super) enum News {
    Replied,
    /// No reply came; that is not agreement (I9).
    Lapsed,
    /// The counterpart finds itself concerned after all.
    Raised,
}

pub(super) fn news(desk: &Desk, asked: &Consultation, news: News, to: &Correspondent) -> NewMail {
    let lang = to.lang();
    let t = lang.texts();
    let about = asked.title_for(lang);
    let (kind, first, subject) = match news {
        News::Replied => (
            "state_consultation.replied",
            t.state_mail_replied(),
            t.state_mail_replied_subject(about),
        ),
        News::Lapsed => (
            "state_consultation.lapsed",
            t.state_mail_lapsed(),
            t.state_mail_lapsed_subject(about),
        ),
        News::Raised => (
            "state_consultation.raised",
            t.state_mail_raised(),
            t.state_mail_raised_subject(about),
        ),
    };
    Letter {
        lang,
        first: &first,
        about,
        link: &desk.link(asked.id),
        words: &t.state_mail_link(),
    }
    .to(to.person, &to.address, kind, &subject)
}
