//! Decisions by consensus of all members, with the state where it is concerned.
use crate::world::World;
use crate::world::line::Line;

/// R18: "Decisions … by consensus based on consultations with all Network Members."
#[tokio::test]
async fn a_decision_is_adopted_when_all_members_are_consulted_and_none_objects() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.open_decision("not_relevant").await;

    let early = line
        .co_chair
        .is_refused(&format!("{decision}/adoption"), &[])
        .await;
    assert!(early.contains("UNESCO"), "names who is missing: {early}");
    line.absent_member_agrees(&world, &decision).await;

    let mut fao = world.role("focal point").await;
    let page = fao.get(&decision).await;
    assert_eq!(page.status, 200);
    assert!(page.queries() <= 8, "{} queries", page.queries());
    assert!(page.body.contains("<svg"), "the round table is drawn");
    assert!(page.words().contains("1 of 12 members have answered"));
    let unreasoned = [("value", "object"), ("kind", "substance"), ("reason", " ")];
    let again = fao
        .post(&format!("{decision}/positions"), &unreasoned)
        .await;
    assert_eq!(again.status, 422);
    assert!(
        again.words().contains("Give the reason"),
        "{}",
        again.words()
    );
    let objection = [
        ("value", "object"),
        ("kind", "mandate"),
        ("reason", "Paragraph 2 is outside the mandate of FAO"),
    ];
    fao.does(&format!("{decision}/positions"), &objection).await;
    let blocked = line
        .co_chair
        .is_refused(&format!("{decision}/adoption"), &[])
        .await;
    assert!(blocked.contains("FAO objects on mandate"), "{blocked}");
    let seen = line.co_chair.get(&decision).await;
    assert!(seen.words().contains("Paragraph 2 is outside"));

    fao.does(
        &format!("{decision}/positions"),
        &[
            ("value", "reservation"),
            ("paragraphs", "2"),
            ("reason", "On paragraph 2"),
        ],
    )
    .await;
    let confirmed = line.co_chair.get(&format!("{decision}/adoption")).await;
    assert!(
        confirmed.words().contains("cannot be undone"),
        "{}",
        confirmed.words()
    );
    line.co_chair
        .does(&format!("{decision}/adoption"), &[])
        .await;
    let page = fao.get(&decision).await.words();
    assert!(page.contains("UNMN/KGZ/2026/DEC/1"), "{page}");
    assert!(
        page.contains("On paragraph 2"),
        "the reservation stays on record"
    );
    let late = fao
        .is_refused(&format!("{decision}/positions"), &[("value", "join")])
        .await;
    assert!(late.contains("takes no positions"), "{late}");

    let mut db = world.database.owner().await;
    let told: i64 = sqlx::query_scalar("select count(*) from mail where kind = 'decision.adopted'")
        .fetch_one(&mut db)
        .await
        .unwrap();
    assert_eq!(told, 24, "each focal point and alternate is told");
}

/// R5, R18: nobody but the co-chair who presides; nothing before its time.
#[tokio::test]
async fn only_the_presiding_co_chair_opens_and_declares() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.tabled_decision("not_relevant").await;
    let mut other = world.person("teo.placeholder@iom.example").await;
    let opening = format!("{decision}/opening");
    assert_eq!(other.post(&opening, &[]).await.status, 403);
    assert_eq!(line.secretariat.post(&opening, &[]).await.status, 403);
    line.co_chair.does(&opening, &[]).await;
    let adoption = format!("{decision}/adoption");
    assert_eq!(other.post(&adoption, &[]).await.status, 403);
    assert_eq!(line.secretariat.post(&adoption, &[]).await.status, 403);
    let said = line
        .co_chair
        .post(&format!("{decision}/positions"), &[("value", "join")])
        .await;
    assert_eq!(said.status, 403, "a co-chair speaks for no member");
}

/// R19: "… on all issues relevant to or of concern to the state", with its service.
#[tokio::test]
async fn where_the_state_is_concerned_it_is_heard_first() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.open_decision("relevant").await;
    line.absent_member_agrees(&world, &decision).await;
    let adoption = format!("{decision}/adoption");
    let refused = line.co_chair.is_refused(&adoption, &[]).await;
    assert!(refused.contains("was not consulted"), "{refused}");

    let asking = format!("{decision}/state-consultation");
    let form = line.secretariat.get(&asking).await;
    assert_eq!(form.field("reply_by"), "2026-10-29", "ten working days on");
    let past = [("organisation", "13"), ("reply_by", "2026-10-15")];
    line.secretariat.is_refused(&asking, &past).await;
    let asked = [("organisation", "13"), ("reply_by", "2026-10-29")];
    let answer = line.secretariat.post(&asking, &asked).await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    let consultation = answer.location().to_owned();

    let mut state = world.role("state counterpart").await;
    let desk = state.get("/").await;
    assert!(desk.links().contains(&consultation), "{}", desk.words());
    let page = state.get(&consultation).await;
    assert!(page.words().contains("Approves the joint workplan"));
    assert!(
        !page.words().contains("UNESCO"),
        "no position reaches the state"
    );
    assert_eq!(state.get(&decision).await.status, 404);
    let closing = format!("{consultation}/closing");
    let early = line.co_chair.is_refused(&closing, &[("note", "n")]).await;
    assert!(
        early.contains("no reply") || early.contains("No reply"),
        "{early}"
    );

    let objection = [("reply", "objects"), ("text", "Paragraph 1 is premature.")];
    state
        .does(&format!("{consultation}/reply"), &objection)
        .await;
    let note = [(
        "note",
        "Paragraph 1 stays; the Service is invited to the follow-up.",
    )];
    line.co_chair.does(&closing, &note).await;
    let one = line.co_chair.is_refused(&adoption, &[]).await;
    assert!(
        one.contains("not weighed"),
        "one chair is not enough: {one}"
    );
    let mut other = world.person("teo.placeholder@iom.example").await;
    other.does(&closing, &note).await;
    line.co_chair.does(&adoption, &[]).await;

    let page = state.get(&consultation).await.words();
    assert!(!page.contains("invited to the follow-up"), "{page}");
    let page = line.secretariat.get(&consultation).await.words();
    assert!(page.contains("invited to the follow-up"), "{page}");
}

/// R19: concern is raised by any member and lowered by co-chairs only; undetermined is not tabled.
#[tokio::test]
async fn concern_of_the_state_is_decided_before_tabling() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let draft = [
        ("item", "1"),
        ("title", "Shelter hotline"),
        ("text", "Agrees to a hotline;"),
        ("relevance", "undetermined"),
    ];
    let mut fao = world.role("focal point").await;
    let drafted = fao.post("/decisions", &draft).await;
    assert_eq!(drafted.status, 303, "{}", drafted.words());
    let path = drafted.location().to_owned();
    let tabling = format!("{path}/tabling");
    let refused = line.secretariat.is_refused(&tabling, &[]).await;
    assert!(refused.contains("not determined yet"), "{refused}");

    let mut ilo = world.person("nurgul.synakova@ilo.example").await;
    assert_eq!(
        ilo.post(&format!("{path}/text"), &draft).await.status,
        403,
        "another member's draft"
    );
    let raise = format!("{path}/state-relevance");
    let empty = ilo.is_refused(&raise, &[("reason", "")]).await;
    assert!(empty.contains("Why") || !empty.is_empty());
    ilo.does(&raise, &[("reason", "Its law applies")]).await;
    let lower = format!("{path}/state-irrelevance");
    let reason = [("reason", "The law was repealed")];
    assert_eq!(fao.post(&lower, &reason).await.status, 403);
    let mut edited = draft;
    edited[3] = ("relevance", "not_relevant");
    let edited = [&edited[..], &[("relevance_reason", "none")]].concat();
    let kept = fao.is_refused(&format!("{path}/text"), &edited).await;
    assert!(kept.contains("only the co-chairs"), "{kept}");
    line.co_chair.does(&lower, &reason).await;
    line.secretariat.does(&tabling, &[]).await;
    let frozen = fao.is_refused(&format!("{path}/text"), &edited).await;
    assert!(frozen.contains("tabled"), "{frozen}");
}

/// R20, R21: each member is represented and speaks for itself; what it said elsewhere is written down with evidence, and it is told.
#[tokio::test]
async fn what_a_member_said_elsewhere_is_recorded_with_evidence_and_can_be_corrected() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.open_decision("not_relevant").await;
    let path = format!("{decision}/positions-on-behalf");
    let mut said = vec![("member", "10"), ("value", "join")];
    line.secretariat.is_refused(&path, &said).await;
    said.push(("channel", "mail"));
    said.push(("evidence", "Mail of 15 October"));
    line.secretariat.does(&path, &said).await;
    let mut db = world.database.owner().await;
    let told: Vec<String> = sqlx::query_scalar(
        "select address from mail where kind = 'decision.on_behalf' order by address",
    )
    .fetch_all(&mut db)
    .await
    .unwrap();
    assert_eq!(
        told,
        [
            "jean.prototype@unesco.example",
            "unesco.alternate@unesco.example"
        ]
    );
    let mut unesco = world.person("jean.prototype@unesco.example").await;
    let page = unesco.get(&decision).await.words();
    assert!(page.contains("for the member"), "{page}");
    unesco
        .does(
            &format!("{decision}/positions"),
            &[("value", "stand_aside")],
        )
        .await;
    let page = unesco.get(&decision).await.words();
    assert!(page.contains("Takes no position"), "{page}");
}

/// R18: what is not ready goes to a later meeting, or is withdrawn; the register keeps both.
#[tokio::test]
async fn a_decision_is_deferred_with_its_text_or_withdrawn() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.open_decision("not_relevant").await;
    let deferral = format!("{decision}/deferral");
    let nowhere = line.co_chair.get(&deferral).await;
    assert!(
        nowhere.words().contains("No agenda has an item"),
        "{}",
        nowhere.words()
    );
    let plan = [
        ("kind", "ordinary"),
        ("title", "First meeting of 2027"),
        ("date", "2027-02-04"),
        ("from", "10:00"),
        ("to", "12:00"),
        ("place", "UN House"),
    ];
    let agenda = line
        .secretariat
        .post("/meetings", &plan)
        .await
        .location()
        .to_owned();
    let item = [
        ("title", "Workplan, resumed"),
        ("kind", "decision"),
        ("minutes", "20"),
    ];
    line.secretariat.does(&agenda, &item).await;
    line.co_chair.does(&deferral, &[("item", "2")]).await;
    let reopened = line
        .co_chair
        .is_refused(&format!("{decision}/opening"), &[])
        .await;
    assert!(reopened.contains("not in session"), "{reopened}");
    let mut ilo = world.person("nurgul.synakova@ilo.example").await;
    let withdrawal = format!("{decision}/withdrawal");
    let too_late = ilo.is_refused(&withdrawal, &[]).await;
    assert!(too_late.contains("тең төрага"), "{too_late}");
    line.co_chair.does(&withdrawal, &[]).await;
    let list = line.secretariat.get("/decisions?state=ended").await;
    assert!(list.words().contains("Withdrawn"), "{}", list.words());
    let list = line.secretariat.get("/decisions?q=workplan").await;
    assert!(list.words().contains("Joint workplan 2027"));
    let list = line.secretariat.get("/decisions?q=nothing").await;
    assert!(list.words().contains("No decision fits"));
}
