use super::super::access::ReadRecord;
use super::super::model::Decision;
use super::{document, rules, statement, store};
use crate::base::acts::Reads;
use crate::base::blobs;
use crate::base::fault::Fault;
use crate::render::{docx, pdf};
use crate::web::allowed::Seen;
use crate::web::answer::{Answer, Reply, WebError};
use crate::web::visit::Visit;
use askama::Template as _;

/// `UNMN-KGZ-2026-DEC-9.pdf`
fn name(visit: &Visit, decision: &Decision, ending: &str) -> String {
    let symbol = decision.symbol(&visit.symbol_prefix).unwrap_or_default();
    blobs::disposition(&format!("{}.{ending}", symbol.replace('/', "-")))
}

async fn facts(db: &mut dyn Reads, decision: &Decision) -> Result<store::Facts, WebError> {
    rules::print(decision)?;
    Ok(store::facts(db, decision).await?)
}

pub(super) async fn pdf(seen: Seen<ReadRecord>) -> Answer {
    let Seen {
        subject: decision,
        mut db,
        visit,
        ..
    } = seen;
    let facts = facts(&mut db, &decision).await?;
    // the connection is free for others while the document is set
    drop(db);
    let set = pdf::of(&document::paper(&visit, &decision, &facts)).await?;
    let name = name(&visit, &decision, "pdf");
    Reply::file("application/pdf", &name, set.to_vec().into())
}

pub(super) async fn docx(seen: Seen<ReadRecord>) -> Answer {
    let Seen {
        subject: decision,
        mut db,
        visit,
        ..
    } = seen;
    let facts = facts(&mut db, &decision).await?;
    drop(db);
    let packed = docx::of(document::paper(&visit, &decision, &facts)).await?;
    Reply::file(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        &name(&visit, &decision, "docx"),
        packed.into(),
    )
}

pub(super) async fn xml(seen: Seen<ReadRecord>) -> Answer {
    let Seen {
        subject: decision,
        mut db,
        visit,
        ..
    } = seen;
    let facts = facts(&mut db, &decision).await?;
    let statement = statement::of(&visit, &decision, &facts);
    Reply::file(
        "application/akn+xml",
        &name(&visit, &decision, "xml"),
        statement.render().map_err(Fault::from)?.into(),
    )
}
