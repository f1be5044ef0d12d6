use chrono::Datelike as _;
use tokio::io::AsyncReadExt as _;

use super::super::access::{SeeSheet, SendSheet, TakeInSheet};
use super::super::form_page::{FormPage, Typed};
use super::super::forms::{Offers, Titles};
use super::super::model::{Activity, Former, Heading, HeadingId, Import, Workplan};
use super::super::record_store::{self, Place};
use super::super::rules::{self, Refusal};
use super::super::store as workplans;
use super::super::web::{offers, year};
use super::page::SheetPage;
use super::read::{self, Cells, MOST_BYTES, Unreadable};
use super::rows::{self, Fate, Judged, LEVELS, Standing, Wanted};
use super::store::{self, Sent};
use crate::base::access::Subject as _;
use crate::base::acts::{Reads, Recording};
use crate::base::blobs::MediaType;
use crate::base::fault::Fault;
use crate::render::press;
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::{Complaint, Complaints, Fields, Form};
use crate::web::visit::Visit;

pub(in super::super) async fn choose(seen: Seen<SendSheet>) -> Answer {
    let Seen { visit, query, .. } = seen;
    Reply::page(&FormPage::sheet(&visit, year(&visit, &query), None))
}

fn sent<'a>(visit: &Visit, fields: &'a Fields) -> Result<Sent<'a>, Complaints> {
    let mut form = Form::of(fields);
    let year: Option<i32> = form.number("year", 2000..=2199);
    if let Some(Err(refusal)) = year.map(|year| rules::year(year, visit.today().year())) {
        form.refuse("year", refusal);
    }
    if let Some(what) = fields.undelivered.first() {
        form.refuse("file", what.clone());
    }
    let file = fields.file("file");
    if file.is_none() && fields.undelivered.is_empty() {
        form.complain("file", Complaint::Missing);
    }
    let kind = file.and_then(|file| match file.blob.media_type {
        Some(kind @ (MediaType::Xlsx | MediaType::Text)) => Some(kind),
        Some(
            MediaType::Pdf
            | MediaType::Docx
            | MediaType::Pptx
            | MediaType::Odt
            | MediaType::Png
            | MediaType::Jpeg,
        )
        | None => None,
    });
    if let Some(file) = file {
        if kind.is_none() {
            form.refuse("file", Unreadable::Broken);
        } else if file.blob.bytes > MOST_BYTES {
            form.refuse("file", Unreadable::TooLarge);
        }
    }
    let read = || {
        let file = file?;
        Some(Sent {
            year: year?,
            file_name: &file.file_name,
            media_type: kind?.name(),
            sha256: &file.blob.sha256,
        })
    };
    let values = read();
    form.finish(values)
}

/// The cells of a kept sheet.
async fn cells(
    visit: &Visit,
    sha256: &[u8],
    media_type: &str,
) -> Result<Result<Vec<Cells>, Unreadable>, Fault> {
    let mut bytes = Vec::new();
    let file = visit.files.open(sha256).await?;
    file.take(MOST_BYTES + 1).read_to_end(&mut bytes).await?;
    let is_workbook = media_type == MediaType::Xlsx.name();
    press::run(move || Ok(read::cells(&bytes, is_workbook))).await
}

/// Kept as it was sent, if it can be read as a workplan; nothing of the workplan changes yet.
pub(in super::super) async fn send(act: Allowed<SendSheet>) -> Answer {
    let Allowed {
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    let again = |complaints: Complaints| {
        let typed: Typed<'_> = Some((&fields, &complaints));
        Reply::again(&FormPage::sheet(&visit, year(&visit, &fields), typed))
    };
    let sent = match sent(&visit, &fields) {
        Ok(sent) => sent,
        Err(complaints) => return again(complaints),
    };
    let stands = standing(&mut db, &visit, sent.year).await?;
    let judged = match cells(&visit, sent.sha256, sent.media_type).await? {
        Ok(lines) => rows::judge(lines, &stands.standing(&visit)),
        Err(unreadable) => Err(unreadable),
    };
    if let Err(unreadable) = judged {
        return again(Complaints::about("file", unreadable));
    }
    let by = (who.person()?, now);
    let id = store::record_sheet(&mut db, &sent, by).await?;
    db.commit().await?;
    Ok(see_other(&format!("/workplan/imports/{id}")))
}

/// Against what a sheet is judged.
struct Stands {
    workplan: Workplan,
    activities: Vec<Activity>,
    former: Vec<Former>,
    offers: Offers,
}

impl Stands {
    fn standing(&self, visit: &Visit) -> Standing<'_> {
        Standing {
            workplan: &self.workplan,
            activities: &self.activities,
            former: &self.former,
            offers: &self.offers,
            lang: visit.lang,
        }
    }
}

async fn standing(db: &mut dyn Reads, visit: &Visit, year: i32) -> Result<Stands, Fault> {
    Ok(Stands {
        workplan: workplans::workplan(db, year).await?,
        activities: workplans::list(db, year, None).await?,
        former: workplans::list_taken_out(db, year).await?,
        offers: offers(db, visit, year).await?,
    })
}

pub(in super::super) async fn look(seen: Seen<SeeSheet>) -> Answer {
    let Seen {
        subject: import,
        mut db,
        visit,
        ..
    } = seen;
    if import.carried_out_at.is_some() {
        return Reply::page(&SheetPage::of(&visit, &import, &[]));
    }
    let stands = standing(&mut db, &visit, import.year).await?;
    drop(db);
    let lines = cells(&visit, &import.sha256, &import.media_type).await??;
    let judged = rows::judge(lines, &stands.standing(&visit))?;
    Reply::page(&SheetPage::of(&visit, &import, &judged))
}

/// All rows or none.
pub(in super::super) async fn carry_out(act: Allowed<TakeInSheet>) -> Answer {
    let Allowed {
        subject: import,
        mut db,
        visit,
        now,
        ..
    } = act;
    if import.carried_out_at.is_some() {
        return Err(Refusal::CarriedOutAlready.into());
    }
    let lines = cells(&visit, &import.sha256, &import.media_type).await??;
    record_store::lock_year(&mut db, import.year).await?;
    let mut stands = standing(&mut db, &visit, import.year).await?;
    let judged = rows::judge(lines, &stands.standing(&visit))?;
    if judged.iter().any(|row| row.fate == Fate::Wrong) {
        return Err(Refusal::RowsAreWrong.into());
    }
    let (added, changed) = (count(&judged, Fate::Added), count(&judged, Fate::Changed));
    for row in judged {
        if let (Fate::Added | Fate::Changed, Some(wanted)) = (row.fate, row.wanted) {
            write(&mut db, &import, &mut stands, &wanted).await?;
        }
    }
    store::record_taking_in(&mut db, import.id, now).await?;
    db.commit().await?;
    let said = visit.texts().workplan_taken_in(added, changed);
    Ok(see_other(&format!("/workplan?year={}", import.year)).saying(&said))
}

pub(super) fn count(judged: &[Judged], fate: Fate) -> usize {
    judged.iter().filter(|row| row.fate == fate).count()
}

async fn write(
    db: &mut Recording<TakeInSheet>,
    import: &Import,
    stands: &mut Stands,
    wanted: &Wanted,
) -> Result<(), Fault> {
    let output = output(db, &mut stands.workplan, wanted).await?;
    let code = wanted.code;
    if let Some(activity) = stands.activities.iter().find(|one| one.code == code) {
        record_store::record_plan(db, activity.id, output, &wanted.plan).await?;
        return db.about(Activity::KIND, activity.id.get(), None).await;
    }
    let place = (import.year, output, Some(code.number));
    record_store::record_activity(db, place, &wanted.plan).await?;
    Ok(())
}

/// The output of a row, with what it stands under, begun where it does not stand yet.
async fn output(
    db: &mut Recording<TakeInSheet>,
    workplan: &mut Workplan,
    wanted: &Wanted,
) -> Result<HeadingId, Fault> {
    let plain = |title: &str| Titles {
        title: title.to_owned(),
        title_ru: None,
        title_ky: None,
        rationale: None,
        anchor: None,
    };
    let titles = [
        plain(&wanted.priority),
        plain(&wanted.outcome),
        wanted.output.clone(),
    ];
    let mut parent: Option<HeadingId> = None;
    for (level, titles) in LEVELS.into_iter().zip(titles) {
        let number = parent.is_none().then_some(wanted.code.priority);
        let found = match parent.and_then(|id| workplan.heading(id)) {
            Some(above) => rows::under(workplan, above, &titles.title),
            None => workplan.under(None).find(|one| Some(one.number) == number),
        };
        if let Some(heading) = found {
            parent = Some(heading.id);
            continue;
        }
        let place = Place {
            year: workplan.year,
            level,
            parent,
            number,
        };
        let id = record_store::record_heading(db, &place, &titles).await?;
        workplan.headings.push(Heading {
            id,
            year: workplan.year,
            level,
            parent,
            number: number.unwrap_or_default(),
            title: titles.title,
            title_ru: None,
            title_ky: None,
            rationale: titles.rationale,
            anchor: None,
        });
        parent = Some(id);
    }
    parent.ok_or_else(|| Fault::new("a row without an output"))
}
