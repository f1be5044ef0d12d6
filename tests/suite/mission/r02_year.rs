//! R2, R3: each quarter has its meeting, or a reason why not; each meeting says beside which one of the country team.
use crate::world::World;
use crate::world::line::{self, Line};

fn at(text: &str) -> chrono::DateTime<chrono::Utc> {
    text.parse().unwrap()
}

/// The words between one heading of the year and the next.
fn part<'a>(words: &'a str, from: &str, to: &str) -> &'a str {
    let rest = words
        .split_once(from)
        .unwrap_or_else(|| panic!("no {from}: {words}"))
        .1;
    rest.split_once(to).map_or(rest, |(own, _)| own)
}

#[tokio::test]
async fn a_quarter_is_planned_and_then_held() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut reader = world.role("focal point").await;
    let words = reader.get("/meetings/year").await.words();
    assert!(
        part(&words, "Fourth quarter", "Annual").contains("Not planned yet"),
        "{words}"
    );
    assert!(
        part(&words, "First quarter", "Second").contains("Before the Network met here"),
        "{words}"
    );

    let mut line = Line::in_session(&world).await;
    let words = reader.get("/meetings/year").await.words();
    assert!(
        part(&words, "Fourth quarter", "Annual").contains("Planned"),
        "{words}"
    );
    line.co_chair
        .does(&format!("{}/closing", line.meeting), &[])
        .await;
    world.clock.stands_at(at("2026-10-22T07:00:00Z"));
    let page = reader.get("/meetings/year?year=2026").await;
    let words = page.words();
    let quarter = part(&words, "Fourth quarter", "Annual");
    assert!(
        quarter.contains("Held") && quarter.contains("Fourth quarterly meeting"),
        "{words}"
    );
    assert!(page.queries() <= 8, "{}", page.queries());
    let next = reader.get("/meetings/year?year=2027").await.words();
    assert!(
        part(&next, "First quarter", "Second").contains("Ahead"),
        "{next}"
    );
}

/// I14: flagged, never blocked: on the desks of secretariat and co-chairs until one of them says why.
#[tokio::test]
async fn a_quarter_without_a_meeting_waits_for_its_reason() {
    let world = World::new().await;
    let early = [("year", "2026"), ("part", "4"), ("reason", "So it is.")];
    let mut secretariat = world.role("secretariat").await;
    let refused = secretariat.is_refused("/meetings/year", &early).await;
    assert!(refused.contains("nothing to explain"), "{refused}");
    // planned and called off is not held
    let agenda = line::planned(&mut secretariat, &[]).await;
    let meeting = agenda.trim_end_matches("/agenda");
    secretariat
        .does(
            &format!("{meeting}/cancellation"),
            &[("reason", "Nobody could come.")],
        )
        .await;

    world.clock.stands_at(at("2027-01-04T04:00:00Z"));
    for role in ["secretariat", "co-chair"] {
        let desk = world.role(role).await.get("/").await;
        let words = desk.words();
        assert!(words.contains("2026 · IV"), "{role}: {words}");
        assert!(
            desk.links()
                .iter()
                .any(|link| link == "/meetings/year?year=2026#part-4"),
            "{role}: {words}"
        );
        // the year had no annual meeting either
        assert!(
            desk.links()
                .iter()
                .any(|link| link == "/meetings/year?year=2026#part-0"),
            "{role}: {words}"
        );
    }
    let mut member = world.role("focal point").await;
    let words = member.get("/meetings/year?year=2026").await.words();
    assert!(
        part(&words, "Fourth quarter", "Annual").contains("No meeting was held"),
        "{words}"
    );
    assert!(
        !words.contains("Record why"),
        "it is not for a focal point: {words}"
    );
    let why = [
        ("year", "2026"),
        ("part", "4"),
        ("reason", "Elections took both weeks that were offered."),
    ];
    assert_eq!(member.post("/meetings/year", &why).await.status, 403);

    let mut co_chair = world.role("co-chair").await;
    let silent = co_chair
        .post("/meetings/year", &[why[0], why[1], ("reason", "")])
        .await;
    assert_eq!(silent.status, 422);
    co_chair.does("/meetings/year", &why).await;
    let words = member.get("/meetings/year?year=2026").await.words();
    let quarter = part(&words, "Fourth quarter", "Annual");
    for told in [
        "No meeting was held",
        "Elections took both weeks",
        "Recorded by Marta Exemplar",
    ] {
        assert!(quarter.contains(told), "{told}: {words}");
    }
    for role in ["secretariat", "co-chair"] {
        let words = world.role(role).await.get("/").await.words();
        assert!(!words.contains("2026 · IV"), "{role}: {words}");
    }
}

/// R3: "whenever possible with UNCT meetings".
#[tokio::test]
async fn a_meeting_says_beside_which_one_of_the_country_team_it_stands_or_why_none() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let agenda = line::planned(&mut secretariat, &[]).await;
    let meeting = agenda.trim_end_matches("/agenda").to_owned();
    let path = format!("{meeting}/unct-meeting");
    let page = secretariat.get(&meeting).await;
    assert!(
        page.words().contains("Not recorded yet."),
        "{}",
        page.words()
    );
    assert!(page.links().contains(&path));
    for both_or_none in [
        [("unct_on", ""), ("unct_note", "")],
        [
            ("unct_on", "2026-10-29"),
            ("unct_note", "The room was taken."),
        ],
    ] {
        let refused = secretariat.is_refused(&path, &both_or_none).await;
        assert!(refused.contains("one of both"), "{refused}");
    }
    secretariat
        .does(&path, &[("unct_on", "2026-10-29"), ("unct_note", "")])
        .await;
    let mut member = world.role("focal point").await;
    let words = member.get(&meeting).await.words();
    assert!(
        words.contains("With the UNCT meeting of Thursday 29 October"),
        "{words}"
    );
    assert_eq!(member.get(&path).await.status, 403);
    let form = secretariat.get(&path).await;
    assert_eq!(form.field("unct_on"), "2026-10-29", "as it stands");
    secretariat
        .does(
            &path,
            &[("unct_on", ""), ("unct_note", "It met a week earlier.")],
        )
        .await;
    for path in [meeting.as_str(), "/meetings/year?year=2026"] {
        let words = member.get(path).await.words();
        assert!(
            words.contains("Not with a UNCT meeting: It met a week earlier."),
            "{path}: {words}"
        );
    }
}
