use std::sync::Arc;

use chrono::Datelike as _;
use serde_json::json;

use super::access::{
    AddDocuments, DescribeDocument, ReplaceDocument, SeeDocument, SeeDocuments, is_free_to,
};
use super::filter::{self, Filter};
use super::form_pages::{FormPage, OutcomePage};
use super::list_page::ListPage;
use super::model::{Document, DocumentId, symbol};
use super::pages::DocumentPage;
use super::record_store::{self, Hand};
use super::store::{self, Eyes};
use super::{forms, model::About, rules};
use crate::base::access::{Actor, Why};
use crate::base::acts::Reads;
use crate::base::fault::Fault;
use crate::base::history;
use crate::base::words::Word as _;
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, WebError, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::visit::Visit;

pub(super) fn path(id: DocumentId) -> String {
    format!("/documents/{id}")
}

/// What is typed into a form of the list, and what is wrong with it.
pub(super) struct Typed<'a>(pub(super) &'a Fields, pub(super) &'a Complaints);

pub(super) async fn list(seen: Seen<SeeDocuments>) -> Answer {
    let Seen {
        who,
        mut db,
        visit,
        query,
        ..
    } = seen;
    let filter = Filter::parse(&query);
    let page = query.raw("page").parse().unwrap_or(1).clamp(1, 100_000);
    let none = (Fields::default(), Complaints::none());
    let typed = Typed(&none.0, &none.1);
    Reply::page(&listed(&mut db, &visit, &who, &filter, page, &typed).await?)
}

/// The list as it is asked for, with its forms as they were typed.
pub(super) async fn listed(
    db: &mut dyn Reads,
    visit: &Visit,
    who: &Actor,
    filter: &Filter,
    page: i64,
    typed: &Typed<'_>,
) -> Result<ListPage, Fault> {
    let eyes = Eyes::of(who);
    let offers = store::list_offers(db, &eyes).await?;
    let at = (page, offers.page_size);
    let rows = store::list(db, &eyes, filter, visit.today(), at).await?;
    let thing = match filter.about {
        Some(about) if may_know(who, about) => store::thing(db, about).await?,
        Some(_) | None => None,
    };
    Ok(ListPage::of(
        visit, who, rows, filter, &offers, thing, page, typed,
    ))
}

/// What one may ask about: people inside anything, others their own groups.
fn may_know(who: &Actor, about: About) -> bool {
    match about {
        About::Group(id) => who.hat.is_inside() || who.sits_in(id.into()),
        About::Item(_) | About::Decision(_) | About::Action(_) | About::Update(_) => {
            who.hat.is_inside()
        }
    }
}

/// What is to refer to a document is there, and this actor may let it.
pub(super) async fn referred_from(
    db: &mut dyn Reads,
    who: &Actor,
    about: About,
) -> Result<(), WebError> {
    let thing = store::thing(db, about).await?.ok_or(WebError::NotFound)?;
    if is_free_to(who, thing.owner) {
        Ok(())
    } else {
        Err(WebError::Denied(Why::OnlyThatMember))
    }
}

pub(super) async fn new(seen: Seen<AddDocuments>) -> Answer {
    let Seen {
        who,
        mut db,
        visit,
        query,
        ..
    } = seen;
    let offers = store::list_offers(&mut db, &Eyes::of(&who)).await?;
    let typed = (FormPage::begun(&visit, &query), Complaints::none());
    Reply::page(&FormPage::of_new(&visit, &offers, (&typed.0, &typed.1)))
}

pub(super) async fn add(act: Allowed<AddDocuments>) -> Answer {
    let Allowed {
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    let offers = store::list_offers(&mut db, &Eyes::of(&who)).await?;
    let new = match forms::documents(&fields, &offers, visit.today()) {
        Ok(new) => new,
        Err(complaints) => {
            return Reply::again(&FormPage::of_new(&visit, &offers, (&fields, &complaints)));
        }
    };
    if offers
        .groups
        .iter()
        .any(|one| Some(one.id) == new.details.group && one.over)
    {
        return Err(rules::Refusal::GroupIsOver.into());
    }
    let about = filter::about(&fields);
    if let Some(about) = about {
        referred_from(&mut db, &who, about).await?;
    }
    let hand = Hand {
        person: who.person()?,
        holder: who
            .organisation
            .ok_or_else(|| Fault::new("a hat without an organisation"))?,
        at: now,
    };
    let year = visit.today().year();
    let mut kept = Vec::new();
    for file in &new.files {
        let (id, number) = record_store::record_document(&mut db, &new, file, year, hand).await?;
        if let Some(about) = about {
            record_store::record_first_link(&mut db, id, about).await?;
        }
        let symbol = symbol(&visit.symbol_prefix, year, number);
        db.about("document", id.get(), Some(json!({ "symbol": symbol })))
            .await?;
        kept.push((id, file.name.clone(), symbol));
    }
    db.commit().await?;
    let back = match (kept.as_slice(), about) {
        ([(id, ..)], _) => path(*id),
        (_, Some(about)) => {
            let (name, id) = about.pair();
            format!("/documents?{name}={id}")
        }
        (_, None) => "/documents".to_owned(),
    };
    if new.unkept.is_empty() {
        return Ok(see_other(&back).saying(&visit.texts().library_added(kept.len())));
    }
    // the names of many files do not fit into one sentence
    Ok(Reply::page(&OutcomePage::of(&visit, &kept, &new.unkept))?.standing_at(&back))
}

pub(super) async fn show(seen: Seen<SeeDocument>) -> Answer {
    let Seen {
        subject: document,
        who,
        mut db,
        visit,
        ..
    } = seen;
    let none = (Fields::default(), Complaints::none());
    let typed = Typed(&none.0, &none.1);
    Reply::page(&shown(&mut db, &visit, &who, &document, &typed).await?)
}

/// The page of a document; outside people are told neither of its past nor of what refers to it.
async fn shown(
    db: &mut dyn Reads,
    visit: &Arc<Visit>,
    who: &Actor,
    document: &Document,
    typed: &Typed<'_>,
) -> Result<DocumentPage, Fault> {
    let inside = who.hat.is_inside();
    let beside = store::beside(db, document.id).await?;
    let mut versions = store::list_versions(db, document).await?;
    versions.retain(|one| inside || one.is_current);
    let links = if inside {
        store::list_links(db, document.id).await?
    } else {
        Vec::new()
    };
    let readings = if document.is_logged() && document.is_kept_by(who) {
        store::list_readings(db, document.id).await?
    } else {
        Vec::new()
    };
    let past = if inside {
        history::of(db, "document", document.id.get(), 50).await?
    } else {
        Vec::new()
    };
    let contents = super::pages::Contents {
        beside,
        versions,
        links,
        readings,
        past,
    };
    Ok(DocumentPage::of(visit, who, document, contents, typed))
}

pub(super) async fn details(seen: Seen<DescribeDocument>) -> Answer {
    let Seen {
        subject: document,
        who,
        mut db,
        visit,
        ..
    } = seen;
    rules::change(&document, visit.today())?;
    let offers = store::list_offers(&mut db, &Eyes::of(&who)).await?;
    let beside = store::beside(&mut db, document.id).await?;
    let typed = FormPage::standing(&document, &beside.tags);
    let none = Complaints::none();
    Reply::page(&FormPage::of(&visit, &document, &offers, (&typed, &none)))
}

pub(super) async fn describe(act: Allowed<DescribeDocument>) -> Answer {
    let Allowed {
        subject: document,
        who,
        mut db,
        visit,
        fields,
        ..
    } = act;
    rules::change(&document, visit.today())?;
    let offers = store::list_offers(&mut db, &Eyes::of(&who)).await?;
    let details = match forms::described(&fields, &offers, visit.today()) {
        Ok(details) => details,
        Err(complaints) => {
            let typed = (&fields, &complaints);
            return Reply::again(&FormPage::of(&visit, &document, &offers, typed));
        }
    };
    rules::describe(
        &document,
        (details.classification, details.group == document.group),
        visit.today(),
    )?;
    record_store::record_details(&mut db, &document, &details).await?;
    db.commit().await?;
    Ok(see_other(&path(document.id)).saying(&visit.texts().library_described()))
}

pub(super) async fn replace(act: Allowed<ReplaceDocument>) -> Answer {
    let Allowed {
        subject: document,
        who,
        mut db,
        visit,
        fields,
        now,
    } = act;
    rules::change(&document, visit.today())?;
    let versions = store::list_versions(&mut db, &document).await?;
    let (tongue, file) = match forms::version(&fields, &versions) {
        Ok(new) => new,
        Err(complaints) => {
            let typed = Typed(&fields, &complaints);
            return Reply::again(&shown(&mut db, &visit, &who, &document, &typed).await?);
        }
    };
    let current = versions
        .iter()
        .find(|one| one.is_current && one.tongue == tongue);
    let number = current.map_or(1, |one| one.number + 1);
    let by = (who.person()?, now);
    record_store::record_version(&mut db, document.id, (tongue, number), &file, by).await?;
    let detail = json!({ "version": number.to_string(), "lang": tongue.name() });
    db.about("document", document.id.get(), Some(detail))
        .await?;
    db.commit().await?;
    Ok(see_other(&path(document.id)).saying(&visit.texts().library_replaced(number)))
}
