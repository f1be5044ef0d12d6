//! Documents that the house made, read by other people's libraries: PDF, DOCX, Akoma Ntoso.
use std::collections::BTreeSet;
use std::io::Cursor;
use std::process::{Command, Stdio};

use lopdf::{Dictionary, Document, Object};
use quick_xml::Reader;
use quick_xml::events::Event;

pub(crate) fn dictionary<'a>(pdf: &'a Document, object: &'a Object) -> Option<&'a Dictionary> {
    if let Object::Reference(id) = object {
        return pdf.get_object(*id).ok()?.as_dict().ok();
    }
    object.as_dict().ok()
}

/// The roles of the structure tree, from its root down.
pub(crate) fn roles(pdf: &Document) -> Vec<String> {
    let mut found = Vec::new();
    let root = pdf.catalog().unwrap().get(b"StructTreeRoot").unwrap();
    let mut open = vec![dictionary(pdf, root).unwrap()];
    while let Some(node) = open.pop() {
        if let Ok(role) = node.get(b"S").and_then(Object::as_name) {
            found.push(String::from_utf8_lossy(role).into_owned());
        }
        let children: Vec<&Object> = match node.get(b"K") {
            Ok(Object::Array(all)) => all.iter().collect(),
            Ok(one) => vec![one],
            Err(_) => Vec::new(),
        };
        open.extend(children.into_iter().filter_map(|one| dictionary(pdf, one)));
    }
    found
}

pub(crate) fn text(pdf: &Document) -> String {
    let pages: Vec<u32> = pdf.get_pages().keys().copied().collect();
    let text = pdf.extract_text(&pages).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(crate) fn part(package: &[u8], name: &str) -> String {
    let mut package = zip::ZipArchive::new(Cursor::new(package)).unwrap();
    std::io::read_to_string(package.by_name(name).unwrap()).unwrap()
}

/// Reads every element strictly: name and attributes.
pub(crate) fn elements(xml: &str) -> Vec<(String, Vec<(String, String)>)> {
    let mut reader = Reader::from_str(xml);
    reader.config_mut().check_end_names = true;
    let mut found = Vec::new();
    loop {
        let event = reader.read_event().unwrap();
        if let Event::Start(one) | Event::Empty(one) = &event {
            let attributes = one.attributes().map(|pair| {
                let pair = pair.unwrap();
                (pair.key.as_ref().to_owned(), pair.value.to_string())
            });
            found.push((one.name().as_ref().to_owned(), attributes.collect()));
        }
        if matches!(event, Event::Eof) {
            return found;
        }
    }
}

pub(crate) fn values(xml: &str, element: &str, attribute: &str) -> Vec<String> {
    elements(xml)
        .into_iter()
        .filter(|(name, _)| name == element || element == "*")
        .flat_map(|(_, attributes)| attributes)
        .filter_map(|(name, value)| (name == attribute).then_some(value))
        .collect()
}

pub(crate) fn words_of(xml: &str) -> String {
    let mut words = String::new();
    let mut reader = Reader::from_str(xml);
    loop {
        let event = reader.read_event().unwrap();
        if let Event::Text(text) = &event {
            words.push_str(text);
        }
        if let Event::GeneralRef(name) = &event {
            words.push_str(match name.as_ref() {
                "lt" | "#60" => "<",
                "gt" | "#62" => ">",
                "amp" | "#38" => "&",
                "quot" | "#34" => "\"",
                "apos" | "#39" => "'",
                other => panic!("{other}"),
            });
        }
        if matches!(event, Event::Eof) {
            return words;
        }
    }
}

/// Every reference resolves, every identifier is unique, the parts stand in their order.
pub(crate) fn is_akoma_ntoso(xml: &str) {
    let ids = values(xml, "*", "eId");
    let unique: BTreeSet<&String> = ids.iter().collect();
    assert_eq!(unique.len(), ids.len(), "{ids:?}");
    let local = values(xml, "*", "href")
        .into_iter()
        .chain(values(xml, "*", "source"))
        .chain(values(xml, "*", "as"));
    for target in local {
        if let Some(id) = target.strip_prefix('#') {
            assert!(unique.contains(&id.to_owned()), "{target}");
        }
    }
    let names: Vec<String> = elements(xml).into_iter().map(|(name, _)| name).collect();
    let order = [
        "meta",
        "FRBRWork",
        "FRBRExpression",
        "FRBRManifestation",
        "references",
        "preface",
        "mainBody",
        "conclusions",
    ];
    let places: Vec<usize> = order
        .iter()
        .map(|part| {
            names
                .iter()
                .position(|name| name == part)
                .unwrap_or_else(|| panic!("no {part}"))
        })
        .collect();
    assert!(places.is_sorted(), "{places:?}");
    #[expect(
        clippy::disallowed_methods,
        reason = "script/test says where the schema of OASIS is"
    )]
    if let Ok(schema) = std::env::var("AKOMA_NTOSO_XSD") {
        let mut check = Command::new("xmllint")
            .args(["--nonet", "--noout", "--schema", &schema, "-"])
            .stdin(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        std::io::Write::write_all(&mut check.stdin.take().unwrap(), xml.as_bytes()).unwrap();
        let said = check.wait_with_output().unwrap();
        assert!(
            said.status.success(),
            "{}",
            String::from_utf8_lossy(&said.stderr)
        );
    }
}
