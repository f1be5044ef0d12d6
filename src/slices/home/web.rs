use chrono::Datelike;

use super::access::SeeDesk;
use super::pages::Home;
use super::{network_store, store};
use crate::web::allowed::Seen;
use crate::web::answer::{Answer, Reply};

pub(super) async fn desk(seen: Seen<SeeDesk>) -> Answer {
    let Seen {
        who,
        mut db,
        now,
        visit,
        ..
    } = seen;
    let waiting = store::list_for(&mut db, (who.hat, &who.groups), now).await?;
    let network = if who.hat.is_inside() {
        let today = visit.today();
        let year = (today, visit.start_of_year(today.year()));
        let network = network_store::network(&mut db, &who, year, now).await?;
        visit.saw_desk().await?;
        Some(network)
    } else {
        None
    };
    Reply::page(&Home::of(&visit, who.hat, waiting, network))
}
