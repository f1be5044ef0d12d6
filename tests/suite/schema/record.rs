//! Nothing is written outside a recorded act, and the past stays as it was.
use crate::world::World;
use sqlx::{Connection, Row};

/// Tables that no history needs; everything else carries the trigger.
const TECHNICAL: [&str; 18] = [
    "_sqlx_migrations",
    "action_transition",
    "agenda_transition",
    "counter",
    "credential",
    "decision_transition",
    "desk_visit",
    "event",
    "event_about",
    "guess",
    "job",
    "look",
    "mail_delivery",
    "meeting_transition",
    "minutes_transition",
    "row_change",
    "session",
    "state_consultation_transition",
];
const TECHNICAL_TOO: [&str; 6] = [
    "file_text",
    "house_key",
    "mail_secret",
    "search_entry",
    "single_use_link",
    "submission",
];

#[tokio::test]
async fn every_domain_table_notes_its_changes() {
    let world = World::new().await;
    let mut db = world.database.owner().await;
    let without = sqlx::query(
        "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where n.nspname = 'public' and c.relkind = 'r'
            and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'changes')
          order by 1",
    )
    .fetch_all(&mut db)
    .await
    .unwrap();
    let without: Vec<String> = without.iter().map(|row| row.get(0)).collect();
    let mut known: Vec<&str> = TECHNICAL.into_iter().chain(TECHNICAL_TOO).collect();
    known.sort_unstable();
    assert_eq!(without, known);
}

#[tokio::test]
async fn a_write_outside_an_act_is_refused_also_after_an_act() {
    let world = World::new().await;
    let mut db = world.database.application().await;
    let mut act = db.begin().await.unwrap();
    sqlx::query("select set_config('app.event', (select max(id)::text from event), true)")
        .execute(&mut *act)
        .await
        .unwrap();
    sqlx::query("update person set phone = '+996 000 00 00 01' where id = 1")
        .execute(&mut *act)
        .await
        .unwrap();
    act.commit().await.unwrap();
    let refused = sqlx::query("update person set phone = null where id = 1")
        .execute(&mut db)
        .await
        .unwrap_err();
    assert_eq!(
        refused.as_database_error().unwrap().code().unwrap(),
        "UN001"
    );
}

#[tokio::test]
async fn the_application_cannot_rewrite_the_past() {
    let world = World::new().await;
    let mut db = world.database.application().await;
    for statement in [
        "update event set act = 'x'",
        "delete from event",
        "update row_change set operation = 'x'",
        "delete from row_change",
        "update event_about set detail = null",
        "truncate event cascade",
        "update mail set subject = 'x'",
        "alter table event disable trigger all",
    ] {
        let refused = sqlx::query(statement).execute(&mut db).await.unwrap_err();
        assert_eq!(
            refused.as_database_error().unwrap().code().unwrap(),
            "42501",
            "{statement}"
        );
    }
}

#[tokio::test]
async fn the_change_log_never_copies_a_password() {
    let world = World::new().await;
    let mut db = world.database.owner().await;
    let found: i64 = sqlx::query_scalar(
        "select count(*) from row_change where new_row::text like '%argon2%' or old_row::text like '%argon2%'",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert_eq!(found, 0);
}
