//! Before its last day a group, its partners and the secretariat are told, once for each last day: partners that their
//! seat ends with it, members that only a decision prolongs it. However many workers look round, one of them tells.
use super::access::TellSunset;
use super::model::Group;
use super::rules;
use super::store::{self, Reader};
use crate::base::acts::{Reads as _, Recording};
use crate::base::clock::Instant;
use crate::base::dates::Dates;
use crate::base::db::Database;
use crate::base::fault::Fault;
use crate::base::ids::GroupId;
use crate::base::lang::Lang;
use crate::base::outbox::{self, NewMail};
use crate::slices::charter;
use crate::web::letter::Letter;

/// Comes round for groups whose last day is near.
pub(crate) const ROUND: &str = "group.round";

pub(crate) async fn tell_due(
    database: &Database,
    now: Instant,
    public_url: &str,
) -> Result<(), Fault> {
    let mut connection = database.look().await?;
    let house = store::house(&mut connection).await?;
    let zone: chrono_tz::Tz = house.time_zone.parse().map_err(Fault::from)?;
    let today = now.with_timezone(&zone).date_naive();
    let untold = store::list_untold(&mut connection, today).await?;
    drop(connection);
    for id in untold {
        tell(database, id, (now, zone), public_url).await?;
    }
    Ok(())
}

/// Whoever comes second finds it told, and leaves no event.
async fn tell(
    database: &Database,
    id: GroupId,
    (now, zone): (Instant, chrono_tz::Tz),
    public_url: &str,
) -> Result<(), Fault> {
    let Some((mut db, group)) =
        Recording::<TellSunset>::by_the_clock(database, id, now, ROUND).await?
    else {
        return Ok(());
    };
    let today = now.with_timezone(&zone).date_naive();
    let days = store::house(db.conn()).await?.notice_days.unsigned_abs();
    let calendar = charter::calendar(&mut db, today).await?;
    if !rules::is_to_be_told(&group, &calendar, days, now) {
        return Ok(());
    }
    let mails: Vec<NewMail> = store::readers(&mut db, id, today)
        .await?
        .iter()
        .map(|to| letter(&group, to, zone, public_url))
        .collect();
    outbox::post_all(&mut db, &mails, now).await?;
    store::record_notice(&mut db, &group).await?;
    db.commit().await
}

fn letter(group: &Group, to: &Reader, zone: chrono_tz::Tz, public_url: &str) -> NewMail {
    let lang = Lang::parse(&to.lang).unwrap_or(Lang::En);
    let t = lang.texts();
    let dates: Dates = lang.dates(zone);
    let last = group
        .sunset_on
        .map_or_else(String::new, |day| dates.on_paper(day));
    let first = if to.is_partner {
        t.groups_mail_partner(last.as_str())
    } else {
        t.groups_mail_member(last.as_str())
    };
    Letter {
        lang,
        first: &first,
        about: group.name_in(lang),
        link: &format!("{public_url}/groups/{}", group.id),
        words: &t.groups_mail_link(),
    }
    .to(
        to.person,
        &to.address,
        "group.sunset",
        &t.groups_mail_subject(last, group.name_in(lang)),
    )
}
