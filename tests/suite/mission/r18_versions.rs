//! R18: members are consulted on the text that is adopted. What changes is asked again.
use crate::world::World;
use crate::world::line::Line;
use chrono::{DateTime, TimeDelta, Utc};

fn at(instant: &str) -> DateTime<Utc> {
    instant.parse().unwrap()
}

const NEW: &str = "The Network,\nApproves the joint workplan for 2027;\nRequests the secretariat to circulate it.";

#[tokio::test]
async fn an_amended_text_is_asked_again_and_one_press_says_the_same() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.open_decision("not_relevant").await;
    line.absent_member_agrees(&world, &decision).await;
    let mut fao = world.role("focal point").await;
    let positions = format!("{decision}/positions");
    let wrong = [
        ("value", "reservation"),
        ("paragraphs", "3"),
        ("reason", "On funds"),
    ];
    let refused = fao.is_refused(&positions, &wrong).await;
    assert!(
        refused.contains("numbers of paragraphs of this text"),
        "{refused}"
    );
    let mut reservation = wrong;
    reservation[1] = ("paragraphs", "2");
    fao.does(&positions, &reservation).await;

    let path = format!("{decision}/amendment");
    let said = ("instruction", "The RC, in the session");
    assert_eq!(line.co_chair.post(&path, &[said]).await.status, 403);
    line.secretariat.is_refused(&path, &[("text", NEW)]).await;
    line.secretariat.does(&path, &[("text", NEW), said]).await;

    let page = fao.get(&decision).await;
    let words = page.words();
    assert!(words.contains("Reservation, on version 1"), "{words}");
    assert!(words.contains("0 of 12 members have answered"), "{words}");
    assert!(words.contains("Say the same of version 2"), "{words}");
    let blocked = line
        .co_chair
        .is_refused(&format!("{decision}/adoption"), &[])
        .await;
    assert!(
        blocked.contains("UNESCO"),
        "what was said of version 1 is not counted: {blocked}"
    );
    let changes = fao.get(&format!("{decision}/changes")).await;
    assert!(changes.body.contains("<ins>"), "{}", changes.body);
    assert!(changes.words().contains("for 2027"));
    assert_eq!(
        fao.get(&format!("{decision}/changes?from=1&to=9"))
            .await
            .status,
        404
    );
    let desk = fao.get("/").await.words();
    assert!(desk.contains("on an earlier version"), "{desk}");
    fao.does(&positions, &reservation).await;
    line.absent_member_agrees(&world, &decision).await;
    line.co_chair
        .does(&format!("{decision}/adoption"), &[])
        .await;
    let frozen = line
        .secretariat
        .is_refused(&path, &[("text", "Other"), said])
        .await;
    assert!(frozen.contains("does not change"), "{frozen}");
}

/// Silence on a new text runs its full period again.
#[tokio::test]
async fn an_amendment_restarts_silence_at_its_full_period() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    world.silence_is_allowed().await;
    let decision = line.tabled_decision("not_relevant").await;
    line.co_chair
        .does(&format!("{decision}/silence"), &[("period", "standard")])
        .await;
    world.post_goes_out("").await;
    world.clock.moves(TimeDelta::days(5));
    let mut secretariat = world.role("secretariat").await;
    let amended = [("text", NEW), ("instruction", "The RC by mail")];
    secretariat
        .does(&format!("{decision}/amendment"), &amended)
        .await;
    world.post_goes_out("").await;
    world.clock.stands_at(at("2026-10-22T11:00:00Z"));
    world.works().await;
    let page = secretariat.get(&decision).await.words();
    assert!(page.contains("until Tuesday 27 October, 17:00"), "{page}");
    world.clock.stands_at(at("2026-10-27T11:00:00Z"));
    world.works().await;
    let mut secretariat = world.role("secretariat").await;
    let page = secretariat.get(&decision).await.words();
    assert!(
        page.contains("DEC/1") && page.contains("for 2027"),
        "{page}"
    );
}

/// A correction of form keeps the clock and the positions, unless a member contests it in time.
#[tokio::test]
async fn a_correction_of_form_stands_unless_a_member_contests_it() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.open_decision("not_relevant").await;
    line.absent_member_agrees(&world, &decision).await;
    let fix = [("text", NEW), ("note", "The year is added")];
    line.secretariat
        .does(&format!("{decision}/editorial-fix"), &fix)
        .await;
    let mut fao = world.role("focal point").await;
    let page = fao.get(&decision).await.words();
    assert!(
        page.contains("for 2027") && page.contains("The year is added"),
        "{page}"
    );
    assert!(page.contains("1 of 12 members have answered"), "{page}");
    let contest = format!("{decision}/contest");
    assert_eq!(line.secretariat.post(&contest, &[]).await.status, 403);
    fao.does(&contest, &[]).await;
    let page = fao.get(&decision).await.words();
    assert!(
        page.contains("Version 2") && page.contains("for 2027"),
        "{page}"
    );
    assert!(page.contains("0 of 12 members have answered"), "{page}");
    fao.is_refused(&contest, &[]).await;
}

/// §2.2: what the secretariat wrote down is disputed after adoption, never rewritten; a focal point may keep its position to itself.
#[tokio::test]
async fn a_recorded_position_is_disputed_and_a_reserved_one_is_the_focal_points_own() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.open_decision("not_relevant").await;
    let said = [
        ("member", "10"),
        ("value", "join"),
        ("channel", "phone"),
        ("evidence", "Call of 15 October"),
    ];
    line.secretariat
        .does(&format!("{decision}/positions-on-behalf"), &said)
        .await;
    let mut fao = world.role("focal point").await;
    let positions = format!("{decision}/positions");
    fao.does(&positions, &[("value", "join"), ("reserved", "yes")])
        .await;
    let mut alternate = world.person("fao.alternate@fao.example").await;
    let kept = alternate
        .is_refused(&positions, &[("value", "no_objection")])
        .await;
    assert!(kept.contains("FAO") || !kept.is_empty(), "{kept}");
    line.co_chair
        .does(&format!("{decision}/adoption"), &[])
        .await;
    let mut unesco = world.person("jean.prototype@unesco.example").await;
    let objection = [
        ("value", "object"),
        ("kind", "substance"),
        ("reason", "We never said so"),
    ];
    unesco.does(&positions, &objection).await;
    let page = line.secretariat.get(&decision).await.words();
    assert!(page.contains("Disputes what was recorded"), "{page}");
    assert!(page.contains("By telephone"), "{page}");
    assert!(page.contains("DEC/1"), "the decision stands: {page}");
    let mut db = world.database.owner().await;
    let told: i64 = sqlx::query_scalar("select count(*) from mail where kind = 'decision.dispute'")
        .fetch_one(&mut db)
        .await
        .unwrap();
    assert!(told >= 2, "{told}");
}
