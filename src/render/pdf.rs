//! A [`Paper`] as tagged PDF (PDF/UA-1, ISO 14289-1), set by typst.
//!
//! Fonts and typesetter are read at the first document, not at start: a house that prints nothing keeps
//! nothing in memory. What was set lately is kept by its content. The fonts are those of the pages: `script/fonts` makes them from their woff2.
use std::collections::VecDeque;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use sha2::{Digest, Sha256};
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Dict, Duration, IntoValue, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::paper::Paper;
use super::press;
use crate::base::fault::Fault;

const FONTS: [&[u8]; 3] = [
    include_bytes!("../../static/fonts/ashar-sans-regular.ttf"),
    include_bytes!("../../static/fonts/ashar-sans-bold.ttf"),
    include_bytes!("../../static/fonts/ashar-serif-regular.ttf"),
];
const TEMPLATE: &str = include_str!("../../templates/print/paper.typ");

/// Bytes of documents kept for whoever asks next.
const KEPT: usize = 4 << 20;

struct Case {
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

static CASE: LazyLock<Case> = LazyLock::new(|| {
    let fonts: Vec<Font> = FONTS
        .into_iter()
        .flat_map(|font| Font::iter(Bytes::new(font)))
        .collect();
    Case {
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
    }
});
static SHELF: Mutex<Shelf> = Mutex::new(Shelf {
    papers: VecDeque::new(),
});

type Key = [u8; 32];

/// The documents set last, newest first.
struct Shelf {
    papers: VecDeque<(Key, Arc<[u8]>)>,
}

impl Shelf {
    fn find(&self, key: &Key) -> Option<Arc<[u8]>> {
        let (_, pdf) = self.papers.iter().find(|(known, _)| known == key)?;
        Some(Arc::clone(pdf))
    }

    fn keep(&mut self, key: Key, pdf: &Arc<[u8]>) {
        self.papers.push_front((key, Arc::clone(pdf)));
        let mut bytes = 0;
        self.papers.retain(|(_, pdf)| {
            bytes += pdf.len();
            bytes <= KEPT
        });
    }
}

/// Sets a document without holding up any page.
pub async fn of(paper: &Paper) -> Result<Arc<[u8]>, Fault> {
    let words = serde_json::to_string(paper)?;
    let key = Key::from(Sha256::digest(&words));
    let shelf = || SHELF.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(pdf) = shelf().find(&key) {
        return Ok(pdf);
    }
    let made = paper.made;
    let pdf: Arc<[u8]> = press::run(move || set(&words, made)).await?.into();
    shelf().keep(key, &pdf);
    Ok(pdf)
}

fn set(words: &str, (year, month, day): (i32, u8, u8)) -> Result<Vec<u8>, Fault> {
    let mut inputs = Dict::new();
    inputs.insert("data".into(), with_known_letters(words).into_value());
    let file = VirtualPath::new("paper.typ").map_err(|fault| Fault::new(format!("{fault:?}")))?;
    let desk = Desk {
        library: LazyHash::new(Library::builder().with_inputs(inputs).build()),
        paper: Source::new(
            FileId::new(RootedPath::new(VirtualRoot::Project, file)),
            TEMPLATE.to_owned(),
        ),
    };
    let set = typst::compile::<typst_layout::PagedDocument>(&desk)
        .output
        .and_then(|document| {
            let made = Datetime::from_ymd_hms(year, month, day, 0, 0, 0);
            let options = PdfOptions {
                ident: Smart::Auto,
                creator: Smart::Custom(Some("Ashar".to_owned())),
                timestamp: made.map(Timestamp::new_utc),
                standards: PdfStandards::new(&[PdfStandard::Ua_1]).unwrap_or_default(),
                ..PdfOptions::default()
            };
            typst_pdf::pdf(&document, &options)
        });
    // what the typesetter remembers of this document serves no other one
    comemo::evict(0);
    set.map_err(|faults| Fault::new(in_words(&faults)))
}

fn in_words(faults: &[SourceDiagnostic]) -> String {
    let messages: Vec<&str> = faults.iter().map(|fault| fault.message.as_str()).collect();
    format!("a document was not set: {}", messages.join("; "))
}

/// PDF/UA allows no letter without a shape. One that our fonts lack is spelled out by its number, so
/// that it is neither lost nor stops the document.
fn with_known_letters(words: &str) -> String {
    let known = |c: char| {
        c.is_ascii()
            || (0..CASE.fonts.len()).all(|at| {
                let info = CASE.book.info(at);
                info.is_some_and(|font| font.coverage.contains(u32::from(c)))
            })
    };
    if words.chars().all(known) {
        return words.to_owned();
    }
    words
        .chars()
        .map(|c| match c {
            c if known(c) => c.to_string(),
            c if c.is_whitespace() => " ".to_owned(),
            // hyphens that differ only in how lines break at them
            '\u{2010}'..='\u{2012}' => "-".to_owned(),
            c => format!("[U+{:04X}]", u32::from(c)),
        })
        .collect()
}

/// What the typesetter may see: its template, our fonts, no file, no clock.
struct Desk {
    library: LazyHash<Library>,
    paper: Source,
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &CASE.book
    }

    fn main(&self) -> FileId {
        self.paper.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.paper.id() {
            Ok(self.paper.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        CASE.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
