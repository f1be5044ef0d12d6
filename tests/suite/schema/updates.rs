//! What the database refuses of updates by itself, whatever the code would say (R15, I15, T2).
use crate::world::World;
use sqlx::PgConnection;

/// In an act of somebody under a hat, of an agency; as the owner, whom nothing but triggers stops.
async fn acting(db: &mut PgConnection, hat: &str, organisation: i64, person: i64) {
    sqlx::query(
        "with noted as (insert into event (act, subject_kind, hat, organisation_id, person_id, request_id, at)
                        values ('update.test', 'network', $1, $2, $3, '-', timestamptz '2026-10-15 10:00+06') returning id)
         select set_config('app.event', id::text, false) from noted",
    )
    .bind(hat.to_owned())
    .bind(organisation)
    .bind(person)
    .execute(db)
    .await
    .unwrap();
}

async fn refused_by(db: &mut PgConnection, statement: &'static str) -> String {
    let Err(refused) = sqlx::query(statement).execute(db).await else {
        return "nothing".to_owned();
    };
    let refused = refused.as_database_error().unwrap();
    refused.constraint().unwrap_or_default().to_owned()
}

const EDIT: &str = "with kept as (insert into update_version (update_id, number, title, text, lang, topic_id, region_id, sex_age, sex_age_note,
        link, working_group_id, written_by, written_at)
        select id, version + 1, 'Other words', text, lang, topic_id, region_id, sex_age, sex_age_note, link, working_group_id, posted_by, posted_at
          from network_update where id = 3)
    update network_update set title = 'Other words', version = version + 1, edited_at = posted_at, audience = 'internal', opened_at = null
     where id = 3";
/// The same, for the partners who read the version before it.
const EDIT_OPEN: &str = "update network_update set title = 'Other words', version = version + 1, edited_at = posted_at where id = 3";

/// In the story, update 3 is UNICEF's (7), open to group 1; 8 is pinned.
#[tokio::test]
async fn an_update_is_its_members_own_and_the_office_alone_pins() {
    let world = World::with_story().await;
    let mut db = world.database.owner().await;
    acting(&mut db, "focal_point", 9, 13).await;
    for (statement, constraint) in [
        (EDIT, "an_update_is_its_members_own"),
        (
            "update network_update set withdrawn_at = now(), withdrawn_by = 1, withdrawn_for = 'x' where id = 3",
            "an_update_is_its_members_own",
        ),
        (
            "update network_update set audience = 'internal', opened_at = null where id = 3",
            "the_chair_or_the_office_opens_updates",
        ),
        (
            "update network_update set pinned_until = '2026-10-20' where id = 3",
            "the_secretariat_pins_updates",
        ),
        (
            "insert into network_update (member_id, posted_by, posted_at, title, text, lang, region_id, sex_age)
             values (7, 1, now(), 't', 't', 'en', 1, 'no')",
            "an_update_is_its_members_own",
        ),
        (
            "insert into network_update (member_id, posted_by, posted_at, title, text, lang, region_id, sex_age, working_group_id)
             values (9, 13, now(), 't', 't', 'en', 1, 'no', 1)",
            "an_update_goes_to_an_own_group",
        ),
        (
            "insert into network_update (member_id, posted_by, posted_at, title, text, lang, region_id, sex_age, working_group_id, audience, opened_at)
             values (9, 13, now(), 't', 't', 'en', 1, 'no', 1, 'group', now())",
            "updates_begin_internal",
        ),
        (
            "insert into network_update (member_id, posted_by, posted_at, title, text, lang, region_id, sex_age)
             values (9, 13, now(), 't', 't', 'en', 1, 'no')",
            "update_keeps_its_past",
        ),
        (
            "insert into document_link (document_id, update_id) values (2, 3)",
            "a_document_of_an_update_is_its_members",
        ),
        (
            "delete from document_link where update_id = 3",
            "a_document_of_an_update_is_its_members",
        ),
        (
            "insert into document_link (document_id, update_id, decision_id) values (2, 2, 1)",
            "document_link_to_one_thing",
        ),
        (
            "insert into update_follow (person_id, topic_id) values (1, 1)",
            "one_follows_for_oneself",
        ),
        (
            "insert into update_follow (person_id, topic_id, region_id) values (13, 1, 1)",
            "one_thing_is_followed",
        ),
        ("delete from network_update where id = 3", "update_is_never_deleted"),
        ("update network_update set member_id = 9 where id = 3", "update_frame_is_final"),
        ("update update_version set text = 'x'", "update_version_is_final"),
        ("delete from update_version", "update_version_is_final"),
        ("insert into update_round (week, at) values ('2026-10-13', now())", "a_week_begins_on_monday"),
    ] {
        assert_eq!(refused_by(&mut db, statement).await, constraint, "{statement}");
    }

    // not even the secretariat changes another's words
    acting(&mut db, "secretariat", 2, 1).await;
    assert_eq!(
        refused_by(&mut db, EDIT).await,
        "an_update_is_its_members_own"
    );
    acting(&mut db, "focal_point", 7, 11).await;
    assert_eq!(
        refused_by(&mut db, "update network_update set working_group_id = null, audience = 'internal', opened_at = null where id = 3").await,
        "an_open_update_stays_in_its_group"
    );
    assert_eq!(
        refused_by(
            &mut db,
            "update network_update set title = 'Other' where id = 3"
        )
        .await,
        "update_keeps_its_past"
    );
    assert_eq!(
        refused_by(&mut db, EDIT_OPEN).await,
        "a_new_version_begins_internal"
    );
    sqlx::query(EDIT).execute(&mut db).await.unwrap();
}

#[tokio::test]
async fn only_so_many_are_pinned_and_what_is_withdrawn_stays_as_it_was() {
    let world = World::with_story().await;
    let mut db = world.database.owner().await;
    acting(&mut db, "secretariat", 2, 1).await;
    for statement in [
        "update network_update set pinned_until = '2026-10-20' where id = 1",
        "update network_update set pinned_until = '2026-10-20' where id = 2",
    ] {
        sqlx::query(statement).execute(&mut db).await.unwrap();
    }
    // the third of three was pinned by the story
    assert_eq!(
        refused_by(
            &mut db,
            "update network_update set pinned_until = '2026-10-20' where id = 3"
        )
        .await,
        "only_so_many_updates_are_pinned"
    );
    assert_eq!(
        refused_by(&mut db, "update network_update set withdrawn_at = now(), withdrawn_by = 1, withdrawn_for = 'x' where id = 1").await,
        "nothing_withdrawn_is_pinned"
    );
    sqlx::query(
        "update network_update set withdrawn_at = now(), withdrawn_by = 1, withdrawn_for = 'x', pinned_until = null where id = 1",
    )
    .execute(&mut db)
    .await
    .unwrap();
    for (statement, constraint) in [
        (
            "update network_update set title = 'x' where id = 1",
            "withdrawn_updates_are_frozen",
        ),
        (
            "update network_update set withdrawn_at = null, withdrawn_by = null, withdrawn_for = null where id = 1",
            "withdrawn_updates_are_frozen",
        ),
        (
            "insert into document_link (document_id, update_id) values (2, 1)",
            "a_document_of_an_update_is_its_members",
        ),
    ] {
        assert_eq!(
            refused_by(&mut db, statement).await,
            constraint,
            "{statement}"
        );
    }
    sqlx::query("update network_update set pinned_until = '2026-10-20' where id = 3")
        .execute(&mut db)
        .await
        .unwrap();
}
