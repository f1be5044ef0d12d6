//! What the database refuses of contacts, engagements and disposals, whatever the code would say (M4, T5, domain §8).
use crate::world::World;
use sqlx::PgConnection;

async fn in_an_act(world: &World) -> PgConnection {
    let mut db = world.database.owner().await;
    // whoever stands outside keeps no entry of the log
    sqlx::query("select set_config('app.event', (select max(id)::text from event where hat = 'partner'), false)")
        .execute(&mut db)
        .await
        .unwrap();
    db
}

async fn refused_by(db: &mut PgConnection, statement: &'static str) -> String {
    let refused = sqlx::query(statement).execute(db).await.unwrap_err();
    let refused = refused.as_database_error().unwrap();
    refused
        .constraint()
        .map_or_else(|| refused.message().to_owned(), ToOwned::to_owned)
}

#[tokio::test]
async fn nobody_is_held_without_a_basis_and_nothing_goes_without_its_line_in_the_log() {
    let world = World::with_story().await;
    let mut db = in_an_act(&world).await;
    for (statement, constraint) in [
        (
            "insert into stakeholder (organisation_id) values (2)",
            "stakeholders_come_from_outside",
        ),
        (
            "insert into stakeholder_contact (organisation_id, name, lang, basis_on, basis_note, purpose, held_from, added_by, added_at)
             values (15, 'x', 'en', '2026-01-01', 'x', 'x', '2026-01-01', 1, now())",
            "null value in column \"basis\" of relation \"stakeholder_contact\" violates not-null constraint",
        ),
        (
            "insert into stakeholder_contact (organisation_id, person_id, email, lang, basis, basis_on, basis_note, purpose, held_from, added_by, added_at)
             values (15, 30, 'a@b.example', 'en', 'consent', '2026-01-01', 'x', 'x', '2026-01-01', 1, now())",
            "a_linked_contact_copies_nothing",
        ),
        (
            "update stakeholder_contact set disposed_at = now(), email = null, phone = null, address = null where id = 1",
            "a_disposed_contact_is_logged",
        ),
        (
            "insert into disposal (contact_id, rule, fields, event_id, at)
             values (1, 'retention', '{name}', current_setting('app.event')::bigint, now())",
            "a_disposal_was_told_and_is_due",
        ),
        (
            "insert into disposal (contact_id, rule, fields, event_id, at) values (1, 'request', '{name}', 1, now())",
            "a_disposal_names_its_act",
        ),
        (
            "insert into disposal (contact_id, rule, fields, event_id, at)
             values (1, 'request', '{name}', current_setting('app.event')::bigint, now())",
            "a_disposal_on_request_was_asked_for",
        ),
        ("update mail set address = 'x@y.example' where id = 1", "mail_is_redacted_alone"),
        ("delete from mail where id = 1", "mail_is_final"),
        ("delete from stakeholder_contact where id = 1", "contact_is_never_deleted"),
        ("update engagement set agency_id = 3 where id = 1", "engagement_has_one_recorder"),
        (
            "insert into engagement_party (engagement_id, organisation_id, part) values (1, 3, 'member')",
            "whose_entry_it_is_keeps_it",
        ),
        ("update row_change set new_row = '{}' where id = 1", "row_change_is_redacted_alone"),
        ("update event_about set detail = null where id = 1", "event_about_is_redacted_alone"),
        ("delete from row_change where id = 1", "row_change_is_final"),
    ] {
        assert_eq!(refused_by(&mut db, statement).await, constraint, "{statement}");
    }
    sqlx::query("insert into legal_hold (contact_id, reason, placed_by, placed_at) values (1, 'audit', 1, now())")
        .execute(&mut db)
        .await
        .unwrap();
    let held = "insert into disposal (contact_id, rule, fields, event_id, at)
                values (1, 'request', '{name}', current_setting('app.event')::bigint, now())";
    assert_eq!(
        refused_by(&mut db, held).await,
        "a_legal_hold_blocks_disposal"
    );
}

/// Whoever acts for an organisation is not removed, whatever was answered.
#[tokio::test]
async fn nobody_goes_who_holds_a_function() {
    let world = World::with_story().await;
    let mut db = in_an_act(&world).await;
    sqlx::query(
        "insert into data_request (person_id, kind, at, answer, answered_by, answered_at) values (30, 'removal', now(), 'taken', 1, now())",
    )
    .execute(&mut db)
    .await
    .unwrap();
    let disposal = "insert into disposal (person_id, rule, fields, event_id, at)
                    values (30, 'request', '{email}', current_setting('app.event')::bigint, now())";
    assert_eq!(
        refused_by(&mut db, disposal).await,
        "nobody_in_office_is_disposed_of"
    );
    // a hold on the line that is linked with the account stops it first
    sqlx::query(
        "insert into legal_hold (contact_id, reason, placed_by, placed_at)
         select id, 'audit', 1, now() from stakeholder_contact where person_id = 30",
    )
    .execute(&mut db)
    .await
    .unwrap();
    assert_eq!(
        refused_by(&mut db, disposal).await,
        "a_legal_hold_blocks_disposal"
    );
}

/// A disposal redacts what it names, and nothing else of the past.
#[tokio::test]
async fn a_disposal_takes_out_personal_values_and_leaves_the_lines() {
    let world = World::with_story().await;
    let mut db = in_an_act(&world).await;
    sqlx::query(
        "insert into data_request (contact_id, kind, at, answer, answered_by, answered_at) values (2, 'removal', now(), 'taken', 1, now())",
    )
    .execute(&mut db)
    .await
    .unwrap();
    let before: i64 =
        sqlx::query_scalar("select count(*) from row_change where table_name <> 'mail'")
            .fetch_one(&mut db)
            .await
            .unwrap();
    let disposal: i64 = sqlx::query_scalar(
        "insert into disposal (contact_id, rule, fields, event_id, at)
         values (2, 'request', '{name,email,phone,address}', current_setting('app.event')::bigint, now()) returning id",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    sqlx::query("select redact_changes($1)")
        .bind(disposal)
        .execute(&mut db)
        .await
        .unwrap();
    let line: serde_json::Value = sqlx::query_scalar(
        "select new_row from row_change where table_name = 'stakeholder_contact' and row_id = 2 order by id limit 1",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert_eq!(line["name"], "…");
    assert_eq!(line["email"], "…");
    assert_eq!(
        line["phone"],
        serde_json::Value::Null,
        "what was not there is not there"
    );
    assert_eq!(line["basis"], "consent");
    let other: serde_json::Value = sqlx::query_scalar(
        "select new_row from row_change where table_name = 'stakeholder_contact' and row_id = 1 order by id limit 1",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert_eq!(other["name"], "Dana Specimenova");
    let after: i64 =
        sqlx::query_scalar("select count(*) from row_change where table_name <> 'mail'")
            .fetch_one(&mut db)
            .await
            .unwrap();
    assert_eq!(after, before + 1, "the disposal itself, and nothing less");
}
