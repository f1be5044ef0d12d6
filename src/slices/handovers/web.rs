use super::access::{SeeSuccession, TakeOver};
use super::page::HandoverPage;
use super::{rules, store};
use crate::base::access::Hat;
use crate::slices::home;
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};

pub(super) async fn show(seen: Seen<SeeSuccession>) -> Answer {
    let Seen {
        subject: succession,
        who,
        mut db,
        visit,
        ..
    } = seen;
    // everything that waits for the member, without what its people do as chairs of groups
    let hat = Hat::FocalPoint(succession.member);
    let open = home::list_for(&mut db, (hat, &[]), None, visit.now).await?;
    Reply::page(&HandoverPage::of(&visit, &who, &succession, &open))
}

pub(super) async fn take_over(act: Allowed<TakeOver>) -> Answer {
    let Allowed {
        subject: succession,
        mut db,
        visit,
        now,
        ..
    } = act;
    rules::take_over(&succession)?;
    store::record_taking_over(&mut db, succession.id, now).await?;
    db.commit().await?;
    Ok(see_other(&format!("/successions/{}", succession.id))
        .saying(&visit.texts().handovers_taken_over()))
}
