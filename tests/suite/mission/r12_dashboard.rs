//! R12: co-chairs see in ten seconds whether decisions are carried out, and take it along to the meeting.
use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};

use crate::world::World;
use crate::world::browser::{Answer, Browser};
use crate::world::line::Line;

/// One action in time, one overdue, one done; two leads.
async fn followed(world: &World) -> (Line, Browser) {
    world.sessions_last().await;
    let mut line = Line::in_session(world).await;
    let decision = line.adopted_decision(world).await;
    for (title, lead, due_on) in [
        ("Later one", "9", "2027-03-01"),
        ("Late one", "6", "2026-10-20"),
        ("Done one", "6", "2026-10-30"),
    ] {
        let proposal = [("title", title), ("lead", lead), ("due_on", due_on)];
        line.secretariat
            .does(&format!("{decision}/actions"), &proposal)
            .await;
    }
    let mut fao = world.role("focal point").await;
    for id in [2, 3] {
        fao.does(&format!("/actions/{id}/acceptance"), &[]).await;
    }
    fao.does(
        "/actions/3/reports",
        &[("narrative", "=Sent out"), ("done", "yes")],
    )
    .await;
    line.secretariat.does("/actions/3/verification", &[]).await;
    line.co_chair
        .does(&format!("{}/closing", line.meeting), &[])
        .await;
    world
        .clock
        .stands_at("2026-11-02T04:00:00Z".parse().unwrap());
    (line, fao)
}

async fn taken(person: &mut Browser, fields: &[(&str, &str)]) -> Answer {
    let kept = person.post("/actions/exports", fields).await;
    assert_eq!(kept.status, 303, "{}", kept.words());
    let path = kept.location().to_owned();
    let file = person.get(&path).await;
    assert_eq!(file.status, 200, "{}", file.body);
    file
}

/// R12: by agency, by decision on a line of time, since the last meeting, taken and carried out.
#[tokio::test]
async fn follow_up_shows_at_a_glance_what_is_late_new_and_done() {
    let world = World::new().await;
    let (mut line, _) = followed(&world).await;
    let page = line.co_chair.get("/actions").await;
    assert!(page.queries() <= 8, "{}", page.queries());
    let words = page.words().replace('\u{a0}', " ");
    for told in [
        "Follow-up, as of Monday 2 November",
        "One is overdue",
        "All of these are with FAO",
        "Late one passed its day",
        "1 taken",
        "0 done",
        "Q4 2026",
    ] {
        assert!(words.contains(told), "{told}: {words}");
    }
    assert!(
        page.body.contains("<svg class=\"lc\"") && page.body.contains("aria-labelledby=\"lc-t\"")
    );
    assert!(
        page.links().contains(&"/actions?lead=6".to_owned()),
        "by agency"
    );
    let page = line.co_chair.get("/actions?view=decisions").await;
    assert!(page.queries() <= 8, "{}", page.queries());
    let words = page.words();
    for told in ["Joint workplan 2027", "1 of 3", "FAO, ILO", "=Sent out"] {
        assert!(words.contains(told), "{told}: {words}");
    }
    assert!(page.body.contains("<svg class=\"tb\""), "a line of time");
}

/// R12: what is asked for stands in the address; what names nothing asks for nothing.
#[tokio::test]
async fn follow_up_is_narrowed_by_its_address() {
    let world = World::new().await;
    let (mut line, _) = followed(&world).await;
    let rows = ["Later one", "Late one", "Done one"];
    for (query, shown) in [
        ("", [true, true, false]),
        ("state=overdue", [false, true, false]),
        ("state=on_track", [true, false, false]),
        ("state=at_risk", [false, false, false]),
        ("state=reported", [false, false, false]),
        ("state=done", [false, false, true]),
        ("state=all", [true, true, true]),
        ("lead=9", [true, false, false]),
        ("decision=1", [true, true, false]),
        ("decision=7", [false, false, false]),
        ("from=2026-11-01", [true, false, false]),
        ("until=2026-10-31", [false, true, false]),
        ("q=later", [true, false, false]),
        ("state=nonsense&lead=x&from=soon", [true, true, false]),
    ] {
        let page = line.co_chair.get(&format!("/actions?{query}")).await;
        assert!(page.queries() <= 8, "{query}: {}", page.queries());
        let list = page.body.split("id=\"list\"").nth(1).unwrap_or_default();
        let found = rows.map(|row| list.contains(row));
        assert_eq!(found, shown, "{query}: {}", page.words());
        let decisions = line
            .co_chair
            .get(&format!("/actions?view=decisions&{query}"))
            .await;
        assert_eq!(decisions.status, 200, "{query}");
        let list = decisions
            .body
            .split("id=\"list\"")
            .nth(1)
            .unwrap_or_default();
        let is_there = list.contains("/decisions/1/actions");
        let open = shown[0] || shown[1];
        let expected = match query {
            // titles of decisions are sought here
            "state=done" | "q=later" => false,
            "state=all" => true,
            _ => open,
        };
        assert_eq!(is_there, expected, "{query}: {}", decisions.words());
    }
}

/// R12: a decision is carried out with its last action, whoever verifies first, and no longer when one is reopened.
#[tokio::test]
async fn a_decision_is_carried_out_with_its_last_action() {
    let world = World::new().await;
    let (mut line, mut fao) = followed(&world).await;
    let mut db = world.database.owner().await;
    let carried = async |db: &mut sqlx::PgConnection| -> bool {
        sqlx::query_scalar("select carried_out_at is not null from decision where id = 1")
            .fetch_one(db)
            .await
            .unwrap()
    };
    assert!(!carried(&mut db).await);
    let done = [("narrative", "Done"), ("done", "yes")];
    fao.does("/actions/2/reports", &done).await;
    line.secretariat.does("/actions/2/verification", &[]).await;
    assert!(!carried(&mut db).await, "one is left");
    let why = [("cancel_reason", "No longer needed")];
    line.co_chair.does("/actions/1/cancellation", &why).await;
    assert!(carried(&mut db).await, "what was called off does not count");
    let words = line
        .co_chair
        .get("/actions?view=decisions&state=done")
        .await
        .words();
    assert!(
        words.contains("2 of 2") && words.contains("1 done"),
        "{words}"
    );
    let again = [("reason", "The annex is missing")];
    line.co_chair.does("/actions/3/reopening", &again).await;
    assert!(!carried(&mut db).await);
}

/// T1: taken along as a table, a workbook and a paper for the meeting, in the reader's language; the record keeps who did.
#[tokio::test]
async fn follow_up_is_taken_along() {
    let world = World::new().await;
    let (line, mut fao) = followed(&world).await;
    let csv = taken(
        &mut fao,
        &[("format", "csv"), ("state", "all"), ("view", "decisions")],
    )
    .await;
    let said = csv.body.replace('\u{a0}', " ");
    for words in [
        "Internal use only. As of 2 November 2026.",
        "3 actions, as asked for at http://ashar.example/actions?state=all",
        "\"UNMN/KGZ/2026/DEC/1-A2\"",
        "\"Overdue\"",
        "\"2026-10-20\"",
        "\"'=Sent out\"",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    let xlsx = taken(&mut fao, &[("format", "xlsx"), ("state", "all")]).await;
    let mut book = Xlsx::new(Cursor::new(xlsx.bytes.clone())).unwrap();
    let name = book.sheet_names().remove(0);
    let cells = book.worksheet_range(&name).unwrap();
    let rows: Vec<&[Data]> = cells.rows().collect();
    assert_eq!(rows.len(), 3 + 1 + 3);
    assert!(
        matches!(rows[4][8], Data::DateTime(_)),
        "a day is a day: {:?}",
        rows[4][8]
    );
    assert!(
        matches!(rows[4][13], Data::Float(_)),
        "a figure is a figure: {:?}",
        rows[4][13]
    );
    let part = |name: &str| {
        let mut package = zip::ZipArchive::new(Cursor::new(xlsx.bytes.clone())).unwrap();
        let mut text = String::new();
        std::io::Read::read_to_string(&mut package.by_name(name).unwrap(), &mut text).unwrap();
        text
    };
    let sheet = part("xl/worksheets/sheet1.xml");
    for wanted in ["<autoFilter", "state=\"frozen\"", "<cols>"] {
        assert!(sheet.contains(wanted), "{wanted}");
    }
    let styles = part("xl/styles.xml");
    assert!(
        styles.contains("FFFBE3E1") && styles.contains("FFDFF0E5"),
        "overdue and done are shaded"
    );

    let paper = fao.get("/actions/paper.pdf?state=overdue").await;
    assert_eq!(
        (paper.status, paper.header("content-type")),
        (200, "application/pdf")
    );
    assert!(paper.bytes.starts_with(b"%PDF"));
    let mut other = world.person("nurgul.synakova@ilo.example").await;
    let kept = fao.post("/actions/exports", &[("format", "csv")]).await;
    assert_eq!(other.get(kept.location()).await.status, 404, "another's");
    for stranger in ["state counterpart", "partner"] {
        let mut stranger = world.role(stranger).await;
        assert_eq!(stranger.post("/actions/exports", &[]).await.status, 404);
        assert_eq!(stranger.get("/actions/paper.pdf").await.status, 404);
    }
    let mut db = world.database.owner().await;
    let kept: Vec<(String, i32)> = sqlx::query_as(
        "select a.detail ->> 'format', (a.detail ->> 'rows')::int
           from event e join event_about a on a.event_id = e.id where e.act = 'action.export' order by e.id",
    )
    .fetch_all(&mut db)
    .await
    .unwrap();
    assert_eq!(kept[..2], [("csv".to_owned(), 3), ("xlsx".to_owned(), 3)]);
    drop(line);
}
