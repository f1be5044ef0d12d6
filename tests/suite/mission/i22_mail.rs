//! I22: every circulation logs its recipients and their delivery. The secretariat reads what the house wrote,
//! what came of it, and sends again what reached nobody. R14: nobody else reads it.
use crate::world::World;
use crate::world::browser::Browser;
use crate::world::line;

async fn convened(world: &World, secretariat: &mut Browser) -> String {
    let agenda = line::planned(secretariat, &[]).await;
    let meeting = agenda.trim_end_matches("/agenda").to_owned();
    let mut co_chair = world.role("co-chair").await;
    co_chair.does(&format!("{meeting}/convocation"), &[]).await;
    meeting
}

async fn delivery(world: &World, mail: i64, state: &'static str, error: Option<&'static str>) {
    let mut db = world.database.owner().await;
    sqlx::query(
        "update mail_delivery set state = $2, last_error = $3, attempts = 3 where mail_id = $1",
    )
    .bind(mail)
    .bind(state)
    .bind(error)
    .execute(&mut db)
    .await
    .unwrap();
}

async fn jobs(world: &World) -> i64 {
    let mut db = world.database.owner().await;
    sqlx::query_scalar(
        "select count(*) from job where kind = 'mail.send' and payload = '{\"mail\": 1}'",
    )
    .fetch_one(&mut db)
    .await
    .unwrap()
}

#[tokio::test]
async fn the_secretariat_reads_every_mail_and_nobody_else_does() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let meeting = convened(&world, &mut secretariat).await;
    for (role, status) in [
        ("co-chair", 403),
        ("focal point", 403),
        ("alternate", 403),
        ("state counterpart", 404),
        ("partner", 404),
    ] {
        let mut other = world.role(role).await;
        for path in ["/mail", "/mail/1", "/mail/1/page", "/mail/1/calendar"] {
            assert_eq!(other.get(path).await.status, status, "{role} at {path}");
        }
        assert_eq!(
            other.post("/mail/1/sending", &[]).await.status,
            status,
            "{role}"
        );
    }
    let desk = secretariat.get("/").await;
    assert!(desk.links().contains(&"/mail".to_owned()));
    let list = secretariat.get("/mail").await;
    assert!(
        list.words().contains("Nothing leaves the house"),
        "{}",
        list.words()
    );
    assert!(list.queries() <= 8, "{}", list.queries());
    let mail = secretariat.get("/mail/1").await;
    assert!(
        mail.words().contains("is invited to a meeting"),
        "{}",
        mail.words()
    );
    let page = secretariat.get("/mail/1/page").await;
    assert!(
        page.header("content-security-policy")
            .starts_with("sandbox")
    );
    let calendar = secretariat.get("/mail/1/calendar").await;
    assert_eq!(
        calendar.header("content-type"),
        "text/calendar; charset=utf-8"
    );
    assert!(
        calendar
            .header("content-disposition")
            .starts_with("attachment")
    );
    assert!(calendar.body.contains("METHOD:REQUEST"));

    // who was reached stands at the meeting
    delivery(
        &world,
        1,
        "undeliverable",
        Some("550 5.1.1 nobody of that name"),
    )
    .await;
    let words = secretariat.get(&meeting).await.words();
    assert!(words.contains("Who was sent what"), "{words}");
    assert!(
        words.contains("0 of 24 sent") && words.contains("Undeliverable"),
        "{words}"
    );
    let mut co_chair = world.role("co-chair").await;
    let page = co_chair.get(&meeting).await;
    assert!(page.words().contains("Undeliverable"));
    assert!(!page.links().iter().any(|link| link.starts_with("/mail")));
    let mut member = world.role("focal point").await;
    assert!(!member.get(&meeting).await.words().contains("Undeliverable"));
}

#[tokio::test]
async fn mails_are_found_by_state_kind_and_words() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    convened(&world, &mut secretariat).await;
    delivery(&world, 1, "undeliverable", Some("550 nobody")).await;
    let lost = secretariat.get("/mail?state=undeliverable").await;
    let rows = |page: &crate::world::browser::Answer| {
        page.links()
            .iter()
            .filter(|link| link.starts_with("/mail/"))
            .count()
    };
    assert_eq!(rows(&lost), 1);
    assert!(
        lost.words().contains("One mail reached nobody"),
        "{}",
        lost.words()
    );
    assert!(lost.words().contains("550 nobody"), "{}", lost.words());
    assert_eq!(rows(&secretariat.get("/mail?about=decision").await), 0);
    let unesco = secretariat
        .get("/mail?about=meeting&q=UNESCO.example")
        .await;
    assert_eq!(rows(&unesco), 2, "focal point and alternate");
    assert_eq!(
        rows(&secretariat.get("/mail?q=%25").await),
        rows(&secretariat.get("/mail").await)
    );
}

#[tokio::test]
async fn what_reached_nobody_is_sent_again_once() {
    let world = World::sending_mail().await;
    let mut secretariat = world.role("secretariat").await;
    convened(&world, &mut secretariat).await;
    assert_eq!(jobs(&world).await, 1);
    delivery(&world, 1, "failed", Some("451 come again")).await;
    secretariat.does("/mail/1/sending", &[]).await;
    secretariat.does("/mail/1/sending", &[]).await;
    assert_eq!(jobs(&world).await, 2, "pressed twice, it goes once");
    let page = secretariat.get("/mail/1").await.words();
    assert!(
        page.contains("Waiting") && page.contains("sent it again"),
        "{page}"
    );
    let mut db = world.database.owner().await;
    let acts: i64 = sqlx::query_scalar("select count(*) from event where act = 'mail.send_again'")
        .fetch_one(&mut db)
        .await
        .unwrap();
    assert_eq!(acts, 1, "a second press did nothing and is no act");
    sqlx::query("update mail_delivery set state = 'sent', sent_at = now() where mail_id = 1")
        .execute(&mut db)
        .await
        .unwrap();
    let refused = secretariat.is_refused("/mail/1/sending", &[]).await;
    assert!(refused.contains("took this mail"), "{refused}");

    let silent = World::new().await;
    let mut secretariat = silent.role("secretariat").await;
    convened(&silent, &mut secretariat).await;
    delivery(&silent, 1, "failed", None).await;
    let refused = secretariat.is_refused("/mail/1/sending", &[]).await;
    assert!(refused.contains("No mail server is set"), "{refused}");
}

/// Whoever reads a link into an account could walk in as its reader.
#[tokio::test]
async fn a_mail_that_opens_an_account_shows_neither_text_nor_link() {
    let world = World::sending_mail().await;
    let mut visitor = world.visitor();
    visitor
        .post(
            "/password-reset",
            &[("email", "tenirbek.misalov@fao.example")],
        )
        .await;
    let mut db = world.database.owner().await;
    let (id, kind): (i64, String) =
        sqlx::query_as("select id, kind from mail order by id desc limit 1")
            .fetch_one(&mut db)
            .await
            .unwrap();
    assert_eq!(kind, "person.reset");
    let mut secretariat = world.role("secretariat").await;
    let page = secretariat.get(&format!("/mail/{id}")).await;
    assert_eq!(page.status, 200);
    assert!(
        page.words().contains("opens an account"),
        "{}",
        page.words()
    );
    let text: String = sqlx::query_scalar("select body_text from mail where id = $1")
        .bind(id)
        .fetch_one(&mut db)
        .await
        .unwrap();
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        assert!(!page.body.contains(line.trim()), "{line}");
    }
    for part in ["page", "calendar"] {
        let part = secretariat.get(&format!("/mail/{id}/{part}")).await;
        assert_eq!(part.status, 404);
    }
    delivery(&world, id, "failed", Some("451")).await;
    let refused = secretariat
        .is_refused(&format!("/mail/{id}/sending"), &[])
        .await;
    assert!(refused.contains("not sent twice"), "{refused}");
}
