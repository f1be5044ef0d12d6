use chrono::Datelike;

use super::access::SeeDesk;
use super::pages::Home;
use super::store;
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
        let year_start = visit.start_of_year(today.year());
        Some(store::pulse(&mut db, today, year_start, now).await?)
    } else {
        None
    };
    Reply::page(&Home::of(&visit, who.hat, waiting, network))
}
