//! Bad input and the frame's own promises, through the whole router.
mod live;
use crate::world::World;
use axum::body::Body;
use axum::http::Request;

#[tokio::test]
async fn an_unknown_address_and_a_wrong_password_meet_the_same_page() {
    let world = World::new().await;
    let known = ashar::demo::SIGN_INS[0].1;
    let mut pages = Vec::new();
    for address in [known, "nobody@nowhere.example"] {
        let answer = world
            .visitor()
            .post("/sign-in", &[("email", address), ("password", "wrong")])
            .await;
        assert_eq!(answer.status, 422);
        assert_eq!(answer.field("email"), address, "nothing typed is lost");
        assert!(!answer.body.contains("wrong\""), "but never the password");
        pages.push(answer.words());
    }
    assert_eq!(pages[0], pages[1]);
}

#[tokio::test]
async fn guessing_is_paused_and_the_pause_ends() {
    let world = World::new().await;
    let address = ashar::demo::SIGN_INS[2].1;
    let mut visitor = world.visitor();
    for _ in 0..10 {
        assert_eq!(
            visitor
                .post("/sign-in", &[("email", address), ("password", "guess")])
                .await
                .status,
            422
        );
    }
    let right = [("email", address), ("password", ashar::demo::PASSWORD)];
    assert_eq!(
        visitor.post("/sign-in", &right).await.status,
        429,
        "even with the right password"
    );
    world.clock.moves(chrono::TimeDelta::minutes(15));
    assert_eq!(visitor.post("/sign-in", &right).await.status, 303);
}

#[tokio::test]
async fn forms_from_elsewhere_are_refused_with_a_page() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let answer = secretariat
        .post_raw("/charter", "cross-site", b"agenda_days=1".to_vec())
        .await;
    assert_eq!(answer.status, 403);
    assert!(
        answer.words().contains("another site"),
        "{}",
        answer.words()
    );
}

#[tokio::test]
async fn every_answer_carries_the_safety_headers() {
    let world = World::new().await;
    for path in ["/sign-in", "/nowhere", "/readyz"] {
        let answer = world.visitor().get(path).await;
        assert!(
            answer
                .header("content-security-policy")
                .contains("default-src 'none'"),
            "{path}"
        );
        assert!(
            !answer.header("content-security-policy").contains("unsafe"),
            "{path}"
        );
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("cache-control"), "no-store", "{path}");
    }
}

#[tokio::test]
async fn a_page_that_is_not_there_has_a_number_to_quote() {
    let world = World::new().await;
    let answer = world.visitor().get("/nowhere").await;
    assert_eq!(answer.status, 404);
    assert!(
        answer.words().contains(answer.header("x-request-id")),
        "{}",
        answer.words()
    );
    let answer = world.visitor().post("/charter/nothing", &[]).await;
    assert_eq!(answer.status, 404);
    let answer = world.visitor().post("/healthz", &[]).await;
    assert_eq!(answer.status, 405);
}

#[tokio::test]
async fn bad_numbers_and_unreadable_letters_are_said_at_their_field_and_nothing_is_lost() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let page = secretariat.get("/charter").await;
    let fields: Vec<(String, String)> = page
        .body
        .split("name=\"")
        .skip(1)
        .filter_map(|piece| piece.split('"').next())
        .filter(|name| {
            name.ends_with("_days") || name.ends_with("_hours") || name.ends_with("_minutes")
        })
        .map(|name| (name.to_owned(), page.field(name)))
        .collect();
    assert!(fields.len() > 10);
    for (bad, message) in [
        ("0", "from 1 to 90"),
        ("ten", "from 1 to 90"),
        ("1\u{0}0", "cannot be read"),
        ("", "needed"),
    ] {
        let mut typed: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        for pair in &mut typed {
            if pair.0 == "agenda_days" {
                pair.1 = bad;
            }
        }
        let answer = secretariat.post("/charter", &typed).await;
        assert_eq!(answer.status, 422, "{bad:?}");
        assert!(
            answer.words().contains(message),
            "{bad:?}: {}",
            answer.words()
        );
    }
    let broken = secretariat
        .post_raw("/charter", "same-origin", b"agenda_days=%ff%fe".to_vec())
        .await;
    assert_eq!(broken.status, 422);
    assert!(broken.words().contains("cannot be read"));
}

#[tokio::test]
async fn a_form_too_large_is_refused() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let answer = secretariat
        .post_raw("/charter", "same-origin", vec![b'a'; 3 << 20])
        .await;
    assert_eq!(answer.status, 413);
    let request = Request::post("/charter")
        .header("content-type", "application/json")
        .header("sec-fetch-site", "same-origin");
    assert_eq!(
        secretariat
            .send(request.body(Body::from("{}")).unwrap())
            .await
            .status,
        415
    );
}

#[tokio::test]
async fn the_same_form_sent_twice_is_carried_out_once() {
    let world = World::new().await;
    let mut person = world.role("focal point").await;
    let once = person.get("/account").await.field("once");
    let form = [("once", once.as_str()), ("lang", "ky"), ("scheme", "dark")];
    for _ in 0..2 {
        let answer = person.post("/account", &form).await;
        assert_eq!((answer.status, answer.location()), (303, "/account"));
    }
    let mut db = world.database.owner().await;
    let acts: i64 =
        sqlx::query_scalar("select count(*) from event where act = 'person.change_account'")
            .fetch_one(&mut db)
            .await
            .unwrap();
    assert_eq!(acts, 1);
    assert!(
        person
            .get("/")
            .await
            .body
            .contains("<html lang=\"ky\" dir=\"ltr\" data-scheme=\"dark\">")
    );
}

#[tokio::test]
async fn a_language_is_kept_and_never_leads_elsewhere() {
    let world = World::new().await;
    let mut visitor = world.visitor();
    let answer = visitor.get("/sign-in?next=%2Fcharter&lang=ky").await;
    assert_eq!(
        (answer.status, answer.location()),
        (303, "/sign-in?next=%2Fcharter")
    );
    assert!(
        visitor
            .get("/sign-in")
            .await
            .body
            .contains("<html lang=\"ky\"")
    );
    let answer = visitor.get("//elsewhere.example?lang=ru").await;
    assert!(
        !answer.location().starts_with("//"),
        "{}",
        answer.location()
    );
}

#[tokio::test]
async fn signing_out_ends_the_session_and_everywhere_ends_all() {
    let world = World::new().await;
    let mut here = world.role("co-chair").await;
    let mut there = world.role("co-chair").await;
    assert_eq!(here.get("/").await.status, 200);
    assert_eq!(here.post("/sign-out", &[]).await.status, 303);
    assert_eq!(here.get("/").await.status, 303, "signed out");
    assert_eq!(there.get("/").await.status, 200, "still in");
    let mut third = world.role("co-chair").await;
    assert_eq!(third.post("/account/sessions", &[]).await.status, 303);
    assert_eq!(there.get("/").await.status, 303, "signed out everywhere");
}

#[tokio::test]
async fn a_session_ends_by_itself() {
    let world = World::new().await;
    let mut person = world.role("partner").await;
    world.clock.moves(chrono::TimeDelta::hours(11));
    assert_eq!(person.get("/").await.status, 200, "each visit renews it");
    world.clock.moves(chrono::TimeDelta::days(7));
    assert_eq!(person.get("/").await.status, 303);
}

/// R14: what members exchange is internal: outsiders who follow every link meet nothing of it.
#[tokio::test]
async fn outsiders_who_follow_every_link_meet_no_internal_page() {
    let world = World::new().await;
    for role in ["state counterpart", "partner"] {
        let mut outsider = world.role(role).await;
        let mut ways = vec!["/".to_owned()];
        let mut seen = std::collections::BTreeSet::new();
        while let Some(way) = ways.pop() {
            if !seen.insert(way.clone()) || way.contains("lang=") {
                continue;
            }
            let page = outsider.get(&way).await;
            assert!(
                !page.words().contains("Pulse of the Network"),
                "{role} at {way}"
            );
            ways.extend(page.links());
        }
        assert!(seen.contains("/charter"), "{role} followed {seen:?}");
    }
}
