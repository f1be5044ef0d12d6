use super::super::access::{ExportDecisions, FetchExport, SeeDecisions};
use super::export::{DecisionRegister, Format};
use super::filter::Filter;
use super::page::Register;
use super::store::Window;
use super::{MOST_ROWS, find_store, sheet, store};
use crate::base::blobs;
use crate::base::exports;
use crate::base::words::Word;
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::visit::Visit;

pub(super) async fn list(seen: Seen<SeeDecisions>) -> Answer {
    let Seen {
        who,
        mut db,
        visit,
        query,
        ..
    } = seen;
    let filter = Filter::parse(&query);
    let offers = store::list_offers(&mut db, &filter).await?;
    let page = query.raw("page").parse().unwrap_or(1).clamp(1, 100_000);
    let window = window(&visit, page, offers.page_size);
    let found = store::list(&mut db, &filter, &window).await?;
    Reply::page(&Register::of(&visit, &who, found, &filter, &offers, page))
}

fn window(visit: &Visit, page: i64, size: i64) -> Window {
    Window {
        lang: visit.lang,
        today: visit.today(),
        page,
        size,
    }
}

pub(super) async fn export(act: Allowed<ExportDecisions>) -> Answer {
    let Allowed {
        mut db,
        visit,
        fields,
        ..
    } = act;
    let filter = Filter::parse(&fields);
    let format = Format::parse(fields.raw("format")).unwrap_or(Format::Csv);
    let found = find_store::list(&mut db, &filter, visit.lang, (MOST_ROWS, 0)).await?;
    let (name, query) = (format.name(), filter.query());
    let event =
        exports::record_export::<DecisionRegister>(&mut db, name, &query, found.len()).await?;
    db.commit().await?;
    Ok(see_other(&format!("/decisions/exports/{event}")))
}

pub(super) async fn fetch(seen: Seen<FetchExport>) -> Answer {
    let Seen {
        subject: export,
        mut db,
        visit,
        ..
    } = seen;
    let (filter, format) = (
        export.filter(),
        Format::parse(&export.format).unwrap_or(Format::Csv),
    );
    let found = store::list(&mut db, &filter, &window(&visit, 1, MOST_ROWS)).await?;
    drop(db);
    let sheet = sheet::of(&visit, &filter, found);
    let name = format!("decisions-{}.{}", visit.today(), format.name());
    let (kind, bytes) = sheet::pack(sheet, format, visit.today()).await?;
    Reply::file(kind, &blobs::disposition(&name), bytes.into())
}
