//! The words of a document of Word (ECMA-376), read under limits: paragraphs in their order, headings by their level.
use std::collections::HashMap;
use std::io::{Cursor, Read as _};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use crate::base::archives::{Unfit, unpacks_within};
use crate::base::lang::{InWords, Lang};

/// A file is at most so large, and unpacked at most so large; pictures are what makes it so.
pub(super) const MOST_BYTES: u64 = 20 << 20;
const MOST_UNPACKED: u64 = 80 << 20;
/// One part of it that is read.
const MOST_PART: u64 = 20 << 20;
/// So many letters fit into the form that shows what goes where.
const MOST_LETTERS: usize = 200_000;

/// Why a document cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unreadable {
    /// Another kind of file, as of an older Word or with a password.
    NotWord,
    Broken,
    TooLarge,
    TooLong,
    Empty,
}

impl InWords for Unreadable {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::NotWord => t.minutes_word_not_word(),
            Self::Broken => t.minutes_word_broken(),
            Self::TooLarge => t.minutes_word_too_large(MOST_BYTES >> 20),
            Self::TooLong => t.minutes_word_too_long(),
            Self::Empty => t.minutes_word_empty(),
        }
    }
}

/// One paragraph, or one row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// Of a heading, the topmost being 1; the title of the document is 0.
    pub(super) level: Option<u8>,
    pub(super) text: String,
}

/// A document as it was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Words {
    pub(super) lines: Vec<Line>,
    /// Pictures and notes, which stay in the file.
    pub(super) left: usize,
}

pub(super) fn words(bytes: &[u8]) -> Result<Words, Unreadable> {
    if !bytes.starts_with(b"PK\x03\x04") {
        return Err(Unreadable::NotWord);
    }
    unpacks_within(bytes, MOST_UNPACKED).map_err(|unfit| match unfit {
        Unfit::Broken => Unreadable::Broken,
        Unfit::TooLarge => Unreadable::TooLarge,
    })?;
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unreadable::Broken)?;
    let name = body_name(&mut archive)?;
    let body = part(&mut archive, &name)?.ok_or(Unreadable::NotWord)?;
    let sheet = part(&mut archive, "word/styles.xml")?;
    let styles = sheet.as_deref().map_or(Ok(Styles::new()), styles)?;
    let mut reading = Reading::new(&styles);
    reading.all(&body)?;
    let words = reading.words;
    if words.lines.iter().all(|line| line.text.is_empty()) {
        return Err(Unreadable::Empty);
    }
    Ok(words)
}

type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// A part of the package as text; `None` where there is no such part.
fn part(archive: &mut Archive<'_>, name: &str) -> Result<Option<String>, Unreadable> {
    let Ok(entry) = archive.by_name(name) else {
        return Ok(None);
    };
    let mut bytes = Vec::new();
    entry
        .take(MOST_PART + 1)
        .read_to_end(&mut bytes)
        .map_err(|_| Unreadable::Broken)?;
    if bytes.len() as u64 > MOST_PART {
        return Err(Unreadable::TooLarge);
    }
    let text = String::from_utf8(bytes).map_err(|_| Unreadable::Broken)?;
    Ok(Some(text))
}

/// Which part holds the text, as the package says; programs do not all call it the same.
fn body_name(archive: &mut Archive<'_>) -> Result<String, Unreadable> {
    let relations = part(archive, "_rels/.rels")?.unwrap_or_default();
    let mut found = None;
    each_element(&relations, |one| {
        let of = |name: &str| attribute(one, name);
        if of("Type").is_some_and(|kind| kind.ends_with("/officeDocument")) {
            found = of("Target");
        }
    })?;
    let name = found.unwrap_or_else(|| "word/document.xml".to_owned());
    Ok(name.trim_start_matches('/').to_owned())
}

/// Walks over the opening tags of a part.
fn each_element(xml: &str, mut take: impl FnMut(&BytesStart<'_>)) -> Result<(), Unreadable> {
    let mut reader = Reader::from_str(xml);
    loop {
        match reader.read_event().map_err(|_| Unreadable::Broken)? {
            Event::Start(one) | Event::Empty(one) => take(&one),
            Event::Eof => return Ok(()),
            Event::DocType(_) => return Err(Unreadable::Broken),
            Event::End(_)
            | Event::Text(_)
            | Event::CData(_)
            | Event::Comment(_)
            | Event::Decl(_)
            | Event::PI(_)
            | Event::GeneralRef(_) => {}
        }
    }
}

fn attribute(one: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut pairs = one.attributes().flatten();
    let pair = pairs.find(|pair| pair.key.as_ref() == name)?;
    Some(pair.value.to_string())
}

/// What a style makes of its paragraphs.
#[derive(Clone, Copy, Default)]
struct Style {
    level: Option<u8>,
    in_list: bool,
}

type Styles = HashMap<String, Style>;

/// Each style by its identifier; the names of headings are the same in every language, identifiers are not.
fn styles(xml: &str) -> Result<Styles, Unreadable> {
    let mut styles = Styles::new();
    let mut id = String::new();
    each_element(xml, |one| match one.name().as_ref() {
        "w:style" => id = attribute(one, "w:styleId").unwrap_or_default(),
        "w:name" => {
            let name = attribute(one, "w:val").unwrap_or_default().to_lowercase();
            let level = match name.strip_prefix("heading ") {
                Some(number) => number.parse().ok(),
                None => (name == "title").then_some(0),
            };
            styles.entry(id.clone()).or_default().level = level;
        }
        "w:outlineLvl" => {
            let style = styles.entry(id.clone()).or_default();
            style.level = style.level.or(outline(one));
        }
        "w:numId" => styles.entry(id.clone()).or_default().in_list = is_numbered(one),
        _ => {}
    })?;
    Ok(styles)
}

/// Number 0 takes a paragraph out of its list.
fn is_numbered(one: &BytesStart<'_>) -> bool {
    attribute(one, "w:val").is_some_and(|id| id != "0")
}

/// Counts from 0; 9 is the text itself.
fn outline(one: &BytesStart<'_>) -> Option<u8> {
    let level: u8 = attribute(one, "w:val")?.parse().ok()?;
    (level < 9).then(|| level + 1)
}

/// A paragraph that is being read.
#[derive(Default)]
struct Paragraph {
    text: String,
    level: Option<u8>,
    in_list: bool,
}

/// A row that is being read: finished cells, and the paragraphs of the open one.
#[derive(Default)]
struct Row {
    cells: Vec<String>,
    cell: Vec<String>,
}

struct Reading<'a> {
    styles: &'a Styles,
    words: Words,
    letters: usize,
    paragraphs: Vec<Paragraph>,
    rows: Vec<Row>,
    /// Inside of what was taken out, or of what is there twice for older programs.
    skipped: usize,
    in_text: bool,
}

impl<'a> Reading<'a> {
    fn new(styles: &'a Styles) -> Self {
        Self {
            styles,
            words: Words::default(),
            letters: 0,
            paragraphs: Vec::new(),
            rows: Vec::new(),
            skipped: 0,
            in_text: false,
        }
    }

    fn all(&mut self, xml: &str) -> Result<(), Unreadable> {
        let mut reader = Reader::from_str(xml);
        reader.config_mut().check_end_names = true;
        let mut open = 0_usize;
        loop {
            match reader.read_event().map_err(|_| Unreadable::Broken)? {
                Event::Start(one) => {
                    open += 1;
                    self.start(&one);
                }
                Event::Empty(one) => {
                    self.start(&one);
                    self.end(one.name().as_ref());
                }
                Event::End(one) => {
                    open = open.saturating_sub(1);
                    self.end(one.name().as_ref());
                }
                Event::Text(text) => self.push(&text),
                Event::CData(text) => self.push(&text),
                Event::GeneralRef(name) => self.push(&letter(name.as_ref())),
                Event::Eof if open == 0 => return Ok(()),
                // unfinished; or a declaration of what is never wanted, and may never end
                Event::Eof | Event::DocType(_) => return Err(Unreadable::Broken),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            }
            if self.letters > MOST_LETTERS {
                return Err(Unreadable::TooLong);
            }
        }
    }

    fn start(&mut self, one: &BytesStart<'_>) {
        let name = one.name();
        match name.as_ref() {
            "w:del" | "w:moveFrom" | "mc:Fallback" => self.skipped += 1,
            _ if self.skipped > 0 => {}
            "w:p" => self.paragraphs.push(Paragraph::default()),
            "w:tr" => self.rows.push(Row::default()),
            "w:t" => self.in_text = true,
            "w:tab" | "w:br" | "w:cr" if !self.paragraphs.is_empty() => self.space(),
            "w:noBreakHyphen" => self.add("-"),
            "w:pStyle" => {
                let id = attribute(one, "w:val").unwrap_or_default();
                let style = self.styles.get(&id).copied().unwrap_or_default();
                self.with(|paragraph| {
                    paragraph.level = paragraph.level.or(style.level);
                    paragraph.in_list |= style.in_list;
                });
            }
            "w:outlineLvl" => {
                let level = outline(one);
                self.with(|paragraph| paragraph.level = paragraph.level.or(level));
            }
            "w:numId" => {
                let in_list = is_numbered(one);
                self.with(|paragraph| paragraph.in_list = in_list);
            }
            "w:drawing" | "w:pict" | "w:object" | "w:footnoteReference" | "w:endnoteReference" => {
                self.words.left += 1;
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "w:del" | "w:moveFrom" | "mc:Fallback" => {
                self.skipped = self.skipped.saturating_sub(1);
            }
            _ if self.skipped > 0 => {}
            "w:t" => self.in_text = false,
            "w:p" => {
                if let Some(paragraph) = self.paragraphs.pop() {
                    self.finish(&paragraph);
                }
            }
            "w:tc" => {
                if let Some(row) = self.rows.last_mut() {
                    let cell = std::mem::take(&mut row.cell).join(" ");
                    row.cells.push(cell);
                }
            }
            "w:tr" => {
                if let Some(row) = self.rows.pop() {
                    let cells = row.cells.into_iter().filter(|cell| !cell.is_empty());
                    let text = cells.collect::<Vec<_>>().join(" | ");
                    self.put(Line { level: None, text });
                }
            }
            _ => {}
        }
    }

    fn with(&mut self, change: impl FnOnce(&mut Paragraph)) {
        if let Some(paragraph) = self.paragraphs.last_mut() {
            change(paragraph);
        }
    }

    fn push(&mut self, text: &str) {
        if self.in_text && self.skipped == 0 {
            self.add(text);
        }
    }

    fn space(&mut self) {
        self.add(" ");
    }

    fn add(&mut self, text: &str) {
        self.letters += text.chars().count();
        self.with(|paragraph| paragraph.text.push_str(text));
    }

    fn finish(&mut self, paragraph: &Paragraph) {
        let text = paragraph
            .text
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        let is_item = paragraph.in_list && paragraph.level.is_none() && !text.is_empty();
        self.put(Line {
            level: paragraph.level,
            text: if is_item { format!("– {text}") } else { text },
        });
    }

    /// Into the cell that is open, or as a line of its own.
    fn put(&mut self, line: Line) {
        if line.text.is_empty() {
            return;
        }
        match self.rows.last_mut() {
            Some(row) => row.cell.push(line.text),
            None => self.words.lines.push(line),
        }
    }
}

/// The five that XML names, and letters by their number; a document of Word names no others.
fn letter(name: &str) -> String {
    let number = match name.strip_prefix('#') {
        Some(hex) if hex.starts_with(['x', 'X']) => {
            u32::from_str_radix(hex.trim_start_matches(['x', 'X']), 16).ok()
        }
        Some(decimal) => decimal.parse().ok(),
        None => None,
    };
    match (name, number.and_then(char::from_u32)) {
        (_, Some(letter)) => letter.to_string(),
        ("lt", None) => "<".to_owned(),
        ("gt", None) => ">".to_owned(),
        ("amp", None) => "&".to_owned(),
        ("quot", None) => "\"".to_owned(),
        ("apos", None) => "'".to_owned(),
        (_, None) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write as _;

    const RELATIONS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#;
    const STYLES: &str = r#"<w:styles xmlns:w="w"><w:style w:styleId="1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="T"><w:name w:val="Title"/></w:style><w:style w:styleId="own"><w:name w:val="Punkt"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style></w:styles>"#;

    fn packed(parts: &[(&str, &str)]) -> Vec<u8> {
        let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default();
        for (name, text) in parts {
            archive.start_file(*name, options).unwrap();
            archive.write_all(text.as_bytes()).unwrap();
        }
        archive.finish().unwrap().into_inner()
    }

    fn document(body: &str) -> Vec<u8> {
        let body = format!(r#"<w:document xmlns:w="w"><w:body>{body}</w:body></w:document>"#);
        packed(&[
            ("_rels/.rels", RELATIONS),
            ("word/document.xml", &body),
            ("word/styles.xml", STYLES),
        ])
    }

    fn lines(body: &str) -> Vec<(Option<u8>, String)> {
        let read = words(&document(body)).unwrap();
        read.lines
            .into_iter()
            .map(|line| (line.level, line.text))
            .collect()
    }

    #[test]
    fn headings_are_known_by_the_name_of_their_style_or_their_level() {
        let styled = |style: &str, text: &str| {
            format!(
                r#"<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"#
            )
        };
        let body = [
            styled("T", "Minutes"),
            styled("1", "Opening"),
            styled("own", "Deeper"),
            r#"<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>By level</w:t></w:r></w:p>"#
                .to_owned(),
            styled("Normal", "Said."),
        ]
        .concat();
        let levels: Vec<Option<u8>> = lines(&body).iter().map(|line| line.0).collect();
        assert_eq!(levels, [Some(0), Some(1), Some(2), Some(1), None]);
    }

    #[test]
    fn runs_breaks_lists_and_rows_become_plain_lines() {
        let body = r#"<w:p><w:r><w:t xml:space="preserve">IOM </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>said &lt;that&gt;</w:t><w:br/><w:t>&#x4B1; &amp; more</w:t></w:r></w:p>
            <w:p/><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>first</w:t></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Action</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>FAO</w:t></w:r></w:p><w:p><w:r><w:t>ILO</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"#;
        let texts: Vec<String> = lines(body).into_iter().map(|line| line.1).collect();
        assert_eq!(
            texts,
            ["IOM said <that> ұ & more", "– first", "Action | FAO ILO"]
        );
    }

    #[test]
    fn what_was_taken_out_stays_out_and_what_is_left_behind_is_counted() {
        let body = "<w:p><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>
            <w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom><w:r><w:drawing/><w:footnoteReference/></w:r>
            <w:r><mc:AlternateContent><mc:Choice><w:t>once</w:t></mc:Choice><mc:Fallback><w:t>twice</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        let read = words(&document(body)).unwrap();
        assert_eq!(read.lines[0].text, "newonce");
        assert_eq!(read.left, 2);
    }

    #[test]
    fn the_package_says_where_its_text_is() {
        let text = "<w:document xmlns:w=\"w\"><w:p><w:r><w:t>here</w:t></w:r></w:p></w:document>";
        let elsewhere = RELATIONS.replace("word/document.xml", "/word/document2.xml");
        let bytes = packed(&[("_rels/.rels", &elsewhere), ("word/document2.xml", text)]);
        assert_eq!(words(&bytes).unwrap().lines[0].text, "here");
    }

    #[test]
    fn what_is_no_document_of_word_is_refused_for_what_it_is() {
        let whole = document("<w:p><w:r><w:t>said</w:t></w:r></w:p>");
        assert_eq!(words(b"%PDF-1.7"), Err(Unreadable::NotWord));
        let old = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
        assert_eq!(words(old), Err(Unreadable::NotWord), "or with a password");
        assert_eq!(words(b""), Err(Unreadable::NotWord));
        let other = packed(&[("xl/workbook.xml", "<workbook/>")]);
        assert_eq!(words(&other), Err(Unreadable::NotWord));
        for length in [whole.len() / 2, whole.len() - 30, 40] {
            assert_eq!(words(&whole[..length]), Err(Unreadable::Broken), "{length}");
        }
        for body in ["<w:p>", "<w:p></w:r>", "</w:p><w:p"] {
            assert_eq!(words(&document(body)), Err(Unreadable::Broken), "{body}");
        }
        assert_eq!(words(&document("<w:p/>")), Err(Unreadable::Empty));
    }

    /// A declaration that names itself a thousand times is not read at all.
    #[test]
    fn declared_entities_are_refused() {
        let text = "<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><w:document xmlns:w=\"w\"><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:document>";
        let bytes = packed(&[("_rels/.rels", RELATIONS), ("word/document.xml", text)]);
        assert_eq!(words(&bytes), Err(Unreadable::Broken));
    }

    #[test]
    fn a_small_file_that_unpacks_large_is_refused() {
        let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default();
        archive.start_file("word/media/zeros.bmp", options).unwrap();
        let piece = vec![0_u8; 1 << 20];
        for _ in 0..=(MOST_UNPACKED >> 20) {
            archive.write_all(&piece).unwrap();
        }
        let bytes = archive.finish().unwrap().into_inner();
        assert!(bytes.len() < 200_000);
        assert_eq!(words(&bytes), Err(Unreadable::TooLarge));
        let long = format!("<w:p><w:r><w:t>{}</w:t></w:r></w:p>", "x".repeat(250_000));
        assert_eq!(words(&document(&long)), Err(Unreadable::TooLong));
    }
}
