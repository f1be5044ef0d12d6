//! R11: a draft written in Word is read into the items that it names, and nothing of it is lost.
use std::io::{Cursor, Write as _};

use crate::world::World;
use crate::world::browser::Answer;
use crate::world::line::Line;

/// As python-docx 1.2 writes it: title, a line before the first item, "1. Joint workplan" with a deeper heading, a list and
/// a table, and an annex that is no item.
const DRAFT: &[u8] = include_bytes!("files/draft.docx");

/// Minutes that are begun, with one item: "Joint workplan", entry 1.
async fn begun(world: &World) -> (Line, String) {
    let mut line = Line::in_session(world).await;
    let minutes = format!("{}/minutes", line.meeting);
    line.secretariat.get("/?lang=en").await;
    line.secretariat.does(&minutes, &[]).await;
    (line, minutes)
}

/// What the house would do with the draft.
async fn previewed(line: &mut Line, minutes: &str) -> Answer {
    let file = [("file", "draft.docx", DRAFT)];
    let drafts = format!("{minutes}/drafts");
    line.secretariat.post_files(&drafts, &[], &file).await
}

/// The text of the item as it stands, and how often it was saved.
async fn stands(world: &World) -> (String, i32) {
    sqlx::query_as("select text, revision from minutes_entry where id = 1")
        .fetch_one(&mut world.database.owner().await)
        .await
        .unwrap()
}

const WHOLE: &str = "IOM introduced the workplan & its «мүчөлөрдүн тартиби».\n\nFunding\n\nFAO asked who funds it.\n\n– from the core budget\n\n– from a joint fund\n\nAction | Lead\n\nCirculate the workplan | FAO";

#[tokio::test]
async fn a_draft_is_shown_part_by_part_and_saved_only_then() {
    let world = World::new().await;
    let (mut line, minutes) = begun(&world).await;
    let page = line.secretariat.get(&minutes).await;
    let door = format!("{minutes}/drafts/new");
    assert!(page.links().contains(&door), "{:?}", page.links());
    assert_eq!(line.secretariat.get(&door).await.status, 200);
    let preview = previewed(&mut line, &minutes).await;
    assert_eq!(preview.status, 200, "{}", preview.words());
    let words = preview.words();
    for needed in [
        "Names no item: Draft minutes",
        "Bishkek, UN House, 22 October 2026",
        "1. Joint workplan",
        "FAO asked who funds it.",
        "– from a joint fund",
        "Circulate the workplan | FAO",
        "Names no item: Annex: presentations",
        "Three slides were shown.",
    ] {
        assert!(words.contains(needed), "{needed}: {words}");
    }
    assert_eq!(stands(&world).await, (String::new(), 0), "nothing is saved");

    // as the page sends it: the annex is assigned to the item too, the title page is left out
    let texts = format!("{minutes}/texts");
    let form = [
        ("revision", "1:0"),
        ("heading.0", "Names no item: Draft minutes"),
        ("item.0", ""),
        ("text.0", "Bishkek, UN House, 22 October 2026"),
        ("heading.1", "1. Joint workplan"),
        ("item.1", "1"),
        ("text.1", WHOLE),
        ("item.2", "1"),
        ("text.2", "Three slides were shown."),
    ];
    line.secretariat.does(&texts, &form).await;
    let (text, revision) = stands(&world).await;
    assert_eq!(text, format!("{WHOLE}\n\nThree slides were shown."));
    assert_eq!(revision, 1);
    let page = line.secretariat.get(&minutes).await.words();
    assert!(page.contains("IOM introduced the workplan"), "{page}");
    let history = line
        .secretariat
        .get("/minutes-entries/1/history")
        .await
        .words();
    assert!(history.contains("Three slides"), "{history}");
}

/// Where text stands already it stays, unless it is to be replaced; then it is in the history. Who saved meanwhile is told.
#[tokio::test]
async fn text_that_stands_already_is_never_lost() {
    let world = World::new().await;
    let (mut line, minutes) = begun(&world).await;
    let typed = [("text", "Written in the room."), ("revision", "0")];
    line.secretariat.does("/minutes-entries/1", &typed).await;
    let preview = previewed(&mut line, &minutes).await;
    let words = preview.words();
    assert!(
        words.contains("Stands there now: Written in the room."),
        "{words}"
    );
    assert!(preview.body.contains(r#"value="1:1""#));
    let texts = format!("{minutes}/texts");
    let sent = |revision, way| {
        [
            ("revision", revision),
            ("item.0", "1"),
            ("way.0", way),
            ("text.0", "From Word."),
        ]
    };
    let late = line.secretariat.post(&texts, &sent("1:0", "below")).await;
    assert_eq!(late.status, 422);
    let words = late.words();
    assert!(words.contains("Somebody saved this item"), "{words}");
    assert!(late.body.contains("From Word."), "nothing typed is lost");
    let none = [
        ("revision", "1:1"),
        ("item.0", ""),
        ("text.0", "From Word."),
    ];
    let none = line.secretariat.is_refused(&texts, &none).await;
    assert!(none.contains("at least one part"), "{none}");
    assert_eq!(stands(&world).await, ("Written in the room.".to_owned(), 1));

    line.secretariat.does(&texts, &sent("1:1", "below")).await;
    let both = "Written in the room.\n\nFrom Word.".to_owned();
    assert_eq!(stands(&world).await, (both.clone(), 2));
    // sent once more it does not stand there twice
    line.secretariat.does(&texts, &sent("1:2", "below")).await;
    assert_eq!(stands(&world).await, (both, 2));
    line.secretariat.does(&texts, &sent("1:2", "instead")).await;
    assert_eq!(stands(&world).await, ("From Word.".to_owned(), 3));
    let history = line
        .secretariat
        .get("/minutes-entries/1/history")
        .await
        .words();
    assert!(history.contains("Written in the room."), "{history}");
}

#[tokio::test]
async fn hostile_files_and_late_ones_are_refused() {
    let world = World::new().await;
    let (mut line, minutes) = begun(&world).await;
    let drafts = format!("{minutes}/drafts");
    let mut bomb = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    bomb.start_file("[Content_Types].xml", options).unwrap();
    bomb.write_all(b"<Types/>").unwrap();
    bomb.start_file("word/document.xml", options).unwrap();
    let piece = vec![b' '; 1 << 20];
    for _ in 0..90 {
        bomb.write_all(&piece).unwrap();
    }
    let bomb = bomb.finish().unwrap().into_inner();
    let files: [(&str, &[u8], &str); 4] = [
        ("bomb.docx", &bomb, "too large"),
        ("half.docx", &DRAFT[..DRAFT.len() / 2], "damaged"),
        ("other.docx", b"%PDF-1.7 not of Word", "no document of Word"),
        ("words.txt", b"Said.", "no document of Word"),
    ];
    for (name, bytes, why) in files {
        let refused = line
            .secretariat
            .post_files(&drafts, &[], &[("file", name, bytes)])
            .await;
        assert_eq!(refused.status, 422, "{name}: {}", refused.words());
        assert!(refused.words().contains(why), "{name}: {}", refused.words());
    }
    for role in ["focal point", "co-chair", "partner"] {
        let mut other = world.role(role).await;
        let asked = other.get(&format!("{drafts}/new")).await;
        let sent = other.post(&format!("{minutes}/texts"), &[]).await;
        let denied = if role == "co-chair" { 403 } else { 404 };
        assert_eq!((asked.status, sent.status), (denied, denied), "{role}");
    }
    // with the co-chairs it is nobody's draft any more
    line.co_chair
        .does(&format!("{}/closing", line.meeting), &[])
        .await;
    let typed = [("text", "Said."), ("revision", "0")];
    line.secretariat.does("/minutes-entries/1", &typed).await;
    line.secretariat
        .does(&format!("{minutes}/submission"), &[])
        .await;
    let form = [
        ("revision", "1:1"),
        ("item.0", "1"),
        ("text.0", "From Word."),
    ];
    let late = line
        .secretariat
        .post(&format!("{minutes}/texts"), &form)
        .await;
    assert_eq!(late.status, 422, "{}", late.words());
    assert_eq!(stands(&world).await.0, "Said.");
}
