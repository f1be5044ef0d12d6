//! R18: absent members, and those bound to their headquarters, are heard in a window after the session.
use crate::world::World;
use crate::world::line::Line;
use chrono::{DateTime, Utc};

/// Thursday 15 October and five working days.
const WINDOW: &str = "2026-10-22T11:00:00Z";

fn at(instant: &str) -> DateTime<Utc> {
    instant.parse().unwrap()
}

#[tokio::test]
async fn an_absent_member_has_a_window_and_then_it_is_adopted() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.open_decision("not_relevant").await;
    let path = format!("{decision}/provisional-adoption");
    let page = line.co_chair.get(&path).await.words();
    assert!(
        page.contains("UNESCO") && page.contains("Thursday 22 October, 17:00"),
        "{page}"
    );
    assert_eq!(line.secretariat.post(&path, &[]).await.status, 403);
    line.co_chair.does(&path, &[]).await;
    let mut db = world.database.owner().await;
    let asked: Vec<String> = sqlx::query_scalar(
        "select address from mail where kind = 'decision.window' order by address",
    )
    .fetch_all(&mut db)
    .await
    .unwrap();
    assert_eq!(
        asked,
        [
            "jean.prototype@unesco.example",
            "unesco.alternate@unesco.example"
        ],
        "those who were not heard, and nobody else"
    );
    let mut fao = world.role("focal point").await;
    let heard = fao
        .is_refused(&format!("{decision}/positions"), &[("value", "join")])
        .await;
    assert!(heard.contains("was heard before"), "{heard}");
    let page = fao.get(&decision).await.words();
    assert!(page.contains("Adopted provisionally"), "{page}");
    assert!(!page.contains("DEC/1"), "no number yet: {page}");

    world.post_goes_out("").await;
    world.clock.stands_at(at("2026-10-22T10:59:59.999Z"));
    world.works().await;
    assert!(!fao.get(&decision).await.words().contains("DEC/1"));
    world.clock.stands_at(at(WINDOW));
    world.works().await;
    let page = fao.get(&decision).await.words();
    assert!(page.contains("DEC/1"), "{page}");
}

#[tokio::test]
async fn an_objection_in_the_window_suspends_and_an_early_answer_shortens_it() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.open_decision("not_relevant").await;
    line.co_chair
        .does(&format!("{decision}/provisional-adoption"), &[])
        .await;
    let mut unesco = world.person("jean.prototype@unesco.example").await;
    let positions = format!("{decision}/positions");
    let objection = [
        ("value", "object"),
        ("kind", "substance"),
        ("reason", "Not without our data"),
        ("alternative", "Welcomes the joint workplan;"),
    ];
    unesco.does(&positions, &objection).await;
    let page = line.co_chair.get(&decision).await.words();
    assert!(page.contains("Silence broken"), "{page}");
    assert!(page.contains("Welcomes the joint workplan"), "{page}");
    // without silence in the charter it goes to a meeting, or ends
    let refused = line
        .co_chair
        .is_refused(&format!("{decision}/resumption"), &[])
        .await;
    assert!(
        refused.contains("does not allow") && refused.contains("UNESCO objects"),
        "all reasons at once: {refused}"
    );
}

#[tokio::test]
async fn once_all_who_were_asked_have_answered_it_is_adopted() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.open_decision("not_relevant").await;
    let mut fao = world.role("focal point").await;
    let positions = format!("{decision}/positions");
    let too_late = [("value", "ad_referendum"), ("confirm_by", "2026-10-30")];
    let refused = fao.is_refused(&positions, &too_late).await;
    assert!(refused.contains("fewer working days"), "{refused}");
    let in_time = [("value", "ad_referendum"), ("confirm_by", "2026-10-29")];
    fao.does(&positions, &in_time).await;
    line.co_chair
        .does(&format!("{decision}/provisional-adoption"), &[])
        .await;
    let page = fao.get(&decision).await.words();
    assert!(
        page.contains("until Thursday 29 October, 17:00"),
        "headquarters have until the day that was named: {page}"
    );
    line.absent_member_agrees(&world, &decision).await;
    world.works().await;
    assert!(!fao.get(&decision).await.words().contains("DEC/1"));
    fao.does(&positions, &[("value", "join")]).await;
    world.works().await;
    assert!(fao.get(&decision).await.words().contains("DEC/1"));
}

/// §2.2: headquarters that stay silent until their day have confirmed, where the charter says so.
#[tokio::test]
async fn a_position_ad_referendum_is_firm_when_its_day_has_passed() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.open_decision("not_relevant").await;
    let mut fao = world.role("focal point").await;
    let said = [("value", "ad_referendum"), ("confirm_by", "2026-10-29")];
    fao.does(&format!("{decision}/positions"), &said).await;
    line.co_chair
        .does(&format!("{decision}/provisional-adoption"), &[])
        .await;
    world.post_goes_out("").await;
    world.clock.stands_at(at(WINDOW));
    world.works().await;
    assert!(!fao.get(&decision).await.words().contains("DEC/1"));
    world.clock.stands_at(at("2026-10-29T11:00:00Z"));
    world.works().await;
    let mut fao = world.role("focal point").await;
    assert!(fao.get(&decision).await.words().contains("DEC/1"));
}

/// §2.2: where the charter says that they hold it, silent headquarters have not confirmed, however long they are silent.
#[tokio::test]
async fn a_position_ad_referendum_holds_the_decision_where_the_charter_says_so() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let page = line.secretariat.get("/charter").await;
    assert!(
        page.body.contains("name=\"ad_referendum_lapses\""),
        "the charter asks for it"
    );
    world.ad_referendum_holds().await;
    let decision = line.open_decision("not_relevant").await;
    line.absent_member_agrees(&world, &decision).await;
    let mut fao = world.role("focal point").await;
    let positions = format!("{decision}/positions");
    let said = [("value", "ad_referendum"), ("confirm_by", "2026-10-29")];
    fao.does(&positions, &said).await;
    line.co_chair
        .does(&format!("{decision}/provisional-adoption"), &[])
        .await;
    world.post_goes_out("").await;
    world.clock.stands_at(at("2026-11-29T11:00:00Z"));
    world.works().await;
    let mut fao = world.role("focal point").await;
    let page = fao.get(&decision).await.words();
    assert!(!page.contains("DEC/1"), "a month later: {page}");
    assert!(page.contains("Ad referendum"), "{page}");
    fao.does(&positions, &[("value", "no_objection")]).await;
    world.works().await;
    assert!(fao.get(&decision).await.words().contains("DEC/1"));
}

/// A later decision that cites an earlier one ends it when it is adopted, and not before.
#[tokio::test]
async fn a_decision_is_superseded_by_another_that_cites_it() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let first = line.adopted_decision(&world).await;
    let draft = [
        ("item", "1"),
        ("proposer", "9"),
        ("title", "Joint workplan 2027, revised"),
        ("text", "Approves the revised workplan."),
        ("relevance", "not_relevant"),
        ("relevance_reason", "Internal"),
        ("cites", "1"),
    ];
    let half = line.secretariat.is_refused("/decisions", &draft).await;
    assert!(half.contains("Choose both"), "{half}");
    let whole = [&draft[..], &[("cites_to", "supersede")]].concat();
    let second = line
        .secretariat
        .post("/decisions", &whole)
        .await
        .location()
        .to_owned();
    line.secretariat
        .does(&format!("{second}/tabling"), &[])
        .await;
    line.co_chair.does(&format!("{second}/opening"), &[]).await;
    line.absent_member_agrees(&world, &second).await;
    let page = line.co_chair.get(&first).await.words();
    assert!(!page.contains("Superseded"), "{page}");
    line.co_chair.does(&format!("{second}/adoption"), &[]).await;
    let page = line.co_chair.get(&first).await.words();
    assert!(page.contains("Superseded"), "{page}");
    assert!(page.contains("DEC/1"), "its number stays: {page}");
}
