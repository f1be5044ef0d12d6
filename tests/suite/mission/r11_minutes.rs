//! Minutes: prefilled, written, cleared, circulated.
use crate::world::World;
use crate::world::line::Line;

/// R11: "disseminate minutes": from the agenda, the table and the decisions, to every member.
#[tokio::test]
async fn minutes_are_written_cleared_and_circulated() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.adopted_decision(&world).await;
    let minutes = format!("{}/minutes", line.meeting);
    assert_eq!(
        line.secretariat.get(&minutes).await.status,
        404,
        "not begun"
    );
    assert_eq!(line.co_chair.post(&minutes, &[]).await.status, 403);
    line.secretariat.does(&minutes, &[]).await;
    let twice = line.secretariat.is_refused(&minutes, &[]).await;
    assert!(twice.contains("begun already"), "{twice}");

    let page = line.secretariat.get(&minutes).await;
    assert!(page.queries() <= 8, "{}", page.queries());
    let words = page.words();
    assert!(words.contains("UNMN/KGZ/2026/DEC/1"), "{words}");
    assert!(
        words.contains("Approves the joint workplan"),
        "by reference: {words}"
    );
    assert!(words.contains("Not represented: UNESCO"), "{words}");
    let mut fao = world.role("focal point").await;
    assert_eq!(
        fao.get(&minutes).await.status,
        404,
        "a draft is the office's own"
    );

    let submission = format!("{minutes}/submission");
    let early = line.secretariat.is_refused(&submission, &[]).await;
    assert!(
        early.contains("not closed yet") && early.contains("item 1"),
        "{early}"
    );
    line.secretariat
        .is_refused("/minutes-entries/1", &[("text", ""), ("revision", "0")])
        .await;
    let text = [
        (
            "text",
            "IOM introduced the workplan.\n\nFAO asked about funding.",
        ),
        ("revision", "0"),
    ];
    line.secretariat.does("/minutes-entries/1", &text).await;
    line.co_chair
        .does(&format!("{}/closing", line.meeting), &[])
        .await;
    line.secretariat.does(&submission, &[]).await;
    let frozen = line
        .secretariat
        .is_refused("/minutes-entries/1", &[("text", "x"), ("revision", "1")])
        .await;
    assert!(frozen.contains("no longer a draft"), "{frozen}");

    let back = format!("{minutes}/return");
    line.co_chair.is_refused(&back, &[("remark", "")]).await;
    line.co_chair
        .does(&back, &[("remark", "Say who will fund it.")])
        .await;
    let desk = line.secretariat.get("/").await.words();
    assert!(desk.contains("Edit minutes"), "{desk}");
    let page = line.secretariat.get(&minutes).await.words();
    assert!(page.contains("Say who will fund it."), "{page}");
    line.secretariat.does(&submission, &[]).await;
    let clearance = format!("{minutes}/clearance");
    assert_eq!(line.secretariat.post(&clearance, &[]).await.status, 403);
    line.co_chair.does(&clearance, &[]).await;
    let circulation = format!("{minutes}/circulation");
    let confirm = line.secretariat.get(&circulation).await.words();
    assert!(confirm.contains("to 12 members?"), "{confirm}");
    assert!(
        confirm.contains("Thursday 22 October, 17:00"),
        "five working days on: {confirm}"
    );
    line.secretariat.does(&circulation, &[]).await;
    let again = line.secretariat.is_refused(&circulation, &[]).await;
    assert!(again.contains("No co-chair has cleared"), "{again}");

    let page = fao.get(&minutes).await;
    assert_eq!(page.status, 200);
    assert!(
        page.words().contains("2. FAO asked about funding."),
        "{}",
        page.words()
    );
    assert!(page.links().contains(&decision), "{:?}", page.links());
    let desk = fao.get("/").await.words();
    assert!(desk.contains("Read minutes"), "{desk}");
    let mut db = world.database.owner().await;
    let told: i64 =
        sqlx::query_scalar("select count(*) from mail where kind = 'minutes.circulation'")
            .fetch_one(&mut db)
            .await
            .unwrap();
    assert_eq!(told, 24);
}

/// R11: two people on one text: the later one is shown both and loses nothing.
#[tokio::test]
async fn who_saves_later_is_shown_both_texts() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    line.secretariat
        .does(&format!("{}/minutes", line.meeting), &[])
        .await;
    let mut colleague = world.person("bakyt.misalov@iom.example").await;
    let first = [("text", "First version"), ("revision", "0")];
    line.secretariat.does("/minutes-entries/1", &first).await;
    let mine = [("text", "Second version"), ("revision", "0")];
    let both = colleague.post("/minutes-entries/1", &mine).await;
    assert_eq!(both.status, 422);
    assert!(both.words().contains("First version"), "{}", both.words());
    assert!(both.body.contains("Second version"));
    assert_eq!(both.field("revision"), "1");
    let merged = [("text", "First and second"), ("revision", "1")];
    colleague.does("/minutes-entries/1", &merged).await;
    let page = line.secretariat.get("/minutes-entries/1").await;
    assert!(page.body.contains("First and second"));
}
