//! R22: the annual meeting reviews progress, enhances collaboration, identifies emerging challenges, with stakeholders.
use sqlx::Row;

use crate::world::World;
use crate::world::browser::Browser;
use crate::world::line;

const ITEMS: [(&str, &str); 3] = [
    ("Progress of the year", "review_progress"),
    ("Working with foundations", "enhance_collaboration"),
    ("Drought in two valleys", "emerging_challenges"),
];

async fn item(secretariat: &mut Browser, agenda: &str, title: &str, more: &[(&str, &str)]) {
    let mut fields = vec![("title", title), ("kind", "discussion"), ("minutes", "30")];
    fields.extend(more);
    secretariat.does(agenda, &fields).await;
}

/// Its path; SMS is organisation 13, the foundation of the partner 15.
async fn planned(secretariat: &mut Browser) -> String {
    let plan = [("kind", "annual"), ("title", "Annual Network Meeting")];
    // the last of two fields of one name is never read: kind and title stand first
    let mut fields = plan.to_vec();
    fields.extend([
        ("date", "2026-12-18"),
        ("from", "10:00"),
        ("to", "13:00"),
        ("place", "Great hall"),
    ]);
    let answer = secretariat.post("/meetings", &fields).await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    answer.location().trim_end_matches("/agenda").to_owned()
}

#[tokio::test]
async fn it_is_cleared_with_each_purpose_and_convened_with_somebody_from_outside() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let mut co_chair = world.role("co-chair").await;
    let meeting = planned(&mut secretariat).await;
    let agenda = format!("{meeting}/agenda");
    for (title, purpose) in &ITEMS[..2] {
        item(&mut secretariat, &agenda, title, &[("purpose", purpose)]).await;
    }
    item(&mut secretariat, &agenda, ITEMS[2].0, &[]).await;

    let page = co_chair.get(&meeting).await.words();
    assert!(
        page.contains("serves: Identify emerging challenges"),
        "the button says it: {page}"
    );
    let lacks = co_chair
        .is_refused(&format!("{agenda}/clearance"), &[])
        .await;
    assert!(
        lacks.contains("serves: Identify emerging challenges."),
        "{lacks}"
    );
    let convocation = format!("{meeting}/convocation");
    let lacks = co_chair.is_refused(&convocation, &[]).await;
    assert!(
        lacks.contains("Identify emerging challenges")
            && lacks.contains("at least one stakeholder"),
        "both reasons at once: {lacks}"
    );
    secretariat
        .does("/agenda-items/3/purpose", &[("purpose", ITEMS[2].1)])
        .await;
    co_chair.does(&format!("{agenda}/clearance"), &[]).await;
    let alone = co_chair.is_refused(&convocation, &[]).await;
    assert!(alone.contains("at least one stakeholder"), "{alone}");

    let guests = format!("{meeting}/guests");
    let form = secretariat.get(&guests).await.words();
    assert!(
        form.contains("SMS") && !form.contains("UNESCO"),
        "members are no guests: {form}"
    );
    secretariat
        .does(&guests, &[("guests", "15"), ("guests", "6")])
        .await;
    let page = secretariat.get(&meeting).await.words();
    assert!(
        page.contains("SaMAF") && !page.contains("FAO, SaMAF"),
        "{page}"
    );
    co_chair.does(&convocation, &[]).await;
    let late = secretariat.is_refused(&guests, &[("guests", "13")]).await;
    assert!(late.contains("its guests stand"), "{late}");

    let mut db = world.database.owner().await;
    let letters =
        sqlx::query("select address, calendar from mail where kind = 'meeting.invitation'")
            .fetch_all(&mut db)
            .await
            .unwrap();
    assert_eq!(letters.len(), 25, "24 who speak for members, and one guest");
    let guest = letters
        .iter()
        .find(|row| row.get::<String, _>(0) == "bolot.demonov@samaf.example")
        .unwrap();
    assert!(guest.get::<String, _>(1).contains("METHOD:REQUEST"));
}

/// I16: a guest sees what was opened to guests, once it went out, and nothing else.
#[tokio::test]
async fn guests_see_the_open_items_alone() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let mut co_chair = world.role("co-chair").await;
    let meeting = planned(&mut secretariat).await;
    let agenda = format!("{meeting}/agenda");
    item(
        &mut secretariat,
        &agenda,
        ITEMS[0].0,
        &[("purpose", ITEMS[0].1), ("open", "yes")],
    )
    .await;
    item(
        &mut secretariat,
        &agenda,
        ITEMS[1].0,
        &[("purpose", ITEMS[1].1)],
    )
    .await;
    item(
        &mut secretariat,
        &agenda,
        ITEMS[2].0,
        &[("purpose", ITEMS[2].1)],
    )
    .await;
    secretariat
        .does(&format!("{meeting}/guests"), &[("guests", "15")])
        .await;
    let mut guest = world.role("partner").await;
    assert_eq!(
        guest.get(&meeting).await.status,
        404,
        "nobody was invited yet"
    );
    co_chair.does(&format!("{agenda}/clearance"), &[]).await;
    co_chair.does(&format!("{meeting}/convocation"), &[]).await;
    let invited = guest.get(&meeting).await;
    assert_eq!(invited.status, 200);
    assert!(!invited.words().contains(ITEMS[0].0), "{}", invited.words());
    let desk = guest.get("/").await;
    assert!(desk.links().contains(&meeting), "{}", desk.words());
    let look = secretariat
        .get(&format!("{agenda}/circulation"))
        .await
        .words();
    assert!(
        look.contains("to 12 members?") && look.contains("Guests from outside"),
        "{look}"
    );
    secretariat
        .does(&format!("{agenda}/circulation"), &[])
        .await;
    let words = guest.get(&meeting).await.words();
    assert!(words.contains(ITEMS[0].0), "{words}");
    for hidden in [ITEMS[1].0, ITEMS[2].0, "UNESCO", "Prototype"] {
        assert!(!words.contains(hidden), "{hidden}: {words}");
    }
    for path in [
        format!("{meeting}/agenda"),
        format!("{meeting}/guests"),
        "/meetings".to_owned(),
        "/meetings/year".to_owned(),
    ] {
        assert_eq!(guest.get(&path).await.status, 404, "{path}");
    }
    let mut uninvited = world.role("state counterpart").await;
    assert_eq!(uninvited.get(&meeting).await.status, 404);

    // R14: its minutes are the members' until they are released
    co_chair.does(&format!("{meeting}/opening"), &[]).await;
    let mut lines: Vec<(String, String)> = Vec::new();
    for member in 1..=12 {
        lines.push((format!("mode.{member}"), "principal".to_owned()));
        lines.push((format!("person.{member}"), (member + 4).to_string()));
    }
    let lines: Vec<(&str, &str)> = lines
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    secretariat
        .does(&format!("{meeting}/representation"), &lines)
        .await;
    co_chair.does(&format!("{meeting}/closing"), &[]).await;
    let minutes = format!("{meeting}/minutes");
    secretariat.does(&minutes, &[]).await;
    for entry in 1..=3 {
        let said = [("text", "Members welcomed it."), ("revision", "0")];
        secretariat
            .does(&format!("/minutes-entries/{entry}"), &said)
            .await;
    }
    secretariat
        .does(&format!("{minutes}/submission"), &[])
        .await;
    co_chair.does(&format!("{minutes}/clearance"), &[]).await;
    secretariat
        .does(&format!("{minutes}/circulation"), &[])
        .await;
    assert_eq!(guest.get(&minutes).await.status, 404);
    let mut db = world.database.owner().await;
    let addresses: Vec<String> =
        sqlx::query_scalar("select address from mail where kind = 'minutes.circulation'")
            .fetch_all(&mut db)
            .await
            .unwrap();
    assert!(addresses.len() >= 12, "{addresses:?}");
    assert!(
        !addresses.contains(&"bolot.demonov@samaf.example".to_owned()),
        "{addresses:?}"
    );
}

#[tokio::test]
async fn other_meetings_have_neither_purposes_nor_guests() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let agenda = line::planned(&mut secretariat, &[]).await;
    item(&mut secretariat, &agenda, "Only item", &[]).await;
    let refused = secretariat
        .is_refused("/agenda-items/1/purpose", &[("purpose", "review_progress")])
        .await;
    assert!(refused.contains("Only the annual meeting"), "{refused}");
    let guests = agenda.replace("/agenda", "/guests");
    let refused = secretariat.is_refused(&guests, &[("guests", "13")]).await;
    assert!(refused.contains("Only the annual meeting"), "{refused}");
}
