//! The round of a week, in one transaction: whoever comes second finds the week taken, and a round that breaks leaves
//! nothing behind and is done again.
use super::access::{SeeUpdate, SendUpdates};
use super::digest_rules::{self, Wanted};
use super::letters::{Desk, To};
use super::mail_store::{self, Reader};
use super::model::Update;
use crate::base::access::Act as _;
use crate::base::acts::{Reads as _, Recording};
use crate::base::calendar::Calendar;
use crate::base::clock::Instant;
use crate::base::db::Database;
use crate::base::fault::Fault;
use crate::base::outbox::{self, MailId};
use crate::base::signed_links::{Key, UNSUBSCRIBE_UPDATES, unsubscribe_updates_link};

/// The kind of the job that looks whether a week's letter is due.
pub(crate) const ROUND: &str = "update.round";

/// Writes to everybody who wants to hear of updates, once a week, where there is something new for them.
pub(crate) async fn weekly(
    database: &Database,
    now: Instant,
    public_url: &str,
) -> Result<(), Fault> {
    let mut connection = database.look().await?;
    let standing = mail_store::standing(&mut connection, now).await?;
    drop(connection);
    let zone: chrono_tz::Tz = standing.time_zone.parse().map_err(Fault::from)?;
    let today = standing.day;
    let kind = standing.kind.map(|kind| (today, kind));
    let is_working = Calendar::new(kind, zone, 0).is_working(today);
    let moment = (today, standing.hour.unsigned_abs());
    if standing.done || !digest_rules::is_due(standing.slot(), moment, is_working) {
        return Ok(());
    }
    let Some((mut db, _)) =
        Recording::<SendUpdates>::by_the_clock(database, (), now, ROUND).await?
    else {
        return Ok(());
    };
    let taken = mail_store::record_round(&mut db, standing.week, now).await?;
    let Some((round, since)) = taken else {
        return Ok(());
    };
    let news = mail_store::list_news(&mut db, (since, now)).await?;
    if !news.is_empty() {
        let desk = Desk {
            public_url,
            zone,
            now,
        };
        send(&mut db, round, (&news, since), &desk).await?;
    }
    db.commit().await
}

async fn send(
    db: &mut Recording<SendUpdates>,
    round: i64,
    (news, since): (&[Update], Instant),
    desk: &Desk<'_>,
) -> Result<(), Fault> {
    let today = desk.now.with_timezone(&desk.zone).date_naive();
    let readers = mail_store::list_readers(db, today).await?;
    let key = Key::load(db.conn(), UNSUBSCRIBE_UPDATES).await?;
    let (mut mails, mut people) = (Vec::new(), Vec::new());
    for reader in &readers {
        let wanted = Wanted {
            person: reader.person,
            wish: reader.wish,
            follows: &reader.follows,
        };
        let chosen = digest_rules::select(news, &wanted, |one| is_news_to(reader, one, since));
        let end = unsubscribe_updates_link(desk.public_url, &key.sign(reader.person.get())?);
        let to = To {
            person: reader.person,
            address: &reader.address,
            lang: reader.lang,
        };
        if let Some(mail) = desk.digest(&to, &chosen, &end)? {
            mails.push(mail);
            people.push(reader.person.get());
        }
    }
    if mails.is_empty() {
        return Ok(());
    }
    let ids = outbox::post_all(db, &mails, desk.now).await?;
    let ids: Vec<i64> = ids.into_iter().map(MailId::get).collect();
    mail_store::record_digests(db, round, (&people, &ids)).await
}

/// By the verdict of the update's own page, under any hat of the reader.
fn is_news_to(reader: &Reader, update: &Update, since: Instant) -> bool {
    reader.hats.iter().any(|who| {
        SeeUpdate::verdict(who, update).is_yes()
            && digest_rules::is_new(update, since, who.hat.is_inside())
    })
}
