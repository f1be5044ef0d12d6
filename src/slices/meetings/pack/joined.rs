//! The papers that are PDF as one file: a table of contents with page numbers, then each paper under its bookmark. Papers
//! are strangers' files: they are counted and joined in a process apart, one pack at a time.
use tokio::sync::Semaphore;

use super::super::access::SeeMeeting;
use super::super::model::{Item, Meeting};
use super::super::pages::title_of;
use super::super::papers::{self, Brief};
use super::super::rules::Refusal;
use super::document::{Line, contents};
use super::names;
use super::web::{name, seen_papers};
use crate::base::apart::Whole;
use crate::base::blobs::MediaType;
use crate::base::fault::Fault;
use crate::base::joined_pdf::pages_of;
use crate::render::pdf;
use crate::web::allowed::Seen;
use crate::web::answer::{Answer, Reply, WebError};
use crate::web::visit::Visit;

static JOINING: Semaphore = Semaphore::const_new(1);
/// A table of contents that grows by its page numbers is set again; it does not grow twice.
const ROUNDS: usize = 3;

/// Whether it can stand in the pack.
pub(super) fn is_taken(paper: &Brief) -> bool {
    paper.media_type == MediaType::Pdf.name() && paper.withdrawn_at.is_none()
}

/// What the table says of a paper, but for its page.
fn line(visit: &Visit, items: &[Item], place: i32, paper: &Brief) -> Line {
    let title = |title: &str, ru: Option<&str>, ky: Option<&str>| -> String {
        title_of(visit.lang, title, ru, ky).to_owned()
    };
    let item = items.iter().find(|item| item.position == place);
    Line {
        item: item.map_or_else(String::new, |item| {
            let words = title(
                &item.title,
                item.title_ru.as_deref(),
                item.title_ky.as_deref(),
            );
            format!("{place}. {words}")
        }),
        symbol: papers::symbol(&visit.symbol_prefix, paper.year, paper.number),
        title: title(
            &paper.title,
            paper.title_ru.as_deref(),
            paper.title_ky.as_deref(),
        ),
        page: None,
    }
}

pub(super) async fn papers(seen: Seen<SeeMeeting>) -> Answer {
    let (visit, meeting, items, papers) = seen_papers(seen).await?;
    let listed = names::in_order(&items, &papers);
    if !listed.iter().any(|(_, paper)| is_taken(paper)) {
        return Err(WebError::NotFound);
    }
    let _turn = JOINING.acquire().await.map_err(Fault::from)?;
    let mut counted = Vec::new();
    let whole = |paper: &Brief| Whole {
        files: visit.files.clone(),
        sha256: paper.sha256.clone(),
        bytes: paper.bytes.try_into().unwrap_or_default(),
    };
    for (_, paper) in listed.iter().filter(|(_, paper)| is_taken(paper)) {
        counted.push(whole(paper));
    }
    let too_much = |_: &'static str| WebError::from(Refusal::TooMuchToJoin);
    let counts = visit.apart.count_pages(counted).await?.map_err(too_much)?;
    let mut pages = counts.into_iter();
    let mut lines = Vec::new();
    let mut files = Vec::new();
    for (place, paper) in &listed {
        let line = line(&visit, &items, *place, paper);
        let count = is_taken(paper).then(|| pages.next()).flatten().flatten();
        if count.is_some() {
            files.push((format!("{} {}", line.symbol, line.title), whole(paper)));
        }
        lines.push((line, count));
    }
    let cover = cover(&visit, &meeting, lines).await?;
    let lang = visit.lang.tag();
    let bookmark = visit.texts().pack_contents();
    let joined = visit.apart.join(lang, (bookmark, cover), files).await?;
    let bytes = joined.map_err(too_much)?;
    let name = name(&visit, &meeting, "papers.pdf");
    Reply::file("application/pdf", &name, bytes.into())
}

/// The table of contents, with the page on which each paper begins.
async fn cover(
    visit: &Visit,
    meeting: &Meeting,
    mut lines: Vec<(Line, Option<usize>)>,
) -> Result<Vec<u8>, Fault> {
    let mut own = 1;
    for _ in 0..ROUNDS {
        let mut next = own + 1;
        for (line, count) in &mut lines {
            line.page = count.map(|_| next);
            next += count.unwrap_or_default();
        }
        let lines: Vec<&Line> = lines.iter().map(|(line, _)| line).collect();
        let set = pdf::of(&contents(visit, meeting, &lines)).await?;
        // our own file, and no stranger's
        let pages = pages_of(&set).map_err(|_| Fault::new("a cover without pages"))?;
        if pages == own {
            return Ok(set.to_vec());
        }
        own = pages;
    }
    Err(Fault::new("a table of contents that grows for ever"))
}
