//! R6: co-chairs "facilitate regular interaction": they see when each member was last heard, and who is silent.
use crate::world::World;
use crate::world::line::Line;

const CONTACTS: &str = "/members/contacts";

/// The row of a member: its acronym and the cells that follow.
fn row(words: &str, acronym: &str) -> String {
    let from = words.find(acronym).unwrap();
    words
        .chars()
        .skip(words[..from].chars().count())
        .take(160)
        .collect()
}

#[tokio::test]
async fn co_chairs_see_when_each_member_was_last_heard() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut co_chair = world.role("co-chair").await;
    let page = co_chair.get(CONTACTS).await;
    assert_eq!(page.status, 200, "{}", page.words());
    assert!(page.queries() <= 8, "{}", page.queries());
    assert!(page.words().contains("Never heard yet"), "{}", page.words());
    assert!(
        co_chair
            .get("/members")
            .await
            .links()
            .contains(&CONTACTS.to_owned()),
        "the directory leads there"
    );
    for role in ["secretariat", "focal point"] {
        let mut other = world.role(role).await;
        assert_eq!(other.get(CONTACTS).await.status, 403, "{role}");
        let directory = other.get("/members").await;
        assert!(!directory.links().contains(&CONTACTS.to_owned()), "{role}");
    }

    // represented today, and FAO has said something here
    let mut line = Line::in_session(&world).await;
    line.adopted_decision(&world).await;
    let words = co_chair.get(CONTACTS).await.words();
    let fao = row(&words, "FAO ");
    assert!(fao.contains("today"), "{fao}");
    let mut db = world.database.owner().await;
    let acted: bool = sqlx::query_scalar(
        "select exists (select from event where organisation_id = 6 and hat in ('focal_point', 'alternate'))",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert!(acted, "what FAO's focal point did counts");
}
