//! What was adopted, as a document: on paper, to edit, for machines.
use std::collections::BTreeSet;

use lopdf::Document;

use crate::world::World;
use crate::world::browser::Browser;
use crate::world::line::Line;
use crate::world::paper::{
    dictionary, elements, is_akoma_ntoso, part, roles, text, values, words_of,
};

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

/// R18: strong, emphasised and linked words are such on the page, in the letter and in each document, and
/// the text that is kept is the one that was typed.
#[tokio::test]
async fn marks_of_a_text_are_seen_wherever_it_is_read() {
    const TYPED: &str = "The Network,\n*Approves* the **joint** [workplan](https://example.org/plan?a=1&b=2);\n\
                         *Requests* 5 * 3 copies <b>by May</b>, [not this](javascript:alert(1)).";
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let draft = [
        ("item", "1"),
        ("proposer", "9"),
        ("title", "Joint workplan 2027"),
        ("text", TYPED),
        ("relevance", "not_relevant"),
        ("relevance_reason", "So it was found."),
    ];
    let drafted = line.secretariat.post("/decisions", &draft).await;
    let decision = drafted.location().to_owned();
    for act in ["tabling", "opening"] {
        let by = if act == "opening" {
            &mut line.co_chair
        } else {
            &mut line.secretariat
        };
        by.does(&format!("{decision}/{act}"), &[]).await;
    }
    let mut db = world.database.owner().await;
    let kept: String =
        sqlx::query_scalar("select text from decision_version order by number desc limit 1")
            .fetch_one(&mut db)
            .await
            .unwrap();
    assert_eq!(kept, TYPED);
    let page = line.secretariat.get(&decision).await;
    let on_the_page = [
        "<em>Approves</em> the <strong>joint</strong> <a href=\"https://example.org/plan?a=1&#38;b=2\">workplan</a>;",
        "<em>Requests</em> 5 * 3 copies &#60;b&#62;by May&#60;/b&#62;, [not this](javascript:alert(1)).",
    ];
    let (letter, html): (String, String) = sqlx::query_as(
        "select body_text, body_html from mail where kind = 'decision.opened' limit 1",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    for marked in on_the_page {
        assert!(page.body.contains(marked), "{}", page.body);
        assert!(html.contains(marked), "{html}");
    }
    assert!(
        letter.contains("1. Approves the joint workplan (https://example.org/plan?a=1&b=2);"),
        "{letter}"
    );

    let plain = "Approves the joint workplan; Requests 5 * 3 copies <b>by May</b>, [not this](javascript:alert(1)).";
    let file = line
        .secretariat
        .get(&format!("{decision}/record.pdf"))
        .await;
    let pdf = Document::load_mem(&file.bytes).unwrap();
    let said = text(&pdf).replace(" ;", ";").replace("2. ", "");
    assert!(said.contains(plain), "{said}");
    assert!(
        roles(&pdf).contains(&"Link".to_owned()),
        "{:?}",
        roles(&pdf)
    );

    let file = line
        .secretariat
        .get(&format!("{decision}/record.docx"))
        .await;
    let body = part(&file.bytes, "word/document.xml");
    let names = elements(&body);
    let count = |element: &str| names.iter().filter(|(name, _)| name == element).count();
    assert_eq!((count("w:i"), count("w:hyperlink")), (2, 1));
    let led = values(&body, "w:hyperlink", "r:id");
    let parts = elements(&part(&file.bytes, "word/_rels/document.xml.rels"));
    let target = parts
        .iter()
        .find(|(_, of)| of.contains(&("Id".to_owned(), led[0].clone())));
    let (_, target) = target.expect("the address is listed");
    assert!(
        target
            .iter()
            .any(|(name, to)| name == "Target" && to.contains("https://example.org/plan"))
    );

    let xml = line
        .secretariat
        .get(&format!("{decision}/record.xml"))
        .await
        .body;
    is_akoma_ntoso(&xml);
    assert!(xml.contains("<i>Approves</i> the <b>joint</b> <a href=\"https://example.org/plan?a=1&#38;b=2\">workplan</a>;"), "{xml}");
}
