//! The meetings that a person may see, for their calendar program: title, hours, place and a link, and nothing else.
use sha2::{Digest as _, Sha256};

use super::super::access::SeeMeetings;
use super::super::letters;
use super::super::model::State;
use super::super::pages::title_of;
use super::feed_store::{self, Entry};
use crate::render::ics::{self, Invitation, Party, Status};
use crate::slices::people::{calendar_feed_store as feeds, hash_of, passing};
use crate::web::allowed::Doorstep;
use crate::web::answer::{Answer, Kept, WebError};

/// Whoever holds the address; one that opens nothing looks like one that never was.
pub(super) async fn read(step: Doorstep) -> Answer {
    let hash = hash_of(step.parameter.as_deref().unwrap_or_default());
    let (visit, today) = (&step.visit, step.visit.today());
    let mut db = step.look::<SeeMeetings>().await?;
    let Some(subscriber) = feeds::load(&mut db, &hash, today).await? else {
        drop(db);
        return Err(
            if passing::knocked_in_vain(&step, "calendar", true).await? {
                WebError::Throttled
            } else {
                WebError::NotFound
            },
        );
    };
    let entries = feed_store::list(&mut db, subscriber.person, today).await?;
    drop(db);
    let lang = subscriber.lang();
    let named: Vec<(String, String)> = entries
        .iter()
        .map(|one| {
            (
                letters::uid(&visit.public_url, one.id),
                format!("{}/meetings/{}", visit.public_url, one.id),
            )
        })
        .collect();
    let events: Vec<(Status, Invitation<'_>)> = entries
        .iter()
        .zip(&named)
        .map(|(one, (uid, link))| {
            let invitation = Invitation {
                uid,
                sequence: one.sequence,
                summary: title_of(
                    lang,
                    &one.title,
                    one.title_ru.as_deref(),
                    one.title_ky.as_deref(),
                ),
                from: one.starts_at,
                to: one.ends_at,
                zone: visit.zone,
                place: &one.place,
                link,
                organiser: Party {
                    name: &visit.network,
                    address: &visit.mail_from,
                },
                attendees: &[],
                stamp: one.changed_at.unwrap_or(subscriber.made_at),
            };
            (status(one), invitation)
        })
        .collect();
    let body = ics::feed(&visit.network, &events);
    let sha256 = Sha256::digest(body.as_bytes());
    let kept = Kept {
        sha256: &sha256,
        bytes: i64::try_from(body.len()).unwrap_or_default(),
        media_type: "text/calendar; charset=utf-8",
        file_name: "meetings.ics",
        inline: true,
    };
    if kept.is_held(visit.held.as_deref()) {
        return Ok(kept.unchanged());
    }
    kept.written(body)
}

fn status(entry: &Entry) -> Status {
    match entry.state {
        State::Cancelled => Status::Cancelled,
        State::Planned => Status::Tentative,
        State::Postponed if entry.convened_at.is_none() => Status::Tentative,
        State::Convened | State::InSession | State::Held | State::Postponed => Status::Confirmed,
    }
}
