//! The request on paper: the letter that goes out, with the network's letterhead, its number and its date, in the
//! language of the request. It says what was disclosed and nothing else (R14), so its addressee may fetch it too.
use chrono::Datelike;

use super::access::SeeConsultation;
use super::model::Consultation;
use super::store::{self, House, Names};
use crate::base::blobs;
use crate::render::paper::{Block, Paper, language_of};
use crate::render::{docx, pdf};
use crate::slices::decisions;
use crate::web::allowed::Seen;
use crate::web::answer::{Answer, Reply, WebError};
use crate::web::visit::Visit;

const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

pub(super) async fn as_pdf(seen: Seen<SeeConsultation>) -> Answer {
    let (asked, paper) = written(seen).await?;
    let set = pdf::of(&paper).await?;
    Reply::file(
        "application/pdf",
        &name(&asked, &paper, "pdf"),
        set.to_vec().into(),
    )
}

pub(super) async fn as_docx(seen: Seen<SeeConsultation>) -> Answer {
    let (asked, paper) = written(seen).await?;
    let name = name(&asked, &paper, "docx");
    let packed = docx::of(paper).await?;
    Reply::file(DOCX, &name, packed.into())
}

/// `UNMN-KGZ-2026-LTR-4.pdf`; a request from before letters were numbered goes by its own number.
fn name(asked: &Consultation, paper: &Paper, ending: &str) -> String {
    let stem = if paper.symbol.is_empty() {
        format!("letter-{}", asked.id)
    } else {
        paper.symbol.replace('/', "-")
    };
    blobs::disposition(&format!("{stem}.{ending}"))
}

/// The connection is free for others while the document is set.
async fn written(seen: Seen<SeeConsultation>) -> Result<(Consultation, Paper), WebError> {
    let Seen {
        subject: asked,
        mut db,
        visit,
        ..
    } = seen;
    let house = store::house(&mut db).await?;
    let body = store::names(&mut db, asked.organisation).await?;
    let paper = paper(&visit, &asked, &house, &body);
    Ok((asked, paper))
}

fn paper(visit: &Visit, asked: &Consultation, house: &House, body: &Names) -> Paper {
    let lang = asked.lang;
    let t = lang.texts();
    let dates = lang.dates(visit.zone);
    let day = dates.date_of(asked.requested_at);
    let addressee = lang.pick(&body.name, body.name_ru.as_deref(), body.name_ky.as_deref());
    let reply_by = dates.date_of(asked.reply_by);
    let small = |number: u32| u8::try_from(number).unwrap_or(1);
    let symbol = asked.symbol(&visit.symbol_prefix).unwrap_or_default();
    Paper {
        lang: lang.tag(),
        network: house.name(lang).to_owned(),
        kind: t.state_letter_kind(),
        symbol: symbol.clone(),
        title: asked.title.clone(),
        marking: t.state_letter_marking(addressee),
        draft: String::new(),
        facts: vec![
            (t.state_letter_to(), addressee.to_owned()),
            (t.state_letter_dated(), dates.on_paper(day)),
            (t.state_reply_by(), dates.on_paper(reply_by)),
        ],
        blocks: vec![
            Block::text(t.state_letter_opening()),
            clauses(asked),
            Block::text(t.state_letter_how(dates.on_paper(reply_by))),
            Block::text(t.state_letter_closing()),
        ],
        foot: vec![t.state_letter_foot(
            symbol,
            format!("{}/state-consultations/{}", visit.public_url, asked.id),
        )],
        made: (day.year(), small(day.month()), small(day.day())),
    }
}

/// The text as it was disclosed, word for word.
fn clauses(asked: &Consultation) -> Block {
    let (opening, clauses) = decisions::clauses(&asked.text);
    Block::Clauses {
        lang: if asked.is_translated() {
            asked.lang.tag()
        } else {
            language_of(&asked.text)
        },
        opening,
        clauses,
    }
}
