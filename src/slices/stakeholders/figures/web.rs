use chrono::Datelike as _;

use super::super::access::{ExportFigures, FetchFigures, SeeFigures};
use super::super::model::Figures;
use super::super::store::Eyes;
use super::page::{FiguresPage, sheet};
use super::store;
use crate::base::blobs;
use crate::base::exports;
use crate::base::words::Word as _;
use crate::slices::decisions::{Format, pack};
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::Fields;
use crate::web::visit::Visit;

/// The year that is asked for; this one, where none is.
fn year_of(visit: &Visit, fields: &Fields) -> i32 {
    let asked = fields.raw("year").trim().parse().ok();
    asked
        .filter(|year| (2000..2200).contains(year))
        .unwrap_or_else(|| visit.today().year())
}

pub(super) async fn show(seen: Seen<SeeFigures>) -> Answer {
    let Seen {
        who,
        mut db,
        visit,
        query,
        ..
    } = seen;
    let year = year_of(&visit, &query);
    let lines = store::list(&mut db, &Eyes::of(&who), year).await?;
    Reply::page(&FiguresPage::of(&visit, &lines, year))
}

pub(super) async fn export(act: Allowed<ExportFigures>) -> Answer {
    let Allowed {
        who,
        mut db,
        visit,
        fields,
        ..
    } = act;
    let year = year_of(&visit, &fields);
    let format = Format::parse(fields.raw("format")).unwrap_or(Format::Csv);
    let rows = store::list(&mut db, &Eyes::of(&who), year).await?.len();
    let query = format!("year={year}");
    let event = exports::record_export::<Figures>(&mut db, format.name(), &query, rows).await?;
    db.commit().await?;
    Ok(see_other(&format!("/stakeholders/figures/exports/{event}")))
}

pub(super) async fn fetch(seen: Seen<FetchFigures>) -> Answer {
    let Seen {
        who,
        subject: export,
        mut db,
        visit,
        ..
    } = seen;
    let asked = Fields::parse(export.query.as_bytes()).unwrap_or_default();
    let year = year_of(&visit, &asked);
    let format = Format::parse(&export.format).unwrap_or(Format::Csv);
    let lines = store::list(&mut db, &Eyes::of(&who), year).await?;
    // the connection is free for others while the file is made
    drop(db);
    let name = format!("participation-{year}.{}", format.name());
    let sheet = sheet(&visit, &lines, year);
    let (kind, bytes) = pack(sheet, format, visit.today()).await?;
    Reply::file(kind, &blobs::disposition(&name), bytes.into())
}
