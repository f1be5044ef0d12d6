use chrono::{Datelike as _, NaiveDate};

use super::access::{MakePack, ReadPack, SeeAnnualReview};
use super::facts_store::{self, Year};
use super::model::{Facts, Pack, Variant};
use super::pages::AnnualReviewPage;
use super::{document, rules, store};
use crate::base::acts::Reads;
use crate::base::blobs;
use crate::base::fault::Fault;
use crate::base::lang::Lang;
use crate::base::words::Word as _;
use crate::render::{docx, pdf};
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::Fields;
use crate::web::visit::Visit;

/// The year that an address or a form names, else this one.
fn asked(visit: &Visit, fields: &Fields) -> i32 {
    let named = fields.raw("year").parse().ok();
    named
        .filter(|year| (2000..2200).contains(year))
        .unwrap_or(visit.today().year())
}

async fn facts(db: &mut dyn Reads, visit: &Visit, year: i32) -> Result<Facts, Fault> {
    let day = |month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap_or(visit.today());
    let bounds = Year {
        number: year,
        first_day: day(1, 1),
        last_day: day(12, 31),
        begins: visit.start_of_year(year),
        ends: visit.start_of_year(year + 1),
    };
    facts_store::facts(db, bounds, visit.today(), visit.zone.name()).await
}

pub(super) async fn show(seen: Seen<SeeAnnualReview>) -> Answer {
    let Seen {
        who,
        mut db,
        visit,
        query,
        ..
    } = seen;
    let facts = facts(&mut db, &visit, asked(&visit, &query)).await?;
    let packs = store::list(&mut db, facts.year).await?;
    let variant = Variant::parse(query.raw("variant")).unwrap_or(Variant::Internal);
    Reply::page(&AnnualReviewPage::of(&visit, &who, &facts, variant, &packs))
}

/// Keeps the year as it stands, in each language and variant; files are set when somebody takes them along.
pub(super) async fn make(act: Allowed<MakePack>) -> Answer {
    let Allowed {
        who,
        mut db,
        now,
        visit,
        fields,
        ..
    } = act;
    let year = asked(&visit, &fields);
    rules::make(year, visit.today().year())?;
    let facts = facts(&mut db, &visit, year).await?;
    let texts: Vec<_> = Variant::ALL
        .iter()
        .flat_map(|variant| Lang::ALL.map(|lang| (*variant, lang)))
        .map(|(variant, lang)| {
            let kept = document::write(&facts, lang, visit.zone, variant);
            (variant, lang, kept)
        })
        .collect();
    store::record_pack(&mut db, year, &texts, who.person()?, now).await?;
    db.commit().await?;
    Ok(
        see_other(&format!("/annual-review?year={year}#packs"))
            .saying(&visit.texts().annual_made()),
    )
}

pub(super) async fn internal_pdf(seen: Seen<ReadPack>) -> Answer {
    as_pdf(seen, Variant::Internal).await
}

pub(super) async fn releasable_pdf(seen: Seen<ReadPack>) -> Answer {
    as_pdf(seen, Variant::Releasable).await
}

pub(super) async fn internal_docx(seen: Seen<ReadPack>) -> Answer {
    as_docx(seen, Variant::Internal).await
}

pub(super) async fn releasable_docx(seen: Seen<ReadPack>) -> Answer {
    as_docx(seen, Variant::Releasable).await
}

/// The kept words on paper, in the reader's language.
async fn paper(
    seen: Seen<ReadPack>,
    variant: Variant,
    ending: &str,
) -> Result<(crate::render::paper::Paper, String), Fault> {
    let Seen {
        subject: pack,
        mut db,
        visit,
        ..
    } = seen;
    let (kept, hash) = store::kept(&mut db, pack.id, variant, visit.lang).await?;
    // the connection is free for others while the document is set
    drop(db);
    let paper = document::paper(kept, visit.lang, foot(&visit, &pack, &hash));
    let file = format!("annual-review-{}-{}.{ending}", pack.year, variant.name());
    Ok((paper, blobs::disposition(&file)))
}

fn foot(visit: &Visit, pack: &Pack, hash: &str) -> Vec<String> {
    let t = visit.texts();
    let dates = visit.lang.dates(visit.zone);
    vec![
        t.annual_hash(hash),
        t.records_made(
            dates.on_paper(dates.date_of(pack.made_at)),
            format!("{}/annual-review?year={}", visit.public_url, pack.year),
        ),
    ]
}

async fn as_pdf(seen: Seen<ReadPack>, variant: Variant) -> Answer {
    let (paper, name) = paper(seen, variant, "pdf").await?;
    let set = pdf::of(&paper).await?;
    Reply::file("application/pdf", &name, set.to_vec().into())
}

async fn as_docx(seen: Seen<ReadPack>, variant: Variant) -> Answer {
    let (paper, name) = paper(seen, variant, "docx").await?;
    Reply::file(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        &name,
        docx::of(paper).await?.into(),
    )
}
