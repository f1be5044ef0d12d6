//! What the database refuses of papers and dates, whatever the code would say.
use crate::world::World;
use sqlx::PgConnection;

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

/// R9: papers 1 and 2 were circulated with meeting 5, which is held; paper 3 waits at meeting 6.
#[tokio::test]
async fn papers_of_a_held_meeting_and_every_version_stay_as_they_are() {
    let world = World::with_story().await;
    let mut db = in_an_act(&world).await;
    for (statement, constraint) in [
        (
            "update paper set title = 'x' where id = 1",
            "papers_of_a_past_meeting_are_frozen",
        ),
        (
            "update paper_version set bytes = 1 where id = 3",
            "paper_version_is_final",
        ),
        (
            "delete from paper_version where id = 3",
            "paper_version_is_final",
        ),
        (
            "update paper set agenda_item_id = null where id = 3",
            "paper_stands_at_an_item",
        ),
        (
            "update paper set withdrawn_at = now() where id = 3",
            "paper_withdrawn_by_someone",
        ),
    ] {
        assert_eq!(
            refused_by(&mut db, statement).await,
            constraint,
            "{statement}"
        );
    }
    sqlx::query("update paper set withdrawn_at = now(), withdrawn_by = 1 where id = 3")
        .execute(&mut db)
        .await
        .unwrap();
    let back = "update paper set withdrawn_at = null, withdrawn_by = null where id = 3";
    assert_eq!(
        refused_by(&mut db, back).await,
        "withdrawn_papers_are_frozen"
    );
}

/// R2, R5: meeting 1 is held, meeting 6 lies ahead.
#[tokio::test]
async fn a_date_moves_only_ahead_of_the_meeting_and_never_unnoticed() {
    let world = World::with_story().await;
    let mut db = in_an_act(&world).await;
    for (statement, constraint) in [
        (
            "update meeting set place = 'x' where id = 1",
            "date_of_a_past_meeting_is_frozen",
        ),
        (
            "update meeting set state = 'cancelled' where id = 6",
            "meeting_cancelled_with_a_reason",
        ),
        (
            "update meeting set state = 'postponed' where id = 6",
            "meeting_postponed_at_a_time",
        ),
        (
            "update meeting set state = 'cancelled', cancelled_at = now(), cancelled_reason = 'x' where id = 1",
            "meeting_transitions",
        ),
    ] {
        assert_eq!(
            refused_by(&mut db, statement).await,
            constraint,
            "{statement}"
        );
    }
    sqlx::query("update meeting set state = 'convened', convened_at = now() where id = 6")
        .execute(&mut db)
        .await
        .unwrap();
    let silent = "update meeting set place = 'x' where id = 6";
    assert_eq!(refused_by(&mut db, silent).await, "new_date_is_told");
}
