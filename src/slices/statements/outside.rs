//! What people outside read: delivered statements, each in its languages, and no word of how members came to them (R14).
use axum::http::StatusCode;

use super::access::ReadStatement;
use super::filter::Filter;
use super::model::{Stance, Statement, StatementId};
use super::outside_pages::{OutsideList, OutsidePage};
use super::web::{DOCX, in_tongue, leaf, tongue};
use super::{document, store};
use crate::base::access::Key as _;
use crate::base::blobs;
use crate::base::lang::Lang;
use crate::render::paper::Paper;
use crate::render::{docx, pdf};
use crate::slices::charter;
use crate::web::allowed::Doorstep;
use crate::web::answer::{Answer, Reply, WebError};

pub(super) async fn list(step: Doorstep) -> Answer {
    let mut db = step.look::<ReadStatement>().await?;
    let at = (
        leaf(&step.fields),
        charter::periods(&mut db).await?.page_size,
    );
    // where it stands is no question of theirs
    let filter = Filter {
        standing: None,
        ..Filter::parse(&step.fields)
    };
    let rows = store::list_public(&mut db, &filter, at).await?;
    drop(db);
    Reply::page(&OutsideList::of(&step.visit, rows, &filter, at))
}

/// The statement of the address with the names under it, if everybody may read it.
async fn sought(step: &Doorstep) -> Result<(Statement, Vec<Stance>, Lang), WebError> {
    let key = StatementId::parse(step.parameter.as_deref()).ok_or(WebError::NotFound)?;
    let mut db = step.look::<ReadStatement>().await?;
    let found = store::public(&mut db, key).await?;
    let statement = found.ok_or(WebError::NotFound)?;
    let clearance = statement.clearance.as_ref().ok_or(WebError::NotFound)?;
    let stances = store::list_stances(&mut db, clearance.decision).await?;
    let lang = tongue(&step.fields, &statement, step.visit.lang);
    Ok((statement, stances, lang))
}

pub(super) async fn show(step: Doorstep) -> Answer {
    match sought(&step).await {
        Ok((statement, stances, lang)) => {
            Reply::page(&OutsidePage::of(&step.visit, &statement, &stances, lang))
        }
        Err(WebError::NotFound) => over(&step).await,
        Err(other) => Err(other),
    }
}

/// Its clearance was taken back: the address says so instead of knowing nothing.
async fn over(step: &Doorstep) -> Answer {
    let key = StatementId::parse(step.parameter.as_deref()).ok_or(WebError::NotFound)?;
    let mut db = step.look::<ReadStatement>().await?;
    if store::was_public(&mut db, key).await? {
        drop(db);
        return Reply::page_with(StatusCode::GONE, &OutsidePage::over(&step.visit));
    }
    Err(WebError::NotFound)
}

async fn paper(step: &Doorstep) -> Result<(Paper, String), WebError> {
    let (statement, stances, lang) = sought(step).await?;
    let mut db = step.look::<ReadStatement>().await?;
    let of = in_tongue(&mut db, &step.visit, lang).await?;
    let address = format!("/released/statements/{}?text={}", statement.id, lang.tag());
    let paper = document::paper(&of, &statement, (&stances, &address));
    Ok((paper, document::file_name(&statement, lang, "")))
}

pub(super) async fn pdf(step: Doorstep) -> Answer {
    let (paper, name) = paper(&step).await?;
    let set = pdf::of(&paper).await?;
    let disposition = blobs::inline_disposition(&format!("{name}pdf"));
    Reply::file("application/pdf", &disposition, set.to_vec().into())
}

pub(super) async fn docx(step: Doorstep) -> Answer {
    let (paper, name) = paper(&step).await?;
    let packed = docx::of(paper).await?;
    let disposition = blobs::disposition(&format!("{name}docx"));
    Reply::file(DOCX, &disposition, packed.into())
}
