//! R9: with the agenda go its papers: prepared by the secretariat, read by every member, and what was
//! circulated stays what it was.
use axum::body::Body;
use axum::http::{Request, header};
use std::time::{Duration, SystemTime};

use ashar::base::blobs::Blobs;

use crate::world::World;
use crate::world::browser::{Browser, Picked, multipart};
use crate::world::line;

const PDF: &[u8] = b"%PDF-1.7\nfirst version";
const NEXT: &[u8] = b"%PDF-1.7\nsecond version";
const BACKGROUND: [(&str, &str); 1] = [("kind", "background")];

/// A planned meeting with items; the answer is its path.
async fn planned(secretariat: &mut Browser, items: usize) -> String {
    let agenda = line::planned(secretariat, &[]).await;
    for number in 1..=items {
        let title = format!("Item {number}");
        let item = [
            ("title", title.as_str()),
            ("kind", "discussion"),
            ("minutes", "2"),
        ];
        secretariat.does(&agenda, &item).await;
    }
    agenda.trim_end_matches("/agenda").to_owned()
}

async fn circulated(world: &World, secretariat: &mut Browser, meeting: &str) {
    let mut co_chair = world.role("co-chair").await;
    co_chair
        .does(&format!("{meeting}/agenda/clearance"), &[])
        .await;
    secretariat
        .does(&format!("{meeting}/agenda/circulation"), &[])
        .await;
}

async fn count(world: &World, what: &'static str) -> i64 {
    let mut db = world.database.owner().await;
    sqlx::query_scalar(what).fetch_one(&mut db).await.unwrap()
}

async fn attaches(secretariat: &mut Browser, files: &[Picked<'_>]) {
    let answer = secretariat
        .post_files("/agenda-items/1/papers", &BACKGROUND, files)
        .await;
    assert_eq!(answer.status, 303, "{}", answer.words());
}

#[tokio::test]
async fn papers_go_out_with_the_agenda_and_stay_as_they_were() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let mut member = world.role("focal point").await;
    let meeting = planned(&mut secretariat, 1).await;

    // several at once: each takes the name of its file, and a number without gaps
    let two: [Picked<'_>; 2] = [
        ("files", "concept.pdf", PDF),
        ("files", "Күн тартиби.txt", "Тартип".as_bytes()),
    ];
    attaches(&mut secretariat, &two).await;
    let page = member.get(&meeting).await;
    let words = page.words();
    assert!(words.contains("concept (PDF, 1 KB) CRP.1"), "{words}");
    assert!(words.contains("Күн тартиби (TXT, 1 KB) CRP.2"), "{words}");

    // a cleared agenda is cleared again when a paper comes
    let mut co_chair = world.role("co-chair").await;
    co_chair
        .does(&format!("{meeting}/agenda/clearance"), &[])
        .await;
    attaches(&mut secretariat, &[("files", "late.pdf", b"%PDF-1.7 x")]).await;
    let refused = secretariat
        .is_refused(&format!("{meeting}/agenda/circulation"), &[])
        .await;
    assert!(refused.contains("No co-chair has cleared"), "{refused}");

    // before circulation a paper goes without a trace for members, but its number stays taken
    let question = secretariat.get("/papers/3/withdrawal").await.words();
    assert!(question.contains("disappears"), "{question}");
    secretariat.does("/papers/3/withdrawal", &[]).await;
    assert!(!member.get(&meeting).await.words().contains("late (PDF"));
    assert_eq!(member.get("/papers/3").await.status, 404);
    assert_eq!(member.get("/paper-versions/3/file").await.status, 404);
    let frozen = secretariat.is_refused("/papers/3/withdrawal", &[]).await;
    assert!(frozen.contains("is withdrawn"), "{frozen}");

    circulated(&world, &mut secretariat, &meeting).await;
    let mut db = world.database.owner().await;
    let snapshot: serde_json::Value =
        sqlx::query_scalar("select snapshot from circulation where object_kind = 'agenda'")
            .fetch_one(&mut db)
            .await
            .unwrap();
    let papers = &snapshot[0]["papers"];
    assert_eq!(papers[0]["symbol"], "UNMN/KGZ/2026/CRP.1");
    assert_eq!(papers[0]["version"], 1);
    assert_eq!(papers.as_array().unwrap().len(), 2, "{papers}");

    // afterwards a new version is marked, and the one circulated is still there
    let answer = secretariat
        .post_files("/papers/1/versions", &[], &[("file", "concept.pdf", NEXT)])
        .await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    let page = member.get("/papers/1").await.words();
    assert!(
        page.contains("Version 2 concept.pdf, PDF, 1 KB After circulation"),
        "{page}"
    );
    assert!(
        page.contains("Version 1 concept.pdf, PDF, 1 KB Circulated"),
        "{page}"
    );
    assert!(page.contains("replaced it by version 2"), "{page}");
    assert_eq!(
        member.get("/paper-versions/1/file").await.body.as_bytes(),
        PDF
    );
    assert_eq!(
        member.get("/paper-versions/4/file").await.body.as_bytes(),
        NEXT
    );
    let again = secretariat
        .post_files("/papers/1/versions", &[], &[("file", "concept.pdf", NEXT)])
        .await;
    assert_eq!(again.status, 422);
    assert!(again.words().contains("same file"), "{}", again.words());

    // withdrawn now, it stays at its item, marked
    secretariat.does("/papers/1/withdrawal", &[]).await;
    let words = member.get(&meeting).await.words();
    assert!(words.contains("CRP.1, withdrawn"), "{words}");
    assert_eq!(member.get("/papers/1").await.status, 200);
    attaches(&mut secretariat, &[("files", "room.pdf", b"%PDF-1.7 room")]).await;
    let words = member.get(&meeting).await.words();
    assert!(words.contains("CRP.4, after circulation"), "{words}");
    assert_eq!(member.post("/papers/4/withdrawal", &[]).await.status, 403);
}

#[tokio::test]
async fn an_item_with_papers_is_not_removed_under_them() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    planned(&mut secretariat, 1).await;
    attaches(&mut secretariat, &[("files", "a.pdf", PDF)]).await;
    let refused = secretariat.is_refused("/agenda-items/1/removal", &[]).await;
    assert!(refused.contains("Withdraw them first"), "{refused}");
    secretariat.does("/papers/1/withdrawal", &[]).await;
    secretariat.does("/agenda-items/1/removal", &[]).await;
    assert_eq!(
        secretariat.get("/papers/1").await.status,
        200,
        "its number is kept"
    );
}

/// Whatever is sent, the page says at the field what is wrong, keeps what was typed, and keeps no paper.
#[tokio::test]
async fn a_hostile_upload_is_told_what_is_wrong_and_leaves_no_paper() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    planned(&mut secretariat, 1).await;
    let path = "/agenda-items/1/papers";
    let mut db = world.database.owner().await;
    sqlx::query("select set_config('app.event', (select max(id)::text from event), false)")
        .execute(&mut db)
        .await
        .unwrap();
    sqlx::query("update charter set upload_megabytes = 1")
        .execute(&mut db)
        .await
        .unwrap();
    let typed = [("kind", "report"), ("title", "Typed <once> & kept")];
    let large = [b"%PDF-1.7\n".as_slice(), &vec![b'x'; (1 << 20) + 1]].concat();
    let many: Vec<(String, Vec<u8>)> = (0..21)
        .map(|n| (format!("{n}.pdf"), format!("%PDF-1.7 {n}").into_bytes()))
        .collect();
    let many: Vec<Picked<'_>> = many
        .iter()
        .map(|(name, content)| ("files", name.as_str(), content.as_slice()))
        .collect();
    let hostile: [(&str, Vec<Picked<'_>>); 7] = [
        ("is needed", vec![]),
        ("is needed", vec![("files", "", b"")]),
        ("empty.pdf is empty", vec![("files", "empty.pdf", b"")]),
        (
            "not what its name says",
            vec![(
                "files",
                "paper.pdf",
                b"<!doctype html><script>alert(1)</script>",
            )],
        ),
        (
            "not what its name says",
            vec![("files", "run.exe", b"MZ\x90\0")],
        ),
        (
            "not what its name says",
            vec![("files", "nul.txt", b"a\0b")],
        ),
        ("larger than 1 MB", vec![("files", "large.pdf", &large)]),
    ];
    for (said, files) in hostile {
        let answer = secretariat.post_files(path, &typed, &files).await;
        assert_eq!(answer.status, 422, "{said}: {}", answer.words());
        assert!(answer.words().contains(said), "{said}: {}", answer.words());
        assert_eq!(answer.field("title"), "Typed <once> & kept", "{said}");
    }
    let whole = multipart(&typed, &[("files", "a.pdf", PDF)]);
    let broken = secretariat
        .post_parts(path, whole[..whole.len() - 30].to_vec())
        .await;
    assert_eq!(broken.status, 422, "{}", broken.words());
    assert!(
        broken.words().contains("did not arrive whole"),
        "{}",
        broken.words()
    );
    assert_eq!(broken.field("title"), "Typed <once> & kept");
    assert_eq!(count(&world, "select count(*) from paper").await, 0);
    assert_eq!(
        count(
            &world,
            "select count(*) from counter where series = 'paper'"
        )
        .await,
        0
    );

    // a form that takes no files keeps none
    let elsewhere = secretariat
        .post_files("/meetings", &typed, &[("files", "a.pdf", PDF)])
        .await;
    assert_eq!(elsewhere.status, 415);

    // a name may say anything: what is kept is a name
    let names: [(&str, &[u8]); 3] = [
        ("../../etc/passwd.pdf", b"%PDF-1.7 up"),
        ("a\0b\x07\"; x=.pdf", b"%PDF-1.7 quote"),
        ("C:\\temp\\ң.pdf", b"%PDF-1.7 back"),
    ];
    for (name, content) in names {
        let answer = secretariat
            .post_files(path, &typed, &[("files", name, content)])
            .await;
        assert!([303, 422].contains(&answer.status), "{name:?}");
    }
    let mut names: Vec<String> =
        sqlx::query_scalar("select file_name from paper_version order by id")
            .fetch_all(&mut db)
            .await
            .unwrap();
    names.retain(|name| name.contains(['/', '\\', '\0', '"', '\x07']));
    assert!(names.is_empty(), "{names:?}");

    // the same content stands once at a meeting
    let twin = secretariat
        .post_files(path, &typed, &[("files", "other-name.pdf", b"%PDF-1.7 up")])
        .await;
    assert_eq!(twin.status, 422);
    assert!(
        twin.words().contains("is here already, as CRP.1"),
        "{}",
        twin.words()
    );

    let twice = [
        ("files", "a.pdf", b"%PDF-1.7 twice".as_slice()),
        ("files", "b.pdf", b"%PDF-1.7 twice"),
    ];
    let twice = secretariat.post_files(path, &typed, &twice).await;
    assert_eq!(twice.status, 422);
    assert!(
        twice.words().contains("b.pdf was chosen twice"),
        "{}",
        twice.words()
    );

    // of too many files the first are kept, and each of the others is named
    let before = count(&world, "select count(*) from paper").await;
    let crowd = secretariat.post_files(path, &typed, &many).await;
    assert_eq!(crowd.status, 422);
    assert!(
        crowd.words().contains("20.pdf: at most 20 files"),
        "{}",
        crowd.words()
    );
    assert_eq!(
        count(&world, "select count(*) from paper").await,
        before + 20
    );
}

#[tokio::test]
async fn a_form_sent_twice_adds_its_paper_once() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    planned(&mut secretariat, 1).await;
    let form = [("once", "0123456789abcdef"), ("kind", "background")];
    for _ in 0..2 {
        let answer = secretariat
            .post_files("/agenda-items/1/papers", &form, &[("files", "a.pdf", PDF)])
            .await;
        assert_eq!(
            (answer.status, answer.location()),
            (303, "/meetings/1/agenda")
        );
    }
    assert_eq!(count(&world, "select count(*) from paper").await, 1);
}

/// RFC 9110, RFC 6266: what a browser is told of a file.
#[tokio::test]
async fn a_file_goes_out_with_its_true_type_and_runs_nowhere() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    planned(&mut secretariat, 1).await;
    let files: [Picked<'_>; 3] = [
        ("files", "Күн тартиби.pdf", PDF),
        ("files", "page.txt", b"<script>alert(1)</script>"),
        ("files", "seat.png", b"\x89PNG\r\n\x1a\nrest"),
    ];
    attaches(&mut secretariat, &files).await;
    let mut member = world.role("alternate").await;
    let pdf = member.get("/paper-versions/1/file").await;
    assert_eq!(pdf.header("content-type"), "application/pdf");
    assert_eq!(
        pdf.header("content-disposition"),
        "inline; filename=\"___ _______.pdf\"; filename*=UTF-8''%D0%9A%D2%AF%D0%BD%20%D1%82%D0%B0%D1%80%D1%82%D0%B8%D0%B1%D0%B8.pdf"
    );
    assert_eq!(pdf.header("content-length"), PDF.len().to_string());
    assert_eq!(pdf.header("x-content-type-options"), "nosniff");
    assert_eq!(pdf.header("cache-control"), "private, no-cache");
    let kept = member.get("/paper-versions/1/file?keep=yes").await;
    assert!(kept.header("content-disposition").starts_with("attachment"));
    assert!(
        kept.header("content-security-policy")
            .starts_with("sandbox")
    );
    let text = member.get("/paper-versions/2/file").await;
    assert_eq!(text.header("content-type"), "text/plain; charset=utf-8");
    assert!(text.header("content-disposition").starts_with("attachment"));
    assert!(
        text.header("content-security-policy")
            .starts_with("sandbox")
    );
    let picture = member.get("/paper-versions/3/file").await;
    assert!(picture.header("content-disposition").starts_with("inline"));

    let tag = pdf.header("etag").to_owned();
    let ask = |tag: String| {
        Request::get("/paper-versions/1/file")
            .header(header::IF_NONE_MATCH, tag)
            .body(Body::empty())
            .unwrap()
    };
    let held = member.send(ask(format!("\"other\", W/{tag}"))).await;
    assert_eq!(
        (held.status, held.body.len(), held.header("etag")),
        (304, 0, tag.as_str())
    );
    assert_eq!(member.send(ask("\"other\"".to_owned())).await.status, 200);
}

/// R14: internal to the network.
#[tokio::test]
async fn outsiders_know_of_no_paper() {
    let world = World::with_story().await;
    let mut member = world.role("focal point").await;
    for path in ["/papers/1", "/paper-versions/1/file"] {
        assert_eq!(member.get(path).await.status, 200, "{path}");
    }
    for role in ["state counterpart", "partner"] {
        let mut outsider = world.role(role).await;
        for path in [
            "/papers/1",
            "/papers/1/withdrawal",
            "/paper-versions/1/file",
            "/agenda-items/2/papers",
        ] {
            assert_eq!(outsider.get(path).await.status, 404, "{role} at {path}");
        }
        let sent = outsider
            .post_files(
                "/agenda-items/6/papers",
                &BACKGROUND,
                &[("files", "a.pdf", PDF)],
            )
            .await;
        assert_eq!(sent.status, 404, "{role}");
    }
}

#[tokio::test]
async fn a_meeting_of_forty_items_and_sixty_papers_asks_at_most_eight_times() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let meeting = planned(&mut secretariat, 40).await;
    for item in 1..=3 {
        let files: Vec<(String, Vec<u8>)> = (0..20)
            .map(|n| {
                (
                    format!("{n}.pdf"),
                    format!("%PDF-1.7 {item}.{n}").into_bytes(),
                )
            })
            .collect();
        let files: Vec<Picked<'_>> = files
            .iter()
            .map(|(name, content)| ("files", name.as_str(), content.as_slice()))
            .collect();
        let path = format!("/agenda-items/{item}/papers");
        let answer = secretariat.post_files(&path, &BACKGROUND, &files).await;
        assert_eq!(answer.status, 303, "{}", answer.words());
    }
    let agenda = format!("{meeting}/agenda");
    for path in [&meeting, &agenda, "/agenda-items/1/papers", "/papers/60"] {
        let page = secretariat.get(path).await;
        assert_eq!(page.status, 200, "{path}");
        assert!(page.queries() <= 8, "{path}: {}", page.queries());
    }
    assert!(secretariat.get(&meeting).await.words().contains("CRP.60"));
}

/// A refused form leaves its file behind; a day later it is gone, and what a paper names stays.
#[tokio::test]
async fn files_of_refused_forms_are_swept_away_after_a_day() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    planned(&mut secretariat, 1).await;
    attaches(&mut secretariat, &[("files", "kept.pdf", PDF)]).await;
    let refused = secretariat
        .post_files(
            "/agenda-items/1/papers",
            &[],
            &[("files", "left.pdf", NEXT)],
        )
        .await;
    assert_eq!(refused.status, 422, "no kind was chosen");
    let blobs = Blobs::in_folder(world.files());
    let soon = SystemTime::now() + Duration::from_hours(1);
    assert_eq!(
        ashar::app::sweep_files(&world.data(), &blobs, soon)
            .await
            .unwrap(),
        0
    );
    let later = SystemTime::now() + Duration::from_hours(25);
    assert_eq!(
        ashar::app::sweep_files(&world.data(), &blobs, later)
            .await
            .unwrap(),
        1
    );
    assert_eq!(
        ashar::app::sweep_files(&world.data(), &blobs, later)
            .await
            .unwrap(),
        0
    );
    assert_eq!(secretariat.get("/paper-versions/1/file").await.status, 200);
}
