//! C2: "and other interested UN Agencies": the secretariat admits members, and they leave. C1: the coordinator
//! and secretariat of a new house is founded by whoever runs it. R13: others read the list.
use crate::world::World;
use crate::world::browser::Browser;

const WFP: [(&str, &str); 7] = [
    ("acronym", "WFP"),
    ("name", "World Food Programme"),
    ("name_ru", "Всемирная продовольственная программа"),
    ("name_ky", "Дүйнөлүк азык-түлүк программасы"),
    ("kind", "un_entity"),
    ("from", "2026-10-15"),
    ("basis", "Expression of interest of 1 October 2026"),
];

async fn adds(secretariat: &mut Browser, form: &[(&str, &str)]) -> String {
    let added = secretariat.post("/members/new", form).await;
    assert_eq!(added.status, 303, "{}", added.words());
    added.location().to_owned()
}

fn with<'a>(form: &[(&'a str, &'a str)], name: &'a str, value: &'a str) -> Vec<(&'a str, &'a str)> {
    form.iter()
        .map(|pair| if pair.0 == name { (name, value) } else { *pair })
        .collect()
}

#[tokio::test]
async fn an_interested_agency_becomes_a_member_from_its_day_on() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let path = adds(&mut secretariat, &WFP).await;
    let page = secretariat.get(&path).await;
    for words in [
        "World Food Programme",
        "Всемирная продовольственная программа",
        "Member since 15 October 2026",
        "Expression of interest of 1 October 2026",
        "Гүлзат Үлгүбаева added the organisation",
    ] {
        assert!(
            page.words().replace('\u{a0}', " ").contains(words),
            "{words}: {}",
            page.words()
        );
    }
    let mut member = world.role("focal point").await;
    let list = member.get("/members").await;
    assert!(list.words().contains("13 agencies"), "{}", list.words());
    assert!(list.words().contains("Nobody named"), "{}", list.words());
}

#[tokio::test]
async fn an_organisation_that_is_no_un_entity_is_at_the_table_and_no_member() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let state = with(&WFP, "kind", "state");
    let refused = secretariat.is_refused("/members/new", &state).await;
    assert!(
        refused.contains("Only entities of the United Nations are members"),
        "{refused}"
    );
    let state = with(&with(&state, "from", ""), "basis", "");
    let path = adds(&mut secretariat, &state).await;
    let list = secretariat.get("/members").await;
    assert!(list.words().contains("12 agencies"), "{}", list.words());
    let refused = secretariat
        .is_refused(
            &format!("{path}/membership"),
            &[("from", "2026-10-15"), ("basis", "b")],
        )
        .await;
    assert!(refused.contains("Only entities"), "{refused}");
}

#[tokio::test]
async fn bad_answers_are_said_at_their_field_and_nothing_typed_is_lost() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let long = "n".repeat(201);
    for (field, value, words) in [
        ("acronym", "", "This is needed"),
        ("acronym", "A much too long acronym", "at most 20 fit"),
        ("acronym", "fao", "Another organisation has this acronym"),
        ("name", "", "This is needed"),
        ("name", long.as_str(), "at most 200 fit"),
        ("name_ky", "a\u{0}b", "cannot be read"),
        ("kind", "club", "not one of the choices"),
        ("from", "31.02.2026", "not a date"),
        ("from", "", "from which day"),
        ("basis", "", "on what basis"),
    ] {
        let answer = secretariat
            .post("/members/new", &with(&WFP, field, value))
            .await;
        assert_eq!(answer.status, 422, "{field} {value:?}");
        assert!(
            answer.words().contains(words),
            "{field} {value:?}: {}",
            answer.words()
        );
        if field != "name_ru" {
            assert_eq!(
                answer.field("name_ru"),
                "Всемирная продовольственная программа"
            );
        }
    }
    let taken = secretariat
        .post("/members/new", &with(&WFP, "acronym", "fao"))
        .await;
    assert!(taken.links().contains(&"/members/6".to_owned()));
    for path in [
        "/members/999",
        "/members/0",
        "/members/x",
        "/members/999/names",
        "/members/999/membership-end",
        "/people/999",
        "/people/999/functions",
        "/functions/999/end",
    ] {
        assert_eq!(secretariat.get(path).await.status, 404, "{path}");
    }
    for path in [
        "/members/999/names",
        "/people/999/invitation",
        "/functions/999/end",
    ] {
        assert_eq!(secretariat.post(path, &[]).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn names_are_corrected_and_the_history_says_so() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let stands = secretariat.get("/members/6/names").await;
    assert_eq!(stands.field("acronym"), "FAO");
    let names = [
        ("acronym", "FAO"),
        (
            "name",
            "Food and Agriculture Organization of the United Nations",
        ),
        ("name_ru", ""),
        ("name_ky", ""),
    ];
    secretariat.does("/members/6/names", &names).await;
    let page = secretariat.get("/members/6").await;
    assert!(page.words().contains("of the United Nations"));
    assert!(page.words().contains("corrected the names"));
}

/// Whoever speaks for a member stops with it, and it may come back.
#[tokio::test]
async fn a_member_leaves_after_its_consequences_were_named_and_may_come_back() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let mut leaving = world.person("tenirbek.misalov@fao.example").await;
    let question = secretariat.get("/members/6/membership-end").await;
    for words in [
        "Теңирбек Мисалов (focal point)",
        "Мээрим Мисалова (alternate)",
    ] {
        assert!(question.words().contains(words), "{}", question.words());
    }
    for (day, words) in [
        ("", "needed"),
        ("yesterday", "not a date"),
        ("2020-01-01", "cannot be before the first"),
    ] {
        let refused = secretariat
            .is_refused("/members/6/membership-end", &[("until", day)])
            .await;
        assert!(refused.contains(words), "{day}: {refused}");
    }
    secretariat
        .does("/members/6/membership-end", &[("until", "2026-10-15")])
        .await;
    assert_eq!(
        leaving.get("/members").await.status,
        200,
        "the last day counts"
    );
    world.clock.moves(chrono::TimeDelta::days(1));
    assert_eq!(
        leaving.get("/members").await.status,
        303,
        "and then the door is closed"
    );
    let mut secretariat = world.role("secretariat").await;
    let list = secretariat.get("/members").await.words();
    assert!(
        list.contains("11 agencies") && list.contains("no members today"),
        "{list}"
    );
    let page = secretariat.get("/members/6").await.words();
    assert!(page.contains("Who acted for it before"), "{page}");
    let again = [("from", "2026-10-15"), ("basis", "Came back")];
    let refused = secretariat
        .is_refused("/members/6/membership", &again)
        .await;
    assert!(
        refused.contains("a member at that time already"),
        "{refused}"
    );
    let again = [("from", "2026-10-16"), ("basis", "Came back")];
    secretariat.does("/members/6/membership", &again).await;
    let list = secretariat.get("/members").await.words();
    assert!(list.contains("12 agencies"), "{list}");
    let refused = secretariat
        .is_refused("/members/15/membership-end", &[("until", "2026-10-16")])
        .await;
    assert!(refused.contains("no member now"), "{refused}");
}

#[tokio::test]
async fn others_read_the_list_and_meet_no_button() {
    let world = World::new().await;
    for role in ["co-chair", "focal point", "alternate"] {
        let mut reader = world.role(role).await;
        for path in ["/members", "/members/6", "/people/10"] {
            let page = reader.get(path).await;
            assert_eq!(page.status, 200, "{role} {path}");
            for link in page.links() {
                let is_act = [
                    "/new",
                    "/names",
                    "/membership",
                    "/functions",
                    "/details",
                    "/end",
                ]
                .iter()
                .any(|act| link.split('?').next().unwrap().ends_with(act));
                assert!(!is_act, "{role} {path}: {link}");
            }
            assert!(!page.words().contains("Send the invitation"), "{role}");
        }
        for path in [
            "/members/new",
            "/members/6/names",
            "/people/new",
            "/people/10/details",
        ] {
            assert_eq!(reader.get(path).await.status, 403, "{role} {path}");
            assert_eq!(reader.post(path, &[]).await.status, 403, "{role} {path}");
        }
        assert_eq!(reader.post("/people/10/invitation", &[]).await.status, 403);
        assert_eq!(reader.post("/functions/6/end", &[]).await.status, 403);
    }
    for role in ["state counterpart", "partner"] {
        let mut outsider = world.role(role).await;
        for path in [
            "/members",
            "/members/6",
            "/people/10",
            "/people/new",
            "/functions/6/end",
        ] {
            assert_eq!(outsider.get(path).await.status, 404, "{role} {path}");
        }
    }
}

/// Everybody who speaks for a member hears that another comes or goes; whoever leaves hears it too.
#[tokio::test]
async fn everybody_who_speaks_for_a_member_is_told_who_comes_and_who_goes() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    adds(&mut secretariat, &WFP).await;
    secretariat
        .does("/members/6/membership-end", &[("until", "2026-10-31")])
        .await;
    let mut db = world.database.owner().await;
    for (kind, words) in [
        ("member.admitted", "Please count WFP in from 15"),
        ("member.left", "Please settle what you share with FAO by 31"),
    ] {
        let (letters, people): (i64, i64) =
            sqlx::query_as("select count(*), count(distinct person_id) from mail where kind = $1")
                .bind(kind)
                .fetch_one(&mut db)
                .await
                .unwrap();
        assert_eq!((letters, people), (24, 24), "{kind}");
        let text: String = sqlx::query_scalar(
            "select body_text from mail where kind = $1 and address = 'tenirbek.misalov@fao.example'",
        )
        .bind(kind)
        .fetch_one(&mut db)
        .await
        .unwrap();
        let first = text.lines().next().unwrap().replace('\u{a0}', " ");
        assert!(first.contains(words), "{kind}: {first}");
    }
}
