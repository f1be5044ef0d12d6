use super::access::{ChangeCharter, SeeCharter};
use super::pages::CharterPage;
use super::{forms, store};
use crate::base::access::{Act, Network};
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::Complaints;

pub(super) async fn show(seen: Seen<SeeCharter>) -> Answer {
    let Seen {
        who, mut db, visit, ..
    } = seen;
    let charter = store::load(&mut db).await?;
    let may = ChangeCharter::verdict(&who, &Network).is_yes();
    Reply::page(&CharterPage::of(
        &visit,
        &charter,
        may,
        None,
        &Complaints::none(),
    ))
}

pub(super) async fn change(act: Allowed<ChangeCharter>) -> Answer {
    let Allowed {
        mut db,
        visit,
        fields,
        ..
    } = act;
    match forms::settings(&fields) {
        Ok((numbers, choices)) => {
            store::record_change(&mut db, &numbers, choices).await?;
            db.commit().await?;
            Ok(see_other("/charter").saying(&visit.texts().charter_saved()))
        }
        Err(complaints) => {
            let charter = store::load(&mut db).await?;
            Reply::again(&CharterPage::of(
                &visit,
                &charter,
                true,
                Some(&fields),
                &complaints,
            ))
        }
    }
}
