//! R21: "All decisions will be taken in full respect of the mandates of Network members."
use crate::world::World;
use crate::world::browser::Browser;
use crate::world::line::Line;

async fn words(reader: &mut Browser, path: &str) -> String {
    let page = reader.get(path).await;
    assert_eq!(page.status, 200, "{path}");
    page.words()
}

/// An adopted decision of two paragraphs, from which FAO is apart as `paragraphs` says.
async fn adopted_without_fao(world: &World, line: &mut Line, paragraphs: &str) -> String {
    let decision = line.open_decision("not_relevant").await;
    line.absent_member_agrees(world, &decision).await;
    let apart = [
        ("value", "disassociate"),
        ("reason", "Circulation is not for FAO"),
        ("paragraphs", paragraphs),
    ];
    let mut fao = world.role("focal point").await;
    fao.does(&format!("{decision}/positions"), &apart).await;
    line.co_chair
        .does(&format!("{decision}/adoption"), &[])
        .await;
    decision
}

fn proposal(paragraph: &'static str) -> [(&'static str, &'static str); 4] {
    [
        ("title", "Circulate the workplan"),
        ("lead", "6"),
        ("due_on", "2026-11-20"),
        ("paragraph", paragraph),
    ]
}

const ALL_THE_SAME: (&str, &str) = ("all_the_same", "yes");

/// R21, I11: a member that is apart from a paragraph is asked knowingly and holds the action only if it accepts all the same.
#[tokio::test]
async fn whoever_is_apart_holds_no_action_unless_it_accepts_all_the_same() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let decision = adopted_without_fao(&world, &mut line, "2").await;
    let actions = format!("{decision}/actions");
    let page = words(&mut line.secretariat, &actions).await;
    assert!(
        page.contains("FAO (disassociated itself from paragraph 2)"),
        "{page}"
    );
    for (lang, said) in [
        ("en", "disassociated itself from what the action stems from"),
        ("ru", "заявил о непричастности к тому"),
        ("ky", "келип чыккан нерседен четтеген"),
    ] {
        line.secretariat.get(&format!("/?lang={lang}")).await;
        let refused = line.secretariat.is_refused(&actions, &proposal("2")).await;
        assert!(refused.contains(said), "{lang}: {refused}");
    }
    line.secretariat.get("/?lang=en").await;
    let strange = line.secretariat.is_refused(&actions, &proposal("3")).await;
    assert!(!strange.is_empty(), "a paragraph that the text has not");
    let asked = [&proposal("2")[..], &[ALL_THE_SAME]].concat();
    line.secretariat.does(&actions, &asked).await;

    let mut fao = world.role("focal point").await;
    let acceptance = "/actions/1/acceptance";
    for (lang, said) in [
        ("en", "disassociated itself from the decision"),
        ("ru", "заявила о непричастности"),
        ("ky", "чечимден четтеген"),
    ] {
        fao.get(&format!("/?lang={lang}")).await;
        let refused = fao.is_refused(acceptance, &[]).await;
        assert!(refused.contains(said), "{lang}: {refused}");
    }
    fao.get("/?lang=en").await;
    let page = words(&mut fao, "/actions/1").await;
    assert!(page.contains("Paragraph 2"), "{page}");
    fao.does(
        "/actions/1/refusal",
        &[("reason", "Outside the mandate of FAO")],
    )
    .await;

    // asked once more it is asked knowingly too; and it may accept all the same
    let again = [("lead", "6"), ("due_on", "2026-11-27")];
    let reassignment = "/actions/1/reassignment";
    let refused = line.secretariat.is_refused(reassignment, &again).await;
    assert!(refused.contains("disassociated itself"), "{refused}");
    let knowing = [&again[..], &[ALL_THE_SAME]].concat();
    line.secretariat.does(reassignment, &knowing).await;
    fao.does(acceptance, &[ALL_THE_SAME]).await;
    let report = [("narrative", "Half of it"), ("percent", "50")];
    fao.does("/actions/1/reports", &report).await;
}

/// R21, I11: from other paragraphs it is not apart; from the whole decision it is apart whatever an action stems from.
#[tokio::test]
async fn apart_from_a_paragraph_is_not_apart_from_the_others() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let part = adopted_without_fao(&world, &mut line, "2").await;
    let mut fao = world.role("focal point").await;
    for (at, paragraph) in ["1", ""].into_iter().enumerate() {
        line.secretariat
            .does(&format!("{part}/actions"), &proposal(paragraph))
            .await;
        fao.does(&format!("/actions/{}/acceptance", at + 1), &[])
            .await;
    }
    let whole = adopted_without_fao(&world, &mut line, "").await;
    let refused = line
        .secretariat
        .is_refused(&format!("{whole}/actions"), &proposal(""))
        .await;
    assert!(refused.contains("disassociated itself"), "{refused}");
    let other = [
        ("title", "A study"),
        ("lead", "9"),
        ("due_on", "2026-11-20"),
    ];
    line.secretariat
        .does(&format!("{whole}/actions"), &other)
        .await;
}

/// T3, R21: "speaking with one voice as appropriate, in accordance with the mandates": one text for all, a concern of
/// mandate stops it, and whoever stands apart is named and bound to nothing.
#[tokio::test]
async fn one_voice_is_the_voice_of_those_who_share_it() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.open_decision("not_relevant").await;
    line.absent_member_agrees(&world, &decision).await;
    let mut fao = world.role("focal point").await;
    let positions = format!("{decision}/positions");
    let mandate = [
        ("value", "object"),
        ("kind", "mandate"),
        ("reason", "Paragraph 2 speaks for FAO"),
    ];
    fao.does(&positions, &mandate).await;
    let adoption = format!("{decision}/adoption");
    let stopped = line.co_chair.is_refused(&adoption, &[]).await;
    assert!(
        stopped.contains("FAO objects on mandate"),
        "nobody overrides it: {stopped}"
    );
    let apart = [
        ("value", "disassociate"),
        ("reason", "FAO speaks for itself on paragraph 2"),
        ("paragraphs", "2"),
    ];
    fao.does(&positions, &apart).await;
    line.co_chair.does(&adoption, &[]).await;
    let mut ilo = world.person("nurgul.synakova@ilo.example").await;
    ilo.get("/?lang=en").await;
    let page = words(&mut ilo, &decision).await;
    for said in [
        "UNMN/KGZ/2026/DEC/1",
        "Approves the joint workplan",
        "FAO speaks for itself on paragraph 2",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let meeting = line.meeting.clone();
    line.co_chair.does(&format!("{meeting}/closing"), &[]).await;
    line.secretariat
        .does(&format!("{meeting}/minutes"), &[])
        .await;
    let minutes = words(&mut line.secretariat, &format!("{meeting}/minutes")).await;
    assert!(
        minutes.contains("Approves the joint workplan"),
        "the one text, by reference: {minutes}"
    );
}
