//! R9: an agency is asked for a paper by a day, reminded of it, and puts it at the item itself.
use crate::world::World;
use crate::world::browser::Browser;
use crate::world::line;

const REQUEST: &str = "/paper-requests/1";
const PDF: &[u8] = b"%PDF-1.7\nfindings";

/// A meeting on 29 October with one item, for which FAO is asked for a paper by the 20th.
async fn asked(secretariat: &mut Browser) -> String {
    let agenda = line::planned(secretariat, &[]).await;
    let item = [("title", "Data"), ("kind", "discussion"), ("minutes", "20")];
    secretariat.does(&agenda, &item).await;
    secretariat
        .does("/agenda-items/1/paper-requests", &request("2026-10-20"))
        .await;
    agenda.trim_end_matches("/agenda").to_owned()
}

fn request(due_on: &str) -> [(&'static str, &str); 4] {
    [
        ("agency", "6"),
        ("wanted", "Findings of the rural survey"),
        ("due_on", due_on),
        ("note", "Two pages"),
    ]
}

async fn mails(world: &World, address: &str, kind: &str) -> Vec<(String, String)> {
    let mut db = world.database.owner().await;
    sqlx::query_as(
        "select subject, body_text from mail where address = $1 and kind = $2 order by id",
    )
    .bind(address)
    .bind(kind)
    .fetch_all(&mut db)
    .await
    .unwrap()
}

/// R9: asked by mail with the day, on the desk until it comes, reminded by the digest; sent from the link, under its number.
#[tokio::test]
async fn an_agency_is_asked_reminded_and_puts_its_paper_at_the_item() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut secretariat = world.role("secretariat").await;
    let meeting = asked(&mut secretariat).await;
    let list = format!("{meeting}/paper-requests");
    let ask = "/agenda-items/1/paper-requests";
    let link = secretariat.get("/agenda-items/1/papers").await;
    assert!(
        link.links().contains(&format!("{ask}/new")),
        "{:?}",
        link.links()
    );
    for (due_on, words) in [
        ("2026-10-01", "This day is past"),
        ("2026-10-30", "after the meeting"),
    ] {
        let again = secretariat.post(ask, &request(due_on)).await;
        assert_eq!(
            (again.status, again.field("due_on").as_str()),
            (422, due_on)
        );
        assert!(again.words().contains(words), "{}", again.words());
    }

    let mut fao = world.role("focal point").await;
    let mut ilo = world.person("nurgul.synakova@ilo.example").await;
    let mut co_chair = world.role("co-chair").await;
    for somebody in [&mut fao, &mut co_chair] {
        assert_eq!(somebody.post(ask, &request("2026-10-20")).await.status, 403);
    }
    let letters = mails(
        &world,
        "tenirbek.misalov@fao.example",
        "paper_request.asked",
    )
    .await;
    let [(subject, body)] = letters.as_slice() else {
        panic!("{letters:?}");
    };
    let subject = subject.replace('\u{a0}', " ");
    assert!(subject.contains("20 October"), "{subject}");
    assert!(
        body.starts_with("FAO is asked for a paper by")
            && body.contains(REQUEST)
            && !body.contains("survey"),
        "a link, nothing internal: {body}"
    );
    let desk = fao.get("/").await;
    assert!(
        desk.links().contains(&REQUEST.to_owned()) && desk.words().contains("rural survey"),
        "{}",
        desk.words()
    );
    let waits = secretariat.get("/").await.words();
    assert!(waits.contains("FAO has not sent the paper"), "{waits}");

    // the digest reminds, once for each step of the ladder
    for (day, told) in [("2026-10-16", 1), ("2026-10-19", 1), ("2026-10-20", 2)] {
        let morning = format!("{day}T02:30:00Z").parse().unwrap();
        world.clock.stands_at(morning);
        world.works().await;
        let digests = mails(&world, "tenirbek.misalov@fao.example", "digest.day").await;
        let of_paper = digests.iter().filter(|(_, body)| body.contains(REQUEST));
        assert_eq!(of_paper.count(), told, "{day}: {digests:?}");
    }

    let mut fao = world.role("focal point").await;
    let page = fao.get(REQUEST).await;
    assert!(page.queries() <= 8, "{}", page.queries());
    assert_eq!(page.field("title"), "Findings of the rural survey");
    let papers = format!("{REQUEST}/papers");
    let titled = [("kind", "report"), ("title", "Findings"), ("open", "yes")];
    let nothing = fao.post_files(&papers, &titled, &[]).await;
    assert_eq!(
        (nothing.status, nothing.field("title").as_str()),
        (422, "Findings")
    );
    let files: [(&str, &str, &[u8]); 2] = [
        ("files", "findings.pdf", PDF),
        ("files", "run.exe", b"MZ\x90\x00"),
    ];
    for somebody in [&mut ilo, &mut secretariat, &mut co_chair] {
        let refused = somebody.post_files(&papers, &titled, &files).await;
        assert_eq!(refused.status, 403, "{}", refused.words());
    }
    let sent = fao.post_files(&papers, &titled, &files).await;
    assert_eq!(sent.status, 303, "{}", sent.words());
    let shown = fao.get(REQUEST).await;
    assert!(
        shown.words().contains("run.exe") && shown.links().contains(&"/papers/1".to_owned()),
        "what was not taken in is said: {}",
        shown.words()
    );
    let page = ilo.get(&meeting).await.words();
    assert!(page.contains("Findings (PDF, 1 КБ) CRP.1"), "{page}");
    let twice = fao.post_files(&papers, &titled, &files).await;
    assert_eq!(twice.status, 422, "{}", twice.words());
    let told = mails(&world, "gulzat.ulgubaeva@iom.example", "paper_request.sent").await;
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(!fao.get("/").await.links().contains(&REQUEST.to_owned()));
    let words = secretariat.get(&list).await.words();
    assert!(words.contains("Here") && words.contains("FAO"), "{words}");
    let mut db = world.database.owner().await;
    let audience: String = sqlx::query_scalar("select audience from paper")
        .fetch_one(&mut db)
        .await
        .unwrap();
    assert_eq!(
        audience, "internal",
        "I15: whoever sends it opens it to nobody"
    );
}

/// R9: declined with a reason that is read; taken back; late, it comes marked; each answered once.
#[tokio::test]
async fn a_paper_is_declined_taken_back_or_late() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let meeting = asked(&mut secretariat).await;
    let mut fao = world.role("focal point").await;
    let refusal = format!("{REQUEST}/refusal");
    let empty = fao.post(&refusal, &[("reason", "")]).await;
    assert_eq!(empty.status, 422);
    fao.does(&refusal, &[("reason", "The survey ends in spring.")])
        .await;
    let words = secretariat.get(REQUEST).await.words();
    assert!(words.contains("The survey ends in spring."), "{words}");
    let told = mails(
        &world,
        "gulzat.ulgubaeva@iom.example",
        "paper_request.declined",
    )
    .await;
    assert_eq!(told.len(), 1, "{told:?}");
    let again = secretariat
        .is_refused(&format!("{REQUEST}/withdrawal"), &[])
        .await;
    assert!(again.contains("answered already"), "{again}");

    let ask = "/agenda-items/1/paper-requests";
    secretariat.does(ask, &request("2026-10-20")).await;
    assert_eq!(
        fao.post("/paper-requests/2/withdrawal", &[]).await.status,
        403
    );
    secretariat.does("/paper-requests/2/withdrawal", &[]).await;
    let told = mails(
        &world,
        "tenirbek.misalov@fao.example",
        "paper_request.withdrawn",
    )
    .await;
    assert_eq!(told.len(), 1, "{told:?}");

    secretariat.does(ask, &request("2026-10-20")).await;
    let mut co_chair = world.role("co-chair").await;
    co_chair
        .does(&format!("{meeting}/agenda/clearance"), &[])
        .await;
    secretariat
        .does(&format!("{meeting}/agenda/circulation"), &[])
        .await;
    let page = fao.get("/paper-requests/3").await.words();
    assert!(
        page.contains("After circulation") || page.contains("have the agenda"),
        "{page}"
    );
    let files: [(&str, &str, &[u8]); 1] = [("files", "findings.pdf", PDF)];
    let sent = fao
        .post_files("/paper-requests/3/papers", &[("kind", "report")], &files)
        .await;
    assert_eq!(sent.status, 303, "{}", sent.words());
    let page = fao.get("/papers/1").await.words();
    assert!(page.contains("After circulation"), "{page}");

    // the item goes, and what was asked for it cannot come any more
    let agenda = line::planned(&mut secretariat, &[("title", "Another")]).await;
    let item = [("title", "Data"), ("kind", "discussion"), ("minutes", "20")];
    secretariat.does(&agenda, &item).await;
    secretariat
        .does("/agenda-items/2/paper-requests", &request("2026-10-20"))
        .await;
    secretariat.does("/agenda-items/2/removal", &[]).await;
    let page = fao.get("/paper-requests/4").await;
    assert!(
        page.status == 200 && page.words().contains("removed from the agenda"),
        "{}",
        page.words()
    );
    for stranger in ["state counterpart", "partner"] {
        let mut stranger = world.role(stranger).await;
        for path in [REQUEST, &format!("{meeting}/paper-requests")] {
            assert_eq!(stranger.get(path).await.status, 404, "{path}");
        }
    }
}

/// The database: answered once, and by the agency that is asked.
#[tokio::test]
async fn the_database_lets_only_the_agency_answer() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    asked(&mut secretariat).await;
    let mut db = world.database.owner().await;
    for (change, words) in [
        (
            "update paper_request set answer = 'declined', reason = 'So', answered_by = 1, answered_at = now()",
            "only the agency answers",
        ),
        (
            "update paper_request set wanted = 'Another'",
            "paper_request_is_final",
        ),
        (
            "delete from paper_request",
            "paper_request_is_never_deleted",
        ),
        (
            "update paper_request set answer = 'withdrawn', answered_by = 1, answered_at = now();
             update paper_request set answer = null, answered_by = null, answered_at = null",
            "the request was answered",
        ),
    ] {
        let act: &'static str = format!(
            "begin; select set_config('app.event', (select max(id)::text from event), true); {change}; commit"
        )
        .leak();
        let refused = sqlx::raw_sql(act).execute(&mut db).await.unwrap_err();
        let said = format!("{refused:?}");
        assert!(said.contains(words), "{words}: {said}");
        sqlx::raw_sql("rollback").execute(&mut db).await.unwrap();
    }
}
