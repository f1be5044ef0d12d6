use chrono::Datelike;

use super::super::access::{ExportActions, FetchActions, PrintFollowUp, SeeFollowUp};
use super::super::rules::Terms;
use super::dashboard_store as dashboard;
use super::export::FollowUp;
use super::filter::{Filter, View};
use super::page::{FollowUpPage, Found, Glance};
use super::store::{self, Full, Outlook, Window};
use super::{MOST_ON_PAPER, MOST_ROWS, sheet};
use crate::base::acts::Reads;
use crate::base::blobs;
use crate::base::exports;
use crate::base::fault::Fault;
use crate::base::words::Word;
use crate::render::pdf;
use crate::slices::charter;
use crate::slices::decisions::{Format, pack};
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::visit::Visit;

pub(in super::super) async fn list(seen: Seen<SeeFollowUp>) -> Answer {
    let Seen {
        mut db,
        visit,
        query,
        ..
    } = seen;
    let filter = Filter::parse(&query);
    let periods = charter::periods(&mut db).await?;
    let terms = Terms::of(&periods);
    let outlook = Outlook::of(&terms, visit.today(), visit.now);
    let window = Window {
        page: query.raw("page").parse().unwrap_or(1).clamp(1, 100_000),
        size: periods.page_size,
    };
    let found = match filter.view {
        View::Actions => Found::Actions(store::list(&mut db, &filter, &outlook, window).await?),
        View::Decisions => {
            Found::Decisions(store::list_decisions(&mut db, &filter, &outlook, window).await?)
        }
    };
    let year_start = visit.start_of_year(visit.today().year());
    let zone = visit.zone.name();
    let glance = Glance {
        standings: dashboard::list_standings(&mut db, &outlook, year_start).await?,
        quarters: dashboard::list_quarters(&mut db, visit.today(), zone).await?,
        news: dashboard::list_news(&mut db, visit.today(), zone).await?,
        offers: dashboard::list_offers(&mut db, visit.today(), filter.decision).await?,
    };
    Reply::page(&FollowUpPage::of(
        &visit,
        &filter,
        (found, window),
        &glance,
        terms,
    ))
}

/// Everything that the filter finds, up to so many; and whether there is more.
async fn found(
    db: &mut dyn Reads,
    visit: &Visit,
    filter: &Filter,
    most: i64,
) -> Result<(Vec<Full>, bool, Terms), Fault> {
    let terms = Terms::of(&charter::periods(db).await?);
    let outlook = Outlook::of(&terms, visit.today(), visit.now);
    let window = Window {
        page: 1,
        size: most,
    };
    let mut rows = store::list(db, filter, &outlook, window).await?;
    let fits = usize::try_from(most).unwrap_or(usize::MAX);
    let cut = rows.len() > fits;
    rows.truncate(fits);
    Ok((store::list_full(db, rows).await?, cut, terms))
}

pub(in super::super) async fn export(act: Allowed<ExportActions>) -> Answer {
    let Allowed {
        mut db,
        visit,
        fields,
        ..
    } = act;
    let filter = Filter::parse(&fields).seen_as(View::Actions);
    let format = Format::parse(fields.raw("format")).unwrap_or(Format::Csv);
    let (rows, ..) = found(&mut db, &visit, &filter, MOST_ROWS).await?;
    let (name, query) = (format.name(), filter.query());
    let event = exports::record_export::<FollowUp>(&mut db, name, &query, rows.len()).await?;
    db.commit().await?;
    Ok(see_other(&format!("/actions/exports/{event}")))
}

pub(in super::super) async fn fetch(seen: Seen<FetchActions>) -> Answer {
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
    let (rows, cut, terms) = found(&mut db, &visit, &filter, MOST_ROWS).await?;
    // the connection is free for others while the file is made
    drop(db);
    let sheet = sheet::of(&visit, &filter, terms, &rows, cut);
    let name = format!("actions-{}.{}", visit.today(), format.name());
    let (kind, bytes) = pack(sheet, format, visit.today()).await?;
    Reply::file(kind, &blobs::disposition(&name), bytes.into())
}

/// What lies on the table of a meeting.
pub(in super::super) async fn print(seen: Seen<PrintFollowUp>) -> Answer {
    let Seen {
        mut db,
        visit,
        query,
        ..
    } = seen;
    let filter = Filter::parse(&query).seen_as(View::Actions);
    let (rows, cut, terms) = found(&mut db, &visit, &filter, MOST_ON_PAPER).await?;
    drop(db);
    let set = pdf::of(&sheet::paper(&visit, &filter, terms, &rows, cut)).await?;
    let name = blobs::disposition(&format!("actions-{}.pdf", visit.today()));
    Reply::file("application/pdf", &name, set.to_vec().into())
}
