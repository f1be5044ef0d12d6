//! R12: actions follow from decisions and from what meetings ask for; who does them, where and what for; one line of time.
use crate::world::World;
use crate::world::line::Line;

const FROM_ITEM: &str = "/agenda-items/1/actions";

/// R12: what a meeting asks for without a decision is followed as well, under its item.
#[tokio::test]
async fn an_action_follows_from_what_was_said_under_an_item() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let agenda = line.secretariat.get(&line.meeting.clone()).await;
    assert!(
        agenda.links().contains(&FROM_ITEM.to_owned()),
        "{}",
        agenda.words()
    );
    let proposal = [
        ("title", "Share the figures"),
        ("lead", "6"),
        ("due_on", "2026-11-20"),
        ("contributors", "9"),
    ];
    for somebody in [&mut line.co_chair, &mut world.role("focal point").await] {
        assert_eq!(somebody.post(FROM_ITEM, &proposal).await.status, 403);
    }
    let again = line
        .secretariat
        .post(
            FROM_ITEM,
            &[("title", "Half"), ("lead", "99"), ("due_on", "")],
        )
        .await;
    assert_eq!((again.status, again.field("title").as_str()), (422, "Half"));
    line.secretariat.does(FROM_ITEM, &proposal).await;
    let mut fao = world.role("focal point").await;
    fao.does("/actions/1/acceptance", &[]).await;
    for path in [FROM_ITEM, "/actions/1", "/actions"] {
        let page = fao.get(path).await;
        assert_eq!(page.status, 200, "{path}");
        assert!(page.queries() <= 8, "{path}: {}", page.queries());
        assert!(
            page.words().contains("MTG/1-A1"),
            "{path}: {}",
            page.words()
        );
    }
    let words = fao.get("/actions/1").await.words();
    assert!(
        words.contains("UNMN/KGZ/2026/MTG/1-A1") && words.contains("Joint workplan"),
        "{words}"
    );
    line.secretariat.does(FROM_ITEM, &proposal).await;
    let second = fao.get("/actions/2").await.words();
    assert!(
        second.contains("MTG/1-A2"),
        "counted within the meeting: {second}"
    );
    for stranger in ["state counterpart", "partner"] {
        let mut stranger = world.role(stranger).await;
        assert_eq!(stranger.get(FROM_ITEM).await.status, 404);
    }
}

/// R12: nothing is asked for under an item before the meeting sits; the database says so too.
#[tokio::test]
async fn before_a_meeting_sits_nothing_follows_from_it() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let plan = [
        ("kind", "ordinary"),
        ("title", "Fourth quarterly meeting"),
        ("date", "2026-10-22"),
        ("from", "10:00"),
        ("to", "12:00"),
        ("place", "UN House"),
    ];
    secretariat.does("/meetings", &plan).await;
    let item = [("title", "Data"), ("kind", "discussion"), ("minutes", "30")];
    secretariat.does("/meetings/1/agenda", &item).await;
    let proposal = [("title", "Early"), ("lead", "6"), ("due_on", "2026-11-20")];
    let refused = secretariat.is_refused(FROM_ITEM, &proposal).await;
    assert!(refused.contains("has not sat yet"), "{refused}");
    let mut db = world.database.owner().await;
    let forced = sqlx::raw_sql(
        "begin; select set_config('app.event', (select max(id)::text from event), true);
         insert into action (meeting_id, agenda_item_id, number, title, lead_id, start_on, due_on, original_due_on)
         values (1, 1, 1, 'Early', 6, '2026-10-15', '2026-11-20', '2026-11-20'); commit",
    )
    .execute(&mut db)
    .await
    .unwrap_err();
    assert!(
        forced.to_string().contains("actions follow what was said"),
        "{forced}"
    );
}

/// R12, M5: a person of the lead, a place, how often and the objectives it serves; all of it may stay open.
#[tokio::test]
async fn an_action_says_who_does_it_where_and_what_for() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.adopted_decision(&world).await;
    let proposal = [
        ("title", "The study"),
        ("lead", "6"),
        ("due_on", "2026-12-21"),
    ];
    line.secretariat
        .does(&format!("{decision}/actions"), &proposal)
        .await;
    let mut fao = world.role("focal point").await;
    let path = "/actions/1/details";
    let page = fao.get(path).await;
    assert!(
        page.queries() <= 8 && page.words().contains("Теңирбек"),
        "{}",
        page.words()
    );
    let said = [
        ("person", "10"),
        ("kind", "recurring"),
        ("place", "Osh"),
        ("gcm", "3"),
        ("sdg", "31"),
    ];
    let stranger = [("person", "5"), said[1], said[2]];
    let again = fao.post(path, &stranger).await;
    assert_eq!((again.status, again.field("place").as_str()), (422, "Osh"));
    let mut ilo = world.person("nurgul.synakova@ilo.example").await;
    assert_eq!(ilo.post(path, &said).await.status, 403);
    fao.does(path, &said).await;
    let words = line.co_chair.get("/actions/1").await.words();
    for told in [
        "Теңирбек Мисалов",
        "Again and again",
        "Osh",
        "GCM 3",
        "SDG 8",
    ] {
        assert!(words.contains(told), "{told}: {words}");
    }
    line.secretariat
        .does(path, &[("kind", "one_off"), ("gcm", "3")])
        .await;
    let words = fao.get("/actions/1").await.words();
    assert!(
        !words.contains("SDG 8") && words.contains("GCM 3"),
        "{words}"
    );
}

/// R12: "monitors implementation": acts, reports with what came with them, and reasons stand in one line of time.
#[tokio::test]
async fn what_happened_to_an_action_is_one_line_of_time() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.adopted_decision(&world).await;
    let proposal = [
        ("title", "The study"),
        ("lead", "6"),
        ("due_on", "2026-12-21"),
    ];
    line.secretariat
        .does(&format!("{decision}/actions"), &proposal)
        .await;
    let mut fao = world.role("focal point").await;
    fao.does("/actions/1/acceptance", &[]).await;
    let report = [
        ("narrative", "Survey begun"),
        ("percent", "30"),
        ("link", "https://fao.example/survey"),
    ];
    fao.does("/actions/1/reports", &report).await;
    let later = [
        ("to_day", "2027-01-29"),
        ("due_reason", "Snow on the passes"),
    ];
    fao.does("/actions/1/due-revisions", &later).await;
    let no = [("due_answer", "The forum needs it")];
    line.co_chair.does("/actions/1/due-refusal", &no).await;
    let hold = [("hold_reason", "Waits for the census")];
    line.secretariat.does("/actions/1/hold", &hold).await;
    line.secretariat.does("/actions/1/resumption", &[]).await;
    let page = fao.get("/actions/1").await;
    assert!(page.queries() <= 8, "{}", page.queries());
    let words = page.words().replace('\u{a0}', " ");
    let told = [
        "let it go on",
        "put it on hold",
        "Waits for the census",
        "declined another due day",
        "The forum needs it",
        "proposed another due day",
        "Monday 21 December → Friday 29 January",
        "Snow on the passes",
        "reported progress",
        "Survey begun",
        "https://fao.example/survey",
        "accepted the lead",
        "proposed the action",
    ];
    let history = words.rfind("History").unwrap();
    let mut from = history;
    for one in told {
        let at = words[from..].find(one);
        assert!(at.is_some(), "{one}, in this order: {}", &words[history..]);
        from += at.unwrap();
    }
    assert_eq!(words.matches("Survey begun").count(), 1, "told once");
}
