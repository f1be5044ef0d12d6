//! What people outside the network see: released things, each in its exact version, and nothing else (R14, §8 (7)).
use axum::http::StatusCode;

use super::access::ReadReleased;
use super::model::{Audience, Release, ReleaseId};
use super::outside_pages::{self, OutsideList, OutsidePage};
use super::outside_store::{self as store, Onlooker, Outside};
use crate::base::access::{Grip, Hat, Key as _, Subject};
use crate::base::acts::Reads as _;
use crate::base::blobs::{self, MediaType};
use crate::render::pdf;
use crate::slices::charter;
use crate::web::allowed::Doorstep;
use crate::web::answer::{Answer, Kept, Reply, WebError};

fn onlooker(step: &Doorstep) -> Onlooker {
    let who = &step.visit.who;
    Onlooker {
        organisation: match who.hat {
            Hat::StateCounterpart(body) | Hat::Partner(body) => Some(body),
            Hat::CoChair
            | Hat::Secretariat
            | Hat::FocalPoint(_)
            | Hat::Alternate(_)
            | Hat::Visitor
            | Hat::System => None,
        },
        is_inside: who.hat.is_inside() && step.visit.person.is_some(),
    }
}

pub(super) async fn list(step: Doorstep) -> Answer {
    let mut db = step.look::<ReadReleased>().await?;
    let size = charter::periods(&mut db).await?.page_size;
    let page = step
        .fields
        .raw("page")
        .parse()
        .unwrap_or(1)
        .clamp(1, 100_000);
    let window = (size + 1, (page - 1) * size);
    let rows = store::list_released(&mut db, None, onlooker(&step), window).await?;
    let statements = if page == 1 {
        store::list_statements(&mut db, size).await?
    } else {
        Vec::new()
    };
    drop(db);
    let found = (rows, statements);
    Reply::page(&OutsideList::of(&step.visit, found, (page, size)))
}

/// The released thing of the address, if it is for whoever is here.
async fn sought(step: &Doorstep) -> Result<Outside, WebError> {
    let key = ReleaseId::parse(step.parameter.as_deref()).ok_or(WebError::NotFound)?;
    let mut db = step.look::<ReadReleased>().await?;
    let found = store::list_released(&mut db, Some(key), onlooker(step), (1, 0)).await?;
    let found = found.into_iter().next().ok_or(WebError::NotFound)?;
    // whoever was named and reads it, had it: that stays when it is taken back
    let reader = step.visit.who.person.filter(|_| !onlooker(step).is_inside);
    let Some(person) = reader.filter(|_| found.audience == Audience::Named) else {
        return Ok(found);
    };
    if store::was_read(&mut db, key, person).await? {
        return Ok(found);
    }
    let release = Release::load(db.conn(), key, Grip::Look).await?;
    drop(db);
    if let Some(release) = release {
        let mut db = step
            .record::<ReadReleased>(&step.visit.who, &release)
            .await?;
        store::record_reading(&mut db, key, person, step.now).await?;
        db.commit().await?;
    }
    Ok(found)
}

pub(super) async fn show(step: Doorstep) -> Answer {
    match sought(&step).await {
        Ok(found) => Reply::page(&OutsidePage::of(&step.visit, &found)),
        Err(WebError::NotFound) => over(&step).await,
        Err(other) => Err(other),
    }
}

/// Taken back: the address says so to whom it once was for, and 404 to everybody else.
async fn over(step: &Doorstep) -> Answer {
    let key = ReleaseId::parse(step.parameter.as_deref()).ok_or(WebError::NotFound)?;
    let mut db = step.look::<ReadReleased>().await?;
    if store::revoked_since(&mut db, key, onlooker(step)).await? {
        drop(db);
        return Reply::page_with(StatusCode::GONE, &OutsidePage::over(&step.visit));
    }
    Err(WebError::NotFound)
}

/// The paper's own file, or the decision's text on paper.
pub(super) async fn read(step: Doorstep) -> Answer {
    let found = sought(&step).await?;
    let Some(file) = &found.file else {
        let paper = outside_pages::paper(&step.visit, &found);
        let name = format!("{}.pdf", paper.symbol.replace('/', "-"));
        let set = pdf::of(&paper).await?;
        let disposition = blobs::inline_disposition(&name);
        return Reply::file(MediaType::Pdf.name(), &disposition, set.to_vec().into());
    };
    let kept = Kept {
        sha256: &file.sha256,
        bytes: file.bytes,
        media_type: &file.media_type,
        file_name: &file.name,
        inline: !step.fields.is_ticked("keep")
            && MediaType::parse(&file.media_type).is_some_and(MediaType::is_shown_inline),
    };
    if kept.is_held(step.visit.held.as_deref()) {
        return Ok(kept.unchanged());
    }
    kept.sent(step.visit.files.open(&file.sha256).await?)
}
