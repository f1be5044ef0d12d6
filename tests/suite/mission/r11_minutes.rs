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
    let open = line.secretariat.is_refused(&submission, &[]).await;
    assert!(open.contains("One remark of the co-chairs"), "{open}");
    line.secretariat
        .does("/minutes-remarks/1/resolution", &[])
        .await;
    line.secretariat.does(&submission, &[]).await;
    let about_item = [("item", "1"), ("remark", "Name the donor.")];
    line.co_chair
        .does(&format!("{minutes}/remarks"), &about_item)
        .await;
    let open = line
        .co_chair
        .is_refused(&format!("{minutes}/clearance"), &[])
        .await;
    assert!(open.contains("One remark of the co-chairs"), "{open}");
    line.co_chair
        .does("/minutes-remarks/2/resolution", &[])
        .await;
    let clearance = format!("{minutes}/clearance");
    assert_eq!(line.secretariat.post(&clearance, &[]).await.status, 403);
    line.co_chair.does(&clearance, &[]).await;
    let circulation = format!("{minutes}/circulation");
    let incomplete = line.secretariat.is_refused(&circulation, &[]).await;
    assert!(
        incomplete.contains("what follows from UNMN/KGZ/2026/DEC/1"),
        "{incomplete}"
    );
    let page = line.secretariat.get(&minutes).await;
    assert!(
        page.words()
            .contains("what follows from UNMN/KGZ/2026/DEC/1"),
        "the same beside the button: {}",
        page.words()
    );
    assert!(page.links().contains(&decision), "the check leads there");
    let none = [("reason", "It is done by approving it.")];
    line.secretariat
        .does(&format!("{decision}/no-action"), &none)
        .await;
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

/// R11: every text that an item has had stays, and any of them can be brought back.
#[tokio::test]
async fn an_earlier_text_is_brought_back() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    line.secretariat
        .does(&format!("{}/minutes", line.meeting), &[])
        .await;
    for (text, revision) in [("First version", "0"), ("Second version", "1")] {
        let typed = [("text", text), ("revision", revision)];
        line.secretariat.does("/minutes-entries/1", &typed).await;
    }
    let history = "/minutes-entries/1/history";
    assert_eq!(line.co_chair.get(history).await.status, 403);
    let page = line.secretariat.get(history).await;
    assert!(page.words().contains("First version"), "{}", page.words());
    let mut db = world.database.owner().await;
    let change: i64 = sqlx::query_scalar(
        "select id from row_change where table_name = 'minutes_entry' and new_row ->> 'text' = 'First version'",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    let change = change.to_string();
    let restoration = "/minutes-entries/1/restoration";
    let stale = [("change", change.as_str()), ("revision", "1")];
    line.secretariat.is_refused(restoration, &stale).await;
    let now = [("change", change.as_str()), ("revision", "2")];
    line.secretariat.does(restoration, &now).await;
    let page = line.secretariat.get("/minutes-entries/1").await;
    assert!(page.body.contains("First version"), "{}", page.body);
    assert_eq!(page.field("revision"), "3");
    let page = line.secretariat.get(history).await.words();
    assert!(page.contains("Second version"), "nothing is lost: {page}");
}

/// R11: an item under which nothing was said needs no text.
#[tokio::test]
async fn an_item_without_discussion_needs_no_text() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let minutes = format!("{}/minutes", line.meeting);
    line.secretariat.does(&minutes, &[]).await;
    line.co_chair
        .does(&format!("{}/closing", line.meeting), &[])
        .await;
    let page = line.secretariat.get(&minutes).await;
    assert!(page.words().contains("Nothing is written under item 1"));
    assert!(
        page.links().contains(&"/minutes-entries/1".to_owned()),
        "the check leads to its fix"
    );
    let silent = [("no_discussion", "yes"), ("text", ""), ("revision", "0")];
    line.secretariat.does("/minutes-entries/1", &silent).await;
    line.secretariat
        .does(&format!("{minutes}/submission"), &[])
        .await;
    let page = line.co_chair.get(&minutes).await.words();
    assert!(page.contains("There was no discussion."), "{page}");
}
