//! R10: the secretariat liaises with members: it names people, and invites them by a link that works once.
use chrono::TimeDelta;
use sqlx::postgres::PgConnection;

use crate::world::World;
use crate::world::browser::Browser;

const PASSWORD: &str = "four words that are mine";

const ALIMA: [(&str, &str); 9] = [
    ("name", "Алима Үлгүева"),
    ("job_title", "Programme Officer"),
    ("email", "alima.ulgueva@fao.example"),
    ("phone", "+996 312 000 200"),
    ("lang", "ky"),
    ("duty", "alternate"),
    ("organisation", "6"),
    ("from", "2026-10-15"),
    ("invite", "now"),
];

fn with<'a>(name: &'a str, value: &'a str) -> Vec<(&'a str, &'a str)> {
    ALIMA
        .iter()
        .map(|pair| if pair.0 == name { (name, value) } else { *pair })
        .collect()
}

async fn adds(secretariat: &mut Browser, form: &[(&str, &str)]) -> String {
    let added = secretariat.post("/people/new", form).await;
    assert_eq!(added.status, 303, "{}", added.words());
    added.location().to_owned()
}

/// The link as it leaves by mail: what the letter has, with its secret in place.
async fn link(db: &mut PgConnection, address: &str) -> String {
    let secret: String = sqlx::query_scalar(
        "select s.secret from mail_secret s join mail m on m.id = s.mail_id where m.address = $1",
    )
    .bind(address)
    .fetch_one(db)
    .await
    .unwrap();
    format!("/invitation/{secret}")
}

/// Whoever is invited sets a password and works under the hat.
#[tokio::test]
async fn an_invited_person_sets_a_password_and_works_under_the_hat() {
    let world = World::new().await;
    let mut db = world.database.owner().await;
    let mut secretariat = world.role("secretariat").await;
    let person = adds(&mut secretariat, &ALIMA).await;
    let page = secretariat.get(&person).await;
    assert!(
        page.words().contains("Invited Thu 15 Oct"),
        "{}",
        page.words()
    );

    let (text, html, subject): (String, String, String) = sqlx::query_as(
        "select body_text, body_html, subject from mail where kind = 'person.invitation'",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert!(
        subject.contains("Чакыруу"),
        "in the person's language: {subject}"
    );
    let first = text.lines().next().unwrap();
    assert!(
        first.contains("Сырсөз") && first.contains("октябрь"),
        "{first}"
    );
    assert!(text.contains("FAO") && text.contains("байланышчынын орун басары"));

    let link = link(&mut db, "alima.ulgueva@fao.example").await;
    let token = link.rsplit('/').next().unwrap();
    assert!(!text.contains(token) && !html.contains(token));
    let kept: i64 = sqlx::query_scalar(
        "select (select count(*) from row_change where old_row::text like $1 or new_row::text like $1)
              + (select count(*) from event_about where detail::text like $1)
              + (select count(*) from job where payload::text like $1)
              + (select count(*) from submission where location like $1)",
    )
    .bind(format!("%{token}%"))
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert_eq!(kept, 0, "the link is in no log");
    assert!(!page.body.contains(token), "and on no page");

    let mut alima = world.visitor();
    assert!(
        alima
            .get(&link)
            .await
            .words()
            .contains("alima.ulgueva@fao.example")
    );
    alima.does(&link, &[("password", PASSWORD)]).await;
    let desk = alima.get("/").await;
    assert!(desk.body.contains("Алима Үлгүева, FAO"), "{}", desk.body);
    assert_eq!(alima.get("/members/6").await.status, 200);
    assert_eq!(alima.get("/meetings").await.status, 200);
    assert_eq!(alima.get("/members/new").await.status, 403);
    assert_eq!(
        world.visitor().get(&link).await.status,
        410,
        "it works once"
    );
    let mut elsewhere = world.visitor();
    let form = [
        ("email", "ALIMA.ulgueva@fao.example"),
        ("password", PASSWORD),
        ("next", "/"),
    ];
    elsewhere.does("/sign-in", &form).await;

    let page = secretariat.get(&person).await;
    assert!(
        page.words().contains("Accepted Thu 15 Oct"),
        "{}",
        page.words()
    );
    assert!(!page.words().contains("Invite again"), "{}", page.words());
    let refused = secretariat
        .is_refused(&format!("{person}/invitation"), &[])
        .await;
    assert!(refused.contains("has a password already"), "{refused}");
}

#[tokio::test]
async fn a_second_invitation_kills_the_first_and_a_lapsed_one_says_so() {
    let world = World::new().await;
    let mut db = world.database.owner().await;
    let mut secretariat = world.role("secretariat").await;
    let person = adds(&mut secretariat, &ALIMA).await;
    let first = link(&mut db, "alima.ulgueva@fao.example").await;
    secretariat.does(&format!("{person}/invitation"), &[]).await;
    let second = link(&mut db, "alima.ulgueva@fao.example").await;
    assert_ne!(first, second);
    assert_eq!(world.visitor().get(&first).await.status, 410);
    assert_eq!(world.visitor().get(&second).await.status, 200);
    world.clock.moves(TimeDelta::hours(168));
    assert_eq!(world.visitor().get(&second).await.status, 410);
    let late = world
        .visitor()
        .post(&second, &[("password", PASSWORD)])
        .await;
    assert_eq!(late.status, 410);
    let mut secretariat = world.role("secretariat").await;
    let page = secretariat.get(&person).await;
    assert!(page.words().contains("The link lapsed"), "{}", page.words());
    assert!(page.words().contains("Invite again"), "{}", page.words());
    assert_eq!(page.field("once").len(), 16);
}

#[tokio::test]
async fn a_person_is_added_now_and_invited_later() {
    let world = World::new().await;
    let mut db = world.database.owner().await;
    let mut secretariat = world.role("secretariat").await;
    let person = adds(&mut secretariat, &with("invite", "later")).await;
    let page = secretariat.get(&person).await;
    assert!(page.words().contains("Not invited yet"), "{}", page.words());
    let mails: i64 = sqlx::query_scalar("select count(*) from mail")
        .fetch_one(&mut db)
        .await
        .unwrap();
    assert_eq!(mails, 0);
    let once = page.field("once");
    for _ in 0..2 {
        secretariat
            .does(&format!("{person}/invitation"), &[("once", once.as_str())])
            .await;
    }
    let mails: i64 = sqlx::query_scalar("select count(*) from mail")
        .fetch_one(&mut db)
        .await
        .unwrap();
    assert_eq!(mails, 1, "a form sent twice is carried out once");
}

#[tokio::test]
async fn an_address_belongs_to_one_person_and_the_form_leads_there() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let taken = secretariat
        .post("/people/new", &with("email", "Aigul.Ulgueva@UNFPA.example"))
        .await;
    assert_eq!(taken.status, 422);
    assert!(
        taken
            .words()
            .contains("Айгүл Үлгүева has this address already"),
        "{}",
        taken.words()
    );
    assert!(
        taken.links().contains(&"/people/16".to_owned()),
        "{:?}",
        taken.links()
    );
    assert_eq!(
        taken.field("phone"),
        "+996 312 000 200",
        "nothing typed is lost"
    );
    let details = [
        ("name", "Теңирбек Мисалов"),
        ("job_title", ""),
        ("email", "aigul.ulgueva@unfpa.example"),
        ("phone", ""),
        ("lang", "ru"),
    ];
    let refused = secretariat.is_refused("/people/10/details", &details).await;
    assert!(refused.contains("has this address already"), "{refused}");
}

#[tokio::test]
async fn a_corrected_address_withdraws_the_link_on_its_way_to_the_old_one() {
    let world = World::new().await;
    let mut db = world.database.owner().await;
    let mut secretariat = world.role("secretariat").await;
    let person = adds(&mut secretariat, &ALIMA).await;
    let wrong = link(&mut db, "alima.ulgueva@fao.example").await;
    let stands = secretariat.get(&format!("{person}/details")).await;
    assert_eq!(stands.field("email"), "alima.ulgueva@fao.example");
    let details = [
        ("name", "Алима Үлгүева"),
        ("job_title", "Head"),
        ("email", "a.ulgueva@fao.example"),
        ("phone", ""),
        ("lang", "ru"),
    ];
    secretariat
        .does(&format!("{person}/details"), &details)
        .await;
    assert_eq!(world.visitor().get(&wrong).await.status, 410);
    let page = secretariat.get(&person).await.words();
    assert!(
        page.contains("withdrawn when the address changed"),
        "{page}"
    );
    assert!(page.contains("corrected the details"), "{page}");
    secretariat.does(&format!("{person}/invitation"), &[]).await;
    let right = link(&mut db, "a.ulgueva@fao.example").await;
    assert_eq!(world.visitor().get(&right).await.status, 200);
}

#[tokio::test]
async fn bad_answers_about_a_person_are_said_at_their_field() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let long = "n".repeat(121);
    for (field, value, words) in [
        ("name", "", "This is needed"),
        ("name", long.as_str(), "at most 120 fit"),
        ("job_title", long.as_str(), "at most 120 fit"),
        ("email", "", "This is needed"),
        ("email", "not an address", "not an e-mail address"),
        ("phone", long.as_str(), "at most 40 fit"),
        ("lang", "fr", "not one of the choices"),
        ("duty", "chief", "not one of the choices"),
        ("organisation", "999", "not one of the choices"),
        ("organisation", "13", "Only an active member"),
        ("from", "15.13.2026", "not a date"),
        ("from", "2026-10-16", "no function today"),
        ("from", "2001-01-01", "Only an active member"),
        ("invite", "", "This is needed"),
        ("duty", "partner", "A member is no partner"),
        ("duty", "state_counterpart", "Only a state body"),
        (
            "duty",
            "secretariat",
            "organisation that is the secretariat",
        ),
    ] {
        let answer = secretariat.post("/people/new", &with(field, value)).await;
        assert_eq!(answer.status, 422, "{field} {value:?}");
        assert!(
            answer.words().contains(words),
            "{field} {value:?}: {}",
            answer.words()
        );
    }
    let mut ends_first = ALIMA.to_vec();
    ends_first.push(("until", "2026-10-14"));
    let refused = secretariat.is_refused("/people/new", &ends_first).await;
    assert!(refused.contains("cannot be before the first"), "{refused}");
    let mut acting = ALIMA.to_vec();
    acting.push(("ad_interim", "on"));
    let refused = secretariat.is_refused("/people/new", &acting).await;
    assert!(
        refused.contains("Only a co-chair acts ad interim"),
        "{refused}"
    );
}

#[tokio::test]
async fn a_function_is_added_and_ended_and_both_stay_in_the_history() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let second = [
        ("duty", "secretariat"),
        ("organisation", "2"),
        ("from", "2026-10-15"),
    ];
    secretariat.does("/people/6/functions", &second).await;
    let refused = secretariat.is_refused("/people/6/functions", &second).await;
    assert!(refused.contains("has this function already"), "{refused}");
    let page = secretariat.get("/people/6").await;
    let end = page
        .links()
        .into_iter()
        .filter(|link| link.ends_with("/end"))
        .collect::<Vec<_>>();
    assert_eq!(end.len(), 2, "{end:?}");
    let mut both = world.person("omurbek.synakbaev@iom.example").await;
    assert!(
        both.get("/").await.body.contains("name=\"function\""),
        "two hats"
    );
    let question = secretariat.get("/functions/6/end").await;
    assert!(
        !question.words().contains("only function today"),
        "{}",
        question.words()
    );
    secretariat
        .does("/functions/6/end", &[("until", "2026-10-14")])
        .await;
    let page = secretariat.get("/people/6").await.words();
    assert!(page.contains("Earlier functions"), "{page}");
    let page = page.replace('\u{a0}', " ");
    assert!(
        page.contains("ended a function, last day 14 October 2026: IOM, focal point"),
        "{page}"
    );
    let refused = secretariat
        .is_refused("/functions/6/end", &[("until", "2026-10-15")])
        .await;
    assert!(
        refused.contains("ends on that day or before already"),
        "{refused}"
    );
}

/// Nobody would be left to undo it.
#[tokio::test]
async fn the_last_of_the_secretariat_who_can_come_in_stays() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    secretariat
        .does("/functions/4/end", &[("until", "2026-10-15")])
        .await;
    let question = secretariat.get("/functions/3/end").await;
    assert!(
        question.words().contains("Nobody else of the secretariat"),
        "{}",
        question.words()
    );
    let refused = secretariat
        .is_refused("/functions/3/end", &[("until", "2026-10-20")])
        .await;
    assert!(
        refused.contains("Nobody else of the secretariat"),
        "{refused}"
    );
    let mut named = with("duty", "secretariat");
    for pair in &mut named {
        if pair.0 == "organisation" {
            pair.1 = "2";
        }
    }
    adds(&mut secretariat, &named).await;
    let refused = secretariat
        .is_refused("/functions/3/end", &[("until", "2026-10-20")])
        .await;
    assert!(
        refused.contains("Nobody else"),
        "named, but not come in: {refused}"
    );
    let mut db = world.database.owner().await;
    let link = link(&mut db, "alima.ulgueva@fao.example").await;
    world.visitor().does(&link, &[("password", PASSWORD)]).await;
    secretariat
        .does("/functions/3/end", &[("until", "2026-10-20")])
        .await;
}

/// A reset link is no more to be found afterwards than an invitation.
#[tokio::test]
async fn a_reset_link_is_in_no_stored_letter() {
    let world = World::new().await;
    let mut db = world.database.owner().await;
    let address = "tenirbek.misalov@fao.example";
    world
        .visitor()
        .does("/password-reset", &[("email", address)])
        .await;
    let link = link(&mut db, address).await;
    let token = link.rsplit('/').next().unwrap();
    let kept: i64 = sqlx::query_scalar(
        "select (select count(*) from mail where body_text like $1 or body_html like $1)
              + (select count(*) from row_change where new_row::text like $1)",
    )
    .bind(format!("%{token}%"))
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert_eq!(kept, 0);
    world.visitor().does(&link, &[("password", PASSWORD)]).await;
}
