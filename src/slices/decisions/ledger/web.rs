use chrono::NaiveDate;

use super::super::access::{Remind, SeeConsultation};
use super::super::forms;
use super::super::model::Seat;
use super::super::notices::Desk;
use super::super::silence_store::list_versions;
use super::super::store as decisions;
use super::pages::LedgerPage;
use super::remind::remind as write;
use super::{rules, sheet, store};
use crate::base::blobs;
use crate::base::fault::Fault;
use crate::render::sheet::{Sheet, csv as as_csv};
use crate::render::{press, xlsx};
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, WebError, see_other};

pub(super) async fn show(seen: Seen<SeeConsultation>) -> Answer {
    let Seen {
        subject: decision,
        who,
        mut db,
        visit,
        query,
        ..
    } = seen;
    let versions = list_versions(&mut db, decision.id).await?;
    let asked = query.raw("version");
    let version = if asked.is_empty() {
        decision.version
    } else {
        asked.parse().map_err(|_| WebError::NotFound)?
    };
    if !versions.iter().any(|one| one.number == version) {
        return Err(WebError::NotFound);
    }
    let lines = store::list(&mut db, &decision, Some(version)).await?;
    let facts = decisions::facts(&mut db, &decision).await?;
    Reply::page(&LedgerPage::of(
        &visit,
        &who,
        (&decision, &facts),
        (&versions, version),
        &lines,
    ))
}

/// Every version, for whoever proves a consultation elsewhere.
pub(super) async fn csv(seen: Seen<SeeConsultation>) -> Answer {
    let (name, sheet, _) = pack(seen).await?;
    let bytes = press::run(move || Ok(as_csv(&sheet))).await?;
    Reply::file(
        "text/csv; charset=utf-8",
        &blobs::disposition(&format!("{name}.csv")),
        bytes.into(),
    )
}

pub(super) async fn workbook(seen: Seen<SeeConsultation>) -> Answer {
    let (name, sheet, today) = pack(seen).await?;
    let bytes = press::run(move || xlsx::of(&sheet, today).map_err(Fault::from)).await?;
    Reply::file(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        &blobs::disposition(&format!("{name}.xlsx")),
        bytes.into(),
    )
}

/// The file's name, its rows and its day; the connection is given back before the file is made.
async fn pack(seen: Seen<SeeConsultation>) -> Result<(String, Sheet, NaiveDate), Fault> {
    let Seen {
        subject: decision,
        mut db,
        visit,
        ..
    } = seen;
    let lines = store::list(&mut db, &decision, None).await?;
    let today = visit.today();
    let name = format!("consultation-{}-{today}", decision.id);
    Ok((name, sheet::of(&visit, &decision, &lines), today))
}

pub(super) async fn remind(act: Allowed<Remind>) -> Answer {
    let Allowed {
        subject: decision,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    let facts = decisions::facts(&mut db, &decision).await?;
    let seats: Vec<Seat> = match forms::reminded(&fields, &facts.seats) {
        Ok(None) => facts.seats,
        Ok(Some(member)) => facts
            .seats
            .into_iter()
            .filter(|seat| seat.member == member)
            .collect(),
        // the page offers nobody else
        Err(_) => return Err(WebError::NotFound),
    };
    rules::remind(&decision, &seats, now)?;
    let reminded = write(&mut db, &Desk::of(&visit), &decision, &seats).await?;
    db.commit().await?;
    let back = see_other(&format!("/decisions/{}/consultation", decision.id));
    Ok(back.saying(&visit.texts().ledger_reminded_done(reminded)))
}
