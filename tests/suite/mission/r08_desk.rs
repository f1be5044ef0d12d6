//! R8: each desk says what its reader waits for from others, and when those were reminded.
use crate::world::World;
use crate::world::line::Line;
use chrono::TimeDelta;

/// Who has not answered is named; the secretariat reminds from there, co-chairs look.
#[tokio::test]
async fn a_desk_says_who_has_not_answered_and_when_they_were_reminded() {
    let world = World::new().await;
    world.silence_is_allowed().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.tabled_decision("not_relevant").await;
    let nothing = line.secretariat.get("/").await.words();
    assert!(!nothing.contains("You wait for others"), "{nothing}");
    line.co_chair
        .does(&format!("{decision}/silence"), &[("period", "standard")])
        .await;
    let mut fao = world.role("focal point").await;
    fao.does(&format!("{decision}/positions"), &[("value", "join")])
        .await;

    let desk = line.secretariat.get("/").await;
    assert!(desk.queries() <= 8, "{}", desk.queries());
    let words = desk.words();
    assert!(
        words.contains("11 members have not answered: ILO, IOM, RCO, UN Women, UNDP, UNESCO…")
            && !words.contains("Reminded on"),
        "{words}"
    );
    let ledger = format!("{decision}/consultation");
    assert!(desk.links().contains(&ledger), "{words}");
    line.secretariat
        .does(&format!("{decision}/reminders"), &[])
        .await;
    let desk = line.secretariat.get("/").await.words();
    assert!(desk.contains("Reminded on Thu 15 Oct"), "{desk}");
    let desk = line.co_chair.get("/").await;
    let words = desk.words();
    assert!(
        words.contains("11 members have not answered")
            && words.contains("Look")
            && !words.contains("Remind "),
        "{words}"
    );
    let own = fao.get("/").await.words();
    assert!(!own.contains("You wait for others"), "{own}");
}

/// What a member asked or reported stays on its desk until it is answered.
#[tokio::test]
async fn a_member_sees_what_it_asked_and_nobody_answered() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.adopted_decision(&world).await;
    for title in ["The study", "The list"] {
        let proposal = [("title", title), ("lead", "6"), ("due_on", "2026-12-21")];
        line.secretariat
            .does(&format!("{decision}/actions"), &proposal)
            .await;
    }
    let words = line.secretariat.get("/").await.words();
    assert!(words.contains("FAO has not accepted the lead"), "{words}");
    let mut fao = world.role("focal point").await;
    for id in [1, 2] {
        fao.does(&format!("/actions/{id}/acceptance"), &[]).await;
    }
    let other_day = [("to_day", "2027-01-15"), ("due_reason", "The harvest")];
    fao.does("/actions/1/due-revisions", &other_day).await;
    let done = [("narrative", "Sent"), ("done", "yes")];
    fao.does("/actions/2/reports", &done).await;
    let desk = fao.get("/").await;
    assert!(desk.queries() <= 8, "{}", desk.queries());
    let words = desk.words();
    for told in [
        "have not answered the due day that you proposed",
        "has not verified what you reported done",
    ] {
        assert!(words.contains(told), "{told}: {words}");
    }
    let mut ilo = world.person("nurgul.synakova@ilo.example").await;
    let others = ilo.get("/").await.words();
    assert!(!others.contains("The study"), "{others}");
    line.co_chair.does("/actions/1/due-agreement", &[]).await;
    line.secretariat.does("/actions/2/verification", &[]).await;
    let words = fao.get("/").await.words();
    assert!(!words.contains("You wait for others"), "{words}");
}

/// A session lasts as long as the charter says after the last page, whichever page that was.
#[tokio::test]
async fn a_session_lasts_as_the_charter_says_after_the_desk() {
    let world = World::new().await;
    world.charter("session_hours = 5, session_days = 90").await;
    let mut fao = world.role("focal point").await;
    // the desk is written down by itself: signing in led elsewhere
    assert_eq!(fao.get("/").await.status, 200);
    world.clock.moves(TimeDelta::minutes(299));
    assert_eq!(fao.get("/").await.status, 200, "within its hours");
    world.clock.moves(TimeDelta::minutes(301));
    assert_eq!(fao.get("/").await.status, 303, "after its hours");
}

/// R8: what happened since the reader was last here stands on the desk until it was left.
#[tokio::test]
async fn a_desk_tells_what_happened_since_the_last_visit() {
    let world = World::new().await;
    world.sessions_last().await;
    let at = |time: &str| world.clock.stands_at(time.parse().unwrap());
    let mut line = Line::in_session(&world).await;
    let mut ilo = world.person("nurgul.synakova@ilo.example").await;
    ilo.does("/account", &[("lang", "en"), ("scheme", "")])
        .await;
    let first = ilo.get("/").await.words();
    assert!(!first.contains("Since your last visit"), "{first}");

    at("2026-10-15T06:00:00Z");
    let decision = line.adopted_decision(&world).await;
    let proposal = [
        ("title", "The study"),
        ("lead", "6"),
        ("due_on", "2026-10-20"),
    ];
    line.secretariat
        .does(&format!("{decision}/actions"), &proposal)
        .await;
    let mut fao = world.role("focal point").await;
    fao.does("/actions/1/acceptance", &[]).await;
    fao.does(
        "/actions/1/reports",
        &[("narrative", "Half of it"), ("percent", "50")],
    )
    .await;

    at("2026-10-15T06:10:00Z");
    let desk = ilo.get("/").await;
    let words = desk.words();
    for told in [
        "Since your last visit, Thursday 15 October",
        "2 pieces of news",
        "Decision adopted: Joint workplan 2027",
        "FAO reported progress: The study",
    ] {
        assert!(words.contains(told), "{told}: {words}");
    }
    assert!(desk.links().contains(&"/actions/1".to_owned()), "{words}");
    let again = ilo.get("/").await;
    assert!(again.queries() <= 3, "{}", again.queries());
    at("2026-10-15T06:35:00Z");
    let same_visit = ilo.get("/").await.words();
    assert!(same_visit.contains("Decision adopted"), "{same_visit}");
    // on another device the visit is the same one
    let mut phone = world.person("nurgul.synakova@ilo.example").await;
    let elsewhere = phone.get("/").await;
    assert!(elsewhere.queries() <= 4, "{}", elsewhere.queries());
    assert!(elsewhere.words().contains("Decision adopted"));

    at("2026-10-16T04:00:00Z");
    let quiet = ilo.get("/").await.words();
    assert!(
        quiet.contains("Nothing new") && !quiet.contains("Decision adopted"),
        "{quiet}"
    );
    // who comes by a link for one thing has not seen the desk
    at("2026-10-22T04:00:00Z");
    let sign_in = [
        ("email", "nurgul.synakova@ilo.example"),
        ("password", ashar::demo::PASSWORD),
        ("next", "/actions/1"),
    ];
    let mut by_mail = world.visitor();
    assert_eq!(by_mail.post("/sign-in", &sign_in).await.status, 303);
    assert_eq!(by_mail.get("/actions/1").await.status, 200);
    at("2026-10-22T09:00:00Z");
    let late = by_mail.get("/").await.words();
    for told in [
        "Since your last visit, Friday 16 October",
        "One piece of news",
        "Overdue, led by FAO: The study",
    ] {
        assert!(late.contains(told), "{told}: {late}");
    }
}

/// R8: a draft lies on the desk of its author and, until it is tabled, of the secretariat; no mail tells its author.
#[tokio::test]
async fn a_draft_waits_for_whoever_wrote_it() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let mut fao = world.role("focal point").await;
    let draft = [
        ("item", "1"),
        ("title", "A common calendar"),
        ("text", "The Network,\nAgrees on a common calendar."),
        ("relevance", "not_relevant"),
        ("relevance_reason", "It is ours."),
    ];
    let drafted = fao.post("/decisions", &draft).await;
    assert_eq!(drafted.status, 303, "{}", drafted.words());
    let path = drafted.location().to_owned();
    let own = fao.get("/").await;
    assert!(
        own.words().contains("Drafts") && own.links().contains(&format!("{path}/text")),
        "{}",
        own.words()
    );
    let office = line.secretariat.get("/").await;
    assert!(
        office.words().contains("Read and table") && office.links().contains(&path),
        "{}",
        office.words()
    );
    let mut ilo = world.person("nurgul.synakova@ilo.example").await;
    for (who, desk) in [
        ("ILO", ilo.get("/").await),
        ("chair", line.co_chair.get("/").await),
    ] {
        let words = desk.words();
        assert!(!words.contains("A common calendar"), "{who}: {words}");
    }
    world
        .clock
        .stands_at("2026-10-16T02:30:00Z".parse().unwrap());
    world.works().await;
    let mut db = world.database.owner().await;
    let told: Vec<String> = sqlx::query_scalar(
        "select address from mail where kind = 'digest.day' and body_text like '%A common calendar%'",
    )
    .fetch_all(&mut db)
    .await
    .unwrap();
    assert!(
        !told.is_empty() && told.iter().all(|address| address.ends_with("@iom.example")),
        "{told:?}"
    );
    line.secretariat.does(&format!("{path}/tabling"), &[]).await;
    for desk in [fao.get("/").await, line.secretariat.get("/").await] {
        let words = desk.words();
        assert!(!words.contains("A common calendar"), "{words}");
    }
}
