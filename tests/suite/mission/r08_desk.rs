//! R8: each desk says what its reader waits for from others, and when those were reminded.
use crate::world::World;
use crate::world::line::Line;

/// Who has not answered is named; the secretariat reminds from there, co-chairs look.
#[tokio::test]
async fn a_desk_says_who_has_not_answered_and_when_they_were_reminded() {
    let world = World::new().await;
    world.silence_is_allowed().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.tabled_decision("not_relevant").await;
    let nothing = line.secretariat.get("/").await.words();
    assert!(!nothing.contains("You wait for others"), "{nothing}");
    line.co_chair
        .does(&format!("{decision}/silence"), &[("period", "standard")])
        .await;
    let mut fao = world.role("focal point").await;
    fao.does(&format!("{decision}/positions"), &[("value", "join")])
        .await;

    let desk = line.secretariat.get("/").await;
    assert!(desk.queries() <= 8, "{}", desk.queries());
    let words = desk.words();
    assert!(
        words.contains("11 members have not answered: ILO, IOM, RCO, UN Women, UNDP, UNESCO…")
            && !words.contains("Reminded on"),
        "{words}"
    );
    let ledger = format!("{decision}/consultation");
    assert!(desk.links().contains(&ledger), "{words}");
    line.secretariat
        .does(&format!("{decision}/reminders"), &[])
        .await;
    let desk = line.secretariat.get("/").await.words();
    assert!(desk.contains("Reminded on Thu 15 Oct"), "{desk}");
    let desk = line.co_chair.get("/").await;
    let words = desk.words();
    assert!(
        words.contains("11 members have not answered")
            && words.contains("Look")
            && !words.contains("Remind "),
        "{words}"
    );
    let own = fao.get("/").await.words();
    assert!(!own.contains("You wait for others"), "{own}");
}

/// What a member asked or reported stays on its desk until it is answered.
#[tokio::test]
async fn a_member_sees_what_it_asked_and_nobody_answered() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.adopted_decision(&world).await;
    for title in ["The study", "The list"] {
        let proposal = [("title", title), ("lead", "6"), ("due_on", "2026-12-21")];
        line.secretariat
            .does(&format!("{decision}/actions"), &proposal)
            .await;
    }
    let words = line.secretariat.get("/").await.words();
    assert!(words.contains("FAO has not accepted the lead"), "{words}");
    let mut fao = world.role("focal point").await;
    for id in [1, 2] {
        fao.does(&format!("/actions/{id}/acceptance"), &[]).await;
    }
    let other_day = [("to_day", "2027-01-15"), ("due_reason", "The harvest")];
    fao.does("/actions/1/due-revisions", &other_day).await;
    let done = [("narrative", "Sent"), ("done", "yes")];
    fao.does("/actions/2/reports", &done).await;
    let desk = fao.get("/").await;
    assert!(desk.queries() <= 8, "{}", desk.queries());
    let words = desk.words();
    for told in [
        "have not answered the due day that you proposed",
        "has not verified what you reported done",
    ] {
        assert!(words.contains(told), "{told}: {words}");
    }
    let mut ilo = world.person("nurgul.synakova@ilo.example").await;
    let others = ilo.get("/").await.words();
    assert!(!others.contains("The study"), "{others}");
    line.co_chair.does("/actions/1/due-agreement", &[]).await;
    line.secretariat.does("/actions/2/verification", &[]).await;
    let words = fao.get("/").await.words();
    assert!(!words.contains("You wait for others"), "{words}");
}
