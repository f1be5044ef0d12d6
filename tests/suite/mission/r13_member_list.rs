//! R13: the member list is kept, and everybody inside reads it. C2: members are agencies of the United Nations.
use crate::world::World;
/// R13: the list of members is found whichever keyboard one has.
#[tokio::test]
async fn members_find_each_other_whichever_keyboard_they_have() {
    let world = World::new().await;
    let mut member = world.role("focal point").await;
    let all = member.get("/members").await;
    assert!(all.words().contains("12 agencies"), "{}", all.words());
    for (typed, found) in [
        ("улгуева", "Айгүл Үлгүева"),
        ("ҮЛГҮ", "Үлгү Diaspora Union"),
        ("fao", "Food and Agriculture"),
    ] {
        let query: String = form_urlencoded::byte_serialize(typed.as_bytes()).collect();
        let page = member.get(&format!("/members?q={query}")).await;
        assert!(page.words().contains(found), "{typed}: {}", page.words());
        assert!(!page.words().contains("Karl Testerson"), "{typed}");
    }
    let nobody = member.get("/members?q=%00zzz").await;
    assert_eq!(nobody.status, 200);
    assert!(
        nobody.words().contains("Nobody of this name"),
        "{}",
        nobody.words()
    );
}
/// C2: members are United Nations entities; a body of the State is a partner.
#[tokio::test]
async fn a_state_body_is_never_a_member() {
    let world = World::new().await;
    let mut db = world.database.owner().await;
    let refused = sqlx::raw_sql(
        "begin;
         select set_config('app.event', (select max(id)::text from event), true);
         insert into membership (organisation_id, valid_from, basis) select id, '2026-01-01', 'x' from organisation where acronym = 'SMS'",
    )
    .execute(&mut db)
    .await
    .unwrap_err();
    assert_eq!(
        refused.as_database_error().unwrap().constraint(),
        Some("membership_of_an_organisation")
    );
}
