use chrono::Datelike as _;

use super::access::{ExportUpdates, FetchUpdates, PostUpdate, SeeUpdate, SeeUpdates};
use super::export::Updates;
use super::filter::Filter;
use super::form_page::FormPage;
use super::list_page::ListPage;
use super::model::{Update, UpdateId};
use super::pages::{Contents, UpdatePage};
use super::record_store::{self, Hand};
use super::store::{self, Eyes};
use super::{forms, sheet};
use crate::base::access::Actor;
use crate::base::acts::Reads;
use crate::base::blobs;
use crate::base::exports;
use crate::base::fault::Fault;
use crate::base::history;
use crate::base::words::Word as _;
use crate::slices::decisions::{Format, pack};
use crate::slices::library;
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::visit::Visit;

/// The latest acts that a page tells.
const PAST: i64 = 30;
/// Rows of one file; whoever wants more asks for less at a time.
const MOST_TAKEN: i64 = 5000;

pub(super) fn path(id: UpdateId) -> String {
    format!("/updates/{id}")
}

pub(super) async fn list(seen: Seen<SeeUpdates>) -> Answer {
    let Seen {
        who,
        mut db,
        visit,
        query,
        ..
    } = seen;
    let filter = Filter::parse(&query);
    let page = query.raw("page").parse().unwrap_or(1).clamp(1, 100_000);
    let eyes = Eyes::of(&who);
    let offers = store::list_offers(&mut db, &eyes, visit.today()).await?;
    let at = (page, offers.numbers.page_size);
    let rows = store::list(&mut db, &eyes, &filter, visit.today(), at).await?;
    Reply::page(&ListPage::of(&visit, &who, &rows, &filter, &offers, page))
}

pub(super) async fn new(seen: Seen<PostUpdate>) -> Answer {
    let Seen {
        who, mut db, visit, ..
    } = seen;
    let offers = store::list_offers(&mut db, &Eyes::of(&who), visit.today()).await?;
    let typed = FormPage::begun(&visit, &offers);
    let none = Complaints::none();
    Reply::page(&FormPage::of(&visit, &who, None, &offers, (&typed, &none)))
}

pub(super) async fn post(act: Allowed<PostUpdate>) -> Answer {
    let Allowed {
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    let offers = store::list_offers(&mut db, &Eyes::of(&who), visit.today()).await?;
    let again = |complaints: &Complaints| {
        let typed = (&fields, complaints);
        Reply::again(&FormPage::of(&visit, &who, None, &offers, typed))
    };
    let words = match forms::words(&fields, &who, &offers, None) {
        Ok(words) => words,
        Err(complaints) => return again(&complaints),
    };
    let cited = match forms::documents(&fields, visit.today().year()) {
        Ok(cited) => cited,
        Err(complaints) => return again(&complaints),
    };
    let mut documents = Vec::new();
    for (typed, number) in cited {
        // one that is not to be known of is none
        match library::known(&mut db, &who, (number, visit.today())).await? {
            Some(document) => documents.push(document),
            None => return again(&forms::no_such_document(&typed)),
        }
    }
    let hand = Hand {
        person: who.person()?,
        member: who
            .organisation
            .ok_or_else(|| Fault::new("a hat without an organisation"))?,
        at: now,
    };
    let id = record_store::record_update(&mut db, &words, hand).await?;
    for document in documents {
        library::link_to_update(&mut db, document, id.get()).await?;
    }
    db.about("network_update", id.get(), None).await?;
    db.commit().await?;
    Ok(see_other(&path(id)).saying(&visit.texts().updates_posted()))
}

pub(super) async fn show(seen: Seen<SeeUpdate>) -> Answer {
    let Seen {
        subject: update,
        who,
        mut db,
        visit,
        ..
    } = seen;
    let none = (Fields::default(), Complaints::none());
    Reply::page(&shown(&mut db, &visit, &who, &update, (&none.0, &none.1)).await?)
}

/// The page of an update; outside people are told neither of its past nor of what it said before.
pub(super) async fn shown(
    db: &mut dyn Reads,
    visit: &Visit,
    who: &Actor,
    update: &Update,
    typed: (&Fields, &Complaints),
) -> Result<UpdatePage, Fault> {
    let inside = who.hat.is_inside();
    let offers = store::list_offers(db, &Eyes::of(who), visit.today()).await?;
    let documents = library::of_update(db, visit, who, update.id.get()).await?;
    let earlier = if inside && update.version > 1 {
        store::list_earlier(db, update).await?
    } else {
        Vec::new()
    };
    let past = if inside {
        history::of(db, "network_update", update.id.get(), PAST).await?
    } else {
        Vec::new()
    };
    let contents = Contents {
        documents,
        earlier,
        past,
    };
    Ok(UpdatePage::of(visit, who, update, &offers, contents, typed))
}

/// Everything that the filter finds, up to so many; and whether there is more.
async fn taken(
    db: &mut dyn Reads,
    visit: &Visit,
    who: &Actor,
    filter: &Filter,
) -> Result<(Vec<Update>, bool), Fault> {
    let at = (1, MOST_TAKEN);
    let mut rows = store::list(db, &Eyes::of(who), filter, visit.today(), at).await?;
    let fits = usize::try_from(MOST_TAKEN).unwrap_or(usize::MAX);
    let cut = rows.len() > fits;
    rows.truncate(fits);
    Ok((rows, cut))
}

pub(super) async fn export(act: Allowed<ExportUpdates>) -> Answer {
    let Allowed {
        who,
        mut db,
        visit,
        fields,
        ..
    } = act;
    let filter = Filter::parse(&fields);
    let format = Format::parse(fields.raw("format")).unwrap_or(Format::Csv);
    let (rows, _) = taken(&mut db, &visit, &who, &filter).await?;
    let (name, query) = (format.name(), filter.query());
    let event = exports::record_export::<Updates>(&mut db, name, &query, rows.len()).await?;
    db.commit().await?;
    Ok(see_other(&format!("/updates/exports/{event}")))
}

pub(super) async fn fetch(seen: Seen<FetchUpdates>) -> Answer {
    let Seen {
        subject: export,
        who,
        mut db,
        visit,
        ..
    } = seen;
    let filter = export.filter();
    let format = Format::parse(&export.format).unwrap_or(Format::Csv);
    let (rows, cut) = taken(&mut db, &visit, &who, &filter).await?;
    // the connection is free for others while the file is made
    drop(db);
    let sheet = sheet::of(&visit, &filter, &rows, cut);
    let name = format!("updates-{}.{}", visit.today(), format.name());
    let (kind, bytes) = pack(sheet, format, visit.today()).await?;
    Reply::file(kind, &blobs::disposition(&name), bytes.into())
}
