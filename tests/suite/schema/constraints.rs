//! What the database refuses, the house says in words: each named constraint has a text in every
//! language, or stands in `no_reader_meets.txt`, grouped under the reason why nobody can meet it.
use std::collections::BTreeSet;

use crate::world::World;
use ashar::app;
use ashar::base::lang::Lang;

/// A form says these at the field, before the database is asked; `access::garbage` tries to get past it.
const SAID_AT_THE_FIELD: [&str; 3] = ["_length", "_known", "_shape"];

#[tokio::test]
async fn every_refusal_of_the_database_has_words() {
    let world = World::new().await;
    let mut db = world.database.owner().await;
    let names: Vec<String> = sqlx::query_scalar(
        "select conname::text from pg_constraint
          where connamespace = 'public'::regnamespace and contype in ('c', 'u', 'x')
         union
         select i.relname::text from pg_index x join pg_class i on i.oid = x.indexrelid
          where i.relnamespace = 'public'::regnamespace and x.indisunique and not x.indisprimary
         union
         select t.tgname::text from pg_trigger t
          where t.tgfoid in (select oid from pg_proc where prosrc like '%constraint = tg_name%')
         union
         select m[1] from pg_proc, regexp_matches(prosrc, 'constraint = ''([a-z_]+)''', 'g') m
          where pronamespace = 'public'::regnamespace",
    )
    .fetch_all(&mut db)
    .await
    .unwrap();
    assert!(names.len() > 100, "{names:?}");
    let names: BTreeSet<&str> = names.iter().map(String::as_str).collect();
    let unmet: BTreeSet<&str> = include_str!("no_reader_meets.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .flat_map(str::split_whitespace)
        .collect();
    let mut wrong = Vec::new();
    for name in &names {
        let said = SAID_AT_THE_FIELD.iter().any(|end| name.ends_with(end));
        let words = Lang::ALL.map(|lang| app::constraint_words(name, lang).is_some());
        match (words, unmet.contains(name)) {
            ([true, true, true], false) => {}
            ([false, false, false], listed) if listed || said => {}
            ([false, false, false], _) => wrong.push(format!("{name} has no words")),
            _ => wrong.push(format!("{name} has words, though no reader meets it")),
        }
    }
    for name in unmet.difference(&names) {
        wrong.push(format!("{name} is not in the database"));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
