//! R2: "The meetings will be held quarterly or upon request by its members": a focal point asks, a co-chair answers once.
use sqlx::Row;

use crate::world::World;
use crate::world::browser::Browser;

const ASKED: [(&str, &str); 3] = [
    ("reason", "Shelters ask every week when the hotline opens."),
    (
        "points",
        "Common hotline for shelters\n\n  Its first month  ",
    ),
    ("day_1", "2026-10-27"),
];

async fn unodc(world: &World) -> Browser {
    world.person("paul.mockman@unodc.example").await
}

/// The path of a request, as its focal point was led to it.
async fn asked(world: &World) -> String {
    let answer = unodc(world).await.post("/meeting-requests", &ASKED).await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    answer.location().to_owned()
}

/// Address, subject and text of the letters of a kind.
async fn letters(world: &World, kind: &str) -> Vec<(String, String, String)> {
    let mut db = world.database.owner().await;
    sqlx::query("select address, subject, body_text from mail where kind = $1 order by id")
        .bind(kind)
        .fetch_all(&mut db)
        .await
        .unwrap()
        .iter()
        .map(|row| {
            let text: String = row.get(2);
            (row.get(0), row.get(1), text.replace('\u{a0}', " "))
        })
        .collect()
}

#[tokio::test]
async fn a_focal_point_asks_and_the_co_chairs_are_told_by_mail_and_on_their_desk() {
    let world = World::new().await;
    let mut member = unodc(&world).await;
    let empty = member.get("/meeting-requests").await;
    assert!(
        empty.words().contains("No member has asked"),
        "{}",
        empty.words()
    );
    assert!(empty.links().contains(&"/meeting-requests/new".to_owned()));

    let nothing = member
        .post("/meeting-requests", &[("reason", " "), ("points", "\n")])
        .await;
    assert_eq!(nothing.status, 422);
    let wrong = [ASKED[0], ("points", "A point"), ("day_1", "2026-10-15")];
    let today = member.post("/meeting-requests", &wrong).await;
    assert_eq!(
        (today.status, today.field("points").trim()),
        (422, "A point"),
        "nothing typed is lost"
    );
    assert!(today.words().contains("past"), "{}", today.words());
    let eleven = "x\n".repeat(11);
    let many = member
        .is_refused("/meeting-requests", &[ASKED[0], ("points", &eleven)])
        .await;
    assert!(many.contains("10 points at most"), "{many}");

    let request = asked(&world).await;
    let page = member.get(&request).await;
    let words = page.words();
    for told in [
        "Waits for an answer",
        "Answer due Tuesday 20 October, 17:00",
        "Tuesday 27 October",
        "Its first month",
    ] {
        assert!(words.contains(told), "{told}: {words}");
    }
    assert!(
        !page
            .links()
            .iter()
            .any(|link| link.ends_with("/convocation")),
        "{words}"
    );

    let letters = letters(&world, "meeting_request.asked").await;
    let addresses: Vec<&str> = letters.iter().map(|one| one.0.as_str()).collect();
    assert_eq!(
        addresses,
        ["marta.exemplar@rco.example", "teo.placeholder@iom.example"]
    );
    for (_, subject, text) in &letters {
        assert!(
            subject
                .replace('\u{a0}', " ")
                .starts_with("Answer by Tuesday 20 October, 17:00: UNODC asks"),
            "{subject}"
        );
        assert!(
            text.starts_with("UNODC asks for an extraordinary meeting; your answer is due by Tuesday 20 October, 17:00."),
            "{text}"
        );
        assert!(
            text.contains(&format!("http://ashar.example{request}")),
            "{text}"
        );
        for internal in ["hotline", "Shelters", "Mockman"] {
            assert!(
                !text.contains(internal) && !subject.contains(internal),
                "{text}"
            );
        }
    }
    let mut co_chair = world.role("co-chair").await;
    let desk = co_chair.get("/").await;
    assert!(
        desk.words().contains("UNODC: Common hotline for shelters"),
        "{}",
        desk.words()
    );
    assert!(desk.links().contains(&request));
    assert!(desk.queries() <= 5, "{}", desk.queries());
}

/// A member's wish is its focal point's to say; the answer is the co-chairs'.
#[tokio::test]
async fn nobody_else_asks_and_nobody_else_answers() {
    let world = World::new().await;
    for role in ["secretariat", "co-chair", "alternate"] {
        let mut other = world.role(role).await;
        assert_eq!(
            other.get("/meeting-requests/new").await.status,
            403,
            "{role}"
        );
        assert_eq!(
            other.post("/meeting-requests", &ASKED).await.status,
            403,
            "{role}"
        );
    }
    let request = asked(&world).await;
    for role in ["secretariat", "focal point"] {
        let mut other = world.role(role).await;
        for answer in ["convocation", "refusal"] {
            let path = format!("{request}/{answer}");
            assert_eq!(other.get(&path).await.status, 403, "{role} at {path}");
            assert_eq!(
                other.post(&path, &[("reason", "No")]).await.status,
                403,
                "{role} at {path}"
            );
        }
    }
    for role in ["state counterpart", "partner"] {
        let mut outsider = world.role(role).await;
        for path in ["/meeting-requests", "/meeting-requests/new", &request] {
            assert_eq!(outsider.get(path).await.status, 404, "{role} at {path}");
        }
    }
}

/// R2, R5: saying yes is planning the meeting, with the request's own agenda.
#[tokio::test]
async fn a_co_chair_convenes_and_the_meeting_answers_the_request() {
    let world = World::new().await;
    let request = asked(&world).await;
    let mut co_chair = world.role("co-chair").await;
    let path = format!("{request}/convocation");
    let form = co_chair.get(&path).await;
    assert_eq!(
        form.field("date"),
        "2026-10-27",
        "the day that was wished for"
    );
    assert!(form.words().contains("Its first month"), "{}", form.words());
    let plan = [
        ("title", "Extraordinary meeting on the hotline"),
        ("date", "2026-10-27"),
        ("from", "14:00"),
        ("to", "15:30"),
        ("place", "UN House"),
    ];
    let without_hours = co_chair.post(&path, &plan[..2]).await;
    assert_eq!(without_hours.status, 422, "a yes says when");
    co_chair.does(&path, &plan).await;

    let mut member = unodc(&world).await;
    let page = member.get(&request).await;
    let words = page.words();
    assert!(words.contains("Meeting convened"), "{words}");
    assert!(words.contains("by Marta Exemplar"), "{words}");
    let meeting = page
        .links()
        .into_iter()
        .find(|link| link.starts_with("/meetings/"))
        .unwrap();
    let meeting_page = member.get(&meeting).await;
    let words = meeting_page.words();
    for told in [
        "Extraordinary meeting",
        "Common hotline for shelters",
        "Its first month",
        "Planned",
    ] {
        assert!(words.contains(told), "{told}: {words}");
    }
    assert!(
        meeting_page.links().contains(&request),
        "it says on whose request it meets"
    );

    let again = co_chair.is_refused(&path, &plan).await;
    assert!(again.contains("answer stands"), "{again}");
    let refusal = format!("{request}/refusal");
    let again = co_chair.is_refused(&refusal, &[("reason", "No")]).await;
    assert!(again.contains("answer stands"), "{again}");
    let told = letters(&world, "meeting_request.answered").await;
    let addresses: Vec<&str> = told.iter().map(|one| one.0.as_str()).collect();
    for address in [
        "paul.mockman@unodc.example",
        "unodc.alternate@unodc.example",
        "gulzat.ulgubaeva@iom.example",
    ] {
        assert_eq!(
            addresses.iter().filter(|one| **one == address).count(),
            1,
            "{addresses:?}"
        );
    }
    let desk = co_chair.get("/").await.words();
    assert!(
        !desk.contains("A member asks for an extraordinary meeting"),
        "{desk}"
    );
}

#[tokio::test]
async fn a_refusal_says_why_and_every_member_reads_it() {
    let world = World::new().await;
    let request = asked(&world).await;
    let mut co_chair = world.role("co-chair").await;
    let path = format!("{request}/refusal");
    let look = co_chair.get(&path).await;
    assert!(
        look.words().contains("cannot be undone") || look.words().contains("final"),
        "{}",
        look.words()
    );
    let silent = co_chair.post(&path, &[("reason", "  ")]).await;
    assert_eq!(silent.status, 422, "a refusal without a reason is none");
    co_chair
        .does(
            &path,
            &[("reason", "It is an item of the next ordinary meeting.")],
        )
        .await;
    for role in ["focal point", "secretariat", "co-chair"] {
        let mut reader = world.role(role).await;
        let list = reader.get("/meeting-requests").await.words();
        assert!(
            list.contains("UNODC: Common hotline for shelters Refused"),
            "{role}: {list}"
        );
        let page = reader.get(&request).await.words();
        assert!(
            page.contains("It is an item of the next ordinary meeting."),
            "{role}: {page}"
        );
    }
}

/// I19: in time up to the published instant; late is shown, and the morning's digest says it.
#[tokio::test]
async fn a_late_answer_is_shown_and_reminded_and_may_still_be_given() {
    let world = World::new().await;
    let request = asked(&world).await;
    let mut db = world.database.owner().await;
    let at = |text: &str| text.parse().unwrap();
    world.clock.stands_at(at("2026-10-20T11:00:00Z"));
    let mut co_chair = world.role("co-chair").await;
    let page = co_chair.get(&request).await.words();
    assert!(
        page.contains("Waits for an answer"),
        "at the instant itself: {page}"
    );
    world.clock.stands_at(at("2026-10-20T11:00:01Z"));
    let page = co_chair.get(&request).await.words();
    assert!(page.contains("Answer overdue"), "{page}");
    assert!(page.contains("have not answered yet"), "{page}");
    let mut digests: Vec<String> = Vec::new();
    for day in ["2026-10-21", "2026-10-22", "2026-10-23"] {
        world.clock.stands_at(at(&format!("{day}T02:30:00Z")));
        world.works().await;
        digests = sqlx::query_scalar(
            "select subject from mail where kind = 'digest.day' and address = 'marta.exemplar@rco.example' order by id",
        )
        .fetch_all(&mut db)
        .await
        .unwrap();
    }
    assert!(
        digests.len() >= 2
            && digests
                .iter()
                .all(|subject| subject.contains("UNODC: Common hotline")),
        "the first morning, and once it is late: {digests:?}"
    );
    let mut co_chair = world.role("co-chair").await;
    let desk = co_chair.get("/").await.words();
    assert!(desk.contains("3 days late"), "{desk}");
    co_chair
        .does(
            &format!("{request}/refusal"),
            &[("reason", "Taken up by mail.")],
        )
        .await;
    let page = co_chair.get(&request).await.words();
    assert!(
        page.contains("Refused") && !page.contains("overdue"),
        "{page}"
    );
}

/// An extraordinary meeting answers a request: the secretariat plans none by itself.
#[tokio::test]
async fn no_extraordinary_meeting_comes_without_a_request() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let plan = [
        ("kind", "extraordinary"),
        ("title", "M"),
        ("date", "2026-10-29"),
        ("from", "10:00"),
        ("to", "12:00"),
        ("place", "UN House"),
    ];
    secretariat.is_refused("/meetings", &plan).await;
    let list = secretariat.get("/meetings").await.words();
    assert!(list.contains("No meetings yet"), "{list}");
}

/// domain §10: the demonstration shows a request of UNODC with its answer, a refused one, and one that waits.
#[tokio::test]
async fn the_demonstration_shows_requests_in_each_state() {
    let world = World::with_story().await;
    let mut reader = world.role("focal point").await;
    let list = reader.get("/meeting-requests").await;
    let words = list.words();
    assert!(
        words.contains("UNODC: Interpreters at the border Meeting convened"),
        "{words}"
    );
    for state in ["Waits for an answer", "Refused"] {
        assert!(words.contains(state), "{state}: {words}");
    }
    assert!(list.queries() <= 8, "{}", list.queries());
}
