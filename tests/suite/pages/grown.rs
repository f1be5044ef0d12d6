//! What holds however long the network has met: no page sends more statements, and none grows without end.
use crate::world::line::Line;
use crate::world::{World, today};
use sqlx::Executor;

/// Rows of lists and tables that a page may show, its frame included.
const ROWS: usize = 160;
const BYTES: usize = 120_000;

/// Three months of a busy network: 40 meetings, 1,200 agenda items, 400 decisions (as `script/bench` grows it).
async fn grown() -> World {
    let world = World::with_story().await;
    let mut db = world.database.application().await;
    db.execute(include_str!("../../../benches/load/grow.sql"))
        .await
        .unwrap();
    sqlx::query("select pg_temp.grow(40, $1)")
        .bind(today())
        .execute(&mut db)
        .await
        .unwrap();
    world
}

#[tokio::test]
async fn pages_stay_bounded_when_the_network_grows() {
    let world = grown().await;
    let mut db = world.database.owner().await;
    let (meeting, decision, action): (i64, i64, i64) = sqlx::query_as(
        "select (select max(id) from meeting where state = 'held'), (select max(id) from decision where state = 'adopted'),
                (select max(id) from action)",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    let mut paths: Vec<String> = [
        "/",
        "/meetings",
        "/meetings?page=2",
        "/members",
        "/charter",
        "/account",
        "/decisions",
        "/decisions?page=9",
        "/decisions?q=407",
        "/decisions/new",
        "/actions",
        "/actions?q=note",
    ]
    .map(ToOwned::to_owned)
    .to_vec();
    for state in ["open", "adopted", "drafts", "ended"] {
        paths.push(format!("/decisions?state={state}"));
    }
    for state in ["overdue", "done", "all"] {
        paths.push(format!("/actions?state={state}&page=2"));
    }
    for room in ["", "/minutes", "/agenda"] {
        paths.push(format!("/meetings/{meeting}{room}"));
    }
    for room in ["", "/actions"] {
        paths.push(format!("/decisions/{decision}{room}"));
    }
    paths.push(format!("/actions/{action}"));
    for role in ["secretariat", "co-chair", "focal point"] {
        let mut reader = world.role(role).await;
        for path in &paths {
            let page = reader.get(path).await;
            if page.status == 403 {
                continue;
            }
            assert_eq!(page.status, 200, "{role} at {path}");
            assert!(page.queries() <= 8, "{path} sends {}", page.queries());
            let rows = page.body.matches("<tr").count() + page.body.matches("<li").count();
            assert!(rows <= ROWS, "{role} at {path}: {rows} rows");
            assert!(
                page.body.len() <= BYTES,
                "{role} at {path}: {} bytes",
                page.body.len()
            );
        }
    }
}

/// The desk is opened more often than anything else.
#[tokio::test]
async fn the_desk_sends_no_more_statements_than_any_other_page() {
    let world = grown().await;
    for role in ["secretariat", "co-chair", "focal point"] {
        let mut reader = world.role(role).await;
        let desk = reader.get("/").await.queries();
        assert!(desk <= 3, "{role}: {desk}");
        for path in [
            "/meetings/3",
            "/decisions/4",
            "/decisions",
            "/actions",
            "/meetings",
        ] {
            let page = reader.get(path).await;
            assert_eq!(page.status, 200, "{role} at {path}");
            assert!(page.queries() >= desk, "{path} sends {}", page.queries());
        }
    }
}

/// The session, its person and the network are one statement; a page before sign-in sends it too.
#[tokio::test]
async fn who_reads_is_asked_once() {
    let world = World::new().await;
    assert_eq!(world.visitor().get("/sign-in").await.queries(), 1);
    let mut partner = world.role("partner").await;
    assert_eq!(partner.get("/").await.queries(), 1);
}

#[tokio::test]
async fn what_was_followed_up_is_marked_once_and_leaves_the_desk() {
    let world = World::with_story().await;
    let mut db = world.database.owner().await;
    let (followed, minuted): (bool, bool) = sqlx::query_as(
        "select (select bool_and(has_actions = exists (select from action where decision_id = d.id)) from decision d),
                (select bool_and(has_minutes = exists (select from minutes where meeting_id = g.id)) from meeting g)",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert!(followed && minuted);
    let mut secretariat = world.role("secretariat").await;
    let desk = secretariat.get("/").await;
    assert!(
        !desk.body.contains("href=\"/decisions/1\""),
        "{}",
        desk.words()
    );
}

/// R12: ten thousand actions cost no more statements and no longer pages, and a morning still reminds of them all.
#[tokio::test]
async fn ten_thousand_actions_are_followed_as_ten_are() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    line.adopted_decision(&world).await;
    let mut db = world.database.owner().await;
    db.execute(
        "begin; select set_config('app.event', (select max(id)::text from event), true);
         insert into action (decision_id, number, title, lead_id, start_on, due_on, original_due_on, status, accepted_at)
         select 1, n, 'Action ' || n, 1 + n % 9, '2026-08-03', day, day, 'accepted', '2026-08-04'
           from (select n, date '2026-09-15' + n % 90 as day from generate_series(1, 10000) n) a;
         commit; analyze action",
    )
    .await
    .unwrap();
    world.works().await;
    let (reminders, distinct): (i64, i64) =
        sqlx::query_as("select count(*), count(distinct action_id) from reminder")
            .fetch_one(&mut db)
            .await
            .unwrap();
    assert_eq!(reminders, distinct);
    assert!(reminders > 3000, "{reminders}");
    for role in ["secretariat", "co-chair", "focal point"] {
        let mut reader = world.role(role).await;
        for path in [
            "/",
            "/actions",
            "/actions?state=overdue&page=7",
            "/actions?lead=6",
            "/actions/77",
        ] {
            let page = reader.get(path).await;
            assert_eq!(page.status, 200, "{role} at {path}");
            assert!(page.queries() <= 8, "{path} sends {}", page.queries());
            let rows = page.body.matches("<tr").count() + page.body.matches("<li").count();
            assert!(
                rows <= ROWS && page.body.len() <= BYTES,
                "{role} at {path}: {rows} rows"
            );
        }
    }
}
