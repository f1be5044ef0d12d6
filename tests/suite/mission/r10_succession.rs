//! R10, R12: who speaks for a member is succeeded on a day: access ends with it, those concerned are told, and "what my
//! predecessor owed" is handed over.
use crate::world::World;
use crate::world::browser::Browser;
use crate::world::line::Line;
use chrono::TimeDelta;
use sqlx::PgConnection;

const FAO: &str = "tenirbek.misalov@fao.example";
const FORM: &str = "/functions/10/succession";

fn successor<'a>(until: &'a str, email: &'a str) -> [(&'a str, &'a str); 6] {
    [
        ("until", until),
        ("name", "Нуржан Үлгүбеков"),
        ("job_title", "Programme Officer"),
        ("email", email),
        ("phone", ""),
        ("lang", "en"),
    ]
}

/// Address and first line of the letters about a succession.
async fn letters(db: &mut PgConnection) -> Vec<(String, String)> {
    sqlx::query_as(
        "select address, split_part(body_text, E'\\n', 1) from mail where kind = 'member.succession' order by id",
    )
    .fetch_all(db)
    .await
    .unwrap()
}

async fn function_of_fao(db: &mut PgConnection) -> i64 {
    sqlx::query_scalar("select id from function where person_id = 10 and kind = 'focal_point'")
        .fetch_one(db)
        .await
        .unwrap()
}

/// FAO leads an action and owes a position when its focal point leaves in ten days.
#[tokio::test]
async fn what_a_predecessor_owed_is_handed_over_and_the_door_closes_on_the_day() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut db = world.database.owner().await;
    assert_eq!(function_of_fao(&mut db).await, 10);
    let mut line = Line::in_session(&world).await;
    let decision = line.adopted_decision(&world).await;
    let action = [
        ("title", "Inception report"),
        ("lead", "6"),
        ("due_on", "2026-12-21"),
    ];
    line.secretariat
        .does(&format!("{decision}/actions"), &action)
        .await;
    let mut leaving = world.person(FAO).await;
    let form = line.secretariat.get(FORM).await;
    assert_eq!(form.status, 200, "{}", form.words());
    let recorded = line
        .secretariat
        .post(FORM, &successor("2026-10-25", "n.ulgubekov@fao.example"))
        .await;
    assert_eq!(recorded.status, 303, "{}", recorded.words());
    let handover = recorded.location().to_owned();
    let told = letters(&mut db).await;
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(
        told.iter()
            .any(|(to, first)| to == FAO && first.contains("Please hand over what is open by")),
        "{told:?}"
    );
    let about: String = sqlx::query_scalar(
        "select body_text from mail where kind = 'member.succession' and address = $1",
    )
    .bind(FAO)
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert!(
        about.contains("FAO, focal point: Нуржан Үлгүбеков follows Теңирбек Мисалов"),
        "{about}"
    );
    let page = leaving.get(&handover).await;
    assert!(
        page.words().contains("Inception report") && page.words().contains("Not taken over yet"),
        "{}",
        page.words()
    );
    assert!(page.queries() <= 8, "{}", page.queries());
    let refused = leaving.post(&format!("{handover}/taking-over"), &[]).await;
    assert_eq!(refused.status, 403, "only the successor takes over");

    // the first day: the clock writes and invites, once
    world.works().await;
    assert_eq!(letters(&mut db).await.len(), 2, "not before the day");
    world.clock.moves(TimeDelta::days(11));
    world.works().await;
    world.works().await;
    let told = letters(&mut db).await;
    assert!(
        told.len() == 3
            && told[2].0 == "n.ulgubekov@fao.example"
            && told[2].1.contains("Please see what is open"),
        "{told:?}"
    );
    let invited: i64 = sqlx::query_scalar(
        "select count(*) from mail where kind = 'person.invitation' and address = 'n.ulgubekov@fao.example'",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert_eq!(invited, 1);
    assert_eq!(leaving.get("/").await.status, 303, "the door is closed");

    let mut taking = comes_in(&world, &mut db, "n.ulgubekov@fao.example").await;
    let desk = taking.get("/").await;
    assert!(
        desk.words().contains("A predecessor handed over") && desk.links().contains(&handover),
        "{}",
        desk.words()
    );
    taking.does(&format!("{handover}/taking-over"), &[]).await;
    let page = taking.get(&handover).await.words().replace('\u{a0}', " ");
    assert!(page.contains("Taken over on 26 October 2026"), "{page}");
    let desk = taking.get("/").await.words();
    assert!(
        !desk.contains("A predecessor handed over") && desk.contains("Inception report"),
        "{desk}"
    );
    let again = taking
        .is_refused(&format!("{handover}/taking-over"), &[])
        .await;
    assert!(again.contains("taken over already"), "{again}");
}

/// Sets a password by the link of the invitation.
async fn comes_in(world: &World, db: &mut PgConnection, address: &str) -> Browser {
    let secret: String = sqlx::query_scalar(
        "select s.secret from mail_secret s join mail m on m.id = s.mail_id where m.address = $1 and m.kind = 'person.invitation'",
    )
    .bind(address)
    .fetch_one(db)
    .await
    .unwrap();
    let mut browser = world.visitor();
    browser
        .does(
            &format!("/invitation/{secret}"),
            &[("password", "a long and quiet river")],
        )
        .await;
    assert_eq!(browser.get("/?lang=en").await.status, 303);
    browser
}

/// The alternate follows at once: found by the address, with the key that they have.
#[tokio::test]
async fn somebody_known_follows_at_once() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let mut leaving = world.person(FAO).await;
    let recorded = secretariat
        .post(FORM, &successor("2026-10-14", "fao.alternate@fao.example"))
        .await;
    assert_eq!(recorded.status, 303, "{}", recorded.words());
    assert_eq!(
        leaving.get("/").await.status,
        303,
        "the door is closed at once"
    );
    let mut db = world.database.owner().await;
    let told = letters(&mut db).await;
    assert!(
        told.iter()
            .any(|(to, first)| to == "fao.alternate@fao.example" && first.contains("караңыз")),
        "in the language of its reader: {told:?}"
    );
    let invited: i64 =
        sqlx::query_scalar("select count(*) from mail where kind = 'person.invitation'")
            .fetch_one(&mut db)
            .await
            .unwrap();
    assert_eq!(invited, 0);
    let page = secretariat.get("/members/6").await.words();
    assert!(
        page.contains("Мээрим Мисалова") && page.contains("recorded a successor"),
        "{page}"
    );
}

#[tokio::test]
async fn a_succession_that_cannot_be_is_said_at_its_field() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    for (until, email, words) in [
        ("", "n@fao.example", "This is needed"),
        ("2020-01-01", "n@fao.example", "cannot be before the first"),
        ("2026-10-25", "nowhere", "address"),
        ("2026-10-25", FAO, "the address of the predecessor"),
    ] {
        let refused = secretariat.is_refused(FORM, &successor(until, email)).await;
        assert!(refused.contains(words), "{until} {email}: {refused}");
    }
    // the last day of the member is the last of whoever speaks for it
    secretariat
        .does("/members/6/membership-end", &[("until", "2026-10-25")])
        .await;
    let refused = secretariat
        .is_refused(FORM, &successor("2026-10-25", "n@fao.example"))
        .await;
    assert!(refused.contains("no member on the first day"), "{refused}");
    // a co-chair is not followed here
    let refused = secretariat.get("/functions/1/succession").await;
    assert_eq!(refused.status, 422, "{}", refused.words());
    for role in ["co-chair", "focal point"] {
        let mut reader = world.role(role).await;
        assert_eq!(reader.get(FORM).await.status, 403, "{role}");
    }
    for role in ["state counterpart", "partner"] {
        let mut outsider = world.role(role).await;
        assert_eq!(outsider.get(FORM).await.status, 404, "{role}");
    }
}

/// What is open at a member is its own people's and the secretariat's to see.
#[tokio::test]
async fn a_handover_is_nobody_elses() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let recorded = secretariat
        .post(FORM, &successor("2026-10-20", "n@fao.example"))
        .await;
    let handover = recorded.location();
    assert_eq!(secretariat.get(handover).await.status, 200);
    assert_eq!(
        world.role("alternate").await.get(handover).await.status,
        200
    );
    let mut ilo = world.person("nurgul.synakova@ilo.example").await;
    assert_eq!(ilo.get(handover).await.status, 403);
    for role in ["state counterpart", "partner"] {
        let mut outsider = world.role(role).await;
        assert_eq!(outsider.get(handover).await.status, 404, "{role}");
    }
}
