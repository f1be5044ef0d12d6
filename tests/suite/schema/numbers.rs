//! I7: numbers have no gaps and are never given twice, whoever comes at the same time or gives up.
use tokio::task::JoinSet;

use crate::world::World;
use crate::world::line::Line;

/// Many decisions are tabled at once, through two instances; half of the drafts are not ready and refused.
#[tokio::test]
async fn tabled_at_once_they_are_numbered_without_gaps() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let mut drafts = Vec::new();
    for number in 0..12 {
        let ready = number % 2 == 0;
        let relevance = if ready {
            "not_relevant"
        } else {
            "undetermined"
        };
        drafts.push((line.drafted_decision(relevance).await, ready));
    }
    let second = world.twin.clone();
    let mut running = JoinSet::new();
    for (at, (path, ready)) in drafts.into_iter().enumerate() {
        let router = if at % 4 < 2 {
            world.router.clone()
        } else {
            second.clone()
        };
        let mut secretariat = World::role_at(router, "secretariat").await;
        running.spawn(async move {
            let answer = secretariat.post(&format!("{path}/tabling"), &[]).await;
            assert_eq!(
                answer.status,
                if ready { 303 } else { 422 },
                "{}",
                answer.words()
            );
        });
    }
    while let Some(done) = running.join_next().await {
        done.unwrap();
    }
    let mut db = world.database.owner().await;
    let numbers: Vec<i32> = sqlx::query_scalar(
        "select draft_number from decision where draft_number is not null order by 1",
    )
    .fetch_all(&mut db)
    .await
    .unwrap();
    assert_eq!(numbers, (1..=6).collect::<Vec<_>>());
}
