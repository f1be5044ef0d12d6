//! R12, R16: the course of an action: another due day is agreed and not taken; it rests or is called off with a reason.
use crate::world::World;
use crate::world::browser::Browser;
use crate::world::line::Line;

const PATH: &str = "/actions/1";

async fn accepted(world: &World) -> (Line, Browser) {
    let mut line = Line::in_session(world).await;
    let decision = line.adopted_decision(world).await;
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
    (line, fao)
}

async fn kinds(world: &World, address: &str) -> Vec<String> {
    let mut db = world.database.owner().await;
    sqlx::query_scalar(
        "select kind from mail where address = $1 and kind like 'action.%' order by id",
    )
    .bind(address.to_owned())
    .fetch_all(&mut db)
    .await
    .unwrap()
}

/// R12: proposed by the lead with a reason, agreed by a co-chair; the first day and the count are kept.
#[tokio::test]
async fn another_due_day_is_proposed_by_the_lead_and_agreed_by_a_co_chair() {
    let world = World::new().await;
    let (mut line, mut fao) = accepted(&world).await;
    let propose = "/actions/1/due-revisions";
    let later = [
        ("to_day", "2027-01-29"),
        ("due_reason", "The survey is late"),
    ];
    for (to_day, reason) in [
        ("2026-12-21", "x"),
        ("2026-10-01", "x"),
        ("2027-01-29", ""),
        ("", "x"),
    ] {
        let again = fao
            .post(propose, &[("to_day", to_day), ("due_reason", reason)])
            .await;
        assert_eq!(
            (again.status, again.field("to_day").as_str()),
            (422, to_day)
        );
    }
    for somebody in [&mut line.secretariat, &mut line.co_chair] {
        assert_eq!(somebody.post(propose, &later).await.status, 403);
    }
    fao.is_refused("/actions/1/due-revisions", &[]).await;
    fao.does(propose, &later).await;
    let twice = fao.is_refused(propose, &later).await;
    assert!(twice.contains("proposed already"), "{twice}");
    let page = fao.get(PATH).await;
    assert!(page.queries() <= 8, "{}", page.queries());
    assert!(
        page.words().contains("Monday 21 December"),
        "the day stays: {}",
        page.words()
    );
    assert_eq!(fao.post("/actions/1/due-agreement", &[]).await.status, 403);

    let desk = line.co_chair.get("/").await.words();
    assert!(desk.contains("proposes another due day"), "{desk}");
    assert!(
        kinds(&world, "marta.exemplar@rco.example")
            .await
            .contains(&"action.due_proposed".to_owned())
    );
    line.co_chair
        .is_refused("/actions/1/due-refusal", &[("due_answer", "")])
        .await;
    line.co_chair.does("/actions/1/due-agreement", &[]).await;
    let nothing = line
        .co_chair
        .is_refused("/actions/1/due-agreement", &[])
        .await;
    assert!(nothing.contains("No other day"), "{nothing}");
    let words = line
        .secretariat
        .get(PATH)
        .await
        .words()
        .replace('\u{a0}', " ");
    for said in [
        "Friday 29 January",
        "First due Monday 21 December",
        "once",
        "The survey is late",
    ] {
        assert!(words.contains(said), "{said}: {words}");
    }
    assert!(words.contains("On track"), "{words}");

    let refused = [("to_day", "2027-03-01"), ("due_reason", "Later still")];
    fao.does(propose, &refused).await;
    line.co_chair
        .does(
            "/actions/1/due-refusal",
            &[("due_answer", "The meeting needs it")],
        )
        .await;
    let words = fao.get(PATH).await.words();
    assert!(
        words.contains("The meeting needs it") && words.contains("29 January"),
        "{words}"
    );
    fao.does(
        propose,
        &[("to_day", "2027-02-26"), ("due_reason", "Staff")],
    )
    .await;
    line.co_chair.does("/actions/1/due-agreement", &[]).await;
    let words = line.co_chair.get(PATH).await.words();
    assert!(
        words.contains("2 times") && words.contains("At risk"),
        "moved twice: {words}"
    );
    let list = line.co_chair.get("/actions").await;
    assert!(
        list.queries() <= 8 && list.words().contains("one at risk"),
        "{}",
        list.words()
    );
    let told = kinds(&world, "tenirbek.misalov@fao.example").await;
    assert_eq!(
        told[1..],
        [
            "action.due_agreed",
            "action.due_declined",
            "action.due_agreed"
        ]
    );

    let mut db = world.database.owner().await;
    for change in [
        "update action set due_on = '2028-01-01'",
        "update action set original_due_on = '2028-01-01'",
        "update due_revision set reason = 'else'",
        "update due_revision set state = 'proposed', answered_by = null, answered_at = null where id = 1",
    ] {
        let script: &'static str = format!(
            "begin; select set_config('app.event', (select max(id)::text from event), true); {change}; commit"
        )
        .leak();
        let refused = sqlx::raw_sql(script).execute(&mut db).await.unwrap_err();
        let code = refused
            .as_database_error()
            .unwrap()
            .code()
            .unwrap()
            .to_string();
        assert_eq!(code, "UN003", "{change}");
        sqlx::raw_sql("rollback").execute(&mut db).await.unwrap();
    }
}

/// R12: what is on hold is not reminded of, and goes on; what is called off does not come back.
#[tokio::test]
async fn an_action_rests_or_is_called_off_with_a_reason() {
    let world = World::new().await;
    let (mut line, mut fao) = accepted(&world).await;
    for path in [
        "/actions/1/hold",
        "/actions/1/resumption",
        "/actions/1/cancellation",
    ] {
        assert_eq!(fao.post(path, &[]).await.status, 403, "{path}");
    }
    line.secretariat
        .is_refused("/actions/1/hold", &[("hold_reason", "")])
        .await;
    line.secretariat
        .does(
            "/actions/1/hold",
            &[("hold_reason", "The ministry is reorganised")],
        )
        .await;
    let words = fao.get(PATH).await.words();
    assert!(
        words.contains("The ministry is reorganised") && words.contains("On hold"),
        "{words}"
    );
    world
        .clock
        .stands_at("2026-12-21T03:00:00Z".parse().unwrap());
    world.works().await;
    let mut db = world.database.owner().await;
    let reminded: i64 = sqlx::query_scalar("select count(*) from reminder")
        .fetch_one(&mut db)
        .await
        .unwrap();
    assert_eq!(reminded, 0);
    let mut secretariat = world.role("secretariat").await;
    assert_eq!(
        secretariat
            .post("/actions/1/cancellation", &[("cancel_reason", "x")])
            .await
            .status,
        403
    );
    secretariat.does("/actions/1/resumption", &[]).await;
    let again = secretariat.is_refused("/actions/1/resumption", &[]).await;
    assert!(again.contains("not on hold"), "{again}");
    let mut co_chair = world.role("co-chair").await;
    co_chair
        .is_refused("/actions/1/cancellation", &[("cancel_reason", "")])
        .await;
    co_chair
        .does(
            "/actions/1/cancellation",
            &[("cancel_reason", "The study exists already")],
        )
        .await;
    let over = co_chair
        .is_refused("/actions/1/cancellation", &[("cancel_reason", "x")])
        .await;
    assert!(over.contains("cannot be called off"), "{over}");
    let words = co_chair.get(PATH).await.words();
    assert!(words.contains("The study exists already"), "{words}");
    let told = kinds(&world, "tenirbek.misalov@fao.example").await;
    assert_eq!(
        told[1..],
        ["action.held", "action.resumed", "action.cancelled"]
    );
    line.meeting.clear();
}

/// R21: a mandate is the member's own to judge; its refusal, with the reason, goes to the co-chairs.
#[tokio::test]
async fn a_mandate_refusal_goes_to_the_co_chairs() {
    let world = World::new().await;
    let (mut line, mut fao) = accepted(&world).await;
    fao.does(
        "/actions/1/refusal",
        &[("reason", "Outside the mandate of FAO")],
    )
    .await;
    for address in [
        "marta.exemplar@rco.example",
        "teo.placeholder@iom.example",
        "gulzat.ulgubaeva@iom.example",
    ] {
        let told = kinds(&world, address).await;
        assert!(
            told.contains(&"action.declined".to_owned()),
            "{address}: {told:?}"
        );
    }
    let desk = line.co_chair.get("/").await;
    assert!(
        desk.words().contains("outside its mandate"),
        "{}",
        desk.words()
    );
    assert!(desk.links().contains(&PATH.to_owned()));
    let desk = line.secretariat.get("/").await;
    assert!(
        desk.words().contains("Ask another agency"),
        "{}",
        desk.words()
    );
    let page = line.co_chair.get(PATH).await.words();
    assert!(page.contains("Outside the mandate of FAO"), "{page}");
}

/// R12: evidence comes with a report, as a link or a file, and is internal; who contributes is told and not bound.
#[tokio::test]
async fn a_report_brings_its_evidence_and_others_contribute() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.adopted_decision(&world).await;
    let actions = format!("{decision}/actions");
    let proposal = [
        ("title", "The study"),
        ("lead", "6"),
        ("due_on", "2026-12-21"),
        ("start_on", "2027-01-01"),
        ("contributors", "9"),
        ("contributors", "6"),
        ("contributors", "4"),
    ];
    let again = line.secretariat.post(&actions, &proposal).await;
    assert_eq!(
        (again.status, again.field("start_on").as_str()),
        (422, "2027-01-01")
    );
    let mut sooner = proposal;
    sooner[3] = ("start_on", "2026-11-02");
    line.secretariat.does(&actions, &sooner).await;
    let words = line.co_chair.get(PATH).await.words().replace('\u{a0}', " ");
    assert!(
        words.contains("Contributing agencies ILO, UNDP"),
        "the lead leads: {words}"
    );
    assert!(words.contains("Begins Monday 2 November"), "{words}");
    assert_eq!(
        kinds(&world, "nurgul.synakova@ilo.example").await,
        ["action.contributes"]
    );
    let mut ilo = world.person("nurgul.synakova@ilo.example").await;
    assert_eq!(ilo.post("/actions/1/acceptance", &[]).await.status, 403);

    let mut fao = world.role("focal point").await;
    fao.does("/actions/1/acceptance", &[]).await;
    let reports = "/actions/1/reports";
    for link in ["javascript:alert(1)", "fao.example/study"] {
        let bad = [("narrative", "Drafted"), ("percent", "50"), ("link", link)];
        let again = fao.post(reports, &bad).await;
        assert_eq!((again.status, again.field("link").as_str()), (422, link));
    }
    let said = [
        ("narrative", "Drafted"),
        ("percent", "50"),
        ("link", "https://fao.example/study"),
    ];
    let wrong = fao
        .post_files(reports, &said, &[("files", "run.exe", b"MZ\x90\x00")])
        .await;
    assert_eq!(wrong.status, 422, "{}", wrong.words());
    let files: [(&str, &str, &[u8]); 2] = [
        ("files", "study.txt", b"The study, first draft"),
        ("files", "again.txt", b"The study, first draft"),
    ];
    let taken = fao.post_files(reports, &said, &files).await;
    assert_eq!(taken.status, 303, "{}", taken.words());
    let page = line.secretariat.get(PATH).await;
    assert!(page.queries() <= 8, "{}", page.queries());
    assert!(page.body.contains("href=\"https://fao.example/study\""));
    let file = page
        .links()
        .into_iter()
        .find(|link| link.starts_with("/evidence/"))
        .unwrap();
    let kept = line.secretariat.get(&file).await;
    assert_eq!(
        (kept.status, kept.body.as_str()),
        (200, "The study, first draft")
    );
    for outsider in ["state counterpart", "partner"] {
        assert_eq!(
            world.role(outsider).await.get(&file).await.status,
            404,
            "{outsider}"
        );
    }
    // the sweep spares what a report names
    let later = std::time::SystemTime::now() + std::time::Duration::from_hours(48);
    let blobs = ashar::base::blobs::Blobs::in_folder(world.files());
    ashar::app::sweep_files(&world.data(), &blobs, later)
        .await
        .unwrap();
    assert_eq!(line.secretariat.get(&file).await.status, 200);
}

/// R12: a lead reports from the link of its mail: what it owes is one form.
#[tokio::test]
async fn the_link_of_a_reminder_leads_to_the_form_of_the_report() {
    let world = World::new().await;
    let (_, mut fao) = accepted(&world).await;
    world
        .clock
        .stands_at("2026-12-21T03:00:00Z".parse().unwrap());
    world.works().await;
    let mut db = world.database.owner().await;
    let body: String = sqlx::query_scalar(
        "select body_text from mail where kind = 'digest.day' and address = 'tenirbek.misalov@fao.example'",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    let link = body
        .lines()
        .find_map(|line| line.strip_prefix("http://ashar.example/actions/1"))
        .unwrap();
    assert_eq!(link, "#report");
    let asked = world.visitor().get(PATH).await;
    assert_eq!(
        asked.location(),
        "/sign-in?next=%2Factions%2F1",
        "and back after sign-in"
    );
    drop(fao.get(PATH).await);
    let mut fao = world.role("focal point").await;
    let page = fao.get(PATH).await;
    assert!(page.body.contains("id=\"report\""), "{}", page.words());
}
