use std::sync::Arc;

use chrono::{Datelike, Timelike};

use super::access::SeeDesk;
use super::model::{Happened, News, Since};
use super::pages::{Desk, Home};
use super::{network_store, store};
use crate::base::access::Actor;
use crate::base::acts::Reading;
use crate::base::fault::Fault;
use crate::base::memory::Stand;
use crate::slices::updates::{self, Latest};
use crate::web::allowed::Seen;
use crate::web::answer::{Answer, Reply};
use crate::web::visit::Visit;

/// News told one by one, and how many are counted.
const TOLD: i64 = 8;
const MOST_NEWS: i64 = 50;
/// The newest updates, however old.
const NEWEST: usize = 3;

pub(super) async fn desk(seen: Seen<SeeDesk>) -> Answer {
    let Seen {
        who,
        mut db,
        now,
        visit,
        ..
    } = seen;
    // the desk changes with the records, and with the clock by the minute
    let minute = (now.date_naive(), now.hour(), now.minute());
    let key = format!("{:?} {:?} {:?} {minute:?}", who.person, who.hat, who.groups);
    let stand = Stand::now(&mut db).await?;
    let desk = if let Some(desk) = visit.memory.find(&key, &stand) {
        desk
    } else {
        let desk = Arc::new(read(&mut db, &who, &visit).await?);
        visit.memory.keep(key, stand, &desk);
        desk
    };
    if desk.network.is_some() {
        visit.saw_desk().await?;
    }
    Reply::page(&Home::of(&visit, who.hat, &desk))
}

async fn read(db: &mut Reading<SeeDesk>, who: &Actor, visit: &Visit) -> Result<Desk, Fault> {
    let waiting = store::list_for(db, (who.hat, &who.groups), visit.now).await?;
    if !who.hat.is_inside() {
        return Ok(Desk {
            waiting,
            network: None,
            updates: Vec::new(),
        });
    }
    let today = visit.today();
    let year = (today, visit.start_of_year(today.year()));
    let mut network = network_store::network(db, who, year, visit.now).await?;
    let visit_before = network.since.as_ref().map(|since| since.visit);
    let bounds = (TOLD, MOST_NEWS);
    let (mut updates, count) = updates::latest(db, who, visit_before, bounds).await?;
    if let Some(since) = &mut network.since {
        tell_too(since, &updates, count);
    }
    updates.truncate(NEWEST);
    Ok(Desk {
        waiting,
        network: Some(network),
        updates,
    })
}

/// T2: what others posted since the last visit stands among the news, in its place.
fn tell_too(since: &mut Since, newest: &[Latest], count: i64) {
    let visit = since.visit;
    let posted = newest
        .iter()
        .filter(|one| !one.own && one.at > visit)
        .map(|one| Happened {
            news: News::Update,
            id: one.id,
            title: one.title.clone(),
            title_ru: None,
            title_ky: None,
            who: one.acronym.clone(),
            at: one.at,
        });
    since.happened.extend(posted);
    since
        .happened
        .sort_by_key(|one| std::cmp::Reverse((one.at, one.id)));
    since
        .happened
        .truncate(usize::try_from(TOLD).unwrap_or_default());
    since.all += count;
}
