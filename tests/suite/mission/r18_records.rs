//! What was adopted, as a document: on paper, to edit, for machines.
use std::collections::BTreeSet;
use std::io::Cursor;
use std::process::{Command, Stdio};

use lopdf::{Dictionary, Document, Object};
use quick_xml::Reader;
use quick_xml::events::Event;

use crate::world::World;
use crate::world::browser::Browser;
use crate::world::line::Line;

/// Adopted in session; FAO reserved itself on paragraph 2, in Kyrgyz.
async fn adopted(world: &World, line: &mut Line) -> String {
    let decision = line.open_decision("not_relevant").await;
    line.absent_member_agrees(world, &decision).await;
    let mut fao = world.role("focal point").await;
    let said = [
        ("value", "reservation"),
        ("paragraphs", "2"),
        (
            "reason",
            "2-пункт боюнча: мүчөлөрдүн өзүнүн тартиби < мыйзам & «эреже»",
        ),
    ];
    fao.does(&format!("{decision}/positions"), &said).await;
    line.co_chair
        .does(&format!("{decision}/adoption"), &[])
        .await;
    let action = [
        ("title", "Circulate the workplan"),
        ("lead", "6"),
        ("due_on", "2026-11-20"),
    ];
    let actions = format!("{decision}/actions");
    line.secretariat.does(&actions, &action).await;
    decision
}

async fn speaks(person: &mut Browser, lang: &str) {
    let account = [("lang", lang), ("scheme", "")];
    person.does("/account", &account).await;
}

fn dictionary<'a>(pdf: &'a Document, object: &'a Object) -> Option<&'a Dictionary> {
    if let Object::Reference(id) = object {
        return pdf.get_object(*id).ok()?.as_dict().ok();
    }
    object.as_dict().ok()
}

/// The roles of the structure tree, from its root down.
fn roles(pdf: &Document) -> Vec<String> {
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

fn text(pdf: &Document) -> String {
    let pages: Vec<u32> = pdf.get_pages().keys().copied().collect();
    let text = pdf.extract_text(&pages).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// R18: the record of an adopted decision on one sheet of paper, for everybody who reads or hears it.
#[tokio::test]
async fn an_adopted_decision_is_one_page_of_tagged_paper_in_the_readers_language() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let decision = adopted(&world, &mut line).await;
    let mut reader = world.person("nurgul.synakova@ilo.example").await;
    for (lang, words) in [
        (
            "en",
            [
                "UNMN/KGZ/2026/DEC/1",
                "Internal use only",
                "Adopted by consensus in session on 15 October 2026",
                "All 12 members were consulted",
                "DEC/1-A1",
            ],
        ),
        (
            "ru",
            [
                "Для внутреннего пользования",
                "Принято консенсусом на заседании",
                "Оговорка",
                "20 ноября 2026",
                "SHA-256",
            ],
        ),
        (
            "ky",
            [
                "Кыргыз Республикасындагы БУУнун Миграция тармагы",
                "Ички колдонуу үчүн гана",
                "Жыйында консенсус менен кабыл алынды",
                "мүчөлөрү менен (12) кеңешилди",
                "Аткарылышы",
            ],
        ),
    ] {
        speaks(&mut reader, lang).await;
        let file = reader.get(&format!("{decision}/record.pdf")).await;
        assert_eq!(file.status, 200, "{}", file.words());
        assert!(file.queries() <= 8, "{} queries", file.queries());
        assert_eq!(file.header("content-type"), "application/pdf");
        let name = file.header("content-disposition");
        assert!(name.contains("UNMN-KGZ-2026-DEC-1.pdf"), "{name}");
        let pdf = Document::load_mem(&file.bytes).unwrap();
        assert_eq!(pdf.get_pages().len(), 1, "{lang}: one page");
        let said = text(&pdf);
        for words in words {
            assert!(said.contains(words), "{lang}: {words}: {said}");
        }
        for exact in [
            "Approves the joint workplan;",
            "Requests the secretariat to circulate it.",
            "мүчөлөрдүн өзүнүн тартиби < мыйзам & «эреже»",
        ] {
            assert!(said.contains(exact), "{lang}: {exact}: {said}");
        }
        let catalog = pdf.catalog().unwrap();
        assert_eq!(
            catalog.get(b"Lang").unwrap().as_str().unwrap(),
            lang.as_bytes()
        );
        let marked = dictionary(&pdf, catalog.get(b"MarkInfo").unwrap()).unwrap();
        assert!(marked.get(b"Marked").unwrap().as_bool().unwrap());
        let roles = roles(&pdf);
        let count = |role: &str| roles.iter().filter(|one| *one == role).count();
        assert_eq!((count("H1"), count("H2")), (1, 4), "{roles:?}");
        assert_eq!((count("L"), count("LI")), (1, 2), "{roles:?}");
        assert_eq!((count("Table"), count("TH")), (1, 5), "{roles:?}");
        let claims = String::from_utf8_lossy(&file.bytes);
        assert!(claims.contains("pdfuaid"), "says that it is PDF/UA");
    }
    for stranger in ["state counterpart", "partner"] {
        let mut stranger = world.role(stranger).await;
        for ending in ["pdf", "docx", "xml"] {
            let path = format!("{decision}/record.{ending}");
            assert_eq!(stranger.get(&path).await.status, 404, "{path}");
        }
    }
}

/// R18: a text that is tabled is marked as a draft; one that is still written is no document.
#[tokio::test]
async fn a_tabled_text_is_marked_as_a_draft_and_one_still_written_is_none() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.drafted_decision("not_relevant").await;
    let record = format!("{decision}/record.pdf");
    let early = line.secretariat.get(&record).await;
    assert_eq!(early.status, 422);
    assert!(
        early.words().contains("not tabled yet"),
        "{}",
        early.words()
    );
    let page = line.secretariat.get(&decision).await;
    assert!(!page.links().contains(&record));
    line.secretariat
        .does(&format!("{decision}/tabling"), &[])
        .await;
    let page = line.secretariat.get(&decision).await;
    assert!(page.links().contains(&record), "{:?}", page.links());
    let file = line.secretariat.get(&record).await;
    let said = text(&Document::load_mem(&file.bytes).unwrap());
    assert!(said.contains("DRAFT"), "{said}");
    assert!(said.contains("UNMN/KGZ/2026/L.1"), "{said}");
    assert!(!said.contains("Adopted"), "{said}");
    let docx = line
        .secretariat
        .get(&format!("{decision}/record.docx"))
        .await;
    assert!(words_of(&part(&docx.bytes, "word/document.xml")).contains("DRAFT"));
    let xml = line
        .secretariat
        .get(&format!("{decision}/record.xml"))
        .await;
    assert!(xml.body.contains("<statement name=\"decisionDraft\""));
    is_akoma_ntoso(&xml.body);
}

/// R18: letters that no font has neither stop the record nor are lost.
#[tokio::test]
async fn letters_without_a_shape_are_spelled_out() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let draft = [
        ("item", "1"),
        ("proposer", "9"),
        ("title", "Migration \u{1f30d} 移民 #eval(1) *bold* $x$"),
        ("text", "Approves «移»;\nEndorses `it` <label> @ref."),
        ("relevance", "not_relevant"),
        ("relevance_reason", "So it was found."),
    ];
    let drafted = line.secretariat.post("/decisions", &draft).await;
    let decision = drafted.location().to_owned();
    line.secretariat
        .does(&format!("{decision}/tabling"), &[])
        .await;
    let file = line
        .secretariat
        .get(&format!("{decision}/record.pdf"))
        .await;
    assert_eq!(file.status, 200, "{}", file.words());
    let said = text(&Document::load_mem(&file.bytes).unwrap());
    for exact in [
        "[U+1F30D] [U+79FB][U+6C11] #eval(1) *bold* $x$",
        "«[U+79FB]»",
        "`it` <label> @ref.",
    ] {
        assert!(said.contains(exact), "{exact}: {said}");
    }
}

fn part(package: &[u8], name: &str) -> String {
    let mut package = zip::ZipArchive::new(Cursor::new(package)).unwrap();
    std::io::read_to_string(package.by_name(name).unwrap()).unwrap()
}

/// Reads every element strictly: name and attributes.
fn elements(xml: &str) -> Vec<(String, Vec<(String, String)>)> {
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

fn values(xml: &str, element: &str, attribute: &str) -> Vec<String> {
    elements(xml)
        .into_iter()
        .filter(|(name, _)| name == element || element == "*")
        .flat_map(|(_, attributes)| attributes)
        .filter_map(|(name, value)| (name == attribute).then_some(value))
        .collect()
}

fn words_of(xml: &str) -> String {
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

/// R18: the same record to edit, with headings, numbering, tables and its language.
#[tokio::test]
async fn the_record_can_be_edited() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let decision = adopted(&world, &mut line).await;
    let mut reader = world.person("nurgul.synakova@ilo.example").await;
    speaks(&mut reader, "ru").await;
    let file = reader.get(&format!("{decision}/record.docx")).await;
    assert_eq!(file.status, 200, "{}", file.words());
    let body = part(&file.bytes, "word/document.xml");
    let said = words_of(&body);
    for words in [
        "UNMN/KGZ/2026/DEC/1",
        "Approves the joint workplan;",
        "мүчөлөрдүн өзүнүн тартиби < мыйзам & «эреже»",
        "Принято консенсусом на заседании",
        "Circulate the workplan",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    let styles = values(&body, "w:pStyle", "w:val");
    let count = |style: &str| styles.iter().filter(|one| *one == style).count();
    assert_eq!((count("Title"), count("Heading1")), (1, 4), "{styles:?}");
    assert_eq!(
        values(&body, "w:numId", "w:val").len(),
        2,
        "two paragraphs count"
    );
    assert_eq!(
        values(&body, "w:lang", "w:val"),
        ["en-GB"; 3],
        "the text in its own"
    );
    let tables = elements(&body);
    let repeated = tables
        .iter()
        .filter(|(name, _)| name == "w:tblHeader")
        .count();
    assert_eq!(repeated, 1);
    let sheet = part(&file.bytes, "word/styles.xml");
    assert_eq!(values(&sheet, "w:lang", "w:val"), ["ru-RU"]);
    let defined: BTreeSet<String> = values(&sheet, "w:style", "w:styleId").into_iter().collect();
    for used in styles
        .into_iter()
        .chain(values(&body, "w:tblStyle", "w:val"))
    {
        assert!(defined.contains(&used), "{used}");
    }
    assert!(values(&sheet, "w:name", "w:val").contains(&"heading 1".to_owned()));
    let numbers = part(&file.bytes, "word/numbering.xml");
    let lists = values(&numbers, "w:num", "w:numId");
    for used in values(&body, "w:numId", "w:val") {
        assert!(lists.contains(&used), "{used}");
    }
    let core = words_of(&part(&file.bytes, "docProps/core.xml"));
    assert!(core.contains("Joint workplan 2027"), "{core}");
    for name in [
        "word/header1.xml",
        "word/footer1.xml",
        "[Content_Types].xml",
        "_rels/.rels",
    ] {
        elements(&part(&file.bytes, name));
    }
    let head = words_of(&part(&file.bytes, "word/header1.xml"));
    assert!(head.contains("Для внутреннего пользования"), "{head}");
}

/// Every reference resolves, every identifier is unique, the parts stand in their order.
fn is_akoma_ntoso(xml: &str) {
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

/// R18: the record for machines, as the United Nations exchange documents.
#[tokio::test]
async fn the_record_is_akoma_ntoso() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let decision = adopted(&world, &mut line).await;
    let file = line
        .secretariat
        .get(&format!("{decision}/record.xml"))
        .await;
    assert_eq!(file.status, 200, "{}", file.words());
    assert_eq!(file.header("content-type"), "application/akn+xml");
    let xml = &file.body;
    is_akoma_ntoso(xml);
    let work = "/akn/un/statement/deliberation/unmn-kgz/2026-10-15/dec-1";
    assert_eq!(values(xml, "FRBRuri", "value")[0], work);
    assert_eq!(
        values(xml, "FRBRthis", "value")[1],
        format!("{work}/eng@2026-10-15/!main")
    );
    assert_eq!(values(xml, "FRBRcountry", "value"), ["un"]);
    assert_eq!(values(xml, "FRBRlanguage", "language"), ["eng"]);
    assert_eq!(values(xml, "statement", "name"), ["decision"]);
    assert_eq!(values(xml, "paragraph", "eId"), ["para_1", "para_2"]);
    assert_eq!(values(xml, "hcontainer", "class"), ["reservation"]);
    let said = words_of(xml);
    for words in [
        "The Network,",
        "Requests the secretariat to circulate it.",
        "тартиби < мыйзам & «эреже»",
        "Internal use only",
        "All 12 members were consulted",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert!(!xml.to_lowercase().contains("vote"), "nobody voted");
}
