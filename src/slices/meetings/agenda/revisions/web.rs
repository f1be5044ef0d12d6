use super::super::super::access::{ReviseAgenda, SeeRevisions};
use super::super::super::rules;
use super::page::RevisionsPage;
use super::store;
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};

/// Every form in which it went out, with what changed.
pub(in super::super::super) async fn list(seen: Seen<SeeRevisions>) -> Answer {
    let Seen {
        subject: meeting,
        mut db,
        visit,
        ..
    } = seen;
    let sent = store::list_sent(&mut db, meeting.id).await?;
    Reply::page(&RevisionsPage::of(&visit, &meeting, &sent))
}

/// The draft is open again; nobody is written to before it is cleared and circulated.
pub(in super::super::super) async fn revise(act: Allowed<ReviseAgenda>) -> Answer {
    let Allowed {
        subject: meeting,
        mut db,
        visit,
        ..
    } = act;
    rules::runs(&meeting, visit.today())?;
    rules::revise(&meeting)?;
    store::record_revision(&mut db, meeting.id).await?;
    db.commit().await?;
    let to = format!("/meetings/{}/agenda", meeting.id);
    Ok(see_other(&to).saying(&visit.texts().revisions_begun()))
}
