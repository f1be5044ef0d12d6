//! What the database refuses of documents, and that search knows exactly what there is, whatever the code would say.
use crate::world::World;
use sqlx::{PgConnection, Row};

async fn in_an_act(world: &World) -> PgConnection {
    let mut db = world.database.owner().await;
    sqlx::query("select set_config('app.event', (select max(id)::text from event), false)")
        .execute(&mut db)
        .await
        .unwrap();
    db
}

async fn refused_by(db: &mut PgConnection, statement: &'static str) -> String {
    let refused = sqlx::query(statement).execute(db).await.unwrap_err();
    let refused = refused.as_database_error().unwrap();
    refused.constraint().unwrap_or_default().to_owned()
}

/// §8, I15, I18: document 1 is open to group 1, 4 is confidential, 5 strictly so.
#[tokio::test]
async fn documents_keep_their_axes_their_versions_and_their_log() {
    let world = World::with_story().await;
    let mut db = in_an_act(&world).await;
    for (statement, constraint) in [
        (
            "update document set classification = 'confidential' where id = 1",
            "partners_read_what_is_unclassified",
        ),
        (
            "update document set audience = 'group' where id = 4",
            "partners_read_what_is_unclassified",
        ),
        (
            "update document set audience = 'group' where id = 2",
            "partners_are_those_of_a_group",
        ),
        (
            "insert into document (year, number, kind, title, source, dated_on, audience, working_group_id, holder_id, added_at)
             values (2026, 900, 'study', 't', 's', '2026-01-01', 'group', 1, 1, now())",
            "documents_begin_internal",
        ),
        (
            "insert into document (year, number, kind, title, source, dated_on, holder_id, added_at)
             values (2026, 900, 'study', 't', 's', '2026-01-01', 1, now())",
            "document_has_a_file",
        ),
        (
            "update document set review_on = null where id = 1",
            "data_sets_say_what_they_count",
        ),
        ("delete from document where id = 1", "document_is_never_deleted"),
        ("update document set number = 77 where id = 1", "document_number_is_final"),
        ("update document_version set bytes = 1 where id = 1", "document_version_is_final"),
        ("delete from document_version where id = 1", "document_version_is_final"),
        (
            "insert into document_version (document_id, lang, version, file_name, media_type, bytes, sha256, uploaded_by, uploaded_at)
             values (1, 'en', 5, 'x', 'text/plain', 1, sha256('x'), 1, now())",
            "document_versions_count_on",
        ),
        (
            "insert into document_link (document_id, decision_id, action_id) values (1, 1, 1)",
            "document_link_to_one_thing",
        ),
    ] {
        assert_eq!(refused_by(&mut db, statement).await, constraint, "{statement}");
    }
    for statement in [
        "insert into document_reading (document_version_id, person_id, at) values (4, 1, now())",
        "update working_group set sunset_on = null where false",
        "update document set withdrawn_at = now(), withdrawn_by = 1 where id = 2",
    ] {
        sqlx::query(statement).execute(&mut db).await.unwrap();
    }
    for (statement, constraint) in [
        ("delete from document_reading", "document_reading_is_final"),
        (
            "update document set title = 'x' where id = 2",
            "withdrawn_documents_are_frozen",
        ),
        (
            "insert into document_link (document_id, decision_id) values (2, 1)",
            "withdrawn_documents_are_frozen",
        ),
    ] {
        assert_eq!(
            refused_by(&mut db, statement).await,
            constraint,
            "{statement}"
        );
    }
}

/// What differs between what is and what search knows.
const DIFFERENT: &str = "
    with stands as (select kind, subject_id, place_id, spot, symbol, title, title_ru, title_ky, left(body, 100000), at, year, group_id,
                       inside, office, member_id, readers from search_source),
         known as (select kind, subject_id, place_id, spot, symbol, title, title_ru, title_ky, body, at, year, group_id,
                          inside, office, member_id, readers from search_entry)
    select 'missing or old: ' || kind || ' ' || subject_id as what from (table stands except table known) a
    union all select 'too much or old: ' || kind || ' ' || subject_id from (table known except table stands) b";

/// The triggers forgot nothing in a year of meetings, nor when what decides over a thing lies in another table.
#[tokio::test]
async fn search_knows_exactly_what_there_is() {
    let world = World::with_story().await;
    let mut db = in_an_act(&world).await;
    let kinds: Vec<String> =
        sqlx::query_scalar("select distinct kind from search_entry order by 1")
            .fetch_all(&mut db)
            .await
            .unwrap();
    assert_eq!(
        kinds,
        [
            "action",
            "decision",
            "document",
            "group",
            "item",
            "meeting",
            "minutes",
            "organisation",
            "paper",
            "person",
            "statement",
            "update"
        ]
    );
    for change in [
        "select 1",
        "update organisation set name = 'Another name' where id = 2",
        "update person set job_title = 'Head of something' where id = 3",
        "update function set valid_until = valid_from where id = 5",
        "update meeting set title = 'Another title' where state = 'planned'",
        "update agenda_item set audience = 'internal' where agenda_id in (select a.id from agenda a join meeting m on m.id = a.meeting_id
            where m.working_group_id is not null and a.state not in ('adopted', 'closed'))",
        "update document set audience = 'internal' where id = 1",
        "insert into file_text (sha256, text, at) select sha256, 'some words', now() from document_version where id in (1, 2, 3)",
        "update document set classification = 'strictly_confidential' where id = 3",
        "update document set withdrawn_at = now(), withdrawn_by = 1 where id = 2",
        "update organisation set acronym = 'ANOTHER' where id = 9",
    ] {
        sqlx::query(change).execute(&mut db).await.unwrap();
        let different: Vec<String> = sqlx::query(DIFFERENT)
            .fetch_all(&mut db)
            .await
            .unwrap()
            .iter()
            .map(|row| row.get(0))
            .collect();
        assert!(different.is_empty(), "{change}: {different:#?}");
    }
    let mut house = world.database.application().await;
    let refused = sqlx::query("update search_entry set inside = true")
        .execute(&mut house)
        .await
        .unwrap_err();
    assert_eq!(
        refused.as_database_error().unwrap().code().unwrap(),
        "42501"
    );
}
