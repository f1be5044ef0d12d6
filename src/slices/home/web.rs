use std::sync::Arc;

use chrono::{Datelike, Timelike};

use super::access::SeeDesk;
use super::pages::{Desk, Home};
use super::{network_store, store};
use crate::base::access::Actor;
use crate::base::acts::Reading;
use crate::base::fault::Fault;
use crate::web::allowed::Seen;
use crate::web::answer::{Answer, Reply};
use crate::web::visit::Visit;

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
    let post = who.organisation;
    let key = format!(
        "{:?} {:?} {post:?} {:?} {minute:?}",
        who.person, who.hat, who.groups
    );
    let desk = if let Some(desk) = visit.memory.find(&key, &visit.stand) {
        desk
    } else {
        let desk = Arc::new(read(&mut db, &who, &visit).await?);
        visit.memory.keep(key, visit.stand.clone(), &desk);
        desk
    };
    if desk.network.is_some() {
        visit.saw_desk().await?;
    }
    Reply::page(&Home::of(&visit, who.hat, &desk))
}

async fn read(db: &mut Reading<SeeDesk>, who: &Actor, visit: &Visit) -> Result<Desk, Fault> {
    let waiting = store::list_for(db, (who.hat, &who.groups), who.organisation, visit.now).await?;
    if !who.hat.is_inside() {
        return Ok(Desk {
            waiting,
            network: None,
        });
    }
    let today = visit.today();
    let year = (today, visit.start_of_year(today.year()));
    let network = network_store::network(db, who, year, visit.now).await?;
    Ok(Desk {
        waiting,
        network: Some(network),
    })
}
