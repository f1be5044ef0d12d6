//! R10, R20: what answers to invitations and the room of a meeting forbid, whoever writes.
use crate::world::World;
use crate::world::line;
use sqlx::Executor as _;
use sqlx::postgres::PgConnection;

async fn act(db: &mut PgConnection, statements: &str) -> Result<(), String> {
    let script: &'static str = format!(
        "begin;
         with e as (insert into event (act, subject_kind, person_id, hat, organisation_id, request_id, at)
                    values ('test', 'network', 10, 'focal_point', 6, 'test', now()) returning id)
         select set_config('app.event', id::text, true) from e;
         {statements}; commit"
    )
    .leak();
    let done = db.execute(script).await;
    if done.is_err() {
        db.execute("rollback").await.unwrap();
    }
    done.map(drop).map_err(|error| {
        let error = error.as_database_error().unwrap();
        error.constraint().unwrap_or(error.message()).to_owned()
    })
}

fn refused(constraint: &str) -> Result<(), String> {
    Err(constraint.to_owned())
}

/// By FAO's focal point, unless told otherwise.
fn answer(more: &str) -> String {
    let (columns, values) = more.split_once('|').unwrap();
    format!(
        "insert into invitation_answer (meeting_id, sequence, answered_by, at, {columns})
         values (1, 0, 10, '2026-10-15 05:00Z', {values})"
    )
}

#[tokio::test]
async fn an_answer_is_whole_in_time_and_of_its_own_link() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let agenda = line::planned(&mut secretariat, &[]).await;
    let meeting = agenda.trim_end_matches("/agenda").to_owned();
    let mut db = world.database.application().await;
    let comes = answer("organisation_id, mode, person_id | 6, 'principal', 10");
    assert_eq!(
        act(&mut db, &comes).await,
        refused("answers_until_the_meeting_opens"),
        "nobody is asked yet"
    );
    let mut co_chair = world.role("co-chair").await;
    co_chair.does(&format!("{meeting}/convocation"), &[]).await;
    for (wrong, constraint) in [
        (
            "organisation_id, mode | 6, 'principal'",
            "who_comes_is_named",
        ),
        (
            "organisation_id, mode, stand_in | 6, 'apology', 'A'",
            "who_comes_is_named",
        ),
        (
            "organisation_id, mode, person_id, stand_in | 6, 'principal', 10, 'A'",
            "who_comes_is_named",
        ),
        (
            "organisation_id, mode, remote | 6, 'apology', true",
            "an_apology_is_nowhere",
        ),
    ] {
        assert_eq!(
            act(&mut db, &answer(wrong)).await,
            refused(constraint),
            "{wrong}"
        );
    }
    let of_another_day = comes.replace("(1, 0, 10", "(1, 1, 10");
    assert_eq!(
        act(&mut db, &of_another_day).await,
        refused("answers_until_the_meeting_opens")
    );
    assert_eq!(act(&mut db, &comes).await, Ok(()));
    assert_eq!(
        act(&mut db, &comes).await,
        refused("one_answer_for_each_member")
    );
    let for_two = answer("organisation_id, mode, person_id | 7, 'principal', 10");
    assert_eq!(
        act(&mut db, &for_two).await,
        refused("one_member_for_each_who_comes")
    );
    assert_eq!(
        act(&mut db, "delete from invitation_answer").await,
        refused("invitation_answer_is_never_deleted")
    );
    // R20: a link speaks for its reader and its member
    let of_ilo = answer(
        "organisation_id, mode, answer_link_id | 7, 'apology', (select l.id from answer_link l where l.person_id = 10)",
    );
    let by_its_own = "invitation_answered_by_its_own_link";
    assert_eq!(act(&mut db, &of_ilo).await, refused(by_its_own));
    let late = "update invitation_answer set at = '2026-10-29 06:00Z',
                       answer_link_id = (select l.id from answer_link l where l.person_id = 10)";
    assert_eq!(
        act(&mut db, late).await,
        refused(by_its_own),
        "over at its end"
    );
    let in_time = late.replace("2026-10-29 06:00Z", "2026-10-29 05:59Z");
    assert_eq!(act(&mut db, &in_time).await, Ok(()));
}

#[tokio::test]
async fn the_room_has_one_item_at_a_time_and_people_who_come_before_they_leave() {
    let world = World::new().await;
    line::Line::in_session(&world).await;
    let mut db = world.database.application().await;
    let begin = "insert into item_time (meeting_id, agenda_item_id, opened_at) values (1, 1, '2026-10-22 05:00Z')";
    assert_eq!(act(&mut db, begin).await, Ok(()));
    assert_eq!(act(&mut db, begin).await, refused("one_item_at_a_time"));
    for (statement, constraint) in [
        (
            "update item_time set closed_at = '2026-10-22 04:00Z'",
            "item_ends_after_it_began",
        ),
        (
            "update item_time set opened_at = now()",
            "item_time_is_final",
        ),
        ("delete from item_time", "item_time_is_never_deleted"),
        (
            "update meeting set state = 'held', closed_at = now(); update agenda set state = 'closed'",
            "no_item_outlasts_its_meeting",
        ),
        (
            "update representation set left_at = now() where mode = 'apology'",
            "only_who_is_there_comes_and_goes",
        ),
        (
            "update representation set arrived_at = now(), left_at = now() - interval '1 minute' where organisation_id = 6",
            "who_leaves_came_before",
        ),
        (
            "update representation set stand_in = 'A' where organisation_id = 6",
            "who_is_there_is_named",
        ),
        (
            "update representation set remote = true where mode = 'apology'",
            "who_is_not_there_is_nowhere",
        ),
    ] {
        assert_eq!(
            act(&mut db, statement).await,
            refused(constraint),
            "{statement}"
        );
    }
    let end = "update item_time set closed_at = '2026-10-22 05:30Z'";
    assert_eq!(act(&mut db, end).await, Ok(()));
    assert_eq!(act(&mut db, end).await, refused("ended_item_is_final"));
    let elsewhere = begin.replace("(1, 1,", "(1, 9,");
    assert_eq!(
        act(&mut db, &elsewhere).await,
        refused("an_item_is_taken_up_in_session")
    );
}
