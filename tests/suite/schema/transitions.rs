//! A state machine stands in the code, which explains it, and in the database, which enforces it: both say the same.
use crate::world::World;
use std::collections::BTreeSet;

#[tokio::test]
async fn code_and_database_know_the_same_transitions() {
    let world = World::new().await;
    let mut db = world.database.owner().await;
    for (table, transitions) in ashar::app::transitions() {
        let query: &'static str =
            format!("select t.* from {table} as t (from_name, to_name)").leak();
        let rows: Vec<(String, String)> = sqlx::query_as(query).fetch_all(&mut db).await.unwrap();
        let database: BTreeSet<(&str, &str)> =
            rows.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        let code: BTreeSet<(&str, &str)> = transitions.into_iter().collect();
        assert!(!code.is_empty(), "{table}");
        assert_eq!(code, database, "{table}");
    }
}
