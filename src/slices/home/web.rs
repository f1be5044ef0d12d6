use chrono::Datelike;

use super::access::SeeDesk;
use super::pages::Home;
use super::store;
use crate::base::access::Hat;
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
    let waiting = match who.hat {
        Hat::FocalPoint(member) | Hat::Alternate(member) => {
            store::list_for_member(&mut db, (member, &who.groups), now).await?
        }
        Hat::Secretariat => store::list_for_secretariat(&mut db, now).await?,
        Hat::CoChair => store::list_for_chairs(&mut db).await?,
        Hat::StateCounterpart(organisation) => {
            let mut waiting = store::list_for_counterpart(&mut db, organisation).await?;
            waiting.extend(store::list_for_partner(&mut db, &who.groups).await?);
            waiting
        }
        Hat::Partner(_) => store::list_for_partner(&mut db, &who.groups).await?,
        Hat::Visitor | Hat::System => Vec::new(),
    };
    let network = if who.hat.is_inside() {
        let today = visit.today();
        let year_start = visit.start_of_year(today.year());
        Some(store::pulse(&mut db, today, year_start, now).await?)
    } else {
        None
    };
    Reply::page(&Home::of(&visit, who.hat, waiting, network))
}
