use chrono::Datelike as _;

use super::access::{
    KeepFolder, LinkDocument, OpenDocument, ReadDocument, RemoveFolder, SeeDocument, TakeDocument,
    UnlinkDocument, WithdrawDocument,
};
use super::filter::{self, Filter};
use super::form_pages::WithdrawalPage;
use super::model::{Audience, Version};
use super::web::{Typed, listed, path, referred_from};
use super::{forms, record_store, rules, store};
use crate::base::access::{Act, Hat};
use crate::base::blobs::MediaType;
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Kept, Reply, WebError, see_other};
use crate::web::fields::Fields;
use crate::web::visit::Visit;

/// I15: to the partners of its group, or back to the network.
pub(super) async fn open(act: Allowed<OpenDocument>) -> Answer {
    let Allowed {
        subject: document,
        mut db,
        visit,
        fields,
        ..
    } = act;
    let t = visit.texts();
    let (audience, said) = if fields.is_ticked("open") {
        rules::open(&document, visit.today())?;
        (Audience::Group, t.library_now_open())
    } else {
        rules::change(&document, visit.today())?;
        (Audience::Internal, t.library_now_internal())
    };
    record_store::record_audience(&mut db, document.id, audience).await?;
    db.commit().await?;
    Ok(see_other(&path(document.id)).saying(&said))
}

pub(super) async fn confirm_withdrawal(seen: Seen<WithdrawDocument>) -> Answer {
    let Seen {
        subject: document,
        visit,
        ..
    } = seen;
    rules::change(&document, visit.today())?;
    Reply::page(&WithdrawalPage::of(&visit, &document))
}

pub(super) async fn withdraw(act: Allowed<WithdrawDocument>) -> Answer {
    let Allowed {
        subject: document,
        who,
        mut db,
        visit,
        now,
        ..
    } = act;
    rules::change(&document, visit.today())?;
    record_store::record_withdrawal(&mut db, document.id, who.person()?, now).await?;
    db.commit().await?;
    Ok(see_other(&path(document.id)).saying(&visit.texts().library_was_withdrawn()))
}

fn kept<'a>(version: &'a Version, query: &Fields) -> Kept<'a> {
    Kept {
        sha256: &version.sha256,
        bytes: version.bytes,
        media_type: &version.media_type,
        file_name: &version.file_name,
        inline: !query.is_ticked("keep")
            && !version.document.is_logged()
            && MediaType::parse(&version.media_type).is_some_and(MediaType::is_shown_inline),
    }
}

/// The file itself; a confidential one is taken by a button, which records it.
pub(super) async fn read(seen: Seen<ReadDocument>) -> Answer {
    let Seen {
        subject: version,
        visit,
        query,
        ..
    } = seen;
    if version.document.is_logged() {
        return Ok(see_other(&path(version.document.id)));
    }
    let kept = kept(&version, &query);
    if kept.is_held(visit.held.as_deref()) {
        return Ok(kept.unchanged());
    }
    kept.sent(visit.files.open(&version.sha256).await?)
}

/// §8 (8): the record is made before the first byte leaves.
pub(super) async fn take(act: Allowed<TakeDocument>) -> Answer {
    let Allowed {
        subject: version,
        who,
        mut db,
        visit,
        now,
        fields,
    } = act;
    let file = visit.files.open(&version.sha256).await?;
    if version.document.is_logged() {
        record_store::record_reading(&mut db, &version, who.person()?, now).await?;
    }
    db.commit().await?;
    kept(&version, &fields).sent(file)
}

/// `/documents?decision=7`, where the form that links stands.
fn back(fields: &Fields) -> Option<(super::model::About, String)> {
    let about = filter::about(fields)?;
    let (name, id) = about.pair();
    Some((about, format!("/documents?{name}={id}")))
}

pub(super) async fn link(act: Allowed<LinkDocument>) -> Answer {
    let Allowed {
        who,
        mut db,
        visit,
        fields,
        ..
    } = act;
    let (about, back) = back(&fields).ok_or(WebError::NotFound)?;
    referred_from(&mut db, &who, about).await?;
    let cited = forms::cited(fields.raw("symbol"), visit.today().year());
    let document = match cited {
        Some(cited) => store::find(&mut db, cited).await?,
        None => None,
    };
    // one that is not to be known of is none
    let known = document.filter(|one| SeeDocument::verdict(&who, one).is_yes());
    let Some(document) = known else {
        let filter = Filter::parse(&fields);
        let complaints = forms::no_such_document();
        let typed = Typed(&fields, &complaints);
        let page = listed(&mut db, &visit, &who, &filter, 1, &typed).await?;
        return Reply::again(&page);
    };
    rules::change(&document, visit.today())?;
    record_store::record_link(&mut db, document.id, about).await?;
    db.about("document", document.id.get(), None).await?;
    db.commit().await?;
    Ok(see_other(&back).saying(&visit.texts().library_linked()))
}

pub(super) async fn unlink(act: Allowed<UnlinkDocument>) -> Answer {
    let Allowed {
        subject: link,
        mut db,
        visit,
        ..
    } = act;
    rules::change(&link.document, visit.today())?;
    record_store::record_unlinking(&mut db, &link).await?;
    db.about("document", link.document.id.get(), None).await?;
    db.commit().await?;
    Ok(see_other(&path(link.document.id)).saying(&visit.texts().library_unlinked()))
}

/// A folder keeps what was asked for; the secretariat may keep it for everybody inside.
pub(super) async fn keep_folder(act: Allowed<KeepFolder>) -> Answer {
    let Allowed {
        who,
        mut db,
        visit,
        fields,
        ..
    } = act;
    let filter = Filter::parse(&fields);
    let name = match forms::folder(&fields) {
        Ok(name) => name,
        Err(complaints) => {
            let typed = Typed(&fields, &complaints);
            let page = listed(&mut db, &visit, &who, &filter, 1, &typed).await?;
            return Reply::again(&page);
        }
    };
    if !filter.narrows() {
        return Ok(see_other("/documents"));
    }
    let shared = who.hat == Hat::Secretariat && fields.is_ticked("shared");
    let question = filter.query();
    record_store::record_folder(&mut db, who.person()?, (&name, &question), shared).await?;
    db.commit().await?;
    Ok(see_other(&filter.address()).saying(&visit.texts().library_folder_kept(name)))
}

pub(super) async fn remove_folder(act: Allowed<RemoveFolder>) -> Answer {
    let Allowed {
        subject: folder,
        mut db,
        visit,
        ..
    } = act;
    record_store::record_removal(&mut db, &folder).await?;
    db.commit().await?;
    Ok(see_other("/documents").saying(&said_removed(&visit, &folder.name)))
}

fn said_removed(visit: &Visit, name: &str) -> String {
    visit.texts().library_folder_removed(name)
}
