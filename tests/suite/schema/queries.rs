//! The cache that lets the house be compiled without a database says of each query what the schema says. A query that
//! is missing from it stops the compiler; what is no longer asked goes when `script/queries` writes it again.
use crate::world::database::Scratch;
use serde_json::Value;
use sqlx::{Executor as _, SqlSafeStr as _};
use std::fs;

/// A column that says by itself whether it may be null (`"name?"`, `"name!: Type"`) is believed; what the planner infers
/// of it changes with the order of its joins.
fn inferred(mut describe: Value) -> Value {
    let says_itself: Vec<bool> = describe["columns"]
        .as_array()
        .unwrap()
        .iter()
        .map(|column| {
            let name = column["name"].as_str().unwrap();
            let name = name.split(':').next().unwrap_or(name);
            name.ends_with(['?', '!'])
        })
        .collect();
    for (nullable, says_itself) in describe["nullable"]
        .as_array_mut()
        .unwrap()
        .iter_mut()
        .zip(says_itself)
    {
        if says_itself {
            *nullable = Value::Null;
        }
    }
    describe
}

#[tokio::test]
async fn each_query_is_kept_as_the_schema_describes_it() {
    let scratch = Scratch::new().await;
    let mut db = scratch.owner().await;
    let mut stale = Vec::new();
    let mut read = 0;
    for entry in fs::read_dir(".sqlx").unwrap() {
        let kept = fs::read_to_string(entry.unwrap().path()).unwrap();
        let kept: Value = serde_json::from_str(&kept).unwrap();
        let query = kept["query"].as_str().unwrap().to_owned();
        read += 1;
        // the file holds what the compiler found in the source
        let asked: &'static str = query.clone().leak();
        match (&mut db).describe(asked.into_sql_str()).await {
            Ok(said) => {
                let said = inferred(serde_json::to_value(&said).unwrap());
                let kept = inferred(kept["describe"].clone());
                if said != kept {
                    stale.push(format!("{query}\nis {said}\nkept as {kept}"));
                }
            }
            Err(error) => stale.push(format!("{query}\n{error}")),
        }
    }
    assert!(read > 0);
    assert!(stale.is_empty(), "run script/queries\n{}", stale.join("\n"));
}
