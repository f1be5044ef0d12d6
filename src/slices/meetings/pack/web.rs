use std::sync::Arc;

use axum::body::Body;

use super::super::access::{SeeMeeting, SeeParticipants};
use super::super::model::{Item, Meeting};
use super::super::papers::Brief;
use super::super::store::seats;
use super::super::{agenda, group_store};
use super::{document, names};
use crate::base::access::Act;
use crate::base::acts::Reading;
use crate::base::archives::{self, Packed};
use crate::base::blobs;
use crate::base::fault::Fault;
use crate::render::paper::Paper;
use crate::render::{docx, pdf};
use crate::web::allowed::Seen;
use crate::web::answer::{Answer, Reply};
use crate::web::visit::Visit;

/// `UNMN-KGZ-2026-MTG-3-agenda.pdf`
pub(super) fn name(visit: &Visit, meeting: &Meeting, what: &str) -> String {
    let symbol = meeting.symbol(&visit.symbol_prefix).replace('/', "-");
    blobs::disposition(&format!("{symbol}-{what}"))
}

async fn as_pdf(what: &str, set: Set) -> Answer {
    let pages = pdf::of(&set.paper).await?;
    let name = name(&set.visit, &set.meeting, &format!("{what}.pdf"));
    Reply::file("application/pdf", &name, pages.to_vec().into())
}

async fn as_docx(what: &str, set: Set) -> Answer {
    let packed = docx::of(set.paper).await?;
    Reply::file(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        &name(&set.visit, &set.meeting, &format!("{what}.docx")),
        packed.into(),
    )
}

/// What stands open of it, for whoever stands outside.
async fn open_contents<A: Act>(
    db: &mut Reading<A>,
    meeting: &Meeting,
) -> Result<(Vec<Item>, Vec<Brief>), Fault> {
    let items = agenda::open_items(db, meeting.id).await?;
    let papers = group_store::open_papers(db, meeting).await?;
    Ok((items, papers))
}

/// A document with what names it; the connection is free for others while it is set.
struct Set {
    visit: Arc<Visit>,
    meeting: Meeting,
    paper: Paper,
}

async fn agenda(seen: Seen<SeeMeeting>) -> Result<Set, Fault> {
    let Seen {
        subject: meeting,
        who,
        mut db,
        visit,
        ..
    } = seen;
    let paper = if who.hat.is_inside() {
        let contents = agenda::contents(&mut db, &meeting, (visit.today(), visit.now)).await?;
        document::agenda(&visit, &meeting, &contents)
    } else {
        let (items, papers) = open_contents(&mut db, &meeting).await?;
        document::open_agenda(&visit, &meeting, &items, &papers)
    };
    Ok(Set {
        visit,
        meeting,
        paper,
    })
}

pub(super) async fn agenda_pdf(seen: Seen<SeeMeeting>) -> Answer {
    as_pdf("agenda", agenda(seen).await?).await
}

pub(super) async fn agenda_docx(seen: Seen<SeeMeeting>) -> Answer {
    as_docx("agenda", agenda(seen).await?).await
}

async fn participants(seen: Seen<SeeParticipants>) -> Result<Set, Fault> {
    let Seen {
        subject: meeting,
        mut db,
        visit,
        ..
    } = seen;
    let day = meeting.starts_at.with_timezone(&visit.zone).date_naive();
    let seats = seats(&mut db, meeting.id, day).await?;
    let paper = document::participants(&visit, &meeting, &seats);
    Ok(Set {
        visit,
        meeting,
        paper,
    })
}

pub(super) async fn participants_pdf(seen: Seen<SeeParticipants>) -> Answer {
    as_pdf("participants", participants(seen).await?).await
}

pub(super) async fn participants_docx(seen: Seen<SeeParticipants>) -> Answer {
    as_docx("participants", participants(seen).await?).await
}

/// The items and papers that the reader sees on the agenda; the connection is free afterwards.
pub(super) async fn seen_papers(
    seen: Seen<SeeMeeting>,
) -> Result<(Arc<Visit>, Meeting, Vec<Item>, Vec<Brief>), Fault> {
    let Seen {
        subject: meeting,
        who,
        mut db,
        visit,
        ..
    } = seen;
    let (items, papers) = if who.hat.is_inside() {
        let contents = agenda::contents(&mut db, &meeting, (visit.today(), visit.now)).await?;
        (contents.items, contents.papers)
    } else {
        // counted by themselves, as their page does: gaps would tell how many others there are
        let (mut items, papers) = open_contents(&mut db, &meeting).await?;
        for (place, item) in (1..).zip(&mut items) {
            item.position = place;
        }
        (items, papers)
    };
    Ok((visit, meeting, items, papers))
}

/// Every paper that the reader sees on the agenda, in its current version; a withdrawn one is left out.
pub(super) async fn papers(seen: Seen<SeeMeeting>) -> Answer {
    let (visit, meeting, items, papers) = seen_papers(seen).await?;
    let entries = names::in_order(&items, &papers)
        .into_iter()
        .map(|(place, paper)| Packed {
            name: names::of(paper, place),
            sha256: paper.sha256.clone(),
        })
        .collect();
    let body = Body::from_stream(archives::pack(visit.files.clone(), entries));
    Reply::file(
        "application/zip",
        &name(&visit, &meeting, "papers.zip"),
        body,
    )
}
