//! A [`Paper`] as a document to edit (ECMA-376, transitional).
//!
//! Written by hand like the calendar files: templates of the seven parts, packed. The libraries that were
//! tried know no language tag, no document title and no repeated table head, and a reader needs all three.
use std::io::{Cursor, Write as _};

use askama::Template;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::paper::{Block, Paper};
use super::passage::{Part, Passage};
use super::press;
use crate::base::fault::Fault;

const TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>"#;
const PACKAGE: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"#;

macro_rules! parts {
    ($($name:ident = $path:literal),+) => { $(
        #[derive(Template)]
        #[template(path = $path)]
        struct $name<'a> { paper: &'a Paper }
    )+ };
}
parts!(
    Document = "print/docx/document.xml",
    Relationships = "print/docx/relationships.xml",
    Styles = "print/docx/styles.xml",
    Numbering = "print/docx/numbering.xml",
    Header = "print/docx/header.xml",
    Footer = "print/docx/footer.xml",
    Core = "print/docx/core.xml"
);

impl Document<'_> {
    /// Under which number the package lists the address.
    fn link(&self, href: &str) -> usize {
        links(self.paper)
            .iter()
            .position(|one| *one == href)
            .unwrap_or_default()
    }

    fn blocks(&self) -> impl Iterator<Item = (usize, &Block)> {
        numbered(self.paper)
    }
}

impl Relationships<'_> {
    fn links(&self) -> Vec<&str> {
        links(self.paper)
    }
}

impl Numbering<'_> {
    fn blocks(&self) -> impl Iterator<Item = (usize, &Block)> {
        numbered(self.paper)
    }
}

impl Core<'_> {
    fn made(&self) -> String {
        let (year, month, day) = self.paper.made;
        format!("{year:04}-{month:02}-{day:02}T00:00:00Z")
    }
}

/// The addresses that its clauses lead to, each once.
fn links(paper: &Paper) -> Vec<&str> {
    let mut links: Vec<&str> = Vec::new();
    for block in &paper.blocks {
        let marked = block.marked();
        let runs = marked.into_iter().flat_map(|words| &words.runs);
        for href in runs.filter_map(|run| run.href.as_deref()) {
            if !links.contains(&href) {
                links.push(href);
            }
        }
    }
    links
}

/// Each block with the list that its clauses count in, from 1.
fn numbered(paper: &Paper) -> impl Iterator<Item = (usize, &Block)> {
    (1..).zip(&paper.blocks)
}

/// Whether its number stands beside words of its own.
fn begins_with_words(passage: &Passage) -> bool {
    matches!(passage.parts.first(), Some(Part::Words { .. }))
}

/// The language as the format names it.
fn culture(lang: &str) -> &'static str {
    match lang {
        "ru" => "ru-RU",
        "ky" => "ky-KG",
        _ => "en-GB",
    }
}

/// Packs it without holding up any page.
pub async fn of(paper: Paper) -> Result<Vec<u8>, Fault> {
    press::run(move || package(&paper)).await
}

fn package(paper: &Paper) -> Result<Vec<u8>, Fault> {
    let mut package = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    for (name, part) in [
        ("[Content_Types].xml", TYPES.to_owned()),
        ("_rels/.rels", PACKAGE.to_owned()),
        ("docProps/core.xml", Core { paper }.render()?),
        (
            "word/_rels/document.xml.rels",
            Relationships { paper }.render()?,
        ),
        ("word/document.xml", Document { paper }.render()?),
        ("word/styles.xml", Styles { paper }.render()?),
        ("word/numbering.xml", Numbering { paper }.render()?),
        ("word/header1.xml", Header { paper }.render()?),
        ("word/footer1.xml", Footer { paper }.render()?),
    ] {
        package.start_file(name, options)?;
        package.write_all(part.as_bytes())?;
    }
    Ok(package.finish()?.into_inner())
}
