//! R5: co-chairs convene and chair. R9: draft agendas are prepared and circulated to all members.
//! R20: each member is represented, and who represented it is on record.
use crate::pages::html_rules::faults;
use crate::world::World;
use crate::world::browser::Browser;

/// Plans a meeting for 29 October 2026 and gives its path.
async fn planned(secretariat: &mut Browser) -> String {
    let fields = [
        ("kind", "ordinary"),
        ("title", "Fourth quarterly meeting"),
        ("date", "2026-10-29"),
        ("from", "10:00"),
        ("to", "12:00"),
        ("place", "UN House"),
    ];
    let answer = secretariat.post("/meetings", &fields).await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    answer.location().trim_end_matches("/agenda").to_owned()
}

async fn adds(secretariat: &mut Browser, meeting: &str, title: &str) {
    let fields = [
        ("title", title),
        ("kind", "discussion"),
        ("minutes", "20"),
        ("background", ""),
    ];
    let answer = secretariat
        .post(&format!("{meeting}/agenda"), &fields)
        .await;
    assert_eq!(answer.status, 303, "{}", answer.words());
}
/// R9: "circulating draft agendas", to every member, once a co-chair cleared them.
#[tokio::test]
async fn an_agenda_goes_to_every_member_only_after_a_co_chair_cleared_it() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let mut co_chair = world.role("co-chair").await;
    let meeting = planned(&mut secretariat).await;

    let empty = co_chair
        .post(&format!("{meeting}/agenda/clearance"), &[])
        .await;
    assert_eq!(empty.status, 422);
    assert!(empty.words().contains("no items"), "{}", empty.words());
    adds(&mut secretariat, &meeting, "First").await;
    adds(&mut secretariat, &meeting, "Second").await;
    let early = secretariat
        .post(&format!("{meeting}/agenda/circulation"), &[])
        .await;
    assert_eq!(early.status, 422, "not cleared");
    let by_secretariat = secretariat
        .post(&format!("{meeting}/agenda/clearance"), &[])
        .await;
    assert_eq!(
        by_secretariat.status, 403,
        "the secretariat assists, the co-chair clears"
    );
    assert_eq!(
        co_chair
            .post(&format!("{meeting}/agenda/clearance"), &[])
            .await
            .status,
        303
    );

    // a change after that is cleared again
    adds(&mut secretariat, &meeting, "Third").await;
    assert_eq!(
        secretariat
            .post(&format!("{meeting}/agenda/circulation"), &[])
            .await
            .status,
        422
    );
    assert_eq!(
        co_chair
            .post(&format!("{meeting}/agenda/clearance"), &[])
            .await
            .status,
        303
    );
    let question = secretariat
        .get(&format!("{meeting}/agenda/circulation"))
        .await;
    assert_eq!(faults(&question.body, "en"), Vec::<String>::new());
    assert!(
        question.words().contains("12 members"),
        "{}",
        question.words()
    );
    assert_eq!(
        secretariat
            .post(&format!("{meeting}/agenda/circulation"), &[])
            .await
            .status,
        303
    );

    let mut db = world.database.owner().await;
    let members: i64 =
        sqlx::query_scalar("select count(distinct organisation_id) from circulation_recipient")
            .fetch_one(&mut db)
            .await
            .unwrap();
    let mails: i64 =
        sqlx::query_scalar("select count(*) from mail where kind = 'agenda.circulation'")
            .fetch_one(&mut db)
            .await
            .unwrap();
    assert_eq!(
        (members, mails),
        (12, 24),
        "focal point and alternate of each member"
    );
    let leaked: i64 = sqlx::query_scalar(
        "select count(*) from mail where body_text like '%Second%' or body_html like '%Second%'",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert_eq!(leaked, 0, "mail carries a link and nothing internal");
    let frozen = secretariat
        .post(
            &format!("{meeting}/agenda"),
            &[("title", "Late"), ("kind", "discussion"), ("minutes", "5")],
        )
        .await;
    assert_eq!(frozen.status, 422, "what was circulated does not change");
}
/// R5, R20: co-chairs "convene and chair"; "each member shall be represented".
#[tokio::test]
async fn a_meeting_is_convened_opened_and_closed_by_a_co_chair_with_every_member_on_record() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let mut co_chair = world.role("co-chair").await;
    let mut other_chair = world.person("teo.placeholder@iom.example").await;
    let mut focal_point = world.role("focal point").await;
    let meeting = planned(&mut secretariat).await;
    adds(&mut secretariat, &meeting, "Only item").await;

    assert_eq!(
        focal_point
            .post(&format!("{meeting}/convocation"), &[])
            .await
            .status,
        403
    );
    assert_eq!(
        co_chair
            .post(&format!("{meeting}/convocation"), &[])
            .await
            .status,
        303
    );
    let early = co_chair.post(&format!("{meeting}/opening"), &[]).await;
    assert!(
        early.words().contains("not circulated"),
        "{}",
        early.words()
    );
    assert_eq!(
        co_chair
            .post(&format!("{meeting}/agenda/clearance"), &[])
            .await
            .status,
        303
    );
    assert_eq!(
        secretariat
            .post(&format!("{meeting}/agenda/circulation"), &[])
            .await
            .status,
        303
    );
    assert_eq!(
        co_chair
            .post(&format!("{meeting}/opening"), &[])
            .await
            .status,
        303
    );

    assert_eq!(
        other_chair
            .post(&format!("{meeting}/closing"), &[])
            .await
            .status,
        403,
        "who opened presides"
    );
    let open = co_chair.post(&format!("{meeting}/closing"), &[]).await;
    assert!(
        open.words().contains("RCO") && open.words().contains("UNESCO"),
        "names the missing: {}",
        open.words()
    );

    let twice = [
        ("mode.1", "principal"),
        ("person.1", "5"),
        ("mode.2", "principal"),
        ("person.2", "5"),
    ];
    let refused = secretariat
        .post(&format!("{meeting}/representation"), &twice)
        .await;
    assert_eq!(refused.status, 422, "nobody of RCO speaks for IOM");
    let mut lines: Vec<(String, String)> = Vec::new();
    for member in 1..=12 {
        lines.push((
            format!("mode.{member}"),
            if member == 10 { "apology" } else { "principal" }.to_owned(),
        ));
        lines.push((format!("person.{member}"), (member + 4).to_string()));
    }
    let lines: Vec<(&str, &str)> = lines
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let recorded = secretariat
        .post(&format!("{meeting}/representation"), &lines)
        .await;
    assert_eq!(recorded.status, 303, "{}", recorded.words());
    assert_eq!(
        co_chair
            .post(&format!("{meeting}/closing"), &[])
            .await
            .status,
        303
    );
    let page = focal_point.get(&meeting).await;
    assert!(
        page.words().contains("11 of 12 members are represented"),
        "{}",
        page.words()
    );
    assert!(page.queries() <= 8, "{}", page.queries());
}

/// R14: internal to the network.
#[tokio::test]
async fn outsiders_know_of_no_meeting() {
    let world = World::with_story().await;
    for role in ["state counterpart", "partner"] {
        let mut outsider = world.role(role).await;
        for path in [
            "/meetings",
            "/meetings/1",
            "/meetings/999",
            "/meetings/1/agenda",
            "/members",
        ] {
            assert_eq!(outsider.get(path).await.status, 404, "{role} at {path}");
        }
    }
}
/// R9: the demonstration tells of a meeting held and of one to come.
#[tokio::test]
async fn the_demonstration_tells_of_a_meeting_held_and_of_one_to_come() {
    let world = World::with_story().await;
    let mut member = world.role("focal point").await;
    let list = member.get("/meetings").await;
    assert!(
        list.words().contains("Third quarterly meeting Held"),
        "{}",
        list.words()
    );
    let mut co_chair = world.role("co-chair").await;
    let desk = co_chair.get("/").await;
    assert!(desk.words().contains("Read and clear"), "{}", desk.words());
    let plan = [
        ("kind", "ordinary"),
        ("title", ""),
        ("date", "2020-01-01"),
        ("from", "12:00"),
        ("to", "10:00"),
        ("place", "x"),
    ];
    let mut secretariat = world.role("secretariat").await;
    let refused = secretariat.post("/meetings", &plan).await;
    assert_eq!(
        (refused.status, refused.field("date").as_str()),
        (422, "2020-01-01"),
        "nothing typed is lost"
    );
    assert!(refused.words().contains("past"), "{}", refused.words());
}
