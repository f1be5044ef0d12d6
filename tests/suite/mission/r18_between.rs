//! R18, R9: decisions taken between meetings are drafted without a meeting, and stand on the agenda of the next one, once.
use crate::world::World;
use crate::world::browser::Browser;
use chrono::{DateTime, Utc};

fn at(instant: &str) -> DateTime<Utc> {
    instant.parse().unwrap()
}

/// Thursday 15 October, 10:00, and five working days.
const DEADLINE: &str = "2026-10-22T11:00:00Z";

/// Drafted without an item, tabled, opened in silence; its path.
async fn in_silence(secretariat: &mut Browser, co_chair: &mut Browser, title: &str) -> String {
    let draft = [
        ("item", ""),
        ("proposer", "9"),
        ("title", title),
        ("text", "The Network,\nWelcomes a new member."),
        ("relevance", "not_relevant"),
        ("relevance_reason", "Internal"),
    ];
    let drafted = secretariat.post("/decisions", &draft).await;
    assert_eq!(drafted.status, 303, "{}", drafted.words());
    let path = drafted.location().to_owned();
    secretariat.does(&format!("{path}/tabling"), &[]).await;
    co_chair
        .does(&format!("{path}/silence"), &[("period", "standard")])
        .await;
    path
}

/// An ordinary meeting with one item; its path.
async fn planned(secretariat: &mut Browser, title: &str, day: &str) -> String {
    let plan = [
        ("kind", "ordinary"),
        ("title", title),
        ("date", day),
        ("from", "10:00"),
        ("to", "12:00"),
        ("place", "UN House"),
    ];
    let answer = secretariat.post("/meetings", &plan).await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    let agenda = answer.location().to_owned();
    let item = [
        ("title", "Workplan"),
        ("kind", "discussion"),
        ("minutes", "30"),
    ];
    secretariat.does(&agenda, &item).await;
    agenda.trim_end_matches("/agenda").to_owned()
}

async fn words(reader: &mut Browser, path: &str) -> String {
    let page = reader.get(path).await;
    assert_eq!(page.status, 200, "{path}");
    assert!(page.queries() <= 8, "{path}: {}", page.queries());
    page.words()
}

async fn listings(world: &World) -> i64 {
    let mut db = world.database.owner().await;
    sqlx::query_scalar("select count(*) from agenda_listing")
        .fetch_one(&mut db)
        .await
        .unwrap()
}

/// R18: without an item it opens in silence only; a co-chair without a meeting presides over its end.
#[tokio::test]
async fn a_decision_is_drafted_for_between_meetings() {
    let world = World::new().await;
    world.sessions_last().await;
    let (mut secretariat, mut co_chair) = (
        world.role("secretariat").await,
        world.role("co-chair").await,
    );
    let form = words(&mut secretariat, "/decisions/new").await;
    assert!(form.contains("None: between meetings"), "{form}");
    let mut fao = world.role("focal point").await;
    let draft = [
        ("title", "A common hotline"),
        ("text", "Agrees to a hotline;"),
        ("relevance", "undetermined"),
    ];
    let drafted = fao.post("/decisions", &draft).await;
    assert_eq!(drafted.status, 303, "{}", drafted.words());
    let edited = fao
        .post(&format!("{}/text", drafted.location()), &draft)
        .await;
    assert_eq!(edited.status, 303, "{}", edited.words());
    world.silence_is_allowed().await;
    let path = in_silence(&mut secretariat, &mut co_chair, "A regional portal").await;
    let session = co_chair.is_refused(&format!("{path}/opening"), &[]).await;
    assert!(!session.is_empty());
    let objection = [
        ("value", "object"),
        ("kind", "substance"),
        ("reason", "Not without funds"),
    ];
    fao.does(&format!("{path}/positions"), &objection).await;
    let closing = format!("{path}/closing");
    co_chair.is_refused(&closing, &[("note", "")]).await;
    let note = [
        ("note", "Funds are for the country team"),
        ("escalated_to", "unct"),
    ];
    co_chair.does(&closing, &note).await;
    let page = words(&mut fao, &path).await;
    for said in [
        "No consensus",
        "Funds are for the country team",
        "Country Team",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    world.works().await;
    assert_eq!(listings(&world).await, 0, "nothing was adopted");
}

#[tokio::test]
async fn what_was_taken_between_meetings_stands_on_the_next_agenda_once() {
    let world = World::new().await;
    world.sessions_last().await;
    world.silence_is_allowed().await;
    let (mut secretariat, mut co_chair) = (
        world.role("secretariat").await,
        world.role("co-chair").await,
    );
    let next = planned(&mut secretariat, "Fourth meeting", "2026-11-05").await;
    let later = planned(&mut secretariat, "First of 2027", "2027-02-04").await;
    for title in ["Welcomes WHO", "Welcomes UNFPA"] {
        in_silence(&mut secretariat, &mut co_chair, title).await;
    }
    world.post_goes_out("").await;
    let clearance = format!("{next}/agenda/clearance");
    co_chair.does(&clearance, &[]).await;
    world.clock.stands_at(at(DEADLINE));
    let (one, two, three) = (world.worker(), world.worker(), world.worker());
    let (a, b, c) = tokio::join!(one.run_due(), two.run_due(), three.run_due());
    a.unwrap();
    b.unwrap();
    c.unwrap();
    world.works().await;
    assert_eq!(listings(&world).await, 2, "each once, whoever worked");
    let page = words(&mut co_chair, &next).await;
    for said in [
        "Decisions taken between meetings",
        "UNMN/KGZ/2026/DEC/1",
        "UNMN/KGZ/2026/DEC/2",
        "Welcomes UNFPA",
    ] {
        assert_eq!(page.matches(said).count(), 1, "{said}: {page}");
    }
    let links = co_chair.get(&next).await.links();
    assert!(links.contains(&"/decisions/1".to_owned()));
    assert!(!words(&mut co_chair, &later).await.contains("taken between"));
    let frozen = secretariat.is_refused("/agenda-items/3/removal", &[]).await;
    assert!(frozen.contains("takes note of the decisions"), "{frozen}");

    // the item is new: the agenda is cleared as it will be sent
    let circulation = format!("{next}/agenda/circulation");
    secretariat.is_refused(&circulation, &[]).await;
    co_chair.does(&clearance, &[]).await;
    secretariat.does(&circulation, &[]).await;
    let mut db = world.database.owner().await;
    let snapshot: serde_json::Value =
        sqlx::query_scalar("select snapshot from circulation where object_kind = 'agenda'")
            .fetch_one(&mut db)
            .await
            .unwrap();
    assert_eq!(snapshot[1]["decisions"][1], "UNMN/KGZ/2026/DEC/2");

    // it grows after circulation, and says so; then the meeting takes note of all
    in_silence(&mut secretariat, &mut co_chair, "Welcomes OHCHR").await;
    world.post_goes_out("").await;
    world.clock.stands_at(at("2026-10-29T11:00:00Z"));
    world.works().await;
    let page = words(&mut co_chair, &next).await;
    assert!(
        page.contains("Welcomes OHCHR (after circulation)"),
        "{page}"
    );
    co_chair.does(&format!("{next}/convocation"), &[]).await;
    co_chair.does(&format!("{next}/opening"), &[]).await;
    in_silence(&mut secretariat, &mut co_chair, "Welcomes WFP").await;
    world.post_goes_out("").await;
    world.clock.stands_at(at("2026-11-05T11:00:00Z"));
    world.works().await;
    assert!(!words(&mut co_chair, &next).await.contains("Welcomes WFP"));
    let page = words(&mut co_chair, &later).await;
    assert!(
        page.contains("Welcomes WFP") && !page.contains("Welcomes WHO"),
        "an adopted agenda is frozen; the next takes it: {page}"
    );
    let absent: Vec<(String, String)> = (1..=12)
        .map(|member| (format!("mode.{member}"), "absent".to_owned()))
        .collect();
    let absent: Vec<(&str, &str)> = absent
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    secretariat
        .does(&format!("{next}/representation"), &absent)
        .await;
    co_chair.does(&format!("{next}/closing"), &[]).await;
    secretariat.does(&format!("{next}/minutes"), &[]).await;
    let minutes = words(&mut secretariat, &format!("{next}/minutes")).await;
    for said in [
        "took note of the decisions",
        "UNMN/KGZ/2026/DEC/3",
        "Welcomes a new member.",
    ] {
        assert!(minutes.contains(said), "{said}: {minutes}");
    }
    assert!(!minutes.contains("DEC/4"), "{minutes}");
}

#[tokio::test]
async fn a_meeting_planned_later_picks_up_what_waits_and_a_cancelled_one_passes_it_on() {
    let world = World::new().await;
    world.sessions_last().await;
    world.silence_is_allowed().await;
    let (mut secretariat, mut co_chair) = (
        world.role("secretariat").await,
        world.role("co-chair").await,
    );
    in_silence(&mut secretariat, &mut co_chair, "Welcomes WHO").await;
    world.post_goes_out("").await;
    world.clock.stands_at(at(DEADLINE));
    world.works().await;
    assert_eq!(listings(&world).await, 0, "no meeting is planned");
    let first = planned(&mut secretariat, "Fourth meeting", "2026-11-05").await;
    assert!(words(&mut co_chair, &first).await.contains("Welcomes WHO"));
    let second = planned(&mut secretariat, "First of 2027", "2027-02-04").await;
    assert!(!words(&mut co_chair, &second).await.contains("Welcomes WHO"));
    secretariat
        .does(&format!("{first}/cancellation"), &[("reason", "No room")])
        .await;
    world.works().await;
    assert!(words(&mut co_chair, &second).await.contains("Welcomes WHO"));
    assert_eq!(listings(&world).await, 1);
}
