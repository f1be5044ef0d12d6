//! Decisions are followed until verified.
use crate::world::World;
use crate::world::line::Line;

/// R12, R21: the lead agrees, reports; the secretariat verifies; everybody inside sees how it stands.
#[tokio::test]
async fn an_action_is_accepted_by_its_lead_reported_and_verified() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.adopted_decision(&world).await;
    let actions = format!("{decision}/actions");
    let desk = line.secretariat.get("/").await;
    assert!(
        desk.words().contains("Adopted; no action is recorded yet"),
        "{}",
        desk.words()
    );

    let proposal = [
        ("title", "Circulate the workplan"),
        ("lead", "6"),
        ("due_on", "2026-11-20"),
    ];
    let past = [proposal[0], proposal[1], ("due_on", "2026-10-01")];
    let again = line.secretariat.post(&actions, &past).await;
    assert_eq!(
        (again.status, again.field("due_on").as_str()),
        (422, "2026-10-01")
    );
    line.secretariat.does(&actions, &proposal).await;
    let mut fao = world.role("focal point").await;
    let desk = fao.get("/").await;
    assert!(
        desk.links().contains(&"/actions/1".to_owned()),
        "{}",
        desk.words()
    );

    let mut ilo = world.person("nurgul.synakova@ilo.example").await;
    for act in ["acceptance", "refusal", "reports"] {
        let path = format!("/actions/1/{act}");
        assert_eq!(
            ilo.post(&path, &[("reason", "x")]).await.status,
            403,
            "{act}"
        );
        assert_eq!(line.secretariat.post(&path, &[]).await.status, 403, "{act}");
    }
    let early = fao.is_refused("/actions/1/reports", &[]).await;
    assert!(early.contains("not under way"), "{early}");
    fao.does("/actions/1/acceptance", &[]).await;
    let twice = fao.is_refused("/actions/1/acceptance", &[]).await;
    assert!(twice.contains("answered already"), "{twice}");
    fao.is_refused(
        "/actions/1/reports",
        &[("narrative", "Half"), ("percent", "140")],
    )
    .await;
    let half = [
        ("narrative", "Drafted in three languages"),
        ("percent", "50"),
    ];
    fao.does("/actions/1/reports", &half).await;
    let early = line
        .secretariat
        .is_refused("/actions/1/verification", &[])
        .await;
    assert!(early.contains("not reported it done"), "{early}");
    let done = [("narrative", "Circulated"), ("done", "yes")];
    fao.does("/actions/1/reports", &done).await;
    let back = [("reason", "The Kyrgyz text is missing")];
    line.secretariat.does("/actions/1/reopening", &back).await;
    fao.does("/actions/1/reports", &done).await;
    line.secretariat.does("/actions/1/verification", &[]).await;
    assert!(
        line.secretariat
            .is_refused("/actions/1/reopening", &back)
            .await
            .contains("co-chair")
    );
    let page = line.co_chair.get("/actions/1").await;
    assert!(page.queries() <= 8, "{}", page.queries());
    assert!(
        page.words().contains("The Kyrgyz text is missing"),
        "{}",
        page.words()
    );
    line.co_chair.does("/actions/1/reopening", &back).await;

    let mut db = world.database.owner().await;
    let told: Vec<String> = sqlx::query_scalar(
        "select distinct kind from mail where kind like 'action.%' order by kind",
    )
    .fetch_all(&mut db)
    .await
    .unwrap();
    assert_eq!(
        told,
        [
            "action.accepted",
            "action.proposed",
            "action.reopened",
            "action.reported_done",
            "action.verified"
        ]
    );
}

/// R12: co-chairs see what is late, by agency, overdue first.
#[tokio::test]
async fn what_is_overdue_stands_first() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.adopted_decision(&world).await;
    let actions = format!("{decision}/actions");
    for (title, lead, due_on) in [
        ("Later one", "9", "2027-03-01"),
        ("Late one", "6", "2026-10-20"),
    ] {
        let proposal = [("title", title), ("lead", lead), ("due_on", due_on)];
        line.secretariat.does(&actions, &proposal).await;
    }
    let soon = line.co_chair.get("/actions").await.words();
    assert!(soon.contains("one at risk"), "{soon}");
    world
        .clock
        .stands_at("2026-10-21T04:00:00Z".parse().unwrap());
    let mut co_chair = world.role("co-chair").await;
    let page = co_chair.get("/actions").await;
    assert!(page.queries() <= 8, "{}", page.queries());
    let words = page.words();
    assert!(words.contains("One is overdue"), "{words}");
    assert!(words.find("Late one") < words.find("Later one"), "{words}");
    let late = co_chair.get("/actions?state=overdue").await.words();
    assert!(
        late.contains("Late one") && !late.contains("Later one"),
        "{late}"
    );
    let of_ilo = co_chair.get("/actions?lead=9").await.words();
    assert!(
        of_ilo.contains("Later one") && !of_ilo.contains("Late one"),
        "{of_ilo}"
    );
}

/// R12, R21: a lead that declines says why, and another is asked; or it is said that nothing follows.
#[tokio::test]
async fn a_lead_may_decline_and_nothing_may_follow() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.adopted_decision(&world).await;
    let actions = format!("{decision}/actions");
    let proposal = [
        ("title", "A study"),
        ("lead", "6"),
        ("due_on", "2026-12-01"),
    ];
    line.secretariat.does(&actions, &proposal).await;
    let mut fao = world.role("focal point").await;
    fao.is_refused("/actions/1/refusal", &[("reason", "")])
        .await;
    fao.does("/actions/1/refusal", &[("reason", "Outside the mandate")])
        .await;
    let page = line.secretariat.get("/actions/1").await.words();
    assert!(page.contains("Outside the mandate"), "{page}");
    let other = [("lead", "9"), ("due_on", "2026-12-08")];
    line.secretariat
        .does("/actions/1/reassignment", &other)
        .await;
    let mut ilo = world.person("nurgul.synakova@ilo.example").await;
    ilo.does("/actions/1/acceptance", &[]).await;
    let none = format!("{decision}/no-action");
    let has = line.secretariat.is_refused(&none, &[("reason", "r")]).await;
    assert!(has.contains("has actions"), "{has}");

    let second = line.adopted_decision(&world).await;
    let none = format!("{second}/no-action");
    line.secretariat.is_refused(&none, &[("reason", "")]).await;
    line.secretariat
        .does(&none, &[("reason", "It takes note only")])
        .await;
    let refused = line
        .secretariat
        .is_refused(&format!("{second}/actions"), &proposal)
        .await;
    assert!(refused.contains("no action is required"), "{refused}");
    let page = line
        .co_chair
        .get(&format!("{second}/actions"))
        .await
        .words();
    assert!(page.contains("It takes note only"), "{page}");
}
