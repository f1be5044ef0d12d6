//! R3: holidays, other meetings and the country team's are seen while the day of a meeting is chosen by hand.
use crate::world::World;
use crate::world::browser::{Answer, Browser};

const PLAN: [(&str, &str); 6] = [
    ("kind", "ordinary"),
    ("title", "Briefing of donors"),
    ("date", "2026-10-28"),
    ("from", "13:00"),
    ("to", "15:00"),
    ("place", "UN House"),
];

/// The plan on another day, as the button beside the day sends it.
fn look<'a>(date: &'a str, from: &'a str, to: &'a str) -> Vec<(&'a str, &'a str)> {
    let mut form = vec![("title", "A second look"), ("date", date), ("place", "")];
    form.extend([("from", from), ("to", to), ("look", "yes")]);
    form
}

fn plain(answer: &Answer) -> String {
    answer.words().replace('\u{a0}', " ")
}

async fn meetings(world: &World) -> i64 {
    sqlx::query_scalar("select count(*) from meeting")
        .fetch_one(&mut world.database.owner().await)
        .await
        .unwrap()
}

/// Each of these answers with the form, with all that was typed, and plans nothing.
async fn looks(reader: &mut Browser, path: &str, form: &[(&str, &str)]) -> String {
    let shown = reader.post(path, form).await;
    assert_eq!(shown.status, 200, "{}", shown.words());
    assert!(shown.queries() <= 8, "{}", shown.queries());
    for (name, value) in form.iter().filter(|(name, _)| *name != "look") {
        assert_eq!(shown.field(name), *value, "{name}: nothing typed is lost");
    }
    plain(&shown)
}

#[tokio::test]
async fn whoever_plans_by_hand_sees_what_else_is_on_the_day() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut secretariat = world.role("secretariat").await;
    let planned = secretariat.post("/meetings", &PLAN).await;
    let meeting = planned.location().trim_end_matches("/agenda").to_owned();
    let unct = [("unct_on", "2026-10-27"), ("unct_note", "")];
    secretariat
        .does(&format!("{meeting}/unct-meeting"), &unct)
        .await;
    let before = meetings(&world).await;

    let empty = secretariat.get("/meetings/new").await;
    assert!(empty.queries() <= 8, "{}", empty.queries());
    let words = plain(&empty);
    for taken in [
        "Holidays and other meetings until 13 April 2027",
        "Briefing of donors, 13:00–15:00",
        "The country team meets on this day",
        "Sat 7 Nov – Sun 8 Nov Day off: Days of History",
    ] {
        assert!(words.contains(taken), "{taken}: {words}");
    }

    for (form, told) in [
        (
            look("2026-10-28", "14:00", "16:00"),
            vec![
                "Wednesday 28 October, 14:00–16:00",
                "At the same time: Briefing of donors, 13:00–15:00",
            ],
        ),
        (
            look("2026-10-28", "15:00", "16:00"),
            vec!["On the same day: Briefing of donors, 13:00–15:00"],
        ),
        (
            look("2026-10-27", "", ""),
            vec!["Tuesday 27 October", "The country team meets on this day"],
        ),
        (
            look("2026-11-07", "10:00", ""),
            vec!["Saturday 7 November", "Day off: Days of History"],
        ),
        (
            look("2026-10-30", "10:00", "12:00"),
            vec![
                "Friday 30 October, 10:00–12:00",
                "Nothing else is on this day",
            ],
        ),
    ] {
        let words = looks(&mut secretariat, "/meetings", &form).await;
        for needed in told {
            assert!(words.contains(needed), "{needed}: {words}");
        }
    }
    let nothing = looks(&mut secretariat, "/meetings", &look("", "", "")).await;
    assert!(
        !nothing.contains("Nothing else is on this day"),
        "{nothing}"
    );
    assert_eq!(meetings(&world).await, before, "looking plans nothing");

    let past = [
        PLAN[0],
        PLAN[1],
        ("date", "2026-10-01"),
        PLAN[3],
        PLAN[4],
        PLAN[5],
    ];
    let refused = secretariat.post("/meetings", &past).await;
    let words = plain(&refused);
    assert_eq!(refused.status, 422, "{words}");
    assert!(words.contains("Thursday 1 October, 13:00–15:00"), "{words}");
}

#[tokio::test]
async fn a_co_chair_who_convenes_on_request_sees_it_too() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut secretariat = world.role("secretariat").await;
    secretariat.does("/meetings", &PLAN).await;
    let mut member = world.person("paul.mockman@unodc.example").await;
    let asked = [
        ("reason", "Shelters ask every week."),
        ("points", "Common hotline"),
        ("day_1", "2026-10-28"),
    ];
    let request = member.post("/meeting-requests", &asked).await;
    let request = request.location().to_owned();
    let before = meetings(&world).await;

    let form = look("2026-10-28", "14:00", "16:00");
    let mut co_chair = world.role("co-chair").await;
    let convocation = format!("{request}/convocation");
    let wished = plain(&co_chair.get(&convocation).await);
    assert!(
        wished.contains("Wednesday 28 October") && wished.contains("Briefing of donors"),
        "the day that was wished for: {wished}"
    );
    let on_request = looks(&mut co_chair, &convocation, &form).await;
    assert!(
        on_request.contains("At the same time: Briefing of donors"),
        "{on_request}"
    );
    assert_eq!(meetings(&world).await, before);
    let open: bool = sqlx::query_scalar("select answered_at is null from meeting_request")
        .fetch_one(&mut world.database.owner().await)
        .await
        .unwrap();
    assert!(open, "looking answers nothing");
}
