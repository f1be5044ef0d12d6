//! The text of files that people send, for search. Every part of a file may be wrong on purpose: what is read is
//! bounded, nothing is unpacked to a disk, no name in it is followed, and no entity is expanded. `base::apart` runs
//! this in a process of its own, so that what still goes wrong ends there.
use std::io::{Cursor, Read as _};

use lopdf::{Document, LoadOptions};
use quick_xml::Reader;
use quick_xml::events::Event;

use super::archives::Unfit;
use super::blobs::MediaType;

/// So much of one file is unpacked, whatever it says of itself.
const MOST_UNPACKED: u64 = 32 << 20;
/// So much of one stream of a PDF.
const MOST_OF_A_STREAM: usize = 16 << 20;
/// A longer text is cut: nobody looks for the end of a book.
pub const MOST_LETTERS: usize = 400_000;
/// Office programs nest a few dozen deep.
const MOST_DEPTH: usize = 256;
const MOST_PAGES: usize = 1000;

/// What a file says, in plain lines; empty where it is a picture.
pub fn text_of(kind: MediaType, bytes: &[u8]) -> Result<String, Unfit> {
    let mut text = Text::default();
    match kind {
        MediaType::Pdf => pdf(bytes, &mut text)?,
        MediaType::Docx => parts(
            bytes,
            &["word/document.xml", "word/footnotes.xml"],
            &mut text,
        )?,
        MediaType::Odt => parts(bytes, &["content.xml"], &mut text)?,
        MediaType::Xlsx => {
            parts(
                bytes,
                &["xl/workbook.xml", "xl/sharedStrings.xml"],
                &mut text,
            )?;
            numbered(bytes, "xl/worksheets/sheet", &mut text)?;
        }
        MediaType::Pptx => numbered(bytes, "ppt/slides/slide", &mut text)?,
        MediaType::Text => text.push(&String::from_utf8_lossy(bytes)),
        MediaType::Png | MediaType::Jpeg => {}
    }
    Ok(text.0)
}

/// Words with single spaces, up to the most.
#[derive(Default)]
struct Text(String);

impl Text {
    fn push(&mut self, words: &str) {
        for letter in words.chars() {
            if self.is_full() {
                return;
            }
            let space = letter.is_whitespace() || letter.is_control();
            match (space, self.0.ends_with(' ')) {
                (true, true) => {}
                (true, false) => self.0.push(' '),
                (false, _) => self.0.push(letter),
            }
        }
    }

    fn is_full(&self) -> bool {
        // bytes are at least as many as letters
        self.0.len() >= MOST_LETTERS * 2
    }
}

fn pdf(bytes: &[u8], text: &mut Text) -> Result<(), Unfit> {
    let options = LoadOptions {
        max_decompressed_size: Some(MOST_OF_A_STREAM),
        ..LoadOptions::default()
    };
    let document = Document::load_mem_with_options(bytes, options).map_err(|_| Unfit::Broken)?;
    for &page in document.get_pages().keys().take(MOST_PAGES) {
        // one page that cannot be read does not silence the others
        if let Ok(words) = document.extract_text(&[page]) {
            text.push(&words);
            text.push(" ");
        }
        if text.is_full() {
            break;
        }
    }
    Ok(())
}

type Archive<'a> = zip::ZipArchive<Cursor<&'a [u8]>>;

fn open(bytes: &[u8]) -> Result<Archive<'_>, Unfit> {
    zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unfit::Broken)
}

/// One part by its exact name, within what is left of the bound; `None` where there is none.
fn part(archive: &mut Archive<'_>, name: &str, left: &mut u64) -> Result<Option<String>, Unfit> {
    if archive.index_for_name(name).is_none() {
        return Ok(None);
    }
    let entry = archive.by_name(name).map_err(|_| Unfit::Broken)?;
    let mut bytes = Vec::new();
    let read = entry.take(*left + 1).read_to_end(&mut bytes);
    let read = read.map_err(|_| Unfit::Broken)? as u64;
    *left = left.checked_sub(read).ok_or(Unfit::TooLarge)?;
    String::from_utf8(bytes)
        .map(Some)
        .map_err(|_| Unfit::Broken)
}

/// The first of these parts has to be there.
fn parts(bytes: &[u8], names: &[&str], text: &mut Text) -> Result<(), Unfit> {
    let mut archive = open(bytes)?;
    let mut left = MOST_UNPACKED;
    for (at, name) in names.iter().enumerate() {
        match part(&mut archive, name, &mut left)? {
            Some(xml) => words_of(&xml, text)?,
            None if at == 0 => return Err(Unfit::Broken),
            None => {}
        }
    }
    Ok(())
}

/// `slide1.xml`, `slide2.xml` … as long as they are there.
fn numbered(bytes: &[u8], stem: &str, text: &mut Text) -> Result<(), Unfit> {
    let mut archive = open(bytes)?;
    let mut left = MOST_UNPACKED;
    for number in 1..=MOST_PAGES {
        if text.is_full() {
            return Ok(());
        }
        match part(&mut archive, &format!("{stem}{number}.xml"), &mut left)? {
            Some(xml) => words_of(&xml, text)?,
            None if number == 1 => return Err(Unfit::Broken),
            None => return Ok(()),
        }
    }
    Ok(())
}

/// What stands in text runs; in an `OpenDocument` file every text is one. Elements that end a line or a cell part words.
fn words_of(xml: &str, text: &mut Text) -> Result<(), Unfit> {
    let mut reader = Reader::from_str(xml);
    let office = !xml.contains("urn:oasis:names:tc:opendocument");
    let mut depth = 0_usize;
    let mut runs = 0_usize;
    loop {
        match reader.read_event().map_err(|_| Unfit::Broken)? {
            Event::Start(one) => {
                depth += 1;
                if depth > MOST_DEPTH {
                    return Err(Unfit::Broken);
                }
                runs += usize::from(one.local_name().as_ref() == "t");
            }
            Event::End(one) => {
                depth = depth.saturating_sub(1);
                match one.local_name().as_ref() {
                    "t" => runs = runs.saturating_sub(1),
                    "p" | "h" | "si" | "row" | "tc" | "table-cell" | "is" => text.push(" "),
                    _ => {}
                }
            }
            Event::Empty(one) => {
                if matches!(
                    one.local_name().as_ref(),
                    "br" | "tab" | "cr" | "line-break" | "s"
                ) {
                    text.push(" ");
                }
            }
            Event::Text(words) if runs > 0 || !office => text.push(&words),
            Event::GeneralRef(name) if runs > 0 || !office => text.push(letter(name.as_ref())),
            Event::Eof if depth == 0 => return Ok(()),
            // what brings entities of its own is read no further
            Event::DocType(_) | Event::Eof => return Err(Unfit::Broken),
            Event::Text(_)
            | Event::GeneralRef(_)
            | Event::CData(_)
            | Event::Comment(_)
            | Event::Decl(_)
            | Event::PI(_) => {}
        }
        if text.is_full() {
            return Ok(());
        }
    }
}

/// The five that XML knows; any other parts words.
fn letter(entity: &str) -> &'static str {
    match entity {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        _ => " ",
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    fn packed(parts: &[(&str, &str)]) -> Vec<u8> {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, words) in parts {
            zip.start_file(*name, zip::write::SimpleFileOptions::default())
                .unwrap();
            zip.write_all(words.as_bytes()).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    #[test]
    fn each_office_format_gives_its_words() {
        let word = packed(&[(
            "word/document.xml",
            "<w:document><w:p><w:r><w:t>Көчүү &amp; </w:t></w:r><w:r><w:t>эмгек</w:t></w:r></w:p><w:p><w:r><w:instrText>x</w:instrText><w:t>end</w:t></w:r></w:p></w:document>",
        )]);
        assert_eq!(
            text_of(MediaType::Docx, &word).unwrap(),
            "Көчүү & эмгек end "
        );
        let sheet = packed(&[
            ("xl/workbook.xml", "<workbook/>"),
            (
                "xl/sharedStrings.xml",
                "<sst><si><t>Oblast</t></si><si><t>Osh</t></si></sst>",
            ),
            (
                "xl/worksheets/sheet1.xml",
                "<worksheet><row><c><v>7</v></c></row></worksheet>",
            ),
        ]);
        assert_eq!(text_of(MediaType::Xlsx, &sheet).unwrap(), "Oblast Osh ");
        let slides = packed(&[
            (
                "ppt/slides/slide1.xml",
                "<p:sld><a:p><a:r><a:t>One</a:t></a:r></a:p></p:sld>",
            ),
            (
                "ppt/slides/slide2.xml",
                "<p:sld><a:p><a:r><a:t>Two</a:t></a:r></a:p></p:sld>",
            ),
        ]);
        assert_eq!(text_of(MediaType::Pptx, &slides).unwrap(), "One Two ");
        let open = packed(&[(
            "content.xml",
            "<o xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"><text:p>Бир <text:span>эки</text:span></text:p></o>",
        )]);
        assert_eq!(text_of(MediaType::Odt, &open).unwrap(), "Бир эки ");
    }

    #[test]
    fn bombs_entities_and_depth_are_refused() {
        let bomb = packed(&[("word/document.xml", &" ".repeat((32 << 20) + 1))]);
        assert!(bomb.len() < 1 << 20);
        assert_eq!(text_of(MediaType::Docx, &bomb), Err(Unfit::TooLarge));
        let entities = packed(&[(
            "word/document.xml",
            "<!DOCTYPE a [<!ENTITY b \"bbbbbbbb\"><!ENTITY c \"&b;&b;\">]><a><t>&c;</t></a>",
        )]);
        assert_eq!(text_of(MediaType::Docx, &entities), Err(Unfit::Broken));
        let deep = format!("{}{}", "<a>".repeat(100_000), "</a>".repeat(100_000));
        let deep = packed(&[("word/document.xml", &deep)]);
        assert_eq!(text_of(MediaType::Docx, &deep), Err(Unfit::Broken));
    }
}
