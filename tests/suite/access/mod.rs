//! Who meets what: the table as reviewed, and each hat at each page as the table says.
mod canaries;
mod crawl;
mod garbage; // the longest: where tests begin, so that nothing waits for it at the end

use crate::world::World;
use ashar::app;

#[test]
fn the_access_table_is_as_reviewed() {
    let reviewed = include_str!("matrix.txt");
    assert_eq!(
        app::access_table(),
        reviewed,
        "review the change, then write `ashar access-table` to matrix.txt"
    );
}

#[tokio::test]
async fn each_hat_meets_what_the_table_says() {
    let world = World::new().await;
    let roles = [
        "co-chair",
        "secretariat",
        "focal point",
        "alternate",
        "state counterpart",
        "partner",
    ];
    for (place, role) in roles.into_iter().enumerate() {
        let mut browser = world.role(role).await;
        for line in app::lines() {
            if line.method != "GET" || line.path.contains('{') || line.act.is_none() {
                continue;
            }
            let case = &(line.cases)()[0];
            let expected = match case.verdicts[place].1 {
                ashar::base::access::Verdict::Yes => 200,
                ashar::base::access::Verdict::No(_) => 403,
                ashar::base::access::Verdict::Unseen => 404,
            };
            let answer = browser.get(line.path).await;
            assert_eq!(answer.status, expected, "{role} at {}", line.path);
            assert!(
                answer.queries() <= 8,
                "{} sends {} queries",
                line.path,
                answer.queries()
            );
        }
    }
}

#[tokio::test]
async fn who_is_not_signed_in_is_sent_to_the_door() {
    let world = World::new().await;
    for line in app::lines() {
        if line.act.is_none() {
            continue;
        }
        let path = line.path.replace("{id}", "1");
        let mut visitor = world.visitor();
        let answer = if line.method == "GET" {
            visitor.get(&path).await
        } else {
            visitor.post(&path, &[]).await
        };
        assert_eq!(answer.status, 303, "{path}");
        assert!(answer.location().starts_with("/sign-in?next="), "{path}");
    }
}
