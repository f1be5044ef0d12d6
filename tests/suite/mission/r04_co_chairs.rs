//! R4: "co-chaired by the UN Resident Coordinator and the Head of the IOM Office": two posts with dated holders;
//! whoever acts for an absent one is named before acting.
use crate::world::World;

const CHAIR: [(&str, &str); 3] = [
    ("duty", "co_chair"),
    ("organisation", "1"),
    ("from", "2026-10-15"),
];

#[tokio::test]
async fn there_are_two_posts_and_a_third_holder_is_refused() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let refused = secretariat.is_refused("/people/5/functions", &CHAIR).await;
    assert!(
        refused.contains("Both co-chair posts are held"),
        "{refused}"
    );
    secretariat
        .does("/functions/1/end", &[("until", "2026-10-14")])
        .await;
    secretariat.does("/people/5/functions", &CHAIR).await;
    let mut new = world.person("ines.specimen@rco.example").await;
    let page = new.get("/").await;
    assert!(page.body.contains("Co-chair"), "a hat to put on");
    let mut old = world.visitor();
    let form = [
        ("email", "marta.exemplar@rco.example"),
        ("password", ashar::demo::PASSWORD),
    ];
    assert_eq!(
        old.post("/sign-in", &form).await.status,
        422,
        "no function, no door"
    );
}

#[tokio::test]
async fn who_acts_ad_interim_is_named_before_acting() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let mut acting = CHAIR.to_vec();
    acting.push(("ad_interim", "on"));
    let late: Vec<_> = acting
        .iter()
        .map(|pair| {
            if pair.0 == "from" {
                ("from", "2026-10-14")
            } else {
                *pair
            }
        })
        .collect();
    let refused = secretariat.is_refused("/people/5/functions", &late).await;
    assert!(refused.contains("named before acting"), "{refused}");
    acting.push(("until", "2026-10-31"));
    secretariat.does("/people/5/functions", &acting).await;
    let page = secretariat.get("/people/5").await;
    assert!(
        page.words().contains("co-chair ad interim"),
        "{}",
        page.words()
    );
    let list = secretariat.get("/members").await;
    assert!(
        list.words().contains("co-chair ad interim"),
        "{}",
        list.words()
    );
}

#[tokio::test]
async fn only_a_member_gives_a_co_chair() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    secretariat
        .does("/functions/1/end", &[("until", "2026-10-14")])
        .await;
    let of_the_state = [
        ("duty", "co_chair"),
        ("organisation", "13"),
        ("from", "2026-10-15"),
    ];
    let refused = secretariat
        .is_refused("/people/29/functions", &of_the_state)
        .await;
    assert!(refused.contains("Only an active member"), "{refused}");
}
