use super::super::super::access::TransferItem;
use super::super::super::rules as meetings;
use super::super::super::web::path;
use super::super::beginning::record_copies;
use super::super::store::{meeting_of, redraft};
use super::page::TransferPage;
use super::rules::How;
use super::{forms, rules, store};
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::{Complaints, Fields};

pub(crate) async fn ask(seen: Seen<TransferItem>) -> Answer {
    let Seen {
        subject: item,
        mut db,
        visit,
        ..
    } = seen;
    let meeting = meeting_of(&mut db, &item).await?;
    let hanging = store::hanging(&mut db, &item).await?;
    let targets = store::list_targets(&mut db, &meeting).await?;
    let typed = (&Fields::default(), &Complaints::none());
    let about = (&item, &meeting, hanging);
    Reply::page(&TransferPage::of(&visit, about, &targets, typed))
}

pub(crate) async fn transfer(act: Allowed<TransferItem>) -> Answer {
    let Allowed {
        subject: item,
        mut db,
        visit,
        fields,
        ..
    } = act;
    let meeting = meeting_of(&mut db, &item).await?;
    meetings::runs(&meeting, visit.today())?;
    let hanging = store::hanging(&mut db, &item).await?;
    let targets = store::list_targets(&mut db, &meeting).await?;
    let (how, target) = match forms::transfer(&fields, &targets) {
        Ok(read) => read,
        Err(complaints) => {
            let about = (&item, &meeting, hanging);
            let typed = (&fields, &complaints);
            return Reply::again(&TransferPage::of(&visit, about, &targets, typed));
        }
    };
    rules::transfer(&item, &meeting, hanging, how)?;
    store::lock_target(&mut db, target).await?;
    redraft(&mut db, target).await?;
    let t = visit.texts();
    let said = match how {
        How::Copy => {
            record_copies(&mut db, target, &[item.id]).await?;
            t.agenda_copied()
        }
        How::Move => {
            redraft(&mut db, meeting.id).await?;
            store::record_move(&mut db, &item, target).await?;
            t.agenda_moved()
        }
    };
    db.about("meeting", meeting.id.get(), None).await?;
    db.about("meeting", target.get(), None).await?;
    db.commit().await?;
    Ok(see_other(&format!("{}/agenda", path(target))).saying(&said))
}
