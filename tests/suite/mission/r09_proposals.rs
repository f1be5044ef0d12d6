//! R9: members propose items with their papers, and the secretariat answers each.
use crate::world::World;
use crate::world::browser::{Browser, Picked};
use crate::world::line;

const PROPOSED: [(&str, &str); 4] = [
    ("title", "Seasonal workers abroad"),
    ("kind", "discussion"),
    ("minutes", "20"),
    (
        "background",
        "Rules change in January; members need one answer.",
    ),
];
const PAPER: [Picked<'static>; 1] = [("files", "rules.txt", b"the new rules")];

/// A meeting on 29 October whose call closes fifteen working days before; the path of its proposals.
async fn planned(world: &World, call: i32) -> String {
    world.sessions_last().await;
    world
        .charter(&format!("call_for_items_days = {call}"))
        .await;
    let mut secretariat = world.role("secretariat").await;
    let agenda = line::planned(&mut secretariat, &[]).await;
    agenda.replace("/agenda", "/proposals")
}

async fn proposes(member: &mut Browser, proposals: &str) -> String {
    let answer = member.post_files(proposals, &PROPOSED, &PAPER).await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    answer.location().to_owned()
}

async fn letters(world: &World, kind: &'static str) -> Vec<(String, String)> {
    let mut db = world.database.owner().await;
    sqlx::query_as("select address, body_text from mail where kind = $1 order by id")
        .bind(kind)
        .fetch_all(&mut db)
        .await
        .unwrap()
}

#[tokio::test]
async fn a_member_proposes_an_item_and_it_becomes_one_with_its_papers() {
    let world = World::new().await;
    let proposals = planned(&world, 5).await;
    let mut member = world.role("focal point").await;
    let meeting = proposals.trim_end_matches("/proposals").to_owned();
    assert!(member.get(&meeting).await.links().contains(&proposals));
    let form = member.get(&format!("{proposals}/new")).await;
    assert!(
        form.words().contains("Thursday 22 October, 17:00"),
        "{}",
        form.words()
    );
    let wrong = member
        .post(
            &proposals,
            &[
                ("title", "Kept"),
                ("kind", "procedural"),
                ("minutes", "0"),
                ("background", ""),
            ],
        )
        .await;
    assert_eq!(
        (wrong.status, wrong.field("title").as_str()),
        (422, "Kept"),
        "nothing typed is lost"
    );
    let path = proposes(&mut member, &proposals).await;

    let made = letters(&world, "item_proposal.made").await;
    assert!(
        made.iter().all(|(to, _)| to.ends_with("@iom.example")),
        "{made:?}"
    );
    assert!(
        made[0].1.starts_with(
            "FAO proposes an item for the meeting of Thursday 29\u{a0}October, 10:00."
        ),
        "{made:?}"
    );
    assert!(
        made.iter()
            .all(|(_, text)| !text.contains("Seasonal") && text.contains(&path)),
        "{made:?}"
    );
    let mut secretariat = world.role("secretariat").await;
    let desk = secretariat.get("/").await;
    assert!(
        desk.words().contains("Seasonal workers abroad") && desk.links().contains(&path),
        "{}",
        desk.words()
    );
    assert!(desk.queries() <= 5, "{}", desk.queries());
    let waits = member.get("/").await;
    assert!(
        waits
            .words()
            .contains("has not answered the item that you proposed"),
        "{}",
        waits.words()
    );

    let page = secretariat.get(&path).await;
    assert!(
        page.queries() <= 8 && page.words().contains("rules.txt"),
        "{}",
        page.words()
    );
    let file = page
        .links()
        .into_iter()
        .find(|link| link.starts_with("/item-proposal-files/"))
        .unwrap();
    assert_eq!(secretariat.get(&file).await.bytes, b"the new rules");
    secretariat.does(&format!("{path}/acceptance"), &[]).await;
    let agenda = member.get(&meeting).await;
    for said in [
        "Seasonal workers abroad",
        "FAO",
        "CRP.1",
        "Rules change in January",
    ] {
        assert!(agenda.words().contains(said), "{said}: {}", agenda.words());
    }
    let answered = letters(&world, "item_proposal.answered").await;
    assert!(
        answered.iter().all(|(to, _)| to.ends_with("@fao.example")) && answered.len() == 2,
        "{answered:?}"
    );
    let page = member.get(&path).await;
    assert!(
        page.words().contains("Accepted") && page.words().contains("Item 1 of the agenda"),
        "{}",
        page.words()
    );
    let twice = secretariat
        .is_refused(&format!("{path}/refusal"), &[("reason", "No")])
        .await;
    assert!(twice.contains("answered already"), "{twice}");
    secretariat
        .is_refused(&format!("{path}/acceptance"), &[])
        .await;
}

#[tokio::test]
async fn a_proposal_is_merged_into_an_item_or_declined_with_a_reason() {
    let world = World::new().await;
    let proposals = planned(&world, 5).await;
    let agenda = proposals.replace("/proposals", "/agenda");
    let mut secretariat = world.role("secretariat").await;
    let item = [
        ("title", "Labour mobility"),
        ("kind", "discussion"),
        ("minutes", "20"),
        ("background", "As agreed."),
    ];
    secretariat.does(&agenda, &item).await;
    let mut member = world.role("focal point").await;
    let first = proposes(&mut member, &proposals).await;
    let second = proposes(&mut member, &proposals).await;
    let third = proposes(&mut member, &proposals).await;
    secretariat
        .is_refused(&format!("{first}/merger"), &[("item", "77")])
        .await;
    secretariat
        .does(&format!("{first}/merger"), &[("item", "1")])
        .await;
    let page = secretariat.get(&agenda).await;
    let words = page.words();
    assert!(
        words.contains("As agreed.")
            && words.contains("FAO: Rules change in January")
            && words.contains("CRP.1"),
        "{words}"
    );
    let bare = secretariat
        .post(&format!("{second}/refusal"), &[("reason", " ")])
        .await;
    assert_eq!(bare.status, 422, "a reason is owed");
    secretariat
        .does(
            &format!("{second}/refusal"),
            &[("reason", "It waits for the ministry.")],
        )
        .await;
    let page = member.get(&second).await;
    assert!(
        page.words().contains("It waits for the ministry."),
        "{}",
        page.words()
    );
    member.does(&format!("{third}/withdrawal"), &[]).await;
    assert!(member.get(&proposals).await.words().contains("Withdrawn"));
    // a change of the agenda is cleared again
    let fourth = proposes(&mut member, &proposals).await;
    let mut co_chair = world.role("co-chair").await;
    co_chair.does(&format!("{agenda}/clearance"), &[]).await;
    secretariat.does(&format!("{fourth}/acceptance"), &[]).await;
    assert_eq!(
        secretariat
            .post(&format!("{agenda}/circulation"), &[])
            .await
            .status,
        422
    );
}

/// R9: after the call an item is taken on a co-chair's word, or not at all, by the charter.
#[tokio::test]
async fn what_comes_after_the_call_is_taken_by_the_charters_rule() {
    let world = World::new().await;
    // 29 October less ten working days: Thursday 15 October, 17:00
    let proposals = planned(&world, 10).await;
    let mut member = world.role("focal point").await;
    let closes = "2026-10-15T11:00:00Z".parse().unwrap();
    assert!(world.clock.stands_at(closes));
    let in_time = proposes(&mut member, &proposals).await;
    assert!(
        member
            .get(&in_time)
            .await
            .words()
            .contains("Waits for the secretariat"),
        "at the very instant"
    );
    assert!(
        world
            .clock
            .stands_at(closes + chrono::TimeDelta::milliseconds(1))
    );
    let path = proposes(&mut member, &proposals).await;
    let told = letters(&world, "item_proposal.made").await;
    assert!(
        told.iter()
            .any(|(to, _)| to == "marta.exemplar@rco.example"),
        "{told:?}"
    );
    let mut secretariat = world.role("secretariat").await;
    let refused = secretariat
        .is_refused(&format!("{path}/acceptance"), &[])
        .await;
    assert!(refused.contains("co-chair must say first"), "{refused}");
    for mut other in [secretariat, world.role("focal point").await] {
        assert_eq!(
            other.post(&format!("{path}/agreement"), &[]).await.status,
            403
        );
    }
    let mut co_chair = world.role("co-chair").await;
    let desk = co_chair.get("/").await;
    assert!(
        desk.links().contains(&path) && !desk.links().contains(&in_time),
        "{}",
        desk.words()
    );
    co_chair
        .is_refused(&format!("{in_time}/agreement"), &[])
        .await;
    co_chair.does(&format!("{path}/agreement"), &[]).await;
    co_chair.is_refused(&format!("{path}/agreement"), &[]).await;
    let mut secretariat = world.role("secretariat").await;
    secretariat.does(&format!("{path}/acceptance"), &[]).await;
    let page = member.get(&path).await;
    assert!(page.words().contains("Taken late by"), "{}", page.words());

    world.charter("late_items = 0").await;
    let refused = member.post_files(&proposals, &PROPOSED, &PAPER).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.words().contains("takes no later items"),
        "{}",
        refused.words()
    );
    assert!(
        !member
            .get(&proposals)
            .await
            .links()
            .contains(&format!("{proposals}/new"))
    );
}

#[tokio::test]
async fn nobody_else_proposes_answers_or_reads() {
    let world = World::new().await;
    let proposals = planned(&world, 5).await;
    let mut member = world.role("focal point").await;
    let path = proposes(&mut member, &proposals).await;
    for role in ["secretariat", "co-chair"] {
        let mut other = world.role(role).await;
        assert_eq!(
            other.post_files(&proposals, &PROPOSED, &PAPER).await.status,
            403,
            "{role}"
        );
        assert_eq!(
            other.post(&format!("{path}/withdrawal"), &[]).await.status,
            403,
            "{role}"
        );
    }
    let mut another = world.person("nurgul.synakova@ilo.example").await;
    for page in [path.clone(), "/item-proposal-files/1".to_owned()] {
        assert_eq!(
            another.get(&page).await.status,
            404,
            "another member at {page}"
        );
    }
    assert!(!another.get(&proposals).await.links().contains(&path));
    let mut alternate = world.role("alternate").await;
    assert_eq!(
        alternate
            .post_files(&proposals, &PROPOSED, &PAPER)
            .await
            .status,
        303,
        "its alternate proposes too"
    );
    assert_eq!(
        member.post(&format!("{path}/acceptance"), &[]).await.status,
        403
    );
    for role in ["state counterpart", "partner"] {
        let mut outsider = world.role(role).await;
        for page in [
            path.as_str(),
            &proposals,
            &format!("{proposals}/new"),
            "/item-proposal-files/1",
        ] {
            assert_eq!(outsider.get(page).await.status, 404, "{role} at {page}");
        }
        assert_eq!(
            outsider
                .post_files(&proposals, &PROPOSED, &PAPER)
                .await
                .status,
            404,
            "{role}"
        );
    }
}
