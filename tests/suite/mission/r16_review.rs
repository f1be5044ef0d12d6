//! R16: "review progress". Actions are reviewed in session; closing freezes them, for the minutes and for the next time.
use crate::world::World;
use crate::world::line::Line;

async fn asked(world: &World) -> Line {
    world.sessions_last().await;
    let mut line = Line::in_session(world).await;
    let decision = line.adopted_decision(world).await;
    for (title, lead, due_on) in [
        ("Later one", "9", "2027-03-01"),
        ("Near one", "6", "2026-10-20"),
    ] {
        let proposal = [("title", title), ("lead", lead), ("due_on", due_on)];
        line.secretariat
            .does(&format!("{decision}/actions"), &proposal)
            .await;
    }
    line
}

/// Domain §4: what is said is taken down for each action; closing freezes the matrix into the minutes.
#[tokio::test]
async fn what_is_said_of_an_action_is_taken_down_and_frozen_into_the_minutes() {
    let world = World::new().await;
    let mut line = asked(&world).await;
    let review = format!("{}/review", line.meeting);
    let meeting = line.co_chair.get(&line.meeting.clone()).await;
    assert!(meeting.links().contains(&review), "{}", meeting.words());
    let page = line.secretariat.get(&review).await;
    assert!(page.queries() <= 8, "{}", page.queries());
    assert!(
        page.words().contains("The first review"),
        "{}",
        page.words()
    );

    let mut fao = world.role("focal point").await;
    let said = [
        ("remark.2", "FAO asks for a week"),
        ("seen.2", "0"),
        ("remark.1", ""),
        ("seen.1", "0"),
    ];
    assert_eq!(fao.get(&review).await.status, 200);
    for act in [review.clone(), format!("{review}/closing")] {
        assert_eq!(fao.post(&act, &said).await.status, 403, "{act}");
    }
    line.secretariat.does(&review, &said).await;
    let late = [("remark.2", "FAO asks for a month"), ("seen.2", "0")];
    let again = line.co_chair.post(&review, &late).await;
    assert_eq!(
        (again.status, again.field("remark.2").as_str()),
        (422, "FAO asks for a month"),
        "nothing typed is lost"
    );
    assert!(
        again.words().contains("FAO asks for a week"),
        "{}",
        again.words()
    );
    let both = [("remark.2", "FAO asks for two weeks"), ("seen.2", "1")];
    line.co_chair.does(&review, &both).await;

    line.secretariat
        .does(&format!("{}/minutes", line.meeting), &[])
        .await;
    let closing = format!("{review}/closing");
    let question = line.co_chair.get(&closing).await;
    assert!(
        question.queries() <= 8 && question.words().contains("cannot be undone"),
        "{}",
        question.words()
    );
    line.co_chair.is_refused(&closing, &[("item", "99")]).await;
    line.co_chair.does(&closing, &[("item", "1")]).await;
    let twice = line.co_chair.is_refused(&closing, &[("item", "1")]).await;
    assert!(twice.contains("stays as it is"), "{twice}");
    line.secretariat.is_refused(&review, &both).await;

    // what happens later does not change what was reviewed
    fao.does("/actions/2/acceptance", &[]).await;
    fao.does(
        "/actions/2/reports",
        &[("narrative", "Sent"), ("done", "yes")],
    )
    .await;
    line.secretariat.does("/actions/2/verification", &[]).await;
    let words = fao.get(&review).await.words();
    assert!(
        words.contains("FAO asks for two weeks")
            && words.contains("At risk")
            && !words.contains("Done"),
        "{words}"
    );
    let minutes = line
        .secretariat
        .get(&format!("{}/minutes", line.meeting))
        .await;
    let words = minutes.words().replace('\u{a0}', " ");
    for told in [
        "The meeting reviewed the actions",
        "0 overdue, 1 at risk, 1 on track",
        "DEC/1-A2, FAO: Near one",
        "FAO asks for two weeks",
    ] {
        assert!(words.contains(told), "{told}: {words}");
    }
    assert!(
        !words.contains(": Later one"),
        "nothing was said of it: {words}"
    );
    let mut db = world.database.owner().await;
    for change in [
        "update review_line set health = 'done'",
        "delete from review_line",
        "update review_remark set text = 'x'",
        "update action_review set minutes_text = 'x'",
    ] {
        let script: &'static str = format!(
            "begin; select set_config('app.event', (select max(id)::text from event), true); {change}; commit"
        )
        .leak();
        let mut db = world.database.owner().await;
        assert!(
            sqlx::raw_sql(script).execute(&mut db).await.is_err(),
            "{change}"
        );
    }
    let lines: i64 = sqlx::query_scalar("select count(*) from review_line")
        .fetch_one(&mut db)
        .await
        .unwrap();
    assert_eq!(lines, 2);
}

/// R11: minutes begun after the review was closed tell it under the item that was chosen.
#[tokio::test]
async fn minutes_begun_later_tell_the_review() {
    let world = World::new().await;
    let mut line = asked(&world).await;
    let closing = format!("{}/review/closing", line.meeting);
    line.secretariat.does(&closing, &[("item", "1")]).await;
    let minutes = format!("{}/minutes", line.meeting);
    line.secretariat.does(&minutes, &[]).await;
    let words = line.secretariat.get(&minutes).await.words();
    assert!(
        words.contains("The meeting reviewed the actions"),
        "{words}"
    );
}

/// Domain §4: the next review shows how each stood at the one before, and what was done since.
#[tokio::test]
async fn a_review_is_compared_with_the_one_before() {
    let world = World::new().await;
    let mut line = asked(&world).await;
    let closing = format!("{}/review/closing", line.meeting);
    line.secretariat.does(&closing, &[("item", "1")]).await;
    let closed = format!("{}/closing", line.meeting);
    line.co_chair.does(&closed, &[]).await;
    world
        .clock
        .stands_at("2026-11-02T04:00:00Z".parse().unwrap());
    let plan = [
        ("kind", "ordinary"),
        ("title", "First meeting of the next quarter"),
        ("date", "2026-11-03"),
        ("from", "10:00"),
        ("to", "12:00"),
        ("place", "UN House"),
    ];
    line.secretariat.does("/meetings", &plan).await;
    let item = [
        ("title", "Progress"),
        ("kind", "information"),
        ("minutes", "30"),
    ];
    line.secretariat.does("/meetings/2/agenda", &item).await;
    let early = line
        .secretariat
        .is_refused("/meetings/2/review", &[("remark.2", "x")])
        .await;
    assert!(early.contains("once the meeting sits"), "{early}");
    line.co_chair
        .does("/meetings/2/agenda/clearance", &[])
        .await;
    line.secretariat
        .does("/meetings/2/agenda/circulation", &[])
        .await;
    line.co_chair.does("/meetings/2/convocation", &[]).await;
    line.co_chair.does("/meetings/2/opening", &[]).await;
    let page = line.co_chair.get("/meetings/2/review").await;
    assert!(page.queries() <= 8, "{}", page.queries());
    let words = page.words().replace('\u{a0}', " ");
    assert!(
        words.contains("Compared with the review of Thursday 15 October")
            && words.contains("before: At risk"),
        "{words}"
    );
}
