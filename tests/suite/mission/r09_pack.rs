//! R9, R20: what of a meeting leaves the screen: the annotated agenda, who takes part, and all papers at once.
use std::io::{Cursor, Read as _};

use lopdf::Document;

use crate::world::World;
use crate::world::browser::Browser;
use crate::world::line;
use crate::world::paper::{part, roles, text, words_of};

/// Names and contents of a pack, in its order.
fn unpacked(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut pack = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..pack.len())
        .map(|at| {
            let mut file = pack.by_index(at).unwrap();
            let name = file.name().unwrap().into_owned();
            let mut content = Vec::new();
            file.read_to_end(&mut content).unwrap();
            (name, content)
        })
        .collect()
}

async fn prepared(secretariat: &mut Browser) -> String {
    let agenda = line::planned(secretariat, &[]).await;
    for (title, background) in [
        ("Harmonised indicators", "Two lines\nof background."),
        ("Көчмөн жарандар", ""),
    ] {
        let item = [
            ("title", title),
            ("kind", "decision"),
            ("minutes", "25"),
            ("presenter", "Айгүл Үлгүева"),
            ("agency", "12"),
            ("background", background),
        ];
        secretariat.does(&agenda, &item).await;
    }
    let files = [
        ("files", "../../etc/Пай*лы ө.txt", b"second item".as_slice()),
        ("files", "b.txt", b"to be withdrawn".as_slice()),
    ];
    let kind = [("kind", "report")];
    assert_eq!(
        secretariat
            .post_files("/agenda-items/2/papers", &kind, &files)
            .await
            .status,
        303
    );
    let first = [("files", "note.txt", b"first item".as_slice())];
    assert_eq!(
        secretariat
            .post_files("/agenda-items/1/papers", &kind, &first)
            .await
            .status,
        303
    );
    secretariat.does("/papers/2/withdrawal", &[]).await;
    let next = [("file", "note.txt", b"first item, corrected".as_slice())];
    assert_eq!(
        secretariat
            .post_files("/papers/3/versions", &[], &next)
            .await
            .status,
        303
    );
    agenda.trim_end_matches("/agenda").to_owned()
}

#[tokio::test]
async fn the_annotated_agenda_is_read_on_paper_and_in_a_word_processor() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let meeting = prepared(&mut secretariat).await;
    let mut member = world.role("focal point").await;
    let page = member.get(&meeting).await;
    for what in [
        "agenda.pdf",
        "agenda.docx",
        "participants.pdf",
        "participants.docx",
        "papers.zip",
    ] {
        assert!(
            page.links().contains(&format!("{meeting}/{what}")),
            "{what}"
        );
    }
    let sent = member.get(&format!("{meeting}/agenda.pdf")).await;
    assert_eq!(sent.status, 200, "{}", sent.words());
    assert!(
        sent.header("content-disposition")
            .contains("UNMN-KGZ-2026-MTG-1-agenda.pdf")
    );
    let pdf = Document::load_mem(&sent.bytes).unwrap();
    let found = text(&pdf);
    for said in [
        "Annotated agenda",
        "1. Harmonised indicators",
        "10:25",
        "Көчмөн жарандар",
        "Айгүл Үлгүева, UNFPA",
        "CRP.3, version 2",
    ] {
        assert!(found.contains(said), "{said}: {found}");
    }
    assert!(!found.contains("CRP.2"), "{found}");
    let roles = roles(&pdf);
    for role in ["H1", "Table", "P"] {
        assert!(roles.iter().any(|one| one == role), "{role}: {roles:?}");
    }
    let docx = member.get(&format!("{meeting}/agenda.docx")).await;
    let words = words_of(&part(&docx.bytes, "word/document.xml"));
    assert!(
        words.contains("Harmonised indicators") && words.contains("of background."),
        "{words}"
    );
    let who = member.get(&format!("{meeting}/participants.pdf")).await;
    let found = text(&Document::load_mem(&who.bytes).unwrap());
    assert!(
        found.contains("UNESCO") && found.contains("Jean Prototype"),
        "{found}"
    );
    let who = member.get(&format!("{meeting}/participants.docx")).await;
    assert!(words_of(&part(&who.bytes, "word/document.xml")).contains("Нургүл Сынакова"));
}

#[tokio::test]
async fn all_papers_come_in_one_pack_under_safe_names() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let meeting = prepared(&mut secretariat).await;
    let mut member = world.role("focal point").await;
    let pack = member.get(&format!("{meeting}/papers.zip")).await;
    assert_eq!(
        (pack.status, pack.header("content-type")),
        (200, "application/zip")
    );
    assert_eq!(
        unpacked(&pack.bytes),
        [
            (
                "01 CRP.2026-3 v2 note.txt".to_owned(),
                b"first item, corrected".to_vec()
            ),
            (
                "02 CRP.2026-1 Пайлы ө.txt".to_owned(),
                b"second item".to_vec()
            ),
        ],
        "in the order of the agenda, each in its current version, without what was withdrawn"
    );
    for role in ["state counterpart", "partner"] {
        let mut outsider = world.role(role).await;
        for what in [
            "agenda.pdf",
            "agenda.docx",
            "participants.pdf",
            "participants.docx",
            "papers.zip",
        ] {
            assert_eq!(
                outsider.get(&format!("{meeting}/{what}")).await.status,
                404,
                "{role}: {what}"
            );
        }
    }
}

/// R22, I16: a guest of the annual meeting gets what its page shows, and nothing of the rest.
#[tokio::test]
async fn a_guest_takes_along_the_open_items_alone() {
    let world = World::with_story().await;
    let mut guest = world.role("partner").await;
    let mut member = world.role("focal point").await;
    let held: i64 = {
        let mut db = world.database.owner().await;
        sqlx::query_scalar(
            "select id from meeting where kind = 'annual' and state = 'held' order by id limit 1",
        )
        .fetch_one(&mut db)
        .await
        .unwrap()
    };
    let meeting = format!("/meetings/{held}");
    let page = guest.get(&meeting).await;
    assert_eq!(page.status, 200);
    assert!(
        !page
            .links()
            .contains(&format!("{meeting}/participants.pdf"))
    );
    assert_eq!(
        guest
            .get(&format!("{meeting}/participants.pdf"))
            .await
            .status,
        404
    );
    let theirs = text(
        &Document::load_mem(&guest.get(&format!("{meeting}/agenda.pdf")).await.bytes).unwrap(),
    );
    let whole = text(
        &Document::load_mem(&member.get(&format!("{meeting}/agenda.pdf")).await.bytes).unwrap(),
    );
    let mut db = world.database.owner().await;
    let items: Vec<(Vec<String>, String)> = sqlx::query_as(
        "select array_remove(array[i.title, i.title_ru, i.title_ky], null), i.audience from agenda_item i join agenda a on a.id = i.agenda_id where a.meeting_id = $1",
    )
    .bind(held)
    .fetch_all(&mut db)
    .await
    .unwrap();
    assert!(items.iter().any(|(_, audience)| audience == "group"));
    assert!(items.iter().any(|(_, audience)| audience == "internal"));
    for (titles, audience) in items {
        let said = |text: &str| titles.iter().any(|title| text.contains(title));
        assert!(said(&whole), "{titles:?}: {whole}");
        assert_eq!(said(&theirs), audience == "group", "{titles:?}: {theirs}");
    }
}

/// R9: what is PDF in one file, each paper under its bookmark; what cannot be taken in is named.
#[tokio::test]
async fn papers_that_are_pdf_are_one_file_behind_their_contents() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let meeting = prepared(&mut secretariat).await;
    let path = format!("{meeting}/papers.pdf");
    assert_eq!(
        secretariat.get(&path).await.status,
        404,
        "none of them is PDF"
    );
    let agenda = secretariat
        .get(&format!("{meeting}/agenda.pdf"))
        .await
        .bytes;
    let own = Document::load_mem(&agenda).unwrap().get_pages().len();
    let files = [
        ("files", "indicators.pdf", agenda.as_slice()),
        ("files", "torn.pdf", b"%PDF-1.7 torn".as_slice()),
    ];
    let kind = [("kind", "report")];
    let attached = secretariat
        .post_files("/agenda-items/1/papers", &kind, &files)
        .await;
    assert_eq!(attached.status, 303, "{}", attached.words());
    let mut member = world.role("focal point").await;
    let page = member.get(&meeting).await;
    assert!(page.links().contains(&path), "{:?}", page.links());
    let file = member.get(&path).await;
    assert_eq!(file.status, 200, "{}", file.words());
    assert!(file.queries() <= 8, "{}", file.queries());
    assert_eq!(file.header("content-type"), "application/pdf");
    let name = file.header("content-disposition");
    assert!(name.contains("UNMN-KGZ-2026-MTG-1-papers.pdf"), "{name}");
    let pdf = Document::load_mem(&file.bytes).unwrap();
    assert_eq!(pdf.get_pages().len(), 1 + own);
    let said: String = text(&pdf).split_whitespace().collect();
    for words in [
        "Papersofthemeeting",
        "UNMN/KGZ/2026/CRP.4",
        "indicators",
        "Notinthisfile",
        "torn",
        "Harmonisedindicators",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    let outline = pdf.catalog().unwrap().get(b"Outlines").unwrap();
    let outline = pdf.get_dictionary(outline.as_reference().unwrap()).unwrap();
    assert_eq!(outline.get(b"Count").unwrap().as_i64().unwrap(), 2);
    for stranger in ["state counterpart", "partner"] {
        assert_eq!(world.role(stranger).await.get(&path).await.status, 404);
    }
}
