//! R11: minutes on paper and to edit, from the day members have them.
use lopdf::Document;

use crate::world::World;
use crate::world::line::Line;
use crate::world::paper::{dictionary, is_akoma_ntoso, part, roles, text, values, words_of};

/// Two paragraphs, a decision with one action, and a second paragraph of another item after it.
async fn circulated(world: &World) -> (Line, String) {
    let mut line = Line::in_session(world).await;
    let decision = line.adopted_decision(world).await;
    let action = [
        ("title", "Circulate the workplan"),
        ("lead", "6"),
        ("due_on", "2026-11-20"),
    ];
    let actions = format!("{decision}/actions");
    line.secretariat.does(&actions, &action).await;
    let minutes = format!("{}/minutes", line.meeting);
    line.secretariat.does(&minutes, &[]).await;
    let typed = [
        (
            "text",
            "IOM introduced the workplan.\n\nFAO asked about «мүчөлөрдүн өзүнүн тартиби» < & #eval(1).",
        ),
        ("revision", "0"),
    ];
    line.secretariat.does("/minutes-entries/1", &typed).await;
    (line, minutes)
}

fn dense(words: &str) -> String {
    words.split_whitespace().collect()
}

/// R11: tagged, in the reader's language, decisions by reference, with who was there and what follows.
#[tokio::test]
async fn circulated_minutes_are_tagged_paper_in_the_readers_language() {
    let world = World::new().await;
    let (mut line, minutes) = circulated(&world).await;
    let (on_paper, to_edit) = (format!("{minutes}.pdf"), format!("{minutes}.docx"));
    let early = line.secretariat.get(&on_paper).await;
    assert_eq!(early.status, 422);
    assert!(
        early.words().contains("once they are circulated"),
        "{}",
        early.words()
    );
    line.circulates(&minutes).await;

    let mut reader = world.person("nurgul.synakova@ilo.example").await;
    for (lang, words) in [
        (
            "en",
            ["Internal use only", "DRAFT", "Annex: who represented"],
        ),
        (
            "ru",
            [
                "Для внутреннего пользования",
                "20 ноября 2026",
                "Приложение: кто представлял",
            ],
        ),
        (
            "ky",
            [
                "Ички колдонуу үчүн гана",
                "Кыргыз Республикасындагы БУУнун Миграция тармагы",
                "Тиркеме: мүчөлөрдүн өкүлдөрү",
            ],
        ),
    ] {
        let account = [("lang", lang), ("scheme", "")];
        reader.does("/account", &account).await;
        let page = reader.get(&minutes).await;
        assert!(page.links().contains(&on_paper), "{:?}", page.links());
        let file = reader.get(&on_paper).await;
        assert_eq!(file.status, 200, "{}", file.words());
        assert!(file.queries() <= 8, "{} queries", file.queries());
        assert_eq!(file.header("content-type"), "application/pdf");
        let name = file.header("content-disposition");
        assert!(name.contains("UNMN-KGZ-2026-MIN-1.pdf"), "{name}");
        let pdf = Document::load_mem(&file.bytes).unwrap();
        // where letters of two scripts meet, the reader of the file puts a space
        let said = dense(&text(&pdf));
        for words in words.into_iter().chain([
            "UNMN/KGZ/2026/MIN/1",
            "UNMN/KGZ/2026/DEC/1",
            "Approves the joint workplan;",
            "«мүчөлөрдүн өзүнүн тартиби» < & #eval(1).",
            "Circulate the workplan",
            "UNESCO",
        ]) {
            assert!(said.contains(&dense(words)), "{lang}: {words}: {said}");
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
        // one item, two annexes; the decision below its item
        assert_eq!(
            (count("H1"), count("H2"), count("H3")),
            (1, 3, 1),
            "{roles:?}"
        );
        assert_eq!((count("L"), count("LI")), (2, 4), "{roles:?}");
        assert_eq!((count("Table"), count("TH")), (2, 6), "{roles:?}");
        let claims = String::from_utf8_lossy(&file.bytes);
        assert!(claims.contains("pdfuaid"), "says that it is PDF/UA");
    }
    for stranger in ["state counterpart", "partner"] {
        let mut stranger = world.role(stranger).await;
        for path in [&on_paper, &to_edit] {
            assert_eq!(stranger.get(path).await.status, 404, "{path}");
        }
    }
}

/// R11: the same to edit; what the clock approved is no draft and names its hash.
#[tokio::test]
async fn approved_minutes_are_no_draft_and_can_be_edited() {
    let world = World::new().await;
    world.sessions_last().await;
    let (mut line, minutes) = circulated(&world).await;
    line.circulates(&minutes).await;
    let to_edit = format!("{minutes}.docx");
    // in English, whatever the person's own language is
    let mut reader = world.person("nurgul.synakova@ilo.example").await;
    let english = [("lang", "en"), ("scheme", "")];
    reader.does("/account", &english).await;
    let file = reader.get(&to_edit).await;
    let body = part(&file.bytes, "word/document.xml");
    assert!(words_of(&body).contains("DRAFT"), "{body}");
    let styles = values(&body, "w:pStyle", "w:val");
    let count = |style: &str| styles.iter().filter(|one| *one == style).count();
    assert_eq!(
        (count("Title"), count("Heading1"), count("Heading2")),
        (1, 3, 1),
        "{styles:?}"
    );
    assert_eq!((count("Clause"), count("Quoted")), (2, 3), "{styles:?}");
    let sheet = part(&file.bytes, "word/styles.xml");
    let defined = values(&sheet, "w:style", "w:styleId");
    for used in &styles {
        assert!(defined.contains(used), "{used}");
    }

    world
        .clock
        .stands_at("2026-10-23T04:00:00Z".parse().unwrap());
    world.works().await;
    let file = reader.get(&to_edit).await;
    let said = words_of(&part(&file.bytes, "word/document.xml"));
    assert!(!said.contains("DRAFT"), "{said}");
    let mut db = world.database.owner().await;
    let hash: String = sqlx::query_scalar(
        "select encode(sha256(convert_to(snapshot, 'UTF8')), 'hex') from approved_minutes",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert!(said.contains(&hash), "{said}");
    assert!(said.contains("no comments received"), "{said}");
}

/// I8: what follows stands in the minutes as it was circulated, and as it was approved; later changes are the follow-up's.
#[tokio::test]
async fn actions_stand_as_they_were_when_the_text_went_out() {
    let world = World::new().await;
    world.sessions_last().await;
    let (mut line, minutes) = circulated(&world).await;
    line.circulates(&minutes).await;
    let added = [
        ("title", "Translate the workplan"),
        ("lead", "9"),
        ("due_on", "2026-12-01"),
    ];
    line.secretariat.does("/decisions/1/actions", &added).await;
    let reason = [("cancel_reason", "Done by mail")];
    line.co_chair.does("/actions/1/cancellation", &reason).await;
    let (page, file) = (minutes.clone(), format!("{minutes}.docx"));
    let mut reader = world.role("secretariat").await;
    let follow_up = reader.get("/actions/2").await.words();
    assert!(follow_up.contains("Translate the workplan"), "{follow_up}");
    for approved in [false, true] {
        if approved {
            world
                .clock
                .stands_at("2026-10-23T04:00:00Z".parse().unwrap());
            world.works().await;
        }
        let page = reader.get(&page).await.words();
        let paper = words_of(&part(&reader.get(&file).await.bytes, "word/document.xml"));
        for words in [page, paper] {
            assert!(words.contains("Circulate the workplan"), "{words}");
            assert!(!words.contains("Translate the workplan"), "{words}");
        }
    }
    let kept: serde_json::Value =
        sqlx::query_scalar("select snapshot::jsonb from approved_minutes")
            .fetch_one(&mut world.database.owner().await)
            .await
            .unwrap();
    let follow_up = &kept["items"][0]["decisions"][0]["follow_up"];
    assert_eq!(follow_up["actions"][0]["title"], "Circulate the workplan");
    assert_eq!(follow_up["actions"].as_array().unwrap().len(), 1);
}

/// AKN4UN: the same for machines, draft and approved, by the standard of OASIS; decisions by reference, numbers as on paper.
#[tokio::test]
async fn minutes_are_akoma_ntoso_in_every_language_and_state() {
    let world = World::new().await;
    world.sessions_last().await;
    let (mut line, minutes) = circulated(&world).await;
    let path = format!("{minutes}.xml");
    assert_eq!(line.secretariat.get(&path).await.status, 422, "too early");
    line.circulates(&minutes).await;
    let mut reader = world.person("nurgul.synakova@ilo.example").await;
    for approved in [false, true] {
        if approved {
            world
                .clock
                .stands_at("2026-10-23T04:00:00Z".parse().unwrap());
            world.works().await;
        }
        for (lang, ended) in [
            ("en", "The meeting ended at 12:00."),
            ("ru", "Заседание завершилось в 12:00."),
            ("ky", "Жыйын саат 12:00 аяктады."),
        ] {
            reader
                .does("/account", &[("lang", lang), ("scheme", "")])
                .await;
            let page = reader.get(&minutes).await;
            assert!(page.links().contains(&path), "{:?}", page.links());
            let file = reader.get(&path).await;
            assert_eq!(file.status, 200, "{}", file.words());
            assert!(file.queries() <= 8, "{} queries", file.queries());
            assert_eq!(file.header("content-type"), "application/akn+xml");
            let name = file.header("content-disposition");
            assert!(name.contains("UNMN-KGZ-2026-MIN-1.xml"), "{name}");
            let xml = &file.body;
            is_akoma_ntoso(xml);
            let of = |element: &str, attribute: &str| values(xml, element, attribute);
            assert_eq!(of("debateReport", "name"), ["meetingMinute"]);
            assert_eq!(of("FRBRsubtype", "value")[0], "minutes");
            let agreed = vec![approved.to_string(); 3];
            assert_eq!(
                of("FRBRauthoritative", "value"),
                agreed,
                "with both annexes"
            );
            assert_eq!(of("FRBRlanguage", "language")[0], "eng", "of the text");
            let work = "/akn/un/debateReport/minutes/unmn-kgz/2026-10-22/min-1";
            assert_eq!(of("FRBRuri", "value")[0], work);
            assert_eq!(
                of("debateSection", "name"),
                ["agendaItem", "conclusion"],
                "{lang}"
            );
            let decision = of("ref", "href");
            assert_eq!(decision.len(), 1, "{decision:?}");
            let target = "/akn/un/statement/deliberation/unmn-kgz/2026-10-";
            assert!(decision[0].starts_with(target), "{decision:?}");
            assert!(decision[0].ends_with("/dec-1"), "{decision:?}");
            assert_eq!(of("doc", "name"), ["participants", "actions"]);
            let words = words_of(xml);
            for needed in [
                "UNMN/KGZ/2026/MIN/1",
                "IOM introduced the workplan.",
                "«мүчөлөрдүн өзүнүн тартиби» < & #eval(1).",
                "Circulate the workplan",
                "UNESCO",
                ended,
            ] {
                assert!(words.contains(needed), "{lang}: {needed}: {words}");
            }
        }
    }
    // the reference is where the decision's own record says it is
    let record = line.secretariat.get("/decisions/1/record.xml").await.body;
    let own = &values(&record, "FRBRuri", "value")[0];
    let xml = reader.get(&path).await.body;
    assert_eq!(&values(&xml, "ref", "href")[0], own);
    for stranger in ["state counterpart", "partner"] {
        assert_eq!(world.role(stranger).await.get(&path).await.status, 404);
    }
}

/// R11: marks, lists and tables of the text are the same on the page, on paper, to edit and for machines.
#[tokio::test]
async fn lists_tables_and_marks_stand_wherever_minutes_are_read() {
    let world = World::new().await;
    let (mut line, minutes) = circulated(&world).await;
    let text = "IOM **introduced** the workplan:\r\n- in four parts;\r\n- with [annexes](https://iom.example/annex).\r\n\r\n\
                Figures of the oblasts:\r\n| Oblast | *n* |\r\n| --- | --- |\r\n| Osh | 3 |\r\n\r\n1. Members read it\r\n2. and agreed";
    let typed = [("text", text), ("revision", "1")];
    line.secretariat.does("/minutes-entries/1", &typed).await;
    line.circulates(&minutes).await;
    let mut reader = world.person("nurgul.synakova@ilo.example").await;
    reader
        .does("/account", &[("lang", "en"), ("scheme", "")])
        .await;
    let page = reader.get(&minutes).await.body;
    for shape in [
        "<strong>introduced</strong>",
        "<ul><li>in four parts;</li><li>with <a href=\"https://iom.example/annex\">annexes</a>.</li></ul>",
        "<th role=\"columnheader\" scope=\"col\"><em>n</em></th>",
        "<th role=\"rowheader\" scope=\"row\">Osh</th><td role=\"cell\">3</td>",
        "<ol><li>Members read it</li><li>and agreed</li></ol>",
    ] {
        assert!(page.contains(shape), "{shape}: {page}");
    }
    let file = reader.get(&format!("{minutes}.pdf")).await;
    assert_eq!(file.status, 200, "{}", file.words());
    let pdf = Document::load_mem(&file.bytes).unwrap();
    let roles = roles(&pdf);
    let count = |role: &str| roles.iter().filter(|one| *one == role).count();
    // the numbered paragraphs and the decision's, and in them one list of each kind
    assert_eq!((count("L"), count("LI")), (4, 9), "{roles:?}");
    assert_eq!((count("Table"), count("TH")), (3, 8), "{roles:?}");
    assert!(dense(&crate::world::paper::text(&pdf)).contains("introduced"));

    let packed = reader.get(&format!("{minutes}.docx")).await;
    let document = part(&packed.bytes, "word/document.xml");
    for shape in [
        "<w:ilvl w:val=\"1\"/>",
        "<w:ilvl w:val=\"2\"/>",
        "<w:b/>",
        "<w:i/>",
        ">Osh<",
    ] {
        assert!(document.contains(shape), "{shape}: {document}");
    }
    let links = part(&packed.bytes, "word/_rels/document.xml.rels");
    assert!(links.contains("https://iom.example/annex"), "{links}");

    let xml = reader.get(&format!("{minutes}.xml")).await.body;
    is_akoma_ntoso(&xml);
    for shape in [
        "<b>introduced</b>",
        "par_1__list_2__item_1",
        "par_2__table_2__tr_1",
    ] {
        assert!(xml.contains(shape), "{shape}: {xml}");
    }
}
